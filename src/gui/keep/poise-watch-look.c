/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Looking at a file, on this machine or behind GIO.
 */

#include "gui/keep/poise-watch-look.h"

#include "store/poise-scan.h"

#include <errno.h>
#include <string.h>

#define PIECE (64 * 1024)
/* Two writes within this time, in nanoseconds, may leave the same times behind. */
#define FRESH (G_GINT64_CONSTANT (2) * 1000000000)

#define ATTRIBUTES                                                                                                     \
  G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE "," G_FILE_ATTRIBUTE_TIME_MODIFIED                 \
                                 "," G_FILE_ATTRIBUTE_TIME_MODIFIED_NSEC "," G_FILE_ATTRIBUTE_TIME_CHANGED             \
                                 "," G_FILE_ATTRIBUTE_TIME_CHANGED_NSEC "," G_FILE_ATTRIBUTE_UNIX_DEVICE               \
                                 "," G_FILE_ATTRIBUTE_UNIX_INODE

/** poise_watch_is_same: whether two fingerprints are of the same bytes, whenever those were written. */
gboolean
poise_watch_is_same (const PoiseFingerprint *a, const PoiseFingerprint *b)
{
  return a->size == b->size && strcmp (a->sha256, b->sha256) == 0;
}

static gint64
get_time (GFileInfo *info, const char *seconds, const char *nanoseconds)
{
  return (gint64) g_file_info_get_attribute_uint64 (info, seconds) * 1000000000
         + g_file_info_get_attribute_uint32 (info, nanoseconds);
}

static PoiseWatchStamp
make_stamp (GFileInfo *info)
{
  PoiseWatchStamp stamp = {
    .device = g_file_info_get_attribute_uint32 (info, G_FILE_ATTRIBUTE_UNIX_DEVICE),
    .inode = g_file_info_get_attribute_uint64 (info, G_FILE_ATTRIBUTE_UNIX_INODE),
    .size = g_file_info_get_size (info),
    .modified = get_time (info, G_FILE_ATTRIBUTE_TIME_MODIFIED, G_FILE_ATTRIBUTE_TIME_MODIFIED_NSEC),
    .changed = get_time (info, G_FILE_ATTRIBUTE_TIME_CHANGED, G_FILE_ATTRIBUTE_TIME_CHANGED_NSEC),
  };

  return stamp;
}

static gboolean
has_same_stamp (const PoiseWatchStamp *a, const PoiseWatchStamp *b)
{
  return a->device == b->device && a->inode == b->inode && a->size == b->size && a->modified == b->modified
         && a->changed == b->changed;
}

/* Whether something could still be written without another time to show for it. */
static gboolean
is_fresh (const PoiseWatchStamp *stamp)
{
  gint64 now = g_get_real_time () * 1000;

  return now - MAX (stamp->modified, stamp->changed) < FRESH;
}

static gboolean
read_fingerprint (GFile *file, PoiseFingerprint *fingerprint, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileInputStream) stream = g_file_read (file, cancellable, error);
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autofree guint8 *piece = stream ? g_malloc (PIECE) : NULL;
  gssize n_read;

  if (!stream)
    return FALSE;
  fingerprint->size = 0;
  while ((n_read = g_input_stream_read (G_INPUT_STREAM (stream), piece, PIECE, cancellable, error)) > 0)
    {
      g_checksum_update (checksum, piece, n_read);
      fingerprint->size += n_read;
      if (fingerprint->size > (gint64) POISE_SCAN_MAX_BYTES)
        return g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_MESSAGE_TOO_LARGE, "larger than a plan"), FALSE;
    }
  g_strlcpy (fingerprint->sha256, g_checksum_get_string (checksum), sizeof fingerprint->sha256);
  return n_read == 0;
}

