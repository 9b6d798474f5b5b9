/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Strict reading of dates and times: fixed widths, digits only, days that exist, years 1 to 9999.
 */

#include "core/poise-date.h"

#include <string.h>

/* Reads exactly @n_digits ASCII digits; nothing else counts, not a sign and not a space. */
static gboolean
read_digits (const char *text, int n_digits, int *number)
{
  *number = 0;
  for (int i = 0; i < n_digits; i++)
    {
      if (!g_ascii_isdigit (text[i]))
        return FALSE;
      *number = *number * 10 + (text[i] - '0');
    }
  return TRUE;
}

static gboolean
read_date (const char *text, GDate *date)
{
  int year, month, day;

  if (!read_digits (text, 4, &year) || text[4] != '-' || !read_digits (text + 5, 2, &month) ||
      text[7] != '-' || !read_digits (text + 8, 2, &day))
    return FALSE;
  if (year == 0 || !g_date_valid_dmy (day, month, year))
    return FALSE;
  if (date != NULL)
    g_date_set_dmy (date, day, month, year);
  return TRUE;
}

static gboolean
read_time (const char *text, int *minute_of_day)
{
  int hour, minute;

  if (!read_digits (text, 2, &hour) || text[2] != ':' || !read_digits (text + 3, 2, &minute) ||
      hour > 23 || minute > 59)
    return FALSE;
  if (minute_of_day != NULL)
    *minute_of_day = hour * 60 + minute;
  return TRUE;
}

/**
 * poise_date_parse:
 * @text: (nullable): a date, year first
 * @date: (out caller-allocates) (optional): the day
 *
 * Returns: whether @text is `YYYY-MM-DD`, nothing more, and that day exists
 */
gboolean
poise_date_parse (const char *text, GDate *date)
{
  return text != NULL && strlen (text) == 10 && read_date (text, date);
}

/**
 * poise_time_parse:
 * @text: (nullable): a time of day
 * @minute_of_day: (out) (optional): minutes since midnight, 0 to 1439
 *
 * Returns: whether @text is `HH:MM` from 00:00 to 23:59
 */
gboolean
poise_time_parse (const char *text, int *minute_of_day)
{
  return text != NULL && strlen (text) == 5 && read_time (text, minute_of_day);
}

/**
 * poise_date_time_parse:
 * @text: (nullable): a date, or a date and a time of day
 * @date: (out caller-allocates) (optional): the day
 * @minute_of_day: (out) (optional): minutes since midnight, or -1 where @text has no time
 *
 * Returns: whether @text is `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM` and exists
 */
gboolean
poise_date_time_parse (const char *text, GDate *date, int *minute_of_day)
{
  if (text != NULL && strlen (text) == 16)
    return text[10] == 'T' && read_date (text, date) && read_time (text + 11, minute_of_day);

  if (minute_of_day != NULL)
    *minute_of_day = -1;
  return poise_date_parse (text, date);
}

/**
 * poise_date_format:
 * @date: a valid day
 *
 * Returns: (transfer full): the day as `YYYY-MM-DD`
 */
char *
poise_date_format (const GDate *date)
{
  g_return_val_if_fail (g_date_valid (date), NULL);

  return g_strdup_printf (
      "%04u-%02u-%02u", g_date_get_year (date), g_date_get_month (date), g_date_get_day (date));
}

/**
 * poise_date_shift:
 * @text: (nullable): a date, or a date and a time of day
 * @days: by how many days it is to be later; negative for earlier
 *
 * The time of day stays, whatever clocks do on those days.
 *
 * Returns: (transfer full) (nullable): the day so much later; %NULL where @text is none, or the day would not be
 *   in the years 1 to 9999
 */
char *
poise_date_shift (const char *text, int days)
{
  g_autofree char *shifted = NULL;
  gint64 julian;
  GDate date;

  g_date_clear (&date, 1);
  if (!poise_date_time_parse (text, &date, NULL))
    return NULL;
  julian = (gint64) g_date_get_julian (&date) + days;
  if (julian < 1 || julian > POISE_LAST_DAY)
    return NULL;
  g_date_set_julian (&date, (guint32) julian);
  shifted = poise_date_format (&date);
  return g_strconcat (shifted, text + strlen (shifted), NULL);
}
