/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is told of the columns of a schedule: how they were understood, and what stood above them.
 */

#pragma once

#include "import/poise-csv-columns.h"
#include "import/poise-import.h"

G_BEGIN_DECLS

void poise_csv_report_mapping (const PoiseCsv *csv,
                               const PoiseCsvMapping *mapping,
                               const PoiseCsvColumns *columns,
                               PoiseImportReport *report);

G_END_DECLS
