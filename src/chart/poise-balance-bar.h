/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The balance bar: synchronous | asynchronous | undecided, and the frame of the target.
 */

#pragma once

#include "balance/poise-balance.h"
#include "chart/poise-box.h"
#include "chart/poise-chart-style.h"

G_BEGIN_DECLS

/** POISE_BAR_FRAME_ROOM: how far the target's frame stands out above and below the bar, in units. */
#define POISE_BAR_FRAME_ROOM 4

/** POISE_BAR_PART_MIN: the least width of a part that is not nothing, where the bar has room, in units. */
#define POISE_BAR_PART_MIN 3

/** POISE_BAR_GAP: between two parts, where the bar has room, in units. */
#define POISE_BAR_GAP 2

/** POISE_BAR_BAND_MIN: the least width of the target's frame, where the scale has room, in units. */
#define POISE_BAR_BAND_MIN 6

/**
 * PoiseBarLayout:
 * @whole: the bar
 * @parts: by #PoiseMode; a part of nothing has width 0. Parts and gaps together are as wide as @whole
 * @has_target: whether there is a target; otherwise @band and @target_x are 0
 * @band: the frame, from target minus to target plus tolerance
 * @target_x: where the target itself stands
 * @right_to_left: whether it is mirrored
 *
 * Where everything in a balance bar stands. The target stands on the scale of what is decided: if the bar
 * begins at b, the synchronous part of share s ends at e (in the middle of the gap) and the asynchronous one
 * ends at a, then a share p stands at b + (e − b) p ⁄ s up to s, and at e + (a − e) (p − s) ⁄ (1 − s) beyond.
 * So the end of the synchronous part lies in the frame exactly if the share is within tolerance, whatever
 * gaps and least widths did to the parts. If only one or none of the two is there, the scale is linear on
 * that part, or on the whole bar.
 */
typedef struct
{
  PoiseBox whole;
  PoiseBox parts[POISE_N_MODES];
  gboolean has_target;
  PoiseBox band;
  double target_x;
  gboolean right_to_left;
} PoiseBarLayout;

void poise_bar_layout (PoiseBarLayout *layout,
                       const PoiseTally *tally,
                       const PoiseTarget *target,
                       const PoiseBox *area,
                       gboolean right_to_left);
void poise_bar_layout_values (PoiseBarLayout *layout,
                              const gint64 values[POISE_N_MODES],
                              const PoiseTarget *target,
                              const PoiseBox *area,
                              gboolean right_to_left);
void poise_bar_draw (cairo_t *cr, const PoiseBarLayout *layout, const PoiseChartStyle *style);

G_END_DECLS
