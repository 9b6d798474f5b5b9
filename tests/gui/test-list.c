/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The list in its window: what rows say, what is selected and has the focus after each command.
 */

#include "gui/gui-test.h"

#include "core/poise-row.h"
#include "gui/list/poise-activity-list.h"
#include "gui/list/poise-list-drag.h"
#include "gui/list/poise-list-hover.h"
#include "gui/list/poise-list-page.h"
#include "gui/list/poise-list-row-texts.h"
#include "gui/list/poise-list-row.h"

typedef struct
{
  PoiseWindow *window;
  PoiseWorkspace *workspace;
  PoiseDocument *document;
  GtkWidget *page;
  PoiseActivityList *list;
} Fixture;

static void
open_plan (Fixture *fixture, PoisePlan *plan, int width)
{
  fixture->window = gui_test_window (plan, width, 800);
  fixture->workspace = poise_window_get_workspace (fixture->window);
  fixture->document = poise_workspace_get_document (fixture->workspace);
  fixture->page = gui_test_find (GTK_WIDGET (fixture->window), POISE_TYPE_LIST_PAGE, NULL);
  fixture->list = POISE_ACTIVITY_LIST (gui_test_find (fixture->page, POISE_TYPE_ACTIVITY_LIST, NULL));
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PoisePlan) plan = gui_test_plan (3, 4);

  open_plan (fixture, plan, 1200);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gui_test_close (fixture->window);
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

static void
run (Fixture *fixture, const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->list), action, NULL));
  gui_test_settle ();
}

/* The title of the row that has the focus, or "" where none has. */
static const char *
focused_title (Fixture *fixture)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));

  for (; focus; focus = gtk_widget_get_parent (focus))
    {
      GtkWidget *row = POISE_IS_LIST_ROW (focus) ? focus : gtk_widget_get_first_child (focus);

      if (POISE_IS_LIST_ROW (row))
        {
          PoiseRow *of = poise_list_row_get_row (POISE_LIST_ROW (row));

          return poise_row_is_section (of) ? poise_row_get_section (of)->title : poise_row_get_activity (of)->title;
        }
    }
  return "";
}

static void
assert_selected (Fixture *fixture, const char *id)
{
  const PoisePicks *picks = poise_workspace_get_picks (fixture->workspace);

  g_assert_cmpuint (g_hash_table_size (picks->activities), ==, 1);
  g_assert_cmpuint (g_hash_table_size (picks->sections), ==, 0);
  g_assert_true (g_hash_table_contains (picks->activities, id));
}

static void
assert_titles (Fixture *fixture, guint section, const char *titles)
{
  g_autofree char *text = gui_test_titles (poise_document_get_plan (fixture->document), section);

  g_assert_cmpstr (text, ==, titles);
}

static void
test_delete_and_undo (Fixture *fixture, gconstpointer data)
{
  select_activity (fixture, "activity-00-00001");
  g_assert_cmpstr (focused_title (fixture), ==, "A1");

  run (fixture, "activity.delete");
  assert_titles (fixture, 0, "A0|A2|A3");
  assert_selected (fixture, "activity-00-00002");
  g_assert_cmpstr (focused_title (fixture), ==, "A2");

  run (fixture, "win.undo");
  assert_titles (fixture, 0, "A0|A1|A2|A3");
  assert_selected (fixture, "activity-00-00001");
  g_assert_cmpstr (focused_title (fixture), ==, "A1");

  run (fixture, "win.redo");
  assert_titles (fixture, 0, "A0|A2|A3");
  g_assert_cmpstr (focused_title (fixture), ==, "A2");
}

static void
test_delete_last_of_section (Fixture *fixture, gconstpointer data)
{
  select_activity (fixture, "activity-01-00003");
  run (fixture, "activity.delete");
  assert_selected (fixture, "activity-01-00002");
  g_assert_cmpstr (focused_title (fixture), ==, "B2");
  for (guint i = 0; i < 3; i++)
    run (fixture, "activity.delete");
  assert_titles (fixture, 1, "");
  g_assert_cmpstr (focused_title (fixture), ==, "Section B");
}

