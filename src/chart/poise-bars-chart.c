/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Bars in rows as charts: of purposes, and of learning types.
 */

#include "chart/poise-bars-draw.h"
#include "chart/poise-chart-class.h"

static void
measure_at (const PoiseSeries *series,
            const PoiseChartMetrics *metrics,
            const PoiseChartStyle *style,
            double width,
            PoiseBarsSize *size)
{
  PoiseBarsTexts texts;

  poise_bars_texts_measure (&texts, series, metrics, style);
  poise_bars_measure (series, metrics, &texts, width, size);
}

static void
measure (const PoiseSeries *series,
         const PoiseChartMetrics *metrics,
         const PoiseChartStyle *style,
         PoiseChartSize *size)
{
  PoiseBarsSize bars;
  double natural;

  measure_at (series, metrics, style, 0, &bars);
  natural = bars.natural_width;
  measure_at (series, metrics, style, natural, &bars);
  *size = (PoiseChartSize) { bars.minimum_width, natural, bars.height, bars.height };
}

static double
measure_height (const PoiseSeries *series, const PoiseChartMetrics *metrics, const PoiseChartStyle *style, double width)
{
  PoiseBarsSize bars;

  measure_at (series, metrics, style, width, &bars);
  return bars.height;
}

static gpointer
lay_out (const PoiseSeries *series,
         const PoiseBox *area,
         const PoiseChartMetrics *metrics,
         const PoiseChartStyle *style,
         GArray *cells)
{
  PoiseBarsTexts texts;
  PoiseBarsLayout *layout;

  poise_bars_texts_measure (&texts, series, metrics, style);
  layout = poise_bars_layout_new (series, area, metrics, &texts, style->right_to_left);
  for (guint i = 0; i < layout->n_rows; i++)
    {
      const PoiseBarsRow *row = &layout->rows[i];

      poise_chart_add_cell (cells, i, POISE_SERIES_ALL, &row->whole, &row->whole);
      for (guint j = 0; j < POISE_N_MODES; j++)
        if (series->values[i][poise_bars_order[j]] > 0)
          poise_chart_add_cell (cells, i, poise_bars_order[j], &row->parts[poise_bars_order[j]],
                                &row->zones[poise_bars_order[j]]);
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
  .measure_height = measure_height,
  .lay_out = lay_out,
  .free = free_layout,
  .draw = draw,
};

const PoiseChartClass poise_chart_learning_types_class = {
  .name = "learning-types",
  .measure = measure,
  .measure_height = measure_height,
  .lay_out = lay_out,
  .free = free_layout,
  .draw = draw,
};
