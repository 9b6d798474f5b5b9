/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Recent plans: what gets into the list, and how the welcome page and the main menu show it.
 */

#include "gui/gui-test.h"
#include "gui/gui-wait.h"

#include "gui/recall/poise-recent-plans.h"
#include "gui/recall/poise-recent-row.h"

#include <glib/gstdio.h>
#include <string.h>

typedef struct
{
  GSettings *settings;
  char *folder;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->settings = poise_application_get_settings (gui_test_application ());
  g_assert_nonnull (fixture->settings);
  poise_recent_plans_clear (fixture->settings);
  fixture->folder = g_dir_make_tmp ("poise-test-XXXXXX", &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GDir) folder = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (folder)))
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_remove (path);
    }
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
}

static GFile *
make_file (Fixture *fixture, const char *name, const char *title)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
  g_autofree char *text
      = g_strdup_printf ("{\"format\": \"poise-plan\", \"version\": 1, \"title\": \"%s\", \"sections\": []}", title);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
  return g_file_new_for_path (path);
}

static gboolean
has_plan (gpointer window)
{
  return poise_window_get_workspace (window) != NULL;
}

static gboolean
is_saved (gpointer document)
{
  return !poise_document_get_modified (document);
}

/* "A|B": the titles in the list */
static char *
titles (Fixture *fixture)
{
  g_autoptr (GVariant) list = poise_recent_plans_get (fixture->settings);
  g_autoptr (GString) text = g_string_new (NULL);

  for (gsize i = 0; i < g_variant_n_children (list); i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "|" : "", poise_recent_list_get (list, i).title);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
test_noted (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) a = make_file (fixture, "a.poise.json", "A");
  g_autoptr (GFile) b = make_file (fixture, "b.poise.json", "B");
  PoiseWindow *first = gui_test_window (NULL, 800, 700);
  PoiseWindow *second = gui_test_window (NULL, 800, 700);
  PoiseDocument *document;
  g_autoptr (PoisePlan) renamed = NULL;
  g_autofree char *opened = NULL;
  g_autofree char *saved = NULL;

  poise_window_open (first, a);
  gui_wait_until (has_plan, first);
  poise_window_open (second, b);
  gui_wait_until (has_plan, second);
  opened = titles (fixture);
  g_assert_cmpstr (opened, ==, "B|A");

  document = poise_workspace_get_document (poise_window_get_workspace (first));
  renamed = poise_record_with_text (poise_document_get_plan (document), POISE_PLAN_TITLE, "Other");
  poise_document_apply (document, renamed, POISE_EDIT_RENAME, NULL);
  gtk_widget_activate_action (GTK_WIDGET (first), "win.save", NULL);
  gui_wait_until (is_saved, document);
  saved = titles (fixture);
  g_assert_cmpstr (saved, ==, "Other|B");
  gui_test_close (first);
  gui_test_close (second);
}

/* The desktop's own switch for remembering files. */
static void
test_not_noted (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/nowhere/a.poise.json");
  g_autofree char *none = NULL;
  g_autofree char *one = NULL;

  g_object_set (gtk_settings_get_default (), "gtk-recent-files-enabled", FALSE, NULL);
  poise_recent_plans_note (fixture->settings, file, "A");
  none = titles (fixture);
  g_assert_cmpstr (none, ==, "");
  g_object_set (gtk_settings_get_default (), "gtk-recent-files-enabled", TRUE, NULL);
  poise_recent_plans_note (fixture->settings, file, "A");
  one = titles (fixture);
  g_assert_cmpstr (one, ==, "A");
}

static gboolean
is_missing (gpointer row)
{
  return poise_recent_row_is_missing (row);
}

static GtkWidget *
find_row (PoiseWindow *window, const char *title)
{
  GtkWidget *label = gui_test_try_find (GTK_WIDGET (window), GTK_TYPE_LABEL, title);

  return label ? gtk_widget_get_ancestor (label, POISE_TYPE_RECENT_ROW) : NULL;
}

