/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each doubt is a question to the part that decides it.
 */

#include "import/poise-csv-doubts.h"

#include "import/poise-csv-calendar.h"
#include "import/poise-csv-heads.h"

static void
find_other_title (const PoiseCsv *csv, const PoiseCsvMapping *mapping, PoiseCsvDoubts *doubts)
{
  const PoiseCsvRow *header = mapping->header >= 0 && mapping->header < (int) csv->rows->len
                                 ? g_ptr_array_index (csv->rows, mapping->header)
                                 : NULL;
  guint title = poise_csv_mapping_find (mapping, POISE_CSV_TITLE);

  for (guint i = 0; header != NULL && title != POISE_CSV_NO_COLUMN && i < header->cells->len; i++)
    {
      const PoiseCsvHead *meanings[POISE_CSV_MOST_MEANINGS];
      guint n_meanings = poise_csv_heads_find (poise_csv_row_get_cell (header, i), meanings);

      if (n_meanings > 0 && meanings[0]->kind == POISE_CSV_TITLE && i < mapping->n_columns &&
          mapping->kinds[i] == POISE_CSV_REST)
        {
          doubts->title = title;
          doubts->other_title = i;
          return;
        }
    }
}

/**
 * poise_csv_doubts_new:
 * @csv: a table
 * @mapping: what its columns are for
 *
 * Returns: (transfer full): what is open
 */
PoiseCsvDoubts *
poise_csv_doubts_new (const PoiseCsv *csv, const PoiseCsvMapping *mapping)
{
  PoiseCsvDoubts *self = g_new0 (PoiseCsvDoubts, 1);
  g_autoptr (GPtrArray) texts = poise_csv_list_dates (csv, mapping);
  PoiseCsvDateOrder order = poise_csv_dates_decide (texts, mapping->order);

  self->no_header = mapping->header < 0;
  self->no_title = poise_csv_mapping_find (mapping, POISE_CSV_TITLE) == POISE_CSV_NO_COLUMN;
  self->title = self->other_title = POISE_CSV_NO_COLUMN;
  self->order_example = g_strdup (order.example);
  self->year_example = poise_csv_find_without_year (csv, mapping);
  find_other_title (csv, mapping, self);
  return self;
}

/** poise_csv_doubts_free: frees @doubts. @doubts: (nullable) */
void
poise_csv_doubts_free (PoiseCsvDoubts *doubts)
{
  if (doubts == NULL)
    return;
  g_free (doubts->order_example);
  g_free (doubts->year_example);
  g_free (doubts);
}
