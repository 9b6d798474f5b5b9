/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Beginning with a template: the list with one's own, the page, the new plan; saving, renaming and deleting one's
 * own; and the plan of the next term.
 */

#include "gui/gui-test.h"

#include "core/poise-date.h"
#include "gui/dialogs/poise-template-dialog.h"
#include "gui/dialogs/poise-template-own.h"
#include "gui/dialogs/poise-template-page.h"
#include "gui/details/poise-value-row.h"
#include "gui/dialogs/poise-term-dialog.h"
#include "store/poise-store.h"

#include <glib/gstdio.h>

static char *home;

/* ---- One's own templates on disk ---- */

static GFile *
own_file (const char *name)
{
  g_autofree char *file_name = g_strconcat (name, ".poise.json", NULL);

  return poise_template_folder_get_file (file_name);
}

static void
write_own (const char *name, const char *text)
{
  g_autoptr (GFile) file = own_file (name);

  g_assert_true (poise_template_folder_make (NULL));
  g_assert_true (g_file_set_contents (g_file_peek_path (file), text, -1, NULL));
}

static gboolean
has_own (const char *name)
{
  g_autoptr (GFile) file = own_file (name);

  return g_file_query_exists (file, NULL);
}

static void
clear_own (void)
{
  g_autoptr (GPtrArray) list = poise_template_folder_list ();

  for (guint i = 0; i < list->len; i++)
    g_assert_true (poise_template_folder_remove (((PoiseOwnTemplate *) list->pdata[i])->file, NULL));
}

#define PLAN                                                                                                 \
  "{\"format\": \"poise-plan\", \"version\": 1, \"title\": \"Mine\", \"start\": \"2027-01-11\", "            \
  "\"sections\": [{\"id\": \"s\", \"activities\": [{\"id\": \"a\", \"title\": \"A\", \"minutes\": 30, "      \
  "\"due\": \"2027-01-13\"}]}]}\n"

/* ---- The dialog ---- */

typedef struct
{
  GtkWidget *dialog;
  GtkListBox *list;
  PoisePlan *chosen;
  gboolean gone;
} Fixture;

static void
on_chosen (PoiseTemplateDialog *dialog, PoisePlan *plan, Fixture *f)
{
  g_assert_null (f->chosen);
  f->chosen = poise_plan_ref (plan);
}

static void
wait_for_rows (Fixture *f, int n_rows)
{
  while (!gtk_list_box_get_row_at_index (f->list, n_rows - 1) || gtk_list_box_get_row_at_index (f->list, n_rows))
    g_main_context_iteration (NULL, TRUE);
  gui_test_settle ();
}

static void
open_dialog (Fixture *f, int width)
{
  f->dialog = GTK_WIDGET (poise_template_dialog_new (NULL));
  gui_test_watch (f->dialog, &f->gone);
  g_signal_connect (f->dialog, "chosen", G_CALLBACK (on_chosen), f);
  gtk_window_set_default_size (GTK_WINDOW (f->dialog), width, 640);
  gtk_window_present (GTK_WINDOW (f->dialog));
  gui_test_settle ();
  f->list = GTK_LIST_BOX (gui_test_find (f->dialog, GTK_TYPE_LIST_BOX, "Templates"));
}

static void
set_up (Fixture *f, gconstpointer data)
{
  clear_own ();
  write_own ("Mine", PLAN);
  write_own ("Broken", "{\"format\": \"poise-plan\"}");
  open_dialog (f, GPOINTER_TO_INT (data));
  wait_for_rows (f, 10);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  if (!f->gone)
    gtk_window_destroy (GTK_WINDOW (f->dialog));
  gui_test_settle ();
  g_assert_true (f->gone);
  g_clear_pointer (&f->chosen, poise_plan_unref);
  clear_own ();
}

static GtkWidget *
row_called (Fixture *f, const char *name)
{
  return gui_test_find (GTK_WIDGET (f->list), GTK_TYPE_LIST_BOX_ROW, name);
}

