/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Geometry of the rhythm chart. Everything is laid out left to right, in the order of the header: first
 * what has room, then the scale, then the columns; the mirror comes last.
 */

#include "chart/poise-rhythm.h"

#include "chart/poise-chart-scale.h"
#include "chart/poise-rhythm-extent.h"

#include <math.h>

#define PITCH_NATURAL 44   /* units from one column to the next */
#define PITCH_MAX 112      /* so that few columns stand together at the start */
#define COLUMN_SHARE 0.62  /* of the pitch */
#define AXIS_GAP 1         /* units between the axis and the parts, on either side */
#define PART_GAP 1         /* units between asynchronous and undecided */
#define LABEL_MARGIN 4     /* units between two titles */
#define NUMBER_MARGIN 4    /* units between two numbers */
#define LEGEND_MARGIN 4    /* units between the words and the plot */

/* Heights at which something more has room, in lines of text. */
#define LINES_FOR_LABELS 4
#define LINES_FOR_LEGEND 6
#define LINES_FOR_NUMBERS 9
#define LINES_FOR_TWO_LABELS 14

/* Widths of titles, in digits: of one that need not be thinned, and of one that is. */
#define DIGITS_OF_LABEL 5.5
#define DIGITS_OF_THIN_LABEL 8.5

/* ---- Values ---- */

/* The plan's budget is for a week; a section may last longer or shorter. */
static double
section_budget (const PoisePlan *plan, guint index)
{
  int days = poise_plan_get_section (plan, index)->days;

  if (days == POISE_UNSET)
    days = plan->section_days != POISE_UNSET ? plan->section_days : 7;
  return plan->weekly_minutes * (days / 7.0);
}

static void
fill_columns (PoiseRhythmLayout *layout, const PoiseBalance *balance)
{
  const PoisePlan *plan = poise_balance_get_plan (balance);

  layout->n_columns = poise_balance_get_n_sections (balance);
  layout->columns = g_new0 (PoiseRhythmColumn, layout->n_columns);
  for (guint i = 0; i < layout->n_columns; i++)
    {
      PoiseRhythmColumn *column = &layout->columns[i];
      const PoiseTally *tally = &poise_balance_get_section (balance, i)->total;

      column->section = i;
      for (guint mode = 0; mode < POISE_N_MODES; mode++)
        column->values[mode] = poise_tally_get_value (tally, mode, layout->counts);
      column->budget = plan->weekly_minutes != POISE_UNSET ? section_budget (plan, i) : 0;
    }
}

/* ---- Room ---- */

static double
natural_pitch (const PoiseChartMetrics *metrics, const PoiseRhythmExtent *extent)
{
  return MAX (MAX (PITCH_NATURAL, poise_rhythm_extent_number_width (extent, metrics) + NUMBER_MARGIN),
              DIGITS_OF_LABEL * metrics->digit_width + LABEL_MARGIN);
}

static double
pitch_of (const PoiseRhythmLayout *layout, double width)
{
  return layout->n_columns > 0 ? MIN (width / layout->n_columns, PITCH_MAX) : 0;
}

/* One title in so many: all where the columns are wide enough, else as many as have room for a short one. */
static guint
label_step (const PoiseRhythmLayout *layout, double pitch)
{
  double thin = DIGITS_OF_THIN_LABEL * layout->metrics.digit_width + LABEL_MARGIN;

  if (pitch >= DIGITS_OF_LABEL * layout->metrics.digit_width + LABEL_MARGIN)
    return 1;
  return (guint) CLAMP (ceil (thin / MAX (pitch, 1e-6)), 2, MAX (layout->n_columns, 2));
}

/* What is shown beside the columns, from the heights and widths alone. */
static void
decide_room (PoiseRhythmLayout *layout, const PoiseRhythmExtent *extent)
{
  double lines = layout->area.height / MAX (layout->metrics.line_height, 1);
  double pitch = pitch_of (layout, layout->area.width);
  double label = label_step (layout, pitch) * pitch - LABEL_MARGIN;

  if (layout->n_columns > 0 && lines >= LINES_FOR_LABELS)
    layout->label_lines = lines >= LINES_FOR_TWO_LABELS && extent->title * layout->metrics.digit_width > label ? 2 : 1;
  layout->has_legend = lines >= LINES_FOR_LEGEND;
  layout->has_numbers = lines >= LINES_FOR_NUMBERS && extent->largest > 0
                        && pitch >= poise_rhythm_extent_number_width (extent, &layout->metrics) + NUMBER_MARGIN;
}

/* The plot is what words, numbers and titles leave. */
static void
lay_out_plot (PoiseRhythmLayout *layout, const PoiseRhythmExtent *extent)
{
  double line = layout->metrics.line_height;
  double top = layout->area.y, bottom = layout->area.y + layout->area.height;

  if (layout->label_lines > 0)
    bottom -= layout->label_lines * line + LABEL_MARGIN;
  if (layout->has_legend)
    {
      layout->above = (PoiseBox) { layout->area.x, top, layout->area.width, line };
      top += line + LEGEND_MARGIN;
      layout->below = (PoiseBox) { layout->area.x, bottom - line, layout->area.width, line };
      bottom -= line + LEGEND_MARGIN;
    }
  if (layout->has_numbers)
    {
      top += extent->up > 0 ? line : 0;
      bottom -= extent->lines_below * line;
    }
  layout->plot = (PoiseBox) { layout->area.x, top, layout->area.width, MAX (bottom - top, 0) };
}

