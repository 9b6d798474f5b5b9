/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A column of the rhythm chart, its activities beneath it, and moving them: by dragging, with the chart following,
 * by a button, by a key.
 */

#include "gui/gui-test.h"
#include "gui/gui-wait.h"

#include "gui/balance/poise-balance-page.h"
#include "gui/balance/poise-column-panel.h"
#include "gui/balance/poise-column-row.h"
#include "gui/list/poise-section-chooser.h"

typedef struct
{
  PoisePlan *plan;
  PoiseWindow *window;
  PoiseWorkspace *workspace;
  PoiseChartView *chart;
  PoiseBalancePage *page;
  PoiseColumnDrop *drop;
} Fixture;

static void
set_up (Fixture *f, gconstpointer unused)
{
  f->plan = gui_test_plan (3, 2);
  f->window = gui_test_window (f->plan, 1000, 760);
  f->workspace = poise_window_get_workspace (f->window);
  gtk_widget_activate_action (GTK_WIDGET (f->window), "win.show-page", "s", "balance");
  gui_test_settle ();
  f->chart = POISE_CHART_VIEW (gui_test_find (GTK_WIDGET (f->window), POISE_TYPE_CHART_VIEW, "Rhythm"));
  f->page = POISE_BALANCE_PAGE (gtk_widget_get_ancestor (GTK_WIDGET (f->chart), POISE_TYPE_BALANCE_PAGE));
  f->drop = poise_balance_page_get_drop (f->page);
}

static void
tear_down (Fixture *f, gconstpointer unused)
{
  gui_test_close (f->window);
  poise_plan_unref (f->plan);
}

static void
choose_column (Fixture *f, int column)
{
  g_signal_emit_by_name (f->chart, "activated", &(PoiseSeriesPart) { column, POISE_SERIES_ALL });
  gui_test_settle ();
}

/* (nullable) */
static GtkWidget *
find_rows (Fixture *f, const char *name)
{
  return gui_test_try_find (GTK_WIDGET (f->page), GTK_TYPE_LIST_BOX, name);
}

static GtkListBoxRow *
get_row (Fixture *f, const char *name, int index)
{
  return gtk_list_box_get_row_at_index (GTK_LIST_BOX (find_rows (f, name)), index);
}

static void
assert_titles (Fixture *f, guint section, const char *titles)
{
  g_autofree char *found = gui_test_titles (poise_workspace_get_plan (f->workspace), section);

  g_assert_cmpstr (found, ==, titles);
}

static gint64
shown_minutes (Fixture *f, int group)
{
  const PoiseSeries *series = poise_chart_get_series (poise_chart_view_get_chart (f->chart));

  return poise_series_get_value (series, &(PoiseSeriesPart) { group, POISE_SERIES_ALL }, NULL);
}

static void
press_key (GtkWidget *widget, guint key, GdkModifierType state)
{
  for (; widget != NULL; widget = gtk_widget_get_parent (widget))
    {
      g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

      for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
        {
          g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);
          gboolean handled = FALSE;

          if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
            g_signal_emit_by_name (controller, "key-pressed", key, 0, state, &handled);
          if (handled)
            return;
        }
    }
  g_assert_not_reached ();
}

/* ---- Rows ---- */

static void
test_rows (Fixture *f, gconstpointer unused)
{
  g_assert_null (find_rows (f, "Activities of “Section B”"));
  choose_column (f, 1);
  g_assert_cmpint (poise_chart_view_get_chosen (f->chart).group, ==, 1);
  g_assert_true (gui_test_is_called (GTK_WIDGET (get_row (f, "Activities of “Section B”", 0)), "B0, Undecided, 30 min"));
  g_assert_true (gui_test_is_called (GTK_WIDGET (get_row (f, "Activities of “Section B”", 1)), "B1, Undecided, 30 min"));
  g_assert_null (get_row (f, "Activities of “Section B”", 2));

  choose_column (f, 2);
  g_assert_nonnull (find_rows (f, "Activities of “Section C”"));
  choose_column (f, 2);
  g_assert_null (find_rows (f, "Activities of “Section C”"));
  g_assert_cmpint (poise_chart_view_get_chosen (f->chart).group, ==, POISE_SERIES_ALL);
}

