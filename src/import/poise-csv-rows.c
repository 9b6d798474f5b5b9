/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each row is one of these, and nothing else decides what becomes of it:
 *
 *   with a title            an activity; what nothing else takes goes to its notes;
 *   with cells of columns   that are activities each: so many activities;
 *   days without class      a row that names them is a break, as is one that a schedule leaves blank among others;
 *   any other row           is reported with all its cells.
 */

#include "import/poise-csv-rows.h"

#include "import/poise-csv-cells.h"
#include "import/poise-csv-gaps.h"
#include "import/poise-csv-mode.h"
#include "import/poise-csv-row-breaks.h"
#include "import/poise-csv-survey.h"
#include "words/poise-words-import.h"

static const PoiseCsvRow *
get_row (const PoiseCsvRows *self, guint index)
{
  return g_ptr_array_index (self->csv->rows, index);
}

static char *
get_kind (const PoiseCsvRows *self, const PoiseCsvRow *row, PoiseCsvKind kind)
{
  return poise_csv_get_kind (self->reading.columns, row, kind);
}

static void
report (const PoiseCsvRows *self, int line, char *sentence)
{
  poise_import_report_add (self->reading.report, line, sentence);
}

/* Whether the row says something; where it has more or fewer cells than columns are named, it is reported. */
static gboolean
check_row (const PoiseCsvRows *self, const PoiseCsvRow *row)
{
  guint n_cells = 0;
  guint n_named;

  for (guint i = 0; i < row->cells->len; i++)
    {
      g_autofree char *text = poise_csv_get_used_text (self->reading.columns, row, i);

      if (*text != '\0')
        n_cells = i + 1;
    }
  if (n_cells == 0 || self->reading.columns->header < 0)
    return n_cells > 0;
  n_named = get_row (self, self->reading.columns->header)->cells->len;
  if (n_cells > n_named || row->cells->len < n_named)
    report (self, row->line, poise_words_import_ragged_row (row->cells->len, n_named));
  return TRUE;
}

/* When the row that is taken now takes place, where that is known */
static const PoiseCsvDate *
get_date (const PoiseCsvRows *self)
{
  return self->day->has_date ? &self->day->date : NULL;
}

/* The first or last day of the row's section, which only tables of Poise's own say */
static const GDate *
get_day (const PoiseCsvRows *self, const PoiseCsvRow *row, PoiseCsvKind kind, PoiseCsvDate *date)
{
  g_autofree char *text = get_kind (self, row, kind);

  return *text != '\0' && poise_csv_date_parse (text, &self->reading.calendar, date) ? &date->first : NULL;
}

static void
begin_row (const PoiseCsvRows *self, const PoiseCsvRow *row)
{
  g_autofree char *week = get_kind (self, row, POISE_CSV_WEEK);
  g_autofree char *section = get_kind (self, row, POISE_CSV_SECTION);
  g_autofree char *number = poise_csv_get_used_text (self->reading.columns, row, self->numbers);
  g_autofree char *key = get_kind (self, row, POISE_CSV_NUMBER);
  PoiseCsvDate from, to;

  poise_csv_outline_begin_row (self->outline, &(PoiseCsvOutlineRow){
                                                  week, section, get_date (self), poise_csv_week_number (number),
                                                  key, get_day (self, row, POISE_CSV_FROM, &from),
                                                  get_day (self, row, POISE_CSV_TO, &to) });
}

/* Whether the row says to which week or section the rows below it belong, and nothing else. */
static gboolean
is_heading (const PoiseCsvRows *self, const PoiseCsvRow *row)
{
  for (guint i = 0; i < row->cells->len; i++)
    {
      g_autofree char *text = poise_csv_get_used_text (self->reading.columns, row, i);

      if (*text != '\0' && self->reading.columns->kinds[i] != POISE_CSV_WEEK &&
          self->reading.columns->kinds[i] != POISE_CSV_SECTION)
        return FALSE;
    }
  return TRUE;
}

static gboolean
has_titles (const PoiseCsvRows *self)
{
  return poise_csv_columns_find (self->reading.columns, POISE_CSV_TITLE) != POISE_CSV_NO_COLUMN;
}

/* A row that names no activity: a break, a heading, or nothing. */
static void
take_other_row (PoiseCsvRows *self, const PoiseCsvRow *row)
{
  guint column = poise_csv_row_breaks_find (self, row);
  g_autofree char *cells = NULL;

  if ((column != POISE_CSV_NO_COLUMN && get_date (self) != NULL) || self->is_gap)
    {
      poise_csv_row_breaks_add (self, row, column);
      return;
    }
  begin_row (self, row);
  if (is_heading (self, row))
    {
      poise_csv_outline_open_section (self->outline);
      return;
    }
  cells = poise_csv_list_cells (self->reading.columns, row, NULL);
  report (self, row->line,
          has_titles (self) ? poise_words_import_row_without_title (cells)
                            : poise_words_import_row_without_activity (cells));
}

