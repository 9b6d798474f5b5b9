/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is selected after a command or a step back, as pure functions: where a person expects to be.
 */

#pragma once

#include "gui/list/poise-list-edits.h"

G_BEGIN_DECLS

PoiseSpot poise_list_spot_after_removal (const PoisePlan *plan, const PoisePicks *picks);
PoiseSpot poise_list_spot_after_change (const PoisePlan *before, const PoisePlan *after);
PoisePicks *poise_list_differences (const PoisePlan *before, const PoisePlan *after);

G_END_DECLS
