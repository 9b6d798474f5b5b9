/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Columns of the rhythm chart: their parts, where their budget is used up, their titles.
 */

#include "chart/poise-rhythm-columns.h"

#include <math.h>

#define PITCH_MAX 112     /* units from one column to the next, so that few columns stand together at the start */
#define PITCH_OF_GAPS 4   /* units: with less, columns touch */
#define COLUMN_SHARE 0.62 /* of the pitch */
#define BREAK_SHARE 0.5   /* of a broken part: where it is broken */

/* Widths of titles, in digits: of one that need not be thinned, and of one that is. */
#define DIGITS_OF_LABEL 5.5
#define DIGITS_OF_THIN_LABEL 8.5

/** poise_rhythm_pitch: from one column to the next, where all of them have @width. */
double
poise_rhythm_pitch (const PoiseRhythmLayout *layout, double width)
{
  return layout->n_columns > 0 ? MIN (width / layout->n_columns, PITCH_MAX) : 0;
}

/** poise_rhythm_label_pitch: from which on columns have room for a title each. */
double
poise_rhythm_label_pitch (const PoiseChartMetrics *metrics)
{
  return DIGITS_OF_LABEL * metrics->digit_width + POISE_RHYTHM_LABEL_MARGIN;
}

/** poise_rhythm_label_step: one title in so many: all where columns have room, else as many as can be short ones. */
guint
poise_rhythm_label_step (const PoiseRhythmLayout *layout, double pitch)
{
  double thin = DIGITS_OF_THIN_LABEL * layout->metrics.digit_width + POISE_RHYTHM_LABEL_MARGIN;

  if (pitch >= poise_rhythm_label_pitch (&layout->metrics))
    return 1;
  return (guint) CLAMP (ceil (thin / MAX (pitch, 1e-6)), 2, MAX (layout->n_columns, 2));
}

/* ---- Parts ---- */

static void
lay_out_parts (const PoiseRhythmLayout *layout, PoiseRhythmColumn *column)
{
  const PoiseChartScale *scale = &layout->scale;
  double width = layout->has_gaps ? MIN (column->slot.width * COLUMN_SHARE, POISE_RHYTHM_COLUMN_MAX) : column->slot.width;
  double x = column->slot.x + (column->slot.width - width) / 2;
  double up = poise_chart_scale_length (scale, column->values[POISE_MODE_SYNCHRONOUS]);
  double down = poise_chart_scale_length (scale, column->values[POISE_MODE_ASYNCHRONOUS]);
  double beyond = poise_chart_scale_length (scale, column->values[POISE_MODE_UNDECIDED]);
  double gap = POISE_RHYTHM_AXIS_GAP * layout->squeeze;
  double y = layout->axis_y + gap;

  column->parts[POISE_MODE_SYNCHRONOUS] = (PoiseBox) { x, layout->axis_y - gap - up, width, up };
  column->parts[POISE_MODE_ASYNCHRONOUS] = (PoiseBox) { x, y, width, down };
  if (down > 0)
    y += down + POISE_RHYTHM_PART_GAP * layout->squeeze;
  column->parts[POISE_MODE_UNDECIDED] = (PoiseBox) { x, y, width, beyond };
}

/* ---- Budget ---- */

/* How far down @part @rest minutes of its @value reach. In a broken part either piece is true to the scale, and what
 * is in neither stands at the break. */
static double
place_in_part (const PoiseRhythmLayout *layout, const PoiseBox *part, double rest, gint64 value)
{
  double from_top = rest * layout->scale.unit, from_bottom = (value - rest) * layout->scale.unit;

  if (!poise_chart_scale_is_beyond (&layout->scale, value))
    return part->y + part->height * (rest / value);
  if (from_top < part->height * BREAK_SHARE)
    return part->y + from_top;
  if (from_bottom < part->height * BREAK_SHARE)
    return part->y + part->height - from_bottom;
  return part->y + part->height * BREAK_SHARE;
}

/* Walks down the column from its top until the budget is spent, by the parts as they are drawn, so that gaps
 * and raised parts never tell a column that keeps to its budget from one that does not. */
static double
place_budget (const PoiseRhythmLayout *layout, const PoiseRhythmColumn *column)
{
  static const PoiseMode downward[] = { POISE_MODE_SYNCHRONOUS, POISE_MODE_ASYNCHRONOUS, POISE_MODE_UNDECIDED };
  double rest = column->budget;
  double y = layout->axis_y + POISE_RHYTHM_AXIS_GAP * layout->squeeze;

  for (guint i = 0; i < G_N_ELEMENTS (downward); i++)
    {
      const PoiseBox *part = &column->parts[downward[i]];
      gint64 value = column->values[downward[i]];

      if (value <= 0)
        continue;
      if (rest <= value)
        return place_in_part (layout, part, rest, value);
      rest -= value;
      if (downward[i] != POISE_MODE_SYNCHRONOUS)
        y = part->y + part->height;
    }
  return y + rest * layout->scale.unit;
}

/* ---- Titles ---- */

/* Titles stand under their column, or, where these are narrow, run from every so manieth column to the right. */
static void
lay_out_labels (PoiseRhythmLayout *layout)
{
  double pitch = poise_rhythm_pitch (layout, layout->plot.width);
  double height = layout->label_lines * layout->metrics.line_height;
  double thin = DIGITS_OF_THIN_LABEL * layout->metrics.digit_width + POISE_RHYTHM_LABEL_MARGIN;
  double end = layout->plot.x + layout->plot.width;

  layout->label_step = layout->label_lines > 0 ? poise_rhythm_label_step (layout, pitch) : 1;
  if (layout->label_lines == 0)
    return;

  for (guint i = 0; i < layout->n_columns; i += layout->label_step)
    {
      PoiseRhythmColumn *column = &layout->columns[i];
      double x = column->slot.x;
      double width = MIN (layout->label_step * pitch, end - x) - POISE_RHYTHM_LABEL_MARGIN;

      if (layout->label_step == 1)
        x += POISE_RHYTHM_LABEL_MARGIN / 2.0;
      else if (i > 0 && width < thin - POISE_RHYTHM_LABEL_MARGIN - 1e-6)
        break; /* too little left at the end */
      column->label = (PoiseBox) { x,
                                   layout->area.y + layout->area.height - height,
                                   MAX (width, 0),
                                   width > 0 ? height : 0 };
    }
}

/** poise_rhythm_lay_out_columns: places the columns in the plot, which is laid out, with their titles below it. */
void
poise_rhythm_lay_out_columns (PoiseRhythmLayout *layout)
{
  double pitch = poise_rhythm_pitch (layout, layout->plot.width);

  layout->has_gaps = pitch >= PITCH_OF_GAPS;
  for (guint i = 0; i < layout->n_columns; i++)
    {
      PoiseRhythmColumn *column = &layout->columns[i];

      column->slot = (PoiseBox) { layout->plot.x + i * pitch, layout->area.y, pitch, layout->area.height };
      lay_out_parts (layout, column);
      column->budget_y = layout->has_budget ? place_budget (layout, column) : 0;
    }
  lay_out_labels (layout);
}
