/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which way a file is saved: beside it where that can be, in place where the person has said so or where there is no
 * other way.
 */

#include "store/poise-saver.h"

#include "store/poise-disk.h"
#include "store/poise-in-place.h"
#include "store/poise-rescue.h"
#include "store/poise-saver-beside.h"
#include "store/poise-saver-place.h"
#include "store/poise-saver-through.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

static gboolean
fail (GError **error, PoiseStoreError code, int number)
{
  g_propagate_error (error, poise_store_error_new_system (code, number));
  return FALSE;
}

static void
set_fingerprint (PoiseFingerprint *fingerprint, GBytes *bytes, gint64 modified)
{
  g_autofree char *sha256 = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);

  fingerprint->size = g_bytes_get_size (bytes);
  fingerprint->modified = modified;
  g_strlcpy (fingerprint->sha256, sha256, sizeof fingerprint->sha256);
}

/* Where a process ended while it wrote the file in place, what it began is finished first. */
static void
mend (GFile *file)
{
  const char *path = g_file_peek_path (file);
  g_autofree char *real = path != NULL ? poise_saver_place_resolve (path) : NULL;
  g_autoptr (GFile) place = real != NULL ? g_file_new_for_path (real) : g_object_ref (file);

  poise_rescue_mend (place);
}

/**
 * poise_saver_read:
 * @file: a file, on this machine or behind GIO
 * @fingerprint: (out caller-allocates) (optional): what the file is now
 *
 * Returns: (transfer full) (nullable): its bytes, at most 256 MiB
 */
GBytes *
poise_saver_read (GFile *file, PoiseFingerprint *fingerprint, GError **error)
{
  gint64 modified = 0;
  GBytes *bytes;

  mend (file);
  bytes = poise_in_place_read (file, &modified, error);
  if (bytes != NULL && fingerprint != NULL)
    set_fingerprint (fingerprint, bytes, modified);
  return bytes;
}

/** poise_saver_order_is_changed: Returns: whether @found, which the file holds now, is not what was read */
gboolean
poise_saver_order_is_changed (const PoiseSaverOrder *order, GBytes *found)
{
  g_autofree char *sha256 = NULL;

  if (order->expected == NULL)
    return FALSE;
  if ((gint64) g_bytes_get_size (found) != order->expected->size)
    return TRUE;
  sha256 = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, found);
  return strcmp (sha256, order->expected->sha256) != 0;
}

/**
 * poise_saver_order_prove:
 * @found: what has been read back
 *
 * Returns: whether that is what was to be written, to the byte, and passes the check; else
 *   %POISE_STORE_ERROR_NOT_PROVEN
 */
gboolean
poise_saver_order_prove (const PoiseSaverOrder *order, GBytes *found, GError **error)
{
  g_autoptr (GError) reason = NULL;

  if (g_bytes_equal (found, order->bytes) && (order->check == NULL || order->check (found, &reason)))
    return TRUE;
  g_propagate_error (error, poise_store_error_new (POISE_STORE_ERROR_NOT_PROVEN, 0, 0, NULL,
                                                   reason != NULL ? reason->message : NULL, NULL));
  return FALSE;
}

/* ---- Ways ---- */

/* A device or a pipe holds nothing to preserve and must not be replaced. */
static gboolean
write_device (const char *path, GBytes *bytes, GError **error)
{
  int fd = open (path, O_WRONLY | O_CLOEXEC);
  int number = fd >= 0 ? poise_disk_write (fd, bytes, POISE_SAVER_STEP_OVERWRITE) : errno;

  if (fd >= 0 && close (fd) != 0 && number == 0)
    number = errno;
  return number == 0 ? TRUE : fail (error, POISE_STORE_ERROR_WRITE, number);
}

static gboolean
write_into (const char *path, const PoiseSaverOrder *order, gint64 *modified, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  return poise_saver_through (file, order, modified, error);
}

/* Whether the file itself can be written, which asks no more than opening it. */
static gboolean
can_open (const char *path)
{
  int fd = open (path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW);

  if (fd >= 0)
    close (fd);
  return fd >= 0;
}

/* The folder does not let another file take the place of this one: that is the person's to decide. */
static gboolean
ask_about_folder (GError *reason, GError **error)
{
  g_propagate_error (error, poise_store_error_new (POISE_STORE_ERROR_READ_ONLY_FOLDER, 0, 0, NULL,
                                                   poise_store_error_get_found (reason),
                                                   poise_store_error_get_expected (reason)));
  g_error_free (reason);
  return FALSE;
}

static gboolean
ask_about_names (nlink_t n_names, GError **error)
{
  g_autofree char *number = g_strdup_printf ("%" G_GUINT64_FORMAT, (guint64) n_names);

  g_propagate_error (error, poise_store_error_new (POISE_STORE_ERROR_HARD_LINK, 0, 0, NULL, number, NULL));
  return FALSE;
}

