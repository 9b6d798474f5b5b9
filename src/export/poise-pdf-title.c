/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The title block: what the course is, before anything of how it is planned.
 */

#include "export/poise-pdf-content.h"

#include "words/poise-words-document.h"

static void
take (GPtrArray *parts, char *part)
{
  if (part != NULL)
    g_ptr_array_add (parts, part);
}

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
add_overline (PoisePdfContent *content)
{
  const PoisePlan *plan = content->plan;
  g_autoptr (GPtrArray) facts = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *line = NULL;

  take (facts, g_strdup (plan->code));
  take (facts, course_dates (plan));
  if (plan->learners > 0)
    take (facts, poise_words_document_learners (plan->learners));
  take (facts, poise_words_document_credits (plan->credits));
  line = poise_pdf_join (facts);
  if (line != NULL)
    poise_pdf_document_add_paragraph (content->document, "P", POISE_PDF_STYLE_OVERLINE, POISE_PDF_ALIGN_START, 0,
                                      TRUE, line);
}

static void
add_line (PoisePdfContent *content, PoisePdfStyle style, PoisePdfAlign align, double space, const char *text)
{
  if (text != NULL)
    poise_pdf_document_add_paragraph (content->document, "P", style, align, space, FALSE, text);
}

static void
add_outcomes (PoisePdfContent *content)
{
  PoisePdfDocument *document = content->document;
  GPtrArray *outcomes = content->plan->outcomes;
  PoisePdfCellPlace bullet = { 2, 10, POISE_PDF_ALIGN_START };
  PoisePdfCellPlace place = { 12, content->width - 12, POISE_PDF_ALIGN_START };
  PoisePdfBlockLook look = { .tag = "LI", .space = 2, .head = -1 };

  if (outcomes == NULL)
    return;
  poise_pdf_document_add_paragraph (document, "H2", POISE_PDF_STYLE_HEADING, POISE_PDF_ALIGN_START, 14, TRUE,
                                    poise_words_document_label (POISE_LABEL_OUTCOMES));
  poise_pdf_document_begin (document, "L");
  for (guint i = 0; i < outcomes->len; i++)
    {
      const PoiseOutcome *outcome = g_ptr_array_index (outcomes, i);

      if (outcome->text == NULL)
        continue;
      poise_pdf_document_add_block (document, &look);
      poise_pdf_document_add_cell (document, &bullet, "Lbl");
      poise_pdf_document_add_text (document, POISE_PDF_STYLE_BODY, NULL, "•");
      poise_pdf_document_add_cell (document, &place, "LBody");
      poise_pdf_document_add_text (document, POISE_PDF_STYLE_BODY, NULL, outcome->text);
    }
  poise_pdf_document_end (document, "L");
}

/** poise_pdf_add_title: code, title, instructor, description, live slot, breaks before all sections, outcomes: what is stated of them */
void
poise_pdf_add_title (PoisePdfContent *content)
{
  const PoisePlan *plan = content->plan;
  g_autofree char *title = poise_words_document_title (plan);
  g_autofree char *live_slot = poise_words_document_live_slot (plan->live_slot);
  g_autofree char *weekly = plan->weekly_minutes > 0 ? poise_words_document_weekly_time (plan->weekly_minutes) : NULL;

  add_overline (content);
  poise_pdf_document_add_paragraph (content->document, "H1", POISE_PDF_STYLE_TITLE, POISE_PDF_ALIGN_START, 1, TRUE,
                                    title);
  add_line (content, POISE_PDF_STYLE_ASIDE, POISE_PDF_ALIGN_START, 1, plan->instructor);
  add_line (content, POISE_PDF_STYLE_BODY, POISE_PDF_ALIGN_OWN, 8, plan->description);
  add_line (content, POISE_PDF_STYLE_BODY, POISE_PDF_ALIGN_START, 6, live_slot);
  add_line (content, POISE_PDF_STYLE_BODY, POISE_PDF_ALIGN_START, live_slot != NULL ? 1 : 6, weekly);
  poise_pdf_add_breaks (content, -1, FALSE, 6);
  add_outcomes (content);
}
