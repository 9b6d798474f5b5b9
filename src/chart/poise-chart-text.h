/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Text in charts: one Pango layout, used for every text of a drawing in turn. Private to the charts.
 *
 * Geometry asks how wide texts are before there is anything to draw on. Surfaces round the widths of letters each in
 * its own way, so the room for a text is a little more than its width.
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

/** POISE_CHART_SMALL: of a small text, its size beside others. */
#define POISE_CHART_SMALL 0.85

typedef struct
{
  cairo_t *cr; /* (nullable): where only widths are asked for */
  PangoLayout *layout;
  gboolean right_to_left;
} PoiseChartText;

void poise_chart_text_init (PoiseChartText *self, cairo_t *cr, const PoiseChartStyle *style);
void poise_chart_text_init_measuring (PoiseChartText *self, const PoiseChartStyle *style);
void poise_chart_text_clear (PoiseChartText *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PoiseChartText, poise_chart_text_clear)

void poise_chart_text_set_small (PoiseChartText *self, gboolean small);
double poise_chart_text_width (PoiseChartText *self, const char *text);
double poise_chart_text_room (PoiseChartText *self, const char *text);
void poise_chart_text_draw (PoiseChartText *self,
                            const char *text,
                            const PoiseBox *box,
                            guint n_lines,
                            PoiseChartAlign align,
                            const PoiseColor *color);

G_END_DECLS
