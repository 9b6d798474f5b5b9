/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The balance: charts, each followed by its numbers. What activities are for concerns the instructor alone.
 */

#include "export/report/poise-report-draft.h"

#include "words/poise-words-picture.h"
#include "words/poise-words-series.h"

#define MOST_OF_NUMBER 20 /* percent of the table's width */

/* ---- Charts ---- */

/* The numbers of the whole in the words of students, who need no terms */
static char *
describe_for_students (const PoiseSeries *series)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < POISE_N_MODES; i++)
    if (series->total[poise_report_modes[i]] > 0)
      poise_report_take (entries, poise_words_picture_entry (series, poise_report_modes[i], TRUE));
  return poise_report_join (entries);
}

static void
add_chart (PoiseReportDraft *draft, PoiseSeries *series)
{
  g_autofree char *caption = poise_words_picture_subheading (series);
  g_autofree char *description
      = draft->for_students ? describe_for_students (series) : poise_words_series_summary (series);

  poise_report_add_chart (draft->report, series, caption, description);
}

/* ---- Tables of numbers: a name, the modes that occur, the total ---- */

typedef struct
{
  PoiseReportColumn columns[POISE_N_MODES + 2];
  PoiseMode modes[POISE_N_MODES];
  guint n_modes;
} NumberColumns;

/* Synchronous and asynchronous always; undecided only where there is something undecided */
static void
set_columns (const PoiseReportDraft *draft, NumberColumns *numbers, const char *name, gboolean signs)
{
  const PoiseTally *total = &poise_balance_get_course (draft->balance)->total;
  PoiseReportColumn *columns = numbers->columns;

  numbers->n_modes = 0;
  for (guint i = 0; i < POISE_N_MODES; i++)
    if (poise_report_modes[i] != POISE_MODE_UNDECIDED || total->count[POISE_MODE_UNDECIDED] > 0)
      numbers->modes[numbers->n_modes++] = poise_report_modes[i];
  columns[0] = (PoiseReportColumn){ name, POISE_REPORT_COLUMN_NAME, -1, 0 };
  for (guint i = 0; i < numbers->n_modes; i++)
    columns[i + 1] = (PoiseReportColumn){ poise_report_mode_word (draft, numbers->modes[i]),
                                          POISE_REPORT_COLUMN_NUMBER, signs ? (int) numbers->modes[i] : -1,
                                          MOST_OF_NUMBER };
  columns[numbers->n_modes + 1] = (PoiseReportColumn){ poise_words_document_label (POISE_LABEL_TOTAL),
                                                       POISE_REPORT_COLUMN_NUMBER, -1, MOST_OF_NUMBER };
}

static void
begin_table (PoiseReportDraft *draft, const NumberColumns *numbers, const char *caption)
{
  poise_report_begin_table (draft->report, caption, numbers->columns, numbers->n_modes + 2);
}

/* How much of one mode, or of all; NULL where that has no meaning */
typedef char *(*SayAmount) (const PoiseTally *tally, PoiseMode mode, gboolean of_all);

static char *
say_time (const PoiseTally *tally, PoiseMode mode, gboolean of_all)
{
  gint64 minutes = of_all ? poise_tally_get_minutes (tally) : tally->minutes[mode];

  return minutes > 0 ? poise_words_duration (minutes) : g_strdup ("–");
}

static char *
say_count (const PoiseTally *tally, PoiseMode mode, gboolean of_all)
{
  return poise_words_number (of_all ? poise_tally_get_count (tally) : tally->count[mode]);
}

/* The share is one of what is decided */
static char *
say_share (const PoiseTally *tally, PoiseMode mode, gboolean of_all)
{
  return of_all ? NULL : poise_words_share (tally, mode);
}

/* The cells of a row that has begun */
static void
add_cells (PoiseReportDraft *draft, const NumberColumns *numbers, PoiseReportTone tone, const char *name,
           const PoiseTally *tally, SayAmount say)
{
  g_autofree char *total = say (tally, 0, TRUE);

  poise_report_begin_head (draft->report, -1);
  poise_report_add_own_text (draft->report, tone, name);
  for (guint i = 0; i < numbers->n_modes; i++)
    {
      g_autofree char *amount = say (tally, numbers->modes[i], FALSE);

      poise_report_begin_cell (draft->report, -1);
      poise_report_add_text (draft->report, tone, amount);
    }
  poise_report_begin_cell (draft->report, -1);
  poise_report_add_text (draft->report, tone, total);
}

static void
add_row (PoiseReportDraft *draft, const NumberColumns *numbers, const char *name, const PoiseTally *tally,
         SayAmount say)
{
  poise_report_begin_row (draft->report);
  add_cells (draft, numbers, POISE_REPORT_PLAIN, name, tally, say);
}

static void
add_total (PoiseReportDraft *draft, const NumberColumns *numbers)
{
  poise_report_begin_total (draft->report);
  add_cells (draft, numbers, POISE_REPORT_STRONG, poise_words_document_label (POISE_LABEL_TOTAL),
             &poise_balance_get_course (draft->balance)->total, say_time);
}

