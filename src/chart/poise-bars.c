/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Geometry of bars in rows: what has room beside what. Everything is laid out left to right; the mirror comes last.
 */

#include "chart/poise-bars.h"

#include "chart/poise-bars-plan.h"

#define LABEL_SHARE 0.34  /* of the width, at most */
#define BAR_LINES 3       /* as long as so many lines are high: with less, bars go below their names */
#define BAR_SHORT 1       /* the same: with less below its name, a bar cannot be told from others */
#define BAR_NATURAL 9     /* the same: more is not asked for */
#define BAR_LEAST 0.5     /* the same: with less, bars tell nothing */
#define LOW 0.85          /* of the height that stacked bars want: with less they do not stand */
#define SIGN_GAP 4        /* units between a sign and its bar */
#define BAR_THICKNESS 1.1 /* lines, at most */
#define BAR_SHARE 0.62    /* of the height of its line */

const PoiseMode poise_bars_order[POISE_N_MODES]
    = { POISE_MODE_SYNCHRONOUS, POISE_MODE_ASYNCHRONOUS, POISE_MODE_UNDECIDED };

/* ---- What there is ---- */

static void
count_rows (PoiseBarsPlan *plan, const PoiseSeries *series)
{
  plan->n_rows = series->n_groups;
  for (guint i = 0; i < series->n_groups; i++)
    {
      plan->n_undecided += series->values[i][POISE_MODE_UNDECIDED] > 0;
      plan->n_apart += i > 0 && poise_series_get_term (series, i) == 0;
    }
  for (guint i = 0; i < POISE_N_MODES; i++)
    if (poise_bars_order[i] != POISE_MODE_UNDECIDED || plan->n_undecided > 0)
      plan->modes[plan->n_modes++] = poise_bars_order[i];
}

static double
widest (const PoiseBarsPlan *plan, const double *by_mode)
{
  double width = 0;

  for (guint i = 0; i < plan->n_modes; i++)
    width = MAX (width, by_mode[plan->modes[i]]);
  return width;
}

static void
plan_width (PoiseBarsPlan *plan, const PoiseBarsTexts *texts, const PoiseChartMetrics *metrics, const PoiseBox *area)
{
  double number = POISE_BARS_NUMBER_GAP + widest (plan, texts->numbers);
  double margin = MIN (POISE_BARS_MARGIN, area->width / 2);

  plan->x = area->x + margin;
  plan->width = area->width - 2 * margin;
  plan->label = MIN (texts->label, plan->width * LABEL_SHARE);
  plan->column = MAX ((plan->width - plan->label) / plan->n_modes - POISE_BARS_COLUMN_GAP, 0);
  plan->bar = MAX (plan->column - number, 0);
  plan->stacked_bar = MAX (plan->width - metrics->line_height - SIGN_GAP - number, 0);
}

/* Beside their names, where bars are long enough there and every head can be read. */
static gboolean
fits_beside (const PoiseBarsPlan *plan, const PoiseBarsTexts *texts, const PoiseChartMetrics *metrics)
{
  return plan->bar >= BAR_LINES * metrics->line_height && plan->column >= widest (plan, texts->heads);
}

/* ---- Laying out ---- */

/**
 * poise_bars_place_part:
 * @layout: with its scale
 * @row: (inout): gets the bar and the number of @mode
 * @mode: a mode
 * @value: of it
 * @line: from where bars begin to the end of the numbers; as high as a bar may be with the space around it
 */
void
poise_bars_place_part (const PoiseBarsLayout *layout,
                       PoiseBarsRow *row,
                       PoiseMode mode,
                       gint64 value,
                       const PoiseBox *line)
{
  double text = layout->metrics.line_height;
  double thickness = MIN (line->height * BAR_SHARE, text * BAR_THICKNESS);
  double length = poise_chart_scale_length (&layout->scale, value);
  double end = length + POISE_BARS_NUMBER_GAP;
  double height = MIN (text, line->height);

  row->parts[mode] = (PoiseBox) { line->x, line->y + (line->height - thickness) / 2, length, thickness };
  if (line->height >= POISE_BARS_TEXT_LEAST * text && line->width > end)
    row->numbers[mode] = (PoiseBox) { line->x + end, line->y + (line->height - height) / 2, line->width - end,
                                       height };
}

static void
mirror_by_mode (PoiseBox *boxes, const PoiseBox *area)
{
  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    boxes[mode] = poise_box_mirror (&boxes[mode], area);
}

