/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A small reader that walks along a folded text; each step takes what it understands or leaves the place where it was.
 * Whether 3/4/2023 is in March or in April is for whoever asks.
 */

#include "import/poise-csv-day.h"

#include "import/poise-csv-scan.h"
#include "words/poise-words-date-names.h"

#include <string.h>

/* Takes one of @words with the blanks around it. */
static gboolean
take_word (const char **at, const char *const *words)
{
  const char *start = *at;

  poise_csv_scan_blanks (at);
  if (!poise_csv_scan_word (at, words))
    {
      *at = start;
      return FALSE;
    }
  poise_csv_scan_blanks (at);
  return TRUE;
}

/* Two-digit years as POSIX has them: 69 to 99 are in the twentieth century. */
static gboolean
take_year (const char **at, int *year)
{
  const char *start = *at;
  int n_digits = poise_csv_scan_digits (at, 4, year);

  if (n_digits == 2)
    *year += *year < 69 ? 2000 : 1900;
  if (n_digits == 2 || (n_digits == 4 && *year > 0))
    return TRUE;
  *at = start;
  return FALSE;
}

static int
take_month (const char **at)
{
  gsize length = 0;
  int month = poise_words_month_at (*at, &length);

  *at += length;
  return month;
}

/* In brackets or not, with a comma after it or not */
static void
take_weekday (const char **at)
{
  const char *start = *at;
  gboolean in_brackets;
  gsize length;

  poise_csv_scan_blanks (at);
  poise_csv_scan_text (at, ",");
  poise_csv_scan_blanks (at);
  in_brackets = poise_csv_scan_text (at, "(");
  if (!poise_words_weekday_at (*at, &length))
    {
      *at = start;
      return;
    }
  *at += length;
  if (in_brackets && !poise_csv_scan_text (at, ")"))
    {
      *at = start;
      return;
    }
  start = *at;
  poise_csv_scan_blanks (at);
  if (!poise_csv_scan_text (at, ",") && !poise_csv_scan_text (at, "،"))
    *at = start;
}

/* The signs and endings that make "25." and "25th" of a number */
static void
take_ordinal (const char **at)
{
  static const char *const endings[] = { "st", "nd", "rd", "th", "er", "e", "o", "a", ":a", ":e" };

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      const char *end = *at + strlen (endings[i]);

      if (g_str_has_prefix (*at, endings[i]) && !g_unichar_isalpha (g_utf8_get_char (end)))
        {
          *at = end;
          break;
        }
    }
  poise_csv_scan_text (at, ".");
}

static gboolean
exists (const PoiseCsvDay *day)
{
  return day->month >= 1 && day->month <= 12 && day->day >= 1 &&
         g_date_valid_dmy (day->day, day->month, day->year > 0 ? day->year : 2000);
}

/* Three numbers in an order, of which the third or the first is a year where it has four digits */
static gboolean
set_numbers (const int *numbers, const int *n_digits, gboolean points, PoiseCsvOrder order, PoiseCsvDay *day)
{
  gboolean year_first = n_digits[0] == 4 || (order == POISE_CSV_ORDER_YMD && n_digits[2] <= 2);
  gboolean day_first = order == POISE_CSV_ORDER_DMY || points;
  int year = numbers[year_first ? 0 : 2], n_year_digits = n_digits[year_first ? 0 : 2];

  if (n_digits[0] == 4 && n_digits[2] > 2)
    return FALSE;
  if (n_year_digits == 2)
    year += year < 69 ? 2000 : 1900;
  if ((n_year_digits != 2 && n_year_digits != 4) || year < 1)
    return FALSE;
  if (year_first)
    *day = (PoiseCsvDay){ numbers[2], numbers[1], year };
  else
    *day = day_first ? (PoiseCsvDay){ numbers[0], numbers[1], year } : (PoiseCsvDay){ numbers[1], numbers[0], year };
  return exists (day);
}

