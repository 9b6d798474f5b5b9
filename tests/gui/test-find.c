/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Finding in the window: what is typed and chosen, what is shown and counted, where one is afterwards.
 */

#include "gui/gui-test.h"

#include "advisor/poise-dismissals.h"
#include "gui/find/poise-find-bar.h"
#include "gui/find/poise-find-chips.h"
#include "gui/find/poise-find-choices.h"
#include "gui/find/poise-find-view.h"
#include "gui/list/poise-activity-list.h"
#include "gui/list/poise-list-page.h"
#include "gui/list/poise-list-row.h"

typedef struct
{
  PoiseWindow *window;
  PoiseWorkspace *workspace;
  GtkWidget *page;
  GtkWidget *view;
  PoiseActivityList *list;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PoisePlan) plan = gui_test_plan (6, 8);

  fixture->window = gui_test_window (plan, 1200, 700);
  fixture->workspace = poise_window_get_workspace (fixture->window);
  fixture->page = gui_test_find (GTK_WIDGET (fixture->window), POISE_TYPE_LIST_PAGE, NULL);
  fixture->view = gui_test_find (fixture->page, POISE_TYPE_FIND_VIEW, NULL);
  fixture->list = POISE_ACTIVITY_LIST (gui_test_find (fixture->page, POISE_TYPE_ACTIVITY_LIST, NULL));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gui_test_close (fixture->window);
}

static void
run (Fixture *fixture, const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->list), action, NULL));
  gui_test_settle ();
}

static GtkWidget *
find_entry (Fixture *fixture)
{
  return gui_test_find (fixture->view, GTK_TYPE_SEARCH_ENTRY, "Find Activities");
}

static void
find_text (Fixture *fixture, const char *text)
{
  run (fixture, "win.find");
  g_assert_true (gui_test_has_focus (find_entry (fixture)));
  gtk_editable_set_text (GTK_EDITABLE (find_entry (fixture)), text);
  gui_test_settle ();
}

static void
leave_bar (Fixture *fixture)
{
  g_signal_emit_by_name (find_entry (fixture), "stop-search");
  gui_test_settle ();
}

/* Escape, where the focus is on nothing that takes it: the controllers of the view hear of it. */
static void
press_escape (Fixture *fixture)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (fixture->view);
  gboolean handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !handled; i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", GDK_KEY_Escape, 0, 0, &handled);
    }
  g_assert_true (handled);
  gui_test_settle ();
}

static void
select_activity (Fixture *fixture, const char *id)
{
  g_autoptr (PoisePicks) picks = poise_picks_new ();

  poise_picks_add_activity (picks, id);
  poise_activity_list_select (fixture->list, picks);
  poise_activity_list_focus (fixture->list);
  gui_test_settle ();
}

static guint
n_rows (Fixture *fixture)
{
  GtkListView *view = GTK_LIST_VIEW (poise_activity_list_get_view (fixture->list));

  return g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (view)));
}

static const char *
focused_id (Fixture *fixture)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  GtkWidget *child = focus ? gtk_widget_get_first_child (focus) : NULL;

  return POISE_IS_LIST_ROW (child) ? poise_row_get_id (poise_list_row_get_row (POISE_LIST_ROW (child))) : NULL;
}

static int
y_of (Fixture *fixture, const char *id)
{
  GdkRectangle area = { 0 };
  graphene_point_t point;

  g_assert_true (poise_activity_list_get_row_area (fixture->list, id, FALSE, &area));
  g_assert_true (gtk_widget_compute_point (GTK_WIDGET (fixture->list), GTK_WIDGET (fixture->window),
                                           &GRAPHENE_POINT_INIT (0, area.y), &point));
  return point.y;
}

static gboolean
has_picked (Fixture *fixture, const char *id)
{
  return poise_picks_has_activity (poise_workspace_get_picks (fixture->workspace), id);
}

static void
assert_count (Fixture *fixture, const char *count)
{
  gui_test_find (fixture->view, GTK_TYPE_LABEL, count);
  gtk_test_accessible_assert_property (find_entry (fixture), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, count);
}

