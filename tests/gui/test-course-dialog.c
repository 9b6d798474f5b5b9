/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The dialog for the course's frame: each row stands for its member, each change is one step.
 */

#include "gui/gui-test.h"

#include "gui/details/poise-term-row.h"
#include "gui/details/poise-value-row.h"
#include "gui/dialogs/poise-course-dialog.h"
#include "gui/poise-text-scale.h"

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
  static const char *const pages[] = { "about", "outcomes", "days", "goals", "tools" };

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

/* Newer libadwaita moves the focus where a page is shown again, so it is looked at before the row is. */
static void
assert_focus (Fixture *f, GType type, const char *label)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (f->dialog));
  GtkWidget *wanted = row (f, type, label);

  g_assert_nonnull (focus);
  g_assert_true (focus == wanted || gtk_widget_is_ancestor (focus, wanted));
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
  enter (f, "Tolerance in Percentage Points", "10");
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
  GtkWidget *added = row (f, GTK_TYPE_ENTRY, "First Day of a New Break"), *remove;

  gtk_widget_grab_focus (added);
  gui_test_enter (added, "2027-02-15");
  gui_test_settle ();
  assert_focus (f, GTK_TYPE_ENTRY, "Last Day of the Break");
  enter (f, "Last Day of the Break", "2027-02-21");
  enter (f, "Name of the Break", "Winter");
  pause = g_ptr_array_index (plan (f)->breaks, 0);
  g_assert_cmpstr (pause->from, ==, "2027-02-15");
  g_assert_cmpstr (pause->to, ==, "2027-02-21");
  g_assert_cmpstr (pause->title, ==, "Winter");
  remove = row (f, GTK_TYPE_BUTTON, "Remove Break");
  gtk_widget_grab_focus (remove);
  g_signal_emit_by_name (remove, "clicked");
  g_assert_null (plan (f)->breaks);
  assert_focus (f, GTK_TYPE_ENTRY, "First Day of a New Break");
}

static gboolean
shows (Fixture *f, const char *text)
{
  return row (f, GTK_TYPE_LABEL, text) != NULL;
}

static void
test_outcome_order (Fixture *f, gconstpointer template)
{
  g_autoptr (PoisePlan) before = poise_plan_ref ((PoisePlan *)plan (f));
  GtkWidget *down = row (f, GTK_TYPE_BUTTON, "Move Outcome Down");

  g_assert_true (shows (f, "Covered by 8 activities"));
  gtk_widget_grab_focus (down);
  g_signal_emit_by_name (down, "clicked");
  g_assert_true (g_ptr_array_index (plan (f)->outcomes, 0) == g_ptr_array_index (before->outcomes, 1));
  g_assert_true (g_ptr_array_index (plan (f)->outcomes, 1) == g_ptr_array_index (before->outcomes, 0));
  g_assert_cmpint (poise_document_get_undo_kind (f->document), ==, POISE_EDIT_OUTCOMES);
  /* The focus goes along: on the way down to the end, then to the way back. */
  for (guint i = 0; i < 3; i++)
    g_signal_emit_by_name (gtk_window_get_focus (GTK_WINDOW (f->dialog)), "clicked");
  g_assert_true (g_ptr_array_index (plan (f)->outcomes, 4) == g_ptr_array_index (before->outcomes, 0));
  g_assert_true (gui_test_is_called (gtk_window_get_focus (GTK_WINDOW (f->dialog)), "Move Outcome Up"));
  g_assert_cmpuint (n_steps (f), ==, 4);
  g_assert_true (plan (f) == before);
}

/* Outcomes are long: on a phone, too, the entry has the width of its row, not what the buttons leave. */
static void
test_outcome_width (Fixture *f, gconstpointer template)
{
  GtkWidget *button = row (f, GTK_TYPE_BUTTON, "Move Outcome Down");
  GtkWidget *around = gtk_widget_get_ancestor (button, GTK_TYPE_LIST_BOX_ROW);
  GtkWidget *entry = gui_test_find (around, GTK_TYPE_ENTRY, "Learners Can …");
  graphene_rect_t above, below;

  gui_test_settle ();
  g_assert_cmpint (gtk_widget_get_width (entry), >, gtk_widget_get_width (around) - 40);
  g_assert_true (gtk_widget_compute_bounds (entry, around, &above));
  g_assert_true (gtk_widget_compute_bounds (button, around, &below));
  g_assert_cmpfloat (below.origin.y, >=, above.origin.y + above.size.height);
}

