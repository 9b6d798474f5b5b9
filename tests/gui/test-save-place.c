/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Names typed into the file choosers of exports: the file has the ending of its format, and what is there already is
 * not replaced unasked.
 */

#include "gui/balance/poise-chart-card.h"
#include "gui/balance/poise-chart-menu.h"
#include "gui/export/poise-export-dialog.h"
#include "gui/poise-places.h"

#include "gui/gui-test.h"
#include "gui/gui-wait.h"

#include <glib/gstdio.h>

typedef struct
{
  PoiseDocument *document;
  PoiseExportDialog *dialog;
  char *folder;
} Fixture;

static gboolean
is_ready (gpointer dialog)
{
  return poise_export_dialog_get_ready (dialog);
}

/* (transfer full): a new folder, where file choosers begin */
static char *
enter_folder (void)
{
  char *folder = g_dir_make_tmp ("poise-export-XXXXXX", NULL);

  g_assert_cmpint (g_chdir (folder), ==, 0);
  return folder;
}

static void
set_up (Fixture *f, gconstpointer data)
{
  g_autoptr (PoisePlan) plan = gui_test_template ("empty");
  g_autofree char *cli = poise_places_find_cli ();

  f->folder = enter_folder ();
  f->document = poise_document_new (plan, NULL);
  f->dialog = poise_export_dialog_new (NULL, f->document, cli, NULL);
  gtk_window_present (GTK_WINDOW (f->dialog));
  gui_wait_until (is_ready, f->dialog);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (f->dialog));
  g_object_unref (f->document);
  g_assert_cmpint (g_rmdir (f->folder), ==, 0); /* nothing is left that no test knows of */
  g_free (f->folder);
}

static GtkWidget *
find_button (Fixture *f, const char *label)
{
  return gui_test_find (GTK_WIDGET (f->dialog), GTK_TYPE_BUTTON, label);
}

static gboolean
has_name (gpointer chooser)
{
  g_autoptr (GFile) file = gtk_file_chooser_get_file (chooser);

  return file && g_file_has_parent (file, g_object_get_data (chooser, "folder"));
}

static gboolean
is_true (gpointer data)
{
  return *(gboolean *) data;
}

static gboolean
set_true (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

/* Newer GTK completes a name that is set while it still reads the folder, and that is not said anywhere. */
static void
wait_for_folder (void)
{
  gboolean over = FALSE;

  g_timeout_add (500, set_true, &over);
  gui_wait_until (is_true, &over);
}

/* Types @name into the file chooser that stands open, and confirms it. */
static void
type_name (const char *folder, const char *name)
{
  GtkFileChooser *chooser = GTK_FILE_CHOOSER (gui_wait_for_window (GTK_TYPE_FILE_CHOOSER_DIALOG));

  g_object_set_data_full (G_OBJECT (chooser), "folder", g_file_new_for_path (folder), g_object_unref);
  wait_for_folder ();
  gtk_file_chooser_set_current_name (chooser, name);
  gui_wait_until (has_name, chooser);
  gtk_dialog_response (GTK_DIALOG (chooser), GTK_RESPONSE_ACCEPT);
}

/* Waits for the question whether the file @name may be replaced. */
static void
answer (const char *name, const char *button)
{
  AdwMessageDialog *question = ADW_MESSAGE_DIALOG (gui_wait_for_window (ADW_TYPE_MESSAGE_DIALOG));
  gboolean gone;

  g_assert_cmpstr (adw_message_dialog_get_heading (question), ==, "Replace the File?");
  g_assert_nonnull (strstr (adw_message_dialog_get_body (question), name));
  gui_test_watch (question, &gone);
  g_signal_emit_by_name (gui_test_find (GTK_WIDGET (question), GTK_TYPE_BUTTON, button), "clicked");
  gui_wait_until (is_true, &gone);
}

static void
assert_begins (const char *folder, const char *name, const char *beginning)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &contents, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_str_has_prefix (contents, beginning));
}

static void
remove_file (const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);

  g_assert_cmpint (g_remove (path), ==, 0);
}

static void
test_completed (Fixture *f, gconstpointer data)
{
  g_signal_emit_by_name (find_button (f, "Save…"), "clicked");
  type_name (f->folder, "My plan");
  gui_wait_for_label (GTK_WIDGET (f->dialog), "“My plan.pdf” saved");
  assert_begins (f->folder, "My plan.pdf", "%PDF-");
  remove_file (f->folder, "My plan.pdf");
}

static void
test_other_ending (Fixture *f, gconstpointer data)
{
  g_signal_emit_by_name (find_button (f, "Save…"), "clicked");
  type_name (f->folder, "plan.doc");
  gui_wait_for_label (GTK_WIDGET (f->dialog), "“plan.doc.pdf” saved");
  remove_file (f->folder, "plan.doc.pdf");
}

