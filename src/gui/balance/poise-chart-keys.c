/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Arrows along which groups stand go through the groups, the others through the modes of one. A chart of one group
 * has its modes only, which any arrow goes through.
 */

#include "gui/balance/poise-chart-keys.h"

#include <gdk/gdk.h>

/* Columns of the table below: whether groups stand side by side, below each other, or there is but one */
enum
{
  ACROSS,
  DOWN,
  SINGLE,
  N_WAYS
};

static const struct
{
  guint key;
  guint keypad_key;
  PoiseChartStep steps[N_WAYS];
} table[] = {
  { GDK_KEY_Right, GDK_KEY_KP_Right,
    { POISE_CHART_STEP_NEXT_GROUP, POISE_CHART_STEP_NEXT_MODE, POISE_CHART_STEP_NEXT_MODE } },
  { GDK_KEY_Left, GDK_KEY_KP_Left,
    { POISE_CHART_STEP_PREVIOUS_GROUP, POISE_CHART_STEP_PREVIOUS_MODE, POISE_CHART_STEP_PREVIOUS_MODE } },
  { GDK_KEY_Down, GDK_KEY_KP_Down,
    { POISE_CHART_STEP_NEXT_MODE, POISE_CHART_STEP_NEXT_GROUP, POISE_CHART_STEP_NEXT_MODE } },
  { GDK_KEY_Up, GDK_KEY_KP_Up,
    { POISE_CHART_STEP_PREVIOUS_MODE, POISE_CHART_STEP_PREVIOUS_GROUP, POISE_CHART_STEP_PREVIOUS_MODE } },
  { GDK_KEY_Home, GDK_KEY_KP_Home,
    { POISE_CHART_STEP_FIRST_GROUP, POISE_CHART_STEP_FIRST_GROUP, POISE_CHART_STEP_FIRST_GROUP } },
  { GDK_KEY_End, GDK_KEY_KP_End,
    { POISE_CHART_STEP_LAST_GROUP, POISE_CHART_STEP_LAST_GROUP, POISE_CHART_STEP_LAST_GROUP } },
};

static guint
mirror (guint key)
{
  switch (key)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      return GDK_KEY_Right;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      return GDK_KEY_Left;
    default:
      return key;
    }
}

/**
 * poise_chart_find_step:
 * @kind: of the chart
 * @key: a key symbol
 * @right_to_left: whether the chart is mirrored
 * @step: (out): where @key goes
 *
 * Returns: whether it goes anywhere
 */
gboolean
poise_chart_find_step (PoiseSeriesKind kind, guint key, gboolean right_to_left, PoiseChartStep *step)
{
  guint way = kind == POISE_SERIES_COURSE ? SINGLE : poise_chart_runs_across (kind) ? ACROSS : DOWN;

  if (right_to_left)
    key = mirror (key);
  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    if (table[i].key == key || table[i].keypad_key == key)
      {
        *step = table[i].steps[way];
        return TRUE;
      }
  return FALSE;
}
