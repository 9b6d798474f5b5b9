/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Saving: links, mode and owner stay; whatever fails leaves the old file as it was and nothing beside it.
 */

#include "store/poise-temporary.h"
#include "store/saver-fixture.h"

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
  saver_assert_holds (path, text);
}

/* Refused with the system's reason for @number. */
static void
save_badly (const char *path, int number)
{
  saver_save_badly (path, POISE_SAVE_ASK, POISE_STORE_ERROR_WRITE, number);
}

static void
test_new_file (SaverFixture *fixture, gconstpointer data)
{
  g_autofree char *path = saver_path (fixture, "plan.poise.json");
  mode_t mask = umask (027);
  struct stat status;

  save_well (path, "one", NULL, NULL);
  umask (mask);
  g_assert_cmpint (stat (path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 07777, ==, 0640);
  saver_assert_n_names (fixture->folder, 1);
}

static void
test_fingerprint (SaverFixture *fixture, gconstpointer data)
{
  /* SHA-256 of "abc", from FIPS 180-4 */
  static const char sha256[] = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  g_autofree char *path = saver_path (fixture, "plan");
  PoiseFingerprint fingerprint;
  struct stat status;

  save_well (path, "abc", NULL, &fingerprint);
  g_assert_cmpint (stat (path, &status), ==, 0);
  g_assert_cmpint (fingerprint.size, ==, 3);
  g_assert_cmpint (fingerprint.modified, ==, status.st_mtim.tv_sec * G_GINT64_CONSTANT (1000000000) + status.st_mtim.tv_nsec);
  g_assert_cmpstr (fingerprint.sha256, ==, sha256);
}

static void
test_mode_and_owner (SaverFixture *fixture, gconstpointer data)
{
  g_autofree char *path = saver_path (fixture, "plan");
  uid_t owner = geteuid () == 0 ? 12345 : geteuid ();
  struct stat status;
  char value[8] = { 0 };
  gboolean has_attributes;

  saver_put (path, "old");
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

static void
test_changed_on_disk (SaverFixture *fixture, gconstpointer data)
{
  g_autofree char *path = saver_path (fixture, "plan");
  g_autoptr (GError) error = NULL;
  PoiseFingerprint fingerprint;
  struct stat status;
  struct timespec times[2];

  save_well (path, "mine", NULL, &fingerprint);
  save_well (path, "next", &fingerprint, &fingerprint);

  /* Changed by another, with size and time preserved */
  g_assert_cmpint (stat (path, &status), ==, 0);
  saver_put (path, "hers");
  times[0] = status.st_atim;
  times[1] = status.st_mtim;
  g_assert_cmpint (utimensat (AT_FDCWD, path, times, 0), ==, 0);
  g_assert_false (save (path, "lost", &fingerprint, NULL, &error));
  g_assert_error (error, POISE_STORE_ERROR, POISE_STORE_ERROR_CHANGED_ON_DISK);
  saver_assert_holds (path, "hers");
  saver_assert_n_names (fixture->folder, 1);

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
test_bad_places (SaverFixture *fixture, gconstpointer data)
{
  g_autofree char *missing = saver_path (fixture, "missing/plan");
  g_autofree char *file = saver_path (fixture, "file");
  g_autofree char *below_file = saver_path (fixture, "file/plan");
  g_autofree char *long_name = g_strnfill (300, 'x');
  g_autofree char *too_long = saver_path (fixture, long_name);

  saver_put (file, "old");
  save_badly (missing, ENOENT);
  save_badly (below_file, ENOTDIR);
  save_badly (fixture->folder, EISDIR);
  save_badly (too_long, ENAMETOOLONG);
  saver_assert_holds (file, "old");
  saver_assert_n_names (fixture->folder, 1);
}

/* Writing stops in the middle: the limit on file sizes plays the full disk. */
static void
test_cut_short (SaverFixture *fixture, gconstpointer data)
{
  g_autofree char *path = saver_path (fixture, "plan");
  g_autofree char *fresh = saver_path (fixture, "fresh");
  g_autofree char *large = g_strnfill (200000, 'x');
  struct rlimit before, limit;
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) fresh_error = NULL;

  saver_put (path, "old");
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
  saver_assert_holds (path, "old");
  saver_assert_n_names (fixture->folder, 1);
}

static void
test_full_disk (SaverFixture *fixture, gconstpointer data)
{
  g_autofree char *path = saver_path (fixture, "plan");
  g_autofree char *large = g_strnfill (200000, 'x');
  g_autoptr (GError) error = NULL;

  if (mount ("tmpfs", fixture->folder, "tmpfs", 0, "size=128k") != 0)
    {
      g_test_skip ("a small file system cannot be mounted here");
      return;
    }
  saver_put (path, "old");
  save (path, large, NULL, NULL, &error);
  saver_assert_holds (path, "old");
  saver_assert_n_names (fixture->folder, 1);
  g_assert_cmpint (umount (fixture->folder), ==, 0);
  g_assert_error (error, POISE_STORE_ERROR, POISE_STORE_ERROR_WRITE);
  g_assert_cmpstr (poise_store_error_get_found (error), ==, g_strerror (ENOSPC));
}

/* A device or a pipe is written to, not replaced. */
static void
test_pipe (SaverFixture *fixture, gconstpointer data)
{
  g_autofree char *path = saver_path (fixture, "pipe");
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
test_linked_pipe (SaverFixture *fixture, gconstpointer data)
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
test_strays (SaverFixture *fixture, gconstpointer data)
{
  g_autofree char *path = saver_path (fixture, "plan");
  g_autofree char *other = saver_path (fixture, "other");
  g_autofree char *alike = saver_path (fixture, ".poise-notes.tmp");
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
  saver_put (alike, "mine");
  set_age (alike, POISE_TEMPORARY_STRAY_SECONDS + 5);

  save_well (path, "new", NULL, NULL);
  g_assert_false (g_file_test (stray, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (fresh, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (others_stray, G_FILE_TEST_EXISTS));
  saver_assert_holds (alike, "mine");
  saver_assert_n_names (fixture->folder, 4);
}

static void
test_load_errors (SaverFixture *fixture, gconstpointer data)
{
  g_autofree char *missing_path = saver_path (fixture, "missing");
  g_autofree char *large_path = saver_path (fixture, "large");
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

  saver_put (large_path, "");
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
test_not_a_path (SaverFixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_uri ("nonsense://example.org/plan.poise.json");
  g_autoptr (GBytes) bytes = g_bytes_new_static ("x", 1);
  g_autoptr (GError) read_error = NULL;
  g_autoptr (GError) write_error = NULL;

  g_assert_null (poise_store_load (file, NULL, &read_error));
  g_assert_error (read_error, POISE_STORE_ERROR, POISE_STORE_ERROR_READ);
  g_assert_cmpstr (poise_store_error_get_expected (read_error), ==, "unsupported");
  g_assert_false (poise_store_save_bytes (bytes, file, NULL, NULL, &write_error));
  g_assert_error (write_error, POISE_STORE_ERROR, POISE_STORE_ERROR_READ);
}

int
main (int argc, char *argv[])
{
  static const SaverTest tests[] = {
    { "/store/saver/new-file", test_new_file },
    { "/store/saver/fingerprint", test_fingerprint },
    { "/store/saver/mode-and-owner", test_mode_and_owner },
    { "/store/saver/changed-on-disk", test_changed_on_disk },
    { "/store/saver/bad-places", test_bad_places },
    { "/store/saver/cut-short", test_cut_short },
    { "/store/saver/full-disk", test_full_disk },
    { "/store/saver/pipe", test_pipe },
    { "/store/saver/linked-pipe", test_linked_pipe },
    { "/store/saver/strays", test_strays },
    { "/store/saver/load-errors", test_load_errors },
    { "/store/saver/not-a-path", test_not_a_path },
  };

  saver_fixture_init (&argc, &argv);
  return saver_fixture_run (tests, G_N_ELEMENTS (tests));
}
