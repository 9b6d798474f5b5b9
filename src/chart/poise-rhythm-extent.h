/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the scale of a rhythm chart and the room for its numbers depend on. Private to the charts.
 */

#pragma once

#include "chart/poise-rhythm.h"

G_BEGIN_DECLS

/**
 * PoiseRhythmExtent:
 * @up: the greatest synchronous value; what is beyond the scale counts up to its end only
 * @down: the greatest sum of asynchronous and undecided, likewise
 * @total: the greatest sum of all, likewise
 * @largest: the greatest single value that is not beyond the scale
 * @has_budget: whether there is a budget that the scale can show
 * @budget_down: how far it reaches below the axis, in minutes
 * @lines_below: most numbers below one column
 * @beyond_above: whether a synchronous value is beyond the scale
 * @beyond_below: most numbers beyond the scale below one column
 * @undecided: whether anything is undecided
 * @title: how long the longest title is, in widths of a digit; a rough guess, for the room it may ask for
 */
typedef struct
{
  double up;
  double down;
  double total;
  gint64 largest;
  gboolean has_budget;
  double budget_down;
  guint lines_below;
  gboolean beyond_above;
  guint beyond_below;
  gboolean undecided;
  guint title;
} PoiseRhythmExtent;

void poise_rhythm_extent_measure (PoiseRhythmExtent *extent, const PoiseRhythmLayout *layout, const PoisePlan *plan);
double poise_rhythm_extent_number_width (const PoiseRhythmExtent *extent, const PoiseChartMetrics *metrics);

G_END_DECLS
