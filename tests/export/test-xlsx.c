/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a workbook can hold of texts, that it is whole or an error, and that the same plan makes the same bytes. What
 * stands in it is looked at from outside.
 */

#include "common/large-plan.h"
#include "common/random-plan.h"
#include "export/course-plan.h"
#include "export/poise-export.h"
#include "export/poise-xlsx-parts.h"
#include "export/poise-xlsx-text.h"

#include <glib/gstdio.h>

#include <signal.h>
#include <string.h>
#include <sys/resource.h>

#define EPOCH "1700000000"

static GBytes *
write_xlsx (PoisePlan *plan, const PoiseExportOptions *options, GError **error)
{
  return poise_export_write (poise_export_find_format ("xlsx", NULL), plan, options, error);
}

/* ---- Texts ---- */

static void
test_text (void)
{
  static const struct
  {
    const char *text;
    const char *legal;
  } cases[] = {
    { "", "" },
    { "plain <&> \"text\"", "plain <&> \"text\"" },
    { "a\tb\nc", "a\tb\nc" },
    { "a\r\nb\rc\r", "a\nb\nc\n" },
    { "bell\a esc\x1b del\x7f", "bell esc del" },
    { "\xef\xbf\xbe|\xef\xbf\xbf|\xef\xbf\xbd", "||\xef\xbf\xbd" },
    { "🙂 e\u0301 日本", "🙂 e\u0301 日本" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *legal = poise_xlsx_text (cases[i].text);

      g_assert_cmpstr (legal, ==, cases[i].legal);
    }
}

static char *
repeat (const char *text, guint n)
{
  GString *repeated = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append (repeated, text);
  return g_string_free (repeated, FALSE);
}

static void
check_pieces (const char *text, guint n_pieces, const char *first_end)
{
  g_autoptr (GPtrArray) pieces = poise_xlsx_pieces (text);
  g_autoptr (GString) joined = g_string_new (NULL);

  g_assert_cmpuint (pieces->len, ==, n_pieces);
  for (guint i = 0; i < pieces->len; i++)
    {
      glong n_units;
      g_autofree gunichar2 *units = g_utf8_to_utf16 (g_ptr_array_index (pieces, i), -1, NULL, &n_units, NULL);

      g_assert_nonnull (units);
      g_assert_cmpint (n_units, <=, POISE_XLSX_CELL_MAX);
      g_string_append (joined, g_ptr_array_index (pieces, i));
    }
  g_assert_cmpstr (joined->str, ==, text);
  g_assert_true (g_str_has_suffix (g_ptr_array_index (pieces, 0), first_end));
}

/* The limit counts units of UTF-16, of which some letters are two; none is taken apart. Words stay whole. */
static void
test_pieces (void)
{
  g_autofree char *full = repeat ("x", POISE_XLSX_CELL_MAX), *over = repeat ("x", POISE_XLSX_CELL_MAX + 1);
  g_autofree char *faces = repeat ("🙂", POISE_XLSX_CELL_MAX / 2), *more_faces = repeat ("🙂", POISE_XLSX_CELL_MAX / 2 + 1);
  g_autofree char *words = repeat ("words ", 12000);

  check_pieces ("", 1, "");
  check_pieces (full, 1, "x");
  check_pieces (over, 2, "x");
  check_pieces (faces, 1, "🙂");
  check_pieces (more_faces, 2, "🙂");
  check_pieces (words, 3, "words ");
}

static void
test_clip (void)
{
  static const struct
  {
    const char *text;
    gsize n_bytes;
    const char *clipped;
  } cases[] = {
    { "", 5, "" },           { "abcde", 5, "abcde" }, { "abcdef", 5, "ab…" },
    { "日本語", 9, "日本語" }, { "日本語", 8, "日…" },   { "日本語", 5, "…" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *clipped = poise_xlsx_clip (cases[i].text, cases[i].n_bytes);

      g_assert_cmpstr (clipped, ==, cases[i].clipped);
      g_assert_cmpuint (strlen (clipped), <=, cases[i].n_bytes);
    }
}

static void
test_sheet_names (void)
{
  static const struct
  {
    const char *wanted;
    const char *name;
  } cases[] = {
    { "Balance", "Balance" },
    { "BALANCE", "2" }, /* the same for Excel */
    { "a/b [c]: d*?\\", "a b  c   d" },
    { "'quoted'", "quoted" },
    { "", "5" },
    { "***", "6" },
    { "An exceedingly long name of a sheet", "An exceedingly long name of a s" },
    { "An exceedingly long name of a sheet, too", "8" },
    { "日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語", "日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日" },
  };
  g_autoptr (GPtrArray) taken = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *quoted = poise_xlsx_quote ("It's");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_ptr_array_add (taken, poise_xlsx_sheet_name (cases[i].wanted, taken));
      g_assert_cmpstr (g_ptr_array_index (taken, i), ==, cases[i].name);
    }
  g_assert_cmpstr (quoted, ==, "'It''s'");
}

/* ---- Books ---- */

static void
test_any_plan (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (11);

  for (guint i = 0; i < 12; i++)
    {
      const PoiseExportOptions options = { .audience = i % 2, .grey = i % 3 == 0 };
      g_autoptr (PoisePlan) plan = random_plan (random, 5, 6);
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes = write_xlsx (plan, &options, &error);

      g_assert_no_error (error);
      g_assert_true (poise_xlsx_parts_are_whole (bytes));
    }
}

static void
test_same_bytes (void)
{
  const PoiseExportOptions options = { 0 };
  g_autoptr (PoisePlan) plan = course_plan ();
  g_autoptr (GBytes) first = NULL, second = NULL, later = NULL;

  g_setenv ("SOURCE_DATE_EPOCH", EPOCH, TRUE);
  first = write_xlsx (plan, &options, NULL);
  second = write_xlsx (plan, &options, NULL);
  g_setenv ("SOURCE_DATE_EPOCH", "1800000000", TRUE);
  later = write_xlsx (plan, &options, NULL);
  g_unsetenv ("SOURCE_DATE_EPOCH");
  g_assert_true (g_bytes_equal (first, second));
  g_assert_false (g_bytes_equal (first, later));
}

/* However early it ends, it is seen */
static void
test_cut_bytes (void)
{
  const PoiseExportOptions options = { 0 };
  g_autoptr (PoisePlan) plan = course_plan ();
  g_autoptr (GBytes) bytes = write_xlsx (plan, &options, NULL);
  gsize size = g_bytes_get_size (bytes);

  for (gsize length = 0; length < size; length += length < 64 || size - length < 64 ? 1 : 61)
    {
      g_autoptr (GBytes) cut = g_bytes_new_from_bytes (bytes, 0, length);

      g_assert_false (poise_xlsx_parts_are_whole (cut));
    }
}

/* A limit of the size of files is what a full disk is to the library */
static void
write_within (PoisePlan *plan, gsize limit, GBytes *whole)
{
  const PoiseExportOptions options = { 0 };
  struct rlimit limits = { limit, RLIM_INFINITY };
  const struct rlimit none = { RLIM_INFINITY, RLIM_INFINITY };
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;

  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limits), ==, 0);
  bytes = write_xlsx (plan, &options, &error);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &none), ==, 0);
  g_assert_true ((bytes == NULL) == (error != NULL));
  g_assert_true (bytes == NULL || g_bytes_equal (bytes, whole));
}

