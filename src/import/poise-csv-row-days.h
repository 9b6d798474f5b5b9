/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * When each row of a schedule takes place, put together from whatever columns say it: whole dates, days with months and
 * years beside them, times of day with their ends. Merged cells leave blanks below them: a month, a year, and the date of
 * a row that has a time of its own, go on from above.
 */

#pragma once

#include "import/poise-csv-columns.h"
#include "import/poise-csv-dates.h"

G_BEGIN_DECLS

/**
 * PoiseCsvRowDay:
 * @date_said: whether the row says a date
 * @time_said: whether it says a time of day in a column of its own
 * @has_date: whether it has a day: said and understood, or carried down
 * @is_carried: whether it is of a row above
 * @date: the day; where the row has none, only its times are of use
 * @time_understood: whether what the columns of times say is in @date
 */
typedef struct
{
  gboolean date_said;
  gboolean time_said;
  gboolean has_date;
  gboolean is_carried;
  gboolean time_understood;
  PoiseCsvDate date;
} PoiseCsvRowDay;

gboolean poise_csv_month_parse (const char *text, int *month, int *year);
gboolean poise_csv_days_parse (const char *text, int *first, int *last);
int poise_csv_year_parse (const char *text);
GArray *poise_csv_row_days_new (const PoiseCsv *csv, const PoiseCsvColumns *columns, const PoiseCsvCalendar *calendar);

G_END_DECLS
