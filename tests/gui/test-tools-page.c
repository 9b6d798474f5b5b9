/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The person's own tools in the preferences: what is done there is on the shelf, can be undone, comes from files and
 * goes to files, and a file that is wrong is told and changes nothing.
 */

#include "gui/gui-test.h"
#include "gui/gui-wait.h"

#include "gui/details/poise-value-row.h"
#include "gui/dialogs/poise-course-item.h"
#include "gui/dialogs/poise-preferences.h"
#include "gui/tools/poise-tools-page.h"
#include "store/poise-tool-file.h"

#include <string.h>

typedef struct
{
  char *folder;
  GFile *file;
  PoiseToolShelf *shelf;
  PoisePreferences *preferences;
  PoiseToolsPage *page;
} Fixture;

static void
open_page (Fixture *f)
{
  GSettings *settings = poise_application_get_settings (gui_test_application ());

  f->shelf = poise_tool_shelf_new (f->file);
  f->preferences = poise_preferences_new (NULL, settings, f->shelf);
  adw_preferences_window_set_visible_page_name (ADW_PREFERENCES_WINDOW (f->preferences), "tools");
  gtk_window_present (GTK_WINDOW (f->preferences));
  gui_test_settle ();
  f->page = POISE_TOOLS_PAGE (gui_test_find (GTK_WIDGET (f->preferences), POISE_TYPE_TOOLS_PAGE, NULL));
}

static void
set_up (Fixture *f, gconstpointer content)
{
  f->folder = g_dir_make_tmp ("poise-tools-page-XXXXXX", NULL);
  f->file = g_file_new_build_filename (f->folder, "own.json", NULL);
  if (content)
    g_assert_true (g_file_set_contents (g_file_peek_path (f->file), content, -1, NULL));
  open_page (f);
}

static void
tear_down (Fixture *f, gconstpointer content)
{
  gboolean gone;

  gui_test_watch (f->page, &gone);
  gtk_window_close (GTK_WINDOW (f->preferences));
  gui_test_settle ();
  g_assert_true (gone);
  gui_wait_to_finalize (f->shelf);
  g_object_unref (f->file);
  g_free (f->folder);
}

static guint
count (Fixture *f)
{
  return poise_tool_shelf_get_list (f->shelf)->entries->len;
}

static const PoiseTool *
tool (Fixture *f, guint index)
{
  return ((PoiseCatalogueEntry *) poise_tool_shelf_get_list (f->shelf)->entries->pdata[index])->tool;
}

static GtkWidget *
find (Fixture *f, GType type, const char *label)
{
  return gui_test_find (GTK_WIDGET (f->page), type, label);
}

static void
click (GtkWidget *button)
{
  g_signal_emit_by_name (button, "clicked");
  gui_test_settle ();
}

/* ---- By hand ---- */

static void
test_add_and_describe (Fixture *f, gconstpointer content)
{
  GtkWidget *item;

  gui_test_enter (find (f, GTK_TYPE_ENTRY, "New Tool"), "Campus Meet");
  gui_test_settle ();
  g_assert_cmpuint (count (f), ==, 1);
  g_assert_cmpstr (tool (f, 0)->name, ==, "Campus Meet");
  item = find (f, POISE_TYPE_COURSE_ITEM, NULL);
  g_assert_true (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (item)));

  gui_test_enter (gui_test_find (item, GTK_TYPE_ENTRY, "Address of the Tool"), "https://meet.example.edu/");
  g_assert_cmpstr (tool (f, 0)->uri, ==, "https://meet.example.edu/");

  gtk_widget_activate_action (GTK_WIDGET (f->page), "tools.undo", NULL);
  g_assert_null (tool (f, 0)->uri);
  gtk_widget_activate_action (GTK_WIDGET (f->page), "tools.undo", NULL);
  g_assert_cmpuint (count (f), ==, 0);
  gtk_widget_activate_action (GTK_WIDGET (f->page), "tools.redo", NULL);
  g_assert_cmpuint (count (f), ==, 1);
}

/* A name that is emptied stays what it was: nobody could tell the tool otherwise. */
static void
test_rename (Fixture *f, gconstpointer content)
{
  GtkWidget *item = find (f, POISE_TYPE_COURSE_ITEM, NULL);
  GtkWidget *name;

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (item), TRUE);
  gui_test_settle ();
  name = gui_test_find (item, GTK_TYPE_ENTRY, "Name of the Tool");
  gui_test_enter (name, "Meet");
  g_assert_cmpstr (tool (f, 0)->name, ==, "Meet");
  gui_test_enter (name, "");
  g_assert_cmpstr (tool (f, 0)->name, ==, "Meet");
  gui_test_enter (name, "Meeting");
  g_assert_cmpstr (tool (f, 0)->name, ==, "Meeting");
  g_assert_cmpstr (poise_tool_list_find (poise_tool_shelf_get_list (f->shelf), "campus")->note, ==, "Log in.");
}