/* 1/25 and 25.1.; with "-" between it would be two numbers as well */
static gboolean
set_two_numbers (const int *numbers, gboolean points, PoiseCsvOrder order, PoiseCsvDay *day)
{
  gboolean day_first = order == POISE_CSV_ORDER_DMY || points;

  *day = day_first ? (PoiseCsvDay){ numbers[0], numbers[1], 0 } : (PoiseCsvDay){ numbers[1], numbers[0], 0 };
  return exists (day);
}

/* Blanks may stand after points: "25. 1. 2023" */
static gboolean
take_separator (const char **at, char separator)
{
  const char sign[] = { separator, '\0' };

  if (!poise_csv_scan_text (at, sign))
    return FALSE;
  if (separator == '.')
    poise_csv_scan_blanks (at);
  return TRUE;
}

/* The third number, if there is one: after a blank only a whole year is, since "25.1. 10-12 Uhr" goes on with a time. */
static int
take_third (const char **at, char separator, int *number)
{
  const char *start = *at, *third;
  int n_digits;

  if (!take_separator (at, separator))
    return 0;
  third = *at;
  n_digits = poise_csv_scan_digits (at, 4, number);
  if (n_digits == 0 || (third[-1] == ' ' && n_digits != 4))
    {
      *at = start;
      return 0;
    }
  return n_digits;
}

/* 2023-01-25, 1/25/23, 25.1.2023, 25-Jan-2023; and with two parts where they are not the beginning of three */
static gboolean
take_numeric (const char **at, PoiseCsvOrder order, PoiseCsvDay *day)
{
  int numbers[3], n_digits[3], month;
  char separator;

  n_digits[0] = poise_csv_scan_digits (at, 4, &numbers[0]);
  separator = **at;
  if (n_digits[0] == 0 || n_digits[0] == 3 || separator == '\0' || strchr ("-/.", separator) == NULL ||
      !take_separator (at, separator))
    return FALSE;
  month = n_digits[0] <= 2 && separator != '.' ? take_month (at) : 0;
  if (month > 0)
    {
      *day = (PoiseCsvDay){ numbers[0], month, 0 };
      return (!take_separator (at, separator) || take_year (at, &day->year)) && exists (day);
    }
  n_digits[1] = poise_csv_scan_digits (at, 4, &numbers[1]);
  if (n_digits[1] == 0 || n_digits[1] > 2)
    return FALSE;
  n_digits[2] = take_third (at, separator, &numbers[2]);
  if (n_digits[2] > 0)
    return set_numbers (numbers, n_digits, separator == '.', order, day);
  if (separator == '.')
    poise_csv_scan_text (at, ".");
  return n_digits[0] <= 2 && separator != '-' && **at != separator &&
         set_two_numbers (numbers, separator == '.', order, day);
}

/* 2023年1月25日, 1月25日 */
static gboolean
take_signed (const char **at, PoiseCsvDay *day)
{
  const char *start = *at;

  *day = (PoiseCsvDay){ 0, 0, 0 };
  if (!take_year (at, &day->year) || !poise_csv_scan_text (at, "年"))
    {
      *at = start;
      day->year = 0;
    }
  poise_csv_scan_blanks (at);
  if (poise_csv_scan_digits (at, 4, &day->month) == 0 || !poise_csv_scan_text (at, "月"))
    return FALSE;
  poise_csv_scan_blanks (at);
  return poise_csv_scan_digits (at, 4, &day->day) > 0 &&
         (poise_csv_scan_text (at, "日") || poise_csv_scan_text (at, "号")) && exists (day);
}

static const char *const of_words[] = { "of", "de", "del", "d'", NULL };

/* Whether what was read as a year of two digits is one, and not the hour that a time begins with */
static gboolean
is_year (const char *start, const char *end)
{
  if (g_unichar_isalnum (g_utf8_get_char (end)))
    return FALSE;
  return end - start == 4 || (*end != ':' && *end != '.' && *end != '-' && !g_str_has_prefix (end, "–"));
}

