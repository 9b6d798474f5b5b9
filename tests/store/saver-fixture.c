/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Folders below the temporary one; the state folder, too, is the test's own.
 */

#include "store/saver-fixture.h"

#include "store/poise-saver.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char *state;

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) dir = g_file_test (path, G_FILE_TEST_IS_SYMLINK) ? NULL : g_dir_open (path, 0, NULL);

  for (const char *name = dir != NULL ? g_dir_read_name (dir) : NULL; name != NULL; name = g_dir_read_name (dir))
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_tree (child);
    }
  g_remove (path);
}

static void
set_up (SaverFixture *fixture, gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("poise-saver-XXXXXX", NULL);
  g_assert_nonnull (fixture->folder);
}

static void
tear_down (SaverFixture *fixture, gconstpointer data)
{
  remove_tree (fixture->folder);
  g_free (fixture->folder);
}

void
saver_fixture_init (int *argc, char ***argv)
{
  state = g_dir_make_tmp ("poise-state-XXXXXX", NULL);
  g_assert_nonnull (state);
  g_assert_cmpint (chmod (state, 0777), ==, 0); /* also for who is not root for a while */
  g_setenv ("XDG_STATE_HOME", state, TRUE);
  g_setenv ("XDG_DATA_HOME", state, TRUE);
  g_test_init (argc, argv, NULL);
}

int
saver_fixture_run (const SaverTest *tests, guint n_tests)
{
  int status;

  for (guint i = 0; i < n_tests; i++)
    g_test_add (tests[i].name, SaverFixture, NULL, set_up, tests[i].test, tear_down);
  status = g_test_run ();
  remove_tree (state);
  g_free (state);
  return status;
}

char *
saver_path (SaverFixture *fixture, const char *name)
{
  return g_build_filename (fixture->folder, name, NULL);
}

/* (transfer full): where the copies aside are */
char *
saver_rescue_folder (void)
{
  return g_build_filename (state, "poise", "rescue", NULL);
}

void
saver_put (const char *path, const char *text)
{
  g_assert_true (g_file_set_contents_full (path, text, -1, G_FILE_SET_CONTENTS_NONE, 0644, NULL));
}

void
saver_assert_holds (const char *path, const char *text)
{
  g_autofree char *contents = NULL;

  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  g_assert_cmpstr (contents, ==, text);
}

/* How many names stand in the folder, none if it is not there: a temporary file that stayed would count. */
void
saver_assert_n_names (const char *folder, guint expected)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n_names = 0;

  while (dir != NULL && g_dir_read_name (dir) != NULL)
    n_names++;
  g_assert_cmpuint (n_names, ==, expected);
}

gboolean
saver_save (const char *path, const char *text, PoiseSaveManner manner, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  const PoiseSaverOrder order = { .bytes = bytes, .manner = manner };

  return poise_saver_save (file, &order, NULL, error);
}

void
saver_save_well (const char *path, const char *text, PoiseSaveManner manner)
{
  g_autoptr (GError) error = NULL;

  saver_save (path, text, manner, &error);
  g_assert_no_error (error);
  saver_assert_holds (path, text);
}

/* Refused with the system's reason for @number; 0 for none. */
void
saver_save_badly (const char *path, PoiseSaveManner manner, PoiseStoreError code, int number)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (saver_save (path, "new", manner, &error));
  g_assert_error (error, POISE_STORE_ERROR, (int) code);
  if (number != 0)
    g_assert_cmpstr (poise_store_error_get_found (error), ==, g_strerror (number));
  g_assert_cmpint (poise_store_error_get_line (error), ==, 0);
}

/* Permissions do not stop root, who therefore becomes somebody else, whose the folder and @path are. */
gboolean
saver_become_somebody (SaverFixture *fixture, const char *path)
{
  if (geteuid () != 0)
    return FALSE;
  g_assert_cmpint (chown (fixture->folder, 12345, -1), ==, 0);
  g_assert_cmpint (chown (path, 12345, -1), ==, 0);
  g_assert_cmpint (seteuid (12345), ==, 0);
  return TRUE;
}

void
saver_become_root (gboolean was_root)
{
  if (was_root)
    g_assert_cmpint (seteuid (0), ==, 0);
}
