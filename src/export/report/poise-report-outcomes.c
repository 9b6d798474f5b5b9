/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What learners can do in the end.
 */

#include "export/report/poise-report-draft.h"

static gboolean
has_text (GPtrArray *outcomes)
{
  for (guint i = 0; i < poise_list_length (outcomes); i++)
    if (((const PoiseOutcome *) g_ptr_array_index (outcomes, i))->text != NULL)
      return TRUE;
  return FALSE;
}

/** poise_report_draft_outcomes: a list of them; nothing where there are none */
void
poise_report_draft_outcomes (PoiseReportDraft *draft)
{
  GPtrArray *outcomes = draft->plan->outcomes;

  if (!has_text (outcomes))
    return;
  poise_report_add_heading (draft->report, 2, poise_words_document_label (POISE_LABEL_OUTCOMES), NULL);
  poise_report_begin_list (draft->report);
  for (guint i = 0; i < outcomes->len; i++)
    {
      const PoiseOutcome *outcome = g_ptr_array_index (outcomes, i);

      if (outcome->text == NULL)
        continue;
      poise_report_begin_item (draft->report);
      poise_report_add_own_text (draft->report, POISE_REPORT_PLAIN, outcome->text);
    }
}
