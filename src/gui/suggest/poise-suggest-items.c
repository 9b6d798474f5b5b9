/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The rows are made once: nothing in the plan changes while somebody looks at them.
 */

#include "gui/suggest/poise-suggest-items.h"

#include "gui/suggest/poise-suggest-edits.h"
#include "words/poise-words.h"

struct _PoiseSuggestItems
{
  GObject parent_instance;

  GListStore *store;
  guint n_clear;
  guint n_unclear;
  guint n_checked;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseSuggestItems, poise_suggest_items, G_TYPE_OBJECT)

/* (transfer none): the store keeps it */
static PoiseSuggestItem *
item_at (PoiseSuggestItems *self, guint position)
{
  g_autoptr (PoiseSuggestItem) item = g_list_model_get_item (G_LIST_MODEL (self->store), position);

  return item;
}

/* ---- Making ---- */

/* One of the two parts, with headings only where something stands below. */
static void
add_part (const PoisePlan *plan, GArray *changes, gboolean clear, GPtrArray *items)
{
  PoiseSuggestItem *part = NULL, *section = NULL;
  guint at = 0;

  for (guint i = 0; i < changes->len; i++)
    {
      const PoiseSuggestChange *change = &g_array_index (changes, PoiseSuggestChange, i);
      int choice = poise_fit_get_mode (&change->fit) != POISE_MODE_UNDECIDED ? 1 : 0;
      PoiseSuggestItem *item;

      if (poise_fit_is_clear (&change->fit) != clear)
        continue;
      if (part == NULL)
        g_ptr_array_add (items, part = poise_suggest_item_new_part (clear));
      if (section == NULL || change->place.section != at)
        {
          g_autofree char *title = poise_words_section_title (plan, change->place.section);

          g_ptr_array_add (items, section = poise_suggest_item_new_section (title));
          at = change->place.section;
        }
      item = poise_suggest_item_new_activity (poise_plan_get_activity (plan, change->place), &change->fit);
      g_ptr_array_add (items, item);
      poise_suggest_item_count (item, choice, clear ? choice : 0);
      poise_suggest_item_count (section, choice, clear ? choice : 0);
      poise_suggest_item_count (part, choice, clear ? choice : 0);
    }
}

static void
count_changes (PoiseSuggestItems *self, GArray *changes)
{
  for (guint i = 0; i < changes->len; i++)
    if (poise_fit_is_clear (&g_array_index (changes, PoiseSuggestChange, i).fit))
      self->n_clear++;
    else
      self->n_unclear++;
  self->n_checked = self->n_clear;
}

/* ---- Life ---- */

static void
poise_suggest_items_finalize (GObject *object)
{
  g_clear_object (&POISE_SUGGEST_ITEMS (object)->store);
  G_OBJECT_CLASS (poise_suggest_items_parent_class)->finalize (object);
}

static void
poise_suggest_items_class_init (PoiseSuggestItemsClass *class)
{
  G_OBJECT_CLASS (class)->finalize = poise_suggest_items_finalize;
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);
}

static void
poise_suggest_items_init (PoiseSuggestItems *self)
{
  self->store = g_list_store_new (POISE_TYPE_SUGGEST_ITEM);
}

/** poise_suggest_items_new: Returns: (transfer full): the undecided activities of @plan, those that are clear checked */
PoiseSuggestItems *
poise_suggest_items_new (const PoisePlan *plan)
{
  PoiseSuggestItems *self = g_object_new (POISE_TYPE_SUGGEST_ITEMS, NULL);
  g_autoptr (GArray) changes = poise_suggest_list (plan);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  add_part (plan, changes, TRUE, items);
  add_part (plan, changes, FALSE, items);
  g_list_store_splice (self->store, 0, 0, items->pdata, items->len);
  count_changes (self, changes);
  return self;
}

/** poise_suggest_items_get_model: Returns: (transfer none): the rows, of #PoiseSuggestItem */
GListModel *
poise_suggest_items_get_model (PoiseSuggestItems *self)
{
  g_return_val_if_fail (POISE_IS_SUGGEST_ITEMS (self), NULL);
  return G_LIST_MODEL (self->store);
}

/** poise_suggest_items_get_n_clear: Returns: for how many activities one mode fits better */
guint
poise_suggest_items_get_n_clear (PoiseSuggestItems *self)
{
  g_return_val_if_fail (POISE_IS_SUGGEST_ITEMS (self), 0);
  return self->n_clear;
}

