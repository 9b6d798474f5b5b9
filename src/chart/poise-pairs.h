/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Two plans beside each other: for each section a pair of columns, first as it is in one plan, then as it is in the
 * other; synchronous upward and asynchronous downward from a common axis, as in the rhythm chart.
 *
 * What always holds: all columns have one scale, so that heights can be compared; a section that one plan does not
 * have leaves its place free; nothing overlaps, and no box has a negative side or a number that is none.
 */

#pragma once

#include "balance/poise-series.h"
#include "chart/poise-box.h"
#include "chart/poise-chart-style.h"

G_BEGIN_DECLS

/** PoisePairsSide: which of the two plans. */
typedef enum
{
  POISE_PAIRS_BEFORE,
  POISE_PAIRS_AFTER,
  POISE_N_PAIRS_SIDES
} PoisePairsSide;

/**
 * PoisePair:
 * @title: of the section
 * @there: whether the plan of each side has the section
 * @values: minutes of each side
 */
typedef struct
{
  char *title;
  gboolean there[POISE_N_PAIRS_SIDES];
  PoiseSeriesValues values[POISE_N_PAIRS_SIDES];
} PoisePair;

/**
 * PoisePairs:
 * @pairs: (array length=n_pairs): by section
 * @n_pairs: how many there are
 *
 * What the chart shows. Whoever made it frees it.
 */
typedef struct
{
  PoisePair *pairs;
  guint n_pairs;
} PoisePairs;

PoisePairs *poise_pairs_new (guint n_pairs);
void poise_pairs_free (PoisePairs *pairs);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoisePairs, poise_pairs_free)

/** PoisePairsColumn: the parts of one column, by #PoiseMode; a part of nothing has height 0. */
typedef struct
{
  PoiseBox parts[POISE_N_MODES];
} PoisePairsColumn;

/**
 * PoisePairsSlot:
 * @slot: all that is of the section, from top to bottom of the chart; slots touch each other
 * @columns: by #PoisePairsSide
 * @label: of the title; height 0 where it is thinned out
 */
typedef struct
{
  PoiseBox slot;
  PoisePairsColumn columns[POISE_N_PAIRS_SIDES];
  PoiseBox label;
} PoisePairsSlot;

/**
 * PoisePairsLayout:
 * @area: the chart
 * @plot: within it, where columns may stand
 * @metrics: the font's
 * @axis_y: the common axis
 * @unit: units of length per minute; 0 where there are none
 * @right_to_left: whether it is mirrored
 * @grid_step: minutes between grid lines; 0 for none
 * @gutter: where the grid's numbers stand
 * @above: where the word for what stands above the axis goes; height 0 without room
 * @below: where the words for what stands below go; the same
 * @label_lines: lines of a title, 0 to 2
 * @label_step: one section in so many has a title
 * @n_slots: as many as there are pairs
 * @slots: (array length=n_slots): by section
 */
typedef struct
{
  PoiseBox area;
  PoiseBox plot;
  PoiseChartMetrics metrics;
  double axis_y;
  double unit;
  gboolean right_to_left;
  gint64 grid_step;
  PoiseBox gutter;
  PoiseBox above;
  PoiseBox below;
  guint label_lines;
  guint label_step;
  guint n_slots;
  PoisePairsSlot *slots;
} PoisePairsLayout;

void poise_pairs_measure (const PoisePairs *pairs,
                          const PoiseChartMetrics *metrics,
                          double *minimum_width,
                          double *natural_width);
PoisePairsLayout *poise_pairs_layout_new (const PoisePairs *pairs,
                                          const PoiseBox *area,
                                          const PoiseChartMetrics *metrics,
                                          gboolean right_to_left);
void poise_pairs_layout_free (PoisePairsLayout *layout);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoisePairsLayout, poise_pairs_layout_free)

int poise_pairs_layout_hit (const PoisePairsLayout *layout, double x, double y);
void poise_pairs_draw (cairo_t *cr,
                       const PoisePairsLayout *layout,
                       const PoisePairs *pairs,
                       const PoiseChartStyle *style,
                       int highlighted);

G_END_DECLS
