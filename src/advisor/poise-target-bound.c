/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The list is walked from its end, with the least values so far at hand in order.
 */

#include "advisor/poise-target-bound.h"

#include <math.h>

/* Puts a value among the least so far, ascending, if it is one of them. */
static guint
put_least (double *least, guint n, guint most, double value)
{
  guint at = MIN (n, most - 1);

  if (n == most && value >= least[at])
    return n;
  for (; at > 0 && least[at - 1] > value; at--)
    least[at] = least[at - 1];
  least[at] = value;
  return MIN (n + 1, most);
}

/**
 * poise_target_bound_init:
 * @bound: (out caller-allocates): where to put the sums
 * @values: (array length=n): the list
 * @n: how long it is
 * @most: up to how many picks are asked for
 */
void
poise_target_bound_init (PoiseTargetBound *bound, const double *values, guint n, guint most)
{
  g_autofree double *least = g_new (double, most + 1);
  guint n_least = 0;

  bound->n = n;
  bound->most = most;
  bound->sums = g_new (double, (gsize)(n + 1) * (most + 1));
  for (guint i = n + 1; i-- > 0;)
    {
      double *sums = bound->sums + (gsize)i * (most + 1);

      if (i < n && most > 0)
        n_least = put_least (least, n_least, most, values[i]);
      sums[0] = 0;
      for (guint k = 1; k <= most; k++)
        sums[k] = k <= n_least ? sums[k - 1] + least[k - 1] : INFINITY;
    }
}

/** poise_target_bound_allow_fewer: lets sums be of at most so many picks, not of exactly so many. */
void
poise_target_bound_allow_fewer (PoiseTargetBound *bound)
{
  for (guint i = 0; i <= bound->n; i++)
    for (guint k = 1; k <= bound->most; k++)
      {
        double *sum = bound->sums + (gsize)i * (bound->most + 1) + k;

        *sum = MIN (*sum, sum[-1]);
      }
}

/** poise_target_bound_clear: frees the sums. */
void
poise_target_bound_clear (PoiseTargetBound *bound)
{
  g_clear_pointer (&bound->sums, g_free);
}