/* Beside the file, and into it only where that cannot be and may be. */
static gboolean
write_file (const char *path, const struct stat *old, const PoiseSaverOrder *order, gint64 *modified, GError **error)
{
  GError *reason = NULL;
  gboolean has_names = old != NULL && old->st_nlink > 1;

  switch (poise_saver_beside (path, old, order, modified, &reason))
    {
    case POISE_BESIDE_SAVED:
      return TRUE;
    case POISE_BESIDE_REFUSED:
      if (old == NULL || !can_open (path))
        break;
      if (order->manner != POISE_SAVE_THROUGH)
        return ask_about_folder (reason, error);
      g_error_free (reason);
      return write_into (path, order, modified, error);
    case POISE_BESIDE_NO_RENAME:
      if (has_names)
        return ask_about_folder (reason, error);
      g_error_free (reason);
      return write_into (path, order, modified, error);
    case POISE_BESIDE_FAILED:
    default:
      break;
    }
  g_propagate_error (error, reason);
  return FALSE;
}

/* Writes to @path, which has no links left, unless it is a device. */
static gboolean
write_real (const char *path, const PoiseSaverOrder *order, gint64 *modified, GError **error)
{
  struct stat old;

  if (lstat (path, &old) != 0)
    return errno == ENOENT ? write_file (path, NULL, order, modified, error)
                           : fail (error, POISE_STORE_ERROR_WRITE, errno);
  if (S_ISDIR (old.st_mode))
    return fail (error, POISE_STORE_ERROR_WRITE, EISDIR);
  if (faccessat (AT_FDCWD, path, W_OK, AT_EACCESS) != 0)
    return fail (error, POISE_STORE_ERROR_WRITE, errno);
  if (!S_ISREG (old.st_mode))
    return write_device (path, order->bytes, error);
  if (old.st_nlink > 1 && order->manner == POISE_SAVE_ASK)
    return ask_about_names (old.st_nlink, error);
  if (old.st_nlink > 1 && order->manner == POISE_SAVE_THROUGH)
    return write_into (path, order, modified, error);
  return write_file (path, &old, order, modified, error);
}

static gboolean
write_path (const char *path, const PoiseSaverOrder *order, gint64 *modified, GError **error)
{
  g_autofree char *real = poise_saver_place_resolve (path);
  g_autoptr (GFile) file = NULL;

  if (real == NULL)
    return fail (error, POISE_STORE_ERROR_WRITE, errno);
  if (!write_real (real, order, modified, error))
    return FALSE;
  file = g_file_new_for_path (real);
  poise_rescue_forget (file);
  return TRUE;
}

static gboolean
write_far (GFile *file, const PoiseSaverOrder *order, gint64 *modified, GError **error)
{
  if (!poise_saver_through (file, order, modified, error))
    return FALSE;
  poise_rescue_forget (file);
  return TRUE;
}

/**
 * poise_saver_save:
 * @file: the file; a symbolic link stays one, and what it leads to is written
 * @order: what to write, and how
 * @written: (out caller-allocates) (optional): what the file is afterwards
 *
 * Returns: whether the bytes have reached the disk. If not, %POISE_STORE_ERROR_WRITE with the system's reason,
 *   %POISE_STORE_ERROR_CHANGED_ON_DISK, %POISE_STORE_ERROR_NOT_PROVEN, %POISE_STORE_ERROR_NO_RESCUE, or, to be
 *   repeated in another manner, %POISE_STORE_ERROR_HARD_LINK or %POISE_STORE_ERROR_READ_ONLY_FOLDER; the old file is
 *   as it was, and no temporary file stays. (Only with %POISE_STORE_ERROR_HALF_WRITTEN it is not, and a copy is kept;
 *   and if the last step fails, syncing the folder, the new file stands there but may not survive a power cut.)
 */
gboolean
poise_saver_save (GFile *file, const PoiseSaverOrder *order, PoiseFingerprint *written, GError **error)
{
  const char *path = g_file_peek_path (file);
  int number = poise_saver_step (POISE_SAVER_STEP_BEGIN);
  gint64 modified = 0;

  if (number != 0)
    return fail (error, POISE_STORE_ERROR_WRITE, number);
  if (!(path != NULL ? write_path (path, order, &modified, error) : write_far (file, order, &modified, error)))
    return FALSE;
  if (written != NULL)
    set_fingerprint (written, order->bytes, modified);
  return TRUE;
}

/** poise_saver_write: poise_saver_save() of what has no check, asking where there is something to ask. */
gboolean
poise_saver_write (GBytes *bytes,
                   GFile *file,
                   const PoiseFingerprint *expected,
                   PoiseFingerprint *written,
                   GError **error)
{
  const PoiseSaverOrder order = { .bytes = bytes, .expected = expected };

  return poise_saver_save (file, &order, written, error);
}