/* What the chooser knew nothing of stays until somebody has said that it may go. */
static void
test_taken (Fixture *f, gconstpointer data)
{
  g_autofree char *path = g_build_filename (f->folder, "plan.pdf", NULL);

  g_assert_true (g_file_set_contents (path, "old", -1, NULL));
  g_signal_emit_by_name (find_button (f, "Save…"), "clicked");
  type_name (f->folder, "plan");
  answer ("plan.pdf", "_Cancel");
  gui_test_settle ();
  assert_begins (f->folder, "plan.pdf", "old");
  g_assert_true (gtk_widget_get_sensitive (find_button (f, "Save…")));

  g_signal_emit_by_name (find_button (f, "Save…"), "clicked");
  type_name (f->folder, "plan");
  answer ("plan.pdf", "_Replace");
  gui_wait_for_label (GTK_WIDGET (f->dialog), "“plan.pdf” saved");
  assert_begins (f->folder, "plan.pdf", "%PDF-");
  remove_file (f->folder, "plan.pdf");
}

/* A name that becomes that of a file which is there, after the chooser has looked and before it answers. */
static void
test_completed_late (Fixture *f, gconstpointer data)
{
  g_autofree char *path = g_build_filename (f->folder, "plan.pdf", NULL);
  GtkWindow *chooser;

  g_assert_true (g_file_set_contents (path, "old", -1, NULL));
  g_signal_emit_by_name (find_button (f, "Save…"), "clicked");
  type_name (f->folder, "course.pdf");
  chooser = gui_wait_for_window (GTK_TYPE_FILE_CHOOSER_DIALOG);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), "plan.pdf");
  answer ("plan.pdf", "_Cancel");
  gui_test_settle ();
  assert_begins (f->folder, "plan.pdf", "old");
  remove_file (f->folder, "plan.pdf");
}

/* A sandbox is given the file of the name that was typed, in a folder of the portal's. Of another name, it would get
 * lost. */
static void
test_given (Fixture *f, gconstpointer data)
{
  g_autofree char *doc = g_build_filename (g_get_user_runtime_dir (), "doc", NULL);

  g_assert_cmpint (g_mkdir (doc, 0700), ==, 0);
  g_assert_cmpint (g_chdir (doc), ==, 0);
  g_signal_emit_by_name (find_button (f, "Save…"), "clicked");
  type_name (doc, "My plan");
  gui_wait_for_label (GTK_WIDGET (f->dialog), "“My plan” saved");
  assert_begins (doc, "My plan", "%PDF-");
  remove_file (doc, "My plan");
  g_assert_cmpint (g_chdir (f->folder), ==, 0);
  g_assert_cmpint (g_rmdir (doc), ==, 0);
}

/* ---- Pictures of charts ---- */

static gboolean
is_busy (gpointer menu)
{
  return poise_chart_menu_get_busy (menu);
}

static gboolean
file_exists (gpointer path)
{
  return g_file_test (path, G_FILE_TEST_EXISTS);
}

static void
test_picture (void)
{
  g_autoptr (PoisePlan) plan = gui_test_template ("sample");
  PoiseWindow *window = gui_test_window (plan, 900, 700);
  g_autofree char *folder = enter_folder ();
  g_autofree char *path = g_build_filename (folder, "chart.png.svg", NULL);
  GtkWidget *card, *menu;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-page", "s", "balance");
  gui_test_settle ();
  card = gui_test_find (GTK_WIDGET (window), POISE_TYPE_CHART_CARD, NULL);
  menu = gui_test_find (card, POISE_TYPE_CHART_MENU, NULL);
  g_assert_true (gtk_widget_activate_action (menu, "chart.save-svg", NULL));
  type_name (folder, "chart.png");
  gui_wait_until (file_exists, path);
  gui_wait_while (is_busy, menu);

  g_assert_true (g_file_set_contents (path, "old", -1, NULL));
  g_assert_true (gtk_widget_activate_action (menu, "chart.save-svg", NULL));
  type_name (folder, "chart.png");
  answer ("chart.png.svg", "_Cancel");
  gui_test_settle ();
  assert_begins (folder, "chart.png.svg", "old");
  gui_test_close (window);
  remove_file (folder, "chart.png.svg");
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
#define ADD(path, function) g_test_add ("/gui/save-place/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("completed", test_completed);
  ADD ("other-ending", test_other_ending);
  ADD ("taken", test_taken);
  ADD ("completed-late", test_completed_late);
  ADD ("given", test_given);
#undef ADD
  g_test_add_func ("/gui/save-place/picture", test_picture);
  return gui_test_run ();
}
