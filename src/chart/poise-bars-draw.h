/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Drawing bars in rows. Private to the charts.
 */

#pragma once

#include "chart/poise-bars.h"
#include "chart/poise-chart.h"

G_BEGIN_DECLS

void poise_bars_draw (cairo_t *cr,
                      const PoiseBarsLayout *layout,
                      const PoiseSeries *series,
                      const PoiseChartStyle *style,
                      const PoiseChartMarks *marks);

G_END_DECLS
