/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Puts the pages of an export on paper, as they are.
 */

#pragma once

#include "gui/export/poise-export-pages.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkPrintOperation *poise_print_new (PoiseExportPages *pages, const char *title);

void poise_print_async (
    GtkWindow *parent, PoiseExportPages *pages, guint page, const char *title, GAsyncReadyCallback callback, gpointer data);
gboolean poise_print_finish (GtkWindow *parent, GAsyncResult *result, GError **error);

G_END_DECLS
