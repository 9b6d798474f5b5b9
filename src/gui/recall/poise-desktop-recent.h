/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The desktop's list of files used last, which all programs share. GtkRecentManager would write it, and wait for the
 * disk, in the main thread.
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

void poise_desktop_recent_note_async (GFile *file, GAsyncReadyCallback callback, gpointer data);
gboolean poise_desktop_recent_note_finish (GAsyncResult *result, GError **error);

G_END_DECLS
