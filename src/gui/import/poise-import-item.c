/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One row of the review of an import.
 */

#include "gui/import/poise-import-item.h"

struct _PoiseImportItem
{
  GObject parent_instance;

  PoiseImportReview *review;
  PoiseImportItemKind kind;
  guint number;
  gboolean open;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseImportItem, poise_import_item, G_TYPE_OBJECT)

static void
poise_import_item_finalize (GObject *object)
{
  g_clear_pointer (&POISE_IMPORT_ITEM (object)->review, poise_import_review_unref);
  G_OBJECT_CLASS (poise_import_item_parent_class)->finalize (object);
}

static void
poise_import_item_class_init (PoiseImportItemClass *class)
{
  G_OBJECT_CLASS (class)->finalize = poise_import_item_finalize;
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);
}

static void
poise_import_item_init (PoiseImportItem *self)
{
}

/**
 * poise_import_item_new:
 * @review: that it is about
 * @kind: what it shows
 * @number: which line of the report, kind or item of the review; 0 for others
 *
 * Returns: (transfer full): a row
 */
PoiseImportItem *
poise_import_item_new (PoiseImportReview *review, PoiseImportItemKind kind, guint number)
{
  PoiseImportItem *self = g_object_new (POISE_TYPE_IMPORT_ITEM, NULL);

  self->review = poise_import_review_ref (review);
  self->kind = kind;
  self->number = number;
  return self;
}

/** poise_import_item_get_review: Returns: (transfer none): what it is about */
PoiseImportReview *
poise_import_item_get_review (PoiseImportItem *self)
{
  g_return_val_if_fail (POISE_IS_IMPORT_ITEM (self), NULL);
  return self->review;
}

/** poise_import_item_get_kind: Returns: what it shows */
PoiseImportItemKind
poise_import_item_get_kind (PoiseImportItem *self)
{
  g_return_val_if_fail (POISE_IS_IMPORT_ITEM (self), POISE_IMPORT_ITEM_HEAD);
  return self->kind;
}

/** poise_import_item_get_number: Returns: which line, kind or item of the review it shows */
guint
poise_import_item_get_number (PoiseImportItem *self)
{
  g_return_val_if_fail (POISE_IS_IMPORT_ITEM (self), 0);
  return self->number;
}

/** poise_import_item_is_open: Returns: of the heading above the notes, whether they are shown */
gboolean
poise_import_item_is_open (PoiseImportItem *self)
{
  g_return_val_if_fail (POISE_IS_IMPORT_ITEM (self), FALSE);
  return self->open;
}

/** poise_import_item_set_open: Whether the notes below it are shown; tells of it. */
void
poise_import_item_set_open (PoiseImportItem *self, gboolean open)
{
  g_return_if_fail (POISE_IS_IMPORT_ITEM (self));

  if (self->open == open)
    return;
  self->open = open;
  poise_import_item_changed (self);
}

/** poise_import_item_changed: Tells that it says something else. */
void
poise_import_item_changed (PoiseImportItem *self)
{
  g_return_if_fail (POISE_IS_IMPORT_ITEM (self));
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}
