/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The entries of an archive, one after the other: which of them may be there, and what is in those that somebody wants.
 * Where their bytes come from is in poise-archive-reader.c.
 */

#include "import/poise-archive.h"

#include "import/poise-archive-reader.h"
#include "import/poise-archive-zip.h"

#include <archive_entry.h>
#include <string.h>

#define MIB (1024 * 1024)

const PoiseArchiveLimits poise_archive_limits = {
  .n_entries = 100000,
  .entry_bytes = 64 * MIB,
  .all_bytes = (gint64)2048 * MIB,
  .ratio = 100,
  .seconds = 10,
};

/**
 * poise_archive_get_kind:
 * @first: the first bytes of a file, 512 of them where it has so many
 *
 * Returns: what kind of archive begins so
 */
PoiseArchiveKind
poise_archive_get_kind (GBytes *first)
{
  gsize size;
  const char *bytes = g_bytes_get_data (first, &size);

  if (size >= 4 && (memcmp (bytes, "PK\003\004", 4) == 0 || memcmp (bytes, "PK\005\006", 4) == 0))
    return POISE_ARCHIVE_ZIP;
  if (size >= 3 && memcmp (bytes, "\037\213\010", 3) == 0)
    return POISE_ARCHIVE_GZIP;
  return size >= 512 && memcmp (bytes + 257, "ustar", 5) == 0 ? POISE_ARCHIVE_TAR : POISE_ARCHIVE_NONE;
}

/**
 * poise_archive_new:
 * @source: (transfer none): the archive; must live as long as this, and nobody else may read it meanwhile
 * @wanted: (scope forever): which entries are read
 * @data: for @wanted
 * @error: of GIO; %POISE_IMPORT_ERROR_NO_ARCHIVE, or what is wrong with the directory of a zip
 *
 * The time that reading may take begins here.
 *
 * Returns: (transfer full) (nullable): the archive, before its first entry
 */
PoiseArchive *
poise_archive_new (PoiseImportSource *source, PoiseArchiveWanted wanted, gpointer data, GError **error)
{
  g_autoptr (GBytes) first = poise_import_source_peek (source, error);
  PoiseArchiveKind kind = first != NULL ? poise_archive_get_kind (first) : POISE_ARCHIVE_NONE;
  PoiseArchive *self;

  if (first == NULL)
    return NULL;
  if (kind == POISE_ARCHIVE_NONE)
    {
      poise_import_error_set (error,
                              g_bytes_get_size (first) > 0 ? POISE_IMPORT_ERROR_NO_ARCHIVE
                                                           : POISE_IMPORT_ERROR_EMPTY,
                              0);
      return NULL;
    }
  self = g_new0 (PoiseArchive, 1);
  self->source = source;
  self->kind = kind;
  self->wanted = wanted;
  self->data = data;
  self->limits = poise_archive_limits;
  self->paths = poise_archive_paths_new ();
  self->began = poise_archive_get_seconds ();
  return self;
}

/** poise_archive_free: @archive: (nullable) (transfer full): freed */
void
poise_archive_free (PoiseArchive *archive)
{
  if (archive == NULL)
    return;
  g_clear_pointer (&archive->reader, archive_read_free);
  g_clear_pointer (&archive->outer, archive_read_free);
  g_clear_error (&archive->error);
  poise_archive_paths_free (archive->paths);
  g_free (archive->path);
  g_free (archive);
}

/**
 * poise_archive_set_limits:
 * @archive: an archive of which nothing has been read
 * @limits: what it may have; %poise_archive_limits where nobody says
 */
void
poise_archive_set_limits (PoiseArchive *archive, const PoiseArchiveLimits *limits)
{
  archive->limits = *limits;
}

/**
 * poise_archive_set_quiet:
 * @archive: an archive of which nothing has been read
 *
 * For a first look at an archive that is read whole afterwards: it tells no progress, so that that does not go back.
 */
void
poise_archive_set_quiet (PoiseArchive *archive)
{
  archive->done = G_MAXINT64;
}

