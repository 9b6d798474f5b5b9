/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reads a fragment from a clipboard or a drop without blocking, whoever offers it.
 */

#pragma once

#include "gui/clipboard/poise-fragment-parser.h"

#include <gdk/gdk.h>

G_BEGIN_DECLS

gboolean poise_fragment_reader_accepts (GdkContentFormats *formats);
void poise_fragment_reader_read_async (GdkClipboard *clipboard,
                                       GCancellable *cancellable,
                                       GAsyncReadyCallback callback,
                                       gpointer data);
void poise_fragment_reader_read_drop_async (GdkDrop *drop,
                                            GCancellable *cancellable,
                                            GAsyncReadyCallback callback,
                                            gpointer data);
PoisePlan *poise_fragment_reader_read_finish (GAsyncResult *result, GError **error);

G_END_DECLS
