/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A report of a plan as a tagged PDF.
 */

#include "export/poise-export-formats.h"

#include "export/poise-export-fonts.h"
#include "export/poise-export-picture.h"
#include "export/poise-pdf-report.h"
#include "words/poise-words-document.h"

#define MILLIMETRE (72 / 25.4)
#define MARGIN (20 * MILLIMETRE)

static PoisePdfFrame
choose_frame (const PoiseExportOptions *options)
{
  static const PoisePdfFrame frames[] = {
    [POISE_PAPER_A4] = { 210 * MILLIMETRE, 297 * MILLIMETRE, MARGIN },
    [POISE_PAPER_LETTER] = { 612, 792, MARGIN },
  };
  const PoisePdfFrame *upright = &frames[options->paper];

  return options->landscape ? (PoisePdfFrame){ upright->paper_height, upright->paper_width, upright->margin } : *upright;
}

static void
set_metadata (PoisePdfPages *pages, const PoiseReportAbout *about)
{
  poise_pdf_pages_set_metadata (pages, CAIRO_PDF_METADATA_TITLE, about->title);
  poise_pdf_pages_set_metadata (pages, CAIRO_PDF_METADATA_AUTHOR, about->author);
  poise_pdf_pages_set_metadata (pages, CAIRO_PDF_METADATA_SUBJECT, about->subject);
}

static GBytes *
write_pages (const PoiseReport *report, const PoiseExportOptions *options, GError **error)
{
  const PoiseReportAbout *about = poise_report_get_about (report);
  g_autoptr (PoisePdfDocument) document = NULL;
  PoisePdfFrame frame = choose_frame (options);
  PoisePdfPages *pages;
  PoiseChartStyle style;

  poise_export_init_style (&style, options);
  document = poise_pdf_document_new (&frame, &style);
  pages = poise_pdf_document_get_pages (document);
  style.font = poise_pdf_texts_get_font (poise_pdf_document_get_texts (document), POISE_PDF_STYLE_HEAD);
  set_metadata (pages, about);
  poise_pdf_add_report (document, report, &style);
  poise_pdf_document_draw (document, about->title, poise_words_document_page);
  return poise_pdf_pages_finish (pages, error);
}

/**
 * poise_export_write_pdf: as pages; fails with %POISE_EXPORT_ERROR_DRAWING where cairo does, and with
 * %POISE_EXPORT_ERROR_NO_FONT where a letter could not be drawn
 */
GBytes *
poise_export_write_pdf (PoisePlan *plan, const PoiseExportOptions *options, GError **error)
{
  g_autoptr (PoiseReport) report = NULL;

  pango_cairo_font_map_get_default (); /* reads what fonts there are in a thread of its own, while the report is made */
  report = poise_report_new (plan, options);
  if (!poise_export_check_fonts (plan, POISE_FONT_SCOPE_DOCUMENT, options->audience, error))
    return NULL;
  return write_pages (report, options, error);
}
