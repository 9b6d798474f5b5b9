/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Who is told of whom when a plan is opened twice, and what is left behind.
 */

#include "killed-child.h"
#include "private-folder.h"

#include "store/poise-lock-entry.h"
#include "store/poise-lock.h"
#include "store/poise-portal-file.h"
#include "store/poise-tidy.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

typedef struct
{
  PrivateFolder state;
  char *folder;
  GFile *file;
  char *beside;
} Fixture;

static void
set_up (Fixture *f, gconstpointer data)
{
  g_autofree char *path = NULL;

  private_folder_set_up (&f->state, NULL);
  f->folder = g_dir_make_tmp ("poise-test-XXXXXX", NULL);
  path = g_build_filename (f->folder, "Plan ä_1.poise.json", NULL);
  g_assert_true (g_file_set_contents (path, "{}", -1, NULL));
  f->file = g_file_new_for_path (path);
  f->beside = poise_lock_get_path_beside (f->file);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  g_remove (f->beside);
  g_remove (g_file_peek_path (f->file));
  g_assert_cmpint (g_rmdir (f->folder), ==, 0); /* nothing else was left there */
  g_free (f->folder);
  g_free (f->beside);
  g_object_unref (f->file);
  private_folder_tear_down (&f->state, NULL);
}

static PoiseLock *
take (Fixture *f, PoiseLockHolder **other)
{
  return poise_lock_take (f->state.folder, f->file, other);
}

/* ---- Two holders ---- */

static void
test_alone (Fixture *f, gconstpointer data)
{
  g_autoptr (PoiseLockHolder) other = NULL;
  g_autofree char *name = g_path_get_basename (f->beside);
  PoiseLock *lock = take (f, &other);

  g_assert_null (other);
  g_assert_cmpstr (name, ==, ".~Plan ä_1.poise.json.lock");
  g_assert_true (g_file_test (f->beside, G_FILE_TEST_IS_REGULAR));
  g_assert_cmpuint (private_folder_count (f->state.folder), ==, 1);
  g_assert_cmpuint (private_folder_count (f->folder), ==, 2);
  poise_lock_release (lock);
  g_assert_false (g_file_test (f->beside, G_FILE_TEST_EXISTS));
  g_assert_cmpuint (private_folder_count (f->state.folder), ==, 0);
}

/* The first is named; once it has gone, the second, as soon as it gives a sign of life. */
static void
test_three (Fixture *f, gconstpointer data)
{
  g_autoptr (PoiseLockHolder) none = NULL, first = NULL, second = NULL;
  gint64 now = g_get_real_time () / G_USEC_PER_SEC;
  PoiseLock *a = take (f, &none);
  PoiseLock *b = take (f, &first);
  PoiseLock *c;

  g_assert_null (none);
  g_assert_nonnull (first);
  g_assert_cmpstr (first->host, ==, g_get_host_name ());
  g_assert_cmpint (first->process.pid, ==, getpid ());
  g_assert_cmpint (ABS (now - first->time), <, 60);
  poise_lock_release (a);
  g_assert_false (g_file_test (f->beside, G_FILE_TEST_EXISTS));
  poise_lock_refresh (b);
  c = take (f, &second);
  g_assert_nonnull (second);
  g_assert_cmpstr (second->token, !=, first->token);
  poise_lock_release (c);
  g_assert_true (g_file_test (f->beside, G_FILE_TEST_EXISTS));
  poise_lock_release (b);
  g_assert_false (g_file_test (f->beside, G_FILE_TEST_EXISTS));
}

/* What was cleared away by somebody is put there again, and what is there is touched. */
static void
test_refresh (Fixture *f, gconstpointer data)
{
  g_autoptr (PoiseLockHolder) other = NULL;
  struct timespec long_ago[2] = { { .tv_sec = 1000 }, { .tv_sec = 1000 } };
  struct stat status;
  PoiseLock *lock = take (f, &other);

  g_assert_cmpint (g_unlink (f->beside), ==, 0);
  poise_lock_refresh (lock);
  g_assert_cmpint (utimensat (AT_FDCWD, f->beside, long_ago, 0), ==, 0);
  poise_lock_refresh (lock);
  g_assert_cmpint (stat (f->beside, &status), ==, 0);
  g_assert_cmpint (status.st_mtime, >, 1000);
  poise_lock_release (lock);
}

