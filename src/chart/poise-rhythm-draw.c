/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Drawing the rhythm chart, from back to front: highlight, grid, parts, budget, axis, then the texts.
 */

#include "chart/poise-rhythm.h"

#include "chart/poise-chart-paint.h"
#include "chart/poise-chart-text.h"
#include "chart/poise-mode-sign.h"
#include "words/poise-words.h"

#include <math.h>

#define HIGHLIGHT_OPACITY 0.1
#define OUTLINE_OPACITY 0.7
#define GRID_OPACITY 0.2
#define BUDGET_WIDTH 1.5
#define RISER_DISTANCE 6 /* units, at least */
#define RISER_WIDTH 1
#define RISER_OPACITY 0.45
#define SIGN_SHARE 0.8    /* of a line's height */
#define TEXT_GAP 4        /* between a sign and its word, in units */
#define ENTRY_GAP 14      /* between two words of a legend, in units */

/* What every step of a drawing needs. */
typedef struct
{
  cairo_t *cr;
  const PoiseRhythmLayout *layout;
  const PoisePlan *plan;
  PoiseChartStyle style; /* mirrored as the layout is */
  PoiseChartText text;
} Drawing;

/* ---- Columns ---- */

static void
draw_highlight (Drawing *self, guint column)
{
  PoiseBox box = self->layout->columns[column].slot;

  if (self->layout->has_legend) /* between the words, which it would strike through */
    {
      box.y = self->layout->above.y + self->layout->above.height;
      box.height = self->layout->below.y - box.y;
    }
  box.x += 0.5;
  box.y += 0.5;
  box.width = MAX (box.width - 1, 0);
  box.height = MAX (box.height - 1, 0);
  poise_chart_path (self->cr, &box, POISE_CHART_RADIUS, POISE_CHART_CORNERS_ALL);
  poise_chart_set_color (self->cr, &self->style.foreground, HIGHLIGHT_OPACITY);
  cairo_fill_preserve (self->cr);
  poise_chart_set_color (self->cr, &self->style.foreground, OUTLINE_OPACITY);
  cairo_set_line_width (self->cr, 1);
  cairo_stroke (self->cr);
}

static void
draw_parts (Drawing *self, const PoiseRhythmColumn *column)
{
  const PoiseBox *parts = column->parts;
  gboolean last = parts[POISE_MODE_UNDECIDED].height <= 0;

  poise_chart_paint_part (self->cr, &parts[POISE_MODE_SYNCHRONOUS], POISE_MODE_SYNCHRONOUS,
                          POISE_CHART_CORNERS_TOP, &self->style);
  poise_chart_paint_part (self->cr, &parts[POISE_MODE_ASYNCHRONOUS], POISE_MODE_ASYNCHRONOUS,
                          last ? POISE_CHART_CORNERS_BOTTOM : POISE_CHART_CORNERS_NONE, &self->style);
  poise_chart_paint_part (self->cr, &parts[POISE_MODE_UNDECIDED], POISE_MODE_UNDECIDED,
                          POISE_CHART_CORNERS_BOTTOM, &self->style);
}

static void
draw_axis (Drawing *self)
{
  double y = floor (self->layout->axis_y) + 0.5;

  cairo_move_to (self->cr, self->layout->plot.x, y);
  cairo_line_to (self->cr, self->layout->plot.x + self->layout->plot.width, y);
  cairo_set_line_width (self->cr, 1);
  poise_chart_set_color (self->cr, &self->style.foreground, 1);
  cairo_stroke (self->cr);
}

/* ---- Grid ---- */

static void
draw_grid_line (Drawing *self, gint64 value, double y)
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
draw_grid (Drawing *self)
{
  const PoiseRhythmLayout *layout = self->layout;
  double step = layout->grid_step * layout->unit;

  if (layout->grid_step == 0)
    return;
  for (gint64 i = 1; layout->axis_y - i * step >= layout->plot.y; i++)
    draw_grid_line (self, i * layout->grid_step, layout->axis_y - i * step);
  for (gint64 i = 1; layout->axis_y + i * step <= layout->plot.y + layout->plot.height; i++)
    draw_grid_line (self, i * layout->grid_step, layout->axis_y + i * step);
}

/* ---- Numbers ---- */

/* The numbers of one side of a column stand on top of each other; an undecided one carries its sign, since
 * it stands below the asynchronous one. */
static PoiseBox
number_box (Drawing *self, const PoiseRhythmColumn *column, PoiseMode mode)
{
  double line = self->layout->metrics.line_height;
  double bottom = column->parts[POISE_MODE_ASYNCHRONOUS].y + column->parts[POISE_MODE_ASYNCHRONOUS].height;
  PoiseBox box = { column->slot.x, bottom, column->slot.width, line };

  if (column->values[POISE_MODE_UNDECIDED] > 0)
    box.y = column->parts[POISE_MODE_UNDECIDED].y + column->parts[POISE_MODE_UNDECIDED].height;
  if (mode == POISE_MODE_SYNCHRONOUS)
    box.y = column->parts[mode].y - line;
  else if (mode == POISE_MODE_UNDECIDED && column->values[POISE_MODE_ASYNCHRONOUS] > 0)
    box.y += line;
  return box;
}

