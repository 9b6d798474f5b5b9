/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Opening, saving and closing: what is asked, and what has reached the disk when.
 */

#include "gui/gui-test.h"

#include "gui/keep/poise-keeper.h"
#include "gui/poise-plan-chooser.h"
#include "store/poise-store.h"

#include <glib/gstdio.h>

typedef struct
{
  char *folder;
  GFile *file;
  PoiseWindow *window;
} Fixture;

static void
wait_until (gboolean (*done) (gpointer), gpointer data)
{
  gint64 until = g_get_monotonic_time () + 10 * G_USEC_PER_SEC;

  while (!done (data))
    {
      g_assert_cmpint (g_get_monotonic_time (), <, until);
      if (!g_main_context_iteration (NULL, FALSE))
        g_usleep (1000);
    }
}

static void
write_file (Fixture *fixture, const char *text)
{
  g_autoptr (GError) error = NULL;

  g_file_set_contents (g_file_peek_path (fixture->file), text, -1, &error);
  g_assert_no_error (error);
}

static PoisePlan *
read_file (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  PoisePlan *plan = poise_store_load (fixture->file, NULL, &error);

  g_assert_no_error (error);
  return plan;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;

  fixture->folder = g_dir_make_tmp ("poise-test-XXXXXX", &error);
  g_assert_no_error (error);
  path = g_build_filename (fixture->folder, "a.poise.json", NULL);
  fixture->file = g_file_new_for_path (path);
  write_file (fixture,
              "{\"format\": \"poise-plan\", \"version\": 1, \"title\": \"Kept\", \"sections\": [{\"activities\": ["
              "{\"title\": \"a\"}]}]}");
  fixture->window = gui_test_window (NULL, 1000, 700);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GDir) folder = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  if (fixture->window)
    gui_test_close (fixture->window);
  while ((name = g_dir_read_name (folder)))
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_remove (path);
    }
  g_rmdir (fixture->folder);
  g_object_unref (fixture->file);
  g_free (fixture->folder);
}

static gboolean
has_plan (gpointer window)
{
  return poise_window_get_workspace (window) != NULL;
}

static PoiseDocument *
open_file (Fixture *fixture)
{
  poise_window_open (fixture->window, fixture->file);
  wait_until (has_plan, fixture->window);
  gui_test_settle ();
  return poise_workspace_get_document (poise_window_get_workspace (fixture->window));
}

static void
rename_plan (PoiseDocument *document, const char *title)
{
  g_autoptr (PoisePlan) renamed = poise_record_with_text (poise_document_get_plan (document), POISE_PLAN_TITLE, title);

  poise_document_apply (document, renamed, POISE_EDIT_RENAME, NULL);
}

static gboolean
is_saved (gpointer document)
{
  return !poise_document_get_modified (document);
}

/* The dialog that is open, or NULL. */
static AdwMessageDialog *
dialog (void)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *l = windows; l; l = l->next)
    if (ADW_IS_MESSAGE_DIALOG (l->data) && gtk_widget_get_visible (l->data))
      return l->data;
  return NULL;
}

static gboolean
has_dialog (gpointer data)
{
  return dialog () != NULL;
}

static gboolean
has_no_dialog (gpointer data)
{
  return dialog () == NULL;
}

static void
answer (const char *response)
{
  AdwMessageDialog *asking = dialog ();

  adw_message_dialog_response (asking, response);
  gtk_window_destroy (GTK_WINDOW (asking));
  wait_until (has_no_dialog, NULL);
}

static void
test_open_and_save (Fixture *fixture, gconstpointer data)
{
  PoiseDocument *document = open_file (fixture);
  g_autoptr (PoisePlan) saved = NULL;

  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (fixture->window)), ==, "Kept");
  g_assert_false (poise_document_get_modified (document));
  rename_plan (document, "Saved");
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (fixture->window)), ==, "Saved");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.save", NULL);
  wait_until (is_saved, document);
  saved = read_file (fixture);
  g_assert_cmpstr (saved->title, ==, "Saved");

  /* Once more: what was written last is what is expected there. */
  rename_plan (document, "Again");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.save", NULL);
  wait_until (is_saved, document);
  g_assert_null (dialog ());
}

