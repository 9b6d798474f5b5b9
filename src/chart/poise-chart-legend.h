/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Entries of a legend: a sign and the word for it. Private to the charts.
 */

#pragma once

#include "chart/poise-chart-text.h"

G_BEGIN_DECLS

double poise_chart_legend_room (PoiseChartText *text, const PoiseChartMetrics *metrics, const char *word);
PoiseBox poise_chart_legend_draw_word (PoiseChartText *text,
                                       const char *word,
                                       const PoiseBox *box,
                                       const PoiseChartStyle *style);
void poise_chart_legend_draw_mode (PoiseChartText *text,
                                   PoiseMode mode,
                                   const PoiseBox *box,
                                   const PoiseChartStyle *style);

G_END_DECLS
