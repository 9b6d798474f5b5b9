/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Typing activities, one line after the other, from an empty plan on.
 */

#include "gui/gui-test.h"

#include "gui/list/poise-activity-list.h"
#include "gui/list/poise-list-page.h"
#include "gui/list/poise-rename-popover.h"

typedef struct
{
  PoiseWindow *window;
  PoiseDocument *document;
  GtkWidget *entry;
} Fixture;

static void
open_plan (Fixture *fixture, PoisePlan *plan)
{
  fixture->window = gui_test_window (plan, 1200, 800);
  fixture->document = poise_workspace_get_document (poise_window_get_workspace (fixture->window));
  fixture->entry = gui_test_find (GTK_WIDGET (fixture->window), GTK_TYPE_ENTRY, "New Activity");
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PoisePlan) plan = gui_test_template ("empty");

  open_plan (fixture, plan);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gui_test_close (fixture->window);
}

static PoiseActivity *
activity_at (Fixture *fixture, guint section, guint activity)
{
  return poise_plan_get_activity (poise_document_get_plan (fixture->document), (PoisePlace) { section, activity });
}

/* A new plan leads straight to typing; the section comes with the first activity. */
static void
test_from_nothing (Fixture *fixture, gconstpointer data)
{
  g_assert_true (gui_test_has_focus (fixture->entry));
  gui_test_enter (fixture->entry, "Debate in small groups 45 min live");

  g_assert_cmpuint (poise_plan_n_sections (poise_document_get_plan (fixture->document)), ==, 1);
  g_assert_cmpstr (activity_at (fixture, 0, 0)->title, ==, "Debate in small groups");
  g_assert_cmpint (activity_at (fixture, 0, 0)->minutes, ==, 45);
  g_assert_cmpint (activity_at (fixture, 0, 0)->mode, ==, POISE_MODE_SYNCHRONOUS);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (fixture->entry)), ==, "");
  g_assert_true (gui_test_has_focus (fixture->entry));

  gui_test_enter (fixture->entry, "Read chapter 3");
  g_assert_cmpstr (activity_at (fixture, 0, 1)->title, ==, "Read chapter 3");
  g_assert_cmpint (activity_at (fixture, 0, 1)->minutes, ==, POISE_UNSET);
  g_assert_true (gui_test_has_focus (fixture->entry));
}

/* The section and its first activity are one step. */
static void
test_one_step (Fixture *fixture, gconstpointer data)
{
  gui_test_enter (fixture->entry, "a");
  poise_document_undo (fixture->document);
  g_assert_cmpuint (poise_plan_n_sections (poise_document_get_plan (fixture->document)), ==, 0);
  g_assert_false (poise_document_get_can_undo (fixture->document));
}

static void
test_nothing_typed (Fixture *fixture, gconstpointer data)
{
  gui_test_enter (fixture->entry, "");
  gui_test_enter (fixture->entry, "   ");
  g_assert_false (poise_document_get_can_undo (fixture->document));
}

/* What is typed goes to the end of the section of the selected row, and is selected. */
static void
test_current_section (void)
{
  g_autoptr (PoisePlan) plan = gui_test_plan (3, 2);
  g_autoptr (PoisePicks) picks = poise_picks_new ();
  Fixture fixture;
  PoiseWorkspace *workspace;
  g_autofree char *titles = NULL;

  open_plan (&fixture, plan);
  workspace = poise_window_get_workspace (fixture.window);
  gui_test_enter (fixture.entry, "last");
  g_assert_cmpstr (activity_at (&fixture, 2, 2)->title, ==, "last");

  poise_picks_add_activity (picks, "activity-01-00000");
  poise_workspace_reveal (workspace, picks);
  gui_test_enter (fixture.entry, "middle");
  titles = gui_test_titles (poise_document_get_plan (fixture.document), 1);
  g_assert_cmpstr (titles, ==, "B0|B1|middle");
  g_assert_true (
      g_hash_table_contains (poise_workspace_get_picks (workspace)->activities, activity_at (&fixture, 1, 2)->id));
  gui_test_close (fixture.window);
}

/* Chips say what was understood before Enter is pressed, and so does the description for a screen reader. */
static void
test_chips (Fixture *fixture, gconstpointer data)
{
  GtkWidget *bar = gtk_widget_get_parent (fixture->entry);

  gtk_editable_set_text (GTK_EDITABLE (fixture->entry), "Debate 45 min live");
  gui_test_settle ();
  gui_test_find (bar, GTK_TYPE_LABEL, "Synchronous");
  gui_test_find (bar, GTK_TYPE_LABEL, "45 min");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (fixture->entry), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Synchronous · 45 min");

  gtk_editable_set_text (GTK_EDITABLE (fixture->entry), "Debate");
  gui_test_settle ();
  g_assert_null (gui_test_try_find (bar, GTK_TYPE_LABEL, "Synchronous"));
  g_assert_null (gui_test_try_find (bar, GTK_TYPE_LABEL, "45 min"));
}

/* Ctrl+Z takes back typing first, and the activity once nothing is typed. */
static void
test_undo_in_entry (Fixture *fixture, gconstpointer data)
{
  GtkWidget *text = gtk_widget_get_first_child (fixture->entry);

  gui_test_enter (fixture->entry, "a");
  g_assert_true (GTK_IS_TEXT (text));
  gtk_widget_activate_action (text, "text.undo", NULL);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (fixture->entry)), ==, "");
}

static void
test_add_section (Fixture *fixture, gconstpointer data)
{
  GtkWidget *button = gui_test_find (GTK_WIDGET (fixture->window), GTK_TYPE_BUTTON, "Add Section");
  gint64 until = g_get_monotonic_time () + 2 * G_USEC_PER_SEC;
  GtkWidget *popover = NULL;
  GtkWidget *title;

  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpuint (poise_plan_n_sections (poise_document_get_plan (fixture->document)), ==, 1);
  while (!popover && g_get_monotonic_time () < until)
    {
      g_main_context_iteration (NULL, FALSE);
      popover = gui_test_try_find (GTK_WIDGET (fixture->window), POISE_TYPE_RENAME_POPOVER, NULL);
    }
  g_assert_nonnull (popover);
  title = gui_test_find (popover, GTK_TYPE_ENTRY, "Title");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (title)), ==, "Section 1");
  gui_test_enter (title, "Arriving");
  g_assert_cmpstr (poise_plan_get_section (poise_document_get_plan (fixture->document), 0)->title, ==, "Arriving");
  g_assert_true (gui_test_has_focus (fixture->entry));
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
#define ADD(path, function) g_test_add ("/gui/quick-entry/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("from-nothing", test_from_nothing);
  ADD ("one-step", test_one_step);
  ADD ("nothing-typed", test_nothing_typed);
  ADD ("chips", test_chips);
  ADD ("undo-in-entry", test_undo_in_entry);
  ADD ("add-section", test_add_section);
#undef ADD
  g_test_add_func ("/gui/quick-entry/current-section", test_current_section);
  return gui_test_run ();
}
