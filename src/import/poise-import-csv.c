/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Walks the rows of a schedule. Whatever stands in a cell ends up in the plan or in the report:
 *
 *   with a title column     a row with a title is an activity; what nothing else takes goes to its notes;
 *   without one             every cell of a column that is nothing special is an activity;
 *   days without class      a row that names them is a break;
 *   any other row           is reported with all its cells.
 */

#include "import/poise-import-csv.h"

#include "core/poise-timetable.h"

#include "import/poise-csv-breaks.h"
#include "import/poise-csv-cells.h"
#include "import/poise-csv-details.h"
#include "import/poise-csv-outline.h"
#include "import/poise-csv-report.h"
#include "import/poise-csv-survey.h"
#include "store/poise-store.h"
#include "words/poise-words-import.h"

#include <string.h>

typedef struct
{
  PoiseCsv *csv;
  PoiseCsvColumns *columns;
  PoiseCsvReading reading;
  PoiseCsvOutline *outline;
  PoiseCsvBreaks *breaks;
  gboolean has_titles;
  guint numbers; /* the column that numbers the weeks though its name does not say so, or none */
  guint n_activities;
} Import;

static const PoiseCsvRow *
get_row (const Import *self, guint index)
{
  return g_ptr_array_index (self->csv->rows, index);
}

static char *
get_kind (const Import *self, const PoiseCsvRow *row, PoiseCsvKind kind)
{
  return poise_csv_get_kind (self->columns, row, kind);
}

static void
report (const Import *self, int line, char *sentence)
{
  poise_import_report_add (self->reading.report, line, sentence);
}

/* ---- Rows ---- */

/* Whether the row says something; where it has more or fewer cells than columns are named, it is reported. */
static gboolean
check_row (const Import *self, const PoiseCsvRow *row)
{
  guint n_cells = 0;
  guint n_named;

  for (guint i = 0; i < row->cells->len; i++)
    {
      g_autofree char *text = poise_csv_get_text (row, i);

      if (*text != '\0')
        n_cells = i + 1;
    }
  if (n_cells == 0 || self->columns->header < 0)
    return n_cells > 0;
  n_named = get_row (self, self->columns->header)->cells->len;
  if (n_cells > n_named || row->cells->len < n_named)
    report (self, row->line, poise_words_import_ragged_row (row->cells->len, n_named));
  return TRUE;
}

/* The date of a row that a break can take: known, in days. */
static gboolean
get_date (const Import *self, const PoiseCsvRow *row, PoiseCsvDate *date)
{
  g_autofree char *text = get_kind (self, row, POISE_CSV_DATE);

  return *text != '\0' && poise_csv_date_parse (text, self->reading.date_day_first, date);
}

/* The first or last day of the row's section, which only tables of Poise's own say */
static const GDate *
get_day (const Import *self, const PoiseCsvRow *row, PoiseCsvKind kind, PoiseCsvDate *date)
{
  g_autofree char *text = get_kind (self, row, kind);

  return *text != '\0' && poise_csv_date_parse (text, self->reading.date_day_first, date) ? &date->first : NULL;
}

static void
begin_row (const Import *self, const PoiseCsvRow *row)
{
  g_autofree char *week = get_kind (self, row, POISE_CSV_WEEK);
  g_autofree char *section = get_kind (self, row, POISE_CSV_SECTION);
  g_autofree char *number = poise_csv_get_text (row, self->numbers);
  g_autofree char *key = get_kind (self, row, POISE_CSV_NUMBER);
  PoiseCsvDate date, from, to;
  gboolean has_date = get_date (self, row, &date);

  poise_csv_outline_begin_row (self->outline, &(PoiseCsvOutlineRow){
                                                  week, section, has_date ? &date : NULL, poise_csv_week_number (number),
                                                  key, get_day (self, row, POISE_CSV_FROM, &from),
                                                  get_day (self, row, POISE_CSV_TO, &to) });
}

