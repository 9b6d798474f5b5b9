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
      extent->budget_down = MAX (extent->budget_down, column->budget - (double) column->values[POISE_MODE_SYNCHRONOUS]);
    }
  extent->has_budget = !layout->counts && greatest > 0 && greatest <= BUDGET_MAX * extent->total;
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

static double
clip (const PoiseRhythmLayout *layout, gint64 value)
{
  return poise_chart_scale_is_beyond (&layout->scale, value) ? layout->scale.end : value;
}

static void
add_column (PoiseRhythmExtent *extent, const PoiseRhythmLayout *layout, const gint64 *values)
{
  double up = clip (layout, values[POISE_MODE_SYNCHRONOUS]);
  double down = clip (layout, values[POISE_MODE_ASYNCHRONOUS]) + clip (layout, values[POISE_MODE_UNDECIDED]);
  guint lines = (values[POISE_MODE_ASYNCHRONOUS] > 0) + (values[POISE_MODE_UNDECIDED] > 0);
  guint beyond = poise_chart_scale_is_beyond (&layout->scale, values[POISE_MODE_ASYNCHRONOUS])
                 + poise_chart_scale_is_beyond (&layout->scale, values[POISE_MODE_UNDECIDED]);

  extent->up = MAX (extent->up, up);
  extent->down = MAX (extent->down, down);
  extent->total = MAX (extent->total, up + down);
  extent->lines_below = MAX (extent->lines_below, lines);
  extent->beyond_above |= poise_chart_scale_is_beyond (&layout->scale, values[POISE_MODE_SYNCHRONOUS]);
  extent->beyond_below = MAX (extent->beyond_below, beyond);
  extent->undecided |= values[POISE_MODE_UNDECIDED] > 0;
  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    if (!poise_chart_scale_is_beyond (&layout->scale, values[mode]))
      extent->largest = MAX (extent->largest, values[mode]);
}

/**
 * poise_rhythm_extent_measure:
 * @extent: (out caller-allocates): what was found
 * @layout: a layout whose columns have their values, and whose scale knows where it ends
 * @plan: the plan that they are of
 */
void
poise_rhythm_extent_measure (PoiseRhythmExtent *extent, const PoiseRhythmLayout *layout, const PoisePlan *plan)
{
  *extent = (PoiseRhythmExtent) { 0 };
  for (guint i = 0; i < layout->n_columns; i++)
    {
      add_column (extent, layout, layout->columns[i].values);
      extent->title = MAX (extent->title, title_length (poise_plan_get_section (plan, i)->title));
    }
  measure_budget (extent, layout);
}

/** poise_rhythm_extent_number_width: of the widest number, with the sign that undecided ones carry. */
double
poise_rhythm_extent_number_width (const PoiseRhythmExtent *extent, const PoiseChartMetrics *metrics)
{
  return poise_chart_number_width (extent->largest, metrics) + (extent->undecided ? metrics->line_height : 0);
}
