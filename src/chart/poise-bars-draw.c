/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Drawing bars in rows.
 */

#include "chart/poise-bars.h"
#include "chart/poise-chart-paint.h"
#include "chart/poise-chart-text.h"
#include "words/poise-words-series.h"
#include "words/poise-words.h"

#define HIGHLIGHT_OPACITY 0.1

static void
draw_row (cairo_t *cr,
          const PoiseBarsRow *row,
          const PoiseSeries *series,
          const PoiseChartStyle *style,
          PoiseChartText *text)
{
  g_autofree char *name = poise_words_series_group (series, row->group);

  poise_chart_text_draw (text, name, &row->label, 1, POISE_CHART_START, &style->foreground);
  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    {
      gint64 value = series->values[row->group][mode];
      g_autofree char *number = series->counts ? poise_words_number (value) : poise_words_duration (value);

      if (value == 0)
        continue;
      poise_chart_paint_part (cr, &row->parts[mode], mode, POISE_CHART_CORNERS_ALL, style);
      poise_chart_text_draw (text, number, &row->numbers[mode], 1, POISE_CHART_START, &style->foreground);
    }
}

/** poise_bars_draw: draws @layout, which was made from @series. */
void
poise_bars_draw (cairo_t *cr,
                 const PoiseBarsLayout *layout,
                 const PoiseSeries *series,
                 const PoiseChartStyle *style,
                 const PoiseChartMarks *marks)
{
  g_auto (PoiseChartText) text = { 0 };

  poise_chart_text_init (&text, cr, style);
  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    poise_chart_text_draw (&text, poise_words_mode (mode), &layout->heads[mode], 1, POISE_CHART_START, &style->dim);
  for (guint i = 0; i < layout->n_rows; i++)
    {
      if (marks->pointed.group == (int) i)
        {
          poise_chart_path (cr, &layout->rows[i].whole, POISE_CHART_RADIUS, POISE_CHART_CORNERS_ALL);
          poise_chart_set_color (cr, &style->foreground, HIGHLIGHT_OPACITY);
          cairo_fill (cr);
        }
      draw_row (cr, &layout->rows[i], series, style, &text);
    }
}
