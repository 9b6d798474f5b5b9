/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The rows in which an import is looked through: what was read, the notes of the report, then each kind of activities
 * with its guesses. What a person decides goes to the review and shows in the rows.
 *
 * What always holds: rows stay where they are while modes are decided, also those that have one now while only what
 * is left open is shown: they go when that is asked for anew.
 */

#pragma once

#include "gui/import/poise-import-item.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define POISE_TYPE_IMPORT_ITEMS (poise_import_items_get_type ())
G_DECLARE_FINAL_TYPE (PoiseImportItems, poise_import_items, POISE, IMPORT_ITEMS, GObject)

/* Signal: "changed" (): modes have been decided. */

PoiseImportItems *poise_import_items_new (PoiseImportReview *review);

GListModel *poise_import_items_get_model (PoiseImportItems *self);
PoiseImportReview *poise_import_items_get_review (PoiseImportItems *self);
guint poise_import_items_n_notes (PoiseImportItems *self);

void poise_import_items_show_only_open (PoiseImportItems *self, gboolean only_open);
void poise_import_items_toggle_notes (PoiseImportItems *self);

void poise_import_items_set (PoiseImportItems *self, PoiseImportItem *item, PoiseMode mode);
void poise_import_items_reset_kind (PoiseImportItems *self, PoiseImportItem *item);

G_END_DECLS
