/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is said around the suggestion of a mode: what it is called, how much a reason counts, how many there are.
 * The reasons themselves are in poise-words-advice.h. All texts are (transfer full) unless they say `const`.
 */

#pragma once

#include "advisor/poise-fit.h"

G_BEGIN_DECLS

char *poise_words_suggestion (const PoiseActivity *activity);             /* "Suggestion for “Debate”" */
char *poise_words_suggestion_why (const PoiseActivity *activity);         /* "Why? Debate" */
char *poise_words_suggested_change (const PoiseActivity *activity, PoiseMode mode); /* "Debate: Synchronous" */
char *poise_words_fit_basis (const PoiseFitReason *reason);               /* "Counts 3 · Hrastinski 2008 · Research" */
char *poise_words_fit_sum (PoiseMode mode, int weight);                   /* "Synchronous: 5 in all" */
char *poise_words_suggestions_summary (guint n_clear, guint n_unclear);   /* what was found, before it is applied */
char *poise_words_suggestions_checked (guint n_checked);                  /* "3 activities will change" */
char *poise_words_suggestions_applied (guint n_changed);                  /* "3 activities have a mode now" */
const char *poise_words_fit_weighing (void);                              /* who says how much a reason counts */

G_END_DECLS
