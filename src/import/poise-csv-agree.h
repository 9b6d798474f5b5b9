/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whether what stands in a column is what its name promises. Pure.
 */

#pragma once

#include "import/poise-csv-mapping.h"
#include "import/poise-csv.h"

G_BEGIN_DECLS

gboolean poise_csv_agrees (PoiseCsvKind kind, const char *text);
gboolean poise_csv_cells_agree (const PoiseCsv *csv, guint first, guint column, PoiseCsvKind kind);

G_END_DECLS
