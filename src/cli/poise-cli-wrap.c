/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Breaking paragraphs where the rules of Unicode let lines break: at blanks, and between letters of scripts that have none,
 * but never so that a line begins with a comma or ends with an opening bracket.
 */

#include "cli/poise-cli-wrap.h"

#include "cli/poise-cli-table.h"
#include "words/poise-words-breaks.h"

#include <string.h>

static void
begin_line (GString *text, guint indent, guint *at)
{
  for (guint i = 0; i < indent; i++)
    g_string_append_c (text, ' ');
  *at = indent;
}

/* Where the next piece that must not be broken ends, of @line in which @marks says where lines may begin: at a blank, or
 * after a wide letter. Paths and amounts stay whole, which people copy and read as one. */
static const char *
find_end (const char *line, const guint8 *marks, const char *begin)
{
  const char *end = begin;
  gboolean wide = FALSE;

  for (; *end != '\0'; end = g_utf8_next_char (end))
    {
      if (*end == ' ' && marks[end + strspn (end, " ") - line] != 0)
        break;
      if (end > begin && wide && marks[end - line] != 0)
        break;
      wide = g_unichar_iswide (g_utf8_get_char (end));
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
  gsize length = strlen (line);
  g_autofree guint8 *marks = g_new0 (guint8, length + 1);
  gboolean blank = FALSE, empty = TRUE;
  guint at;

  poise_words_mark_lines (line, length, marks);
  begin_line (text, first_indent, &at);
  for (const char *word = line; *word != '\0';)
    {
      const char *end = find_end (line, marks, word);
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
