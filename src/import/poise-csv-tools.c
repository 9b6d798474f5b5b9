/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One table from folded names to ids, which grows by the plan's own tools. A product that the catalogue
 * gives as an example ("Zoom") keeps its name and takes over what the catalogue knows of its kind.
 */

#include "import/poise-csv-tools.h"

#include "import/poise-csv-cells.h"
#include "words/poise-words.h"

#include <string.h>

struct _PoiseCsvTools
{
  PoiseCatalogue *catalogue;
  GHashTable *ids;      /* folded name → id */
  GHashTable *examples; /* folded product name → PoiseTool of the catalogue */
  GHashTable *taken;    /* set of ids */
  GPtrArray *own;       /* PoiseTool */
};

static void
learn_entry (PoiseCsvTools *self, const PoiseCatalogueEntry *entry)
{
  g_autofree char *name = poise_words_tool (NULL, entry->tool->id);

  g_hash_table_add (self->taken, g_strdup (entry->tool->id));
  g_hash_table_insert (self->ids, poise_csv_fold (name), g_strdup (entry->tool->id));
  g_hash_table_insert (self->ids, poise_csv_fold (entry->tool->id), g_strdup (entry->tool->id));
  for (guint i = 0; i < poise_list_length (entry->examples); i++)
    g_hash_table_insert (self->examples, poise_csv_fold (g_ptr_array_index (entry->examples, i)),
                         entry->tool);
}

/**
 * poise_csv_tools_new:
 * @catalogue: (nullable): the tools that are known
 *
 * Returns: (transfer full): a reader of tools' names with no own tools yet
 */
PoiseCsvTools *
poise_csv_tools_new (PoiseCatalogue *catalogue)
{
  PoiseCsvTools *self = g_new0 (PoiseCsvTools, 1);

  self->ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->examples = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->own = poise_records_new ();
  if (catalogue != NULL)
    {
      self->catalogue = poise_catalogue_ref (catalogue);
      for (guint i = 0; i < poise_catalogue_get_n_entries (catalogue); i++)
        learn_entry (self, poise_catalogue_get_entry (catalogue, i));
    }
  return self;
}

/** poise_csv_tools_free: frees @tools. @tools: (nullable) */
void
poise_csv_tools_free (PoiseCsvTools *tools)
{
  if (tools == NULL)
    return;
  g_hash_table_unref (tools->ids);
  g_hash_table_unref (tools->examples);
  g_hash_table_unref (tools->taken);
  g_ptr_array_unref (tools->own);
  g_clear_pointer (&tools->catalogue, poise_catalogue_unref);
  g_free (tools);
}

/* "Google Docs" → "google-docs", with a number after it where that is taken. */
static char *
make_id (PoiseCsvTools *self, const char *name)
{
  g_autoptr (GString) id = g_string_new (NULL);
  g_autofree char *candidate = NULL;

  for (const char *at = name; *at != '\0'; at++)
    if (g_ascii_isalnum (*at))
      g_string_append_c (id, g_ascii_tolower (*at));
    else if (id->len > 0 && id->str[id->len - 1] != '-')
      g_string_append_c (id, '-');
  while (id->len > 0 && id->str[id->len - 1] == '-')
    g_string_truncate (id, id->len - 1);
  if (id->len == 0)
    g_string_assign (id, "tool");

  candidate = g_strdup (id->str);
  for (guint number = 2; g_hash_table_contains (self->taken, candidate); number++)
    {
      g_free (candidate);
      candidate = g_strdup_printf ("%s-%u", id->str, number);
    }
  g_hash_table_add (self->taken, g_strdup (candidate));
  return g_steal_pointer (&candidate);
}

static const char *
add_own (PoiseCsvTools *self, const char *name, const char *folded)
{
  const PoiseTool *kind = g_hash_table_lookup (self->examples, folded);
  PoiseTool *tool = kind != NULL ? poise_record_copy (kind) : poise_record_new (&poise_tool_type);
  g_autofree char *id = make_id (self, name);

  poise_record_put_text (tool, POISE_TOOL_ID, id);
  poise_record_put_text (tool, POISE_TOOL_NAME, name);
  g_ptr_array_add (self->own, poise_record_seal (tool));
  g_hash_table_insert (self->ids, g_strdup (folded), g_strdup (id));
  return tool->id;
}

/**
 * poise_csv_tools_read:
 * @tools: a reader of tools' names
 * @cell: names, with commas, semicolons, bars or line ends between
 * @added: (element-type utf8): takes the names that became new tools of the plan
 *
 * Returns: (transfer full) (element-type utf8): ids for a record, each once
 */
GPtrArray *
poise_csv_tools_read (PoiseCsvTools *tools, const char *cell, GPtrArray *added)
{
  GPtrArray *ids = poise_texts_new ();
  g_auto (GStrv) names = g_strsplit_set (cell, ",;|\r\n", -1);

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *folded = poise_csv_fold (names[i]);
      const char *id = g_hash_table_lookup (tools->ids, folded);

      if (*folded == '\0')
        continue;
      if (id == NULL)
        {
          id = add_own (tools, g_strstrip (names[i]), folded);
          g_ptr_array_add (added, g_strdup (names[i]));
        }
      if (!poise_texts_contain (ids, id))
        g_ptr_array_add (ids, g_ref_string_new (id));
    }
  return ids;
}

/**
 * poise_csv_tools_get_own:
 * @tools: a reader of tools' names
 *
 * Returns: (transfer none) (element-type PoiseTool): the plan's own tools so far
 */
GPtrArray *
poise_csv_tools_get_own (PoiseCsvTools *tools)
{
  return tools->own;
}
