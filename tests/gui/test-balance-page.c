/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The page "Balance": it follows edits, says its numbers to a screen reader and in a table, and its chart can
 * be walked with the keyboard.
 */

#include "gui/gui-test.h"

#include "gui/balance/poise-balance-page.h"
#include "gui/balance/poise-number-table.h"
#include "gui/balance/poise-chart-view.h"
#include "gui/balance/poise-chart-card.h"
#include "words/poise-words-series.h"
#include "words/poise-words.h"

static PoiseWindow *
open_balance (PoisePlan *plan)
{
  PoiseWindow *window = gui_test_window (plan, 1000, 760);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-page", "s", "balance");
  gui_test_settle ();
  return window;
}

static GtkWidget *
find_chart (PoiseWindow *window)
{
  return gui_test_find (GTK_WIDGET (window), POISE_TYPE_CHART_VIEW, "Rhythm");
}

static gboolean
is_described (GtkWidget *widget, const char *description)
{
  g_autofree char *problem = gtk_test_accessible_check_property (
      GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description);

  return problem == NULL;
}

/* Gives activity (0, 0) another mode and time, as the list or the details would. */
static void
change_first (PoiseWindow *window, PoiseMode mode, int minutes)
{
  PoiseWorkspace *workspace = poise_window_get_workspace (window);
  PoisePlan *plan = poise_workspace_get_plan (workspace);
  const PoisePlace place = { 0, 0 };
  g_autoptr (PoiseActivity) tagged
      = poise_record_with_number (poise_plan_get_activity (plan, place), POISE_ACTIVITY_MODE, mode);
  g_autoptr (PoiseActivity) timed = poise_record_with_number (tagged, POISE_ACTIVITY_MINUTES, minutes);

  poise_workspace_apply (workspace, poise_edit_replace_activity (plan, place, timed), POISE_EDIT_MODE, NULL);
  gui_test_settle ();
}

static void
test_follows (void)
{
  g_autoptr (PoisePlan) plan = gui_test_plan (1, 2);
  PoiseWindow *window = open_balance (plan);
  GtkWidget *chart = find_chart (window);
  g_autofree char *before = poise_words_series_summary_of (poise_workspace_get_balance (poise_window_get_workspace (window)), POISE_SERIES_SECTIONS, FALSE);
  g_autofree char *after = NULL;

  gtk_test_accessible_assert_role (chart, GTK_ACCESSIBLE_ROLE_IMG);
  g_assert_true (is_described (chart, before));
  g_assert_nonnull (strstr (before, "60"));

  change_first (window, POISE_MODE_SYNCHRONOUS, 45);
  after = poise_words_series_summary_of (poise_workspace_get_balance (poise_window_get_workspace (window)), POISE_SERIES_SECTIONS, FALSE);
  g_assert_nonnull (strstr (after, "45 min synchronous"));
  g_assert_true (is_described (chart, after));
  gui_test_close (window);
}

/* An edit while another page is shown is caught up with. */
static void
test_catches_up (void)
{
  g_autoptr (PoisePlan) plan = gui_test_plan (1, 1);
  PoiseWindow *window = open_balance (plan);
  GtkWidget *chart = find_chart (window);
  g_autofree char *summary = NULL;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-page", "s", "activities");
  gui_test_settle ();
  change_first (window, POISE_MODE_ASYNCHRONOUS, 77);
  summary = poise_words_series_summary_of (poise_workspace_get_balance (poise_window_get_workspace (window)), POISE_SERIES_SECTIONS, FALSE);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-page", "s", "balance");
  gui_test_settle ();
  g_assert_nonnull (strstr (summary, "77"));
  g_assert_true (is_described (chart, summary));
  gui_test_close (window);
}

static void
test_empty (void)
{
  g_autoptr (PoisePlan) plan = gui_test_template ("empty");
  PoiseWindow *window = open_balance (plan);

  g_assert_nonnull (gui_test_find (GTK_WIDGET (window), GTK_TYPE_BUTTON, "Add an Activity"));
  g_assert_null (gui_test_try_find (GTK_WIDGET (window), POISE_TYPE_CHART_VIEW, "Rhythm"));
  gui_test_close (window);
}

