/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a table leaves open under a mapping, so that a person can be asked or told, and what is taken meanwhile.
 */

#pragma once

#include "import/poise-csv-mapping.h"
#include "import/poise-csv.h"

G_BEGIN_DECLS

/**
 * PoiseCsvDoubts:
 * @no_header: whether no row names the columns
 * @no_title: whether no column holds titles
 * @title: the column of titles, where another one may hold them as well; or %POISE_CSV_NO_COLUMN
 * @other_title: that other one
 * @order_example: (nullable): a date that is another day in another order, where no date of the table shows the order
 * @year_example: (nullable): a date that does not say its year, where the table has any
 */
typedef struct
{
  gboolean no_header;
  gboolean no_title;
  guint title;
  guint other_title;
  char *order_example;
  char *year_example;
} PoiseCsvDoubts;

PoiseCsvDoubts *poise_csv_doubts_new (const PoiseCsv *csv, const PoiseCsvMapping *mapping);
void poise_csv_doubts_free (PoiseCsvDoubts *doubts);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseCsvDoubts, poise_csv_doubts_free)

G_END_DECLS