/* Every activity of the table passes here. */
static void
add_activity (PoiseCsvRows *self, const PoiseCsvRow *row, const PoiseCsvDetails *details, PoiseActivity *activity)
{
  poise_csv_breaks_interrupt (self->breaks);
  poise_csv_outline_add_activity (self->outline, poise_csv_mode_guess (activity, details, &self->reading, row));
}

/* The columns whose cells are activities of @row. @free_day takes the one that names days without class instead. */
static GArray *
find_cells (const PoiseCsvRows *self, const PoiseCsvRow *row, guint *free_day)
{
  GArray *cells = g_array_new (FALSE, FALSE, sizeof (guint));

  *free_day = POISE_CSV_NO_COLUMN;
  for (guint i = 0; i < row->cells->len; i++)
    {
      g_autofree char *text = poise_csv_get_used_text (self->reading.columns, row, i);

      if (self->reading.columns->kinds[i] != POISE_CSV_ACTIVITY || *text == '\0')
        continue;
      if (*free_day == POISE_CSV_NO_COLUMN && get_date (self) != NULL &&
          poise_csv_free_day (text) == POISE_CSV_FREE_DAY_SURE)
        *free_day = i;
      else
        g_array_append_val (cells, i);
    }
  return cells;
}

static void
add_cells (PoiseCsvRows *self, const PoiseCsvRow *row, const PoiseCsvDetails *details, const GArray *cells, gboolean alone)
{
  for (guint i = 0; i < cells->len; i++)
    {
      guint column = g_array_index (cells, guint, i);
      g_autofree char *text = poise_csv_get_used_text (self->reading.columns, row, column);

      add_activity (self, row, details,
                    poise_csv_details_make_cell_activity (details, self->reading.columns->names[column], text, alone));
    }
}

static void
take_titled_row (PoiseCsvRows *self, const PoiseCsvRow *row)
{
  g_autofree char *title = get_kind (self, row, POISE_CSV_TITLE);
  g_autoptr (PoiseCsvDetails) details = NULL;
  g_autoptr (GArray) cells = NULL;
  guint free_day;

  cells = find_cells (self, row, &free_day);
  if (cells->len == 0 && poise_csv_row_breaks_fits (self, row, title))
    {
      if (get_date (self) != NULL)
        {
          poise_csv_row_breaks_add (self, row, poise_csv_columns_find (self->reading.columns, POISE_CSV_TITLE));
          return;
        }
      report (self, row->line, poise_words_import_break_without_date (title));
    }
  if (free_day != POISE_CSV_NO_COLUMN)
    poise_csv_row_breaks_add_cell (self, row, free_day);
  begin_row (self, row);
  details = poise_csv_details_new (&self->reading, row, self->day);
  poise_csv_details_add_rest (details, &self->reading, row, TRUE);
  add_activity (self, row, details, poise_csv_details_make_activity (details, title));
  add_cells (self, row, details, cells, FALSE);
}

/* What the row says of several activities at once belongs to their section. */
static void
add_section_notes (const PoiseCsvRows *self, const PoiseCsvRow *row, const PoiseCsvDetails *details)
{
  if (details->notes->len > 0)
    poise_csv_outline_add_note (self->outline, details->notes->str);
  if (details->time_text != NULL)
    poise_csv_outline_add_note (self->outline, details->time_text);
  if (details->minutes_text != NULL)
    {
      poise_csv_outline_add_note (self->outline, details->minutes_text);
      report (self, row->line, poise_words_import_shared_minutes (details->minutes_text));
    }
}

static void
take_row_of_cells (PoiseCsvRows *self, const PoiseCsvRow *row)
{
  guint free_day;
  g_autoptr (GArray) cells = find_cells (self, row, &free_day);
  g_autoptr (PoiseCsvDetails) details = NULL;

  if (cells->len == 0)
    {
      take_other_row (self, row);
      return;
    }
  if (free_day != POISE_CSV_NO_COLUMN)
    poise_csv_row_breaks_add_cell (self, row, free_day);
  begin_row (self, row);
  details = poise_csv_details_new (&self->reading, row, self->day);
  poise_csv_details_add_rest (details, &self->reading, row, cells->len == 1);
  add_cells (self, row, details, cells, cells->len == 1);
  if (cells->len > 1)
    add_section_notes (self, row, details);
}

/** poise_csv_rows_take: reads all rows of data of @rows into its outline, breaks and report */
void
poise_csv_rows_take (PoiseCsvRows *rows)
{
  g_autofree gboolean *gaps = poise_csv_gaps_find (rows->csv, rows->reading.columns, rows->days);

  for (guint i = rows->reading.columns->first; i < rows->csv->rows->len; i++)
    {
      const PoiseCsvRow *row = get_row (rows, i);
      g_autofree char *title = get_kind (rows, row, POISE_CSV_TITLE);

      rows->day = &g_array_index (rows->days, PoiseCsvRowDay, i);
      rows->is_gap = gaps[i];
      if (!check_row (rows, row))
        continue;
      if (*title != '\0')
        take_titled_row (rows, row);
      else
        take_row_of_cells (rows, row);
    }
  poise_csv_row_breaks_finish (rows);
}
