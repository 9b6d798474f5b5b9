/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One row of the review of an import: what was read, a heading, a note, a kind of activities, or one activity with
 * the guess at its mode. What it says is asked of the review.
 *
 * What always holds: only poise-import-items.c changes items.
 */

#pragma once

#include "import/poise-import-review.h"

#include <glib-object.h>

G_BEGIN_DECLS

#define POISE_TYPE_IMPORT_ITEM (poise_import_item_get_type ())
G_DECLARE_FINAL_TYPE (PoiseImportItem, poise_import_item, POISE, IMPORT_ITEM, GObject)

/**
 * PoiseImportItemKind:
 * @POISE_IMPORT_ITEM_HEAD: what was read
 * @POISE_IMPORT_ITEM_NOTES: the heading above the notes, which shows and hides them
 * @POISE_IMPORT_ITEM_NOTE: a line of the report
 * @POISE_IMPORT_ITEM_KIND: a kind of activities
 * @POISE_IMPORT_ITEM_GUESS: an activity
 */
typedef enum
{
  POISE_IMPORT_ITEM_HEAD,
  POISE_IMPORT_ITEM_NOTES,
  POISE_IMPORT_ITEM_NOTE,
  POISE_IMPORT_ITEM_KIND,
  POISE_IMPORT_ITEM_GUESS
} PoiseImportItemKind;

/* Signal: "changed" (): what it says is another. */

PoiseImportItem *poise_import_item_new (PoiseImportReview *review, PoiseImportItemKind kind, guint number);

PoiseImportReview *poise_import_item_get_review (PoiseImportItem *self);
PoiseImportItemKind poise_import_item_get_kind (PoiseImportItem *self);
guint poise_import_item_get_number (PoiseImportItem *self);
gboolean poise_import_item_is_open (PoiseImportItem *self);

void poise_import_item_set_open (PoiseImportItem *self, gboolean open);
void poise_import_item_changed (PoiseImportItem *self);

G_END_DECLS
