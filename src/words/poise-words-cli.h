/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What poise-cli says: usage gone wrong, and the labels of its summary. All texts are (transfer full) unless
 * they say `const`.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Wrong usage */
char *poise_words_cli_no_verb (void);
char *poise_words_cli_unknown_verb (const char *verb);
char *poise_words_cli_unknown_language (const char *tag, const char *languages);
char *poise_words_cli_unknown_choice (const char *option, const char *value, const char *choices);
char *poise_words_cli_no_format (const char *file_name, const char *formats);
char *poise_words_cli_wrong_scale (const char *value, int least, int most);
char *poise_words_cli_not_for_format (const char *option, const char *format);
char *poise_words_cli_no_file (void);
char *poise_words_cli_no_output (void);
char *poise_words_cli_too_many_files (void);
const char *poise_words_cli_wants_import (const char *format);
char *poise_words_cli_two_files (void);
char *poise_words_cli_three_files (void);
char *poise_words_cli_wants_folder (void);
char *poise_words_cli_no_folder (const char *folder);
char *poise_words_cli_input_twice (void);
char *poise_words_cli_would_replace_plan (const char *file_name);
char *poise_words_cli_see_help (const char *command);

/* Files */
char *poise_words_cli_exists (void);
char *poise_words_cli_written_twice (const char *file_name);
const char *poise_words_cli_output_lost (void);
char *poise_words_cli_progress (guint n_done, guint n_plans); /* "12 of 300 plans" */

/* Advice */
char *poise_words_cli_more (guint count); /* "and 3 more" */
char *poise_words_cli_source (const char *cited, const char *evidence, const char *uri); /* "Source: …" */

/* The summary */
char *poise_words_cli_size (guint n_sections, guint n_activities);
const char *poise_words_cli_untitled (void);
const char *poise_words_cli_time_label (void);
const char *poise_words_cli_activities_label (void);
const char *poise_words_cli_share_label (void);
const char *poise_words_cli_section_label (void);
const char *poise_words_cli_purpose_label (void);
const char *poise_words_cli_learning_type_label (void);

/* Differences */
const char *poise_words_cli_before_label (void);
const char *poise_words_cli_now_label (void);

G_END_DECLS