/* Rows follow edits in place, and the column its section. */
static void
test_follows (Fixture *f, gconstpointer unused)
{
  g_autoptr (PoiseActivity) renamed = NULL;
  const PoisePlace place = { 1, 0 };
  GtkListBoxRow *row;

  choose_column (f, 1);
  row = get_row (f, "Activities of “Section B”", 0);
  gtk_widget_grab_focus (GTK_WIDGET (row));
  renamed = poise_record_with_text (poise_plan_get_activity (f->plan, place), POISE_ACTIVITY_TITLE, "Debate");
  poise_workspace_apply (f->workspace, poise_edit_replace_activity (f->plan, place, renamed), POISE_EDIT_RENAME, NULL);
  gui_test_settle ();
  g_assert_true (get_row (f, "Activities of “Section B”", 0) == row);
  g_assert_true (gtk_widget_has_focus (GTK_WIDGET (row)));
  g_assert_true (gui_test_is_called (GTK_WIDGET (row), "Debate, Undecided, 30 min"));

  poise_workspace_apply (f->workspace, poise_edit_move_section (poise_workspace_get_plan (f->workspace), 1, 2),
                         POISE_EDIT_MOVE, NULL);
  gui_test_settle ();
  g_assert_cmpint (poise_chart_view_get_chosen (f->chart).group, ==, 2);
  g_assert_nonnull (find_rows (f, "Activities of “Section B”"));
}

/* Where the row with the focus goes, the focus goes to the one before, and at last to the button. */
static void
test_focus (Fixture *f, gconstpointer unused)
{
  choose_column (f, 1);
  gtk_widget_grab_focus (GTK_WIDGET (get_row (f, "Activities of “Section B”", 1)));
  for (guint i = 2; i-- > 0;)
    {
      g_autoptr (PoisePicks) picks = poise_picks_new ();
      PoisePlan *plan = poise_workspace_get_plan (f->workspace);

      poise_picks_add_activity (picks, poise_plan_get_activity (plan, (PoisePlace) { 1, i })->id);
      poise_workspace_apply (f->workspace, poise_edit_remove (plan, picks), POISE_EDIT_DELETE, NULL);
      gui_test_settle ();
      if (i == 1)
        g_assert_true (gtk_widget_has_focus (GTK_WIDGET (get_row (f, "Activities of “Section B”", 0))));
    }
  g_assert_true (gui_test_has_focus (gtk_widget_get_ancestor (
      gui_test_find (GTK_WIDGET (f->page), GTK_TYPE_LABEL, "No activities here."), POISE_TYPE_COLUMN_PANEL)));
}

static void
test_escape (Fixture *f, gconstpointer unused)
{
  choose_column (f, 0);
  gtk_widget_grab_focus (GTK_WIDGET (get_row (f, "Activities of “Section A”", 0)));
  press_key (GTK_WIDGET (get_row (f, "Activities of “Section A”", 0)), GDK_KEY_Escape, 0);
  gui_test_settle ();
  g_assert_null (find_rows (f, "Activities of “Section A”"));
  g_assert_true (gtk_widget_has_focus (GTK_WIDGET (f->chart)));
}

static void
test_show_in_list (Fixture *f, gconstpointer unused)
{
  choose_column (f, 0);
  g_signal_emit_by_name (gui_test_find (GTK_WIDGET (f->page), GTK_TYPE_BUTTON, "Show in List"), "clicked");
  gui_test_settle ();
  g_assert_cmpuint (g_hash_table_size (poise_workspace_get_picks (f->workspace)->activities), ==, 2);
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (f->page)));
}

static void
test_details (Fixture *f, gconstpointer unused)
{
  choose_column (f, 0);
  g_signal_emit_by_name (find_rows (f, "Activities of “Section A”"), "row-activated", get_row (f, "Activities of “Section A”", 1));
  gui_test_settle ();
  g_assert_true (poise_picks_has_activity (poise_workspace_get_picks (f->workspace),
                                           poise_plan_get_activity (f->plan, (PoisePlace) { 0, 1 })->id));
  g_assert_cmpuint (g_hash_table_size (poise_workspace_get_picks (f->workspace)->activities), ==, 1);
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (f->page)));
}

/* ---- Moving ---- */

static void
choose_section (int index)
{
  GtkWindow *chooser = gui_wait_for_window (POISE_TYPE_SECTION_CHOOSER);

  g_signal_emit_by_name (chooser, "chosen", index, "");
  gtk_window_destroy (chooser);
  gui_test_settle ();
}

static void
assert_one_step (Fixture *f)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (f->window), "win.undo", NULL));
  gui_test_settle ();
  g_assert_true (poise_workspace_get_plan (f->workspace) == f->plan);
}

static void
test_move_to (Fixture *f, gconstpointer unused)
{
  choose_column (f, 0);
  g_signal_emit_by_name (gui_test_find (GTK_WIDGET (f->page), GTK_TYPE_BUTTON, "Move “A0” to…"), "clicked");
  choose_section (2);
  assert_titles (f, 0, "A1");
  assert_titles (f, 2, "C0|C1|A0");
  assert_one_step (f);

  gtk_widget_grab_focus (GTK_WIDGET (get_row (f, "Activities of “Section A”", 1)));
  press_key (GTK_WIDGET (get_row (f, "Activities of “Section A”", 1)), GDK_KEY_M, GDK_CONTROL_MASK | GDK_SHIFT_MASK);
  choose_section (1);
  assert_titles (f, 1, "B0|B1|A1");
  assert_one_step (f);
}

