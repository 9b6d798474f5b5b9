/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One tool of a list or a catalogue, counted, so that both may hold it.
 */

#include "advisor/poise-tool-list.h"

/**
 * poise_catalogue_entry_new:
 * @tool: (transfer full): a sealed tool with an id
 *
 * Returns: (transfer full): an entry to fill in, with no examples and fitness 0 for everything
 */
PoiseCatalogueEntry *
poise_catalogue_entry_new (PoiseTool *tool)
{
  PoiseCatalogueEntry *entry = g_atomic_rc_box_new0 (PoiseCatalogueEntry);

  entry->tool = tool;
  return entry;
}

/** poise_catalogue_entry_ref: (transfer full): one reference more. */
PoiseCatalogueEntry *
poise_catalogue_entry_ref (PoiseCatalogueEntry *entry)
{
  return g_atomic_rc_box_acquire (entry);
}

static void
clear_entry (gpointer data)
{
  PoiseCatalogueEntry *entry = data;

  poise_tool_unref (entry->tool);
  g_clear_pointer (&entry->note, g_ref_string_release);
  g_clear_pointer (&entry->examples, g_ptr_array_unref);
  g_clear_pointer (&entry->low_bandwidth_replacement, g_ref_string_release);
}

/** poise_catalogue_entry_unref: (nullable): one reference less; the last frees it. */
void
poise_catalogue_entry_unref (PoiseCatalogueEntry *entry)
{
  if (entry != NULL)
    g_atomic_rc_box_release_full (entry, clear_entry);
}

/** poise_catalogue_entries_new: (transfer full): an empty array that lets go of its entries. */
GPtrArray *
poise_catalogue_entries_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) poise_catalogue_entry_unref);
}
