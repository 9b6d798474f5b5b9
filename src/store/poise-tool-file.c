/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reads and writes lists of tools with the tables, the reader and the writer of plans: the records below are what
 * stands in the file, and turn into entries of the list afterwards.
 */

#include "store/poise-tool-file.h"

#include "store/poise-reader.h"
#include "store/poise-writer.h"

#include <string.h>

#define FORMAT "poise-tools"
#define TOOL_FILE_VERSION 1

/* How well a tool serves each purpose, 0 to 3. */
typedef struct
{
  PoiseRecord record;
  int content;
  int planning;
  int social;
} Fitness;

enum
{
  FITNESS_CONTENT,
  FITNESS_PLANNING,
  FITNESS_SOCIAL
};

#define FITNESS(purpose)                                                                                     \
  {                                                                                                          \
    .name = #purpose, .kind = POISE_MEMBER_INTEGER, .offset = G_STRUCT_OFFSET (Fitness, purpose),            \
    .minimum = 0, .maximum = 3                                                                               \
  }

static const PoiseMember fitness_members[] = { FITNESS (content), FITNESS (planning), FITNESS (social) };
static const PoiseRecordType fitness_type
    = { "fitness", sizeof (Fitness), fitness_members, G_N_ELEMENTS (fitness_members) };

typedef struct
{
  PoiseRecord record;
  GRefString *id;
  GRefString *name;
  GRefString *note;
  GPtrArray *examples;
  int modes;
  Fitness *purposes;
  int learning_types;
  int bandwidth;
  int account;
  GRefString *uri;
  GRefString *low_bandwidth_replacement;
} Item;
enum
{
  ITEM_ID,
  ITEM_NAME,
  ITEM_NOTE,
  ITEM_EXAMPLES,
  ITEM_MODES,
  ITEM_PURPOSES,
  ITEM_LEARNING_TYPES,
  ITEM_BANDWIDTH,
  ITEM_ACCOUNT,
  ITEM_URI,
  ITEM_REPLACEMENT
};

#define ITEM(n, k, f) .name = n, .kind = k, .offset = G_STRUCT_OFFSET (Item, f)

static const PoiseMember item_members[] = {
  { ITEM ("id", POISE_MEMBER_ID, id) },
  { ITEM ("name", POISE_MEMBER_TEXT, name) },
  { ITEM ("note", POISE_MEMBER_TEXT, note) },
  { ITEM ("examples", POISE_MEMBER_TEXTS, examples) },
  { ITEM ("modes", POISE_MEMBER_TERMS, modes), .terms = &poise_modes },
  { ITEM ("purposes", POISE_MEMBER_RECORD, purposes), .type = &fitness_type },
  { ITEM ("learning-types", POISE_MEMBER_TERMS, learning_types), .terms = &poise_learning_types },
  { ITEM ("bandwidth", POISE_MEMBER_TERM, bandwidth), .terms = &poise_bandwidths },
  { ITEM ("account", POISE_MEMBER_FLAG, account) },
  { ITEM ("uri", POISE_MEMBER_TEXT, uri) },
  { ITEM ("low-bandwidth-replacement", POISE_MEMBER_TEXT, low_bandwidth_replacement) },
};
static const PoiseRecordType item_type
    = { "listed tool", sizeof (Item), item_members, G_N_ELEMENTS (item_members) };

typedef struct
{
  PoiseRecord record;
  int version;
  GPtrArray *hidden;
  GPtrArray *tools;
} File;
enum
{
  FILE_VERSION,
  FILE_HIDDEN,
  FILE_TOOLS
};

static const PoiseMember file_members[] = {
  { .name = "version",
    .kind = POISE_MEMBER_INTEGER,
    .offset = G_STRUCT_OFFSET (File, version),
    .required = TRUE,
    .minimum = 1,
    .maximum = TOOL_FILE_VERSION },
  { .name = "hidden", .kind = POISE_MEMBER_TEXTS, .offset = G_STRUCT_OFFSET (File, hidden) },
  { .name = "tools",
    .kind = POISE_MEMBER_RECORDS,
    .offset = G_STRUCT_OFFSET (File, tools),
    .required = TRUE,
    .type = &item_type },
};
static const PoiseRecordType file_type
    = { "tool list", sizeof (File), file_members, G_N_ELEMENTS (file_members) };

