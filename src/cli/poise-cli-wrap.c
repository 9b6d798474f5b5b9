/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Breaking paragraphs at blanks, and where there are none for a whole line, between wide letters (CJK).
 */

#include "cli/poise-cli-wrap.h"

#include "cli/poise-cli-table.h"

#include <string.h>

static void
begin_line (GString *text, guint indent, guint *at)
{
  for (guint i = 0; i < indent; i++)
    g_string_append_c (text, ' ');
  *at = indent;
}

/* Where the next piece that must not be broken ends: at a blank, or after a wide letter. */
static const char *
find_end (const char *begin)
{
  const char *end = begin;

  while (*end != '\0' && *end != ' ')
    {
      gboolean wide = g_unichar_iswide (g_utf8_get_char (end));

      end = g_utf8_next_char (end);
      if (wide)
        break;
    }
  return end;
}

/**
 * poise_cli_wrap:
 * @text: what to append to
 * @paragraph: any text
 * @first_indent: how many blanks begin the first line
 * @indent: how many blanks begin the others
 *
 * Appends @paragraph in lines of at most %POISE_CLI_WIDTH places, as far as its words allow, with a newline at
 * the end.
 */
void
poise_cli_wrap (GString *text, const char *paragraph, guint first_indent, guint indent)
{
  g_autofree char *line = poise_cli_text_one_line (g_strdup (paragraph));
  gboolean blank = FALSE, empty = TRUE;
  guint at;

  begin_line (text, first_indent, &at);
  for (const char *word = line; *word != '\0';)
    {
      const char *end = find_end (word);
      g_autofree char *piece = g_strndup (word, (gsize)(end - word));
      guint width = poise_cli_text_width (piece);

      if (!empty && at + blank + width > POISE_CLI_WIDTH)
        {
          g_string_append_c (text, '\n');
          begin_line (text, indent, &at);
          blank = FALSE;
        }
      if (blank && !empty)
        g_string_append_c (text, ' ');
      g_string_append (text, piece);
      at += width + (blank && !empty);
      empty = empty && *piece == '\0';
      blank = *end == ' ';
      word = blank ? end + strspn (end, " ") : end;
    }
  g_string_append_c (text, '\n');
}
