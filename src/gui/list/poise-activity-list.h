/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The list of sections and activities: which rows it shows, which are selected, which has the focus. What
 * commands do to them is the page's business.
 */

#pragma once

#include "core/poise-row.h"
#include "gui/list/poise-list-edits.h"
#include "gui/list/poise-list-sight.h"
#include "gui/poise-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_ACTIVITY_LIST (poise_activity_list_get_type ())
G_DECLARE_FINAL_TYPE (PoiseActivityList, poise_activity_list, POISE, ACTIVITY_LIST, AdwBin)

/*
 * Properties: "workspace" (PoiseWorkspace, nullable), "room" (int, a #PoiseRoom), "n-found" (uint, read-only: how
 * many activities the query of the workspace finds), "nothing-found" (boolean, read-only: it has no row to show).
 * Action: "section.close-all" (boolean): closes all sections, or opens them.
 * Signals:
 *  "mode-chosen" (PoiseRow, int mode): by a click in the row;
 *  "activated" (): a row was, by Enter or a double click, or a click where there is room for the list alone;
 *  "menu-wanted" (int x, int y): for the selected rows, at a point of this widget;
 *  "suggestion-wanted" (PoiseRow, GtkWidget button): which mode is suggested for it, by a button in the row.
 */

PoisePicks *poise_activity_list_get_picks (PoiseActivityList *self);
PoisePicks *poise_activity_list_get_targets (PoiseActivityList *self);
PoisePicks *poise_activity_list_get_target_rows (PoiseActivityList *self);
gboolean poise_activity_list_has_focus (PoiseActivityList *self);
PoiseRowFilter poise_activity_list_get_filter (PoiseActivityList *self);
void poise_activity_list_select (PoiseActivityList *self, const PoisePicks *picks);
void poise_activity_list_focus (PoiseActivityList *self);
void poise_activity_list_enter (PoiseActivityList *self);
PoiseListPosition *poise_activity_list_get_position (PoiseActivityList *self);
void poise_activity_list_go_to (PoiseActivityList *self, const PoiseListPosition *position);
void poise_activity_list_close_section (PoiseActivityList *self, const char *id, gboolean closed);
void poise_activity_list_close_all (PoiseActivityList *self, gboolean closed);
PoiseRow *poise_activity_list_get_row_after (PoiseActivityList *self, PoiseRow *row);
gboolean poise_activity_list_get_row_area (PoiseActivityList *self, const char *id, gboolean section, GdkRectangle *area);
GtkWidget *poise_activity_list_get_view (PoiseActivityList *self);
PoiseRow *poise_activity_list_pick_row (PoiseActivityList *self, double x, double y, GdkRectangle *area);
void poise_activity_list_scroll_by (PoiseActivityList *self, double pixels);
void poise_activity_list_show_mark (PoiseActivityList *self, const PoiseDrop *drop);
void poise_activity_list_hide_mark (PoiseActivityList *self);

G_END_DECLS