/* An error names the file, the place and the member, and nothing is opened. */
static void
test_bad_file (Fixture *fixture, gconstpointer data)
{
  const char *body;

  write_file (fixture, "{\"format\": \"poise-plan\", \"version\": 1,\n \"sections\": [{\"activities\": [{\"title\": 7}]}]}");
  poise_window_open (fixture->window, fixture->file);
  wait_until (has_dialog, NULL);
  body = adw_message_dialog_get_body (dialog ());
  g_assert_nonnull (strstr (body, "a.poise.json"));
  g_assert_nonnull (strstr (body, "2"));
  g_assert_nonnull (strstr (body, "title"));
  g_assert_null (poise_window_get_workspace (fixture->window));
  g_assert_true (poise_window_is_empty (fixture->window));
  answer ("close");
}

static gboolean
is_theirs (gpointer document)
{
  return strcmp (poise_document_get_title (document), "Theirs") == 0;
}

/* What another program wrote is taken, and what was here comes back with a step back. */
static void
test_reload (Fixture *fixture, gconstpointer data)
{
  PoiseDocument *document = open_file (fixture);
  g_autoptr (PoisePicks) picks = poise_picks_new ();
  const char *id = poise_plan_get_activity (poise_document_get_plan (document), (PoisePlace) { 0, 0 })->id;
  g_autofree char *text = g_strdup_printf ("{\"format\": \"poise-plan\", \"version\": 1, \"title\": \"Theirs\", "
                                           "\"sections\": [{\"activities\": [{\"title\": \"new\"}, {\"id\": "
                                           "\"%s\", \"title\": \"a\"}]}]}",
                                           id);

  poise_picks_add_activity (picks, id);
  poise_workspace_reveal (poise_window_get_workspace (fixture->window), picks);
  rename_plan (document, "Ours");
  write_file (fixture, text);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.reload", NULL);
  wait_until (is_theirs, document);
  g_assert_false (poise_document_get_modified (document));
  g_assert_cmpint (poise_document_get_undo_kind (document), ==, POISE_EDIT_RELOAD);
  g_assert_true (
      poise_picks_has_activity (poise_workspace_get_picks (poise_window_get_workspace (fixture->window)), id));

  poise_document_undo (document);
  g_assert_cmpstr (poise_document_get_title (document), ==, "Ours");
  g_assert_true (poise_document_get_modified (document));
  /* It is known what is there now: nothing to be asked about. */
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.save", NULL);
  wait_until (is_saved, document);
  g_assert_null (dialog ());
}

/* A file that cannot be read leaves everything as it is; one that has not changed makes no step. */
static void
test_reload_nothing (Fixture *fixture, gconstpointer data)
{
  PoiseDocument *document = open_file (fixture);

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.reload", NULL);
  for (guint i = 0; i < 5; i++)
    gui_test_settle ();
  g_assert_false (poise_document_get_can_undo (document));

  write_file (fixture, "{");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.reload", NULL);
  wait_until (has_dialog, NULL);
  g_assert_cmpstr (adw_message_dialog_get_heading (dialog ()), ==, "The Plan Could Not Be Reloaded");
  answer ("close");
  g_assert_cmpstr (poise_document_get_title (document), ==, "Kept");

  write_file (fixture, "{\"format\": \"poise-plan\", \"version\": 99, \"sections\": []}");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.reload", NULL);
  wait_until (has_dialog, NULL);
  answer ("close");
  g_assert_cmpstr (poise_document_get_title (document), ==, "Kept");
  g_assert_false (poise_document_get_can_undo (document));
}

/* A save that fails says so and keeps the window, also when it was to be closed. */
static void
test_failed_save (Fixture *fixture, gconstpointer data)
{
  PoiseDocument *document = open_file (fixture);

  if (geteuid () == 0)
    {
      /* Permissions do not stop root; a folder in the place of the file does. */
      g_remove (g_file_peek_path (fixture->file));
      g_mkdir (g_file_peek_path (fixture->file), 0700);
    }
  else
    {
      g_chmod (fixture->folder, 0500);
    }
  rename_plan (document, "Lost?");
  gtk_window_close (GTK_WINDOW (fixture->window));
  wait_until (has_dialog, NULL);
  adw_message_dialog_response (dialog (), "save");
  gtk_window_destroy (GTK_WINDOW (dialog ()));
  wait_until (has_dialog, NULL);
  g_assert_true (poise_document_get_modified (document));
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (fixture->window)));
  answer (adw_message_dialog_get_close_response (dialog ()));
  g_chmod (fixture->folder, 0700);
  g_rmdir (g_file_peek_path (fixture->file));
}

