/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A table → what its columns are probably for, and what the table leaves open, so that a person can be asked.
 */

#pragma once

#include "import/poise-csv-mapping.h"
#include "import/poise-csv.h"

G_BEGIN_DECLS

PoiseCsvMapping *poise_csv_guess_mapping (const PoiseCsv *csv);
PoiseCsvMapping *poise_csv_guess_mapping_below (const PoiseCsv *csv, int header);

G_END_DECLS
