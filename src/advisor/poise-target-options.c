/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Activity by activity. What could not help is left out, so that the search need not weigh it.
 */

#include "advisor/poise-target-options.h"

#include "advisor/poise-target-cost.h"

typedef struct
{
  const PoisePlan *plan;
  const PoiseCatalogue *catalogue;
  const PoiseTargetGoal *goal;
  PoiseTargetOptions *options;
} Maker;

/* ---- In numbers ---- */

/* What changes in each mode. */
static void
count_modes (const PoiseTargetChange *change, gint64 *synchronous, gint64 *asynchronous)
{
  gint64 minutes[POISE_N_MODES] = { 0 };

  if (change->kind == POISE_TARGET_SWITCH || change->kind == POISE_TARGET_MIX)
    {
      minutes[change->activity->mode] -= change->minutes;
      minutes[change->mode] += change->minutes;
    }
  else if (change->kind == POISE_TARGET_SHORTEN)
    minutes[change->activity->mode] -= change->minutes;
  *synchronous = minutes[POISE_MODE_SYNCHRONOUS];
  *asynchronous = minutes[POISE_MODE_ASYNCHRONOUS];
}

static PoiseTargetOption
count (const Maker *maker, const PoiseTargetChange *change)
{
  const PoiseTargetGoal *goal = maker->goal;
  gboolean goes = change->kind == POISE_TARGET_MOVE || change->kind == POISE_TARGET_SPREAD;
  PoiseTargetOption option = { .item = maker->options->n_items,
                               .cost = change->cost,
                               .from = POISE_TARGET_NOWHERE,
                               .into = POISE_TARGET_NOWHERE };
  gint64 synchronous, asynchronous;

  count_modes (change, &synchronous, &asynchronous);
  if (goal->has_band)
    {
      option.up = poise_target_goal_above_low (goal, synchronous, asynchronous);
      option.down = poise_target_goal_below_high (goal, synchronous, asynchronous);
    }
  if (goes || change->kind == POISE_TARGET_SHORTEN)
    {
      option.from = change->place.section;
      option.relief = change->minutes;
    }
  if (goes)
    {
      option.into = change->section;
      option.burden = change->minutes;
    }
  return option;
}

static void
add (Maker *maker, PoiseTargetChange change)
{
  PoiseTargetOption option;

  poise_target_cost (&change, maker->plan, maker->catalogue);
  option = count (maker, &change);
  g_array_append_val (maker->options->changes, change);
  g_array_append_val (maker->options->numbers, option);
}

/* ---- Of one activity ---- */

/* Whether so much of the activity can be in that mode. */
static gboolean
can_be (const PoiseTargetChange *base, PoiseMode mode, int minutes)
{
  return mode != POISE_MODE_SYNCHRONOUS
         || (minutes <= POISE_TARGET_LIVE_MINUTES && !poise_fit_has (&base->fit, POISE_FIT_CANNOT_MEET));
}

static void
add_modes (Maker *maker, const PoiseTargetChange *base)
{
  static const PoiseMode modes[] = { POISE_MODE_SYNCHRONOUS, POISE_MODE_ASYNCHRONOUS };
  int minutes = base->activity->minutes;

  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    {
      PoiseTargetChange change = *base;

      if (base->activity->mode == (int)modes[i])
        continue;
      change.kind = POISE_TARGET_SWITCH;
      change.mode = modes[i];
      change.minutes = minutes;
      if (can_be (base, modes[i], change.minutes))
        add (maker, change);
      change.kind = POISE_TARGET_MIX;
      change.minutes = poise_target_cut (minutes, 2);
      if (base->activity->mode != POISE_MODE_UNDECIDED && minutes >= POISE_TARGET_SPLIT_MINUTES
          && can_be (base, modes[i], change.minutes))
        add (maker, change);
    }
}

static void
add_moves (Maker *maker, const PoiseTargetChange *base, guint section)
{
  const PoiseTargetGoal *goal = maker->goal;
  gint64 room = goal->budgets[section] - goal->loads[section];
  int minutes = base->activity->minutes;
  PoiseTargetChange change = *base;

  change.section = section;
  change.kind = POISE_TARGET_MOVE;
  change.minutes = minutes;
  if (change.minutes <= room)
    add (maker, change);
  change.kind = POISE_TARGET_SPREAD;
  change.minutes = poise_target_cut (minutes, 2);
  if (minutes >= POISE_TARGET_SPLIT_MINUTES && change.minutes <= room)
    add (maker, change);
}

