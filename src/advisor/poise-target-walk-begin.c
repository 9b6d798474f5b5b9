/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Setting out on a walk: the order, and the bounds that cut off what is hopeless.
 */

#include "advisor/poise-target-dual.h"
#include "advisor/poise-target-walk.h"

#include <math.h>

typedef struct
{
  guint option;
  guint item;
  guint section;
  double reduced;
  double least; /* of the options of its item */
} Entry;

static int
compare_numbers (double a, double b)
{
  return a < b ? -1 : a > b;
}

static int
compare_entries (gconstpointer a, gconstpointer b)
{
  const Entry *left = a, *right = b;

  if (left->section != right->section)
    return left->section < right->section ? -1 : 1;
  if (left->item != right->item)
    return left->least != right->least ? compare_numbers (left->least, right->least)
                                       : (left->item < right->item ? -1 : 1);
  if (left->reduced != right->reduced)
    return compare_numbers (left->reduced, right->reduced);
  return left->option < right->option ? -1 : left->option > right->option;
}

/* What the options of an item, which stand together, have in common. */
static void
join_entries (Entry *entries, guint n)
{
  for (guint begin = 0, end; begin < n; begin = end)
    {
      guint section = POISE_TARGET_NOWHERE;
      double least = INFINITY;

      for (end = begin; end < n && entries[end].item == entries[begin].item; end++)
        {
          section = MIN (section, entries[end].section);
          least = MIN (least, entries[end].reduced);
        }
      for (guint i = begin; i < end; i++)
        {
          entries[i].section = section;
          entries[i].least = least;
        }
    }
}

/**
 * poise_target_option_is_open: whether an option can be taken at all. Room only ever gets less, so what has no place
 * now never has.
 */
gboolean
poise_target_option_is_open (const PoiseTargetProblem *problem, const PoiseTargetOption *option)
{
  return (problem->banned == NULL || !problem->banned[option->item])
         && (option->into == POISE_TARGET_NOWHERE || problem->room[option->into] >= option->burden);
}

static Entry *
list_entries (PoiseTargetWalk *walk)
{
  const PoiseTargetProblem *problem = walk->problem;
  Entry *entries = g_new0 (Entry, problem->n_options + 1);
  PoiseTargetDual dual;

  poise_target_dual_init (&dual, problem, walk->size);
  walk->dual_now = dual.begin;
  for (guint i = 0; i < problem->n_options; i++)
    {
      const PoiseTargetOption *option = &problem->options[i];

      if (poise_target_option_is_open (problem, option))
        entries[walk->n_options++] = (Entry){ .option = i,
                                              .item = option->item,
                                              .section = option->from,
                                              .reduced = poise_target_dual_reduce (&dual, option) };
    }
  poise_target_dual_clear (&dual);
  join_entries (entries, walk->n_options);
  qsort (entries, walk->n_options, sizeof (Entry), compare_entries);
  return entries;
}

static void
set_order (PoiseTargetWalk *walk)
{
  g_autofree Entry *entries = list_entries (walk);

  walk->order = g_new (guint, walk->n_options + 1);
  walk->reduced = g_new (double, walk->n_options + 1);
  walk->items = g_new (PoiseTargetItem, walk->problem->n_items + 1);
  for (guint i = 0; i < walk->n_options; i++)
    {
      walk->order[i] = entries[i].option;
      walk->reduced[i] = entries[i].reduced;
      if (i == 0 || entries[i].item != entries[i - 1].item)
        walk->items[walk->n++].begin = i;
      walk->items[walk->n - 1].end = i + 1;
    }
}

typedef double (*Measure) (const PoiseTargetWalk *walk, guint at);

static double
measure_up (const PoiseTargetWalk *walk, guint at)
{
  return (double)-poise_target_walk_get_option (walk, at)->up;
}

static double
measure_down (const PoiseTargetWalk *walk, guint at)
{
  return (double)-poise_target_walk_get_option (walk, at)->down;
}

static double
measure_cost (const PoiseTargetWalk *walk, guint at)
{
  return poise_target_walk_get_option (walk, at)->cost;
}

static double
measure_dual (const PoiseTargetWalk *walk, guint at)
{
  return walk->reduced[at];
}

static double
measure_relief (const PoiseTargetWalk *walk, guint at)
{
  return (double)-poise_target_walk_get_option (walk, at)->relief;
}

