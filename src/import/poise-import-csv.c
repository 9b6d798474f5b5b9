/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Puts together what the parts of a schedule's reading need, lets the rows be taken, and makes the plan.
 */

#include "import/poise-import-csv.h"

#include "core/poise-timetable.h"
#include "import/poise-csv-calendar.h"
#include "import/poise-csv-guess.h"
#include "import/poise-csv-report.h"
#include "import/poise-csv-rows.h"
#include "import/poise-csv-survey.h"
#include "store/poise-store.h"
#include "words/poise-words-import.h"

static void
rows_init (PoiseCsvRows *self, const PoiseCsv *csv, const PoiseCsvMapping *mapping, PoiseImportReport *report)
{
  g_autoptr (PoiseCatalogue) catalogue = poise_store_load_catalogue (NULL);
  PoiseCsvColumns *columns = poise_csv_columns_new (csv, mapping);
  PoiseCsvSurvey survey;

  *self = (PoiseCsvRows){ .csv = csv };
  self->reading.columns = columns;
  self->reading.report = report;
  self->reading.calendar = poise_csv_calendar (csv, mapping);
  self->days = poise_csv_row_days_new (csv, columns, &self->reading.calendar);
  self->reading.tools = poise_csv_tools_new (catalogue);
  self->reading.outcomes = poise_records_new ();
  survey = poise_csv_survey (csv, columns, self->days);
  self->reading.date_is_start = survey.date_is_start;
  self->numbers = survey.numbers;
  self->breaks = poise_csv_breaks_new ();
  self->outline = poise_csv_outline_new (survey.outline, survey.date_is_start);
}

static void
rows_clear (PoiseCsvRows *self)
{
  poise_csv_outline_free (self->outline);
  poise_csv_breaks_free (self->breaks);
  g_array_unref (self->days);
  poise_csv_tools_free (self->reading.tools);
  g_ptr_array_unref (self->reading.outcomes);
  poise_csv_columns_free ((PoiseCsvColumns *) self->reading.columns);
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
make_plan (const PoiseCsvRows *self, const char *title)
{
  PoisePlan *plan = poise_record_new (&poise_plan_type);
  g_autofree char *start = NULL;
  GPtrArray *sections = poise_csv_outline_finish (self->outline, &start);
  GPtrArray *breaks = poise_csv_breaks_finish (self->breaks, self->reading.report);

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
 * poise_import_csv_read_mapped:
 * @csv: a schedule
 * @mapping: what its columns are for
 * @title: (nullable): what to call the plan
 * @report: takes what was taken how
 *
 * Reads nothing but its arguments, so that any thread may do it.
 *
 * Returns: (transfer full): the plan
 */
PoisePlan *
poise_import_csv_read_mapped (const PoiseCsv *csv,
                              const PoiseCsvMapping *mapping,
                              const char *title,
                              PoiseImportReport *report)
{
  PoiseCsvRows rows;
  PoisePlan *plan;

  rows_init (&rows, csv, mapping, report);
  poise_csv_report_mapping (csv, mapping, rows.reading.columns, report);
  poise_csv_rows_take (&rows);
  plan = make_plan (&rows, title);
  rows_clear (&rows);
  return plan;
}

/**
 * poise_import_csv_load:
 * @source: a schedule as comma-separated text, of %POISE_IMPORT_CSV_MOST bytes at most
 * @error: of GIO, or of domain %POISE_IMPORT_ERROR; see poise_csv_read()
 *
 * Returns: (transfer full) (nullable): its cells
 */
PoiseCsv *
poise_import_csv_load (PoiseImportSource *source, GError **error)
{
  g_autoptr (GBytes) bytes = poise_import_source_load (source, POISE_IMPORT_CSV_MOST, error);

  return bytes != NULL ? poise_csv_read (bytes, error) : NULL;
}

/**
 * poise_import_csv_read:
 * @source: a schedule; see poise_import_csv_load()
 * @title: (nullable): what to call the plan
 * @report: takes what was taken how
 * @error: as poise_import_csv_load() sets it
 *
 * Guesses the mapping of the columns.
 *
 * Returns: (transfer full) (nullable): the plan
 */
PoisePlan *
poise_import_csv_read (PoiseImportSource *source, const char *title, PoiseImportReport *report, GError **error)
{
  g_autoptr (PoiseCsv) csv = poise_import_csv_load (source, error);
  g_autoptr (PoiseCsvMapping) mapping = csv != NULL ? poise_csv_guess_mapping (csv) : NULL;

  return csv != NULL ? poise_import_csv_read_mapped (csv, mapping, title, report) : NULL;
}
