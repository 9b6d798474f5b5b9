/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whole files and the system's calls.
 */

#include "store/poise-disk.h"

#include "store/poise-scan.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

/* What is written at a time. */
#define PIECE (64 * 1024)

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
read_descriptor (int fd, GBytes **contents, struct stat *status)
{
  GByteArray *bytes;
  int number;

  if (fstat (fd, status) != 0)
    return errno;
  if (S_ISREG (status->st_mode) && status->st_size > POISE_SCAN_MAX_BYTES)
    return EFBIG;
  bytes = g_byte_array_sized_new (S_ISREG (status->st_mode) ? status->st_size + 1 : 0);
  number = read_all (fd, bytes);
  if (number == 0)
    *contents = g_byte_array_free_to_bytes (bytes);
  else
    g_byte_array_unref (bytes);
  return number;
}

/**
 * poise_disk_read:
 * @path: a file
 * @contents: (out) (transfer full): its bytes
 * @status: (out caller-allocates): what it is now
 *
 * Returns: 0, or errno; EFBIG for more than Poise reads
 */
int
poise_disk_read (const char *path, GBytes **contents, struct stat *status)
{
  int fd = open (path, O_RDONLY | O_CLOEXEC);
  int number;

  if (fd < 0)
    return errno;
  number = read_descriptor (fd, contents, status);
  close (fd);
  return number;
}

/**
 * poise_disk_read_back:
 *
 * poise_disk_read() for what has just been synced: where the system lets us, it comes from the disk and not from what
 * the system remembers of the writing.
 */
int
poise_disk_read_back (const char *path, GBytes **contents, struct stat *status)
{
  int fd = open (path, O_RDONLY | O_CLOEXEC);
  int number;

  if (fd < 0)
    return errno;
  posix_fadvise (fd, 0, 0, POSIX_FADV_DONTNEED);
  number = read_descriptor (fd, contents, status);
  close (fd);
  return number;
}

/**
 * poise_disk_write:
 * @fd: a file, at the place where to write
 * @bytes: what to write
 * @step: what each piece of it is called
 *
 * Returns: 0, or errno, and part of it may be there
 */
int
poise_disk_write (int fd, GBytes *bytes, PoiseSaverStep step)
{
  gsize left;
  const char *at = g_bytes_get_data (bytes, &left);

  while (left > 0)
    {
      int number = poise_saver_step (step);
      gssize n_written = number == 0 ? write (fd, at, MIN (left, PIECE)) : -1;

      if (number != 0)
        return number;
      if (n_written < 0 && errno != EINTR)
        return errno;
      at += MAX (n_written, 0);
      left -= MAX (n_written, 0);
    }
  return 0;
}

/**
 * poise_disk_sync_folder:
 * @path: a file whose name in its folder is to outlive a power cut
 *
 * A folder that cannot be synced at all, as on some network shares, is no reason to call a save failed.
 *
 * Returns: 0, or errno
 */
int
poise_disk_sync_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int number = poise_saver_step (POISE_SAVER_STEP_SYNC_FOLDER);
  int fd = number == 0 ? open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;

  if (fd < 0) /* a folder that may be written to but not read */
    return number != 0 || errno == EACCES ? number : errno;
  if (fsync (fd) != 0 && errno != EINVAL && errno != ENOTSUP && errno != EROFS)
    number = errno;
  close (fd);
  return number;
}
