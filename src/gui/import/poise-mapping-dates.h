/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a table leaves open of its dates: which day one of them is, and in what year they are. Hidden where there is
 * nothing to ask.
 *
 *   signal "changed"   emitted after a choice
 */

#pragma once

#include "import/poise-csv-doubts.h"
#include "import/poise-csv-mapping.h"
#include "import/poise-csv.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_MAPPING_DATES (poise_mapping_dates_get_type ())
G_DECLARE_FINAL_TYPE (PoiseMappingDates, poise_mapping_dates, POISE, MAPPING_DATES, AdwBin)

void
poise_mapping_dates_show (PoiseMappingDates *self, const PoiseCsv *csv, const PoiseCsvMapping *mapping);
void poise_mapping_dates_put (PoiseMappingDates *self, PoiseCsvMapping *mapping);

G_END_DECLS
