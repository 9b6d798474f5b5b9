/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One pass over the bytes, after they are UTF-8.
 *
 * Beyond RFC 4180: lines may end in LF, CR or CR LF; the delimiter may be a semicolon, a tab or a bar (see
 * poise_csv_find_delimiter()), or what a spreadsheet's `sep=;` line says; a quote inside an unquoted cell and
 * text after a closing quote are taken as they stand; blanks before an opening quote are skipped.
 */

#include "import/poise-csv.h"

#include "import/poise-csv-delimiter.h"
#include "import/poise-csv-encoding.h"
#include "import/poise-import-error.h"

#include <string.h>

typedef struct
{
  const char *at;
  const char *end;
  int line;
  char delimiter;
  GString *cell;
} Reader;

static void
row_free (gpointer data)
{
  PoiseCsvRow *row = data;

  g_ptr_array_unref (row->cells);
  g_free (row);
}

static gboolean
at_line_end (const Reader *reader)
{
  return reader->at == reader->end || *reader->at == '\n' || *reader->at == '\r';
}

static void
skip_line_end (Reader *reader)
{
  if (reader->at == reader->end)
    return;
  if (*reader->at == '\r' && reader->at + 1 < reader->end && reader->at[1] == '\n')
    reader->at++;
  reader->at++;
  reader->line++;
}

/* Moves @reader past the opening quote of the cell, if it has one. */
static gboolean
open_quote (Reader *reader)
{
  const char *at = reader->at;

  while (at < reader->end && (*at == ' ' || *at == '\t') && *at != reader->delimiter)
    at++;
  if (at == reader->end || *at != '"')
    return FALSE;
  reader->at = at + 1;
  return TRUE;
}

static gboolean
read_quoted (Reader *reader, GError **error)
{
  int opened = reader->line;

  while (reader->at < reader->end)
    {
      if (*reader->at == '"')
        {
          reader->at++;
          if (reader->at == reader->end || *reader->at != '"')
            return TRUE;
        }
      if (*reader->at == '\n' ||
          (*reader->at == '\r' && (reader->at + 1 == reader->end || reader->at[1] != '\n')))
        reader->line++;
      g_string_append_c (reader->cell, *reader->at++);
    }
  poise_import_error_set (error, POISE_IMPORT_ERROR_SYNTAX, opened);
  return FALSE;
}

static gboolean
read_cell (Reader *reader, GError **error)
{
  g_string_truncate (reader->cell, 0);
  if (open_quote (reader) && !read_quoted (reader, error))
    return FALSE;
  while (!at_line_end (reader) && *reader->at != reader->delimiter)
    g_string_append_c (reader->cell, *reader->at++);
  return TRUE;
}

static PoiseCsvRow *
read_row (Reader *reader, GError **error)
{
  PoiseCsvRow *row = g_new0 (PoiseCsvRow, 1);

  row->line = reader->line;
  row->cells = g_ptr_array_new_with_free_func (g_free);
  for (;;)
    {
      if (!read_cell (reader, error))
        {
          row_free (row);
          return NULL;
        }
      g_ptr_array_add (row->cells, g_strdup (reader->cell->str));
      if (at_line_end (reader))
        break;
      reader->at++;
    }
  skip_line_end (reader);
  return row;
}

static void
skip_blank_lines (Reader *reader)
{
  while (reader->at < reader->end)
    {
      const char *at = reader->at;

      while (at < reader->end && (*at == ' ' || *at == '\t') && *at != reader->delimiter)
        at++;
      if (at < reader->end && *at != '\n' && *at != '\r')
        return;
      reader->at = at;
      skip_line_end (reader);
    }
}

/* The line `sep=;` that some spreadsheets put before everything else. */
static gboolean
read_separator_line (Reader *reader)
{
  const char *at = reader->at;

  if (reader->end - at < 5 || g_ascii_strncasecmp (at, "sep=", 4) != 0 ||
      memchr (POISE_CSV_DELIMITERS, at[4], strlen (POISE_CSV_DELIMITERS)) == NULL ||
      (reader->end - at > 5 && at[5] != '\n' && at[5] != '\r'))
    return FALSE;
  reader->delimiter = at[4];
  reader->at += 5;
  skip_line_end (reader);
  return TRUE;
}

/* Moves to the first row. */
static void
begin (Reader *reader)
{
  if (reader->end - reader->at >= 3 && memcmp (reader->at, "\xef\xbb\xbf", 3) == 0)
    reader->at += 3;
  if (read_separator_line (reader))
    return;
  skip_blank_lines (reader);
  reader->delimiter = poise_csv_find_delimiter (reader->at, reader->end - reader->at);
}

/**
 * poise_csv_read:
 * @bytes: a file
 * @error: of domain %POISE_IMPORT_ERROR
 *
 * Fails with %POISE_IMPORT_ERROR_NOT_UTF8 (the line of what is no letter, a NUL included),
 * %POISE_IMPORT_ERROR_SYNTAX (the line of a quote that is never closed), or %POISE_IMPORT_ERROR_EMPTY.
 *
 * Returns: (transfer full): its rows, at least one
 */
PoiseCsv *
poise_csv_read (GBytes *bytes, GError **error)
{
  const char *guessed;
  g_autoptr (GBytes) decoded = poise_csv_decode (bytes, &guessed, error);
  g_autoptr (PoiseCsv) csv = NULL;
  g_autoptr (GString) cell = g_string_new (NULL);
  Reader reader = { NULL, NULL, 1, '\0', cell };
  gsize length;

  if (decoded == NULL)
    return NULL;
  reader.at = g_bytes_get_data (decoded, &length);
  reader.at = reader.at != NULL ? reader.at : ""; /* an empty GBytes has no data */
  reader.end = reader.at + length;
  begin (&reader);

  csv = g_atomic_rc_box_new0 (PoiseCsv);
  csv->delimiter = reader.delimiter;
  csv->guessed_encoding = guessed;
  csv->rows = g_ptr_array_new_with_free_func (row_free);
  for (skip_blank_lines (&reader); reader.at < reader.end; skip_blank_lines (&reader))
    {
      PoiseCsvRow *row = read_row (&reader, error);

      if (row == NULL)
        return NULL;
      g_ptr_array_add (csv->rows, row);
    }
  if (csv->rows->len == 0)
    {
      poise_import_error_set (error, POISE_IMPORT_ERROR_EMPTY, 0);
      return NULL;
    }
  return g_steal_pointer (&csv);
}

/** poise_csv_ref: Returns: (transfer full): @csv, for another thread too */
PoiseCsv *
poise_csv_ref (PoiseCsv *csv)
{
  return g_atomic_rc_box_acquire (csv);
}

static void
csv_clear (gpointer data)
{
  g_clear_pointer (&((PoiseCsv *) data)->rows, g_ptr_array_unref);
}

/** poise_csv_unref: frees @csv and all its rows with the last reference. @csv: (nullable) */
void
poise_csv_unref (PoiseCsv *csv)
{
  if (csv != NULL)
    g_atomic_rc_box_release_full (csv, csv_clear);
}

/**
 * poise_csv_row_get_cell:
 * @row: a row
 * @column: which cell, from 0
 *
 * Returns: (transfer none): its text; "" beyond the end of a short row
 */
const char *
poise_csv_row_get_cell (const PoiseCsvRow *row, guint column)
{
  return column < row->cells->len ? g_ptr_array_index (row->cells, column) : "";
}
