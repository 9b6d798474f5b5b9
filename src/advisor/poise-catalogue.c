/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The tools that there are to choose from. Entries are shared with the lists that they come from.
 */

#include "advisor/poise-catalogue.h"

struct _PoiseCatalogue
{
  gatomicrefcount reference_count;
  GPtrArray *entries;
  GHashTable *by_id;
  GHashTable *hidden; /* (nullable) ids of tools that are not to be offered */
  guint n_own;        /* how many of the first entries are of a person's own list */
};

/**
 * poise_catalogue_new:
 * @entries: (transfer full) (element-type PoiseCatalogueEntry): the tools, from poise_catalogue_entries_new()
 *
 * Returns: (transfer full): the catalogue; it never changes and may be used from any thread
 */
PoiseCatalogue *
poise_catalogue_new (GPtrArray *entries)
{
  PoiseCatalogue *catalogue = g_new0 (PoiseCatalogue, 1);

  g_atomic_ref_count_init (&catalogue->reference_count);
  catalogue->entries = entries;
  catalogue->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < entries->len; i++)
    {
      PoiseCatalogueEntry *entry = g_ptr_array_index (entries, i);

      g_hash_table_insert (catalogue->by_id, entry->tool->id, entry);
    }
  return catalogue;
}

/** poise_catalogue_ref: (transfer full): one reference more. */
PoiseCatalogue *
poise_catalogue_ref (PoiseCatalogue *catalogue)
{
  g_atomic_ref_count_inc (&catalogue->reference_count);
  return catalogue;
}

/** poise_catalogue_unref: (nullable): one reference less; the last frees it. */
void
poise_catalogue_unref (PoiseCatalogue *catalogue)
{
  if (catalogue == NULL || !g_atomic_ref_count_dec (&catalogue->reference_count))
    return;
  g_hash_table_unref (catalogue->by_id);
  g_clear_pointer (&catalogue->hidden, g_hash_table_unref);
  g_ptr_array_unref (catalogue->entries);
  g_free (catalogue);
}

/* (transfer full) (nullable): the ids that @list hides */
static GHashTable *
collect_hidden (const PoiseToolList *list)
{
  GHashTable *hidden;

  if (poise_list_length (list->hidden) == 0)
    return NULL;
  hidden = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < list->hidden->len; i++)
    g_hash_table_add (hidden, g_strdup (g_ptr_array_index (list->hidden, i)));
  return hidden;
}

/**
 * poise_catalogue_with_list:
 * @known: the tools that Poise knows
 * @list: (nullable): a person's own list
 *
 * Returns: (transfer full): both together: the own tools first, each in the place of a known one with the same id;
 *   what @list hides is there still, for plans that use it, but is not offered
 */
PoiseCatalogue *
poise_catalogue_with_list (PoiseCatalogue *known, PoiseToolList *list)
{
  g_autoptr (GPtrArray) entries = poise_catalogue_entries_new ();
  PoiseCatalogue *catalogue;

  if (list == NULL)
    return poise_catalogue_ref (known);
  for (guint i = 0; i < list->entries->len; i++)
    g_ptr_array_add (entries, poise_catalogue_entry_ref (g_ptr_array_index (list->entries, i)));
  for (guint i = 0; i < known->entries->len; i++)
    {
      PoiseCatalogueEntry *entry = g_ptr_array_index (known->entries, i);

      if (poise_tool_list_find (list, entry->tool->id) == NULL)
        g_ptr_array_add (entries, poise_catalogue_entry_ref (entry));
    }
  catalogue = poise_catalogue_new (g_steal_pointer (&entries));
  catalogue->n_own = list->entries->len;
  catalogue->hidden = collect_hidden (list);
  return catalogue;
}

/** poise_catalogue_get_n_entries: how many tools there are. */
guint
poise_catalogue_get_n_entries (const PoiseCatalogue *catalogue)
{
  return catalogue->entries->len;
}

/** poise_catalogue_get_entry: (transfer none): the tool at @index, from 0. */
const PoiseCatalogueEntry *
poise_catalogue_get_entry (const PoiseCatalogue *catalogue, guint index)
{
  g_return_val_if_fail (index < catalogue->entries->len, NULL);

  return g_ptr_array_index (catalogue->entries, index);
}

/** poise_catalogue_find: (transfer none) (nullable): the tool with the id @id. */
const PoiseCatalogueEntry *
poise_catalogue_find (const PoiseCatalogue *catalogue, const char *id)
{
  return id != NULL ? g_hash_table_lookup (catalogue->by_id, id) : NULL;
}

/** poise_catalogue_is_hidden: whether the tool @id is not to be offered. */
gboolean
poise_catalogue_is_hidden (const PoiseCatalogue *catalogue, const char *id)
{
  return id != NULL && catalogue->hidden != NULL && g_hash_table_contains (catalogue->hidden, id);
}

/** poise_catalogue_is_own: whether the tool @id comes from the person's own list. */
gboolean
poise_catalogue_is_own (const PoiseCatalogue *catalogue, const char *id)
{
  const PoiseCatalogueEntry *entry = poise_catalogue_find (catalogue, id);

  for (guint i = 0; entry != NULL && i < catalogue->n_own; i++)
    if (g_ptr_array_index (catalogue->entries, i) == entry)
      return TRUE;
  return FALSE;
}

/**
 * poise_catalogue_find_tool:
 * @catalogue: (nullable): the tools that Poise knows
 * @plan: (nullable): the plan, whose own tools come first
 * @id: (nullable): the id of a tool
 *
 * Returns: (transfer none) (nullable): what is known of the tool
 */
const PoiseTool *
poise_catalogue_find_tool (const PoiseCatalogue *catalogue, const PoisePlan *plan, const char *id)
{
  const PoiseTool *own = plan != NULL && plan->tools != NULL ? poise_plan_find_tool (plan, id) : NULL;
  const PoiseCatalogueEntry *entry = own == NULL && catalogue != NULL ? poise_catalogue_find (catalogue, id) : NULL;

  return entry != NULL ? entry->tool : own;
}