static void
test_text (Fixture *fixture, gconstpointer data)
{
  find_text (fixture, "b3");
  g_assert_cmpuint (n_rows (fixture), ==, 2);
  assert_count (fixture, "1 of 48 activities");
  gui_test_find (GTK_WIDGET (fixture->list), GTK_TYPE_LABEL, "1 of 8 activities");
  gtk_editable_set_text (GTK_EDITABLE (find_entry (fixture)), "3");
  g_assert_cmpuint (n_rows (fixture), ==, 12);
  assert_count (fixture, "6 of 48 activities");
  gtk_editable_set_text (GTK_EDITABLE (find_entry (fixture)), "section d"); /* by its title, alone */
  g_assert_cmpuint (n_rows (fixture), ==, 1);
  assert_count (fixture, "0 of 48 activities");
  gtk_editable_set_text (GTK_EDITABLE (find_entry (fixture)), "");
  g_assert_cmpuint (n_rows (fixture), ==, 54);
  g_assert_null (gui_test_try_find (fixture->view, GTK_TYPE_LABEL, "48 of 48 activities"));
}

/* Leaving the bar goes back to what was selected, focused and in sight. */
static void
test_goes_back (Fixture *fixture, gconstpointer data)
{
  int y;

  select_activity (fixture, "activity-04-00006");
  y = y_of (fixture, "activity-04-00006");
  find_text (fixture, "a1");
  g_assert_false (has_picked (fixture, "activity-04-00006"));
  leave_bar (fixture);
  g_assert_cmpuint (n_rows (fixture), ==, 54);
  g_assert_true (has_picked (fixture, "activity-04-00006"));
  g_assert_cmpstr (focused_id (fixture), ==, "activity-04-00006");
  g_assert_cmpint (y_of (fixture, "activity-04-00006"), ==, y);
  g_assert_null (gui_test_try_find (fixture->view, GTK_TYPE_SEARCH_ENTRY, NULL));

  /* and also when one has been in the list meanwhile, and is back in the bar */
  run (fixture, "win.find");
  gtk_editable_set_text (GTK_EDITABLE (find_entry (fixture)), "a1");
  g_signal_emit_by_name (find_entry (fixture), "activate");
  gui_test_settle ();
  g_assert_true (has_picked (fixture, "activity-00-00001"));
  gtk_widget_grab_focus (find_entry (fixture));
  leave_bar (fixture);
  g_assert_true (has_picked (fixture, "activity-04-00006"));
  g_assert_cmpint (y_of (fixture, "activity-04-00006"), ==, y);
}

/* Also where what was selected is found, so that it was on the way; and where it was out of sight. */
static void
test_goes_back_from_what_was_selected (Fixture *fixture, gconstpointer data)
{
  GtkWidget *view = poise_activity_list_get_view (fixture->list);
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (view));
  g_autoptr (PoisePicks) picks = poise_picks_new ();
  double value;

  poise_picks_add_section (picks, "section-01");
  poise_activity_list_select (fixture->list, picks);
  poise_activity_list_focus (fixture->list);
  poise_activity_list_scroll_by (fixture->list, GPOINTER_TO_INT (data));
  gui_test_settle ();
  value = gtk_adjustment_get_value (adjustment);
  find_text (fixture, "b");
  gtk_editable_set_text (GTK_EDITABLE (find_entry (fixture)), "b3");
  gui_test_settle ();
  leave_bar (fixture);
  g_test_message ("%d: from %g", GPOINTER_TO_INT (data), value);
  g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_value (adjustment), value, 1.5);
  g_assert_true (poise_picks_has_section (poise_workspace_get_picks (fixture->workspace), "section-01"));
  g_assert_cmpstr (focused_id (fixture), ==, "section-01");
}

/* From elsewhere, the focus goes back there. */
static void
test_goes_back_elsewhere (Fixture *fixture, gconstpointer data)
{
  GtkWidget *entry = gui_test_find (fixture->page, GTK_TYPE_ENTRY, "New Activity");

  gtk_widget_grab_focus (entry);
  find_text (fixture, "a1");
  leave_bar (fixture);
  g_assert_true (gui_test_has_focus (entry));
}

