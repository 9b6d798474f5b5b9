/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a document holds, from its title to its last part.
 */

#include "export/report/poise-report-draft.h"

#include "core/poise-date.h"
#include "export/poise-export-balance.h"
#include "words/poise-words.h"

const PoiseMode poise_report_modes[POISE_N_MODES]
    = { POISE_MODE_SYNCHRONOUS, POISE_MODE_ASYNCHRONOUS, POISE_MODE_UNDECIDED };

/** poise_report_mode_word: (transfer none): what a mode is called for the audience; students need no terms */
const char *
poise_report_mode_word (const PoiseReportDraft *draft, PoiseMode mode)
{
  static const PoiseDocumentLabel labels[POISE_N_MODES] = {
    [POISE_MODE_UNDECIDED] = POISE_LABEL_OPEN,
    [POISE_MODE_SYNCHRONOUS] = POISE_LABEL_LIVE,
    [POISE_MODE_ASYNCHRONOUS] = POISE_LABEL_OWN_TIME,
  };

  return draft->for_students ? poise_words_document_label (labels[mode]) : poise_words_mode (mode);
}

/** poise_report_activity_title: (transfer none): its title, or what stands for one */
const char *
poise_report_activity_title (const PoiseActivity *activity)
{
  return *activity->title != '\0' ? activity->title : poise_words_document_untitled_activity ();
}

/** poise_report_take: @text: (transfer full) (nullable): one more fact; %NULL is none */
void
poise_report_take (GPtrArray *texts, char *text)
{
  if (text != NULL)
    g_ptr_array_add (texts, text);
}

/** poise_report_join: (transfer full) (nullable): facts on one line; %NULL where there are none. @texts is of texts. */
char *
poise_report_join (GPtrArray *texts)
{
  GString *joined;

  if (texts->len == 0)
    return NULL;
  joined = g_string_new (g_ptr_array_index (texts, 0));
  for (guint i = 1; i < texts->len; i++)
    {
      g_string_append (joined, " · ");
      g_string_append (joined, g_ptr_array_index (texts, i));
    }
  return g_string_free (joined, FALSE);
}

/* ---- Time zones ---- */

/* Whether @zone, of something that has a time, is the one of all so far */
static gboolean
agrees (const char *zone, const char **common, gboolean *any)
{
  if (*any)
    return g_strcmp0 (zone, *common) == 0;
  *any = TRUE;
  *common = zone;
  return TRUE;
}

static gboolean
activity_agrees (const PoiseActivity *activity, const char **common, gboolean *any)
{
  for (guint i = 0; i < poise_list_length (activity->schedule); i++)
    {
      const PoiseSession *session = g_ptr_array_index (activity->schedule, i);
      int minute_of_day = -1;

      if (session->start != NULL && poise_date_time_parse (session->start, NULL, &minute_of_day) && minute_of_day >= 0
          && !agrees (session->zone, common, any))
        return FALSE;
    }
  return TRUE;
}

/** poise_report_find_zone: (transfer none) (nullable): the zone of the live slot and of all sessions with a time,
 *   where they have the same; %NULL where they differ, or where none is known */
const char *
poise_report_find_zone (const PoisePlan *plan)
{
  const PoiseLiveSlot *slot = plan->live_slot;
  const char *common = NULL;
  gboolean any = FALSE;

  if (slot != NULL && slot->time != NULL)
    agrees (slot->zone, &common, &any);
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);

      for (guint k = 0; k < poise_section_n_activities (section); k++)
        if (!activity_agrees (poise_section_get_activity (section, k), &common, &any))
          return NULL;
    }
  return common;
}

/* ---- The whole ---- */

static PoiseReport *
new_report (const PoisePlan *plan, const PoiseExportOptions *options)
{
  g_autofree char *title = poise_words_document_title (plan);
  const PoiseReportAbout about = {
    .title = title,
    .author = plan->instructor,
    .subject = poise_words_document_subject (options->audience == POISE_AUDIENCE_STUDENTS),
    .language = poise_words_get_language (),
    .right_to_left = poise_words_is_right_to_left (),
  };

  return poise_report_new_empty (&about, options);
}

/**
 * poise_report_new:
 * @plan: a plan
 * @options: for whom, and which parts
 *
 * Returns: (transfer full): what a document says of it, in the language of the process
 */
PoiseReport *
poise_report_new (PoisePlan *plan, const PoiseExportOptions *options)
{
  g_autoptr (PoiseBalance) balance = poise_export_balance_new (plan, options->audience);
  g_autoptr (GArray) breaks = poise_report_find_breaks (plan);
  PoiseReportDraft draft = {
    .report = new_report (plan, options),
    .plan = plan,
    .balance = balance,
    .parts = poise_export_choose_parts (options),
    .for_students = options->audience == POISE_AUDIENCE_STUDENTS,
    .breaks = breaks,
    .zone = poise_report_find_zone (plan),
  };

  poise_report_draft_title (&draft);
  if (draft.parts & POISE_PART_OUTCOMES)
    poise_report_draft_outcomes (&draft);
  if (draft.parts & POISE_PART_BALANCE)
    poise_report_draft_balance (&draft);
  if (draft.parts & POISE_PART_CHARTS)
    poise_report_draft_charts (&draft);
  if (draft.parts & POISE_PART_SCHEDULE)
    poise_report_draft_schedule (&draft);
  return draft.report;
}
