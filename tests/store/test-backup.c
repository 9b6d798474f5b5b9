/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Backups: the last five versions, whole, and no more room than is said.
 */

#include "store/killed-child.h"
#include "store/poise-backup.h"
#include "store/private-folder.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#define KILLED_FILE "/tmp/a.poise.json"

static GBytes *
make_plan (int minutes)
{
  g_autofree char *text = g_strdup_printf ("{\"format\": \"poise-plan\", \"version\": 1, \"title\": \"Course %d\", "
                                           "\"sections\": [{\"activities\": [{\"title\": \"a\", \"minutes\": %d}]}]}",
                                           minutes, minutes);

  return g_bytes_new (text, strlen (text));
}

static void
add (const char *backups, GFile *file, int minutes, gint64 time)
{
  g_autoptr (GBytes) bytes = make_plan (minutes);
  g_autoptr (GError) error = NULL;

  g_assert_true (poise_backup_add (backups, file, bytes, time, &error));
  g_assert_no_error (error);
}

/* "5 4 3": the minutes of the versions, as they are listed and as they are read */
static char *
list (const char *backups, GFile *file)
{
  g_autoptr (GPtrArray) all = poise_backup_list (backups, file);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < all->len; i++)
    {
      PoiseBackup *backup = all->pdata[i];
      g_autoptr (GError) error = NULL;
      g_autoptr (PoisePlan) plan = poise_backup_read (backup, &error);

      g_assert_no_error (error);
      g_assert_cmpstr (plan->title, ==, backup->title);
      g_assert_cmpuint (backup->n_activities, ==, 1);
      g_assert_cmpint (poise_section_get_activity (poise_plan_get_section (plan, 0), 0)->minutes, ==, backup->minutes);
      g_string_append_printf (text, "%s%" G_GINT64_FORMAT, i > 0 ? " " : "", backup->minutes);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
assert_list (const char *backups, GFile *file, const char *expected)
{
  g_autofree char *text = list (backups, file);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_five (PrivateFolder *fixture, gconstpointer data)
{
  g_autofree char *backups = g_build_filename (fixture->folder, "backups", NULL);
  g_autoptr (GFile) file = g_file_new_for_path ("/tmp/a.poise.json");
  g_autoptr (GFile) other = g_file_new_for_path ("/tmp/b.poise.json");
  g_autoptr (GPtrArray) all = NULL;

  assert_list (backups, file, "");
  for (int i = 1; i <= 7; i++)
    add (backups, file, i, 1000000 * i);
  add (backups, other, 9, 5);
  assert_list (backups, file, "7 6 5 4 3");
  assert_list (backups, other, "9");
  all = poise_backup_list (backups, file);
  g_assert_cmpint (((PoiseBackup *)all->pdata[0])->time, ==, 7000000);
  private_folder_assert_private (backups);
}

/* What was saved before already counts as of its newest time; two versions of one moment are two. */
static void
test_same (PrivateFolder *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/tmp/a.poise.json");

  add (fixture->folder, file, 1, 10);
  add (fixture->folder, file, 1, 20);
  assert_list (fixture->folder, file, "1");
  add (fixture->folder, file, 2, 20);
  assert_list (fixture->folder, file, "2 1");
  add (fixture->folder, file, 1, 30);
  assert_list (fixture->folder, file, "1 2");
  add (fixture->folder, file, 3, -5);
  assert_list (fixture->folder, file, "1 2 3");
}

/* What the file never held is known for it, until the file has held it. */
static void
test_unsaved (PrivateFolder *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/tmp/a.poise.json");
  g_autoptr (GBytes) bytes = make_plan (2);
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) after = NULL;

  add (fixture->folder, file, 1, 10);
  g_assert_true (poise_backup_add_unsaved (fixture->folder, file, bytes, 20, NULL));
  assert_list (fixture->folder, file, "2 1");
  before = poise_backup_list (fixture->folder, file);
  g_assert_true (((PoiseBackup *)before->pdata[0])->unsaved);
  g_assert_false (((PoiseBackup *)before->pdata[1])->unsaved);
  add (fixture->folder, file, 2, 30);
  assert_list (fixture->folder, file, "2 1");
  after = poise_backup_list (fixture->folder, file);
  g_assert_false (((PoiseBackup *)after->pdata[0])->unsaved);
}

/* Of what a file held, by its digest */
static void
test_find (PrivateFolder *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/tmp/a.poise.json");
  g_autoptr (GFile) other = g_file_new_for_path ("/tmp/b.poise.json");
  g_autoptr (GBytes) bytes = make_plan (2);
  g_autofree char *digest = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
  g_autoptr (PoisePlan) found = NULL;

  g_assert_null (poise_backup_find (fixture->folder, file, digest));
  for (int i = 1; i <= 3; i++)
    add (fixture->folder, file, i, i);
  found = poise_backup_find (fixture->folder, file, digest);
  g_assert_nonnull (found);
  g_assert_cmpstr (found->title, ==, "Course 2");
  g_assert_null (poise_backup_find (fixture->folder, other, digest));
  digest[0] = digest[0] == 'a' ? 'b' : 'a';
  g_assert_null (poise_backup_find (fixture->folder, file, digest));
}

static void
test_no_plan (PrivateFolder *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/tmp/a.poise.json");
  g_autoptr (GBytes) bytes = g_bytes_new_static ("Dear diary", 10);
  g_autoptr (GBytes) nothing = g_bytes_new_static ("", 0);

  g_assert_true (poise_backup_add (fixture->folder, file, bytes, 1, NULL));
  g_assert_true (poise_backup_add (fixture->folder, file, nothing, 1, NULL));
  g_assert_cmpuint (private_folder_count (fixture->folder), ==, 0);
}

static void
test_damaged (PrivateFolder *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/tmp/a.poise.json");
  g_autoptr (GPtrArray) all = NULL;
  g_autoptr (GError) error = NULL;

  add (fixture->folder, file, 1, 10);
  add (fixture->folder, file, 2, 20);
  all = poise_backup_list (fixture->folder, file);
  private_folder_cut (((PoiseBackup *)all->pdata[0])->path);
  assert_list (fixture->folder, file, "1");
  g_assert_null (poise_backup_read (all->pdata[0], &error));
  g_assert_error (error, POISE_STORE_ERROR, POISE_STORE_ERROR_TRUNCATED);
}

static void
test_room (PrivateFolder *fixture, gconstpointer data)
{
  g_autoptr (GFile) a = g_file_new_for_path ("/tmp/a.poise.json");
  g_autoptr (GFile) b = g_file_new_for_path ("/tmp/b.poise.json");
  GStatBuf status;

  add (fixture->folder, a, 1, 10);
  add (fixture->folder, b, 2, 20);
  add (fixture->folder, a, 3, 30);
  add (fixture->folder, b, 4, 40);
  {
    g_autoptr (GPtrArray) all = poise_backup_list (fixture->folder, b);

    g_assert_cmpint (g_stat (((PoiseBackup *)all->pdata[0])->path, &status), ==, 0);
  }
  poise_backup_keep_within (fixture->folder, status.st_size * 4);
  assert_list (fixture->folder, a, "3 1");
  poise_backup_keep_within (fixture->folder, status.st_size * 2);
  assert_list (fixture->folder, a, "3");
  assert_list (fixture->folder, b, "4");
  poise_backup_keep_within (fixture->folder, status.st_size);
  assert_list (fixture->folder, a, "");
  assert_list (fixture->folder, b, "4");
  g_assert_cmpuint (private_folder_count (fixture->folder), ==, 1);
}

static void
test_nowhere (PrivateFolder *fixture, gconstpointer data)
{
  g_autofree char *in_the_way = g_build_filename (fixture->folder, "backups", NULL);
  g_autoptr (GFile) file = g_file_new_for_path ("/tmp/a.poise.json");
  g_autoptr (GBytes) bytes = make_plan (1);
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (in_the_way, "x", 1, NULL));
  g_assert_false (poise_backup_add (in_the_way, file, bytes, 1, &error));
  g_assert_error (error, POISE_STORE_ERROR, POISE_STORE_ERROR_WRITE);
}

