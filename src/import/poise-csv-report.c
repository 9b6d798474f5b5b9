/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A column that nothing stands in is not worth a word.
 */

#include "import/poise-csv-report.h"

#include "import/poise-csv-calendar.h"
#include "import/poise-csv-details.h"
#include "import/poise-csv-doubts.h"
#include "words/poise-words-import.h"

static const PoiseCsvRow *
get_row (const PoiseCsv *csv, guint index)
{
  return g_ptr_array_index (csv->rows, index);
}

static gboolean
column_says_something (const PoiseCsv *csv, const PoiseCsvColumns *columns, guint column)
{
  for (guint i = columns->first; i < csv->rows->len; i++)
    {
      g_autofree char *text = poise_csv_get_text (get_row (csv, i), column);

      if (*text != '\0')
        return TRUE;
    }
  return FALSE;
}

/* What stands in a row that has nothing to do with the columns. */
static char *
join_cells (const PoiseCsvRow *row)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < row->cells->len; i++)
    {
      g_autofree char *cell = poise_csv_get_text (row, i);

      if (*cell != '\0')
        g_string_append_printf (text, "%s%s", text->len > 0 ? "; " : "", cell);
    }
  return g_string_free (text, FALSE);
}

static void
report_rows_above (const PoiseCsv *csv, const PoiseCsvColumns *columns, PoiseImportReport *report)
{
  for (int i = 0; i < columns->header; i++)
    {
      const PoiseCsvRow *row = get_row (csv, i);
      g_autofree char *cells = join_cells (row);

      if (*cells != '\0')
        poise_import_report_add (report, row->line, poise_words_import_above_header (cells));
    }
}

typedef char *(*SayColumns) (const char *const *columns);

/* Says of all columns of one kind in which something stands what became of them. */
static void
report_kind (const PoiseCsv *csv,
             const PoiseCsvColumns *columns,
             PoiseCsvKind kind,
             SayColumns say,
             PoiseImportReport *report)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < columns->n_columns; i++)
    if (columns->kinds[i] == kind && column_says_something (csv, columns, i))
      g_ptr_array_add (names, columns->names[i]);
  if (names->len == 0)
    return;
  g_ptr_array_add (names, NULL);
  poise_import_report_add (report, get_row (csv, MAX (columns->header, 0))->line,
                           say ((const char *const *) names->pdata));
}

static void
report_dates (const PoiseCsv *csv, const PoiseCsvMapping *mapping, int line, PoiseImportReport *report)
{
  g_autoptr (PoiseCsvDoubts) doubts = poise_csv_doubts_new (csv, mapping);
  PoiseCsvCalendar calendar = poise_csv_calendar (csv, mapping);
  PoiseCsvDate date;

  if (doubts->order_example != NULL && poise_csv_date_parse (doubts->order_example, &calendar, &date))
    poise_import_report_add (report, line, poise_words_import_date_order (doubts->order_example, &date.first));
  if (doubts->year_example != NULL && mapping->year == 0)
    poise_import_report_add (report, line, poise_words_import_no_year (doubts->year_example));
  else if (doubts->year_example != NULL)
    poise_import_report_add (report, line, poise_words_import_year (doubts->year_example, mapping->year));
}

/**
 * poise_csv_report_mapping:
 * @csv: a schedule of at least one row
 * @mapping: what its columns are for
 * @columns: the same, put to the schedule
 * @report: takes what is to be said of them: that nothing names them, what stood above their names, which of them are
 *   nothing special, and how dates are read that can be read in several ways
 */
void
poise_csv_report_mapping (const PoiseCsv *csv,
                          const PoiseCsvMapping *mapping,
                          const PoiseCsvColumns *columns,
                          PoiseImportReport *report)
{
  gboolean has_titles = poise_csv_columns_find (columns, POISE_CSV_TITLE) != POISE_CSV_NO_COLUMN;
  int line = get_row (csv, MAX (columns->header, 0))->line;

  if (csv->guessed_encoding != NULL)
    poise_import_report_add (report, 0, poise_words_import_encoding (csv->guessed_encoding));
  if (columns->header < 0)
    poise_import_report_add (report, line, poise_words_import_no_header ());
  report_rows_above (csv, columns, report);
  report_kind (csv, columns, POISE_CSV_ACTIVITY,
               has_titles ? poise_words_import_cells_are_activities_too : poise_words_import_cells_are_activities, report);
  report_kind (csv, columns, POISE_CSV_REST, poise_words_import_columns_in_notes, report);
  report_kind (csv, columns, POISE_CSV_LEFT_OUT, poise_words_import_columns_left_out, report);
  report_dates (csv, mapping, line, report);
}