/* ---- Scale ---- */

/* Room for the gaps and for raising small parts, so that no column ever leaves the plot. */
static double
slack_above (const PoiseRhythmExtent *extent)
{
  return extent->up > 0 ? AXIS_GAP + POISE_RHYTHM_PART_MIN : 0;
}

static double
slack_below (const PoiseRhythmExtent *extent)
{
  return extent->down > 0 || extent->budget_down > 0 ? AXIS_GAP + PART_GAP + 2 * POISE_RHYTHM_PART_MIN : 0;
}

static void
lay_out_axis (PoiseRhythmLayout *layout, const PoiseRhythmExtent *extent)
{
  double down = MAX ((double) extent->down, extent->budget_down);
  double slack = slack_above (extent) + slack_below (extent);

  layout->axis_y = layout->plot.y + layout->plot.height / 2;
  layout->squeeze = 1;
  if (extent->total == 0)
    return;

  layout->squeeze = MIN (layout->plot.height / slack, 1);
  layout->unit = MAX (layout->plot.height - slack, 0) / (extent->up + down);
  layout->axis_y = layout->plot.y + extent->up * layout->unit + slack_above (extent) * layout->squeeze;
}

/* Where the columns are too narrow for numbers, a scale at the start says how much they are. */
static void
lay_out_grid (PoiseRhythmLayout *layout, const PoiseRhythmExtent *extent)
{
  double line = layout->metrics.line_height;
  double width = poise_chart_number_width (MAX (extent->up, extent->down), &layout->metrics) + NUMBER_MARGIN;

  if (layout->has_numbers || layout->unit <= 0 || layout->plot.height < 3 * line || width > layout->area.width / 4)
    return;

  layout->grid_step = poise_chart_grid_step (2 * line / layout->unit, layout->counts);
  layout->grid_gutter = (PoiseBox) { layout->plot.x, layout->plot.y, width, layout->plot.height };
  layout->plot.x += width;
  layout->plot.width -= width;
}

/* ---- Columns ---- */

static double
part_height (const PoiseRhythmLayout *layout, gint64 value)
{
  return value > 0 ? MAX (value * layout->unit, POISE_RHYTHM_PART_MIN * layout->squeeze) : 0;
}

static void
lay_out_parts (const PoiseRhythmLayout *layout, PoiseRhythmColumn *column)
{
  double width = MIN (column->slot.width * COLUMN_SHARE, POISE_RHYTHM_COLUMN_MAX);
  double x = column->slot.x + (column->slot.width - width) / 2;
  double up = part_height (layout, column->values[POISE_MODE_SYNCHRONOUS]);
  double down = part_height (layout, column->values[POISE_MODE_ASYNCHRONOUS]);
  double beyond = part_height (layout, column->values[POISE_MODE_UNDECIDED]);
  double gap = AXIS_GAP * layout->squeeze;
  double y = layout->axis_y + gap;

  column->parts[POISE_MODE_SYNCHRONOUS] = (PoiseBox) { x, layout->axis_y - gap - up, width, up };
  column->parts[POISE_MODE_ASYNCHRONOUS] = (PoiseBox) { x, y, width, down };
  if (down > 0)
    y += down + PART_GAP * layout->squeeze;
  column->parts[POISE_MODE_UNDECIDED] = (PoiseBox) { x, y, width, beyond };
}

/* Walks down the column from its top until the budget is spent, by the parts as they are drawn, so that gaps
 * and raised parts never tell a column that keeps to its budget from one that does not. */
static double
budget_place (const PoiseRhythmLayout *layout, const PoiseRhythmColumn *column)
{
  static const PoiseMode downward[] = { POISE_MODE_SYNCHRONOUS, POISE_MODE_ASYNCHRONOUS, POISE_MODE_UNDECIDED };
  double rest = column->budget;
  double y = layout->axis_y + AXIS_GAP * layout->squeeze;

  for (guint i = 0; i < G_N_ELEMENTS (downward); i++)
    {
      const PoiseBox *part = &column->parts[downward[i]];
      gint64 value = column->values[downward[i]];

      if (value == 0)
        continue;
      if (rest <= value)
        return part->y + part->height * (rest / value);
      rest -= value;
      if (downward[i] != POISE_MODE_SYNCHRONOUS)
        y = part->y + part->height;
    }
  return y + rest * layout->unit;
}

static void
lay_out_columns (PoiseRhythmLayout *layout)
{
  double pitch = pitch_of (layout, layout->plot.width);

  for (guint i = 0; i < layout->n_columns; i++)
    {
      PoiseRhythmColumn *column = &layout->columns[i];

      column->slot = (PoiseBox) { layout->plot.x + i * pitch, layout->area.y, pitch, layout->area.height };
      lay_out_parts (layout, column);
      column->budget_y = layout->has_budget ? budget_place (layout, column) : 0;
    }
}

