/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What tests of Poise's own folders share.
 */

#include "store/private-folder.h"

#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

void
private_folder_set_up (PrivateFolder *fixture, gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("poise-private-XXXXXX", NULL);
  g_assert_nonnull (fixture->folder);
}

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

void
private_folder_tear_down (PrivateFolder *fixture, gconstpointer data)
{
  remove_tree (fixture->folder);
  g_free (fixture->folder);
}

void
private_folder_assert_private (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  struct stat status;

  g_assert_cmpint (lstat (path, &status), ==, 0);
  g_assert_cmpuint (status.st_mode & 07777, ==, S_ISDIR (status.st_mode) ? 0700 : 0600);
  for (const char *name = dir != NULL ? g_dir_read_name (dir) : NULL; name != NULL; name = g_dir_read_name (dir))
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      private_folder_assert_private (child);
    }
}

guint
private_folder_count (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  guint n = 0;

  while (dir != NULL && g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

void
private_folder_cut (const char *path)
{
  struct stat status;

  g_assert_cmpint (lstat (path, &status), ==, 0);
  g_assert_cmpint (truncate (path, status.st_size / 2), ==, 0);
}

guint
private_folder_n_kills (guint few)
{
  const char *wanted = g_getenv ("POISE_TEST_KILLS");

  return wanted != NULL ? (guint)g_ascii_strtoull (wanted, NULL, 10) : few;
}
