/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Sentences of the import of Moodle's courses: titles and notes that it makes up, and its report. All texts are
 * (transfer full) unless they say `const`.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Titles of sections without a name */
const char *poise_words_moodle_general (void);
const char *poise_words_moodle_elsewhere (void);
char *poise_words_moodle_topic (const char *number);

/* Notes; times are a plan's */
char *poise_words_moodle_in_subsection (const char *title);
char *poise_words_moodle_opens (const char *time);
char *poise_words_moodle_closes (const char *time);
char *poise_words_moodle_choices (guint n_choices);
char *poise_words_moodle_hidden (void);

/* The report: of one thing */
char *poise_words_moodle_left_out (const char *title, const char *kind);
char *poise_words_moodle_deleted (const char *title);
char *poise_words_moodle_subsection (const char *title, guint n_activities);
char *poise_words_moodle_text_meets (const char *quote);
char *poise_words_moodle_other_groups (const char *title, guint n_sessions);
char *poise_words_moodle_has_choices (const char *title, guint n_choices);
char *poise_words_moodle_wrong_times (const char *title);
char *poise_words_moodle_not_read (const char *title);

/* The report: of the whole */
char *poise_words_moodle_release (const char *release);
char *poise_words_moodle_zone (const char *zone);
char *poise_words_moodle_no_weeks (const GDate *start);
char *poise_words_moodle_n_hidden (guint n_activities);
char *poise_words_moodle_n_graded (guint n_activities);
char *poise_words_moodle_n_cut (guint n_texts);

G_END_DECLS