static void
add_activity (Import *self, PoiseActivity *activity)
{
  poise_csv_breaks_interrupt (self->breaks);
  poise_csv_outline_add_activity (self->outline, activity);
  self->n_activities++;
}

/* Makes a break of the cell in @column, and reports what else stands in the row, but not the cells in @used. */
static void
add_break (Import *self, const PoiseCsvRow *row, guint column, const PoiseCsvDate *date, gboolean *used)
{
  guint date_column = poise_csv_columns_find (self->columns, POISE_CSV_DATE);
  g_autofree char *title = poise_csv_get_text (row, column);
  g_autofree char *others = NULL;

  used[column] = TRUE;
  used[date_column] = date->minute < 0;
  others = poise_csv_list_cells (self->columns, row, used);
  poise_csv_breaks_add (self->breaks, row->line, title, date);
  if (others != NULL)
    report (self, row->line, poise_words_import_beside_break (others));
}

/* The cell that names days without class in a row that names no activity: the surest one, else the first. */
static guint
find_free_day (const Import *self, const PoiseCsvRow *row)
{
  guint found = POISE_CSV_NO_COLUMN;
  PoiseCsvFreeDay best = POISE_CSV_FREE_DAY_NO;

  for (guint i = 0; i < row->cells->len; i++)
    {
      PoiseCsvFreeDay free_day = poise_csv_free_day (poise_csv_row_get_cell (row, i));

      if (free_day > best)
        {
          best = free_day;
          found = i;
        }
    }
  return found;
}

/* Whether the row says to which week or section the rows below it belong, and nothing else. */
static gboolean
is_heading (const Import *self, const PoiseCsvRow *row)
{
  for (guint i = 0; i < row->cells->len; i++)
    {
      g_autofree char *text = poise_csv_get_text (row, i);

      if (*text != '\0' && self->columns->kinds[i] != POISE_CSV_WEEK &&
          self->columns->kinds[i] != POISE_CSV_SECTION)
        return FALSE;
    }
  return TRUE;
}

/* A row that names no activity: a break, a heading, or nothing. */
static void
take_other_row (Import *self, const PoiseCsvRow *row)
{
  g_autofree gboolean *used = g_new0 (gboolean, self->columns->n_columns);
  guint column = find_free_day (self, row);
  PoiseCsvDate date;
  g_autofree char *cells = NULL;

  if (column != POISE_CSV_NO_COLUMN && get_date (self, row, &date))
    {
      add_break (self, row, column, &date, used);
      return;
    }
  begin_row (self, row);
  if (is_heading (self, row))
    {
      poise_csv_outline_open_section (self->outline);
      return;
    }
  cells = poise_csv_list_cells (self->columns, row, NULL);
  report (self, row->line,
          self->has_titles ? poise_words_import_row_without_title (cells)
                           : poise_words_import_row_without_activity (cells));
}

/* Whether the title says days without class, and nothing else in the row says that learners do something. */
static gboolean
title_is_free_day (const Import *self, const PoiseCsvRow *row, const char *title)
{
  static const PoiseCsvKind kinds[] = { POISE_CSV_MODE, POISE_CSV_MINUTES, POISE_CSV_TOOLS, POISE_CSV_DUE };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *text = get_kind (self, row, kinds[i]);

      if (*text != '\0')
        return FALSE;
    }
  return poise_csv_free_day (title) == POISE_CSV_FREE_DAY_SURE;
}

static void
take_titled_row (Import *self, const PoiseCsvRow *row)
{
  g_autofree char *title = get_kind (self, row, POISE_CSV_TITLE);
  g_autoptr (PoiseCsvDetails) details = NULL;
  PoiseCsvDate date;

  if (title_is_free_day (self, row, title))
    {
      if (get_date (self, row, &date))
        {
          g_autofree gboolean *used = g_new0 (gboolean, self->columns->n_columns);

          add_break (self, row, poise_csv_columns_find (self->columns, POISE_CSV_TITLE), &date, used);
          return;
        }
      report (self, row->line, poise_words_import_break_without_date (title));
    }
  begin_row (self, row);
  details = poise_csv_details_new (&self->reading, row);
  poise_csv_details_add_rest (details, &self->reading, row);
  add_activity (self, poise_csv_details_make_activity (details, title));
}

