/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The window as a whole: names, actions, layouts, and that it goes when it is closed.
 */

#include "gui/gui-test.h"
#include "gui/gui-wait.h"

#include "gui/balance/poise-balance-bar.h"
#include "gui/balance/poise-balance-strip.h"
#include "gui/list/poise-list-page.h"
#include "gui/poise-adaptive-bin.h"

static void
rename_plan (PoiseDocument *document, const char *title)
{
  g_autoptr (PoisePlan) renamed = poise_record_with_text (poise_document_get_plan (document), POISE_PLAN_TITLE, title);

  poise_document_apply (document, renamed, POISE_EDIT_RENAME, NULL);
}

static void
test_title (void)
{
  g_autoptr (PoisePlan) plan = gui_test_template ("empty");
  PoiseWindow *window = gui_test_window (plan, 1200, 800);
  PoiseDocument *document = poise_workspace_get_document (poise_window_get_workspace (window));

  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "Untitled Plan");
  rename_plan (document, "R&D <1>");
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "R&D <1>");
  gui_test_settle ();
  gui_test_find (GTK_WIDGET (window), GTK_TYPE_LABEL, "• R&D <1>");
  poise_document_undo (document);
  gui_test_settle ();
  gui_test_find (GTK_WIDGET (window), GTK_TYPE_LABEL, "Untitled Plan");
  gui_test_close (window);
}

/* What people and screen readers find, at any width. */
static void
test_names (void)
{
  static const char *const buttons[] = { "Add Activity", "Add Section", "Undo", "Redo", "Main Menu" };
  static const int widths[] = { 1200, 700, 360 };
  g_autoptr (PoisePlan) plan = gui_test_template ("sample");

  for (guint w = 0; w < G_N_ELEMENTS (widths); w++)
    {
      PoiseWindow *window = gui_test_window (plan, widths[w], 800);

      for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
        gui_test_find (GTK_WIDGET (window), G_TYPE_INVALID, buttons[i]);
      gui_test_find (GTK_WIDGET (window), GTK_TYPE_ENTRY, "New Activity");
      if (widths[w] > POISE_ROOM_MEDIUM_WIDTH)
        gui_test_find (GTK_WIDGET (window), GTK_TYPE_BUTTON, "Export");
      gui_test_find (GTK_WIDGET (window), G_TYPE_INVALID, "Activities");
      gui_test_find (GTK_WIDGET (window), G_TYPE_INVALID, "Guide");
      gui_test_close (window);
    }
}

static gboolean
can (PoiseWindow *window, const char *button)
{
  return gtk_widget_get_sensitive (gui_test_find (GTK_WIDGET (window), GTK_TYPE_BUTTON, button));
}

static void
test_undo_redo (void)
{
  g_autoptr (PoisePlan) plan = gui_test_plan (1, 1);
  PoiseWindow *window = gui_test_window (plan, 1200, 800);
  PoiseDocument *document = poise_workspace_get_document (poise_window_get_workspace (window));

  g_assert_false (can (window, "Undo"));
  g_assert_false (can (window, "Redo"));
  rename_plan (document, "b");
  g_assert_true (can (window, "Undo"));
  g_signal_emit_by_name (gui_test_find (GTK_WIDGET (window), GTK_TYPE_BUTTON, "Undo"), "clicked");
  gui_test_settle ();
  g_assert_cmpstr (poise_document_get_title (document), ==, "Test");
  g_assert_false (can (window, "Undo"));
  g_assert_true (can (window, "Redo"));
  g_signal_emit_by_name (gui_test_find (GTK_WIDGET (window), GTK_TYPE_BUTTON, "Redo"), "clicked");
  gui_test_settle ();
  g_assert_cmpstr (poise_document_get_title (document), ==, "b");
  gui_test_close (window);
}

/* The focus does not stay on a button that can no longer be pressed. */
static void
test_focus_leaves_insensitive (void)
{
  g_autoptr (PoisePlan) plan = gui_test_plan (1, 2);
  g_autoptr (PoisePicks) picks = poise_picks_new ();
  PoiseWindow *window = gui_test_window (plan, 1200, 800);
  PoiseDocument *document = poise_workspace_get_document (poise_window_get_workspace (window));
  GtkWidget *undo = gui_test_find (GTK_WIDGET (window), GTK_TYPE_BUTTON, "Undo");
  g_autoptr (PoisePlan) without = NULL;

  poise_picks_add_activity (picks, "activity-00-00000");
  without = poise_edit_remove (poise_document_get_plan (document), picks);
  poise_document_apply (document, without, POISE_EDIT_DELETE, NULL);
  gtk_widget_grab_focus (undo);
  g_signal_emit_by_name (undo, "clicked");
  gui_test_settle ();
  g_assert_true (gui_test_has_focus (gui_test_find (GTK_WIDGET (window), POISE_TYPE_LIST_PAGE, NULL)));
  gui_test_close (window);
}

