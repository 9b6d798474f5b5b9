/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Folders that take no new file, file systems that cannot rename, and owners and access lists.
 */

#include "store/poise-saver-step.h"
#include "store/saver-fixture.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

/* ---- Read-only ---- */

static void
test_read_only_file (SaverFixture *fixture, gconstpointer data)
{
  g_autofree char *path = saver_path (fixture, "plan");
  gboolean was_root;

  saver_put (path, "old");
  was_root = saver_become_somebody (fixture, path);
  g_assert_cmpint (chmod (path, 0444), ==, 0);
  for (PoiseSaveManner manner = POISE_SAVE_ASK; manner <= POISE_SAVE_THROUGH; manner++)
    saver_save_badly (path, manner, POISE_STORE_ERROR_WRITE, EACCES);
  saver_become_root (was_root);
  saver_assert_holds (path, "old");
  saver_assert_n_names (fixture->folder, 1);
}

static void
test_read_only_folder (SaverFixture *fixture, gconstpointer data)
{
  g_autofree char *path = saver_path (fixture, "plan");
  g_autofree char *fresh = saver_path (fixture, "fresh");
  g_autofree char *rescue = saver_rescue_folder ();
  gboolean was_root;

  saver_put (path, "old");
  was_root = saver_become_somebody (fixture, path);
  g_assert_cmpint (chmod (fixture->folder, 0555), ==, 0);
  saver_save_badly (path, POISE_SAVE_ASK, POISE_STORE_ERROR_READ_ONLY_FOLDER, EACCES);
  saver_save_badly (path, POISE_SAVE_REPLACE_NAME, POISE_STORE_ERROR_READ_ONLY_FOLDER, EACCES);
  saver_assert_holds (path, "old");
  saver_save_well (path, "new", POISE_SAVE_THROUGH);
  saver_assert_n_names (rescue, 0);
  /* There is nothing to write into: an error like others. */
  saver_save_badly (fresh, POISE_SAVE_THROUGH, POISE_STORE_ERROR_WRITE, EACCES);

  g_assert_cmpint (chmod (fixture->folder, 0755), ==, 0);
  saver_save_well (path, "again", POISE_SAVE_ASK);
  saver_become_root (was_root);
  saver_assert_n_names (fixture->folder, 1);
}

/* A folder for everybody, in which only whose a file is may take its place. */
static void
test_sticky_folder (SaverFixture *fixture, gconstpointer data)
{
  g_autofree char *path = saver_path (fixture, "plan");

  if (geteuid () != 0)
    {
      g_test_skip ("only root can give a file to somebody else");
      return;
    }
  saver_put (path, "old");
  g_assert_cmpint (chmod (path, 0666), ==, 0);
  g_assert_cmpint (chmod (fixture->folder, 01777), ==, 0);
  g_assert_cmpint (seteuid (12345), ==, 0);
  saver_save_badly (path, POISE_SAVE_ASK, POISE_STORE_ERROR_READ_ONLY_FOLDER, EPERM);
  saver_assert_n_names (fixture->folder, 1);
  saver_save_well (path, "new", POISE_SAVE_THROUGH);
  saver_become_root (TRUE);
  saver_assert_n_names (fixture->folder, 1);
}

/* ---- No rename ---- */

static int
refuse_rename (PoiseSaverStep step, gpointer number)
{
  return step == POISE_SAVER_STEP_RENAME ? *(const int *) number : 0;
}

