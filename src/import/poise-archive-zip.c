/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A zip ends with a record that says where its directory is: one entry after another, each with its name. libarchive
 * takes all of them into memory before it gives the first, however many the record admits to; so they are counted here,
 * as libarchive will find them, and their names are looked at for zeros, which C cannot see.
 *
 * After the format's public description (APPNOTE.TXT of PKWARE, sections 4.3.12 to 4.3.16).
 */

#include "import/poise-archive-zip.h"

#include "import/poise-import-error.h"

#include <string.h>

#define END_SIZE 22        /* the last record, without its comment */
#define LARGE_END_SIZE 56  /* the record of large archives */
#define LOCATOR_SIZE 20    /* the one that says where that is */
#define ENTRY_SIZE 46      /* an entry of the directory, without its name */
#define TAIL 16384         /* how far from the end the last record is looked for, as libarchive does */
#define MOST (64 * 1024 * 1024) /* bytes of a directory; of 100 000 entries with ordinary names it has 10 MiB */

typedef struct
{
  PoiseImportSource *source;
  goffset offset; /* of the first byte in the buffer */
  gsize length;
  guint8 bytes[65536 * 4];
} Window;

static guint64
number (const guint8 *at, guint n_bytes)
{
  guint64 value = 0;

  for (guint i = n_bytes; i > 0; i--)
    value = value << 8 | at[i - 1];
  return value;
}

/* (nullable): @size bytes at @offset; %NULL with @error, or without where the file ends before */
static const guint8 *
look (Window *self, goffset offset, gsize size, GError **error)
{
  if (offset < 0)
    return NULL;
  if (offset < self->offset || offset + (goffset)size > self->offset + (goffset)self->length)
    {
      gssize n_read = 1;

      self->offset = offset;
      self->length = 0;
      if (!poise_import_source_seek (self->source, offset, G_SEEK_SET, error))
        return NULL;
      while (self->length < sizeof self->bytes && n_read > 0)
        {
          n_read = poise_import_source_read_quietly (self->source, self->bytes + self->length,
                                                     sizeof self->bytes - self->length, error);
          self->length += MAX (n_read, 0);
        }
      if (n_read < 0 || self->length < size)
        return NULL;
    }
  return self->bytes + (offset - self->offset);
}

/* The last record; -1 where there is none */
static goffset
find_end (Window *self, goffset size, GError **error)
{
  goffset first = MAX (size - TAIL, 0);
  const guint8 *tail = size >= END_SIZE ? look (self, first, size - first, error) : NULL;

  for (goffset at = size - END_SIZE; tail != NULL && at >= first; at--)
    if (memcmp (tail + (at - first), "PK\005\006", 4) == 0)
      return at;
  return -1;
}

static gboolean
is_entry (Window *self, goffset at)
{
  const guint8 *entry = look (self, at, 4, NULL);

  return entry != NULL && memcmp (entry, "PK\001\002", 4) == 0;
}

/* Where the directory begins: where the record says, or, where something was put before the archive, so much later. */
static goffset
find_directory (Window *self, goffset end, GError **error)
{
  const guint8 *record = look (self, end, END_SIZE, error);
  const guint8 *locator;
  guint64 length, offset;

  if (record == NULL)
    return -1;
  length = number (record + 12, 4);
  offset = number (record + 16, 4);
  locator = look (self, end - LOCATOR_SIZE, LOCATOR_SIZE, NULL);
  if (locator != NULL && memcmp (locator, "PK\006\007", 4) == 0)
    {
      guint64 place = number (locator + 8, 8);
      const guint8 *large = place < G_MAXINT64 ? look (self, (goffset)place, LARGE_END_SIZE, NULL) : NULL;

      if (large == NULL || memcmp (large, "PK\006\006", 4) != 0)
        return -1;
      length = number (large + 40, 8);
      offset = number (large + 48, 8);
      end = (goffset)place;
    }
  if (offset > (guint64)end || length > (guint64)end)
    return -1;
  return is_entry (self, (goffset)offset) || length == 0 ? (goffset)offset : end - (goffset)length;
}

static gboolean
check_entries (Window *self, goffset at, guint most_entries, GError **error)
{
  const goffset first = at;
  guint n_entries = 0;

  while (is_entry (self, at))
    {
      const guint8 *entry = look (self, at, ENTRY_SIZE, error);
      gsize name = entry != NULL ? number (entry + 28, 2) : 0;
      gsize more = entry != NULL ? number (entry + 30, 2) + number (entry + 32, 2) : 0;

      if (++n_entries > most_entries || at - first > MOST)
        {
          poise_import_error_set (error, POISE_IMPORT_ERROR_TOO_MANY_ENTRIES, 0);
          return FALSE;
        }
      entry = entry != NULL ? look (self, at, ENTRY_SIZE + name, error) : NULL;
      if (entry == NULL)
        return FALSE;
      if (memchr (entry + ENTRY_SIZE, '\0', name) != NULL)
        {
          g_autofree char *raw = g_strndup ((const char *)entry + ENTRY_SIZE, name);

          poise_import_error_set_in (error, POISE_IMPORT_ERROR_UNSAFE_PATH, raw, 0);
          return FALSE;
        }
      at += ENTRY_SIZE + name + more;
    }
  return TRUE;
}

/**
 * poise_archive_zip_check:
 * @source: a zip; is anywhere afterwards
 * @most_entries: how many it may have
 * @error: of GIO; %POISE_IMPORT_ERROR_DAMAGED, %POISE_IMPORT_ERROR_TOO_MANY_ENTRIES, %POISE_IMPORT_ERROR_UNSAFE_PATH
 *
 * Returns: whether its directory can be given to libarchive
 */
gboolean
poise_archive_zip_check (PoiseImportSource *source, guint most_entries, GError **error)
{
  g_autofree Window *self = g_new0 (Window, 1);
  g_autoptr (GError) failure = NULL;
  goffset end = -1, directory;

  self->source = source;
  if (poise_import_source_seek (source, 0, G_SEEK_END, &failure))
    end = find_end (self, poise_import_source_tell (source), &failure);
  directory = end >= 0 ? find_directory (self, end, &failure) : -1;
  if (directory >= 0 && check_entries (self, directory, most_entries, &failure))
    return TRUE;
  if (failure != NULL)
    g_propagate_error (error, g_steal_pointer (&failure));
  else
    poise_import_error_set (error, POISE_IMPORT_ERROR_DAMAGED, 0);
  return FALSE;
}
