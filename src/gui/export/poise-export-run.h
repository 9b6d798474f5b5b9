/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One run of `poise-cli export` on a snapshot of a plan: the one way by which the window gets a file.
 */

#pragma once

#include "core/poise-plan.h"
#include "export/poise-export.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define POISE_EXPORT_RUN_ERROR (poise_export_run_error_quark ())

/**
 * PoiseExportRunError:
 * @POISE_EXPORT_RUN_ERROR_REFUSED: poise-cli ended with an exit code; the message is what it said
 * @POISE_EXPORT_RUN_ERROR_CRASHED: poise-cli was ended by a signal
 */
typedef enum
{
  POISE_EXPORT_RUN_ERROR_REFUSED,
  POISE_EXPORT_RUN_ERROR_CRASHED
} PoiseExportRunError;

GQuark poise_export_run_error_quark (void);

void poise_export_run_async (const char *cli,
                             PoisePlan *plan,
                             const PoiseExportFormat *format,
                             const PoiseExportOptions *options,
                             const char *language,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer data);
GBytes *poise_export_run_finish (GAsyncResult *result, GError **error);

G_END_DECLS
