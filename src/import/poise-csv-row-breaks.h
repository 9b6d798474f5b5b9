/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Rows that are days without class. What else stands in such a row names the week or section of the rows below it, or is
 * reported.
 */

#pragma once

#include "import/poise-csv-rows.h"

G_BEGIN_DECLS

guint poise_csv_row_breaks_find (const PoiseCsvRows *rows, const PoiseCsvRow *row);
gboolean poise_csv_row_breaks_fits (const PoiseCsvRows *rows, const PoiseCsvRow *row, const char *title);
void poise_csv_row_breaks_add (PoiseCsvRows *rows, const PoiseCsvRow *row, guint column);
void poise_csv_row_breaks_add_cell (PoiseCsvRows *rows, const PoiseCsvRow *row, guint column);
void poise_csv_row_breaks_finish (PoiseCsvRows *rows);

G_END_DECLS
