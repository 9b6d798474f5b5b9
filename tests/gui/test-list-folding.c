/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Closing and opening sections in the window: by button, by key, mirrored; what has the focus, what is selected and
 * what stands where afterwards; and that one is where one was when the same plan is read anew.
 */

#include "gui/gui-test.h"

#include "gui/list/poise-activity-list.h"
#include "gui/list/poise-list-drag.h"
#include "gui/list/poise-list-page.h"
#include "gui/list/poise-list-row.h"

typedef struct
{
  PoiseWindow *window;
  PoiseWorkspace *workspace;
  GtkWidget *page;
  PoiseActivityList *list;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PoisePlan) plan = gui_test_plan (6, 8);

  fixture->window = gui_test_window (plan, 1200, 760);
  fixture->workspace = poise_window_get_workspace (fixture->window);
  fixture->page = gui_test_find (GTK_WIDGET (fixture->window), POISE_TYPE_LIST_PAGE, NULL);
  fixture->list = POISE_ACTIVITY_LIST (gui_test_find (fixture->page, POISE_TYPE_ACTIVITY_LIST, NULL));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gui_test_close (fixture->window);
}

static void
select_row (Fixture *fixture, const char *id, gboolean section)
{
  g_autoptr (PoisePicks) picks = poise_picks_new ();

  if (section)
    poise_picks_add_section (picks, id);
  else
    poise_picks_add_activity (picks, id);
  poise_activity_list_select (fixture->list, picks);
  poise_activity_list_focus (fixture->list);
  gui_test_settle ();
}

static void
press (Fixture *fixture, guint key, GdkModifierType state)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (fixture->list));
  gboolean handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !handled; i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", key, 0, state, &handled);
    }
  gui_test_settle ();
}

static guint
n_rows (Fixture *fixture)
{
  GtkListView *view = GTK_LIST_VIEW (poise_activity_list_get_view (fixture->list));

  return g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (view)));
}

/* (nullable) the row with the focus on it */
static PoiseRow *
focused_row (Fixture *fixture)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  GtkWidget *child = focus ? gtk_widget_get_first_child (focus) : NULL;

  return POISE_IS_LIST_ROW (child) ? poise_list_row_get_row (POISE_LIST_ROW (child)) : NULL;
}

static void
assert_at (Fixture *fixture, const char *id)
{
  const PoisePicks *picks = poise_workspace_get_picks (fixture->workspace);

  g_assert_nonnull (focused_row (fixture));
  g_assert_cmpstr (poise_row_get_id (focused_row (fixture)), ==, id);
  g_assert_cmpuint (g_hash_table_size (picks->sections) + g_hash_table_size (picks->activities), ==, 1);
  g_assert_true (poise_picks_has_section (picks, id) || poise_picks_has_activity (picks, id));
}

static int
y_of (Fixture *fixture, const char *id, gboolean section)
{
  GdkRectangle area = { 0 };

  g_assert_true (poise_activity_list_get_row_area (fixture->list, id, section, &area));
  return area.y;
}

static void
test_button (Fixture *fixture, gconstpointer data)
{
  GtkWidget *item = gui_test_find (GTK_WIDGET (fixture->list), G_TYPE_INVALID, "Section B, 4 h");
  GtkWidget *button = gui_test_find (item, GTK_TYPE_BUTTON, "Activities of “Section B”");
  int y = y_of (fixture, "section-01", TRUE);

  gtk_test_accessible_assert_state (button, GTK_ACCESSIBLE_STATE_EXPANDED, TRUE);
  gtk_test_accessible_assert_state (item, GTK_ACCESSIBLE_STATE_EXPANDED, TRUE);
  g_assert_null (gui_test_try_find (item, GTK_TYPE_LABEL, "8 activities"));
  g_signal_emit_by_name (button, "clicked");
  gui_test_settle ();
  g_assert_cmpuint (n_rows (fixture), ==, 6 * 9 - 8);
  gtk_test_accessible_assert_state (button, GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);
  gtk_test_accessible_assert_state (item, GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);
  gui_test_find (item, GTK_TYPE_LABEL, "8 activities");
  g_assert_cmpint (y_of (fixture, "section-01", TRUE), ==, y);

  g_signal_emit_by_name (button, "clicked");
  gui_test_settle ();
  g_assert_cmpuint (n_rows (fixture), ==, 6 * 9);
  g_assert_cmpint (y_of (fixture, "section-01", TRUE), ==, y);
}