/* A file that is renamed takes its versions along, unless there are some under that name already. */
static void
test_follow (PrivateFolder *fixture, gconstpointer data)
{
  g_autoptr (GFile) a = g_file_new_for_path ("/tmp/a.poise.json"), b = g_file_new_for_path ("/tmp/b.poise.json");
  g_autoptr (GFile) c = g_file_new_for_path ("/tmp/c.poise.json");

  poise_backup_follow (fixture->folder, a, b); /* none of none */
  add (fixture->folder, a, 1, 1);
  add (fixture->folder, a, 2, 2);
  poise_backup_follow (fixture->folder, a, b);
  assert_list (fixture->folder, a, "");
  assert_list (fixture->folder, b, "2 1");
  add (fixture->folder, b, 3, 3);
  assert_list (fixture->folder, b, "3 2 1");
  add (fixture->folder, c, 4, 4);
  poise_backup_follow (fixture->folder, b, c);
  assert_list (fixture->folder, b, "3 2 1");
  assert_list (fixture->folder, c, "4");
}

static void
add_for_ever (const char *backups, int number, int fd)
{
  g_autoptr (GFile) file = g_file_new_for_path (KILLED_FILE);

  for (;;)
    {
      g_autoptr (GBytes) bytes = make_plan (++number);

      if (!poise_backup_add (backups, file, bytes, number, NULL))
        _exit (1);
      killed_child_tell (fd, number);
    }
}

/* Killed while versions come and go: what is listed is whole, in order, and never fewer than five once there were. */
static void
test_killed (PrivateFolder *fixture, gconstpointer data)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (4);
  g_autoptr (GFile) file = g_file_new_for_path (KILLED_FILE);
  int newest = 5;

  for (int i = 1; i <= newest; i++)
    add (fixture->folder, file, i, i);
  for (guint i = 0; i < private_folder_n_kills (40); i++)
    {
      int told = killed_child_run (random, add_for_ever, fixture->folder, newest);
      g_autofree char *expected = NULL;
      g_autoptr (GPtrArray) all = poise_backup_list (fixture->folder, file);

      g_assert_cmpuint (all->len, ==, POISE_BACKUPS_MOST);
      newest = (int)((PoiseBackup *)all->pdata[0])->minutes;
      g_assert_cmpint (newest, >=, told);
      g_assert_cmpint (newest, <=, told + 1);
      expected = g_strdup_printf ("%d %d %d %d %d", newest, newest - 1, newest - 2, newest - 3, newest - 4);
      assert_list (fixture->folder, file, expected);
    }
  g_assert_cmpint (newest, >, 5);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, function)                                                                                            \
  g_test_add ("/store/backup/" path, PrivateFolder, NULL, private_folder_set_up, function, private_folder_tear_down)
  ADD ("five", test_five);
  ADD ("same", test_same);
  ADD ("unsaved", test_unsaved);
  ADD ("find", test_find);
  ADD ("no-plan", test_no_plan);
  ADD ("damaged", test_damaged);
  ADD ("room", test_room);
  ADD ("nowhere", test_nowhere);
  ADD ("follow", test_follow);
  ADD ("killed", test_killed);
#undef ADD
  return g_test_run ();
}
