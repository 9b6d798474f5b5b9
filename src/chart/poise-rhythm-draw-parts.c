/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Drawing the columns of a rhythm chart, and the line of the budget across them.
 */

#include "chart/poise-chart-paint.h"
#include "chart/poise-rhythm-drawing.h"

#define BUDGET_WIDTH 1.5
#define NUMBER_PADDING 4 /* units, around a number that the budget's line makes room for */
#define RISER_DISTANCE 6 /* units, at least */
#define RISER_WIDTH 1
#define RISER_OPACITY 0.45

/** poise_rhythm_drawing_get_style: how @column looks: pale where another one is meant. */
const PoiseChartStyle *
poise_rhythm_drawing_get_style (const PoiseRhythmDrawing *self, guint column)
{
  gboolean meant = self->series->section == POISE_SERIES_ALL || self->series->section == (int) column;

  return meant ? &self->style : &self->faded;
}

/* ---- Parts ---- */

static PoiseChartCorners
get_corners (const PoiseRhythmColumn *column, PoiseMode mode)
{
  if (mode == POISE_MODE_SYNCHRONOUS)
    return POISE_CHART_CORNERS_TOP;
  if (mode == POISE_MODE_ASYNCHRONOUS && column->parts[POISE_MODE_UNDECIDED].height > 0)
    return POISE_CHART_CORNERS_NONE;
  return POISE_CHART_CORNERS_BOTTOM;
}

static void
draw_column (PoiseRhythmDrawing *self, guint index)
{
  const PoiseRhythmColumn *column = &self->layout->columns[index];

  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    poise_chart_paint_part (self->cr, &column->parts[mode], mode, get_corners (column, mode),
                            poise_rhythm_drawing_get_style (self, index));
}

/* Those of one look, all at once. */
static void
draw_outline (PoiseRhythmDrawing *self, PoiseMode mode, const PoiseChartStyle *style)
{
  g_autofree PoiseBox *boxes = g_new (PoiseBox, self->end - self->first + 1);
  guint n_boxes = 0;

  for (guint i = self->first; i < self->end; i++)
    if (poise_rhythm_drawing_get_style (self, i) == style)
      boxes[n_boxes++] = self->layout->columns[i].parts[mode];
  poise_chart_paint_outline (self->cr, boxes, n_boxes, mode, style);
}

/** poise_rhythm_draw_parts: draws all parts that can be seen, and breaks those that are beyond the scale. */
void
poise_rhythm_draw_parts (PoiseRhythmDrawing *self)
{
  const PoiseRhythmLayout *layout = self->layout;

  for (guint i = self->first; layout->has_gaps && i < self->end; i++)
    draw_column (self, i);
  for (guint mode = 0; !layout->has_gaps && mode < POISE_N_MODES; mode++)
    {
      draw_outline (self, mode, &self->faded);
      draw_outline (self, mode, &self->style);
    }
  for (guint i = self->first; layout->scale.broken && i < self->end; i++)
    for (guint mode = 0; mode < POISE_N_MODES; mode++)
      if (poise_chart_scale_is_beyond (&layout->scale, layout->columns[i].values[mode]))
        poise_chart_paint_break (self->cr, &layout->columns[i].parts[mode], FALSE, &self->style);
}

/* ---- Budget ---- */

/* Leaves out what stands behind numbers, so that they stay legible. */
static void
clip_out_numbers (PoiseRhythmDrawing *self, guint index)
{
  const PoiseBox *slot = &self->layout->columns[index].slot;

  cairo_new_path (self->cr);
  cairo_rectangle (self->cr, slot->x, slot->y, slot->width, slot->height);
  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    if (poise_rhythm_has_number (self, index, mode))
      {
        PoiseBox box = poise_rhythm_number_box (self, index, mode);

        cairo_rectangle (self->cr, box.x - NUMBER_PADDING / 2.0, box.y, box.width + NUMBER_PADDING, box.height);
      }
  cairo_set_fill_rule (self->cr, CAIRO_FILL_RULE_EVEN_ODD);
  cairo_clip (self->cr);
}

/** poise_rhythm_stroke_budget: a piece of the line of the budget, or of what is around it. */
void
poise_rhythm_stroke_budget (PoiseRhythmDrawing *self,
                            double from,
                            double to,
                            double y,
                            double width,
                            const PoiseColor *color)
{
  cairo_new_path (self->cr);
  cairo_move_to (self->cr, from, y);
  cairo_line_to (self->cr, to, y);
  cairo_set_line_width (self->cr, width * BUDGET_WIDTH);
  poise_chart_set_color (self->cr, color, 1);
  cairo_stroke (self->cr);
}

/* Where the line crosses a part, a light edge sets it off from any colour. */
static void
draw_budget (PoiseRhythmDrawing *self, guint index)
{
  const PoiseRhythmColumn *column = &self->layout->columns[index];
  const PoiseBox *slot = &column->slot;

  cairo_save (self->cr);
  if (self->layout->has_numbers)
    clip_out_numbers (self, index);
  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    {
      const PoiseBox *part = &column->parts[mode];

      if (column->budget_y > part->y && column->budget_y < part->y + part->height)
        poise_rhythm_stroke_budget (self, part->x, part->x + part->width, column->budget_y, 3,
                                    &self->style.background);
    }
  poise_rhythm_stroke_budget (self, slot->x, slot->x + slot->width, column->budget_y, 1, &self->style.foreground);
  cairo_restore (self->cr);
}

/* Thin risers make one stepped line of the columns' budgets, where they would not become a hatching. */
static void
draw_risers (PoiseRhythmDrawing *self)
{
  const PoiseRhythmLayout *layout = self->layout;

  if (layout->n_columns == 0 || layout->columns[0].slot.width < RISER_DISTANCE)
    return;

  cairo_new_path (self->cr);
  for (guint i = MAX (self->first, 1); i < self->end; i++)
    {
      const PoiseRhythmColumn *before = &layout->columns[i - 1], *column = &layout->columns[i];
      double x = layout->right_to_left ? column->slot.x + column->slot.width : column->slot.x;

      cairo_move_to (self->cr, x, before->budget_y);
      cairo_line_to (self->cr, x, column->budget_y);
    }
  cairo_set_line_width (self->cr, RISER_WIDTH);
  poise_chart_set_color (self->cr, &self->style.foreground, RISER_OPACITY);
  cairo_stroke (self->cr);
}

/** poise_rhythm_draw_budgets: draws the line of the budget, if there is one. */
void
poise_rhythm_draw_budgets (PoiseRhythmDrawing *self)
{
  if (!self->layout->has_budget)
    return;
  draw_risers (self);
  for (guint i = self->first; i < self->end; i++)
    draw_budget (self, i);
}
