/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Clearing up at a start: which files are ours and left, for certain; and what was written in part is finished.
 */

#include "store/poise-saver-step.h"
#include "store/poise-saver.h"
#include "store/poise-temporary.h"
#include "store/poise-tidy.h"
#include "store/saver-fixture.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static void
age (const char *path, int seconds)
{
  struct timespec now, times[2];

  clock_gettime (CLOCK_REALTIME, &now);
  times[0] = times[1] = (struct timespec) { now.tv_sec - seconds, 0 };
  g_assert_cmpint (utimensat (AT_FDCWD, path, times, AT_SYMLINK_NOFOLLOW), ==, 0);
}

static char *
make_temporary (const char *path, int seconds, int *fd)
{
  char *temporary;

  g_assert_cmpint (poise_temporary_create (path, 0600, &temporary, fd), ==, 0);
  age (temporary, seconds);
  return temporary;
}

static char *
leave_temporary (const char *path, int seconds)
{
  int fd;
  char *temporary = make_temporary (path, seconds, &fd);

  close (fd);
  return temporary;
}

static GPtrArray *
list_of (const char *path)
{
  GPtrArray *files = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (files, g_file_new_for_uri ("far://share/plan"));
  g_ptr_array_add (files, g_file_new_for_path ("/nowhere/at/all"));
  g_ptr_array_add (files, g_file_new_for_path (path));
  return files;
}

static gboolean
exists (const char *path)
{
  return g_file_test (path, G_FILE_TEST_EXISTS) || g_file_test (path, G_FILE_TEST_IS_SYMLINK);
}

static void
test_beside (SaverFixture *fixture, gconstpointer data)
{
  g_autofree char *plan = saver_path (fixture, "plan");
  g_autofree char *other = saver_path (fixture, "other");
  g_autofree char *link_path = saver_path (fixture, "link");
  g_autoptr (GPtrArray) files = list_of (link_path);
  g_autoptr (GPtrArray) rescued = NULL;
  g_autofree char *stray = leave_temporary (plan, POISE_TEMPORARY_STRAY_SECONDS + 5);
  g_autofree char *fresh = leave_temporary (plan, 0);
  g_autofree char *of_other = leave_temporary (other, 100000);
  g_autofree char *longer = g_strconcat (stray, "x", NULL);
  g_autofree char *backup = g_strconcat (stray, "~", NULL);
  g_autofree char *dangling = leave_temporary (plan, 100000);
  int fd;
  g_autofree char *live = make_temporary (plan, 100000, &fd);

  saver_put (plan, "mine");
  g_assert_cmpint (symlink ("plan", link_path), ==, 0);
  saver_put (longer, "mine");
  age (longer, 100000);
  saver_put (backup, "mine");
  age (backup, 100000);
  g_unlink (dangling);
  g_assert_cmpint (symlink ("nowhere", dangling), ==, 0);
  age (dangling, 100000);

  rescued = poise_tidy (files);
  g_assert_cmpuint (rescued->len, ==, 0);
  g_assert_false (exists (stray));
  g_assert_true (exists (fresh));
  g_assert_true (exists (of_other)); /* not asked for */
  g_assert_true (exists (longer));
  g_assert_true (exists (backup));
  g_assert_true (exists (dangling)); /* we make no links */
  g_assert_true (exists (live));     /* somebody writes to it still, however long ago */
  saver_assert_holds (plan, "mine");

  close (fd);
  g_ptr_array_unref (g_steal_pointer (&rescued));
  rescued = poise_tidy (files);
  g_assert_false (exists (live));
}

/* A process of its own writes, so that it is not our own lock that we see. */
static void
test_other_process (SaverFixture *fixture, gconstpointer data)
{
  g_autofree char *plan = saver_path (fixture, "plan");
  g_autoptr (GPtrArray) files = list_of (plan);
  g_autofree char *live = NULL;
  int told[2], fd, status;
  char word;
  pid_t child;

  g_assert_cmpint (pipe (told), ==, 0);
  child = fork ();
  if (child == 0)
    {
      make_temporary (plan, 100000, &fd);
      if (write (told[1], "x", 1) != 1)
        _exit (1);
      pause ();
    }
  g_assert_cmpint (read (told[0], &word, 1), ==, 1);
  g_ptr_array_unref (poise_tidy (files));
  saver_assert_n_names (fixture->folder, 1);
  kill (child, SIGKILL);
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_ptr_array_unref (poise_tidy (files));
  saver_assert_n_names (fixture->folder, 0);
  close (told[0]);
  close (told[1]);
}

static void
test_foreign (SaverFixture *fixture, gconstpointer data)
{
  g_autofree char *plan = saver_path (fixture, "plan");
  g_autoptr (GPtrArray) files = list_of (plan);
  g_autofree char *foreign = NULL;

  if (geteuid () != 0)
    {
      g_test_skip ("only root can give a file to somebody else");
      return;
    }
  foreign = leave_temporary (plan, 100000);
  g_assert_cmpint (chown (foreign, 12345, -1), ==, 0);
  g_ptr_array_unref (poise_tidy (files));
  g_assert_true (exists (foreign));
}

