/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How wide the columns of a report's tables want to be, for writers that do not measure letters themselves. Tables with
 * the same heads get the same columns, so that they stand below each other.
 */

#pragma once

#include "export/poise-report.h"

G_BEGIN_DECLS

typedef struct _PoiseReportWidths PoiseReportWidths;

PoiseReportWidths *poise_report_widths_new (const PoiseReport *report);
void poise_report_widths_free (PoiseReportWidths *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseReportWidths, poise_report_widths_free)

double poise_report_widths_get (const PoiseReportWidths *self,
                                const PoiseReportBlock *table,
                                guint column,
                                double table_width);

G_END_DECLS
