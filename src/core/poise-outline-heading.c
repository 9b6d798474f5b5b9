/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which lines begin a section by their words: one of "week", "module" … with its number, and then nothing or
 * a sign that parts: "Week 3", "Module 2 – Ethics", "Weeks 3–4: Kant", "Part IV (reading)", "第3周：阅读", "第三周".
 * "Week 3 reading" is something to do in a week.
 */

#include "core/poise-outline-lines.h"

#include "core/poise-quick-numerals.h"

#include <string.h>

/* How much of a line is looked at, in bytes: words and number stand at its beginning. */
#define MOST_LOOKED_AT 200

static const char *
skip_spaces (const char *at)
{
  while (g_unichar_isspace (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);
  return at;
}

static const char *
skip_digits (const char *at)
{
  while (g_unichar_digit_value (g_utf8_get_char (at)) >= 0)
    at = g_utf8_next_char (at);
  return at;
}

static gboolean
is_one_of (const char *at, const char *characters)
{
  return *at != '\0' && g_utf8_strchr (characters, -1, g_utf8_get_char (at)) != NULL;
}

/* "3", "3–4", "2.1", "3/4"; @at itself where there is none */
static const char *
skip_numbers (const char *at)
{
  const char *after = skip_digits (at);

  while (after > at && is_one_of (after, "-–./&+"))
    {
      const char *next = skip_digits (g_utf8_next_char (after));

      if (next == g_utf8_next_char (after))
        break;
      after = next;
    }
  return after;
}

/* "iv", "a"; @at itself where there is none */
static const char *
skip_letters (const char *at)
{
  gsize n_roman = strspn (at, "ivx");
  const char *after = n_roman > 0 ? at + n_roman : g_ascii_islower (*at) ? at + 1 : at;

  return g_unichar_isalnum (g_utf8_get_char (after)) ? at : after;
}

/* "三", "十二", before a word: "第三周", but not "周三", which is Wednesday; @at itself where there is none */
static const char *
skip_numeral (const char *at, const char *pattern)
{
  int value;

  return *pattern == '\0' || *pattern == ' ' ? at : poise_quick_skip_numeral (at, at + strlen (at), &value);
}

/* What follows @pattern in @line, both folded, or %NULL where it does not stand there */
static const char *
match (const char *pattern, const char *line)
{
  for (; *pattern != '\0'; pattern++)
    if (*pattern == ' ')
      line = skip_spaces (line);
    else if (*pattern == '#')
      {
        const char *after = skip_numbers (line);

        if (after == line)
          after = skip_letters (line);
        if (after == line)
          after = skip_numeral (line, pattern + 1);
        if (after == line)
          return NULL;
        line = after;
      }
    else if (*line++ != *pattern)
      return NULL;
  return line;
}

/* Whether a title is over at @at, or goes on behind a sign */
static gboolean
is_parted (const char *at)
{
  const char *sign = skip_spaces (at);

  if (*sign == '\0' || is_one_of (sign, ":–—|·(,;[：，、"))
    return TRUE;
  return (*sign == '-' || *sign == '.' || *sign == '/') && *at != '\0'
         && (sign > at || sign[1] == '\0' || g_unichar_isspace (g_utf8_get_char (sign + 1)));
}

/* A word must end where the pattern does: "week #" is not at the start of "weekend". */
static gboolean
begins_section (const char *pattern, const char *line)
{
  const char *after = match (pattern, line);

  return after != NULL && is_parted (after);
}

/**
 * poise_outline_is_section:
 * @text: valid UTF-8
 * @vocabulary: the words for sections
 *
 * Returns: whether it begins with such a word and its number
 */
gboolean
poise_outline_is_section (const char *text, const PoiseQuickVocabulary *vocabulary)
{
  const GPtrArray *patterns = poise_quick_vocabulary_get_sections (vocabulary);
  gsize length = strlen (text);
  const char *end = text + MIN (length, MOST_LOOKED_AT);
  g_autofree char *folded = NULL;

  if (length > MOST_LOOKED_AT)
    end = g_utf8_find_prev_char (text, end + 1);
  folded = poise_quick_fold (text, end - text);
  for (guint i = 0; i < patterns->len; i++)
    if (begins_section (g_ptr_array_index (patterns, i), folded))
      return TRUE;
  return FALSE;
}

/** poise_outline_ends_with_colon: whether @text does, with something before it. */
gboolean
poise_outline_ends_with_colon (const char *text)
{
  gsize length = strlen (text);

  return length > 1 && (text[length - 1] == ':' || g_str_has_suffix (text, "：")) && strcmp (text, "：") != 0;
}

/**
 * poise_outline_heading_title:
 * @text: a heading without its sign
 *
 * Returns: (transfer full): the title, without the colon or the signs that end it; never "" unless @text is
 */
char *
poise_outline_heading_title (const char *text)
{
  char *title = g_strdup (text);
  gsize length = strlen (title);

  while (length > 1 && title[length - 1] == '#')
    length--;
  if (length < strlen (title) && title[length - 1] != ' ')
    length = strlen (title); /* "C#" */
  title[length] = '\0';
  g_strchomp (title);
  if (poise_outline_ends_with_colon (title))
    *g_utf8_find_prev_char (title, title + strlen (title)) = '\0';
  g_strchomp (title);
  if (*title == '\0')
    {
      g_free (title);
      return g_strdup (text);
    }
  return title;
}
