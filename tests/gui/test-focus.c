/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Everything is reached by keys alone, and nothing that one does loses the focus.
 */

#include "gui/gui-test.h"
#include "gui/gui-wait.h"

#include "gui/details/poise-details.h"
#include "gui/list/poise-activity-list.h"
#include "gui/list/poise-list-page.h"
#include "gui/poise-accelerators.h"
#include "gui/poise-focus.h"
#include "gui/poise-header.h"
#include "gui/poise-welcome.h"

#include <string.h>

static void
test_next (void)
{
  static const struct
  {
    int focused, n_parts, step, next;
  } cases[] = {
    { 0, 3, 1, 1 }, { 2, 3, 1, 0 }, { 0, 3, -1, 2 }, { 1, 3, -1, 0 }, { -1, 3, 1, 0 }, { -1, 3, -1, 2 }, { 0, 1, 1, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (poise_focus_find_next (cases[i].focused, cases[i].n_parts, cases[i].step), ==, cases[i].next);
}

static void
step_part (PoiseWindow *window, int step)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.step-part", "i", step));
  gui_test_settle ();
}

static GtkWidget *
part (PoiseWindow *window, GType type)
{
  return gui_test_find (GTK_WIDGET (window), type, NULL);
}

/* Header, list, details, and round again; the row that had the focus has it again. */
static void
test_parts (void)
{
  g_autoptr (PoisePlan) plan = gui_test_plan (2, 3);
  PoiseWindow *window = gui_test_window (plan, 1200, 800);
  GtkWidget *list = part (window, POISE_TYPE_LIST_PAGE);
  GtkWidget *row;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-page", "s", "activities");
  gui_test_settle ();
  g_assert_true (gui_test_has_focus (list));
  row = gtk_window_get_focus (GTK_WINDOW (window));
  step_part (window, 1);
  g_assert_true (gui_test_has_focus (part (window, POISE_TYPE_DETAILS)) || gui_test_has_focus (part (window, POISE_TYPE_HEADER)));
  step_part (window, -1);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == row);
  step_part (window, -1);
  g_assert_true (gui_test_has_focus (part (window, POISE_TYPE_HEADER)));
  step_part (window, 1);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == row);
  gui_test_close (window);
}

static void
test_parts_of_welcome (void)
{
  PoiseWindow *window = gui_test_window (NULL, 800, 600);

  for (guint i = 0; i < 4; i++)
    {
      gboolean in_header = gui_test_has_focus (part (window, POISE_TYPE_HEADER));

      step_part (window, 1);
      g_assert_true (gui_test_has_focus (part (window, in_header ? POISE_TYPE_WELCOME : POISE_TYPE_HEADER)));
    }
  gui_test_close (window);
}

static gboolean
has_focus (gpointer widget)
{
  return gui_test_has_focus (widget);
}

/* Round the pages both ways, with the focus in the page each time. */
static void
test_pages (void)
{
  static const char *const pages[] = { "PoiseListPage", "PoiseBalancePage", "PoiseGuidePage" };
  g_autoptr (PoisePlan) plan = gui_test_plan (2, 3);
  PoiseWindow *window = gui_test_window (plan, 1200, 800);
  int page = 0;

  for (guint i = 0; i < 8; i++)
    {
      int step = i < 4 ? 1 : -1;

      page = poise_focus_find_next (page, G_N_ELEMENTS (pages), step);
      g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.step-page", "i", step));
      gui_test_settle ();
      g_test_message ("%s", pages[page]);
      gui_wait_until (has_focus, part (window, g_type_from_name (pages[page])));
    }
  gui_test_close (window);
}

/* ---- Each action of the table ---- */

/* Those after which there is no window to have a focus */
static gboolean
ends_the_window (const char *action)
{
  return strcmp (action, "app.quit") == 0 || strcmp (action, "window.close") == 0;
}

static void
close_popovers (GtkWidget *root)
{
  if (GTK_IS_POPOVER (root) && gtk_widget_get_mapped (root))
    gtk_popover_popdown (GTK_POPOVER (root));
  for (GtkWidget *child = gtk_widget_get_first_child (root); child; child = gtk_widget_get_next_sibling (child))
    close_popovers (child);
}

