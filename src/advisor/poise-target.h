/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Towards the target: the smallest sets of changes that bring a plan's share into the instructor's own band and
 * every section under the weekly budget, the least costly of each size; or what stands in the way.
 *
 * What always holds: nothing is proposed that does not reach the goal as a whole; nothing is applied by itself; the
 * same plan gives the same proposals. Rules know no best share: without a target, only the budget counts.
 */

#pragma once

#include "advisor/poise-target-change.h"

G_BEGIN_DECLS

/** POISE_TARGET_MAX_PROPOSALS: how many there are at most. */
#define POISE_TARGET_MAX_PROPOSALS 5

/**
 * PoiseTargetState: how a plan stands.
 * @POISE_TARGET_UNSET: it has neither target nor budget
 * @POISE_TARGET_EMPTY: it has no minutes that could be weighed
 * @POISE_TARGET_REACHED: all is as the instructor wants it
 * @POISE_TARGET_PROPOSED: there are proposals
 * @POISE_TARGET_BLOCKED: nothing helps
 */
typedef enum
{
  POISE_TARGET_UNSET,
  POISE_TARGET_EMPTY,
  POISE_TARGET_REACHED,
  POISE_TARGET_PROPOSED,
  POISE_TARGET_BLOCKED,
  POISE_N_TARGET_STATES
} PoiseTargetState;

/**
 * PoiseTargetObstacle: what stands in the way.
 * @POISE_TARGET_CANNOT_MEET: more would have to be synchronous, and learners cannot meet
 * @POISE_TARGET_NARROW: no set of changes lands in the band: its tolerance is too small for these activities
 * @POISE_TARGET_FULL: a section has too much, and neither can it shrink enough nor have those near it room
 * @POISE_TARGET_FULL_COURSE: the same, and all sections together have more than all budgets together
 * @POISE_TARGET_TOGETHER: share and budgets can each be reached, but not both at once
 * @POISE_TARGET_FAR: none was found in the time that the search takes; there may be one
 */
typedef enum
{
  POISE_TARGET_NOTHING_IN_THE_WAY,
  POISE_TARGET_CANNOT_MEET,
  POISE_TARGET_NARROW,
  POISE_TARGET_FULL,
  POISE_TARGET_FULL_COURSE,
  POISE_TARGET_TOGETHER,
  POISE_TARGET_FAR,
  POISE_N_TARGET_OBSTACLES
} PoiseTargetObstacle;

/**
 * PoiseTargetProposal:
 * @changes: (element-type PoiseTargetChange): in the order of the plan
 * @cost: what speaks against them together
 */
typedef struct
{
  GArray *changes;
  int cost;
} PoiseTargetProposal;

/**
 * PoiseTargetAnswer:
 * @plan: (transfer full): the plan that was asked about
 * @state: how it stands
 * @obstacle: what stands in the way where nothing helps
 * @section: where a section does: which
 * @proposals: (element-type PoiseTargetProposal): smallest first, of one size the least costly first
 * @proven: whether the first is known to be the least costly of the smallest sets, or that nothing helps
 */
typedef struct
{
  PoisePlan *plan;
  PoiseTargetState state;
  PoiseTargetObstacle obstacle;
  guint section;
  GPtrArray *proposals;
  gboolean proven;
} PoiseTargetAnswer;

PoiseTargetAnswer *poise_target_find (PoisePlan *plan, const PoiseCatalogue *catalogue);
void poise_target_answer_free (PoiseTargetAnswer *answer);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseTargetAnswer, poise_target_answer_free)

PoisePlan *poise_target_apply (const PoiseTargetProposal *proposal, const PoisePlan *plan);

G_END_DECLS
