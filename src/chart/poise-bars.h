/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Bars in rows: a row for each group of a series, a column for each mode, all bars in one scale, each with its
 * number at its end. Purposes and learning types are shown so.
 */

#pragma once

#include "chart/poise-chart-class.h"

G_BEGIN_DECLS

/**
 * PoiseBarsRow:
 * @group: of the series
 * @label: where its name stands
 * @parts: by #PoiseMode; a part of nothing has width 0
 * @numbers: by #PoiseMode: where the number goes
 * @zones: by #PoiseMode: where it can be pointed at
 * @whole: from edge to edge
 */
typedef struct
{
  guint group;
  PoiseBox label;
  PoiseBox parts[POISE_N_MODES];
  PoiseBox numbers[POISE_N_MODES];
  PoiseBox zones[POISE_N_MODES];
  PoiseBox whole;
} PoiseBarsRow;

/**
 * PoiseBarsLayout:
 * @area: the chart
 * @metrics: the font's
 * @heads: by #PoiseMode: where the name of the mode stands; width 0 where the column is left out
 * @unit: units of length per minute or activity
 * @has_undecided: whether there is a column for it
 * @n_rows: how many rows there are
 * @rows: (array length=n_rows)
 */
typedef struct
{
  PoiseBox area;
  PoiseChartMetrics metrics;
  PoiseBox heads[POISE_N_MODES];
  double unit;
  gboolean has_undecided;
  gboolean right_to_left;
  guint n_rows;
  PoiseBarsRow *rows;
} PoiseBarsLayout;

PoiseBarsLayout *poise_bars_layout_new (const PoiseSeries *series,
                                        const PoiseBox *area,
                                        const PoiseChartMetrics *metrics,
                                        gboolean right_to_left);
void poise_bars_layout_free (PoiseBarsLayout *layout);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseBarsLayout, poise_bars_layout_free)

void poise_bars_draw (cairo_t *cr,
                      const PoiseBarsLayout *layout,
                      const PoiseSeries *series,
                      const PoiseChartStyle *style,
                      const PoiseChartMarks *marks);

G_END_DECLS
