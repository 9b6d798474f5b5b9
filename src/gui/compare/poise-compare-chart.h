/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The time of each section in two plans, as pairs of columns in one scale. A section is pointed at, or chosen with the
 * arrow keys; Enter or a click on it asks for its activities.
 */

#pragma once

#include "diff/poise-diff.h"
#include "gui/balance/poise-chart-widget.h"

G_BEGIN_DECLS

#define POISE_TYPE_COMPARE_CHART (poise_compare_chart_get_type ())
G_DECLARE_FINAL_TYPE (PoiseCompareChart, poise_compare_chart, POISE, COMPARE_CHART, PoiseChartWidget)

/*
 * Property: "section" (int, read-only): which section of the diff is pointed at or chosen, or -1.
 * Signal: "activated" (int): the person wants this section.
 */

void poise_compare_chart_set (PoiseCompareChart *self, const PoiseDiff *diff);
int poise_compare_chart_get_section (PoiseCompareChart *self);

G_END_DECLS
