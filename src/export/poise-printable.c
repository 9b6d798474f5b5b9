/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Leaving out what has no shape.
 */

#include "export/poise-printable.h"

#include <string.h>

/* Code points that Unicode will never use; cairo takes a text that has one for damaged, and XML forbids two of them */
static gboolean
is_no_character (gunichar c)
{
  return (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
}

/* Most texts are; whatever ends in white space is not. */
static gboolean
is_plain_ascii (const char *text, gsize length)
{
  for (gsize i = 0; i < length; i++)
    if (text[i] < ' ' || text[i] > '~')
      return FALSE;
  return length == 0 || text[length - 1] != ' ';
}

/**
 * poise_printable:
 * @text: valid UTF-8
 *
 * Returns: (transfer full): @text without what has no shape, for which fonts would print numbers and cairo
 *   gives up; line ends of any kind become "\n", and white space at the end goes
 */
char *
poise_printable (const char *text)
{
  gsize length = strlen (text);
  GString *result;

  if (is_plain_ascii (text, length))
    return g_strndup (text, length);
  result = g_string_sized_new (length);
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == '\n' || c == 0x2028 || c == 0x2029 || c == 0x85 || (c == '\r' && p[1] != '\n'))
        g_string_append_c (result, '\n');
      else if (c == '\t')
        g_string_append_c (result, ' ');
      else if (!g_unichar_iscntrl (c) && !is_no_character (c))
        g_string_append_unichar (result, c);
    }
  g_strchomp (result->str);
  return g_string_free (result, FALSE);
}

/** poise_printable_line: (transfer full): the same on one line */
char *
poise_printable_line (const char *text)
{
  return g_strdelimit (poise_printable (text), "\n", ' ');
}