static void
point_at (Fixture *f, int column, double *x, double *y)
{
  const PoiseSeriesPart part = { column, POISE_SERIES_ALL };
  PoiseBox box = poise_chart_find_cell (poise_chart_view_get_chart (f->chart), &part)->zone;

  *x = box.x + box.width / 2;
  *y = box.y + box.height / 2;
}

static gboolean
hover (Fixture *f, int column)
{
  double x, y;

  point_at (f, column, &x, &y);
  return poise_column_drop_hover (f->drop, x, y);
}

static void
take (Fixture *f, guint section, guint activity)
{
  g_autoptr (PoisePicks) picks = poise_picks_new ();

  poise_picks_add_activity (picks, poise_plan_get_activity (f->plan, (PoisePlace) { section, activity })->id);
  choose_column (f, section);
  g_signal_emit_by_name (gtk_widget_get_ancestor (GTK_WIDGET (get_row (f, section == 0 ? "Activities of “Section A”" : "Activities of “Section B”", 0)),
                                                  POISE_TYPE_COLUMN_PANEL),
                         "drag", picks);
}

/* While it is dragged the chart shows what would come of letting go; the plan is as it was. */
static void
test_drag_preview (Fixture *f, gconstpointer unused)
{
  take (f, 0, 0);
  g_assert_false (hover (f, 0));
  g_assert_cmpint (shown_minutes (f, 0), ==, 60);
  g_assert_true (hover (f, 2));
  g_assert_cmpint (shown_minutes (f, 0), ==, 30);
  g_assert_cmpint (shown_minutes (f, 2), ==, 90);
  g_assert_true (hover (f, 1));
  g_assert_cmpint (shown_minutes (f, 1), ==, 90);
  g_assert_cmpint (shown_minutes (f, 2), ==, 60);
  g_assert_true (poise_workspace_get_plan (f->workspace) == f->plan);

  g_assert_false (hover (f, 0));
  g_assert_cmpint (shown_minutes (f, 1), ==, 60);
}

/* Escape ends the drag; so does letting go elsewhere. */
static void
test_drag_restores (Fixture *f, gconstpointer unused)
{
  take (f, 0, 0);
  g_assert_true (hover (f, 2));
  poise_column_drop_leave (f->drop);
  g_assert_cmpint (shown_minutes (f, 2), ==, 60);
  g_assert_true (hover (f, 2));
  poise_column_drop_end (f->drop);
  g_assert_cmpint (shown_minutes (f, 2), ==, 60);
  g_assert_false (hover (f, 2));
  g_assert_true (poise_workspace_get_plan (f->workspace) == f->plan);
}

static void
test_drop (Fixture *f, gconstpointer unused)
{
  double x, y;

  take (f, 1, 0);
  point_at (f, 2, &x, &y);
  g_assert_true (poise_column_drop_let_go (f->drop, x, y));
  poise_column_drop_end (f->drop);
  gui_test_settle ();
  assert_titles (f, 1, "B1");
  assert_titles (f, 2, "C0|C1|B0");
  g_assert_cmpint (shown_minutes (f, 2), ==, 90);
  g_assert_cmpint (poise_chart_view_get_chosen (f->chart).group, ==, 1);
  assert_one_step (f);
  g_assert_cmpint (shown_minutes (f, 2), ==, 60);
}

/* Of what is looked for, the preview is too. */
static void
test_drag_found (Fixture *f, gconstpointer unused)
{
  const PoiseQuery query = { .text = "0" };

  poise_workspace_set_query (f->workspace, &query);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (gui_test_find (GTK_WIDGET (f->page), GTK_TYPE_DROP_DOWN, "Scope")), 1);
  gui_test_settle ();
  g_assert_cmpint (shown_minutes (f, 2), ==, 30);
  take (f, 0, 0);
  g_assert_null (get_row (f, "Activities of “Section A”", 1));
  g_assert_true (hover (f, 2));
  g_assert_cmpint (shown_minutes (f, 2), ==, 60);
  g_assert_cmpint (shown_minutes (f, 0), ==, 0);
  poise_column_drop_end (f->drop);
}

static void
add (const char *name, void (*test) (Fixture *, gconstpointer))
{
  g_autofree char *path = g_strconcat ("/gui/balance-columns/", name, NULL);

  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
  add ("rows", test_rows);
  add ("follows", test_follows);
  add ("focus", test_focus);
  add ("escape", test_escape);
  add ("show-in-list", test_show_in_list);
  add ("details", test_details);
  add ("move-to", test_move_to);
  add ("drag-preview", test_drag_preview);
  add ("drag-restores", test_drag_restores);
  add ("drop", test_drop);
  add ("drag-found", test_drag_found);
  return gui_test_run ();
}
