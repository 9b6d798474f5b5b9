/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Windows of last time: what is kept of them when, and how they come back.
 */

#include "gui/gui-test.h"
#include "gui/gui-wait.h"

#include "gui/poise-notice.h"

#include <glib/gstdio.h>
#include <string.h>

#define PLAN                                                                                                           \
  "{\"format\": \"poise-plan\", \"version\": 1, \"title\": \"%s\", \"sections\": [{\"id\": \"section-01\", "           \
  "\"activities\": [{\"id\": \"activity-1\", \"title\": \"a\"}, {\"id\": \"activity-2\", \"title\": \"b\"}]}]}"

typedef struct
{
  GSettings *settings;
  char *folder;
  GFile *a;
  GFile *b;
} Fixture;

static GFile *
make_plan (Fixture *fixture, const char *name, const char *title)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
  g_autofree char *text = g_strdup_printf (PLAN, title);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
  return g_file_new_for_path (path);
}

static GList *
windows (void)
{
  return gtk_application_get_windows (GTK_APPLICATION (gui_test_application ()));
}

static PoiseWindow *
window_of (const char *title)
{
  for (GList *l = windows (); l; l = l->next)
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

static PoiseWindow *
wait_for_plan (const char *title)
{
  gui_wait_until (is_shown, (gpointer) title);
  gui_test_settle ();
  return window_of (title);
}

static void
destroy_windows (void)
{
  g_autoptr (GList) list = g_list_copy (windows ());

  for (GList *l = list; l; l = l->next)
    gtk_window_destroy (l->data);
  gui_test_settle ();
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  static const char *const keys[] = { "windows", "reopening", "reopen-plans" };
  g_autoptr (GError) error = NULL;

  fixture->settings = poise_application_get_settings (gui_test_application ());
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    g_settings_reset (fixture->settings, keys[i]);
  fixture->folder = g_dir_make_tmp ("poise-test-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->a = make_plan (fixture, "a.poise.json", "A");
  fixture->b = make_plan (fixture, "b.poise.json", "B");
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GDir) folder = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  destroy_windows ();
  while ((name = g_dir_read_name (folder)))
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_remove (path);
    }
  g_rmdir (fixture->folder);
  g_object_unref (fixture->a);
  g_object_unref (fixture->b);
  g_free (fixture->folder);
}

/* "a.poise.json b.poise.json": the files that would be reopened */
static char *
kept (Fixture *fixture)
{
  g_autoptr (GVariant) list = g_settings_get_value (fixture->settings, "windows");
  g_autoptr (GPtrArray) left = poise_left_windows_parse (list);
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < left->len; i++)
    {
      g_autofree char *name = g_path_get_basename (((PoiseLeftWindow *) left->pdata[i])->uri);

      g_string_append_printf (names, "%s%s", i > 0 ? " " : "", name);
    }
  return g_string_free (g_steal_pointer (&names), FALSE);
}

static void
assert_kept (Fixture *fixture, const char *expected)
{
  g_autofree char *names = kept (fixture);

  g_assert_cmpstr (names, ==, expected);
}

static PoiseWindow *
open (GFile *file, const char *title)
{
  g_application_open (G_APPLICATION (gui_test_application ()), &file, 1, "");
  return wait_for_plan (title);
}

static void
start (void)
{
  g_application_activate (G_APPLICATION (gui_test_application ()));
}

/* Known at any time, so that a sudden end loses nothing; a window that is closed is gone for good, but the last. */
static void
test_kept (Fixture *fixture, gconstpointer data)
{
  PoiseWindow *a, *b;

  a = open (fixture->a, "A");
  assert_kept (fixture, "a.poise.json");
  b = open (fixture->b, "B");
  assert_kept (fixture, "a.poise.json b.poise.json");
  gtk_window_close (GTK_WINDOW (a));
  gui_test_settle ();
  assert_kept (fixture, "b.poise.json");
  gtk_window_close (GTK_WINDOW (b));
  gui_test_settle ();
  g_assert_null (windows ());
  assert_kept (fixture, "b.poise.json");
}

/* Ending Poise keeps them all, and they come back as they were. */
static void
test_quit_and_start (Fixture *fixture, gconstpointer data)
{
  PoiseWindow *a = open (fixture->a, "A");
  PoiseWindow *b = open (fixture->b, "B");
  g_autoptr (PoisePicks) picks = poise_picks_new ();
  int width, height;

  poise_picks_add_activity (picks, "activity-2");
  poise_workspace_reveal (poise_window_get_workspace (a), picks);
  gtk_widget_activate_action (GTK_WIDGET (b), "win.show-page", "s", "balance");
  gtk_window_set_default_size (GTK_WINDOW (b), 640, 500);
  gui_test_settle ();
  g_action_group_activate_action (G_ACTION_GROUP (gui_test_application ()), "quit", NULL);
  gui_test_settle ();
  g_assert_null (windows ());
  assert_kept (fixture, "a.poise.json b.poise.json");

  start ();
  a = wait_for_plan ("A");
  b = wait_for_plan ("B");
  g_assert_true (poise_picks_has_activity (poise_workspace_get_picks (poise_window_get_workspace (a)), "activity-2"));
  gui_test_find (GTK_WIDGET (b), g_type_from_name ("PoiseBalancePage"), NULL);
  gtk_window_get_default_size (GTK_WINDOW (b), &width, &height);
  g_assert_cmpint (width, ==, 640);
  g_assert_cmpint (height, ==, 500);
}

