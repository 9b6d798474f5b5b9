/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Something dragged over the list: where it would go, the mark that shows it, and scrolling at the edges, which
 * GtkListView does not do by itself (GTK 4.8).
 */

#pragma once

#include "gui/list/poise-activity-list.h"
#include "gui/list/poise-list-edits.h"

G_BEGIN_DECLS

#define POISE_TYPE_LIST_HOVER (poise_list_hover_get_type ())
G_DECLARE_FINAL_TYPE (PoiseListHover, poise_list_hover, POISE, LIST_HOVER, GObject)

PoiseListHover *poise_list_hover_new (PoiseActivityList *list, PoiseWorkspace *workspace);

gboolean poise_list_hover_at (PoiseListHover *self, double x, double y, gboolean sections, PoiseDrop *drop);
void poise_list_hover_scroll (PoiseListHover *self);
void poise_list_hover_stop (PoiseListHover *self);

double poise_list_hover_speed (double y, double height);

G_END_DECLS
