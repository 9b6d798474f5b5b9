/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The texts of bars in rows, and their widths.
 */

#include "chart/poise-bars-texts.h"

#include "chart/poise-chart-legend.h"
#include "words/poise-words-series.h"
#include "words/poise-words.h"

/** poise_bars_texts_note: (nullable) (transfer none): what stands small under the head of @mode. */
const char *
poise_bars_texts_note (const PoiseSeries *series, PoiseMode mode)
{
  return series->kind == POISE_SERIES_PURPOSES ? poise_words_participation (mode) : NULL;
}

/** poise_bars_texts_number: (transfer full): what stands at the end of a bar; nothing is a plain 0. */
char *
poise_bars_texts_number (const PoiseSeries *series, guint group, PoiseMode mode)
{
  gint64 value = series->values[group][mode];

  return value == 0 ? poise_words_number (0) : poise_words_series_number (series, value);
}

static void
measure_groups (PoiseBarsTexts *texts, const PoiseSeries *series, PoiseChartText *text)
{
  for (guint i = 0; i < series->n_groups; i++)
    {
      g_autofree char *name = poise_words_series_group (series, i);

      texts->label = MAX (texts->label, poise_chart_text_room (text, name));
      for (guint mode = 0; mode < POISE_N_MODES; mode++)
        {
          g_autofree char *number = poise_bars_texts_number (series, i, mode);

          texts->numbers[mode] = MAX (texts->numbers[mode], poise_chart_text_room (text, number));
        }
    }
}

/**
 * poise_bars_texts_measure:
 * @texts: (out caller-allocates): what was measured
 * @series: what the bars show
 * @metrics: the font's
 * @style: with the font
 */
void
poise_bars_texts_measure (PoiseBarsTexts *texts,
                          const PoiseSeries *series,
                          const PoiseChartMetrics *metrics,
                          const PoiseChartStyle *style)
{
  g_auto (PoiseChartText) text = { 0 };

  *texts = (PoiseBarsTexts) { 0 };
  poise_chart_text_init_measuring (&text, style);
  measure_groups (texts, series, &text);
  if (style->plain)
    return;

  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    texts->heads[mode] = poise_chart_legend_room (&text, metrics, poise_words_mode (mode));
  poise_chart_text_set_small (&text, TRUE);
  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    {
      const char *note = poise_bars_texts_note (series, mode);

      texts->notes[mode] = note != NULL ? poise_chart_text_room (&text, note) : 0;
    }
}
