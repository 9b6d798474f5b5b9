/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A chart as a picture that explains itself wherever it ends up: with a heading, a legend, and a size of its own,
 * on the background of its style.
 *
 * It never changes, and draws the same each time. Units are those of the style's font.
 */

#pragma once

#include "chart/poise-chart.h"

G_BEGIN_DECLS

/** POISE_CHART_PICTURE_WIDTH_MAX: in units; what would be wider is drawn narrower. */
#define POISE_CHART_PICTURE_WIDTH_MAX 4000

typedef struct _PoiseChartPicture PoiseChartPicture;

PoiseChartPicture *poise_chart_picture_new (const PoiseSeries *series, const PoiseChartStyle *style);
void poise_chart_picture_free (PoiseChartPicture *picture);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseChartPicture, poise_chart_picture_free)

const PoiseSeries *poise_chart_picture_get_series (const PoiseChartPicture *picture);
int poise_chart_picture_get_width (const PoiseChartPicture *picture);
int poise_chart_picture_get_height (const PoiseChartPicture *picture);
void poise_chart_picture_draw (const PoiseChartPicture *picture, cairo_t *cr);

G_END_DECLS
