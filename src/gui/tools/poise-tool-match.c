/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Finding a tool by what people call it: whatever the case, and with or without accents.
 */

#include "gui/tools/poise-tool-match.h"

#include "words/poise-words-tools.h"

#include <string.h>

static char *
fold (const char *text)
{
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);
  g_autoptr (GString) bare = g_string_new (NULL);

  for (const char *at = normal ? normal : text; *at; at = g_utf8_next_char (at))
    if (!g_unichar_ismark (g_utf8_get_char (at)))
      g_string_append_unichar (bare, g_utf8_get_char (at));
  return g_utf8_casefold (bare->str, -1);
}

/**
 * poise_tool_matches:
 * @plan: (nullable): whose own tools count
 * @catalogue: (nullable): for names, notes and names of products
 * @id: a tool
 * @text: what is searched for; "" matches all
 *
 * Returns: whether @text occurs in the tool's name, another name of it, its note or one of its examples
 */
gboolean
poise_tool_matches (const PoisePlan *plan, const PoiseCatalogue *catalogue, const char *id, const char *text)
{
  const PoiseCatalogueEntry *entry = catalogue ? poise_catalogue_find (catalogue, id) : NULL;
  const char *note = poise_words_catalogue_note (catalogue, id);
  const char *others = poise_words_tool_other_names (id);
  g_autofree char *name = poise_words_catalogue_tool (plan, catalogue, id);
  g_autoptr (GString) all = g_string_new (name);
  g_autofree char *folded = NULL;
  g_autofree char *wanted = fold (text);

  if (note)
    g_string_append_printf (all, "\n%s", note);
  if (others)
    g_string_append_printf (all, "\n%s", others);
  for (guint i = 0; entry && i < poise_list_length (entry->examples); i++)
    g_string_append_printf (all, "\n%s", (const char *) g_ptr_array_index (entry->examples, i));
  folded = fold (all->str);
  return strstr (folded, wanted) != NULL;
}

/** poise_tool_is_called: Returns: whether @name is what the tool @id is called, whatever the case */
gboolean
poise_tool_is_called (const PoisePlan *plan, const PoiseCatalogue *catalogue, const char *id, const char *name)
{
  g_autofree char *own = poise_words_catalogue_tool (plan, catalogue, id);
  g_autofree char *folded = fold (own);
  g_autofree char *wanted = fold (name);

  return strcmp (folded, wanted) == 0;
}
