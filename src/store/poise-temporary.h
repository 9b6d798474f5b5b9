/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The temporary files that saving writes beside a file before they take its place.
 */

#pragma once

#include <glib.h>
#include <sys/types.h>

G_BEGIN_DECLS

/** POISE_TEMPORARY_STRAY_SECONDS: how long ago a temporary file was last written to when nobody is at it any more. */
#define POISE_TEMPORARY_STRAY_SECONDS 60

int poise_temporary_create (const char *path, mode_t mode, char **temporary, int *fd);
void poise_temporary_sweep (const char *path, gint64 now);
void poise_temporary_sweep_folder (const char *folder, gint64 now);

G_END_DECLS