/* The text of cell @column of row @row of a table, heads being row 0. */
static const char *
cell (GtkWidget *table, guint row, guint column)
{
  GtkWidget *box = gtk_widget_get_first_child (table), *label;

  for (; row > 0 && box != NULL; row--)
    box = gtk_widget_get_next_sibling (box);
  g_assert_nonnull (box);
  label = gtk_widget_get_first_child (box);
  for (; column > 0 && label != NULL; column--)
    label = gtk_widget_get_next_sibling (label);
  g_assert_nonnull (label);
  return gtk_label_get_label (GTK_LABEL (label));
}

static void
show_tables (PoiseWindow *window)
{
  gtk_toggle_button_set_active (
      GTK_TOGGLE_BUTTON (gui_test_find (GTK_WIDGET (window), GTK_TYPE_TOGGLE_BUTTON, "Table")), TRUE);
  gui_test_settle ();
}

static GtkWidget *
find_toggle (GtkWidget *within, const char *label)
{
  return gui_test_find (gtk_widget_get_ancestor (within, POISE_TYPE_BALANCE_PAGE), GTK_TYPE_TOGGLE_BUTTON, label);
}

static void
test_tables (void)
{
  g_autoptr (PoisePlan) plan = gui_test_plan (2, 2);
  PoiseWindow *window = open_balance (plan);
  GtkWidget *course, *sections;

  show_tables (window);
  course = gui_test_find (GTK_WIDGET (window), POISE_TYPE_NUMBER_TABLE, "Time by mode");
  change_first (window, POISE_MODE_SYNCHRONOUS, 90);
  g_assert_cmpstr (cell (course, 1, 0), ==, "Synchronous");
  g_assert_cmpstr (cell (course, 1, 1), ==, "100%");
  g_assert_cmpstr (cell (course, 1, 3), ==, "1");
  g_assert_cmpstr (cell (course, 3, 0), ==, "Undecided");
  g_assert_cmpstr (cell (course, 3, 1), ==, "–");
  g_assert_cmpstr (cell (course, 3, 3), ==, "3");

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_toggle (course, "Activities")), TRUE);
  gui_test_settle ();
  sections = gui_test_find (GTK_WIDGET (window), POISE_TYPE_NUMBER_TABLE, "Activities by section");
  gtk_test_accessible_assert_role (sections, GTK_ACCESSIBLE_ROLE_TABLE);
  g_assert_cmpstr (cell (sections, 1, 1), ==, "1");
  g_assert_cmpstr (cell (sections, 1, 4), ==, "2");
  g_assert_cmpstr (cell (sections, 3, 0), ==, "Total");
  g_assert_cmpstr (cell (sections, 3, 3), ==, "3");
  gui_test_close (window);
}

/* Following an edit, a table keeps its rows: a screen reader stays where it is. */
static void
test_table_rows (void)
{
  g_autoptr (PoisePlan) plan = gui_test_plan (2, 2);
  PoiseWindow *window = open_balance (plan);
  PoiseWorkspace *workspace = poise_window_get_workspace (window);
  GtkWidget *table, *second, *third;
  g_autoptr (PoisePicks) picks = poise_picks_new ();

  show_tables (window);
  table = gui_test_find (GTK_WIDGET (window), POISE_TYPE_NUMBER_TABLE, "Time by section");
  second = gtk_widget_get_next_sibling (gtk_widget_get_first_child (table));
  third = gtk_widget_get_next_sibling (second);
  change_first (window, POISE_MODE_SYNCHRONOUS, 95);
  g_assert_cmpstr (cell (table, 1, 1), ==, "1 h 35 min");
  g_assert_true (gtk_widget_get_next_sibling (gtk_widget_get_first_child (table)) == second);
  g_assert_true (gtk_widget_get_next_sibling (second) == third);

  poise_picks_add_section (picks, poise_plan_get_section (poise_workspace_get_plan (workspace), 1)->id);
  poise_workspace_apply (workspace, poise_edit_remove (poise_workspace_get_plan (workspace), picks), POISE_EDIT_DELETE,
                         NULL);
  gui_test_settle ();
  g_assert_cmpstr (cell (table, 2, 0), ==, "Total");
  g_assert_null (gtk_widget_get_next_sibling (
      gtk_widget_get_next_sibling (gtk_widget_get_next_sibling (gtk_widget_get_first_child (table)))));
  gui_test_close (window);
}

