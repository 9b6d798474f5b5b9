/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A seekable stream with a name. Streams of files are not buffered by GIO, and need not be: formats read in pieces of
 * many kilobytes.
 */

#include "import/poise-import-source.h"

#include "import/poise-import-error.h"

struct _PoiseImportSource
{
  GInputStream *stream;      /* seekable */
  char *name;                /* (nullable) */
  goffset size;              /* or -1 */
  GCancellable *cancellable; /* (nullable) */
  PoiseImportProgress progress;
  gpointer data;
};

/**
 * poise_import_source_new_for_file:
 * @file: a file, wherever it is
 * @cancellable: (nullable): stops every reading of it
 * @error: of GIO: it cannot be opened, or not be read in any order but its own
 *
 * Returns: (transfer full) (nullable): its bytes, from the first
 */
PoiseImportSource *
poise_import_source_new_for_file (GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileInputStream) stream = g_file_read (file, cancellable, error);
  g_autoptr (GFileInfo) info = NULL;
  PoiseImportSource *source;

  if (stream == NULL)
    return NULL;
  if (!g_seekable_can_seek (G_SEEKABLE (stream)))
    {
      g_autoptr (GBytes) bytes = g_file_load_bytes (file, cancellable, NULL, error);
      g_autofree char *name = g_file_get_basename (file);

      if (bytes == NULL)
        return NULL;
      source = poise_import_source_new_for_bytes (bytes, name);
      g_set_object (&source->cancellable, cancellable);
      return source;
    }
  info = g_file_input_stream_query_info (stream, G_FILE_ATTRIBUTE_STANDARD_SIZE, cancellable, NULL);
  source = g_new0 (PoiseImportSource, 1);
  source->stream = G_INPUT_STREAM (g_steal_pointer (&stream));
  source->name = g_file_get_basename (file);
  source->size = info != NULL ? g_file_info_get_size (info) : -1;
  g_set_object (&source->cancellable, cancellable);
  return source;
}

/**
 * poise_import_source_new_for_bytes:
 * @bytes: what is imported
 * @name: (nullable): the name of the file that it is, in the encoding of file names
 *
 * Returns: (transfer full): the same as a source
 */
PoiseImportSource *
poise_import_source_new_for_bytes (GBytes *bytes, const char *name)
{
  PoiseImportSource *source = g_new0 (PoiseImportSource, 1);

  source->stream = g_memory_input_stream_new_from_bytes (bytes);
  source->name = g_strdup (name);
  source->size = g_bytes_get_size (bytes);
  return source;
}

/** poise_import_source_free: @source: (nullable) (transfer full): closed and freed */
void
poise_import_source_free (PoiseImportSource *source)
{
  if (source == NULL)
    return;
  g_object_unref (source->stream);
  g_clear_object (&source->cancellable);
  g_free (source->name);
  g_free (source);
}

/**
 * poise_import_source_set_progress:
 * @source: a source
 * @progress: (nullable) (scope forever): called after every reading
 * @data: for @progress
 */
void
poise_import_source_set_progress (PoiseImportSource *source, PoiseImportProgress progress, gpointer data)
{
  source->progress = progress;
  source->data = data;
}

/** poise_import_source_get_name: (nullable): the name of the file without its folder, in the encoding of file names */
const char *
poise_import_source_get_name (const PoiseImportSource *source)
{
  return source->name;
}

/** poise_import_source_get_size: how many bytes there are; -1 where nobody knows */
goffset
poise_import_source_get_size (const PoiseImportSource *source)
{
  return source->size;
}

/** poise_import_source_get_cancellable: (nullable): who may stop it, for work between readings */
GCancellable *
poise_import_source_get_cancellable (const PoiseImportSource *source)
{
  return source->cancellable;
}

/** poise_import_source_tell: the byte that is read next */
goffset
poise_import_source_tell (const PoiseImportSource *source)
{
  return g_seekable_tell (G_SEEKABLE (source->stream));
}

