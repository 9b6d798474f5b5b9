/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Files that come from elsewhere: dropped on a window, or several at once from the file manager.
 */

#include "gui/gui-test.h"
#include "gui/gui-wait.h"

#include "gui/import/poise-import-window.h"
#include "gui/poise-drop-zone.h"

#include <glib/gstdio.h>
#include <string.h>

#define PLAN "{\"format\": \"poise-plan\", \"version\": 1, \"title\": \"%s\", \"sections\": []}"

typedef struct
{
  char *folder;
} Fixture;

static GFile *
make_file (Fixture *fixture, const char *name, const char *text)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
  return g_file_new_for_path (path);
}

static GFile *
make_plan (Fixture *fixture, const char *name, const char *title)
{
  g_autofree char *text = g_strdup_printf (PLAN, title);

  return make_file (fixture, name, text);
}

static guint
n_windows (void)
{
  guint n = 0;

  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (gui_test_application ())); l; l = l->next)
    n += POISE_IS_WINDOW (l->data);
  return n;
}

/* The window with a plan of this title, or NULL */
static PoiseWindow *
window_of (const char *title)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (gui_test_application ())); l; l = l->next)
    if (POISE_IS_WINDOW (l->data) && poise_window_get_workspace (l->data)
        && strcmp (gtk_window_get_title (l->data), title) == 0)
      return l->data;
  return NULL;
}

static gboolean
is_shown (gpointer title)
{
  return window_of (title) != NULL;
}

static void
wait_for_plan (const char *title)
{
  gui_wait_until (is_shown, (gpointer) title);
}

static AdwMessageDialog *
wait_for_dialog (void)
{
  return ADW_MESSAGE_DIALOG (gui_wait_for_window (ADW_TYPE_MESSAGE_DIALOG));
}

static void
close_dialog (void)
{
  gtk_window_destroy (gui_wait_for_window (ADW_TYPE_MESSAGE_DIALOG));
  gui_test_settle ();
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("poise-test-XXXXXX", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (n_windows (), ==, 0);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GDir) folder = g_dir_open (fixture->folder, 0, NULL);
  g_autoptr (GList) windows = g_list_copy (gtk_application_get_windows (GTK_APPLICATION (gui_test_application ())));
  const char *name;

  for (GList *l = windows; l; l = l->next)
    gtk_window_destroy (l->data);
  gui_test_settle ();
  while ((name = g_dir_read_name (folder)))
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_remove (path);
    }
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
}

/* ---- Dropping ---- */

static GtkDropTarget *
find_target (GtkWidget *zone)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (zone);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_DROP_TARGET (controller))
        return GTK_DROP_TARGET (controller);
    }
  g_assert_not_reached ();
}

/* As the toolkit does once a person lets go of files over the window. */
static gboolean
drop (PoiseWindow *window, GFile **files, gsize n_files)
{
  GtkDropTarget *target = find_target (gui_test_find (GTK_WIDGET (window), POISE_TYPE_DROP_ZONE, NULL));
  g_auto (GValue) value = G_VALUE_INIT;
  GdkDragAction action;
  gboolean taken;

  g_value_init (&value, GDK_TYPE_FILE_LIST);
  g_value_take_boxed (&value, gdk_file_list_new_from_array (files, n_files));
  g_signal_emit_by_name (target, "enter", 10.0, 10.0, &action);
  g_assert_cmpint (action, ==, GDK_ACTION_COPY);
  g_signal_emit_by_name (target, "drop", &value, 10.0, 10.0, &taken);
  return taken;
}

/* While files are over the window it says what it would do with them. */
static void
test_sign (Fixture *fixture, gconstpointer data)
{
  PoiseWindow *window = gui_test_window (NULL, 800, 600);
  GtkWidget *zone = gui_test_find (GTK_WIDGET (window), POISE_TYPE_DROP_ZONE, NULL);
  GtkDropTarget *target = find_target (zone);
  GdkDragAction action;

  g_assert_null (gui_test_try_find (zone, GTK_TYPE_LABEL, "Drop Plans or Courses Here to Open Them"));
  g_signal_emit_by_name (target, "enter", 10.0, 10.0, &action);
  gui_test_settle ();
  gui_test_find (zone, GTK_TYPE_LABEL, "Drop Plans or Courses Here to Open Them");
  g_signal_emit_by_name (target, "leave");
  while (gui_test_try_find (zone, GTK_TYPE_LABEL, "Drop Plans or Courses Here to Open Them"))
    g_main_context_iteration (NULL, TRUE);
}

