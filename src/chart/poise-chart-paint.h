/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Painting what charts are made of: parts in the colour and pattern of their mode. Private to the charts.
 * Everything is drawn as vectors, also patterns, so that paper shows it as sharp as it can.
 */

#pragma once

#include "chart/poise-box.h"
#include "chart/poise-chart-style.h"

G_BEGIN_DECLS

/** POISE_CHART_RADIUS: of rounded corners, in units. */
#define POISE_CHART_RADIUS 3

/**
 * PoiseChartCorners:
 *
 * Which corners of a box are round.
 */
typedef enum
{
  POISE_CHART_CORNERS_NONE = 0,
  POISE_CHART_CORNERS_TOP = 1 << 0,
  POISE_CHART_CORNERS_BOTTOM = 1 << 1,
  POISE_CHART_CORNERS_ALL = POISE_CHART_CORNERS_TOP | POISE_CHART_CORNERS_BOTTOM
} PoiseChartCorners;

/**
 * PoiseChartMark:
 * @POISE_CHART_POINTED: a tint and a thin outline
 * @POISE_CHART_CHOSEN: a thick outline
 * @POISE_CHART_DROP: a tint and a thick broken outline
 *
 * How something is set off: each is told from the others by its outline alone.
 */
typedef enum
{
  POISE_CHART_POINTED,
  POISE_CHART_CHOSEN,
  POISE_CHART_DROP
} PoiseChartMark;

void poise_chart_set_color (cairo_t *cr, const PoiseColor *color, double opacity);
void poise_chart_path (cairo_t *cr, const PoiseBox *box, double radius, PoiseChartCorners corners);
void poise_chart_paint_part (cairo_t *cr,
                             const PoiseBox *box,
                             PoiseMode mode,
                             PoiseChartCorners corners,
                             const PoiseChartStyle *style);
void poise_chart_paint_outline (cairo_t *cr,
                                const PoiseBox *boxes,
                                guint n_boxes,
                                PoiseMode mode,
                                const PoiseChartStyle *style);
void poise_chart_paint_mark (cairo_t *cr, const PoiseBox *box, PoiseChartMark mark, const PoiseChartStyle *style);
void poise_chart_paint_axis (cairo_t *cr, const PoiseBox *plot, double y, const PoiseChartStyle *style);
void poise_chart_paint_break (cairo_t *cr, const PoiseBox *box, gboolean across, const PoiseChartStyle *style);

G_END_DECLS
