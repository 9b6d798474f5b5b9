/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Dragging rows of the list: what is taken, the mark that shows where it would go, and scrolling at the edges,
 * which GtkListView does not do by itself (GTK 4.8).
 */

#pragma once

#include "gui/list/poise-activity-list.h"
#include "gui/list/poise-list-edits.h"

G_BEGIN_DECLS

#define POISE_TYPE_LIST_DRAG (poise_list_drag_get_type ())
G_DECLARE_FINAL_TYPE (PoiseListDrag, poise_list_drag, POISE, LIST_DRAG, GObject)

/* Signal: "dropped" (gpointer picks, gpointer drop): these #PoisePicks were let go at this #PoiseDrop. */

PoiseListDrag *poise_list_drag_new (PoiseActivityList *list, PoiseWorkspace *workspace);

/* The part that needs no pointer, for tests: what a drag at a point takes, and where it would go */
const PoisePicks *poise_list_drag_take (PoiseListDrag *self, double x, double y);
gboolean poise_list_drag_hover (PoiseListDrag *self, double x, double y, PoiseDrop *drop);

double poise_list_drag_speed (double y, double height);

G_END_DECLS
