/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is asked and said where a table's columns are chosen. All texts are (transfer full).
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *poise_words_mapping_outcome (guint n_sections, guint n_activities, guint n_breaks);
char *poise_words_mapping_no_activity (void);
char *poise_words_mapping_what_day (const char *example);
char *poise_words_mapping_what_year (const char *example);

G_END_DECLS
