/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a plan's picture shows, and to whom.
 */

#include "export/poise-export-picture.h"

#include "export/poise-export-balance.h"
#include "words/poise-words.h"

/**
 * poise_export_init_style:
 * @style: (out caller-allocates): how charts look in what is given away: as light as paper, in the direction of
 *   the language, in greys where that was asked for; to students, nothing is said of the instructor's target
 */
void
poise_export_init_style (PoiseChartStyle *style, const PoiseExportOptions *options)
{
  poise_chart_style_init (style, POISE_CHART_LIGHT);
  style->right_to_left = poise_words_is_right_to_left ();
  style->plain = options->audience == POISE_AUDIENCE_STUDENTS;
  if (options->grey)
    poise_chart_style_make_grey (style);
}

/**
 * poise_export_picture_new_of:
 * @series: what it shows
 * @options: for whom, in which colours; which chart is that of @series
 *
 * Returns: (transfer full): the picture
 */
PoiseChartPicture *
poise_export_picture_new_of (const PoiseSeries *series, const PoiseExportOptions *options)
{
  PoiseChartStyle style;

  poise_export_init_style (&style, options);
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

  return poise_export_picture_new_of (series, options);
}
