/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Geometry of the pairs of columns. Everything is laid out left to right: first what has room, then the scale, then
 * the columns; the mirror comes last.
 */

#include "chart/poise-pairs.h"

#include "chart/poise-chart-scale.h"

#include <math.h>

#define PITCH_MINIMUM 18 /* units from one section to the next; with less, pairs can hardly be told apart */
#define PITCH_NATURAL 52
#define PITCH_MAX 128
#define COLUMN_SHARE 0.36 /* of the pitch */
#define COLUMN_MAX 36
#define PAIR_GAP 2   /* units between the two columns of a pair */
#define AXIS_GAP 1   /* units between the axis and the parts, on either side */
#define PART_GAP 1   /* units between asynchronous and undecided */
#define PART_MIN 2   /* units of a part that is not nothing */
#define TEXT_MARGIN 4

/* Heights at which something more has room, in lines of text. */
#define LINES_FOR_LABELS 4
#define LINES_FOR_LEGEND 6
#define LINES_FOR_TWO_LABELS 14

/* Widths of titles, in digits: of one that need not be thinned, and of one that is. */
#define DIGITS_OF_LABEL 5.5
#define DIGITS_OF_THIN_LABEL 8.5

/* ---- The numbers ---- */

/** poise_pairs_new: Returns: (transfer full): @n_pairs pairs, of which neither plan has anything yet */
PoisePairs *
poise_pairs_new (guint n_pairs)
{
  PoisePairs *pairs = g_new0 (PoisePairs, 1);

  pairs->n_pairs = n_pairs;
  pairs->pairs = g_new0 (PoisePair, n_pairs);
  return pairs;
}

/** poise_pairs_free: (nullable): frees @pairs. */
void
poise_pairs_free (PoisePairs *pairs)
{
  if (pairs == NULL)
    return;

  for (guint i = 0; i < pairs->n_pairs; i++)
    g_free (pairs->pairs[i].title);
  g_free (pairs->pairs);
  g_free (pairs);
}

/* What the scale has to have room for; sums may be more than a whole number holds. */
typedef struct
{
  double up;
  double down;
  guint longest; /* title, in letters */
} Extent;

static Extent
measure_extent (const PoisePairs *pairs)
{
  Extent extent = { 0 };

  for (guint i = 0; i < pairs->n_pairs; i++)
    {
      const PoisePair *pair = &pairs->pairs[i];

      extent.longest = MAX (extent.longest, pair->title ? (guint) g_utf8_strlen (pair->title, -1) : 0);
      for (guint side = 0; side < POISE_N_PAIRS_SIDES; side++)
        {
          const gint64 *values = pair->values[side];

          if (!pair->there[side])
            continue;
          extent.up = MAX (extent.up, (double) values[POISE_MODE_SYNCHRONOUS]);
          extent.down = MAX (extent.down, (double) values[POISE_MODE_ASYNCHRONOUS] + values[POISE_MODE_UNDECIDED]);
        }
    }
  return extent;
}

/* ---- Room ---- */

static double
pitch_of (const PoisePairsLayout *layout, double width)
{
  return layout->n_slots > 0 ? MIN (width / layout->n_slots, PITCH_MAX) : 0;
}

static guint
label_step (const PoisePairsLayout *layout, double pitch)
{
  double thin = DIGITS_OF_THIN_LABEL * layout->metrics.digit_width + TEXT_MARGIN;

  if (pitch >= DIGITS_OF_LABEL * layout->metrics.digit_width + TEXT_MARGIN)
    return 1;
  return (guint) CLAMP (ceil (thin / MAX (pitch, 1e-6)), 2, MAX (layout->n_slots, 2));
}

static void
lay_out_plot (PoisePairsLayout *layout, const Extent *extent)
{
  double line = layout->metrics.line_height;
  double lines = layout->area.height / MAX (line, 1);
  double pitch = pitch_of (layout, layout->area.width);
  double top = layout->area.y, bottom = layout->area.y + layout->area.height;

  layout->label_step = label_step (layout, pitch);
  if (layout->n_slots > 0 && lines >= LINES_FOR_LABELS)
    {
      double room = layout->label_step * pitch - TEXT_MARGIN;
      gboolean two = lines >= LINES_FOR_TWO_LABELS && extent->longest * layout->metrics.digit_width > room;

      layout->label_lines = two ? 2 : 1;
      bottom -= layout->label_lines * line + TEXT_MARGIN;
    }
  if (lines >= LINES_FOR_LEGEND)
    {
      layout->above = (PoiseBox) { layout->area.x, top, layout->area.width, line };
      top += line + TEXT_MARGIN;
      layout->below = (PoiseBox) { layout->area.x, bottom - line, layout->area.width, line };
      bottom -= line + TEXT_MARGIN;
    }
  layout->plot = (PoiseBox) { layout->area.x, top, layout->area.width, MAX (bottom - top, 0) };
}

