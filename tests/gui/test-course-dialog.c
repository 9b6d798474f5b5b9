/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The dialog for the course's frame: each row stands for its member, each change is one step.
 */

#include "gui/gui-test.h"

#include "gui/details/poise-term-row.h"
#include "gui/details/poise-value-row.h"
#include "gui/dialogs/poise-course-dialog.h"

typedef struct
{
  PoiseDocument *document;
  PoiseWorkspace *workspace;
  GtkWidget *dialog;
} Fixture;

static void
set_up (Fixture *f, gconstpointer template)
{
  g_autoptr (PoisePlan) plan = gui_test_template (template);

  f->document = poise_document_new (plan, NULL);
  f->workspace = poise_workspace_new (f->document, NULL);
  f->dialog = GTK_WIDGET (poise_course_dialog_new (NULL, f->workspace));
  gtk_window_present (GTK_WINDOW (f->dialog));
  gui_test_settle ();
}

static void
tear_down (Fixture *f, gconstpointer template)
{
  gboolean gone;

  gui_test_watch (f->dialog, &gone);
  gtk_window_destroy (GTK_WINDOW (f->dialog));
  gui_test_settle ();
  g_assert_true (gone);
  g_assert_finalize_object (f->workspace);
  g_assert_finalize_object (f->document);
}

static const PoisePlan *
plan (Fixture *f)
{
  return poise_document_get_plan (f->document);
}

/* Shows each page in turn until it has the row. */
static GtkWidget *
row (Fixture *f, GType type, const char *label)
{
  static const char *const pages[] = { "course", "learners", "days", "goals" };

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      GtkWidget *found;

      adw_preferences_window_set_visible_page_name (ADW_PREFERENCES_WINDOW (f->dialog), pages[i]);
      found = gui_test_try_find (f->dialog, type, label);
      if (found)
        return found;
    }
  g_error ("no row is called “%s”", label);
}

static void
enter (Fixture *f, const char *label, const char *text)
{
  gui_test_enter (row (f, GTK_TYPE_ENTRY, label), text);
}

static void
choose (GtkWidget *widget, const char *title, guint index)
{
  if (POISE_IS_TERM_ROW (widget)
      && strcmp (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), title) == 0)
    adw_combo_row_set_selected (ADW_COMBO_ROW (widget), index);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    choose (child, title, index);
}

static guint
n_steps (Fixture *f)
{
  guint n = 0;

  while (poise_document_get_can_undo (f->document))
    {
      poise_document_undo (f->document);
      n++;
    }
  return n;
}

static void
test_showing_is_no_edit (Fixture *f, gconstpointer template)
{
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row (f, GTK_TYPE_ENTRY, "Title"))), ==,
                   plan (f)->title);
  g_assert_false (poise_document_get_can_undo (f->document));
}

static void
test_all_members (Fixture *f, gconstpointer template)
{
  enter (f, "Title", "Writing");
  enter (f, "Code", "W 1");
  enter (f, "Instructor", "Ada");
  enter (f, "Language", "pt-BR");
  enter (f, "Number of Learners", "30");
  choose (f->dialog, "Can Meet at the Same Time", 2);
  choose (f->dialog, "Weak Connections", 1);
  enter (f, "Time Zones They Live In", "3");
  enter (f, "First Day", "2027-01-11");
  enter (f, "Days in Each Section", "14");
  choose (f->dialog, "Weekday", 3);
  enter (f, "Time of Day", "9:30");
  enter (f, "Length in Minutes", "1 h 15");
  enter (f, "Time Zone", "Europe/Stockholm");
  enter (f, "Address of the Room", "https://meet.example.org");
  enter (f, "Synchronous Time in Percent", "35%");
  enter (f, "Tolerance in Percent", "10");
  choose (f->dialog, "Credits", POISE_CREDITS_ECTS);
  enter (f, "Number of Credits", "7,5");
  enter (f, "Learner Time in a Week", "8 h");

  g_assert_cmpstr (plan (f)->title, ==, "Writing");
  g_assert_cmpstr (plan (f)->code, ==, "W 1");
  g_assert_cmpstr (plan (f)->instructor, ==, "Ada");
  g_assert_cmpstr (plan (f)->language, ==, "pt-BR");
  g_assert_cmpint (plan (f)->learners, ==, 30);
  g_assert_cmpint (plan (f)->circumstances->can_meet, ==, 0);
  g_assert_cmpint (plan (f)->circumstances->low_bandwidth, ==, 1);
  g_assert_cmpint (plan (f)->circumstances->time_zones, ==, 3);
  g_assert_cmpstr (plan (f)->start, ==, "2027-01-11");
  g_assert_cmpint (plan (f)->section_days, ==, 14);
  g_assert_cmpint (plan (f)->live_slot->weekday, ==, 3);
  g_assert_cmpstr (plan (f)->live_slot->time, ==, "09:30");
  g_assert_cmpint (plan (f)->live_slot->minutes, ==, 75);
  g_assert_cmpstr (plan (f)->live_slot->zone, ==, "Europe/Stockholm");
  g_assert_cmpstr (plan (f)->live_slot->uri, ==, "https://meet.example.org");
  g_assert_cmpint (plan (f)->target->synchronous_percent, ==, 35);
  g_assert_cmpint (plan (f)->target->tolerance_percent, ==, 10);
  g_assert_cmpint (plan (f)->credits->system, ==, POISE_CREDITS_ECTS);
  g_assert_cmpstr (plan (f)->credits->value, ==, "7.5");
  g_assert_cmpint (plan (f)->weekly_minutes, ==, 480);
  g_assert_cmpuint (n_steps (f), ==, 20);
}