/* Escape in the list shows all again, at what was found. */
static void
test_stays_at_what_was_found (Fixture *fixture, gconstpointer data)
{
  select_activity (fixture, "activity-00-00000");
  find_text (fixture, "f5");
  g_signal_emit_by_name (find_entry (fixture), "activate");
  gui_test_settle ();
  g_assert_cmpstr (focused_id (fixture), ==, "activity-05-00005");
  press_escape (fixture);
  g_assert_cmpuint (n_rows (fixture), ==, 54);
  g_assert_true (has_picked (fixture, "activity-05-00005"));
  g_assert_false (has_picked (fixture, "activity-00-00000"));
  g_assert_cmpstr (focused_id (fixture), ==, "activity-05-00005");
  g_assert_cmpint (y_of (fixture, "activity-05-00005"), >, 0);
}

/* Without the bar's help: what a filter hides of the selection comes back with it. */
static void
test_selection_survives (Fixture *fixture, gconstpointer data)
{
  const PoiseQuery a1 = { .text = "a1" }, nothing = { 0 };
  g_autoptr (PoisePicks) picks = poise_picks_new ();

  poise_picks_add_activity (picks, "activity-00-00001");
  poise_picks_add_activity (picks, "activity-04-00002");
  poise_activity_list_select (fixture->list, picks);
  poise_workspace_set_query (fixture->workspace, &a1);
  gui_test_settle ();
  g_assert_true (has_picked (fixture, "activity-00-00001"));
  g_assert_false (has_picked (fixture, "activity-04-00002"));
  poise_workspace_set_query (fixture->workspace, &nothing);
  gui_test_settle ();
  g_assert_true (has_picked (fixture, "activity-00-00001"));
  g_assert_true (has_picked (fixture, "activity-04-00002"));
}

/* (transfer none) (nullable): also in a popover that the display has closed again, as one without a window manager may */
static GtkWidget *
find_check (GtkWidget *widget, const char *name)
{
  GtkWidget *found = NULL;

  if (GTK_IS_CHECK_BUTTON (widget) && g_strcmp0 (gtk_check_button_get_label (GTK_CHECK_BUTTON (widget)), name) == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found; child = gtk_widget_get_next_sibling (child))
    found = find_check (child, name);
  return found;
}

static void
choose (Fixture *fixture, const char *name)
{
  GtkMenuButton *button = GTK_MENU_BUTTON (gui_test_find (fixture->view, GTK_TYPE_MENU_BUTTON, NULL));
  GtkWidget *check;

  gtk_menu_button_popup (button);
  check = find_check (GTK_WIDGET (gtk_menu_button_get_popover (button)), name);
  g_assert_nonnull (check);
  g_signal_emit_by_name (check, "activate");
  gtk_menu_button_popdown (button);
  gui_test_settle ();
}

static void
test_filters_and_chips (Fixture *fixture, gconstpointer data)
{
  GtkWidget *chip, *other;

  select_activity (fixture, "activity-01-00001");
  gtk_widget_activate_action (GTK_WIDGET (fixture->list), "activity.set-mode", "i", POISE_MODE_SYNCHRONOUS);
  find_text (fixture, "1");
  choose (fixture, "Synchronous");
  assert_count (fixture, "1 of 48 activities");
  choose (fixture, "Undecided");
  assert_count (fixture, "6 of 48 activities");

  chip = gui_test_find (fixture->view, GTK_TYPE_BUTTON, "Remove filter: Synchronous");
  gtk_widget_grab_focus (chip);
  g_signal_emit_by_name (chip, "clicked");
  gui_test_settle ();
  assert_count (fixture, "5 of 48 activities");
  other = gui_test_find (fixture->view, GTK_TYPE_BUTTON, "Remove filter: Undecided");
  g_assert_true (gui_test_has_focus (other));
  g_signal_emit_by_name (other, "clicked");
  gui_test_settle ();
  g_assert_true (gui_test_has_focus (find_entry (fixture)));
  assert_count (fixture, "6 of 48 activities");
}

