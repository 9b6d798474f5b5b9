/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One table of columns, with a small function for each that fills a cell. src/import/poise-csv-own.c undoes them.
 */

#include "export/poise-sheet-columns.h"

#include "core/poise-date.h"
#include "words/poise-words-document.h"

/* ---- Values ---- */

/* @text: (transfer full) (nullable) */
static void
put_text (PoiseCell *cell, char *text)
{
  if (text != NULL && *text != '\0')
    {
      cell->kind = POISE_CELL_TEXT;
      cell->text = text;
    }
  else
    g_free (text);
}

static void
put_number (PoiseCell *cell, PoiseCellKind kind, int number)
{
  if (number == POISE_UNSET)
    return;
  cell->kind = kind;
  cell->number = number;
}

static void
put_day (PoiseCell *cell, const GDate *day, int minute)
{
  cell->kind = POISE_CELL_DATE;
  cell->date = *day;
  cell->minute = minute;
}

/* @text: (nullable): a date of the plan; a plan holds none that does not exist */
static void
put_date (PoiseCell *cell, const char *text)
{
  GDate date;
  int minute;

  if (poise_date_time_parse (text, &date, &minute))
    put_day (cell, &date, minute);
}

/* @lines: each on its own, where there are any */
static void
put_lines (PoiseCell *cell, GPtrArray *lines)
{
  g_ptr_array_add (lines, NULL);
  put_text (cell, g_strjoinv ("\n", (char **) lines->pdata));
}

/* ---- Columns ---- */

static void
read_number (const PoiseSheetRow *row, PoiseCell *cell)
{
  put_number (cell, POISE_CELL_NUMBER, (int) row->section + 1);
}

static void
read_section (const PoiseSheetRow *row, PoiseCell *cell)
{
  put_text (cell, poise_words_section_title (row->plan, row->section));
}

static void
read_from (const PoiseSheetRow *row, PoiseCell *cell)
{
  GDate first, last;

  if (poise_plan_get_section_days (row->plan, row->section, &first, &last))
    put_day (cell, &first, -1);
}

static void
read_to (const PoiseSheetRow *row, PoiseCell *cell)
{
  GDate first, last;

  if (poise_plan_get_section_days (row->plan, row->section, &first, &last))
    put_day (cell, &last, -1);
}

static void
read_activity (const PoiseSheetRow *row, PoiseCell *cell)
{
  put_text (cell, g_strdup (poise_words_document_activity_title (row->activity)));
}

static void
read_mode (const PoiseSheetRow *row, PoiseCell *cell)
{
  put_text (cell, g_strdup (poise_words_sheet_mode (row->activity->mode, row->for_students)));
}

static void
read_minutes (const PoiseSheetRow *row, PoiseCell *cell)
{
  put_number (cell, POISE_CELL_NUMBER, row->activity->minutes);
}

static void
read_purpose (const PoiseSheetRow *row, PoiseCell *cell)
{
  if (row->activity->purpose != POISE_PURPOSE_NONE)
    put_text (cell, g_strdup (poise_words_purpose (row->activity->purpose)));
}

static void
read_learning_type (const PoiseSheetRow *row, PoiseCell *cell)
{
  if (row->activity->learning_type != POISE_LEARNING_TYPE_NONE)
    put_text (cell, g_strdup (poise_words_learning_type (row->activity->learning_type)));
}

static void
read_complexity (const PoiseSheetRow *row, PoiseCell *cell)
{
  if (row->activity->complexity != POISE_COMPLEXITY_NONE)
    put_text (cell, g_strdup (poise_words_complexity (row->activity->complexity)));
}

static void
read_group (const PoiseSheetRow *row, PoiseCell *cell)
{
  put_text (cell, poise_words_group (row->activity->group));
}

static void
read_teacher (const PoiseSheetRow *row, PoiseCell *cell)
{
  if (row->activity->teacher_present != POISE_UNSET)
    put_text (cell, g_strdup (poise_words_flag (row->activity->teacher_present)));
}

static void
read_tools (const PoiseSheetRow *row, PoiseCell *cell)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < poise_list_length (row->activity->tools); i++)
    g_ptr_array_add (names, poise_words_tool (row->plan, g_ptr_array_index (row->activity->tools, i)));
  put_lines (cell, names);
}

/* The text of an outcome; its id where there is no such outcome, or it says nothing */
static const char *
outcome_text (const PoisePlan *plan, const char *id)
{
  const PoiseOutcome *outcome = poise_plan_find_outcome (plan, id);

  return outcome != NULL && outcome->text != NULL ? outcome->text : id;
}

static void
read_outcomes (const PoiseSheetRow *row, PoiseCell *cell)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < poise_list_length (row->activity->outcomes); i++)
    g_ptr_array_add (texts, g_strdup (outcome_text (row->plan, g_ptr_array_index (row->activity->outcomes, i))));
  put_lines (cell, texts);
}

static void
read_assessment (const PoiseSheetRow *row, PoiseCell *cell)
{
  const PoiseAssessment *assessment = row->activity->assessment;

  if (assessment != NULL && assessment->kind != POISE_ASSESSMENT_NONE)
    put_text (cell, g_strdup (poise_words_assessment_kind (assessment->kind)));
}

static void
read_weight (const PoiseSheetRow *row, PoiseCell *cell)
{
  if (row->activity->assessment != NULL)
    put_number (cell, POISE_CELL_PERCENT, row->activity->assessment->weight_percent);
}

