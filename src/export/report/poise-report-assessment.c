/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What counts for the grade, when it is due and how much it counts, in one table, with what is for feedback alone.
 */

#include "export/report/poise-report-draft.h"

#include "words/poise-words-report.h"

static gboolean
is_assessed (const PoiseActivity *activity)
{
  const PoiseAssessment *assessment = activity->assessment;

  return assessment != NULL
         && (assessment->kind != POISE_ASSESSMENT_NONE || assessment->weight_percent != POISE_UNSET);
}

static int
get_weight (const PoiseActivity *activity)
{
  return MAX (activity->assessment->weight_percent, 0);
}

/* When it is due, else when it is done together */
static void
add_when (PoiseReportDraft *draft, const PoiseActivity *activity)
{
  poise_report_begin_cell (draft->report, -1);
  if (activity->due != NULL)
    {
      g_autofree char *due = poise_words_date_time (activity->due);

      poise_report_add_text (draft->report, POISE_REPORT_PLAIN, due);
      return;
    }
  for (guint i = 0; i < poise_list_length (activity->schedule); i++)
    {
      const PoiseSession *session = g_ptr_array_index (activity->schedule, i);
      g_autofree char *start
          = session->start != NULL
                ? poise_words_document_session (session->start, poise_report_zone_of (draft, session))
                : NULL;

      poise_report_add_text (draft->report, POISE_REPORT_PLAIN, start);
    }
}

static void
add_row (PoiseReportDraft *draft, guint section, const PoiseActivity *activity)
{
  g_autofree char *place = poise_words_section_title (draft->plan, section);
  g_autofree char *weight
      = activity->assessment->weight_percent != POISE_UNSET ? poise_words_whole_percent (get_weight (activity)) : NULL;

  poise_report_begin_row (draft->report);
  poise_report_begin_head (draft->report, -1);
  poise_report_add_own_text (draft->report, POISE_REPORT_STRONG, poise_words_document_activity_title (activity));
  poise_report_begin_cell (draft->report, -1);
  poise_report_add_own_text (draft->report, POISE_REPORT_PLAIN, place);
  add_when (draft, activity);
  poise_report_begin_cell (draft->report, -1);
  poise_report_add_text (draft->report, POISE_REPORT_PLAIN,
                         draft->for_students ? poise_words_report_grade (activity->assessment)
                                             : poise_words_assessment_kind (activity->assessment->kind));
  poise_report_begin_cell (draft->report, -1);
  poise_report_add_text (draft->report, POISE_REPORT_PLAIN, weight);
}

static void
add_total (PoiseReportDraft *draft, gint64 weight)
{
  g_autofree char *percent = poise_words_whole_percent ((int) MIN (weight, G_MAXINT));

  poise_report_begin_total (draft->report);
  poise_report_begin_head (draft->report, -1);
  poise_report_add_text (draft->report, POISE_REPORT_STRONG, poise_words_document_label (POISE_LABEL_TOTAL));
  for (guint i = 0; i < 3; i++)
    poise_report_begin_cell (draft->report, -1);
  poise_report_begin_cell (draft->report, -1);
  poise_report_add_text (draft->report, POISE_REPORT_STRONG, percent);
}

static void
begin (PoiseReportDraft *draft)
{
  const char *caption = poise_words_report_label (POISE_REPORT_LABEL_ASSESSMENT);
  const PoiseReportColumn columns[] = {
    { poise_words_document_label (POISE_LABEL_ACTIVITY), POISE_REPORT_COLUMN_NAME, -1, 0 },
    { poise_words_document_label (POISE_LABEL_SECTION), POISE_REPORT_COLUMN_TEXT, -1, 28 },
    { poise_words_report_label (POISE_REPORT_LABEL_DUE), POISE_REPORT_COLUMN_TEXT, -1, 26 },
    { poise_words_report_label (POISE_REPORT_LABEL_KIND), POISE_REPORT_COLUMN_TEXT, -1, 18 },
    { poise_words_report_label (POISE_REPORT_LABEL_WEIGHT), POISE_REPORT_COLUMN_NUMBER, -1, 14 },
  };

  poise_report_add_heading (draft->report, 2, caption, NULL);
  poise_report_begin_table (draft->report, caption, columns, G_N_ELEMENTS (columns));
}

/** poise_report_draft_assessment: what is assessed, in the order of the course; nothing where nothing is */
void
poise_report_draft_assessment (PoiseReportDraft *draft)
{
  gint64 weight = 0;
  gboolean begun = FALSE;

  for (guint i = 0; i < poise_plan_n_sections (draft->plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (draft->plan, i);

      for (guint k = 0; k < poise_section_n_activities (section); k++)
        {
          const PoiseActivity *activity = poise_section_get_activity (section, k);

          if (!is_assessed (activity))
            continue;
          if (!begun)
            begin (draft);
          begun = TRUE;
          add_row (draft, i, activity);
          weight += get_weight (activity);
        }
    }
  if (weight > 0)
    add_total (draft, weight);
}
