/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The window that compares: each source, following edits and saves, showing and restoring, what is said where there is
 * nothing to show, and what a screen reader is told.
 */

#include "gui/gui-test.h"

#include "core/poise-edit.h"
#include "gui/balance/poise-balance-bar.h"
#include "gui/balance/poise-number-table.h"
#include "gui/compare/poise-compare-chart.h"
#include "gui/compare/poise-compare-window.h"
#include "gui/gui-wait.h"
#include "store/poise-store.h"

#include <glib/gstdio.h>

typedef struct
{
  char *folder;
  GFile *file;
  GFile *other;
  PoiseWindow *window;
  PoiseWorkspace *workspace;
  GtkWidget *compare;
  gboolean gone;
} Fixture;

static void
save (PoisePlan *plan, GFile *file)
{
  g_autoptr (PoisePlan) versioned = poise_record_with_number (plan, POISE_PLAN_VERSION_MEMBER, POISE_PLAN_VERSION);
  g_autoptr (GError) error = NULL;

  poise_store_save (versioned, file, NULL, NULL, &error);
  g_assert_no_error (error);
}

static gboolean
is_opened (gpointer data)
{
  return poise_window_get_workspace (data) != NULL;
}

/* A window on a plan in a file; without one where @saved is not. */
static void
open_plan (Fixture *f, gboolean saved, int width)
{
  g_autoptr (PoisePlan) plan = gui_test_plan (3, 2);
  g_autoptr (GError) error = NULL;

  f->folder = g_dir_make_tmp ("poise-compare-XXXXXX", &error);
  g_assert_no_error (error);
  f->file = g_file_new_build_filename (f->folder, "plan.poise.json", NULL);
  f->other = g_file_new_build_filename (f->folder, "other.poise.json", NULL);
  f->window = gui_test_window (saved ? NULL : plan, 1000, 700);
  if (saved)
    {
      save (plan, f->file);
      poise_window_open (f->window, f->file);
      gui_wait_until (is_opened, f->window);
      gui_test_settle ();
    }
  f->workspace = poise_window_get_workspace (f->window);
  gtk_widget_activate_action (GTK_WIDGET (f->window), "win.compare", NULL);
  f->compare = GTK_WIDGET (gui_wait_for_window (POISE_TYPE_COMPARE_WINDOW));
  gtk_window_set_default_size (GTK_WINDOW (f->compare), width, 700);
  gui_test_watch (f->compare, &f->gone);
  gui_test_settle ();
}

static void
close_all (Fixture *f)
{
  gui_test_close (f->window);
  gui_test_settle ();
  g_assert_true (f->gone); /* with its plan's window */
  g_unlink (g_file_peek_path (f->file));
  g_unlink (g_file_peek_path (f->other));
  g_rmdir (f->folder);
  g_object_unref (f->file);
  g_object_unref (f->other);
  g_free (f->folder);
}

/* One member of the activity at @place, as a pane sets it */
static void
set_number (Fixture *f, PoisePlace place, guint member, int number, PoiseEditKind kind)
{
  PoisePlan *plan = poise_workspace_get_plan (f->workspace);
  g_autoptr (PoiseActivity) activity = poise_record_with_number (poise_plan_get_activity (plan, place), member, number);

  poise_workspace_apply (f->workspace, poise_edit_replace_activity (plan, place, activity), kind, NULL);
}

static void
set_minutes (Fixture *f, guint section, guint activity, int minutes)
{
  set_number (f, (PoisePlace) { section, activity }, POISE_ACTIVITY_MINUTES, minutes, POISE_EDIT_MINUTES);
}

static void
remove_activity (Fixture *f, PoisePlace place)
{
  g_autoptr (PoisePicks) picks = poise_picks_new ();
  PoisePlan *plan = poise_workspace_get_plan (f->workspace);

  poise_picks_add_activity (picks, poise_plan_get_activity (plan, place)->id);
  poise_workspace_apply (f->workspace, poise_edit_remove (plan, picks), POISE_EDIT_DELETE, NULL);
}

static void
click (GtkWidget *root, const char *label)
{
  g_signal_emit_by_name (gui_test_find (root, GTK_TYPE_BUTTON, label), "clicked");
  gui_test_settle ();
}

/* ---- The saved version ---- */

