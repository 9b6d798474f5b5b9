/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A chart on screen: whichever of the four its series is of. Its parts can be pointed at and walked by keys; a
 * screen reader hears all of it while the focus comes to it, and the one part that keys go to.
 *
 * It knows no plan to edit: it says which part is wanted, and whoever made it does something with that.
 */

#pragma once

#include "gui/balance/poise-chart-widget.h"

G_BEGIN_DECLS

#define POISE_TYPE_CHART_VIEW (poise_chart_view_get_type ())
G_DECLARE_FINAL_TYPE (PoiseChartView, poise_chart_view, POISE, CHART_VIEW, PoiseChartWidget)

/*
 * Properties:
 *  "reading" (text, nullable, read-only): the exact values of the part that the pointer or the keyboard is at; of the
 *    chosen one where it is at none;
 *  "activatable" (boolean): whether parts do something; they can be pointed at in any case.
 * Signals:
 *  "activated" (const PoiseSeriesPart *part): a click on it, Enter or Space;
 *  "opened" (const PoiseSeriesPart *part): a double click, whose first click has activated it, or Control+Enter.
 */

void poise_chart_view_set_series (PoiseChartView *self, const PoiseSeries *series);
void poise_chart_view_preview (PoiseChartView *self, const PoiseSeries *series);
const PoiseSeries *poise_chart_view_get_series (PoiseChartView *self);
PoiseSeriesPart poise_chart_view_get_pointed (PoiseChartView *self);
PoiseSeriesPart poise_chart_view_get_chosen (PoiseChartView *self);
void poise_chart_view_set_chosen (PoiseChartView *self, const PoiseSeriesPart *part);
void poise_chart_view_set_drop (PoiseChartView *self, const PoiseSeriesPart *part);
const PoiseChart *poise_chart_view_get_chart (PoiseChartView *self);

G_END_DECLS
