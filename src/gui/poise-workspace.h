/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the parts of one window share: the document, its balance, the advice on it, the catalogue of tools, what is
 * looked for, and what is selected in the list. Pages follow it and know neither each other nor the window.
 *
 * What always holds:
 *  - "changed" comes after the balance can be asked for the new plan;
 *  - the list page alone says what is selected; another page asks for it with poise_workspace_reveal().
 */

#pragma once

#include "advisor/poise-catalogue.h"
#include "balance/poise-balance.h"
#include "core/poise-document.h"
#include "core/poise-edit.h"
#include "core/poise-query.h"
#include "gui/poise-adviser.h"
#include "gui/tools/poise-tool-shelf.h"

G_BEGIN_DECLS

#define POISE_TYPE_WORKSPACE (poise_workspace_get_type ())
G_DECLARE_FINAL_TYPE (PoiseWorkspace, poise_workspace, POISE, WORKSPACE, GObject)

/*
 * Signals:
 *  "changed" (gpointer old_plan, gpointer new_plan): the document's plan is another one;
 *  "picks-changed" (): what is selected is another set;
 *  "query-changed" (): what is looked for is another;
 *  "catalogue-changed" (): there are other tools to choose from;
 *  "marks-changed" (): of what is looked for, other activities are marked: those that have advice;
 *  "reveal" (gpointer picks): somebody wants these #PoisePicks selected and in sight;
 *  "find" (): somebody wants to see what the query finds;
 *  "explain" (text): somebody wants to read the entry of the guide with this id;
 *  "flush" (): what has been typed but not taken yet is to go into the plan now.
 */
PoiseWorkspace *poise_workspace_new (PoiseDocument *document, PoiseCatalogue *catalogue);

PoiseDocument *poise_workspace_get_document (PoiseWorkspace *self);
PoisePlan *poise_workspace_get_plan (PoiseWorkspace *self);
PoiseBalance *poise_workspace_get_balance (PoiseWorkspace *self);
PoiseAdviser *poise_workspace_get_adviser (PoiseWorkspace *self);
PoiseCatalogue *poise_workspace_get_catalogue (PoiseWorkspace *self);
void poise_workspace_set_shelf (PoiseWorkspace *self, PoiseToolShelf *shelf);
PoiseToolShelf *poise_workspace_get_shelf (PoiseWorkspace *self);
const PoisePicks *poise_workspace_get_picks (PoiseWorkspace *self);
const PoiseQuery *poise_workspace_get_query (PoiseWorkspace *self);
gboolean poise_workspace_get_can_edit (PoiseWorkspace *self);

gboolean poise_workspace_apply (PoiseWorkspace *self, PoisePlan *plan, PoiseEditKind kind, const char *coalesce);
void poise_workspace_take_picks (PoiseWorkspace *self, PoisePicks *picks);
void poise_workspace_set_query (PoiseWorkspace *self, const PoiseQuery *query);
void poise_workspace_reveal (PoiseWorkspace *self, const PoisePicks *picks);
void poise_workspace_find (PoiseWorkspace *self, const PoiseQuery *query);
void poise_workspace_explain (PoiseWorkspace *self, const char *entry);
void poise_workspace_flush (PoiseWorkspace *self);

G_END_DECLS
