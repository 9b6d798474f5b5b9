/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A change of mode costs what the reasons of poise-fit weigh against it. Everything costs more where it makes
 * something too long, and less where it cures that, by the marks of the rules. The rest is ours, no source gives
 * any: what disturbs the order of the course, or takes time away from learners, costs more than what does not.
 */

#include "advisor/poise-target-cost.h"

/* Nothing speaks for either mode, but the instructor chose this one. */
#define COST_AGAINST_CHOICE 2
/* Nobody chose any. */
#define COST_UNDECIDED 1
/* One activity becomes two. */
#define COST_SPLIT 1
#define COST_MOVE 1
/* Learners were told a day. */
#define COST_DATED 1
/* Its tools do not work in the mode. */
#define COST_TOOLS 1
/* Less time to learn, for a quarter and for half of it. */
#define COST_QUARTER 3
#define COST_HALF 6

#define TOO_LONG                                                                                             \
  (POISE_MARK_BIT (POISE_MARK_LONG_LIVE) | POISE_MARK_BIT (POISE_MARK_LONG_LECTURE)                          \
   | POISE_MARK_BIT (POISE_MARK_LONG_VIDEO))

static int
count_marks (PoiseMarks marks)
{
  int n = 0;

  for (; marks != 0; marks &= marks - 1)
    n++;
  return n;
}

static PoiseMarks
mark_too_long (const PoisePlan *plan, const PoiseCatalogue *catalogue, const PoiseActivity *activity)
{
  return activity != NULL ? poise_marks_of (plan, catalogue, activity) & TOO_LONG : 0;
}

static gboolean
is_dated (const PoiseActivity *activity)
{
  return activity->due != NULL || activity->schedule != NULL;
}

static gboolean
has_other_tools (const PoisePlan *plan,
                 const PoiseCatalogue *catalogue,
                 const PoiseActivity *activity,
                 PoiseMode mode)
{
  for (guint i = 0; i < poise_list_length (activity->tools); i++)
    {
      const PoiseTool *tool
          = poise_catalogue_find_tool (catalogue, plan, g_ptr_array_index (activity->tools, i));

      if (tool != NULL && tool->modes != 0 && (tool->modes & POISE_TERM_BIT (mode)) == 0)
        return TRUE;
    }
  return FALSE;
}

static int
get_mode_cost (const PoiseTargetChange *change)
{
  PoiseMode from = change->activity->mode;
  int usual = COST_AGAINST_CHOICE;

  if (from == POISE_MODE_UNDECIDED)
    {
      from = change->mode == POISE_MODE_SYNCHRONOUS ? POISE_MODE_ASYNCHRONOUS : POISE_MODE_SYNCHRONOUS;
      usual = COST_UNDECIDED;
    }
  return MAX (0, usual + poise_fit_get_cost (&change->fit, from, change->mode));
}

static int
get_distance (const PoiseTargetChange *change)
{
  return ABS ((int)change->section - (int)change->place.section);
}

static int
get_own_cost (const PoiseTargetChange *change, const PoisePlan *plan, const PoiseCatalogue *catalogue)
{
  const PoiseActivity *activity = change->activity;

  switch (change->kind)
    {
    case POISE_TARGET_SWITCH:
      return get_mode_cost (change) + (activity->schedule != NULL ? COST_DATED : 0)
             + (has_other_tools (plan, catalogue, activity, change->mode) ? COST_TOOLS : 0);
    case POISE_TARGET_MIX: /* half as much in the other mode, rounded up */
      return COST_SPLIT + (get_mode_cost (change) + 1) / 2;
    case POISE_TARGET_MOVE:
      return COST_MOVE + get_distance (change) + (is_dated (activity) ? COST_DATED : 0);
    case POISE_TARGET_SPREAD:
      return COST_SPLIT + COST_MOVE + get_distance (change);
    case POISE_TARGET_SHORTEN:
      return change->minutes > poise_target_cut (activity->minutes, 4) ? COST_HALF : COST_QUARTER;
    case POISE_N_TARGET_CHANGES:
    default:
      g_return_val_if_reached (0);
    }
}

/**
 * poise_target_cost:
 * @change: a change; its marks and its cost are set
 * @plan: the plan
 * @catalogue: (nullable): the tools that Poise knows
 */
void
poise_target_cost (PoiseTargetChange *change, const PoisePlan *plan, const PoiseCatalogue *catalogue)
{
  g_autoptr (PoiseActivity) first = poise_target_change_first (change);
  g_autoptr (PoiseActivity) second = poise_target_change_second (change);
  PoiseMarks before = mark_too_long (plan, catalogue, change->activity);
  PoiseMarks after = mark_too_long (plan, catalogue, first) | mark_too_long (plan, catalogue, second);

  change->eased = before & ~after;
  change->cost = MAX (0, get_own_cost (change, plan, catalogue) + count_marks (after & ~before)
                             - count_marks (change->eased));
}
