/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Dragging rows of the list, and dropping rows or text on it, also of other windows and programs.
 */

#pragma once

#include "gui/list/poise-activity-list.h"
#include "gui/list/poise-list-edits.h"

G_BEGIN_DECLS

#define POISE_TYPE_LIST_DRAG (poise_list_drag_get_type ())
G_DECLARE_FINAL_TYPE (PoiseListDrag, poise_list_drag, POISE, LIST_DRAG, GObject)

/*
 * Signals:
 *  "moved" (gpointer picks, gpointer drop): these #PoisePicks of this list were let go at this #PoiseDrop;
 *  "received" (gpointer fragment, gpointer drop): this fragment was, of elsewhere or as a copy;
 *  "failed" (const char *message): nothing can be made of what was, for the reason that the sentence says.
 */

PoiseListDrag *poise_list_drag_new (PoiseActivityList *list, PoiseWorkspace *workspace);

/* The part that needs no pointer, for tests: what a drag at a point takes, and where it would go */
const PoisePicks *poise_list_drag_take (PoiseListDrag *self, double x, double y);
gboolean poise_list_drag_hover (PoiseListDrag *self, double x, double y, PoiseDrop *drop);

G_END_DECLS
