/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a plan's picture shows, and to whom.
 */

#include "export/poise-export-picture.h"

#include "export/poise-export-balance.h"
#include "words/poise-words.h"

/**
 * poise_export_picture_new_of:
 * @series: what it shows
 * @audience: for whom; to students, nothing is said of the instructor's target
 *
 * Returns: (transfer full): the picture, as light as paper and in the direction of the language
 */
PoiseChartPicture *
poise_export_picture_new_of (const PoiseSeries *series, PoiseAudience audience)
{
  PoiseChartStyle style;

  poise_chart_style_init (&style, POISE_CHART_LIGHT);
  style.right_to_left = poise_words_is_right_to_left ();
  style.plain = audience == POISE_AUDIENCE_STUDENTS;
  return poise_chart_picture_new (series, &style);
}

/**
 * poise_export_picture_new:
 * @plan: a plan
 * @options: which chart of it, of what, for whom
 *
 * Returns: (transfer full): its picture
 */
PoiseChartPicture *
poise_export_picture_new (PoisePlan *plan, const PoiseExportOptions *options)
{
  g_autoptr (PoiseBalance) balance = poise_export_balance_new (plan, options->audience);
  g_autoptr (PoiseSeries) series = poise_series_new (balance, options->chart, options->counts, POISE_SERIES_ALL);

  return poise_export_picture_new_of (series, options->audience);
}