/* ---- Scale ---- */

static void
lay_out_axis (PoisePairsLayout *layout, const Extent *extent)
{
  double above = extent->up > 0 ? AXIS_GAP + PART_MIN : 0;
  double below = extent->down > 0 ? AXIS_GAP + PART_GAP + 2 * PART_MIN : 0;

  layout->axis_y = layout->plot.y + layout->plot.height / 2;
  if (extent->up + extent->down <= 0 || layout->plot.height <= above + below)
    return;

  layout->unit = (layout->plot.height - above - below) / (extent->up + extent->down);
  layout->axis_y = layout->plot.y + extent->up * layout->unit + above;
}

static void
lay_out_grid (PoisePairsLayout *layout, const Extent *extent)
{
  double line = layout->metrics.line_height;
  gint64 greatest = (gint64) MIN (MAX (extent->up, extent->down), 1e18);
  double width = poise_chart_number_width (greatest, &layout->metrics) + TEXT_MARGIN;

  if (layout->unit <= 0 || layout->plot.height < 3 * line || width > layout->area.width / 4)
    return;

  layout->grid_step = poise_chart_grid_step (2 * line / layout->unit, FALSE);
  layout->gutter = (PoiseBox) { layout->plot.x, layout->plot.y, width, layout->plot.height };
  layout->plot.x += width;
  layout->plot.width -= width;
}

/* ---- Columns ---- */

static double
part_height (const PoisePairsLayout *layout, gint64 value)
{
  return value > 0 && layout->unit > 0 ? MAX (value * layout->unit, PART_MIN) : 0;
}

static void
lay_out_parts (const PoisePairsLayout *layout, const gint64 *values, double x, double width, PoiseBox *parts)
{
  double up = part_height (layout, values[POISE_MODE_SYNCHRONOUS]);
  double down = part_height (layout, values[POISE_MODE_ASYNCHRONOUS]);
  double beyond = part_height (layout, values[POISE_MODE_UNDECIDED]);
  double y = layout->axis_y + AXIS_GAP;

  parts[POISE_MODE_SYNCHRONOUS] = (PoiseBox) { x, layout->axis_y - AXIS_GAP - up, width, up };
  parts[POISE_MODE_ASYNCHRONOUS] = (PoiseBox) { x, y, width, down };
  parts[POISE_MODE_UNDECIDED] = (PoiseBox) { x, y + (down > 0 ? down + PART_GAP : 0), width, beyond };
}

static void
lay_out_pairs (PoisePairsLayout *layout, const PoisePairs *pairs)
{
  double pitch = pitch_of (layout, layout->plot.width);
  double width = MAX (MIN (pitch * COLUMN_SHARE, COLUMN_MAX) - PAIR_GAP / 2.0, 0);

  for (guint i = 0; i < layout->n_slots; i++)
    {
      PoisePairsSlot *slot = &layout->slots[i];
      double middle = layout->plot.x + (i + 0.5) * pitch;

      slot->slot = (PoiseBox) { layout->plot.x + i * pitch, layout->area.y, pitch, layout->area.height };
      for (guint side = 0; side < POISE_N_PAIRS_SIDES; side++)
        {
          static const PoiseSeriesValues nothing = { 0 };
          const PoisePair *pair = &pairs->pairs[i];
          double x = side == POISE_PAIRS_BEFORE ? middle - PAIR_GAP / 2.0 - width : middle + PAIR_GAP / 2.0;

          lay_out_parts (layout, pair->there[side] ? pair->values[side] : nothing, x, width,
                         slot->columns[side].parts);
        }
    }
}