static void
test_move (Fixture *fixture, gconstpointer data)
{
  select_activity (fixture, "activity-01-00000");
  run (fixture, "activity.move-up");
  assert_titles (fixture, 0, "A0|A1|A2|A3|B0");
  assert_titles (fixture, 1, "B1|B2|B3");
  assert_selected (fixture, "activity-01-00000");
  g_assert_cmpstr (focused_title (fixture), ==, "B0");

  run (fixture, "activity.move-up");
  assert_titles (fixture, 0, "A0|A1|A2|B0|A3");
  g_assert_cmpstr (focused_title (fixture), ==, "B0");

  run (fixture, "win.undo");
  run (fixture, "win.undo");
  assert_titles (fixture, 1, "B0|B1|B2|B3");
  assert_selected (fixture, "activity-01-00000");
  g_assert_cmpstr (focused_title (fixture), ==, "B0");
  g_assert_false (poise_document_get_modified (fixture->document));
}

static void
test_duplicate (Fixture *fixture, gconstpointer data)
{
  select_activity (fixture, "activity-02-00000");
  run (fixture, "activity.duplicate");
  assert_titles (fixture, 2, "C0|C0|C1|C2|C3");
  g_assert_cmpstr (focused_title (fixture), ==, "C0");
  g_assert_false (
      g_hash_table_contains (poise_workspace_get_picks (fixture->workspace)->activities, "activity-02-00000"));
}

static void
test_mode_keeps_focus (Fixture *fixture, gconstpointer data)
{
  PoisePlace place = { 0, 2 };
  GtkWidget *focus;

  select_activity (fixture, "activity-00-00002");
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  gtk_widget_activate_action (GTK_WIDGET (fixture->list), "activity.set-mode", "i", POISE_MODE_SYNCHRONOUS);
  gui_test_settle ();
  g_assert_cmpint (poise_plan_get_activity (poise_document_get_plan (fixture->document), place)->mode, ==,
                   POISE_MODE_SYNCHRONOUS);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == focus);
  assert_selected (fixture, "activity-00-00002");
}

static GtkWidget *
item_of (Fixture *fixture, const char *name)
{
  return gui_test_find (GTK_WIDGET (fixture->list), G_TYPE_INVALID, name);
}

static void
test_toggle_in_row (Fixture *fixture, gconstpointer data)
{
  GtkWidget *item = item_of (fixture, "A0, Undecided, 30 min");
  GtkWidget *synchronous = gui_test_find (item, GTK_TYPE_TOGGLE_BUTTON, "Synchronous");
  GtkWidget *asynchronous = gui_test_find (item, GTK_TYPE_TOGGLE_BUTTON, "Asynchronous");
  GtkWidget *undecided = gui_test_find (item, GTK_TYPE_TOGGLE_BUTTON, "Undecided");

  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (undecided)));
  gtk_widget_grab_focus (asynchronous);
  g_signal_emit_by_name (asynchronous, "clicked");
  gui_test_settle ();
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (asynchronous)));
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (undecided)));
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (synchronous)));
  g_assert_true (gui_test_is_called (item, "A0, Asynchronous, 30 min"));
  g_assert_true (gui_test_has_focus (asynchronous));

  /* The one that is on stays on, and that is no step to undo. */
  g_signal_emit_by_name (asynchronous, "clicked");
  gui_test_settle ();
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (asynchronous)));
  run (fixture, "win.undo");
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (undecided)));
  g_assert_false (poise_document_get_can_undo (fixture->document));
}

static void
test_names (Fixture *fixture, gconstpointer data)
{
  item_of (fixture, "Section A, 2 h");
  item_of (fixture, "A3, Undecided, 30 min");
}

static void
test_many (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PoisePicks) picks = poise_picks_new ();

  poise_picks_add_activity (picks, "activity-00-00000");
  poise_picks_add_activity (picks, "activity-00-00002");
  poise_picks_add_activity (picks, "activity-01-00001");
  poise_workspace_reveal (fixture->workspace, picks);
  poise_activity_list_focus (fixture->list);
  gui_test_settle ();
  g_assert_cmpuint (g_hash_table_size (poise_workspace_get_picks (fixture->workspace)->activities), ==, 3);

  run (fixture, "activity.move-down");
  assert_titles (fixture, 1, "B0|B2|A0|A2|B1|B3");
  g_assert_cmpuint (g_hash_table_size (poise_workspace_get_picks (fixture->workspace)->activities), ==, 3);

  run (fixture, "activity.delete");
  assert_titles (fixture, 0, "A1|A3");
  assert_titles (fixture, 1, "B0|B2|B3");
  g_assert_cmpstr (focused_title (fixture), ==, "B3");
  run (fixture, "win.undo");
  g_assert_cmpuint (g_hash_table_size (poise_workspace_get_picks (fixture->workspace)->activities), ==, 3);
}