/* Written in place without asking, since there is no other way, and proven. */
static void
test_no_rename (SaverFixture *fixture, gconstpointer data)
{
  static const int numbers[] = { EXDEV, ENOSYS, EOPNOTSUPP, EBUSY };
  g_autofree char *path = saver_path (fixture, "plan");
  g_autofree char *fresh = saver_path (fixture, "fresh");
  g_autofree char *rescue = saver_rescue_folder ();
  struct stat status;

  saver_put (path, "old");
  g_assert_cmpint (chmod (path, 0604), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autofree char *text = g_strdup_printf ("new %u", i);

      poise_saver_set_watch (refuse_rename, (gpointer) &numbers[i]);
      saver_save_well (path, text, POISE_SAVE_ASK);
      saver_save_well (fresh, text, POISE_SAVE_ASK);
      poise_saver_set_watch (NULL, NULL);
      saver_assert_n_names (fixture->folder, 2);
      saver_assert_n_names (rescue, 0);
      g_assert_cmpint (g_remove (fresh), ==, 0);
    }
  g_assert_cmpint (stat (path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 07777, ==, 0604);
}

/* One of several names cannot get a file of its own there. */
static void
test_no_rename_names (SaverFixture *fixture, gconstpointer data)
{
  int number = EXDEV;
  g_autofree char *path = saver_path (fixture, "plan");
  g_autofree char *other = saver_path (fixture, "other");

  saver_put (path, "old");
  g_assert_cmpint (link (path, other), ==, 0);
  poise_saver_set_watch (refuse_rename, &number);
  saver_save_badly (path, POISE_SAVE_REPLACE_NAME, POISE_STORE_ERROR_READ_ONLY_FOLDER, EXDEV);
  saver_assert_holds (path, "old");
  saver_save_well (path, "new", POISE_SAVE_THROUGH);
  saver_assert_holds (other, "new");
  poise_saver_set_watch (NULL, NULL);
}

/* A disk that fills up while a file is written in place: what was there is put back. */
static void
test_full_in_place (SaverFixture *fixture, gconstpointer data)
{
  g_autofree char *path = saver_path (fixture, "plan");
  g_autofree char *other = saver_path (fixture, "other");
  g_autofree char *filler = saver_path (fixture, "filler");
  g_autofree char *old = g_strnfill (50000, 'o');
  g_autofree char *large = g_strnfill (200000, 'x');
  g_autofree char *rescue = saver_rescue_folder ();
  g_autoptr (GError) error = NULL;

  if (mount ("tmpfs", fixture->folder, "tmpfs", 0, "size=256k") != 0)
    {
      g_test_skip ("a small file system cannot be mounted here");
      return;
    }
  saver_put (path, old);
  saver_put (filler, large);
  g_assert_cmpint (link (path, other), ==, 0);
  saver_save (path, large, POISE_SAVE_THROUGH, &error);
  saver_assert_holds (path, old);
  saver_assert_holds (other, old);
  saver_assert_n_names (fixture->folder, 3);
  saver_assert_n_names (rescue, 0);
  g_assert_cmpint (umount (fixture->folder), ==, 0);
  g_assert_error (error, POISE_STORE_ERROR, POISE_STORE_ERROR_WRITE);
  g_assert_cmpstr (poise_store_error_get_expected (error), ==, "no-space");
}

/* A file that is mounted by itself, as containers do: nothing can take its place, which the system itself says. */
static void
test_mounted_file (SaverFixture *fixture, gconstpointer data)
{
  g_autofree char *path = saver_path (fixture, "plan");
  g_autofree char *real = saver_path (fixture, "real");
  g_autofree char *rescue = saver_rescue_folder ();
  g_autoptr (GError) error = NULL;

  saver_put (path, "");
  saver_put (real, "old");
  if (mount (real, path, NULL, MS_BIND, NULL) != 0)
    {
      g_test_skip ("a file cannot be mounted here");
      return;
    }
  saver_save (path, "new", POISE_SAVE_ASK, &error);
  g_assert_cmpint (umount (path), ==, 0);
  g_assert_no_error (error);
  saver_assert_holds (real, "new");
  saver_assert_holds (path, "");
  saver_assert_n_names (fixture->folder, 2);
  saver_assert_n_names (rescue, 0);
}

/* ---- Whose it is ---- */

#define ACCESS_LIST "system.posix_acl_access"
#define DEFAULT_LIST "system.posix_acl_default"

/* user::rw-, user:12345:r--, group::---, mask::r--, other::--- as the kernel stores it */
static const guint8 list[] = {
  2, 0, 0, 0,
  0x01, 0, 6, 0, 0xff, 0xff, 0xff, 0xff,
  0x02, 0, 4, 0, 0x39, 0x30, 0, 0,
  0x04, 0, 0, 0, 0xff, 0xff, 0xff, 0xff,
  0x10, 0, 4, 0, 0xff, 0xff, 0xff, 0xff,
  0x20, 0, 0, 0, 0xff, 0xff, 0xff, 0xff,
};

static void
test_access_list (SaverFixture *fixture, gconstpointer data)
{
  g_autofree char *path = saver_path (fixture, "plan");
  guint8 found[sizeof list + 1];

  saver_put (path, "old");
  if (setxattr (path, ACCESS_LIST, list, sizeof list, 0) != 0)
    {
      g_test_skip ("this file system keeps no access lists");
      return;
    }
  saver_save_well (path, "new", POISE_SAVE_ASK);
  g_assert_cmpint (getxattr (path, ACCESS_LIST, found, sizeof found), ==, sizeof list);
  g_assert_cmpmem (found, sizeof list, list, sizeof list);
}

/* What the folder gives new files is not for one that takes the place of another. */
static void
test_folder_list (SaverFixture *fixture, gconstpointer data)
{
  g_autofree char *path = saver_path (fixture, "plan");
  guint8 found[sizeof list];
  struct stat status;

  saver_put (path, "old");
  g_assert_cmpint (chmod (path, 0640), ==, 0);
  if (setxattr (fixture->folder, DEFAULT_LIST, list, sizeof list, 0) != 0)
    {
      g_test_skip ("this file system keeps no access lists");
      return;
    }
  saver_save_well (path, "new", POISE_SAVE_ASK);
  g_assert_cmpint (getxattr (path, ACCESS_LIST, found, sizeof found), <, 0);
  g_assert_cmpint (stat (path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 07777, ==, 0640);
}

/* Somebody else's file, in a folder where it can be replaced: it becomes ours, and since its group cannot be kept, ours
 * may do no more with it than everybody might. */
static void
test_foreign_file (SaverFixture *fixture, gconstpointer data)
{
  g_autofree char *path = saver_path (fixture, "plan");
  g_autoptr (GError) error = NULL;
  struct stat status;

  if (geteuid () != 0)
    {
      g_test_skip ("only root can give a file to somebody else");
      return;
    }
  saver_put (path, "old");
  g_assert_cmpint (chown (path, 54321, 54321), ==, 0);
  g_assert_cmpint (chmod (path, 0676), ==, 0);
  g_assert_cmpint (chmod (fixture->folder, 0777), ==, 0);
  g_assert_cmpint (setegid (12345), ==, 0);
  g_assert_cmpint (seteuid (12345), ==, 0);
  saver_save (path, "new", POISE_SAVE_ASK, &error);
  saver_become_root (TRUE);
  g_assert_cmpint (setegid (0), ==, 0);
  g_assert_no_error (error);
  saver_assert_holds (path, "new");
  g_assert_cmpint (stat (path, &status), ==, 0);
  g_assert_cmpint (status.st_uid, ==, 12345);
  g_assert_cmpint (status.st_mode & 07777, ==, 0666);
}

int
main (int argc, char *argv[])
{
  static const SaverTest tests[] = {
    { "/store/saver/folders/read-only-file", test_read_only_file },
    { "/store/saver/folders/read-only-folder", test_read_only_folder },
    { "/store/saver/folders/sticky-folder", test_sticky_folder },
    { "/store/saver/folders/no-rename", test_no_rename },
    { "/store/saver/folders/no-rename-names", test_no_rename_names },
    { "/store/saver/folders/full-in-place", test_full_in_place },
    { "/store/saver/folders/mounted-file", test_mounted_file },
    { "/store/saver/folders/access-list", test_access_list },
    { "/store/saver/folders/folder-list", test_folder_list },
    { "/store/saver/folders/foreign-file", test_foreign_file },
  };

  saver_fixture_init (&argc, &argv);
  return saver_fixture_run (tests, G_N_ELEMENTS (tests));
}
