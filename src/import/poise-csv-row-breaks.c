/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whether a week or section that is named beside a break is one of the plan is known when all rows are read.
 */

#include "import/poise-csv-row-breaks.h"

#include "import/poise-csv-cells.h"
#include "words/poise-words-import.h"

/* What stands beside a break */
typedef struct
{
  int line;
  char *key;     /* of the section that it names */
  char *all;     /* nullable */
  char *outside; /* nullable: without the names of week and section */
} Beside;

static void
beside_free (gpointer data)
{
  Beside *self = data;

  g_free (self->key);
  g_free (self->all);
  g_free (self->outside);
  g_free (self);
}

/**
 * poise_csv_row_breaks_find:
 * @rows: a schedule
 * @row: a row of it that names no activity
 *
 * Returns: the column whose cell names days without class: the surest one, else the first; or %POISE_CSV_NO_COLUMN
 */
guint
poise_csv_row_breaks_find (const PoiseCsvRows *rows, const PoiseCsvRow *row)
{
  guint found = POISE_CSV_NO_COLUMN;
  PoiseCsvFreeDay best = POISE_CSV_FREE_DAY_NO;

  for (guint i = 0; i < row->cells->len; i++)
    {
      g_autofree char *text = poise_csv_get_used_text (rows->reading.columns, row, i);
      PoiseCsvFreeDay free_day = poise_csv_free_day (text);

      if (free_day > best)
        {
          best = free_day;
          found = i;
        }
    }
  return found;
}

/** poise_csv_row_breaks_fits: Returns: whether @title says days without class, and nothing in @row that learners do something */
gboolean
poise_csv_row_breaks_fits (const PoiseCsvRows *rows, const PoiseCsvRow *row, const char *title)
{
  static const PoiseCsvKind kinds[] = { POISE_CSV_MODE, POISE_CSV_MINUTES, POISE_CSV_TOOLS, POISE_CSV_DUE };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *text = poise_csv_get_kind (rows->reading.columns, row, kinds[i]);

      if (*text != '\0')
        return FALSE;
    }
  return poise_csv_free_day (title) == POISE_CSV_FREE_DAY_SURE;
}

static void
mark_kind (const PoiseCsvRows *rows, PoiseCsvKind kind, gboolean *used)
{
  guint column = poise_csv_columns_find (rows->reading.columns, kind);

  if (column != POISE_CSV_NO_COLUMN)
    used[column] = TRUE;
}

/* Marks the columns that say the day of @row. */
static void
mark_date (const PoiseCsvRows *rows, const PoiseCsvRow *row, gboolean *used)
{
  static const PoiseCsvKind parts[] = { POISE_CSV_DAY, POISE_CSV_MONTH, POISE_CSV_YEAR };
  g_autofree char *text = poise_csv_get_kind (rows->reading.columns, row, POISE_CSV_DATE);

  if (*text != '\0')
    mark_kind (rows, POISE_CSV_DATE, used);
  for (guint i = 0; i < G_N_ELEMENTS (parts) && *text == '\0'; i++)
    mark_kind (rows, parts[i], used);
}

/* The cell of a kind, unless it is what the break is called */
static char *
get_beside (const PoiseCsvRows *rows, const PoiseCsvRow *row, PoiseCsvKind kind, guint column)
{
  return poise_csv_columns_find (rows->reading.columns, kind) == column ? g_strdup ("")
                                                                : poise_csv_get_kind (rows->reading.columns, row, kind);
}

/* Merged cells begin in the first row of a week or section, which may be a break. */
static void
go_on (PoiseCsvRows *rows, const PoiseCsvRow *row, guint column)
{
  g_autofree char *week = get_beside (rows, row, POISE_CSV_WEEK, column);
  g_autofree char *section = get_beside (rows, row, POISE_CSV_SECTION, column);

  poise_csv_outline_go_on (rows->outline, week, section);
}

/**
 * poise_csv_row_breaks_add:
 * @rows: a schedule
 * @row: the row that is taken now; it has a date
 * @column: what names the days without class, or %POISE_CSV_NO_COLUMN where nothing does
 *
 * Makes a break of @row.
 */
void
poise_csv_row_breaks_add (PoiseCsvRows *rows, const PoiseCsvRow *row, guint column)
{
  g_autofree gboolean *used = g_new0 (gboolean, rows->reading.columns->n_columns);
  g_autofree char *title = column != POISE_CSV_NO_COLUMN ? poise_csv_get_text (row, column) : NULL;
  Beside *beside = g_new0 (Beside, 1);

  if (rows->day->date.minute < 0 || rows->day->time_said)
    mark_date (rows, row, used);
  if (title != NULL)
    used[column] = TRUE;
  go_on (rows, row, column);
  beside->line = row->line;
  beside->key = poise_csv_outline_get_key (rows->outline);
  beside->all = poise_csv_list_cells (rows->reading.columns, row, used);
  mark_kind (rows, POISE_CSV_WEEK, used);
  mark_kind (rows, POISE_CSV_SECTION, used);
  beside->outside = poise_csv_list_cells (rows->reading.columns, row, used);
  if (rows->beside == NULL)
    rows->beside = g_ptr_array_new_with_free_func (beside_free);
  g_ptr_array_add (rows->beside, beside);
  poise_csv_breaks_add (rows->breaks, row->line, title, &rows->day->date);
}

/** poise_csv_row_breaks_add_cell: makes a break of one cell of a row that goes on with others */
void
poise_csv_row_breaks_add_cell (PoiseCsvRows *rows, const PoiseCsvRow *row, guint column)
{
  g_autofree char *title = poise_csv_get_text (row, column);

  poise_csv_breaks_add (rows->breaks, row->line, title, &rows->day->date);
}

/** poise_csv_row_breaks_finish: reports what stood beside breaks, when all rows are taken */
void
poise_csv_row_breaks_finish (PoiseCsvRows *rows)
{
  for (guint i = 0; rows->beside != NULL && i < rows->beside->len; i++)
    {
      const Beside *beside = g_ptr_array_index (rows->beside, i);
      const char *lost = poise_csv_outline_has (rows->outline, beside->key) ? beside->outside : beside->all;

      if (lost != NULL)
        poise_import_report_add (rows->reading.report, beside->line, poise_words_import_beside_break (lost));
    }
  g_clear_pointer (&rows->beside, g_ptr_array_unref);
}
