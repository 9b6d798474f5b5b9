/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Prices for what is wanted: what a minute of share or of room is worth in cost. With prices, each option has a
 * reduced cost, and the least reduced costs bound from below what any set comes to (Lagrangian relaxation). Any
 * prices of 0 or more give a true bound; good ones a close one.
 */

#pragma once

#include "advisor/poise-target-search.h"

G_BEGIN_DECLS

/**
 * PoiseTargetDual:
 * @up: price of the sum for the lower end, in cost for an hour
 * @down: likewise for the upper end
 * @room: (array): likewise for the room of each section
 * @begin: the bound before anything is chosen, without any option
 */
typedef struct
{
  double up;
  double down;
  double *room;
  double begin;
} PoiseTargetDual;

void poise_target_dual_init (PoiseTargetDual *dual, const PoiseTargetProblem *problem, guint size);
void poise_target_dual_clear (PoiseTargetDual *dual);
double poise_target_dual_reduce (const PoiseTargetDual *dual, const PoiseTargetOption *option);

G_END_DECLS
