/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An entry is written aside and linked to its name, which fails where there is one already. In place of a stale one it is
 * renamed to it, under a lock on the stale file, so that its name is never free and nobody replaces what has just been
 * replaced. The clock is that of the folder: how long an entry has been silent is told by a file made just now, beside it.
 *
 * Nothing is synced: after a power cut, an entry is worth nothing.
 */

#include "store/poise-lock-entry.h"

#include "store/poise-private-file.h"
#include "store/poise-temporary.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#define MOST_BYTES (8 * 1024)
#define SUFFIX ".lock"
/* How long one that cannot be read may be somebody's who is just writing it. */
#define PATIENCE_SECONDS 10
/* How long somebody else may take to replace a stale entry: all together, a fifth of a second. */
#define MOST_WAITS 200
#define WAIT_MICROSECONDS 1000

/* What lies aside: our entry, to be linked to its name. */
typedef struct
{
  char *path;
  gint64 now; /* by the clock of the folder, in seconds */
} Aside;

static void
aside_clear (Aside *aside)
{
  if (aside->path != NULL)
    unlink (aside->path);
  g_free (aside->path);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Aside, aside_clear)

static int
write_whole (int fd, GBytes *bytes)
{
  gsize length;
  const void *data = g_bytes_get_data (bytes, &length);
  gssize n_written = write (fd, data, length);

  return n_written == (gssize) length ? 0 : n_written < 0 ? errno : ENOSPC;
}

static int
put_aside (Aside *aside, const char *path, GBytes *bytes)
{
  struct stat status = { 0 };
  int fd;
  int number = poise_temporary_create (path, 0666, &aside->path, &fd);

  if (number != 0)
    return number;
  number = write_whole (fd, bytes);
  if (fstat (fd, &status) == 0)
    aside->now = status.st_mtime;
  if (close (fd) != 0 && number == 0)
    number = errno;
  return number;
}

/* Where a file can have one name only */
static int
write_exclusively (const char *path, GBytes *bytes)
{
  int fd = open (path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666);
  int number = fd >= 0 ? write_whole (fd, bytes) : errno;

  if (fd < 0)
    return number;
  if (close (fd) != 0 && number == 0)
    number = errno;
  if (number != 0)
    unlink (path);
  return number;
}

/* Returns: 0, EEXIST where there is one already, or another errno */
static int
put (const char *path, const Aside *aside, GBytes *bytes)
{
  if (link (aside->path, path) == 0)
    return 0;
  return errno == EEXIST ? EEXIST : write_exclusively (path, bytes);
}

/* Whether @path is a file that is not to be heeded. @other: (out) (nullable): whom it names */
static gboolean
is_stale (const char *path, const PoiseLockHolder *own, gint64 now, PoiseLockHolder **other)
{
  g_autoptr (GBytes) bytes = poise_private_file_read (path, MOST_BYTES, NULL, NULL);
  struct stat status;
  gint64 silence;

  if (lstat (path, &status) != 0 || !S_ISREG (status.st_mode))
    return FALSE;
  silence = now - status.st_mtime;
  *other = bytes != NULL ? poise_lock_holder_read (bytes) : NULL;
  if (*other == NULL)
    return silence > PATIENCE_SECONDS;
  return !poise_lock_holder_is_alive (*other, own, silence);
}

static gboolean
is_of (const char *path, const PoiseLockHolder *holder)
{
  g_autoptr (GBytes) bytes = poise_private_file_read (path, MOST_BYTES, NULL, NULL);
  g_autoptr (PoiseLockHolder) found = bytes != NULL ? poise_lock_holder_read (bytes) : NULL;

  if (holder == NULL || found == NULL)
    return holder == found;
  return strcmp (found->token, holder->token) == 0;
}

/* Whether what is open as @fd still stands at @path, and still names @stale (nullable). */
static gboolean
is_still (const char *path, int fd, const PoiseLockHolder *stale)
{
  struct stat opened, named;

  return fstat (fd, &opened) == 0 && lstat (path, &named) == 0 && opened.st_dev == named.st_dev
         && opened.st_ino == named.st_ino && is_of (path, stale);
}

/* Whoever replaces or removes a stale entry holds a lock of the system on it meanwhile, so that of many who found it
 * stale one alone does. Where the file system knows no such locks, the look just before must do.
 * Returns: a descriptor to be closed; -1 where @path is somebody else's now, or is being replaced */
