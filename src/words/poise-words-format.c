/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The formatter of sentences. It copies; it never reads a value as a format again.
 */

#include "words/poise-words-format.h"

#include "words/poise-words.h"

#include <glib/gi18n.h>

#include <stdarg.h>
#include <string.h>

static const char *
find_value (const PoiseWordsValue *values, guint n_values, const char *name, gsize length)
{
  for (guint i = 0; i < n_values; i++)
    if (strlen (values[i].name) == length && strncmp (values[i].name, name, length) == 0)
      return values[i].value;
  return NULL;
}

/* Appends what stands at @at, a brace, and gives back what follows it. */
static const char *
append_brace (GString *text, const char *at, const PoiseWordsValue *values, guint n_values)
{
  const char *end = *at == '{' ? strchr (at, '}') : NULL;
  const char *value;

  if (at[1] == at[0])
    {
      g_string_append_c (text, at[0]);
      return at + 2;
    }

  value = end != NULL ? find_value (values, n_values, at + 1, end - at - 1) : NULL;
  if (value == NULL)
    {
      g_string_append_c (text, at[0]);
      return at + 1;
    }
  g_string_append (text, value);
  return end + 1;
}

/**
 * poise_words_format_values:
 * @format: a sentence with placeholders such as `{title}`; `{{` and `}}` stand for the braces themselves
 * @values: (array length=n_values): what the placeholders stand for
 * @n_values: how many there are
 *
 * A placeholder that has no value stays as it is written: a translator's slip that got past msgfmt is
 * seen, and harms nothing.
 *
 * Returns: (transfer full): the sentence
 */
char *
poise_words_format_values (const char *format, const PoiseWordsValue *values, guint n_values)
{
  GString *text = g_string_sized_new (strlen (format) + 64);

  for (const char *at = format; *at != '\0';)
    {
      gsize plain = strcspn (at, "{}");

      g_string_append_len (text, at, plain);
      at += plain;
      if (*at != '\0')
        at = append_brace (text, at, values, n_values);
    }
  return g_string_free (text, FALSE);
}

/**
 * poise_words_format:
 * @format: as for poise_words_format_values()
 * @...: names and values, both texts, by turns; then %NULL
 *
 * Returns: (transfer full): the sentence
 */
char *
poise_words_format (const char *format, ...)
{
  g_autoptr (GArray) values = g_array_new (FALSE, FALSE, sizeof (PoiseWordsValue));
  PoiseWordsValue value;
  va_list arguments;

  va_start (arguments, format);
  while ((value.name = va_arg (arguments, const char *)) != NULL)
    {
      value.value = va_arg (arguments, const char *);
      g_assert (value.value != NULL);
      g_array_append_val (values, value);
    }
  va_end (arguments);
  return poise_words_format_values (format, (const PoiseWordsValue *) (gpointer) values->data, values->len);
}

/**
 * poise_words_format_count:
 * @format: a translated text with the placeholder {count}, in its form for @count
 * @count: 0 or more
 *
 * Returns: (transfer full): @format with the digits of the language
 */
char *
poise_words_format_count (const char *format, guint count)
{
  g_autofree char *number = poise_words_number (count);

  return poise_words_format (format, "count", number, NULL);
}

/**
 * poise_words_join_facts:
 * @facts: (array zero-terminated=1): short texts about one thing
 *
 * Returns: (transfer full): all in one line, as in "Reading · 45 min"
 */
char *
poise_words_join_facts (const char *const *facts)
{
  /* Translators: stands between facts about one thing, as in "Reading · 45 min". Where the dot looks like a digit of your
   * language, take another sign. */
  return g_strjoinv (C_ ("row", " · "), (char **) facts);
}

/**
 * poise_words_add_sentence:
 * @text: (inout) (nullable): whole sentences, or %NULL; freed
 * @sentence: (transfer full): one or more sentences to stand after them
 */
void
poise_words_add_sentence (char **text, char *sentence)
{
  char *before = *text;

  if (before == NULL)
    {
      *text = sentence;
      return;
    }
  /* Translators: two sentences one after the other; languages that put no space between them take it out */
  *text = poise_words_format (C_ ("sentences", "{first} {second}"), "first", before, "second", sentence, NULL);
  g_free (before);
  g_free (sentence);
}
