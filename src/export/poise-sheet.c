/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One table of columns, with a small function for each that fills a cell.
 */

#include "export/poise-sheet.h"

#include "core/poise-date.h"
#include "words/poise-words-document.h"

typedef struct
{
  const PoisePlan *plan;
  gboolean for_students;
  guint section;
  const PoiseActivity *activity;
} Row;

typedef struct
{
  PoiseCellKind kind;
  gboolean internal; /* the instructor's */
  void (*read) (const Row *row, PoiseCell *cell);
} Column;

struct _PoiseSheet
{
  PoisePlan *plan;
  gboolean for_students;
  PoiseSheetHead heads[POISE_N_SHEET_HEADS];
  guint n_columns;
  GArray *places; /* a PoisePlace for each row */
};

/* ---- Values ---- */

/** poise_cell_clear: frees what @cell holds, and makes it empty */
void
poise_cell_clear (PoiseCell *cell)
{
  g_free (cell->text);
  *cell = (PoiseCell){ POISE_CELL_EMPTY };
}

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
read_number (const Row *row, PoiseCell *cell)
{
  put_number (cell, POISE_CELL_NUMBER, (int) row->section + 1);
}

static void
read_section (const Row *row, PoiseCell *cell)
{
  put_text (cell, poise_words_section_title (row->plan, row->section));
}

static void
read_from (const Row *row, PoiseCell *cell)
{
  GDate first, last;

  if (poise_plan_get_section_days (row->plan, row->section, &first, &last))
    put_day (cell, &first, -1);
}

static void
read_to (const Row *row, PoiseCell *cell)
{
  GDate first, last;

  if (poise_plan_get_section_days (row->plan, row->section, &first, &last))
    put_day (cell, &last, -1);
}

static void
read_activity (const Row *row, PoiseCell *cell)
{
  const char *title = row->activity->title;

  put_text (cell, g_strdup (*title != '\0' ? title : poise_words_document_untitled_activity ()));
}

static void
read_mode (const Row *row, PoiseCell *cell)
{
  put_text (cell, g_strdup (poise_words_sheet_mode (row->activity->mode, row->for_students)));
}

static void
read_minutes (const Row *row, PoiseCell *cell)
{
  put_number (cell, POISE_CELL_NUMBER, row->activity->minutes);
}

static void
read_purpose (const Row *row, PoiseCell *cell)
{
  if (row->activity->purpose != POISE_PURPOSE_NONE)
    put_text (cell, g_strdup (poise_words_purpose (row->activity->purpose)));
}

static void
read_learning_type (const Row *row, PoiseCell *cell)
{
  if (row->activity->learning_type != POISE_LEARNING_TYPE_NONE)
    put_text (cell, g_strdup (poise_words_learning_type (row->activity->learning_type)));
}

static void
read_complexity (const Row *row, PoiseCell *cell)
{
  if (row->activity->complexity != POISE_COMPLEXITY_NONE)
    put_text (cell, g_strdup (poise_words_complexity (row->activity->complexity)));
}

static void
read_group (const Row *row, PoiseCell *cell)
{
  put_text (cell, poise_words_group (row->activity->group));
}

static void
read_teacher (const Row *row, PoiseCell *cell)
{
  if (row->activity->teacher_present != POISE_UNSET)
    put_text (cell, g_strdup (poise_words_flag (row->activity->teacher_present)));
}

static void
read_tools (const Row *row, PoiseCell *cell)
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
  for (guint i = 0; i < poise_list_length (plan->outcomes); i++)
    {
      const PoiseOutcome *outcome = g_ptr_array_index (plan->outcomes, i);

      if (g_strcmp0 (outcome->id, id) == 0 && outcome->text != NULL)
        return outcome->text;
    }
  return id;
}

static void
read_outcomes (const Row *row, PoiseCell *cell)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < poise_list_length (row->activity->outcomes); i++)
    g_ptr_array_add (texts, g_strdup (outcome_text (row->plan, g_ptr_array_index (row->activity->outcomes, i))));
  put_lines (cell, texts);
}

static void
read_assessment (const Row *row, PoiseCell *cell)
{
  const PoiseAssessment *assessment = row->activity->assessment;

  if (assessment != NULL && assessment->kind != POISE_ASSESSMENT_NONE)
    put_text (cell, g_strdup (poise_words_assessment_kind (assessment->kind)));
}

static void
read_weight (const Row *row, PoiseCell *cell)
{
  if (row->activity->assessment != NULL)
    put_number (cell, POISE_CELL_PERCENT, row->activity->assessment->weight_percent);
}

/* The live sessions that have a start, in the order of the plan */
static const PoiseSession *
get_session (const Row *row, guint index)
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
read_live (const Row *row, PoiseCell *cell)
{
  const PoiseSession *session = get_session (row, 0);

  if (session != NULL)
    put_date (cell, session->start);
}

