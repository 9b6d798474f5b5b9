/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The help is shown by whatever application the desktop has for it: here by none, then by one that writes down what it
 * was asked for.
 */

#include "gui/gui-test.h"
#include "gui/gui-wait.h"
#include "gui/help/poise-help-keys.h"
#include "gui/help/poise-help-viewer.h"
#include "gui/list/poise-quick-entry-bar.h"

#include <glib/gstdio.h>

#define PORTAL "org.freedesktop.portal.OpenURI"

static char *asked;         /* the file that the viewer writes to */
static gint n_portal_calls; /* to what would lead out of a sandbox */

static void
write_file (const char *folder, const char *name, const char *text)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

static gboolean
has_viewer (gpointer data)
{
  g_autoptr (GAppInfo) viewer = g_app_info_get_default_for_uri_scheme ("ghelp");

  return viewer != NULL;
}

static gboolean
has_own_viewer (gpointer data)
{
  g_autoptr (GAppInfo) viewer = g_app_info_get_default_for_uri_scheme ("ghelp");

  return viewer && g_strcmp0 (g_app_info_get_id (viewer), "viewer.desktop") == 0;
}

/* The viewers of the computer that this runs on are not for tests. */
static void
remove_viewers (void)
{
  g_autoptr (GString) list = g_string_new ("[Removed Associations]\n");
  static const char *const schemes[] = { "ghelp", "help" };

  for (guint i = 0; i < G_N_ELEMENTS (schemes); i++)
    {
      g_autofree char *type = g_strconcat ("x-scheme-handler/", schemes[i], NULL);
      GList *viewers = g_app_info_get_all_for_type (type);

      g_string_append_printf (list, "%s=", type);
      for (GList *l = viewers; l; l = l->next)
        g_string_append_printf (list, "%s;", g_app_info_get_id (l->data));
      g_string_append_c (list, '\n');
      g_list_free_full (viewers, g_object_unref);
    }
  write_file (g_get_user_config_dir (), "mimeapps.list", list->str);
  gui_wait_while (has_viewer, NULL);
}

static void
add_viewer (void)
{
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "applications", NULL);
  g_autofree char *entry = g_strdup_printf ("[Desktop Entry]\nType=Application\nName=Viewer\n"
                                            "Exec=sh -c 'printf %%%%s \"$1\" > \"$0\".part && mv \"$0\".part \"$0\"' %s %%u\n"
                                            "MimeType=x-scheme-handler/ghelp;\n",
                                            asked);

  write_file (folder, "viewer.desktop", entry);
  write_file (g_get_user_config_dir (), "mimeapps.list",
              "[Default Applications]\nx-scheme-handler/ghelp=viewer.desktop;\n");
  gui_wait_until (has_own_viewer, NULL);
}

static gboolean
was_asked (gpointer data)
{
  return g_file_test (asked, G_FILE_TEST_EXISTS);
}

/* What is shown out of the build folder stands there; @page: with what stands behind “#” */
static void
assert_shown (const char *page)
{
  g_autofree char *text = NULL, *folder = NULL, *ending = g_strconcat ("?", page, NULL);

  gui_wait_until (was_asked, NULL);
  g_assert_true (g_file_get_contents (asked, &text, NULL, NULL));
  g_test_message ("%s", text);
  g_assert_true (g_str_has_prefix (text, "ghelp:/"));
  g_assert_true (g_str_has_suffix (text, ending));
  folder = g_strndup (text + strlen ("ghelp:"), strlen (text) - strlen ("ghelp:") - strlen (ending));
  g_assert_true (g_file_test (folder, G_FILE_TEST_IS_DIR));
  g_assert_cmpint (g_remove (asked), ==, 0);
}

/* In a thread of GDBus: of all that is sent, what is about opening addresses by the portal? */
static GDBusMessage *
count_portal_calls (GDBusConnection *bus, GDBusMessage *message, gboolean incoming, gpointer data)
{
  GVariant *body = g_dbus_message_get_body (message);
  g_autofree char *text = body ? g_variant_print (body, FALSE) : NULL;

  if (!incoming
      && (g_strcmp0 (g_dbus_message_get_interface (message), PORTAL) == 0 || (text && strstr (text, "'" PORTAL "'"))))
    g_atomic_int_inc (&n_portal_calls);
  return message;
}

/* Says what is missing, and that the guide can be read instead. A viewer outside of a sandbox would not see the pages:
 * nobody asks for it, though this runs as in one. */
static void
test_without_viewer (void)
{
  g_autoptr (GDBusConnection) bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  guint filter = g_dbus_connection_add_filter (bus, count_portal_calls, NULL, NULL);
  g_autoptr (PoisePlan) plan = gui_test_plan (1, 1);
  PoiseWindow *window = gui_test_window (plan, 1000, 700);
  GtkWindow *dialog;

  poise_help_keys_press (GTK_WINDOW (window));
  dialog = gui_wait_for_window (ADW_TYPE_MESSAGE_DIALOG);
  g_dbus_connection_remove_filter (bus, filter);
  g_assert_cmpint (n_portal_calls, ==, 0);
  g_assert_nonnull (strstr (adw_message_dialog_get_body (ADW_MESSAGE_DIALOG (dialog)), "Yelp"));
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), "guide");
  gui_test_settle ();
  gui_test_find (GTK_WIDGET (window), g_type_from_name ("PoiseGuidePage"), NULL);
  gui_test_close (window);
}

/* Without a plan there is no guide to offer. */
static void
test_without_plan (void)
{
  PoiseWindow *window = gui_test_window (NULL, 1000, 700);
  GtkWindow *dialog;

  poise_help_keys_press (GTK_WINDOW (window));
  dialog = gui_wait_for_window (ADW_TYPE_MESSAGE_DIALOG);
  g_assert_false (adw_message_dialog_has_response (ADW_MESSAGE_DIALOG (dialog), "guide"));
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), "close");
  gui_test_settle ();
  gui_test_close (window);
}

static void
test_with_viewer (void)
{
  g_autoptr (PoisePlan) plan = gui_test_plan (1, 1);
  PoiseWindow *window = gui_test_window (plan, 1000, 700);
  GtkWidget *bar = gui_test_find (GTK_WIDGET (window), POISE_TYPE_QUICK_ENTRY_BAR, NULL);

  add_viewer ();
  gtk_widget_grab_focus (gui_test_find (bar, GTK_TYPE_TEXT, NULL));
  poise_help_keys_press (GTK_WINDOW (window));
  assert_shown ("activities#grammar");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-page", "s", "balance");
  gtk_window_set_focus (GTK_WINDOW (window), NULL);
  gui_test_settle ();
  gtk_widget_activate_action (GTK_WIDGET (window), "app.help", NULL);
  assert_shown ("balance-page");
  gtk_widget_activate_action (GTK_WIDGET (window), "app.help-contents", NULL);
  assert_shown ("index");
  gui_test_close (window);
}

int
main (int argc, char *argv[])
{
  int status;

  /* GLib takes it for a sandbox then. */
  g_setenv ("GTK_USE_PORTAL", "1", TRUE);
  gui_test_init (&argc, &argv);
  asked = g_build_filename (g_get_user_runtime_dir (), "asked", NULL);
  remove_viewers ();
  g_test_add_func ("/gui/help/without-viewer", test_without_viewer);
  g_test_add_func ("/gui/help/without-plan", test_without_plan);
  g_test_add_func ("/gui/help/with-viewer", test_with_viewer);
  status = gui_test_run ();
  g_free (asked);
  return status;
}
