/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A list of tools as it stands in a file: what a university hands out, what a person keeps for all courses, what
 * Poise itself brings along. A list is a value: whoever has one may read it from any thread, and an edit makes
 * another.
 *
 * What always holds: each tool has an id, and no two have the same.
 */

#pragma once

#include "core/poise-plan.h"

G_BEGIN_DECLS

/**
 * PoiseCatalogueEntry:
 * @tool: what the tool is for; its name is not set where src/words knows it
 * @note: (nullable): what to know of it, as whoever made the list wrote it
 * @examples: (element-type utf8) (nullable): product names, not translated
 * @fitness: how well it serves each #PoisePurpose, 0 (not at all) to 3 (very well); all 0 where nothing is said,
 *   then it serves any
 * @low_bandwidth_replacement: (nullable): id of a tool that needs less of a connection
 */
typedef struct
{
  PoiseTool *tool;
  GRefString *note;
  GPtrArray *examples;
  int fitness[POISE_N_PURPOSES];
  GRefString *low_bandwidth_replacement;
} PoiseCatalogueEntry;

/* Entries never change once a list or a catalogue holds them. */
PoiseCatalogueEntry *poise_catalogue_entry_new (PoiseTool *tool);
PoiseCatalogueEntry *poise_catalogue_entry_ref (PoiseCatalogueEntry *entry);
void poise_catalogue_entry_unref (PoiseCatalogueEntry *entry);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseCatalogueEntry, poise_catalogue_entry_unref)
GPtrArray *poise_catalogue_entries_new (void);

/**
 * PoiseToolList:
 * @entries: (element-type PoiseCatalogueEntry): the tools in their order
 * @hidden: (nullable) (element-type utf8): ids of tools that are not to be offered
 * @extras: (nullable) (element-type PoiseExtra): what else stands in the file
 */
typedef struct
{
  gatomicrefcount reference_count;
  GPtrArray *entries;
  GPtrArray *hidden;
  GPtrArray *extras;
} PoiseToolList;

/** PoiseToolListGain: what poise_tool_list_take_in() has brought. */
typedef struct
{
  guint n_added;
  guint n_replaced;
  guint n_hidden;
} PoiseToolListGain;

PoiseToolList *poise_tool_list_new (GPtrArray *entries, GPtrArray *hidden, GPtrArray *extras);
PoiseToolList *poise_tool_list_ref (PoiseToolList *list);
void poise_tool_list_unref (PoiseToolList *list);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseToolList, poise_tool_list_unref)

const PoiseCatalogueEntry *poise_tool_list_find (const PoiseToolList *list, const char *id);
GPtrArray *poise_tool_list_get_tools (const PoiseToolList *list);
gboolean poise_tool_list_equal (const PoiseToolList *a, const PoiseToolList *b);

/* Edits, from list to list */
PoiseToolList *poise_tool_list_with_tools (const PoiseToolList *list, GPtrArray *tools);
PoiseToolList *poise_tool_list_with_tool (const PoiseToolList *list, PoiseTool *tool);
PoiseToolList *poise_tool_list_with_hidden (const PoiseToolList *list, const char *id, gboolean hidden);
PoiseToolList *
poise_tool_list_take_in (const PoiseToolList *list, const PoiseToolList *other, PoiseToolListGain *gain);

G_END_DECLS
