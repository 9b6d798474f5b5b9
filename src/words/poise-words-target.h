/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How a plan stands towards its target, what could be done, and why. All texts are (transfer full) unless they say
 * `const`.
 */

#pragma once

#include "advisor/poise-target-goal.h"
#include "advisor/poise-target.h"

G_BEGIN_DECLS

char *poise_words_target_share (const PoiseTargetGoal *goal);
char *poise_words_target_room (const PoisePlan *plan, const PoiseTargetGoal *goal); /* (nullable) */

const char *poise_words_target_title (const PoiseTargetAnswer *answer);
char *poise_words_target_help (const PoiseTargetAnswer *answer, const PoiseTargetGoal *goal);

char *poise_words_target_size (guint n_changes);                      /* "3 changes" */
char *poise_words_target_done (guint n_changes);                      /* "3 changes made" */
char *poise_words_target_means (const PoiseTargetProposal *proposal); /* "2 switched, 1 moved" */
char *poise_words_target_names (const PoiseTargetProposal *proposal); /* "Debate, Essay and 2 more" */
char *poise_words_target_after (const PoiseTargetGoal *after); /* (nullable) "Then 38% is synchronous." */
const char *poise_words_target_cost (const PoiseTargetProposal *proposal);

char *poise_words_target_change (const PoisePlan *plan, const PoiseTargetChange *change);
char *
poise_words_target_why (const PoisePlan *plan, const PoiseTargetGoal *goal, const PoiseTargetChange *change);
char *poise_words_target_against (const PoiseTargetChange *change);     /* (nullable) */
const char *poise_words_target_eased (const PoiseTargetChange *change); /* (nullable) */

G_END_DECLS
