/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * File choosers in which a file is named: what is there already is replaced only after somebody was asked, and is asked
 * about once.
 *
 * The toolkit looks whether a file of the typed name is there, and takes the name anew when it answers. It may have
 * completed it by then to that of a file which is there, once it has read the folder; here that is done in its place.
 */

#include "gui/dialogs/poise-save-chooser.h"
#include "gui/tools/poise-tool-transfer.h"

#include "gui/gui-test.h"
#include "gui/gui-wait.h"

#include <glib/gstdio.h>

#define OLD "{\"format\": \"poise-plan\", \"version\": 1, \"title\": \"Old\", \"sections\": []}"

typedef struct
{
  char *folder;
  char *taken; /* where something is */
  PoiseWindow *window;
  PoiseDocument *document;
} Fixture;

static void
set_up (Fixture *f, gconstpointer name)
{
  g_autoptr (PoisePlan) plan = gui_test_template ("sample");

  f->folder = g_dir_make_tmp ("poise-test-XXXXXX", NULL);
  f->taken = g_build_filename (f->folder, name, NULL);
  g_assert_true (g_file_set_contents (f->taken, OLD, -1, NULL));
  g_assert_cmpint (g_chdir (f->folder), ==, 0); /* where file choosers begin */
  f->window = gui_test_window (plan, 1000, 700);
  f->document = poise_workspace_get_document (poise_window_get_workspace (f->window));
}

static void
tear_down (Fixture *f, gconstpointer name)
{
  gui_test_close (f->window);
  g_assert_cmpint (g_remove (f->taken), ==, 0);
  g_assert_cmpint (g_rmdir (f->folder), ==, 0); /* nothing else was left there */
  g_free (f->folder);
  g_free (f->taken);
}

static gboolean
gives (gpointer chooser)
{
  g_autoptr (GFile) file = gtk_file_chooser_get_file (chooser);

  return file && g_file_equal (file, g_object_get_data (chooser, "expected"));
}

/* Waits until the chooser that stands open gives @name, and confirms that. */
static GtkFileChooser *
confirm (Fixture *f, const char *name)
{
  GtkFileChooser *chooser = GTK_FILE_CHOOSER (gui_wait_for_window (GTK_TYPE_FILE_CHOOSER_DIALOG));

  g_object_set_data_full (G_OBJECT (chooser), "expected", g_file_new_build_filename (f->folder, name, NULL), g_object_unref);
  gtk_file_chooser_set_current_name (chooser, name);
  gui_wait_until (gives, chooser);
  gtk_dialog_response (GTK_DIALOG (chooser), GTK_RESPONSE_ACCEPT);
  return chooser;
}

/* The same with a name that is free, and becomes that of what is there. */
static void
confirm_and_complete (Fixture *f)
{
  g_autofree char *name = g_path_get_basename (f->taken);

  gtk_file_chooser_set_current_name (confirm (f, "free"), name);
}

static gboolean
is_true (gpointer data)
{
  return *(gboolean *) data;
}

/* Waits for our own question. */
static void
answer (const char *label)
{
  AdwMessageDialog *question = ADW_MESSAGE_DIALOG (gui_wait_for_window (ADW_TYPE_MESSAGE_DIALOG));
  gboolean gone;

  g_assert_cmpstr (adw_message_dialog_get_heading (question), ==, "Replace the File?");
  gui_test_watch (question, &gone);
  g_signal_emit_by_name (gui_test_find (GTK_WIDGET (question), GTK_TYPE_BUTTON, label), "clicked");
  gui_wait_until (is_true, &gone);
}

static gboolean
holds_something_else (gpointer path)
{
  g_autofree char *contents = NULL;

  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  return !g_str_equal (contents, OLD);
}

static gboolean
is_saved (gpointer document)
{
  return !poise_document_get_modified (document);
}

static void
save_as (Fixture *f)
{
  gtk_widget_activate_action (GTK_WIDGET (f->window), "win.save-as", NULL);
}

static void
test_unasked (Fixture *f, gconstpointer name)
{
  save_as (f);
  confirm_and_complete (f);
  answer ("_Cancel");
  gui_test_settle ();
  g_assert_false (holds_something_else (f->taken));
  save_as (f);
  confirm_and_complete (f);
  answer ("_Replace");
  gui_wait_until (holds_something_else, f->taken);
  gui_wait_until (is_saved, f->document);
}

/* The toolkit's question is enough. */
static void
test_asked (Fixture *f, gconstpointer name)
{
  GtkWindow *question;

  save_as (f);
  confirm (f, name);
  question = gui_wait_for_window (GTK_TYPE_MESSAGE_DIALOG);
  g_assert_false (holds_something_else (f->taken));
  g_signal_emit_by_name (gui_test_find (GTK_WIDGET (question), GTK_TYPE_BUTTON, "_Replace"), "clicked");
  gui_wait_until (holds_something_else, f->taken);
  gui_wait_until (is_saved, f->document);
}

/* ---- Tools ---- */

static void
keep_file (gpointer window, GFile *file)
{
  g_object_set_data_full (window, "chosen", g_object_ref (file), g_object_unref);
}

static gboolean
is_chosen (gpointer window)
{
  return g_object_get_data (window, "chosen") != NULL;
}

/* Whatever stands there is asked about, and lists have their ending. */
static void
test_tools (Fixture *f, gconstpointer name)
{
  g_autoptr (GFile) taken = g_file_new_for_path (f->taken);

  poise_tool_transfer_choose (GTK_WINDOW (f->window), TRUE, keep_file, G_OBJECT (f->window));
  confirm_and_complete (f);
  answer ("_Cancel");
  gui_test_settle ();
  g_assert_false (is_chosen (f->window));
  poise_tool_transfer_choose (GTK_WINDOW (f->window), TRUE, keep_file, G_OBJECT (f->window));
  confirm (f, "mine");
  answer ("_Replace");
  gui_wait_until (is_chosen, f->window);
  g_assert_true (g_file_equal (g_object_get_data (G_OBJECT (f->window), "chosen"), taken));
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
#define ADD(path, name, function) g_test_add ("/gui/save-chooser/" path, Fixture, name, set_up, function, tear_down)
  ADD ("unasked", "plan.poise.json", test_unasked);
  ADD ("asked", "plan.poise.json", test_asked);
  ADD ("tools", "mine.json", test_tools);
#undef ADD
  return gui_test_run ();
}