static void
test_full_disk_in_process (void)
{
  const PoiseExportOptions options = { 0 };
  g_autoptr (PoisePlan) plan = large_plan (4, 60);
  g_autoptr (GBytes) whole = NULL;
  char folder[] = "/tmp/full-XXXXXX";
  g_autoptr (GDir) left = NULL;

  g_assert_nonnull (g_mkdtemp (folder)); /* GLib must not ask for TMPDIR yet */
  signal (SIGXFSZ, SIG_IGN);
  g_setenv ("TMPDIR", folder, TRUE);
  whole = write_xlsx (plan, &options, NULL);
  for (gsize limit = 0; limit < 60000; limit += 509)
    write_within (plan, limit, whole);
  left = g_dir_open (folder, 0, NULL);
  g_assert_null (g_dir_read_name (left));
  g_rmdir (folder);
}

/* Written whole or refused, and nothing left behind, wherever the disk is full */
static void
test_full_disk (void)
{
  g_test_trap_subprocess ("/export/xlsx/full-disk/subprocess", 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_passed ();
}

static void
test_no_folder_in_process (void)
{
  const PoiseExportOptions options = { 0 };
  g_autoptr (PoisePlan) plan = course_plan ();
  g_autoptr (GError) error = NULL;

  g_setenv ("TMPDIR", "/nowhere/at/all", TRUE);
  g_assert_null (write_xlsx (plan, &options, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
}

static void
test_no_folder (void)
{
  g_test_trap_subprocess ("/export/xlsx/no-folder/subprocess", 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_passed ();
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_setenv ("SOURCE_DATE_EPOCH", EPOCH, TRUE);
  g_test_add_func ("/export/xlsx/text", test_text);
  g_test_add_func ("/export/xlsx/pieces", test_pieces);
  g_test_add_func ("/export/xlsx/clip", test_clip);
  g_test_add_func ("/export/xlsx/sheet-names", test_sheet_names);
  g_test_add_func ("/export/xlsx/any-plan", test_any_plan);
  g_test_add_func ("/export/xlsx/cut-bytes", test_cut_bytes);
  g_test_add_func ("/export/xlsx/full-disk", test_full_disk);
  g_test_add_func ("/export/xlsx/full-disk/subprocess", test_full_disk_in_process);
  g_test_add_func ("/export/xlsx/no-folder", test_no_folder);
  g_test_add_func ("/export/xlsx/no-folder/subprocess", test_no_folder_in_process);
  g_test_add_func ("/export/xlsx/same-bytes", test_same_bytes);
  return g_test_run ();
}
