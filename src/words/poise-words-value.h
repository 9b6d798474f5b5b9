/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Single values of a file in sentences, for src/words alone.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *poise_words_quote (const char *text);
char *poise_words_list_quoted (const char *const *texts); /* "“a”, “b” and “c”" */
char *poise_words_value_error (const GError *error);

G_END_DECLS
