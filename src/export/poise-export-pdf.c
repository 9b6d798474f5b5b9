/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A plan as a tagged PDF, in the language of the process.
 */

#include "export/poise-export-formats.h"

#include "export/poise-export-balance.h"
#include "export/poise-pdf-content.h"
#include "export/poise-printable.h"
#include "words/poise-words-document.h"

#define MILLIMETRE (72 / 25.4)
#define MARGIN (20 * MILLIMETRE)

static const PoisePdfFrame frames[] = {
  [POISE_PAPER_A4] = { 210 * MILLIMETRE, 297 * MILLIMETRE, MARGIN },
  [POISE_PAPER_LETTER] = { 612, 792, MARGIN },
};

static void
set_metadata (const PoisePdfContent *content, const char *title)
{
  PoisePdfPages *pages = poise_pdf_document_get_pages (content->document);

  g_autofree char *shown_title = poise_printable_line (title);
  g_autofree char *instructor
      = content->plan->instructor != NULL ? poise_printable_line (content->plan->instructor) : NULL;

  poise_pdf_pages_set_metadata (pages, CAIRO_PDF_METADATA_TITLE, shown_title);
  poise_pdf_pages_set_metadata (pages, CAIRO_PDF_METADATA_AUTHOR, instructor);
  poise_pdf_pages_set_metadata (pages, CAIRO_PDF_METADATA_SUBJECT,
                                poise_words_document_subject (content->for_students));
}

/** poise_export_write_pdf: as pages; fails with %POISE_EXPORT_ERROR_DRAWING where cairo does */
GBytes *
poise_export_write_pdf (PoisePlan *plan, const PoiseExportOptions *options, GError **error)
{
  gboolean right_to_left = poise_words_is_right_to_left ();
  g_autoptr (PoisePdfDocument) document = poise_pdf_document_new (&frames[options->paper], right_to_left);
  gboolean for_students = options->audience == POISE_AUDIENCE_STUDENTS;
  g_autoptr (PoiseBalance) balance = poise_export_balance_new (plan, options->audience);
  g_autofree char *title = poise_words_document_title (plan);
  g_autoptr (GArray) breaks = NULL;
  PoisePdfContent content = {
    .plan = plan,
    .balance = balance,
    .for_students = for_students,
    .document = document,
    .texts = poise_pdf_document_get_texts (document),
    .width = poise_pdf_document_get_width (document),
  };

  poise_chart_style_init (&content.chart_style, POISE_CHART_LIGHT);
  content.chart_style.right_to_left = right_to_left;
  content.chart_style.font = poise_pdf_texts_get_font (content.texts, POISE_PDF_STYLE_HEAD);
  content.breaks = breaks = poise_pdf_find_breaks (&content);
  set_metadata (&content, title);
  poise_pdf_add_title (&content);
  poise_pdf_add_balance (&content);
  poise_pdf_add_sections (&content);
  poise_pdf_document_draw (document, title, poise_words_document_page);
  return poise_pdf_pages_finish (poise_pdf_document_get_pages (document), error);
}
