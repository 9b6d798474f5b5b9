/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Names of entries in archives that others made: which are safe, and which two are the same.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** POISE_ARCHIVE_PATH_MOST: the longest name of an entry, in bytes; what systems allow at most is 4096. */
#define POISE_ARCHIVE_PATH_MOST 1024

/**
 * PoiseArchivePaths: the names that an archive has had so far. It remembers digests, so that a hundred thousand long
 * names cost a few megabytes.
 */
typedef struct _PoiseArchivePaths PoiseArchivePaths;

char *poise_archive_path_clean (const char *raw);
char *poise_archive_path_show (const char *raw);

PoiseArchivePaths *poise_archive_paths_new (void);
void poise_archive_paths_free (PoiseArchivePaths *paths);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseArchivePaths, poise_archive_paths_free)
gboolean poise_archive_paths_add (PoiseArchivePaths *paths, const char *path, gboolean is_wanted);

G_END_DECLS
