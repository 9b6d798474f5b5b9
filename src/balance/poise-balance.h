/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How a plan divides between the modes: minutes and counts, for the course and each section, and each by
 * purpose and by learning type.
 *
 * A balance is an immutable, reference-counted value. poise_balance_follow() shares the sums of every
 * section that is the same pointer in both plans, so its cost is in proportion to what changed.
 * An activity without minutes counts as one activity of 0 minutes. Undecided time is kept apart.
 */

#pragma once

#include "core/poise-plan.h"

G_BEGIN_DECLS

/** PoiseTally: @minutes and @count of activities, by #PoiseMode. */
typedef struct
{
  gint64 minutes[POISE_N_MODES];
  guint count[POISE_N_MODES];
} PoiseTally;

/** PoiseSums: the tally of some activities, whole and by purpose and learning type. */
typedef struct
{
  PoiseTally total;
  PoiseTally purposes[POISE_N_PURPOSES];
  PoiseTally learning_types[POISE_N_LEARNING_TYPES];
} PoiseSums;

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

gboolean poise_tally_get_share (const PoiseTally *tally, double *share); /* synchronous ÷ decided minutes, 0 to 1 */
gint64 poise_tally_get_minutes (const PoiseTally *tally);                /* of all modes */
guint poise_tally_get_count (const PoiseTally *tally);                   /* of all modes */

G_END_DECLS
