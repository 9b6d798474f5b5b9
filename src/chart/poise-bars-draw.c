/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Drawing bars in rows, from back to front: what is pointed at, lines, bars, texts, then the other marks.
 */

#include "chart/poise-bars-draw.h"

#include "chart/poise-chart-legend.h"
#include "chart/poise-chart-paint.h"
#include "chart/poise-mode-sign.h"
#include "words/poise-words-series.h"

#include <math.h>

#define AXIS_OPACITY 0.35
#define SIGN_MARGIN 0.15 /* of its side */

/* What every step of a drawing needs. */
typedef struct
{
  cairo_t *cr;
  const PoiseBarsLayout *layout;
  const PoiseSeries *series;
  const PoiseChartStyle *style;
  PoiseChartText text;
} Drawing;

/* ---- Marks ---- */

static void
draw_mark (Drawing *self, const PoiseSeriesPart *part, PoiseChartMark mark)
{
  const PoiseBarsRow *row;

  if (part->group < 0)
    return;
  row = &self->layout->rows[part->group];
  poise_chart_paint_mark (self->cr, part->mode >= 0 ? &row->zones[part->mode] : &row->whole, mark, self->style);
}

/* ---- Heads and lines ---- */

static void
draw_heads (Drawing *self)
{
  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    if (self->layout->shown[mode])
      poise_chart_legend_draw_mode (&self->text, mode, &self->layout->heads[mode], self->style);

  poise_chart_text_set_small (&self->text, TRUE);
  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    if (self->layout->notes[mode].width > 0)
      poise_chart_text_draw (&self->text, poise_bars_texts_note (self->series, mode), &self->layout->notes[mode], 1,
                             POISE_CHART_START, &self->style->dim);
  poise_chart_text_set_small (&self->text, FALSE);
}

/* Where bars begin, so that a bar of nothing is seen to be one. */
static void
draw_axes (Drawing *self)
{
  cairo_new_path (self->cr);
  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    {
      const PoiseBox *axis = &self->layout->axes[mode];
      double x = self->layout->right_to_left ? ceil (axis->x) + 0.5 : floor (axis->x) - 0.5;

      if (axis->height <= 0)
        continue;
      cairo_move_to (self->cr, x, axis->y);
      cairo_line_to (self->cr, x, axis->y + axis->height);
    }
  poise_chart_set_color (self->cr, &self->style->foreground, self->style->patterns ? 1 : AXIS_OPACITY);
  cairo_set_line_width (self->cr, 1);
  cairo_stroke (self->cr);
}

/* ---- Rows ---- */

/* In the middle of its row, whether it has one line or two. */
static void
draw_name (Drawing *self, const PoiseBarsRow *row, guint group)
{
  g_autofree char *name = poise_words_series_group (self->series, group);
  double line = self->layout->metrics.line_height;
  PoiseBox box = row->label;
  guint n_lines = self->layout->label_lines;

  if (n_lines > 1 && poise_chart_text_room (&self->text, name) <= box.width)
    {
      box.y += (box.height - line) / 2;
      box.height = line;
      n_lines = 1;
    }
  poise_chart_text_draw (&self->text, name, &box, n_lines, POISE_CHART_START,
                         row->apart ? &self->style->dim : &self->style->foreground);
}

static void
draw_sign (Drawing *self, const PoiseBox *box, PoiseMode mode)
{
  double margin = box->height * SIGN_MARGIN;
  PoiseBox sign = { box->x + margin, box->y + margin, box->width - 2 * margin, box->height - 2 * margin };

  if (box->width > 2 * margin)
    poise_mode_sign_draw (self->cr, mode, &sign, self->style);
}

static void
draw_bar (Drawing *self, const PoiseBarsRow *row, guint group, PoiseMode mode)
{
  gint64 value = self->series->values[group][mode];
  g_autofree char *number = NULL;

  if (row->zones[mode].width <= 0)
    return;
  draw_sign (self, &row->signs[mode], mode);
  poise_chart_paint_part (self->cr, &row->parts[mode], mode, POISE_CHART_CORNERS_ALL, self->style);
  if (poise_chart_scale_is_beyond (&self->layout->scale, value))
    poise_chart_paint_break (self->cr, &row->parts[mode], TRUE, self->style);
  number = poise_bars_texts_number (self->series, group, mode);
  poise_chart_text_draw (&self->text, number, &row->numbers[mode], 1, POISE_CHART_START,
                         row->apart || value == 0 ? &self->style->dim : &self->style->foreground);
}

/** poise_bars_draw: draws @layout, which was made from @series. */
void
poise_bars_draw (cairo_t *cr,
                 const PoiseBarsLayout *layout,
                 const PoiseSeries *series,
                 const PoiseChartStyle *style,
                 const PoiseChartMarks *marks)
{
  Drawing self = { .cr = cr, .layout = layout, .series = series, .style = style };

  poise_chart_text_init (&self.text, cr, style);
  draw_mark (&self, &marks->pointed, POISE_CHART_POINTED);
  draw_axes (&self);
  draw_heads (&self);
  for (guint i = 0; i < layout->n_rows; i++)
    {
      draw_name (&self, &layout->rows[i], i);
      for (guint mode = 0; mode < POISE_N_MODES; mode++)
        draw_bar (&self, &layout->rows[i], i, mode);
    }
  draw_mark (&self, &marks->chosen, POISE_CHART_CHOSEN);
  draw_mark (&self, &marks->drop, POISE_CHART_DROP);
  poise_chart_text_clear (&self.text);
}