static void
test_keys (Fixture *fixture, gconstpointer data)
{
  gboolean mirrored = GPOINTER_TO_INT (data);
  guint outward = mirrored ? GDK_KEY_Right : GDK_KEY_Left;
  guint inward = mirrored ? GDK_KEY_Left : GDK_KEY_Right;

  if (mirrored)
    gtk_widget_set_direction (GTK_WIDGET (fixture->list), GTK_TEXT_DIR_RTL);
  select_row (fixture, "activity-01-00003", FALSE);
  press (fixture, outward, 0);
  assert_at (fixture, "section-01");
  g_assert_cmpuint (n_rows (fixture), ==, 6 * 9);
  press (fixture, outward, 0);
  assert_at (fixture, "section-01");
  g_assert_cmpuint (n_rows (fixture), ==, 6 * 9 - 8);
  press (fixture, outward, 0); /* nowhere to go */
  assert_at (fixture, "section-01");
  press (fixture, inward, 0);
  assert_at (fixture, "section-01");
  g_assert_cmpuint (n_rows (fixture), ==, 6 * 9);
  press (fixture, inward, 0);
  assert_at (fixture, "activity-01-00000");
  press (fixture, inward, 0);
  assert_at (fixture, "activity-01-00000");

  press (fixture, outward, GDK_SHIFT_MASK);
  assert_at (fixture, "section-01");
  g_assert_cmpuint (n_rows (fixture), ==, 6);
  press (fixture, inward, GDK_SHIFT_MASK);
  assert_at (fixture, "section-01");
  g_assert_cmpuint (n_rows (fixture), ==, 6 * 9);
  press (fixture, outward, GDK_CONTROL_MASK); /* the toolkit's */
  g_assert_cmpuint (n_rows (fixture), ==, 6 * 9);
}

/* A button in the row has the arrow keys for itself. */
static void
test_keys_in_a_row (Fixture *fixture, gconstpointer data)
{
  GtkWidget *item = gui_test_find (GTK_WIDGET (fixture->list), G_TYPE_INVALID, "A0, Undecided, 30 min");
  GtkWidget *toggle = gui_test_find (item, GTK_TYPE_TOGGLE_BUTTON, "Synchronous");

  gtk_widget_grab_focus (toggle);
  press (fixture, GDK_KEY_Left, 0);
  g_assert_true (gui_test_has_focus (toggle));
}

/* What an undo brings back into a section that is closed is seen. */
static void
test_undo_opens (Fixture *fixture, gconstpointer data)
{
  select_row (fixture, "activity-01-00003", FALSE);
  gtk_widget_activate_action (GTK_WIDGET (fixture->list), "activity.delete", NULL);
  gui_test_settle ();
  press (fixture, GDK_KEY_Left, GDK_SHIFT_MASK);
  g_assert_cmpuint (n_rows (fixture), ==, 6);
  gtk_widget_activate_action (GTK_WIDGET (fixture->list), "win.undo", NULL);
  gui_test_settle ();
  g_assert_cmpuint (n_rows (fixture), ==, 6 + 8);
  assert_at (fixture, "activity-01-00003");
}

/* A row moves past many, its focus and selection with it; what stood in sight does not jump. */
static void
test_far_move (Fixture *fixture, gconstpointer data)
{
  PoiseDocument *document = poise_workspace_get_document (fixture->workspace);
  g_autoptr (PoisePicks) picks = poise_picks_new ();
  GtkWidget *focus;
  int y;

  select_row (fixture, "activity-00-00006", FALSE);
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  y = y_of (fixture, "activity-00-00001", FALSE);
  poise_picks_add_activity (picks, "activity-00-00006");
  poise_workspace_apply (fixture->workspace,
                         poise_edit_move_activities (poise_document_get_plan (document), picks, (PoisePlace) { 0, 2 }),
                         POISE_EDIT_MOVE, NULL);
  gui_test_settle ();
  assert_at (fixture, "activity-00-00006");
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == focus);
  g_assert_cmpint (y_of (fixture, "activity-00-00001", FALSE), ==, y);
}

