/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What strangers may do to an archive and to the XML in it: each of the archives that fixtures/make-bad-archives.py makes
 * is refused with the error that it expects, and the sentence names the entry.
 */

#include "import/poise-import-moodle.h"
#include "words/poise-words.h"

#include <glib/gstdio.h>
#include <string.h>

#define CODE(name) { #name, POISE_IMPORT_ERROR_##name }

static const struct
{
  const char *name;
  int code;
} codes[] = {
  CODE (EMPTY),          CODE (TOO_LARGE),        CODE (NO_ARCHIVE),       CODE (DAMAGED), CODE (TOO_MANY_ENTRIES),
  CODE (TOO_LARGE_ENTRY), CODE (TOO_LARGE_INSIDE), CODE (BOMB),             CODE (TOO_LONG), CODE (UNSAFE_PATH),
  CODE (SAME_PATH),      CODE (NO_FILE),          CODE (ENCRYPTED),        CODE (PACKED),  CODE (XML),
  CODE (DOCTYPE),        CODE (XML_TOO_DEEP),     CODE (NO_BACKUP),        CODE (OLD_BACKUP),
};

static int
find_code (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    if (strcmp (codes[i].name, name) == 0)
      return codes[i].code;
  g_assert_not_reached ();
}

static char *folder;

static void
check_refused (const char *name, const char *code, const char *entry)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (PoiseImportSource) source = poise_import_source_new_for_file (file, NULL, &error);
  g_autoptr (PoiseImportReport) report = poise_import_report_new ();
  g_autoptr (PoisePlan) plan = NULL;

  g_assert_no_error (error);
  plan = poise_import_moodle_read (source, name, report, &error);
  if (plan != NULL || error->domain != POISE_IMPORT_ERROR || error->code != find_code (code)
      || g_strcmp0 (poise_import_error_get_entry (error), strcmp (entry, "-") == 0 ? NULL : entry) != 0)
    {
      g_test_message ("%s: expected %s of %s, not %s (%d)", name, code, entry,
                      error != NULL ? error->message : "a plan", error != NULL ? error->code : -1);
      g_test_fail ();
      return;
    }
  g_assert_null (strchr (error->message, '\n'));
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  if (strcmp (entry, "-") != 0)
    g_assert_true (g_str_has_prefix (error->message, entry));
}

static void
test_refused (void)
{
  g_autofree char *script = g_test_build_filename (G_TEST_DIST, "import", "fixtures", "make-bad-archives.py", NULL);
  const char *const arguments[] = { script, folder, NULL };
  g_autofree char *table = g_build_filename (folder, "expected.tsv", NULL);
  g_autofree char *expected = NULL;
  g_auto (GStrv) lines = NULL;
  g_autoptr (GError) error = NULL;
  guint n_checked = 0;
  int status;

  g_assert_true (g_spawn_sync (NULL, (char **)arguments, NULL, 0, NULL, NULL, NULL, NULL, &status, &error));
  g_assert_no_error (error);
  g_assert_true (g_spawn_check_wait_status (status, NULL));
  g_file_get_contents (table, &expected, NULL, &error);
  g_assert_no_error (error);
  lines = g_strsplit (expected, "\n", -1);
  for (guint i = 0; lines[i] != NULL && *lines[i] != '\0'; i++)
    {
      g_auto (GStrv) fields = g_strsplit (lines[i], "\t", 3);
      g_autofree char *path = g_build_filename (folder, fields[0], NULL);

      check_refused (fields[0], fields[1], fields[2]);
      g_unlink (path);
      n_checked++;
    }
  g_unlink (table);
  g_assert_cmpuint (n_checked, >=, 60);
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  poise_words_init ("en");
  folder = g_dir_make_tmp ("poise-bad-archives-XXXXXX", NULL);
  g_test_add_func ("/import/bad-archives/refused", test_refused);
  status = g_test_run ();
  g_rmdir (folder);
  g_free (folder);
  return status;
}
