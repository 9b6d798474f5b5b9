/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Archives: the same entries from tar, tar.gz and zip; names; limits, each at its edge; progress and a way to stop.
 * What strangers may do to an archive is in test-bad-archives.c.
 */

#include "import/poise-archive-path.h"
#include "import/poise-archive.h"
#include "import/poise-import.h"

#include <archive.h>
#include <archive_entry.h>
#include <string.h>

typedef struct
{
  const char *path;
  const char *text; /* (nullable): %NULL for a folder */
} Entry;

static const char *const endings[] = { "tar", "tar.gz", "zip" };

static la_ssize_t
on_write (struct archive *writer, void *data, const void *bytes, size_t size)
{
  g_byte_array_append (data, bytes, (guint)size);
  return (la_ssize_t)size;
}

static void
add_entry (struct archive *writer, const char *path, const char *text, gsize size)
{
  struct archive_entry *entry = archive_entry_new ();

  archive_entry_set_pathname (entry, path);
  archive_entry_set_filetype (entry, text != NULL ? AE_IFREG : AE_IFDIR);
  archive_entry_set_perm (entry, 0644);
  archive_entry_set_size (entry, (la_int64_t)size);
  g_assert_cmpint (archive_write_header (writer, entry), ==, ARCHIVE_OK);
  if (size > 0)
    g_assert_cmpint (archive_write_data (writer, text, size), ==, (int)size);
  archive_entry_free (entry);
}

static struct archive *
begin_archive (const char *ending, GByteArray *into)
{
  struct archive *writer = archive_write_new ();

  if (strcmp (ending, "zip") == 0)
    archive_write_set_format_zip (writer);
  else
    archive_write_set_format_ustar (writer);
  if (g_str_has_suffix (ending, ".gz"))
    archive_write_add_filter_gzip (writer);
  archive_write_set_bytes_in_last_block (writer, 1);
  g_assert_cmpint (archive_write_open (writer, into, NULL, on_write, NULL), ==, ARCHIVE_OK);
  return writer;
}

static GBytes *
end_archive (struct archive *writer, GByteArray *into)
{
  g_assert_cmpint (archive_write_close (writer), ==, ARCHIVE_OK);
  archive_write_free (writer);
  return g_byte_array_free_to_bytes (into);
}

static GBytes *
make_archive (const char *ending, const Entry *entries)
{
  GByteArray *bytes = g_byte_array_new ();
  struct archive *writer = begin_archive (ending, bytes);

  for (; entries->path != NULL; entries++)
    add_entry (writer, entries->path, entries->text, entries->text != NULL ? strlen (entries->text) : 0);
  return end_archive (writer, bytes);
}

static gboolean
is_xml (const char *path, gpointer data)
{
  return g_str_has_suffix (path, ".xml");
}

/* ---- What is read ---- */

static const Entry course[] = {
  { "course/", NULL },
  { "./course/course.xml", "<course/>" },
  { "files/ab/abcdef", "a picture" },
  { "course//empty.xml", "" },
  { "Été/ß.xml", "<a>é</a>" },
  { NULL },
};

static void
test_same_from_all (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autoptr (GBytes) bytes = make_archive (endings[i], course);
      g_autoptr (PoiseImportSource) source = poise_import_source_new_for_bytes (bytes, NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (PoiseArchive) archive = poise_archive_new (source, is_xml, NULL, &error);
      g_autoptr (GString) all = g_string_new (NULL);
      const char *path;

      g_assert_no_error (error);
      while (poise_archive_next (archive, &path, &error) && path != NULL)
        {
          g_autoptr (GBytes) content = poise_archive_load (archive, &error);

          g_assert_no_error (error);
          g_string_append_printf (all, "%s=%.*s;", path, (int)g_bytes_get_size (content),
                                  (const char *)g_bytes_get_data (content, NULL));
        }
      g_assert_no_error (error);
      g_assert_cmpstr (all->str, ==, "course/course.xml=<course/>;course/empty.xml=;Été/ß.xml=<a>é</a>;");
      g_assert_true (poise_archive_has_entry (source, "course/course.xml") == (i == 2));
      g_assert_false (poise_archive_has_entry (source, "course.xml"));
    }
}

