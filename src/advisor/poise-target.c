/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The first proposal is the least costly of the smallest sets. Then come larger ones that cost less, and others of
 * about the same size that leave alone what the first one changes.
 */

#include "advisor/poise-target.h"

#include "advisor/poise-target-options.h"
#include "advisor/poise-target-steps.h"

#include <string.h>

/* How many more changes are worth a lower cost; ours. */
#define MORE_CHANGES 3
/* How many more changes another way may take; ours. */
#define OTHER_CHANGES 2
/* For one search; together they stay within a tenth of a second. */
#define FIRST_STEPS 800000
#define NEXT_STEPS 60000

typedef struct
{
  PoiseTargetAnswer *answer;
  const PoiseTargetGoal *goal;
  const PoiseTargetOptions *options;
  gint64 *room;
  PoiseTargetProblem problem;
} Finder;

/* ---- Setting out ---- */

static void
finder_init (Finder *finder,
             PoiseTargetAnswer *answer,
             const PoiseTargetGoal *goal,
             const PoiseTargetOptions *options)
{
  *finder = (Finder){ .answer = answer, .goal = goal, .options = options };
  finder->room = g_new0 (gint64, goal->n_sections + 1);
  for (guint i = 0; i < goal->n_sections; i++)
    finder->room[i] = goal->budgets[i] - goal->loads[i];
  finder->problem = (PoiseTargetProblem){
    .options = (const PoiseTargetOption *)options->numbers->data,
    .n_options = options->numbers->len,
    .n_items = options->n_items,
    .room = finder->room,
    .n_sections = goal->n_sections,
  };
  poise_target_options_begin (goal, &finder->problem.up, &finder->problem.down);
}

static gboolean
search (const Finder *finder, guint least, guint most, int below, guint steps, PoiseTargetFound *found)
{
  return poise_target_search (&finder->problem, least, most, below, steps, found);
}

/* The best set; where the search cannot prove it, at least what comes of going step by step. */
static gboolean
find_first (const Finder *finder, PoiseTargetFound *found)
{
  g_auto (PoiseTargetFound) stepwise = { 0 };
  gboolean proven;

  if (search (finder, 1, G_MAXUINT, G_MAXINT, FIRST_STEPS, found) && found->proven)
    return TRUE;
  proven = found->proven;
  if (proven || !poise_target_search_stepwise (&finder->problem, NEXT_STEPS, &stepwise))
    return found->size > 0;
  if (found->size == 0 || stepwise.size < found->size
      || (stepwise.size == found->size && stepwise.cost < found->cost))
    {
      PoiseTargetFound worse = *found;

      *found = stepwise;
      stepwise = worse;
    }
  return TRUE;
}

/* ---- Proposals ---- */

static void
proposal_free (gpointer data)
{
  PoiseTargetProposal *proposal = data;

  g_array_unref (proposal->changes);
  g_free (proposal);
}

static void
propose (Finder *finder, const PoiseTargetFound *found)
{
  PoiseTargetProposal *proposal = g_new0 (PoiseTargetProposal, 1);

  proposal->changes = g_array_sized_new (FALSE, FALSE, sizeof (PoiseTargetChange), found->size);
  for (guint i = 0; i < found->size; i++)
    g_array_append_val (proposal->changes,
                        g_array_index (finder->options->changes, PoiseTargetChange, found->chosen[i]));
  proposal->cost = found->cost;
  g_ptr_array_add (finder->answer->proposals, proposal);
}

static gboolean
is_new (const Finder *finder, const PoiseTargetFound *found)
{
  for (guint i = 0; i < finder->answer->proposals->len; i++)
    {
      const PoiseTargetProposal *proposal = g_ptr_array_index (finder->answer->proposals, i);
      guint same = 0;

      while (same < proposal->changes->len && proposal->changes->len == found->size
             && memcmp (&g_array_index (proposal->changes, PoiseTargetChange, same),
                        &g_array_index (finder->options->changes, PoiseTargetChange, found->chosen[same]),
                        sizeof (PoiseTargetChange))
                    == 0)
        same++;
      if (same == found->size && same == proposal->changes->len)
        return FALSE;
    }
  return TRUE;
}

