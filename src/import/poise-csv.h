/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Comma-separated text as RFC 4180 has it, and as spreadsheets really write it, taken apart into cells.
 * It knows nothing of plans. Nothing is trimmed or dropped here except lines with nothing on them.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PoiseCsvRow:
 * @line: the line of the file that the row begins on, from 1
 * @cells: (element-type utf8): the texts of its cells, at least one
 */
typedef struct
{
  int line;
  GPtrArray *cells;
} PoiseCsvRow;

/**
 * PoiseCsv:
 * @delimiter: what stands between cells
 * @guessed_encoding: (nullable): the code page that it was in, where nothing said so: "WINDOWS-1252"
 * @rows: (element-type PoiseCsvRow): every row that is not a blank line
 *
 * Never changed once it is read, and counted atomically: for threads to share.
 */
typedef struct
{
  char delimiter;
  const char *guessed_encoding;
  GPtrArray *rows;
} PoiseCsv;

PoiseCsv *poise_csv_read (GBytes *bytes, GError **error);
PoiseCsv *poise_csv_ref (PoiseCsv *csv);
void poise_csv_unref (PoiseCsv *csv);
const char *poise_csv_row_get_cell (const PoiseCsvRow *row, guint column);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseCsv, poise_csv_unref)

G_END_DECLS
