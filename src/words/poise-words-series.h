/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a series says: names for its chart and its groups, a sentence for each part, and all of it for whoever
 * does not see the chart. Texts are (transfer full) unless they are const.
 *
 * poise_words_series_headline() is what stands above or below a chart: what one should see in it within ten
 * seconds. It only states what is so; it never says what would be better, but for the instructor's own target and
 * budget.
 */

#pragma once

#include "balance/poise-series.h"

G_BEGIN_DECLS

const char *poise_words_series_name (PoiseSeriesKind kind); /* of its chart: "Rhythm" */
char *poise_words_series_group (const PoiseSeries *series, guint group); /* "Week 1", "Planning" */
char *poise_words_series_number (const PoiseSeries *series, gint64 value); /* "2 h 20 min", or "5" */
char *poise_words_series_amount (const PoiseSeries *series, gint64 value); /* "2 h 20 min", or "5 activities" */
char *poise_words_series_headline (const PoiseSeries *series);
char *poise_words_series_part (const PoiseSeries *series, const PoiseSeriesPart *part);
char *poise_words_series_summary (const PoiseSeries *series);
char *poise_words_series_summary_of (const PoiseBalance *balance, PoiseSeriesKind kind, gboolean counts);
const char *poise_words_series_saturated (void); /* the notice where a sum was too great */
const char *poise_words_participation (PoiseMode mode); /* (nullable) "Favours personal participation" */

G_END_DECLS
