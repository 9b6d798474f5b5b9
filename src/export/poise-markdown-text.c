/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A character is escaped where it could mean something: some anywhere, some at the start of a line only. What could
 * not is left alone, since people read Markdown as it stands.
 */

#include "export/poise-markdown-text.h"

#include "core/poise-address.h"
#include "export/poise-report-lines.h"

#include <string.h>

/* CommonMark's own, the pipes, strokes and formulas of others, and "#", which numbers issues in some places */
#define ANYWHERE "\\`*[]<|~$#"
#define AT_START "+-=>"

static gboolean
is_in_word (const char *text, const char *p)
{
  return p > text && g_unichar_isalnum (g_utf8_get_char (g_utf8_find_prev_char (text, p)))
         && g_unichar_isalnum (g_utf8_get_char (p + 1));
}

/* "7." and "7)" begin a list of numbers. */
static gboolean
ends_number (const char *line, const char *p)
{
  return p > line && p - line <= 9 && strspn (line, "0123456789") == (gsize) (p - line)
         && (p[1] == ' ' || p[1] == '\0');
}

static gboolean
means_something (const char *line, const char *p, gboolean starts_line)
{
  if (strchr (ANYWHERE, *p) != NULL)
    return TRUE;
  if (*p == '_')
    return !is_in_word (line, p);
  if (*p == '&')
    return p[1] == '#' || g_ascii_isalpha (p[1]);
  if (!starts_line)
    return FALSE;
  return (p == line && strchr (AT_START, *p) != NULL) || ((*p == '.' || *p == ')') && ends_number (line, p));
}

static const char *
skip_space (const char *text)
{
  while (g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  return text;
}

/**
 * poise_markdown_append:
 * @line: valid UTF-8; line feeds become spaces, and white space at its ends goes
 * @starts_line: whether nothing stands before it on its line
 */
void
poise_markdown_append (GString *markdown, const char *line, gboolean starts_line)
{
  const char *start = skip_space (line);
  gsize end = markdown->len;

  for (const char *p = start; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c < 0x80 && means_something (start, p, starts_line))
        g_string_append_c (markdown, '\\');
      g_string_append_unichar (markdown, c == '\n' ? ' ' : c);
      if (!g_unichar_isspace (c))
        end = markdown->len;
    }
  g_string_truncate (markdown, end);
}

/* Between "<" and ">" where something in it could end it */
static void
append_address (GString *markdown, const char *address)
{
  gboolean quoted = strpbrk (address, "()") != NULL;

  if (quoted)
    g_string_append_c (markdown, '<');
  for (const char *p = address; *p != '\0'; p++)
    {
      if (strchr ("&*_[]", *p) != NULL)
        g_string_append_c (markdown, '\\');
      g_string_append_c (markdown, *p);
    }
  if (quoted)
    g_string_append_c (markdown, '>');
}

/** poise_markdown_append_link: @text: may be @uri itself, which then stands alone */
void
poise_markdown_append_link (GString *markdown, const char *text, const char *uri)
{
  g_autofree char *address = poise_address_escape (uri);

  if (g_str_equal (text, uri) && strpbrk (address, "&'") == NULL)
    {
      g_string_append_printf (markdown, "<%s>", address);
      return;
    }
  g_string_append_c (markdown, '[');
  poise_markdown_append (markdown, text, FALSE);
  g_string_append (markdown, "](");
  append_address (markdown, address);
  g_string_append_c (markdown, ')');
}
