/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One proposal towards the target: its changes with their reasons, the charts before and after, and what the rules
 * would say of the plan then.
 */

#pragma once

#include "advisor/poise-target-goal.h"
#include "advisor/poise-target.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_TARGET_PAGE (poise_target_page_get_type ())
G_DECLARE_FINAL_TYPE (PoiseTargetPage, poise_target_page, POISE, TARGET_PAGE, GtkWidget)

void poise_target_page_set_plan (PoiseTargetPage *self,
                                 PoisePlan *plan,
                                 PoiseCatalogue *catalogue,
                                 const PoiseTargetGoal *goal);
void poise_target_page_show (PoiseTargetPage *self, const PoiseTargetProposal *proposal, PoisePlan *after);

G_END_DECLS
