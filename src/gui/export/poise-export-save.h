/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where an export is kept: asking for the place, and writing there without blocking; asking again where
 * that is not as simple as it seems.
 */

#pragma once

#include "core/poise-document.h"
#include "export/poise-export.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkFileChooserNative *poise_export_save_ask (GtkWindow *parent, PoiseDocument *document, const PoiseExportFormat *format);

void poise_export_save_async (
    GtkWindow *parent, GBytes *bytes, GFile *file, const char *suffix, GAsyncReadyCallback callback, gpointer data);
gboolean poise_export_save_finish (GAsyncResult *result, GFile **file, GError **error);

G_END_DECLS
