/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The balance of what is looked for, following edits at the cost of what changed.
 */

#pragma once

#include "balance/poise-balance.h"
#include "core/poise-restriction.h"

G_BEGIN_DECLS

/** PoiseFoundBalance: all members are private; filled with zeros, it is of nothing yet. */
typedef struct
{
  PoiseRestriction *restriction;
  PoiseBalance *balance;
} PoiseFoundBalance;

PoiseBalance *poise_found_balance_follow (PoiseFoundBalance *self, const PoiseQuery *query, PoisePlan *plan);
PoiseBalance *poise_found_balance_preview (const PoiseFoundBalance *self, const PoiseBalance *balance, PoisePlan *plan);
void poise_found_balance_clear (PoiseFoundBalance *self);

G_END_DECLS
