/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One day as people write it, taken from the front of a text; what it does not say is 0.
 */

#pragma once

#include "import/poise-csv-mapping.h"

G_BEGIN_DECLS

/**
 * PoiseCsvDay:
 * @day: of the month, from 1
 * @month: from 1; 0 where only the day is said
 * @year: 0 where it is not said
 */
typedef struct
{
  int day;
  int month;
  int year;
} PoiseCsvDay;

gboolean poise_csv_day_take (const char **at, PoiseCsvOrder order, PoiseCsvDay *day);
gboolean poise_csv_day_take_number (const char **at, PoiseCsvDay *day);
gboolean poise_csv_day_take_end (const char **at, PoiseCsvDay *day);

G_END_DECLS
