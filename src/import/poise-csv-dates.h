/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Dates as people write them in schedules, in any of the languages that Poise speaks.
 *
 * Understood, each with a weekday before or after it, and a time of day or two after it, or not:
 *   2023-01-25  2023/1/25  1/25/23  1/25/2023  25-1-2023  25.1.2023  25. 1. 2023  2023年1月25日
 *   January 25, 2023  Jan. 25th 2023  25 January 2023  25-Jan-23  25 de enero de 2023  25. Januar 2023
 * the same without a year: 1/25  25.1.  January 25  25 janvier  1月25日
 * and two of them with "to", "bis", a dash … between: a range of days. The first may leave out what the second says
 * ("23–27 January 2023", "30 Jan – 3 Feb 2023"), and the second its month ("January 23–27, 2023").
 */

#pragma once

#include "import/poise-csv-mapping.h"

G_BEGIN_DECLS

/**
 * PoiseCsvCalendar:
 * @order: how dates are read that can be read in several ways
 * @anchor: the day around which dates are that do not say their year: at most three months before it, or nine after.
 *   Where it is not valid, such dates are none
 */
typedef struct
{
  PoiseCsvOrder order;
  GDate anchor;
} PoiseCsvCalendar;

/**
 * PoiseCsvDate:
 * @first: the day, or the first of a range
 * @last: the same day, or the last of a range
 * @minute: minutes since midnight, or -1 where no time of day is given
 * @length: minutes from then until the end that is given, or -1
 */
typedef struct
{
  GDate first;
  GDate last;
  int minute;
  int length;
} PoiseCsvDate;

gboolean poise_csv_date_parse (const char *text, const PoiseCsvCalendar *calendar, PoiseCsvDate *date);
gboolean poise_csv_date_lacks_year (const char *text, PoiseCsvOrder order);
gboolean poise_csv_date_place (int day, int month, const PoiseCsvCalendar *calendar, GDate *date);
char *poise_csv_date_format (const PoiseCsvDate *date);

G_END_DECLS