static void
test_kinds (void)
{
  const PoiseArchiveKind kinds[] = { POISE_ARCHIVE_TAR, POISE_ARCHIVE_GZIP, POISE_ARCHIVE_ZIP };
  const char *const others[] = { "", "PK", "BZh91AY", "\3757zXZ", "{\"format\":\"poise-plan\"}", "\037\213\007" };

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autoptr (GBytes) bytes = make_archive (endings[i], course);

      g_assert_cmpint (poise_archive_get_kind (bytes), ==, kinds[i]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (others[i], strlen (others[i]));
      g_autoptr (PoiseImportSource) source = poise_import_source_new_for_bytes (bytes, NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (PoiseArchive) archive = poise_archive_new (source, is_xml, NULL, &error);

      g_assert_cmpint (poise_archive_get_kind (bytes), ==, POISE_ARCHIVE_NONE);
      g_assert_null (archive);
      if (i == 0)
        g_assert_error (error, POISE_IMPORT_ERROR, POISE_IMPORT_ERROR_EMPTY);
      else
        g_assert_error (error, POISE_IMPORT_ERROR, POISE_IMPORT_ERROR_NO_ARCHIVE);
    }
}

/* ---- Names ---- */

static void
test_names (void)
{
  const struct
  {
    const char *raw, *clean; /* %NULL: unsafe */
  } names[] = {
    { "a.xml", "a.xml" },
    { "./a.xml", "a.xml" },
    { "a/./b//c/", "a/b/c" },
    { "./", "" },
    { "...", "..." },
    { "a..b/..c", "a..b/..c" },
    { "Übung 1?*.xml", "Übung 1?*.xml" },
    { "\334bung", "%DCbung" },
    { "a:b", NULL },
    { "C:/a", NULL },
    { "ab:c", "ab:c" },
    { "/a", NULL },
    { "..", NULL },
    { "a/../b", NULL },
    { "a/..", NULL },
    { "a\\b", NULL },
    { "a\nb", NULL },
    { "a\177", NULL },
  };
  g_autofree char *long_name = g_strnfill (POISE_ARCHIVE_PATH_MOST, 'a');
  g_autofree char *longer_name = g_strnfill (POISE_ARCHIVE_PATH_MOST + 1, 'a');
  g_autofree char *kept = poise_archive_path_clean (long_name);

  g_assert_cmpstr (kept, ==, long_name);
  g_assert_null (poise_archive_path_clean (longer_name));
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *clean = poise_archive_path_clean (names[i].raw);

      g_assert_cmpstr (clean, ==, names[i].clean);
    }
}

static void
test_names_shown (void)
{
  g_autofree char *long_name = g_strnfill (300, 'a');
  g_autofree char *cut = poise_archive_path_show (long_name);
  g_autofree char *line = poise_archive_path_show ("a\nb\xe2\x80\xae" "c\334");

  g_assert_cmpuint (g_utf8_strlen (cut, -1), ==, 101);
  g_assert_cmpstr (line, ==, "a\xef\xbf\xbd" "b\xef\xbf\xbd" "c\xef\xbf\xbd");
}

