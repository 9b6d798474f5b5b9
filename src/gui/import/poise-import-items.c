/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The rows in which an import is looked through. Thousands of them are light objects in a list; widgets are made for
 * those in sight alone.
 */

#include "gui/import/poise-import-items.h"

/* More notes than this are told of in one row until somebody wants to see them. */
#define MOST_NOTES_SHOWN 4

struct _PoiseImportItems
{
  GObject parent_instance;

  PoiseImportReview *review;
  GListStore *store;
  PoiseImportItem *head;
  PoiseImportItem *notes; /* (nullable) the heading above them */
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseImportItems, poise_import_items, G_TYPE_OBJECT)

/* ---- Making rows ---- */

static void
add (GPtrArray *rows, PoiseImportReview *review, PoiseImportItemKind kind, guint number)
{
  g_ptr_array_add (rows, poise_import_item_new (review, kind, number));
}

static GPtrArray *
make_notes (PoiseImportItems *self)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < poise_import_items_n_notes (self); i++)
    add (rows, self->review, POISE_IMPORT_ITEM_NOTE, i);
  return rows;
}

static void
add_kind (PoiseImportReview *review, guint number, gboolean only_open, GPtrArray *rows)
{
  const PoiseReviewKind *kind = poise_import_review_get_kind (review, number);

  if (only_open && kind->n_modes[POISE_MODE_UNDECIDED] == 0)
    return;
  add (rows, review, POISE_IMPORT_ITEM_KIND, number);
  for (guint i = kind->first; i < kind->first + kind->n_items; i++)
    if (!only_open || poise_import_review_get_item (review, i)->mode == POISE_MODE_UNDECIDED)
      add (rows, review, POISE_IMPORT_ITEM_GUESS, i);
}

static GPtrArray *
make_guesses (PoiseImportItems *self, gboolean only_open)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < poise_import_review_n_kinds (self->review); i++)
    add_kind (self->review, i, only_open, rows);
  return rows;
}

/* Where the guesses begin, after the head and the notes. */
static guint
first_guess (PoiseImportItems *self)
{
  if (self->notes == NULL)
    return 1;
  return poise_import_item_is_open (self->notes) ? 2 + poise_import_items_n_notes (self) : 2;
}

static void
show_notes (PoiseImportItems *self, gboolean open)
{
  g_autoptr (GPtrArray) rows = NULL;

  if (open == poise_import_item_is_open (self->notes))
    return;
  poise_import_item_set_open (self->notes, open);
  if (open)
    {
      rows = make_notes (self);
      g_list_store_splice (self->store, 2, 0, rows->pdata, rows->len);
    }
  else
    {
      g_list_store_splice (self->store, 2, poise_import_items_n_notes (self), NULL, 0);
    }
}

/* ---- Telling ---- */

/* The row above @position that heads its kind; there is one. */
static void
tell_heading (PoiseImportItems *self, guint position)
{
  g_autoptr (PoiseImportItem) item = NULL;

  do
    {
      g_clear_object (&item);
      item = g_list_model_get_item (G_LIST_MODEL (self->store), --position);
    }
  while (poise_import_item_get_kind (item) != POISE_IMPORT_ITEM_KIND);
  poise_import_item_changed (item);
}

static void
tell_below (PoiseImportItems *self, guint position)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->store));

  for (guint i = position + 1; i < n; i++)
    {
      g_autoptr (PoiseImportItem) item = g_list_model_get_item (G_LIST_MODEL (self->store), i);

      if (poise_import_item_get_kind (item) != POISE_IMPORT_ITEM_GUESS)
        return;
      poise_import_item_changed (item);
    }
}

static void
tell (PoiseImportItems *self, PoiseImportItem *item)
{
  guint position;

  poise_import_item_changed (item);
  if (g_list_store_find (self->store, item, &position))
    {
      if (poise_import_item_get_kind (item) == POISE_IMPORT_ITEM_GUESS)
        tell_heading (self, position);
      else
        tell_below (self, position);
    }
  poise_import_item_changed (self->head);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* ---- Life ---- */

static void
poise_import_items_finalize (GObject *object)
{
  PoiseImportItems *self = POISE_IMPORT_ITEMS (object);

  g_clear_object (&self->store);
  g_clear_object (&self->head);
  g_clear_object (&self->notes);
  g_clear_pointer (&self->review, poise_import_review_unref);
  G_OBJECT_CLASS (poise_import_items_parent_class)->finalize (object);
}

static void
poise_import_items_class_init (PoiseImportItemsClass *class)
{
  G_OBJECT_CLASS (class)->finalize = poise_import_items_finalize;
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);
}

