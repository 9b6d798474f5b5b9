/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The parts of a page, for src/export/poise-html*.c alone.
 */

#pragma once

#include "export/poise-report-widths.h"

G_BEGIN_DECLS

/**
 * PoiseHtml:
 * @report: what it says
 * @page: what is written so far
 * @widths: of the columns of its tables
 * @n_charts: how many charts there have been, so that each has names of its own
 */
typedef struct
{
  const PoiseReport *report;
  GString *page;
  const PoiseReportWidths *widths;
  guint n_charts;
} PoiseHtml;

/* Of any block */
const char *poise_html_mode_class (int mode); /* "synchronous" */
void poise_html_add_line (PoiseHtml *self, const char *text);
void poise_html_add_paragraph (PoiseHtml *self, const PoiseReportBlock *block);
void poise_html_add_list (PoiseHtml *self, const PoiseReportBlock *block);
void poise_html_add_table (PoiseHtml *self, const PoiseReportBlock *block);
gboolean poise_html_add_chart (PoiseHtml *self, const PoiseReportBlock *block, GError **error);

/* Around them */
void poise_html_add_style (PoiseHtml *self);
void poise_html_add_signs (PoiseHtml *self);

G_END_DECLS
