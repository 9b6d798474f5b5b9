/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One size after the other, from the least that is thinkable.
 */

#include "advisor/poise-target-search.h"

#include "advisor/poise-target-walk.h"

static int
compare_indices (gconstpointer a, gconstpointer b)
{
  guint left = *(const guint *)a, right = *(const guint *)b;

  return left < right ? -1 : left > right;
}

static void
report (const PoiseTargetWalk *walk, PoiseTargetFound *found)
{
  found->size = walk->size;
  found->cost = walk->below;
  found->chosen = g_new (guint, walk->size);
  for (guint i = 0; i < walk->size; i++)
    found->chosen[i] = walk->order[walk->best[i]];
  qsort (found->chosen, walk->size, sizeof (guint), compare_indices);
}

/* ---- All sizes ---- */

/* How many sizes are tried beyond the least that is thinkable. */
#define N_SIZES 12
/* Memory of bounds; more than this, and a plan is too large, and too far from its target, to search. */
#define MOST_SUMS 4000000

static int
compare_largest (gconstpointer a, gconstpointer b)
{
  gint64 left = *(const gint64 *)a, right = *(const gint64 *)b;

  return left > right ? -1 : left < right;
}

/* How many of the largest values it takes to come to @needed; more than there are where they do not. */
static guint
count_largest (gint64 *values, guint n, gint64 needed)
{
  guint count = 0;

  qsort (values, n, sizeof (gint64), compare_largest);
  for (; needed > 0 && count < n && values[count] > 0; count++)
    needed -= values[count];
  return needed > 0 ? n + 1 : count;
}

/* The most that each item can add to what is wanted: a sum of the share, or the room of a section. */
static guint
count_needed (const PoiseTargetProblem *problem, gboolean up, guint section)
{
  g_autofree gint64 *most = g_new0 (gint64, problem->n_items + 1);
  gint64 start = section != POISE_TARGET_NOWHERE ? problem->room[section] : up ? problem->up : problem->down;

  if (start >= 0)
    return 0;
  for (guint i = 0; i < problem->n_options; i++)
    {
      const PoiseTargetOption *option = &problem->options[i];
      gint64 gain = up ? option->up : option->down;

      if (section != POISE_TARGET_NOWHERE)
        gain = option->from == section ? option->relief : 0;
      if (poise_target_option_is_open (problem, option))
        most[option->item] = MAX (most[option->item], gain);
    }
  return count_largest (most, problem->n_items, -start);
}

/* A size that no set can be below; more than there are items where there is no set at all. */
static guint
get_least_size (const PoiseTargetProblem *problem)
{
  guint size = MAX (count_needed (problem, TRUE, POISE_TARGET_NOWHERE),
                    count_needed (problem, FALSE, POISE_TARGET_NOWHERE));
  guint sections = 0;

  for (guint i = 0; i < problem->n_sections; i++)
    sections = MIN (sections + count_needed (problem, FALSE, i), problem->n_items + 1);
  return MAX (size, sections);
}

/** poise_target_found_clear: frees what @found holds. */
void
poise_target_found_clear (PoiseTargetFound *found)
{
  g_clear_pointer (&found->chosen, g_free);
  found->size = 0;
}

/**
 * poise_target_search:
 * @problem: what can be done, and what is wanted
 * @least: the smallest size to try, at least 1
 * @most: the largest
 * @below: a cost that is too much already; %G_MAXINT for any
 * @steps: how many steps to take at most; half of what is left for one size
 * @found: (out caller-allocates): what was found, to be cleared
 *
 * Returns: whether there is a set
 */
gboolean
poise_target_search (const PoiseTargetProblem *problem,
                     guint least,
                     guint most,
                     int below,
                     guint steps,
                     PoiseTargetFound *found)
{
  guint first = MAX (least, get_least_size (problem));
  guint last = MIN (most, problem->n_items);
  gboolean proven = TRUE;

  *found = (PoiseTargetFound){ 0 };
  for (guint size = first; size <= MIN (last, first + N_SIZES - 1); size++)
    {
      g_auto (PoiseTargetWalk) walk = { 0 };

      if ((guint64)size * problem->n_items > MOST_SUMS)
        return FALSE;
      poise_target_walk_init (&walk, problem, size, below, (steps + 1) / 2);
      poise_target_walk_run (&walk);
      steps -= (steps + 1) / 2 - walk.steps;
      proven = proven && !walk.out_of_steps;
      if (!walk.found)
        continue;
      found->proven = proven;
      if (walk.out_of_steps)
        poise_target_walk_exchange (&walk);
      report (&walk, found);
      return TRUE;
    }
  found->proven = proven && last < first + N_SIZES;
  return FALSE;
}
