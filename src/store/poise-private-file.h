/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Files that Poise keeps for itself: drafts, backups. They stand in folders that nobody else may look into
 * (0700), under names that Poise makes up, and nobody else may read them (0600).
 *
 * What always holds: a file that stands under its name is whole, and has reached the disk.
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

char *poise_private_folder_get_path (const char *name);
gboolean poise_private_folder_make (const char *path, GError **error);
int poise_private_folder_sync (const char *path);
void poise_private_folder_sweep (const char *path, gint64 now);
void poise_private_folder_remove (const char *path);

gboolean poise_private_file_write (const char *path, GBytes *bytes, GError **error);
GBytes *poise_private_file_read (const char *path, gsize most, guint64 *size, GError **error);

G_END_DECLS