/* The bound on the items from @begin up to @end, of each the option with the least measure. */
static void
set_bound (const PoiseTargetWalk *walk, PoiseTargetBound *bound, Measure measure, guint begin, guint end)
{
  g_autofree double *values = g_new (double, end - begin + 1);

  for (guint i = begin; i < end; i++)
    {
      values[i - begin] = INFINITY;
      for (guint at = walk->items[i].begin; at < walk->items[i].end; at++)
        values[i - begin] = MIN (values[i - begin], measure (walk, at));
    }
  poise_target_bound_init (bound, values, end - begin, walk->size);
}

static guint
get_section (const PoiseTargetWalk *walk, guint item)
{
  guint section = POISE_TARGET_NOWHERE;

  for (guint at = walk->items[item].begin; at < walk->items[item].end; at++)
    section = MIN (section, poise_target_walk_get_option (walk, at)->from);
  return section;
}

static void
set_group (PoiseTargetWalk *walk, PoiseTargetGroup *group, guint section, guint begin)
{
  while (begin < walk->n && get_section (walk, begin) < section)
    begin++;
  *group = (PoiseTargetGroup){ .section = section, .begin = begin, .end = begin };
  while (group->end < walk->n && get_section (walk, group->end) == section)
    group->end++;
  set_bound (walk, &group->relief, measure_relief, begin, group->end);
  poise_target_bound_allow_fewer (&group->relief);
}

/* How many picks the group needs at least; more than there are where all of them do not suffice. */
static guint
get_least_picks (const PoiseTargetWalk *walk, const PoiseTargetGroup *group)
{
  guint picks = 0;

  while (picks <= group->relief.most
         && (double)walk->room[group->section] - poise_target_bound_get (&group->relief, 0, picks) < 0)
    picks++;
  return picks <= group->relief.most ? picks : walk->size + 1;
}

static void
set_groups (PoiseTargetWalk *walk)
{
  guint begin = 0, later = 0;

  walk->groups = g_new0 (PoiseTargetGroup, walk->problem->n_sections);
  for (guint i = 0; i < walk->problem->n_sections; i++)
    if (walk->room[i] < 0)
      {
        PoiseTargetGroup *group = &walk->groups[walk->n_groups++];

        set_group (walk, group, i, begin);
        begin = group->end;
      }
  for (guint i = walk->n_groups; i-- > 0;)
    {
      walk->groups[i].later = later;
      later = MIN (later + get_least_picks (walk, &walk->groups[i]), walk->size + 1);
    }
}

/**
 * poise_target_walk_init:
 * @walk: (out caller-allocates): a walk, to be cleared
 * @problem: what can be done, and what is wanted; must live as long
 * @size: how many options are to be taken, at least 1
 * @below: a cost that is too much already
 * @steps: how many steps to take at most
 */
void
poise_target_walk_init (PoiseTargetWalk *walk,
                        const PoiseTargetProblem *problem,
                        guint size,
                        int below,
                        guint steps)
{
  *walk = (PoiseTargetWalk){ .problem = problem, .size = size, .below = below, .steps = steps };
  walk->up_now = problem->up;
  walk->down_now = problem->down;
  walk->room = g_memdup2 (problem->room, problem->n_sections * sizeof (gint64));
  walk->used = g_new0 (gboolean, problem->n_items + 1);
  walk->chosen = g_new0 (guint, size);
  walk->best = g_new0 (guint, size);
  set_order (walk);
  set_bound (walk, &walk->up, measure_up, 0, walk->n);
  set_bound (walk, &walk->down, measure_down, 0, walk->n);
  set_bound (walk, &walk->cost, measure_cost, 0, walk->n);
  set_bound (walk, &walk->dual, measure_dual, 0, walk->n);
  set_groups (walk);
}

/** poise_target_walk_clear: frees what @walk holds. */
void
poise_target_walk_clear (PoiseTargetWalk *walk)
{
  for (guint i = 0; i < walk->n_groups; i++)
    poise_target_bound_clear (&walk->groups[i].relief);
  poise_target_bound_clear (&walk->up);
  poise_target_bound_clear (&walk->down);
  poise_target_bound_clear (&walk->cost);
  poise_target_bound_clear (&walk->dual);
  g_free (walk->groups);
  g_free (walk->order);
  g_free (walk->reduced);
  g_free (walk->items);
  g_free (walk->room);
  g_free (walk->used);
  g_free (walk->chosen);
  g_free (walk->best);
}
