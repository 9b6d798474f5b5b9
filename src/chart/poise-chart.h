/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Charts, for screen and paper. Nothing here knows GTK. Units are those of the surface: pixels on screen, points
 * in a PDF.
 *
 * A chart is a series laid out in a box, in a style. It is drawn by one cairo function wherever it is shown. Its
 * cells say which part of the series stands where, so pointing and stepping with keys are the same for all charts;
 * what one chart has of its own stands in the table behind poise_chart_get_class() (poise-chart-class.h).
 *
 * What always holds: a chart never changes, and keeps its series alive but not its style's font; no cell's box has
 * a negative side or a number that is none; cells stand in reading order, group by group.
 */

#pragma once

#include "balance/poise-series.h"
#include "chart/poise-box.h"
#include "chart/poise-chart-style.h"

G_BEGIN_DECLS

/**
 * PoiseChartCell:
 * @part: what it shows
 * @box: where it is seen; nothing is seen of a part of nothing
 * @zone: where it can be pointed at; zones of the same kind of part do not overlap
 */
typedef struct
{
  PoiseSeriesPart part;
  PoiseBox box;
  PoiseBox zone;
} PoiseChartCell;

/**
 * PoiseChartMarks:
 * @pointed: what the pointer or the keyboard's focus is at
 * @chosen: what has been chosen
 * @drop: where what is being dragged would go
 *
 * What is set off in a drawing. A part that the chart does not have is no mark; %POISE_CHART_NO_MARKS has none.
 */
typedef struct
{
  PoiseSeriesPart pointed;
  PoiseSeriesPart chosen;
  PoiseSeriesPart drop;
} PoiseChartMarks;

/** POISE_CHART_NOTHING: a part that no chart has. */
#define POISE_CHART_NOTHING ((PoiseSeriesPart) { POISE_SERIES_ALL, POISE_SERIES_ALL })

/** POISE_CHART_NO_MARKS: marks for a drawing without any. */
#define POISE_CHART_NO_MARKS ((PoiseChartMarks) { POISE_CHART_NOTHING, POISE_CHART_NOTHING, POISE_CHART_NOTHING })

/**
 * PoiseChartStep:
 *
 * Where a key goes: to the same mode of another group, or to another mode of the same group.
 */
typedef enum
{
  POISE_CHART_STEP_NEXT_GROUP,
  POISE_CHART_STEP_PREVIOUS_GROUP,
  POISE_CHART_STEP_FIRST_GROUP,
  POISE_CHART_STEP_LAST_GROUP,
  POISE_CHART_STEP_NEXT_MODE,
  POISE_CHART_STEP_PREVIOUS_MODE
} PoiseChartStep;

/**
 * PoiseChartSize:
 * @minimum_width: below which it is of no use
 * @natural_width: from which nothing is left out
 * @minimum_height: below which it is of no use, at its natural width
 * @natural_height: at which it looks best, at its natural width
 *
 * A chart that is narrower may want to be higher: see poise_chart_measure_height().
 */
typedef struct
{
  double minimum_width;
  double natural_width;
  double minimum_height;
  double natural_height;
} PoiseChartSize;

typedef struct _PoiseChart PoiseChart;

const char *poise_chart_get_name (PoiseSeriesKind kind);
gboolean poise_chart_find (const char *name, PoiseSeriesKind *kind);

void poise_chart_measure (const PoiseSeries *series, const PoiseChartStyle *style, PoiseChartSize *size);
double poise_chart_measure_height (const PoiseSeries *series, const PoiseChartStyle *style, double width);
PoiseChart *poise_chart_new (const PoiseSeries *series, const PoiseBox *area, const PoiseChartStyle *style);
void poise_chart_free (PoiseChart *chart);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseChart, poise_chart_free)

const PoiseSeries *poise_chart_get_series (const PoiseChart *chart);
const PoiseChartCell *poise_chart_get_cells (const PoiseChart *chart, guint *n_cells);
const PoiseChartCell *poise_chart_find_cell (const PoiseChart *chart, const PoiseSeriesPart *part);
gboolean poise_chart_hit (const PoiseChart *chart, double x, double y, PoiseSeriesPart *part);
gboolean poise_chart_step (const PoiseChart *chart, PoiseChartStep step, PoiseSeriesPart *part);
gboolean poise_chart_runs_across (PoiseSeriesKind kind);
void poise_chart_draw (const PoiseChart *chart,
                       cairo_t *cr,
                       const PoiseChartStyle *style,
                       const PoiseChartMarks *marks);

G_END_DECLS
