/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reads a catalogue with the tables and the reader of plans: the records below are what stands in the file,
 * and turn into entries of the catalogue afterwards.
 */

#include "store/poise-catalogue-reader.h"

#include "store/poise-reader.h"

#include <string.h>

#define CATALOGUE_VERSION 1

/* How well a tool serves each purpose, 0 to 3. */
typedef struct
{
  PoiseRecord record;
  int content;
  int planning;
  int social;
} Fitness;

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
  GPtrArray *examples;
  int modes;
  Fitness *purposes;
  int learning_types;
  int bandwidth;
  int account;
  GRefString *low_bandwidth_replacement;
} Item;

#define ITEM(n, k, f) .name = n, .kind = k, .offset = G_STRUCT_OFFSET (Item, f)

static const PoiseMember item_members[] = {
  { ITEM ("id", POISE_MEMBER_ID, id) },
  { ITEM ("examples", POISE_MEMBER_TEXTS, examples) },
  { ITEM ("modes", POISE_MEMBER_TERMS, modes), .terms = &poise_modes },
  { ITEM ("purposes", POISE_MEMBER_RECORD, purposes), .type = &fitness_type },
  { ITEM ("learning-types", POISE_MEMBER_TERMS, learning_types), .terms = &poise_learning_types },
  { ITEM ("bandwidth", POISE_MEMBER_TERM, bandwidth), .terms = &poise_bandwidths },
  { ITEM ("account", POISE_MEMBER_FLAG, account) },
  { ITEM ("low-bandwidth-replacement", POISE_MEMBER_TEXT, low_bandwidth_replacement) },
};
static const PoiseRecordType item_type
    = { "catalogue tool", sizeof (Item), item_members, G_N_ELEMENTS (item_members) };

typedef struct
{
  PoiseRecord record;
  int version;
  GPtrArray *tools;
} File;

static const PoiseMember file_members[] = {
  { .name = "version",
    .kind = POISE_MEMBER_INTEGER,
    .offset = G_STRUCT_OFFSET (File, version),
    .required = TRUE,
    .minimum = 1,
    .maximum = CATALOGUE_VERSION },
  { .name = "tools",
    .kind = POISE_MEMBER_RECORDS,
    .offset = G_STRUCT_OFFSET (File, tools),
    .required = TRUE,
    .type = &item_type },
};
static const PoiseRecordType file_type
    = { "catalogue", sizeof (File), file_members, G_N_ELEMENTS (file_members) };

static PoiseTool *
make_tool (const Item *item, const int *fitness)
{
  PoiseTool *tool = poise_record_new (&poise_tool_type);
  int purposes = 0;

  for (int i = 0; i < POISE_N_PURPOSES; i++)
    if (fitness[i] > 0)
      purposes |= POISE_TERM_BIT (i);
  poise_record_put_text (tool, POISE_TOOL_ID, item->id);
  poise_record_put_number (tool, POISE_TOOL_MODES, item->modes);
  poise_record_put_number (tool, POISE_TOOL_PURPOSES, purposes);
  poise_record_put_number (tool, POISE_TOOL_LEARNING_TYPES, item->learning_types);
  poise_record_put_number (tool, POISE_TOOL_BANDWIDTH, item->bandwidth);
  poise_record_put_number (tool, POISE_TOOL_ACCOUNT, item->account);
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
  if (item->examples != NULL)
    entry->examples = g_ptr_array_ref (item->examples);
  if (item->low_bandwidth_replacement != NULL)
    entry->low_bandwidth_replacement = g_ref_string_acquire (item->low_bandwidth_replacement);
  return entry;
}

/**
 * poise_catalogue_reader_read:
 * @bytes: the bytes of a catalogue
 *
 * Returns: (transfer full) (nullable): the tools in the file's order; %NULL with a %POISE_STORE_ERROR
 */
PoiseCatalogue *
poise_catalogue_reader_read (GBytes *bytes, GError **error)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  g_autoptr (PoiseScan) scan = poise_scan_new (text, length, error);
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func ((GDestroyNotify)poise_catalogue_entry_free);
  File *file;

  if (scan == NULL)
    return NULL;
  file = poise_reader_read (scan, &file_type, "poise-tools", CATALOGUE_VERSION, error);
  if (file == NULL)
    return NULL;

  for (guint i = 0; i < poise_list_length (file->tools); i++)
    g_ptr_array_add (entries, make_entry (g_ptr_array_index (file->tools, i)));
  poise_record_unref (file);
  return poise_catalogue_new (g_steal_pointer (&entries));
}
