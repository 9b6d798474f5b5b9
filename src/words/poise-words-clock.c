/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Times of the day, and days.
 */

#include "words/poise-words-clock.h"

#include "words/poise-words-icu.h"

/* ICU counts in milliseconds; plans stand in no zone, so its formatters are for UTC, and the wall clock is given as it
 * stands here. */
static char *
format_clock (UDateFormat *formatter, GDateTime *time)
{
  UDate wall = ((double) g_date_time_to_unix (time) + g_date_time_get_utc_offset (time) / G_USEC_PER_SEC) * 1000.0;
  UErrorCode status = U_ZERO_ERROR;
  UChar text[256];
  int32_t length;

  poise_icu_lock ();
  length = udat_format (formatter, wall, text, G_N_ELEMENTS (text), NULL, &status);
  poise_icu_unlock ();
  return U_SUCCESS (status) ? poise_icu_to_utf8 (text, length) : g_date_time_format (time, "%H:%M");
}

static gboolean
is_same_day (GDateTime *a, GDateTime *b)
{
  return g_date_time_get_year (a) == g_date_time_get_year (b)
         && g_date_time_get_day_of_year (a) == g_date_time_get_day_of_year (b);
}

/**
 * poise_words_clock:
 * @time: when
 * @now: the time that is now
 * @is_today: (out) (optional): whether that is a time of today, which is told without the day
 *
 * Returns: (transfer full) (nullable): the time; %NULL for one that no calendar has
 */
char *
poise_words_clock (gint64 time, gint64 now, gboolean *is_today)
{
  g_autoptr (GDateTime) then = g_date_time_new_from_unix_local (time);
  g_autoptr (GDateTime) reference = g_date_time_new_from_unix_local (now);
  gboolean same_day = then && reference && is_same_day (then, reference);

  if (is_today)
    *is_today = same_day;
  if (!then)
    return NULL;
  return format_clock (poise_icu_get_date (same_day ? POISE_ICU_TIME : POISE_ICU_DATE_TIME), then);
}
