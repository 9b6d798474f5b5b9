/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Advice that the instructor does not want to hear again, as the plan keeps it: a rule, of one activity, of one
 * section with all that is in it, or of the whole plan.
 */

#pragma once

#include "advisor/poise-rule.h"

G_BEGIN_DECLS

/* Pure edits; the same plan where nothing would change */
PoisePlan *poise_plan_dismiss (const PoisePlan *plan, const PoiseAdvice *advice);
PoisePlan *poise_plan_dismiss_in_section (const PoisePlan *plan, const PoiseAdvice *advice);
PoisePlan *poise_plan_dismiss_rule (const PoisePlan *plan, const PoiseRule *rule);
PoisePlan *poise_plan_undismiss (const PoisePlan *plan, const PoiseDismissal *dismissal);
PoisePlan *poise_plan_undismiss_all (const PoisePlan *plan);

gboolean poise_dismissal_covers (const PoiseDismissal *dismissal, const PoiseAdvice *advice);

/** PoiseDismissals: the list of a plan, by rule; an immutable value. */
typedef struct _PoiseDismissals PoiseDismissals;

PoiseDismissals *poise_dismissals_new (const PoisePlan *plan);
PoiseDismissals *poise_dismissals_ref (PoiseDismissals *dismissals);
void poise_dismissals_unref (PoiseDismissals *dismissals);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseDismissals, poise_dismissals_unref)

gboolean poise_dismissals_have (const PoiseDismissals *dismissals, const PoiseAdvice *advice);
gboolean poise_dismissals_differ (const PoiseDismissals *a, const PoiseDismissals *b, const PoiseRule *rule);

G_END_DECLS
