/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a chart on screen and its input share.
 */

#pragma once

#include "gui/balance/poise-chart-view.h"

G_BEGIN_DECLS

void poise_chart_view_hover (PoiseChartView *self, const PoiseSeriesPart *part);
void poise_chart_view_focus (PoiseChartView *self, const PoiseSeriesPart *part);
PoiseSeriesPart poise_chart_view_get_focused (PoiseChartView *self);
void poise_chart_view_activate (PoiseChartView *self, const PoiseSeriesPart *part, gboolean open);

void poise_chart_view_listen (PoiseChartView *self);

G_END_DECLS
