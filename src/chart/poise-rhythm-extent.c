/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Measuring the values of a rhythm chart.
 */

#include "chart/poise-rhythm-extent.h"

#define BUDGET_MAX 3 /* times the longest section */
#define UNTITLED 10  /* letters of "Section 12" */

/* The budget's line may go beyond the columns, but not so far that they become flat. */
static void
measure_budget (PoiseRhythmExtent *extent, const PoiseRhythmLayout *layout)
{
  double greatest = 0;

  for (guint i = 0; i < layout->n_columns; i++)
    {
      const PoiseRhythmColumn *column = &layout->columns[i];

      greatest = MAX (greatest, column->budget);
      extent->budget_down = MAX (extent->budget_down, column->budget - column->values[POISE_MODE_SYNCHRONOUS]);
    }
  extent->has_budget = !layout->counts && greatest > 0 && greatest <= BUDGET_MAX * (double) extent->total;
  if (!extent->has_budget)
    extent->budget_down = 0;
}

/* Letters are about as wide as digits, Chinese characters twice; a section without a title has a short one. */
static guint
title_length (const char *title)
{
  guint length = 0;

  for (const char *c = title; c != NULL && *c != '\0'; c = g_utf8_next_char (c))
    length += g_unichar_iszerowidth (g_utf8_get_char (c)) ? 0 : g_unichar_iswide (g_utf8_get_char (c)) ? 2 : 1;
  return length > 0 ? length : UNTITLED;
}

/**
 * poise_rhythm_extent_measure:
 * @extent: (out caller-allocates): what was found
 * @layout: a layout whose columns have their values
 * @plan: the plan that they are of
 */
void
poise_rhythm_extent_measure (PoiseRhythmExtent *extent, const PoiseRhythmLayout *layout, const PoisePlan *plan)
{
  *extent = (PoiseRhythmExtent) { 0 };
  for (guint i = 0; i < layout->n_columns; i++)
    {
      const gint64 *values = layout->columns[i].values;
      gint64 down = values[POISE_MODE_ASYNCHRONOUS] + values[POISE_MODE_UNDECIDED];
      guint lines = (values[POISE_MODE_ASYNCHRONOUS] > 0) + (values[POISE_MODE_UNDECIDED] > 0);

      extent->up = MAX (extent->up, values[POISE_MODE_SYNCHRONOUS]);
      extent->down = MAX (extent->down, down);
      extent->total = MAX (extent->total, down + values[POISE_MODE_SYNCHRONOUS]);
      extent->lines_below = MAX (extent->lines_below, lines);
      extent->title = MAX (extent->title, title_length (poise_plan_get_section (plan, i)->title));
      extent->undecided |= values[POISE_MODE_UNDECIDED] > 0;
      for (guint mode = 0; mode < POISE_N_MODES; mode++)
        extent->largest = MAX (extent->largest, values[mode]);
    }
  measure_budget (extent, layout);
}

/** poise_rhythm_extent_number_width: of the widest number, with the sign that undecided ones carry. */
double
poise_rhythm_extent_number_width (const PoiseRhythmExtent *extent, const PoiseChartMetrics *metrics)
{
  return poise_chart_number_width (extent->largest, metrics) + (extent->undecided ? metrics->line_height : 0);
}

/** poise_chart_number_width: of a number ≥ 0 as it is written, with separators half a digit wide. */
double
poise_chart_number_width (gint64 number, const PoiseChartMetrics *metrics)
{
  guint n_digits = 1;

  for (gint64 rest = number; rest >= 10; rest /= 10)
    n_digits++;
  return (n_digits + (n_digits - 1) / 3 * 0.5) * metrics->digit_width;
}

/**
 * poise_chart_grid_step:
 * @least: the least value between two grid lines
 * @counts: whether values are activities rather than minutes
 *
 * Returns: the least round one: 5, 10, 15, 30 minutes, 1, 2, 5 hours and tens of them; or 1, 2, 5 activities
 *   and tens of them
 */
gint64
poise_chart_grid_step (double least, gboolean counts)
{
  static const gint64 small[] = { 5, 10, 15, 30 };
  static const gint64 steps[] = { 1, 2, 5 };
  gint64 base = counts ? 1 : 60;

  if (!counts)
    for (guint i = 0; i < G_N_ELEMENTS (small); i++)
      if (small[i] >= least)
        return small[i];
  for (; base < G_MAXINT64 / 100; base *= 10)
    for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
      if (steps[i] * base >= least)
        return steps[i] * base;
  return base;
}
