/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Saving: the real path behind symbolic links; a temporary file beside it that nobody else can have; the
 * bytes, mode, owner and extended attributes; fsync; a checked close; a look at whether the file is still
 * the one that was read; rename; fsync of the folder. g_file_replace_contents() would destroy the original
 * on a full disk, and g_file_set_contents_full() replaces links.
 *
 * Each step answers with errno, 0 if it went well.
 */

#include "store/poise-saver.h"

#include "store/poise-file-owner.h"
#include "store/poise-scan.h"
#include "store/poise-temporary.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* As many symbolic links in a row as the kernel follows. */
#define MAX_LINKS 40

static gboolean
fail (GError **error, PoiseStoreError code, int number)
{
  g_propagate_error (error, poise_store_error_new (code, 0, 0, NULL, g_strerror (number), NULL));
  return FALSE;
}

static void
set_fingerprint (PoiseFingerprint *fingerprint, GBytes *bytes, const struct stat *status)
{
  g_autofree char *sha256 = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);

  fingerprint->size = g_bytes_get_size (bytes);
  fingerprint->modified = (gint64)status->st_mtim.tv_sec * 1000000000 + status->st_mtim.tv_nsec;
  g_strlcpy (fingerprint->sha256, sha256, sizeof fingerprint->sha256);
}

/* ---- Reading ---- */

static int
read_all (int fd, GByteArray *bytes)
{
  for (;;)
    {
      guint length = bytes->len;
      gssize n_read;

      if (length > POISE_SCAN_MAX_BYTES)
        return EFBIG;
      g_byte_array_set_size (bytes, CLAMP (length * 2, 64 * 1024, POISE_SCAN_MAX_BYTES + 1));
      n_read = read (fd, bytes->data + length, bytes->len - length);
      g_byte_array_set_size (bytes, length + MAX (n_read, 0));
      if (n_read == 0)
        return 0;
      if (n_read < 0 && errno != EINTR)
        return errno;
    }
}

static int
read_path (const char *path, GBytes **contents, struct stat *status)
{
  int fd = open (path, O_RDONLY | O_CLOEXEC);
  GByteArray *bytes;
  int number = 0;

  if (fd < 0)
    return errno;
  if (fstat (fd, status) != 0)
    number = errno;
  else if (S_ISREG (status->st_mode) && status->st_size > POISE_SCAN_MAX_BYTES)
    number = EFBIG;
  if (number != 0)
    {
      close (fd);
      return number;
    }

  bytes = g_byte_array_sized_new (S_ISREG (status->st_mode) ? status->st_size + 1 : 0);
  number = read_all (fd, bytes);
  close (fd);
  if (number == 0)
    *contents = g_byte_array_free_to_bytes (bytes);
  else
    g_byte_array_unref (bytes);
  return number;
}

/**
 * poise_saver_read:
 * @file: a file
 * @fingerprint: (out caller-allocates) (optional): what the file is now
 *
 * Returns: (transfer full) (nullable): its bytes, at most 256 MiB
 */
GBytes *
poise_saver_read (GFile *file, PoiseFingerprint *fingerprint, GError **error)
{
  g_autofree char *path = g_file_get_path (file);
  g_autoptr (GBytes) bytes = NULL;
  struct stat status;
  int number = path != NULL ? read_path (path, &bytes, &status) : EOPNOTSUPP;

  if (number == EFBIG)
    g_propagate_error (error,
                       poise_store_error_new (POISE_STORE_ERROR_TOO_LARGE, 0, 0, NULL, NULL, "256 MiB"));
  else if (number != 0)
    fail (error, POISE_STORE_ERROR_READ, number);
  else if (fingerprint != NULL)
    set_fingerprint (fingerprint, bytes, &status);
  return g_steal_pointer (&bytes);
}

/* ---- Where to write ---- */

/* (transfer full) (nullable): @name in the real folder of @path; %NULL with errno */
static char *
in_real_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *name = g_path_get_basename (path);
  char *real = realpath (folder, NULL);
  char *result = real != NULL ? g_build_filename (real, name, NULL) : NULL;

  free (real);
  return result;
}

/* (transfer full) (nullable): the path without links, also where the last link leads to no file yet; %NULL
 * with errno */
static char *
resolve (const char *path)
{
  g_autofree char *place = g_strdup (path);

  for (int i = 0; i < MAX_LINKS; i++)
    {
      g_autofree char *here = in_real_folder (place);
      g_autofree char *target = here != NULL ? g_file_read_link (here, NULL) : NULL;
      g_autofree char *folder = NULL;

      if (target == NULL)
        return g_steal_pointer (&here);
      folder = g_path_get_dirname (here);
      g_free (place);
      place = g_canonicalize_filename (target, folder);
    }
  errno = ELOOP;
  return NULL;
}

/* Whether @path is a device or a pipe, or a link to one, such as /dev/stdout: the kernel alone can follow that. */
static gboolean
is_device (const char *path)
{
  struct stat status;

  return stat (path, &status) == 0 && !S_ISREG (status.st_mode) && !S_ISDIR (status.st_mode);
}

/* ---- What to write ---- */

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

/* Fills the temporary file and sees it onto the disk; closes @fd in any case. */
static int
fill_temporary (int fd, GBytes *bytes, const char *path, const struct stat *old, struct stat *status)
{
  int number = write_all (fd, bytes);

  if (number == 0 && old != NULL)
    number = poise_file_copy_owner (path, old, fd);
  if (number == 0 && fsync (fd) != 0)
    number = errno;
  if (number == 0 && fstat (fd, status) != 0)
    number = errno;
  if (number == 0 && (gsize)status->st_size != g_bytes_get_size (bytes))
    number = EIO;
  if (close (fd) != 0 && number == 0)
    number = errno;
  return number;
}