static void
draw_number (Drawing *self, const PoiseRhythmColumn *column, PoiseMode mode)
{
  g_autofree char *number = poise_words_number (column->values[mode]);
  PoiseBox box = number_box (self, column, mode);
  double side = box.height * SIGN_SHARE;
  double width = poise_chart_text_width (&self->text, number);
  PoiseBox sign = { box.x + (box.width - width - side) / 2, box.y, side, box.height };

  if (mode == POISE_MODE_UNDECIDED)
    {
      if (self->layout->right_to_left)
        sign.x += width;
      poise_mode_sign_draw (self->cr, mode, &sign, &self->style);
      box.x += self->layout->right_to_left ? 0 : side;
      box.width -= side;
    }
  poise_chart_text_draw (&self->text, number, &box, 1, POISE_CHART_CENTER, &self->style.foreground);
}

static void
draw_numbers (Drawing *self, const PoiseRhythmColumn *column)
{
  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    if (column->values[mode] > 0)
      draw_number (self, column, mode);
}

/* ---- Budget ---- */

/* Leaves out what stands behind numbers, so that they stay legible. */
static void
clip_out_numbers (Drawing *self, const PoiseRhythmColumn *column)
{
  const PoiseBox *slot = &column->slot;

  cairo_new_path (self->cr);
  cairo_rectangle (self->cr, slot->x, slot->y, slot->width, slot->height);
  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    if (column->values[mode] > 0)
      {
        g_autofree char *number = poise_words_number (column->values[mode]);
        PoiseBox box = number_box (self, column, mode);
        double width = poise_chart_text_width (&self->text, number) + 4;

        if (mode == POISE_MODE_UNDECIDED)
          width += box.height * SIGN_SHARE;
        cairo_rectangle (self->cr, box.x + (box.width - width) / 2, box.y, width, box.height);
      }
  cairo_set_fill_rule (self->cr, CAIRO_FILL_RULE_EVEN_ODD);
  cairo_clip (self->cr);
}

static void
stroke_budget (Drawing *self, double from, double to, double y, double width, const PoiseColor *color)
{
  cairo_move_to (self->cr, from, y);
  cairo_line_to (self->cr, to, y);
  cairo_set_line_width (self->cr, width);
  poise_chart_set_color (self->cr, color, 1);
  cairo_stroke (self->cr);
}

/* Where the line crosses a part, a light edge sets it off from any colour. */
static void
draw_budget (Drawing *self, const PoiseRhythmColumn *column)
{
  const PoiseBox *slot = &column->slot;

  cairo_save (self->cr);
  if (self->layout->has_numbers)
    clip_out_numbers (self, column);
  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    {
      const PoiseBox *part = &column->parts[mode];

      if (column->budget_y > part->y && column->budget_y < part->y + part->height)
        stroke_budget (self, part->x, part->x + part->width, column->budget_y, 3 * BUDGET_WIDTH,
                       &self->style.background);
    }
  stroke_budget (self, slot->x, slot->x + slot->width, column->budget_y, BUDGET_WIDTH, &self->style.foreground);
  cairo_restore (self->cr);
}

