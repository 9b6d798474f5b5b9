/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The balance bar on screen: synchronous, asynchronous, undecided, with the target's frame where one is
 * given. The strip at the top of the window shows the course in it, each section's row its own.
 */

#pragma once

#include "gui/balance/poise-chart-widget.h"

G_BEGIN_DECLS

#define POISE_TYPE_BALANCE_BAR (poise_balance_bar_get_type ())
G_DECLARE_FINAL_TYPE (PoiseBalanceBar, poise_balance_bar, POISE, BALANCE_BAR, PoiseChartWidget)

GtkWidget *poise_balance_bar_new (void);
void poise_balance_bar_set (PoiseBalanceBar *self, const PoiseTally *tally, const PoiseTarget *target);
void poise_balance_bar_set_thickness (PoiseBalanceBar *self, int pixels);

G_END_DECLS