static void
propose_cheaper (Finder *finder, const PoiseTargetFound *first)
{
  int below = first->cost;

  for (guint more = 1; more <= MORE_CHANGES && below > 0; more++)
    {
      g_auto (PoiseTargetFound) found = { 0 };

      if (!search (finder, first->size + more, first->size + more, below, NEXT_STEPS, &found))
        continue;
      propose (finder, &found);
      below = found.cost;
    }
}

/* Leaves alone one of the things that the first set changes, or all of them. */
static void
propose_other (Finder *finder, const PoiseTargetFound *first, guint left_alone, guint n)
{
  g_autofree gboolean *banned = g_new0 (gboolean, finder->problem.n_items + 1);
  g_auto (PoiseTargetFound) found = { 0 };

  for (guint i = left_alone; i < left_alone + n; i++)
    banned[finder->problem.options[first->chosen[i]].item] = TRUE;
  finder->problem.banned = banned;
  if (search (finder, first->size, first->size + OTHER_CHANGES, G_MAXINT, NEXT_STEPS, &found)
      && is_new (finder, &found))
    propose (finder, &found);
  finder->problem.banned = NULL;
}

static int
compare_proposals (gconstpointer a, gconstpointer b)
{
  const PoiseTargetProposal *left = *(const PoiseTargetProposal *const *)a;
  const PoiseTargetProposal *right = *(const PoiseTargetProposal *const *)b;

  if (left->changes->len != right->changes->len)
    return left->changes->len < right->changes->len ? -1 : 1;
  return left->cost < right->cost ? -1 : left->cost > right->cost;
}

static void
propose_all (Finder *finder, const PoiseTargetFound *first)
{
  GPtrArray *proposals = finder->answer->proposals;

  propose (finder, first);
  propose_cheaper (finder, first);
  propose_other (finder, first, 0, first->size);
  for (guint i = 0;
       i < first->size && i < POISE_TARGET_MAX_PROPOSALS && proposals->len < POISE_TARGET_MAX_PROPOSALS; i++)
    propose_other (finder, first, i, 1);
  g_ptr_array_set_size (proposals, MIN ((int)proposals->len, POISE_TARGET_MAX_PROPOSALS));
  g_ptr_array_sort (proposals, compare_proposals);
  finder->answer->state = POISE_TARGET_PROPOSED;
}

/* ---- What stands in the way ---- */

/* Whether all would be well if only the share mattered, or only the room of one section, or of all. */
static gboolean
can_reach (const Finder *finder, gboolean share, gboolean rooms, guint section, gboolean *proven)
{
  g_autofree gint64 *room = g_memdup2 (finder->room, (finder->goal->n_sections + 1) * sizeof (gint64));
  g_auto (PoiseTargetFound) found = { 0 };
  PoiseTargetProblem problem = finder->problem;

  problem.room = room;
  if (!share)
    problem.up = problem.down = G_MAXINT64 / 4;
  for (guint i = 0; i < finder->goal->n_sections; i++)
    if (room[i] < 0 && !rooms && i != section)
      room[i] = 0;
  if (poise_target_search (&problem, 1, G_MAXUINT, G_MAXINT, NEXT_STEPS, &found))
    return TRUE;
  *proven = *proven && found.proven;
  return FALSE;
}

static gboolean
is_full_course (const PoiseTargetGoal *goal)
{
  gint64 load = 0, budget = 0;

  for (guint i = 0; i < goal->n_sections; i++)
    {
      load += goal->loads[i];
      budget += goal->budgets[i];
    }
  return load > budget;
}

static PoiseTargetObstacle
find_full_section (Finder *finder, gboolean *proven)
{
  for (guint i = 0; i < finder->goal->n_sections; i++)
    if (finder->room[i] < 0 && !can_reach (finder, FALSE, FALSE, i, proven))
      {
        finder->answer->section = i;
        return is_full_course (finder->goal) ? POISE_TARGET_FULL_COURSE : POISE_TARGET_FULL;
      }
  for (guint i = 0; i < finder->goal->n_sections; i++)
    if (finder->room[i] < 0)
      {
        finder->answer->section = i;
        break;
      }
  return is_full_course (finder->goal) ? POISE_TARGET_FULL_COURSE : POISE_TARGET_FULL;
}

