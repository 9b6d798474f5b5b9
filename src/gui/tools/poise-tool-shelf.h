/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The tools that there are to choose from, for all windows: Poise's own and the person's list. The list is kept in a
 * file of its own, which is read when somebody first asks and written soon after a change.
 *
 * What always holds:
 *  - a list that cannot be read is never written over: as long as there is an error, nothing can be changed;
 *  - what another program has put into the file meanwhile is kept beside the person's changes.
 */

#pragma once

#include "advisor/poise-catalogue.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define POISE_TYPE_TOOL_SHELF (poise_tool_shelf_get_type ())
G_DECLARE_FINAL_TYPE (PoiseToolShelf, poise_tool_shelf, POISE, TOOL_SHELF, GObject)

/*
 * Signals:
 *  "changed" (): there are other tools;
 *  "failed" (gpointer error): the list could not be saved for the reason of this #GError; it is tried again with the
 *    next change.
 */
PoiseToolShelf *poise_tool_shelf_new (GFile *file);

GFile *poise_tool_shelf_get_file (PoiseToolShelf *self);
PoiseCatalogue *poise_tool_shelf_get_catalogue (PoiseToolShelf *self);
PoiseToolList *poise_tool_shelf_get_list (PoiseToolShelf *self);
const GError *poise_tool_shelf_get_error (PoiseToolShelf *self);

gboolean poise_tool_shelf_set_list (PoiseToolShelf *self, PoiseToolList *list);
gboolean poise_tool_shelf_set_hidden (PoiseToolShelf *self, const char *id, gboolean hidden);
gboolean poise_tool_shelf_keep (PoiseToolShelf *self, PoiseTool *tool);
gboolean poise_tool_shelf_has (PoiseToolShelf *self, const PoiseTool *tool);
gboolean poise_tool_shelf_start_anew (PoiseToolShelf *self, GError **error);
void poise_tool_shelf_flush (PoiseToolShelf *self);

G_END_DECLS
