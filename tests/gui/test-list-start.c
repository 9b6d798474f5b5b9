/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A list that is new: it has few rows before the first frame and all soon after, and whatever is asked of it
 * meanwhile it does for all rows.
 */

#include "gui/gui-test.h"
#include "gui/list/poise-activity-list.h"

#define N_ROWS (3 * (1 + 200))

/* Also before it is on the screen. */
static PoiseActivityList *
find_list (GtkWidget *widget)
{
  PoiseActivityList *found = POISE_IS_ACTIVITY_LIST (widget) ? POISE_ACTIVITY_LIST (widget) : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = find_list (child);
  return found;
}

static GtkSelectionModel *
rows_of (PoiseWindow *window)
{
  PoiseActivityList *list = find_list (GTK_WIDGET (window));

  g_assert_nonnull (list);
  return gtk_list_view_get_model (GTK_LIST_VIEW (poise_activity_list_get_view (list)));
}

static guint
n_rows (PoiseWindow *window)
{
  return g_list_model_get_n_items (G_LIST_MODEL (rows_of (window)));
}

static PoiseWindow *
new_window (void)
{
  g_autoptr (PoisePlan) plan = gui_test_plan (3, 200);
  PoiseWindow *window = poise_window_new (gui_test_application ());

  poise_window_show_plan (window, plan);
  return window;
}

static void
present (PoiseWindow *window)
{
  gtk_window_present (GTK_WINDOW (window));
  while (!gtk_widget_get_mapped (GTK_WIDGET (window)))
    g_main_context_iteration (NULL, TRUE);
}

static void
test_has_all_rows_soon (void)
{
  PoiseWindow *window = new_window ();

  g_assert_cmpuint (n_rows (window), <, 40);
  present (window);
  for (guint i = 0; i < 20 && n_rows (window) < N_ROWS; i++)
    gui_test_settle ();
  g_assert_cmpuint (n_rows (window), ==, N_ROWS);
  gui_test_close (window);
}

static void
test_selects_what_is_far_down (void)
{
  PoiseWindow *window = new_window ();
  g_autoptr (PoisePicks) picks = poise_picks_new ();

  poise_picks_add_activity (picks, "activity-02-00199");
  poise_workspace_reveal (poise_window_get_workspace (window), picks);
  g_assert_cmpuint (n_rows (window), ==, N_ROWS);
  g_assert_true (gtk_selection_model_is_selected (rows_of (window), N_ROWS - 1));
  present (window);
  gui_test_settle ();
  g_assert_true (gtk_selection_model_is_selected (rows_of (window), N_ROWS - 1));
  gui_test_close (window);
}

/* Near and far, there and back: the view has items for some rows that are out of sight, without a place for them. */
static void
test_reveals (void)
{
  static const char *const ids[] = { "activity-00-00040", "activity-00-00150", "activity-02-00199", "activity-00-00060",
                                     "activity-00-00000" };
  PoiseWindow *window = new_window ();
  PoiseActivityList *list;

  present (window);
  for (guint i = 0; i < 20 && n_rows (window) < N_ROWS; i++)
    gui_test_settle ();
  list = find_list (GTK_WIDGET (window));
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (PoisePicks) picks = poise_picks_new ();
      GdkRectangle area;

      poise_picks_add_activity (picks, ids[i]);
      poise_workspace_reveal (poise_window_get_workspace (window), picks);
      gui_test_settle ();
      g_test_message ("%s", ids[i]);
      g_assert_true (poise_activity_list_get_row_area (list, ids[i], FALSE, &area));
      g_assert_cmpint (area.height, >, 0);
      g_assert_cmpint (area.y, >=, 0);
      g_assert_cmpint (area.y + area.height, <=, gtk_widget_get_height (GTK_WIDGET (list)));
    }
  gui_test_close (window);
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
  g_test_add_func ("/gui/list-start/has-all-rows-soon", test_has_all_rows_soon);
  g_test_add_func ("/gui/list-start/selects-what-is-far-down", test_selects_what_is_far_down);
  g_test_add_func ("/gui/list-start/reveals", test_reveals);
  return gui_test_run ();
}
