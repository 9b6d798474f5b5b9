/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The title block: what the course is, before anything of how it is planned.
 */

#include "export/report/poise-report-draft.h"

/* From the first day of the first section to the last day of the last, where the plan knows them */
static char *
course_dates (const PoisePlan *plan)
{
  guint n = poise_plan_n_sections (plan);
  GDate first, last, unused;

  if (n == 0 || !poise_plan_get_section_days (plan, 0, &first, &unused)
      || !poise_plan_get_section_days (plan, n - 1, &unused, &last) || g_date_compare (&first, &last) > 0)
    return NULL;
  return poise_words_document_dates (&first, &last);
}

static void
add_overline (PoiseReportDraft *draft)
{
  const PoisePlan *plan = draft->plan;
  g_autoptr (GPtrArray) facts = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *line = NULL;

  poise_report_take (facts, g_strdup (plan->code));
  poise_report_take (facts, course_dates (plan));
  if (plan->learners > 0)
    poise_report_take (facts, poise_words_document_learners (plan->learners));
  poise_report_take (facts, poise_words_document_credits (plan->credits));
  line = poise_report_join (facts);
  poise_report_add_paragraph (draft->report, POISE_REPORT_QUIET, line);
}

/* When everybody meets, and where */
static void
add_meetings (PoiseReportDraft *draft, gboolean *begun)
{
  const PoiseLiveSlot *slot = draft->plan->live_slot;
  g_autofree char *when = poise_words_document_live_slot (slot);

  if (when == NULL && (slot == NULL || slot->uri == NULL))
    return;
  if (!*begun)
    poise_report_begin_list (draft->report);
  *begun = TRUE;
  poise_report_begin_item (draft->report);
  poise_report_add_text (draft->report, POISE_REPORT_PLAIN, when);
  poise_report_add_link (draft->report, NULL, slot->uri);
}

static void
add_item (PoiseReportDraft *draft, gboolean *begun, char *text)
{
  if (text == NULL)
    return;
  if (!*begun)
    poise_report_begin_list (draft->report);
  *begun = TRUE;
  poise_report_begin_item (draft->report);
  poise_report_add_text (draft->report, POISE_REPORT_PLAIN, text);
  g_free (text);
}

/** poise_report_draft_title: code, title, instructor, description, live slot, breaks before all sections */
void
poise_report_draft_title (PoiseReportDraft *draft)
{
  const PoisePlan *plan = draft->plan;
  const PoiseLiveSlot *slot = plan->live_slot;
  g_autofree char *title = poise_words_document_title (plan);
  gboolean begun = FALSE;

  add_overline (draft);
  poise_report_add_title (draft->report, title);
  poise_report_add_paragraph (draft->report, POISE_REPORT_QUIET, plan->instructor);
  poise_report_add_own_paragraph (draft->report, POISE_REPORT_PLAIN, plan->description);
  add_meetings (draft, &begun);
  if (draft->zone != NULL && (slot == NULL || slot->zone == NULL))
    add_item (draft, &begun, poise_words_document_zone (draft->zone));
  if (plan->weekly_minutes > 0)
    add_item (draft, &begun, poise_words_document_weekly_time (plan->weekly_minutes));
  add_item (draft, &begun, poise_report_say_breaks (draft, -1, FALSE));
}
