/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One walk over the text: what markup would take for its own becomes an entity, what XML cannot hold a sign.
 */

#include "export/poise-markup.h"

/* XML has no way to write some characters, not even as entities; nor does HTML for those that control. */
static gboolean
is_in_markup (gunichar c)
{
  return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c < 0x7f) || (c > 0x9f && (c & 0xfffe) != 0xfffe);
}

static const char *
find_entity (gunichar c, gboolean quoted)
{
  switch (c)
    {
    case '\t':
      return quoted ? "&#9;" : NULL;
    case '\n':
      return quoted ? "&#10;" : NULL;
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    case '\r':
      return "&#13;";
    default:
      return is_in_markup (c) ? NULL : "\xef\xbf\xbd";
    }
}

/* @quoted: whether a parser would make spaces of line ends */
static void
append (GString *markup, const char *text, gboolean quoted)
{
  const char *start = text;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      const char *entity = find_entity (g_utf8_get_char (p), quoted);

      if (entity == NULL)
        continue;
      g_string_append_len (markup, start, p - start);
      g_string_append (markup, entity);
      start = g_utf8_next_char (p);
    }
  g_string_append (markup, start);
}

/** poise_markup_append: @text: valid UTF-8 */
void
poise_markup_append (GString *markup, const char *text)
{
  append (markup, text, FALSE);
}

/** poise_markup_append_attribute: @value: (nullable): valid UTF-8; without one, nothing is appended */
void
poise_markup_append_attribute (GString *markup, const char *name, const char *value)
{
  if (value == NULL)
    return;
  g_string_append_printf (markup, " %s=\"", name);
  append (markup, value, TRUE);
  g_string_append_c (markup, '"');
}

/** poise_markup_escape: (transfer full): @text: valid UTF-8 */
char *
poise_markup_escape (const char *text)
{
  GString *markup = g_string_new (NULL);

  poise_markup_append (markup, text);
  return g_string_free (markup, FALSE);
}
