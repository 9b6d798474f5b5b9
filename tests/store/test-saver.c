/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Saving: links, mode and owner stay; whatever fails leaves the old file as it was and nothing beside it.
 */

#include "store/poise-store.h"
#include "store/poise-temporary.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

typedef struct
{
  char *folder;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("poise-saver-XXXXXX", NULL);
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

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  remove_tree (fixture->folder);
  g_free (fixture->folder);
}

static char *
path_in (Fixture *fixture, const char *name)
{
  return g_build_filename (fixture->folder, name, NULL);
}

static void
put (const char *path, const char *text)
{
  g_assert_true (g_file_set_contents_full (path, text, -1, G_FILE_SET_CONTENTS_NONE, 0644, NULL));
}

static void
assert_holds (const char *path, const char *text)
{
  g_autofree char *contents = NULL;

  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  g_assert_cmpstr (contents, ==, text);
}

/* How many names stand in the folder: a temporary file that stayed would count. */
static void
assert_n_names (const char *folder, guint expected)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n_names = 0;

  while (g_dir_read_name (dir) != NULL)
    n_names++;
  g_assert_cmpuint (n_names, ==, expected);
}

static gboolean
save (const char *path, const char *text, const PoiseFingerprint *expected, PoiseFingerprint *written, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return poise_store_save_bytes (bytes, file, expected, written, error);
}

static void
save_well (const char *path, const char *text, const PoiseFingerprint *expected, PoiseFingerprint *written)
{
  g_autoptr (GError) error = NULL;

  save (path, text, expected, written, &error);
  g_assert_no_error (error);
  assert_holds (path, text);
}

/* Refused with the system's reason for @number. */
static void
save_badly (const char *path, int number)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (save (path, "new", NULL, NULL, &error));
  g_assert_error (error, POISE_STORE_ERROR, POISE_STORE_ERROR_WRITE);
  g_assert_cmpstr (poise_store_error_get_found (error), ==, g_strerror (number));
  g_assert_cmpint (poise_store_error_get_line (error), ==, 0);
}

