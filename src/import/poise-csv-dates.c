/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A small reader that walks along the text; each step takes what it understands or leaves the place where
 * it was. Whether 3/4/2023 is in March or in April is decided over a whole column.
 */

#include "import/poise-csv-dates.h"

#include "core/poise-date.h"

#include <string.h>

/* Longer texts are none: two dates with weekdays and words between stay far below it. */
#define MAX_LENGTH 100

static const char *const months[] = { "january", "february", "march",     "april",   "may",      "june",
                                      "july",    "august",   "september", "october", "november", "december" };
static const char *const weekdays[] = { "monday", "tuesday",  "wednesday", "thursday",
                                        "friday", "saturday", "sunday" };

static void
skip_blanks (const char **at)
{
  while (**at == ' ' || **at == '\t' || **at == '\n')
    (*at)++;
}

static gboolean
take (const char **at, char character)
{
  if (**at != character)
    return FALSE;
  (*at)++;
  return TRUE;
}

/* Takes up to four digits; gives back how many, 0 for none or for more than four. */
static int
take_number (const char **at, int *number)
{
  int n_digits = 0;

  *number = 0;
  while (n_digits <= 4 && g_ascii_isdigit ((*at)[n_digits]))
    *number = *number * 10 + ((*at)[n_digits++] - '0');
  if (n_digits > 4)
    return 0;
  *at += n_digits;
  return n_digits;
}

/* Takes an English word or its beginning, @least letters or more, and a full stop after it. */
static int
take_name (const char **at, const char *const *names, int n_names, guint least)
{
  guint length = 0;

  while (g_ascii_isalpha ((*at)[length]))
    length++;
  if (length < least)
    return -1;
  for (int i = 0; i < n_names; i++)
    if (length <= strlen (names[i]) && g_ascii_strncasecmp (*at, names[i], length) == 0)
      {
        *at += length;
        take (at, '.');
        return i;
      }
  return -1;
}

static void
take_weekday (const char **at)
{
  if (take_name (at, weekdays, G_N_ELEMENTS (weekdays), 3) < 0)
    return;
  skip_blanks (at);
  take (at, ',');
  skip_blanks (at);
}

static void
take_ordinal (const char **at)
{
  static const char *const endings[] = { "st", "nd", "rd", "th" };

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_ascii_strncasecmp (*at, endings[i], 2) == 0)
      {
        *at += 2;
        return;
      }
}

/* Two-digit years as POSIX has them: 69 to 99 are in the twentieth century. */
static gboolean
take_year (const char **at, int *year)
{
  int n_digits = take_number (at, year);

  if (n_digits == 2)
    *year += *year < 69 ? 2000 : 1900;
  return n_digits == 2 || (n_digits == 4 && *year > 0);
}

static gboolean
set_day (GDate *date, int day, int month, int year)
{
  if (month < 1 || month > 12 || day < 1 || !g_date_valid_dmy (day, month, year))
    return FALSE;
  g_date_set_dmy (date, day, month, year);
  return TRUE;
}

/* 2023-01-25, 1/25/23, 25.1.2023, 25-Jan-2023: three parts with the same sign between. */
static gboolean
take_numeric (const char **at, gboolean day_first, GDate *date)
{
  int first, second, year, month;
  int n_digits = take_number (at, &first);
  char separator = **at;

  if (n_digits == 0 || n_digits == 3 || separator == '\0' || strchr ("-/.", separator) == NULL)
    return FALSE;
  (*at)++;
  month = n_digits <= 2 ? take_name (at, months, G_N_ELEMENTS (months), 3) : -1;
  if (month >= 0)
    return take (at, separator) && take_year (at, &year) && set_day (date, first, month + 1, year);

  if (take_number (at, &second) == 0 || !take (at, separator))
    return FALSE;
  if (n_digits == 4)
    {
      int day, n_day_digits = take_number (at, &day);

      return n_day_digits > 0 && n_day_digits <= 2 && first > 0 && set_day (date, day, second, first);
    }
  if (!take_year (at, &year))
    return FALSE;
  return day_first || separator == '.' ? set_day (date, first, second, year)
                                       : set_day (date, second, first, year);
}