static void
on_reveal (PoiseWorkspace *workspace, const PoisePicks *picks, guint *n_picked)
{
  *n_picked = g_hash_table_size (picks->activities);
}

static void
test_show_activities (Fixture *f, gconstpointer template)
{
  guint n_picked = 0;

  g_signal_connect (f->workspace, "reveal", G_CALLBACK (on_reveal), &n_picked);
  g_object_ref (f->dialog);
  g_signal_emit_by_name (row (f, GTK_TYPE_BUTTON, "Show These Activities"), "clicked");
  gui_test_settle ();
  g_assert_cmpuint (n_picked, ==, 8);
  g_assert_false (gtk_widget_get_visible (f->dialog));
  g_object_unref (f->dialog);
  f->dialog = GTK_WIDGET (poise_course_dialog_new (NULL, f->workspace));
}

static void
test_dates_follow (Fixture *f, gconstpointer template)
{
  g_autoptr (PoisePlan) before = poise_plan_ref ((PoisePlan *)plan (f));
  const PoiseActivity *first = poise_plan_get_activity (before, (PoisePlace){ 0, 0 });
  const PoiseSession *session;

  row (f, GTK_TYPE_ENTRY, "First Day");
  g_assert_true (shows (f, "10 sections, 11 Jan – 28 Mar 2027, 1 break"));
  g_assert_true (shows (f, "15–21 Feb · Shifts “Week 6 · First draft” and later sections"));
  enter (f, "First Day", "2027-01-18");
  g_assert_true (shows (f, "10 sections, 18 Jan – 4 Apr 2027, 1 break"));
  g_assert_true (shows (f, "15–21 Feb · Shifts “Week 5 · Building an argument” and later sections"));
  first = poise_plan_get_activity (plan (f), (PoisePlace){ 0, 0 });
  session = g_ptr_array_index (first->schedule, 0);
  g_assert_cmpstr (session->start, ==, "2027-01-18T10:00");
  g_assert_cmpint (poise_document_get_undo_kind (f->document), ==, POISE_EDIT_DATES);
  /* What is no date, or not yet, moves nothing. */
  gtk_editable_set_text (GTK_EDITABLE (row (f, GTK_TYPE_ENTRY, "First Day")), "2027-13-40");
  g_assert_cmpstr (plan (f)->start, ==, "2027-01-18");
  gtk_widget_activate_action (f->dialog, "win.undo", NULL);
  g_assert_true (plan (f) == before);
  g_assert_true (shows (f, "10 sections, 11 Jan – 28 Mar 2027, 1 break"));
}

static void
test_backwards_break (Fixture *f, gconstpointer template)
{
  enter (f, "First Day of a New Break", "2027-02-15");
  enter (f, "Last Day of the Break", "2027-02-10");
  g_assert_true (shows (f, "Ends before it begins, so it does not count"));
}

static void
test_fill (Fixture *f, gconstpointer template)
{
  GtkWidget *fill = row (f, GTK_TYPE_BUTTON, "Add Live Sessions");
  g_autoptr (PoisePlan) bare = NULL;
  g_autoptr (PoiseActivity) unscheduled = NULL;
  const PoiseActivity *filled;

  g_assert_false (gtk_widget_is_sensitive (fill));
  g_assert_true (shows (f, "Every synchronous activity has a live session"));
  unscheduled = poise_record_with_list (poise_plan_get_activity (plan (f), (PoisePlace){ 2, 0 }),
                                        POISE_ACTIVITY_SCHEDULE, NULL);
  if (unscheduled->mode != POISE_MODE_SYNCHRONOUS)
    g_error ("the sample has changed");
  bare = poise_edit_replace_activity (plan (f), (PoisePlace){ 2, 0 }, unscheduled);
  poise_document_apply (f->document, bare, POISE_EDIT_DETAILS, NULL);
  g_assert_true (shows (f, "1 live session will be added"));
  g_signal_emit_by_name (fill, "clicked");
  filled = poise_plan_get_activity (plan (f), (PoisePlace){ 2, 0 });
  g_assert_cmpuint (poise_list_length (filled->schedule), ==, 1);
  g_assert_cmpint (poise_document_get_undo_kind (f->document), ==, POISE_EDIT_SESSIONS);
  gtk_widget_activate_action (f->dialog, "win.undo", NULL);
  g_assert_true (plan (f) == bare);
}

