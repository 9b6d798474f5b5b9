/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How a plan divides between the modes: minutes and counts, for the course and each section, and each by
 * purpose and by learning type.
 *
 * A balance is an immutable, reference-counted value, safe to hand to other threads. poise_balance_follow()
 * shares the sums of every section that is the same pointer in both plans, so its cost is in proportion to
 * what changed. An activity without minutes counts as one activity of 0 minutes. Undecided time is kept
 * apart.
 */

#pragma once

#include "balance/poise-sums.h"

G_BEGIN_DECLS

typedef struct _PoiseBalance PoiseBalance;

PoiseBalance *poise_balance_new (PoisePlan *plan);
PoiseBalance *poise_balance_follow (const PoiseBalance *balance, PoisePlan *plan);
PoiseBalance *poise_balance_ref (const PoiseBalance *balance);
void poise_balance_unref (PoiseBalance *balance);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseBalance, poise_balance_unref)

PoisePlan *poise_balance_get_plan (const PoiseBalance *balance);
const PoiseSums *poise_balance_get_course (const PoiseBalance *balance);
guint poise_balance_get_n_sections (const PoiseBalance *balance);
const PoiseSums *poise_balance_get_section (const PoiseBalance *balance, guint index);

G_END_DECLS
