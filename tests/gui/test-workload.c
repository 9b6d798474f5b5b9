/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The workload helper in the details of an activity: what it asks, what it offers, and that taking it is one step.
 */

#include "gui/gui-test.h"

#include "gui/details/poise-workload-popover.h"

typedef struct
{
  PoiseWindow *window;
  PoiseDocument *document;
} Fixture;

static void
set_up (Fixture *f, gconstpointer data)
{
  g_autoptr (PoisePlan) plan = gui_test_template (data);

  f->window = gui_test_window (plan, 1180, 800);
  f->document = poise_workspace_get_document (poise_window_get_workspace (f->window));
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  gui_test_close (f->window);
}

/* Details of one activity or more, by their places in the plan. */
static void
select_activities (Fixture *f, guint section, guint first, guint n)
{
  PoisePicks *picks = poise_picks_new ();

  for (guint i = first; i < first + n; i++)
    poise_picks_add_activity (picks,
                              poise_plan_get_activity (poise_document_get_plan (f->document), (PoisePlace){ section, i })->id);
  poise_workspace_reveal (poise_window_get_workspace (f->window), picks);
  poise_picks_free (picks);
  gui_test_settle ();
}

static GtkWidget *
open_helper (Fixture *f)
{
  GtkWidget *button = gui_test_find (GTK_WIDGET (f->window), GTK_TYPE_MENU_BUTTON, "Estimate Minutes…");

  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  gui_test_settle ();
  return GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button)));
}

static void
choose (GtkWidget *popover, const char *label, guint choice)
{
  gtk_drop_down_set_selected (GTK_DROP_DOWN (gui_test_find (popover, GTK_TYPE_DROP_DOWN, label)), choice);
}

static void
type (GtkWidget *popover, const char *label, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (gui_test_find (popover, GTK_TYPE_ENTRY, label)), text);
}

static int
minutes_of (Fixture *f, guint section, guint index)
{
  return poise_plan_get_activity (poise_document_get_plan (f->document), (PoisePlace){ section, index })->minutes;
}

/* The fourth activity of the sample is a reading. */
static void
test_reading (Fixture *f, gconstpointer data)
{
  GtkWidget *popover;
  PoisePlan *before;

  select_activities (f, 0, 3, 1);
  popover = open_helper (f);
  g_assert_cmpint (poise_workload_popover_get_workload (POISE_WORKLOAD_POPOVER (popover))->kind, ==, POISE_WORKLOAD_READING);
  before = poise_document_get_plan (f->document);
  type (popover, "Pages to Read", "39");
  choose (popover, "Page", 1);
  g_assert_nonnull (gui_test_find (popover, GTK_TYPE_LABEL, "2 h 10 min"));
  g_assert_nonnull (gui_test_find (popover, GTK_TYPE_LABEL, "18 pages an hour."));
  g_assert_true (poise_document_get_plan (f->document) == before);

  g_signal_emit_by_name (gui_test_find (popover, GTK_TYPE_BUTTON, "Use 130 min"), "clicked");
  gui_test_settle ();
  g_assert_cmpint (minutes_of (f, 0, 3), ==, 130);
  g_assert_false (gtk_widget_get_mapped (popover));
  poise_document_undo (f->document);
  g_assert_true (poise_record_equal (poise_document_get_plan (f->document), before));
  g_assert_false (poise_document_get_can_undo (f->document));
}

/* The focus goes back to where it came from. */
static void
test_focus (Fixture *f, gconstpointer data)
{
  GtkWidget *button, *popover;

  select_activities (f, 0, 3, 1);
  button = gui_test_find (GTK_WIDGET (f->window), GTK_TYPE_MENU_BUTTON, "Estimate Minutes…");
  popover = open_helper (f);
  g_assert_true (gui_test_has_focus (popover));
  g_signal_emit_by_name (gui_test_find (popover, GTK_TYPE_BUTTON, "Use 67 min"), "clicked");
  gui_test_settle ();
  g_assert_true (gui_test_has_focus (button));
}

