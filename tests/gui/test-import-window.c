/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The window that reads a file, can be stopped, and gives a plan.
 */

#include "gui/gui-test.h"
#include "gui/gui-wait.h"

#include "gui/import/poise-import-window.h"
#include "gui/import/poise-mapping-page.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

static void
click (GtkWidget *button)
{
  g_signal_emit_by_name (button, "clicked");
  gui_test_settle ();
}

typedef struct
{
  char *path;
  GFile *file;
  PoiseImportWindow *window;
  gboolean gone;
  guint n_ended;
  GError *error;
  PoisePlan *plan;
} Reading;

static void
on_ended (PoiseImportWindow *window, const GError *error, Reading *reading)
{
  reading->n_ended++;
  g_clear_error (&reading->error);
  reading->error = error ? g_error_copy (error) : NULL;
}

static void
on_chosen (PoiseImportWindow *window, PoisePlan *plan, Reading *reading)
{
  g_assert_null (reading->plan);
  reading->plan = poise_plan_ref (plan);
}

static void
begin (Reading *reading, gconstpointer data)
{
  g_autofree char *folder = g_dir_make_tmp ("poise-import-XXXXXX", NULL);

  reading->path = g_build_filename (folder, "autumn.csv", NULL);
  reading->file = g_file_new_for_path (reading->path);
  reading->window = poise_import_window_new (GTK_APPLICATION (gui_test_application ()), NULL);
  gui_test_watch (reading->window, &reading->gone);
  g_signal_connect (reading->window, "ended", G_CALLBACK (on_ended), reading);
  g_signal_connect (reading->window, "chosen", G_CALLBACK (on_chosen), reading);
}

static gboolean
is_true (gpointer flag)
{
  return *(gboolean *) flag;
}

static void
end (Reading *reading, gconstpointer data)
{
  g_autofree char *folder = g_path_get_dirname (reading->path);

  gui_wait_until (is_true, &reading->gone);
  g_assert_cmpuint (reading->n_ended, ==, 1);
  g_unlink (reading->path);
  g_rmdir (folder);
  g_object_unref (reading->file);
  g_free (reading->path);
  g_clear_error (&reading->error);
  g_clear_pointer (&reading->plan, poise_plan_unref);
}

static gboolean
has_ended (gpointer data)
{
  return ((Reading *) data)->n_ended > 0;
}

static gboolean
is_presented (gpointer data)
{
  return gtk_widget_get_mapped (GTK_WIDGET (((Reading *) data)->window));
}

static void
test_read (Reading *reading, gconstpointer data)
{
  GtkWidget *create;

  g_assert_true (g_file_set_contents (reading->path, "Week,Activity,Minutes\n1,Read,30\n2,Debate,soon\n", -1, NULL));
  poise_import_window_read (reading->window, reading->file);
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (reading->window)));
  gui_wait_until (has_ended, reading);
  g_assert_no_error (reading->error);
  gui_wait_until (is_presented, reading);
  gui_test_settle ();
  g_assert_null (gui_test_try_find (GTK_WIDGET (reading->window), GTK_TYPE_BUTTON, "Create Plan"));
  click (gui_test_find (GTK_WIDGET (reading->window), GTK_TYPE_BUTTON, "Next"));
  gui_wait_for_label (GTK_WIDGET (reading->window), "Line 3");
  create = gui_test_find (GTK_WIDGET (reading->window), GTK_TYPE_BUTTON, "Create Plan");
  g_assert_true (gui_test_has_focus (create));
  g_assert_null (reading->plan);
  click (create);
  g_assert_cmpuint (poise_plan_n_activities (reading->plan), ==, 2);
  g_assert_cmpstr (reading->plan->title, ==, "autumn");
}

static void
test_cancel (Reading *reading, gconstpointer data)
{
  g_assert_true (g_file_set_contents (reading->path, "Week,Activity\n1,Read\n", -1, NULL));
  poise_import_window_read (reading->window, reading->file);
  gui_wait_until (is_presented, reading);
  click (gui_test_find (GTK_WIDGET (reading->window), GTK_TYPE_BUTTON, "Cancel"));
  gui_wait_until (is_true, &reading->gone);
  g_assert_null (reading->plan);
}

