/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Days that a schedule lists among others and leaves blank: nothing takes place on them.
 */

#pragma once

#include "import/poise-csv-columns.h"

G_BEGIN_DECLS

gboolean *poise_csv_gaps_find (const PoiseCsv *csv, const PoiseCsvColumns *columns, const GArray *days);

G_END_DECLS
