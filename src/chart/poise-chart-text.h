/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Text in charts: one Pango layout, used for every text of a drawing in turn. Private to the charts.
 */

#pragma once

#include "chart/poise-box.h"
#include "chart/poise-chart-style.h"

G_BEGIN_DECLS

/**
 * PoiseChartAlign:
 *
 * Where in its box a text stands; the start is on the right where the chart runs right to left, whatever
 * letters the text has.
 */
typedef enum
{
  POISE_CHART_START,
  POISE_CHART_CENTER,
  POISE_CHART_END
} PoiseChartAlign;

typedef struct
{
  cairo_t *cr;
  PangoLayout *layout;
  gboolean right_to_left;
} PoiseChartText;

void poise_chart_text_init (PoiseChartText *self, cairo_t *cr, const PoiseChartStyle *style);
void poise_chart_text_clear (PoiseChartText *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PoiseChartText, poise_chart_text_clear)

double poise_chart_text_width (PoiseChartText *self, const char *text);
void poise_chart_text_draw (PoiseChartText *self,
                            const char *text,
                            const PoiseBox *box,
                            guint n_lines,
                            PoiseChartAlign align,
                            const PoiseColor *color);

G_END_DECLS
