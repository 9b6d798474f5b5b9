/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The panel "Advice": it says what the rules say, in rows that stay across edits; what it does about them is
 * one step to undo; the focus is never lost; with little room it is a page of its own.
 */

#include "gui/gui-test.h"
#include "gui/gui-wait.h"

#include "advisor/poise-dismissals.h"
#include "common/large-plan.h"
#include "gui/advice/poise-advice-group.h"
#include "gui/advice/poise-advice-panel.h"
#include "gui/advice/poise-balance-split.h"
#include "gui/advice/poise-dismissed-list.h"
#include "gui/balance/poise-balance-page.h"
#include "gui/guide/poise-guide-card.h"
#include "gui/poise-focus.h"
#include "words/poise-words-advice.h"

typedef struct
{
  PoiseWindow *window;
  PoiseWorkspace *workspace;
  GtkWidget *panel;
} Fixture;

static void
begin (Fixture *f, PoisePlan *plan, int width)
{
  f->window = gui_test_window (plan, width, 760);
  f->workspace = poise_window_get_workspace (f->window);
  gtk_widget_activate_action (GTK_WIDGET (f->window), "win.show-page", "s", "balance");
  gui_test_settle ();
  f->panel = width >= 900 ? gui_test_find (GTK_WIDGET (f->window), POISE_TYPE_ADVICE_PANEL, NULL) : NULL;
}

static void
end (Fixture *f)
{
  gui_test_close (f->window);
}

static PoiseFindings *
get_findings (Fixture *f)
{
  return poise_adviser_get_findings (poise_workspace_get_adviser (f->workspace));
}

static void
collect_rows (GtkWidget *widget, GPtrArray *rows)
{
  if (POISE_IS_ADVICE_ROW (widget) && gtk_widget_get_mapped (widget))
    g_ptr_array_add (rows, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    collect_rows (child, rows);
}

static GPtrArray *
list_rows (Fixture *f)
{
  GPtrArray *rows = g_ptr_array_new ();

  collect_rows (f->panel, rows);
  return rows;
}

static GtkWidget *
find_row (Fixture *f, const char *rule)
{
  g_autoptr (GPtrArray) rows = list_rows (f);

  for (guint i = 0; i < rows->len; i++)
    if (g_strcmp0 (poise_advice_row_get_advice (g_ptr_array_index (rows, i))->rule->id, rule) == 0)
      return g_ptr_array_index (rows, i);
  return NULL;
}

static guint
n_rows (Fixture *f)
{
  g_autoptr (GPtrArray) rows = list_rows (f);

  return rows->len;
}

static gboolean
is_shown (gpointer data)
{
  Fixture *f = data;
  g_autoptr (GArray) list = poise_findings_list (get_findings (f));
  g_autoptr (GPtrArray) rows = list_rows (f);

  if (rows->len != list->len)
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    if (!poise_advice_row_is_of (g_ptr_array_index (rows, i), g_array_index (list, PoiseFinding, i).advice))
      return FALSE;
  return TRUE;
}

static void
click (GtkWidget *root, const char *label)
{
  g_signal_emit_by_name (gui_test_find (root, GTK_TYPE_BUTTON, label), "clicked");
}

static PoiseEditKind
undo_kind (Fixture *f)
{
  return poise_document_get_undo_kind (poise_workspace_get_document (f->workspace));
}

static void
undo (Fixture *f)
{
  poise_document_undo (poise_workspace_get_document (f->workspace));
}

/* Rows in the order of the findings; each is called what it says; the reason and the source on demand. */
static void
test_shows (void)
{
  g_autoptr (PoisePlan) plan = gui_test_template ("sample");
  g_autofree char *counts = NULL;
  PoiseAdvice *advice;
  GtkWidget *row;
  Fixture f;

  begin (&f, plan, 1100);
  gui_wait_until (is_shown, &f);
  counts = poise_words_findings_count (get_findings (&f));
  gui_test_find (f.panel, GTK_TYPE_LABEL, counts);

  row = find_row (&f, "week-over-budget");
  g_assert_true (gui_test_is_called (row, "This section takes 8 h 30 min. The budget is 8 h. Week 8 · Revising"));
  advice = poise_advice_row_get_advice (POISE_ADVICE_ROW (row));
  g_assert_null (gui_test_try_find (row, GTK_TYPE_LINK_BUTTON, NULL));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (gui_test_find (row, GTK_TYPE_TOGGLE_BUTTON, "Why?")), TRUE);
  gui_test_find (row, GTK_TYPE_LABEL, poise_words_advice_reason (advice->rule));
  g_assert_cmpstr (gtk_link_button_get_uri (GTK_LINK_BUTTON (gui_test_find (row, GTK_TYPE_LINK_BUTTON, NULL))), ==,
                   advice->rule->source->uri);
  g_assert_null (gui_test_try_find (row, GTK_TYPE_BUTTON, "Make Asynchronous"));
  end (&f);
}

