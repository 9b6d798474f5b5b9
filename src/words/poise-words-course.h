/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the frame of a course comes to, in sentences for whoever sets it. All texts are (transfer full).
 */

#pragma once

#include "balance/poise-balance.h"
#include "core/poise-credits.h"
#include "core/poise-edit.h"

G_BEGIN_DECLS

/* Days */
char *poise_words_course_span (const PoisePlan *plan);       /* "15 sections, 11 Jan – 2 May 2027, 1 break" */
char *poise_words_course_own_starts (const PoisePlan *plan); /* (nullable) "Week 6 keeps its own first day." */
char *poise_words_break_effect (const PoisePlan *plan, guint index); /* (nullable) "Shifts Week 6 and later" */
char *poise_words_section_dates (const PoisePlan *plan, guint index); /* (nullable) "22–28 Feb, after Winter break" */
char *poise_words_section_order (const PoisePlan *plan, guint index); /* (nullable) "Begins before Week 5 ends" */
char *poise_words_section_otherwise (const GDate *first); /* "Would otherwise begin on Mon, 18 Jan" */

/* Live sessions */
char *poise_words_fill_sessions (const PoisePlan *plan, const PoiseSessionTally *tally);
char *poise_words_fill_left (const PoiseSessionTally *tally); /* (nullable) "2 activities find no such day …" */

/* What is used */
char *poise_words_covered_by (guint n_activities); /* "Covered by 3 activities" */
char *poise_words_used_by (guint n_activities);    /* "Used by 3 activities" */
char *poise_words_tool_removed (const char *name, guint n_activities);
char *poise_words_outcome_removed (guint n_activities);

/* Goals */
char *poise_words_credit_load (const PoiseCreditLoad *load);
char *poise_words_present_share (const PoiseBalance *balance); /* "Now 34% synchronous" */

G_END_DECLS