/* By whatever link, it is one file. */
static void
test_link (Fixture *f, gconstpointer data)
{
  g_autofree char *path = g_build_filename (f->folder, "link", NULL);
  g_autoptr (GFile) link_file = g_file_new_for_path (path);
  g_autoptr (PoiseLockHolder) none = NULL, other = NULL;
  PoiseLock *a, *b;

  g_assert_cmpint (symlink (g_file_peek_path (f->file), path), ==, 0);
  a = take (f, &none);
  b = poise_lock_take (f->state.folder, link_file, &other);
  g_assert_nonnull (other);
  poise_lock_release (b);
  poise_lock_release (a);
  g_unlink (path);
}

/* Another user has a state of their own, and sees what is beside the file. */
static void
test_other_state (Fixture *f, gconstpointer data)
{
  PrivateFolder another;
  g_autoptr (PoiseLockHolder) none = NULL, other = NULL;
  PoiseLock *a = take (f, &none), *b;

  private_folder_set_up (&another, NULL);
  b = poise_lock_take (another.folder, f->file, &other);
  g_assert_nonnull (other);
  poise_lock_release (b);
  poise_lock_release (a);
  private_folder_tear_down (&another, NULL);
}

/* Where nothing can stand beside the file, this machine is told all the same. */
static void
test_nothing_beside (Fixture *f, gconstpointer data)
{
  g_autoptr (PoiseLockHolder) none = NULL, other = NULL;
  PoiseLock *a, *b;

  g_assert_cmpint (g_mkdir (f->beside, 0700), ==, 0);
  a = take (f, &none);
  b = take (f, &other);
  g_assert_null (none);
  g_assert_nonnull (other);
  poise_lock_release (b);
  poise_lock_release (a);
  g_assert_true (g_file_test (f->beside, G_FILE_TEST_IS_DIR)); /* nobody's but its owner's */
}

/* Nothing is put beside @file; who takes it a second time is told all the same. */
static void
assert_told (Fixture *f, GFile *file)
{
  g_autoptr (PoiseLockHolder) none = NULL, other = NULL;
  g_autofree char *beside = poise_lock_get_path_beside (file);
  PoiseLock *a = poise_lock_take (f->state.folder, file, &none);
  PoiseLock *b = poise_lock_take (f->state.folder, file, &other);

  g_assert_null (beside);
  g_assert_null (none);
  g_assert_nonnull (other);
  poise_lock_release (a);
  poise_lock_release (b);
  g_assert_cmpuint (private_folder_count (f->state.folder), ==, 0);
}

static void
test_far (Fixture *f, gconstpointer data)
{
  g_autoptr (GFile) far = g_file_new_for_uri ("sftp://example.org/plan.poise.json");

  assert_told (f, far);
}

/* What a portal gives a sandbox is alone in a folder of the portal's: beside it, an entry would be a stray file under
 * another name. In the sandbox all are told. */
static void
test_portal (Fixture *f, gconstpointer data)
{
  g_autofree char *path = g_build_filename (g_get_user_runtime_dir (), "doc", "3f2a1b0c", "plan.poise.json", NULL);
  g_autofree char *similar = g_build_filename (g_get_user_runtime_dir (), "docs", "plan.poise.json", NULL);
  g_autoptr (GFile) given = g_file_new_for_path (path);
  g_autoptr (GFile) other_given = g_file_new_for_path ("/run/flatpak/doc/3f2a1b0c/plan.poise.json");
  g_autoptr (GFile) own = g_file_new_for_path (similar);

  g_assert_true (poise_portal_file_is (given));
  g_assert_true (poise_portal_file_is (other_given));
  g_assert_false (poise_portal_file_is (own));
  assert_told (f, given);
}

