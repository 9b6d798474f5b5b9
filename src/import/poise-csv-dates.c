/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A day, or two with something between; then what one leaves out is filled from the other, and a year from the calendar.
 */

#include "import/poise-csv-dates.h"

#include "core/poise-date.h"
#include "import/poise-csv-day.h"
#include "import/poise-csv-scan.h"
#include "import/poise-csv-times.h"
#include "words/poise-words-date-names.h"

#include <string.h>

/* Longer texts are none: two dates with weekdays and words between stay far below it. */
#define MAX_LENGTH 120

/* A course begins at most so long after the first of its dates that says no year. */
#define DAYS_BEFORE_ANCHOR 92

/* What is read, before it is put into a calendar */
typedef struct
{
  PoiseCsvDay first;
  PoiseCsvDay last;
  int minute;
  int length;
} Parts;

/* ---- Reading ---- */

/* A day with a time of day after it or without */
static gboolean
read_whole (const char *text, PoiseCsvOrder order, Parts *parts)
{
  const char *at = text;

  parts->minute = parts->length = -1;
  if (!poise_csv_day_take (&at, order, &parts->first))
    return FALSE;
  parts->last = parts->first;
  poise_csv_scan_blanks (&at);
  if (*at == '\0')
    return TRUE;
  if (*at == 't' && g_ascii_isdigit (at[1]))
    at++;
  else if (*at == ',' || *at == ';' || *at == '|')
    at++;
  else if (at == text || at[-1] != ' ')
    return FALSE;
  if (strcmp (at, "0:00") == 0) /* how Excel writes a day alone where its cell may have a time */
    return TRUE;
  return poise_csv_time_parse_folded (at, &parts->minute, &parts->length);
}

static gboolean
read_all (const char *text, gboolean (*take) (const char **, PoiseCsvDay *), PoiseCsvDay *day)
{
  const char *at = text;

  if (!take (&at, day))
    return FALSE;
  poise_csv_scan_blanks (&at);
  return *at == '\0';
}

static gboolean
read_day (const char *text, PoiseCsvOrder order, PoiseCsvDay *day)
{
  const char *at = text;

  if (!poise_csv_day_take (&at, order, day))
    return FALSE;
  poise_csv_scan_blanks (&at);
  return *at == '\0';
}

/* Two days with @length bytes of anything at @between */
static gboolean
read_both (const char *text, const char *between, gsize length, PoiseCsvOrder order, Parts *parts)
{
  g_autofree char *left = g_strndup (text, between - text);
  const char *right = between + length;

  parts->minute = parts->length = -1;
  if (read_day (right, order, &parts->last))
    {
      if (read_day (left, order, &parts->first))
        return TRUE;
      if (!read_all (left, poise_csv_day_take_number, &parts->first))
        return FALSE;
      parts->first.month = parts->last.month;
      parts->first.year = parts->last.year;
      return TRUE;
    }
  if (!read_day (left, order, &parts->first) || !read_all (right, poise_csv_day_take_end, &parts->last))
    return FALSE;
  parts->last.month = parts->first.month;
  if (parts->last.year == 0)
    parts->last.year = parts->first.year;
  else if (parts->first.year == 0)
    parts->first.year = parts->last.year;
  return parts->first.year == parts->last.year;
}

static gboolean
read_range (const char *text, PoiseCsvOrder order, Parts *parts)
{
  static const char *const betweens[] = { " to ",  "–",    "-",   " until ", " through ", " bis ", " bis zum ", " al ",
                                          " au ",  " a ",  " ate ", " do ",  " till ",    "から",  "至",        "到",
                                          " الى ", " - " };

  for (guint i = 0; i < G_N_ELEMENTS (betweens); i++)
    for (const char *at = strstr (text, betweens[i]); at != NULL; at = strstr (at + 1, betweens[i]))
      if (read_both (text, at, strlen (betweens[i]), order, parts))
        return TRUE;
  return FALSE;
}

static gboolean
read_parts (const char *text, PoiseCsvOrder order, Parts *parts)
{
  g_autofree char *folded = strlen (text) <= MAX_LENGTH ? poise_words_date_fold (text) : NULL;

  return folded != NULL && (read_whole (folded, order, parts) || read_range (folded, order, parts));
}

/* ---- Into the calendar ---- */

/**
 * poise_csv_date_place:
 * @day: of the month
 * @month: from 1
 * @calendar: around what day the date is
 * @date: (out caller-allocates): the day with its year
 *
 * Returns: whether there is such a day there
 */
gboolean
poise_csv_date_place (int day, int month, const PoiseCsvCalendar *calendar, GDate *date)
{
  int year;

  if (!g_date_valid (&calendar->anchor))
    return FALSE;
  year = g_date_get_year (&calendar->anchor);
  for (int candidate = year - 1; candidate <= year + 1; candidate++)
    {
      int days;

      if (candidate < 1 || candidate > 9999 || !g_date_valid_dmy (day, month, candidate))
        continue;
      g_date_set_dmy (date, day, month, candidate);
      days = g_date_days_between (&calendar->anchor, date);
      if (days >= -DAYS_BEFORE_ANCHOR && days < 366 - DAYS_BEFORE_ANCHOR)
        return TRUE;
    }
  return FALSE;
}

static gboolean
place (const PoiseCsvDay *day, const PoiseCsvCalendar *calendar, GDate *date)
{
  if (day->year == 0)
    return poise_csv_date_place (day->day, day->month, calendar, date);
  if (!g_date_valid_dmy (day->day, day->month, day->year))
    return FALSE;
  g_date_set_dmy (date, day->day, day->month, day->year);
  return TRUE;
}

static gboolean
is_before (const PoiseCsvDay *a, const PoiseCsvDay *b)
{
  return a->month != b->month ? a->month < b->month : a->day < b->day;
}

/* A range says its year once: the other day is in the same, or in the one beside it over the new year. */
static void
fill_year (Parts *parts)
{
  gboolean over_new_year = is_before (&parts->last, &parts->first);

  if (parts->first.year == 0 && parts->last.year > 0)
    parts->first.year = parts->last.year - over_new_year;
  else if (parts->last.year == 0 && parts->first.year > 0)
    parts->last.year = parts->first.year + over_new_year;
}

/**
 * poise_csv_date_parse:
 * @text: what stands in a cell
 * @calendar: how dates are read that can be read in several ways; those with points always have the day first
 * @date: (out caller-allocates): what it says
 *
 * Returns: whether @text is a date, or a range of dates, and nothing else; days that do not exist are none
 */
gboolean
poise_csv_date_parse (const char *text, const PoiseCsvCalendar *calendar, PoiseCsvDate *date)
{
  Parts parts;

  g_date_clear (&date->first, 1);
  g_date_clear (&date->last, 1);
  if (!read_parts (text, calendar->order, &parts))
    return FALSE;
  fill_year (&parts);
  date->minute = parts.minute;
  date->length = parts.length;
  return place (&parts.first, calendar, &date->first) && place (&parts.last, calendar, &date->last) &&
         g_date_compare (&date->first, &date->last) <= 0;
}

/** poise_csv_date_lacks_year: Returns: whether @text is a date, or a range of dates, that does not say its year */
gboolean
poise_csv_date_lacks_year (const char *text, PoiseCsvOrder order)
{
  Parts parts;

  return read_parts (text, order, &parts) && parts.first.year == 0 && parts.last.year == 0;
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