/* ---- From the file ---- */

static PoiseTool *
make_tool (const Item *item, const int *fitness)
{
  PoiseTool *tool = poise_record_new (&poise_tool_type);
  int purposes = 0;

  for (int i = 0; i < POISE_N_PURPOSES; i++)
    if (fitness[i] > 0)
      purposes |= POISE_TERM_BIT (i);
  poise_record_put_text (tool, POISE_TOOL_ID, item->id);
  poise_record_put_text (tool, POISE_TOOL_NAME, item->name);
  poise_record_put_number (tool, POISE_TOOL_MODES, item->modes);
  poise_record_put_number (tool, POISE_TOOL_PURPOSES, purposes);
  poise_record_put_number (tool, POISE_TOOL_LEARNING_TYPES, item->learning_types);
  poise_record_put_number (tool, POISE_TOOL_BANDWIDTH, item->bandwidth);
  poise_record_put_number (tool, POISE_TOOL_ACCOUNT, item->account);
  poise_record_put_text (tool, POISE_TOOL_URI, item->uri);
  if (item->record.extras != NULL)
    poise_record_put_extras (tool, g_ptr_array_ref (item->record.extras));
  return poise_record_seal (tool);
}

static PoiseCatalogueEntry *
make_entry (const Item *item)
{
  int fitness[POISE_N_PURPOSES] = { 0 };
  PoiseCatalogueEntry *entry;

  if (item->purposes != NULL)
    {
      fitness[POISE_PURPOSE_CONTENT] = MAX (item->purposes->content, 0);
      fitness[POISE_PURPOSE_PLANNING] = MAX (item->purposes->planning, 0);
      fitness[POISE_PURPOSE_SOCIAL] = MAX (item->purposes->social, 0);
    }
  entry = poise_catalogue_entry_new (make_tool (item, fitness));
  memcpy (entry->fitness, fitness, sizeof fitness);
  if (item->note != NULL)
    entry->note = g_ref_string_acquire (item->note);
  if (item->examples != NULL)
    entry->examples = g_ptr_array_ref (item->examples);
  if (item->low_bandwidth_replacement != NULL)
    entry->low_bandwidth_replacement = g_ref_string_acquire (item->low_bandwidth_replacement);
  return entry;
}

/* A tool that nobody can name is of no use; Poise has names for those that it knows itself. */
static gboolean
check_names (const PoiseScan *scan, const File *file, const PoiseCatalogue *known, GError **error)
{
  guint list, element;

  if (known == NULL || !poise_scan_find (scan, 0, "tools", &list))
    return TRUE;
  element = list + 1;
  for (guint i = 0; i < poise_list_length (file->tools); i++, element = scan->spans[element].next)
    {
      const Item *item = g_ptr_array_index (file->tools, i);

      if (item->name != NULL || poise_catalogue_find (known, item->id) != NULL)
        continue;
      g_propagate_error (error, poise_scan_error_missing (scan, element, "name"));
      return FALSE;
    }
  return TRUE;
}

static GPtrArray *
ref_array (GPtrArray *array)
{
  return array != NULL ? g_ptr_array_ref (array) : NULL;
}

/**
 * poise_tool_file_read:
 * @bytes: the bytes of a list
 * @known: (nullable): tools that need no name, since Poise names them; without, none needs one
 *
 * Returns: (transfer full) (nullable): the tools in the file's order; %NULL with a %POISE_STORE_ERROR
 */
PoiseToolList *
poise_tool_file_read (GBytes *bytes, const PoiseCatalogue *known, GError **error)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  g_autoptr (PoiseScan) scan = poise_scan_new (text, length, error);
  GPtrArray *entries;
  PoiseToolList *list;
  File *file;

  if (scan == NULL)
    return NULL;
  file = poise_reader_read (scan, &file_type, FORMAT, TOOL_FILE_VERSION, error);
  if (file == NULL)
    return NULL;
  if (!check_names (scan, file, known, error))
    {
      poise_record_unref (file);
      return NULL;
    }
  entries = poise_catalogue_entries_new ();
  for (guint i = 0; i < poise_list_length (file->tools); i++)
    g_ptr_array_add (entries, make_entry (g_ptr_array_index (file->tools, i)));
  list = poise_tool_list_new (entries, ref_array (file->hidden), ref_array (file->record.extras));
  poise_record_unref (file);
  return list;
}