static void
press (GtkWidget *widget, guint key)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  gboolean handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", key, 0, (GdkModifierType) 0, &handled);
    }
  g_assert_true (handled);
}

/*  keys from nowhere, in a course of three sections of undecided activities → where they end  */
static void
test_keys (void)
{
  static const struct
  {
    guint keys[4];
    GtkTextDirection direction;
    PoiseSeriesPart part;
  } cases[] = {
    { { GDK_KEY_Right }, GTK_TEXT_DIR_LTR, { 0, -1 } },
    { { GDK_KEY_Left }, GTK_TEXT_DIR_LTR, { 2, -1 } },
    { { GDK_KEY_Right, GDK_KEY_Right }, GTK_TEXT_DIR_LTR, { 1, -1 } },
    { { GDK_KEY_End, GDK_KEY_Right }, GTK_TEXT_DIR_LTR, { 2, -1 } },
    { { GDK_KEY_End, GDK_KEY_Home, GDK_KEY_Left }, GTK_TEXT_DIR_LTR, { 0, -1 } },
    { { GDK_KEY_Left }, GTK_TEXT_DIR_RTL, { 0, -1 } },
    { { GDK_KEY_Left, GDK_KEY_Left, GDK_KEY_Right }, GTK_TEXT_DIR_RTL, { 0, -1 } },
    { { GDK_KEY_Right, GDK_KEY_Down }, GTK_TEXT_DIR_LTR, { 0, POISE_MODE_UNDECIDED } },
    { { GDK_KEY_Right, GDK_KEY_Down, GDK_KEY_Right }, GTK_TEXT_DIR_LTR, { 1, POISE_MODE_UNDECIDED } },
    { { GDK_KEY_Right, GDK_KEY_Down, GDK_KEY_Up }, GTK_TEXT_DIR_LTR, { 0, -1 } },
    { { GDK_KEY_Right, GDK_KEY_Escape }, GTK_TEXT_DIR_LTR, { -1, -1 } },
    { { GDK_KEY_Return }, GTK_TEXT_DIR_LTR, { 0, -1 } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) plan = gui_test_plan (3, 1);
      PoiseWindow *window = open_balance (plan);
      GtkWidget *chart = find_chart (window);
      PoiseSeriesPart part;

      g_test_message ("case %u", i);
      gtk_widget_set_direction (chart, cases[i].direction);
      for (guint k = 0; k < G_N_ELEMENTS (cases[i].keys) && cases[i].keys[k] != 0; k++)
        press (chart, cases[i].keys[k]);
      part = poise_chart_view_get_pointed (POISE_CHART_VIEW (chart));
      g_assert_cmpint (part.group, ==, cases[i].part.group);
      g_assert_cmpint (part.mode, ==, cases[i].part.mode);
      gui_test_close (window);
    }
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
  g_test_add_func ("/gui/balance-page/follows", test_follows);
  g_test_add_func ("/gui/balance-page/catches-up", test_catches_up);
  g_test_add_func ("/gui/balance-page/empty", test_empty);
  g_test_add_func ("/gui/balance-page/tables", test_tables);
  g_test_add_func ("/gui/balance-page/table-rows", test_table_rows);
  g_test_add_func ("/gui/balance-page/keys", test_keys);
  return gui_test_run ();
}