/* A folder that cannot be synced at all, as on some network shares, is no reason to call a save failed. */
static int
sync_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int fd = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  int number = 0;

  if (fd < 0)
    return 0;
  if (fsync (fd) != 0 && errno != EINVAL && errno != ENOTSUP && errno != EROFS)
    number = errno;
  close (fd);
  return number;
}

/* ---- Saving ---- */

/* Whether there is something at @path that is not what was read. What is gone cannot be overwritten, and a
 * new modification time alone changes nothing. */
static int
compare (const char *path, const PoiseFingerprint *expected, gboolean *changed)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *sha256 = NULL;
  struct stat status;
  int number;

  *changed = FALSE;
  if (expected == NULL)
    return 0;
  number = read_path (path, &bytes, &status);
  if (number == ENOENT)
    return 0;
  if (number == EFBIG)
    *changed = TRUE;
  else if (number != 0)
    return number;
  else
    {
      sha256 = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
      *changed = strcmp (sha256, expected->sha256) != 0;
    }
  return 0;
}

/* Puts the filled temporary file in the place of @path, unless that has changed. */
static gboolean
replace (const char *temporary, const char *path, const PoiseFingerprint *expected, GError **error)
{
  gboolean changed;
  int number = compare (path, expected, &changed);

  if (number == 0 && changed)
    {
      g_propagate_error (error,
                         poise_store_error_new (POISE_STORE_ERROR_CHANGED_ON_DISK, 0, 0, NULL, NULL, NULL));
      return FALSE;
    }
  if (number == 0 && rename (temporary, path) != 0)
    number = errno;
  return number == 0 ? TRUE : fail (error, POISE_STORE_ERROR_WRITE, number);
}

/* A device or a pipe holds nothing to preserve and must not be replaced. */
static gboolean
write_through (const char *path, GBytes *bytes, GError **error)
{
  int fd = open (path, O_WRONLY | O_CLOEXEC);
  int number = fd >= 0 ? write_all (fd, bytes) : errno;

  if (fd >= 0 && close (fd) != 0 && number == 0)
    number = errno;
  return number == 0 ? TRUE : fail (error, POISE_STORE_ERROR_WRITE, number);
}

static gboolean
write_beside (const char *path,
              const struct stat *old,
              GBytes *bytes,
              const PoiseFingerprint *expected,
              struct stat *status,
              GError **error)
{
  g_autofree char *temporary = NULL;
  int fd;
  int number = poise_temporary_create (path, old != NULL ? 0600 : 0666, &temporary, &fd);

  if (number != 0)
    return fail (error, POISE_STORE_ERROR_WRITE, number);
  number = fill_temporary (fd, bytes, path, old, status);
  if (number != 0)
    fail (error, POISE_STORE_ERROR_WRITE, number);
  if (number != 0 || !replace (temporary, path, expected, error))
    {
      unlink (temporary);
      return FALSE;
    }
  poise_temporary_sweep (path, status->st_mtime);
  number = sync_folder (path);
  return number == 0 ? TRUE : fail (error, POISE_STORE_ERROR_WRITE, number);
}

/* Writes to @path, which has no links left, unless it is a device. */
static gboolean
write_real (const char *path,
            GBytes *bytes,
            const PoiseFingerprint *expected,
            struct stat *status,
            GError **error)
{
  struct stat old;

  memset (status, 0, sizeof *status);
  if (lstat (path, &old) != 0)
    return errno == ENOENT ? write_beside (path, NULL, bytes, expected, status, error)
                           : fail (error, POISE_STORE_ERROR_WRITE, errno);
  if (S_ISDIR (old.st_mode))
    return fail (error, POISE_STORE_ERROR_WRITE, EISDIR);
  if (faccessat (AT_FDCWD, path, W_OK, AT_EACCESS) != 0)
    return fail (error, POISE_STORE_ERROR_WRITE, errno);
  if (!S_ISREG (old.st_mode))
    return write_through (path, bytes, error);
  return write_beside (path, &old, bytes, expected, status, error);
}

/**
 * poise_saver_write:
 * @bytes: what the file is to hold
 * @file: the file; a symbolic link stays one, and what it leads to is replaced
 * @expected: (nullable): what the file was when it was read; if it holds anything else now, it is left
 *   alone. A file that is gone meanwhile is written anew
 * @written: (out caller-allocates) (optional): what the file is afterwards
 *
 * Returns: whether the bytes have reached the disk. If not, %POISE_STORE_ERROR_WRITE with the system's
 * reason or
 *   %POISE_STORE_ERROR_CHANGED_ON_DISK; the old file is as it was, and no temporary file stays. (Only if the
 *   last step fails, syncing the folder, the new file stands there but may not survive a power cut.)
 */
gboolean
poise_saver_write (GBytes *bytes,
                   GFile *file,
                   const PoiseFingerprint *expected,
                   PoiseFingerprint *written,
                   GError **error)
{
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *real = NULL;
  struct stat status;

  if (path == NULL)
    return fail (error, POISE_STORE_ERROR_WRITE, EOPNOTSUPP);
  real = is_device (path) ? g_strdup (path) : resolve (path);
  if (real == NULL)
    return fail (error, POISE_STORE_ERROR_WRITE, errno);
  if (!write_real (real, bytes, expected, &status, error))
    return FALSE;
  if (written != NULL)
    set_fingerprint (written, bytes, &status);
  return TRUE;
}
