/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What advice says: its sentence, its reason, its source, where it is; and the reasons for either mode. All texts
 * are (transfer full) unless they say `const`.
 */

#pragma once

#include "advisor/poise-findings.h"
#include "advisor/poise-fit.h"

G_BEGIN_DECLS

const char *poise_words_scope (PoiseScope scope);          /* "Activity" */
const char *poise_words_severity (PoiseSeverity severity); /* "Worth a Look" */
const char *poise_words_evidence (PoiseEvidence evidence); /* "Research" */

/* Advice */
char *poise_words_advice (const PoisePlan *plan, const PoiseAdvice *advice);
const char *poise_words_advice_reason (const PoiseRule *rule);
char *poise_words_place (const PoisePlan *plan, PoiseScope scope, PoisePlace place); /* "Week 3 › Debate" */
char *poise_words_advice_places (const PoiseFindings *findings, const PoiseAdvice *advice, PoisePlace place);
char *poise_words_advice_deed (const PoisePlan *plan, const PoiseAdvice *advice); /* "Make Asynchronous" */
char *
poise_words_findings_count (const PoiseFindings *findings); /* "1 problem, 2 worth a look and 5 hints" */

/* What has been dismissed */
char *poise_words_dismissal (const PoisePlan *plan, const PoiseDismissal *dismissal, const PoiseAdvice *advice);
char *poise_words_dismissal_place (const PoisePlan *plan, const PoiseDismissal *dismissal);
char *poise_words_dismiss_in_section (const PoisePlan *plan, guint section); /* "Dismiss All Such in Week 3" */

/* Sources */
char *poise_words_source (const PoiseSource *source);             /* "Hrastinski 2008" */
const char *poise_words_source_place (const PoiseSource *source); /* where in it the figure stands */

/* The reasons for either mode */
char *poise_words_fit_verdict (const PoiseFit *fit); /* "Asynchronous fits better." */
char *poise_words_fit_reason (PoiseFitReasonIndex reason,
                              const PoiseActivity *activity,
                              const PoiseFitHints *hints);
const char *
poise_words_fit_missing (PoiseFitReasonIndex reason); /* (nullable) "Synchronous would help if …" */
const PoiseFitHints *poise_words_fit_hints (void);

/** PoiseWordsRule: the sentences of one rule, in English, to be translated; @other is %NULL without a count. */
typedef struct
{
  const char *rule;
  const char *one;
  const char *other;
  const char *reason;
} PoiseWordsRule;

const PoiseWordsRule *poise_words_rule_find (const char *rule);
const PoiseWordsRule *poise_words_rule_get (guint index); /* (nullable) */

G_END_DECLS
