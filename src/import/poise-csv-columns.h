/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A mapping put to a table: what each column is for, and what it is called.
 */

#pragma once

#include "import/poise-csv-mapping.h"
#include "import/poise-csv.h"

G_BEGIN_DECLS

/**
 * PoiseCsvColumns:
 * @n_columns: the most cells of any row
 * @kinds: (array length=n_columns): what each column is for
 * @names: (array length=n_columns): each column's name for a person: "case_study" is "Case study"
 * @header: the row that names the columns, or -1 where every row is data
 * @first: the first row of data
 * @hours: whether the minutes column counts hours
 * @own: whether Poise wrote it
 */
typedef struct
{
  guint n_columns;
  PoiseCsvKind *kinds;
  char **names;
  int header;
  guint first;
  gboolean hours;
  gboolean own;
} PoiseCsvColumns;

guint poise_csv_count_columns (const PoiseCsv *csv);
PoiseCsvColumns *poise_csv_columns_new (const PoiseCsv *csv, const PoiseCsvMapping *mapping);
void poise_csv_columns_free (PoiseCsvColumns *columns);
guint poise_csv_columns_find (const PoiseCsvColumns *columns, PoiseCsvKind kind);
const char *
poise_csv_columns_get_cell (const PoiseCsvColumns *columns, const PoiseCsvRow *row, PoiseCsvKind kind);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseCsvColumns, poise_csv_columns_free)

G_END_DECLS
