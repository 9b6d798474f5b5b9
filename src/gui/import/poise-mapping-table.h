/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The first rows of a table as a table: a row that names the columns, and those of data below it.
 */

#pragma once

#include "import/poise-csv-mapping.h"
#include "import/poise-csv.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_MAPPING_TABLE (poise_mapping_table_get_type ())
G_DECLARE_FINAL_TYPE (PoiseMappingTable, poise_mapping_table, POISE, MAPPING_TABLE, GtkWidget)

void poise_mapping_table_set_csv (PoiseMappingTable *self, PoiseCsv *csv, const PoiseCsvMapping *mapping);

G_END_DECLS