static void
choose (Fixture *f, const char *name)
{
  gtk_list_box_select_row (f->list, GTK_LIST_BOX_ROW (row_called (f, name)));
  gui_test_settle ();
}

static void
click (GtkWidget *root, const char *label)
{
  g_signal_emit_by_name (gui_test_find (root, GTK_TYPE_BUTTON, label), "clicked");
  gui_test_settle ();
}

static void
test_rows (Fixture *f, gconstpointer data)
{
  static const char *const names[] = { "Empty Plan",
                                       "Weekly Seminar",
                                       "Flipped Classroom",
                                       "Fully Asynchronous Course",
                                       "Project Course with Coaching",
                                       "Intensive Week",
                                       "Hybrid Lecture with Live Labs",
                                       "Sample Course",
                                       "Broken",
                                       "Mine" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_assert_cmpint (gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row_called (f, names[i]))), ==, i);
      choose (f, names[i]);
      g_assert_nonnull (gui_test_find (f->dialog, POISE_TYPE_TEMPLATE_PAGE, NULL));
    }
  g_assert_nonnull (gui_test_find (GTK_WIDGET (f->list), GTK_TYPE_LABEL, "Your Templates"));
}

static void
test_page (Fixture *f, gconstpointer data)
{
  choose (f, "Weekly Seminar");
  g_assert_nonnull (gui_test_find (f->dialog, GTK_TYPE_LABEL, "10 sections, 54 activities, about 5 h 50 min a week"));
  g_assert_nonnull (gui_test_find (f->dialog, G_TYPE_INVALID, "Balance"));
  g_assert_null (gui_test_try_find (f->dialog, GTK_TYPE_BUTTON, "Delete…"));
}

static void
test_create (Fixture *f, gconstpointer data)
{
  g_autoptr (PoisePlan) template = gui_test_template ("seminar");

  choose (f, "Weekly Seminar");
  gui_test_enter (gui_test_find (f->dialog, GTK_TYPE_ENTRY, "Title of the Course"), "Ethics 2");
  gtk_editable_set_text (GTK_EDITABLE (gui_test_find (f->dialog, GTK_TYPE_ENTRY, "First Day")), "2027-09-06");
  click (f->dialog, "Create Plan");
  g_assert_true (f->gone);
  g_assert_cmpstr (f->chosen->title, ==, "Ethics 2");
  g_assert_cmpstr (f->chosen->start, ==, "2027-09-06");
  g_assert_cmpuint (poise_plan_n_activities (f->chosen), ==, poise_plan_n_activities (template));
  g_assert_cmpstr (poise_plan_get_section (f->chosen, 0)->id, !=, poise_plan_get_section (template, 0)->id);
}

static void
test_create_as_it_is (Fixture *f, gconstpointer data)
{
  choose (f, "Flipped Classroom");
  click (f->dialog, "Create Plan");
  g_assert_cmpstr (f->chosen->title, ==, "Flipped Classroom");
  g_assert_null (f->chosen->start);
}

/* A template with dates moves with its first day. */
static void
test_create_own (Fixture *f, gconstpointer data)
{
  choose (f, "Mine");
  gtk_editable_set_text (GTK_EDITABLE (gui_test_find (f->dialog, GTK_TYPE_ENTRY, "First Day")), "2028-01-10");
  click (f->dialog, "Create Plan");
  g_assert_cmpstr (f->chosen->title, ==, "Mine");
  g_assert_cmpstr (poise_plan_get_activity (f->chosen, (PoisePlace){ 0, 0 })->due, ==, "2028-01-12");
}

static void
test_wrong_date (Fixture *f, gconstpointer data)
{
  GtkWidget *start = gui_test_find (f->dialog, GTK_TYPE_ENTRY, "First Day");

  choose (f, "Weekly Seminar");
  gtk_editable_set_text (GTK_EDITABLE (start), "2027-02-30");
  click (f->dialog, "Create Plan");
  g_assert_false (f->gone);
  g_assert_null (f->chosen);
  g_assert_true (gui_test_has_focus (start));
}

