/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The tallies of some activities: whole, by purpose and by learning type. Plain values.
 */

#pragma once

#include "balance/poise-tally.h"

G_BEGIN_DECLS

/**
 * PoiseSums:
 * @total: of all the activities
 * @purposes: by #PoisePurpose; together they are @total
 * @learning_types: by #PoiseLearningType; together they are @total
 */
typedef struct
{
  PoiseTally total;
  PoiseTally purposes[POISE_N_PURPOSES];
  PoiseTally learning_types[POISE_N_LEARNING_TYPES];
} PoiseSums;

void poise_sums_add (PoiseSums *sums, const PoiseSums *other);
void poise_sums_subtract (PoiseSums *sums, const PoiseSums *other);
void poise_sums_count (PoiseSums *sums, const PoiseSection *section);
void poise_sums_follow (PoiseSums *sums, const PoiseSection *before, const PoiseSection *after);

G_END_DECLS
