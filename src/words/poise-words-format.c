/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The formatter of sentences. It copies; it never reads a value as a format again.
 */

#include "words/poise-words-format.h"

#include <stdarg.h>
#include <string.h>

typedef struct
{
  const char *name;
  const char *value;
} Pair;

static const char *
find_value (const GArray *pairs, const char *name, gsize length)
{
  for (guint i = 0; i < pairs->len; i++)
    {
      const Pair *pair = &g_array_index (pairs, Pair, i);

      if (strlen (pair->name) == length && strncmp (pair->name, name, length) == 0)
        return pair->value;
    }
  return NULL;
}

/* Appends what stands at @at, a brace, and gives back what follows it. */
static const char *
append_brace (GString *text, const char *at, const GArray *pairs)
{
  const char *end = *at == '{' ? strchr (at, '}') : NULL;
  const char *value;

  if (at[1] == at[0])
    {
      g_string_append_c (text, at[0]);
      return at + 2;
    }

  value = end != NULL ? find_value (pairs, at + 1, end - at - 1) : NULL;
  if (value == NULL)
    {
      g_string_append_c (text, at[0]);
      return at + 1;
    }
  g_string_append (text, value);
  return end + 1;
}

/**
 * poise_words_format:
 * @format: a sentence with placeholders such as `{title}`; `{{` and `}}` stand for the braces themselves
 * @...: names and values, both texts, by turns; then %NULL
 *
 * A placeholder that has no value stays as it is written: a translator's slip that got past msgfmt is
 * seen, and harms nothing.
 *
 * Returns: (transfer full): the sentence
 */
char *
poise_words_format (const char *format, ...)
{
  g_autoptr (GArray) pairs = g_array_new (FALSE, FALSE, sizeof (Pair));
  GString *text = g_string_sized_new (strlen (format) + 64);
  Pair pair;
  va_list arguments;

  va_start (arguments, format);
  while ((pair.name = va_arg (arguments, const char *)) != NULL)
    {
      pair.value = va_arg (arguments, const char *);
      g_assert (pair.value != NULL);
      g_array_append_val (pairs, pair);
    }
  va_end (arguments);

  for (const char *at = format; *at != '\0';)
    {
      gsize plain = strcspn (at, "{}");

      g_string_append_len (text, at, plain);
      at += plain;
      if (*at != '\0')
        at = append_brace (text, at, pairs);
    }
  return g_string_free (text, FALSE);
}
