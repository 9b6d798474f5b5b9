/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Painting parts in the colour and the pattern of their mode, and the rounded boxes that charts are made of.
 */

#include "chart/poise-chart-paint.h"

#include <math.h>

#define HATCH_DISTANCE 6.0 /* between the lines of undecided, across */
#define HATCH_WIDTH 2.5
#define HATCH_GROUND 0.22 /* opacity of what is between */
#define DOT_DISTANCE 6.0
#define DOT_RADIUS 1.1
#define LINE_DISTANCE 7.0
#define LINE_WIDTH 1.2
#define TINT 0.1
#define THIN 1.0
#define THICK 2.5
#define DASH 5.0
#define BREAK_GAP 4.0  /* between the two pieces of a part that is longer than the scale */
#define BREAK_SLANT 3.0

/** poise_chart_set_color: @color as the source, its opacity times @opacity. */
void
poise_chart_set_color (cairo_t *cr, const PoiseColor *color, double opacity)
{
  cairo_set_source_rgba (cr, color->red, color->green, color->blue, color->alpha * opacity);
}

/** poise_chart_path: @box as a new path, with @corners of @radius as far as it is large enough. */
void
poise_chart_path (cairo_t *cr, const PoiseBox *box, double radius, PoiseChartCorners corners)
{
  double left = box->x, right = box->x + box->width;
  double top = box->y, bottom = box->y + box->height;
  double upper, lower;

  radius = MIN (radius, box->width / 2);
  radius = MIN (radius, corners == POISE_CHART_CORNERS_ALL ? box->height / 2 : box->height);
  upper = corners & POISE_CHART_CORNERS_TOP ? radius : 0;
  lower = corners & POISE_CHART_CORNERS_BOTTOM ? radius : 0;

  cairo_new_path (cr);
  cairo_arc (cr, left + upper, top + upper, upper, M_PI, 1.5 * M_PI);
  cairo_arc (cr, right - upper, top + upper, upper, 1.5 * M_PI, 2 * M_PI);
  cairo_arc (cr, right - lower, bottom - lower, lower, 0, 0.5 * M_PI);
  cairo_arc (cr, left + lower, bottom - lower, lower, 0.5 * M_PI, M_PI);
  cairo_close_path (cr);
}

/* Falling lines, as the dots of asynchronous fall, all over a box whose lower left corner is the origin. */
static void
stroke_lines (cairo_t *cr, double width, double height, double distance, double line_width)
{
  double step = distance * M_SQRT2;

  cairo_new_path (cr);
  for (double x = step / 2; x < width + height; x += step)
    {
      cairo_move_to (cr, x + line_width, line_width);
      cairo_line_to (cr, x - height - line_width, -height - line_width);
    }
  cairo_set_line_width (cr, line_width);
  cairo_stroke (cr);
}

/* An octagon, which at this size is a circle, at a third of the cost. */
static void
add_dot (cairo_t *cr, double x, double y)
{
  static const double corners[][2] = { { 1, 0 },  { M_SQRT1_2, M_SQRT1_2 },   { 0, 1 },  { -M_SQRT1_2, M_SQRT1_2 },
                                       { -1, 0 }, { -M_SQRT1_2, -M_SQRT1_2 }, { 0, -1 }, { M_SQRT1_2, -M_SQRT1_2 } };

  cairo_new_sub_path (cr);
  for (guint i = 0; i < G_N_ELEMENTS (corners); i++)
    cairo_line_to (cr, x + DOT_RADIUS * corners[i][0], y + DOT_RADIUS * corners[i][1]);
  cairo_close_path (cr);
}

/* Dots in rows, two by two as in the sign of synchronous, from the middle of the box outward. */
static void
fill_dots (cairo_t *cr, double width, double height)
{
  double first = fmod (width / 2, DOT_DISTANCE) - DOT_DISTANCE / 2;

  cairo_new_path (cr);
  for (double y = -DOT_DISTANCE / 2; y > -height - DOT_DISTANCE; y -= DOT_DISTANCE)
    for (double x = first; x < width + DOT_DISTANCE; x += DOT_DISTANCE)
      add_dot (cr, x, y);
  cairo_fill (cr);
}

static void
paint_pattern (cairo_t *cr, const PoiseBox *box, PoiseMode mode, const PoiseChartStyle *style)
{
  if (mode == POISE_MODE_UNDECIDED)
    {
      poise_chart_set_color (cr, &style->mode[mode], 1);
      stroke_lines (cr, box->width, box->height, HATCH_DISTANCE, HATCH_WIDTH);
      return;
    }
  if (!style->patterns)
    return;

  poise_chart_set_color (cr, &style->background, 1);
  if (mode == POISE_MODE_SYNCHRONOUS)
    fill_dots (cr, box->width, box->height);
  else
    stroke_lines (cr, box->width, box->height, LINE_DISTANCE, LINE_WIDTH);
}

/* Fills the path in the colour and pattern of @mode; @bounds are around it. */
static void
paint_path (cairo_t *cr, const PoiseBox *bounds, PoiseMode mode, const PoiseChartStyle *style)
{
  gboolean has_pattern = style->patterns || mode == POISE_MODE_UNDECIDED;

  poise_chart_set_color (cr, &style->mode[mode], mode == POISE_MODE_UNDECIDED ? HATCH_GROUND : 1);
  if (!has_pattern)
    {
      cairo_fill (cr);
      return;
    }
  cairo_save (cr);
  cairo_fill_preserve (cr);
  cairo_clip (cr);
  cairo_translate (cr, style->right_to_left ? bounds->x + bounds->width : bounds->x, bounds->y + bounds->height);
  cairo_scale (cr, style->right_to_left ? -1 : 1, 1);
  paint_pattern (cr, bounds, mode, style);
  cairo_restore (cr);
}

