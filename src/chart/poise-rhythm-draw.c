/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Drawing the rhythm chart, from back to front: what is pointed at, grid, parts, budget, axis, texts, other marks.
 * Only what can be seen is drawn: of a chart that is wider than its window, a few columns.
 */

#include "chart/poise-rhythm-draw.h"

#include "chart/poise-chart-legend.h"
#include "chart/poise-chart-paint.h"
#include "chart/poise-rhythm-drawing.h"
#include "words/poise-words.h"

#include <math.h>

#define GRID_OPACITY 0.2
#define MEANT_OPACITY 0.08
#define TRIANGLE 7    /* units: the side of what points at the section that is meant */
#define MARK_MARGIN 2 /* units around a part that is set off */
#define MARK_LEAST 6  /* units: the least width of what sets off a column */
#define TEXT_GAP 4    /* units between numbers and the grid */
#define ENTRY_GAP 14  /* units between two words of a legend */

/* ---- Marks ---- */

/* The column between the words, which it would strike through. */
static PoiseBox
get_column_box (const PoiseRhythmDrawing *self, guint column)
{
  const PoiseRhythmLayout *layout = self->layout;
  PoiseBox box = layout->columns[column].slot;
  double spare = MAX (MARK_LEAST - box.width, 0);

  if (layout->has_legend)
    {
      box.y = layout->above.y + layout->above.height;
      box.height = MAX (layout->below.y - box.y, 0);
    }
  box.x -= spare / 2;
  box.width += spare;
  return box;
}

static PoiseBox
get_part_box (const PoiseRhythmDrawing *self, const PoiseSeriesPart *part)
{
  PoiseBox box = self->layout->columns[part->group].parts[part->mode];

  return (PoiseBox) { box.x - MARK_MARGIN, box.y - MARK_MARGIN, box.width + 2 * MARK_MARGIN,
                      box.height + 2 * MARK_MARGIN };
}

static void
draw_mark (PoiseRhythmDrawing *self, const PoiseSeriesPart *part, PoiseChartMark mark)
{
  gboolean whole = part->mode == POISE_SERIES_ALL;
  PoiseBox box;

  if (part->group < 0 || (guint) part->group >= self->layout->n_columns)
    return;
  whole = whole || self->layout->columns[part->group].parts[part->mode].height <= 0;
  box = whole ? get_column_box (self, part->group) : get_part_box (self, part);
  poise_chart_paint_mark (self->cr, &box, mark, &self->style);
}

/* The section that is meant stands on a band, with a triangle that tells it even where it is but a line. */
static void
draw_meant (PoiseRhythmDrawing *self)
{
  int section = self->series->section;
  PoiseBox box;
  double middle;

  if (section < 0 || (guint) section >= self->layout->n_columns)
    return;
  box = get_column_box (self, section);
  middle = box.x + box.width / 2;
  poise_chart_path (self->cr, &box, POISE_CHART_RADIUS, POISE_CHART_CORNERS_ALL);
  poise_chart_set_color (self->cr, &self->style.foreground, MEANT_OPACITY);
  cairo_fill (self->cr);
  cairo_move_to (self->cr, middle - TRIANGLE / 2.0, box.y + box.height);
  cairo_line_to (self->cr, middle + TRIANGLE / 2.0, box.y + box.height);
  cairo_line_to (self->cr, middle, box.y + MAX (box.height - TRIANGLE, 0));
  cairo_close_path (self->cr);
  poise_chart_set_color (self->cr, &self->style.foreground, 1);
  cairo_fill (self->cr);
}

/* ---- Grid ---- */

