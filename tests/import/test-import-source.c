/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Sources: the same bytes from a file and from memory, in pieces and whole, with limits, progress and a way to stop.
 */

#include "import/poise-import.h"

#include <glib/gstdio.h>
#include <string.h>

#define SIZE 300000

static GBytes *
make_bytes (gsize size)
{
  guint8 *data = g_malloc (size);

  for (gsize i = 0; i < size; i++)
    data[i] = (guint8)(i * 7 + i / 251);
  return g_bytes_new_take (data, size);
}

static void
check_pieces (PoiseImportSource *source, GBytes *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GByteArray) all = g_byte_array_new ();
  g_autoptr (GBytes) first = poise_import_source_peek (source, &error);
  guint8 piece[1000];
  gssize n_read;

  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (first), ==, MIN (g_bytes_get_size (expected), POISE_IMPORT_SOURCE_PEEK));
  g_assert_cmpmem (g_bytes_get_data (first, NULL), g_bytes_get_size (first), g_bytes_get_data (expected, NULL),
                   g_bytes_get_size (first));
  while ((n_read = poise_import_source_read (source, piece, sizeof piece, &error)) > 0)
    {
      g_byte_array_append (all, piece, n_read);
      g_assert_cmpint (poise_import_source_tell (source), ==, all->len);
    }
  g_assert_no_error (error);
  g_assert_cmpint (n_read, ==, 0);
  g_assert_cmpmem (all->data, all->len, g_bytes_get_data (expected, NULL), g_bytes_get_size (expected));
}

static void
check_whole (PoiseImportSource *source, GBytes *expected)
{
  gsize size = g_bytes_get_size (expected);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) loaded = poise_import_source_load (source, size, &error);
  g_autoptr (GBytes) refused = NULL;

  g_assert_no_error (error);
  g_assert_true (g_bytes_equal (loaded, expected));
  if (size == 0)
    return;
  refused = poise_import_source_load (source, size - 1, &error);
  g_assert_error (error, POISE_IMPORT_ERROR, POISE_IMPORT_ERROR_TOO_LARGE);
  g_assert_null (refused);
}

static void
test_same_from_file_and_memory (void)
{
  const gsize sizes[] = { 0, 1, POISE_IMPORT_SOURCE_PEEK - 1, POISE_IMPORT_SOURCE_PEEK, 65536, 65537, SIZE };
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "poise-source-XXXXXX", NULL);
  g_autoptr (GFile) file = NULL;

  g_assert_cmpint (g_close (g_mkstemp (path), NULL), ==, TRUE);
  file = g_file_new_for_path (path);
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes = make_bytes (sizes[i]);
      g_autoptr (PoiseImportSource) in_memory = poise_import_source_new_for_bytes (bytes, "course.mbz");
      g_autoptr (PoiseImportSource) in_file = NULL;

      g_assert_true (g_file_set_contents (path, g_bytes_get_data (bytes, NULL), sizes[i], &error));
      in_file = poise_import_source_new_for_file (file, NULL, &error);
      g_assert_no_error (error);
      g_assert_cmpint (poise_import_source_get_size (in_memory), ==, sizes[i]);
      g_assert_cmpint (poise_import_source_get_size (in_file), ==, sizes[i]);
      g_assert_true (g_str_has_suffix (path, poise_import_source_get_name (in_file)));
      check_pieces (in_memory, bytes);
      check_pieces (in_file, bytes);
      check_whole (in_memory, bytes);
      check_whole (in_file, bytes);
    }
  g_assert_cmpint (g_unlink (path), ==, 0);
}

static void
on_progress (goffset done, goffset size, gpointer data)
{
  goffset *last = data;

  g_assert_cmpint (size, ==, SIZE);
  g_assert_cmpint (done, >, *last);
  *last = done;
}

static void
test_progress (void)
{
  g_autoptr (GBytes) bytes = make_bytes (SIZE);
  g_autoptr (PoiseImportSource) source = poise_import_source_new_for_bytes (bytes, NULL);
  goffset last = 0;

  poise_import_source_set_progress (source, on_progress, &last);
  check_pieces (source, bytes);
  g_assert_cmpint (last, ==, SIZE);
}

static void
test_stopped (void)
{
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "poise-stopped-XXXXXX", NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GFile) file = NULL;
  g_autoptr (PoiseImportSource) source = NULL;
  g_autoptr (GError) error = NULL;
  char byte;

  g_assert_cmpint (g_close (g_mkstemp (path), NULL), ==, TRUE);
  g_assert_true (g_file_set_contents (path, "week", 4, &error));
  file = g_file_new_for_path (path);
  source = poise_import_source_new_for_file (file, cancellable, &error);
  g_assert_no_error (error);
  g_assert_cmpint (poise_import_source_read (source, &byte, 1, &error), ==, 1);
  g_cancellable_cancel (cancellable);
  g_assert_cmpint (poise_import_source_read (source, &byte, 1, &error), ==, -1);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpint (g_unlink (path), ==, 0);
}

static void
test_unknown_format (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("x", 1);
  g_autoptr (PoiseImportSource) source = poise_import_source_new_for_bytes (bytes, "picture.png");
  g_autoptr (PoiseImportReport) report = poise_import_report_new ();
  g_autoptr (GError) error = NULL;

  g_assert_null (poise_import_read (source, NULL, NULL, report, &error));
  g_assert_error (error, POISE_IMPORT_ERROR, POISE_IMPORT_ERROR_UNKNOWN_FORMAT);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/import/source/file-and-memory", test_same_from_file_and_memory);
  g_test_add_func ("/import/source/progress", test_progress);
  g_test_add_func ("/import/source/stopped", test_stopped);
  g_test_add_func ("/import/source/unknown-format", test_unknown_format);
  return g_test_run ();
}
