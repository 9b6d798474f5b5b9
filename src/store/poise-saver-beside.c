/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A temporary file that nobody else can have; the bytes, mode, owner and extended attributes; fsync; a checked close;
 * reading it back; a look at whether the file is still the one that was read; rename; fsync of the folder.
 * g_file_replace_contents() would destroy the original on a full disk, and g_file_set_contents_full() replaces links.
 *
 * Each step answers with errno, 0 if it went well.
 */

#include "store/poise-saver-beside.h"

#include "store/poise-disk.h"
#include "store/poise-file-owner.h"
#include "store/poise-temporary.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

/* A temporary file on its way.
 * lock: keeps it locked while @fd is closed already */
typedef struct
{
  char *path;
  int fd;
  int lock;
} Temporary;

static PoiseBeside
fail (GError **error, int number)
{
  g_propagate_error (error, poise_store_error_new_system (POISE_STORE_ERROR_WRITE, number));
  return POISE_BESIDE_FAILED;
}

static int
create (const char *path, gboolean is_new, Temporary *temporary)
{
  int number = poise_saver_step (POISE_SAVER_STEP_CREATE);

  if (number == 0)
    number = poise_temporary_create (path, is_new ? 0666 : 0600, &temporary->path, &temporary->fd);
  if (number == 0)
    temporary->lock = fcntl (temporary->fd, F_DUPFD_CLOEXEC, 0);
  return number;
}

static int
sync_file (int fd)
{
  int number = poise_saver_step (POISE_SAVER_STEP_SYNC);

  return number == 0 && fsync (fd) != 0 ? errno : number;
}

static int
copy_owner (const char *path, const struct stat *old, int fd)
{
  int number = poise_saver_step (POISE_SAVER_STEP_OWN);

  return number == 0 ? poise_file_copy_owner (path, old, fd) : number;
}

/* Fills the temporary file, sees it onto the disk and closes it, whatever happens. */
static int
fill (Temporary *temporary, GBytes *bytes, const char *path, const struct stat *old)
{
  int number = poise_disk_write (temporary->fd, bytes, POISE_SAVER_STEP_FILL);

  if (number == 0 && old != NULL)
    number = copy_owner (path, old, temporary->fd);
  if (number == 0)
    number = sync_file (temporary->fd);
  if (number == 0)
    number = poise_saver_step (POISE_SAVER_STEP_CLOSE);
  if (close (temporary->fd) != 0 && number == 0)
    number = errno;
  return number;
}

/* What is on the disk now is what was to be, and can be read. */
static PoiseBeside
prove (Temporary *temporary, const PoiseSaverOrder *order, gint64 *modified, GError **error)
{
  g_autoptr (GBytes) found = NULL;
  struct stat status;
  int number = poise_saver_step (POISE_SAVER_STEP_READ_BACK);

  if (number == 0)
    number = poise_disk_read_back (temporary->path, &found, &status);
  if (number != 0)
    return fail (error, number);
  *modified = (gint64) status.st_mtim.tv_sec * 1000000000 + status.st_mtim.tv_nsec;
  return poise_saver_order_prove (order, found, error) ? POISE_BESIDE_SAVED : POISE_BESIDE_FAILED;
}

/* Whether there is something at @path that is not what was read. What is gone cannot be overwritten, and a
 * new modification time alone changes nothing. */
static int
compare (const char *path, const PoiseSaverOrder *order, gboolean *changed)
{
  g_autoptr (GBytes) bytes = NULL;
  struct stat status;
  int number;

  *changed = FALSE;
  if (order->expected == NULL)
    return 0;
  number = poise_saver_step (POISE_SAVER_STEP_COMPARE);
  if (number == 0)
    number = poise_disk_read (path, &bytes, &status);
  if (number == 0)
    *changed = poise_saver_order_is_changed (order, bytes);
  else if (number == EFBIG)
    *changed = TRUE;
  return number == ENOENT || number == EFBIG ? 0 : number;
}

static PoiseBeside
take_place (const char *temporary, const char *path, GError **error)
{
  int number = poise_saver_step (POISE_SAVER_STEP_RENAME);

  if (number == 0 && rename (temporary, path) != 0)
    number = errno;
  switch (number)
    {
    case 0:
      return POISE_BESIDE_SAVED;
    case EACCES:
    case EPERM:
    case EROFS:
      fail (error, number);
      return POISE_BESIDE_REFUSED;
    case EXDEV:
    case ENOSYS:
    case EOPNOTSUPP:
    case EBUSY: /* a file that is mounted by itself */
      fail (error, number);
      return POISE_BESIDE_NO_RENAME;
    default:
      return fail (error, number);
    }
}

/* Puts the proven temporary file in the place of @path, unless that has changed. */
static PoiseBeside
replace (Temporary *temporary, const char *path, const PoiseSaverOrder *order, GError **error)
{
  gboolean changed;
  int number = compare (path, order, &changed);

  if (number != 0)
    return fail (error, number);
  if (!changed)
    return take_place (temporary->path, path, error);
  g_propagate_error (error, poise_store_error_new (POISE_STORE_ERROR_CHANGED_ON_DISK, 0, 0, NULL, NULL, NULL));
  return POISE_BESIDE_FAILED;
}

static PoiseBeside
refuse (int number, GError **error)
{
  fail (error, number);
  return number == EACCES || number == EPERM || number == EROFS || number == EOPNOTSUPP || number == ENOSYS
             ? POISE_BESIDE_REFUSED
             : POISE_BESIDE_FAILED;
}

static PoiseBeside
fill_and_replace (Temporary *temporary,
                  const char *path,
                  const struct stat *old,
                  const PoiseSaverOrder *order,
                  gint64 *modified,
                  GError **error)
{
  int number = fill (temporary, order->bytes, path, old);
  PoiseBeside result = number == 0 ? prove (temporary, order, modified, error) : fail (error, number);

  if (result == POISE_BESIDE_SAVED)
    result = replace (temporary, path, order, error);
  if (result != POISE_BESIDE_SAVED)
    unlink (temporary->path);
  return result;
}

/**
 * poise_saver_beside:
 * @path: a file, without links on the way to it
 * @old: (nullable): its status; %NULL where there is none yet
 * @order: what to write
 * @modified: (out): when it was written, in nanoseconds since 1970
 * @error: as poise_saver_save()
 *
 * Returns: how it went. No temporary file stays, unless the process ends
 */
PoiseBeside
poise_saver_beside (const char *path,
                    const struct stat *old,
                    const PoiseSaverOrder *order,
                    gint64 *modified,
                    GError **error)
{
  Temporary temporary = { NULL, -1, -1 };
  int number = create (path, old == NULL, &temporary);
  PoiseBeside result;

  if (number != 0)
    return refuse (number, error);
  result = fill_and_replace (&temporary, path, old, order, modified, error);
  if (temporary.lock >= 0)
    close (temporary.lock);
  g_free (temporary.path);
  if (result != POISE_BESIDE_SAVED)
    return result;
  poise_temporary_sweep (path, *modified / 1000000000);
  number = poise_disk_sync_folder (path);
  return number == 0 ? POISE_BESIDE_SAVED : fail (error, number);
}
