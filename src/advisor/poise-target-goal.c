/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The band as two sums that must not be negative: with S synchronous and A asynchronous minutes, a share of at
 * least l percent means 200 S - 2 l (S + A) ≥ 0, and at most h percent 2 h (S + A) - 200 S ≥ 0. Twice, so that half
 * a percent is a whole number.
 */

#include "advisor/poise-target-goal.h"

#define DAYS_OF_WEEK 7

static gint64
get_budget (const PoisePlan *plan, const PoiseSection *section)
{
  int days = section->days != POISE_UNSET ? section->days : plan->section_days;

  if (plan->weekly_minutes <= 0)
    return POISE_TARGET_NO_BUDGET;
  return (gint64)plan->weekly_minutes * (days != POISE_UNSET ? days : DAYS_OF_WEEK) / DAYS_OF_WEEK;
}

static void
count_section (PoiseTargetGoal *goal, guint index, const PoiseSection *section)
{
  gint64 minutes[POISE_N_MODES] = { 0 };

  for (guint i = 0; i < poise_section_n_activities (section); i++)
    {
      const PoiseActivity *activity = poise_section_get_activity (section, i);

      minutes[activity->mode] += poise_activity_minutes (activity);
      goal->loads[index] += poise_activity_minutes (activity);
    }
  goal->synchronous += minutes[POISE_MODE_SYNCHRONOUS];
  goal->asynchronous += minutes[POISE_MODE_ASYNCHRONOUS];
  goal->undecided += minutes[POISE_MODE_UNDECIDED];
}

static void
set_band (PoiseTargetGoal *goal, const PoiseTarget *target)
{
  int tolerance;

  if (target == NULL || target->synchronous_percent == POISE_UNSET)
    return;
  tolerance = MAX (target->tolerance_percent, 0);
  goal->has_band = TRUE;
  goal->low = MAX (target->synchronous_percent - tolerance, 0);
  goal->high = MIN (target->synchronous_percent + tolerance, 100);
  goal->near = TRUE;
  goal->near = poise_target_goal_has_share (goal) || (tolerance == 0 && goal->low > 0 && goal->high < 100);
}

/**
 * poise_target_goal_new:
 * @plan: a plan
 *
 * Returns: (transfer full): what is wanted of @plan, and how it stands
 */
PoiseTargetGoal *
poise_target_goal_new (const PoisePlan *plan)
{
  PoiseTargetGoal *goal = g_new0 (PoiseTargetGoal, 1);

  goal->n_sections = poise_plan_n_sections (plan);
  goal->has_budget = plan->weekly_minutes > 0;
  goal->loads = g_new0 (gint64, goal->n_sections);
  goal->budgets = g_new0 (gint64, goal->n_sections);
  for (guint i = 0; i < goal->n_sections; i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);

      goal->budgets[i] = get_budget (plan, section);
      count_section (goal, i, section);
    }
  set_band (goal, plan->target);
  return goal;
}

/** poise_target_goal_free: (nullable): frees @goal. */
void
poise_target_goal_free (PoiseTargetGoal *goal)
{
  if (goal == NULL)
    return;
  g_free (goal->loads);
  g_free (goal->budgets);
  g_free (goal);
}

/* Half a percent that counts as within, as long as that does not make something of none, or not all of all. */
static int
get_low_half (const PoiseTargetGoal *goal)
{
  return goal->near && goal->low < 100 ? 1 : 0;
}

static int
get_high_half (const PoiseTargetGoal *goal)
{
  return goal->near && goal->high > 0 ? 1 : 0;
}

/**
 * poise_target_goal_above_low: how far the share is above the lower end, in a unit of its own; negative below. Sums of
 * minutes give sums of it.
 */
gint64
poise_target_goal_above_low (const PoiseTargetGoal *goal, gint64 synchronous, gint64 asynchronous)
{
  return 200 * synchronous - (2 * goal->low - get_low_half (goal)) * (synchronous + asynchronous);
}

/** poise_target_goal_below_high: how far the share is below the upper end, likewise. */
gint64
poise_target_goal_below_high (const PoiseTargetGoal *goal, gint64 synchronous, gint64 asynchronous)
{
  return (2 * goal->high + get_high_half (goal)) * (synchronous + asynchronous) - 200 * synchronous;
}

/**
 * poise_target_goal_get_least: what poise_target_goal_below_high() may be at least: half a percent above the upper end
 * would read as one more, so that very end is not within.
 */
gint64
poise_target_goal_get_least (const PoiseTargetGoal *goal)
{
  return get_high_half (goal);
}

/** poise_target_goal_has_share: whether the share is as wanted; without a target it is. */
gboolean
poise_target_goal_has_share (const PoiseTargetGoal *goal)
{
  if (!goal->has_band)
    return TRUE;
  return goal->synchronous + goal->asynchronous > 0
         && poise_target_goal_above_low (goal, goal->synchronous, goal->asynchronous) >= 0
         && poise_target_goal_below_high (goal, goal->synchronous, goal->asynchronous)
                >= poise_target_goal_get_least (goal);
}

/** poise_target_goal_has_room: whether no section is above its budget. */
gboolean
poise_target_goal_has_room (const PoiseTargetGoal *goal)
{
  for (guint i = 0; i < goal->n_sections; i++)
    if (goal->loads[i] > goal->budgets[i])
      return FALSE;
  return TRUE;
}
