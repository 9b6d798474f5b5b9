/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One chart of the page: what it is called and says, the chart or its table, the exact values of what is pointed at,
 * and, where there is nothing to show, why and what to do next.
 */

#pragma once

#include "gui/balance/poise-chart-gap.h"
#include "gui/balance/poise-chart-view.h"

G_BEGIN_DECLS

#define POISE_TYPE_CHART_CARD (poise_chart_card_get_type ())
G_DECLARE_FINAL_TYPE (PoiseChartCard, poise_chart_card, POISE, CHART_CARD, GtkWidget)

/*
 * Properties:
 *  "title" (text): the heading;
 *  "hint" (text): what is said where nothing is pointed at;
 *  "sideways" (boolean): whether the chart scrolls sideways; once it is set to FALSE, it stays so.
 * Signal: "next" (int gap): of the #PoiseChartGap that is shown, the button was pressed.
 */

void poise_chart_card_show (PoiseChartCard *self, const PoiseSeries *series, const char *headline, gboolean table);
int poise_chart_card_get_least_width (PoiseChartCard *self);
void poise_chart_card_append (PoiseChartCard *self, GtkWidget *child);
PoiseChartView *poise_chart_card_get_view (PoiseChartCard *self);
GtkBox *poise_chart_card_get_tools (PoiseChartCard *self);

G_END_DECLS
