/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Looking through an import: what the rows say, deciding one and all of a kind by click and by key, what is left open,
 * thousands of guesses; and the window that reads a file, can be stopped, and gives a plan.
 */

#include "gui/gui-test.h"
#include "gui/gui-wait.h"
#include "gui/import-fixture.h"

#include "gui/import/poise-import-items.h"
#include "gui/import/poise-import-row.h"
#include "gui/import/poise-import-window.h"
#include "gui/import/poise-mapping-page.h"
#include "gui/import/poise-mode-counts.h"
#include "gui/import/poise-review-page.h"
#include "gui/import/poise-set-all-button.h"
#include "gui/list/poise-mode-toggles.h"
#include "gui/poise-adaptive-bin.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* ---- The page ---- */

typedef struct
{
  GtkWidget *window;
  GtkWidget *page;
  GtkWidget *view;
  PoiseImportReview *review;
} Fixture;

static void
show (Fixture *f, PoiseImportReview *review)
{
  f->review = review;
  f->window = gtk_window_new ();
  f->page = g_object_new (POISE_TYPE_REVIEW_PAGE, "room", POISE_ROOM_MEDIUM, NULL);
  gtk_window_set_default_size (GTK_WINDOW (f->window), 680, 1000);
  gtk_window_set_child (GTK_WINDOW (f->window), f->page);
  poise_review_page_show (POISE_REVIEW_PAGE (f->page), review);
  gtk_window_present (GTK_WINDOW (f->window));
  gui_test_settle ();
  f->view = gui_test_find (f->page, GTK_TYPE_LIST_VIEW, NULL);
}

static void
set_up (Fixture *f, gconstpointer data)
{
  show (f, import_fixture_review ());
}

static void
set_up_large (Fixture *f, gconstpointer data)
{
  show (f, import_fixture_large (5000, 200));
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (f->window));
  gui_test_settle ();
  poise_import_review_unref (f->review);
}

static guint
n_rows (Fixture *f)
{
  return g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (f->view))));
}

/* The widget of the list around what shows the row of this name, or NULL where it is not in sight */
static GtkWidget *
try_row (Fixture *f, const char *name)
{
  for (GtkWidget *item = gtk_widget_get_first_child (f->view); item; item = gtk_widget_get_next_sibling (item))
    if (gtk_widget_get_mapped (item) && gui_test_is_called (item, name))
      return item;
  return NULL;
}

static GtkWidget *
row_item (Fixture *f, const char *name)
{
  GtkWidget *item = try_row (f, name);

  if (!item)
    g_test_message ("no row is called “%s”", name);
  g_assert_nonnull (item);
  return item;
}

static PoiseMode
mode_of (Fixture *f, const char *title)
{
  for (guint i = 0; i < poise_import_review_n_items (f->review); i++)
    if (strcmp (poise_import_review_get_item (f->review, i)->activity->title, title) == 0)
      return poise_import_review_get_item (f->review, i)->mode;
  g_assert_not_reached ();
}

static void
click (GtkWidget *button)
{
  g_signal_emit_by_name (button, "clicked");
  gui_test_settle ();
}

static void
activate (GtkWidget *item)
{
  gtk_widget_grab_focus (item);
  gtk_widget_activate (item);
  gui_test_settle ();
}

/* In the order of the kinds; every guess with its title and mode for a screen reader, its place and reason besides. */
static void
test_rows (Fixture *f, gconstpointer data)
{
  static const char *const names[] = {
    "3 notes on what was left out or read otherwise",
    "“Old quiz” is being deleted and was left out.",
    "Forum (3)",
    "Announcements: Asynchronous",
    "Week 1 discussion: Asynchronous",
    "Study group: Synchronous",
    "Welcome meeting: Synchronous",
    "Page (1)",
    "Syllabus: Asynchronous",
    "Virtual lab: Undecided",
    "Peer tool: Undecided",
  };
  GtkWidget *item;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_assert_true (gtk_widget_get_mapped (row_item (f, names[i])));
  g_assert_cmpuint (n_rows (f), ==, 1 + 1 + 3 + 4 + 7);
  item = row_item (f, "Study group: Synchronous");
  gui_test_find (item, GTK_TYPE_LABEL, "Study group");
  gui_test_find (item, GTK_TYPE_LABEL, "Topic 2");
  item = row_item (f, "“soon” is no date that Poise understands; it is in the notes.");
  gui_test_find (item, GTK_TYPE_LABEL, "Line 12");
  gui_test_find (f->page, GTK_TYPE_LABEL, "2 synchronous");
  gui_test_find (f->page, GTK_TYPE_LABEL, "3 asynchronous");
  gui_test_find (f->page, GTK_TYPE_LABEL, "2 undecided");
}