static void
test_close_unmodified (Fixture *fixture, gconstpointer data)
{
  gboolean gone;

  open_file (fixture);
  gui_test_watch (fixture->window, &gone);
  gtk_window_close (GTK_WINDOW (fixture->window));
  gui_test_settle ();
  fixture->window = NULL;
  g_assert_null (dialog ());
  g_assert_true (gone);
}

static void
test_close_cancel (Fixture *fixture, gconstpointer data)
{
  PoiseDocument *document = open_file (fixture);

  rename_plan (document, "Open");
  gtk_window_close (GTK_WINDOW (fixture->window));
  wait_until (has_dialog, NULL);
  answer ("cancel");
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (fixture->window)));
  g_assert_true (poise_document_get_modified (document));
}

static gboolean
is_gone (gpointer gone)
{
  return *(gboolean *) gone;
}

static void
test_close_discard (Fixture *fixture, gconstpointer data)
{
  PoiseDocument *document = open_file (fixture);
  g_autoptr (PoisePlan) kept = NULL;
  gboolean gone;

  rename_plan (document, "Discarded");
  gui_test_watch (fixture->window, &gone);
  gtk_window_close (GTK_WINDOW (fixture->window));
  wait_until (has_dialog, NULL);
  fixture->window = NULL;
  answer ("discard");
  wait_until (is_gone, &gone);
  kept = read_file (fixture);
  g_assert_cmpstr (kept->title, ==, "Kept");
}

static void
test_close_save (Fixture *fixture, gconstpointer data)
{
  PoiseDocument *document = open_file (fixture);
  g_autoptr (PoisePlan) saved = NULL;
  gboolean gone;

  rename_plan (document, "Saved");
  gui_test_watch (fixture->window, &gone);
  gtk_window_close (GTK_WINDOW (fixture->window));
  wait_until (has_dialog, NULL);
  fixture->window = NULL;
  answer ("save");
  wait_until (is_gone, &gone);
  saved = read_file (fixture);
  g_assert_cmpstr (saved->title, ==, "Saved");
}

/* A file is open in one window at most. */
static void
test_one_window (Fixture *fixture, gconstpointer data)
{
  GFile *files[] = { fixture->file };
  GtkApplication *application = GTK_APPLICATION (gui_test_application ());
  guint n_windows = g_list_length (gtk_application_get_windows (application));

  open_file (fixture);
  g_application_open (G_APPLICATION (application), files, 1, "");
  gui_test_settle ();
  g_assert_cmpuint (g_list_length (gtk_application_get_windows (application)), ==, n_windows);
}

static void
test_suggest_name (void)
{
  g_autofree char *titled = poise_plan_chooser_suggest_name ("Academic Writing");
  g_autofree char *untitled = poise_plan_chooser_suggest_name ("");
  g_autofree char *nothing_left = poise_plan_chooser_suggest_name ("/");

  g_assert_cmpstr (titled, ==, "Academic Writing.poise.json");
  g_assert_cmpstr (untitled, ==, "Untitled Plan.poise.json");
  g_assert_cmpstr (nothing_left, ==, "Untitled Plan.poise.json");
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
#define ADD(path, function) g_test_add ("/gui/keeper/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("open-and-save", test_open_and_save);
  ADD ("bad-file", test_bad_file);
  ADD ("reload", test_reload);
  ADD ("reload-nothing", test_reload_nothing);
  ADD ("failed-save", test_failed_save);
  ADD ("close-unmodified", test_close_unmodified);
  ADD ("close-cancel", test_close_cancel);
  ADD ("close-discard", test_close_discard);
  ADD ("close-save", test_close_save);
  ADD ("one-window", test_one_window);
#undef ADD
  g_test_add_func ("/gui/keeper/suggest-name", test_suggest_name);
  return gui_test_run ();
}