static void
test_target_goes_whole (Fixture *f, gconstpointer template)
{
  g_autoptr (PoisePlan) before = poise_plan_ref ((PoisePlan *)plan (f));

  enter (f, "Synchronous Time in Percent", "");
  g_assert_null (plan (f)->target);
  g_assert_false (gtk_widget_is_sensitive (row (f, GTK_TYPE_ENTRY, "Tolerance in Percentage Points")));
  gtk_widget_activate_action (f->dialog, "win.undo", NULL);
  g_assert_true (plan (f) == before);
}

static void
test_credit_load (Fixture *f, gconstpointer template)
{
  g_assert_nonnull (row (f, GTK_TYPE_BUTTON, "Use 20 h 30 min a Week"));
  g_signal_emit_by_name (row (f, GTK_TYPE_BUTTON, "Use 20 h 30 min a Week"), "clicked");
  g_assert_cmpint (plan (f)->weekly_minutes, ==, 20 * 60 + 30);
  g_assert_null (gui_test_try_find (f->dialog, GTK_TYPE_BUTTON, "Use 20 h 30 min a Week"));
}

/* What the credits offer takes no room from the heading, however large texts are. */
static void
test_heading (Fixture *f, gconstpointer template)
{
  GtkWidget *heading = row (f, GTK_TYPE_LABEL, "Workload");
  GtkWidget *button = row (f, GTK_TYPE_BUTTON, "Use 20 h 30 min a Week");
  int dpi;

  g_object_get (gtk_settings_get_default (), "gtk-xft-dpi", &dpi, NULL);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 2 * POISE_TEXT_DPI_UNSCALED, NULL);
  gtk_window_set_default_size (GTK_WINDOW (f->dialog), 360, 640);
  gui_test_settle ();
  g_assert_cmpint (gtk_widget_get_width (f->dialog), <=, 360);
  g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (heading))));
  g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))))));
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", dpi, NULL);
}

static void
test_tools (Fixture *f, gconstpointer template)
{
  g_autoptr (PoisePlan) before = NULL;
  const PoiseTool *tool;

  enter (f, "New Tool", "Campus Wiki");
  g_assert_cmpuint (poise_list_length (plan (f)->tools), ==, 1);
  choose (f->dialog, "Bandwidth", POISE_BANDWIDTH_LOW);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (row (f, GTK_TYPE_CHECK_BUTTON, "Asynchronous")), TRUE);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (row (f, GTK_TYPE_CHECK_BUTTON, "Social")), TRUE);
  enter (f, "Address of the Tool", "https://wiki.example.org");
  enter (f, "Name of the Tool", "Wiki");
  enter (f, "Name of the Tool", "");
  tool = g_ptr_array_index (plan (f)->tools, 0);
  g_assert_cmpstr (tool->name, ==, "Wiki"); /* a tool has a name */
  g_assert_cmpint (tool->modes, ==, POISE_TERM_BIT (POISE_MODE_ASYNCHRONOUS));
  g_assert_cmpint (tool->purposes, ==, POISE_TERM_BIT (POISE_PURPOSE_SOCIAL));
  g_assert_cmpint (tool->bandwidth, ==, POISE_BANDWIDTH_LOW);
  g_assert_cmpstr (tool->uri, ==, "https://wiki.example.org");
  g_assert_cmpint (poise_document_get_undo_kind (f->document), ==, POISE_EDIT_TOOLS);

  before = poise_plan_ref ((PoisePlan *)plan (f));
  g_signal_emit_by_name (row (f, GTK_TYPE_BUTTON, "Remove Tool"), "clicked");
  g_assert_null (plan (f)->tools);
  gtk_widget_activate_action (f->dialog, "win.undo", NULL);
  g_assert_true (plan (f) == before);
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
  ADD ("outcome-order", "sample", test_outcome_order);
  ADD ("outcome-width", "sample", test_outcome_width);
  ADD ("show-activities", "sample", test_show_activities);
  ADD ("dates-follow", "sample", test_dates_follow);
  ADD ("backwards-break", "empty", test_backwards_break);
  ADD ("fill", "sample", test_fill);
  ADD ("target-goes-whole", "sample", test_target_goes_whole);
  ADD ("credit-load", "sample", test_credit_load);
  ADD ("heading", "sample", test_heading);
  ADD ("tools", "empty", test_tools);
  ADD ("undo-and-close", "empty", test_undo_and_close);
  return gui_test_run ();
}