/** poise_tool_file_read_catalogue: (transfer full) (nullable): the tools of a file whose names src/words has. */
PoiseCatalogue *
poise_tool_file_read_catalogue (GBytes *bytes, GError **error)
{
  g_autoptr (PoiseToolList) list = poise_tool_file_read (bytes, NULL, error);

  return list != NULL ? poise_catalogue_new (g_ptr_array_ref (list->entries)) : NULL;
}

/* ---- To the file ---- */

static Fitness *
make_fitness (const int *fitness)
{
  Fitness *record = poise_record_new (&fitness_type);

  poise_record_put_number (record, FITNESS_CONTENT, fitness[POISE_PURPOSE_CONTENT]);
  poise_record_put_number (record, FITNESS_PLANNING, fitness[POISE_PURPOSE_PLANNING]);
  poise_record_put_number (record, FITNESS_SOCIAL, fitness[POISE_PURPOSE_SOCIAL]);
  return poise_record_seal (record);
}

/* A plan may have members of a tool that it does not know and a list does: those would stand there twice. */
static GPtrArray *
list_extras (const PoiseTool *tool)
{
  GPtrArray *extras = poise_extras_new ();

  for (guint i = 0; i < poise_list_length (tool->record.extras); i++)
    {
      const PoiseExtra *extra = g_ptr_array_index (tool->record.extras, i);
      gboolean known = FALSE;

      for (guint k = 0; k < item_type.n_members; k++)
        known = known || strcmp (item_type.members[k].name, extra->name) == 0;
      if (!known)
        g_ptr_array_add (extras, poise_extra_new (extra->name, extra->json));
    }
  return extras;
}

static Item *
make_item (const PoiseCatalogueEntry *entry)
{
  const PoiseTool *tool = entry->tool;
  Item *item = poise_record_new (&item_type);

  poise_record_put_text (item, ITEM_ID, tool->id);
  poise_record_put_text (item, ITEM_NAME, tool->name);
  poise_record_put_text (item, ITEM_NOTE, entry->note);
  poise_record_put_list (item, ITEM_EXAMPLES, ref_array (entry->examples));
  poise_record_put_number (item, ITEM_MODES, tool->modes);
  if (tool->purposes != 0)
    poise_record_put_record (item, ITEM_PURPOSES, make_fitness (entry->fitness));
  poise_record_put_number (item, ITEM_LEARNING_TYPES, tool->learning_types);
  poise_record_put_number (item, ITEM_BANDWIDTH, tool->bandwidth);
  poise_record_put_number (item, ITEM_ACCOUNT, tool->account);
  poise_record_put_text (item, ITEM_URI, tool->uri);
  poise_record_put_text (item, ITEM_REPLACEMENT, entry->low_bandwidth_replacement);
  poise_record_put_extras (item, list_extras (tool));
  return poise_record_seal (item);
}

/** poise_tool_file_write: (transfer full): the bytes of @list's file. */
GBytes *
poise_tool_file_write (const PoiseToolList *list)
{
  File *file = poise_record_new (&file_type);
  GPtrArray *tools = poise_records_new ();
  GBytes *bytes;

  for (guint i = 0; i < list->entries->len; i++)
    g_ptr_array_add (tools, make_item (g_ptr_array_index (list->entries, i)));
  poise_record_put_number (file, FILE_VERSION, TOOL_FILE_VERSION);
  poise_record_put_list (file, FILE_HIDDEN, ref_array (list->hidden));
  poise_record_put_list (file, FILE_TOOLS, tools);
  poise_record_put_extras (file, ref_array (list->extras));
  poise_record_seal (file);
  bytes = poise_writer_write (&file->record, FORMAT);
  poise_record_unref (file);
  return bytes;
}
