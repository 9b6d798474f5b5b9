/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How the dates of a table are read, which only all of them together can tell: whether 3/4/2023 is in March or in April,
 * and in what year dates are that do not say it.
 */

#pragma once

#include "import/poise-csv-dates.h"
#include "import/poise-csv.h"

G_BEGIN_DECLS

/**
 * PoiseCsvDateOrder:
 * @order: how dates are read
 * @example: (nullable) (transfer none): a date that another order takes for another day, where several orders take every
 *   date of the table alike; %NULL where there was nothing to choose
 */
typedef struct
{
  PoiseCsvOrder order;
  const char *example;
} PoiseCsvDateOrder;

PoiseCsvDateOrder poise_csv_dates_decide (GPtrArray *texts, PoiseCsvOrder preferred);

GPtrArray *poise_csv_list_dates (const PoiseCsv *csv, const PoiseCsvMapping *mapping);
char *poise_csv_find_without_year (const PoiseCsv *csv, const PoiseCsvMapping *mapping);
void poise_csv_guess_dates (const PoiseCsv *csv, PoiseCsvMapping *mapping);
PoiseCsvCalendar poise_csv_calendar (const PoiseCsv *csv, const PoiseCsvMapping *mapping);

G_END_DECLS