static void
test_broken (Fixture *f, gconstpointer data)
{
  choose (f, "Broken");
  g_assert_false (gtk_widget_get_sensitive (gui_test_find (f->dialog, GTK_TYPE_BUTTON, "Create Plan")));
  g_assert_nonnull (gui_test_find (f->dialog, GTK_TYPE_LABEL,
                                   "This template cannot be read, and nothing in it has been changed."));
  g_assert_nonnull (gui_test_find (f->dialog, GTK_TYPE_BUTTON, "Delete…"));
  choose (f, "Mine");
  g_assert_true (gtk_widget_get_sensitive (gui_test_find (f->dialog, GTK_TYPE_BUTTON, "Create Plan")));
}

/* ---- Questions over a window ---- */

static GtkWidget *
find_question (void)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *l = windows; l; l = l->next)
    if (ADW_IS_MESSAGE_DIALOG (l->data) && gtk_widget_get_mapped (l->data))
      return l->data;
  return NULL;
}

static void
answer (const char *response)
{
  GtkWidget *question = find_question ();

  g_assert_nonnull (question);
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (question), response);
  gui_test_settle ();
}

static void
test_delete (Fixture *f, gconstpointer data)
{
  choose (f, "Mine");
  click (f->dialog, "Delete…");
  answer ("cancel");
  g_assert_true (has_own ("Mine"));
  click (f->dialog, "Delete…");
  answer ("delete");
  g_assert_false (has_own ("Mine"));
  wait_for_rows (f, 9);
  g_assert_nonnull (gtk_list_box_get_selected_row (f->list));
}

static void
test_rename (Fixture *f, gconstpointer data)
{
  GtkWidget *question;

  choose (f, "Mine");
  click (f->dialog, "Rename…");
  question = find_question ();
  g_assert_true (adw_message_dialog_get_response_enabled (ADW_MESSAGE_DIALOG (question), "rename"));
  gtk_editable_set_text (GTK_EDITABLE (gui_test_find (question, GTK_TYPE_ENTRY, "Name of the Template")), "Broken");
  g_assert_false (adw_message_dialog_get_response_enabled (ADW_MESSAGE_DIALOG (question), "rename"));
  gtk_editable_set_text (GTK_EDITABLE (gui_test_find (question, GTK_TYPE_ENTRY, "Name of the Template")), "Yours");
  answer ("rename");
  g_assert_true (has_own ("Yours"));
  g_assert_false (has_own ("Mine"));
  while (!gui_test_try_find (GTK_WIDGET (f->list), GTK_TYPE_LIST_BOX_ROW, "Yours"))
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (gtk_list_box_get_selected_row (f->list) == GTK_LIST_BOX_ROW (row_called (f, "Yours")));
}

/* At 360 pixels the list comes first, then the page; back is where one was. */
static void
test_narrow (Fixture *f, gconstpointer data)
{
  GtkWidget *row = row_called (f, "Intensive Week"), *create;

  while (gui_test_try_find (f->dialog, GTK_TYPE_BUTTON, "Create Plan")) /* until the leaflet has folded */
    g_main_context_iteration (NULL, TRUE);
  g_signal_emit_by_name (f->list, "row-activated", row);
  create = gui_test_find (f->dialog, GTK_TYPE_BUTTON, "Create Plan");
  while (!gtk_widget_get_mapped (create) || gtk_widget_get_mapped (row))
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (gtk_widget_get_width (f->dialog), <=, 360);
  click (f->dialog, "Back to the Templates");
  while (gtk_widget_get_mapped (create))
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (gui_test_has_focus (row));
}

/* Closed while the folder is being read: nothing is touched that has gone. */
static void
test_closed_early (void)
{
  Fixture f = { NULL };

  open_dialog (&f, 900);
  gtk_window_destroy (GTK_WINDOW (f.dialog));
  gui_test_settle ();
  for (int i = 0; i < 50 && !f.gone; i++)
    {
      g_usleep (2000);
      gui_test_settle ();
    }
  g_assert_true (f.gone);
}

/* ---- Saving a plan as a template ---- */

