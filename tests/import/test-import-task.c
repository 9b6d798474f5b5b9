/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Imports off the main thread: they give what an import in the same thread gives, tell of progress in the thread that
 * began and not too often, and stop at once.
 */

#include "import/poise-import-task.h"

#include <glib/gstdio.h>
#include <string.h>

#define SLOW_READINGS 60
#define SLOW_PAUSE 10000

typedef struct
{
  char *path;
  GFile *file;
  GMainLoop *loop;
  GThread *thread;
  GCancellable *cancellable;
  PoisePlan *plan;
  PoiseImportReport *report;
  GError *error;
  guint n_told;
  goffset done;
  gboolean ended;
  gboolean stop_when_told;
} Fixture;

static int n_freed; /* atomic */
static int n_ended; /* atomic: readers that have come to their end */

static void
set_up (Fixture *f, gconstpointer data)
{
  f->path = g_build_filename (g_get_tmp_dir (), "poise-task-XXXXXX", NULL);
  g_assert_true (g_close (g_mkstemp (f->path), NULL));
  f->file = g_file_new_for_path (f->path);
  f->loop = g_main_loop_new (NULL, FALSE);
  f->thread = g_thread_self ();
  f->cancellable = g_cancellable_new ();
  g_atomic_int_set (&n_freed, 0);
  g_atomic_int_set (&n_ended, 0);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  g_unlink (f->path);
  g_free (f->path);
  g_object_unref (f->file);
  g_object_unref (f->cancellable);
  g_main_loop_unref (f->loop);
  g_clear_pointer (&f->plan, poise_plan_unref);
  poise_import_report_free (f->report);
  g_clear_error (&f->error);
}

static void
on_read (GObject *source, GAsyncResult *result, gpointer data)
{
  Fixture *f = data;

  f->ended = TRUE;
  f->plan = poise_import_read_finish (result, &f->report, &f->error);
  g_main_loop_quit (f->loop);
}

static void
on_progress (goffset done, goffset size, gpointer data)
{
  Fixture *f = data;

  g_assert_true (g_thread_self () == f->thread);
  g_assert_false (f->ended);
  g_assert_cmpint (done, >=, f->done);
  g_assert_cmpint (done, <=, size);
  f->done = done;
  f->n_told++;
  if (f->stop_when_told)
    g_cancellable_cancel (f->cancellable);
}

static void
data_free (gpointer data)
{
  g_atomic_int_inc (&n_freed);
}

/* Reads one byte at a time, slowly, and never minds whether it was stopped. */
static PoisePlan *
read_slowly (PoiseImportSource *source,
             const char *title,
             PoiseImportReport *report,
             gpointer data,
             GError **error)
{
  char byte;

  for (guint i = 0; i < SLOW_READINGS; i++)
    {
      poise_import_source_read (source, &byte, 1, NULL);
      g_usleep (SLOW_PAUSE);
    }
  poise_import_report_add (report, 0, g_strdup (data));
  g_atomic_int_inc (&n_ended);
  return poise_plan_new ();
}

static void
test_same_as_here (Fixture *f, gconstpointer data)
{
  const char *text = "Title,Mode\nLecture,synchronous\nForum,asynchronous\n";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GFile) file = NULL;
  g_autofree char *path = g_strconcat (f->path, ".csv", NULL);
  g_autoptr (PoiseImportReport) report = poise_import_report_new ();
  g_autoptr (PoisePlan) here = NULL;
  g_autofree char *title = poise_import_make_title (path);
  g_autoptr (PoiseImportSource) source = poise_import_source_new_for_bytes (bytes, "a.csv");
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (path, text, -1, &error));
  file = g_file_new_for_path (path);
  poise_import_read_async (file, &(PoiseImportTask){ 0 }, NULL, on_read, f);
  g_main_loop_run (f->loop);
  g_unlink (path);

  g_assert_no_error (f->error);
  here = poise_import_read (source, NULL, title, report, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (f->plan->title, ==, title);
  g_assert_cmpuint (poise_plan_n_activities (f->plan), ==, 2);
  g_assert_cmpuint (poise_plan_n_activities (here), ==, 2);
  g_assert_cmpuint (f->report->lines->len, ==, report->lines->len);
}

static void
test_failing (Fixture *f, gconstpointer data)
{
  poise_import_read_async (f->file, &(PoiseImportTask){ 0 }, NULL, on_read, f);
  g_main_loop_run (f->loop);
  g_assert_error (f->error, POISE_IMPORT_ERROR, POISE_IMPORT_ERROR_UNKNOWN_FORMAT);
  g_assert_null (f->plan);
  g_assert_null (f->report);
  g_clear_error (&f->error);

  g_unlink (f->path);
  poise_import_read_async (f->file, &(PoiseImportTask){ 0 }, NULL, on_read, f);
  g_main_loop_run (f->loop);
  g_assert_error (f->error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

/* Sixty readings in at least 0.6 seconds: told of, but no more than ten times a second. */
static void
test_progress (Fixture *f, gconstpointer data)
{
  char bytes[SLOW_READINGS] = { 0 };
  gint64 begun = g_get_monotonic_time ();
  guint most;

  g_assert_true (g_file_set_contents (f->path, bytes, sizeof bytes, NULL));
  poise_import_read_async (f->file,
                           &(PoiseImportTask){ read_slowly, (gpointer) "slow", data_free, on_progress, f },
                           NULL, on_read, f);
  g_main_loop_run (f->loop);
  most = 2 + (g_get_monotonic_time () - begun) / POISE_IMPORT_TASK_PAUSE;

  g_assert_no_error (f->error);
  g_assert_nonnull (f->plan);
  g_assert_cmpuint (f->n_told, >=, 3);
  g_assert_cmpuint (f->n_told, <=, most);
  g_assert_cmpuint (f->report->lines->len, ==, 1);
  g_assert_cmpint (g_atomic_int_get (&n_freed), ==, 1);
}

/* The answer comes before the thread has ended, which then ends in peace, and nothing is told of it any more. */
static void
test_stop (Fixture *f, gconstpointer data)
{
  char bytes[SLOW_READINGS] = { 0 };
  guint n_told;

  g_assert_true (g_file_set_contents (f->path, bytes, sizeof bytes, NULL));
  f->stop_when_told = TRUE;
  poise_import_read_async (f->file,
                           &(PoiseImportTask){ read_slowly, (gpointer) "slow", data_free, on_progress, f },
                           f->cancellable, on_read, f);
  g_main_loop_run (f->loop);
  g_assert_error (f->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_null (f->plan);
  g_assert_cmpint (g_atomic_int_get (&n_ended), ==, 0);
  n_told = f->n_told;
  while (g_atomic_int_get (&n_freed) == 0)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (1000);
    }
  g_assert_cmpint (g_atomic_int_get (&n_ended), ==, 1);
  g_assert_cmpuint (f->n_told, ==, n_told);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/import-task/same-as-here", Fixture, NULL, set_up, test_same_as_here, tear_down);
  g_test_add ("/import-task/failing", Fixture, NULL, set_up, test_failing, tear_down);
  g_test_add ("/import-task/progress", Fixture, NULL, set_up, test_progress, tear_down);
  g_test_add ("/import-task/stop", Fixture, NULL, set_up, test_stop, tear_down);
  return g_test_run ();
}
