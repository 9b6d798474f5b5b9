/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What one row of the list shows: a section's head, or an activity. The list makes a few hundred of these and
 * binds them to whatever rows are near; they are no templates, since the first frame waits for all of them.
 */

#pragma once

#include "core/poise-row.h"
#include "gui/poise-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_LIST_ROW (poise_list_row_get_type ())
G_DECLARE_FINAL_TYPE (PoiseListRow, poise_list_row, POISE, LIST_ROW, GtkWidget)

/*
 * Signals:
 *  "mode-chosen" (int mode): the person wants this #PoiseMode for the activity;
 *  "close-chosen" (): the person wants the section closed, or open where it is closed;
 *  "suggestion-wanted" (GtkWidget button): the person asks, by this button, which mode is suggested for the activity.
 */

GtkWidget *poise_list_row_new (PoiseWorkspace *workspace);
void poise_list_row_bind (PoiseListRow *self, PoiseRow *row);
void poise_list_row_unbind (PoiseListRow *self);
void poise_list_row_set_compact (PoiseListRow *self, gboolean compact);
PoiseRow *poise_list_row_get_row (PoiseListRow *self);

G_END_DECLS
