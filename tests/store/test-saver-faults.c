/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every step of every way to save fails, once or from then on; and the process ends at every step.
 * Afterwards the file is the old one or the new one, whole, and nothing is left beside it.
 */

#include "store/poise-rescue.h"
#include "store/poise-saver-step.h"
#include "store/poise-temporary.h"
#include "store/saver-fixture.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

/* ---- Ways to save ---- */

typedef struct
{
  const char *name;
  PoiseSaveManner manner;
  gboolean is_new, is_linked, has_names, cannot_rename;
} Way;

static const Way ways[] = {
  { "replaced", POISE_SAVE_ASK, FALSE, FALSE, FALSE, FALSE },
  { "new", POISE_SAVE_ASK, TRUE, FALSE, FALSE, FALSE },
  { "through a link", POISE_SAVE_ASK, FALSE, TRUE, FALSE, FALSE },
  { "one of two names", POISE_SAVE_REPLACE_NAME, FALSE, FALSE, TRUE, FALSE },
  { "both names", POISE_SAVE_THROUGH, FALSE, FALSE, TRUE, FALSE },
  { "in place if it must be", POISE_SAVE_THROUGH, FALSE, FALSE, FALSE, FALSE },
  { "without rename", POISE_SAVE_ASK, FALSE, FALSE, FALSE, TRUE },
  { "new without rename", POISE_SAVE_ASK, TRUE, FALSE, FALSE, TRUE },
};

/* Longer than is written at once; none of one is like the other. */
static char *old_text, *new_text;

static void
make_texts (void)
{
  GString *old = g_string_new (NULL), *new = g_string_new (NULL);

  for (guint i = 0; i < 9000; i++)
    g_string_append_printf (old, "o%06u\n", i);
  for (guint i = 0; i < 10000; i++)
    g_string_append_printf (new, "n%06u\n", i);
  old_text = g_string_free (old, FALSE);
  new_text = g_string_free (new, FALSE);
}

/* Everything as before the save. Returns: (transfer full): what is saved to */
static char *
prepare (SaverFixture *fixture, const Way *way)
{
  g_autofree char *real = saver_path (fixture, "real");
  g_autofree char *name = saver_path (fixture, "name");
  g_autofree char *path = saver_path (fixture, "link");

  g_remove (real);
  g_remove (name);
  g_remove (path);
  if (!way->is_new)
    saver_put (real, old_text);
  if (way->has_names)
    g_assert_cmpint (link (real, name), ==, 0);
  if (way->is_linked)
    g_assert_cmpint (symlink ("real", path), ==, 0);
  return way->is_linked ? g_steal_pointer (&path) : g_steal_pointer (&real);
}

/* Returns: whether the new one is there, whole; else the old one must be */
static gboolean
is_new (SaverFixture *fixture, const Way *way)
{
  g_autofree char *real = saver_path (fixture, "real");
  g_autofree char *text = NULL;

  if (!g_file_get_contents (real, &text, NULL, NULL))
    {
      g_assert_true (way->is_new);
      return FALSE;
    }
  if (strcmp (text, new_text) == 0)
    return TRUE;
  g_assert_false (way->is_new);
  g_assert_true (strcmp (text, old_text) == 0);
  return FALSE;
}

static void
assert_tidy (SaverFixture *fixture, const Way *way)
{
  g_autofree char *real = saver_path (fixture, "real");
  guint n_names = (g_file_test (real, G_FILE_TEST_EXISTS) ? 1 : 0) + way->is_linked + way->has_names;

  saver_assert_n_names (fixture->folder, n_names);
}

/* ---- Faults ---- */

/* At the step after @left more, all on, or just once. @reached: which that was */
typedef struct
{
  const Way *way;
  int left;
  int number; /* errno; 0 to end the process */
  gboolean goes_on;
  PoiseSaverStep reached;
} Fault;

static int
strike (PoiseSaverStep step, gpointer data)
{
  Fault *fault = data;

  if (fault->left-- == 0)
    fault->reached = step;
  if (fault->left == -1 || (fault->left < -1 && fault->goes_on))
    return fault->number != 0 ? fault->number : kill (getpid (), SIGKILL);
  return step == POISE_SAVER_STEP_RENAME && fault->way->cannot_rename ? EXDEV : 0;
}

/* Clears away what a failing last step leaves, as the next start does. */
static void
start_anew (void)
{
  g_autoptr (GPtrArray) rescued = poise_rescue_recover ();
  g_autofree char *folder = saver_rescue_folder ();

  for (guint i = 0; i < rescued->len; i++)
    g_assert_true (((PoiseRescued *) rescued->pdata[i])->is_finished);
  saver_assert_n_names (folder, 0);
}

/* Returns: whether the fault came before the end */
static gboolean
try_fault (SaverFixture *fixture, const Way *way, guint step, int number, gboolean goes_on)
{
  g_autofree char *path = prepare (fixture, way);
  Fault fault = { way, step, number, goes_on, POISE_SAVER_N_STEPS };
  g_autoptr (GError) error = NULL;
  gboolean is_saved, is_last;

  poise_saver_set_watch (strike, &fault);
  is_saved = saver_save (path, new_text, way->manner, &error);
  poise_saver_set_watch (NULL, NULL);

  g_assert_true (is_saved == (error == NULL));
  is_last = fault.reached == POISE_SAVER_STEP_SYNC_FOLDER || g_error_matches (error, POISE_STORE_ERROR, POISE_STORE_ERROR_HALF_WRITTEN);
  if (g_error_matches (error, POISE_STORE_ERROR, POISE_STORE_ERROR_HALF_WRITTEN))
    g_assert_true (g_file_test (poise_store_error_get_expected (error), G_FILE_TEST_IS_REGULAR));
  start_anew ();
  if (!is_last)
    g_assert_cmpint (is_new (fixture, way), ==, is_saved);
  else
    is_new (fixture, way);
  assert_tidy (fixture, way);
  return fault.left < 0;
}

