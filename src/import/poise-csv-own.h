/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Tables that Poise wrote itself (src/export/poise-sheet.h), so that what goes out as CSV, and through a spreadsheet,
 * comes back as it was. They are known by their heads, in the language of the process; columns may be missing or stand
 * elsewhere. What cannot be understood is left to the caller, who keeps it in the notes.
 */

#pragma once

#include "import/poise-csv-columns.h"
#include "words/poise-words-sheet.h"

G_BEGIN_DECLS

gboolean poise_csv_own_match (const PoiseCsvRow *header, PoiseCsvKind *kinds);
gboolean poise_csv_own_put (PoiseActivity *activity, PoiseCsvKind kind, const char *text);
PoiseGroup *poise_csv_own_group (const char *text);
GPtrArray *poise_csv_own_links (const char *text);
GPtrArray *poise_csv_own_schedule (const char *start, const char *minutes, const char *zone, const char *further);
GPtrArray *poise_csv_own_outcomes (const char *text, GPtrArray *known);

G_END_DECLS