static void
read_live_minutes (const Row *row, PoiseCell *cell)
{
  const PoiseSession *session = get_session (row, 0);

  if (session != NULL)
    put_number (cell, POISE_CELL_NUMBER, session->minutes);
}

static void
read_zone (const Row *row, PoiseCell *cell)
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
read_further (const Row *row, PoiseCell *cell)
{
  g_autoptr (GPtrArray) starts = g_ptr_array_new_with_free_func (g_free);
  const PoiseSession *session;

  for (guint i = 1; (session = get_session (row, i)) != NULL; i++)
    g_ptr_array_add (starts, say_further (session, get_session (row, 0)));
  put_lines (cell, starts);
}

static void
read_due (const Row *row, PoiseCell *cell)
{
  put_date (cell, row->activity->due);
}

static void
read_links (const Row *row, PoiseCell *cell)
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
read_notes (const Row *row, PoiseCell *cell)
{
  put_text (cell, g_strdup (row->activity->notes));
}

static const Column columns[] = {
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
G_STATIC_ASSERT (G_N_ELEMENTS (columns) == POISE_N_SHEET_HEADS);

/* ---- The sheet ---- */

static void
list_places (PoiseSheet *self)
{
  for (guint i = 0; i < poise_plan_n_sections (self->plan); i++)
    for (guint k = 0; k < poise_section_n_activities (poise_plan_get_section (self->plan, i)); k++)
      {
        PoisePlace place = { i, k };

        g_array_append_val (self->places, place);
      }
}

/**
 * poise_sheet_new:
 * @plan: a plan, which is kept
 * @audience: for whom
 *
 * Returns: (transfer full): its activities as a table
 */
PoiseSheet *
poise_sheet_new (PoisePlan *plan, PoiseAudience audience)
{
  PoiseSheet *self = g_new0 (PoiseSheet, 1);

  self->plan = poise_plan_ref (plan);
  self->for_students = audience == POISE_AUDIENCE_STUDENTS;
  for (guint i = 0; i < POISE_N_SHEET_HEADS; i++)
    if (!self->for_students || !columns[i].internal)
      self->heads[self->n_columns++] = i;
  self->places = g_array_sized_new (FALSE, FALSE, sizeof (PoisePlace), poise_plan_n_activities (plan));
  list_places (self);
  return self;
}

/** poise_sheet_free: frees @sheet. @sheet: (nullable) */
void
poise_sheet_free (PoiseSheet *sheet)
{
  if (sheet == NULL)
    return;
  poise_plan_unref (sheet->plan);
  g_array_unref (sheet->places);
  g_free (sheet);
}

/** poise_sheet_get_n_columns: how many columns there are; the same for all plans */
guint
poise_sheet_get_n_columns (const PoiseSheet *sheet)
{
  return sheet->n_columns;
}

/** poise_sheet_get_head: what stands in a column, counted from 0 */
PoiseSheetHead
poise_sheet_get_head (const PoiseSheet *sheet, guint column)
{
  g_return_val_if_fail (column < sheet->n_columns, 0);

  return sheet->heads[column];
}

/** poise_sheet_get_kind: of what kind the values of a column are */
PoiseCellKind
poise_sheet_get_kind (const PoiseSheet *sheet, guint column)
{
  return columns[poise_sheet_get_head (sheet, column)].kind;
}

/** poise_sheet_find_column: in which column something stands, from 0; the number of columns where nowhere */
guint
poise_sheet_find_column (const PoiseSheet *sheet, PoiseSheetHead head)
{
  guint column = 0;

  while (column < sheet->n_columns && sheet->heads[column] != head)
    column++;
  return column;
}

/** poise_sheet_get_n_rows: one for each activity, the heads not counted */
guint
poise_sheet_get_n_rows (const PoiseSheet *sheet)
{
  return sheet->places->len;
}

/** poise_sheet_get_activity: (transfer none): that of a row, counted from 0 */
const PoiseActivity *
poise_sheet_get_activity (const PoiseSheet *sheet, guint row)
{
  g_return_val_if_fail (row < sheet->places->len, NULL);

  return poise_plan_get_activity (sheet->plan, g_array_index (sheet->places, PoisePlace, row));
}

/**
 * poise_sheet_read:
 * @sheet: a table
 * @row: from 0
 * @column: from 0
 * @cell: (out caller-allocates): what stands there
 */
void
poise_sheet_read (const PoiseSheet *sheet, guint row, guint column, PoiseCell *cell)
{
  g_return_if_fail (row < sheet->places->len);

  *cell = (PoiseCell){ POISE_CELL_EMPTY };
  columns[poise_sheet_get_head (sheet, column)].read (
      &(Row){ sheet->plan, sheet->for_students, g_array_index (sheet->places, PoisePlace, row).section,
              poise_sheet_get_activity (sheet, row) },
      cell);
}
