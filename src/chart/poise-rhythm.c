/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Geometry of the rhythm chart. Everything is laid out left to right, in the order of the header: first
 * what has room, then the scale, then the columns; the mirror comes last.
 */

#include "chart/poise-rhythm.h"

#include "chart/poise-rhythm-columns.h"
#include "chart/poise-rhythm-extent.h"

#define PITCH_NATURAL 44   /* units from one column to the next */
#define NUMBER_MARGIN 4    /* units between two numbers */
#define NUMBER_MAX 9e18    /* more than that no number can be */
#define LEGEND_MARGIN 4    /* units between the words and the plot */

/* Heights at which something more has room, in lines of text. */
#define LINES_FOR_LABELS 4
#define LINES_FOR_LEGEND 6
#define LINES_FOR_NUMBERS 9
#define LINES_FOR_TWO_LABELS 14

/* ---- Values ---- */

static void
fill_columns (PoiseRhythmLayout *layout, const PoiseSeries *series)
{
  layout->n_columns = series->n_groups;
  layout->columns = g_new0 (PoiseRhythmColumn, layout->n_columns);
  for (guint i = 0; i < layout->n_columns; i++)
    {
      PoiseRhythmColumn *column = &layout->columns[i];

      for (guint mode = 0; mode < POISE_N_MODES; mode++)
        column->values[mode] = MAX (series->values[i][mode], 0);
      column->budget = poise_series_get_budget (series, i);
    }
  if (layout->n_columns > 0)
    poise_chart_scale_init (&layout->scale, series->values[0], layout->n_columns * POISE_N_MODES);
}

/* ---- Room ---- */

static double
natural_pitch (const PoiseChartMetrics *metrics, const PoiseRhythmExtent *extent)
{
  return MAX (MAX (PITCH_NATURAL, poise_rhythm_extent_number_width (extent, metrics) + NUMBER_MARGIN),
              poise_rhythm_label_pitch (metrics));
}

/* What is shown beside the columns, from the heights and widths alone. */
static void
decide_room (PoiseRhythmLayout *layout, const PoiseRhythmExtent *extent)
{
  double lines = layout->area.height / MAX (layout->metrics.line_height, 1);
  double pitch = poise_rhythm_pitch (layout, layout->area.width);
  double label = poise_rhythm_label_step (layout, pitch) * pitch - POISE_RHYTHM_LABEL_MARGIN;

  if (layout->n_columns > 0 && lines >= LINES_FOR_LABELS)
    layout->label_lines = lines >= LINES_FOR_TWO_LABELS && extent->title * layout->metrics.digit_width > label ? 2 : 1;
  layout->has_legend = lines >= LINES_FOR_LEGEND;
  if (lines < LINES_FOR_NUMBERS || extent->largest == 0)
    return;
  layout->has_numbers = pitch >= poise_rhythm_extent_number_width (extent, &layout->metrics) + NUMBER_MARGIN;
  layout->lines_above = layout->has_numbers ? extent->up > 0 : extent->beyond_above;
  layout->lines_below = layout->has_numbers ? extent->lines_below : extent->beyond_below;
}

/* The plot is what words, numbers and titles leave. */
static void
lay_out_plot (PoiseRhythmLayout *layout)
{
  double line = layout->metrics.line_height;
  double top = layout->area.y, bottom = layout->area.y + layout->area.height;

  if (layout->label_lines > 0)
    bottom -= layout->label_lines * line + POISE_RHYTHM_LABEL_MARGIN;
  if (layout->has_legend)
    {
      layout->above = (PoiseBox) { layout->area.x, top, layout->area.width, line };
      top += line + LEGEND_MARGIN;
      layout->below = (PoiseBox) { layout->area.x, bottom - line, layout->area.width, line };
      bottom -= line + LEGEND_MARGIN;
    }
  top += layout->lines_above * line;
  bottom -= layout->lines_below * line;
  layout->plot = (PoiseBox) { layout->area.x, top, layout->area.width, MAX (bottom - top, 0) };
}