/* The size decides what is too much; a source that does not know its own is as large as it turns out to be. */
static gboolean
begin (PoiseArchive *self, GError **error)
{
  if (!poise_import_source_seek (self->source, 0, G_SEEK_END, error))
    return FALSE;
  self->size = poise_import_source_tell (self->source);
  if (self->kind == POISE_ARCHIVE_ZIP
      && !poise_archive_zip_check (self->source, self->limits.n_entries, error))
    return FALSE;
  if (!poise_import_source_seek (self->source, 0, G_SEEK_SET, error))
    return FALSE;
  return poise_archive_open_reader (self) || poise_archive_fail (self, error);
}

/* ---- Entries ---- */

/* (nullable): the name as UTF-8 where libarchive knows how it is written, else as it stands */
static const char *
get_raw_path (struct archive_entry *entry)
{
  const char *path = archive_entry_pathname_utf8 (entry);

  return path != NULL ? path : archive_entry_pathname (entry);
}

static gboolean
is_packed_plainly (PoiseArchive *self)
{
  const char *name = archive_format_name (self->reader);

  return self->kind != POISE_ARCHIVE_ZIP || strstr (name, "(uncompressed)") != NULL
         || strstr (name, "(deflation)") != NULL;
}

static gboolean
check_file (PoiseArchive *self, struct archive_entry *entry, gboolean is_wanted, GError **error)
{
  if (archive_entry_hardlink (entry) != NULL || archive_entry_symlink (entry) != NULL
      || archive_entry_filetype (entry) != AE_IFREG || archive_entry_sparse_count (entry) > 0)
    return poise_archive_refuse (self, POISE_IMPORT_ERROR_NO_FILE, error);
  if (archive_entry_is_encrypted (entry))
    return poise_archive_refuse (self, POISE_IMPORT_ERROR_ENCRYPTED, error);
  if (!is_packed_plainly (self))
    return poise_archive_refuse (self, POISE_IMPORT_ERROR_PACKED, error);
  if (!poise_archive_paths_add (self->paths, self->path, is_wanted))
    return poise_archive_refuse (self, POISE_IMPORT_ERROR_SAME_PATH, error);
  if (self->kind == POISE_ARCHIVE_ZIP && !poise_archive_count_bytes (self, self->declared_bytes, error))
    return FALSE;
  if (is_wanted && self->declared_bytes > self->limits.entry_bytes)
    return poise_archive_refuse (self, POISE_IMPORT_ERROR_TOO_LARGE_ENTRY, error);
  return TRUE;
}

/* Looks at the entry that libarchive stands at: whether all is right with it, and whether somebody wants it. */
static gboolean
take_entry (PoiseArchive *self, struct archive_entry *entry, gboolean *is_wanted, GError **error)
{
  const char *raw = get_raw_path (entry);
  g_autofree char *path = raw != NULL ? poise_archive_path_clean (raw) : NULL;

  g_free (self->path);
  self->path = g_strdup (path != NULL ? path : raw);
  self->entry_bytes = 0;
  self->declared_bytes = archive_entry_size_is_set (entry) ? archive_entry_size (entry) : 0;
  *is_wanted = FALSE;
  if (++self->n_entries > self->limits.n_entries)
    {
      poise_import_error_set (error, POISE_IMPORT_ERROR_TOO_MANY_ENTRIES, 0);
      return FALSE;
    }
  if (path == NULL)
    return poise_archive_refuse (self, POISE_IMPORT_ERROR_UNSAFE_PATH, error);
  if (archive_entry_filetype (entry) == AE_IFDIR)
    return TRUE;
  if (*path == '\0')
    return poise_archive_refuse (self, POISE_IMPORT_ERROR_UNSAFE_PATH, error);
  *is_wanted = self->wanted (path, self->data);
  return check_file (self, entry, *is_wanted, error);
}

static int
read_header (PoiseArchive *self, struct archive_entry **entry)
{
  int status = self->kind == POISE_ARCHIVE_ZIP || self->path == NULL ? ARCHIVE_OK
                                                                     : archive_read_data_skip (self->reader);

  if (status < ARCHIVE_WARN)
    return status;
  g_clear_pointer (&self->path, g_free); /* what is wrong from here on is not about that entry */
  self->is_in_header = TRUE;
  self->header_bytes = 0;
  status = archive_read_next_header (self->reader, entry);
  self->is_in_header = FALSE;
  return status;
}

static void
tell_progress (PoiseArchive *self)
{
  goffset place = poise_import_source_tell (self->source);

  if (place <= self->done)
    return;
  self->done = place;
  poise_import_source_tell_progress (self->source, place);
}