static void
test_wrong_input (Fixture *f, gconstpointer data)
{
  static const char *const wrong[] = { "", "abc", "-5", "0", "5001", "1.5", "999999999999" };
  GtkWidget *popover, *entry, *take;

  select_activities (f, 0, 3, 1);
  popover = open_helper (f);
  entry = gui_test_find (popover, GTK_TYPE_ENTRY, "Pages to Read");
  take = gui_test_find (popover, GTK_TYPE_BUTTON, "Use 67 min");
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      gtk_editable_set_text (GTK_EDITABLE (entry), wrong[i]);
      g_assert_true (gtk_widget_has_css_class (entry, "error"));
      g_assert_false (gtk_widget_get_sensitive (take));
      gtk_editable_set_text (GTK_EDITABLE (entry), "18");
      g_assert_false (gtk_widget_has_css_class (entry, "error"));
      g_assert_true (gtk_widget_get_sensitive (take));
    }
  g_assert_cmpint (minutes_of (f, 0, 3), ==, 90);
}

/* What was said of one kind is there again after another; only rows that count are seen. */
static void
test_kinds (Fixture *f, gconstpointer data)
{
  static const char *const rows[POISE_N_WORKLOAD_KINDS][4] = {
    { "Pages to Read", "Page", "New Concepts", "Purpose of Reading" },
    { "Pages to Write", "Page", "Kind of Text", "Drafts" },
    { "Length in Minutes", "Times Played", NULL },
    { "Posts and Answers", "Form", "Words in Each", NULL },
  };
  GtkWidget *popover;

  select_activities (f, 0, 3, 1);
  popover = open_helper (f);
  type (popover, "Pages to Read", "77");
  for (guint kind = 0; kind < POISE_N_WORKLOAD_KINDS; kind++)
    {
      choose (popover, "Kind of Work", kind);
      for (guint i = 0; i < 4 && rows[kind][i]; i++)
        g_assert_nonnull (gui_test_find (popover, G_TYPE_INVALID, rows[kind][i]));
      g_assert_true ((gui_test_try_find (popover, GTK_TYPE_ENTRY, "Pages to Read") != NULL) == (kind == 0));
    }
  choose (popover, "Form", 1);
  g_assert_nonnull (gui_test_find (popover, GTK_TYPE_ENTRY, "Minutes of Each"));
  g_assert_null (gui_test_try_find (popover, GTK_TYPE_ENTRY, "Words in Each"));
  choose (popover, "Kind of Work", POISE_WORKLOAD_READING);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (gui_test_find (popover, GTK_TYPE_ENTRY, "Pages to Read"))), ==, "77");
}

static void
test_remembers (Fixture *f, gconstpointer data)
{
  GtkWidget *popover;

  select_activities (f, 0, 3, 1);
  popover = open_helper (f);
  type (popover, "Pages to Read", "12");
  gtk_popover_popdown (GTK_POPOVER (popover));
  gui_test_settle ();
  select_activities (f, 1, 1, 1);
  popover = open_helper (f);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (gui_test_find (popover, GTK_TYPE_ENTRY, "Pages to Read"))), ==, "12");
}

static void
test_several (Fixture *f, gconstpointer data)
{
  GtkWidget *popover;

  select_activities (f, 0, 3, 2);
  popover = open_helper (f);
  choose (popover, "Kind of Work", POISE_WORKLOAD_VIDEO);
  type (popover, "Length in Minutes", "25");
  g_signal_emit_by_name (gui_test_find (popover, GTK_TYPE_BUTTON, "Use 25 min"), "clicked");
  gui_test_settle ();
  g_assert_cmpint (minutes_of (f, 0, 3), ==, 25);
  g_assert_cmpint (minutes_of (f, 0, 4), ==, 25);
  poise_document_undo (f->document);
  g_assert_cmpint (minutes_of (f, 0, 3), ==, 90);
  g_assert_cmpint (minutes_of (f, 0, 4), ==, 30);
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
#define ADD(name, function) g_test_add ("/gui/workload/" name, Fixture, "sample", set_up, function, tear_down)
  ADD ("reading", test_reading);
  ADD ("focus", test_focus);
  ADD ("wrong-input", test_wrong_input);
  ADD ("kinds", test_kinds);
  ADD ("remembers", test_remembers);
  ADD ("several", test_several);
  return gui_test_run ();
}