/* The live sessions that have a start, in the order of the plan */
static const PoiseSession *
get_session (const PoiseSheetRow *row, guint index)
{
  for (guint i = 0; i < poise_list_length (row->activity->schedule); i++)
    {
      const PoiseSession *session = g_ptr_array_index (row->activity->schedule, i);

      if (session->start != NULL && index-- == 0)
        return session;
    }
  return NULL;
}

static void
read_live (const PoiseSheetRow *row, PoiseCell *cell)
{
  const PoiseSession *session = get_session (row, 0);

  if (session != NULL)
    put_date (cell, session->start);
}

static void
read_live_minutes (const PoiseSheetRow *row, PoiseCell *cell)
{
  const PoiseSession *session = get_session (row, 0);

  if (session != NULL)
    put_number (cell, POISE_CELL_NUMBER, session->minutes);
}

static void
read_zone (const PoiseSheetRow *row, PoiseCell *cell)
{
  const PoiseSession *session = get_session (row, 0);

  if (session != NULL)
    put_text (cell, g_strdup (session->zone));
}

/* "2027-01-19 10:00", and its zone where that is not the first one's */
static char *
say_further (const PoiseSession *session, const PoiseSession *first)
{
  g_auto (GStrv) parts = g_strsplit (session->start, "T", 2);
  g_autofree char *start = g_strjoinv (" ", parts);
  gboolean other_zone = session->zone != NULL && g_strcmp0 (session->zone, first->zone) != 0;

  return other_zone ? g_strdup_printf ("%s %s", start, session->zone) : g_steal_pointer (&start);
}

static void
read_further (const PoiseSheetRow *row, PoiseCell *cell)
{
  g_autoptr (GPtrArray) starts = g_ptr_array_new_with_free_func (g_free);
  const PoiseSession *session;

  for (guint i = 1; (session = get_session (row, i)) != NULL; i++)
    g_ptr_array_add (starts, say_further (session, get_session (row, 0)));
  put_lines (cell, starts);
}

static void
read_due (const PoiseSheetRow *row, PoiseCell *cell)
{
  put_date (cell, row->activity->due);
}

static void
read_links (const PoiseSheetRow *row, PoiseCell *cell)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < poise_list_length (row->activity->links); i++)
    {
      const PoiseLink *link = g_ptr_array_index (row->activity->links, i);

      if (link->title != NULL && link->uri != NULL)
        g_ptr_array_add (lines, g_strdup_printf ("%s <%s>", link->title, link->uri));
      else if (link->title != NULL || link->uri != NULL)
        g_ptr_array_add (lines, g_strdup (link->uri != NULL ? link->uri : link->title));
    }
  put_lines (cell, lines);
}

static void
read_notes (const PoiseSheetRow *row, PoiseCell *cell)
{
  put_text (cell, g_strdup (row->activity->notes));
}

const PoiseSheetColumn poise_sheet_columns[] = {
  [POISE_SHEET_NUMBER] = { POISE_CELL_NUMBER, FALSE, read_number },
  [POISE_SHEET_SECTION] = { POISE_CELL_TEXT, FALSE, read_section },
  [POISE_SHEET_FROM] = { POISE_CELL_DATE, FALSE, read_from },
  [POISE_SHEET_TO] = { POISE_CELL_DATE, FALSE, read_to },
  [POISE_SHEET_ACTIVITY] = { POISE_CELL_TEXT, FALSE, read_activity },
  [POISE_SHEET_MODE] = { POISE_CELL_TEXT, FALSE, read_mode },
  [POISE_SHEET_MINUTES] = { POISE_CELL_NUMBER, FALSE, read_minutes },
  [POISE_SHEET_PURPOSE] = { POISE_CELL_TEXT, TRUE, read_purpose },
  [POISE_SHEET_LEARNING_TYPE] = { POISE_CELL_TEXT, TRUE, read_learning_type },
  [POISE_SHEET_COMPLEXITY] = { POISE_CELL_TEXT, TRUE, read_complexity },
  [POISE_SHEET_GROUP] = { POISE_CELL_TEXT, FALSE, read_group },
  [POISE_SHEET_TEACHER] = { POISE_CELL_TEXT, FALSE, read_teacher },
  [POISE_SHEET_TOOLS] = { POISE_CELL_TEXT, FALSE, read_tools },
  [POISE_SHEET_OUTCOMES] = { POISE_CELL_TEXT, FALSE, read_outcomes },
  [POISE_SHEET_ASSESSMENT] = { POISE_CELL_TEXT, FALSE, read_assessment },
  [POISE_SHEET_WEIGHT] = { POISE_CELL_PERCENT, FALSE, read_weight },
  [POISE_SHEET_LIVE] = { POISE_CELL_DATE, FALSE, read_live },
  [POISE_SHEET_LIVE_MINUTES] = { POISE_CELL_NUMBER, FALSE, read_live_minutes },
  [POISE_SHEET_ZONE] = { POISE_CELL_TEXT, FALSE, read_zone },
  [POISE_SHEET_FURTHER] = { POISE_CELL_TEXT, FALSE, read_further },
  [POISE_SHEET_DUE] = { POISE_CELL_DATE, FALSE, read_due },
  [POISE_SHEET_LINKS] = { POISE_CELL_TEXT, FALSE, read_links },
  [POISE_SHEET_NOTES] = { POISE_CELL_TEXT, TRUE, read_notes },
};
G_STATIC_ASSERT (G_N_ELEMENTS (poise_sheet_columns) == POISE_N_SHEET_HEADS);