static PoiseTargetObstacle
find_obstacle (Finder *finder, const PoisePlan *plan)
{
  gboolean proven = TRUE;
  PoiseTargetObstacle obstacle = POISE_TARGET_TOGETHER;

  if (!poise_target_goal_has_share (finder->goal)
      && !can_reach (finder, TRUE, FALSE, POISE_TARGET_NOWHERE, &proven))
    obstacle
        = plan->circumstances != NULL && plan->circumstances->can_meet == FALSE
                  && (finder->problem.up < 0 || finder->goal->synchronous + finder->goal->asynchronous == 0)
              ? POISE_TARGET_CANNOT_MEET
              : POISE_TARGET_NARROW;
  else if (!poise_target_goal_has_room (finder->goal)
           && !can_reach (finder, FALSE, TRUE, POISE_TARGET_NOWHERE, &proven))
    obstacle = find_full_section (finder, &proven);
  else
    proven = finder->answer->proven;
  return proven || obstacle == POISE_TARGET_CANNOT_MEET ? obstacle : POISE_TARGET_FAR;
}

/* ---- The answer ---- */

static PoiseTargetState
get_state (const PoiseTargetGoal *goal)
{
  if (!goal->has_band && !goal->has_budget)
    return POISE_TARGET_UNSET;
  if (goal->synchronous + goal->asynchronous + goal->undecided == 0)
    return POISE_TARGET_EMPTY;
  if (poise_target_goal_has_share (goal) && poise_target_goal_has_room (goal))
    return POISE_TARGET_REACHED;
  return POISE_TARGET_BLOCKED;
}

/**
 * poise_target_find:
 * @plan: a plan
 * @catalogue: (nullable): the tools that Poise knows
 *
 * Pure; takes up to a tenth of a second for 300 activities, so a window asks in a thread.
 *
 * Returns: (transfer full): what could be done
 */
PoiseTargetAnswer *
poise_target_find (PoisePlan *plan, const PoiseCatalogue *catalogue)
{
  PoiseTargetAnswer *answer = g_new0 (PoiseTargetAnswer, 1);
  g_autoptr (PoiseTargetGoal) goal = poise_target_goal_new (plan);
  g_autoptr (PoiseTargetOptions) options = NULL;
  g_auto (PoiseTargetFound) found = { 0 };
  Finder finder;

  answer->plan = poise_plan_ref (plan);
  answer->proposals = g_ptr_array_new_with_free_func (proposal_free);
  answer->state = get_state (goal);
  answer->proven = TRUE;
  if (answer->state != POISE_TARGET_BLOCKED)
    return answer;
  options = poise_target_options_new (plan, catalogue, goal);
  finder_init (&finder, answer, goal, options);
  if (find_first (&finder, &found))
    propose_all (&finder, &found);
  answer->proven = found.proven;
  if (answer->state == POISE_TARGET_BLOCKED)
    answer->obstacle = find_obstacle (&finder, plan);
  g_free (finder.room);
  return answer;
}

/** poise_target_answer_free: (nullable): frees @answer. */
void
poise_target_answer_free (PoiseTargetAnswer *answer)
{
  if (answer == NULL)
    return;
  g_ptr_array_unref (answer->proposals);
  poise_plan_unref (answer->plan);
  g_free (answer);
}

/**
 * poise_target_apply:
 * @proposal: a proposal
 * @plan: the plan it was made for
 *
 * Returns: (transfer full): @plan with all changes made
 */
PoisePlan *
poise_target_apply (const PoiseTargetProposal *proposal, const PoisePlan *plan)
{
  PoisePlan *changed = poise_plan_ref (plan);

  for (guint i = 0; i < proposal->changes->len; i++)
    {
      PoisePlan *next
          = poise_target_change_make (&g_array_index (proposal->changes, PoiseTargetChange, i), changed);

      poise_plan_unref (changed);
      changed = next;
    }
  return changed;
}
