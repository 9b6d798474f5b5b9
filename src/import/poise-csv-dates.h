/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Dates as people write them in schedules.
 *
 * Understood, each with an English weekday before it and a time of day after it, or not:
 *   2023-01-25  2023/1/25  1/25/23  1/25/2023  25-1-2023  25.1.2023
 *   January 25, 2023  Jan. 25th 2023  25 January 2023  25-Jan-23
 * and two of them with "to" or a dash between: a range of days. A date without a year is none.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PoiseCsvDate:
 * @first: the day, or the first of a range
 * @last: the same day, or the last of a range
 * @minute: minutes since midnight, or -1 where no time of day is given
 */
typedef struct
{
  GDate first;
  GDate last;
  int minute;
} PoiseCsvDate;

/**
 * PoiseCsvDateOrder:
 * @day_first: whether 3/4/2023 is the third of April
 * @example: (nullable): a date of the column that either reading takes, each as another day, where both
 *   readings take every date of the column; %NULL where there was nothing to choose
 */
typedef struct
{
  gboolean day_first;
  const char *example;
} PoiseCsvDateOrder;

gboolean poise_csv_date_parse (const char *text, gboolean day_first, PoiseCsvDate *date);
PoiseCsvDateOrder poise_csv_dates_decide (GPtrArray *texts, gboolean prefer_day_first);
char *poise_csv_date_format (const PoiseCsvDate *date);

G_END_DECLS
