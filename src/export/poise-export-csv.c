/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The activities as comma-separated text: RFC 4180, lines that end in CR LF, a first row of heads.
 *
 * It begins with a byte order mark: without one, Excel takes UTF-8 for the alphabet of the machine and spoils every
 * letter beyond ASCII for whoever opens the file with a double click; programs that read CSV today pass over it.
 * Days are written as 2027-01-11, times of day with them as 2027-01-11 10:00, shares as 10%: the ways that
 * spreadsheets of all languages take for what they are.
 */

#include "export/poise-export-formats.h"

#include "export/poise-export-csv-cell.h"
#include "export/poise-sheet.h"

#define BYTE_ORDER_MARK "\xef\xbb\xbf"

static void
append_text (GString *csv, const char *text)
{
  g_autofree char *cell = poise_export_csv_cell (text);

  g_string_append (csv, cell);
}

static void
append_date (GString *csv, const PoiseCell *cell)
{
  g_string_append_printf (csv, "%04u-%02u-%02u", g_date_get_year (&cell->date), g_date_get_month (&cell->date),
                          g_date_get_day (&cell->date));
  if (cell->minute >= 0)
    g_string_append_printf (csv, " %02d:%02d", cell->minute / 60, cell->minute % 60);
}

static void
append_cell (GString *csv, const PoiseCell *cell)
{
  switch (cell->kind)
    {
    case POISE_CELL_TEXT:
      append_text (csv, cell->text);
      break;
    case POISE_CELL_NUMBER:
      g_string_append_printf (csv, "%d", cell->number);
      break;
    case POISE_CELL_PERCENT:
      g_string_append_printf (csv, "%d%%", cell->number);
      break;
    case POISE_CELL_DATE:
      append_date (csv, cell);
      break;
    default:
      break;
    }
}

static void
append_heads (GString *csv, const PoiseSheet *sheet)
{
  for (guint i = 0; i < poise_sheet_get_n_columns (sheet); i++)
    {
      if (i > 0)
        g_string_append_c (csv, ',');
      append_text (csv, poise_words_sheet_head (poise_sheet_get_head (sheet, i)));
    }
  g_string_append (csv, "\r\n");
}

static void
append_row (GString *csv, const PoiseSheet *sheet, guint row)
{
  for (guint i = 0; i < poise_sheet_get_n_columns (sheet); i++)
    {
      g_auto (PoiseCell) cell = { POISE_CELL_EMPTY };

      if (i > 0)
        g_string_append_c (csv, ',');
      poise_sheet_read (sheet, row, i, &cell);
      append_cell (csv, &cell);
    }
  g_string_append (csv, "\r\n");
}

/** poise_export_write_csv: a row for each activity, with what the audience of @options gets to know of it */
GBytes *
poise_export_write_csv (PoisePlan *plan, const PoiseExportOptions *options, GError **error)
{
  g_autoptr (PoiseSheet) sheet = poise_sheet_new (plan, options->audience);
  GString *csv = g_string_new (BYTE_ORDER_MARK);

  append_heads (csv, sheet);
  for (guint i = 0; i < poise_sheet_get_n_rows (sheet); i++)
    append_row (csv, sheet, i);
  return g_string_free_to_bytes (csv);
}