static void
test_kinds (Fixture *f, gconstpointer template)
{
  enter (f, "Code", "W 1");
  g_assert_cmpint (poise_document_get_undo_kind (f->document), ==, POISE_EDIT_COURSE);
  enter (f, "Synchronous Time in Percent", "101");
  g_assert_cmpint (poise_document_get_undo_kind (f->document), ==, POISE_EDIT_COURSE);
  enter (f, "Synchronous Time in Percent", "100");
  g_assert_cmpint (poise_document_get_undo_kind (f->document), ==, POISE_EDIT_TARGET);
  enter (f, "Synchronous Time in Percent", "");
  g_assert_null (plan (f)->target);
}

static void
test_outcomes (Fixture *f, gconstpointer template)
{
  guint n = poise_list_length (plan (f)->outcomes);
  const PoiseOutcome *outcome;

  enter (f, "New Outcome", "Ask well");
  g_assert_cmpuint (poise_list_length (plan (f)->outcomes), ==, n + 1);
  enter (f, "Learners Can …", "Renamed");
  outcome = g_ptr_array_index (plan (f)->outcomes, 0);
  g_assert_cmpstr (outcome->text, ==, "Renamed");
  g_signal_emit_by_name (row (f, GTK_TYPE_BUTTON, "Remove Outcome"), "clicked");
  g_assert_cmpuint (poise_list_length (plan (f)->outcomes), ==, n);
  g_assert_cmpuint (n_steps (f), ==, 3);
}

static void
test_breaks (Fixture *f, gconstpointer template)
{
  const PoiseBreak *pause;

  enter (f, "First Day of a New Break", "2027-02-15");
  enter (f, "Last Day", "2027-02-21");
  enter (f, "Name of the Break", "Winter");
  pause = g_ptr_array_index (plan (f)->breaks, 0);
  g_assert_cmpstr (pause->from, ==, "2027-02-15");
  g_assert_cmpstr (pause->to, ==, "2027-02-21");
  g_assert_cmpstr (pause->title, ==, "Winter");
  g_signal_emit_by_name (row (f, GTK_TYPE_BUTTON, "Remove Break"), "clicked");
  g_assert_null (plan (f)->breaks);
}

/* Closing takes what has been typed, and undo works within the dialog. */
static void
test_undo_and_close (Fixture *f, gconstpointer template)
{
  g_object_ref (f->dialog);
  enter (f, "Code", "W 1");
  gtk_widget_activate_action (f->dialog, "win.undo", NULL);
  g_assert_null (plan (f)->code);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row (f, GTK_TYPE_ENTRY, "Code"))), ==, "");
  gtk_widget_activate_action (f->dialog, "win.redo", NULL);
  g_assert_cmpstr (plan (f)->code, ==, "W 1");
  gtk_editable_set_text (GTK_EDITABLE (row (f, GTK_TYPE_ENTRY, "New Outcome")), "Ask well");
  gtk_window_close (GTK_WINDOW (f->dialog));
  gui_test_settle ();
  g_assert_cmpuint (poise_list_length (plan (f)->outcomes), ==, 1);
  g_object_unref (f->dialog);
  f->dialog = GTK_WIDGET (poise_course_dialog_new (NULL, f->workspace));
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
#define ADD(name, template, function)                                                                        \
  g_test_add ("/gui/course-dialog/" name, Fixture, template, set_up, function, tear_down)
  ADD ("showing-is-no-edit", "sample", test_showing_is_no_edit);
  ADD ("all-members", "empty", test_all_members);
  ADD ("kinds", "empty", test_kinds);
  ADD ("outcomes", "sample", test_outcomes);
  ADD ("breaks", "empty", test_breaks);
  ADD ("undo-and-close", "empty", test_undo_and_close);
  return gui_test_run ();
}
