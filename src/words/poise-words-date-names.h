/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Names of months, of weekdays and of the halves of a day, as ICU knows them, in all languages that Poise speaks at once:
 * a schedule is not written in the language of who imports it. Texts are compared folded.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** PoiseDayHalf: which half of the day a time is in. */
typedef enum
{
  POISE_DAY_HALF_UNSAID,
  POISE_DAY_HALF_MORNING,
  POISE_DAY_HALF_AFTERNOON
} PoiseDayHalf;

char *poise_words_date_fold (const char *text);
int poise_words_month_at (const char *folded, gsize *length);
gboolean poise_words_weekday_at (const char *folded, gsize *length);
PoiseDayHalf poise_words_day_half_at (const char *folded, gsize *length);

G_END_DECLS
