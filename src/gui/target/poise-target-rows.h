/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Rows of the way to the target: a proposal, a change with its reasons, a piece of advice. Each is named by its title and
 * described by its other lines.
 */

#pragma once

#include "advisor/poise-findings.h"
#include "advisor/poise-target-goal.h"
#include "advisor/poise-target.h"

#include <adwaita.h>

G_BEGIN_DECLS

GtkWidget *poise_target_rows_proposal (const PoiseTargetProposal *proposal, const PoiseTargetGoal *after);
GtkWidget *poise_target_rows_change (const PoisePlan *plan,
                                     const PoiseTargetGoal *goal,
                                     const PoiseTargetChange *change);
GtkWidget *poise_target_rows_advice (const PoisePlan *plan, const PoiseFinding *finding);

G_END_DECLS
