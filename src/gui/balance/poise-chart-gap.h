/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Why a chart has nothing to show, what is said then, and what leads on; pure functions.
 */

#pragma once

#include "balance/poise-series.h"

G_BEGIN_DECLS

/**
 * PoiseChartGap:
 * @POISE_CHART_GAP_NONE: it has something to show
 * @POISE_CHART_GAP_NOTHING: there is no activity
 * @POISE_CHART_GAP_NO_TIME: no activity says how long it takes
 * @POISE_CHART_GAP_NO_PURPOSES: no activity has a purpose
 * @POISE_CHART_GAP_NO_LEARNING_TYPES: no activity has a learning type
 */
typedef enum
{
  POISE_CHART_GAP_NONE,
  POISE_CHART_GAP_NOTHING,
  POISE_CHART_GAP_NO_TIME,
  POISE_CHART_GAP_NO_PURPOSES,
  POISE_CHART_GAP_NO_LEARNING_TYPES
} PoiseChartGap;

PoiseChartGap poise_chart_gap_of (const PoiseSeries *series);
const char *poise_chart_gap_get_text (PoiseChartGap gap);
const char *poise_chart_gap_get_deed (PoiseChartGap gap);

G_END_DECLS