/* The portal tells the place that the person knows by an attribute, where it is new enough. */
static void
test_portal_name (void)
{
  static const char known[] = "/media/stick/plan.poise.json";
  g_autofree char *doc = g_build_filename (g_get_user_runtime_dir (), "doc", NULL);
  g_autofree char *path = g_build_filename (doc, "plan.poise.json", NULL);
  g_autoptr (GFile) given = g_file_new_for_path (path);
  g_autofree char *beside = NULL, *unknown = NULL, *name = NULL;

  g_assert_cmpint (g_mkdir (doc, 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, "{}", -1, NULL));
  beside = poise_lock_get_path_beside (given);
  g_assert_null (beside);
  unknown = poise_portal_file_get_name (given);
  g_assert_cmpstr (unknown, ==, path);
  if (setxattr (path, "user.document-portal.host-path", known, strlen (known), 0) == 0)
    {
      name = poise_portal_file_get_name (given);
      g_assert_cmpstr (name, ==, known);
    }
  g_assert_cmpint (g_remove (path), ==, 0);
  g_assert_cmpint (g_rmdir (doc), ==, 0);
}

static void
test_long_name (void)
{
  g_autofree char *name = g_strnfill (255, 'n');
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autofree char *beside = poise_lock_get_path_beside (file);
  g_autofree char *base = g_path_get_basename (beside);

  g_assert_cmpuint (strlen (base), <=, 255);
}

/* ---- Who is believed ---- */

#define GONE_PID 0x3ffffffe

typedef struct
{
  const char *path;
  const char *machine; /* (nullable): of this one */
  const char *boot;    /* (nullable): this one */
  gint64 pid;          /* 0: of this process */
  guint64 start;       /* 0: of this process */
  gint64 hours;        /* ago that it gave a sign of life */
  gboolean is_alive;
} Believed;

static const Believed believed[] = {
  { "alive", NULL, NULL, 0, 0, 0, TRUE },
  { "alive-and-silent", NULL, NULL, 0, 0, 1000, TRUE },
  { "dead", NULL, NULL, GONE_PID, 0, 0, FALSE },
  { "number-given-to-another", NULL, NULL, 0, 1, 0, FALSE },
  { "before-the-machine-started", NULL, "00000000-0000-0000-0000-000000000000", 0, 0, 0, FALSE },
  { "elsewhere", "0123456789abcdef", "00000000-0000-0000-0000-000000000000", GONE_PID, 7, 0, TRUE },
  { "elsewhere-for-long", "0123456789abcdef", "", GONE_PID, 7, 23, TRUE },
  { "elsewhere-for-too-long", "0123456789abcdef", "", GONE_PID, 7, 25, FALSE },
  { "elsewhere-in-the-future", "0123456789abcdef", "", GONE_PID, 7, -100, TRUE },
};

static PoiseLockHolder *
make_holder (const Believed *c)
{
  PoiseLockHolder *holder = poise_lock_holder_new_own ();

  if (c->machine)
    {
      g_free (holder->machine);
      holder->machine = g_strdup (c->machine);
    }
  if (c->boot)
    g_strlcpy (holder->process.boot, c->boot, sizeof holder->process.boot);
  if (c->pid)
    holder->process.pid = c->pid;
  if (c->start)
    holder->process.start = c->start;
  return holder;
}

static void
write_beside (Fixture *f, GBytes *bytes, gint64 seconds)
{
  gint64 then = g_get_real_time () / G_USEC_PER_SEC - seconds;
  struct timespec times[2] = { { .tv_sec = then }, { .tv_sec = then } };

  g_assert_true (g_file_set_contents (f->beside, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), NULL));
  g_assert_cmpint (utimensat (AT_FDCWD, f->beside, times, 0), ==, 0);
}

/* Whoever is not believed is replaced; who is, stays. */
static void
test_believed (Fixture *f, gconstpointer data)
{
  const Believed *c = data;
  g_autoptr (PoiseLockHolder) holder = make_holder (c), other = NULL, after = NULL;
  g_autoptr (GBytes) entry = poise_lock_holder_write (holder), found = NULL;
  g_autofree char *contents = NULL;
  gsize length;
  PoiseLock *lock;

  write_beside (f, entry, c->hours * 60 * 60);
  lock = take (f, &other);
  g_assert_true (c->is_alive == (other != NULL));
  if (other)
    g_assert_cmpstr (other->token, ==, holder->token);
  g_assert_true (g_file_get_contents (f->beside, &contents, &length, NULL));
  found = g_bytes_new (contents, length);
  after = poise_lock_holder_read (found);
  g_assert_true (c->is_alive == (strcmp (after->token, holder->token) == 0));
  poise_lock_release (lock);
  g_assert_true (c->is_alive == g_file_test (f->beside, G_FILE_TEST_EXISTS));
}

