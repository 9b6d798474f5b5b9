/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * libarchive reads what the source gives it. Of its many formats only tar and zip are switched on, and of its filters
 * only gzip; a tar.gz is read by two readers, one that unpacks and one that sees a tar, so that every byte that is
 * unpacked passes through here, is counted, and can be the last: a tar's header may ask for gigabytes, too.
 */

#include "import/poise-archive-reader.h"

#include "import/poise-import-error.h"

#include <archive_entry.h>
#include <errno.h>
#include <string.h>
#include <time.h>

#define MIB (1024 * 1024)

/* What one entry of a tar may say of itself: names, dates and the like */
#define MOST_HEADER (2 * MIB)
/* An archive this small may be packed as well as it likes */
#define SMALL MIB

/* ---- Limits ---- */

/** poise_archive_get_seconds: Returns: how much processor time this thread has had */
double
poise_archive_get_seconds (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/** poise_archive_refuse: @code: what is wrong with the present entry, or with the archive. Returns: %FALSE */
gboolean
poise_archive_refuse (PoiseArchive *self, PoiseImportError code, GError **error)
{
  poise_import_error_set_in (error, code, self->path, 0);
  return FALSE;
}

/**
 * poise_archive_check:
 * @archive: an archive
 * @error: of GIO where somebody stopped it; %POISE_IMPORT_ERROR_TOO_LONG
 *
 * For work between readings, and after the last: it counts to the time that an import may take.
 *
 * Returns: whether it may go on
 */
gboolean
poise_archive_check (PoiseArchive *archive, GError **error)
{
  if (g_cancellable_set_error_if_cancelled (poise_import_source_get_cancellable (archive->source), error))
    return FALSE;
  return poise_archive_get_seconds () - archive->began <= archive->limits.seconds
         || poise_archive_refuse (archive, POISE_IMPORT_ERROR_TOO_LONG, error);
}

/** poise_archive_count_bytes: @n_bytes: more that were unpacked, or are declared to be. Returns: whether that is allowed */
gboolean
poise_archive_count_bytes (PoiseArchive *self, gint64 n_bytes, GError **error)
{
  if (n_bytes < 0 || n_bytes > self->limits.all_bytes - self->all_bytes)
    return poise_archive_refuse (self, POISE_IMPORT_ERROR_TOO_LARGE_INSIDE, error);
  self->all_bytes += n_bytes;
  if (self->all_bytes > SMALL && self->all_bytes / self->limits.ratio > self->size)
    return poise_archive_refuse (self, POISE_IMPORT_ERROR_BOMB, error);
  if (self->is_in_header && self->kind != POISE_ARCHIVE_ZIP && (self->header_bytes += n_bytes) > MOST_HEADER)
    return poise_archive_refuse (self, POISE_IMPORT_ERROR_DAMAGED, error);
  return TRUE;
}

/* ---- What libarchive calls ---- */

/* Tells libarchive that it ends here; why is in the archive's own error. */
static la_ssize_t
stop (struct archive *reader)
{
  archive_set_error (reader, EIO, "stopped");
  return -1;
}

static la_ssize_t
on_read_source (struct archive *reader, void *data, const void **buffer)
{
  PoiseArchive *self = data;
  gssize n_read = -1;

  if (self->error == NULL && poise_archive_check (self, &self->error))
    n_read = poise_import_source_read_quietly (self->source, self->piece, sizeof self->piece, &self->error);
  if (n_read < 0
      || (self->kind == POISE_ARCHIVE_TAR && !poise_archive_count_bytes (self, n_read, &self->error)))
    return stop (reader);
  *buffer = self->piece;
  return n_read;
}

static la_int64_t
on_seek_source (struct archive *reader, void *data, la_int64_t offset, int whence)
{
  PoiseArchive *self = data;
  const GSeekType type = whence == SEEK_SET ? G_SEEK_SET : whence == SEEK_CUR ? G_SEEK_CUR : G_SEEK_END;

  /* Out of the file, which a damaged zip may point to; libarchive says so */
  if (self->error != NULL || !poise_import_source_seek (self->source, offset, type, NULL))
    return ARCHIVE_FATAL;
  return poise_import_source_tell (self->source);
}

static la_ssize_t
on_read_unpacked (struct archive *reader, void *data, const void **buffer)
{
  PoiseArchive *self = data;
  la_int64_t offset;
  size_t size = 0;
  int status = ARCHIVE_OK;

  while (size == 0 && status >= ARCHIVE_WARN && status != ARCHIVE_EOF)
    status = archive_read_data_block (self->outer, buffer, &size, &offset);
  if (status < ARCHIVE_WARN || !poise_archive_count_bytes (self, (gint64)size, &self->error))
    return stop (reader);
  return status == ARCHIVE_EOF ? 0 : (la_ssize_t)size;
}

/* ---- Opening ---- */

static struct archive *
new_source_reader (PoiseArchive *self)
{
  struct archive *reader = archive_read_new ();

  archive_read_set_read_callback (reader, on_read_source);
  archive_read_set_callback_data (reader, self);
  return reader;
}

static gboolean
open_gzip (PoiseArchive *self)
{
  struct archive_entry *entry;

  self->outer = new_source_reader (self);
  archive_read_support_filter_gzip (self->outer);
  archive_read_support_format_raw (self->outer);
  if (archive_read_open1 (self->outer) < ARCHIVE_WARN
      || archive_read_next_header (self->outer, &entry) < ARCHIVE_WARN)
    return FALSE;
  /* libarchive would unpack what is packed twice; the other filter is the one that reads the source */
  if (archive_filter_count (self->outer) > 2)
    return FALSE;
  self->reader = archive_read_new ();
  archive_read_set_read_callback (self->reader, on_read_unpacked);
  archive_read_set_callback_data (self->reader, self);
  archive_read_support_format_tar (self->reader);
  return archive_read_open1 (self->reader) >= ARCHIVE_WARN;
}

/** poise_archive_open_reader: Lets libarchive begin. Returns: whether it could; why not: poise_archive_fail() */
gboolean
poise_archive_open_reader (PoiseArchive *self)
{
  if (self->kind == POISE_ARCHIVE_GZIP)
    return open_gzip (self);
  self->reader = new_source_reader (self);
  if (self->kind == POISE_ARCHIVE_ZIP)
    {
      archive_read_set_seek_callback (self->reader, on_seek_source);
      archive_read_support_format_zip_seekable (self->reader);
    }
  else
    archive_read_support_format_tar (self->reader);
  return archive_read_open1 (self->reader) >= ARCHIVE_WARN;
}

/** poise_archive_fail: Says why libarchive went no further. Returns: %FALSE */
gboolean
poise_archive_fail (PoiseArchive *self, GError **error)
{
  if (self->error == NULL)
    return poise_archive_refuse (self, POISE_IMPORT_ERROR_DAMAGED, error);
  g_propagate_error (error, g_steal_pointer (&self->error));
  return FALSE;
}
