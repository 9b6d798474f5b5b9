/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Small random plans, and the ways to their target by trying everything: written from what the headers say, without
 * the program's options or search. Only the cost of a single change is asked of the program.
 */

#pragma once

#include "advisor/poise-target.h"

/** TARGET_BRUTE_SIZES: more activities than this are not tried. */
#define TARGET_BRUTE_SIZES 6

/**
 * TargetBrute:
 * @best: the least cost of a set of each size that reaches the goal; -1 where none does
 */
typedef struct
{
  int best[TARGET_BRUTE_SIZES + 1];
} TargetBrute;

/* (transfer full) a plan of at most 3 sections and 6 activities, most with a target, many with a weekly budget */
PoisePlan *target_brute_plan (GRand *random);
TargetBrute target_brute_try (const PoisePlan *plan, const PoiseCatalogue *catalogue);

/* Whether @plan is where the goal of @before wants it, by counting minutes afresh. */
gboolean target_brute_is_there (const PoisePlan *before, const PoisePlan *plan);
