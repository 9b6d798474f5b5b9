/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * From values to lengths, and what is needed to write values beside them. Pure; private to the charts.
 *
 * What always holds: no length is negative, none is no number, none is longer than the room; whatever is not nothing
 * has a length that can be seen and pointed at, as far as the room allows.
 *
 * A few values that stand far above all others would make these so short that nothing could be told of them: one
 * activity of 100 000 minutes among some of an hour. Then the scale is broken: it ends a little above the others, and
 * what goes beyond is drawn up to its end with a gap in it, and with its number. All other lengths stay true to one
 * scale. A scale is broken only where at most one in six of its values goes beyond, and each of them is more than six
 * times as great as any other; so a chart without such values never is.
 */

#pragma once

#include "chart/poise-chart-style.h"

G_BEGIN_DECLS

/**
 * PoiseChartScale:
 * @end: the value that is as long as the room; 0 where all values are
 * @broken: whether some value goes beyond
 * @unit: units of length per 1; 0 where there is no room
 * @least: the least length of what is not nothing
 * @room: the greatest length
 */
typedef struct
{
  double end;
  gboolean broken;
  double unit;
  double least;
  double room;
} PoiseChartScale;

void poise_chart_scale_init (PoiseChartScale *self, const gint64 *values, guint n_values);
void poise_chart_scale_fit (PoiseChartScale *self, double room, double least);
double poise_chart_scale_length (const PoiseChartScale *self, gint64 value);
gboolean poise_chart_scale_is_beyond (const PoiseChartScale *self, gint64 value);

void poise_chart_scale_divide (const gint64 *values, guint n_values, double room, double least, double *lengths);

gint64 poise_chart_grid_step (double least, gboolean counts);
double poise_chart_number_width (gint64 number, const PoiseChartMetrics *metrics);

G_END_DECLS