/* rows:  0 section, 1–4 its activities, 5 section, 6–9, 10 section, 11–14
 * A range that runs across a section's row means activities, unless it takes the whole section. */
static void
test_range_across_sections (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    guint first;
    guint n_rows;
    guint n_sections;
    guint n_activities;
  } cases[] = {
    { 0, 1, 1, 0 },  /* one section */
    { 3, 5, 0, 4 },  /* the end of one and the beginning of the next */
    { 3, 3, 0, 2 },  /* ends at a section's row */
    { 0, 3, 0, 2 },  /* begins there */
    { 3, 7, 1, 6 },  /* a whole section within */
    { 3, 8, 1, 6 },  /* and ends at the next one's row */
    { 0, 15, 3, 12 } /* all */
  };
  GtkSelectionModel *model = gtk_list_view_get_model (
      GTK_LIST_VIEW (poise_activity_list_get_view (fixture->list)));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const PoisePicks *picks;

      gtk_selection_model_unselect_all (model);
      gtk_selection_model_select_range (model, cases[i].first, cases[i].n_rows, TRUE);
      gui_test_settle ();
      picks = poise_workspace_get_picks (fixture->workspace);
      g_assert_cmpuint (g_hash_table_size (picks->sections), ==, cases[i].n_sections);
      g_assert_cmpuint (g_hash_table_size (picks->activities), ==, cases[i].n_activities);
    }
}

/* What a drag takes, and where it would go, by points in the list; the mark is at the row's edge. */
static void
test_drag (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PoiseListDrag) drag = poise_list_drag_new (fixture->list, fixture->workspace);
  g_autoptr (PoisePicks) two = poise_picks_new ();
  GdkRectangle a0, a2, head;
  const PoisePicks *taken;
  PoiseDrop drop;

  g_assert_true (poise_activity_list_get_row_area (fixture->list, "activity-00-00000", FALSE, &a0));
  g_assert_true (poise_activity_list_get_row_area (fixture->list, "activity-00-00002", FALSE, &a2));
  g_assert_true (poise_activity_list_get_row_area (fixture->list, "section-01", TRUE, &head));

  /* A row that is not selected is taken alone, with the selected ones if it is. */
  poise_picks_add_activity (two, "activity-00-00002");
  poise_picks_add_activity (two, "activity-00-00003");
  poise_activity_list_select (fixture->list, two);
  taken = poise_list_drag_take (drag, a0.x + 200, a0.y + 5);
  g_assert_cmpuint (g_hash_table_size (taken->activities), ==, 1);
  taken = poise_list_drag_take (drag, a2.x + 200, a2.y + 5);
  g_assert_cmpuint (g_hash_table_size (taken->activities), ==, 2);

  g_assert_true (poise_list_drag_hover (drag, a0.x + 200, a0.y + 2, &drop));
  g_assert_false (drop.sections);
  g_assert_cmpuint (drop.place.section, ==, 0);
  g_assert_cmpuint (drop.place.activity, ==, 0);
  g_assert_true (poise_list_drag_hover (drag, a0.x + 200, a0.y + a0.height - 2, &drop));
  g_assert_cmpuint (drop.place.activity, ==, 1);

  taken = poise_list_drag_take (drag, head.x + 20, head.y + head.height - 8);
  g_assert_cmpuint (g_hash_table_size (taken->sections), ==, 1);
  g_assert_cmpuint (g_hash_table_size (taken->activities), ==, 0);
  g_assert_true (poise_list_drag_hover (drag, a0.x + 200, a0.y + 2, &drop));
  g_assert_true (drop.sections);
  g_assert_cmpuint (drop.place.section, ==, 0);
  poise_activity_list_hide_mark (fixture->list);
}

static void
test_drag_speed (void)
{
  g_assert_cmpfloat (poise_list_hover_speed (300, 600), ==, 0);
  g_assert_cmpfloat (poise_list_hover_speed (0, 600), <, poise_list_hover_speed (30, 600));
  g_assert_cmpfloat (poise_list_hover_speed (30, 600), <, 0);
  g_assert_cmpfloat (poise_list_hover_speed (600, 600), >, poise_list_hover_speed (570, 600));
  g_assert_cmpfloat (poise_list_hover_speed (570, 600), >, 0);
  g_assert_cmpfloat (poise_list_hover_speed (-50, 600), ==, poise_list_hover_speed (0, 600));
  g_assert_cmpfloat (poise_list_hover_speed (30, 60), ==, 0); /* also a low list has a middle */
  g_assert_cmpfloat (poise_list_hover_speed (0, 0), ==, 0);
}

