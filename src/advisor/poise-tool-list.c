/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Lists of tools, and the edits that make another one of them. Entries that an edit does not touch are shared.
 */

#include "advisor/poise-tool-list.h"

/* How well a tool serves a purpose that it is named for, where no grade is given: very well. */
#define FITNESS_NAMED 3

/**
 * poise_tool_list_new:
 * @entries: (transfer full) (nullable) (element-type PoiseCatalogueEntry): the tools, from
 *   poise_catalogue_entries_new(); no id twice
 * @hidden: (transfer full) (nullable): from poise_texts_new()
 * @extras: (transfer full) (nullable): from poise_extras_new()
 *
 * Returns: (transfer full): the list
 */
PoiseToolList *
poise_tool_list_new (GPtrArray *entries, GPtrArray *hidden, GPtrArray *extras)
{
  PoiseToolList *list = g_new0 (PoiseToolList, 1);

  g_atomic_ref_count_init (&list->reference_count);
  list->entries = entries != NULL ? entries : poise_catalogue_entries_new ();
  list->hidden = hidden;
  list->extras = extras;
  return list;
}

/** poise_tool_list_ref: (transfer full): one reference more. */
PoiseToolList *
poise_tool_list_ref (PoiseToolList *list)
{
  g_atomic_ref_count_inc (&list->reference_count);
  return list;
}

/** poise_tool_list_unref: (nullable): one reference less; the last frees it. */
void
poise_tool_list_unref (PoiseToolList *list)
{
  if (list == NULL || !g_atomic_ref_count_dec (&list->reference_count))
    return;
  g_ptr_array_unref (list->entries);
  g_clear_pointer (&list->hidden, g_ptr_array_unref);
  g_clear_pointer (&list->extras, g_ptr_array_unref);
  g_free (list);
}

/** poise_tool_list_find: (transfer none) (nullable): the tool with the id @id. */
const PoiseCatalogueEntry *
poise_tool_list_find (const PoiseToolList *list, const char *id)
{
  for (guint i = 0; id != NULL && i < list->entries->len; i++)
    {
      const PoiseCatalogueEntry *entry = g_ptr_array_index (list->entries, i);

      if (g_strcmp0 (entry->tool->id, id) == 0)
        return entry;
    }
  return NULL;
}

/** poise_tool_list_get_tools: (transfer full) (element-type PoiseTool): the tools alone, as a plan has them. */
GPtrArray *
poise_tool_list_get_tools (const PoiseToolList *list)
{
  GPtrArray *tools = poise_records_new ();

  for (guint i = 0; i < list->entries->len; i++)
    {
      const PoiseCatalogueEntry *entry = g_ptr_array_index (list->entries, i);

      g_ptr_array_add (tools, poise_tool_ref (entry->tool));
    }
  return tools;
}

/* ---- Comparing ---- */

static gboolean
same_texts (GPtrArray *a, GPtrArray *b)
{
  if (poise_list_length (a) != poise_list_length (b))
    return FALSE;
  for (guint i = 0; i < poise_list_length (a); i++)
    if (g_strcmp0 (g_ptr_array_index (a, i), g_ptr_array_index (b, i)) != 0)
      return FALSE;
  return TRUE;
}

static gboolean
same_entry (const PoiseCatalogueEntry *a, const PoiseCatalogueEntry *b)
{
  if (a == b)
    return TRUE;
  for (guint i = 0; i < POISE_N_PURPOSES; i++)
    if (a->fitness[i] != b->fitness[i])
      return FALSE;
  return poise_record_equal (a->tool, b->tool) && g_strcmp0 (a->note, b->note) == 0
         && g_strcmp0 (a->low_bandwidth_replacement, b->low_bandwidth_replacement) == 0
         && same_texts (a->examples, b->examples);
}

/** poise_tool_list_equal: whether two lists have the same tools in the same order and hide the same. */
gboolean
poise_tool_list_equal (const PoiseToolList *a, const PoiseToolList *b)
{
  if (a->entries->len != b->entries->len || !same_texts (a->hidden, b->hidden))
    return FALSE;
  for (guint i = 0; i < a->entries->len; i++)
    if (!same_entry (g_ptr_array_index (a->entries, i), g_ptr_array_index (b->entries, i)))
      return FALSE;
  return TRUE;
}

/* ---- Edits ---- */

static GPtrArray *
ref_array (GPtrArray *array)
{
  return array != NULL ? g_ptr_array_ref (array) : NULL;
}

/* What the tool is called must be known: one without a name keeps the one that it had. */
static PoiseTool *
keep_name (PoiseTool *tool, const PoiseCatalogueEntry *old)
{
  if (tool->name != NULL)
    return poise_tool_ref (tool);
  return poise_record_with_text (tool, POISE_TOOL_NAME, old != NULL && old->tool->name ? old->tool->name : tool->id);
}

/* @tool with what @old knew of it beyond the members of a tool; a purpose that stays keeps its grade. */
static PoiseCatalogueEntry *
make_entry (PoiseTool *tool, const PoiseCatalogueEntry *old)
{
  PoiseCatalogueEntry *entry = poise_catalogue_entry_new (keep_name (tool, old));

  for (int i = 0; i < POISE_N_PURPOSES; i++)
    if ((tool->purposes & POISE_TERM_BIT (i)) != 0)
      entry->fitness[i] = old != NULL && old->fitness[i] > 0 ? old->fitness[i] : FITNESS_NAMED;
  if (old == NULL)
    return entry;
  entry->examples = ref_array (old->examples);
  if (old->note != NULL)
    entry->note = g_ref_string_acquire (old->note);
  if (old->low_bandwidth_replacement != NULL)
    entry->low_bandwidth_replacement = g_ref_string_acquire (old->low_bandwidth_replacement);
  return entry;
}

