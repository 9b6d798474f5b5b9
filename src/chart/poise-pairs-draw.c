/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Drawing the pairs of columns. The first of a pair is pale within an outline, the second is full: so they are told
 * apart by place and by form, and the colour stays that of the mode.
 */

#include "chart/poise-pairs.h"

#include "chart/poise-chart-paint.h"
#include "chart/poise-chart-text.h"
#include "chart/poise-mode-sign.h"
#include "words/poise-words.h"

#include <math.h>

#define HIGHLIGHT_OPACITY 0.1
#define OUTLINE_OPACITY 0.7
#define GRID_OPACITY 0.2
#define BEFORE_OPACITY 0.3
#define TEXT_GAP 4 /* units between a sign and its word, and between a number and the plot */
#define ENTRY_GAP 14

typedef struct
{
  cairo_t *cr;
  const PoisePairsLayout *layout;
  PoiseChartStyle style;
  PoiseChartText text;
} Drawing;

/* ---- Columns ---- */

static void
draw_highlight (Drawing *self, const PoiseBox *slot)
{
  double top = self->layout->above.y + self->layout->above.height;
  double bottom = self->layout->below.height > 0 ? self->layout->below.y : slot->y + slot->height;
  PoiseBox box = { slot->x + 0.5, top + 0.5, MAX (slot->width - 1, 0), MAX (bottom - top - 1, 0) };

  poise_chart_path (self->cr, &box, POISE_CHART_RADIUS, POISE_CHART_CORNERS_ALL);
  poise_chart_set_color (self->cr, &self->style.foreground, HIGHLIGHT_OPACITY);
  cairo_fill_preserve (self->cr);
  poise_chart_set_color (self->cr, &self->style.foreground, OUTLINE_OPACITY);
  cairo_set_line_width (self->cr, 1);
  cairo_stroke (self->cr);
}

static void
draw_pale_part (Drawing *self, const PoiseBox *box, PoiseMode mode, PoiseChartCorners corners)
{
  PoiseBox line = { box->x + 0.5, box->y + 0.5, MAX (box->width - 1, 0), MAX (box->height - 1, 0) };

  if (poise_box_is_empty (box))
    return;
  cairo_save (self->cr);
  cairo_rectangle (self->cr, box->x, box->y, box->width, box->height); /* a group is as large as the clip */
  cairo_clip (self->cr);
  cairo_push_group (self->cr);
  poise_chart_paint_part (self->cr, box, mode, corners, &self->style);
  cairo_pop_group_to_source (self->cr);
  cairo_paint_with_alpha (self->cr, BEFORE_OPACITY);
  cairo_restore (self->cr);
  poise_chart_path (self->cr, &line, POISE_CHART_RADIUS, corners);
  poise_chart_set_color (self->cr, &self->style.mode[mode], 1);
  cairo_set_line_width (self->cr, 1);
  cairo_stroke (self->cr);
}

static void
draw_part (Drawing *self, PoisePairsSide side, const PoiseBox *box, PoiseMode mode, PoiseChartCorners corners)
{
  if (side == POISE_PAIRS_BEFORE)
    draw_pale_part (self, box, mode, corners);
  else
    poise_chart_paint_part (self->cr, box, mode, corners, &self->style);
}

static void
draw_column (Drawing *self, const PoisePairsColumn *column, PoisePairsSide side)
{
  const PoiseBox *parts = column->parts;
  gboolean last = parts[POISE_MODE_UNDECIDED].height <= 0;

  draw_part (self, side, &parts[POISE_MODE_SYNCHRONOUS], POISE_MODE_SYNCHRONOUS, POISE_CHART_CORNERS_TOP);
  draw_part (self, side, &parts[POISE_MODE_ASYNCHRONOUS], POISE_MODE_ASYNCHRONOUS,
             last ? POISE_CHART_CORNERS_BOTTOM : POISE_CHART_CORNERS_NONE);
  draw_part (self, side, &parts[POISE_MODE_UNDECIDED], POISE_MODE_UNDECIDED, POISE_CHART_CORNERS_BOTTOM);
}

/* ---- Grid ---- */

static void
draw_grid_line (Drawing *self, gint64 value, double y)
{
  const PoisePairsLayout *layout = self->layout;
  g_autofree char *number = poise_words_number (value);
  double line = layout->metrics.line_height;
  double top = CLAMP (y - line / 2, layout->plot.y, MAX (layout->plot.y + layout->plot.height - line, layout->plot.y));
  PoiseBox box = { layout->gutter.x, top, MAX (layout->gutter.width - TEXT_GAP, 0), line };

  if (layout->right_to_left)
    box.x += TEXT_GAP;
  cairo_move_to (self->cr, layout->plot.x, floor (y) + 0.5);
  cairo_line_to (self->cr, layout->plot.x + layout->plot.width, floor (y) + 0.5);
  cairo_set_line_width (self->cr, 1);
  poise_chart_set_color (self->cr, &self->style.foreground, GRID_OPACITY);
  cairo_stroke (self->cr);
  poise_chart_text_draw (&self->text, number, &box, 1, POISE_CHART_END, &self->style.dim);
}