static void
test_strip (void)
{
  g_autoptr (PoisePlan) plan = gui_test_plan (1, 2);
  PoiseWindow *window = gui_test_window (plan, 1200, 800);
  PoiseDocument *document = poise_workspace_get_document (poise_window_get_workspace (window));
  GtkWidget *strip = gui_test_find (GTK_WIDGET (window), POISE_TYPE_BALANCE_STRIP, NULL);
  GtkWidget *bar = gui_test_find (strip, POISE_TYPE_BALANCE_BAR, "Balance");
  g_autoptr (PoisePlan) tagged = NULL;
  PoisePlace place = { 0, 0 };
  g_autoptr (PoiseActivity) live = NULL;

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (bar), GTK_ACCESSIBLE_ROLE_IMG);
  gui_test_find (strip, GTK_TYPE_LABEL, "1 h undecided");
  live = poise_record_with_number (poise_plan_get_activity (plan, place), POISE_ACTIVITY_MODE, POISE_MODE_SYNCHRONOUS);
  tagged = poise_edit_replace_activity (plan, place, live);
  poise_document_apply (document, tagged, POISE_EDIT_MODE, NULL);
  gui_test_find (strip, GTK_TYPE_LABEL, "100% · 30 min");
  gui_test_find (strip, GTK_TYPE_LABEL, "30 min undecided");
  gui_test_close (window);
}

static gboolean
is_still (gpointer leaflet)
{
  return !adw_leaflet_get_child_transition_running (leaflet);
}

/* Wide: list and details side by side. Else the details are a page that one goes to and comes back from. */
static void
test_layouts (void)
{
  static const struct
  {
    int width;
    gboolean folded;
  } cases[] = { { 360, TRUE }, { 700, TRUE }, { 1000, FALSE }, { 1900, FALSE } };
  g_autoptr (PoisePlan) plan = gui_test_template ("sample");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PoiseWindow *window = gui_test_window (plan, cases[i].width, 800);
      GtkWidget *leaflet = gui_test_find (GTK_WIDGET (window), ADW_TYPE_LEAFLET, NULL);

      g_test_message ("%d pixels", cases[i].width);
      g_assert_cmpint (adw_leaflet_get_folded (ADW_LEAFLET (leaflet)), ==, cases[i].folded);
      gtk_widget_activate_action (GTK_WIDGET (window), "win.show-details", NULL);
      gui_test_settle ();
      g_assert_cmpint (gui_test_try_find (GTK_WIDGET (window), GTK_TYPE_BUTTON, "Back to the List") != NULL, ==,
                       cases[i].folded);
      gtk_widget_activate_action (GTK_WIDGET (window), "win.hide-details", NULL);
      gui_test_settle ();
      g_assert_null (gui_test_try_find (GTK_WIDGET (window), GTK_TYPE_BUTTON, "Back to the List"));
      /* libadwaita loses some pictures of a transition that never ends. */
      gui_wait_until (is_still, leaflet);
      gui_test_close (window);
    }
}

/* At its narrowest nothing asks for more room than there is. */
static void
test_nothing_clipped (void)
{
  g_autoptr (PoisePlan) plan = gui_test_template ("sample");
  PoiseWindow *window = gui_test_window (plan, 360, 720);
  static const char *const pages[] = { "activities", "balance", "guide" };
  GtkWidget *bin = gui_test_find (GTK_WIDGET (window), POISE_TYPE_ADAPTIVE_BIN, NULL);
  GtkWidget *child = gtk_widget_get_first_child (bin);

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      int least;

      gtk_widget_activate_action (GTK_WIDGET (window), "win.show-page", "s", pages[i]);
      gui_test_settle ();
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
      g_test_message ("%s: %d", pages[i], least);
      g_assert_cmpint (least, <=, POISE_ROOM_LEAST_WIDTH);
    }
  gui_test_close (window);
}