/* What says nothing may just be being written; later it is worth nothing. */
static void
test_damaged (Fixture *f, gconstpointer data)
{
  static const char *const texts[] = { "", "poise-lock 1 0\n", "something else\n" };

  for (guint i = 0; i < 2 * G_N_ELEMENTS (texts); i++)
    {
      gboolean is_old = i >= G_N_ELEMENTS (texts);
      const char *text = texts[i % G_N_ELEMENTS (texts)];
      g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
      g_autoptr (PoiseLockHolder) other = NULL;
      PoiseLock *lock;

      write_beside (f, bytes, is_old ? 60 : 0);
      lock = take (f, &other);
      g_assert_null (other);
      poise_lock_release (lock);
      g_assert_true (is_old != g_file_test (f->beside, G_FILE_TEST_EXISTS));
    }
}

/* What others have written is cut to what fits into a line. */
static void
test_hostile (Fixture *f, gconstpointer data)
{
  g_autoptr (PoiseLockHolder) holder = make_holder (&believed[5]), other = NULL;
  g_autofree char *filling = g_strnfill (5000, 'x');
  g_autoptr (GBytes) entry = NULL;
  PoiseLock *lock;

  g_free (holder->host);
  holder->host = g_strconcat ("a\nb\t<b>", filling, NULL);
  entry = poise_lock_holder_write (holder);
  write_beside (f, entry, 0);
  lock = take (f, &other);
  g_assert_nonnull (other);
  g_assert_true (g_str_has_prefix (other->host, "a b <b>x"));
  g_assert_cmpint (g_utf8_strlen (other->host, -1), <=, 60);
  poise_lock_release (lock);
}

/* What processes have left behind in the state goes, whatever file it was of; what lives stays. */
static void
test_sweep (Fixture *f, gconstpointer data)
{
  g_autoptr (PoiseLockHolder) dead = make_holder (&believed[2]), alive = make_holder (&believed[0]), other = NULL;
  g_autoptr (GBytes) dead_entry = poise_lock_holder_write (dead), alive_entry = poise_lock_holder_write (alive);
  g_autofree char *dead_path = g_build_filename (f->state.folder, "a.lock", NULL);
  g_autofree char *alive_path = g_build_filename (f->state.folder, "b.lock", NULL);

  g_file_set_contents (dead_path, g_bytes_get_data (dead_entry, NULL), g_bytes_get_size (dead_entry), NULL);
  g_file_set_contents (alive_path, g_bytes_get_data (alive_entry, NULL), g_bytes_get_size (alive_entry), NULL);
  poise_lock_release (take (f, &other));
  g_assert_false (g_file_test (dead_path, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (alive_path, G_FILE_TEST_EXISTS));
}

/* ---- A process that is killed ---- */

static pid_t
start_holder (Fixture *f)
{
  int pipe_fds[2];
  char ready;
  pid_t pid;

  g_assert_cmpint (pipe (pipe_fds), ==, 0);
  pid = fork ();
  if (pid == 0)
    {
      PoiseLockHolder *other = NULL;

      take (f, &other);
      if (write (pipe_fds[1], "r", 1) == 1)
        pause ();
      _exit (0);
    }
  g_assert_cmpint (read (pipe_fds[0], &ready, 1), ==, 1);
  close (pipe_fds[0]);
  close (pipe_fds[1]);
  return pid;
}

static void
test_killed (Fixture *f, gconstpointer data)
{
  pid_t pid = start_holder (f);
  g_autoptr (PoiseLockHolder) while_it_lives = NULL, afterwards = NULL;
  PoiseLock *lock = take (f, &while_it_lives);

  g_assert_nonnull (while_it_lives);
  g_assert_cmpint (while_it_lives->process.pid, ==, pid);
  poise_lock_release (lock);
  kill (pid, SIGKILL);
  g_assert_cmpint (waitpid (pid, NULL, 0), ==, pid);
  lock = take (f, &afterwards);
  g_assert_null (afterwards);
  poise_lock_release (lock);
  g_assert_cmpuint (private_folder_count (f->state.folder), ==, 0);
}

/* What a killed process left goes at the next start as well, whether or not the file is opened. */
static void
test_tidied (Fixture *f, gconstpointer data)
{
  pid_t pid = start_holder (f);
  g_autofree char *path = g_build_filename (f->folder, "link", NULL);
  g_autoptr (GFile) by_link = g_file_new_for_path (path);
  g_autoptr (GPtrArray) files = g_ptr_array_new ();
  g_autoptr (GPtrArray) rescued = NULL;

  g_assert_cmpint (symlink (g_file_peek_path (f->file), path), ==, 0);
  g_ptr_array_add (files, by_link);
  rescued = poise_tidy (files);
  g_assert_true (g_file_test (f->beside, G_FILE_TEST_EXISTS)); /* it is open there */
  kill (pid, SIGKILL);
  g_assert_cmpint (waitpid (pid, NULL, 0), ==, pid);
  g_ptr_array_unref (rescued);
  rescued = poise_tidy (files);
  g_assert_false (g_file_test (f->beside, G_FILE_TEST_EXISTS));
  g_assert_cmpint (g_unlink (path), ==, 0);
}

/* Of others: by what they say, and how long ago; and never what cannot be read. */
static void
test_tidied_others (Fixture *f, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (believed); i++)
    {
      g_autoptr (PoiseLockHolder) holder = make_holder (&believed[i]);
      g_autoptr (GBytes) entry = poise_lock_holder_write (holder);

      write_beside (f, entry, believed[i].hours * 60 * 60);
      poise_lock_tidy (f->file);
      g_assert_true (believed[i].is_alive == g_file_test (f->beside, G_FILE_TEST_EXISTS));
    }
  {
    g_autoptr (GBytes) foreign = g_bytes_new_static ("mine", 4);

    write_beside (f, foreign, 100000);
    poise_lock_tidy (f->file);
    g_assert_true (g_file_test (f->beside, G_FILE_TEST_EXISTS));
  }
}