/**
 * poise_import_source_seek:
 * @source: a source
 * @offset: in bytes, from what @type says
 * @type: the beginning, the present place or the end
 * @error: of GIO
 *
 * Returns: whether reading goes on there
 */
gboolean
poise_import_source_seek (PoiseImportSource *source, goffset offset, GSeekType type, GError **error)
{
  return g_seekable_seek (G_SEEKABLE (source->stream), offset, type, source->cancellable, error);
}

/**
 * poise_import_source_read:
 * @source: a source
 * @buffer: (out caller-allocates) (array length=size): takes the bytes
 * @size: how many at most
 * @error: of GIO, also when somebody stops it
 *
 * Returns: how many have been read: 0 at the end, -1 with @error
 */
gssize
poise_import_source_read (PoiseImportSource *source, void *buffer, gsize size, GError **error)
{
  gssize n_read = poise_import_source_read_quietly (source, buffer, size, error);

  if (n_read > 0)
    poise_import_source_tell_progress (source, poise_import_source_tell (source));
  return n_read;
}

/**
 * poise_import_source_read_quietly:
 * @source: a source
 * @buffer: (out caller-allocates) (array length=size): takes the bytes
 * @size: how many at most
 * @error: of GIO, also when somebody stops it
 *
 * The same for whoever goes to and fro, and knows better than the place how far it is.
 *
 * Returns: how many have been read: 0 at the end, -1 with @error
 */
gssize
poise_import_source_read_quietly (PoiseImportSource *source, void *buffer, gsize size, GError **error)
{
  return g_input_stream_read (source->stream, buffer, size, source->cancellable, error);
}

/**
 * poise_import_source_tell_progress:
 * @source: a source
 * @done: how many of its bytes are done with
 *
 * Tells whoever wants to know.
 */
void
poise_import_source_tell_progress (const PoiseImportSource *source, goffset done)
{
  if (source->progress != NULL)
    source->progress (done, source->size, source->data);
}

/* (transfer full) (nullable): from where it is, @most bytes at most, without telling of progress */
static GByteArray *
read_most (PoiseImportSource *source, gsize most, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  guint8 piece[65536];
  gsize n_read;

  do
    {
      if (!g_input_stream_read_all (source->stream, piece, MIN (sizeof piece, most - bytes->len), &n_read,
                                    source->cancellable, error))
        return NULL;
      g_byte_array_append (bytes, piece, n_read);
    }
  while (n_read > 0 && bytes->len < most);
  return g_steal_pointer (&bytes);
}

/**
 * poise_import_source_peek:
 * @source: a source
 * @error: of GIO
 *
 * Returns: (transfer full) (nullable): its first bytes, at most %POISE_IMPORT_SOURCE_PEEK; it is at its beginning again
 */
GBytes *
poise_import_source_peek (PoiseImportSource *source, GError **error)
{
  g_autoptr (GByteArray) bytes = NULL;

  if (!poise_import_source_seek (source, 0, G_SEEK_SET, error))
    return NULL;
  bytes = read_most (source, POISE_IMPORT_SOURCE_PEEK, error);
  if (bytes == NULL || !poise_import_source_seek (source, 0, G_SEEK_SET, error))
    return NULL;
  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

/**
 * poise_import_source_load:
 * @source: a source
 * @most: how many bytes it may have
 * @error: of GIO, or %POISE_IMPORT_ERROR_TOO_LARGE
 *
 * Returns: (transfer full) (nullable): all its bytes
 */
GBytes *
poise_import_source_load (PoiseImportSource *source, gsize most, GError **error)
{
  g_autoptr (GByteArray) bytes = NULL;

  if (!poise_import_source_seek (source, 0, G_SEEK_SET, error))
    return NULL;
  bytes = read_most (source, most + 1, error);
  if (bytes == NULL)
    return NULL;
  if (bytes->len > most)
    {
      poise_import_error_set (error, POISE_IMPORT_ERROR_TOO_LARGE, 0);
      return NULL;
    }
  if (source->progress != NULL)
    source->progress (bytes->len, source->size, source->data);
  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}
