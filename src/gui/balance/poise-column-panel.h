/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The activities of one column of the rhythm chart, as rows beneath it: what is behind the column, and the way to
 * change it. A row can be dragged onto another column, or moved by a button or a key; its details open by Enter or a
 * double click.
 *
 * What is edited is the workspace's plan; what is listed may be a part of it, that which is looked for.
 */

#pragma once

#include "balance/poise-series.h"
#include "gui/poise-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_COLUMN_PANEL (poise_column_panel_get_type ())
G_DECLARE_FINAL_TYPE (PoiseColumnPanel, poise_column_panel, POISE, COLUMN_PANEL, GtkWidget)

/*
 * Signals:
 *  "show-wanted" (const PoisePicks *picks): these in the list;
 *  "details-wanted" (const PoisePicks *picks): the details of this one;
 *  "drag" (const PoisePicks *picks): these are dragged from now on; %NULL for nothing any more;
 *  "closed" (): the person is done with the column; where the panel had the focus, it is to go to the chart.
 */

GtkWidget *poise_column_panel_new (void);
void poise_column_panel_show (PoiseColumnPanel *self, PoiseWorkspace *workspace, const PoisePlan *plan, guint section);
void poise_column_panel_hide (PoiseColumnPanel *self);

G_END_DECLS