static void
test_new_file (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = path_in (fixture, "plan.poise.json");
  mode_t mask = umask (027);
  struct stat status;

  save_well (path, "one", NULL, NULL);
  umask (mask);
  g_assert_cmpint (stat (path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 07777, ==, 0640);
  assert_n_names (fixture->folder, 1);
}

static void
test_fingerprint (Fixture *fixture, gconstpointer data)
{
  /* SHA-256 of "abc", from FIPS 180-4 */
  static const char sha256[] = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  g_autofree char *path = path_in (fixture, "plan");
  PoiseFingerprint fingerprint;
  struct stat status;

  save_well (path, "abc", NULL, &fingerprint);
  g_assert_cmpint (stat (path, &status), ==, 0);
  g_assert_cmpint (fingerprint.size, ==, 3);
  g_assert_cmpint (fingerprint.modified, ==, status.st_mtim.tv_sec * G_GINT64_CONSTANT (1000000000) + status.st_mtim.tv_nsec);
  g_assert_cmpstr (fingerprint.sha256, ==, sha256);
}

static void
test_mode_and_owner (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = path_in (fixture, "plan");
  uid_t owner = geteuid () == 0 ? 12345 : geteuid ();
  struct stat status;
  char value[8] = { 0 };
  gboolean has_attributes;

  put (path, "old");
  g_assert_cmpint (chown (path, owner, -1), ==, 0);
  g_assert_cmpint (chmod (path, 0604), ==, 0);
  has_attributes = setxattr (path, "user.poise", "kept", 4, 0) == 0;
  save_well (path, "new", NULL, NULL);
  g_assert_cmpint (stat (path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 07777, ==, 0604);
  g_assert_cmpint (status.st_uid, ==, owner);
  if (has_attributes)
    {
      g_assert_cmpint (getxattr (path, "user.poise", value, sizeof value), ==, 4);
      g_assert_cmpstr (value, ==, "kept");
    }
  else
    g_test_message ("this file system keeps no extended attributes");
}

/* link → folder/middle → ../real, saved through the link: both links stay and the real file is replaced in
 * its own folder. */
static void
test_links (Fixture *fixture, gconstpointer data)
{
  g_autofree char *folder = path_in (fixture, "folder");
  g_autofree char *real = path_in (fixture, "real");
  g_autofree char *link_path = path_in (fixture, "link");
  g_autofree char *middle = path_in (fixture, "folder/middle");

  g_mkdir (folder, 0755);
  put (real, "old");
  g_assert_cmpint (symlink ("../real", middle), ==, 0);
  g_assert_cmpint (symlink ("folder/middle", link_path), ==, 0);
  save_well (link_path, "new", NULL, NULL);
  assert_holds (real, "new");
  g_assert_true (g_file_test (link_path, G_FILE_TEST_IS_SYMLINK));
  g_assert_true (g_file_test (middle, G_FILE_TEST_IS_SYMLINK));
  assert_n_names (fixture->folder, 3);
  assert_n_names (folder, 1);

  /* A link that leads to no file yet makes one there. */
  g_assert_cmpint (g_remove (real), ==, 0);
  save_well (link_path, "again", NULL, NULL);
  assert_holds (real, "again");
  g_assert_true (g_file_test (link_path, G_FILE_TEST_IS_SYMLINK));
}

static void
test_link_circle (Fixture *fixture, gconstpointer data)
{
  g_autofree char *a = path_in (fixture, "a");
  g_autofree char *b = path_in (fixture, "b");

  g_assert_cmpint (symlink ("b", a), ==, 0);
  g_assert_cmpint (symlink ("a", b), ==, 0);
  save_badly (a, ELOOP);
  assert_n_names (fixture->folder, 2);
}

static void
test_changed_on_disk (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = path_in (fixture, "plan");
  g_autoptr (GError) error = NULL;
  PoiseFingerprint fingerprint;
  struct stat status;
  struct timespec times[2];

  save_well (path, "mine", NULL, &fingerprint);
  save_well (path, "next", &fingerprint, &fingerprint);

  /* Changed by another, with size and time preserved */
  g_assert_cmpint (stat (path, &status), ==, 0);
  put (path, "hers");
  times[0] = status.st_atim;
  times[1] = status.st_mtim;
  g_assert_cmpint (utimensat (AT_FDCWD, path, times, 0), ==, 0);
  g_assert_false (save (path, "lost", &fingerprint, NULL, &error));
  g_assert_error (error, POISE_STORE_ERROR, POISE_STORE_ERROR_CHANGED_ON_DISK);
  assert_holds (path, "hers");
  assert_n_names (fixture->folder, 1);

  /* Who insists names no fingerprint */
  save_well (path, "over", NULL, &fingerprint);

  /* A new time alone is no change, and a file that is gone is written anew */
  times[1].tv_sec += 60;
  g_assert_cmpint (utimensat (AT_FDCWD, path, times, 0), ==, 0);
  save_well (path, "touched", &fingerprint, &fingerprint);
  g_assert_cmpint (g_remove (path), ==, 0);
  save_well (path, "anew", &fingerprint, NULL);
}

static void
test_bad_places (Fixture *fixture, gconstpointer data)
{
  g_autofree char *missing = path_in (fixture, "missing/plan");
  g_autofree char *file = path_in (fixture, "file");
  g_autofree char *below_file = path_in (fixture, "file/plan");
  g_autofree char *long_name = g_strnfill (300, 'x');
  g_autofree char *too_long = path_in (fixture, long_name);

  put (file, "old");
  save_badly (missing, ENOENT);
  save_badly (below_file, ENOTDIR);
  save_badly (fixture->folder, EISDIR);
  save_badly (too_long, ENAMETOOLONG);
  assert_holds (file, "old");
  assert_n_names (fixture->folder, 1);
}

/* A read-only file or folder; root may write to both, so root becomes somebody else for this. */
static void
test_read_only (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = path_in (fixture, "plan");
  gboolean is_root = geteuid () == 0;

  put (path, "old");
  if (is_root)
    {
      g_assert_cmpint (chown (fixture->folder, 12345, -1), ==, 0);
      g_assert_cmpint (chown (path, 12345, -1), ==, 0);
      g_assert_cmpint (seteuid (12345), ==, 0);
    }
  g_assert_cmpint (chmod (path, 0444), ==, 0);
  save_badly (path, EACCES);
  assert_holds (path, "old");
  g_assert_cmpint (chmod (path, 0644), ==, 0);
  g_assert_cmpint (chmod (fixture->folder, 0555), ==, 0);
  save_badly (path, EACCES);
  assert_holds (path, "old");
  g_assert_cmpint (chmod (fixture->folder, 0755), ==, 0);
  save_well (path, "new", NULL, NULL);
  if (is_root)
    g_assert_cmpint (seteuid (0), ==, 0);
  assert_n_names (fixture->folder, 1);
}

/* Writing stops in the middle: the limit on file sizes plays the full disk. */
static void
test_cut_short (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = path_in (fixture, "plan");
  g_autofree char *fresh = path_in (fixture, "fresh");
  g_autofree char *large = g_strnfill (200000, 'x');
  struct rlimit before, limit;
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) fresh_error = NULL;

  put (path, "old");
  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &before), ==, 0);
  limit = before;
  limit.rlim_cur = 100000;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  g_assert_false (save (path, large, NULL, NULL, &error));
  g_assert_false (save (fresh, large, NULL, NULL, &fresh_error));
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &before), ==, 0);

  g_assert_error (error, POISE_STORE_ERROR, POISE_STORE_ERROR_WRITE);
  g_assert_error (fresh_error, POISE_STORE_ERROR, POISE_STORE_ERROR_WRITE);
  g_assert_cmpstr (poise_store_error_get_found (error), ==, g_strerror (EFBIG));
  assert_holds (path, "old");
  assert_n_names (fixture->folder, 1);
}

