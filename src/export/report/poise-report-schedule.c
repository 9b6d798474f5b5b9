/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The sections of a plan: a heading with days and time, and a table of activities. For students each activity says
 * in words whether they meet or choose their time, when, and for how long; the instructor reads the terms.
 */

#include "export/report/poise-report-draft.h"

#include "core/poise-address.h"
#include "words/poise-words-report.h"

#define SHORT_FACT 24 /* characters */
#define NO_BREAK_SPACE "\u00a0"
#define LONG_NOTES 600 /* characters: longer ones have the width of the page, below the table */

/* ---- Facts ---- */

/* (transfer none) (nullable) where a tool is, if the plan says so */
static const char *
find_address (const PoiseReportDraft *draft, const char *id)
{
  const PoiseTool *tool = poise_plan_find_tool (draft->plan, id);

  return tool != NULL && tool->uri != NULL && poise_address_get_kind (tool->uri) != POISE_ADDRESS_OTHER ? tool->uri : NULL;
}

/* Students have no use for knowing that a tool is described nowhere */
static char *
say_tool (const PoiseReportDraft *draft, const char *id)
{
  return draft->for_students ? poise_words_tool_or_id (draft->plan, id) : poise_words_tool (draft->plan, id);
}

/* (transfer full) (nullable) names, in the order of the activity, but of those that are links */
static char *
say_tools (const PoiseReportDraft *draft, const PoiseActivity *activity)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < poise_list_length (activity->tools); i++)
    {
      const char *id = g_ptr_array_index (activity->tools, i);

      if (find_address (draft, id) == NULL)
        g_ptr_array_add (names, say_tool (draft, id));
    }
  if (names->len == 0)
    return NULL;
  g_ptr_array_add (names, NULL);
  return poise_words_list ((const char *const *) names->pdata);
}

/* Those that are, in the cell that has begun */
static void
add_tool_links (PoiseReportDraft *draft, const PoiseActivity *activity)
{
  for (guint i = 0; i < poise_list_length (activity->tools); i++)
    {
      const char *id = g_ptr_array_index (activity->tools, i);
      const char *uri = find_address (draft, id);
      g_autofree char *name = uri != NULL ? say_tool (draft, id) : NULL;

      if (uri != NULL)
        poise_report_add_link (draft->report, name, uri);
    }
}

/* A fact stays on one line where it is short */
static void
take_unbroken (GPtrArray *facts, char *text)
{
  g_autofree char *fact = text;
  g_auto (GStrv) words = fact != NULL ? g_strsplit (fact, " ", -1) : NULL;

  if (fact != NULL)
    g_ptr_array_add (facts, g_utf8_strlen (fact, -1) <= SHORT_FACT ? g_strjoinv (NO_BREAK_SPACE, words) : g_strdup (fact));
}

static void
take_dates (const PoiseReportDraft *draft, GPtrArray *facts, const PoiseActivity *activity)
{
  for (guint i = 0; i < poise_list_length (activity->schedule); i++)
    {
      const PoiseSession *session = g_ptr_array_index (activity->schedule, i);

      if (session->start != NULL)
        take_unbroken (facts, poise_words_document_session (session->start, poise_report_zone_of (draft, session)));
    }
  if (activity->due != NULL)
    take_unbroken (facts, poise_words_document_due (activity->due));
}

/* Where nothing is decided, there is nothing to tell apart */
static gboolean
is_any_decided (const PoiseReportDraft *draft)
{
  const PoiseTally *total = &poise_balance_get_course (draft->balance)->total;

  return total->count[POISE_MODE_UNDECIDED] < poise_tally_get_count (total);
}

/* What else is known of an activity, in one line below its title */
static char *
say_details (const PoiseReportDraft *draft, const PoiseActivity *activity)
{
  g_autoptr (GPtrArray) facts = g_ptr_array_new_with_free_func (g_free);

  if (draft->for_students)
    {
      if (is_any_decided (draft))
        take_unbroken (facts, g_strdup (poise_report_mode_word (draft, activity->mode)));
      poise_report_take (facts, say_tools (draft, activity));
    }
  else if (activity->learning_type != POISE_LEARNING_TYPE_NONE)
    take_unbroken (facts, g_strdup (poise_words_learning_type (activity->learning_type)));
  take_unbroken (facts, poise_words_group (activity->group));
  take_unbroken (facts, draft->for_students ? poise_words_report_counts (activity->assessment)
                                            : poise_words_assessment (activity->assessment));
  if (!draft->for_students)
    take_dates (draft, facts, activity);
  return poise_report_join (facts);
}

/* ---- Activities ---- */

static gboolean
are_long (const char *notes)
{
  return notes != NULL && g_utf8_strlen (notes, -1) > LONG_NOTES;
}