/**
 * poise_chart_paint_part:
 * @cr: where to draw
 * @box: the part; nothing is drawn beyond it, and nothing at all where it is empty
 * @mode: its colour and pattern
 * @corners: which are round
 * @style: the colours; patterns are mirrored right to left
 */
void
poise_chart_paint_part (cairo_t *cr,
                        const PoiseBox *box,
                        PoiseMode mode,
                        PoiseChartCorners corners,
                        const PoiseChartStyle *style)
{
  if (poise_box_is_empty (box))
    return;

  poise_chart_path (cr, box, POISE_CHART_RADIUS, corners);
  paint_path (cr, box, mode, style);
}

/**
 * poise_chart_paint_outline:
 * @cr: where to draw
 * @boxes: (array length=n_boxes): parts that touch each other, or empty ones
 * @n_boxes: how many
 * @mode: their colour and pattern
 * @style: the colours
 *
 * Draws all as one, so that no seams are seen between them. Dots and lines would have no room in what is so narrow
 * that it touches; where it stands tells the mode. Only what is undecided keeps its hatching.
 */
void
poise_chart_paint_outline (cairo_t *cr,
                           const PoiseBox *boxes,
                           guint n_boxes,
                           PoiseMode mode,
                           const PoiseChartStyle *style)
{
  PoiseChartStyle plain = *style;
  double left, top, right, bottom;

  plain.patterns = FALSE;
  cairo_new_path (cr);
  for (guint i = 0; i < n_boxes; i++)
    if (!poise_box_is_empty (&boxes[i]))
      cairo_rectangle (cr, boxes[i].x, boxes[i].y, boxes[i].width, boxes[i].height);
  cairo_path_extents (cr, &left, &top, &right, &bottom);
  if (right > left && bottom > top)
    paint_path (cr, &(PoiseBox) { left, top, right - left, bottom - top }, mode, &plain);
  cairo_new_path (cr);
}

/**
 * poise_chart_paint_mark:
 * @cr: where to draw
 * @box: what is set off; nothing is drawn beyond it
 * @mark: how
 * @style: the colours
 */
void
poise_chart_paint_mark (cairo_t *cr, const PoiseBox *box, PoiseChartMark mark, const PoiseChartStyle *style)
{
  static const double dashes[] = { DASH, DASH };
  double width = mark == POISE_CHART_POINTED ? THIN : THICK;
  PoiseBox inside = { box->x + width / 2, box->y + width / 2, MAX (box->width - width, 0), MAX (box->height - width, 0) };

  if (poise_box_is_empty (box))
    return;

  cairo_save (cr);
  poise_chart_path (cr, &inside, POISE_CHART_RADIUS, POISE_CHART_CORNERS_ALL);
  poise_chart_set_color (cr, &style->foreground, TINT);
  if (mark != POISE_CHART_CHOSEN)
    cairo_fill_preserve (cr);
  if (mark == POISE_CHART_DROP)
    cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  poise_chart_set_color (cr, &style->foreground, mark == POISE_CHART_POINTED ? 0.7 : 1);
  cairo_set_line_width (cr, width);
  cairo_stroke (cr);
  cairo_restore (cr);
}

/** poise_chart_paint_axis: Draws the line from which columns go up and down, through all of @plot near @y. */
void
poise_chart_paint_axis (cairo_t *cr, const PoiseBox *plot, double y, const PoiseChartStyle *style)
{
  y = floor (y) + 0.5;
  cairo_move_to (cr, plot->x, y);
  cairo_line_to (cr, plot->x + plot->width, y);
  cairo_set_line_width (cr, 1);
  poise_chart_set_color (cr, &style->foreground, 1);
  cairo_stroke (cr);
}

/**
 * poise_chart_paint_break:
 * @cr: where to draw
 * @box: a part that is longer than its scale
 * @across: whether it lies rather than stands
 * @style: the colours; the gap has that of the background
 *
 * Draws a slanting gap through the middle of @box, so that it is seen not to be as long as it should.
 */
void
poise_chart_paint_break (cairo_t *cr, const PoiseBox *box, gboolean across, const PoiseChartStyle *style)
{
  double x = box->x + box->width / 2, y = box->y + box->height / 2;

  if (poise_box_is_empty (box))
    return;

  cairo_save (cr);
  cairo_rectangle (cr, box->x, box->y, box->width, box->height);
  cairo_clip (cr);
  cairo_new_path (cr);
  if (across)
    {
      cairo_move_to (cr, x - BREAK_SLANT, box->y + box->height + 1);
      cairo_line_to (cr, x + BREAK_SLANT, box->y - 1);
    }
  else
    {
      cairo_move_to (cr, box->x - 1, y + BREAK_SLANT);
      cairo_line_to (cr, box->x + box->width + 1, y - BREAK_SLANT);
    }
  poise_chart_set_color (cr, &style->background, 1);
  cairo_set_line_width (cr, BREAK_GAP);
  cairo_stroke (cr);
  cairo_restore (cr);
}
