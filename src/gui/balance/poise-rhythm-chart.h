/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The rhythm chart on screen: the drawing of src/chart, with a column that the pointer or the arrow keys
 * choose.
 */

#pragma once

#include "gui/balance/poise-chart-widget.h"

G_BEGIN_DECLS

#define POISE_TYPE_RHYTHM_CHART (poise_rhythm_chart_get_type ())
G_DECLARE_FINAL_TYPE (PoiseRhythmChart, poise_rhythm_chart, POISE, RHYTHM_CHART, PoiseChartWidget)

/* Property: "column" (int, read-only): the section that is pointed at or chosen by keys, or -1 */

void poise_rhythm_chart_set (PoiseRhythmChart *self, const PoiseBalance *balance, gboolean counts);
int poise_rhythm_chart_get_column (PoiseRhythmChart *self);

G_END_DECLS
