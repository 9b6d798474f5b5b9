/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where the columns of a rhythm chart and their titles stand. Private to the charts.
 */

#pragma once

#include "chart/poise-rhythm.h"

G_BEGIN_DECLS

#define POISE_RHYTHM_AXIS_GAP 1     /* units between the axis and the parts, on either side */
#define POISE_RHYTHM_PART_GAP 1     /* units between asynchronous and undecided */
#define POISE_RHYTHM_LABEL_MARGIN 4 /* units between two titles */

double poise_rhythm_pitch (const PoiseRhythmLayout *layout, double width);
guint poise_rhythm_label_step (const PoiseRhythmLayout *layout, double pitch);
double poise_rhythm_label_pitch (const PoiseChartMetrics *metrics);
void poise_rhythm_lay_out_columns (PoiseRhythmLayout *layout);

G_END_DECLS