/* An empty window is used, the next file gets a window of its own, and a file that is open is not opened again. */
static void
test_drop (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) a = make_plan (fixture, "a.poise.json", "A");
  g_autoptr (GFile) b = make_plan (fixture, "b", "B");
  PoiseWindow *window = gui_test_window (NULL, 800, 600);

  g_assert_true (drop (window, &a, 1));
  wait_for_plan ("A");
  g_assert_cmpuint (n_windows (), ==, 1);
  g_assert_true (drop (window, &b, 1));
  wait_for_plan ("B");
  g_assert_cmpuint (n_windows (), ==, 2);
  g_assert_true (drop (window_of ("B"), &a, 1));
  gui_test_settle ();
  g_assert_cmpuint (n_windows (), ==, 2);
  g_assert_true (gtk_window_is_active (GTK_WINDOW (window_of ("A"))));
}

/* What can be opened is; of all the rest one dialog tells, each by its name. */
static void
test_drop_mixed (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) a = make_plan (fixture, "a.poise.json", "A");
  g_autoptr (GFile) picture = make_file (fixture, "100% <b>.png", "\x89PNG");
  g_autoptr (GFile) gone = g_file_get_child (a, "gone");
  g_autoptr (GFile) folder = g_file_new_for_path (fixture->folder);
  g_autofree char *folder_name = g_file_get_basename (folder);
  GFile *files[] = { folder, a, picture, gone };
  PoiseWindow *window = gui_test_window (NULL, 800, 600);
  AdwMessageDialog *dialog;
  const char *body;

  g_assert_true (drop (window, files, G_N_ELEMENTS (files)));
  wait_for_plan ("A");
  dialog = wait_for_dialog ();
  g_assert_cmpstr (adw_message_dialog_get_heading (dialog), ==, "Not Everything Could Be Opened");
  body = adw_message_dialog_get_body (dialog);
  g_test_message ("%s", body);
  g_assert_nonnull (strstr (body, folder_name));
  g_assert_nonnull (strstr (body, "is a folder"));
  g_assert_nonnull (strstr (body, "“100% <b>.png”"));
  g_assert_nonnull (strstr (body, "“gone”"));
  close_dialog ();
  g_assert_cmpuint (n_windows (), ==, 1);
}

static void
test_drop_nothing (Fixture *fixture, gconstpointer data)
{
  PoiseWindow *window = gui_test_window (NULL, 800, 600);
  GFile *none = NULL;

  g_assert_false (drop (window, &none, 0));
  g_assert_true (poise_window_is_empty (window));
}

static PoiseImportWindow *
wait_for_import (void)
{
  return POISE_IMPORT_WINDOW (gui_wait_for_window (POISE_TYPE_IMPORT_WINDOW));
}

static gboolean
is_reviewed (gpointer import)
{
  return gui_test_try_find (import, GTK_TYPE_BUTTON, "Create Plan") != NULL;
}

/* A course in another format is looked through first, then becomes a plan without a file, where it was dropped. */
static void
test_drop_schedule (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) schedule
      = make_file (fixture, "autumn.csv", "Week,Activity,Minutes\n1,Read,30\n2,Debate,soon\n");
  PoiseWindow *window = gui_test_window (NULL, 800, 600);
  PoiseImportWindow *import;
  PoiseDocument *document;
  PoisePlan *plan;

  g_assert_true (drop (window, &schedule, 1));
  import = wait_for_import ();
  g_assert_true (gtk_window_get_transient_for (GTK_WINDOW (import)) == GTK_WINDOW (window));
  g_assert_true (poise_window_is_empty (window));
  gui_test_settle ();
  g_signal_emit_by_name (gui_test_find (GTK_WIDGET (import), GTK_TYPE_BUTTON, "Next"), "clicked");
  gui_wait_until (is_reviewed, import);
  g_signal_emit_by_name (gui_test_find (GTK_WIDGET (import), GTK_TYPE_BUTTON, "Create Plan"), "clicked");
  wait_for_plan ("autumn");
  plan = poise_workspace_get_plan (poise_window_get_workspace (window));
  g_assert_cmpuint (poise_plan_n_sections (plan), ==, 2);
  g_assert_null (poise_window_get_file (window));
  gui_test_settle ();
  g_assert_cmpuint (n_windows (), ==, 1);

  /* It is to be saved, or undone, like any edit. */
  document = poise_workspace_get_document (poise_window_get_workspace (window));
  g_assert_true (poise_document_get_modified (document));
  g_assert_cmpint (poise_document_get_undo_kind (document), ==, POISE_EDIT_IMPORT);
  gtk_window_close (GTK_WINDOW (window));
  wait_for_dialog ();
  close_dialog ();
  g_assert_cmpuint (n_windows (), ==, 1);
}

