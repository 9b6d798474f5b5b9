/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A chart laid out once, and measured once, for as long as what that depends on stays the same: series, size, font and
 * direction.
 */

#pragma once

#include "chart/poise-chart.h"

G_BEGIN_DECLS

/** PoiseChartCache: all members are private; filled with zeros, it is empty. */
typedef struct
{
  PoiseChart *chart;
  PangoFontDescription *font;
  gboolean right_to_left;
  int width;
  int height;
  PoiseSeries *measured;
  PangoFontDescription *measured_font;
  PoiseChartSize size;
} PoiseChartCache;

const PoiseChart *poise_chart_cache_get (PoiseChartCache *self,
                                         const PoiseSeries *series,
                                         const PoiseChartStyle *style,
                                         int width,
                                         int height);
const PoiseChartSize *poise_chart_cache_measure (PoiseChartCache *self,
                                                 const PoiseSeries *series,
                                                 const PoiseChartStyle *style);
gboolean poise_chart_cache_is_as_large (PoiseChartCache *self,
                                        const PoiseSeries *before,
                                        const PoiseSeries *after,
                                        const PoiseChartStyle *style,
                                        double width);
void poise_chart_cache_clear (PoiseChartCache *self);

G_END_DECLS
