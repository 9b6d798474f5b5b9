/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An upright rectangle, in the units of whatever is drawn on: pixels on screen, points in a PDF.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** PoiseBox: @x and @y are the left and top edge, also right to left; no side is negative once laid out. */
typedef struct
{
  double x, y, width, height;
} PoiseBox;

PoiseBox poise_box_sane (const PoiseBox *box);
PoiseBox poise_box_mirror (const PoiseBox *box, const PoiseBox *within);
gboolean poise_box_contains (const PoiseBox *box, double x, double y);
gboolean poise_box_is_empty (const PoiseBox *box);

G_END_DECLS
