/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What one chart has of its own: a row of the table in poise-chart.c, and functions in files of its own. Private to
 * the charts.
 */

#pragma once

#include "chart/poise-chart.h"

G_BEGIN_DECLS

/**
 * PoiseChartClass:
 * @name: what it is called on the command line; not translated
 * @across: whether groups stand side by side, so that the keys Left and Right go through them; else Up and Down do
 * @measure: how large it wants to be
 * @measure_height: (nullable): the height at which it looks best at a width, where that is not always the natural one
 * @lay_out: (transfer full): where everything stands in a sane @area; adds to @cells (element-type PoiseChartCell)
 * @free: frees what @lay_out gave back
 * @draw: draws that; @marks has only parts that the series has
 */
typedef struct
{
  const char *name;
  gboolean across;
  void (*measure) (const PoiseSeries *series,
                   const PoiseChartMetrics *metrics,
                   const PoiseChartStyle *style,
                   PoiseChartSize *size);
  double (*measure_height) (const PoiseSeries *series,
                            const PoiseChartMetrics *metrics,
                            const PoiseChartStyle *style,
                            double width);
  gpointer (*lay_out) (const PoiseSeries *series,
                       const PoiseBox *area,
                       const PoiseChartMetrics *metrics,
                       const PoiseChartStyle *style,
                       GArray *cells);
  GDestroyNotify free;
  void (*draw) (cairo_t *cr,
                gconstpointer layout,
                const PoiseSeries *series,
                const PoiseChartStyle *style,
                const PoiseChartMarks *marks);
} PoiseChartClass;

extern const PoiseChartClass poise_chart_bar_class;
extern const PoiseChartClass poise_chart_learning_types_class;
extern const PoiseChartClass poise_chart_purposes_class;
extern const PoiseChartClass poise_chart_rhythm_class;

void poise_chart_add_cell (GArray *cells, int group, int mode, const PoiseBox *box, const PoiseBox *zone);

G_END_DECLS