static void
mirror (PoiseBarsLayout *layout)
{
  mirror_by_mode (layout->heads, &layout->area);
  mirror_by_mode (layout->notes, &layout->area);
  mirror_by_mode (layout->axes, &layout->area);
  for (guint i = 0; i < layout->n_rows; i++)
    {
      PoiseBarsRow *row = &layout->rows[i];

      row->label = poise_box_mirror (&row->label, &layout->area);
      mirror_by_mode (row->signs, &layout->area);
      mirror_by_mode (row->parts, &layout->area);
      mirror_by_mode (row->numbers, &layout->area);
      mirror_by_mode (row->zones, &layout->area);
    }
}

static void
init_layout (PoiseBarsLayout *layout,
             PoiseBarsPlan *plan,
             const PoiseSeries *series,
             const PoiseChartMetrics *metrics,
             const PoiseBarsTexts *texts,
             const PoiseBox *area)
{
  layout->area = *area;
  layout->metrics = *metrics;
  layout->texts = *texts;
  count_rows (plan, series);
  plan_width (plan, texts, metrics, area);
  for (guint i = 0; i < plan->n_modes; i++)
    layout->shown[plan->modes[i]] = TRUE;
  layout->stacked = !fits_beside (plan, texts, metrics);
  layout->label_lines = !layout->stacked && texts->label > plan->label ? 2 : 1;
}

/**
 * poise_bars_measure:
 * @series: by purpose or learning type
 * @metrics: the font's
 * @texts: the room that its texts need
 * @width: how wide it would be
 * @size: (out caller-allocates): how large it wants to be
 */
void
poise_bars_measure (const PoiseSeries *series,
                    const PoiseChartMetrics *metrics,
                    const PoiseBarsTexts *texts,
                    double width,
                    PoiseBarsSize *size)
{
  PoiseBarsLayout layout = { 0 };
  PoiseBarsPlan plan = { 0 };
  double line = metrics->line_height;
  double number, column;

  init_layout (&layout, &plan, series, metrics, texts, &(PoiseBox) { 0, 0, MAX (width, 0), 0 });
  number = POISE_BARS_NUMBER_GAP + widest (&plan, texts->numbers);
  column = MAX (number + BAR_NATURAL * line, MAX (widest (&plan, texts->heads), widest (&plan, texts->notes)));
  size->minimum_width = 2 * POISE_BARS_MARGIN + line + SIGN_GAP + BAR_SHORT * line + number;
  size->natural_width = 2 * POISE_BARS_MARGIN
                        + MAX (texts->label / LABEL_SHARE, texts->label + plan.n_modes * (POISE_BARS_COLUMN_GAP + column));
  size->height = layout.stacked ? poise_bars_stacked_height (&layout, &plan) : poise_bars_columns_height (&layout, &plan);
}

/**
 * poise_bars_layout_new:
 * @series: by purpose or learning type
 * @area: the chart, sane
 * @metrics: the font's
 * @texts: the room that its texts need
 * @right_to_left: whether to mirror
 *
 * Returns: (transfer full): where everything stands
 */
PoiseBarsLayout *
poise_bars_layout_new (const PoiseSeries *series,
                       const PoiseBox *area,
                       const PoiseChartMetrics *metrics,
                       const PoiseBarsTexts *texts,
                       gboolean right_to_left)
{
  PoiseBarsLayout *layout = g_new0 (PoiseBarsLayout, 1);
  PoiseBarsPlan plan = { 0 };

  init_layout (layout, &plan, series, metrics, texts, area);
  layout->right_to_left = right_to_left;
  if (layout->stacked && area->height < LOW * poise_bars_stacked_height (layout, &plan)
      && plan.bar >= BAR_LEAST * metrics->line_height)
    layout->stacked = FALSE; /* short bars tell more than bars without a name */
  layout->n_rows = plan.n_rows;
  layout->rows = g_new0 (PoiseBarsRow, layout->n_rows);
  poise_chart_scale_init (&layout->scale, series->values[0], series->n_groups * POISE_N_MODES);
  poise_chart_scale_fit (&layout->scale, layout->stacked ? plan.stacked_bar : plan.bar, POISE_BARS_PART_MIN);
  for (guint i = 0; i < layout->n_rows; i++)
    layout->rows[i].apart = i > 0 && poise_series_get_term (series, i) == 0;

  if (layout->stacked)
    poise_bars_stacked_lay_out (layout, &plan, series);
  else
    poise_bars_columns_lay_out (layout, &plan, series);
  if (right_to_left)
    mirror (layout);
  return layout;
}

/** poise_bars_layout_free: (nullable): frees @layout. */
void
poise_bars_layout_free (PoiseBarsLayout *layout)
{
  if (layout == NULL)
    return;

  g_free (layout->rows);
  g_free (layout);
}