/* A plan in which nothing but the sizes of groups is said anything about. */
static void
dismiss_all_but (Fixture *fixture, const char *rule)
{
  const PoiseRuleTable *table = poise_rule_table ();
  PoisePlan *plan = poise_plan_ref (poise_workspace_get_plan (fixture->workspace));

  for (guint i = 0; i < table->n_rules; i++)
    if (g_strcmp0 (table->rules[i]->id, rule) != 0)
      {
        PoisePlan *next = poise_plan_dismiss_rule (plan, table->rules[i]);

        poise_plan_unref (plan);
        plan = next;
      }
  poise_workspace_apply (fixture->workspace, plan, POISE_EDIT_DISMISS, NULL);
}

static void
set_group (Fixture *fixture, PoisePlace place, int size)
{
  PoisePlan *plan = poise_workspace_get_plan (fixture->workspace);
  PoiseGroup *group = poise_record_new (&poise_group_type);
  g_autoptr (PoiseGroup) sealed = NULL;
  g_autoptr (PoiseActivity) activity = NULL;

  poise_record_put_number (group, POISE_GROUP_KIND, POISE_GROUP_SMALL);
  poise_record_put_number (group, POISE_GROUP_SIZE, size);
  sealed = poise_record_seal (group);
  activity = poise_record_with_record (poise_plan_get_activity (plan, place), POISE_ACTIVITY_GROUP, sealed);
  poise_workspace_apply (fixture->workspace, poise_edit_replace_activity (plan, place, activity), POISE_EDIT_GROUP, NULL);
  gui_test_settle ();
}

/* The filter follows edits: what comes to have advice comes in; what has none any more goes when one goes on. */
static void
test_has_advice (Fixture *fixture, gconstpointer data)
{
  dismiss_all_but (fixture, "group-size");
  set_group (fixture, (PoisePlace) { 1, 2 }, 9);
  find_text (fixture, "");
  choose (fixture, "Has Advice");
  assert_count (fixture, "1 of 48 activities");
  gui_test_find (fixture->view, GTK_TYPE_BUTTON, "Remove filter: Has Advice");

  set_group (fixture, (PoisePlace) { 4, 0 }, 12);
  assert_count (fixture, "2 of 48 activities");
  set_group (fixture, (PoisePlace) { 1, 2 }, 4);
  assert_count (fixture, "2 of 48 activities");
  select_activity (fixture, "activity-04-00000");
  assert_count (fixture, "1 of 48 activities");
  gtk_editable_set_text (GTK_EDITABLE (find_entry (fixture)), "nothing like it");
  assert_count (fixture, "0 of 48 activities");
}

static void
test_nothing_found (Fixture *fixture, gconstpointer data)
{
  find_text (fixture, "nothing like it");
  gui_test_find (fixture->view, GTK_TYPE_LABEL, "Nothing Found");
  assert_count (fixture, "0 of 48 activities");
  g_signal_emit_by_name (find_entry (fixture), "activate"); /* there is nowhere to go */
  gui_test_settle ();
  g_assert_true (gui_test_has_focus (find_entry (fixture)));
  g_signal_emit_by_name (gui_test_find (fixture->view, GTK_TYPE_BUTTON, "Clear Filters"), "clicked");
  gui_test_settle ();
  g_assert_cmpuint (n_rows (fixture), ==, 54);
  g_assert_true (gui_test_has_focus (find_entry (fixture)));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (find_entry (fixture))), ==, "");
}

/* What is being edited stays, until one goes on. */
static void
test_edits_hide_nothing (Fixture *fixture, gconstpointer data)
{
  find_text (fixture, "");
  choose (fixture, "Undecided");
  select_activity (fixture, "activity-00-00002");
  gtk_widget_activate_action (GTK_WIDGET (fixture->list), "activity.set-mode", "i", POISE_MODE_SYNCHRONOUS);
  gui_test_settle ();
  g_assert_cmpuint (n_rows (fixture), ==, 54);
  g_assert_cmpstr (focused_id (fixture), ==, "activity-00-00002");
  select_activity (fixture, "activity-00-00003");
  g_assert_cmpuint (n_rows (fixture), ==, 53);
  run (fixture, "win.undo"); /* and is seen again */
  g_assert_cmpuint (n_rows (fixture), ==, 54);
  g_assert_true (has_picked (fixture, "activity-00-00002"));
}

