/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Drawing the balance bar.
 */

#include "chart/poise-balance-bar.h"

#include "chart/poise-chart-paint.h"

#define TRACK_OPACITY 0.15
#define FRAME_WIDTH 1.5

/* Where nothing is planned: a hollow bar that is still seen to be one. */
static void
draw_track (cairo_t *cr, const PoiseBarLayout *layout, const PoiseChartStyle *style)
{
  PoiseBox inside = { layout->whole.x + 0.5,
                      layout->whole.y + 0.5,
                      MAX (layout->whole.width - 1, 0),
                      MAX (layout->whole.height - 1, 0) };

  poise_chart_path (cr, &inside, POISE_CHART_RADIUS, POISE_CHART_CORNERS_ALL);
  poise_chart_set_color (cr, &style->foreground, TRACK_OPACITY);
  cairo_fill_preserve (cr);
  poise_chart_set_color (cr, &style->mode[POISE_MODE_UNDECIDED], 1);
  cairo_set_line_width (cr, 1);
  cairo_stroke (cr);
}

/* The outer corners of the whole bar are round, whichever part stands there. */
static void
draw_parts (cairo_t *cr, const PoiseBarLayout *layout, const PoiseChartStyle *style)
{
  PoiseChartStyle mirrored = *style;

  mirrored.right_to_left = layout->right_to_left;
  cairo_save (cr);
  poise_chart_path (cr, &layout->whole, POISE_CHART_RADIUS, POISE_CHART_CORNERS_ALL);
  cairo_clip (cr);
  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    poise_chart_paint_part (cr, &layout->parts[mode], mode, POISE_CHART_CORNERS_NONE, &mirrored);
  cairo_restore (cr);
}

static void
stroke_frame (cairo_t *cr, const PoiseBox *band, double inset, double width, const PoiseColor *color)
{
  PoiseBox box = { band->x + inset,
                   band->y + inset,
                   MAX (band->width - 2 * inset, 0),
                   MAX (band->height - 2 * inset, 0) };

  poise_chart_path (cr, &box, POISE_CHART_RADIUS, POISE_CHART_CORNERS_ALL);
  poise_chart_set_color (cr, color, 1);
  cairo_set_line_width (cr, width);
  cairo_stroke (cr);
}

/* A frame with a light edge inside, so that it stands out from any part; and a notch where the target is. */
static void
draw_target (cairo_t *cr, const PoiseBarLayout *layout, const PoiseChartStyle *style)
{
  double top = layout->band.y, bottom = layout->band.y + layout->band.height;

  stroke_frame (cr, &layout->band, 1.5 * FRAME_WIDTH, FRAME_WIDTH, &style->background);
  stroke_frame (cr, &layout->band, 0.5 * FRAME_WIDTH, FRAME_WIDTH, &style->foreground);
  cairo_move_to (cr, layout->target_x, top);
  cairo_line_to (cr, layout->target_x, top + POISE_BAR_FRAME_ROOM);
  cairo_move_to (cr, layout->target_x, bottom - POISE_BAR_FRAME_ROOM);
  cairo_line_to (cr, layout->target_x, bottom);
  poise_chart_set_color (cr, &style->foreground, 1);
  cairo_set_line_width (cr, FRAME_WIDTH);
  cairo_stroke (cr);
}

/**
 * poise_bar_draw:
 * @cr: where to draw; nothing of it is changed
 * @layout: where everything stands
 * @style: the looks
 *
 * Draws nothing beyond the bar, but for the target's frame, which stands %POISE_BAR_FRAME_ROOM out.
 */
void
poise_bar_draw (cairo_t *cr, const PoiseBarLayout *layout, const PoiseChartStyle *style)
{
  g_return_if_fail (cr != NULL);

  if (poise_box_is_empty (&layout->whole))
    return;

  cairo_save (cr);
  cairo_rectangle (cr,
                   layout->whole.x,
                   layout->whole.y - POISE_BAR_FRAME_ROOM,
                   layout->whole.width,
                   layout->whole.height + 2 * POISE_BAR_FRAME_ROOM);
  cairo_clip (cr);
  if (layout->parts[POISE_MODE_SYNCHRONOUS].width + layout->parts[POISE_MODE_ASYNCHRONOUS].width
          + layout->parts[POISE_MODE_UNDECIDED].width
      > 0)
    draw_parts (cr, layout, style);
  else
    draw_track (cr, layout, style);
  if (layout->has_target)
    draw_target (cr, layout, style);
  cairo_restore (cr);
}
