/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * From what somebody chose in a file chooser to the file that is written.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void poise_save_place_async (GtkNativeDialog *chooser,
                             const char *suffix,
                             GAsyncReadyCallback callback,
                             gpointer data);
GFile *poise_save_place_finish (GAsyncResult *result, GError **error);

G_END_DECLS