/* Not once it runs, and not where the person does not want it. */
static void
test_not_reopened (Fixture *fixture, gconstpointer data)
{
  gtk_window_close (GTK_WINDOW (open (fixture->a, "A")));
  gui_test_settle ();
  assert_kept (fixture, "a.poise.json");
  g_settings_set_boolean (fixture->settings, "reopen-plans", FALSE);
  start ();
  gui_test_settle ();
  g_assert_cmpuint (g_list_length (windows ()), ==, 1);
  g_assert_true (poise_window_is_empty (windows ()->data));

  g_settings_set_boolean (fixture->settings, "reopen-plans", TRUE);
  start ();
  gui_test_settle ();
  g_assert_cmpuint (g_list_length (windows ()), ==, 1);
  g_assert_true (poise_window_is_empty (windows ()->data));
}

/* The person thought better of ending Poise: what is kept is what is there. */
static void
test_stay (Fixture *fixture, gconstpointer data)
{
  PoiseWindow *a = open (fixture->a, "A");
  PoiseDocument *document = poise_workspace_get_document (poise_window_get_workspace (a));
  g_autoptr (PoisePlan) renamed = poise_record_with_text (poise_document_get_plan (document), POISE_PLAN_TITLE, "Other");
  GtkWindow *dialog;

  open (fixture->b, "B");
  poise_document_apply (document, renamed, POISE_EDIT_RENAME, NULL);
  g_action_group_activate_action (G_ACTION_GROUP (gui_test_application ()), "quit", NULL);
  dialog = gui_wait_for_window (ADW_TYPE_MESSAGE_DIALOG);
  assert_kept (fixture, "a.poise.json b.poise.json");
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  gtk_window_destroy (dialog);
  gui_test_settle ();
  assert_kept (fixture, "a.poise.json");
}

static const char *
notice_of (PoiseWindow *window)
{
  return poise_notice_get_text (POISE_NOTICE (gui_test_find (GTK_WIDGET (window), POISE_TYPE_NOTICE, NULL)));
}

static gboolean
has_notice (gpointer window)
{
  return notice_of (window) != NULL;
}

/* A plan that has gone is told of over one that has not; where none is left, over the welcome page. */
static void
test_gone (Fixture *fixture, gconstpointer data)
{
  PoiseWindow *window;

  open (fixture->a, "A");
  open (fixture->b, "B");
  destroy_windows ();
  assert_kept (fixture, "a.poise.json b.poise.json");
  g_file_delete (fixture->a, NULL, NULL);
  start ();
  window = wait_for_plan ("B");
  gui_wait_until (has_notice, window);
  g_assert_nonnull (strstr (notice_of (window), "“a.poise.json” is no longer"));
  g_assert_cmpuint (g_list_length (windows ()), ==, 1);
  g_signal_emit_by_name (gui_test_find (GTK_WIDGET (window), GTK_TYPE_BUTTON, "Dismiss"), "clicked");
  g_assert_null (notice_of (window));

  destroy_windows ();
  g_file_delete (fixture->b, NULL, NULL);
  start ();
  gui_wait_for_window (POISE_TYPE_WINDOW);
  window = windows ()->data;
  gui_wait_until (has_notice, window);
  g_assert_true (poise_window_is_empty (window));
}

/* What was being reopened when Poise ended is left alone, with a way to open it. */
static void
test_feared (Fixture *fixture, gconstpointer data)
{
  g_autofree char *uri = g_file_get_uri (fixture->a);
  const char *const reopening[] = { uri, NULL };
  PoiseWindow *window;

  open (fixture->a, "A");
  open (fixture->b, "B");
  destroy_windows ();
  g_settings_set_strv (fixture->settings, "reopening", reopening);
  start ();
  window = wait_for_plan ("B");
  gui_wait_until (has_notice, window);
  g_assert_null (window_of ("A"));
  g_assert_nonnull (strstr (notice_of (window), "“a.poise.json” was not reopened"));
  g_signal_emit_by_name (gui_test_find (GTK_WIDGET (window), GTK_TYPE_BUTTON, "_Open Anyway"), "clicked");
  wait_for_plan ("A");
  g_assert_null (notice_of (window));
}

static gboolean
is_safe (gpointer settings)
{
  g_auto (GStrv) reopening = g_settings_get_strv (settings, "reopening");

  return reopening[0] == NULL;
}

/* While plans are being reopened the settings say which; once they have lived for a while they are trusted. */
static void
test_announced (Fixture *fixture, gconstpointer data)
{
  g_auto (GStrv) reopening = NULL;
  g_autofree char *uri = g_file_get_uri (fixture->a);

  open (fixture->a, "A");
  destroy_windows ();
  start ();
  reopening = g_settings_get_strv (fixture->settings, "reopening");
  g_assert_cmpuint (g_strv_length (reopening), ==, 1);
  g_assert_cmpstr (reopening[0], ==, uri);
  wait_for_plan ("A");
  g_assert_false (is_safe (fixture->settings));
  gui_wait_until (is_safe, fixture->settings);
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
#define ADD(name, function) g_test_add ("/gui/reopen/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("kept", test_kept);
  ADD ("quit-and-start", test_quit_and_start);
  ADD ("not-reopened", test_not_reopened);
  ADD ("stay", test_stay);
  ADD ("gone", test_gone);
  ADD ("feared", test_feared);
  ADD ("announced", test_announced);
#undef ADD
  return gui_test_run ();
}
