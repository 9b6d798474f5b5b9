/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Days and times of a plan, which stand in no zone: each is shown as it is written.
 */

#include "words/poise-words.h"

#include "core/poise-date.h"
#include "words/poise-words-format.h"
#include "words/poise-words-icu.h"

#include <glib/gi18n.h>

/* Milliseconds since 1970 at midnight UTC, as ICU counts. The Julian day 719163 of GDate is 1970-01-01. */
static UDate
to_icu (const GDate *date)
{
  return ((double)g_date_get_julian (date) - 719163) * 86400000.0;
}

static char *
format (UDateFormat *formatter, UDate date)
{
  UErrorCode status = U_ZERO_ERROR;
  UChar text[256];
  int32_t length;

  poise_icu_lock ();
  length = udat_format (formatter, date, text, G_N_ELEMENTS (text), NULL, &status);
  poise_icu_unlock ();
  return U_SUCCESS (status) ? poise_icu_to_utf8 (text, length) : NULL;
}

/**
 * poise_words_date:
 * @date: a valid day
 *
 * Returns: (transfer full): the day with its weekday, without a year: "Mon, 18 Jan"
 */
char *
poise_words_date (const GDate *date)
{
  char *text;

  g_return_val_if_fail (g_date_valid (date), NULL);

  text = format (poise_icu_get_date (POISE_ICU_DATE), to_icu (date));
  return text != NULL ? text : poise_date_format (date);
}

/**
 * poise_words_date_full:
 * @date: a valid day
 *
 * Returns: (transfer full): the day at full length: "Monday, 18 January 2027"
 */
char *
poise_words_date_full (const GDate *date)
{
  char *text;

  g_return_val_if_fail (g_date_valid (date), NULL);

  text = format (poise_icu_get_date (POISE_ICU_DATE_FULL), to_icu (date));
  return text != NULL ? text : poise_date_format (date);
}

/**
 * poise_words_date_time:
 * @text: a date, or a date and a time, as a plan writes it
 *
 * Returns: (transfer full): "Mon, 18 Jan" or "Mon, 18 Jan, 10:00"; @text itself where it is no date
 */
char *
poise_words_date_time (const char *text)
{
  GDate date;
  int minute_of_day;
  char *formatted;

  g_date_clear (&date, 1);
  if (!poise_date_time_parse (text, &date, &minute_of_day))
    return g_strdup (text);
  if (minute_of_day < 0)
    return poise_words_date (&date);

  formatted = format (poise_icu_get_date (POISE_ICU_DATE_TIME), to_icu (&date) + minute_of_day * 60000.0);
  return formatted != NULL ? formatted : g_strdup (text);
}

/**
 * poise_words_date_range:
 * @first: a valid day
 * @last: a valid day, included; not before @first
 *
 * Returns: (transfer full): "18–24 Jan"; with years only where they differ
 */
char *
poise_words_date_range (const GDate *first, const GDate *last)
{
  gboolean one_year = g_date_get_year (first) == g_date_get_year (last);
  UErrorCode status = U_ZERO_ERROR;
  UChar text[256];
  int32_t length;

  g_return_val_if_fail (g_date_valid (first) && g_date_valid (last), NULL);

  poise_icu_lock ();
  length = udtitvfmt_format (poise_icu_get_range (one_year ? POISE_ICU_RANGE : POISE_ICU_RANGE_FULL), to_icu (first),
                             to_icu (last), text, G_N_ELEMENTS (text), NULL, &status);
  poise_icu_unlock ();
  if (U_SUCCESS (status))
    return poise_icu_to_utf8 (text, length);

  {
    g_autofree char *from = poise_words_date (first);
    g_autofree char *to = poise_words_date (last);

    return g_strconcat (from, " – ", to, NULL);
  }
}

#define MOST_DAYS_COUNTED 13

/**
 * poise_words_day:
 * @day: a valid day
 * @today: a valid day
 *
 * Returns: (transfer full): @day as one says it today: "Today", "Yesterday", "5 days ago"; else at full length
 */
char *
poise_words_day (const GDate *day, const GDate *today)
{
  int days_ago = g_date_days_between (day, today);

  g_return_val_if_fail (g_date_valid (day) && g_date_valid (today), NULL);

  if (days_ago == 0)
    /* Translators: on which day something was saved */
    return g_strdup (_ ("Today"));
  if (days_ago == 1)
    /* Translators: on which day something was saved */
    return g_strdup (_ ("Yesterday"));
  if (days_ago < 0 || days_ago > MOST_DAYS_COUNTED)
    return poise_words_date_full (day);
  return poise_words_format_count (ngettext ("{count} day ago", "{count} days ago", days_ago), days_ago);
}
