/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How many of something a plan has: "3 sections". All texts are (transfer full).
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *poise_words_count_sections (guint n_sections);
char *poise_words_count_activities (guint n_activities);
char *poise_words_count_found (guint n_found, guint n_activities);
char *poise_words_count_breaks (guint n_breaks);
char *poise_words_count_sessions (guint n_sessions);
char *poise_words_count_due_dates (guint n_due);
char *poise_words_count_section_starts (guint n_sections);
char *poise_words_more (guint n);

G_END_DECLS