/* A file that has gone is told of as gone, cannot be opened, and can be taken from the list by key. */
static void
test_missing (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) there = make_file (fixture, "there.poise.json", "R&D <1>");
  g_autoptr (GFile) gone = make_file (fixture, "gone.poise.json", "Gone");
  PoiseWindow *window;
  GtkWidget *row;

  poise_recent_plans_note (fixture->settings, there, "R&D <1>");
  poise_recent_plans_note (fixture->settings, gone, "Gone");
  g_file_delete (gone, NULL, NULL);
  window = gui_test_window (NULL, 800, 900);
  row = find_row (window, "Gone");
  gui_wait_until (is_missing, row);
  g_assert_nonnull (strstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), fixture->folder));
  g_assert_false (gtk_list_box_row_get_activatable (GTK_LIST_BOX_ROW (row)));
  g_assert_true (gtk_list_box_row_get_activatable (GTK_LIST_BOX_ROW (find_row (window, "R&D <1>"))));

  g_assert_true (gtk_widget_grab_focus (gui_test_find (row, GTK_TYPE_BUTTON, "Remove “Gone” from the List")));
  g_signal_emit_by_name (gui_test_find (row, GTK_TYPE_BUTTON, "Remove “Gone” from the List"), "clicked");
  gui_test_settle ();
  g_assert_null (find_row (window, "Gone"));
  g_assert_true (gui_test_has_focus (find_row (window, "R&D <1>")));

  g_signal_emit_by_name (find_row (window, "R&D <1>"), "activate");
  gui_wait_until (has_plan, window);
  g_assert_true (g_file_equal (poise_window_get_file (window), there));
  gui_test_close (window);
}

static void
test_clear (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = make_file (fixture, "a.poise.json", "A");
  GAction *clear = g_action_map_lookup_action (G_ACTION_MAP (gui_test_application ()), "clear-recent-plans");
  PoiseWindow *window;

  g_assert_false (g_action_get_enabled (clear));
  poise_recent_plans_note (fixture->settings, file, "A");
  g_assert_true (g_action_get_enabled (clear));
  window = gui_test_window (NULL, 800, 700);
  g_assert_nonnull (find_row (window, "A"));
  gtk_widget_grab_focus (gui_test_find (GTK_WIDGET (window), GTK_TYPE_BUTTON, "_Clear List"));
  g_signal_emit_by_name (gui_test_find (GTK_WIDGET (window), GTK_TYPE_BUTTON, "_Clear List"), "clicked");
  gui_test_settle ();
  g_assert_null (gui_test_try_find (GTK_WIDGET (window), GTK_TYPE_LABEL, "Recent Plans"));
  g_assert_true (gui_test_has_focus (gui_test_find (GTK_WIDGET (window), GTK_TYPE_BUTTON, "New Plan")));
  g_assert_false (g_action_get_enabled (clear));
  g_assert_true (g_file_query_exists (file, NULL));
  gui_test_close (window);
}

/* Two of one title are told apart; an underscore stays one. */
static void
test_menu (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *path, *title, *label;
  } cases[] = {
    { "/n/none.poise.json", "", "none.poise.json" },
    { "/n/under.poise.json", "a_b", "a__b" },
    { "/n/spring.poise.json", "Writing", "Writing (spring.poise.json)" },
    { "/n/autumn.poise.json", "Writing", "Writing (autumn.poise.json)" },
    { "/n/one.poise.json", "One", "One" },
  };
  g_autoptr (GMenuModel) menu = NULL;
  g_autoptr (GMenuModel) plans = NULL;

  for (guint i = G_N_ELEMENTS (cases); i > 0; i--)
    {
      g_autoptr (GFile) file = g_file_new_for_path (cases[i - 1].path);

      poise_recent_plans_note (fixture->settings, file, cases[i - 1].title);
    }
  menu = poise_recent_plans_to_menu (fixture->settings);
  plans = g_menu_model_get_item_link (menu, 0, G_MENU_LINK_SECTION);
  g_assert_cmpint (g_menu_model_get_n_items (plans), ==, G_N_ELEMENTS (cases));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *label = NULL;

      g_assert_true (g_menu_model_get_item_attribute (plans, i, G_MENU_ATTRIBUTE_LABEL, "s", &label));
      g_assert_cmpstr (label, ==, cases[i].label);
    }
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
#define ADD(name, function) g_test_add ("/gui/recent-plans/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("noted", test_noted);
  ADD ("not-noted", test_not_noted);
  ADD ("missing", test_missing);
  ADD ("clear", test_clear);
  ADD ("menu", test_menu);
#undef ADD
  return gui_test_run ();
}
