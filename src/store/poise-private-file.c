/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Writing is what the saver does where no file can be in the way: a temporary file, its bytes, fsync, a
 * checked close, rename, fsync of the folder.
 */

#include "store/poise-private-file.h"

#include "store/poise-store-error.h"
#include "store/poise-temporary.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

static gboolean
fail (GError **error, PoiseStoreError code, int number)
{
  g_propagate_error (error, poise_store_error_new (code, 0, 0, NULL, g_strerror (number), NULL));
  return FALSE;
}

/** poise_private_folder_get_path: (transfer full): where the folder @name of Poise's own state is, or is to be. */
char *
poise_private_folder_get_path (const char *name)
{
  return g_build_filename (g_get_user_state_dir (), "poise", name, NULL);
}

/**
 * poise_private_folder_sync:
 * @path: a folder
 *
 * What has been made, renamed or removed in it reaches the disk. A folder that cannot be synced at all, as on some
 * network shares, is no reason to fail.
 *
 * Returns: 0, or errno
 */
int
poise_private_folder_sync (const char *path)
{
  int fd = open (path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  int number = 0;

  if (fd < 0)
    return 0;
  if (fsync (fd) != 0 && errno != EINVAL && errno != ENOTSUP && errno != EROFS)
    number = errno;
  close (fd);
  return number;
}

/**
 * poise_private_folder_make:
 * @path: a folder
 *
 * Makes it, for its owner alone, and those above it where they are missing.
 *
 * Returns: whether it is there; else %POISE_STORE_ERROR_WRITE
 */
gboolean
poise_private_folder_make (const char *path, GError **error)
{
  g_autofree char *parent = NULL;

  if (g_file_test (path, G_FILE_TEST_IS_DIR))
    return TRUE;
  if (g_mkdir_with_parents (path, 0700) != 0)
    return fail (error, POISE_STORE_ERROR_WRITE, errno);
  parent = g_path_get_dirname (path);
  poise_private_folder_sync (parent);
  return TRUE;
}

/** poise_private_folder_sweep: @now: in seconds since 1970. Clears away what was being written when Poise ended. */
void
poise_private_folder_sweep (const char *path, gint64 now)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);
      GStatBuf status;

      if (g_str_has_prefix (name, ".poise-") && g_lstat (file, &status) == 0 && S_ISREG (status.st_mode)
          && now - status.st_mtime > POISE_TEMPORARY_STRAY_SECONDS)
        g_unlink (file);
    }
}

/** poise_private_folder_remove: Removes the folder @path with its files. Folders in it are not Poise's, and stay. */
void
poise_private_folder_remove (const char *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);

      g_unlink (file);
    }
  g_rmdir (path);
}

/* ---- Writing ---- */

static int
write_all (int fd, GBytes *bytes)
{
  gsize left;
  const char *at = g_bytes_get_data (bytes, &left);

  while (left > 0)
    {
      gssize n_written = write (fd, at, left);

      if (n_written < 0 && errno != EINTR)
        return errno;
      at += MAX (n_written, 0);
      left -= MAX (n_written, 0);
    }
  return 0;
}

/* Closes @fd in any case. */
static int
fill (int fd, GBytes *bytes)
{
  int number = write_all (fd, bytes);

  if (number == 0 && fsync (fd) != 0)
    number = errno;
  if (close (fd) != 0 && number == 0)
    number = errno;
  return number;
}

/**
 * poise_private_file_write:
 * @path: where no file is yet, in a folder that is there
 * @bytes: what it is to hold
 *
 * Returns: whether the bytes have reached the disk; else %POISE_STORE_ERROR_WRITE, and nothing is left behind,
 *   unless the last step failed, syncing the folder
 */
gboolean
poise_private_file_write (const char *path, GBytes *bytes, GError **error)
{
  g_autofree char *temporary = NULL;
  g_autofree char *folder = g_path_get_dirname (path);
  int fd;
  int number = poise_temporary_create (path, 0600, &temporary, &fd);

  if (number != 0)
    return fail (error, POISE_STORE_ERROR_WRITE, number);
  number = fill (fd, bytes);
  if (number == 0 && rename (temporary, path) != 0)
    number = errno;
  if (number != 0)
    {
      unlink (temporary);
      return fail (error, POISE_STORE_ERROR_WRITE, number);
    }
  number = poise_private_folder_sync (folder);
  return number == 0 ? TRUE : fail (error, POISE_STORE_ERROR_WRITE, number);
}

/* ---- Reading ---- */

static int
read_some (int fd, guint8 *data, gsize most, gsize *length)
{
  *length = 0;
  while (*length < most)
    {
      gssize n_read = read (fd, data + *length, most - *length);

      if (n_read == 0)
        return 0;
      if (n_read < 0 && errno != EINTR)
        return errno;
      *length += MAX (n_read, 0);
    }
  return 0;
}

/**
 * poise_private_file_read:
 * @path: a file
 * @most: how many bytes to read from its beginning
 * @size: (out) (optional): how large it is
 *
 * Returns: (transfer full) (nullable): the bytes; else %POISE_STORE_ERROR_READ. What is no ordinary file is not
 *   read, nor are links followed
 */
GBytes *
poise_private_file_read (const char *path, gsize most, guint64 *size, GError **error)
{
  int fd = open (path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
  struct stat status;
  guint8 *data = NULL;
  gsize length = 0;
  int number = fd < 0 ? errno : 0;

  if (number == 0 && fstat (fd, &status) != 0)
    number = errno;
  if (number == 0 && !S_ISREG (status.st_mode))
    number = EINVAL;
  if (number == 0)
    {
      data = g_malloc (MIN (most, (gsize)status.st_size) + 1);
      number = read_some (fd, data, MIN (most, (gsize)status.st_size), &length);
    }
  if (fd >= 0)
    close (fd);
  if (number != 0)
    {
      g_free (data);
      fail (error, POISE_STORE_ERROR_READ, number);
      return NULL;
    }
  if (size != NULL)
    *size = status.st_size;
  return g_bytes_new_take (data, length);
}