/* 25 January 2023, 25th of Jan. 2023 */
static gboolean
take_day_and_month (const char **at, GDate *date)
{
  int day, month, year, n_digits = take_number (at, &day);

  if (n_digits == 0 || n_digits > 2)
    return FALSE;
  take_ordinal (at);
  take (at, '.');
  skip_blanks (at);
  if (g_ascii_strncasecmp (*at, "of ", 3) == 0)
    *at += 3;
  month = take_name (at, months, G_N_ELEMENTS (months), 3);
  skip_blanks (at);
  take (at, ',');
  skip_blanks (at);
  return month >= 0 && take_year (at, &year) && set_day (date, day, month + 1, year);
}

/* January 25, 2023 */
static gboolean
take_month_and_day (const char **at, GDate *date)
{
  int day, year, n_digits, month = take_name (at, months, G_N_ELEMENTS (months), 3);
  const char *after_day;

  if (month < 0)
    return FALSE;
  skip_blanks (at);
  n_digits = take_number (at, &day);
  if (n_digits == 0 || n_digits > 2)
    return FALSE;
  take_ordinal (at);
  after_day = *at;
  take (at, ',');
  skip_blanks (at);
  return *at > after_day && take_year (at, &year) && set_day (date, day, month + 1, year);
}

static gboolean
take_day (const char **at, gboolean day_first, GDate *date)
{
  const char *start;

  take_weekday (at);
  start = *at;
  if (take_numeric (at, day_first, date))
    return TRUE;
  *at = start;
  if (take_day_and_month (at, date))
    return TRUE;
  *at = start;
  return take_month_and_day (at, date);
}

static gboolean
take_half_of_day (const char **at, int *hour)
{
  const char *start = *at;
  gboolean afternoon;

  skip_blanks (at);
  afternoon = g_ascii_tolower (**at) == 'p';
  if ((!afternoon && g_ascii_tolower (**at) != 'a') || *hour < 1 || *hour > 12)
    {
      *at = start;
      return FALSE;
    }
  (*at)++;
  take (at, '.');
  if (g_ascii_tolower (**at) != 'm')
    {
      *at = start;
      return FALSE;
    }
  (*at)++;
  take (at, '.');
  *hour = *hour % 12 + (afternoon ? 12 : 0);
  return TRUE;
}

/* A time of day after the date: 10:00, 2:30 pm, 2 pm, T10:00. A midnight with seconds is a spreadsheet's way
 * to say that there is none. */
static gboolean
take_time (const char **at, int *minute_of_day)
{
  int hour, minute = 0, second = -1, n_digits;
  gboolean said = FALSE;

  if (!take (at, 'T'))
    {
      take (at, ',');
      skip_blanks (at);
      if (g_ascii_strncasecmp (*at, "at ", 3) == 0)
        *at += 3;
    }
  n_digits = take_number (at, &hour);
  if (n_digits == 0 || n_digits > 2)
    return FALSE;
  if (take (at, ':'))
    {
      said = take_number (at, &minute) == 2;
      if (said && take (at, ':'))
        said = take_number (at, &second) == 2 && second == 0;
    }
  if (take_half_of_day (at, &hour))
    said = TRUE;
  if (!said || hour > 23 || minute > 59)
    return FALSE;
  *minute_of_day = hour == 0 && minute == 0 && second == 0 ? -1 : hour * 60 + minute;
  return TRUE;
}

static gboolean
take_whole (const char *text, gboolean day_first, PoiseCsvDate *date)
{
  const char *at = text;

  skip_blanks (&at);
  date->minute = -1;
  if (!take_day (&at, day_first, &date->first))
    return FALSE;
  date->last = date->first;
  if (strspn (at, " \t\n") == strlen (at))
    return TRUE;
  if (*at != 'T' && *at != ',' && *at != ' ')
    return FALSE;
  if (!take_time (&at, &date->minute))
    return FALSE;
  skip_blanks (&at);
  return *at == '\0';
}

