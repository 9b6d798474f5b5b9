/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the instructor wants of a plan as a whole, in numbers: a share of synchronous time within the target's
 * band, and no section above its budget.
 *
 * What always holds: all arithmetic is in whole minutes, so nothing depends on how fractions round. A share that
 * people read as within the band before any change need not come closer; one that has to be mended is brought into
 * the band itself, so that the mark in the chart stands within the frame. A band without any width is what reads as
 * the target.
 */

#pragma once

#include "core/poise-plan.h"

G_BEGIN_DECLS

/** POISE_TARGET_NO_BUDGET: the budget of a section of a plan without one. */
#define POISE_TARGET_NO_BUDGET G_MAXINT64

/**
 * PoiseTargetGoal:
 * @has_band: whether the plan has a target
 * @low: the least synchronous share that is wanted, in percent, 0 to 100
 * @high: the most
 * @near: whether a share counts that reads as within the band, by half a percent more at either end
 * @synchronous: minutes as they are
 * @asynchronous: likewise
 * @undecided: likewise
 * @has_budget: whether the plan has a weekly budget
 * @n_sections: how many sections there are
 * @loads: (array length=n_sections): minutes of each, in whatever mode
 * @budgets: (array length=n_sections): what each may have, or %POISE_TARGET_NO_BUDGET
 */
typedef struct
{
  gboolean has_band;
  int low;
  int high;
  gboolean near;
  gint64 synchronous;
  gint64 asynchronous;
  gint64 undecided;
  gboolean has_budget;
  guint n_sections;
  gint64 *loads;
  gint64 *budgets;
} PoiseTargetGoal;

PoiseTargetGoal *poise_target_goal_new (const PoisePlan *plan);
void poise_target_goal_free (PoiseTargetGoal *goal);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseTargetGoal, poise_target_goal_free)

gint64 poise_target_goal_above_low (const PoiseTargetGoal *goal, gint64 synchronous, gint64 asynchronous);
gint64 poise_target_goal_below_high (const PoiseTargetGoal *goal, gint64 synchronous, gint64 asynchronous);
gint64 poise_target_goal_get_least (const PoiseTargetGoal *goal);
gboolean poise_target_goal_has_share (const PoiseTargetGoal *goal);
gboolean poise_target_goal_has_room (const PoiseTargetGoal *goal);

G_END_DECLS
