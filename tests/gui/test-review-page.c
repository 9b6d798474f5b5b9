/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Looking through an import: what the rows say, deciding one and all of a kind by click and by key, what is left open,
 * how it fits into windows of any width, thousands of guesses, and courses with little in them.
 */

#include "gui/gui-test.h"
#include "gui/import-fixture.h"

#include "gui/import/poise-import-row.h"
#include "gui/import/poise-review-page.h"
#include "gui/list/poise-mode-toggles.h"
#include "gui/poise-adaptive-bin.h"

#include <string.h>

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
  gui_test_application (); /* has the styles */
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
set_up_said (Fixture *f, gconstpointer data)
{
  show (f, import_fixture_said (GPOINTER_TO_UINT (data)));
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

/* The sentences below the title: all that is said of the course */
static const char *
head_text (Fixture *f)
{
  GtkWidget *texts = gtk_widget_get_first_child (gtk_widget_get_first_child (gtk_widget_get_first_child (f->view)));
  GtkWidget *note = gtk_widget_get_next_sibling (gtk_widget_get_next_sibling (gtk_widget_get_first_child (texts)));

  return gtk_label_get_label (GTK_LABEL (note));
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
    "3 notes on how the file was read",
    "“Old quiz” was being deleted in Moodle and was left out.",
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
  item = row_item (f, "“Study group” has a date that does not exist; it was left out.");
  gui_test_find (item, GTK_TYPE_LABEL, "Line 12");
  gui_test_find (f->page, GTK_TYPE_LABEL, "2 synchronous");
  gui_test_find (f->page, GTK_TYPE_LABEL, "3 asynchronous");
  gui_test_find (f->page, GTK_TYPE_LABEL, "2 undecided");
}

/* It follows what is decided, and is true at every step. */
static void
test_head (Fixture *f, gconstpointer data)
{
  g_assert_cmpstr (head_text (f), ==, "The modes of 5 activities are guesses, each with its reason. "
                                      "The modes of 2 activities are left open. "
                                      "Each can be changed here, or later in the plan.");
  click (gui_test_find (row_item (f, "Virtual lab: Undecided"), GTK_TYPE_TOGGLE_BUTTON, "Synchronous"));
  click (gui_test_find (row_item (f, "Syllabus: Asynchronous"), GTK_TYPE_TOGGLE_BUTTON, "Undecided"));
  g_assert_cmpstr (head_text (f), ==, "The modes of 4 activities are guesses, each with its reason. "
                                      "You changed the modes of 2 activities. "
                                      "The modes of 2 activities are left open. "
                                      "Each can be changed here, or later in the plan.");
  click (gui_test_find (row_item (f, "Syllabus: Undecided"), GTK_TYPE_TOGGLE_BUTTON, "Asynchronous"));
  g_assert_cmpstr (head_text (f), ==, "The modes of 5 activities are guesses, each with its reason. "
                                      "You changed the mode of 1 activity. The mode of 1 activity is left open. "
                                      "Each can be changed here, or later in the plan.");
}

/* A plan's own table says all modes itself: there is nothing to look through, and nothing that is not so. */
static void
test_said (Fixture *f, gconstpointer data)
{
  g_assert_cmpuint (n_rows (f), ==, 1);
  g_assert_cmpstr (head_text (f), ==, data == NULL ? "No activity was found in the file."
                                                   : "The modes of 2 activities are left open.");
  g_assert_null (gui_test_try_find (f->page, GTK_TYPE_CHECK_BUTTON, NULL));
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

  gtk_widget_grab_focus (row_item (f, "“Old quiz” was being deleted in Moodle and was left out."));
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
  GtkWidget *notes = row_item (f, "3 notes on how the file was read");

  activate (notes);
  g_assert_null (try_row (f, "“Old quiz” was being deleted in Moodle and was left out."));
  g_assert_cmpuint (n_rows (f), ==, 1 + 1 + 4 + 7);
  g_assert_true (gui_test_has_focus (notes));
  activate (notes);
  row_item (f, "“Old quiz” was being deleted in Moodle and was left out.");
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

static void
assert_in_the_middle (Fixture *f, GtkWidget *widget)
{
  graphene_rect_t bounds;
  int width = gtk_widget_get_width (f->page);

  g_assert_true (gtk_widget_compute_bounds (widget, f->page, &bounds));
  g_assert_cmpfloat (bounds.size.width, <=, 720);
  g_assert_cmpfloat_with_epsilon (bounds.origin.x, width - bounds.origin.x - bounds.size.width, 1);
}

/* Lines stay short enough to read, and a mode stands near the title that it is of; what is below begins where they do. */
static void
test_wide (Fixture *f, gconstpointer data)
{
  GtkWidget *check = gui_test_find (f->page, GTK_TYPE_CHECK_BUTTON, NULL);
  graphene_rect_t sign, title;

  gtk_window_set_default_size (GTK_WINDOW (f->window), 1280, 900);
  gui_test_settle ();
  g_assert_cmpint (gtk_widget_get_width (f->page), >=, 1200);
  assert_in_the_middle (f, f->view);
  g_assert_true (gtk_widget_compute_bounds (gtk_widget_get_first_child (check), f->page, &sign));
  g_assert_true (gtk_widget_compute_bounds (gui_test_find (f->page, GTK_TYPE_LABEL, "Syllabus"), f->page, &title));
  g_assert_cmpfloat_with_epsilon (sign.origin.x, title.origin.x, 3);
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
  activate (row_item (f, "200 notes on how the file was read"));
  g_assert_cmpuint (n_rows (f), ==, 1 + 1 + 200 + 4 + 5000);
  activate (row_item (f, "200 notes on how the file was read"));
  gtk_widget_activate_action (f->view, "list.scroll-to-item", "u", 2);
  activate (row_item (f, "Forum (2,143)"));
  click (gui_test_find (row_item (f, "Forum (2,143)"), GTK_TYPE_BUTTON, "Synchronous"));
  gui_test_find (row_item (f, "Forum (2,143)"), GTK_TYPE_LABEL, "2,143 synchronous");
  g_assert_cmpint (mode_of (f, "Announcements 4998"), ==, POISE_MODE_SYNCHRONOUS);
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
#define PAGE(name, function) g_test_add ("/gui/review-page/" name, Fixture, NULL, set_up, function, tear_down)
  PAGE ("rows", test_rows);
  PAGE ("head", test_head);
  PAGE ("decide-one", test_decide_one);
  PAGE ("keys", test_keys);
  PAGE ("decide-kind", test_decide_kind);
  PAGE ("only-open", test_only_open);
  PAGE ("notes", test_notes);
  PAGE ("narrow", test_narrow);
  PAGE ("wide", test_wide);
#undef PAGE
  g_test_add ("/gui/review-page/said", Fixture, GUINT_TO_POINTER (2), set_up_said, test_said, tear_down);
  g_test_add ("/gui/review-page/empty", Fixture, NULL, set_up_said, test_said, tear_down);
  g_test_add ("/gui/review-page/many", Fixture, NULL, set_up_large, test_many, tear_down);
  return gui_test_run ();
}