/* Going from page to page by key takes the focus along, and back to the row where it was. */
static void
test_pages_have_focus (void)
{
  static const struct
  {
    const char *name;
    const char *widget;
  } pages[] = { { "balance", "PoiseBalancePage" }, { "guide", "PoiseGuidePage" }, { "activities", "PoiseListPage" } };
  g_autoptr (PoisePlan) plan = gui_test_template ("sample");
  PoiseWindow *window = gui_test_window (plan, 1200, 800);

  for (guint i = 0; i < 2 * G_N_ELEMENTS (pages); i++)
    {
      const guint k = i % G_N_ELEMENTS (pages);

      g_test_message ("%s", pages[k].name);
      gtk_widget_activate_action (GTK_WIDGET (window), "win.show-page", "s", pages[k].name);
      gui_test_settle ();
      g_assert_true (
          gui_test_has_focus (gui_test_find (GTK_WIDGET (window), g_type_from_name (pages[k].widget), NULL)));
    }
  gui_test_close (window);
}

static void
test_goes (void)
{
  g_autoptr (PoisePlan) plan = gui_test_template ("sample");
  static const char *const pages[] = { "activities", "balance", "guide" };
  PoiseWindow *window = gui_test_window (plan, 1200, 800);
  gboolean window_gone, workspace_gone;

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (window), "win.show-page", "s", pages[i]);
      gui_test_settle ();
    }
  gui_test_watch (window, &window_gone);
  gui_test_watch (poise_window_get_workspace (window), &workspace_gone);
  gui_test_close (window);
  g_assert_true (window_gone);
  g_assert_true (workspace_gone);
}

static void
test_welcome (void)
{
  PoiseWindow *window = gui_test_window (NULL, 800, 700);

  g_assert_true (poise_window_is_empty (window));
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "Poise");
  gui_test_find (GTK_WIDGET (window), GTK_TYPE_BUTTON, "New Plan");
  gui_test_find (GTK_WIDGET (window), GTK_TYPE_BUTTON, "Open…");
  gui_test_find (GTK_WIDGET (window), GTK_TYPE_BUTTON, "Sample Course");
  g_assert_null (gui_test_try_find (GTK_WIDGET (window), GTK_TYPE_BUTTON, "Undo"));
  g_assert_null (gui_test_try_find (GTK_WIDGET (window), GTK_TYPE_BUTTON, "Export"));
  poise_window_start (window, "sample");
  gui_test_settle ();
  g_assert_false (poise_window_is_empty (window));
  gui_test_find (GTK_WIDGET (window), GTK_TYPE_BUTTON, "Undo");
  gui_test_close (window);
}

/* A plan that a newer Poise wrote can be read, and offers nothing that would change it or leave something out. */
static void
test_newer (void)
{
  g_autoptr (PoisePlan) plan = gui_test_plan (1, 1);
  g_autoptr (PoisePlan) newer = poise_record_with_number (plan, POISE_PLAN_VERSION_MEMBER, POISE_PLAN_VERSION + 1);
  PoiseWindow *window = gui_test_window (newer, 900, 700);
  GtkWidget *entry = gui_test_find (GTK_WIDGET (window), GTK_TYPE_ENTRY, "New Activity");
  GtkWidget *export = gui_test_find (GTK_WIDGET (window), GTK_TYPE_BUTTON, "Export");

  g_assert_false (gtk_widget_is_sensitive (entry));
  g_assert_false (gtk_widget_is_sensitive (export));
  gui_test_close (window);

  window = gui_test_window (plan, 900, 700);
  g_assert_true (gtk_widget_is_sensitive (gui_test_find (GTK_WIDGET (window), GTK_TYPE_ENTRY, "New Activity")));
  g_assert_true (gtk_widget_is_sensitive (gui_test_find (GTK_WIDGET (window), GTK_TYPE_BUTTON, "Export")));
  gui_test_close (window);
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
  g_test_add_func ("/gui/window/title", test_title);
  g_test_add_func ("/gui/window/names", test_names);
  g_test_add_func ("/gui/window/undo-redo", test_undo_redo);
  g_test_add_func ("/gui/window/focus-leaves-insensitive", test_focus_leaves_insensitive);
  g_test_add_func ("/gui/window/strip", test_strip);
  g_test_add_func ("/gui/window/layouts", test_layouts);
  g_test_add_func ("/gui/window/nothing-clipped", test_nothing_clipped);
  g_test_add_func ("/gui/window/pages-have-focus", test_pages_have_focus);
  g_test_add_func ("/gui/window/goes", test_goes);
  g_test_add_func ("/gui/window/newer", test_newer);
  g_test_add_func ("/gui/window/welcome", test_welcome);
  return gui_test_run ();
}
