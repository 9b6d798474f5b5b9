/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What differs between two plans, in sentences, and what it comes to in time. All texts are (transfer full) unless
 * they say `const`; lists of sentences end with %NULL and may be empty.
 */

#pragma once

#include "diff/poise-diff.h"

G_BEGIN_DECLS

/* The whole */
char *poise_words_diff_summary (const PoiseDiff *diff); /* "2 activities added, 1 moved" or "Nothing differs" */
char *poise_words_diff_share (const PoiseDiff *diff);   /* "34% of the decided time is synchronous, was 40%." */

/* One section, or the whole course */
char *poise_words_shift_title (const PoiseDiff *diff, const PoiseShift *shift); /* "Week 5", "Whole course" */
char **poise_words_shift_brief (const PoiseShift *shift); /* "90 minutes moved from …" */
char **poise_words_shift (const PoiseDiff *diff, const PoiseShift *shift); /* "Week 5: 90 minutes moved from …" */
char *poise_words_shift_time (const PoiseShift *shift, PoiseMode mode); /* "Synchronous: 1 h, was 2 h 30 min." */

/* One change */
const char *poise_words_change_kind (PoiseChangeKind kind); /* "Moved", "Changed" */
char **poise_words_change (const PoiseDiff *diff, const PoiseChange *change); /* "“Quiz” is 20 min, was 15 min." */

/* What members are called: "Learning type"; of plans, sections and activities */
const char *poise_words_member (const PoiseRecordType *type, guint member);

G_END_DECLS