/* Thin risers make one stepped line of the columns' budgets, where they would not become a hatching. */
static void
draw_risers (Drawing *self)
{
  const PoiseRhythmLayout *layout = self->layout;

  if (layout->n_columns == 0 || layout->columns[0].slot.width < RISER_DISTANCE)
    return;

  cairo_new_path (self->cr);
  for (guint i = 1; i < layout->n_columns; i++)
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

/* ---- Words ---- */

static void
draw_label (Drawing *self, const PoiseRhythmColumn *column)
{
  g_autofree char *title = NULL;

  if (poise_box_is_empty (&column->label))
    return;
  title = poise_words_section_title (self->plan, column->section);
  poise_chart_text_draw (&self->text, title, &column->label, self->layout->label_lines,
                         self->layout->label_step == 1 ? POISE_CHART_CENTER : POISE_CHART_START,
                         &self->style.dim);
}

/* The width of one entry of a legend: its sign and its word. */
static double
entry_width (Drawing *self, const char *word)
{
  return self->layout->metrics.line_height + TEXT_GAP + ceil (poise_chart_text_width (&self->text, word)) + 1;
}

/* Puts a sign and a word at the start of @row and takes the room away from it. The sign's box is given back. */
static PoiseBox
draw_entry (Drawing *self, const char *word, PoiseBox *row)
{
  double side = self->layout->metrics.line_height;
  double width = MIN (entry_width (self, word), row->width);
  gboolean mirrored = self->layout->right_to_left;
  PoiseBox entry = { mirrored ? row->x + row->width - width : row->x, row->y, width, row->height };
  PoiseBox sign = { mirrored ? entry.x + width - side : entry.x, row->y, side, row->height };
  PoiseBox text = { mirrored ? entry.x : entry.x + side + TEXT_GAP, row->y, width - side - TEXT_GAP, row->height };
  double used = MIN (width + ENTRY_GAP, row->width);

  poise_chart_text_draw (&self->text, word, &text, 1, POISE_CHART_START, &self->style.foreground);
  row->x += mirrored ? 0 : used;
  row->width -= used;
  return sign;
}

static void
draw_mode_entry (Drawing *self, PoiseMode mode, PoiseBox *row)
{
  PoiseBox sign = draw_entry (self, poise_words_mode (mode), row);
  double margin = sign.height * 0.12;
  PoiseBox swatch = { sign.x + margin, sign.y + margin, sign.width - 2 * margin, sign.height - 2 * margin };

  if (mode == POISE_MODE_UNDECIDED)
    poise_chart_paint_part (self->cr, &swatch, mode, POISE_CHART_CORNERS_ALL, &self->style);
  else
    poise_mode_sign_draw (self->cr, mode, &swatch, &self->style);
}

static void
draw_budget_entry (Drawing *self, PoiseBox *row)
{
  g_autofree char *word = poise_words_weekly_budget (self->plan->weekly_minutes);
  double spare = row->width - entry_width (self, word);
  PoiseBox end = *row;
  PoiseBox sign;

  if (spare > 0)
    {
      end.width -= spare;
      end.x += self->layout->right_to_left ? 0 : spare;
    }
  sign = draw_entry (self, word, &end);
  stroke_budget (self, sign.x, sign.x + sign.width, sign.y + sign.height / 2, BUDGET_WIDTH, &self->style.foreground);
}

static gboolean
has_undecided (const PoiseRhythmLayout *layout)
{
  for (guint i = 0; i < layout->n_columns; i++)
    if (layout->columns[i].values[POISE_MODE_UNDECIDED] > 0)
      return TRUE;
  return FALSE;
}

/* Above the plot, what stands above the axis; below it, what stands below. */
static void
draw_legend (Drawing *self)
{
  PoiseBox above = self->layout->above;
  PoiseBox below = self->layout->below;

  if (!self->layout->has_legend)
    return;
  draw_mode_entry (self, POISE_MODE_SYNCHRONOUS, &above);
  draw_mode_entry (self, POISE_MODE_ASYNCHRONOUS, &below);
  if (has_undecided (self->layout))
    draw_mode_entry (self, POISE_MODE_UNDECIDED, &below);
  if (self->layout->has_budget)
    draw_budget_entry (self, &above);
}

static void
draw_all (Drawing *self, int highlighted)
{
  const PoiseRhythmLayout *layout = self->layout;

  if (highlighted >= 0 && (guint) highlighted < layout->n_columns)
    draw_highlight (self, highlighted);
  draw_grid (self);
  for (guint i = 0; i < layout->n_columns; i++)
    draw_parts (self, &layout->columns[i]);
  draw_axis (self);
  if (layout->has_budget)
    draw_risers (self);
  for (guint i = 0; i < layout->n_columns; i++)
    {
      if (layout->has_budget)
        draw_budget (self, &layout->columns[i]);
      if (layout->has_numbers)
        draw_numbers (self, &layout->columns[i]);
      draw_label (self, &layout->columns[i]);
    }
  draw_legend (self);
}

/**
 * poise_rhythm_draw:
 * @cr: where to draw; nothing of it is changed, nothing is drawn beyond the layout's area
 * @layout: where everything stands
 * @balance: the balance that @layout was made from
 * @style: the looks, with the font that the layout's metrics were measured from
 * @highlighted: the column under the pointer or the keyboard's focus, or -1
 */
void
poise_rhythm_draw (cairo_t *cr,
                   const PoiseRhythmLayout *layout,
                   const PoiseBalance *balance,
                   const PoiseChartStyle *style,
                   int highlighted)
{
  Drawing drawing = { .cr = cr, .layout = layout, .plan = poise_balance_get_plan (balance), .style = *style };

  g_return_if_fail (cr != NULL);
  g_return_if_fail (layout != NULL);
  g_return_if_fail (poise_balance_get_n_sections (balance) == layout->n_columns);

  if (poise_box_is_empty (&layout->area))
    return;

  drawing.style.right_to_left = layout->right_to_left;
  cairo_save (cr);
  cairo_rectangle (cr, layout->area.x, layout->area.y, layout->area.width, layout->area.height);
  cairo_clip (cr);
  poise_chart_text_init (&drawing.text, cr, &drawing.style);
  draw_all (&drawing, highlighted);
  poise_chart_text_clear (&drawing.text);
  cairo_restore (cr);
}
