/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which key goes where in a chart, as a pure function.
 */

#pragma once

#include "chart/poise-chart.h"

G_BEGIN_DECLS

gboolean poise_chart_find_step (PoiseSeriesKind kind, guint key, gboolean right_to_left, PoiseChartStep *step);

G_END_DECLS
