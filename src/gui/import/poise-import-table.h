/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reading a file that may be a table: what its columns are for is guessed first, so that a plan is there at once, and
 * its cells stay, to be read again as a person says. All of it is read in threads.
 */

#pragma once

#include "import/poise-csv-mapping.h"
#include "import/poise-csv.h"
#include "import/poise-import.h"

G_BEGIN_DECLS

typedef struct _PoiseImportTable PoiseImportTable;

PoiseImportTable *poise_import_table_new (void);
PoiseImportTable *poise_import_table_ref (PoiseImportTable *table);
void poise_import_table_unref (PoiseImportTable *table);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseImportTable, poise_import_table_unref)

PoisePlan *poise_import_table_read (PoiseImportSource *source,
                                    const char *title,
                                    PoiseImportReport *report,
                                    gpointer table,
                                    GError **error);
PoiseCsv *poise_import_table_get_csv (PoiseImportTable *table);

void poise_import_table_read_mapped_async (PoiseImportTable *table,
                                           const PoiseCsvMapping *mapping,
                                           GCancellable *cancellable,
                                           GAsyncReadyCallback callback,
                                           gpointer data);
PoisePlan *poise_import_table_read_mapped_finish (GAsyncResult *result, PoiseImportReport **report, GError **error);

G_END_DECLS
