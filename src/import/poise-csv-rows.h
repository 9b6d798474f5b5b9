/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Walks the rows of a schedule. Whatever stands in a cell ends up in the plan or in the report, unless a person said
 * that its column is left out.
 */

#pragma once

#include "import/poise-csv-breaks.h"
#include "import/poise-csv-details.h"
#include "import/poise-csv-outline.h"

G_BEGIN_DECLS

/**
 * PoiseCsvRows:
 * @csv: the schedule
 * @reading: how its rows are read
 * @days: (element-type PoiseCsvRowDay): when its rows take place
 * @day: of the row that is taken now
 * @is_gap: whether it is a day that the schedule leaves blank
 * @outline: takes the activities
 * @breaks: takes the days without class
 * @beside: (nullable): what stood beside breaks so far
 * @numbers: the column that numbers the weeks though it is for something else, or %POISE_CSV_NO_COLUMN
 */
typedef struct
{
  const PoiseCsv *csv;
  PoiseCsvReading reading;
  GArray *days;
  const PoiseCsvRowDay *day;
  gboolean is_gap;
  PoiseCsvOutline *outline;
  PoiseCsvBreaks *breaks;
  GPtrArray *beside;
  guint numbers;
} PoiseCsvRows;

void poise_csv_rows_take (PoiseCsvRows *rows);

G_END_DECLS
