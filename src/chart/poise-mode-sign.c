/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Drawing the signs of the modes, on a grid of 16 as the symbolic icons.
 */

#include "chart/poise-mode-sign.h"

#include <math.h>

#define GRID 16.0
#define DOT_RADIUS 3.0

/* ---- Shapes, on the grid ---- */

static void
add_dot (cairo_t *cr, double x, double y, double radius)
{
  cairo_new_sub_path (cr);
  cairo_arc (cr, x, y, radius, 0, 2 * M_PI);
}

static void
add_two_dots (cairo_t *cr, PoiseMode mode)
{
  add_dot (cr, 4, mode == POISE_MODE_SYNCHRONOUS ? 8 : 4, DOT_RADIUS);
  add_dot (cr, 12, mode == POISE_MODE_SYNCHRONOUS ? 8 : 12, DOT_RADIUS);
}

static void
add_hook (cairo_t *cr, PoiseMode mode)
{
  cairo_move_to (cr, 4.8, 5.3);
  cairo_curve_to (cr, 4.8, 3.4, 6.2, 2.5, 8.0, 2.5);
  cairo_curve_to (cr, 9.8, 2.5, 11.2, 3.5, 11.2, 5.1);
  cairo_curve_to (cr, 11.2, 7.6, 8.0, 7.4, 8.0, 10.5);
}

static void
add_point (cairo_t *cr, PoiseMode mode)
{
  add_dot (cr, 8.0, 13.1, 1.35);
}

/* ---- Drawing ---- */

static void
enter_grid (cairo_t *cr, const PoiseBox *box, const PoiseChartStyle *style)
{
  double side = MIN (box->width, box->height);

  cairo_translate (cr, box->x + box->width / 2, box->y + box->height / 2);
  cairo_scale (cr, (style->right_to_left ? -1 : 1) * side / GRID, side / GRID);
  cairo_translate (cr, -GRID / 2, -GRID / 2);
}

/* A path is no part of what cairo saves and restores. */
static void
add_all (cairo_t *cr,
         void (*add) (cairo_t *cr, PoiseMode mode),
         PoiseMode mode,
         const PoiseBox *boxes,
         guint n_boxes,
         const PoiseChartStyle *style)
{
  cairo_new_path (cr);
  for (guint i = 0; i < n_boxes; i++)
    {
      cairo_save (cr);
      enter_grid (cr, &boxes[i], style);
      add (cr, mode);
      cairo_restore (cr);
    }
}

static void
draw_question_marks (cairo_t *cr, const PoiseBox *boxes, guint n_boxes, const PoiseChartStyle *style)
{
  add_all (cr, add_hook, POISE_MODE_UNDECIDED, boxes, n_boxes, style);
  cairo_save (cr);
  enter_grid (cr, &boxes[0], style);
  cairo_set_line_width (cr, 2.1);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_stroke (cr);
  cairo_restore (cr);
  add_all (cr, add_point, POISE_MODE_UNDECIDED, boxes, n_boxes, style);
  cairo_fill (cr);
}

/**
 * poise_mode_signs_draw:
 * @cr: where to draw
 * @mode: which sign
 * @boxes: (array length=n_boxes): where, all of one size; the sign is as large a square as fits, in the middle of each
 * @n_boxes: how many
 * @style: its colour of @mode is used; the sign is mirrored where it runs right to left, as a question mark is
 *   in Arabic
 *
 * Draws one sign in many places at once.
 */
void
poise_mode_signs_draw (cairo_t *cr, PoiseMode mode, const PoiseBox *boxes, guint n_boxes, const PoiseChartStyle *style)
{
  const PoiseColor *color;

  g_return_if_fail (mode < POISE_N_MODES);

  if (n_boxes == 0 || !(boxes[0].width > 0 && boxes[0].height > 0))
    return;

  color = &style->mode[mode];
  cairo_save (cr);
  cairo_set_source_rgba (cr, color->red, color->green, color->blue, color->alpha);
  if (mode == POISE_MODE_UNDECIDED)
    draw_question_marks (cr, boxes, n_boxes, style);
  else
    {
      add_all (cr, add_two_dots, mode, boxes, n_boxes, style);
      cairo_fill (cr);
    }
  cairo_restore (cr);
}

/** poise_mode_sign_draw: the same in one place */
void
poise_mode_sign_draw (cairo_t *cr, PoiseMode mode, const PoiseBox *box, const PoiseChartStyle *style)
{
  poise_mode_signs_draw (cr, mode, box, 1, style);
}