static void
test_same_names (void)
{
  const struct
  {
    const char *first;
    gboolean first_wanted;
    const char *second;
    gboolean second_wanted;
    gboolean is_new;
  } pairs[] = {
    { "a", FALSE, "b", FALSE, TRUE },          { "a", FALSE, "a", FALSE, FALSE },
    { "a", TRUE, "a", FALSE, FALSE },          { "A.xml", FALSE, "a.xml", FALSE, TRUE },
    { "A.xml", TRUE, "a.xml", FALSE, FALSE },  { "A.xml", FALSE, "a.xml", TRUE, FALSE },
    { "é", FALSE, "e\xcc\x81", FALSE, FALSE }, { "É", TRUE, "e\xcc\x81", FALSE, FALSE },
    { "Straße", TRUE, "STRASSE", TRUE, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_autoptr (PoiseArchivePaths) paths = poise_archive_paths_new ();

      g_assert_true (poise_archive_paths_add (paths, pairs[i].first, pairs[i].first_wanted));
      g_assert_cmpint (poise_archive_paths_add (paths, pairs[i].second, pairs[i].second_wanted), ==, pairs[i].is_new);
    }
}

/* ---- Limits ---- */

/* Reads all of it; returns the error, or %NULL */
static GError *
read_all (GBytes *bytes, const PoiseArchiveLimits *limits)
{
  g_autoptr (PoiseImportSource) source = poise_import_source_new_for_bytes (bytes, NULL);
  GError *error = NULL;
  g_autoptr (PoiseArchive) archive = poise_archive_new (source, is_xml, NULL, &error);
  const char *path;

  g_assert_no_error (error);
  poise_archive_set_limits (archive, limits);
  while (poise_archive_next (archive, &path, &error) && path != NULL)
    {
      g_autoptr (GBytes) content = poise_archive_load (archive, &error);

      if (content == NULL)
        break;
    }
  return error;
}

static void
check_limit (GBytes *bytes, const PoiseArchiveLimits *limits, int code)
{
  g_autoptr (GError) error = read_all (bytes, limits);

  if (code < 0)
    g_assert_no_error (error);
  else
    g_assert_error (error, POISE_IMPORT_ERROR, code);
}

static void
test_entries_limit (void)
{
  const Entry three[] = { { "a.xml", "1" }, { "b/", NULL }, { "c.txt", "3" }, { NULL } };

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autoptr (GBytes) bytes = make_archive (endings[i], three);
      PoiseArchiveLimits limits = poise_archive_limits;

      limits.n_entries = 3;
      check_limit (bytes, &limits, -1);
      limits.n_entries = 2;
      check_limit (bytes, &limits, POISE_IMPORT_ERROR_TOO_MANY_ENTRIES);
    }
}

static void
test_entry_limit (void)
{
  const Entry entries[] = { { "large.txt", "123456789012345678901234567890" }, { "a.xml", "1234567890" }, { NULL } };

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autoptr (GBytes) bytes = make_archive (endings[i], entries);
      PoiseArchiveLimits limits = poise_archive_limits;

      limits.entry_bytes = 10;
      check_limit (bytes, &limits, -1);
      limits.entry_bytes = 9;
      check_limit (bytes, &limits, POISE_IMPORT_ERROR_TOO_LARGE_ENTRY);
    }
}

/* 200 kB that nobody wants and that packs well, or not at all */
static GBytes *
make_large (const char *ending, gsize size, gboolean packs)
{
  GByteArray *bytes = g_byte_array_new ();
  struct archive *writer = begin_archive (ending, bytes);
  g_autofree char *content = g_malloc0 (size);
  guint32 state = 1;

  for (gsize i = 0; !packs && i < size; i++)
    {
      state = state * 1664525 + 1013904223;
      content[i] = (char)(state >> 24);
    }
  add_entry (writer, "film", content, size);
  add_entry (writer, "a.xml", "<a/>", 4);
  return end_archive (writer, bytes);
}

static void
test_all_limit (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autoptr (GBytes) bytes = make_large (endings[i], 200000, FALSE);
      PoiseArchiveLimits limits = poise_archive_limits;

      limits.all_bytes = 250000;
      check_limit (bytes, &limits, -1);
      limits.all_bytes = 190000;
      check_limit (bytes, &limits, POISE_IMPORT_ERROR_TOO_LARGE_INSIDE);
    }
}