/* Reading the file anew makes another workspace; one stays where one was, with what was closed. */
static void
test_read_anew (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PoisePlan) plan = gui_test_plan (6, 8);
  g_autoptr (PoiseDocument) document = poise_document_new (plan, NULL);
  g_autoptr (PoiseWorkspace) workspace = poise_workspace_new (document, NULL);
  int y;

  select_row (fixture, "section-00", TRUE);
  press (fixture, GDK_KEY_Left, 0);
  select_row (fixture, "activity-05-00002", FALSE);
  y = y_of (fixture, "activity-05-00002", FALSE);

  g_object_set (fixture->page, "workspace", workspace, NULL);
  gui_test_settle ();
  g_assert_cmpuint (n_rows (fixture), ==, 6 * 9 - 8);
  g_assert_true (poise_picks_has_activity (poise_workspace_get_picks (workspace), "activity-05-00002"));
  g_assert_nonnull (focused_row (fixture));
  g_assert_cmpstr (poise_row_get_id (focused_row (fixture)), ==, "activity-05-00002");
  g_assert_cmpint (y_of (fixture, "activity-05-00002", FALSE), ==, y);
  g_object_set (fixture->page, "workspace", fixture->workspace, NULL);
}

/* A step back that changes many, some of them in sight, leaves those where they are. */
static void
test_undo_does_not_scroll (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PoisePicks) all = poise_picks_new ();
  int y;

  for (guint i = 0; i < 6; i++)
    {
      g_autofree char *id = g_strdup_printf ("section-%02u", i);

      poise_picks_add_section (all, id);
    }
  poise_activity_list_select (fixture->list, all);
  gtk_widget_activate_action (GTK_WIDGET (fixture->list), "activity.set-mode", "i", POISE_MODE_SYNCHRONOUS);
  select_row (fixture, "activity-04-00004", FALSE);
  y = y_of (fixture, "activity-04-00004", FALSE);
  g_assert_cmpint (y, >, 0);
  gtk_widget_activate_action (GTK_WIDGET (fixture->list), "win.undo", NULL);
  gui_test_settle ();
  g_assert_cmpuint (g_hash_table_size (poise_workspace_get_picks (fixture->workspace)->activities), ==, 48);
  g_assert_cmpint (y_of (fixture, "activity-04-00004", FALSE), ==, y);
  g_assert_cmpstr (poise_row_get_id (focused_row (fixture)), ==, "activity-04-00004");
}

/* A closed section takes sections before and after it, and activities into it. */
static void
test_drag (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PoiseListDrag) drag = poise_list_drag_new (fixture->list, fixture->workspace);
  GdkRectangle head, other;
  PoiseDrop drop;

  poise_activity_list_close_section (fixture->list, "section-00", TRUE);
  gui_test_settle ();
  g_assert_true (poise_activity_list_get_row_area (fixture->list, "section-00", TRUE, &head));
  g_assert_true (poise_activity_list_get_row_area (fixture->list, "section-01", TRUE, &other));
  poise_list_drag_take (drag, other.x + 100, other.y + other.height - 8);
  g_assert_true (poise_list_drag_hover (drag, head.x + 100, head.y + 2, &drop));
  g_assert_cmpuint (drop.place.section, ==, 0);
  g_assert_true (poise_list_drag_hover (drag, head.x + 100, head.y + head.height - 2, &drop));
  g_assert_cmpuint (drop.place.section, ==, 1);
  g_assert_true (drop.sections && drop.mark.section && drop.mark_below);

  g_assert_true (poise_activity_list_get_row_area (fixture->list, "activity-01-00000", FALSE, &other));
  poise_list_drag_take (drag, other.x + 200, other.y + 5);
  g_assert_true (poise_list_drag_hover (drag, head.x + 100, head.y + head.height - 2, &drop));
  g_assert_false (drop.sections);
  g_assert_cmpuint (drop.place.section, ==, 0);
  g_assert_cmpuint (drop.place.activity, ==, 8); /* its end, as where somebody moves it there by name */
  poise_activity_list_hide_mark (fixture->list);
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
#define ADD(path, data, function) g_test_add ("/gui/list-folding/" path, Fixture, data, set_up, function, tear_down)
  ADD ("button", NULL, test_button);
  ADD ("keys", GINT_TO_POINTER (FALSE), test_keys);
  ADD ("keys-mirrored", GINT_TO_POINTER (TRUE), test_keys);
  ADD ("keys-in-a-row", NULL, test_keys_in_a_row);
  ADD ("undo-opens", NULL, test_undo_opens);
  ADD ("far-move", NULL, test_far_move);
  ADD ("read-anew", NULL, test_read_anew);
  ADD ("drag", NULL, test_drag);
  ADD ("undo-does-not-scroll", NULL, test_undo_does_not_scroll);
#undef ADD
  return gui_test_run ();
}