static gboolean
explains_workload (gpointer window)
{
  GtkWidget *focus = gtk_root_get_focus (window);

  return POISE_IS_GUIDE_CARD (focus)
         && g_str_equal (poise_guide_card_get_entry (POISE_GUIDE_CARD (focus))->id, "workload");
}

/* From a reason to what the guide says about it. */
static void
test_read_more (void)
{
  g_autoptr (PoisePlan) plan = gui_test_template ("sample");
  GtkWidget *row;
  Fixture f;

  begin (&f, plan, 1100);
  gui_wait_until (is_shown, &f);
  row = find_row (&f, "week-over-budget");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (gui_test_find (row, GTK_TYPE_TOGGLE_BUTTON, "Why?")), TRUE);
  g_signal_emit_by_name (gui_test_find (row, GTK_TYPE_BUTTON, "Read More in the Guide"), "clicked");
  gui_wait_until (explains_workload, f.window);
  end (&f);
}

/* What is said still, after an edit, keeps its row and what is open in it, also where the words are others. */
static void
test_rows_stay (void)
{
  g_autoptr (PoisePlan) plan = gui_test_template ("sample");
  g_autoptr (PoisePlan) edited = NULL;
  GtkWidget *week, *captions, *why;
  Fixture f;

  begin (&f, plan, 1100);
  gui_wait_until (is_shown, &f);
  week = find_row (&f, "week-over-budget");
  captions = find_row (&f, "captions");
  why = gui_test_find (week, GTK_TYPE_TOGGLE_BUTTON, "Why?");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (why), TRUE);
  gtk_widget_grab_focus (why);

  edited = poise_record_with_number (plan, POISE_PLAN_WEEKLY_MINUTES, 470);
  poise_workspace_apply (f.workspace, poise_plan_ref (edited), POISE_EDIT_COURSE, NULL);
  gui_wait_for_label (week, "This section takes 8 h 30 min. The budget is 7 h 50 min.");
  g_assert_true (find_row (&f, "week-over-budget") == week);
  g_assert_true (find_row (&f, "captions") == captions);
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (why)));
  g_assert_true (gui_test_has_focus (why));
  end (&f);
}

/* The focus goes to the row that takes the place of the one that goes, at last to what there is beside. */
static void
test_dismiss (void)
{
  g_autoptr (PoisePlan) plan = gui_test_template ("sample");
  guint n;
  Fixture f;

  begin (&f, plan, 1100);
  gui_wait_until (is_shown, &f);
  n = n_rows (&f);
  g_assert_cmpuint (n, >, 2);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GPtrArray) rows = list_rows (&f);
      GtkWidget *row = g_ptr_array_index (rows, rows->len / 2), *button;

      button = gui_test_find (row, GTK_TYPE_BUTTON, "Dismiss");
      gtk_widget_grab_focus (button);
      g_signal_emit_by_name (button, "clicked");
      gui_wait_until (is_shown, &f);
      g_assert_cmpuint (n_rows (&f), ==, n - i - 1);
      g_assert_cmpint (undo_kind (&f), ==, POISE_EDIT_DISMISS);
      g_assert_true (poise_focus_is_in (f.panel));
    }
  gui_test_find (f.panel, GTK_TYPE_LABEL, "Nothing Stands Out");
  for (guint i = 0; i < n; i++)
    undo (&f);
  gui_wait_until (is_shown, &f);
  g_assert_cmpuint (n_rows (&f), ==, n);
  g_assert_null (gui_test_try_find (f.panel, GTK_TYPE_LABEL, "Nothing Stands Out"));
  end (&f);
}

