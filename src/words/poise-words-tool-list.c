/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a person's own list of tools calls them, and what has come of an edit of it.
 */

#include "words/poise-words-tools.h"

#include "words/poise-words-format.h"

#include <glib/gi18n.h>

/**
 * poise_words_catalogue_tool:
 * @plan: (nullable): whose own tools come first
 * @catalogue: (nullable): whose names come next
 * @id: the id of a tool
 *
 * Returns: (transfer full): its name, as poise_words_tool() has it where no list names it
 */
char *
poise_words_catalogue_tool (const PoisePlan *plan, const PoiseCatalogue *catalogue, const char *id)
{
  const PoiseTool *own = plan != NULL ? poise_plan_find_tool (plan, id) : NULL;
  const PoiseCatalogueEntry *entry = own == NULL && catalogue != NULL ? poise_catalogue_find (catalogue, id) : NULL;

  if (entry != NULL && entry->tool->name != NULL)
    return g_strdup (entry->tool->name);
  return poise_words_tool (plan, id);
}

/**
 * poise_words_catalogue_note:
 * @catalogue: (nullable): whose note comes first
 * @id: the id of a tool
 *
 * Returns: (transfer none) (nullable): what to know of it before choosing it
 */
const char *
poise_words_catalogue_note (const PoiseCatalogue *catalogue, const char *id)
{
  const PoiseCatalogueEntry *entry = catalogue != NULL ? poise_catalogue_find (catalogue, id) : NULL;

  return entry != NULL && entry->note != NULL ? entry->note : poise_words_tool_note (id);
}

static void
add_count (GPtrArray *parts, const char *format, guint n)
{
  g_autofree char *count = poise_words_number (n);

  if (n > 0)
    g_ptr_array_add (parts, poise_words_format (format, "count", count, NULL));
}

/**
 * poise_words_tool_gain:
 * @gain: what a list has brought
 *
 * Returns: (transfer full): "2 tools added, 1 tool replaced": what is different now, or that nothing is
 */
char *
poise_words_tool_gain (const PoiseToolListGain *gain)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *all = NULL;

  add_count (parts, ngettext ("{count} tool added", "{count} tools added", gain->n_added), gain->n_added);
  add_count (parts, ngettext ("{count} tool replaced", "{count} tools replaced", gain->n_replaced), gain->n_replaced);
  add_count (parts, ngettext ("{count} tool hidden", "{count} tools hidden", gain->n_hidden), gain->n_hidden);
  if (parts->len == 0)
    return g_strdup (_ ("Nothing new: you have all these tools already."));
  g_ptr_array_add (parts, NULL);
  all = poise_words_list ((const char *const *) parts->pdata);
  return g_steal_pointer (&all);
}

/** poise_words_tools_exported: "3 tools exported" */
char *
poise_words_tools_exported (guint n_tools)
{
  g_autofree char *count = poise_words_number (n_tools);

  return poise_words_format (ngettext ("{count} tool exported", "{count} tools exported", n_tools), "count", count,
                             NULL);
}

/** poise_words_tool_hidden: that the tool called @name is not offered any more */
char *
poise_words_tool_hidden (const char *name)
{
  return poise_words_format (_ ("“{name}” is not offered any more, in any course."), "name", name, NULL);
}
