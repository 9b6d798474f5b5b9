/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is said of plans that were not saved, and of earlier versions of those that were. All texts are (transfer full)
 * unless they say `const`. Moments are microseconds since 1970, shown in the zone of the process.
 */

#pragma once

#include "diff/poise-diff.h"

#include <glib.h>

G_BEGIN_DECLS

char *poise_words_moment (gint64 moment, gint64 now); /* "Today, 14:05", "Monday, 18 January 2027, 14:05" */

/* Drafts */
char *poise_words_drafts_found (guint n_drafts); /* "When Poise ended, 2 plans had changes that were not saved." */
char *poise_words_draft_untitled (const PoisePlan *plan); /* "Never saved: 12 activities in 3 sections" */
char *poise_words_draft_steps (int steps);       /* (nullable) "3 changes since it was saved" */
char *poise_words_draft_typed (const char *text); /* "When Poise ended, you were typing: “…”" */
char *poise_words_draft_unsafe (const GError *error); /* "Changes cannot be kept safe: …" */

/* What differs, beginning with the whole: at most @most sentences, and how many changes are not told */
char **poise_words_diff_lines (const PoiseDiff *diff, guint most);

/* Earlier versions */
char *poise_words_version_amount (gint64 minutes, guint n_activities); /* "6 h 30 min, 12 activities" */
char *poise_words_version_not_kept (const GError *error); /* "The plan is saved, but …" */
char *poise_words_replaced_not_kept (const GError *error); /* "The plan is saved, but …" */

G_END_DECLS