/** poise_suggest_items_get_n_unclear: Returns: for how many that is not clear */
guint
poise_suggest_items_get_n_unclear (PoiseSuggestItems *self)
{
  g_return_val_if_fail (POISE_IS_SUGGEST_ITEMS (self), 0);
  return self->n_unclear;
}

/** poise_suggest_items_get_n_checked: Returns: how many activities are to change */
guint
poise_suggest_items_get_n_checked (PoiseSuggestItems *self)
{
  g_return_val_if_fail (POISE_IS_SUGGEST_ITEMS (self), 0);
  return self->n_checked;
}

/** poise_suggest_items_get_modes: Returns: (transfer full) (element-type utf8 int): what is checked: modes by ids */
GHashTable *
poise_suggest_items_get_modes (PoiseSuggestItems *self)
{
  GHashTable *modes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->store));

  for (guint i = 0; i < n; i++)
    {
      PoiseSuggestItem *item = item_at (self, i);

      if (poise_suggest_item_get_kind (item) == POISE_SUGGEST_ACTIVITY && poise_suggest_item_get_n_checked (item) > 0)
        g_hash_table_insert (modes, g_strdup (poise_suggest_item_get_activity (item)->id),
                             GINT_TO_POINTER (poise_suggest_item_get_mode (item)));
    }
  return modes;
}

/* ---- Checking ---- */

/* The next heading above @position of @kind; there is one. */
static PoiseSuggestItem *
find_heading (PoiseSuggestItems *self, guint position, PoiseSuggestKind kind)
{
  while (poise_suggest_item_get_kind (item_at (self, position)) != kind)
    position--;
  return item_at (self, position);
}

/* One that begins a group of @kind, or of a higher one. */
static gboolean
ends_group (PoiseSuggestItem *item, PoiseSuggestKind kind)
{
  return poise_suggest_item_get_kind (item) <= kind;
}

/* The activities below the heading at @position; its sections count with it. How many more are checked now. */
static int
check_below (PoiseSuggestItems *self, guint position, gboolean checked)
{
  PoiseSuggestKind kind = poise_suggest_item_get_kind (item_at (self, position));
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->store));
  PoiseSuggestItem *section = kind == POISE_SUGGEST_SECTION ? item_at (self, position) : NULL;
  int difference = 0;

  for (guint i = position + 1; i < n && !ends_group (item_at (self, i), kind); i++)
    {
      PoiseSuggestItem *item = item_at (self, i);
      gboolean has = poise_suggest_item_get_n_checked (item) > 0;

      if (poise_suggest_item_get_kind (item) == POISE_SUGGEST_SECTION)
        {
          section = item;
          continue;
        }
      if (poise_suggest_item_get_n_choices (item) == 0 || has == checked)
        continue;
      poise_suggest_item_count (item, 0, checked ? 1 : -1);
      poise_suggest_item_count (section, 0, checked ? 1 : -1);
      difference += checked ? 1 : -1;
    }
  return difference;
}

/**
 * poise_suggest_items_check:
 * @position: of an activity, or of a heading, with which all below it are meant
 * @checked: whether they are to change
 */
void
poise_suggest_items_check (PoiseSuggestItems *self, guint position, gboolean checked)
{
  PoiseSuggestItem *item;
  int difference;

  g_return_if_fail (POISE_IS_SUGGEST_ITEMS (self));
  g_return_if_fail (position < g_list_model_get_n_items (G_LIST_MODEL (self->store)));

  item = item_at (self, position);
  if (poise_suggest_item_get_kind (item) != POISE_SUGGEST_ACTIVITY)
    {
      difference = check_below (self, position, checked);
    }
  else if (poise_suggest_item_get_n_choices (item) > 0)
    {
      difference = (checked ? 1 : 0) - (int)poise_suggest_item_get_n_checked (item);
      poise_suggest_item_count (item, 0, difference);
      poise_suggest_item_count (find_heading (self, position, POISE_SUGGEST_SECTION), 0, difference);
    }
  else
    {
      return;
    }
  poise_suggest_item_count (find_heading (self, position, POISE_SUGGEST_PART), 0, difference);
  self->n_checked += difference;
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/** poise_suggest_items_toggle: Checks what is not checked, or not wholly; otherwise unchecks it. */
void
poise_suggest_items_toggle (PoiseSuggestItems *self, guint position)
{
  PoiseSuggestItem *item;

  g_return_if_fail (POISE_IS_SUGGEST_ITEMS (self));
  g_return_if_fail (position < g_list_model_get_n_items (G_LIST_MODEL (self->store)));

  item = item_at (self, position);
  poise_suggest_items_check (self, position,
                             poise_suggest_item_get_n_checked (item) < poise_suggest_item_get_n_choices (item));
}
