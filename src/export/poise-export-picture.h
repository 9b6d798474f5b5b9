/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A picture of a chart as bytes: for the formats svg and png, and for whoever has a series at hand. Works on any
 * thread, in the language of the process. The same picture makes the same bytes.
 */

#pragma once

#include "chart/poise-chart-picture.h"
#include "export/poise-export.h"

G_BEGIN_DECLS

/** POISE_PICTURE_SCALE_DEFAULT: pixels of a PNG to a unit, for screens as they are today. */
#define POISE_PICTURE_SCALE_DEFAULT 2.0
#define POISE_PICTURE_SCALE_MIN 1.0
#define POISE_PICTURE_SCALE_MAX 8.0

void poise_export_init_style (PoiseChartStyle *style, const PoiseExportOptions *options);
PoiseChartPicture *poise_export_picture_new_of (const PoiseSeries *series, const PoiseExportOptions *options);
PoiseChartPicture *poise_export_picture_new (PoisePlan *plan, const PoiseExportOptions *options);
GBytes *poise_export_picture_to_svg (const PoiseChartPicture *picture, GError **error);
GBytes *poise_export_picture_to_png (const PoiseChartPicture *picture, double scale, GError **error);

G_END_DECLS
