/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What would come of a table under a mapping, in a sentence: the table is read in a thread, and the newest question
 * alone is answered.
 */

#pragma once

#include "import/poise-csv-mapping.h"
#include "import/poise-csv.h"

#include <gio/gio.h>

G_BEGIN_DECLS

void poise_mapping_outcome_ask (PoiseCsv *csv,
                                const PoiseCsvMapping *mapping,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer data);
char *poise_mapping_outcome_finish (GAsyncResult *result, GError **error);

G_END_DECLS
