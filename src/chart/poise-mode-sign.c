/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Drawing the signs of the modes, on a grid of 16 as the symbolic icons.
 */

#include "chart/poise-mode-sign.h"

#include <math.h>

#define GRID 16.0
#define DOT_RADIUS 3.0

static void
dot (cairo_t *cr, double x, double y, double radius)
{
  cairo_new_sub_path (cr);
  cairo_arc (cr, x, y, radius, 0, 2 * M_PI);
  cairo_fill (cr);
}

static void
question_mark (cairo_t *cr)
{
  cairo_set_line_width (cr, 2.1);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_move_to (cr, 4.8, 5.3);
  cairo_curve_to (cr, 4.8, 3.4, 6.2, 2.5, 8.0, 2.5);
  cairo_curve_to (cr, 9.8, 2.5, 11.2, 3.5, 11.2, 5.1);
  cairo_curve_to (cr, 11.2, 7.6, 8.0, 7.4, 8.0, 10.5);
  cairo_stroke (cr);
  dot (cr, 8.0, 13.1, 1.35);
}

/**
 * poise_mode_sign_draw:
 * @cr: where to draw
 * @mode: which sign
 * @box: where; the sign is as large a square as fits, in its middle
 * @style: its colour of @mode is used; the sign is mirrored where it runs right to left, as a question mark is
 *   in Arabic
 */
void
poise_mode_sign_draw (cairo_t *cr, PoiseMode mode, const PoiseBox *box, const PoiseChartStyle *style)
{
  double side = MIN (box->width, box->height);
  const PoiseColor *color;

  g_return_if_fail (mode < POISE_N_MODES);

  if (!(side > 0))
    return;

  color = &style->mode[mode];
  cairo_save (cr);
  cairo_translate (cr, box->x + box->width / 2, box->y + box->height / 2);
  cairo_scale (cr, (style->right_to_left ? -1 : 1) * side / GRID, side / GRID);
  cairo_translate (cr, -GRID / 2, -GRID / 2);
  cairo_set_source_rgba (cr, color->red, color->green, color->blue, color->alpha);
  if (mode == POISE_MODE_SYNCHRONOUS)
    {
      dot (cr, 4, 8, DOT_RADIUS);
      dot (cr, 12, 8, DOT_RADIUS);
    }
  else if (mode == POISE_MODE_ASYNCHRONOUS)
    {
      dot (cr, 4, 4, DOT_RADIUS);
      dot (cr, 12, 12, DOT_RADIUS);
    }
  else
    question_mark (cr);
  cairo_restore (cr);
}
