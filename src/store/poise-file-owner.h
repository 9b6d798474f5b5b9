/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Owner, mode and attributes of a file, for the one that replaces it.
 */

#pragma once

#include <glib.h>
#include <sys/stat.h>

G_BEGIN_DECLS

int poise_file_copy_owner (const char *path, const struct stat *old, int fd);

G_END_DECLS
