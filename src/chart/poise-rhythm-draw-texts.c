/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Numbers and titles of a rhythm chart.
 */

#include "chart/poise-mode-sign.h"
#include "chart/poise-rhythm-drawing.h"
#include "words/poise-words-series.h"
#include "words/poise-words.h"

#define SIGN_SHARE 0.8 /* of a line's height */
#define NUMBER_GAP 2   /* units between a number that is wider than its column and the others */

static gboolean
is_beyond (const PoiseRhythmDrawing *self, guint column, PoiseMode mode)
{
  return poise_chart_scale_is_beyond (&self->layout->scale, self->layout->columns[column].values[mode]);
}

/** poise_rhythm_has_number: whether @mode of @column has its number written: each, or only what is beyond the scale. */
gboolean
poise_rhythm_has_number (const PoiseRhythmDrawing *self, guint column, PoiseMode mode)
{
  const PoiseRhythmLayout *layout = self->layout;
  gint64 value = layout->columns[column].values[mode];
  guint n_lines = mode == POISE_MODE_SYNCHRONOUS ? layout->lines_above : layout->lines_below;

  return value > 0 && n_lines > 0 && (layout->has_numbers || is_beyond (self, column, mode));
}

/* Where columns have no numbers, one stands at the edge of the plot, where no other column can be. */
static double
get_number_y (PoiseRhythmDrawing *self, guint index, PoiseMode mode)
{
  const PoiseRhythmLayout *layout = self->layout;
  const PoiseRhythmColumn *column = &layout->columns[index];
  const PoiseBox *last = &column->parts[POISE_MODE_ASYNCHRONOUS];
  double line = layout->metrics.line_height;
  double y;

  if (mode == POISE_MODE_SYNCHRONOUS)
    return (layout->has_numbers ? column->parts[mode].y : layout->plot.y) - line;
  if (column->values[POISE_MODE_UNDECIDED] > 0)
    last = &column->parts[POISE_MODE_UNDECIDED];
  y = layout->has_numbers ? last->y + last->height : layout->plot.y + layout->plot.height;
  if (mode == POISE_MODE_UNDECIDED && poise_rhythm_has_number (self, index, POISE_MODE_ASYNCHRONOUS))
    y += line;
  return y;
}

/**
 * poise_rhythm_number_box:
 * @self: a drawing
 * @index: a column
 * @mode: of which there is a number
 *
 * The numbers of one side of a column stand on top of each other; an undecided one carries its sign, since it stands
 * below the asynchronous one.
 *
 * Returns: what the number takes, with its sign
 */
PoiseBox
poise_rhythm_number_box (PoiseRhythmDrawing *self, guint index, PoiseMode mode)
{
  const PoiseRhythmLayout *layout = self->layout;
  const PoiseBox *slot = &layout->columns[index].slot;
  g_autofree char *number = poise_words_number (layout->columns[index].values[mode]);
  double line = layout->metrics.line_height;
  double width = poise_chart_text_room (&self->text, number) + (mode == POISE_MODE_UNDECIDED ? SIGN_SHARE * line : 0);
  double x = slot->x + (slot->width - width) / 2;
  double most = layout->area.x + layout->area.width - width;

  return (PoiseBox) { CLAMP (x, layout->area.x, MAX (most, layout->area.x)), get_number_y (self, index, mode), width,
                      line };
}

static void
draw_number (PoiseRhythmDrawing *self, guint index, PoiseMode mode, const PoiseBox *box)
{
  g_autofree char *number = poise_words_number (self->layout->columns[index].values[mode]);
  PoiseBox text = *box;
  PoiseBox sign = { box->x, box->y, box->height * SIGN_SHARE, box->height };

  if (mode == POISE_MODE_UNDECIDED)
    {
      text.x += sign.width;
      text.width -= sign.width;
      if (self->layout->right_to_left)
        {
          text = poise_box_mirror (&text, box);
          sign = poise_box_mirror (&sign, box);
        }
      poise_mode_sign_draw (self->cr, mode, &sign, &self->style);
    }
  poise_chart_text_draw (&self->text, number, &text, 1, POISE_CHART_CENTER,
                         &poise_rhythm_drawing_get_style (self, index)->foreground);
}

