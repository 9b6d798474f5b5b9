/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the columns of a table are for: shows its first rows, what is guessed of each column, and what comes of it, and
 * lets all of that be chosen. It only asks; whoever embeds it reads the table by the mapping.
 *
 *   signal "changed"                emitted after any choice, and once the table is set
 *   property "makes-activities"     whether the mapping makes any; without it there is nothing to go on with
 */

#pragma once

#include "import/poise-csv-mapping.h"
#include "import/poise-csv.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_MAPPING_PAGE (poise_mapping_page_get_type ())
G_DECLARE_FINAL_TYPE (PoiseMappingPage, poise_mapping_page, POISE, MAPPING_PAGE, AdwBin)

GtkWidget *poise_mapping_page_new (void);
void poise_mapping_page_set_csv (PoiseMappingPage *self, PoiseCsv *csv);
const PoiseCsvMapping *poise_mapping_page_get_mapping (PoiseMappingPage *self);
gboolean poise_mapping_page_get_makes_activities (PoiseMappingPage *self);

G_END_DECLS
