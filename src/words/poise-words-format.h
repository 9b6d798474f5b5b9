/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Filling in the named placeholders of a translated sentence: "{count} of {total}".
 * xgettext marks the formats (`--flag=poise_words_format:1:python-brace-format`), so that msgfmt refuses a
 * translation that misspells or loses a placeholder.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** PoiseWordsValue: what a placeholder stands for. */
typedef struct
{
  const char *name;
  const char *value;
} PoiseWordsValue;

char *poise_words_format_values (const char *format, const PoiseWordsValue *values, guint n_values)
    G_GNUC_WARN_UNUSED_RESULT;
char *poise_words_format (const char *format, ...) G_GNUC_NULL_TERMINATED G_GNUC_WARN_UNUSED_RESULT;
char *poise_words_format_count (const char *format, guint count) G_GNUC_WARN_UNUSED_RESULT;
char *poise_words_join_facts (const char *const *facts) G_GNUC_WARN_UNUSED_RESULT;
void poise_words_add_sentence (char **text, char *sentence);

G_END_DECLS