static int
hold_stale (const char *path, const PoiseLockHolder *stale)
{
  int fd = open (path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);

  for (int i = 0; fd >= 0 && flock (fd, LOCK_EX | LOCK_NB) != 0 && (errno == EWOULDBLOCK || errno == EINTR); i++)
    {
      if (i == MOST_WAITS)
        {
          close (fd);
          return -1;
        }
      g_usleep (WAIT_MICROSECONDS);
    }
  if (fd >= 0 && !is_still (path, fd, stale))
    {
      close (fd);
      return -1;
    }
  return fd;
}

/* @stale: (nullable): whom the entry at @path named */
static void
remove_stale (const char *path, const PoiseLockHolder *stale)
{
  int fd = hold_stale (path, stale);

  if (fd < 0)
    return;
  unlink (path);
  close (fd);
}

/* The same, with what lies aside in its place at once. */
static gboolean
replace_stale (const char *path, const PoiseLockHolder *stale, Aside *aside)
{
  int fd = hold_stale (path, stale);
  gboolean is_replaced = fd >= 0 && rename (aside->path, path) == 0;

  if (is_replaced)
    g_clear_pointer (&aside->path, g_free);
  if (fd >= 0)
    close (fd);
  return is_replaced;
}

static PoiseLockEntryState
take (const char *path, const PoiseLockHolder *own, Aside *aside, GBytes *bytes, PoiseLockHolder **other)
{
  for (int i = 0; i < 5; i++)
    {
      g_autoptr (PoiseLockHolder) found = NULL;
      int number = put (path, aside, bytes);

      if (number == 0)
        return POISE_LOCK_ENTRY_OWN;
      if (number != EEXIST)
        return POISE_LOCK_ENTRY_NONE;
      if (is_stale (path, own, aside->now, &found))
        {
          if (replace_stale (path, found, aside))
            return POISE_LOCK_ENTRY_OWN;
        }
      else if (access (path, F_OK) == 0) /* else it has just gone */
        {
          *other = g_steal_pointer (&found);
          return POISE_LOCK_ENTRY_OTHERS;
        }
    }
  return POISE_LOCK_ENTRY_NONE;
}

/**
 * poise_lock_entry_take:
 * @path: of the entry
 * @own: who takes it
 * @other: (out) (transfer full) (nullable): of %POISE_LOCK_ENTRY_OTHERS, who; %NULL where that is being written
 *
 * Puts an entry there, or touches the one that is @own's already, as a sign of life.
 */
PoiseLockEntryState
poise_lock_entry_take (const char *path, const PoiseLockHolder *own, PoiseLockHolder **other)
{
  g_autoptr (GBytes) bytes = NULL;
  g_auto (Aside) aside = { 0 };

  *other = NULL;
  if (is_of (path, own))
    {
      utimensat (AT_FDCWD, path, NULL, AT_SYMLINK_NOFOLLOW);
      return POISE_LOCK_ENTRY_OWN;
    }
  bytes = poise_lock_holder_write (own);
  if (put_aside (&aside, path, bytes) != 0)
    {
      g_autoptr (PoiseLockHolder) found = NULL;
      gint64 now = g_get_real_time () / G_USEC_PER_SEC;

      /* One may be there all the same, of somebody who can write here. */
      if (!is_stale (path, own, now, &found) && found != NULL)
        *other = g_steal_pointer (&found);
      return *other != NULL ? POISE_LOCK_ENTRY_OTHERS : POISE_LOCK_ENTRY_NONE;
    }
  return take (path, own, &aside, bytes, other);
}

/** poise_lock_entry_release: Removes the entry if it is @own's. */
void
poise_lock_entry_release (const char *path, const PoiseLockHolder *own)
{
  if (is_of (path, own))
    unlink (path);
}

/** poise_lock_entry_tidy: Removes the entry if it names somebody who has gone, and what is left of making one. */
void
poise_lock_entry_tidy (const char *path, const PoiseLockHolder *own)
{
  g_autoptr (PoiseLockHolder) found = NULL;
  gint64 now = g_get_real_time () / G_USEC_PER_SEC;

  poise_temporary_sweep (path, now);
  if (is_stale (path, own, now, &found) && found != NULL)
    remove_stale (path, found);
}

/** poise_lock_entry_sweep: Removes entries in @folder that processes of this machine have left behind. */
void
poise_lock_entry_sweep (const char *folder, const PoiseLockHolder *own)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  gint64 now = g_get_real_time () / G_USEC_PER_SEC;
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autoptr (PoiseLockHolder) found = NULL;

      if (g_str_has_suffix (name, SUFFIX) && is_stale (path, own, now, &found))
        remove_stale (path, found);
    }
  poise_temporary_sweep_folder (folder, now);
}
