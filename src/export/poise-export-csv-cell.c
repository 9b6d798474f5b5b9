/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A plan comes from anybody, and a spreadsheet runs what begins like a formula: "=HYPERLINK(…)" sends what stands
 * beside it away, "@SUM(…)" and "+…" are formulas too. An apostrophe before it makes it text.
 */

#include "export/poise-export-csv-cell.h"

#include <string.h>

/* What begins a formula, in the wide forms of East Asian keyboards too, which some spreadsheets take for the same. */
static gboolean
begins_formula (gunichar character)
{
  switch (character)
    {
    case '=':
    case '+':
    case '-':
    case '@':
    case 0xff1d:
    case 0xff0b:
    case 0xff0d:
    case 0xff20:
      return TRUE;
    default:
      return FALSE;
    }
}

/* Blanks and signs without a width before it are passed over, as some spreadsheets do. A tab or an end of line at the
 * very beginning is suspect by itself: it can end the cell for a program that reads more carelessly. */
static gboolean
is_dangerous (const char *text)
{
  const char *at = text;

  if (*at == '\t' || *at == '\r' || *at == '\n')
    return TRUE;
  while (*at != '\0'
         && (g_unichar_isspace (g_utf8_get_char (at)) || g_unichar_type (g_utf8_get_char (at)) == G_UNICODE_FORMAT
             || g_unichar_iscntrl (g_utf8_get_char (at))))
    at = g_utf8_next_char (at);
  return begins_formula (g_utf8_get_char (at));
}

/* In quotes wherever some program could see an end of the cell, also one that takes another separator. */
static gboolean
wants_quotes (const char *text)
{
  return strpbrk (text, ",;\"\t\r\n") != NULL || g_str_has_prefix (text, " ") || g_str_has_suffix (text, " ");
}

/**
 * poise_export_csv_cell:
 * @text: any text
 *
 * Returns: (transfer full): the cell, quoted where that is needed, without a separator. Text that a spreadsheet would
 *   take for a formula has an apostrophe before it; all other text reads back as it is
 */
char *
poise_export_csv_cell (const char *text)
{
  GString *cell = g_string_new (text);

  if (is_dangerous (text))
    g_string_prepend_c (cell, '\'');
  if (wants_quotes (cell->str))
    {
      g_string_replace (cell, "\"", "\"\"", 0);
      g_string_prepend_c (cell, '"');
      g_string_append_c (cell, '"');
    }
  return g_string_free (cell, FALSE);
}
