/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Filling a report, from top to bottom: for src/export/report alone, and for tests.
 *
 * A text that is %NULL or empty is passed over, so that callers need not ask. Texts are copied; what cannot be
 * printed is left out of them, and lines of what must be one line are joined.
 */

#pragma once

#include "export/poise-report.h"

G_BEGIN_DECLS

PoiseReport *poise_report_new_empty (const PoiseReportAbout *about, const PoiseExportOptions *options);

/* Whole blocks */
void poise_report_add_title (PoiseReport *report, const char *title);
void poise_report_add_heading (PoiseReport *report, guint level, const char *heading, const char *aside);
void poise_report_add_paragraph (PoiseReport *report, PoiseReportTone tone, const char *text);
void poise_report_add_own_paragraph (PoiseReport *report, PoiseReportTone tone, const char *text);
void poise_report_add_chart (PoiseReport *report, PoiseSeries *series, const char *caption, const char *description);

/* A list, then its items; a table, then its rows, then the cells of each. Texts go to the last cell or item. */
void poise_report_begin_list (PoiseReport *report);
void poise_report_begin_table (PoiseReport *report,
                               const char *caption,
                               const PoiseReportColumn *columns,
                               guint n_columns);
void poise_report_begin_item (PoiseReport *report);
void poise_report_begin_row (PoiseReport *report);
void poise_report_begin_total (PoiseReport *report);
void poise_report_begin_cell (PoiseReport *report, int sign);
void poise_report_begin_head (PoiseReport *report, int sign);
void poise_report_add_text (PoiseReport *report, PoiseReportTone tone, const char *text);
void poise_report_add_own_text (PoiseReport *report, PoiseReportTone tone, const char *text);
void poise_report_add_link (PoiseReport *report, const char *text, const char *uri);

G_END_DECLS