static void
test_dismiss_more (void)
{
  g_autoptr (PoisePlan) plan = gui_test_template ("sample");
  GtkWidget *week;
  Fixture f;

  begin (&f, plan, 1100);
  gui_wait_until (is_shown, &f);
  week = find_row (&f, "week-over-budget");
  g_assert_nonnull (gui_test_try_find (week, GTK_TYPE_MENU_BUTTON, NULL));
  g_assert_null (gui_test_try_find (find_row (&f, "captions"), GTK_TYPE_MENU_BUTTON, NULL));
  gtk_widget_activate_action (week, "advice.dismiss-rule", NULL);
  gui_wait_until (is_shown, &f);
  g_assert_null (find_row (&f, "week-over-budget"));
  g_assert_null (
      ((PoiseDismissal *) g_ptr_array_index (poise_workspace_get_plan (f.workspace)->dismissed, 0))->section);
  end (&f);
}

static GtkWidget *
find_dismissed (Fixture *f)
{
  return gui_test_find (f->panel, POISE_TYPE_DISMISSED_LIST, NULL);
}

static void
test_bring_back (void)
{
  g_autoptr (PoisePlan) plan = gui_test_template ("sample");
  GtkWidget *toggle, *list;
  Fixture f;
  guint n;

  begin (&f, plan, 1100);
  gui_wait_until (is_shown, &f);
  n = n_rows (&f);
  g_assert_null (gui_test_try_find (f.panel, POISE_TYPE_DISMISSED_LIST, NULL));
  click (find_row (&f, "captions"), "Dismiss");
  gui_wait_until (is_shown, &f);
  click (find_row (&f, "week-over-budget"), "Dismiss");
  gui_wait_until (is_shown, &f);

  list = find_dismissed (&f);
  toggle = gui_test_find (list, GTK_TYPE_TOGGLE_BUTTON, "2 Dismissed");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (toggle), TRUE);
  gui_test_find (list, GTK_TYPE_LABEL, "16 activities use video. Do they have captions?");
  gui_test_find (list, GTK_TYPE_LABEL, "In the whole course");
  gui_test_find (list, GTK_TYPE_LABEL, "In all of “Week 8 · Revising”");
  gtk_widget_grab_focus (gui_test_find (list, GTK_TYPE_BUTTON, "Bring Back"));
  click (list, "Bring Back");
  gui_wait_until (is_shown, &f);
  g_assert_nonnull (find_row (&f, "captions"));
  g_assert_cmpint (undo_kind (&f), ==, POISE_EDIT_UNDISMISS);
  g_assert_true (poise_focus_is_in (f.panel));

  undo (&f);
  gui_wait_until (is_shown, &f);
  click (list, "Bring All Back");
  gui_wait_until (is_shown, &f);
  g_assert_cmpuint (n_rows (&f), ==, n);
  g_assert_null (gui_test_try_find (f.panel, POISE_TYPE_DISMISSED_LIST, NULL));
  end (&f);
}

static void
test_show_in_list (void)
{
  g_autoptr (PoisePlan) plan = gui_test_template ("sample");
  const PoisePicks *picks;
  Fixture f;

  begin (&f, plan, 1100);
  gui_wait_until (is_shown, &f);
  click (find_row (&f, "captions"), "Show");
  gui_test_settle ();
  picks = poise_workspace_get_picks (f.workspace);
  g_assert_cmpuint (g_hash_table_size (picks->activities), ==, 16);
  g_assert_false (gtk_widget_get_mapped (f.panel));
  g_assert_null (poise_workspace_get_plan (f.workspace)->dismissed);
  end (&f);
}

/* A live activity of learners who cannot meet: the button says what it does, and undo calls it that. */
static void
test_do_it (void)
{
  g_autoptr (PoisePlan) bare = gui_test_plan (1, 1);
  PoiseCircumstances *circumstances = poise_record_new (&poise_circumstances_type);
  g_autoptr (PoiseCircumstances) apart = NULL;
  g_autoptr (PoisePlan) plan = NULL;
  g_autoptr (PoisePlan) live = NULL;
  g_autoptr (PoiseActivity) activity
      = poise_record_with_number (poise_plan_get_activity (bare, (PoisePlace) { 0, 0 }), POISE_ACTIVITY_MODE,
                                  POISE_MODE_SYNCHRONOUS);
  Fixture f;

  poise_record_put_number (circumstances, POISE_CIRCUMSTANCES_CAN_MEET, FALSE);
  apart = poise_record_seal (circumstances);
  live = poise_edit_replace_activity (bare, (PoisePlace) { 0, 0 }, activity);
  plan = poise_record_with_record (live, POISE_PLAN_CIRCUMSTANCES, apart);
  begin (&f, plan, 1100);
  gui_wait_until (is_shown, &f);
  click (f.panel, "Make Asynchronous");
  gui_wait_until (is_shown, &f);
  g_assert_cmpint (poise_plan_get_activity (poise_workspace_get_plan (f.workspace), (PoisePlace) { 0, 0 })->mode, ==,
                   POISE_MODE_ASYNCHRONOUS);
  g_assert_cmpint (undo_kind (&f), ==, POISE_EDIT_MODE);
  g_assert_null (gui_test_try_find (f.panel, GTK_TYPE_BUTTON, "Make Asynchronous"));
  undo (&f);
  gui_wait_until (is_shown, &f);
  gui_test_find (f.panel, GTK_TYPE_BUTTON, "Make Asynchronous");
  end (&f);
}

