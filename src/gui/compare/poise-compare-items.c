/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What differs, as a list model.
 */

#include "gui/compare/poise-compare-items.h"

struct _PoiseCompareItems
{
  GObject parent_instance;

  GPtrArray *rows; /* PoiseCompareItem */
};

static GType
get_item_type (GListModel *model)
{
  return POISE_TYPE_COMPARE_ITEM;
}

static guint
get_n_items (GListModel *model)
{
  return POISE_COMPARE_ITEMS (model)->rows->len;
}

static gpointer
get_item (GListModel *model, guint position)
{
  GPtrArray *rows = POISE_COMPARE_ITEMS (model)->rows;

  return position < rows->len ? g_object_ref (rows->pdata[position]) : NULL;
}

static void
list_model_init (GListModelInterface *interface)
{
  interface->get_item_type = get_item_type;
  interface->get_n_items = get_n_items;
  interface->get_item = get_item;
}

G_DEFINE_TYPE_WITH_CODE (PoiseCompareItems, poise_compare_items, G_TYPE_OBJECT,
                         G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static void
poise_compare_items_finalize (GObject *object)
{
  g_ptr_array_unref (POISE_COMPARE_ITEMS (object)->rows);
  G_OBJECT_CLASS (poise_compare_items_parent_class)->finalize (object);
}

static void
poise_compare_items_class_init (PoiseCompareItemsClass *class)
{
  G_OBJECT_CLASS (class)->finalize = poise_compare_items_finalize;
}

static void
poise_compare_items_init (PoiseCompareItems *self)
{
  self->rows = g_ptr_array_new_with_free_func (g_object_unref);
}

/** poise_compare_items_new: Returns: (transfer full): a list of nothing */
PoiseCompareItems *
poise_compare_items_new (void)
{
  return g_object_new (POISE_TYPE_COMPARE_ITEMS, NULL);
}

static void
add_group (GPtrArray *rows, PoiseDiff *diff, const PoiseShift *shift, gboolean can_restore)
{
  if (shift->n_changes == 0)
    return;
  g_ptr_array_add (rows, poise_compare_item_new (diff, shift, NULL, FALSE));
  for (guint i = 0; i < shift->n_changes; i++)
    g_ptr_array_add (rows, poise_compare_item_new (diff, shift, poise_diff_get_change (diff, shift->first_change + i),
                                                   can_restore));
}

static GPtrArray *
make_rows (PoiseDiff *diff, gboolean can_restore)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func (g_object_unref);

  add_group (rows, diff, poise_diff_get_course (diff), can_restore);
  for (guint i = 0; i < poise_diff_get_n_sections (diff); i++)
    add_group (rows, diff, poise_diff_get_section (diff, i), can_restore);
  return rows;
}

/* The item that is there goes on, so that whoever shows it need not begin anew. */
static gboolean
keep (GPtrArray *old, guint at, GPtrArray *rows, guint place)
{
  PoiseCompareItem *kept = old->pdata[at], *newer = rows->pdata[place];

  if (!poise_compare_item_is_like (kept, newer))
    return FALSE;
  g_object_ref (kept);
  poise_compare_item_take (kept, newer);
  rows->pdata[place] = kept;
  g_object_unref (newer);
  return TRUE;
}

/** poise_compare_items_set: @diff: what differs now; @can_restore: whether changes may be taken back */
void
poise_compare_items_set (PoiseCompareItems *self, PoiseDiff *diff, gboolean can_restore)
{
  g_autoptr (GPtrArray) old = NULL;
  GPtrArray *rows;
  guint start = 0, end = 0;

  g_return_if_fail (POISE_IS_COMPARE_ITEMS (self));
  g_return_if_fail (diff != NULL);

  rows = make_rows (diff, can_restore);
  old = g_steal_pointer (&self->rows);
  while (start < MIN (old->len, rows->len) && keep (old, start, rows, start))
    start++;
  while (end < MIN (old->len, rows->len) - start && keep (old, old->len - 1 - end, rows, rows->len - 1 - end))
    end++;
  self->rows = rows;
  if (old->len != start + end || rows->len != start + end)
    g_list_model_items_changed (G_LIST_MODEL (self), start, old->len - start - end, rows->len - start - end);
}
