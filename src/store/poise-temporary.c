/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Their names tell whose place they are to take, so that what a killed process left behind can be found and
 * cleared away by whoever saves or opens the same file next, and by nobody else. Whoever writes one holds a lock on it.
 */

#include "store/poise-temporary.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#define ANY ".poise-"
#define SUFFIX ".tmp"

/* As POISE_TEMPORARY_STRAY_SECONDS, where the file system knows no locks. */
#define UNLOCKED_STRAY_SECONDS (60 * 60)

/* (transfer full): how the names of all temporary files for @path begin */
static char *
prefix_for (const char *path)
{
  g_autofree char *name = g_path_get_basename (path);

  return g_strdup_printf (ANY "%08x-", g_str_hash (name));
}

/**
 * poise_temporary_create:
 * @path: a file without links on the way to it, which need not exist
 * @mode: what others may do with the temporary file
 * @temporary: (out) (transfer full): its path, in the same folder
 * @fd: (out): open for writing, and locked until it and all duplicates of it are closed
 *
 * Creates a file that was not there before, so that nobody else has it.
 *
 * Returns: 0, or errno
 */
int
poise_temporary_create (const char *path, mode_t mode, char **temporary, int *fd)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *prefix = prefix_for (path);

  for (int i = 0; i < 100; i++)
    {
      g_autofree char *name = g_strdup_printf ("%s%08x" SUFFIX, prefix, g_random_int ());

      *temporary = g_build_filename (folder, name, NULL);
      *fd = open (*temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode);
      if (*fd >= 0)
        {
          flock (*fd, LOCK_EX | LOCK_NB);
          return 0;
        }
      g_clear_pointer (temporary, g_free);
      if (errno != EEXIST)
        return errno;
    }
  return EEXIST;
}

/* Whether nobody writes to it any more, who may be on another machine. */
static gboolean
is_abandoned (int folder, const char *name, gint64 age)
{
  int fd = openat (folder, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
  gboolean is_free = fd >= 0 && flock (fd, LOCK_EX | LOCK_NB) == 0;
  gboolean is_unlockable = fd >= 0 && !is_free && errno != EWOULDBLOCK;

  if (fd >= 0)
    close (fd);
  return is_free || (is_unlockable && age > UNLOCKED_STRAY_SECONDS);
}

/* @prefix: as prefix_for() makes it, or only its beginning, for any file */
static gboolean
is_stray (int folder, const char *name, const char *prefix, gint64 now)
{
  struct stat status;

  return g_str_has_prefix (name, prefix) && strlen (name) == strlen (ANY "01234567-01234567" SUFFIX)
         && g_str_has_suffix (name, SUFFIX) && fstatat (folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0
         && S_ISREG (status.st_mode) && status.st_uid == geteuid ()
         && now - status.st_mtime > POISE_TEMPORARY_STRAY_SECONDS
         && is_abandoned (folder, name, now - status.st_mtime);
}

static void
sweep (const char *folder, const char *prefix, gint64 now)
{
  DIR *entries = opendir (folder);
  struct dirent *entry;

  if (entries == NULL)
    return;
  while ((entry = readdir (entries)) != NULL)
    if (is_stray (dirfd (entries), entry->d_name, prefix, now))
      unlinkat (dirfd (entries), entry->d_name, 0);
  closedir (entries);
}

/**
 * poise_temporary_sweep:
 * @path: a file, without links on the way to it
 * @now: the time, in seconds since 1970, by the clock that the folder's times come from
 *
 * Removes the temporary files for @path that nobody has written to for a minute and nobody is at. What cannot be
 * removed stays: the file itself is safe.
 */
void
poise_temporary_sweep (const char *path, gint64 now)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *prefix = prefix_for (path);

  sweep (folder, prefix, now);
}

/** poise_temporary_sweep_folder: poise_temporary_sweep() for all files of @folder, which only Poise writes to */
void
poise_temporary_sweep_folder (const char *folder, gint64 now)
{
  sweep (folder, ANY, now);
}