/* However much there is, no more rows than somebody wants to see. */
static void
test_many (void)
{
  g_autoptr (PoisePlan) plan = large_plan (40, 3000);
  GtkWidget *more;
  guint n;
  Fixture f;

  begin (&f, plan, 1100);
  gui_test_find (f.panel, POISE_TYPE_ADVICE_GROUP, NULL);
  n = n_rows (&f);
  g_assert_cmpuint (n, <=, POISE_N_SEVERITIES * POISE_ADVICE_GROUP_STEP);
  more = gui_test_find (f.panel, GTK_TYPE_BUTTON, "Show 25 More");
  g_signal_emit_by_name (more, "clicked");
  g_assert_cmpuint (n_rows (&f), >, n);
  g_assert_cmpuint (n_rows (&f), <=, n + POISE_ADVICE_GROUP_STEP);
  g_assert_true (poise_focus_is_in (f.panel));
  end (&f);
}

/* A plan that a newer Poise wrote can be looked at. */
static void
test_read_only (void)
{
  g_autoptr (PoisePlan) plan = gui_test_template ("sample");
  g_autoptr (PoisePlan) newer
      = poise_record_with_number (plan, POISE_PLAN_VERSION_MEMBER, POISE_PLAN_VERSION + 1);
  Fixture f;

  begin (&f, newer, 1100);
  gui_wait_until (is_shown, &f);
  gui_test_find (f.panel, GTK_TYPE_BUTTON, "Show");
  g_assert_null (gui_test_try_find (f.panel, GTK_TYPE_BUTTON, "Dismiss"));
  end (&f);
}

static gboolean
is_reached (GtkWidget *window, GtkWidget *widget)
{
  for (guint i = 0; i < 100; i++)
    {
      gtk_widget_child_focus (window, GTK_DIR_TAB_FORWARD);
      if (gtk_root_get_focus (GTK_ROOT (window)) == widget)
        return TRUE;
    }
  return FALSE;
}

/* From the header bar through the charts to the advice, and on to its last button; nothing holds the focus fast. */
static void
test_tab (void)
{
  g_autoptr (PoisePlan) plan = gui_test_template ("sample");
  GtkWidget *window, *page;
  Fixture f;

  begin (&f, plan, 1100);
  gui_wait_until (is_shown, &f);
  window = GTK_WIDGET (f.window);
  page = gui_test_find (window, POISE_TYPE_BALANCE_PAGE, NULL);
  gtk_widget_grab_focus (gui_test_find (window, GTK_TYPE_MENU_BUTTON, "Main Menu"));
  g_assert_true (is_reached (window, gui_test_find (page, GTK_TYPE_TOGGLE_BUTTON, "Minutes")));
  g_assert_true (is_reached (window, gui_test_find (page, GTK_TYPE_TOGGLE_BUTTON, "Table")));
  g_assert_true (is_reached (window, find_row (&f, "week-over-budget")));
  g_assert_true (is_reached (window, gui_test_find (find_row (&f, "captions"), GTK_TYPE_BUTTON, "Dismiss")));
  end (&f);
}

static gboolean
panel_has_focus (gpointer data)
{
  GtkWidget *panel = gui_test_try_find (data, POISE_TYPE_ADVICE_PANEL, NULL);

  return panel && poise_focus_is_in (panel);
}

static gboolean
has_panel (gpointer data)
{
  return gui_test_try_find (data, POISE_TYPE_ADVICE_PANEL, NULL) != NULL;
}

static gboolean
is_unmapped (gpointer data)
{
  return !gtk_widget_get_mapped (data);
}

