/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Amounts in a text, such as "45 min" and "3 %", which no line may part. They are found by their units, as the language
 * in use has them, in whatever a text says else.
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

/* The end of the unit that begins at @text, or %NULL; "min" does not begin "minutes". */
static const char *
skip_unit (const char *text)
{
  const char *const units[] = { get_unit (_ ("{number} min")), get_unit (_ ("{number} h")), "%" };

  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    if (*units[i] != '\0' && g_str_has_prefix (text, units[i]))
      {
        const char *end = text + strlen (units[i]);

        if (!g_unichar_isalpha (g_utf8_get_char (text)) || !g_unichar_isalpha (g_utf8_get_char (end))
            || g_unichar_iswide (g_utf8_get_char (text)))
          return end;
      }
  return NULL;
}

static gboolean
is_digit_at (const char *text)
{
  return g_ascii_isdigit (*text) || ((guchar) *text >= 0x80 && g_unichar_isdigit (g_utf8_get_char (text)));
}

/**
 * poise_words_find_amount:
 * @text: valid UTF-8
 * @end: (out): where the amount ends
 *
 * Returns: (nullable): where the last digit of the first amount in @text stands; %NULL where there is none
 */
const char *
poise_words_find_amount (const char *text, const char **end)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      const char *unit;

      if (!is_digit_at (p))
        continue;
      unit = g_utf8_next_char (p);
      if (*unit == ' ')
        unit++;
      *end = skip_unit (unit);
      if (*end != NULL)
        return p;
    }
  return NULL;
}

/**
 * poise_words_keep_together:
 * @text: valid UTF-8
 *
 * Returns: (transfer full): @text with a space that does not part lines in each amount that has a space
 */
char *
poise_words_keep_together (const char *text)
{
  GString *kept = g_string_sized_new (strlen (text) + 8);
  const char *from = text, *digit, *end;

  while ((digit = poise_words_find_amount (from, &end)) != NULL)
    {
      const char *unit = g_utf8_next_char (digit);

      g_string_append_len (kept, from, unit - from);
      if (*unit == ' ')
        {
          g_string_append (kept, NO_BREAK_SPACE);
          unit++;
        }
      g_string_append_len (kept, unit, end - unit);
      from = end;
    }
  g_string_append (kept, from);
  return g_string_free (kept, FALSE);
}
