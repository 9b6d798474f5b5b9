/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Earlier versions of the person's files: what a file held before it was saved over, as envelopes
 * (poise-envelope.h) in XDG_STATE_HOME/poise/backups, a folder for each file.
 *
 * What always holds:
 *  - of one file the last five versions are kept, as far as they take no more than 64 MiB together;
 *  - all together take no more than 256 MiB: the oldest go first, whosever they are;
 *  - a version is kept once, and only plans are kept;
 *  - what was in no file when another plan took its place in a window is a version, too, and known for it;
 *  - a version is added after the save that replaced it has been proven, and what is there stays whole meanwhile.
 *
 * A file is known by its address. One that was renamed takes its versions along where somebody has seen it happen
 * (poise_backup_follow()); a copy that is saved under another name begins anew, and the file that it is from keeps its own.
 */

#pragma once

#include "store/poise-store.h"

G_BEGIN_DECLS

#define POISE_BACKUPS_MOST 5
#define POISE_BACKUPS_BYTES (64 * 1024 * 1024)
#define POISE_BACKUPS_ALL_BYTES (256 * 1024 * 1024)

/**
 * PoiseBackup:
 * @path: where it is kept
 * @title: (nullable): of the plan
 * @time: when it was saved, in microseconds since 1970
 * @minutes: of all its activities
 * @n_activities: how many they are
 * @unsaved: whether the file never held it: it was shown in a window when another plan took its place
 */
typedef struct
{
  char *path;
  char *title;
  gint64 time;
  gint64 minutes;
  guint n_activities;
  gboolean unsaved;
} PoiseBackup;

void poise_backup_free (PoiseBackup *backup);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseBackup, poise_backup_free)

char *poise_backup_get_folder (void);
gboolean poise_backup_add (const char *backups, GFile *file, GBytes *bytes, gint64 time, GError **error);
gboolean poise_backup_add_unsaved (const char *backups, GFile *file, GBytes *bytes, gint64 time, GError **error);
void poise_backup_follow (const char *backups, GFile *from, GFile *to);
GPtrArray *poise_backup_list (const char *backups, GFile *file);
PoisePlan *poise_backup_find (const char *backups, GFile *file, const char *sha256);
PoisePlan *poise_backup_read (const PoiseBackup *backup, GError **error);
void poise_backup_keep_within (const char *backups, gint64 most);

G_END_DECLS
