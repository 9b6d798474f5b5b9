/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Drawing the rhythm chart. Private to the charts.
 */

#pragma once

#include "chart/poise-chart.h"
#include "chart/poise-rhythm.h"

G_BEGIN_DECLS

void poise_rhythm_draw (cairo_t *cr,
                        const PoiseRhythmLayout *layout,
                        const PoiseSeries *series,
                        const PoiseChartStyle *style,
                        const PoiseChartMarks *marks);

G_END_DECLS
