/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Amounts in a text, such as "45 min", "1 h 30 min" and "3 %", which no line may part. They are found by their units, as
 * the language in use has them, in whatever a text says else.
 */

#include "words/poise-words-together.h"

#include <glib/gi18n.h>
#include <string.h>

#define NO_BREAK_SPACE "\302\240"

/* The unit in a pattern such as "{number} min"; "" where it stands before the number. */
static const char *
get_unit (const char *pattern)
{
  const char *unit = strstr (pattern, "{number}");

  if (unit != pattern)
    return "";
  for (unit += strlen ("{number}"); *unit == ' ' || g_str_has_prefix (unit, NO_BREAK_SPACE);)
    unit = g_utf8_next_char (unit);
  return unit;
}

/* The end of @unit where it begins at @text, or %NULL; "min" does not begin "minutes". */
static const char *
skip_unit (const char *text, const char *unit)
{
  const char *end = text + strlen (unit);

  if (*unit == '\0' || !g_str_has_prefix (text, unit))
    return NULL;
  if (!g_unichar_isalpha (g_utf8_get_char (text)) || !g_unichar_isalpha (g_utf8_get_char (end))
      || g_unichar_iswide (g_utf8_get_char (text)))
    return end;
  return NULL;
}

/* The end of @unit where it stands after the digit at @digit, or %NULL */
static const char *
skip_unit_after (const char *digit, const char *unit)
{
  const char *text = g_utf8_next_char (digit);

  return skip_unit (*text == ' ' ? text + 1 : text, unit);
}

static gboolean
is_digit_at (const char *text)
{
  return g_ascii_isdigit (*text) || ((guchar) *text >= 0x80 && g_unichar_isdigit (g_utf8_get_char (text)));
}

/* The end of what stands between hours and minutes, if that is what begins at @text, or %NULL */
static const char *
skip_joint (const char *text)
{
  const char *pattern = g_dpgettext2 (NULL, "duration", "{hours} {minutes}");
  gsize length;

  if (!g_str_has_prefix (pattern, "{hours}") || !g_str_has_suffix (pattern, "{minutes}"))
    return NULL;
  length = strlen (pattern) - strlen ("{hours}{minutes}");
  return strncmp (text, pattern + strlen ("{hours}"), length) == 0 ? text + length : NULL;
}

/* The end of the minutes that belong to the hours before @text; @text where there are none */
static const char *
skip_minutes (const char *text)
{
  const char *digit = NULL, *end;

  for (const char *p = skip_joint (text); p != NULL && is_digit_at (p); p = g_utf8_next_char (p))
    digit = p;
  end = digit != NULL ? skip_unit_after (digit, get_unit (_ ("{number} min"))) : NULL;
  return end != NULL ? end : text;
}

/* The end of the amount whose last digit, or that of its hours, stands at @digit; %NULL where it is none */
static const char *
skip_amount (const char *digit)
{
  const char *end = skip_unit_after (digit, get_unit (_ ("{number} min")));

  if (end == NULL)
    end = skip_unit_after (digit, "%");
  if (end != NULL)
    return end;
  end = skip_unit_after (digit, get_unit (_ ("{number} h")));
  return end != NULL ? skip_minutes (end) : NULL;
}

/**
 * poise_words_find_amount:
 * @text: valid UTF-8
 * @end: (out): where the amount ends, which is after the minutes in "1 h 30 min"
 *
 * Returns: (nullable): where the last digit of the first number of the first amount in @text stands; %NULL where there is
 *   none
 */
const char *
poise_words_find_amount (const char *text, const char **end)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (is_digit_at (p) && (*end = skip_amount (p)) != NULL)
      return p;
  return NULL;
}

/**
 * poise_words_keep_together:
 * @text: valid UTF-8
 *
 * Returns: (transfer full): @text with spaces that do not part lines in each amount that has spaces
 */
char *
poise_words_keep_together (const char *text)
{
  GString *kept = g_string_sized_new (strlen (text) + 8);
  const char *from = text, *digit, *end;

  while ((digit = poise_words_find_amount (from, &end)) != NULL)
    {
      g_string_append_len (kept, from, digit - from);
      for (const char *p = digit; p < end; p++)
        if (*p == ' ')
          g_string_append (kept, NO_BREAK_SPACE);
        else
          g_string_append_c (kept, *p);
      from = end;
    }
  g_string_append (kept, from);
  return g_string_free (kept, FALSE);
}
