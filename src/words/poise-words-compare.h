/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is said around the comparison of a plan with another: what it is compared with, how much differs, and
 * differences of amounts. Differences themselves are told in poise-words-diff.h.
 */

#pragma once

#include "diff/poise-diff.h"

G_BEGIN_DECLS

/* When a file was saved. Times are seconds since 1970, shown in the zone of the process */
char *poise_words_saved_at (gint64 saved, gint64 now);   /* "Saved at 14:05", "Saved on Mon, 18 Jan, 14:05" */
char *poise_words_same_as_saved (gint64 saved, gint64 now); /* "Nothing differs from the file saved at 14:05." */
char *poise_words_same_as (const char *name);            /* "Nothing differs from “Week plan”." */

char *poise_words_compare_count (const PoiseDiff *diff); /* "12 changes in 4 sections" */
char *poise_words_compare_pair (const PoiseDiff *diff, const PoiseShift *shift); /* times of all modes, then and now */
char *poise_words_compare_summary (const PoiseDiff *diff); /* description of the chart of both plans */

/* Amounts: "+30 min", "−1 h 30 min", "same" */
char *poise_words_minutes_difference (gint64 before, gint64 after);

/* What buttons beside a change are called: "Show “Quiz”", "Restore “Quiz”"; and what has been done */
char *poise_words_compare_show (const char *title);
char *poise_words_compare_restore (const char *title);
char *poise_words_compare_restored (const char *title);

G_END_DECLS