typedef struct
{
  PoiseWindow *window;
} WindowFixture;

static void
set_up_window (WindowFixture *f, gconstpointer data)
{
  g_autoptr (PoisePlan) plan = gui_test_template (data);

  clear_own ();
  f->window = gui_test_window (plan, 1180, 800);
}

static void
tear_down_window (WindowFixture *f, gconstpointer data)
{
  gui_test_close (f->window);
  clear_own ();
}

static PoisePlan *
wait_for_own (const char *name)
{
  g_autoptr (GFile) file = own_file (name);
  g_autoptr (GError) error = NULL;
  PoisePlan *plan;

  while (!g_file_query_exists (file, NULL))
    g_main_context_iteration (NULL, FALSE);
  gui_test_settle ();
  plan = poise_store_load (file, NULL, &error);
  g_assert_no_error (error);
  return plan;
}

static void
test_save (WindowFixture *f, gconstpointer data)
{
  g_autoptr (PoisePlan) saved = NULL;

  gtk_widget_activate_action (GTK_WIDGET (f->window), "win.save-as-template", NULL);
  gui_test_settle ();
  answer ("save");
  saved = wait_for_own ("Academic Writing");
  g_assert_cmpstr (saved->title, ==, "Academic Writing");
  g_assert_null (saved->instructor);
  g_assert_null (saved->start);
  g_assert_null (saved->breaks);
  g_assert_null (poise_plan_get_activity (saved, (PoisePlace){ 0, 0 })->schedule);
  g_assert_nonnull (saved->live_slot);
}

static void
test_save_all (WindowFixture *f, gconstpointer data)
{
  PoisePlan *plan = poise_workspace_get_plan (poise_window_get_workspace (f->window));
  g_autoptr (PoisePlan) saved = NULL;
  GtkWidget *question, *name;

  write_own ("R&D <x>", PLAN);
  gtk_widget_activate_action (GTK_WIDGET (f->window), "win.save-as-template", NULL);
  gui_test_settle ();
  question = find_question ();
  name = gui_test_find (question, GTK_TYPE_ENTRY, "Name of the Template");
  gtk_editable_set_text (GTK_EDITABLE (name), "  ");
  g_assert_false (adw_message_dialog_get_response_enabled (ADW_MESSAGE_DIALOG (question), "save"));
  gtk_editable_set_text (GTK_EDITABLE (name), "Everything");
  g_assert_true (adw_message_dialog_get_response_enabled (ADW_MESSAGE_DIALOG (question), "save"));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (gui_test_find (question, GTK_TYPE_CHECK_BUTTON, "Keep _dates")), TRUE);
  gtk_check_button_set_active (
      GTK_CHECK_BUTTON (gui_test_find (question, GTK_TYPE_CHECK_BUTTON, "Keep the _instructor’s name")), TRUE);
  answer ("save");
  saved = wait_for_own ("Everything");
  g_assert_true (poise_record_equal (saved, plan));
}

static void
test_save_cancelled (WindowFixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) list = NULL;

  gtk_widget_activate_action (GTK_WIDGET (f->window), "win.save-as-template", NULL);
  gui_test_settle ();
  answer ("cancel");
  list = poise_template_folder_list ();
  g_assert_cmpuint (list->len, ==, 0);
}

/* ---- The next term ---- */

static PoiseWindow *
other_window (PoiseWindow *window)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (gui_test_application ())); l; l = l->next)
    if (POISE_IS_WINDOW (l->data) && l->data != window)
      return l->data;
  return NULL;
}