static void
test_narrow (void)
{
  g_autoptr (PoisePlan) plan = gui_test_template ("sample");
  GtkWidget *line;
  Fixture f;

  begin (&f, plan, 400);
  gui_wait_while (has_panel, f.window);
  line = gui_test_find (GTK_WIDGET (f.window), GTK_TYPE_BUTTON, "Advice: 1 worth a look and 3 hints");
  g_signal_emit_by_name (line, "clicked");
  gui_wait_until (panel_has_focus, f.window);
  f.panel = gui_test_find (GTK_WIDGET (f.window), POISE_TYPE_ADVICE_PANEL, NULL);
  gui_wait_until (is_shown, &f);
  click (f.panel, "Back to the Charts");
  gui_wait_until (is_unmapped, f.panel);
  gui_wait_until ((GuiCondition) poise_focus_is_in, line);
  end (&f);
}

/* (transfer none): what listens to keys for @widget itself */
static GtkEventController *
find_keys (GtkWidget *widget)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        return controller;
    }
  g_assert_not_reached ();
}

static gboolean
press (GtkWidget *widget, guint key, GdkModifierType modifiers)
{
  GtkEventController *keys = find_keys (widget);
  gboolean taken = FALSE;

  g_signal_emit_by_name (keys, "key-pressed", key, 0, modifiers, &taken);
  return taken;
}

/* What goes back elsewhere on the desktop goes back here, but only where there is something to go back to. */
static void
test_back (void)
{
  static const struct
  {
    guint key;
    GdkModifierType modifiers;
    gboolean back;
  } cases[] = {
    { GDK_KEY_Escape, 0, TRUE },
    { GDK_KEY_Back, 0, TRUE },
    { GDK_KEY_Left, GDK_ALT_MASK, TRUE },
    { GDK_KEY_Right, GDK_ALT_MASK, FALSE },
    { GDK_KEY_Left, 0, FALSE },
  };
  g_autoptr (PoisePlan) plan = gui_test_template ("sample");
  Fixture f;

  begin (&f, plan, 400);
  gui_wait_while (has_panel, f.window);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkWidget *line = gui_test_find (GTK_WIDGET (f.window), GTK_TYPE_BUTTON, "Advice: 1 worth a look and 3 hints");

      g_signal_emit_by_name (line, "clicked");
      gui_wait_until (panel_has_focus, f.window);
      f.panel = gui_test_find (GTK_WIDGET (f.window), POISE_TYPE_ADVICE_PANEL, NULL);
      g_assert_cmpint (press (f.panel, cases[i].key, cases[i].modifiers), ==, cases[i].back);
      if (!cases[i].back)
        click (f.panel, "Back to the Charts");
      gui_wait_until (is_unmapped, f.panel);
    }
  end (&f);
  begin (&f, plan, 1100);
  f.panel = gui_test_find (GTK_WIDGET (f.window), POISE_TYPE_ADVICE_PANEL, NULL);
  g_assert_false (press (f.panel, GDK_KEY_Escape, 0));
  end (&f);
}

/* Nothing can be said of nothing. */
static void
test_empty (void)
{
  g_autoptr (PoisePlan) plan = gui_test_template ("empty");
  Fixture f = { 0 };

  f.window = gui_test_window (plan, 1100, 760);
  gtk_widget_activate_action (GTK_WIDGET (f.window), "win.show-page", "s", "balance");
  gui_test_settle ();
  gui_test_find (GTK_WIDGET (f.window), POISE_TYPE_BALANCE_SPLIT, NULL);
  g_assert_null (gui_test_try_find (GTK_WIDGET (f.window), POISE_TYPE_ADVICE_PANEL, NULL));
  end (&f);
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
  g_test_add_func ("/gui/advice-panel/shows", test_shows);
  g_test_add_func ("/gui/advice-panel/read-more", test_read_more);
  g_test_add_func ("/gui/advice-panel/rows-stay", test_rows_stay);
  g_test_add_func ("/gui/advice-panel/dismiss", test_dismiss);
  g_test_add_func ("/gui/advice-panel/dismiss-more", test_dismiss_more);
  g_test_add_func ("/gui/advice-panel/bring-back", test_bring_back);
  g_test_add_func ("/gui/advice-panel/show-in-list", test_show_in_list);
  g_test_add_func ("/gui/advice-panel/do-it", test_do_it);
  g_test_add_func ("/gui/advice-panel/many", test_many);
  g_test_add_func ("/gui/advice-panel/read-only", test_read_only);
  g_test_add_func ("/gui/advice-panel/tab", test_tab);
  g_test_add_func ("/gui/advice-panel/narrow", test_narrow);
  g_test_add_func ("/gui/advice-panel/back", test_back);
  g_test_add_func ("/gui/advice-panel/empty", test_empty);
  return gui_test_run ();
}