static int
get_reason (const GError *error)
{
  switch (error->domain == G_IO_ERROR ? error->code : -1)
    {
    case G_IO_ERROR_PERMISSION_DENIED:
      return EACCES;
    case G_IO_ERROR_IS_DIRECTORY:
      return EISDIR;
    case G_IO_ERROR_MESSAGE_TOO_LARGE:
      return EFBIG;
    case G_IO_ERROR_TOO_MANY_LINKS:
      return ELOOP;
    default:
      return EIO;
    }
}

static PoiseWatchState
judge_error (GFile *file, const GError *error, GCancellable *cancellable)
{
  g_autoptr (GFile) folder = g_file_get_parent (file);

  switch (error->domain == G_IO_ERROR ? error->code : -1)
    {
    case G_IO_ERROR_NOT_FOUND:
      if (folder && g_file_query_file_type (folder, G_FILE_QUERY_INFO_NONE, cancellable) != G_FILE_TYPE_DIRECTORY)
        return POISE_WATCH_FOLDER_GONE;
      return POISE_WATCH_GONE;
    case G_IO_ERROR_NOT_DIRECTORY:
    case G_IO_ERROR_NOT_MOUNTED:
    case G_IO_ERROR_HOST_NOT_FOUND:
    case G_IO_ERROR_HOST_UNREACHABLE:
    case G_IO_ERROR_NETWORK_UNREACHABLE:
    case G_IO_ERROR_NOT_CONNECTED:
    case G_IO_ERROR_TIMED_OUT:
      return POISE_WATCH_FOLDER_GONE;
    default:
      return POISE_WATCH_UNREADABLE;
    }
}

static gboolean
is_remote (GFile *file, GCancellable *cancellable)
{
  g_autoptr (GFileInfo) info = NULL;

  if (!g_file_peek_path (file))
    return TRUE;
  info = g_file_query_filesystem_info (file, G_FILE_ATTRIBUTE_FILESYSTEM_REMOTE, cancellable, NULL);
  return info && g_file_info_get_attribute_boolean (info, G_FILE_ATTRIBUTE_FILESYSTEM_REMOTE);
}

/**
 * poise_watch_look:
 * @file: a file; of a symbolic link, what it leads to counts
 * @known: what it is to hold
 * @before: (nullable): the look before, at the same file
 * @cancellable: (nullable): after which nothing that is found counts
 *
 * Returns: how it is now
 */
PoiseWatchLook
poise_watch_look (GFile *file, const PoiseFingerprint *known, const PoiseWatchLook *before, GCancellable *cancellable)
{
  PoiseWatchLook look = { .state = POISE_WATCH_UNREADABLE };
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileInfo) info = g_file_query_info (file, ATTRIBUTES, G_FILE_QUERY_INFO_NONE, cancellable, &error);
  PoiseWatchStamp stamp;

  look.is_remote = before ? before->is_remote : is_remote (file, cancellable);
  if (!info)
    {
      look.state = judge_error (file, error, cancellable);
      look.reason = get_reason (error);
      return look;
    }
  if (g_file_info_get_file_type (info) == G_FILE_TYPE_SYMBOLIC_LINK) /* that leads nowhere */
    {
      look.state = POISE_WATCH_GONE;
      return look;
    }
  if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR) /* reading from a pipe would wait for ever */
    {
      look.reason = g_file_info_get_file_type (info) == G_FILE_TYPE_DIRECTORY ? EISDIR : EOPNOTSUPP;
      return look;
    }
  stamp = make_stamp (info);
  if (before && stamp.modified != 0 && has_same_stamp (&before->stamp, &stamp))
    look.fingerprint = before->fingerprint;
  else if (!read_fingerprint (file, &look.fingerprint, cancellable, &error))
    {
      look.state = judge_error (file, error, cancellable);
      look.reason = get_reason (error);
      return look;
    }
  look.fingerprint.modified = stamp.modified;
  if (!is_fresh (&stamp))
    look.stamp = stamp;
  look.state = poise_watch_is_same (&look.fingerprint, known) ? POISE_WATCH_SAME : POISE_WATCH_CHANGED;
  return look;
}
