/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What poise-cli says of the columns of a table: wrong options, and which options decide what is open. All texts are
 * (transfer full).
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *poise_words_cli_column_twice (const char *kind);
char *poise_words_cli_wrong_number (const char *option, int least, int most);
char *poise_words_cli_too_many_columns (guint n_named, guint n_columns);

char *poise_words_cli_two_titles (const char *taken, const char *other);
char *poise_words_cli_how_columns (const char *option);
char *poise_words_cli_how_order (void);
char *poise_words_cli_how_year (const char *example);

G_END_DECLS