/* What a process that is killed in the midst of it leaves is cleared away by whoever comes next, on either file system. */
static void
take_for_ever (const char *state, int number, int fd)
{
  g_autofree char *path = g_build_filename (state, "plan.poise.json", NULL);
  g_autofree char *locks = g_build_filename (state, "locks", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  for (;;)
    {
      PoiseLockHolder *other = NULL;
      PoiseLock *lock = poise_lock_take (locks, file, &other);

      if (other != NULL)
        _exit (1);
      poise_lock_release (lock);
      killed_child_tell (fd, ++number);
    }
}

static void
make_old (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      utimensat (AT_FDCWD, path, (struct timespec[]) { { 1000, 0 }, { 1000, 0 } }, AT_SYMLINK_NOFOLLOW);
    }
}

static void
test_killed_taking (Fixture *f, gconstpointer data)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (6);
  g_autofree char *path = g_build_filename (f->state.folder, "plan.poise.json", NULL);
  g_autofree char *locks = g_build_filename (f->state.folder, "locks", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  PoiseLockHolder *other = NULL;

  g_assert_true (g_file_set_contents (path, "{}", -1, NULL));
  for (guint i = 0; i < private_folder_n_kills (60); i++)
    killed_child_run (random, take_for_ever, f->state.folder, 0);
  make_old (f->state.folder);
  make_old (locks);
  poise_lock_release (poise_lock_take (locks, file, &other));
  g_assert_null (other);
  poise_lock_tidy (file);
  g_assert_cmpuint (private_folder_count (locks), ==, 0);
  g_assert_cmpuint (private_folder_count (f->state.folder), ==, 2); /* the plan, and the folder of locks */
}

/* A folder that takes no file, whoever asks */
static void
test_read_only_folder (Fixture *f, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/proc/version");
  g_autoptr (PoiseLockHolder) none = NULL, other = NULL;
  PoiseLock *a = poise_lock_take (f->state.folder, file, &none);
  PoiseLock *b = poise_lock_take (f->state.folder, file, &other);

  g_assert_null (none);
  g_assert_nonnull (other);
  poise_lock_refresh (a);
  poise_lock_tidy (file);
  poise_lock_release (b);
  poise_lock_release (a);
  g_assert_cmpuint (private_folder_count (f->state.folder), ==, 0);
}

