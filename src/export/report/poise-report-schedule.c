/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The sections of a plan: a heading with days and time, and a table of activities. For students each activity says
 * in words whether they meet or choose their time, when, and for how long; the instructor reads the terms.
 */

#include "export/report/poise-report-draft.h"

#define SHORT_FACT 24 /* characters */
#define NO_BREAK_SPACE "\u00a0"

/* ---- Facts ---- */

/* (transfer full) (nullable) names, in the order of the activity */
static char *
say_tools (const PoiseReportDraft *draft, const PoiseActivity *activity)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  if (activity->tools == NULL)
    return NULL;
  for (guint i = 0; i < activity->tools->len; i++)
    g_ptr_array_add (names, poise_words_tool (draft->plan, g_ptr_array_index (activity->tools, i)));
  g_ptr_array_add (names, NULL);
  return poise_words_list ((const char *const *) names->pdata);
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
        take_unbroken (facts, poise_words_document_session (session->start, draft->zone == NULL ? session->zone : NULL));
    }
  if (activity->due != NULL)
    take_unbroken (facts, poise_words_document_due (activity->due));
}

/* What else is known of an activity, in one line below its title */
static char *
say_details (const PoiseReportDraft *draft, const PoiseActivity *activity)
{
  g_autoptr (GPtrArray) facts = g_ptr_array_new_with_free_func (g_free);

  if (draft->for_students)
    {
      take_unbroken (facts, g_strdup (poise_report_mode_word (draft, activity->mode)));
      poise_report_take (facts, say_tools (draft, activity));
    }
  else if (activity->learning_type != POISE_LEARNING_TYPE_NONE)
    take_unbroken (facts, g_strdup (poise_words_learning_type (activity->learning_type)));
  take_unbroken (facts, poise_words_group (activity->group));
  take_unbroken (facts, poise_words_assessment (activity->assessment));
  if (!draft->for_students)
    take_dates (draft, facts, activity);
  return poise_report_join (facts);
}

/* ---- Activities ---- */

static void
add_name (PoiseReportDraft *draft, const PoiseActivity *activity)
{
  g_autofree char *details = say_details (draft, activity);

  poise_report_begin_head (draft->report, draft->for_students ? activity->mode : -1);
  poise_report_add_own_text (draft->report, POISE_REPORT_STRONG, poise_report_activity_title (activity));
  poise_report_add_text (draft->report, POISE_REPORT_QUIET, details);
  if (draft->parts & POISE_PART_NOTES)
    poise_report_add_own_text (draft->report, POISE_REPORT_QUIET, activity->notes);
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

static void
add_for_students (PoiseReportDraft *draft, const PoiseActivity *activity)
{
  g_autofree char *time = activity->minutes > 0 ? poise_words_duration (activity->minutes) : NULL;

  add_name (draft, activity);
  add_when (draft, activity);
  poise_report_begin_cell (draft->report, -1);
  poise_report_add_text (draft->report, POISE_REPORT_PLAIN, time);
}

static void
add_for_instructor (PoiseReportDraft *draft, const PoiseActivity *activity)
{
  g_autofree char *tools = say_tools (draft, activity);
  g_autofree char *minutes = activity->minutes != POISE_UNSET ? poise_words_number (activity->minutes) : NULL;

  poise_report_begin_cell (draft->report, activity->mode);
  poise_report_add_text (draft->report, POISE_REPORT_PLAIN, poise_report_mode_word (draft, activity->mode));
  add_name (draft, activity);
  poise_report_begin_cell (draft->report, -1);
  if (activity->purpose != POISE_PURPOSE_NONE)
    poise_report_add_text (draft->report, POISE_REPORT_PLAIN, poise_words_purpose (activity->purpose));
  poise_report_begin_cell (draft->report, -1);
  poise_report_add_text (draft->report, POISE_REPORT_PLAIN, tools);
  poise_report_begin_cell (draft->report, -1);
  poise_report_add_text (draft->report, POISE_REPORT_PLAIN, minutes);
}

static void
add_activities (PoiseReportDraft *draft, const PoiseSection *section, const char *caption)
{
  const PoiseReportColumn for_students[] = {
    { poise_words_document_label (POISE_LABEL_ACTIVITY), POISE_REPORT_COLUMN_NAME, -1, 0 },
    { poise_words_document_label (POISE_LABEL_WHEN), POISE_REPORT_COLUMN_TEXT, -1, 32 },
    { poise_words_document_label (POISE_LABEL_TIME), POISE_REPORT_COLUMN_NUMBER, -1, 20 },
  };
  const PoiseReportColumn for_instructor[] = {
    { poise_words_document_label (POISE_LABEL_MODE), POISE_REPORT_COLUMN_TEXT, -1, 25 },
    { poise_words_document_label (POISE_LABEL_ACTIVITY), POISE_REPORT_COLUMN_NAME, -1, 0 },
    { poise_words_document_label (POISE_LABEL_PURPOSE), POISE_REPORT_COLUMN_TEXT, -1, 16 },
    { poise_words_document_label (POISE_LABEL_TOOLS), POISE_REPORT_COLUMN_TEXT, -1, 22 },
    { poise_words_document_label (POISE_LABEL_MINUTES), POISE_REPORT_COLUMN_NUMBER, -1, 16 },
  };

  if (draft->for_students)
    poise_report_begin_table (draft->report, caption, for_students, G_N_ELEMENTS (for_students));
  else
    poise_report_begin_table (draft->report, caption, for_instructor, G_N_ELEMENTS (for_instructor));
  for (guint i = 0; i < poise_section_n_activities (section); i++)
    {
      poise_report_begin_row (draft->report);
      if (draft->for_students)
        add_for_students (draft, poise_section_get_activity (section, i));
      else
        add_for_instructor (draft, poise_section_get_activity (section, i));
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
add_section (PoiseReportDraft *draft, guint index)
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
    add_activities (draft, section, title);
  poise_report_add_paragraph (draft->report, POISE_REPORT_QUIET, breaks_after);
}

/** poise_report_draft_schedule: all sections, or a sentence where there are none */
void
poise_report_draft_schedule (PoiseReportDraft *draft)
{
  guint n_sections = poise_plan_n_sections (draft->plan);

  if (n_sections == 0)
    poise_report_add_paragraph (draft->report, POISE_REPORT_QUIET, poise_words_document_no_sections ());
  for (guint i = 0; i < n_sections; i++)
    add_section (draft, i);
}
