/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What XML 1.0 cannot hold is left out; what is too long for a cell goes on in others; nothing else changes.
 */

#include "export/poise-xlsx-text.h"

#include <string.h>

#define SHEET_NAME_MAX 31 /* characters */

static gboolean
is_legal (gunichar character)
{
  if (character < 0x20)
    return character == '\t' || character == '\n';
  return character != 0x7f && character != 0xfffe && character != 0xffff;
}

/**
 * poise_xlsx_text:
 * @text: any text
 *
 * Returns: (transfer full): @text without characters that XML cannot hold, its lines ended by LF alone
 */
char *
poise_xlsx_text (const char *text)
{
  GString *legal = g_string_sized_new (strlen (text) + 1);

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);

      if (character == '\r' && at[1] != '\n')
        g_string_append_c (legal, '\n');
      else if (is_legal (character))
        g_string_append_len (legal, at, g_utf8_next_char (at) - at);
    }
  return g_string_free (legal, FALSE);
}

/* Where the piece that begins at @text ends: behind the last blank in its second half, else where it is full */
static const char *
find_end (const char *text)
{
  const char *end = NULL;
  const char *at = text;
  guint n_units = 0;

  for (; *at != '\0'; at = g_utf8_next_char (at))
    {
      n_units += g_utf8_get_char (at) > 0xffff ? 2 : 1;
      if (n_units > POISE_XLSX_CELL_MAX)
        return end != NULL ? end : at;
      if (n_units > POISE_XLSX_CELL_MAX / 2 && g_unichar_isspace (g_utf8_get_char (at)))
        end = g_utf8_next_char (at);
    }
  return at;
}

/**
 * poise_xlsx_pieces:
 * @text: any text
 *
 * Returns: (transfer full) (element-type utf8): what cells can hold of it, one after the other, at least one; together
 *   they are poise_xlsx_text() of it
 */
GPtrArray *
poise_xlsx_pieces (const char *text)
{
  GPtrArray *pieces = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *legal = poise_xlsx_text (text);
  const char *at = legal;

  do
    {
      const char *end = find_end (at);

      g_ptr_array_add (pieces, g_strndup (at, end - at));
      at = end;
    }
  while (*at != '\0');
  return pieces;
}

/**
 * poise_xlsx_clip:
 * @text: a text
 * @n_bytes: how long it may be, more than 4
 *
 * Returns: (transfer full): @text, or its beginning and an ellipsis where it is longer
 */
char *
poise_xlsx_clip (const char *text, gsize n_bytes)
{
  const char *ellipsis = "…";
  const char *end;

  if (strlen (text) <= n_bytes)
    return g_strdup (text);
  end = g_utf8_find_prev_char (text, text + n_bytes - strlen (ellipsis) + 1);
  return g_strdup_printf ("%.*s%s", end != NULL ? (int) (end - text) : 0, text, ellipsis);
}

static gboolean
is_taken (GPtrArray *taken, const char *name)
{
  g_autofree char *folded = g_utf8_casefold (name, -1);

  for (guint i = 0; i < taken->len; i++)
    {
      g_autofree char *other = g_utf8_casefold (g_ptr_array_index (taken, i), -1);

      if (strcmp (folded, other) == 0)
        return TRUE;
    }
  return FALSE;
}

/**
 * poise_xlsx_sheet_name:
 * @wanted: what a sheet is to be called
 * @taken: (element-type utf8): names of other sheets
 *
 * Excel refuses a workbook whose sheets have long names, the same ones, or some signs in them; a translation may
 * have any.
 *
 * Returns: (transfer full): a name that it takes, as near to @wanted as may be
 */
char *
poise_xlsx_sheet_name (const char *wanted, GPtrArray *taken)
{
  g_autofree char *legal = poise_xlsx_text (wanted);
  g_autofree char *name = NULL;

  g_strdelimit (legal, "[]:*?/\\'\n\t", ' ');
  g_strstrip (legal);
  name = g_utf8_substring (legal, 0, MIN (g_utf8_strlen (legal, -1), SHEET_NAME_MAX));
  g_strstrip (name);
  for (guint number = taken->len + 1; *name == '\0' || is_taken (taken, name); number++)
    {
      g_free (name);
      name = g_strdup_printf ("%u", number);
    }
  return g_steal_pointer (&name);
}

/** poise_xlsx_quote: (transfer full): the name of a sheet as formulas write it */
char *
poise_xlsx_quote (const char *sheet_name)
{
  g_auto (GStrv) parts = g_strsplit (sheet_name, "'", -1);
  g_autofree char *doubled = g_strjoinv ("''", parts);

  return g_strdup_printf ("'%s'", doubled);
}
