/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Geometry of boxes.
 */

#include "chart/poise-box.h"

#include <math.h>

#define FAR 1e6 /* units; cairo's own numbers end soon after */

static double
sane_place (double place)
{
  return isfinite (place) ? CLAMP (place, -FAR, FAR) : 0;
}

static double
sane_side (double side)
{
  return isfinite (side) && side > 0 ? MIN (side, FAR) : 0;
}

/**
 * poise_box_sane: @box, where a side that is negative or no number counts as 0, and so does a place that is none;
 * none is farther than a million units, which cairo can still draw.
 */
PoiseBox
poise_box_sane (const PoiseBox *box)
{
  return (PoiseBox) { sane_place (box->x),
                      sane_place (box->y),
                      sane_side (box->width),
                      sane_side (box->height) };
}

/** poise_box_mirror: @box as seen when @within is reflected left to right. */
PoiseBox
poise_box_mirror (const PoiseBox *box, const PoiseBox *within)
{
  PoiseBox mirrored = *box;

  mirrored.x = 2 * within->x + within->width - box->x - box->width;
  return mirrored;
}

/** poise_box_contains: whether a point lies in @box; its right and lower edge belong to the next one. */
gboolean
poise_box_contains (const PoiseBox *box, double x, double y)
{
  return x >= box->x && x < box->x + box->width && y >= box->y && y < box->y + box->height;
}

/** poise_box_is_empty: whether nothing can be seen of @box. */
gboolean
poise_box_is_empty (const PoiseBox *box)
{
  return !(box->width > 0 && box->height > 0);
}
