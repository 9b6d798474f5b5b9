/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A column agrees where at least half of what stands in it does.
 */

#include "import/poise-csv-agree.h"

#include "import/poise-csv-cells.h"
#include "import/poise-csv-dates.h"

#include <string.h>

/**
 * poise_csv_agrees:
 * @kind: what a column may be for
 * @text: what stands in a cell of it
 *
 * Returns: whether @text says such a thing; kinds whose cells may say anything always agree
 */
gboolean
poise_csv_agrees (PoiseCsvKind kind, const char *text)
{
  PoiseMode mode;
  PoiseCsvDate date;

  switch ((int) kind)
    {
    case POISE_CSV_MODE:
      return poise_csv_mode_parse (text, &mode);
    case POISE_CSV_DATE:
    case POISE_CSV_DUE:
      return poise_csv_date_parse (text, FALSE, &date) || poise_csv_date_parse (text, TRUE, &date);
    case POISE_CSV_MINUTES:
      /* 10:30 is a time of day as well */
      return strchr (text, ':') == NULL && poise_csv_minutes_parse (text, FALSE) != POISE_UNSET;
    case POISE_CSV_DAY:
    case POISE_CSV_MONTH:
    case POISE_CSV_YEAR:
    case POISE_CSV_TIME:
    case POISE_CSV_UNTIL:
      return FALSE;
    default:
      return TRUE;
    }
}

/**
 * poise_csv_cells_agree:
 * @csv: a table
 * @first: its first row of data
 * @column: one of its columns
 * @kind: what that may be for
 *
 * Returns: whether something stands in the column, and at least half of that agrees
 */
gboolean
poise_csv_cells_agree (const PoiseCsv *csv, guint first, guint column, PoiseCsvKind kind)
{
  guint n_cells = 0, n_agreeing = 0;

  for (guint i = first; i < csv->rows->len; i++)
    {
      const char *text = poise_csv_row_get_cell (g_ptr_array_index (csv->rows, i), column);

      if (text[strspn (text, " \t\n\r")] == '\0')
        continue;
      n_cells++;
      n_agreeing += poise_csv_agrees (kind, text);
    }
  return n_agreeing > 0 && n_agreeing * 2 >= n_cells;
}
