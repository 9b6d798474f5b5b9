/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The rhythm chart: one column per section, synchronous upward and asynchronous downward from a common
 * axis, in one scale; the course as two voices.
 *
 * From the top: the word for what stands above the axis; the columns with their numbers; the words for what
 * stands below; the sections' titles. Where room lacks, numbers give way to a scale with grid lines, titles
 * are thinned, then the words and the titles go, so that nothing ever overlaps.
 */

#pragma once

#include "balance/poise-series.h"
#include "chart/poise-box.h"
#include "chart/poise-chart-scale.h"

G_BEGIN_DECLS

/** POISE_RHYTHM_PART_MIN: the least height of a part that is not nothing, in units. */
#define POISE_RHYTHM_PART_MIN 2

/** POISE_RHYTHM_COLUMN_MAX: the greatest width of a column's parts, in units. */
#define POISE_RHYTHM_COLUMN_MAX 56

/**
 * PoiseRhythmColumn:
 * @slot: the whole column from top to bottom of the chart, for hits and hover; slots touch each other
 * @parts: by #PoiseMode; undecided stands beyond the asynchronous end. A part of nothing has height 0
 * @values: minutes or counts, by #PoiseMode
 * @budget: the weekly budget for as many days as the section lasts, in minutes
 * @budget_y: where the budget is used up, counted from the top of the column downward. Since the column is
 *   split by the axis, this is no straight line across the chart: it stands at axis + (budget − synchronous).
 *   What of the column lies below it is beyond the budget; a gap above it is time to spare
 * @label: of the section's title; height 0 where it is thinned out
 *
 * One section.
 */
typedef struct
{
  PoiseBox slot;
  PoiseBox parts[POISE_N_MODES];
  gint64 values[POISE_N_MODES];
  double budget;
  double budget_y;
  PoiseBox label;
} PoiseRhythmColumn;

/**
 * PoiseRhythmLayout:
 * @area: the chart
 * @plot: within it, where parts may stand
 * @metrics: the font's
 * @axis_y: the common axis
 * @scale: of all parts
 * @squeeze: factor of gaps and least heights, less than 1 only where the chart is too low even for them
 * @counts: whether values are counts
 * @right_to_left: whether it is mirrored
 * @has_gaps: whether columns are apart
 * @has_numbers: whether numbers stand at the ends of the columns
 * @lines_above: lines kept free above the columns for numbers
 * @lines_below: the same below them
 * @grid_step: value between grid lines, which stand where numbers do not; 0 for none
 * @grid_gutter: where the grid's numbers stand; width 0 where there is no grid
 * @has_budget: whether the plan has a weekly budget that the scale can show: not for counts, not without any
 *   minute, and not if it is more than three times the longest section, which it would flatten
 * @has_legend: whether the words for the modes have room
 * @above: where the word for what stands above the axis goes
 * @below: where the words for what stands below go
 * @label_lines: lines of a title, 0 to 2; two only where some title seems to need them
 * @label_step: one section in so many has a title
 * @n_columns: as many as the plan has sections
 * @columns: (array length=n_columns): by section, so right to left the first one is the rightmost
 * @natural_width: at which nothing is thinned; more is welcome, less works
 */
typedef struct
{
  PoiseBox area;
  PoiseBox plot;
  PoiseChartMetrics metrics;
  double axis_y;
  PoiseChartScale scale;
  double squeeze;
  gboolean counts;
  gboolean right_to_left;
  gboolean has_gaps;
  gboolean has_numbers;
  guint lines_above;
  guint lines_below;
  gint64 grid_step;
  PoiseBox grid_gutter;
  gboolean has_budget;
  gboolean has_legend;
  PoiseBox above;
  PoiseBox below;
  guint label_lines;
  guint label_step;
  guint n_columns;
  PoiseRhythmColumn *columns;
  double natural_width;
} PoiseRhythmLayout;

PoiseRhythmLayout *poise_rhythm_layout_new (const PoiseSeries *series,
                                            const PoiseBox *area,
                                            const PoiseChartMetrics *metrics,
                                            gboolean right_to_left);
void poise_rhythm_layout_free (PoiseRhythmLayout *layout);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseRhythmLayout, poise_rhythm_layout_free)

G_END_DECLS
