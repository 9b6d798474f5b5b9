/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A button with a menu that gives a chart away as a picture: onto the clipboard or into a file, as PNG or SVG. The
 * picture is that of `poise-cli export`, of what is shown: light, in the language of the window. It is made off the
 * main thread.
 *
 * Whoever has a chart puts this beside it, and gives it the series that the chart shows whenever that changes. It is
 * insensitive while it has none. What was saved is told by the window's action "win.tell".
 */

#pragma once

#include "balance/poise-series.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_CHART_MENU (poise_chart_menu_get_type ())
G_DECLARE_FINAL_TYPE (PoiseChartMenu, poise_chart_menu, POISE, CHART_MENU, GtkWidget)

/*
 * Actions, all without parameters: "chart.copy-png", "chart.copy-svg", "chart.save-png", "chart.save-svg".
 * Property: "busy" (boolean, read-only): whether a picture is being made or kept.
 */

GtkWidget *poise_chart_menu_new (void);
void poise_chart_menu_set_series (PoiseChartMenu *self, const PoiseSeries *series);
gboolean poise_chart_menu_get_busy (PoiseChartMenu *self);
void poise_chart_menu_save_to (PoiseChartMenu *self, const char *format, GFile *file);

G_END_DECLS
