/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The desktop's list: others' entries stay, and a list that cannot be read stays too.
 */

#include "gui/recall/poise-desktop-recent.h"

#include <glib/gstdio.h>

static char *list_path;

static void
take_result (GObject *source, GAsyncResult *result, gpointer data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

static gboolean
note (const char *uri, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_uri (uri);
  g_autoptr (GAsyncResult) result = NULL;

  poise_desktop_recent_note_async (file, take_result, &result);
  while (!result)
    g_main_context_iteration (NULL, TRUE);
  return poise_desktop_recent_note_finish (result, error);
}

static void
test_note (void)
{
  static const char *const uris[] = { "file:///a/one.poise.json", "file:///a/two%20&.poise.json", "sftp://b/c" };
  g_autoptr (GBookmarkFile) others = g_bookmark_file_new ();
  g_autoptr (GBookmarkFile) list = g_bookmark_file_new ();
  g_autoptr (GError) error = NULL;

  g_bookmark_file_set_mime_type (others, "file:///x.pdf", "application/pdf");
  g_bookmark_file_add_application (others, "file:///x.pdf", "Reader", "reader %u");
  g_assert_true (g_bookmark_file_to_file (others, list_path, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (uris); i++)
    g_assert_true (note (uris[i], &error));
  g_assert_true (note (uris[0], &error));

  g_assert_true (g_bookmark_file_load_from_file (list, list_path, &error));
  g_assert_cmpint (g_bookmark_file_get_size (list), ==, 4);
  g_assert_true (g_bookmark_file_has_application (list, "file:///x.pdf", "Reader", NULL));
  for (guint i = 0; i < G_N_ELEMENTS (uris); i++)
    {
      g_autofree char *type = g_bookmark_file_get_mime_type (list, uris[i], &error);

      g_assert_cmpstr (type, ==, "application/vnd.poise.plan+json");
      g_assert_true (g_bookmark_file_has_application (list, uris[i], g_get_application_name (), NULL));
    }
}

static void
test_unreadable (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  g_assert_true (g_file_set_contents (list_path, "<xbel version=", -1, NULL));
  g_assert_false (note ("file:///a/one.poise.json", &error));
  g_assert_nonnull (error);
  g_assert_true (g_file_get_contents (list_path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "<xbel version=");
}

static void
test_first (void)
{
  g_autoptr (GBookmarkFile) list = g_bookmark_file_new ();

  g_remove (list_path);
  g_assert_true (note ("file:///a/one.poise.json", NULL));
  g_assert_true (g_bookmark_file_load_from_file (list, list_path, NULL));
  g_assert_cmpint (g_bookmark_file_get_size (list), ==, 1);
}

int
main (int argc, char *argv[])
{
  g_autofree char *folder = g_dir_make_tmp ("poise-recent-XXXXXX", NULL);
  int status;

  g_setenv ("XDG_DATA_HOME", folder, TRUE);
  g_test_init (&argc, &argv, NULL);
  list_path = g_build_filename (folder, "recently-used.xbel", NULL);
  g_test_add_func ("/gui/desktop-recent/note", test_note);
  g_test_add_func ("/gui/desktop-recent/unreadable", test_unreadable);
  g_test_add_func ("/gui/desktop-recent/first", test_first);
  status = g_test_run ();
  g_remove (list_path);
  g_rmdir (folder);
  g_free (list_path);
  return status;
}