static void
draw_grid_line (PoiseRhythmDrawing *self, gint64 value, double y)
{
  const PoiseRhythmLayout *layout = self->layout;
  g_autofree char *number = poise_words_number (value);
  double line = layout->metrics.line_height;
  double top = CLAMP (y - line / 2, layout->plot.y, layout->plot.y + layout->plot.height - line);
  PoiseBox box = { layout->grid_gutter.x, top, layout->grid_gutter.width - TEXT_GAP, line };

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
draw_grid (PoiseRhythmDrawing *self)
{
  const PoiseRhythmLayout *layout = self->layout;
  double step = layout->grid_step * layout->scale.unit;
  gint64 most; /* as many lines as there are numbers for */

  if (!(step > 0))
    return;
  most = G_MAXINT64 / layout->grid_step;
  for (gint64 i = 1; i <= most && layout->axis_y - i * step >= layout->plot.y; i++)
    draw_grid_line (self, i * layout->grid_step, layout->axis_y - i * step);
  for (gint64 i = 1; i <= most && layout->axis_y + i * step <= layout->plot.y + layout->plot.height; i++)
    draw_grid_line (self, i * layout->grid_step, layout->axis_y + i * step);
}

/* ---- Legend ---- */

/* The next @width of @row, from its start; takes the room away from it. */
static PoiseBox
take_entry (const PoiseRhythmDrawing *self, PoiseBox *row, double width)
{
  PoiseBox entry = { row->x, row->y, MIN (width, row->width), row->height };
  double used = MIN (width + ENTRY_GAP, row->width);

  if (self->layout->right_to_left)
    entry = poise_box_mirror (&entry, row);
  else
    row->x += used;
  row->width -= used;
  return entry;
}

static void
draw_mode_entry (PoiseRhythmDrawing *self, PoiseMode mode, PoiseBox *row)
{
  double width = poise_chart_legend_room (&self->text, &self->layout->metrics, poise_words_mode (mode));
  PoiseBox entry = take_entry (self, row, width);

  poise_chart_legend_draw_mode (&self->text, mode, &entry, &self->style);
}

/* At the end of what is left of @row. */
static void
draw_budget_entry (PoiseRhythmDrawing *self, const PoiseBox *row)
{
  g_autofree char *word = poise_words_weekly_budget (poise_balance_get_plan (self->series->balance)->weekly_minutes);
  double width = poise_chart_legend_room (&self->text, &self->layout->metrics, word);
  double spare = MAX (row->width - width, 0);
  PoiseBox end = { row->x + (self->layout->right_to_left ? 0 : spare), row->y, row->width - spare, row->height };
  PoiseBox sign;

  if (poise_box_is_empty (&end))
    return;
  sign = poise_chart_legend_draw_word (&self->text, word, &end, &self->style);
  poise_rhythm_stroke_budget (self, sign.x, sign.x + sign.width, sign.y + sign.height / 2, 1, &self->style.foreground);
}

/* Above the plot, what stands above the axis; below it, what stands below. */
static void
draw_legend (PoiseRhythmDrawing *self)
{
  PoiseBox above = self->layout->above;
  PoiseBox below = self->layout->below;

  if (!self->layout->has_legend)
    return;
  draw_mode_entry (self, POISE_MODE_SYNCHRONOUS, &above);
  draw_mode_entry (self, POISE_MODE_ASYNCHRONOUS, &below);
  if (self->series->total[POISE_MODE_UNDECIDED] > 0)
    draw_mode_entry (self, POISE_MODE_UNDECIDED, &below);
  if (self->layout->has_budget)
    draw_budget_entry (self, &above);
}

/* ---- All of it ---- */

static void
find_seen (PoiseRhythmDrawing *self)
{
  double left, top, right, bottom;

  cairo_clip_extents (self->cr, &left, &top, &right, &bottom);
  self->first = self->layout->n_columns;
  for (guint i = 0; i < self->layout->n_columns; i++)
    {
      const PoiseBox *slot = &self->layout->columns[i].slot;

      if (slot->x > right || slot->x + slot->width < left)
        continue;
      self->first = MIN (self->first, i);
      self->end = i + 1;
    }
  self->end = MAX (self->first, self->end);
}

static void
draw_all (PoiseRhythmDrawing *self, const PoiseChartMarks *marks)
{
  find_seen (self);
  draw_meant (self);
  draw_mark (self, &marks->pointed, POISE_CHART_POINTED);
  draw_grid (self);
  poise_rhythm_draw_parts (self);
  poise_chart_paint_axis (self->cr, &self->layout->plot, self->layout->axis_y, &self->style);
  poise_rhythm_draw_budgets (self);
  poise_rhythm_draw_numbers (self);
  poise_rhythm_draw_labels (self);
  draw_legend (self);
  draw_mark (self, &marks->chosen, POISE_CHART_CHOSEN);
  draw_mark (self, &marks->drop, POISE_CHART_DROP);
}

/**
 * poise_rhythm_draw:
 * @cr: where to draw; nothing of it is changed, nothing is drawn beyond the layout's area
 * @layout: where everything stands
 * @series: the one that @layout was made from
 * @style: the looks, with the font that the layout's metrics were measured from
 * @marks: what is set off
 */
void
poise_rhythm_draw (cairo_t *cr,
                   const PoiseRhythmLayout *layout,
                   const PoiseSeries *series,
                   const PoiseChartStyle *style,
                   const PoiseChartMarks *marks)
{
  PoiseRhythmDrawing drawing = { .cr = cr, .layout = layout, .series = series, .style = *style };

  g_return_if_fail (cr != NULL);
  g_return_if_fail (layout != NULL);
  g_return_if_fail (series->n_groups == layout->n_columns);

  if (poise_box_is_empty (&layout->area))
    return;

  drawing.style.right_to_left = layout->right_to_left;
  drawing.faded = drawing.style;
  poise_chart_style_fade (&drawing.faded);
  cairo_save (cr);
  cairo_rectangle (cr, layout->area.x, layout->area.y, layout->area.width, layout->area.height);
  cairo_clip (cr);
  poise_chart_text_init (&drawing.text, cr, &drawing.style);
  draw_all (&drawing, marks);
  poise_chart_text_clear (&drawing.text);
  cairo_restore (cr);
}