/* The plan on another file system than the state, by a link from one to the other */
static void
test_other_file_system (Fixture *f, gconstpointer data)
{
  g_autofree char *folder = g_strdup ("/dev/shm/poise-test-XXXXXX");
  g_autofree char *path = NULL, *link_path = g_build_filename (f->folder, "link", NULL);
  g_autoptr (GFile) by_link = g_file_new_for_path (link_path);
  g_autoptr (PoiseLockHolder) none = NULL, other = NULL;
  struct stat here, there;
  PoiseLock *a, *b;

  if (g_mkdtemp (folder) == NULL || stat (f->folder, &here) != 0 || stat (folder, &there) != 0
      || here.st_dev == there.st_dev)
    {
      g_rmdir (folder);
      g_test_skip ("there is no other file system");
      return;
    }
  path = g_build_filename (folder, "plan.poise.json", NULL);
  g_assert_true (g_file_set_contents (path, "{}", -1, NULL));
  g_assert_cmpint (symlink (path, link_path), ==, 0);
  a = poise_lock_take (f->state.folder, by_link, &none);
  b = poise_lock_take (f->state.folder, by_link, &other);
  g_assert_null (none);
  g_assert_nonnull (other);
  g_assert_cmpuint (private_folder_count (folder), ==, 2);
  poise_lock_release (b);
  poise_lock_release (a);
  g_assert_cmpuint (private_folder_count (folder), ==, 1);
  g_assert_cmpint (g_unlink (link_path), ==, 0);
  g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* ---- At once ---- */

#define N_THREADS 8

typedef struct
{
  const char *path;
  gint n_own;
} Race;

static gpointer
race (gpointer data)
{
  Race *r = data;
  g_autoptr (PoiseLockHolder) own = poise_lock_holder_new_own (), other = NULL;

  if (poise_lock_entry_take (r->path, own, &other) == POISE_LOCK_ENTRY_OWN)
    g_atomic_int_inc (&r->n_own);
  else
    g_assert_nonnull (other);
  return NULL;
}

/* Of many who come at once, also upon what is stale, one is first. */
static void
test_race (Fixture *f, gconstpointer data)
{
  g_autoptr (PoiseLockHolder) dead = make_holder (&believed[2]);
  g_autoptr (GBytes) entry = poise_lock_holder_write (dead);

  for (guint round = 0; round < 20; round++)
    {
      Race r = { .path = f->beside };
      GThread *threads[N_THREADS];

      g_unlink (f->beside);
      if (round % 2)
        write_beside (f, entry, 60);
      for (guint i = 0; i < N_THREADS; i++)
        threads[i] = g_thread_new ("race", race, &r);
      for (guint i = 0; i < N_THREADS; i++)
        g_thread_join (threads[i]);
      g_assert_cmpint (r.n_own, ==, 1);
    }
}

int
main (int argc, char *argv[])
{
  g_autofree char *runtime = g_dir_make_tmp ("poise-runtime-XXXXXX", NULL);
  int status;

  g_setenv ("XDG_RUNTIME_DIR", runtime, TRUE); /* a portal's folder in the real one is the person's */
  g_test_init (&argc, &argv, NULL);
#define ADD(path, function) g_test_add ("/store/lock/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("alone", test_alone);
  ADD ("three", test_three);
  ADD ("refresh", test_refresh);
  ADD ("link", test_link);
  ADD ("other-state", test_other_state);
  ADD ("nothing-beside", test_nothing_beside);
  ADD ("far", test_far);
  ADD ("portal", test_portal);
  ADD ("damaged", test_damaged);
  ADD ("hostile", test_hostile);
  ADD ("sweep", test_sweep);
  ADD ("killed", test_killed);
  ADD ("tidied", test_tidied);
  ADD ("tidied-others", test_tidied_others);
  ADD ("killed-taking", test_killed_taking);
  ADD ("read-only-folder", test_read_only_folder);
  ADD ("other-file-system", test_other_file_system);
  ADD ("race", test_race);
#undef ADD
  g_test_add_func ("/store/lock/portal-name", test_portal_name);
  g_test_add_func ("/store/lock/long-name", test_long_name);
  for (guint i = 0; i < G_N_ELEMENTS (believed); i++)
    {
      g_autofree char *path = g_strconcat ("/store/lock/believed/", believed[i].path, NULL);

      g_test_add (path, Fixture, &believed[i], set_up, test_believed, tear_down);
    }
  status = g_test_run ();
  g_rmdir (runtime);
  return status;
}
