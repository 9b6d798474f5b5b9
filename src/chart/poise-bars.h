/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Bars in rows: a row for each group of a series, a bar for each mode, all in one scale, each with its number at its
 * end. Purposes and learning types are shown so.
 *
 * With room, a mode is a column:             Without, the bars of a group stand below its name:
 *
 *            ●● Synchronous  ⚈ Asynchronous     ●● Synchronous  ⚈ Asynchronous
 *  Content   ▇▇▇ 2 h 20 min  ▇▇▇▇▇ 6 h          Content
 *  Planning  ▇ 1 h           ▏ 20 min           ●● ▇▇▇▇▇ 2 h 20 min
 *  Social    │ 0             ▇ 1 h              ⚈  ▇▇▇▇▇▇▇▇▇▇ 6 h
 *
 * Nothing is a 0 at the line where bars begin, so that what is missing is seen. What is undecided has a column, or a
 * bar, only where there is something undecided. Where there is too little height, first the notes go, then the second
 * line of names, then the heads, and last all texts; nothing ever overlaps.
 */

#pragma once

#include "balance/poise-series.h"
#include "chart/poise-bars-texts.h"
#include "chart/poise-box.h"
#include "chart/poise-chart-scale.h"

G_BEGIN_DECLS

/** POISE_BARS_PART_MIN: the least length of a bar that is not nothing, in units. */
#define POISE_BARS_PART_MIN 2

/**
 * PoiseBarsRow:
 * @label: where its name stands; height 0 where there is no room
 * @signs: by #PoiseMode: where the mode's sign stands, where bars stand below each other
 * @parts: by #PoiseMode; a bar of nothing has width 0
 * @numbers: by #PoiseMode: where the number goes; width 0 where there is none
 * @zones: by #PoiseMode: where it can be pointed at; width 0 where there is no such bar
 * @whole: from edge to edge
 * @apart: whether it is of what has no term, and so stands a little apart
 */
typedef struct
{
  PoiseBox label;
  PoiseBox signs[POISE_N_MODES];
  PoiseBox parts[POISE_N_MODES];
  PoiseBox numbers[POISE_N_MODES];
  PoiseBox zones[POISE_N_MODES];
  PoiseBox whole;
  gboolean apart;
} PoiseBarsRow;

/**
 * PoiseBarsLayout:
 * @area: the chart
 * @metrics: the font's
 * @texts: the room that texts need
 * @right_to_left: whether it is mirrored
 * @stacked: whether bars of a group stand below its name rather than beside it
 * @shown: by #PoiseMode: whether it has a column
 * @heads: by #PoiseMode: where the mode's sign and word stand; width 0 where they are left out
 * @notes: by #PoiseMode: where it says small what the mode favours; width 0 where it is left out
 * @axes: by #PoiseMode: the line where bars begin, of width 0
 * @scale: the one of all bars
 * @label_lines: lines of a name, 1 or 2
 * @n_rows: as many as the series has groups
 * @rows: (array length=n_rows): by group
 */
typedef struct
{
  PoiseBox area;
  PoiseChartMetrics metrics;
  PoiseBarsTexts texts;
  gboolean right_to_left;
  gboolean stacked;
  gboolean shown[POISE_N_MODES];
  PoiseBox heads[POISE_N_MODES];
  PoiseBox notes[POISE_N_MODES];
  PoiseBox axes[POISE_N_MODES];
  PoiseChartScale scale;
  guint label_lines;
  guint n_rows;
  PoiseBarsRow *rows;
} PoiseBarsLayout;

/**
 * PoiseBarsSize:
 * @minimum_width: with less, numbers have no room
 * @natural_width: from which bars stand beside the names, and notes have room
 * @height: what looks best at the width that was asked for
 */
typedef struct
{
  double minimum_width;
  double natural_width;
  double height;
} PoiseBarsSize;

void poise_bars_measure (const PoiseSeries *series,
                         const PoiseChartMetrics *metrics,
                         const PoiseBarsTexts *texts,
                         double width,
                         PoiseBarsSize *size);
PoiseBarsLayout *poise_bars_layout_new (const PoiseSeries *series,
                                        const PoiseBox *area,
                                        const PoiseChartMetrics *metrics,
                                        const PoiseBarsTexts *texts,
                                        gboolean right_to_left);
void poise_bars_layout_free (PoiseBarsLayout *layout);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseBarsLayout, poise_bars_layout_free)

/* In reading order; defined once so that columns, stacked bars and cells agree. */
extern const PoiseMode poise_bars_order[POISE_N_MODES];

G_END_DECLS
