/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * All changes that could help a plan towards its target, each with what it costs, and the same in the numbers that
 * the search weighs.
 *
 * What always holds: the mode changes to mend the share; work moves, spreads and shrinks only out of a section that
 * is above its budget, and into one that has room and is near. Nothing becomes live where learners cannot meet, and
 * nothing for longer than two hours.
 */

#pragma once

#include "advisor/poise-target-change.h"
#include "advisor/poise-target-goal.h"
#include "advisor/poise-target-search.h"

G_BEGIN_DECLS

/**
 * PoiseTargetOptions:
 * @changes: (element-type PoiseTargetChange): what could be done
 * @numbers: (element-type PoiseTargetOption): the same, in the same order
 * @n_items: how many activities are concerned
 */
typedef struct
{
  GArray *changes;
  GArray *numbers;
  guint n_items;
} PoiseTargetOptions;

PoiseTargetOptions *poise_target_options_new (const PoisePlan *plan,
                                              const PoiseCatalogue *catalogue,
                                              const PoiseTargetGoal *goal);
void poise_target_options_begin (const PoiseTargetGoal *goal, gint64 *up, gint64 *down);
void poise_target_options_free (PoiseTargetOptions *options);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseTargetOptions, poise_target_options_free)

G_END_DECLS
