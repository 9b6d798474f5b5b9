/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What saving is made of: reading, writing and syncing whole files of the local system, each answering with errno, 0
 * if it went well.
 */

#pragma once

#include "store/poise-saver-step.h"

#include <sys/stat.h>

G_BEGIN_DECLS

int poise_disk_read (const char *path, GBytes **contents, struct stat *status);
int poise_disk_read_back (const char *path, GBytes **contents, struct stat *status);
int poise_disk_write (int fd, GBytes *bytes, PoiseSaverStep step);
int poise_disk_sync_folder (const char *path);

G_END_DECLS