/**
 * poise_tool_list_with_tools:
 * @list: a list
 * @tools: (nullable) (element-type PoiseTool): its tools after an edit
 *
 * Returns: (transfer full): @list with these tools; each keeps what a list knows of it beyond a plan: grades,
 *   examples, note. Tools without an id stay out.
 */
PoiseToolList *
poise_tool_list_with_tools (const PoiseToolList *list, GPtrArray *tools)
{
  GPtrArray *entries = poise_catalogue_entries_new ();

  for (guint i = 0; i < poise_list_length (tools); i++)
    {
      PoiseTool *tool = g_ptr_array_index (tools, i);
      const PoiseCatalogueEntry *old = poise_tool_list_find (list, tool->id);

      if (tool->id == NULL)
        continue;
      if (old != NULL && poise_record_equal (old->tool, tool))
        g_ptr_array_add (entries, poise_catalogue_entry_ref ((PoiseCatalogueEntry *) old));
      else
        g_ptr_array_add (entries, make_entry (tool, old));
    }
  return poise_tool_list_new (entries, ref_array (list->hidden), ref_array (list->extras));
}

/** poise_tool_list_with_tool: (transfer full): @list with @tool, in the place of one with its id or at the end. */
PoiseToolList *
poise_tool_list_with_tool (const PoiseToolList *list, PoiseTool *tool)
{
  g_autoptr (GPtrArray) tools = poise_tool_list_get_tools (list);

  for (guint i = 0; i < tools->len; i++)
    if (g_strcmp0 (((PoiseTool *) tools->pdata[i])->id, tool->id) == 0)
      {
        poise_tool_unref (tools->pdata[i]);
        tools->pdata[i] = poise_tool_ref (tool);
        return poise_tool_list_with_tools (list, tools);
      }
  g_ptr_array_add (tools, poise_tool_ref (tool));
  return poise_tool_list_with_tools (list, tools);
}

static GPtrArray *
copy_texts (GPtrArray *texts)
{
  GPtrArray *copy = poise_texts_new ();

  for (guint i = 0; i < poise_list_length (texts); i++)
    g_ptr_array_add (copy, g_ref_string_acquire (g_ptr_array_index (texts, i)));
  return copy;
}

/** poise_tool_list_with_hidden: (transfer full): @list with the tool @id hidden, or offered again. */
PoiseToolList *
poise_tool_list_with_hidden (const PoiseToolList *list, const char *id, gboolean hidden)
{
  GPtrArray *texts = copy_texts (list->hidden);
  guint at = 0;

  while (at < texts->len && g_strcmp0 (g_ptr_array_index (texts, at), id) != 0)
    at++;
  if (hidden && at == texts->len)
    g_ptr_array_add (texts, g_ref_string_new (id));
  else if (!hidden && at < texts->len)
    g_ptr_array_remove_index (texts, at);
  return poise_tool_list_new (g_ptr_array_ref (list->entries), texts, ref_array (list->extras));
}

static void
take_entry (GPtrArray *entries, PoiseCatalogueEntry *entry, PoiseToolListGain *gain)
{
  for (guint i = 0; i < entries->len; i++)
    {
      PoiseCatalogueEntry *old = entries->pdata[i];

      if (g_strcmp0 (old->tool->id, entry->tool->id) != 0)
        continue;
      if (!same_entry (old, entry))
        {
          entries->pdata[i] = poise_catalogue_entry_ref (entry);
          poise_catalogue_entry_unref (old);
          gain->n_replaced++;
        }
      return;
    }
  g_ptr_array_add (entries, poise_catalogue_entry_ref (entry));
  gain->n_added++;
}

/**
 * poise_tool_list_take_in:
 * @list: a person's list
 * @other: one that somebody hands out
 * @gain: (out caller-allocates): what has come in
 *
 * Returns: (transfer full): @list with all that @other has: a tool with an id that is there replaces it, others
 *   come last, what @other hides is hidden too. What else stands in the file of @other stays there.
 */
PoiseToolList *
poise_tool_list_take_in (const PoiseToolList *list, const PoiseToolList *other, PoiseToolListGain *gain)
{
  GPtrArray *entries = poise_catalogue_entries_new ();
  GPtrArray *hidden = copy_texts (list->hidden);

  *gain = (PoiseToolListGain){ 0 };
  for (guint i = 0; i < list->entries->len; i++)
    g_ptr_array_add (entries, poise_catalogue_entry_ref (list->entries->pdata[i]));
  for (guint i = 0; i < other->entries->len; i++)
    take_entry (entries, other->entries->pdata[i], gain);
  for (guint i = 0; i < poise_list_length (other->hidden); i++)
    if (!poise_texts_contain (hidden, other->hidden->pdata[i]))
      {
        g_ptr_array_add (hidden, g_ref_string_acquire (other->hidden->pdata[i]));
        gain->n_hidden++;
      }
  return poise_tool_list_new (entries, hidden, ref_array (list->extras));
}