static void
test_new_term (WindowFixture *f, gconstpointer data)
{
  g_autoptr (PoisePlan) before = poise_plan_ref (poise_workspace_get_plan (poise_window_get_workspace (f->window)));
  GtkWidget *question, *start;
  PoiseWindow *other;
  PoisePlan *plan;
  GDate suggested, original;

  gtk_widget_activate_action (GTK_WIDGET (f->window), "win.new-term", NULL);
  gui_test_settle ();
  question = find_question ();
  start = gui_test_find (question, GTK_TYPE_ENTRY, "First Day of the New Term");
  g_assert_true (poise_date_parse (poise_value_row_get_value (POISE_VALUE_ROW (gtk_widget_get_ancestor (start, POISE_TYPE_VALUE_ROW))), &suggested));
  g_assert_true (poise_date_parse ("2027-01-11", &original));
  g_assert_cmpint (g_date_get_weekday (&suggested), ==, g_date_get_weekday (&original));
  gtk_editable_set_text (GTK_EDITABLE (start), "2028-01-10");
  gui_test_settle ();
  g_assert_nonnull (gui_test_find (
      question, GTK_TYPE_LABEL, "Everything moves 364 days later: 20 live sessions, 28 due dates and 1 break."));
  answer ("create");
  other = other_window (f->window);
  g_assert_nonnull (other);
  plan = poise_workspace_get_plan (poise_window_get_workspace (other));
  g_assert_cmpstr (plan->start, ==, "2028-01-10");
  g_assert_cmpstr (poise_plan_get_activity (plan, (PoisePlace){ 0, 2 })->due, ==, "2028-01-12");
  g_assert_cmpstr (poise_plan_get_section (plan, 0)->id, ==, poise_plan_get_section (before, 0)->id);
  g_assert_null (poise_window_get_file (other));
  g_assert_true (poise_workspace_get_plan (poise_window_get_workspace (f->window)) == before);
  gui_test_close (other);
}

static void
test_new_term_wrong_date (WindowFixture *f, gconstpointer data)
{
  static const char *const wrong[] = { "", "abc", "2027-02-30", "-5" };
  GtkWidget *question, *start;

  gtk_widget_activate_action (GTK_WIDGET (f->window), "win.new-term", NULL);
  gui_test_settle ();
  question = find_question ();
  start = gui_test_find (question, GTK_TYPE_ENTRY, "First Day of the New Term");
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      gtk_editable_set_text (GTK_EDITABLE (start), wrong[i]);
      gui_test_settle ();
      g_assert_false (adw_message_dialog_get_response_enabled (ADW_MESSAGE_DIALOG (question), "create"));
    }
  answer ("cancel");
  g_assert_null (other_window (f->window));
}

static void
remove_home (void)
{
  static const char *const folders[] = { "poise/templates", "poise", "" };

  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autofree char *path = g_build_filename (home, folders[i], NULL);

      g_rmdir (path);
    }
  g_free (home);
}

int
main (int argc, char *argv[])
{
  int status;

  home = g_dir_make_tmp ("poise-templates-XXXXXX", NULL);
  g_setenv ("XDG_DATA_HOME", home, TRUE);
  gui_test_init (&argc, &argv);
#define ADD(name, width, function)                                                                           \
  g_test_add ("/gui/template-dialog/" name, Fixture, GINT_TO_POINTER (width), set_up, function, tear_down)
#define ADD_WINDOW(name, function)                                                                           \
  g_test_add ("/gui/template-dialog/" name, WindowFixture, "sample", set_up_window, function, tear_down_window)
  ADD ("rows", 900, test_rows);
  ADD ("page", 900, test_page);
  ADD ("create", 900, test_create);
  ADD ("create-as-it-is", 900, test_create_as_it_is);
  ADD ("create-own", 900, test_create_own);
  ADD ("wrong-date", 900, test_wrong_date);
  ADD ("broken", 900, test_broken);
  ADD ("delete", 900, test_delete);
  ADD ("rename", 900, test_rename);
  ADD ("narrow", 360, test_narrow);
  g_test_add_func ("/gui/template-dialog/closed-early", test_closed_early);
  ADD_WINDOW ("save", test_save);
  ADD_WINDOW ("save-all", test_save_all);
  ADD_WINDOW ("save-cancelled", test_save_cancelled);
  ADD_WINDOW ("new-term", test_new_term);
  ADD_WINDOW ("new-term-wrong-date", test_new_term_wrong_date);
  status = gui_test_run ();
  remove_home ();
  return status;
}
