/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The tools that there are to choose from: those that Poise knows, as data/tools.json lists them, and those of a
 * person's own list, which stand before them. Names and notes of the former are in src/words, by id.
 *
 * A catalogue never changes and may be used from any thread. Which of its tools fit an activity, and why, is told
 * by poise-tool-rank.h.
 */

#pragma once

#include "advisor/poise-tool-list.h"
#include "core/poise-plan.h"

G_BEGIN_DECLS

typedef struct _PoiseCatalogue PoiseCatalogue;

PoiseCatalogue *poise_catalogue_new (GPtrArray *entries);
PoiseCatalogue *poise_catalogue_ref (PoiseCatalogue *catalogue);
void poise_catalogue_unref (PoiseCatalogue *catalogue);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseCatalogue, poise_catalogue_unref)

PoiseCatalogue *poise_catalogue_with_list (PoiseCatalogue *known, PoiseToolList *list);

guint poise_catalogue_get_n_entries (const PoiseCatalogue *catalogue);
const PoiseCatalogueEntry *poise_catalogue_get_entry (const PoiseCatalogue *catalogue, guint index);
const PoiseCatalogueEntry *poise_catalogue_find (const PoiseCatalogue *catalogue, const char *id);
gboolean poise_catalogue_is_hidden (const PoiseCatalogue *catalogue, const char *id);
gboolean poise_catalogue_is_own (const PoiseCatalogue *catalogue, const char *id);

const PoiseTool *
poise_catalogue_find_tool (const PoiseCatalogue *catalogue, const PoisePlan *plan, const char *id);

G_END_DECLS
