/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A schedule as comma-separated text → plan, by a mapping of its columns.
 */

#pragma once

#include "import/poise-csv-mapping.h"
#include "import/poise-csv.h"
#include "import/poise-import.h"

G_BEGIN_DECLS

/** POISE_IMPORT_CSV_MOST: the largest schedule, 64 MiB */
#define POISE_IMPORT_CSV_MOST (64u * 1024 * 1024)

PoisePlan *
poise_import_csv_read (PoiseImportSource *source, const char *title, PoiseImportReport *report, GError **error);
PoiseCsv *poise_import_csv_load (PoiseImportSource *source, GError **error);
PoisePlan *poise_import_csv_read_mapped (const PoiseCsv *csv,
                                         const PoiseCsvMapping *mapping,
                                         const char *title,
                                         PoiseImportReport *report);

G_END_DECLS