static void
test_faults (SaverFixture *fixture, gconstpointer data)
{
  static const struct
  {
    int number;
    gboolean goes_on;
  } kinds[] = { { EIO, FALSE }, { EACCES, FALSE }, { ENOSPC, TRUE } };
  guint n_faults = 0;

  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    for (guint j = 0; j < G_N_ELEMENTS (kinds); j++)
      {
        guint step = 0;

        while (try_fault (fixture, &ways[i], step, kinds[j].number, kinds[j].goes_on))
          step++;
        g_assert_cmpuint (step, >, 8);
        n_faults += step;
      }
  g_test_message ("%u faults", n_faults);
}

/* A fault on the way leaves a hard link one, and a symbolic link one. */
static void
test_names_stay (SaverFixture *fixture, gconstpointer data)
{
  const Way *both = &ways[4];
  g_autofree char *name = saver_path (fixture, "name");

  for (guint step = 0; try_fault (fixture, both, step, EIO, TRUE); step++)
    {
      g_autofree char *text = NULL;
      g_autofree char *real = saver_path (fixture, "real");
      g_autofree char *other = NULL;

      g_assert_true (g_file_get_contents (real, &text, NULL, NULL));
      g_assert_true (g_file_get_contents (name, &other, NULL, NULL));
      g_assert_true (strcmp (text, other) == 0);
    }
}

/* ---- The end of the process ---- */

static void
end_at (const Way *way, const char *path, guint step)
{
  Fault fault = { way, step, 0, FALSE, POISE_SAVER_N_STEPS };

  poise_saver_set_watch (strike, &fault);
  _exit (saver_save (path, new_text, way->manner, NULL) ? 0 : 1);
}

/* Makes what was left beside old enough to be a stray. */
static void
let_time_pass (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const struct timespec times[2] = { { 1000, 0 }, { 1000, 0 } };
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_prefix (name, ".poise-"))
      {
        g_autofree char *path = g_build_filename (folder, name, NULL);

        g_assert_cmpint (utimensat (AT_FDCWD, path, times, 0), ==, 0);
      }
}

/* Returns: whether the process ended before the save did */
static gboolean
try_end (SaverFixture *fixture, const Way *way, guint step)
{
  g_autofree char *path = prepare (fixture, way);
  g_autofree char *real = saver_path (fixture, "real");
  int status;
  pid_t child = fork ();

  if (child == 0)
    end_at (way, path, step);
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  start_anew ();
  is_new (fixture, way);
  let_time_pass (fixture->folder);
  poise_temporary_sweep (real, time (NULL));
  assert_tidy (fixture, way);
  if (WIFSIGNALED (status))
    return TRUE;
  g_assert_cmpint (WEXITSTATUS (status), ==, 0);
  g_assert_true (is_new (fixture, way));
  return FALSE;
}

static void
test_ends (SaverFixture *fixture, gconstpointer data)
{
  guint n_ends = 0;

  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      guint step = 0;

      while (try_end (fixture, &ways[i], step))
        step++;
      g_assert_cmpuint (step, >, 8);
      n_ends += step;
    }
  g_test_message ("%u ends", n_ends);
}

/* The second piece written in place, and all that come after, fail. */
static int
break_off (PoiseSaverStep step, gpointer n_pieces)
{
  return step == POISE_SAVER_STEP_OVERWRITE && ++*(guint *) n_pieces > 1 ? EIO : 0;
}

/* Somebody else has written the file since the process ended in the middle: that stays, and so does the copy. */
static void
test_written_since (SaverFixture *fixture, gconstpointer data)
{
  const Way *both = &ways[4];
  g_autofree char *path = prepare (fixture, both);
  g_autofree char *folder = saver_rescue_folder ();
  g_autoptr (GPtrArray) rescued = NULL;
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  const PoiseRescued *first;
  guint n_pieces = 0;

  poise_saver_set_watch (break_off, &n_pieces);
  g_assert_false (saver_save (path, new_text, both->manner, &error));
  g_assert_error (error, POISE_STORE_ERROR, POISE_STORE_ERROR_HALF_WRITTEN);
  poise_saver_set_watch (NULL, NULL);
  g_assert_true (g_file_set_contents (path, "hers", -1, NULL));
  rescued = poise_rescue_recover ();
  g_assert_cmpuint (rescued->len, ==, 1);
  first = rescued->pdata[0];
  g_assert_false (first->is_finished);
  g_assert_true (g_file_equal (first->file, file));
  g_assert_cmpmem (g_bytes_get_data (first->bytes, NULL), g_bytes_get_size (first->bytes), new_text, strlen (new_text));
  saver_assert_holds (path, "hers");
  saver_assert_n_names (folder, 1);

  /* A save that goes well makes it needless. */
  saver_save_well (path, "next", POISE_SAVE_REPLACE_NAME);
  saver_assert_n_names (folder, 0);
}

int
main (int argc, char *argv[])
{
  static const SaverTest tests[] = {
    { "/store/saver/faults/errors", test_faults },
    { "/store/saver/faults/names-stay", test_names_stay },
    { "/store/saver/faults/ends", test_ends },
    { "/store/saver/faults/written-since", test_written_since },
  };
  int status;

  saver_fixture_init (&argc, &argv);
  make_texts ();
  status = saver_fixture_run (tests, G_N_ELEMENTS (tests));
  g_free (old_text);
  g_free (new_text);
  return status;
}