static void
test_follows (void)
{
  Fixture f = { 0 };

  open_plan (&f, TRUE, 800);
  gui_wait_for_label (f.compare, "No Differences");
  set_minutes (&f, 1, 0, 50);
  gui_wait_for_label (f.compare, "1 change in 1 section");
  gui_wait_for_label (f.compare, "20 minutes more for what was there.");
  gui_test_find (f.compare, GTK_TYPE_BUTTON, "Show “B0”");
  set_number (&f, (PoisePlace) { 2, 1 }, POISE_ACTIVITY_MODE, POISE_MODE_SYNCHRONOUS, POISE_EDIT_MODE);
  gui_wait_for_label (f.compare, "2 changes in 2 sections");
  gui_wait_for_label (f.compare, "30 minutes moved from undecided to synchronous.");

  /* Steps can be taken from here. */
  gtk_widget_activate_action (f.compare, "compare.undo", NULL);
  gui_wait_for_label (f.compare, "1 change in 1 section");
  gtk_widget_activate_action (f.compare, "compare.redo", NULL);
  gui_wait_for_label (f.compare, "2 changes in 2 sections");

  /* Saving makes the file the same. */
  gtk_widget_activate_action (GTK_WIDGET (f.window), "win.save", NULL);
  gui_wait_for_label (f.compare, "No Differences");
  close_all (&f);
}

/* Asked for again it is the same window; Escape closes it. */
static void
test_one_window (void)
{
  Fixture f = { 0 };

  open_plan (&f, TRUE, 800);
  gtk_widget_activate_action (GTK_WIDGET (f.window), "win.compare", NULL);
  g_assert_true (GTK_WIDGET (gui_wait_for_window (POISE_TYPE_COMPARE_WINDOW)) == f.compare);
  gtk_widget_activate_action (f.compare, "window.close", NULL);
  gui_test_settle ();
  g_assert_true (f.gone);
  close_all (&f);
}

static void
test_never_saved (void)
{
  Fixture f = { 0 };

  open_plan (&f, FALSE, 800);
  gui_wait_for_label (f.compare, "Not Saved Yet");
  gui_test_find (f.compare, GTK_TYPE_BUTTON, "_Save As…");
  close_all (&f);
}

/* ---- Other sources ---- */

static void
test_other_plan (void)
{
  Fixture f = { 0 };
  g_autoptr (PoisePlan) other = NULL;

  open_plan (&f, TRUE, 800);
  other = poise_record_with_text (poise_workspace_get_plan (f.workspace), POISE_PLAN_TITLE, "Another");
  save (other, f.other);
  poise_compare_window_compare_with (POISE_COMPARE_WINDOW (f.compare), f.other);
  gui_wait_for_label (f.compare, "other.poise.json");
  gui_wait_for_label (f.compare, "1 change");
  set_minutes (&f, 0, 0, 10);
  gui_wait_for_label (f.compare, "2 changes in 1 section");
  /* Only what was saved of this plan can be restored. */
  g_assert_null (gui_test_try_find (f.compare, GTK_TYPE_BUTTON, "Restore “A0”"));
  gtk_widget_activate_action (f.compare, "compare.saved", NULL);
  gui_wait_for_label (f.compare, "1 change in 1 section");
  gui_test_find (f.compare, GTK_TYPE_BUTTON, "Restore “A0”");
  close_all (&f);
}

static gboolean
has_many_changes (gpointer data)
{
  return gui_test_try_find (data, GTK_TYPE_LABEL, "Compared with") != NULL
         && gui_test_try_find (data, GTK_TYPE_LIST_VIEW, "Differences") != NULL;
}

static void
test_template (void)
{
  Fixture f = { 0 };

  open_plan (&f, TRUE, 800);
  gtk_widget_activate_action (f.compare, "compare.template", "s", "flipped");
  gui_wait_until (has_many_changes, f.compare);
  g_assert_null (gui_test_try_find (f.compare, GTK_TYPE_LABEL, "No Differences"));
  close_all (&f);
}

/* ---- Errors ---- */

static void
test_unreadable (void)
{
  Fixture f = { 0 };
  g_autoptr (GError) error = NULL;

  open_plan (&f, TRUE, 800);
  g_file_set_contents (g_file_peek_path (f.other), "{\"format\": 1}", -1, &error);
  g_assert_no_error (error);
  poise_compare_window_compare_with (POISE_COMPARE_WINDOW (f.compare), f.other);
  gui_wait_for_label (f.compare, "The Plan Could Not Be Read");
  /* An edit meanwhile changes nothing about that; the mended file is read again. */
  set_minutes (&f, 0, 0, 10);
  gui_test_settle ();
  gui_test_find (f.compare, GTK_TYPE_LABEL, "The Plan Could Not Be Read");
  save (poise_workspace_get_plan (f.workspace), f.other);
  click (f.compare, "Read _Again");
  gui_wait_for_label (f.compare, "Nothing differs from “other.poise.json”.");
  close_all (&f);
}

