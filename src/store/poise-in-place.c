/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Two ways for each: the system's calls where a file has a path, GIO's streams where it has none.
 */

#include "store/poise-in-place.h"

#include "store/poise-disk.h"
#include "store/poise-scan.h"
#include "store/poise-store-error.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

/* What is asked of GIO at a time. */
#define PIECE (64 * 1024)

static gboolean
fail (GError **error, PoiseStoreError code, int number)
{
  g_propagate_error (error, poise_store_error_new_system (code, number));
  return FALSE;
}

static gboolean
fail_gio (GError **error, PoiseStoreError code, GError *reason)
{
  g_propagate_error (error, poise_store_error_new_gio (code, reason));
  g_error_free (reason);
  return FALSE;
}

static gboolean
fail_too_large (GError **error)
{
  g_propagate_error (error, poise_store_error_new (POISE_STORE_ERROR_TOO_LARGE, 0, 0, NULL, NULL, "256 MiB"));
  return FALSE;
}

/* ---- Reading ---- */

static GBytes *
read_path (const char *path, gint64 *modified, GError **error)
{
  GBytes *bytes = NULL;
  struct stat status;
  int number = poise_disk_read (path, &bytes, &status);

  if (number == EFBIG)
    fail_too_large (error);
  else if (number != 0)
    fail (error, POISE_STORE_ERROR_READ, number);
  else
    *modified = (gint64) status.st_mtim.tv_sec * 1000000000 + status.st_mtim.tv_nsec;
  return bytes;
}

static gboolean
read_stream (GInputStream *stream, GByteArray *bytes, GError **error)
{
  g_autofree guint8 *piece = g_malloc (PIECE);
  GError *reason = NULL;
  gssize n_read;

  while ((n_read = g_input_stream_read (stream, piece, PIECE, NULL, &reason)) > 0)
    {
      if (bytes->len + (gsize) n_read > POISE_SCAN_MAX_BYTES)
        return fail_too_large (error);
      g_byte_array_append (bytes, piece, n_read);
    }
  return n_read == 0 ? TRUE : fail_gio (error, POISE_STORE_ERROR_READ, reason);
}

/* In nanoseconds since 1970; 0 where it is not told */
static gint64
ask_modified (GFile *file)
{
  g_autoptr (GFileInfo) info = g_file_query_info (file, G_FILE_ATTRIBUTE_TIME_MODIFIED "," G_FILE_ATTRIBUTE_TIME_MODIFIED_USEC,
                                                  G_FILE_QUERY_INFO_NONE, NULL, NULL);

  if (info == NULL)
    return 0;
  return (gint64) g_file_info_get_attribute_uint64 (info, G_FILE_ATTRIBUTE_TIME_MODIFIED) * 1000000000
         + (gint64) g_file_info_get_attribute_uint32 (info, G_FILE_ATTRIBUTE_TIME_MODIFIED_USEC) * 1000;
}

static GBytes *
read_far (GFile *file, gint64 *modified, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  GError *reason = NULL;
  g_autoptr (GFileInputStream) stream = g_file_read (file, NULL, &reason);

  if (stream == NULL)
    {
      fail_gio (error, POISE_STORE_ERROR_READ, reason);
      return NULL;
    }
  if (!read_stream (G_INPUT_STREAM (stream), bytes, error))
    return NULL;
  *modified = ask_modified (file);
  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

/**
 * poise_in_place_read:
 * @file: a file
 * @modified: (out): when it was changed last, in nanoseconds since 1970; 0 where it is not told
 * @error: %POISE_STORE_ERROR_READ or %POISE_STORE_ERROR_TOO_LARGE
 *
 * Returns: (transfer full) (nullable): its bytes, at most 256 MiB
 */
GBytes *
poise_in_place_read (GFile *file, gint64 *modified, GError **error)
{
  const char *path = g_file_peek_path (file);

  return path != NULL ? read_path (path, modified, error) : read_far (file, modified, error);
}

/* ---- Writing ---- */

/* Over what is there, and only then cut to length: as much as possible is whole at any moment. */
static int
overwrite (int fd, GBytes *bytes)
{
  int number = poise_disk_write (fd, bytes, POISE_SAVER_STEP_OVERWRITE);

  if (number == 0 && ftruncate (fd, g_bytes_get_size (bytes)) != 0)
    number = errno;
  if (number == 0)
    number = poise_saver_step (POISE_SAVER_STEP_SYNC);
  if (number == 0 && fsync (fd) != 0)
    number = errno;
  return number;
}

static gboolean
write_path (const char *path, GBytes *bytes, GError **error)
{
  int number = poise_saver_step (POISE_SAVER_STEP_OPEN);
  int fd = number == 0 ? open (path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666) : -1;

  if (number == 0 && fd < 0)
    number = errno;
  if (number == 0)
    number = overwrite (fd, bytes);
  if (fd >= 0 && close (fd) != 0 && number == 0)
    number = errno;
  return number == 0 ? TRUE : fail (error, POISE_STORE_ERROR_WRITE, number);
}

static gboolean
write_stream (GOutputStream *stream, GBytes *bytes, GError **error)
{
  gsize left;
  const char *at = g_bytes_get_data (bytes, &left);
  GError *reason = NULL;

  for (gsize n_written; left > 0; at += n_written, left -= n_written)
    {
      int number = poise_saver_step (POISE_SAVER_STEP_OVERWRITE);

      if (number != 0)
        return fail (error, POISE_STORE_ERROR_WRITE, number);
      if (!g_output_stream_write_all (stream, at, MIN (left, PIECE), &n_written, NULL, &reason))
        return fail_gio (error, POISE_STORE_ERROR_WRITE, reason);
    }
  if (!g_output_stream_flush (stream, NULL, &reason))
    return fail_gio (error, POISE_STORE_ERROR_WRITE, reason);
  return TRUE;
}

static gboolean
write_far (GFile *file, GBytes *bytes, GError **error)
{
  GError *reason = NULL;
  g_autoptr (GCancellable) part = g_cancellable_new ();
  int number = poise_saver_step (POISE_SAVER_STEP_OPEN);
  g_autoptr (GFileOutputStream) stream
      = number == 0 ? g_file_replace (file, NULL, FALSE, G_FILE_CREATE_NONE, NULL, &reason) : NULL;
  gboolean is_written;

  if (number != 0)
    return fail (error, POISE_STORE_ERROR_WRITE, number);
  if (stream == NULL)
    return fail_gio (error, POISE_STORE_ERROR_WRITE, reason);
  is_written = write_stream (G_OUTPUT_STREAM (stream), bytes, error);
  if (!is_written)
    g_cancellable_cancel (part); /* streams that can, drop what they have */
  if (g_output_stream_close (G_OUTPUT_STREAM (stream), part, is_written ? &reason : NULL))
    return is_written;
  return is_written ? fail_gio (error, POISE_STORE_ERROR_WRITE, reason) : FALSE;
}

/**
 * poise_in_place_write:
 * @file: a file; made where it is missing
 * @bytes: what it is to hold
 *
 * Returns: whether it is written, and on this machine synced; else %POISE_STORE_ERROR_WRITE, and the file may hold
 *   anything
 */
gboolean
poise_in_place_write (GFile *file, GBytes *bytes, GError **error)
{
  const char *path = g_file_peek_path (file);

  return path != NULL ? write_path (path, bytes, error) : write_far (file, bytes, error);
}

/** poise_in_place_remove: Returns: whether @file is gone */
gboolean
poise_in_place_remove (GFile *file)
{
  g_autoptr (GError) reason = NULL;

  return g_file_delete (file, NULL, &reason) || g_error_matches (reason, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}
