/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What one row shows of the review of an import. It follows the item that it is bound to and changes nothing itself.
 */

#pragma once

#include "gui/import/poise-import-item.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_IMPORT_ROW (poise_import_row_get_type ())
G_DECLARE_FINAL_TYPE (PoiseImportRow, poise_import_row, POISE, IMPORT_ROW, GtkWidget)

/*
 * Signals:
 *  "chosen" (int mode): the person wants this #PoiseMode for the activity, or for all of the kind;
 *  "reset" (): the person wants what was guessed, for all of the kind.
 */

GtkWidget *poise_import_row_new (void);
void poise_import_row_bind (PoiseImportRow *self, PoiseImportItem *item);
void poise_import_row_unbind (PoiseImportRow *self);
PoiseImportItem *poise_import_row_get_item (PoiseImportRow *self);
void poise_import_row_set_compact (PoiseImportRow *self, gboolean compact);
void poise_import_row_enter (PoiseImportRow *self);

G_END_DECLS