static void
test_vanished (void)
{
  Fixture f = { 0 };

  open_plan (&f, TRUE, 800);
  gui_wait_for_label (f.compare, "No Differences");
  g_unlink (g_file_peek_path (f.file));
  gtk_widget_activate_action (f.compare, "compare.read-again", NULL);
  gui_wait_for_label (f.compare, "The Plan Could Not Be Read");
  close_all (&f);
}

/* ---- Doing ---- */

static gboolean
has_picked (gpointer data)
{
  Fixture *f = data;
  const PoiseActivity *activity
      = poise_plan_get_activity (poise_workspace_get_plan (f->workspace), (PoisePlace) { 2, 1 });

  return poise_picks_has_activity (poise_workspace_get_picks (f->workspace), activity->id);
}

static void
test_show (void)
{
  Fixture f = { 0 };

  open_plan (&f, TRUE, 800);
  gtk_widget_activate_action (GTK_WIDGET (f.window), "win.show-page", "s", "balance");
  set_minutes (&f, 2, 1, 50);
  gui_wait_for_label (f.compare, "1 change in 1 section");
  click (f.compare, "Show “C1”");
  gui_wait_until (has_picked, &f);
  close_all (&f);
}

static void
test_restore (void)
{
  Fixture f = { 0 };
  PoiseDocument *document;
  g_autofree char *gone = NULL, *back = NULL;

  open_plan (&f, TRUE, 800);
  document = poise_workspace_get_document (f.workspace);
  remove_activity (&f, (PoisePlace) { 1, 0 });
  set_minutes (&f, 0, 0, 99);
  gui_wait_for_label (f.compare, "2 changes in 2 sections");
  gone = gui_test_titles (poise_workspace_get_plan (f.workspace), 1);
  g_assert_cmpstr (gone, ==, "B1");
  click (f.compare, "Restore “B0”");
  back = gui_test_titles (poise_workspace_get_plan (f.workspace), 1);
  g_assert_cmpstr (back, ==, "B0|B1");
  g_assert_cmpint (poise_document_get_undo_kind (document), ==, POISE_EDIT_RESTORE);
  gui_wait_for_label (f.compare, "1 change in 1 section");
  click (f.compare, "Restore “A0”");
  gui_wait_for_label (f.compare, "No Differences");
  g_assert_cmpint (poise_plan_get_activity (poise_workspace_get_plan (f.workspace), (PoisePlace) { 0, 0 })->minutes, ==, 30);

  /* Each was one step. */
  gtk_widget_activate_action (f.compare, "compare.undo", NULL);
  gui_wait_for_label (f.compare, "1 change in 1 section");
  close_all (&f);
}

/* ---- Side by side ---- */

static GtkWidget *
find_type (GtkWidget *widget, GType type)
{
  GtkWidget *found = g_type_is_a (G_OBJECT_TYPE (widget), type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found; child = gtk_widget_get_next_sibling (child))
    found = find_type (child, type);
  return found;
}

static void
show_sides (Fixture *f)
{
  adw_view_stack_set_visible_child_name (ADW_VIEW_STACK (find_type (f->compare, ADW_TYPE_VIEW_STACK)), "sides");
  gui_test_settle ();
}

static void
test_sides (void)
{
  Fixture f = { 0 };
  GtkWidget *chart, *table;

  open_plan (&f, TRUE, 800);
  set_number (&f, (PoisePlace) { 0, 0 }, POISE_ACTIVITY_MODE, POISE_MODE_SYNCHRONOUS, POISE_EDIT_MODE);
  gui_wait_for_label (f.compare, "1 change in 1 section");
  show_sides (&f);
  gui_test_find (f.compare, POISE_TYPE_BALANCE_BAR, "Balance of the Other Plan");
  gui_test_find (f.compare, POISE_TYPE_BALANCE_BAR, "Balance Now");
  chart = gui_test_find (f.compare, POISE_TYPE_COMPARE_CHART, "Rhythm of Both Plans");
  g_assert_null (gtk_test_accessible_check_property (
      GTK_ACCESSIBLE (chart), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
      "100% of the decided time is synchronous; no time was decided. Whole course. Synchronous: 30 min, was 0 min. "
      "Undecided: 2 h 30 min, was 3 h. The time of 1 section differs."));
  table = gui_test_find (f.compare, POISE_TYPE_NUMBER_TABLE, "Time in both plans");
  gui_test_find (table, GTK_TYPE_LABEL, "+30 min");
  gui_test_find (table, GTK_TYPE_LABEL, "−30 min");
  gui_test_find (table, GTK_TYPE_LABEL, "same");

  /* It follows while it is seen. */
  set_minutes (&f, 2, 0, 75);
  gui_wait_for_label (table, "+45 min");
  close_all (&f);
}