/**
 * poise_archive_next:
 * @archive: an archive
 * @path: (out) (nullable): the cleaned name of the next entry that is wanted, until the next call; %NULL at the end
 * @error: of GIO; of %POISE_IMPORT_ERROR: what is wrong with the archive, or with an entry up to that one
 *
 * What the caller has left of the entry before is skipped.
 *
 * Returns: whether all is right
 */
gboolean
poise_archive_next (PoiseArchive *archive, const char **path, GError **error)
{
  gboolean is_wanted = FALSE;
  struct archive_entry *entry;

  *path = NULL;
  if (archive->reader == NULL && !begin (archive, error))
    return FALSE;
  while (!is_wanted)
    {
      int status = read_header (archive, &entry);

      if (status == ARCHIVE_EOF)
        {
          if (archive->done != G_MAXINT64)
            poise_import_source_tell_progress (archive->source, archive->size);
          return TRUE;
        }
      if (status < ARCHIVE_WARN)
        return poise_archive_fail (archive, error);
      if (!poise_archive_check (archive, error) || !take_entry (archive, entry, &is_wanted, error))
        return FALSE;
      tell_progress (archive);
    }
  *path = archive->path;
  return TRUE;
}

/**
 * poise_archive_read:
 * @archive: an archive at an entry
 * @bytes: (out) (array): the next piece of the entry, until the next call
 * @error: as poise_archive_next()
 *
 * Returns: how many bytes the piece has: 0 at the end of the entry, -1 with @error
 */
gssize
poise_archive_read (PoiseArchive *archive, const void **bytes, GError **error)
{
  la_int64_t offset;
  size_t size = 0;
  gint64 beyond;
  int status = ARCHIVE_OK;

  /* A warning is about a sum that is wrong, so the bytes are */
  while (size == 0 && status == ARCHIVE_OK)
    status = archive_read_data_block (archive->reader, bytes, &size, &offset);
  if (status < ARCHIVE_OK)
    {
      poise_archive_fail (archive, error);
      return -1;
    }
  if (!poise_archive_check (archive, error))
    return -1;
  tell_progress (archive);
  if (status == ARCHIVE_EOF)
    return 0;
  beyond = archive->entry_bytes + (gint64)size - MAX (archive->declared_bytes, archive->entry_bytes);
  archive->entry_bytes += (gint64)size;
  if (archive->entry_bytes > archive->limits.entry_bytes)
    {
      poise_archive_refuse (archive, POISE_IMPORT_ERROR_TOO_LARGE_ENTRY, error);
      return -1;
    }
  if (archive->kind == POISE_ARCHIVE_ZIP && beyond > 0 && !poise_archive_count_bytes (archive, beyond, error))
    return -1;
  return (gssize)size;
}

/**
 * poise_archive_load:
 * @archive: an archive at an entry
 * @error: as poise_archive_next()
 *
 * Returns: (transfer full) (nullable): what is left of the entry
 */
GBytes *
poise_archive_load (PoiseArchive *archive, GError **error)
{
  g_autoptr (GByteArray) all = g_byte_array_new ();
  const void *piece;
  gssize size;

  while ((size = poise_archive_read (archive, &piece, error)) > 0)
    g_byte_array_append (all, piece, (guint)size);
  return size == 0 ? g_byte_array_free_to_bytes (g_steal_pointer (&all)) : NULL;
}

static gboolean
is_path (const char *path, gpointer data)
{
  return strcmp (path, data) == 0;
}

/**
 * poise_archive_has_entry:
 * @source: what may be a zip; is anywhere afterwards
 * @path: a cleaned name
 *
 * Of a zip alone: a tar would have to be read through.
 *
 * Returns: whether it is a zip that has such an entry, as far as it can be read
 */
gboolean
poise_archive_has_entry (PoiseImportSource *source, const char *path)
{
  g_autoptr (PoiseArchive) archive = poise_archive_new (source, is_path, (gpointer)path, NULL);
  const char *found = NULL;

  if (archive == NULL || archive->kind != POISE_ARCHIVE_ZIP)
    return FALSE;
  poise_archive_set_quiet (archive);
  return poise_archive_next (archive, &found, NULL) && found != NULL;
}
