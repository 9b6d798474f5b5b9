/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each step is a problem of its own, in which the others do not count; what it chooses is taken before the next.
 */

#include "advisor/poise-target-steps.h"

/* Enough for any sum of shares; far from overflowing. */
#define PLENTY (G_MAXINT64 / 4)

typedef struct
{
  const PoiseTargetProblem *problem;
  guint steps;
  gint64 up;
  gint64 down;
  gint64 *room;
  gboolean *banned;
  GArray *chosen;
  int cost;
} Climb;

static void
take (Climb *climb, guint index)
{
  const PoiseTargetOption *option = &climb->problem->options[index];

  climb->up += option->up;
  climb->down += option->down;
  climb->cost += option->cost;
  climb->banned[option->item] = TRUE;
  if (option->from != POISE_TARGET_NOWHERE)
    climb->room[option->from] += option->relief;
  if (option->into != POISE_TARGET_NOWHERE)
    climb->room[option->into] -= option->burden;
  g_array_append_val (climb->chosen, index);
}

/* Mends one section, or with %POISE_TARGET_NOWHERE the share. */
static gboolean
step (Climb *climb, guint section)
{
  gboolean share = section == POISE_TARGET_NOWHERE;
  g_autofree gint64 *room = g_memdup2 (climb->room, climb->problem->n_sections * sizeof (gint64));
  g_auto (PoiseTargetFound) found = { 0 };
  PoiseTargetProblem problem = *climb->problem;

  for (guint i = 0; i < problem.n_sections; i++)
    if (i != section)
      room[i] = MAX (room[i], 0);
  problem.room = room;
  problem.banned = climb->banned;
  problem.up = share ? climb->up : PLENTY;
  problem.down = share ? climb->down : PLENTY;
  if (!poise_target_search (&problem, 1, G_MAXUINT, G_MAXINT, climb->steps, &found))
    return FALSE;
  for (guint i = 0; i < found.size; i++)
    take (climb, found.chosen[i]);
  return TRUE;
}

static gboolean
take_all_steps (Climb *climb)
{
  for (guint i = 0; i < climb->problem->n_sections; i++)
    if (climb->room[i] < 0 && !step (climb, i))
      return FALSE;
  return (climb->up >= 0 && climb->down >= 0) || step (climb, POISE_TARGET_NOWHERE);
}

static int
compare_indices (gconstpointer a, gconstpointer b)
{
  guint left = *(const guint *)a, right = *(const guint *)b;

  return left < right ? -1 : left > right;
}

/**
 * poise_target_search_stepwise:
 * @problem: what can be done, and what is wanted
 * @steps: how many steps to take at most for each section, and for the share
 * @found: (out caller-allocates): what was found, to be cleared
 *
 * Returns: whether there is a set; without, nothing is proven
 */
gboolean
poise_target_search_stepwise (const PoiseTargetProblem *problem, guint steps, PoiseTargetFound *found)
{
  g_autofree gint64 *room = g_memdup2 (problem->room, problem->n_sections * sizeof (gint64));
  g_autofree gboolean *banned = g_new0 (gboolean, problem->n_items + 1);
  g_autoptr (GArray) chosen = g_array_new (FALSE, FALSE, sizeof (guint));
  Climb climb = { problem, steps, problem->up, problem->down, room, banned, chosen, 0 };

  *found = (PoiseTargetFound){ 0 };
  for (guint i = 0; i < problem->n_items && problem->banned != NULL; i++)
    banned[i] = problem->banned[i];
  if (!take_all_steps (&climb) || chosen->len == 0)
    return FALSE;
  g_array_sort (chosen, compare_indices);
  found->size = chosen->len;
  found->cost = climb.cost;
  found->chosen = g_memdup2 (chosen->data, chosen->len * sizeof (guint));
  return TRUE;
}