/* In a plan of many sections not all are in the table at once, and the list does not make all rows. */
static gboolean
has_all_changes (gpointer data)
{
  return gui_test_try_find (data, GTK_TYPE_LABEL, "800 changes in 200 sections") != NULL;
}

static guint
count_type (GtkWidget *widget, const char *css_name)
{
  guint n = g_strcmp0 (gtk_widget_get_css_name (widget), css_name) == 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    n += count_type (child, css_name);
  return n;
}

static guint
count_children (GtkWidget *widget)
{
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    n++;
  return n;
}

static PoiseActivity *
lengthen (const PoiseActivity *activity, gpointer data)
{
  return poise_record_with_number (activity, POISE_ACTIVITY_MINUTES, 77);
}

static void
test_many (void)
{
  Fixture f = { 0 };
  g_autoptr (PoisePlan) made = gui_test_plan (200, 4);
  g_autoptr (PoisePlan) plan = poise_record_with_number (made, POISE_PLAN_VERSION_MEMBER, POISE_PLAN_VERSION);
  g_autoptr (PoisePlan) changed = NULL;
  g_autoptr (PoisePicks) picks = poise_picks_new ();
  GtkWidget *table;

  open_plan (&f, TRUE, 800);
  for (guint i = 0; i < 200; i++)
    poise_picks_add_section (picks, poise_plan_get_section (plan, i)->id);
  changed = poise_edit_change_activities (plan, picks, lengthen, NULL);
  save (changed, f.other);
  poise_workspace_apply (f.workspace, poise_plan_ref (plan), POISE_EDIT_OTHER, NULL);
  poise_compare_window_compare_with (POISE_COMPARE_WINDOW (f.compare), f.other);
  gui_wait_until (has_all_changes, f.compare);
  gui_test_settle ();
  g_assert_cmpuint (count_type (f.compare, "compare-row"), <, 600);
  show_sides (&f);
  table = gui_test_find (f.compare, POISE_TYPE_NUMBER_TABLE, "Time in both plans");
  /* The head, then two rows for the course and for each section: all time, and that of one mode. */
  g_assert_cmpuint (count_children (table), ==, 1 + 2 * (1 + 25));
  click (f.compare, "Show 25 More");
  g_assert_cmpuint (count_children (table), ==, 1 + 2 * (1 + 50));
  close_all (&f);
}

static void
test_narrow (void)
{
  Fixture f = { 0 };

  open_plan (&f, TRUE, 360);
  set_minutes (&f, 1, 0, 50);
  gui_wait_for_label (f.compare, "1 change in 1 section");
  g_assert_true (gtk_widget_has_css_class (f.compare, "narrow"));
  gui_test_find (f.compare, GTK_TYPE_BUTTON, "Restore “B0”");
  show_sides (&f);
  g_assert_cmpint (gtk_widget_get_width (f.compare), <=, 412); /* with its shadow */
  close_all (&f);
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
  g_test_add_func ("/gui/compare/follows", test_follows);
  g_test_add_func ("/gui/compare/one-window", test_one_window);
  g_test_add_func ("/gui/compare/never-saved", test_never_saved);
  g_test_add_func ("/gui/compare/other-plan", test_other_plan);
  g_test_add_func ("/gui/compare/template", test_template);
  g_test_add_func ("/gui/compare/unreadable", test_unreadable);
  g_test_add_func ("/gui/compare/vanished", test_vanished);
  g_test_add_func ("/gui/compare/show", test_show);
  g_test_add_func ("/gui/compare/restore", test_restore);
  g_test_add_func ("/gui/compare/sides", test_sides);
  g_test_add_func ("/gui/compare/many", test_many);
  g_test_add_func ("/gui/compare/narrow", test_narrow);
  return gui_test_run ();
}