static void
test_remove (Fixture *f, gconstpointer content)
{
  GtkWidget *remove = find (f, GTK_TYPE_BUTTON, "Remove Tool");

  gtk_widget_grab_focus (remove);
  click (remove);
  g_assert_cmpuint (count (f), ==, 0);
  g_assert_true (gui_test_has_focus (GTK_WIDGET (f->page)));
  g_assert_false (gtk_widget_get_sensitive (find (f, GTK_TYPE_BUTTON, "Export…")));
  click (gui_test_find (GTK_WIDGET (f->preferences), GTK_TYPE_BUTTON, "Undo"));
  g_assert_cmpuint (count (f), ==, 1);
  g_assert_cmpint (((PoiseCatalogueEntry *) poise_tool_shelf_get_list (f->shelf)->entries->pdata[0])
                       ->fitness[POISE_PURPOSE_CONTENT],
                   ==, 3);
}

static void
test_offer_again (Fixture *f, gconstpointer content)
{
  GtkWidget *again = find (f, GTK_TYPE_BUTTON, "Offer “Wiki” Again");

  gtk_widget_grab_focus (again);
  click (again);
  g_assert_false (poise_catalogue_is_hidden (poise_tool_shelf_get_catalogue (f->shelf), "wiki"));
  g_assert_true (poise_catalogue_is_hidden (poise_tool_shelf_get_catalogue (f->shelf), "vr"));
  g_assert_null (gui_test_try_find (GTK_WIDGET (f->page), GTK_TYPE_BUTTON, "Offer “Wiki” Again"));
  again = find (f, GTK_TYPE_BUTTON, "Offer “Virtual world” Again");
  g_assert_true (gui_test_has_focus (gtk_widget_get_ancestor (again, ADW_TYPE_ACTION_ROW)));
  click (again);
  g_assert_true (gui_test_has_focus (GTK_WIDGET (f->page)));
  g_assert_nonnull (gui_test_try_find (GTK_WIDGET (f->page), GTK_TYPE_LABEL, "No tool is hidden"));
}

/* Somebody hides or keeps a tool elsewhere while the page is open. */
static void
test_follows (Fixture *f, gconstpointer content)
{
  g_autoptr (PoiseTool) other = poise_record_with_text (tool (f, 0), POISE_TOOL_ID, "other");
  g_autoptr (PoiseTool) named = poise_record_with_text (other, POISE_TOOL_NAME, "Other Tool");

  poise_tool_shelf_keep (f->shelf, named);
  poise_tool_shelf_set_hidden (f->shelf, "blog", TRUE);
  gui_test_settle ();
  find (f, GTK_TYPE_LABEL, "Other Tool");
  find (f, GTK_TYPE_BUTTON, "Offer “Blog or journal” Again");
  g_assert_cmpuint (count (f), ==, 2);
}

/* ---- Files ---- */

static GFile *
write_file (Fixture *f, const char *content)
{
  GFile *file = g_file_new_build_filename (f->folder, "handed-out.json", NULL);

  g_assert_true (g_file_set_contents (g_file_peek_path (file), content, -1, NULL));
  return file;
}

static gboolean
has_two (gpointer data)
{
  return count (data) == 2;
}

static void
test_import (Fixture *f, gconstpointer content)
{
  g_autoptr (GFile) file = write_file (f, "{\"format\": \"poise-tools\", \"version\": 1, \"hidden\": [\"livesocial\"], "
                                          "\"tools\": [{\"id\": \"uni\", \"name\": \"R&D <x>\"}]}");

  poise_tools_page_take_in (f->page, file);
  gui_wait_until (has_two, f);
  gui_wait_for_label (GTK_WIDGET (f->page), "R&D <x>");
  gui_test_find (GTK_WIDGET (f->preferences), GTK_TYPE_LABEL, "1 tool added and 1 tool hidden");
  find (f, GTK_TYPE_BUTTON, "Offer “Live social media chat” Again");
  gtk_widget_activate_action (GTK_WIDGET (f->page), "tools.undo", NULL);
  g_assert_cmpuint (count (f), ==, 1);
}

