/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How little a number of picks from the rest of a list can come to: for each place of the list, and each number of
 * picks, the sum of the least values from there on.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PoiseTargetBound:
 * @n: how long the list is
 * @most: up to how many picks
 * @sums: by place, then by picks; infinite where too few are left
 */
typedef struct
{
  guint n;
  guint most;
  double *sums;
} PoiseTargetBound;

/** POISE_TARGET_BOUND_SLACK: what sums of fractions may be off by. */
#define POISE_TARGET_BOUND_SLACK 1e-6

void poise_target_bound_init (PoiseTargetBound *bound, const double *values, guint n, guint most);
void poise_target_bound_allow_fewer (PoiseTargetBound *bound);
void poise_target_bound_clear (PoiseTargetBound *bound);

/** poise_target_bound_get: the least that @picks picks from the place @at on come to. */
static inline double
poise_target_bound_get (const PoiseTargetBound *bound, guint at, guint picks)
{
  return bound->sums[(gsize)at * (bound->most + 1) + picks];
}

G_END_DECLS
