/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Why a chart has nothing to show.
 */

#include "gui/balance/poise-chart-gap.h"

#include <glib/gi18n.h>

static const PoiseSums *
get_sums (const PoiseSeries *series)
{
  if (series->section == POISE_SERIES_ALL || series->kind == POISE_SERIES_SECTIONS)
    return poise_balance_get_course (series->balance);
  return poise_balance_get_section (series->balance, series->section);
}

/** poise_chart_gap_of: Returns: why the chart of @series has nothing to show */
PoiseChartGap
poise_chart_gap_of (const PoiseSeries *series)
{
  const PoiseSums *sums;
  guint count;

  g_return_val_if_fail (series != NULL, POISE_CHART_GAP_NONE);

  sums = get_sums (series);
  count = poise_tally_get_count (&sums->total);
  if (count == 0)
    return POISE_CHART_GAP_NOTHING;
  if (series->kind == POISE_SERIES_PURPOSES && poise_tally_get_count (&sums->purposes[0]) == count)
    return POISE_CHART_GAP_NO_PURPOSES;
  if (series->kind == POISE_SERIES_LEARNING_TYPES && poise_tally_get_count (&sums->learning_types[0]) == count)
    return POISE_CHART_GAP_NO_LEARNING_TYPES;
  return poise_series_is_empty (series) ? POISE_CHART_GAP_NO_TIME : POISE_CHART_GAP_NONE;
}

/** poise_chart_gap_get_text: what is said in the place of the chart */
const char *
poise_chart_gap_get_text (PoiseChartGap gap)
{
  switch (gap)
    {
    case POISE_CHART_GAP_NOTHING:
      return _ ("There are no activities to show here.");
    case POISE_CHART_GAP_NO_TIME:
      return _ ("No activity says how long it takes yet. Choose minutes in the details, or count activities instead.");
    case POISE_CHART_GAP_NO_PURPOSES:
      return _ ("No activity says its purpose yet. Choose purposes in the details.");
    case POISE_CHART_GAP_NO_LEARNING_TYPES:
      return _ ("No activity says its learning type yet. Choose learning types in the details.");
    default:
      return "";
    }
}

/** poise_chart_gap_get_deed: the label of the button that leads on */
const char *
poise_chart_gap_get_deed (PoiseChartGap gap)
{
  switch (gap)
    {
    case POISE_CHART_GAP_NO_TIME:
      /* Translators: a button: charts count activities instead of time */
      return _ ("Count Activities");
    case POISE_CHART_GAP_NO_PURPOSES:
      /* Translators: a button: leads to activities without a purpose */
      return _ ("Choose Purposes");
    case POISE_CHART_GAP_NO_LEARNING_TYPES:
      return _ ("Choose Learning Types");
    default:
      return _ ("Show Whole Course");
    }
}
