/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Making a picture of a chart off the main thread: letters as shapes and pixels of PNG take longer than a frame.
 */

#pragma once

#include "export/poise-export-picture.h"

#include <gio/gio.h>

G_BEGIN_DECLS

void poise_picture_make_async (const PoiseSeries *series,
                               const char *format,
                               double scale,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer data);
GBytes *poise_picture_make_finish (GAsyncResult *result, GError **error);

G_END_DECLS