/* Line, column and member are told, and nothing comes in, not even the tool that is right. */
static void
test_import_wrong (Fixture *f, gconstpointer content)
{
  g_autoptr (GFile) file = write_file (f, "{\"format\": \"poise-tools\", \"version\": 1, \"tools\": [\n"
                                          "{\"id\": \"good\", \"name\": \"Good\"},\n"
                                          "{\"id\": \"bad\", \"name\": \"Bad\", \"purposes\": {\"social\": 7}}]}");
  GtkWindow *dialog;
  const char *body;

  poise_tools_page_take_in (f->page, file);
  dialog = gui_wait_for_window (ADW_TYPE_MESSAGE_DIALOG);
  g_assert_cmpstr (adw_message_dialog_get_heading (ADW_MESSAGE_DIALOG (dialog)), ==, "The Tools Could Not Be Imported");
  body = adw_message_dialog_get_body (ADW_MESSAGE_DIALOG (dialog));
  g_assert_nonnull (strstr (body, "Line 3, column 53, in tools[1].purposes.social"));
  g_assert_nonnull (strstr (body, "handed-out.json"));
  g_assert_cmpuint (count (f), ==, 1);
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), "close");
  gui_test_settle ();
}

static gboolean
is_there (gpointer file)
{
  return g_file_query_exists (file, NULL);
}

/* What is hidden stays a matter of the person. */
static void
test_export (Fixture *f, gconstpointer content)
{
  g_autoptr (GFile) file = g_file_new_build_filename (f->folder, "mine.json", NULL);
  g_autoptr (PoiseToolList) list = NULL;
  g_autoptr (GError) error = NULL;

  poise_tools_page_write (f->page, file);
  gui_wait_until (is_there, file);
  gui_wait_for_label (GTK_WIDGET (f->preferences), "1 tool exported");
  list = poise_tool_file_load (file, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (list->entries->len, ==, 1);
  g_assert_cmpstr (poise_tool_list_find (list, "campus")->note, ==, "Log in.");
  g_assert_cmpuint (poise_list_length (list->hidden), ==, 0);
}

static void
test_export_fails (Fixture *f, gconstpointer content)
{
  g_autoptr (GFile) file = g_file_new_build_filename (f->folder, "own.json", "below-a-file.json", NULL);
  GtkWindow *dialog;

  poise_tools_page_write (f->page, file);
  dialog = gui_wait_for_window (ADW_TYPE_MESSAGE_DIALOG);
  g_assert_cmpstr (adw_message_dialog_get_heading (ADW_MESSAGE_DIALOG (dialog)), ==, "The Tools Could Not Be Exported");
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), "close");
  gui_test_settle ();
}

/* ---- A list that cannot be read ---- */

static void
test_trouble (Fixture *f, gconstpointer content)
{
  GtkWidget *aside = find (f, GTK_TYPE_BUTTON, "Set Aside");
  GtkWidget *row = gtk_widget_get_ancestor (aside, ADW_TYPE_ACTION_ROW);

  g_assert_nonnull (strstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), "Line 2, column 14, in tools[0].name"));
  g_assert_false (gtk_widget_is_sensitive (find (f, GTK_TYPE_BUTTON, "Import…")));
  gtk_widget_grab_focus (aside);
  click (aside);
  g_assert_null (gui_test_try_find (GTK_WIDGET (f->page), GTK_TYPE_BUTTON, "Set Aside"));
  g_assert_true (gtk_widget_is_sensitive (find (f, GTK_TYPE_BUTTON, "Import…")));
  g_assert_true (gui_test_has_focus (GTK_WIDGET (f->page)));
  gui_test_enter (find (f, GTK_TYPE_ENTRY, "New Tool"), "Campus");
  g_assert_cmpuint (count (f), ==, 1);
}

static const char one[] = "{\"format\": \"poise-tools\", \"version\": 1, \"hidden\": [\"wiki\", \"vr\"], \"tools\": [\n"
                          "{\"id\": \"campus\", \"name\": \"Campus Meet\", \"note\": \"Log in.\", "
                          "\"purposes\": {\"content\": 3}}]}\n";
static const char bad[] = "{\"format\": \"poise-tools\", \"version\": 1, \"tools\": [{\"id\": \"a\",\n"
                          "     \"name\": 5}]}\n";

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
#define ADD(name, content, function) g_test_add ("/gui/tools-page/" name, Fixture, content, set_up, function, tear_down)
  ADD ("add-and-describe", NULL, test_add_and_describe);
  ADD ("rename", one, test_rename);
  ADD ("remove", one, test_remove);
  ADD ("offer-again", one, test_offer_again);
  ADD ("follows", one, test_follows);
  ADD ("import", one, test_import);
  ADD ("import-wrong", one, test_import_wrong);
  ADD ("export", one, test_export);
  ADD ("export-fails", one, test_export_fails);
  ADD ("trouble", bad, test_trouble);
#undef ADD
  return gui_test_run ();
}
