/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Scales of charts.
 */

#include "chart/poise-chart-scale.h"

#include <math.h>

#define FAR 6          /* times as great as any other: beyond */
#define FEW 6          /* at most one in so many values may be beyond */
#define END_MARGIN 1.5 /* of the greatest value that is not beyond: where a broken scale ends */

static double
sane (double length)
{
  return isfinite (length) && length > 0 ? length : 0;
}

/* ---- One scale for all values ---- */

static int
compare_downward (gconstpointer a, gconstpointer b)
{
  gint64 left = *(const gint64 *) a, right = *(const gint64 *) b;

  return left < right ? 1 : left > right ? -1 : 0;
}

/* How many of @sorted, from its beginning, are far above the others; 0 for none. */
static guint
count_beyond (const gint64 *sorted, guint n_sorted)
{
  guint most = MAX (1, n_sorted / FEW);

  for (guint n = MIN (most, n_sorted - 1); n_sorted > 1 && n > 0; n--)
    if ((double) sorted[n - 1] > FAR * (double) sorted[n])
      return n;
  return 0;
}

/**
 * poise_chart_scale_init:
 * @self: (out caller-allocates): where the scale of @values ends; poise_chart_scale_fit() it into a room
 * @values: (array length=n_values): what there is to show; what is not above 0 is nothing
 * @n_values: how many there are
 */
void
poise_chart_scale_init (PoiseChartScale *self, const gint64 *values, guint n_values)
{
  g_autofree gint64 *sorted = g_new (gint64, n_values + 1);
  guint n = 0;
  guint n_beyond;

  *self = (PoiseChartScale) { 0 };
  for (guint i = 0; i < n_values; i++)
    if (values[i] > 0)
      sorted[n++] = values[i];
  if (n == 0)
    return;

  qsort (sorted, n, sizeof (gint64), compare_downward);
  n_beyond = count_beyond (sorted, n);
  self->broken = n_beyond > 0;
  self->end = self->broken ? END_MARGIN * sorted[n_beyond] : sorted[0];
}

/**
 * poise_chart_scale_fit:
 * @self: a scale
 * @room: how long the longest may be; a negative one, or none, is 0
 * @least: how long what is not nothing should be at least
 */
void
poise_chart_scale_fit (PoiseChartScale *self, double room, double least)
{
  self->room = sane (room);
  self->least = MIN (sane (least), self->room);
  self->unit = self->end > 0 ? self->room / self->end : 0;
}

/** poise_chart_scale_length: how long @value is; what is not above 0 has no length. */
double
poise_chart_scale_length (const PoiseChartScale *self, gint64 value)
{
  if (value <= 0)
    return 0;
  return CLAMP (value * self->unit, self->least, self->room);
}

/** poise_chart_scale_is_beyond: whether @value goes beyond the end of a broken scale. */
gboolean
poise_chart_scale_is_beyond (const PoiseChartScale *self, gint64 value)
{
  return self->broken && value > self->end;
}

/* ---- One room for all values ---- */

/**
 * poise_chart_scale_divide:
 * @values: (array length=n_values): what there is to show; what is not above 0 is nothing
 * @n_values: how many there are
 * @room: how long all are together; a negative one, or none, is 0
 * @least: how long what is not nothing is at least; less where the room is too small for that
 * @lengths: (array length=n_values) (out caller-allocates): in proportion to @values as far as @least allows
 */
void
poise_chart_scale_divide (const gint64 *values, guint n_values, double room, double least, double *lengths)
{
  g_autofree gboolean *raised = g_new0 (gboolean, n_values + 1);
  gboolean again = TRUE;
  guint n_parts = 0;

  room = sane (room);
  for (guint i = 0; i < n_values; i++)
    {
      n_parts += values[i] > 0;
      lengths[i] = 0;
    }
  least = n_parts > 0 ? MIN (sane (least), room / n_parts) : 0;

  while (again) /* each round but the last one raises a part */
    {
      double total = 0, rest = room;

      again = FALSE;
      for (guint i = 0; i < n_values; i++)
        if (raised[i])
          rest -= least;
        else
          total += MAX (values[i], 0);
      for (guint i = 0; i < n_values; i++)
        {
          if (raised[i] || values[i] <= 0)
            continue;
          lengths[i] = rest * (values[i] / total);
          if (lengths[i] < least)
            {
              lengths[i] = least;
              raised[i] = again = TRUE;
            }
        }
    }
}

/* ---- Beside it ---- */

/** poise_chart_number_width: of a number ≥ 0 as it is written, with separators half a digit wide. */
double
poise_chart_number_width (gint64 number, const PoiseChartMetrics *metrics)
{
  guint n_digits = 1;

  for (gint64 rest = number; rest >= 10; rest /= 10)
    n_digits++;
  return (n_digits + (n_digits - 1) / 3 * 0.5) * metrics->digit_width;
}

/**
 * poise_chart_grid_step:
 * @least: the least value between two grid lines
 * @counts: whether values are activities rather than minutes
 *
 * Returns: the least round one: 5, 10, 15, 30 minutes, 1, 2, 5 hours and tens of them; or 1, 2, 5 activities
 *   and tens of them
 */
gint64
poise_chart_grid_step (double least, gboolean counts)
{
  static const gint64 small[] = { 5, 10, 15, 30 };
  static const gint64 steps[] = { 1, 2, 5 };
  gint64 base = counts ? 1 : 60;

  if (!counts)
    for (guint i = 0; i < G_N_ELEMENTS (small); i++)
      if (small[i] >= least)
        return small[i];
  for (; base < G_MAXINT64 / 100; base *= 10)
    for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
      if (steps[i] * base >= least)
        return steps[i] * base;
  return base;
}
