/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A walk over the directory of a ZIP archive (PKWARE's APPNOTE.TXT, 4.3): each part is unpacked piece by piece and must
 * end with the end of the element that it begins with.
 */

#include "export/poise-xlsx-parts.h"

#include <gio/gio.h>

#include <string.h>

#define END_SIZE 22      /* bytes of the end of the directory, where it has no comment */
#define ENTRY_SIZE 46    /* of an entry, without its name */
#define LOCAL_SIZE 30    /* of what stands before the data, without the name */
#define HEAD_SIZE 1024   /* of the part's beginning: enough for the root element's name */
#define TAIL_SIZE 256    /* of the part's end */
#define DEFLATED 8

typedef struct
{
  const guint8 *data;
  gsize size;
} Archive;

static guint32
read_16 (const guint8 *at)
{
  return at[0] | (guint32) at[1] << 8;
}

static guint32
read_32 (const guint8 *at)
{
  return read_16 (at) | read_16 (at + 2) << 16;
}

static gboolean
has (const Archive *self, gsize from, gsize length)
{
  return from <= self->size && length <= self->size - from;
}

/* Keeps the first bytes and the last ones of all that it is given. */
typedef struct
{
  GString *head;
  GString *tail;
} Ends;

static void
ends_add (Ends *self, const char *bytes, gsize length)
{
  if (self->head->len < HEAD_SIZE)
    g_string_append_len (self->head, bytes, MIN (length, HEAD_SIZE - self->head->len));
  g_string_append_len (self->tail, bytes, length);
  if (self->tail->len > TAIL_SIZE)
    g_string_erase (self->tail, 0, self->tail->len - TAIL_SIZE);
}

/* Whether the beginning opens an element that the end closes */
static gboolean
ends_match (const Ends *self)
{
  const char *root = strstr (self->head->str, "?>");
  g_autofree char *end = NULL;

  root = root != NULL ? strchr (root, '<') : NULL;
  if (root == NULL)
    return FALSE;
  end = g_strdup_printf ("</%.*s>", (int) strcspn (root + 1, " />\r\n\t"), root + 1);
  g_strchomp (self->tail->str);
  return g_str_has_suffix (self->tail->str, end);
}

/* @data: what is packed; FALSE where it cannot be unpacked */
static gboolean
unpack (const guint8 *data, gsize length, Ends *ends)
{
  g_autoptr (GZlibDecompressor) decompressor = g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_RAW);
  GConverterResult result = G_CONVERTER_CONVERTED;
  char buffer[16384];

  while (result != G_CONVERTER_FINISHED)
    {
      gsize n_read, n_written;

      result = g_converter_convert (G_CONVERTER (decompressor), data, length, buffer, sizeof buffer,
                                    G_CONVERTER_INPUT_AT_END, &n_read, &n_written, NULL);
      if (result == G_CONVERTER_ERROR)
        return FALSE;
      ends_add (ends, buffer, n_written);
      data += n_read;
      length -= n_read;
    }
  return TRUE;
}

static gboolean
part_is_whole (const Archive *self, const guint8 *entry)
{
  gsize local = read_32 (entry + 42), packed = read_32 (entry + 20), start;
  Ends ends;
  gboolean whole = FALSE;

  if (!has (self, local, LOCAL_SIZE))
    return FALSE;
  start = local + LOCAL_SIZE + read_16 (self->data + local + 26) + read_16 (self->data + local + 28);
  if (!has (self, start, packed))
    return FALSE;
  ends = (Ends){ g_string_new (NULL), g_string_new (NULL) };
  if (read_16 (entry + 10) == DEFLATED)
    whole = unpack (self->data + start, packed, &ends);
  else
    {
      ends_add (&ends, (const char *) self->data + start, packed);
      whole = TRUE;
    }
  whole = whole && ends_match (&ends);
  g_string_free (ends.head, TRUE);
  g_string_free (ends.tail, TRUE);
  return whole;
}

/**
 * poise_xlsx_parts_are_whole:
 * @workbook: what libxlsxwriter has written; its parts are XML, all of them
 *
 * Returns: whether no part ends early, nor the archive
 */
gboolean
poise_xlsx_parts_are_whole (GBytes *workbook)
{
  gsize size;
  const guint8 *data = g_bytes_get_data (workbook, &size);
  const Archive self = { data, size };
  const guint8 *end = size >= END_SIZE ? data + size - END_SIZE : NULL;
  guint n_parts;
  gsize at;

  if (end == NULL || memcmp (end, "PK\5\6", 4) != 0)
    return FALSE;
  n_parts = read_16 (end + 10);
  at = read_32 (end + 16);
  for (guint i = 0; i < n_parts; i++)
    {
      if (!has (&self, at, ENTRY_SIZE) || memcmp (data + at, "PK\1\2", 4) != 0 || !part_is_whole (&self, data + at))
        return FALSE;
      at += ENTRY_SIZE + read_16 (data + at + 28) + read_16 (data + at + 30) + read_16 (data + at + 32);
    }
  return n_parts > 0;
}