/* Titles stand under their column, or, where these are narrow, run from every so manieth column to the right. */
static void
lay_out_labels (PoiseRhythmLayout *layout)
{
  double pitch = pitch_of (layout, layout->plot.width);
  double height = layout->label_lines * layout->metrics.line_height;
  double thin = DIGITS_OF_THIN_LABEL * layout->metrics.digit_width + LABEL_MARGIN;
  double end = layout->plot.x + layout->plot.width;

  layout->label_step = layout->label_lines > 0 ? label_step (layout, pitch) : 1;
  if (layout->label_lines == 0)
    return;

  for (guint i = 0; i < layout->n_columns; i += layout->label_step)
    {
      PoiseRhythmColumn *column = &layout->columns[i];
      double x = column->slot.x;
      double width = MIN (layout->label_step * pitch, end - x) - LABEL_MARGIN;

      if (layout->label_step == 1)
        x += LABEL_MARGIN / 2.0;
      else if (i > 0 && width < thin - LABEL_MARGIN - 1e-6)
        break; /* too little left at the end */
      column->label = (PoiseBox) { x,
                                   layout->area.y + layout->area.height - height,
                                   MAX (width, 0),
                                   width > 0 ? height : 0 };
    }
}

static void
mirror (PoiseRhythmLayout *layout)
{
  PoiseBox *const boxes[] = { &layout->plot, &layout->grid_gutter, &layout->above, &layout->below };

  for (guint i = 0; i < G_N_ELEMENTS (boxes); i++)
    *boxes[i] = poise_box_mirror (boxes[i], &layout->area);
  for (guint i = 0; i < layout->n_columns; i++)
    {
      PoiseRhythmColumn *column = &layout->columns[i];

      column->slot = poise_box_mirror (&column->slot, &layout->area);
      column->label = poise_box_mirror (&column->label, &layout->area);
      for (guint mode = 0; mode < POISE_N_MODES; mode++)
        column->parts[mode] = poise_box_mirror (&column->parts[mode], &layout->area);
    }
}

/* ---- Public ---- */

/**
 * poise_rhythm_layout_new:
 * @balance: whose sections the columns are
 * @area: the chart; a negative side is 0
 * @metrics: the font's, from poise_chart_style_measure()
 * @counts: whether columns show activities rather than minutes
 * @right_to_left: whether to mirror
 *
 * Returns: (transfer full): where everything stands
 */
PoiseRhythmLayout *
poise_rhythm_layout_new (const PoiseBalance *balance,
                         const PoiseBox *area,
                         const PoiseChartMetrics *metrics,
                         gboolean counts,
                         gboolean right_to_left)
{
  PoiseRhythmLayout *layout;
  PoiseRhythmExtent extent;

  g_return_val_if_fail (balance != NULL, NULL);
  g_return_val_if_fail (metrics != NULL, NULL);

  layout = g_new0 (PoiseRhythmLayout, 1);
  layout->area = poise_box_sane (area);
  layout->metrics = *metrics;
  layout->counts = counts;
  layout->right_to_left = right_to_left;
  fill_columns (layout, balance);
  poise_rhythm_extent_measure (&extent, layout, poise_balance_get_plan (balance));
  layout->has_budget = extent.has_budget;
  layout->natural_width = layout->n_columns * natural_pitch (metrics, &extent);
  decide_room (layout, &extent);
  lay_out_plot (layout, &extent);
  lay_out_axis (layout, &extent);
  lay_out_grid (layout, &extent);
  lay_out_columns (layout);
  lay_out_labels (layout);
  if (right_to_left)
    mirror (layout);
  return layout;
}

/** poise_rhythm_layout_free: (nullable): frees @layout. */
void
poise_rhythm_layout_free (PoiseRhythmLayout *layout)
{
  if (layout == NULL)
    return;

  g_free (layout->columns);
  g_free (layout);
}

/**
 * poise_rhythm_layout_hit:
 * @layout: a layout
 * @x: a place
 * @y: a place
 *
 * Returns: the column there, from top to bottom of the chart, or -1
 */
int
poise_rhythm_layout_hit (const PoiseRhythmLayout *layout, double x, double y)
{
  g_return_val_if_fail (layout != NULL, -1);

  for (guint i = 0; i < layout->n_columns; i++)
    if (poise_box_contains (&layout->columns[i].slot, x, y))
      return i;
  return -1;
}

/**
 * poise_rhythm_layout_hit_part:
 * @layout: a layout
 * @x: a place
 * @y: a place
 *
 * A part may be hit beside its box too, within the slot, so that thin columns can be met.
 *
 * Returns: the #PoiseMode whose part is at that height of the column there, or -1
 */
int
poise_rhythm_layout_hit_part (const PoiseRhythmLayout *layout, double x, double y)
{
  int column = poise_rhythm_layout_hit (layout, x, y);

  if (column < 0)
    return -1;
  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    {
      const PoiseBox *part = &layout->columns[column].parts[mode];

      if (y >= part->y && y < part->y + part->height)
        return mode;
    }
  return -1;
}