static void
poise_import_items_init (PoiseImportItems *self)
{
  self->store = g_list_store_new (POISE_TYPE_IMPORT_ITEM);
}

/**
 * poise_import_items_new:
 * @review: that is looked through
 *
 * Returns: (transfer full): its rows, all guesses among them
 */
PoiseImportItems *
poise_import_items_new (PoiseImportReview *review)
{
  PoiseImportItems *self = g_object_new (POISE_TYPE_IMPORT_ITEMS, NULL);
  guint n_notes;

  self->review = poise_import_review_ref (review);
  self->head = poise_import_item_new (review, POISE_IMPORT_ITEM_HEAD, 0);
  g_list_store_append (self->store, self->head);
  n_notes = poise_import_items_n_notes (self);
  if (n_notes > 0)
    {
      self->notes = poise_import_item_new (review, POISE_IMPORT_ITEM_NOTES, 0);
      g_list_store_append (self->store, self->notes);
      show_notes (self, n_notes <= MOST_NOTES_SHOWN || poise_import_review_n_items (review) == 0);
    }
  poise_import_items_show_only_open (self, FALSE);
  return self;
}

/** poise_import_items_get_model: Returns: (transfer none): the rows, of #PoiseImportItem */
GListModel *
poise_import_items_get_model (PoiseImportItems *self)
{
  g_return_val_if_fail (POISE_IS_IMPORT_ITEMS (self), NULL);
  return G_LIST_MODEL (self->store);
}

/** poise_import_items_get_review: Returns: (transfer none): what is looked through */
PoiseImportReview *
poise_import_items_get_review (PoiseImportItems *self)
{
  g_return_val_if_fail (POISE_IS_IMPORT_ITEMS (self), NULL);
  return self->review;
}

/** poise_import_items_n_notes: Returns: how many lines the report has */
guint
poise_import_items_n_notes (PoiseImportItems *self)
{
  g_return_val_if_fail (POISE_IS_IMPORT_ITEMS (self), 0);
  return poise_import_review_get_report (self->review)->lines->len;
}

/** poise_import_items_show_only_open: Whether only activities are shown that are undecided now. */
void
poise_import_items_show_only_open (PoiseImportItems *self, gboolean only_open)
{
  g_autoptr (GPtrArray) rows = NULL;
  guint first, n;

  g_return_if_fail (POISE_IS_IMPORT_ITEMS (self));

  rows = make_guesses (self, only_open);
  first = first_guess (self);
  n = g_list_model_get_n_items (G_LIST_MODEL (self->store));
  g_list_store_splice (self->store, first, n - first, rows->pdata, rows->len);
}

/** poise_import_items_toggle_notes: Shows the notes, or hides them. */
void
poise_import_items_toggle_notes (PoiseImportItems *self)
{
  g_return_if_fail (POISE_IS_IMPORT_ITEMS (self));

  if (self->notes != NULL)
    show_notes (self, !poise_import_item_is_open (self->notes));
}

/**
 * poise_import_items_set:
 * @item: of an activity, or of a kind with all of its activities, whether they are shown or not
 * @mode: that they will have
 */
void
poise_import_items_set (PoiseImportItems *self, PoiseImportItem *item, PoiseMode mode)
{
  guint number;
  gboolean changed;

  g_return_if_fail (POISE_IS_IMPORT_ITEMS (self));
  g_return_if_fail (POISE_IS_IMPORT_ITEM (item));

  number = poise_import_item_get_number (item);
  if (poise_import_item_get_kind (item) == POISE_IMPORT_ITEM_GUESS)
    changed = poise_import_review_set (self->review, number, mode);
  else if (poise_import_item_get_kind (item) == POISE_IMPORT_ITEM_KIND)
    changed = poise_import_review_set_kind (self->review, number, mode);
  else
    return;
  if (changed)
    tell (self, item);
}

/** poise_import_items_reset_kind: All activities of the kind @item are as they were guessed. */
void
poise_import_items_reset_kind (PoiseImportItems *self, PoiseImportItem *item)
{
  g_return_if_fail (POISE_IS_IMPORT_ITEMS (self));
  g_return_if_fail (poise_import_item_get_kind (item) == POISE_IMPORT_ITEM_KIND);

  if (poise_import_review_reset_kind (self->review, poise_import_item_get_number (item)))
    tell (self, item);
}