static void
test_ratio (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autoptr (GBytes) small = make_large (endings[i], 900000, TRUE);
      g_autoptr (GBytes) large = make_large (endings[i], 2000000, TRUE);
      g_autoptr (GBytes) honest = make_large (endings[i], 2000000, FALSE);
      gboolean packs = i > 0;

      check_limit (small, &poise_archive_limits, -1);
      check_limit (honest, &poise_archive_limits, -1);
      check_limit (large, &poise_archive_limits, packs ? POISE_IMPORT_ERROR_BOMB : -1);
    }
}

static void
test_time_limit (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autoptr (GBytes) bytes = make_archive (endings[i], course);
      PoiseArchiveLimits limits = poise_archive_limits;

      limits.seconds = 0;
      check_limit (bytes, &limits, POISE_IMPORT_ERROR_TOO_LONG);
    }
}

/* ---- Progress and stopping ---- */

typedef struct
{
  goffset last;
  guint n_calls;
  GCancellable *stopped_after_first; /* (nullable) */
} Progress;

static void
on_progress (goffset done, goffset size, gpointer data)
{
  Progress *progress = data;

  g_assert_cmpint (done, >=, progress->last);
  g_assert_cmpint (done, <=, size);
  progress->last = done;
  progress->n_calls++;
  if (progress->stopped_after_first != NULL)
    g_cancellable_cancel (progress->stopped_after_first);
}

static PoiseImportSource *
open_file (GBytes *bytes, GCancellable *cancellable, char **path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileIOStream) stream = NULL;
  g_autoptr (GFile) file = g_file_new_tmp ("poise-archive-XXXXXX", &stream, &error);
  PoiseImportSource *source;

  g_assert_no_error (error);
  g_assert_true (g_file_replace_contents (file, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), NULL, FALSE,
                                          G_FILE_CREATE_NONE, NULL, NULL, &error));
  source = poise_import_source_new_for_file (file, cancellable, &error);
  g_assert_no_error (error);
  g_assert_true (g_file_delete (file, NULL, &error));
  return source;
}

static void
check_progress (const char *ending, gboolean stop)
{
  g_autoptr (GBytes) bytes = make_large (ending, 2000000, FALSE);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (PoiseImportSource) source = open_file (bytes, cancellable, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (PoiseArchive) archive = poise_archive_new (source, is_xml, NULL, &error);
  Progress progress = { .stopped_after_first = stop ? cancellable : NULL };
  const char *path;

  g_assert_no_error (error);
  poise_import_source_set_progress (source, on_progress, &progress);
  while (poise_archive_next (archive, &path, &error) && path != NULL)
    {
      g_autoptr (GBytes) content = poise_archive_load (archive, &error);

      if (content == NULL)
        break;
    }
  if (stop)
    {
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
      return;
    }
  g_assert_no_error (error);
  g_assert_cmpint (progress.last, ==, g_bytes_get_size (bytes));
  g_assert_cmpuint (progress.n_calls, >=, 2);
}

static void
test_progress (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    check_progress (endings[i], FALSE);
}

static void
test_stopped (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    check_progress (endings[i], TRUE);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/import/archive/same-from-all", test_same_from_all);
  g_test_add_func ("/import/archive/kinds", test_kinds);
  g_test_add_func ("/import/archive/names", test_names);
  g_test_add_func ("/import/archive/names-shown", test_names_shown);
  g_test_add_func ("/import/archive/same-names", test_same_names);
  g_test_add_func ("/import/archive/entries-limit", test_entries_limit);
  g_test_add_func ("/import/archive/entry-limit", test_entry_limit);
  g_test_add_func ("/import/archive/all-limit", test_all_limit);
  g_test_add_func ("/import/archive/ratio", test_ratio);
  g_test_add_func ("/import/archive/time-limit", test_time_limit);
  g_test_add_func ("/import/archive/progress", test_progress);
  g_test_add_func ("/import/archive/stopped", test_stopped);
  return g_test_run ();
}