static void
add_relief (Maker *maker, const PoiseTargetChange *base)
{
  guint section = base->place.section;
  guint first = section > POISE_TARGET_REACH ? section - POISE_TARGET_REACH : 0;
  guint last = MIN (section + POISE_TARGET_REACH, maker->goal->n_sections - 1);
  PoiseTargetChange change = *base;

  for (guint i = first; i <= last; i++)
    if (i != section)
      add_moves (maker, base, i);
  if (base->activity->minutes < POISE_TARGET_SHORTEN_MINUTES)
    return;
  change.kind = POISE_TARGET_SHORTEN;
  change.minutes = poise_target_cut (base->activity->minutes, 4);
  add (maker, change);
  change.minutes = poise_target_cut (base->activity->minutes, 2);
  add (maker, change);
}

static void
add_activity (Maker *maker, PoisePlace place)
{
  const PoiseActivity *activity = poise_plan_get_activity (maker->plan, place);
  const PoiseTargetGoal *goal = maker->goal;
  guint n = maker->options->changes->len;
  PoiseTargetChange base = { .place = place, .activity = activity, .section = place.section };

  if (activity->id == NULL || activity->minutes <= 0)
    return;
  base.mode = (PoiseMode)activity->mode;
  base.fit = poise_fit_of (maker->plan, activity, NULL);
  if (goal->has_band)
    add_modes (maker, &base);
  if (goal->loads[place.section] > goal->budgets[place.section])
    add_relief (maker, &base);
  if (maker->options->changes->len > n)
    maker->options->n_items++;
}

/* ---- Of all ---- */

/* Where nothing is decided, both sums are 0 but there is no share: then something has to be decided. So the lower
 * sum is made large, and begins at -1; see poise_target_options_begin(). */
static void
ask_for_decision (PoiseTargetOptions *options)
{
  for (guint i = 0; i < options->numbers->len; i++)
    {
      PoiseTargetOption *option = &g_array_index (options->numbers, PoiseTargetOption, i);
      const PoiseTargetChange *change = &g_array_index (options->changes, PoiseTargetChange, i);

      option->up *= options->n_items + 2;
      option->up += change->kind == POISE_TARGET_SWITCH;
    }
}

static gboolean
lacks_decision (const PoiseTargetGoal *goal)
{
  return goal->has_band && goal->synchronous + goal->asynchronous == 0;
}

/**
 * poise_target_options_new:
 * @plan: a plan
 * @catalogue: (nullable): the tools that Poise knows
 * @goal: what is wanted of @plan
 *
 * Activities without an id or without minutes have none.
 *
 * Returns: (transfer full): what could be done; @plan must live as long
 */
PoiseTargetOptions *
poise_target_options_new (const PoisePlan *plan, const PoiseCatalogue *catalogue, const PoiseTargetGoal *goal)
{
  PoiseTargetOptions *options = g_new0 (PoiseTargetOptions, 1);
  Maker maker = { plan, catalogue, goal, options };

  options->changes = g_array_new (FALSE, FALSE, sizeof (PoiseTargetChange));
  options->numbers = g_array_new (FALSE, FALSE, sizeof (PoiseTargetOption));
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    for (guint k = 0; k < poise_section_n_activities (poise_plan_get_section (plan, i)); k++)
      add_activity (&maker, (PoisePlace){ i, k });
  if (lacks_decision (goal))
    ask_for_decision (options);
  return options;
}

/**
 * poise_target_options_begin:
 * @goal: what is wanted of a plan
 * @up: (out): the sum of the lower end as the plan is
 * @down: (out): likewise of the upper end
 */
void
poise_target_options_begin (const PoiseTargetGoal *goal, gint64 *up, gint64 *down)
{
  *up = *down = 0;
  if (!goal->has_band)
    return;
  *up = poise_target_goal_above_low (goal, goal->synchronous, goal->asynchronous) - lacks_decision (goal);
  *down = poise_target_goal_below_high (goal, goal->synchronous, goal->asynchronous)
          - poise_target_goal_get_least (goal);
}

/** poise_target_options_free: (nullable): frees @options. */
void
poise_target_options_free (PoiseTargetOptions *options)
{
  if (options == NULL)
    return;
  g_array_unref (options->changes);
  g_array_unref (options->numbers);
  g_free (options);
}
