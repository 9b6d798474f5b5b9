/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What can only be told of a schedule by looking at all its rows.
 */

#pragma once

#include "import/poise-csv-columns.h"
#include "import/poise-csv-outline.h"

G_BEGIN_DECLS

/**
 * PoiseCsvSurvey:
 * @date_is_start: whether each row is a week of its own, so that its date is the week's and not a day of class
 * @outline: what makes the sections
 * @numbers: the column that numbers the weeks though its name does not say so, or %POISE_CSV_NO_COLUMN
 */
typedef struct
{
  gboolean date_is_start;
  PoiseCsvOutlineKind outline;
  guint numbers;
} PoiseCsvSurvey;

PoiseCsvSurvey poise_csv_survey (const PoiseCsv *csv, const PoiseCsvColumns *columns, const GArray *days);
int poise_csv_week_number (const char *text);

G_END_DECLS
