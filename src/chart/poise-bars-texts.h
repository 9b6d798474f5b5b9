/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How much room the texts of bars in rows need. Geometry goes by these numbers alone. Private to the charts.
 */

#pragma once

#include "balance/poise-series.h"
#include "chart/poise-chart-style.h"

G_BEGIN_DECLS

/**
 * PoiseBarsTexts:
 * @label: of the widest name of a group
 * @numbers: by #PoiseMode: of the widest number
 * @heads: by #PoiseMode: of the mode's sign and word
 * @notes: by #PoiseMode: of what it favours, in small letters; 0 for none
 *
 * In units.
 */
typedef struct
{
  double label;
  double numbers[POISE_N_MODES];
  double heads[POISE_N_MODES];
  double notes[POISE_N_MODES];
} PoiseBarsTexts;

void poise_bars_texts_measure (PoiseBarsTexts *texts,
                               const PoiseSeries *series,
                               const PoiseChartMetrics *metrics,
                               const PoiseChartStyle *style);
const char *poise_bars_texts_note (const PoiseSeries *series, PoiseMode mode);
char *poise_bars_texts_number (const PoiseSeries *series, guint group, PoiseMode mode);

G_END_DECLS
