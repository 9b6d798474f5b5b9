/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Rows of days without class → breaks. Rows of the same name that follow each other with no class between
 * and at most two weeks apart are one break, from the first day to the last: a schedule lists the days on
 * which there would have been class, not those between.
 */

#pragma once

#include "import/poise-csv-dates.h"
#include "import/poise-import.h"

G_BEGIN_DECLS

typedef struct _PoiseCsvBreaks PoiseCsvBreaks;

PoiseCsvBreaks *poise_csv_breaks_new (void);
void poise_csv_breaks_free (PoiseCsvBreaks *breaks);
void poise_csv_breaks_add (PoiseCsvBreaks *breaks, int line, const char *title, const PoiseCsvDate *date);
void poise_csv_breaks_interrupt (PoiseCsvBreaks *breaks);
GPtrArray *poise_csv_breaks_finish (PoiseCsvBreaks *breaks, PoiseImportReport *report);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseCsvBreaks, poise_csv_breaks_free)

G_END_DECLS