static void
test_decide_one (Fixture *f, gconstpointer data)
{
  GtkWidget *item = row_item (f, "Announcements: Asynchronous");

  click (gui_test_find (item, GTK_TYPE_TOGGLE_BUTTON, "Synchronous"));
  g_assert_cmpint (mode_of (f, "Announcements"), ==, POISE_MODE_SYNCHRONOUS);
  g_assert_true (row_item (f, "Announcements: Synchronous") == item);
  gui_test_find (f->page, GTK_TYPE_LABEL, "3 synchronous");
  gui_test_find (row_item (f, "Forum (3)"), GTK_TYPE_LABEL, "2 synchronous and 1 asynchronous");
  g_assert_cmpuint (poise_import_review_count_changed (f->review), ==, 1);
}

/* By the keys of the list of activities: on an activity, on a kind; elsewhere they do nothing. */
static void
test_keys (Fixture *f, gconstpointer data)
{
  gtk_widget_grab_focus (row_item (f, "Virtual lab: Undecided"));
  g_assert_true (gtk_widget_activate_action (f->page, "activity.set-mode", "i", POISE_MODE_SYNCHRONOUS));
  gui_test_settle ();
  g_assert_cmpint (mode_of (f, "Virtual lab"), ==, POISE_MODE_SYNCHRONOUS);
  g_assert_cmpint (mode_of (f, "Peer tool"), ==, POISE_MODE_UNDECIDED);

  gtk_widget_grab_focus (row_item (f, "Forum (3)"));
  g_assert_true (gtk_widget_activate_action (f->page, "activity.set-mode", "i", POISE_MODE_UNDECIDED));
  gui_test_settle ();
  g_assert_cmpint (mode_of (f, "Study group"), ==, POISE_MODE_UNDECIDED);
  row_item (f, "Announcements: Undecided");

  gtk_widget_grab_focus (row_item (f, "“Old quiz” is being deleted and was left out."));
  g_assert_true (gtk_widget_activate_action (f->page, "activity.set-mode", "i", POISE_MODE_SYNCHRONOUS));
  g_assert_cmpuint (poise_import_review_count_changed (f->review), ==, 4);
}

/* Enter on a kind offers the modes; what was guessed comes back by the last of the offers. */
static void
test_decide_kind (Fixture *f, gconstpointer data)
{
  GtkWidget *item = row_item (f, "Forum (3)");

  activate (item);
  g_assert_false (gtk_widget_get_sensitive (gui_test_find (item, GTK_TYPE_BUTTON, "As Guessed")));
  click (gui_test_find (item, GTK_TYPE_BUTTON, "Synchronous"));
  for (guint i = 0; i < 3; i++)
    g_assert_cmpint (poise_import_review_get_item (f->review, i)->mode, ==, POISE_MODE_SYNCHRONOUS);
  row_item (f, "Week 1 discussion: Synchronous");
  g_assert_cmpint (mode_of (f, "Syllabus"), ==, POISE_MODE_ASYNCHRONOUS);

  activate (item);
  g_assert_true (gtk_widget_get_sensitive (gui_test_find (item, GTK_TYPE_BUTTON, "As Guessed")));
  click (gui_test_find (item, GTK_TYPE_BUTTON, "As Guessed"));
  g_assert_cmpuint (poise_import_review_count_changed (f->review), ==, 0);
  row_item (f, "Week 1 discussion: Asynchronous");
}

/* Rows that have been decided stay until the question is asked anew. */
static void
test_only_open (Fixture *f, gconstpointer data)
{
  GtkWidget *check = gui_test_find (f->page, GTK_TYPE_CHECK_BUTTON, "Only What Is Left Open (2)");

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  gui_test_settle ();
  g_assert_cmpuint (n_rows (f), ==, 1 + 1 + 3 + 1 + 2);
  g_assert_null (try_row (f, "Forum (3)"));
  click (gui_test_find (row_item (f, "Peer tool: Undecided"), GTK_TYPE_TOGGLE_BUTTON, "Asynchronous"));
  row_item (f, "Peer tool: Asynchronous");
  click (gui_test_find (row_item (f, "Virtual lab: Undecided"), GTK_TYPE_TOGGLE_BUTTON, "Asynchronous"));
  g_assert_true (gui_test_is_called (check, "Only What Is Left Open (0)"));
  g_assert_true (gtk_widget_get_sensitive (check));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), FALSE);
  gui_test_settle ();
  row_item (f, "Forum (3)");
  row_item (f, "Peer tool: Asynchronous");
  g_assert_false (gtk_widget_get_sensitive (check));
}