static void
lay_out_labels (PoisePairsLayout *layout)
{
  double pitch = pitch_of (layout, layout->plot.width);
  double height = layout->label_lines * layout->metrics.line_height;
  double thin = DIGITS_OF_THIN_LABEL * layout->metrics.digit_width;
  double end = layout->plot.x + layout->plot.width;

  layout->label_step = label_step (layout, pitch);
  for (guint i = 0; i < layout->n_slots && layout->label_lines > 0; i += layout->label_step)
    {
      PoisePairsSlot *slot = &layout->slots[i];
      double width = MIN (layout->label_step * pitch, end - slot->slot.x) - TEXT_MARGIN;
      double x = slot->slot.x + (layout->label_step == 1 ? TEXT_MARGIN / 2.0 : 0);

      if (layout->label_step > 1 && i > 0 && width < thin)
        break; /* too little left at the end */
      if (width > 0)
        slot->label = (PoiseBox) { x, layout->area.y + layout->area.height - height, width, height };
    }
}

static void
mirror (PoisePairsLayout *layout)
{
  PoiseBox *const boxes[] = { &layout->plot, &layout->gutter, &layout->above, &layout->below };

  for (guint i = 0; i < G_N_ELEMENTS (boxes); i++)
    *boxes[i] = poise_box_mirror (boxes[i], &layout->area);
  for (guint i = 0; i < layout->n_slots; i++)
    {
      PoisePairsSlot *slot = &layout->slots[i];

      slot->slot = poise_box_mirror (&slot->slot, &layout->area);
      slot->label = poise_box_mirror (&slot->label, &layout->area);
      for (guint side = 0; side < POISE_N_PAIRS_SIDES; side++)
        for (guint mode = 0; mode < POISE_N_MODES; mode++)
          slot->columns[side].parts[mode] = poise_box_mirror (&slot->columns[side].parts[mode], &layout->area);
    }
}

/**
 * poise_pairs_measure:
 * @pairs: what would be shown
 * @metrics: of the font
 * @minimum_width: (out): below which pairs cannot be told apart, in units
 * @natural_width: (out): at which no title is thinned
 */
void
poise_pairs_measure (const PoisePairs *pairs,
                     const PoiseChartMetrics *metrics,
                     double *minimum_width,
                     double *natural_width)
{
  Extent extent;
  double gutter;

  g_return_if_fail (pairs != NULL);

  extent = measure_extent (pairs);
  gutter = poise_chart_number_width ((gint64) MIN (MAX (extent.up, extent.down), 1e18), metrics) + TEXT_MARGIN;
  *minimum_width = pairs->n_pairs * PITCH_MINIMUM + gutter;
  *natural_width = pairs->n_pairs * MAX (PITCH_NATURAL, DIGITS_OF_LABEL * metrics->digit_width + TEXT_MARGIN) + gutter;
}

/**
 * poise_pairs_layout_new:
 * @pairs: what is shown
 * @area: where; a negative side, or one that is no number, is 0
 * @metrics: of the font
 * @right_to_left: whether it is mirrored
 *
 * Returns: (transfer full): where everything stands
 */
PoisePairsLayout *
poise_pairs_layout_new (const PoisePairs *pairs,
                        const PoiseBox *area,
                        const PoiseChartMetrics *metrics,
                        gboolean right_to_left)
{
  PoisePairsLayout *layout;
  Extent extent;

  g_return_val_if_fail (pairs != NULL, NULL);
  g_return_val_if_fail (area != NULL, NULL);

  extent = measure_extent (pairs);
  layout = g_new0 (PoisePairsLayout, 1);
  layout->area = poise_box_sane (area);
  layout->metrics = *metrics;
  layout->right_to_left = right_to_left;
  layout->n_slots = pairs->n_pairs;
  layout->slots = g_new0 (PoisePairsSlot, layout->n_slots);
  lay_out_plot (layout, &extent);
  lay_out_axis (layout, &extent);
  lay_out_grid (layout, &extent);
  lay_out_pairs (layout, pairs);
  lay_out_labels (layout);
  if (right_to_left)
    mirror (layout);
  return layout;
}

/** poise_pairs_layout_free: (nullable): frees @layout. */
void
poise_pairs_layout_free (PoisePairsLayout *layout)
{
  if (layout == NULL)
    return;

  g_free (layout->slots);
  g_free (layout);
}

/** poise_pairs_layout_hit: Returns: the section at @x and @y, or -1 */
int
poise_pairs_layout_hit (const PoisePairsLayout *layout, double x, double y)
{
  g_return_val_if_fail (layout != NULL, -1);

  for (guint i = 0; i < layout->n_slots; i++)
    if (poise_box_contains (&layout->slots[i].slot, x, y))
      return (int) i;
  return -1;
}
