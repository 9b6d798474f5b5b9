/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Depth first, with a look ahead at each item: what the rest can add at most, and cost at least.
 */

#include "advisor/poise-target-walk.h"

/* Whether the sections can still be mended with @picks from the item @at on. */
static gboolean
can_mend (const PoiseTargetWalk *walk, guint at, guint picks)
{
  for (guint i = 0; i < walk->n_groups; i++)
    {
      const PoiseTargetGroup *group = &walk->groups[i];
      guint from = MAX (at, group->begin);
      guint n;

      if (walk->room[group->section] >= 0)
        continue;
      if (from >= group->end || (at < group->end && picks <= group->later))
        return FALSE;
      n = picks - group->later;
      if ((double)walk->room[group->section]
          < poise_target_bound_get (&group->relief, from - group->begin, n))
        return FALSE;
    }
  return TRUE;
}

/* Whether anything better can come of @picks from the item @at on. If not, neither from any later one. */
static gboolean
has_hope (const PoiseTargetWalk *walk, guint at, guint picks)
{
  double best = walk->below - 1 + POISE_TARGET_BOUND_SLACK;

  return (double)walk->up_now >= poise_target_bound_get (&walk->up, at, picks)
         && (double)walk->down_now >= poise_target_bound_get (&walk->down, at, picks)
         && walk->cost_now + poise_target_bound_get (&walk->cost, at, picks) <= best
         && walk->dual_now + poise_target_bound_get (&walk->dual, at, picks) <= best
         && can_mend (walk, at, picks);
}

static gboolean
has_place (const PoiseTargetWalk *walk, const PoiseTargetOption *option)
{
  return !walk->used[option->item]
         && (option->into == POISE_TARGET_NOWHERE || walk->room[option->into] >= option->burden);
}

/* Takes the option at @at, or with -1 gives it back. */
static void
take (PoiseTargetWalk *walk, guint at, int times)
{
  const PoiseTargetOption *option = poise_target_walk_get_option (walk, at);

  walk->up_now += times * option->up;
  walk->down_now += times * option->down;
  walk->cost_now += times * option->cost;
  walk->dual_now += times * walk->reduced[at];
  if (option->from != POISE_TARGET_NOWHERE)
    walk->room[option->from] += times * option->relief;
  if (option->into != POISE_TARGET_NOWHERE)
    walk->room[option->into] -= times * option->burden;
  walk->used[option->item] = times > 0;
}

static void
note_best (PoiseTargetWalk *walk)
{
  walk->found = TRUE;
  walk->below = walk->cost_now;
  for (guint i = 0; i < walk->size; i++)
    walk->best[i] = walk->chosen[i];
}

static void walk_on (PoiseTargetWalk *walk, guint item, guint picks);

static void
try_item (PoiseTargetWalk *walk, guint item, guint picks)
{
  for (guint at = walk->items[item].begin; at < walk->items[item].end && !walk->out_of_steps; at++)
    {
      walk->out_of_steps = walk->steps == 0;
      walk->steps -= walk->steps > 0;
      if (!has_place (walk, poise_target_walk_get_option (walk, at)))
        continue;
      take (walk, at, 1);
      walk->chosen[walk->depth++] = at;
      walk_on (walk, item + 1, picks - 1);
      walk->depth--;
      take (walk, at, -1);
    }
}

static void
walk_on (PoiseTargetWalk *walk, guint item, guint picks)
{
  if (picks > 0)
    for (; item < walk->n && !walk->out_of_steps && has_hope (walk, item, picks); item++)
      try_item (walk, item, picks);
  else if (has_hope (walk, item, 0))
    note_best (walk);
}

/** poise_target_walk_run: Looks for the cheapest set. */
void
poise_target_walk_run (PoiseTargetWalk *walk)
{
  walk_on (walk, 0, walk->size);
}

/* ---- Mending what the walk had no time for ---- */

/* Whether the option at @other could stand for the chosen one at @index, and would cost less. */
static gboolean
would_be_better (PoiseTargetWalk *walk, guint index, guint other)
{
  const PoiseTargetOption *option = poise_target_walk_get_option (walk, other);
  gboolean better;

  if (option->cost >= poise_target_walk_get_option (walk, walk->best[index])->cost)
    return FALSE;
  take (walk, walk->best[index], -1);
  better = has_place (walk, option);
  if (better)
    {
      take (walk, other, 1);
      better = walk->up_now >= 0 && walk->down_now >= 0 && can_mend (walk, walk->n, 0);
      if (better)
        {
          walk->best[index] = other;
          return TRUE;
        }
      take (walk, other, -1);
    }
  take (walk, walk->best[index], 1);
  return FALSE;
}

/** poise_target_walk_exchange: Exchanges one option of the set that was found for a cheaper one as long as there is any. */
void
poise_target_walk_exchange (PoiseTargetWalk *walk)
{
  gboolean again = TRUE;

  for (guint i = 0; i < walk->size; i++)
    take (walk, walk->best[i], 1);
  while (again)
    {
      again = FALSE;
      for (guint i = 0; i < walk->size; i++)
        for (guint other = 0; other < walk->n_options; other++)
          again |= would_be_better (walk, i, other);
    }
  walk->below = walk->cost_now;
}