/* What the row says of several activities at once belongs to their section. */
static void
add_section_notes (const Import *self, const PoiseCsvRow *row, const PoiseCsvDetails *details)
{
  if (details->notes->len > 0)
    poise_csv_outline_add_note (self->outline, details->notes->str);
  if (details->minutes_text != NULL)
    {
      poise_csv_outline_add_note (self->outline, details->minutes_text);
      report (self, row->line, poise_words_import_shared_minutes (details->minutes_text));
    }
}

/* The columns whose cells are activities of @row: those that are nothing special, but not its free days, which
 * are breaks. */
static GArray *
find_cells (const Import *self, const PoiseCsvRow *row, guint *free_day)
{
  GArray *cells = g_array_new (FALSE, FALSE, sizeof (guint));
  PoiseCsvDate date;
  gboolean has_date = get_date (self, row, &date);

  *free_day = POISE_CSV_NO_COLUMN;
  for (guint i = 0; i < row->cells->len; i++)
    {
      g_autofree char *text = poise_csv_get_text (row, i);

      if (self->columns->kinds[i] != POISE_CSV_REST || *text == '\0')
        continue;
      if (*free_day == POISE_CSV_NO_COLUMN && has_date &&
          poise_csv_free_day (text) == POISE_CSV_FREE_DAY_SURE)
        *free_day = i;
      else
        g_array_append_val (cells, i);
    }
  return cells;
}

static void
take_row_of_cells (Import *self, const PoiseCsvRow *row)
{
  guint free_day;
  g_autoptr (GArray) cells = find_cells (self, row, &free_day);
  g_autoptr (PoiseCsvDetails) details = NULL;
  PoiseCsvDate date;

  if (cells->len == 0)
    {
      take_other_row (self, row);
      return;
    }
  if (free_day != POISE_CSV_NO_COLUMN && get_date (self, row, &date))
    {
      g_autofree char *title = poise_csv_get_text (row, free_day);

      poise_csv_breaks_add (self->breaks, row->line, title, &date);
    }

  begin_row (self, row);
  details = poise_csv_details_new (&self->reading, row);
  for (guint i = 0; i < cells->len; i++)
    {
      guint column = g_array_index (cells, guint, i);
      g_autofree char *text = poise_csv_get_text (row, column);

      add_activity (self, poise_csv_details_make_cell_activity (details, self->columns->names[column], text,
                                                                cells->len == 1));
    }
  if (cells->len > 1)
    add_section_notes (self, row, details);
}

/* ---- The whole ---- */

static void
import_init (Import *self, PoiseCsv *csv, PoiseImportReport *lines)
{
  g_autoptr (PoiseCatalogue) catalogue = poise_store_load_catalogue (NULL);
  PoiseCsvSurvey survey;

  self->csv = csv;
  self->columns = poise_csv_columns_new (csv);
  self->has_titles = poise_csv_columns_find (self->columns, POISE_CSV_TITLE) != POISE_CSV_NO_COLUMN;
  self->reading.columns = self->columns;
  self->reading.report = lines;
  self->reading.tools = poise_csv_tools_new (catalogue);
  self->reading.outcomes = poise_records_new ();
  survey = poise_csv_survey (csv, self->columns, lines);
  self->reading.date_day_first = survey.date_day_first;
  self->reading.due_day_first = survey.due_day_first;
  self->reading.date_is_start = survey.date_is_start;
  self->numbers = survey.numbers;
  self->breaks = poise_csv_breaks_new ();
  self->outline = poise_csv_outline_new (survey.outline, survey.date_is_start);
}

