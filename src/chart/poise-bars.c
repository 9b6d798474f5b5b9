/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Geometry of bars in rows. Everything is laid out left to right; the mirror comes last.
 */

#include "chart/poise-bars.h"

#include <math.h>

#define LABEL_SHARE 0.28     /* of the width */
#define DIGITS_OF_LABEL 18   /* more is not needed */
#define DIGITS_OF_NUMBER 10  /* "166 h 40 min" and the like */
#define COLUMN_GAP 12        /* units */
#define BAR_SHARE 0.62       /* of a row's height */
#define ROW_LINES 1.7        /* lines of text to a row */
#define NUMBER_GAP 6         /* units between a bar and its number */
#define PART_MIN 2           /* units: the least width of a part that is not nothing */

static const PoiseMode order[] = { POISE_MODE_SYNCHRONOUS, POISE_MODE_ASYNCHRONOUS, POISE_MODE_UNDECIDED };

static gint64
find_largest (const PoiseSeries *series)
{
  gint64 largest = 0;

  for (guint i = 0; i < series->n_groups; i++)
    for (guint mode = 0; mode < POISE_N_MODES; mode++)
      largest = MAX (largest, series->values[i][mode]);
  return largest;
}

static void
lay_out_row (PoiseBarsLayout *layout, const PoiseSeries *series, guint index, double label_width, double column_width)
{
  PoiseBarsRow *row = &layout->rows[index];
  double height = layout->area.height / (layout->n_rows + 1);
  double y = layout->area.y + (index + 1) * height;
  double bar = height * BAR_SHARE;
  double number = MIN (DIGITS_OF_NUMBER * layout->metrics.digit_width, column_width);

  row->group = index;
  row->whole = (PoiseBox) { layout->area.x, y, layout->area.width, height };
  row->label = (PoiseBox) { layout->area.x, y + (height - layout->metrics.line_height) / 2, label_width,
                            layout->metrics.line_height };
  for (guint i = 0; i < (layout->has_undecided ? 3 : 2); i++)
    {
      gint64 value = series->values[index][order[i]];
      double x = layout->area.x + label_width + COLUMN_GAP + i * (column_width + COLUMN_GAP);
      double width = value > 0 ? MAX (value * layout->unit, PART_MIN) : 0;

      row->zones[order[i]] = (PoiseBox) { x, y, column_width, height };
      row->parts[order[i]] = (PoiseBox) { x, y + (height - bar) / 2, width, bar };
      row->numbers[order[i]] = (PoiseBox) { x + width + NUMBER_GAP, row->label.y, number, layout->metrics.line_height };
    }
}

static void
mirror (PoiseBarsLayout *layout)
{
  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    layout->heads[mode] = poise_box_mirror (&layout->heads[mode], &layout->area);
  for (guint i = 0; i < layout->n_rows; i++)
    {
      PoiseBarsRow *row = &layout->rows[i];

      row->label = poise_box_mirror (&row->label, &layout->area);
      for (guint mode = 0; mode < POISE_N_MODES; mode++)
        {
          row->parts[mode] = poise_box_mirror (&row->parts[mode], &layout->area);
          row->numbers[mode] = poise_box_mirror (&row->numbers[mode], &layout->area);
          row->zones[mode] = poise_box_mirror (&row->zones[mode], &layout->area);
        }
    }
}

/**
 * poise_bars_layout_new:
 * @series: whose groups are the rows
 * @area: the chart, sane
 * @metrics: the font's
 * @right_to_left: whether to mirror
 *
 * Returns: (transfer full): where everything stands
 */
PoiseBarsLayout *
poise_bars_layout_new (const PoiseSeries *series,
                       const PoiseBox *area,
                       const PoiseChartMetrics *metrics,
                       gboolean right_to_left)
{
  PoiseBarsLayout *layout = g_new0 (PoiseBarsLayout, 1);
  double label_width = MIN (area->width * LABEL_SHARE, DIGITS_OF_LABEL * metrics->digit_width);
  gint64 largest = find_largest (series);
  double column_width;
  guint n_columns;

  layout->area = *area;
  layout->metrics = *metrics;
  layout->right_to_left = right_to_left;
  layout->has_undecided = series->total[POISE_MODE_UNDECIDED] > 0;
  n_columns = layout->has_undecided ? 3 : 2;
  column_width = MAX ((area->width - label_width) / n_columns - COLUMN_GAP, 0);
  if (largest > 0)
    layout->unit = MAX (column_width - NUMBER_GAP - DIGITS_OF_NUMBER * metrics->digit_width, 0) / largest;
  layout->n_rows = series->n_groups;
  layout->rows = g_new0 (PoiseBarsRow, layout->n_rows);
  for (guint i = 0; i < n_columns; i++)
    layout->heads[order[i]]
        = (PoiseBox) { area->x + label_width + COLUMN_GAP + i * (column_width + COLUMN_GAP), area->y, column_width,
                       metrics->line_height };
  for (guint i = 0; i < layout->n_rows; i++)
    lay_out_row (layout, series, i, label_width, column_width);
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

/* ---- As one of the charts ---- */

static void
measure (const PoiseSeries *series,
         const PoiseChartMetrics *metrics,
         const PoiseChartStyle *style,
         PoiseChartSize *size)
{
  double height = (series->n_groups + 1) * ROW_LINES * metrics->line_height;

  *size = (PoiseChartSize) { 40 * metrics->digit_width, 80 * metrics->digit_width, height, height };
}

static gpointer
lay_out (const PoiseSeries *series,
         const PoiseBox *area,
         const PoiseChartMetrics *metrics,
         const PoiseChartStyle *style,
         GArray *cells)
{
  PoiseBarsLayout *layout = poise_bars_layout_new (series, area, metrics, style->right_to_left);

  for (guint i = 0; i < layout->n_rows; i++)
    {
      const PoiseBarsRow *row = &layout->rows[i];

      poise_chart_add_cell (cells, i, POISE_SERIES_ALL, &row->whole, &row->whole);
      for (guint j = 0; j < G_N_ELEMENTS (order); j++)
        if (row->parts[order[j]].width > 0)
          poise_chart_add_cell (cells, i, order[j], &row->parts[order[j]], &row->zones[order[j]]);
    }
  return layout;
}

static void
free_layout (gpointer layout)
{
  poise_bars_layout_free (layout);
}

static void
draw (cairo_t *cr,
      gconstpointer layout,
      const PoiseSeries *series,
      const PoiseChartStyle *style,
      const PoiseChartMarks *marks)
{
  poise_bars_draw (cr, layout, series, style, marks);
}

const PoiseChartClass poise_chart_purposes_class = {
  .name = "purposes",
  .measure = measure,
  .lay_out = lay_out,
  .free = free_layout,
  .draw = draw,
};

const PoiseChartClass poise_chart_learning_types_class = {
  .name = "learning-types",
  .measure = measure,
  .lay_out = lay_out,
  .free = free_layout,
  .draw = draw,
};
