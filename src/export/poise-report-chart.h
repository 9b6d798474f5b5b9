/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A chart of a report as a picture: the chart alone, since headings, legend and numbers are texts of the document
 * around it. The same drawing as on screen and on paper.
 */

#pragma once

#include "chart/poise-chart.h"
#include "export/poise-export.h"

G_BEGIN_DECLS

/**
 * PoiseReportChart:
 * @chart: what is drawn
 * @style: how
 * @width: in units
 * @height: in units
 *
 * Read it, never write.
 */
typedef struct
{
  PoiseChart *chart;
  PoiseChartStyle style;
  double width;
  double height;
} PoiseReportChart;

PoiseReportChart *poise_report_chart_new (const PoiseSeries *series, const PoiseExportOptions *options, double width);
void poise_report_chart_free (PoiseReportChart *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseReportChart, poise_report_chart_free)

GByteArray *poise_report_chart_to_svg (const PoiseReportChart *self, GError **error);
GBytes *poise_report_chart_to_png (const PoiseReportChart *self, double scale, GError **error);

/* The legend beside it */
guint poise_report_chart_list_modes (const PoiseSeries *series,
                                    const PoiseExportOptions *options,
                                    PoiseMode modes[POISE_N_MODES]);

G_END_DECLS