/* ", 2023", "de 2023", " 2023 r." or nothing; what is not a year is left */
static void
take_year_after (const char **at, PoiseCsvDay *day)
{
  static const char *const year_words[] = { "r.", "r", NULL };
  const char *start = *at, *digits;

  poise_csv_scan_blanks (at);
  if (!poise_csv_scan_text (at, ","))
    poise_csv_scan_text (at, "،");
  take_word (at, of_words);
  poise_csv_scan_blanks (at);
  digits = *at;
  if (*at == start || !take_year (at, &day->year) || !is_year (digits, *at))
    {
      *at = start;
      day->year = 0;
      return;
    }
  start = *at;
  if (!take_word (at, year_words))
    *at = start;
}

/* 25 January 2023, 25th of Jan. 2023, 25. Januar, 25 de enero de 2023 */
static gboolean
take_day_and_month (const char **at, PoiseCsvDay *day)
{
  int n_digits;

  *day = (PoiseCsvDay){ 0, 0, 0 };
  n_digits = poise_csv_scan_digits (at, 4, &day->day);
  if (n_digits == 0 || n_digits > 2)
    return FALSE;
  take_ordinal (at);
  poise_csv_scan_blanks (at);
  take_word (at, of_words);
  day->month = take_month (at);
  if (day->month == 0)
    return FALSE;
  take_year_after (at, day);
  return exists (day);
}

/* January 25, 2023. In "mar. 25 janv. 2023" the first name is a weekday's. */
static gboolean
take_month_and_day (const char **at, PoiseCsvDay *day)
{
  const char *after;
  int n_digits;

  *day = (PoiseCsvDay){ 0, take_month (at), 0 };
  if (day->month == 0)
    return FALSE;
  poise_csv_scan_blanks (at);
  n_digits = poise_csv_scan_digits (at, 4, &day->day);
  if (n_digits == 0 || n_digits > 2)
    return FALSE;
  take_ordinal (at);
  after = *at;
  poise_csv_scan_blanks (&after);
  take_word (&after, of_words);
  if (take_month (&after) > 0)
    return FALSE;
  take_year_after (at, day);
  return exists (day);
}

static gboolean
take_core (const char **at, PoiseCsvOrder order, PoiseCsvDay *day)
{
  const char *start = *at;

  if (take_signed (at, day))
    return TRUE;
  *at = start;
  if (take_numeric (at, order, day))
    return TRUE;
  *at = start;
  if (take_day_and_month (at, day))
    return TRUE;
  *at = start;
  if (take_month_and_day (at, day))
    return TRUE;
  *at = start;
  return FALSE;
}

/**
 * poise_csv_day_take:
 * @at: (inout): a place in a folded text; moved behind the day
 * @order: how dates are read that can be read in several ways
 * @day: (out caller-allocates): takes what is said; its month always is
 *
 * Returns: whether a day stands there, with its weekday or without; days that do not exist are none
 */
gboolean
poise_csv_day_take (const char **at, PoiseCsvOrder order, PoiseCsvDay *day)
{
  const char *start = *at;

  poise_csv_scan_blanks (at);
  if (!take_core (at, order, day))
    {
      take_weekday (at);
      poise_csv_scan_blanks (at);
      if (!take_core (at, order, day))
        {
          *at = start;
          return FALSE;
        }
    }
  take_weekday (at);
  return TRUE;
}

/** poise_csv_day_take_number: the same for a number alone, such as the first of "23.–27. Januar" */
gboolean
poise_csv_day_take_number (const char **at, PoiseCsvDay *day)
{
  const char *start = *at;
  int n_digits;

  *day = (PoiseCsvDay){ 0, 0, 0 };
  take_weekday (at);
  poise_csv_scan_blanks (at);
  n_digits = poise_csv_scan_digits (at, 4, &day->day);
  if (n_digits == 0 || n_digits > 2 || day->day < 1 || day->day > 31)
    {
      *at = start;
      return FALSE;
    }
  if (!poise_csv_scan_text (at, "日") && !poise_csv_scan_text (at, "号"))
    take_ordinal (at);
  return TRUE;
}

/** poise_csv_day_take_end: the same for a number with a year or without, such as the second of "January 23–27, 2023" */
gboolean
poise_csv_day_take_end (const char **at, PoiseCsvDay *day)
{
  poise_csv_scan_blanks (at);
  if (!poise_csv_day_take_number (at, day))
    return FALSE;
  take_year_after (at, day);
  return TRUE;
}
