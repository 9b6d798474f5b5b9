/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Outcomes and tools of the course together with the activities that name them: edits that touch both, and who
 * names what. Pure.
 */

#pragma once

#include "core/poise-edit.h"

G_BEGIN_DECLS

PoisePlan *poise_details_with_outcome (const PoisePlan *plan, const PoisePicks *picks, const char *text);
PoisePlan *poise_details_without_outcome (const PoisePlan *plan, const char *id);
PoisePlan *poise_details_with_tool (const PoisePlan *plan, const PoisePicks *picks, const char *name);
PoisePlan *
poise_details_with_known_tool (const PoisePlan *plan, const PoisePicks *picks, PoiseTool *tool);
PoisePlan *poise_details_without_tool (const PoisePlan *plan, const char *id);

GHashTable *poise_details_count_named (const PoisePlan *plan, guint member);
PoisePicks *poise_details_pick_naming (const PoisePlan *plan, guint member, const char *id);

G_END_DECLS
