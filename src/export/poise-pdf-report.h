/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A report as blocks of a PDF document. Private to the format pdf.
 */

#pragma once

#include "chart/poise-chart-style.h"
#include "export/poise-pdf-document.h"
#include "export/poise-report.h"

G_BEGIN_DECLS

/** POISE_PDF_COLUMN_GAP: between the columns of tables, in points. */
#define POISE_PDF_COLUMN_GAP 10.0

/* Keeps @report and @style until the document is drawn */
void poise_pdf_add_report (PoisePdfDocument *document, const PoiseReport *report, const PoiseChartStyle *style);

/** PoisePdfWidths: how wide the columns of a report's tables are; tables with the same heads are alike. */
typedef struct _PoisePdfWidths PoisePdfWidths;

PoisePdfWidths *poise_pdf_widths_new (PoisePdfTexts *texts, const PoiseReport *report, double width);
void poise_pdf_widths_free (PoisePdfWidths *widths);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoisePdfWidths, poise_pdf_widths_free)

const float *poise_pdf_widths_get (const PoisePdfWidths *widths, const PoiseReportBlock *table);

/* In which style a text of a table stands */
PoisePdfStyle poise_pdf_cell_style (const PoiseReportText *text);

G_END_DECLS
