/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An import off the main thread: it tells how far it is a few times a second, and can be stopped at any time.
 */

#pragma once

#include "import/poise-import.h"

G_BEGIN_DECLS

/** POISE_IMPORT_TASK_PAUSE: microseconds between two calls that tell of progress */
#define POISE_IMPORT_TASK_PAUSE (G_USEC_PER_SEC / 10)

/** PoiseImportReader: makes a plan of @source, in another thread; as the functions of #PoiseImportFormat */
typedef PoisePlan *(*PoiseImportReader) (PoiseImportSource *source,
                                         const char *title,
                                         PoiseImportReport *report,
                                         gpointer data,
                                         GError **error);

/**
 * PoiseImportTask:
 * @reader: (nullable): how to read; %NULL to find out by the bytes and the name
 * @data: for @reader
 * @data_free: (nullable): frees @data, in any thread
 * @progress: (nullable): called in the thread that began, never after the callback
 * @progress_data: for @progress
 *
 * How a file is to be imported.
 */
typedef struct
{
  PoiseImportReader reader;
  gpointer data;
  GDestroyNotify data_free;
  PoiseImportProgress progress;
  gpointer progress_data;
} PoiseImportTask;

void poise_import_read_async (GFile *file,
                              const PoiseImportTask *how,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer data);
PoisePlan *poise_import_read_finish (GAsyncResult *result, PoiseImportReport **report, GError **error);

G_END_DECLS
