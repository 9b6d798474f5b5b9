/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * All advice on a plan. An immutable, reference-counted value, safe to hand to other threads.
 *
 * poise_findings_follow() asks again only those rules that can say something else: of an activity that changed,
 * its rules; of its neighbours, those that look at the section, if what they look at changed; of a section that
 * changed, the section's rules; the plan's rules if any section's facts differ; and rules that read a member of
 * the plan, if that changed. Everything else is shared.
 */

#pragma once

#include "advisor/poise-rule.h"
#include "core/poise-picks.h"

G_BEGIN_DECLS

typedef struct _PoiseFindings PoiseFindings;

/**
 * PoiseFinding:
 * @advice: (transfer full): the advice
 * @place: where: the activity for advice on one, the section for advice on one or that names one
 */
typedef struct
{
  PoiseAdvice *advice;
  PoisePlace place;
} PoiseFinding;

PoiseFindings *poise_findings_new (PoisePlan *plan, PoiseCatalogue *catalogue);
PoiseFindings *poise_findings_follow (const PoiseFindings *findings, PoisePlan *plan);
PoiseFindings *poise_findings_ref (const PoiseFindings *findings);
void poise_findings_unref (PoiseFindings *findings);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseFindings, poise_findings_unref)

PoisePlan *poise_findings_get_plan (const PoiseFindings *findings);
guint poise_findings_count (const PoiseFindings *findings, PoiseSeverity severity);
GArray *poise_findings_list (const PoiseFindings *findings);

PoiseAdvice *const *
poise_findings_get_activity (const PoiseFindings *findings, PoisePlace place, guint *n_advice);
gboolean poise_findings_concern (const PoiseFindings *findings, PoisePlace place);
gboolean poise_findings_shows (const PoiseFindings *findings, const PoiseAdvice *advice, PoisePlace place);
gboolean poise_findings_shows_section (const PoiseFindings *findings, const PoiseAdvice *advice, guint index);
PoisePicks *poise_findings_pick (const PoiseFindings *findings, const PoiseAdvice *advice);
GHashTable *poise_findings_list_concerned (const PoiseFindings *findings);

G_END_DECLS