/* What the columns are for can be said again after a look at what came of it. */
static void
test_back (Reading *reading, gconstpointer data)
{
  GtkWidget *window = GTK_WIDGET (reading->window);
  GtkWidget *page;

  g_assert_true (g_file_set_contents (reading->path, "Week,Activity,Minutes\n1,Read,30\n2,Debate,soon\n", -1, NULL));
  poise_import_window_read (reading->window, reading->file);
  gui_wait_until (is_presented, reading);
  gui_test_settle ();
  page = gui_test_find (window, POISE_TYPE_MAPPING_PAGE, NULL);
  click (gui_test_find (window, GTK_TYPE_BUTTON, "Next"));
  gui_wait_for_label (window, "Line 3");
  g_assert_null (gui_test_try_find (window, GTK_TYPE_BUTTON, "Next"));
  click (gui_test_find (window, GTK_TYPE_BUTTON, "Back"));
  g_assert_true (gtk_widget_get_mapped (page));
  g_assert_null (gui_test_try_find (window, GTK_TYPE_BUTTON, "Create Plan"));
  click (gui_test_find (window, GTK_TYPE_BUTTON, "Next"));
  gui_wait_for_label (window, "Line 3");
  gtk_window_close (GTK_WINDOW (window));
}

/* It has never been seen. */
static void
test_bad_file (Reading *reading, gconstpointer data)
{
  g_assert_true (g_file_set_contents (reading->path, "Title\n\"Read\n", -1, NULL));
  poise_import_window_read (reading->window, reading->file);
  gui_wait_until (has_ended, reading);
  g_assert_nonnull (reading->error);
  g_assert_cmpstr (reading->error->message, !=, "");
  g_assert_null (reading->plan);
}

/* A pipe that nobody writes to is the slowest of files: there is a way to stop. */
static void
test_stop (Reading *reading, gconstpointer data)
{
  int writer;

  g_assert_cmpint (mkfifo (reading->path, 0600), ==, 0);
  poise_import_window_read (reading->window, reading->file);
  gui_wait_until (is_presented, reading);
  g_assert_cmpuint (reading->n_ended, ==, 0);
  gui_test_settle ();
  gui_test_find (GTK_WIDGET (reading->window), GTK_TYPE_LABEL, "Reading “autumn.csv”…");
  g_assert_null (gui_test_try_find (GTK_WIDGET (reading->window), GTK_TYPE_BUTTON, "Create Plan"));
  g_assert_null (gui_test_try_find (GTK_WIDGET (reading->window), GTK_TYPE_BUTTON, "Cancel"));
  g_assert_true (gui_test_has_focus (gui_test_find (GTK_WIDGET (reading->window), GTK_TYPE_BUTTON, "Stop")));
  click (gui_test_find (GTK_WIDGET (reading->window), GTK_TYPE_BUTTON, "Stop"));
  gui_wait_until (is_true, &reading->gone);
  g_assert_error (reading->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);

  /* Lets the thread that waits for the pipe end. */
  writer = g_open (reading->path, O_WRONLY | O_CLOEXEC, 0);
  g_assert_cmpint (writer, >=, 0);
  close (writer);
}

/* Also where nobody asked: its application ends, or what it stands over goes. */
static void
test_destroyed (Reading *reading, gconstpointer data)
{
  g_assert_true (g_file_set_contents (reading->path, "Week,Activity\n1,Read\n", -1, NULL));
  poise_import_window_read (reading->window, reading->file);
  gtk_window_destroy (GTK_WINDOW (reading->window));
  gui_wait_until (is_true, &reading->gone);
  g_assert_error (reading->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  gui_test_settle ();
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
#define WINDOW(name, function) g_test_add ("/gui/import-window/" name, Reading, NULL, begin, function, end)
  WINDOW ("read", test_read);
  WINDOW ("back", test_back);
  WINDOW ("cancel", test_cancel);
  WINDOW ("bad-file", test_bad_file);
  WINDOW ("stop", test_stop);
  WINDOW ("destroyed", test_destroyed);
#undef WINDOW
  return gui_test_run ();
}