static void
test_full_disk (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = path_in (fixture, "plan");
  g_autofree char *large = g_strnfill (200000, 'x');
  g_autoptr (GError) error = NULL;

  if (mount ("tmpfs", fixture->folder, "tmpfs", 0, "size=128k") != 0)
    {
      g_test_skip ("a small file system cannot be mounted here");
      return;
    }
  put (path, "old");
  save (path, large, NULL, NULL, &error);
  assert_holds (path, "old");
  assert_n_names (fixture->folder, 1);
  g_assert_cmpint (umount (fixture->folder), ==, 0);
  g_assert_error (error, POISE_STORE_ERROR, POISE_STORE_ERROR_WRITE);
  g_assert_cmpstr (poise_store_error_get_found (error), ==, g_strerror (ENOSPC));
}

/* A device or a pipe is written to, not replaced. */
static void
test_pipe (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = path_in (fixture, "pipe");
  g_autoptr (GError) error = NULL;
  struct stat status;
  char got[8] = { 0 };
  int fd;

  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
  fd = open (path, O_RDONLY | O_NONBLOCK);
  g_assert_true (save (path, "through", NULL, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpint (read (fd, got, sizeof got), ==, 7);
  g_assert_cmpstr (got, ==, "through");
  close (fd);
  g_assert_cmpint (stat (path, &status), ==, 0);
  g_assert_true (S_ISFIFO (status.st_mode));
}

/* /dev/stdout and its like are links that only the kernel can follow. */
static void
test_linked_pipe (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  char got[8] = { 0 };
  int ends[2];

  g_assert_cmpint (pipe (ends), ==, 0);
  path = g_strdup_printf ("/dev/fd/%d", ends[1]);
  g_assert_true (save (path, "through", NULL, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpint (read (ends[0], got, sizeof got), ==, 7);
  g_assert_cmpstr (got, ==, "through");
  close (ends[0]);
  close (ends[1]);
}

static void
set_age (const char *path, int seconds)
{
  struct timespec now, times[2];

  clock_gettime (CLOCK_REALTIME, &now);
  times[0] = times[1] = (struct timespec) { now.tv_sec - seconds, 0 };
  g_assert_cmpint (utimensat (AT_FDCWD, path, times, 0), ==, 0);
}

/* A process that is killed while it saves leaves its temporary file. The next one to save the same file clears it
 * away, if nobody can be writing to it any more, and touches nothing else. */
static void
test_strays (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = path_in (fixture, "plan");
  g_autofree char *other = path_in (fixture, "other");
  g_autofree char *alike = path_in (fixture, ".poise-notes.tmp");
  g_autofree char *stray = NULL, *fresh = NULL, *others_stray = NULL;
  int fd;

  g_assert_cmpint (poise_temporary_create (path, 0600, &stray, &fd), ==, 0);
  close (fd);
  set_age (stray, POISE_TEMPORARY_STRAY_SECONDS + 5);
  g_assert_cmpint (poise_temporary_create (path, 0600, &fresh, &fd), ==, 0);
  close (fd);
  set_age (fresh, POISE_TEMPORARY_STRAY_SECONDS - 20);
  g_assert_cmpint (poise_temporary_create (other, 0600, &others_stray, &fd), ==, 0);
  close (fd);
  set_age (others_stray, POISE_TEMPORARY_STRAY_SECONDS + 5);
  put (alike, "mine");
  set_age (alike, POISE_TEMPORARY_STRAY_SECONDS + 5);

  save_well (path, "new", NULL, NULL);
  g_assert_false (g_file_test (stray, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (fresh, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (others_stray, G_FILE_TEST_EXISTS));
  assert_holds (alike, "mine");
  assert_n_names (fixture->folder, 4);
}

static void
test_load_errors (Fixture *fixture, gconstpointer data)
{
  g_autofree char *missing_path = path_in (fixture, "missing");
  g_autofree char *large_path = path_in (fixture, "large");
  const struct
  {
    const char *path;
    PoiseStoreError code;
    int number;
  } cases[] = {
    { missing_path, POISE_STORE_ERROR_READ, ENOENT },
    { fixture->folder, POISE_STORE_ERROR_READ, EISDIR },
    { large_path, POISE_STORE_ERROR_TOO_LARGE, 0 },
    { "/dev/zero", POISE_STORE_ERROR_TOO_LARGE, 0 },
    { "/dev/null", POISE_STORE_ERROR_EMPTY, 0 },
  };

  put (large_path, "");
  g_assert_cmpint (truncate (large_path, 256 * 1024 * 1024 + 1), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GFile) file = g_file_new_for_path (cases[i].path);
      g_autoptr (GError) error = NULL;

      g_assert_null (poise_store_load (file, NULL, &error));
      g_assert_error (error, POISE_STORE_ERROR, (int) cases[i].code);
      if (cases[i].number != 0)
        g_assert_cmpstr (poise_store_error_get_found (error), ==, g_strerror (cases[i].number));
    }
}

static void
test_not_a_path (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_uri ("https://example.org/plan.poise.json");
  g_autoptr (GBytes) bytes = g_bytes_new_static ("x", 1);
  g_autoptr (GError) read_error = NULL;
  g_autoptr (GError) write_error = NULL;

  g_assert_null (poise_store_load (file, NULL, &read_error));
  g_assert_error (read_error, POISE_STORE_ERROR, POISE_STORE_ERROR_READ);
  g_assert_false (poise_store_save_bytes (bytes, file, NULL, NULL, &write_error));
  g_assert_error (write_error, POISE_STORE_ERROR, POISE_STORE_ERROR_WRITE);
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *name;
    void (*test) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/store/saver/new-file", test_new_file },
    { "/store/saver/fingerprint", test_fingerprint },
    { "/store/saver/mode-and-owner", test_mode_and_owner },
    { "/store/saver/links", test_links },
    { "/store/saver/link-circle", test_link_circle },
    { "/store/saver/changed-on-disk", test_changed_on_disk },
    { "/store/saver/bad-places", test_bad_places },
    { "/store/saver/read-only", test_read_only },
    { "/store/saver/cut-short", test_cut_short },
    { "/store/saver/full-disk", test_full_disk },
    { "/store/saver/pipe", test_pipe },
    { "/store/saver/linked-pipe", test_linked_pipe },
    { "/store/saver/strays", test_strays },
    { "/store/saver/load-errors", test_load_errors },
    { "/store/saver/not-a-path", test_not_a_path },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].name, Fixture, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
