/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The tools that Poise knows, as data/tools.json lists them, and which of them fit an activity.
 * Names and notes of tools are in src/words, by id.
 */

#pragma once

#include "core/poise-plan.h"

G_BEGIN_DECLS

/**
 * PoiseCatalogueEntry:
 * @tool: what the tool is for (its name is not set; src/words knows it)
 * @examples: (element-type utf8) (nullable): product names, not translated
 * @fitness: how well it serves each #PoisePurpose, 0 (not at all) to 3 (very well)
 * @low_bandwidth_replacement: (nullable): id of a tool that needs less of a connection
 */
typedef struct
{
  PoiseTool *tool;
  GPtrArray *examples;
  int fitness[POISE_N_PURPOSES];
  GRefString *low_bandwidth_replacement;
} PoiseCatalogueEntry;

typedef struct _PoiseCatalogue PoiseCatalogue;

PoiseCatalogue *poise_catalogue_new (GPtrArray *entries);
PoiseCatalogue *poise_catalogue_ref (PoiseCatalogue *catalogue);
void poise_catalogue_unref (PoiseCatalogue *catalogue);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseCatalogue, poise_catalogue_unref)

PoiseCatalogueEntry *poise_catalogue_entry_new (PoiseTool *tool);
void poise_catalogue_entry_free (PoiseCatalogueEntry *entry);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseCatalogueEntry, poise_catalogue_entry_free)

guint poise_catalogue_get_n_entries (const PoiseCatalogue *catalogue);
const PoiseCatalogueEntry *poise_catalogue_get_entry (const PoiseCatalogue *catalogue, guint index);
const PoiseCatalogueEntry *poise_catalogue_find (const PoiseCatalogue *catalogue, const char *id);

const PoiseTool *
poise_catalogue_find_tool (const PoiseCatalogue *catalogue, const PoisePlan *plan, const char *id);

/* Tools (PoiseTool, the plan's own among them) that fit the activity's mode and purpose and are not yet its
 * own, best first; an undecided mode or no purpose leaves that side open. */
GPtrArray *poise_catalogue_suggest (const PoiseCatalogue *catalogue,
                                    const PoisePlan *plan,
                                    const PoiseActivity *activity,
                                    guint at_most);

G_END_DECLS