static void
test_notes (Fixture *f, gconstpointer data)
{
  GtkWidget *notes = row_item (f, "3 notes on what was left out or read otherwise");

  activate (notes);
  g_assert_null (try_row (f, "“Old quiz” is being deleted and was left out."));
  g_assert_cmpuint (n_rows (f), ==, 1 + 1 + 4 + 7);
  g_assert_true (gui_test_has_focus (notes));
  activate (notes);
  row_item (f, "“Old quiz” is being deleted and was left out.");
  /* What was said of rows below still is of the same. */
  click (gui_test_find (row_item (f, "Syllabus: Asynchronous"), GTK_TYPE_TOGGLE_BUTTON, "Synchronous"));
  g_assert_cmpint (mode_of (f, "Syllabus"), ==, POISE_MODE_SYNCHRONOUS);
}

static void
test_narrow (Fixture *f, gconstpointer data)
{
  GtkWidget *item = row_item (f, "Syllabus: Asynchronous");

  g_object_set (f->page, "room", POISE_ROOM_NARROW, NULL);
  gui_test_settle ();
  g_assert_null (gui_test_try_find (item, GTK_TYPE_TOGGLE_BUTTON, "Synchronous"));
  gui_test_find (item, GTK_TYPE_MENU_BUTTON, "Asynchronous");
}

/* Five thousand guesses are five thousand light objects; widgets are made for what is in sight, and many notes wait. */
static void
test_many (Fixture *f, gconstpointer data)
{
  guint n_widgets = 0;

  g_assert_cmpuint (n_rows (f), ==, 1 + 1 + 4 + 5000);
  for (GtkWidget *item = gtk_widget_get_first_child (f->view); item; item = gtk_widget_get_next_sibling (item))
    n_widgets++;
  g_assert_cmpuint (n_widgets, >, 10);
  g_assert_cmpuint (n_widgets, <, 400);
  activate (row_item (f, "200 notes on what was left out or read otherwise"));
  g_assert_cmpuint (n_rows (f), ==, 1 + 1 + 200 + 4 + 5000);
  activate (row_item (f, "200 notes on what was left out or read otherwise"));
  gtk_widget_activate_action (f->view, "list.scroll-to-item", "u", 2);
  activate (row_item (f, "Forum (2,143)"));
  click (gui_test_find (row_item (f, "Forum (2,143)"), GTK_TYPE_BUTTON, "Synchronous"));
  gui_test_find (row_item (f, "Forum (2,143)"), GTK_TYPE_LABEL, "2,143 synchronous");
  g_assert_cmpint (mode_of (f, "Announcements 4998"), ==, POISE_MODE_SYNCHRONOUS);
}

/* ---- The window ---- */

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
  g_assert_true (g_file_set_contents (reading->path, "a,\xFF\n", -1, NULL));
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
#define PAGE(name, function) g_test_add ("/gui/import/page/" name, Fixture, NULL, set_up, function, tear_down)
  PAGE ("rows", test_rows);
  PAGE ("decide-one", test_decide_one);
  PAGE ("keys", test_keys);
  PAGE ("decide-kind", test_decide_kind);
  PAGE ("only-open", test_only_open);
  PAGE ("notes", test_notes);
  PAGE ("narrow", test_narrow);
#undef PAGE
  g_test_add ("/gui/import/page/many", Fixture, NULL, set_up_large, test_many, tear_down);
#define WINDOW(name, function) g_test_add ("/gui/import/window/" name, Reading, NULL, begin, function, end)
  WINDOW ("read", test_read);
  WINDOW ("back", test_back);
  WINDOW ("cancel", test_cancel);
  WINDOW ("bad-file", test_bad_file);
  WINDOW ("stop", test_stop);
  WINDOW ("destroyed", test_destroyed);
#undef WINDOW
  return gui_test_run ();
}