static void
draw_grid (Drawing *self)
{
  const PoisePairsLayout *layout = self->layout;
  double step = layout->grid_step * layout->unit;
  gint64 most; /* as many lines as there are numbers for */

  if (step <= 0)
    return;
  most = G_MAXINT64 / layout->grid_step;
  for (gint64 i = 1; i <= most && layout->axis_y - i * step >= layout->plot.y; i++)
    draw_grid_line (self, i * layout->grid_step, layout->axis_y - i * step);
  for (gint64 i = 1; i <= most && layout->axis_y + i * step <= layout->plot.y + layout->plot.height; i++)
    draw_grid_line (self, i * layout->grid_step, layout->axis_y + i * step);
}

/* ---- Words ---- */

/* A sign and a word at the start of @row, which gets shorter by them. */
static void
draw_entry (Drawing *self, PoiseMode mode, PoiseBox *row)
{
  const char *word = poise_words_mode (mode);
  double side = self->layout->metrics.line_height;
  double width = MIN (side + TEXT_GAP + ceil (poise_chart_text_width (&self->text, word)) + 1, row->width);
  gboolean mirrored = self->layout->right_to_left;
  PoiseBox entry = { mirrored ? row->x + row->width - width : row->x, row->y, width, row->height };
  PoiseBox sign = { (mirrored ? entry.x + width - side : entry.x) + side * 0.12, row->y + side * 0.12, side * 0.76,
                    side * 0.76 };
  PoiseBox text = { mirrored ? entry.x : entry.x + side + TEXT_GAP, row->y, MAX (width - side - TEXT_GAP, 0),
                    row->height };
  double used = MIN (width + ENTRY_GAP, row->width);

  if (mode == POISE_MODE_UNDECIDED)
    poise_chart_paint_part (self->cr, &sign, mode, POISE_CHART_CORNERS_ALL, &self->style);
  else
    poise_mode_sign_draw (self->cr, mode, &sign, &self->style);
  poise_chart_text_draw (&self->text, word, &text, 1, POISE_CHART_START, &self->style.foreground);
  row->x += mirrored ? 0 : used;
  row->width -= used;
}

static gboolean
has_undecided (const PoisePairs *pairs)
{
  for (guint i = 0; i < pairs->n_pairs; i++)
    for (guint side = 0; side < POISE_N_PAIRS_SIDES; side++)
      if (pairs->pairs[i].there[side] && pairs->pairs[i].values[side][POISE_MODE_UNDECIDED] > 0)
        return TRUE;
  return FALSE;
}

static void
draw_words (Drawing *self, const PoisePairs *pairs)
{
  const PoisePairsLayout *layout = self->layout;
  PoiseBox above = layout->above, below = layout->below;

  for (guint i = 0; i < layout->n_slots; i++)
    if (pairs->pairs[i].title != NULL)
      poise_chart_text_draw (&self->text, pairs->pairs[i].title, &layout->slots[i].label, layout->label_lines,
                             layout->label_step == 1 ? POISE_CHART_CENTER : POISE_CHART_START, &self->style.dim);
  if (poise_box_is_empty (&above))
    return;
  draw_entry (self, POISE_MODE_SYNCHRONOUS, &above);
  draw_entry (self, POISE_MODE_ASYNCHRONOUS, &below);
  if (has_undecided (pairs))
    draw_entry (self, POISE_MODE_UNDECIDED, &below);
}

/**
 * poise_pairs_draw:
 * @cr: where to draw; nothing of it is changed, nothing is drawn beyond the chart's area
 * @layout: where everything stands
 * @pairs: what @layout was made of
 * @style: the looks, with the font that the layout's metrics were measured from
 * @highlighted: the section under the pointer or the keyboard's focus, or -1
 */
void
poise_pairs_draw (cairo_t *cr,
                  const PoisePairsLayout *layout,
                  const PoisePairs *pairs,
                  const PoiseChartStyle *style,
                  int highlighted)
{
  Drawing drawing = { .cr = cr, .layout = layout, .style = *style };

  g_return_if_fail (cr != NULL);
  g_return_if_fail (layout != NULL);
  g_return_if_fail (pairs != NULL && pairs->n_pairs == layout->n_slots);

  if (poise_box_is_empty (&layout->area))
    return;
  drawing.style.right_to_left = layout->right_to_left;
  cairo_save (cr);
  cairo_rectangle (cr, layout->area.x, layout->area.y, layout->area.width, layout->area.height);
  cairo_clip (cr);
  poise_chart_text_init (&drawing.text, cr, &drawing.style);
  if (highlighted >= 0 && (guint) highlighted < layout->n_slots)
    draw_highlight (&drawing, &layout->slots[highlighted].slot);
  draw_grid (&drawing);
  for (guint i = 0; i < layout->n_slots; i++)
    for (guint side = 0; side < POISE_N_PAIRS_SIDES; side++)
      draw_column (&drawing, &layout->slots[i].columns[side], side);
  poise_chart_paint_axis (cr, &layout->plot, layout->axis_y, &drawing.style);
  draw_words (&drawing, pairs);
  poise_chart_text_clear (&drawing.text);
  cairo_restore (cr);
}