static void
test_own_folders (SaverFixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "poise", "templates", NULL);
  g_autofree char *template = g_build_filename (folder, "any.poise.json", NULL);
  g_autofree char *stray = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  saver_put (template, "mine");
  age (template, 100000);
  stray = leave_temporary (template, 100000);
  g_ptr_array_unref (poise_tidy (none));
  g_assert_false (exists (stray));
  saver_assert_holds (template, "mine");
}

/* ---- Written in part ---- */

static int
end_in_the_middle (PoiseSaverStep step, gpointer n_pieces)
{
  return step == POISE_SAVER_STEP_OVERWRITE && ++*(guint *) n_pieces > 1 ? kill (getpid (), SIGKILL) : 0;
}

/* Leaves @path with the first piece of @text and the rest of what it held. */
static void
end_while_saving (const char *path, const char *other, const char *text)
{
  guint n_pieces = 0;
  int status;
  pid_t child;

  if (!exists (other))
    g_assert_cmpint (link (path, other), ==, 0);
  child = fork ();
  if (child == 0)
    {
      poise_saver_set_watch (end_in_the_middle, &n_pieces);
      saver_save (path, text, POISE_SAVE_THROUGH, NULL);
      _exit (0);
    }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFSIGNALED (status));
}

static void
test_finished (SaverFixture *fixture, gconstpointer data)
{
  g_autofree char *path = saver_path (fixture, "plan");
  g_autofree char *other = saver_path (fixture, "other");
  g_autofree char *old = g_strnfill (300000, 'o');
  g_autofree char *new = g_strnfill (200000, 'n');
  g_autofree char *torn = NULL;
  g_autofree char *folder = saver_rescue_folder ();
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (GPtrArray) rescued = NULL;
  const PoiseRescued *first;

  saver_put (path, old);
  end_while_saving (path, other, new);
  g_assert_true (g_file_get_contents (path, &torn, NULL, NULL));
  g_assert_cmpuint (strspn (torn, "n"), ==, 65536);
  rescued = poise_tidy (none);
  g_assert_cmpuint (rescued->len, ==, 1);
  first = rescued->pdata[0];
  g_assert_true (first->is_finished);
  saver_assert_holds (path, new);
  saver_assert_holds (other, new);
  saver_assert_n_names (folder, 0);
}

/* Also when it is opened before anything is cleared up, through a link. */
static void
test_finished_by_reading (SaverFixture *fixture, gconstpointer data)
{
  g_autofree char *path = saver_path (fixture, "plan");
  g_autofree char *other = saver_path (fixture, "other");
  g_autofree char *link_path = saver_path (fixture, "link");
  g_autofree char *old = g_strnfill (200000, 'o');
  g_autofree char *new = g_strnfill (300000, 'n');
  g_autofree char *folder = saver_rescue_folder ();
  g_autoptr (GFile) file = g_file_new_for_path (link_path);
  g_autoptr (GBytes) bytes = NULL;

  saver_put (path, old);
  g_assert_cmpint (symlink ("plan", link_path), ==, 0);
  end_while_saving (path, other, new);
  bytes = poise_saver_read (file, NULL, NULL);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), new, strlen (new));
  saver_assert_n_names (folder, 0);
}

/* What is no whole copy was left before its file was touched; it goes, and nothing crashes. */
static void
test_bad_copies (SaverFixture *fixture, gconstpointer data)
{
  static const char *const texts[] = {
    "",
    "\n",
    "poise-rescue",
    "poise-rescue 1 3\n",
    "poise-rescue 1 3 sum - - far://share/a\nabc",
    "poise-rescue 1 99999999999999999999 sum - - far://share/a\nabc",
    "poise-rescue 1 -1 sum 5 sum far://share/a\nabc",
    "poise-rescue 2 3 ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad - - far://share/a\nabc",
    "poise-rescue 1 3 ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad 2 x far://share/a\nabcab",
    "poise-rescue 1 3 ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad - - far://share/a\nabcd",
  };
  g_autofree char *folder = saver_rescue_folder ();
  g_autofree char *path = g_build_filename (folder, "a.rescue", NULL);
  g_autofree char *notes = g_build_filename (folder, "notes", NULL);
  g_autoptr (GPtrArray) none = g_ptr_array_new ();

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  saver_put (notes, "not ours");
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GPtrArray) rescued = NULL;

      saver_put (path, texts[i]);
      rescued = poise_tidy (none);
      g_assert_cmpuint (rescued->len, ==, 0);
      g_assert_false (exists (path));
    }
  saver_assert_holds (notes, "not ours");
  g_unlink (notes);
}

int
main (int argc, char *argv[])
{
  static const SaverTest tests[] = {
    { "/store/tidy/beside", test_beside },
    { "/store/tidy/other-process", test_other_process },
    { "/store/tidy/foreign", test_foreign },
    { "/store/tidy/own-folders", test_own_folders },
    { "/store/tidy/finished", test_finished },
    { "/store/tidy/finished-by-reading", test_finished_by_reading },
    { "/store/tidy/bad-copies", test_bad_copies },
  };

  saver_fixture_init (&argc, &argv);
  return saver_fixture_run (tests, G_N_ELEMENTS (tests));
}
