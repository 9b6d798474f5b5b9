/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What each column of a schedule is for, told by its name in the header row.
 */

#pragma once

#include "import/poise-csv.h"

G_BEGIN_DECLS

/** PoiseCsvKind: what a column is for; each kind but REST has at most one column. */
typedef enum
{
  POISE_CSV_REST, /* anything else: goes to the notes, or makes activities where no column is the title */
  POISE_CSV_TITLE,
  POISE_CSV_WEEK,
  POISE_CSV_SECTION,
  POISE_CSV_DATE,
  POISE_CSV_MINUTES,
  POISE_CSV_MODE,
  POISE_CSV_TOOLS,
  POISE_CSV_DUE,
  POISE_CSV_NOTES,

  /* Only in tables that Poise wrote itself */
  POISE_CSV_NUMBER, /* of the section */
  POISE_CSV_FROM,
  POISE_CSV_TO,
  POISE_CSV_PURPOSE,
  POISE_CSV_LEARNING_TYPE,
  POISE_CSV_COMPLEXITY,
  POISE_CSV_GROUP,
  POISE_CSV_TEACHER,
  POISE_CSV_ASSESSMENT,
  POISE_CSV_WEIGHT,
  POISE_CSV_OUTCOMES,
  POISE_CSV_LIVE,
  POISE_CSV_LIVE_MINUTES,
  POISE_CSV_ZONE,
  POISE_CSV_FURTHER,
  POISE_CSV_LINKS,
  POISE_CSV_N_KINDS
} PoiseCsvKind;

/** POISE_CSV_NO_COLUMN: in place of a column's number, where the file has none of that kind. */
#define POISE_CSV_NO_COLUMN G_MAXUINT

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

PoiseCsvColumns *poise_csv_columns_new (const PoiseCsv *csv);
void poise_csv_columns_free (PoiseCsvColumns *columns);
guint poise_csv_columns_find (const PoiseCsvColumns *columns, PoiseCsvKind kind);
const char *
poise_csv_columns_get_cell (const PoiseCsvColumns *columns, const PoiseCsvRow *row, PoiseCsvKind kind);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseCsvColumns, poise_csv_columns_free)

G_END_DECLS