/* Of a course that cannot be read the format says why. */
static void
test_drop_bad_schedule (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) schedule = make_file (fixture, "autumn.csv", "Title\n\"Read\n");
  PoiseWindow *window = gui_test_window (NULL, 800, 600);
  AdwMessageDialog *dialog;
  const char *body;

  g_assert_true (drop (window, &schedule, 1));
  dialog = wait_for_dialog ();
  body = adw_message_dialog_get_body (dialog);
  g_assert_true (g_str_has_prefix (body, "“autumn.csv”, line 2: "));
  g_assert_nonnull (strstr (body, "never closed"));
  g_assert_cmpstr (adw_message_dialog_get_default_response (dialog), ==, "close");
  g_assert_cmpstr (adw_message_dialog_get_response_label (dialog, "way-out"), ==, "Choose _Another…");
  g_assert_true (poise_window_is_empty (window));
  close_dialog ();
}

/* Given up, nothing has happened. */
static void
test_drop_and_cancel (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) schedule = make_file (fixture, "autumn.csv", "Week,Activity\n1,Read\n");
  PoiseWindow *window = gui_test_window (NULL, 800, 600);

  g_assert_true (drop (window, &schedule, 1));
  gtk_window_close (GTK_WINDOW (wait_for_import ()));
  gui_test_settle ();
  g_assert_true (poise_window_is_empty (window));
  g_assert_cmpuint (n_windows (), ==, 1);
}

/* A window that was made for a file that cannot be read goes again; the error is told over one that stays. */
static void
test_drop_bad_plan (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) a = make_plan (fixture, "a.poise.json", "A");
  g_autoptr (GFile) bad = make_file (fixture, "bad.poise.json", "{\"format\": 7}");
  PoiseWindow *window = gui_test_window (NULL, 800, 600);
  AdwMessageDialog *dialog;

  g_assert_true (drop (window, &a, 1));
  wait_for_plan ("A");
  g_assert_true (drop (window, &bad, 1));
  dialog = wait_for_dialog ();
  g_assert_true (gtk_window_get_transient_for (GTK_WINDOW (dialog)) == GTK_WINDOW (window));
  g_assert_nonnull (strstr (adw_message_dialog_get_body (dialog), "bad.poise.json"));
  close_dialog ();
  g_assert_cmpuint (n_windows (), ==, 1);
}

/* ---- From the file manager ---- */

static void
test_open_several (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) a = make_plan (fixture, "a.poise.json", "A");
  g_autoptr (GFile) again = make_plan (fixture, "a.poise.json", "A");
  g_autoptr (GFile) b = make_plan (fixture, "b.poise.json", "B");
  g_autoptr (GFile) c = make_plan (fixture, "c.poise.json", "C");
  GFile *files[] = { a, b, again, c };

  g_application_open (G_APPLICATION (gui_test_application ()), files, G_N_ELEMENTS (files), "");
  wait_for_plan ("A");
  wait_for_plan ("B");
  wait_for_plan ("C");
  gui_test_settle ();
  g_assert_cmpuint (n_windows (), ==, 3);

  /* Once more, now that they are there: nothing is opened twice. */
  g_application_open (G_APPLICATION (gui_test_application ()), files, 2, "");
  gui_test_settle ();
  g_assert_cmpuint (n_windows (), ==, 3);
}

/* Nothing but what cannot be opened: a window all the same, to tell so. */
static void
test_open_nothing_good (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) folder = g_file_new_for_path (fixture->folder);

  g_application_open (G_APPLICATION (gui_test_application ()), &folder, 1, "");
  g_assert_cmpstr (adw_message_dialog_get_heading (wait_for_dialog ()), ==, "The File Could Not Be Opened");
  g_assert_cmpuint (n_windows (), ==, 1);
  close_dialog ();
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
#define ADD(name, function) g_test_add ("/gui/opener/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("sign", test_sign);
  ADD ("drop", test_drop);
  ADD ("drop-mixed", test_drop_mixed);
  ADD ("drop-nothing", test_drop_nothing);
  ADD ("drop-schedule", test_drop_schedule);
  ADD ("drop-bad-schedule", test_drop_bad_schedule);
  ADD ("drop-and-cancel", test_drop_and_cancel);
  ADD ("drop-bad-plan", test_drop_bad_plan);
  ADD ("open-several", test_open_several);
  ADD ("open-nothing-good", test_open_nothing_good);
#undef ADD
  return gui_test_run ();
}