static void
import_clear (Import *self)
{
  poise_csv_outline_free (self->outline);
  poise_csv_breaks_free (self->breaks);
  poise_csv_tools_free (self->reading.tools);
  g_ptr_array_unref (self->reading.outcomes);
  poise_csv_columns_free (self->columns);
}

/* A section's start is kept only where it does not follow from the plan's start, the breaks and the sections
 * before it, so that a plan moved to the next year moves as a whole. @plan: (transfer full) */
static PoisePlan *
drop_starts_that_follow (PoisePlan *plan)
{
  const PoiseTimetable *timetable = poise_timetable_of (plan);
  g_autoptr (PoisePlan) given = plan;
  g_autoptr (GPtrArray) sections = poise_records_new ();

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);
      GDate first, last, following;
      gboolean follows = poise_timetable_get_days (timetable, i, &first, &last) &&
                         poise_timetable_get_following (timetable, i, &following) &&
                         g_date_compare (&first, &following) == 0;

      g_ptr_array_add (sections, poise_record_with_text (section, POISE_SECTION_START, follows ? NULL : section->start));
    }
  return poise_record_with_list (given, POISE_PLAN_SECTIONS, sections);
}

static PoisePlan *
make_plan (const Import *self, const char *title)
{
  PoisePlan *plan = poise_record_new (&poise_plan_type);
  g_autofree char *start = NULL;
  GPtrArray *sections = poise_csv_outline_finish (self->outline, &start);
  GPtrArray *breaks = poise_csv_breaks_finish (self->breaks, self->reading.report);

  report (self, 0, poise_words_import_summary (sections->len, self->n_activities, breaks->len));
  poise_record_put_number (plan, POISE_PLAN_VERSION_MEMBER, POISE_PLAN_VERSION);
  poise_record_put_text (plan, POISE_PLAN_TITLE, title);
  poise_record_put_text (plan, POISE_PLAN_START, start);
  poise_record_put_list (plan, POISE_PLAN_BREAKS, breaks);
  poise_record_put_list (plan, POISE_PLAN_OUTCOMES, g_ptr_array_ref (self->reading.outcomes));
  poise_record_put_list (plan, POISE_PLAN_TOOLS,
                         g_ptr_array_ref (poise_csv_tools_get_own (self->reading.tools)));
  poise_record_put_list (plan, POISE_PLAN_SECTIONS, sections);
  return drop_starts_that_follow (poise_record_seal (plan));
}

/**
 * poise_import_csv_read:
 * @source: a schedule as comma-separated text, of %POISE_IMPORT_CSV_MOST bytes at most
 * @title: (nullable): what to call the plan
 * @report: takes what was taken how
 * @error: of GIO, or of domain %POISE_IMPORT_ERROR; see poise_csv_read()
 *
 * Returns: (transfer full): the plan
 */
PoisePlan *
poise_import_csv_read (PoiseImportSource *source, const char *title, PoiseImportReport *report, GError **error)
{
  g_autoptr (GBytes) bytes = poise_import_source_load (source, POISE_IMPORT_CSV_MOST, error);
  g_autoptr (PoiseCsv) csv = bytes != NULL ? poise_csv_read (bytes, error) : NULL;
  Import self = { 0 };
  PoisePlan *plan;

  if (csv == NULL)
    return NULL;
  import_init (&self, csv, report);
  poise_csv_report_columns (csv, self.columns, report);
  for (guint i = self.columns->first; i < csv->rows->len; i++)
    {
      const PoiseCsvRow *row = get_row (&self, i);
      g_autofree char *row_title = get_kind (&self, row, POISE_CSV_TITLE);

      if (!check_row (&self, row))
        continue;
      if (!self.has_titles)
        take_row_of_cells (&self, row);
      else if (*row_title == '\0')
        take_other_row (&self, row);
      else
        take_titled_row (&self, row);
    }
  plan = make_plan (&self, title);
  import_clear (&self);
  return plan;
}
