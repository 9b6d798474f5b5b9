/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The walk over all sets of one size, from item to item: each is left alone, or one of its options is taken. Items
 * that can relieve a section that has too much come first, section by section, so that what cannot be mended is known
 * at once; then the others; each in the order of their least reduced costs. Private to the search.
 */

#pragma once

#include "advisor/poise-target-bound.h"
#include "advisor/poise-target-search.h"

G_BEGIN_DECLS

/** PoiseTargetItem: where the options of one item stand in the order of the walk. */
typedef struct
{
  guint begin;
  guint end;
} PoiseTargetItem;

/**
 * PoiseTargetGroup: items whose options relieve one section.
 * @section: which
 * @begin: the first of the items
 * @end: one past the last
 * @later: the least number of picks that the groups after it need together
 * @relief: how much they can relieve it, as negative minutes
 */
typedef struct
{
  guint section;
  guint begin;
  guint end;
  guint later;
  PoiseTargetBound relief;
} PoiseTargetGroup;

/**
 * PoiseTargetWalk:
 * @problem: what can be done, and what is wanted
 * @size: how many options are taken
 * @n_options: how many there are
 * @order: (array length=n_options): the options in the order of the walk
 * @reduced: (array length=n_options): their reduced costs
 * @n: how many items there are
 * @items: (array length=n): where the options of each stand
 * @groups: (array length=n_groups): items that relieve a section that has too much
 * @up: bound on what is added to that sum, negative
 * @down: likewise
 * @cost: bound on the cost
 * @dual: bound on the reduced cost
 * @up_now: that sum with what is chosen
 * @down_now: likewise
 * @room: the room of each section with what is chosen
 * @used: by item of the problem: whether one of its options is chosen
 * @cost_now: what is chosen costs
 * @dual_now: bound on the cost as far as it depends on what is chosen
 * @depth: how many are chosen
 * @chosen: their places in @order
 * @below: what a set has to cost less than
 * @best: the places of the best set, once one is @found
 * @steps: how many steps are left
 * @out_of_steps: whether more were wanted
 */
typedef struct
{
  const PoiseTargetProblem *problem;
  guint size;
  guint n_options;
  guint *order;
  double *reduced;
  guint n;
  PoiseTargetItem *items;
  guint n_groups;
  PoiseTargetGroup *groups;
  PoiseTargetBound up, down, cost, dual;

  gint64 up_now, down_now;
  gint64 *room;
  gboolean *used;
  int cost_now;
  double dual_now;
  guint depth;
  guint *chosen;

  int below;
  guint *best;
  gboolean found;
  guint steps;
  gboolean out_of_steps;
} PoiseTargetWalk;

/** poise_target_walk_get_option: the option at a place of the order. */
static inline const PoiseTargetOption *
poise_target_walk_get_option (const PoiseTargetWalk *walk, guint at)
{
  return &walk->problem->options[walk->order[at]];
}

void poise_target_walk_init (PoiseTargetWalk *walk,
                             const PoiseTargetProblem *problem,
                             guint size,
                             int below,
                             guint steps);
void poise_target_walk_clear (PoiseTargetWalk *walk);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PoiseTargetWalk, poise_target_walk_clear)

void poise_target_walk_run (PoiseTargetWalk *walk);
void poise_target_walk_exchange (PoiseTargetWalk *walk);

gboolean poise_target_option_is_open (const PoiseTargetProblem *problem, const PoiseTargetOption *option);

G_END_DECLS
