/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where the commands of the list put things, as pure functions from plan and selection. Where a section is
 * picked, sections alone move; where nothing has room, the plan stays the same one.
 */

#pragma once

#include "core/poise-edit.h"

G_BEGIN_DECLS

PoisePlan *poise_list_move_by (const PoisePlan *plan, const PoisePicks *picks, int step);
PoisePlan *poise_list_move_to_edge (const PoisePlan *plan, const PoisePicks *picks, int step);
PoisePlan *poise_list_move_sections (const PoisePlan *plan, const PoisePicks *picks, guint before);
PoisePlan *poise_list_move_into_section (const PoisePlan *plan, const PoisePicks *picks, guint section);
PoisePlan *poise_list_move_into_new_section (const PoisePlan *plan, const PoisePicks *picks, PoiseSection *section);
PoisePlace poise_list_find_paste_place (const PoisePlan *plan, const PoisePicks *picks);

G_END_DECLS