/* ---- Scale ---- */

/* Room for the gaps and for raising small parts, so that no column ever leaves the plot. */
static double
slack_above (const PoiseRhythmExtent *extent)
{
  return extent->up > 0 ? POISE_RHYTHM_AXIS_GAP + POISE_RHYTHM_PART_MIN : 0;
}

static double
slack_below (const PoiseRhythmExtent *extent)
{
  return extent->down > 0 || extent->budget_down > 0 ? POISE_RHYTHM_AXIS_GAP + POISE_RHYTHM_PART_GAP + 2 * POISE_RHYTHM_PART_MIN : 0;
}

static void
lay_out_axis (PoiseRhythmLayout *layout, const PoiseRhythmExtent *extent)
{
  double down = MAX (extent->down, extent->budget_down);
  double slack = slack_above (extent) + slack_below (extent);
  double least = POISE_RHYTHM_PART_MIN;
  double unit;

  layout->axis_y = layout->plot.y + layout->plot.height / 2;
  layout->squeeze = 1;
  if (extent->largest == 0)
    return;

  layout->squeeze = MIN (layout->plot.height / slack, 1);
  least *= layout->squeeze;
  unit = MAX (layout->plot.height - slack, 0) / (extent->up + down);
  poise_chart_scale_fit (&layout->scale, MAX (layout->scale.end * unit, least), least);
  layout->scale.unit = unit;
  layout->axis_y = layout->plot.y + extent->up * unit + slack_above (extent) * layout->squeeze;
}

/* Where the columns are too narrow for numbers, a scale at the start says how much they are. */
static void
lay_out_grid (PoiseRhythmLayout *layout, const PoiseRhythmExtent *extent)
{
  double line = layout->metrics.line_height;
  double most = MAX (extent->up, MAX (extent->down, extent->budget_down));
  double width = poise_chart_number_width (MIN (most, NUMBER_MAX), &layout->metrics) + NUMBER_MARGIN;

  if (layout->has_numbers || layout->scale.unit <= 0 || layout->plot.height < 3 * line || width > layout->area.width / 4)
    return;

  layout->grid_step = poise_chart_grid_step (2 * line / layout->scale.unit, layout->counts);
  layout->grid_gutter = (PoiseBox) { layout->plot.x, layout->plot.y, width, layout->plot.height };
  layout->plot.x += width;
  layout->plot.width -= width;
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
 * @series: by section: its groups are the columns
 * @area: the chart; a negative side is 0
 * @metrics: the font's, from poise_chart_style_measure()
 * @right_to_left: whether to mirror
 *
 * Returns: (transfer full): where everything stands
 */
PoiseRhythmLayout *
poise_rhythm_layout_new (const PoiseSeries *series,
                         const PoiseBox *area,
                         const PoiseChartMetrics *metrics,
                         gboolean right_to_left)
{
  PoiseRhythmLayout *layout;
  PoiseRhythmExtent extent;

  g_return_val_if_fail (series != NULL && series->kind == POISE_SERIES_SECTIONS, NULL);
  g_return_val_if_fail (metrics != NULL, NULL);

  layout = g_new0 (PoiseRhythmLayout, 1);
  layout->area = poise_box_sane (area);
  layout->metrics = *metrics;
  layout->counts = series->counts;
  layout->right_to_left = right_to_left;
  fill_columns (layout, series);
  poise_rhythm_extent_measure (&extent, layout, poise_balance_get_plan (series->balance));
  layout->has_budget = extent.has_budget;
  layout->natural_width = layout->n_columns * natural_pitch (metrics, &extent);
  decide_room (layout, &extent);
  lay_out_plot (layout);
  lay_out_axis (layout, &extent);
  lay_out_grid (layout, &extent);
  poise_rhythm_lay_out_columns (layout);
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