/* No command reaches what is not shown; a new activity is shown, whatever is looked for. */
static void
test_commands (Fixture *fixture, gconstpointer data)
{
  PoiseDocument *document = poise_workspace_get_document (fixture->workspace);
  GtkListView *view = GTK_LIST_VIEW (poise_activity_list_get_view (fixture->list));
  g_autoptr (PoisePicks) section = poise_picks_new ();
  g_autofree char *titles = NULL;

  find_text (fixture, "1");
  gtk_selection_model_select_all (gtk_list_view_get_model (view));
  poise_activity_list_focus (fixture->list);
  run (fixture, "activity.delete");
  g_assert_cmpuint (poise_plan_n_sections (poise_document_get_plan (document)), ==, 6);
  g_assert_cmpuint (poise_plan_n_activities (poise_document_get_plan (document)), ==, 48 - 6);
  run (fixture, "win.undo");
  g_assert_cmpuint (poise_plan_n_activities (poise_document_get_plan (document)), ==, 48);

  poise_picks_add_section (section, "section-00");
  poise_activity_list_select (fixture->list, section);
  poise_activity_list_focus (fixture->list);
  gtk_widget_activate_action (GTK_WIDGET (fixture->list), "activity.set-mode", "i", POISE_MODE_SYNCHRONOUS);
  g_assert_cmpint (poise_plan_get_activity (poise_document_get_plan (document), (PoisePlace) { 0, 0 })->mode, ==,
                   POISE_MODE_UNDECIDED);
  g_assert_cmpint (poise_plan_get_activity (poise_document_get_plan (document), (PoisePlace) { 0, 1 })->mode, ==,
                   POISE_MODE_SYNCHRONOUS);

  gui_test_enter (gui_test_find (fixture->page, GTK_TYPE_ENTRY, "New Activity"), "Something else");
  titles = gui_test_titles (poise_document_get_plan (document), 0);
  g_assert_true (g_str_has_suffix (titles, "|Something else"));
  gui_test_find (GTK_WIDGET (fixture->list), G_TYPE_INVALID, "Something else, Undecided");
}

/* The same plan read anew is looked through for the same. */
static void
test_read_anew (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PoisePlan) plan = gui_test_plan (6, 8);
  g_autoptr (PoiseDocument) document = poise_document_new (plan, NULL);
  g_autoptr (PoiseWorkspace) workspace = poise_workspace_new (document, NULL);

  find_text (fixture, "d4");
  g_object_set (fixture->page, "workspace", workspace, NULL);
  gui_test_settle ();
  g_assert_cmpuint (n_rows (fixture), ==, 2);
  g_assert_cmpstr (poise_workspace_get_query (workspace)->text, ==, "d4");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (find_entry (fixture))), ==, "d4");
  gtk_editable_set_text (GTK_EDITABLE (find_entry (fixture)), "d");
  g_assert_cmpuint (n_rows (fixture), ==, 9);
  assert_count (fixture, "8 of 48 activities");
  g_object_set (fixture->page, "workspace", fixture->workspace, NULL);
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
  for (int pixels = -100; pixels <= 900; pixels += 200)
    {
      g_autofree char *path = g_strdup_printf ("/gui/find/goes-back-from-what-was-selected/%d", pixels);

      g_test_add (path, Fixture, GINT_TO_POINTER (pixels), set_up, test_goes_back_from_what_was_selected, tear_down);
    }
#define ADD(path, function) g_test_add ("/gui/find/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("text", test_text);
  ADD ("goes-back", test_goes_back);
  ADD ("goes-back-elsewhere", test_goes_back_elsewhere);
  ADD ("stays-at-what-was-found", test_stays_at_what_was_found);
  ADD ("selection-survives", test_selection_survives);
  ADD ("filters-and-chips", test_filters_and_chips);
  ADD ("has-advice", test_has_advice);
  ADD ("nothing-found", test_nothing_found);
  ADD ("edits-hide-nothing", test_edits_hide_nothing);
  ADD ("commands", test_commands);
  ADD ("read-anew", test_read_anew);
#undef ADD
  return gui_test_run ();
}