static guint
count_rows (GtkWidget *view)
{
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (view); child; child = gtk_widget_get_next_sibling (child))
    n++;
  return n;
}

/* Ten thousand activities have some hundreds of widgets; the last is found, named, and changed like the first. */
static void
test_large (void)
{
  g_autoptr (PoisePlan) plan = gui_test_plan (20, 500);
  Fixture fixture;

  open_plan (&fixture, plan, 1200);
  g_assert_cmpuint (count_rows (poise_activity_list_get_view (fixture.list)), <=, 300);
  select_activity (&fixture, "activity-19-00499");
  g_assert_cmpuint (count_rows (poise_activity_list_get_view (fixture.list)), <=, 500);
  g_assert_cmpstr (focused_title (&fixture), ==, "T499");
  run (&fixture, "activity.delete");
  g_assert_cmpstr (focused_title (&fixture), ==, "T498");
  item_of (&fixture, "T498, Undecided, 30 min");
  gui_test_close (fixture.window);
}

/* With little room the mode is one button, which says which mode it is. */
static void
test_narrow (void)
{
  g_autoptr (PoisePlan) plan = gui_test_plan (1, 2);
  Fixture fixture;
  GtkWidget *item;

  open_plan (&fixture, plan, 360);
  item = item_of (&fixture, "A0, Undecided, 30 min");
  g_assert_null (gui_test_try_find (item, GTK_TYPE_TOGGLE_BUTTON, "Synchronous"));
  gui_test_find (item, GTK_TYPE_MENU_BUTTON, "Undecided");
  gui_test_close (fixture.window);
}

/* A newer version's plan is shown, and nothing changes it. */
static void
test_read_only (void)
{
  g_autoptr (PoisePlan) plan = gui_test_plan (1, 2);
  g_autoptr (PoisePlan) newer = poise_record_with_number (plan, POISE_PLAN_VERSION_MEMBER, POISE_PLAN_VERSION + 1);
  Fixture fixture;

  open_plan (&fixture, newer, 1200);
  select_activity (&fixture, "activity-00-00000");
  run (&fixture, "activity.delete");
  g_assert_true (poise_document_get_plan (fixture.document) == newer);
  gui_test_close (fixture.window);
}

static void
test_subtitle (void)
{
  g_autoptr (PoisePlan) plan = gui_test_plan (0, 0);
  g_autoptr (PoiseActivity) plain = poise_activity_new ("a");
  g_autoptr (PoiseActivity) social = poise_record_with_number (plain, POISE_ACTIVITY_PURPOSE, POISE_PURPOSE_SOCIAL);
  g_autoptr (PoiseActivity) discussion
      = poise_record_with_number (social, POISE_ACTIVITY_LEARNING_TYPE, POISE_LEARNING_TYPE_DISCUSSION);
  g_autofree char *nothing = poise_list_row_subtitle (plan, plain);
  g_autofree char *both = poise_list_row_subtitle (plan, discussion);

  g_assert_cmpstr (nothing, ==, "");
  g_assert_cmpstr (both, ==, "Social · Discussion");
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
#define ADD(path, function) g_test_add ("/gui/list/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("delete-and-undo", test_delete_and_undo);
  ADD ("delete-last-of-section", test_delete_last_of_section);
  ADD ("move", test_move);
  ADD ("duplicate", test_duplicate);
  ADD ("mode-keeps-focus", test_mode_keeps_focus);
  ADD ("toggle-in-row", test_toggle_in_row);
  ADD ("names", test_names);
  ADD ("many", test_many);
  ADD ("range-across-sections", test_range_across_sections);
  ADD ("drag", test_drag);
#undef ADD
  g_test_add_func ("/gui/list/drag-speed", test_drag_speed);
  g_test_add_func ("/gui/list/large", test_large);
  g_test_add_func ("/gui/list/narrow", test_narrow);
  g_test_add_func ("/gui/list/read-only", test_read_only);
  g_test_add_func ("/gui/list/subtitle", test_subtitle);
  return gui_test_run ();
}