/* ---- The course ---- */

static void
add_course_numbers (PoiseReportDraft *draft)
{
  const PoiseTally *total = &poise_balance_get_course (draft->balance)->total;
  NumberColumns numbers;

  set_columns (draft, &numbers, "", TRUE);
  begin_table (draft, &numbers, poise_words_document_label (POISE_LABEL_BALANCE));
  if (poise_tally_get_minutes (total) > 0)
    {
      add_row (draft, &numbers, poise_words_document_label (POISE_LABEL_TIME), total, say_time);
      add_row (draft, &numbers, poise_words_document_label (POISE_LABEL_SHARE), total, say_share);
    }
  add_row (draft, &numbers, poise_words_document_label (POISE_LABEL_ACTIVITIES), total, say_count);
}

/** poise_report_draft_balance: how the course divides; where there is nothing to measure, a sentence for the instructor
 *   and nothing for students; nothing in a plan without activities */
void
poise_report_draft_balance (PoiseReportDraft *draft)
{
  const PoiseTally *total = &poise_balance_get_course (draft->balance)->total;
  g_autofree char *target = draft->for_students ? NULL : poise_words_document_target (draft->plan->target);
  g_autoptr (PoiseSeries) series = NULL;

  if (poise_tally_get_count (total) == 0 || (draft->for_students && poise_tally_get_minutes (total) == 0))
    return;
  poise_report_add_heading (draft->report, 2, poise_words_document_label (POISE_LABEL_BALANCE), NULL);
  if (poise_tally_get_minutes (total) > 0)
    {
      series = poise_series_new (draft->balance, POISE_SERIES_COURSE, FALSE, POISE_SERIES_ALL);
      add_chart (draft, series);
    }
  else
    poise_report_add_paragraph (draft->report, POISE_REPORT_PLAIN, poise_words_document_no_minutes ());
  add_course_numbers (draft);
  poise_report_add_paragraph (draft->report, POISE_REPORT_QUIET, target);
}

/* ---- The parts of the course ---- */

static void
add_rhythm (PoiseReportDraft *draft)
{
  g_autoptr (PoiseSeries) series
      = poise_series_new (draft->balance, POISE_SERIES_SECTIONS, FALSE, POISE_SERIES_ALL);
  NumberColumns numbers;

  poise_report_add_heading (draft->report, 2, poise_words_document_label (POISE_LABEL_GLANCE), NULL);
  add_chart (draft, series);
  set_columns (draft, &numbers, poise_words_document_label (POISE_LABEL_SECTION), FALSE);
  begin_table (draft, &numbers, poise_words_document_label (POISE_LABEL_GLANCE));
  for (guint i = 0; i < series->n_groups; i++)
    {
      g_autofree char *title = poise_words_section_title (draft->plan, i);

      add_row (draft, &numbers, title, &poise_balance_get_section (draft->balance, i)->total, say_time);
    }
  add_total (draft, &numbers);
}

/* Whether some time is for one of the purposes, or of one of the learning types: else the chart says nothing. */
static gboolean
has_term (const PoiseSeries *series)
{
  for (guint i = 0; i < series->n_groups; i++)
    if (poise_series_get_term (series, i) > 0
        && poise_series_get_value (series, &(PoiseSeriesPart){ i, POISE_SERIES_ALL }, NULL) > 0)
      return TRUE;
  return FALSE;
}

static void
add_groups (PoiseReportDraft *draft, PoiseSeriesKind kind, PoiseDocumentLabel heading, PoiseDocumentLabel head)
{
  g_autoptr (PoiseSeries) series = poise_series_new (draft->balance, kind, FALSE, POISE_SERIES_ALL);
  NumberColumns numbers;

  if (!has_term (series))
    return;
  poise_report_add_heading (draft->report, 2, poise_words_document_label (heading), NULL);
  add_chart (draft, series);
  set_columns (draft, &numbers, poise_words_document_label (head), FALSE);
  begin_table (draft, &numbers, poise_words_document_label (heading));
  for (guint i = 0; i < series->n_groups; i++)
    {
      g_autofree char *name = poise_words_series_group (series, i);
      PoiseTally tally = { 0 };

      for (guint mode = 0; mode < POISE_N_MODES; mode++)
        tally.minutes[mode] = series->values[i][mode];
      add_row (draft, &numbers, name, &tally, say_time);
    }
  add_total (draft, &numbers);
}

/** poise_report_draft_charts: the rhythm of the course, and for the instructor what the time is for; nothing where no
 *   activity has minutes */
void
poise_report_draft_charts (PoiseReportDraft *draft)
{
  if (poise_tally_get_minutes (&poise_balance_get_course (draft->balance)->total) == 0)
    return;
  add_rhythm (draft);
  if (draft->for_students)
    return;
  add_groups (draft, POISE_SERIES_PURPOSES, POISE_LABEL_PURPOSES, POISE_LABEL_PURPOSE);
  add_groups (draft, POISE_SERIES_LEARNING_TYPES, POISE_LABEL_LEARNING_TYPES, POISE_LABEL_LEARNING_TYPE);
}
