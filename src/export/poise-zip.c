/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * After each file's own head and data, a directory of all of them at the end (PKWARE's APPNOTE.TXT, section 4.3).
 */

#include "export/poise-zip.h"

#include "export/poise-checksum.h"
#include "export/poise-export.h"

#include <gio/gio.h>
#include <errno.h>
#include <string.h>

#define HEAD_OF_FILE 0x04034b50
#define HEAD_IN_DIRECTORY 0x02014b50
#define END_OF_DIRECTORY 0x06054b50
#define VERSION 20 /* 2.0: files that are deflated */
#define NAMES_IN_UTF8 (1 << 11)
#define FIRST_DAY ((1 << 5) | 1) /* 1 January 1980, the first that ZIP knows */
#define LEVEL 6

struct _PoiseZip
{
  GByteArray *files;
  GByteArray *directory;
  guint n_files;
};

/** poise_zip_new: (transfer full): without files */
PoiseZip *
poise_zip_new (void)
{
  PoiseZip *zip = g_new0 (PoiseZip, 1);

  zip->files = g_byte_array_new ();
  zip->directory = g_byte_array_new ();
  return zip;
}

/** poise_zip_free: @zip: (nullable) */
void
poise_zip_free (PoiseZip *zip)
{
  if (zip == NULL)
    return;
  g_clear_pointer (&zip->files, g_byte_array_unref);
  g_byte_array_unref (zip->directory);
  g_free (zip);
}

static void
append_short (GByteArray *bytes, guint16 number)
{
  guint16 little_endian = GUINT16_TO_LE (number);

  g_byte_array_append (bytes, (const guint8 *) &little_endian, sizeof little_endian);
}

static void
append_long (GByteArray *bytes, guint32 number)
{
  guint32 little_endian = GUINT32_TO_LE (number);

  g_byte_array_append (bytes, (const guint8 *) &little_endian, sizeof little_endian);
}

/* What both heads of a file say */
static void
append_facts (GByteArray *bytes, gboolean deflated, guint32 checksum, gsize packed, gsize length, const char *name)
{
  append_short (bytes, VERSION);
  append_short (bytes, NAMES_IN_UTF8);
  append_short (bytes, deflated ? 8 : 0);
  append_short (bytes, 0);
  append_short (bytes, FIRST_DAY);
  append_long (bytes, checksum);
  append_long (bytes, packed);
  append_long (bytes, length);
  append_short (bytes, strlen (name));
  append_short (bytes, 0);
}

static gboolean
append_file (PoiseZip *zip, const char *name, gboolean deflated, guint32 checksum, const GByteArray *packed,
             gsize length, GError **error)
{
  gsize place = zip->files->len;

  if ((guint64) place + packed->len + length > G_MAXUINT32 / 2 || zip->n_files == G_MAXUINT16)
    {
      g_set_error_literal (error, POISE_EXPORT_ERROR, POISE_EXPORT_ERROR_TOO_LARGE, g_strerror (EFBIG));
      return FALSE;
    }
  append_long (zip->files, HEAD_OF_FILE);
  append_facts (zip->files, deflated, checksum, packed->len, length, name);
  g_byte_array_append (zip->files, (const guint8 *) name, strlen (name));
  g_byte_array_append (zip->files, packed->data, packed->len);

  append_long (zip->directory, HEAD_IN_DIRECTORY);
  append_short (zip->directory, VERSION);
  append_facts (zip->directory, deflated, checksum, packed->len, length, name);
  append_short (zip->directory, 0); /* comment */
  append_short (zip->directory, 0); /* disk */
  append_short (zip->directory, 0); /* attributes */
  append_long (zip->directory, 0);
  append_long (zip->directory, place);
  g_byte_array_append (zip->directory, (const guint8 *) name, strlen (name));
  zip->n_files++;
  return TRUE;
}

/**
 * poise_zip_add_stored:
 * @name: path within the ZIP
 * @error: %POISE_EXPORT_ERROR_TOO_LARGE beyond 2 GiB
 *
 * Returns: whether @data was added, as it is
 */
gboolean
poise_zip_add_stored (PoiseZip *zip, const char *name, gconstpointer data, gsize length, GError **error)
{
  g_autoptr (GByteArray) packed = g_byte_array_new ();

  g_byte_array_append (packed, data, length);
  return append_file (zip, name, FALSE, poise_checksum (data, length), packed, length, error);
}

static gboolean
deflate (GByteArray *packed, const guint8 *data, gsize length, GError **error)
{
  g_autoptr (GConverter) compressor = G_CONVERTER (g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_RAW, LEVEL));
  guint8 buffer[65536];
  GConverterResult result = G_CONVERTER_CONVERTED;
  gsize n_read, n_written, done = 0;

  while (result != G_CONVERTER_FINISHED)
    {
      result = g_converter_convert (compressor, data + done, length - done, buffer, sizeof buffer,
                                    G_CONVERTER_INPUT_AT_END, &n_read, &n_written, error);
      if (result == G_CONVERTER_ERROR)
        return FALSE;
      done += n_read;
      g_byte_array_append (packed, buffer, n_written);
    }
  return TRUE;
}

/** poise_zip_add: the same, deflated */
gboolean
poise_zip_add (PoiseZip *zip, const char *name, gconstpointer data, gsize length, GError **error)
{
  g_autoptr (GByteArray) packed = g_byte_array_new ();

  return deflate (packed, data, length, error)
         && append_file (zip, name, TRUE, poise_checksum (data, length), packed, length, error);
}

/** poise_zip_finish: (transfer full): the file; nothing can be added after */
GBytes *
poise_zip_finish (PoiseZip *zip)
{
  gsize place = zip->files->len;

  g_byte_array_append (zip->files, zip->directory->data, zip->directory->len);
  append_long (zip->files, END_OF_DIRECTORY);
  append_short (zip->files, 0); /* disks */
  append_short (zip->files, 0);
  append_short (zip->files, zip->n_files);
  append_short (zip->files, zip->n_files);
  append_long (zip->files, zip->directory->len);
  append_long (zip->files, place);
  append_short (zip->files, 0); /* comment */
  return g_byte_array_free_to_bytes (g_steal_pointer (&zip->files));
}
