/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the scale of a rhythm chart and the room for its numbers depend on. Private to the charts.
 */

#pragma once

#include "chart/poise-rhythm.h"

G_BEGIN_DECLS

/**
 * PoiseRhythmExtent:
 * @up: the greatest synchronous value
 * @down: the greatest sum of asynchronous and undecided
 * @total: the greatest sum of all
 * @largest: the greatest single value
 * @has_budget: whether there is a budget that the scale can show
 * @budget_down: how far it reaches below the axis, in minutes
 * @lines_below: most numbers below one column
 * @undecided: whether anything is undecided
 * @title: how long the longest title is, in widths of a digit; a rough guess, for the room it may ask for
 */
typedef struct
{
  gint64 up;
  gint64 down;
  gint64 total;
  gint64 largest;
  gboolean has_budget;
  double budget_down;
  guint lines_below;
  gboolean undecided;
  guint title;
} PoiseRhythmExtent;

void poise_rhythm_extent_measure (PoiseRhythmExtent *extent, const PoiseRhythmLayout *layout, const PoisePlan *plan);
double poise_rhythm_extent_number_width (const PoiseRhythmExtent *extent, const PoiseChartMetrics *metrics);

G_END_DECLS
