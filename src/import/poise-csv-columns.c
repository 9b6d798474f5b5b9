/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a mapping leaves out of a table, or has too much, is nothing special.
 */

#include "import/poise-csv-columns.h"

#include "words/poise-words-import.h"

#include <string.h>

/** poise_csv_count_columns: Returns: the most cells of any row of @csv */
guint
poise_csv_count_columns (const PoiseCsv *csv)
{
  guint n_columns = 0;

  for (guint i = 0; i < csv->rows->len; i++)
    n_columns = MAX (n_columns, ((PoiseCsvRow *) g_ptr_array_index (csv->rows, i))->cells->len);
  return n_columns;
}

/* "case_study" → "Case study" */
static char *
readable_name (const char *header, guint column)
{
  g_autofree char *text = g_strdup (header);
  g_autofree char *rest = NULL;
  char first[8] = "";

  g_strstrip (g_strdelimit (text, "_\r\n\t", ' '));
  if (*text == '\0')
    return poise_words_import_column (column + 1);
  first[g_unichar_to_utf8 (g_unichar_toupper (g_utf8_get_char (text)), first)] = '\0';
  rest = g_strconcat (first, g_utf8_next_char (text), NULL);
  return g_steal_pointer (&rest);
}

/**
 * poise_csv_columns_new:
 * @csv: a schedule
 * @mapping: what its columns are for
 *
 * Returns: (transfer full): the same with names
 */
PoiseCsvColumns *
poise_csv_columns_new (const PoiseCsv *csv, const PoiseCsvMapping *mapping)
{
  PoiseCsvColumns *self = g_new0 (PoiseCsvColumns, 1);
  const PoiseCsvRow *header = NULL;

  self->n_columns = poise_csv_count_columns (csv);
  self->kinds = g_new0 (PoiseCsvKind, self->n_columns);
  self->names = g_new0 (char *, self->n_columns + 1);
  self->header = MIN (mapping->header, (int) csv->rows->len - 1);
  self->first = self->header + 1;
  if (self->header >= 0)
    header = g_ptr_array_index (csv->rows, self->header);
  for (guint i = 0; i < self->n_columns; i++)
    {
      self->kinds[i] = i < mapping->n_columns ? mapping->kinds[i] : POISE_CSV_REST;
      self->names[i] = readable_name (header != NULL ? poise_csv_row_get_cell (header, i) : "", i);
    }
  self->hours = poise_csv_mapping_find (mapping, POISE_CSV_HOURS) < self->n_columns;
  self->own = mapping->own;
  return self;
}

/** poise_csv_columns_free: frees @columns. @columns: (nullable) */
void
poise_csv_columns_free (PoiseCsvColumns *columns)
{
  if (columns == NULL)
    return;
  g_strfreev (columns->names);
  g_free (columns->kinds);
  g_free (columns);
}

/**
 * poise_csv_columns_find:
 * @columns: what the columns are for
 * @kind: a kind that one column has at most; %POISE_CSV_MINUTES finds the one that counts hours too
 *
 * Returns: the column of that kind, from 0, or %POISE_CSV_NO_COLUMN
 */
guint
poise_csv_columns_find (const PoiseCsvColumns *columns, PoiseCsvKind kind)
{
  for (guint i = 0; i < columns->n_columns; i++)
    if (columns->kinds[i] == kind || (kind == POISE_CSV_MINUTES && columns->kinds[i] == POISE_CSV_HOURS))
      return i;
  return POISE_CSV_NO_COLUMN;
}

/**
 * poise_csv_columns_get_cell:
 * @columns: what the columns are for
 * @row: a row of data
 * @kind: as for poise_csv_columns_find()
 *
 * Returns: (transfer none): the row's cell of that kind; "" where there is none
 */
const char *
poise_csv_columns_get_cell (const PoiseCsvColumns *columns, const PoiseCsvRow *row, PoiseCsvKind kind)
{
  guint column = poise_csv_columns_find (columns, kind);

  return column != POISE_CSV_NO_COLUMN ? poise_csv_row_get_cell (row, column) : "";
}