static gboolean
touches (const PoiseBox *a, const PoiseBox *b)
{
  return a->y < b->y + b->height && b->y < a->y + a->height && a->x < b->x + b->width + NUMBER_GAP
         && b->x < a->x + a->width + NUMBER_GAP;
}

/* Whether what is wider than its column touches a number of a column beside it. */
static gboolean
touches_neighbours (PoiseRhythmDrawing *self, guint index, const PoiseBox *box)
{
  const PoiseRhythmLayout *layout = self->layout;
  double width = MAX (layout->columns[index].slot.width, 1);
  guint reach = (guint) MIN (box->width / width + 1, layout->n_columns);
  guint first = index > reach ? index - reach : 0, end = MIN (index + reach + 1, layout->n_columns);

  for (guint i = first; layout->has_numbers && i < end; i++)
    for (guint mode = 0; mode < POISE_N_MODES; mode++)
      {
        PoiseBox other;

        if (i == index || is_beyond (self, i, mode) || !poise_rhythm_has_number (self, i, mode))
          continue;
        other = poise_rhythm_number_box (self, i, mode);
        if (touches (box, &other))
          return TRUE;
      }
  return FALSE;
}

/* Numbers within their columns never touch. */
static void
draw_numbers_within (PoiseRhythmDrawing *self, guint index)
{
  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    if (poise_rhythm_has_number (self, index, mode) && !is_beyond (self, index, mode))
      {
        PoiseBox box = poise_rhythm_number_box (self, index, mode);

        draw_number (self, index, mode, &box);
      }
}

/* Numbers beyond the scale may be wider than their columns: what would touch is left out. */
static void
draw_numbers_beyond (PoiseRhythmDrawing *self, guint index, PoiseBox *last)
{
  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    {
      PoiseBox box;

      if (!poise_rhythm_has_number (self, index, mode) || !is_beyond (self, index, mode))
        continue;
      box = poise_rhythm_number_box (self, index, mode);
      if (touches (&box, &last[POISE_MODE_SYNCHRONOUS]) || touches (&box, &last[POISE_MODE_ASYNCHRONOUS])
          || touches (&box, &last[POISE_MODE_UNDECIDED]) || touches_neighbours (self, index, &box))
        continue;
      draw_number (self, index, mode, &box);
      last[mode] = box;
    }
}

/** poise_rhythm_draw_numbers: draws the numbers of columns that can be seen. */
void
poise_rhythm_draw_numbers (PoiseRhythmDrawing *self)
{
  PoiseBox last[POISE_N_MODES] = { 0 };

  if (self->layout->lines_above + self->layout->lines_below == 0)
    return;
  for (guint i = self->first; self->layout->has_numbers && i < self->end; i++)
    draw_numbers_within (self, i);
  for (guint i = self->first; self->layout->scale.broken && i < self->end; i++)
    draw_numbers_beyond (self, i, last);
}

/** poise_rhythm_draw_labels: draws the titles that have room and can be seen. */
void
poise_rhythm_draw_labels (PoiseRhythmDrawing *self)
{
  double left, top, right, bottom;

  cairo_clip_extents (self->cr, &left, &top, &right, &bottom);
  for (guint i = 0; i < self->layout->n_columns; i++)
    {
      const PoiseBox *label = &self->layout->columns[i].label;
      gboolean meant = self->series->section == (int) i;
      g_autofree char *title = NULL;

      if (poise_box_is_empty (label) || label->x > right || label->x + label->width < left)
        continue;
      title = poise_words_series_group (self->series, i);
      poise_chart_text_draw (&self->text, title, label, self->layout->label_lines,
                             self->layout->label_step == 1 ? POISE_CHART_CENTER : POISE_CHART_START,
                             meant ? &self->style.foreground : &self->style.dim);
    }
}
