/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Saving, killed at a random moment, again and again: a process saves two plans in turn as fast as it can, and is
 * killed (SIGKILL) after a random time within that of a few saves. Whatever stands there then must be one of the two
 * plans, to the letter; for a file that is new, there may be none.
 *
 * Prints what was seen as one line of JSON; exits with 1 if anything was torn.
 *
 * Usage: kill-saves plain|link|new COUNT SEED
 */

#include "common/large-plan.h"
#include "store/poise-store.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

/* Some 200 kB, so that writing takes a while */
#define N_ACTIVITIES 800

/* A kill comes within the time of so many saves, so that it hits each step of one. */
#define SPAN_SAVES 4

typedef enum
{
  PLAIN,
  LINK,
  NEW,
  N_KINDS
} Kind;

static const char *const kind_names[N_KINDS] = { "plain", "link", "new" };

typedef struct
{
  Kind kind;
  GRand *random;
  char *folder;
  char *path; /* what is saved */
  char *real; /* where the bytes are then */
  GFile *file;
  PoisePlan *plans[2];
  GBytes *bytes[2];
  gint64 save_time; /* µs */
  int n_kills, n_within, n_first, n_second, n_absent, n_torn;
} Trial;

static void
save (Trial *trial, guint which)
{
  g_autoptr (GError) error = NULL;

  poise_store_save (trial->plans[which], trial->file, NULL, NULL, &error);
  g_assert_no_error (error);
}

/* Never returns. */
static void
save_for_ever (Trial *trial)
{
  for (guint i = 1;; i++)
    {
      if (trial->kind == NEW)
        g_remove (trial->real);
      save (trial, i % 2);
    }
}

/* ---- What is left ---- */

static gboolean
holds (const char *text, gsize length, GBytes *bytes)
{
  return length == g_bytes_get_size (bytes) && memcmp (text, g_bytes_get_data (bytes, NULL), length) == 0;
}

static void
look (Trial *trial)
{
  g_autofree char *text = NULL;
  gsize length;

  if (!g_file_get_contents (trial->real, &text, &length, NULL))
    {
      trial->n_absent++;
      trial->n_torn += trial->kind != NEW || g_file_test (trial->real, G_FILE_TEST_EXISTS);
    }
  else if (holds (text, length, trial->bytes[0]))
    trial->n_first++;
  else if (holds (text, length, trial->bytes[1]))
    trial->n_second++;
  else
    trial->n_torn++;
  if (trial->kind == LINK && !g_file_test (trial->path, G_FILE_TEST_IS_SYMLINK))
    trial->n_torn++;
}

/* What a killed process leaves of a save that it was in: a temporary file beside the plan. Clearing such away is for
 * the next save, after a minute; here it shows that the kill came within a save. */
static void
clear_strays (Trial *trial)
{
  g_autofree char *folder = g_path_get_dirname (trial->real);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  gboolean found = FALSE;

  for (const char *name = g_dir_read_name (dir); name != NULL; name = g_dir_read_name (dir))
    if (g_str_has_prefix (name, ".poise-") && g_str_has_suffix (name, ".tmp"))
      {
        g_autofree char *stray = g_build_filename (folder, name, NULL);

        g_assert_cmpint (g_remove (stray), ==, 0);
        found = TRUE;
      }
  trial->n_within += found;
}

/* ---- Killing ---- */

static void
kill_once (Trial *trial)
{
  gulong moment = g_rand_double_range (trial->random, 0, SPAN_SAVES * trial->save_time);
  int status;
  pid_t child = fork ();

  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    save_for_ever (trial);
  g_usleep (moment);
  g_assert_cmpint (kill (child, SIGKILL), ==, 0);
  while (waitpid (child, &status, 0) < 0)
    g_assert_cmpint (errno, ==, EINTR);
  g_assert_true (WIFSIGNALED (status) && WTERMSIG (status) == SIGKILL);
  trial->n_kills++;
  look (trial);
  clear_strays (trial);
}

/* ---- The trial ---- */

static void
make_plans (Trial *trial)
{
  trial->plans[0] = large_plan (12, N_ACTIVITIES);
  trial->plans[1] = poise_record_with_text (trial->plans[0], POISE_PLAN_TITLE, "The other one, somewhat longer");
  for (guint i = 0; i < 2; i++)
    {
      trial->bytes[i] = poise_store_write (trial->plans[i], NULL);
      g_assert_nonnull (trial->bytes[i]);
    }
}

static void
make_place (Trial *trial)
{
  g_autofree char *elsewhere = NULL;

  trial->folder = g_dir_make_tmp ("poise-kill-XXXXXX", NULL);
  trial->path = g_build_filename (trial->folder, "plan.poise.json", NULL);
  if (trial->kind == LINK)
    {
      elsewhere = g_build_filename (trial->folder, "elsewhere", NULL);
      g_assert_cmpint (g_mkdir (elsewhere, 0700), ==, 0);
      g_assert_cmpint (symlink ("elsewhere/real.json", trial->path), ==, 0);
      trial->real = g_build_filename (elsewhere, "real.json", NULL);
    }
  else
    trial->real = g_strdup (trial->path);
  trial->file = g_file_new_for_path (trial->path);
}

static void
measure (Trial *trial)
{
  gint64 begin = g_get_monotonic_time ();

  for (guint i = 0; i < 10; i++)
    save (trial, i % 2);
  trial->save_time = MAX ((g_get_monotonic_time () - begin) / 10, 100);
}

static void
clear (Trial *trial)
{
  g_autofree char *elsewhere = g_build_filename (trial->folder, "elsewhere", NULL);

  g_remove (trial->real);
  g_remove (trial->path);
  g_rmdir (elsewhere);
  g_assert_cmpint (g_rmdir (trial->folder), ==, 0);
  for (guint i = 0; i < 2; i++)
    {
      g_bytes_unref (trial->bytes[i]);
      poise_plan_unref (trial->plans[i]);
    }
  g_object_unref (trial->file);
  g_rand_free (trial->random);
  g_free (trial->real);
  g_free (trial->path);
  g_free (trial->folder);
}

int
main (int argc, char *argv[])
{
  Trial trial = { .kind = N_KINDS };
  int count = argc == 4 ? atoi (argv[2]) : 0;

  for (guint i = 0; argc == 4 && i < N_KINDS; i++)
    if (g_str_equal (argv[1], kind_names[i]))
      trial.kind = i;
  if (trial.kind == N_KINDS || count <= 0)
    {
      g_printerr ("Usage: kill-saves plain|link|new COUNT SEED\n");
      return 2;
    }

  trial.random = g_rand_new_with_seed (atoi (argv[3]));
  make_plans (&trial);
  make_place (&trial);
  measure (&trial);
  while (trial.n_kills < count)
    kill_once (&trial);
  g_print ("{\"kills\": %d, \"within-a-save\": %d, \"first\": %d, \"second\": %d, \"absent\": %d, \"torn\": %d, "
           "\"bytes\": %" G_GSIZE_FORMAT ", \"save-microseconds\": %" G_GINT64_FORMAT "}\n",
           trial.n_kills, trial.n_within, trial.n_first, trial.n_second, trial.n_absent, trial.n_torn,
           g_bytes_get_size (trial.bytes[0]), trial.save_time);
  clear (&trial);
  return trial.n_torn == 0 ? 0 : 1;
}