/* Two whole days with @length bytes of anything at @between. */
static gboolean
take_both (const char *text, const char *between, gsize length, gboolean day_first, PoiseCsvDate *date)
{
  g_autofree char *left = g_strndup (text, between - text);
  PoiseCsvDate end;

  g_date_clear (&end.first, 1);
  if (!take_whole (left, day_first, date) || date->minute >= 0 ||
      !take_whole (between + length, day_first, &end) || end.minute >= 0 ||
      g_date_compare (&date->first, &end.first) > 0)
    return FALSE;
  date->last = end.first;
  return TRUE;
}

static gboolean
take_range (const char *text, gboolean day_first, PoiseCsvDate *date)
{
  static const char *const betweens[] = { " to ", "-", "–", "—", " until ", " through " };

  for (guint i = 0; i < G_N_ELEMENTS (betweens); i++)
    for (const char *at = strstr (text, betweens[i]); at != NULL; at = strstr (at + 1, betweens[i]))
      if (take_both (text, at, strlen (betweens[i]), day_first, date))
        return TRUE;
  return FALSE;
}

/**
 * poise_csv_date_parse:
 * @text: what stands in a cell
 * @day_first: whether 3/4/2023 is the third of April; dates with points are always read so
 * @date: (out caller-allocates): what it says
 *
 * Returns: whether @text is a date, or a range of dates, and nothing else; days that do not exist are none
 */
gboolean
poise_csv_date_parse (const char *text, gboolean day_first, PoiseCsvDate *date)
{
  g_date_clear (&date->first, 1);
  g_date_clear (&date->last, 1);
  return strlen (text) <= MAX_LENGTH &&
         (take_whole (text, day_first, date) || take_range (text, day_first, date));
}

/* How well one reading suits a column. */
typedef struct
{
  guint n_valid;
  guint n_backward; /* dates before the date above */
} Reading;

static Reading
try_reading (GPtrArray *texts, gboolean day_first)
{
  Reading reading = { 0, 0 };
  PoiseCsvDate date, above;

  g_date_clear (&above.first, 1);
  for (guint i = 0; i < texts->len; i++)
    if (poise_csv_date_parse (g_ptr_array_index (texts, i), day_first, &date))
      {
        reading.n_valid++;
        if (g_date_valid (&above.first) && g_date_compare (&date.first, &above.first) < 0)
          reading.n_backward++;
        above = date;
      }
  return reading;
}

/* The first date that both readings take, each as another day. */
static const char *
find_example (GPtrArray *texts)
{
  for (guint i = 0; i < texts->len; i++)
    {
      const char *text = g_ptr_array_index (texts, i);
      PoiseCsvDate month_first, day_first;

      if (poise_csv_date_parse (text, FALSE, &month_first) && poise_csv_date_parse (text, TRUE, &day_first) &&
          g_date_compare (&month_first.first, &day_first.first) != 0)
        return text;
    }
  return NULL;
}

/**
 * poise_csv_dates_decide:
 * @texts: (element-type utf8): the cells of a column, in order
 * @prefer_day_first: what to take where the dates do not tell
 *
 * The reading under which more dates exist; else the one with fewer steps back in time; else the preferred one.
 *
 * Returns: how to read the column; its example points into @texts
 */
PoiseCsvDateOrder
poise_csv_dates_decide (GPtrArray *texts, gboolean prefer_day_first)
{
  Reading month_first = try_reading (texts, FALSE), day_first = try_reading (texts, TRUE);
  PoiseCsvDateOrder order = { prefer_day_first, NULL };

  if (month_first.n_valid != day_first.n_valid)
    {
      order.day_first = day_first.n_valid > month_first.n_valid;
      return order;
    }
  order.example = find_example (texts);
  if (month_first.n_backward != day_first.n_backward)
    order.day_first = day_first.n_backward < month_first.n_backward;
  return order;
}

/**
 * poise_csv_date_format:
 * @date: a date
 *
 * Returns: (transfer full): its first day, and its time of day if it has one, as a plan writes them
 */
char *
poise_csv_date_format (const PoiseCsvDate *date)
{
  g_autofree char *day = poise_date_format (&date->first);

  if (date->minute < 0)
    return g_steal_pointer (&day);
  return g_strdup_printf ("%sT%02d:%02d", day, date->minute / 60, date->minute % 60);
}