static void
add_name (PoiseReportDraft *draft, const PoiseActivity *activity)
{
  g_autofree char *details = say_details (draft, activity);

  poise_report_begin_head (draft->report, draft->for_students && is_any_decided (draft) ? activity->mode : -1);
  poise_report_add_own_text (draft->report, POISE_REPORT_STRONG, poise_words_document_activity_title (activity));
  poise_report_add_text (draft->report, POISE_REPORT_QUIET, details);
  if ((draft->parts & POISE_PART_NOTES) && !are_long (activity->notes))
    poise_report_add_own_text (draft->report, POISE_REPORT_QUIET, activity->notes);
  if (draft->for_students)
    add_tool_links (draft, activity);
  for (guint i = 0; i < poise_list_length (activity->links); i++)
    {
      const PoiseLink *link = g_ptr_array_index (activity->links, i);

      poise_report_add_link (draft->report, link->title, link->uri);
    }
}

static void
add_when (PoiseReportDraft *draft, const PoiseActivity *activity)
{
  g_autoptr (GPtrArray) dates = g_ptr_array_new_with_free_func (g_free);

  take_dates (draft, dates, activity);
  poise_report_begin_cell (draft->report, -1);
  for (guint i = 0; i < dates->len; i++)
    poise_report_add_text (draft->report, POISE_REPORT_PLAIN, g_ptr_array_index (dates, i));
}

/* ---- Columns ---- */

/* What columns there may be, in their order */
typedef enum
{
  COLUMN_MODE,
  COLUMN_NAME,
  COLUMN_PURPOSE,
  COLUMN_TOOLS,
  COLUMN_WHEN,
  COLUMN_TIME,
  COLUMN_MINUTES,
  N_COLUMNS
} Column;

/* Those that hold something in the whole plan */
typedef struct
{
  gboolean has[N_COLUMNS];
} Columns;

static void
look_at_activity (const PoiseReportDraft *draft, const PoiseActivity *activity, Columns *columns)
{
  if (draft->for_students)
    {
      columns->has[COLUMN_WHEN] |= poise_list_length (activity->schedule) > 0 || activity->due != NULL;
      columns->has[COLUMN_TIME] |= activity->minutes > 0;
      return;
    }
  columns->has[COLUMN_PURPOSE] |= activity->purpose != POISE_PURPOSE_NONE;
  columns->has[COLUMN_TOOLS] |= poise_list_length (activity->tools) > 0;
}

