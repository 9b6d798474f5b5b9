/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Prices are found by steps along the subgradient: what is lacking becomes dearer, what is left over cheaper.
 */

#include "advisor/poise-target-dual.h"

#include <string.h>

#define N_ROUNDS 25
/* An hour, in the unit of the sums of the share and of room. */
#define SHARE_HOUR 12000.0
#define ROOM_HOUR 60.0

/** poise_target_dual_reduce: the cost of @option less what it is worth. */
double
poise_target_dual_reduce (const PoiseTargetDual *dual, const PoiseTargetOption *option)
{
  double worth = dual->up * (double)option->up / SHARE_HOUR + dual->down * (double)option->down / SHARE_HOUR;

  if (option->from != POISE_TARGET_NOWHERE)
    worth += dual->room[option->from] * (double)option->relief / ROOM_HOUR;
  return option->cost - worth;
}

/* What a number of options with the least reduced costs come to. */
typedef struct
{
  guint n;
  double *least;
  guint *options;
} Choice;

static void
put_option (Choice *choice, guint size, guint option, double value)
{
  guint at = choice->n;

  if (choice->n == size && value >= choice->least[size - 1])
    return;
  at = MIN (at, size - 1);
  for (; at > 0 && choice->least[at - 1] > value; at--)
    {
      choice->least[at] = choice->least[at - 1];
      choice->options[at] = choice->options[at - 1];
    }
  choice->least[at] = value;
  choice->options[at] = option;
  choice->n = MIN (choice->n + 1, size);
}

/* Of the options of one item, which stand together, the one with the least reduced cost. */
static guint
find_least (const PoiseTargetDual *dual, const PoiseTargetProblem *problem, guint *at, double *value)
{
  guint item = problem->options[*at].item;
  guint least = *at;

  *value = poise_target_dual_reduce (dual, &problem->options[*at]);
  for (++*at; *at < problem->n_options && problem->options[*at].item == item; ++*at)
    {
      double other = poise_target_dual_reduce (dual, &problem->options[*at]);

      if (other < *value)
        {
          *value = other;
          least = *at;
        }
    }
  return least;
}

static double
choose (const PoiseTargetDual *dual, const PoiseTargetProblem *problem, guint size, Choice *choice)
{
  double sum = 0;

  choice->n = 0;
  for (guint at = 0; at < problem->n_options;)
    {
      guint item = problem->options[at].item;
      double value;
      guint option = find_least (dual, problem, &at, &value);

      if (problem->banned == NULL || !problem->banned[item])
        put_option (choice, size, option, value);
    }
  for (guint i = 0; i < choice->n; i++)
    sum += choice->least[i];
  return sum;
}

static double
begin (const PoiseTargetDual *dual, const PoiseTargetProblem *problem)
{
  double sum = -dual->up * (double)problem->up / SHARE_HOUR - dual->down * (double)problem->down / SHARE_HOUR;

  for (guint i = 0; i < problem->n_sections; i++)
    if (dual->room[i] > 0)
      sum -= dual->room[i] * (double)problem->room[i] / ROOM_HOUR;
  return sum;
}

/* What the choice lacks of each thing that is wanted, in hours; negative where it has more than enough. */
static void
find_lacking (const PoiseTargetProblem *problem, const Choice *choice, PoiseTargetDual *lacking)
{
  lacking->up = (double)-problem->up;
  lacking->down = (double)-problem->down;
  for (guint i = 0; i < problem->n_sections; i++)
    lacking->room[i] = problem->room[i] < 0 ? (double)-problem->room[i] : 0;
  for (guint i = 0; i < choice->n; i++)
    {
      const PoiseTargetOption *option = &problem->options[choice->options[i]];

      lacking->up -= (double)option->up;
      lacking->down -= (double)option->down;
      if (option->from != POISE_TARGET_NOWHERE)
        lacking->room[option->from] -= (double)option->relief;
    }
  lacking->up /= SHARE_HOUR;
  lacking->down /= SHARE_HOUR;
  for (guint i = 0; i < problem->n_sections; i++)
    lacking->room[i] /= ROOM_HOUR;
}

static void
step (PoiseTargetDual *dual, const PoiseTargetDual *lacking, const PoiseTargetProblem *problem, double bound)
{
  double norm = lacking->up * lacking->up + lacking->down * lacking->down;
  double length;

  for (guint i = 0; i < problem->n_sections; i++)
    norm += lacking->room[i] * lacking->room[i];
  if (norm <= 0)
    return;
  length = (2 + 0.1 * ABS (bound)) / norm;
  dual->up = MAX (0, dual->up + length * lacking->up);
  dual->down = MAX (0, dual->down + length * lacking->down);
  for (guint i = 0; i < problem->n_sections; i++)
    if (problem->room[i] < 0)
      dual->room[i] = MAX (0, dual->room[i] + length * lacking->room[i]);
}

static void
keep (PoiseTargetDual *best, const PoiseTargetDual *dual, const PoiseTargetProblem *problem)
{
  best->up = dual->up;
  best->down = dual->down;
  best->begin = begin (dual, problem);
  memcpy (best->room, dual->room, problem->n_sections * sizeof (double));
}

/**
 * poise_target_dual_init:
 * @dual: (out caller-allocates): where to put the prices
 * @problem: a problem
 * @size: how many options are chosen, at least 1
 */
void
poise_target_dual_init (PoiseTargetDual *dual, const PoiseTargetProblem *problem, guint size)
{
  g_autofree double *least = g_new (double, size), *room = g_new0 (double, problem->n_sections),
                    *lacking_room = g_new0 (double, problem->n_sections);
  g_autofree guint *options = g_new (guint, size);
  Choice choice = { 0, least, options };
  PoiseTargetDual current = { 0, 0, room, 0 }, lacking = { 0, 0, lacking_room, 0 };
  double best = -G_MAXDOUBLE;

  dual->room = g_new0 (double, problem->n_sections);
  for (guint round = 0; round < N_ROUNDS; round++)
    {
      double bound = choose (&current, problem, size, &choice) + begin (&current, problem);

      if (bound > best)
        {
          best = bound;
          keep (dual, &current, problem);
        }
      find_lacking (problem, &choice, &lacking);
      step (&current, &lacking, problem, bound);
    }
}

/** poise_target_dual_clear: frees what @dual holds. */
void
poise_target_dual_clear (PoiseTargetDual *dual)
{
  g_clear_pointer (&dual->room, g_free);
}