/* As Escape does: popovers, dialogs, and windows that an action has made */
static void
close_all_but (PoiseWindow *window)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  close_popovers (GTK_WIDGET (window));
  for (GList *l = windows; l; l = l->next)
    if (l->data != window && gtk_widget_get_mapped (l->data))
      gtk_window_close (l->data);
  gui_test_settle ();
}

static gboolean
has_mapped_focus (gpointer window)
{
  GtkWidget *focus = gtk_window_get_focus (window);

  return focus && gtk_widget_get_mapped (focus) && gtk_widget_is_sensitive (focus);
}

static void
run_action (PoiseWindow *window, const PoiseAccelerator *row)
{
  GtkWidget *list = part (window, POISE_TYPE_ACTIVITY_LIST);
  g_autofree char *name = NULL;
  g_autoptr (GVariant) target = NULL;

  g_assert_true (g_action_parse_detailed_name (row->action, &name, &target, NULL));
  gtk_widget_activate_action_variant (list, name, target);
  gui_test_settle ();
}

static PoiseWindow *
open_window (int width)
{
  g_autoptr (PoisePlan) plan = gui_test_plan (2, 3);
  PoiseWindow *window = gui_test_window (plan, width, 800);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (window)), "Read");
  return window;
}

/* The plan as it was at first, and the focus on a row that can go up and down */
static void
begin (PoiseWindow *window)
{
  g_autoptr (PoisePicks) picks = poise_picks_new ();

  poise_picks_add_activity (picks, "activity-00-00001");
  while (poise_document_get_can_undo (poise_workspace_get_document (poise_window_get_workspace (window))))
    gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-page", "s", "activities");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.hide-details", NULL);
  poise_workspace_reveal (poise_window_get_workspace (window), picks);
  gui_wait_until (has_mapped_focus, window);
}

/* Wide and narrow: the focus is on something that can be seen and used, also once what the action opened is closed. */
static void
test_actions (gconstpointer data)
{
  PoiseWindow *window = open_window (GPOINTER_TO_INT (data));
  guint n_rows;
  const PoiseAccelerator *rows = poise_words_keys (&n_rows);

  for (guint i = 0; i < n_rows; i++)
    {
      if (!*rows[i].action || ends_the_window (rows[i].action))
        continue;
      g_test_message ("%s", rows[i].action);
      begin (window);
      run_action (window, &rows[i]);
      close_all_but (window);
      gui_wait_until (has_mapped_focus, window);
    }
  gui_test_close (window);
}

/* After an edit, and after it is taken back and done again, one goes on in the list. */
static void
test_edits (void)
{
  static const char *const steps[] = { NULL, "win.undo", "win.redo" };
  PoiseWindow *window = open_window (1200);
  GtkWidget *list = part (window, POISE_TYPE_LIST_PAGE);
  guint n_rows;
  const PoiseAccelerator *rows = poise_words_keys (&n_rows);

  for (guint i = 0; i < n_rows; i++)
    {
      if (rows[i].owner != POISE_KEYS_OF_LIST || !g_str_has_prefix (rows[i].action, "activity."))
        continue;
      begin (window);
      run_action (window, &rows[i]);
      close_all_but (window);
      for (guint k = 0; k < G_N_ELEMENTS (steps); k++)
        {
          g_test_message ("%s, %s", rows[i].action, steps[k] ? steps[k] : "done");
          if (steps[k])
            gtk_widget_activate_action (GTK_WIDGET (window), steps[k], NULL);
          gui_test_settle ();
          g_assert_true (gui_test_has_focus (list));
          g_assert_true (has_mapped_focus (window));
        }
    }
  gui_test_close (window);
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
  g_test_add_func ("/gui/focus/next", test_next);
  g_test_add_func ("/gui/focus/parts", test_parts);
  g_test_add_func ("/gui/focus/parts-of-welcome", test_parts_of_welcome);
  g_test_add_func ("/gui/focus/pages", test_pages);
  g_test_add_data_func ("/gui/focus/actions/wide", GINT_TO_POINTER (1200), test_actions);
  g_test_add_data_func ("/gui/focus/actions/narrow", GINT_TO_POINTER (360), test_actions);
  g_test_add_func ("/gui/focus/edits", test_edits);
  return gui_test_run ();
}