static Columns
find_columns (const PoiseReportDraft *draft)
{
  Columns columns = { 0 };

  columns.has[COLUMN_NAME] = TRUE;
  columns.has[COLUMN_MODE] = columns.has[COLUMN_MINUTES] = !draft->for_students;
  for (guint i = 0; i < poise_plan_n_sections (draft->plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (draft->plan, i);

      for (guint k = 0; k < poise_section_n_activities (section); k++)
        look_at_activity (draft, poise_section_get_activity (section, k), &columns);
    }
  return columns;
}

static void
begin_table (PoiseReportDraft *draft, const Columns *columns, const char *caption)
{
  const PoiseReportColumn all[N_COLUMNS] = {
    [COLUMN_MODE] = { poise_words_document_label (POISE_LABEL_MODE), POISE_REPORT_COLUMN_TEXT, -1, 25 },
    [COLUMN_NAME] = { poise_words_document_label (POISE_LABEL_ACTIVITY), POISE_REPORT_COLUMN_NAME, -1, 0 },
    [COLUMN_PURPOSE] = { poise_words_document_label (POISE_LABEL_PURPOSE), POISE_REPORT_COLUMN_TEXT, -1, 16 },
    [COLUMN_TOOLS] = { poise_words_document_label (POISE_LABEL_TOOLS), POISE_REPORT_COLUMN_TEXT, -1, 22 },
    [COLUMN_WHEN] = { poise_words_document_label (POISE_LABEL_WHEN), POISE_REPORT_COLUMN_TEXT, -1, 32 },
    [COLUMN_TIME] = { poise_words_document_label (POISE_LABEL_TIME), POISE_REPORT_COLUMN_NUMBER, -1, 20 },
    [COLUMN_MINUTES] = { poise_words_document_label (POISE_LABEL_MINUTES), POISE_REPORT_COLUMN_NUMBER, -1, 16 },
  };
  PoiseReportColumn chosen[N_COLUMNS];
  guint n_chosen = 0;

  for (guint i = 0; i < N_COLUMNS; i++)
    if (columns->has[i])
      chosen[n_chosen++] = all[i];
  poise_report_begin_table (draft->report, caption, chosen, n_chosen);
}

static void
add_mode (PoiseReportDraft *draft, const PoiseActivity *activity)
{
  poise_report_begin_cell (draft->report, activity->mode);
  poise_report_add_text (draft->report, POISE_REPORT_PLAIN, poise_report_mode_word (draft, activity->mode));
}

static void
add_purpose (PoiseReportDraft *draft, const PoiseActivity *activity)
{
  poise_report_begin_cell (draft->report, -1);
  if (activity->purpose != POISE_PURPOSE_NONE)
    poise_report_add_text (draft->report, POISE_REPORT_PLAIN, poise_words_purpose (activity->purpose));
}

static void
add_tools (PoiseReportDraft *draft, const PoiseActivity *activity)
{
  g_autofree char *tools = say_tools (draft, activity);

  poise_report_begin_cell (draft->report, -1);
  poise_report_add_text (draft->report, POISE_REPORT_PLAIN, tools);
  add_tool_links (draft, activity);
}

static void
add_time (PoiseReportDraft *draft, const PoiseActivity *activity)
{
  g_autofree char *time = activity->minutes > 0 ? poise_words_duration (activity->minutes) : NULL;

  poise_report_begin_cell (draft->report, -1);
  poise_report_add_text (draft->report, POISE_REPORT_PLAIN, time);
}

static void
add_minutes (PoiseReportDraft *draft, const PoiseActivity *activity)
{
  g_autofree char *minutes = activity->minutes != POISE_UNSET ? poise_words_number (activity->minutes) : NULL;

  poise_report_begin_cell (draft->report, -1);
  poise_report_add_text (draft->report, POISE_REPORT_PLAIN, minutes);
}

static void
add_activities (PoiseReportDraft *draft, const Columns *columns, const PoiseSection *section, const char *caption)
{
  static void (*const add[N_COLUMNS]) (PoiseReportDraft *draft, const PoiseActivity *activity) = {
    [COLUMN_MODE] = add_mode,   [COLUMN_NAME] = add_name, [COLUMN_PURPOSE] = add_purpose,
    [COLUMN_TOOLS] = add_tools, [COLUMN_WHEN] = add_when, [COLUMN_TIME] = add_time,
    [COLUMN_MINUTES] = add_minutes,
  };

  begin_table (draft, columns, caption);
  for (guint i = 0; i < poise_section_n_activities (section); i++)
    {
      poise_report_begin_row (draft->report);
      for (guint column = 0; column < N_COLUMNS; column++)
        if (columns->has[column])
          add[column](draft, poise_section_get_activity (section, i));
    }
}

/* What would be a table of one row over many pages */
static void
add_long_notes (PoiseReportDraft *draft, const PoiseSection *section)
{
  for (guint i = 0; i < poise_section_n_activities (section); i++)
    {
      const PoiseActivity *activity = poise_section_get_activity (section, i);

      if (!are_long (activity->notes))
        continue;
      poise_report_add_heading (draft->report, 3, poise_words_document_activity_title (activity), NULL);
      poise_report_add_own_paragraph (draft->report, POISE_REPORT_PLAIN, activity->notes);
    }
}

/* ---- Sections ---- */

static char *
say_section_facts (const PoiseReportDraft *draft, guint index)
{
  const PoiseTally *total = &poise_balance_get_section (draft->balance, index)->total;
  g_autoptr (GPtrArray) facts = g_ptr_array_new_with_free_func (g_free);
  GDate first, last;

  if (poise_plan_get_section_days (draft->plan, index, &first, &last))
    poise_report_take (facts, poise_words_date_range (&first, &last));
  if (poise_tally_get_minutes (total) > 0)
    poise_report_take (facts, poise_words_duration (poise_tally_get_minutes (total)));
  return poise_report_join (facts);
}

static void
add_section (PoiseReportDraft *draft, const Columns *columns, guint index)
{
  const PoiseSection *section = poise_plan_get_section (draft->plan, index);
  g_autofree char *title = poise_words_section_title (draft->plan, index);
  g_autofree char *facts = say_section_facts (draft, index);
  g_autofree char *breaks_inside = poise_report_say_breaks (draft, (int) index, TRUE);
  g_autofree char *breaks_after = poise_report_say_breaks (draft, (int) index, FALSE);

  poise_report_add_heading (draft->report, 2, title, facts);
  poise_report_add_paragraph (draft->report, POISE_REPORT_QUIET, breaks_inside);
  if (draft->parts & POISE_PART_NOTES)
    poise_report_add_own_paragraph (draft->report, POISE_REPORT_PLAIN, section->notes);
  if (poise_section_n_activities (section) == 0)
    poise_report_add_paragraph (draft->report, POISE_REPORT_QUIET, poise_words_document_no_activities ());
  else
    add_activities (draft, columns, section, title);
  if (draft->parts & POISE_PART_NOTES)
    add_long_notes (draft, section);
  poise_report_add_paragraph (draft->report, POISE_REPORT_QUIET, breaks_after);
}

/** poise_report_draft_schedule: all sections, or a sentence where there are none */
void
poise_report_draft_schedule (PoiseReportDraft *draft)
{
  guint n_sections = poise_plan_n_sections (draft->plan);
  Columns columns = find_columns (draft);

  if (n_sections == 0)
    poise_report_add_paragraph (draft->report, POISE_REPORT_QUIET, poise_words_document_no_sections ());
  for (guint i = 0; i < n_sections; i++)
    add_section (draft, &columns, i);
}
