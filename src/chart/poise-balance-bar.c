/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Geometry of the balance bar. Everything is laid out left to right; the mirror comes last.
 */

#include "chart/poise-balance-bar.h"

#include "chart/poise-chart-scale.h"

/* In reading order. */
static const PoiseMode order[POISE_N_MODES] = { POISE_MODE_SYNCHRONOUS, POISE_MODE_ASYNCHRONOUS, POISE_MODE_UNDECIDED };

/* The piecewise linear scale that the header describes. */
typedef struct
{
  double begin, middle, end; /* places of the shares 0, share and 1 */
  double share;              /* 0 < share < 1 */
} Scale;

static guint
count_parts (const gint64 values[POISE_N_MODES])
{
  guint n_parts = 0;

  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    n_parts += values[mode] > 0;
  return n_parts;
}

static void
lay_out_parts (PoiseBarLayout *layout, const gint64 values[POISE_N_MODES], double gap, double least)
{
  guint n_parts = count_parts (values);
  double widths[POISE_N_MODES] = { 0 };
  double x = layout->whole.x;

  if (n_parts > 0)
    poise_chart_scale_divide (values, POISE_N_MODES, layout->whole.width - gap * (n_parts - 1), least, widths);
  for (guint i = 0; i < POISE_N_MODES; i++)
    {
      PoiseMode mode = order[i];

      layout->parts[mode] = (PoiseBox) { x, layout->whole.y, widths[mode], layout->whole.height };
      if (values[mode] > 0)
        x += widths[mode] + gap;
    }
}

static void
scale_init (Scale *scale, const PoiseBarLayout *layout, const gint64 values[POISE_N_MODES], double gap)
{
  const PoiseBox *synchronous = &layout->parts[POISE_MODE_SYNCHRONOUS];
  const PoiseBox *asynchronous = &layout->parts[POISE_MODE_ASYNCHRONOUS];
  double a = MAX (values[POISE_MODE_SYNCHRONOUS], 0), b = MAX (values[POISE_MODE_ASYNCHRONOUS], 0);

  scale->begin = layout->whole.x;
  scale->share = 0.5;
  if (a > 0 && b > 0)
    {
      scale->share = a / (a + b);
      scale->middle = synchronous->x + synchronous->width + gap / 2;
      scale->end = asynchronous->x + asynchronous->width;
      return;
    }
  if (a > 0)
    scale->end = synchronous->x + synchronous->width;
  else if (b > 0)
    scale->end = asynchronous->x + asynchronous->width;
  else
    scale->end = layout->whole.x + layout->whole.width;
  scale->middle = (scale->begin + scale->end) / 2;
}

static double
scale_place (const Scale *scale, double share)
{
  share = CLAMP (share, 0, 1);
  if (share <= scale->share)
    return scale->begin + (scale->middle - scale->begin) * (share / scale->share);
  return scale->middle + (scale->end - scale->middle) * ((share - scale->share) / (1 - scale->share));
}

static void
lay_out_target (PoiseBarLayout *layout, const PoiseTarget *target, const Scale *scale)
{
  double share = target->synchronous_percent / 100.0;
  double tolerance = MAX (target->tolerance_percent, 0) / 100.0;
  double left = scale_place (scale, share - tolerance);
  double right = scale_place (scale, share + tolerance);
  double least = MIN (POISE_BAR_BAND_MIN, scale->end - scale->begin);

  if (right - left < least)
    {
      left = CLAMP ((left + right - least) / 2, scale->begin, scale->end - least);
      right = left + least;
    }
  layout->has_target = TRUE;
  layout->target_x = scale_place (scale, share);
  layout->band = (PoiseBox) { left,
                              layout->whole.y - POISE_BAR_FRAME_ROOM,
                              right - left,
                              layout->whole.height + 2 * POISE_BAR_FRAME_ROOM };
}

static void
mirror (PoiseBarLayout *layout)
{
  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    layout->parts[mode] = poise_box_mirror (&layout->parts[mode], &layout->whole);
  if (layout->has_target)
    {
      layout->band = poise_box_mirror (&layout->band, &layout->whole);
      layout->target_x = 2 * layout->whole.x + layout->whole.width - layout->target_x;
    }
}

/**
 * poise_bar_layout_values:
 * @layout: (out caller-allocates): where everything stands
 * @values: by #PoiseMode: minutes or counts; a negative one counts as 0
 * @target: (nullable): the target, which needs not say a share
 * @area: the bar; the frame of the target stands %POISE_BAR_FRAME_ROOM out above and below. A negative side is 0
 * @right_to_left: whether to mirror
 */
void
poise_bar_layout_values (PoiseBarLayout *layout,
                         const gint64 values[POISE_N_MODES],
                         const PoiseTarget *target,
                         const PoiseBox *area,
                         gboolean right_to_left)
{
  guint n_parts = count_parts (values);
  double gap = 0, least = 0;
  Scale scale;

  *layout = (PoiseBarLayout) { .whole = poise_box_sane (area), .right_to_left = right_to_left };
  if (n_parts > 0)
    {
      if (layout->whole.width >= n_parts * POISE_BAR_PART_MIN + (n_parts - 1) * POISE_BAR_GAP)
        gap = POISE_BAR_GAP;
      least = MIN (POISE_BAR_PART_MIN, layout->whole.width / n_parts);
    }
  lay_out_parts (layout, values, gap, least);
  if (target != NULL && target->synchronous_percent != POISE_UNSET)
    {
      scale_init (&scale, layout, values, gap);
      lay_out_target (layout, target, &scale);
    }
  if (right_to_left)
    mirror (layout);
}

/**
 * poise_bar_layout:
 * @layout: (out caller-allocates): where everything stands
 * @tally: whose minutes the bar shows
 * @target: (nullable): as for poise_bar_layout_values()
 * @area: as for poise_bar_layout_values()
 * @right_to_left: whether to mirror
 */
void
poise_bar_layout (PoiseBarLayout *layout,
                  const PoiseTally *tally,
                  const PoiseTarget *target,
                  const PoiseBox *area,
                  gboolean right_to_left)
{
  poise_bar_layout_values (layout, tally->minutes, target, area, right_to_left);
}
