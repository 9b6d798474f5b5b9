/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a document holds, from its title to its last part.
 */

#include "export/report/poise-report-draft.h"

#include "core/poise-date.h"
#include "core/poise-edit.h"
#include "export/poise-export-balance.h"
#include "words/poise-words-format.h"
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
  char *joined;

  if (texts->len == 0)
    return NULL;
  g_ptr_array_add (texts, NULL);
  joined = poise_words_join_facts ((const char *const *) texts->pdata);
  g_ptr_array_set_size (texts, texts->len - 1);
  return joined;
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

/** poise_report_find_zone: (transfer none) (nullable): the zone that the title block names once for all times: that of
 *   the live slot, else that of all sessions with a time where they have the same */
const char *
poise_report_find_zone (const PoisePlan *plan)
{
  const char *common = NULL;
  gboolean any = FALSE;

  if (plan->live_slot != NULL && plan->live_slot->zone != NULL)
    return plan->live_slot->zone;
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);

      for (guint k = 0; k < poise_section_n_activities (section); k++)
        if (!activity_agrees (poise_section_get_activity (section, k), &common, &any))
          return NULL;
    }
  return common;
}

/** poise_report_zone_of: (transfer none) (nullable): the zone of a session where the document must name it beside the time */
const char *
poise_report_zone_of (const PoiseReportDraft *draft, const PoiseSession *session)
{
  return g_strcmp0 (session->zone, draft->zone) != 0 ? session->zone : NULL;
}

/* ---- The whole ---- */

/**
 * PoiseReportPart:
 * @part: what must have been asked for
 * @draft: adds it
 */
typedef struct
{
  PoiseExportParts part;
  void (*draft) (PoiseReportDraft *draft);
} PoiseReportPart;

/* The instructor weighs the course before reading it; students want to know when what is. */
static const PoiseReportPart for_instructor[] = {
  { POISE_PART_OUTCOMES, poise_report_draft_outcomes },     { POISE_PART_BALANCE, poise_report_draft_balance },
  { POISE_PART_CHARTS, poise_report_draft_charts },         { POISE_PART_OUTCOMES, poise_report_draft_coverage },
  { POISE_PART_ASSESSMENT, poise_report_draft_assessment }, { POISE_PART_SCHEDULE, poise_report_draft_schedule },
  { POISE_PART_ADVICE, poise_report_draft_advice },
};
static const PoiseReportPart for_students[] = {
  { POISE_PART_OUTCOMES, poise_report_draft_outcomes }, { POISE_PART_BALANCE, poise_report_draft_balance },
  { POISE_PART_SCHEDULE, poise_report_draft_schedule }, { POISE_PART_ASSESSMENT, poise_report_draft_assessment },
  { POISE_PART_CHARTS, poise_report_draft_charts },
};

/* What is shown of @plan: students see on which days the usual live slot falls */
static PoisePlan *
choose_plan (PoisePlan *plan, PoiseAudience audience)
{
  PoiseSessionTally tally;

  return audience == POISE_AUDIENCE_STUDENTS ? poise_edit_fill_sessions (plan, &tally) : poise_plan_ref (plan);
}

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
  gboolean students = options->audience == POISE_AUDIENCE_STUDENTS;
  const PoiseReportPart *parts = students ? for_students : for_instructor;
  guint n_parts = students ? G_N_ELEMENTS (for_students) : G_N_ELEMENTS (for_instructor);
  g_autoptr (PoisePlan) shown = choose_plan (plan, options->audience);
  g_autoptr (PoiseBalance) balance = poise_export_balance_new (shown, options->audience);
  g_autoptr (GArray) breaks = poise_report_find_breaks (shown);
  PoiseReportDraft draft = {
    .report = new_report (shown, options),
    .plan = shown,
    .balance = balance,
    .parts = poise_export_choose_parts (options),
    .for_students = students,
    .breaks = breaks,
    .zone = poise_report_find_zone (shown),
  };

  poise_report_draft_title (&draft);
  for (guint i = 0; i < n_parts; i++)
    if (draft.parts & parts[i].part)
      parts[i].draft (&draft);
  return draft.report;
}
