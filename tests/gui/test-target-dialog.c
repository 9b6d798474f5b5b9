/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Towards my target: proposals with their preview, applied as one step; what is shown where there are none; setting a
 * target from there; by keyboard, and narrow.
 */

#include "gui/gui-test.h"

#include "gui/balance/poise-balance-bar.h"
#include "gui/balance/poise-chart-view.h"
#include "gui/dialogs/poise-course-dialog.h"
#include "gui/gui-wait.h"
#include "gui/target/poise-target-dialog.h"
#include "gui/target/poise-target-page.h"
#include "words/poise-words-series.h"
#include "words/poise-words.h"

typedef struct
{
  PoiseWindow *window;
  PoiseWorkspace *workspace;
  PoisePlan *plan;
  GtkWidget *dialog;
  gboolean gone;
} Fixture;

/* @plan (transfer full) with a target. */
static PoisePlan *
aim (PoisePlan *plan, int percent, int tolerance)
{
  g_autoptr (PoisePlan) before = plan;
  g_autoptr (PoiseTarget) target = poise_record_new (&poise_target_type);

  poise_record_put_number (target, POISE_TARGET_SYNCHRONOUS_PERCENT, percent);
  poise_record_put_number (target, POISE_TARGET_TOLERANCE_PERCENT, tolerance);
  poise_record_seal (target);
  return poise_record_with_record (before, POISE_PLAN_TARGET, target);
}

static PoisePlan *
with_mode (PoisePlan *plan, PoiseMode mode)
{
  g_autoptr (PoisePlan) current = plan;

  for (guint i = 0; i < poise_plan_n_sections (current); i++)
    for (guint k = 0; k < poise_section_n_activities (poise_plan_get_section (current, i)); k++)
      {
        PoisePlace place = { i, k };
        g_autoptr (PoiseActivity) activity
            = poise_record_with_number (poise_plan_get_activity (current, place), POISE_ACTIVITY_MODE, mode);
        PoisePlan *next = poise_edit_replace_activity (current, place, activity);

        poise_plan_unref (current);
        current = next;
      }
  return g_steal_pointer (&current);
}

static gboolean
is_busy (gpointer data)
{
  return gui_test_try_find (data, GTK_TYPE_LABEL, "Looking for Ways") != NULL;
}

static void
open_dialog (Fixture *f, PoisePlan *plan, int width)
{
  f->plan = plan;
  f->window = gui_test_window (plan, 1000, 700);
  f->workspace = poise_window_get_workspace (f->window);
  f->dialog = GTK_WIDGET (poise_target_dialog_new (GTK_WINDOW (f->window), f->workspace));
  gui_test_watch (f->dialog, &f->gone);
  gtk_window_set_default_size (GTK_WINDOW (f->dialog), width, 640);
  gtk_window_present (GTK_WINDOW (f->dialog));
  gui_test_settle ();
  gui_wait_while (is_busy, f->dialog);
  gui_test_settle ();
}

static void
close_all (Fixture *f)
{
  if (!f->gone)
    gtk_window_destroy (GTK_WINDOW (f->dialog));
  gui_test_settle ();
  g_assert_true (f->gone);
  gui_test_close (f->window);
  poise_plan_unref (f->plan);
}

static void
click (GtkWidget *root, const char *label)
{
  g_signal_emit_by_name (gui_test_find (root, GTK_TYPE_BUTTON, label), "clicked");
  gui_test_settle ();
}

static int
get_percent (PoiseWorkspace *workspace)
{
  const PoiseTally *tally = &poise_balance_get_course (poise_workspace_get_balance (workspace))->total;
  double share = 0;

  g_assert_true (poise_tally_get_share (tally, &share));
  return poise_words_round_percent (share);
}

static GtkListBox *
find_list (Fixture *f)
{
  return GTK_LIST_BOX (gui_test_find (f->dialog, GTK_TYPE_LIST_BOX, "Proposals"));
}

static guint
count_rows (GtkListBox *list)
{
  guint n = 0;

  while (gtk_list_box_get_row_at_index (list, (int) n))
    n++;
  return n;
}

/* ---- Proposals ---- */

/* Six asynchronous activities of half an hour, and half of the time wanted live: three switches. */
static void
test_apply (void)
{
  Fixture f = { 0 };
  PoiseDocument *document;
  GtkListBox *list;

  open_dialog (&f, aim (with_mode (gui_test_plan (2, 3), POISE_MODE_ASYNCHRONOUS), 50, 5), 980);
  document = poise_workspace_get_document (f.workspace);
  list = find_list (&f);
  g_assert_cmpuint (count_rows (list), >=, 2);
  g_assert_true (gui_test_is_called (GTK_WIDGET (gtk_list_box_get_row_at_index (list, 0)), "3 changes"));
  g_assert_true (gui_test_has_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (list, 0))));
  g_assert_true (poise_workspace_get_plan (f.workspace) == f.plan);

  click (f.dialog, "Apply");
  g_assert_true (f.gone);
  g_assert_cmpint (get_percent (f.workspace), ==, 50);
  g_assert_cmpint (poise_document_get_undo_kind (document), ==, POISE_EDIT_TOWARDS_TARGET);
  /* One step, and the plan is the same one again. */
  gtk_widget_activate_action (GTK_WIDGET (f.window), "win.undo", NULL);
  g_assert_true (poise_workspace_get_plan (f.workspace) == f.plan);
  close_all (&f);
}

/* Each row shows its own changes, and the charts what would come of them. */
static void
test_preview (void)
{
  Fixture f = { 0 };
  GtkListBox *list, *changes;
  GtkWidget *chart;
  g_autofree char *now = NULL;

  open_dialog (&f, aim (with_mode (gui_test_plan (2, 3), POISE_MODE_ASYNCHRONOUS), 50, 5), 980);
  list = find_list (&f);
  changes = GTK_LIST_BOX (gui_test_find (f.dialog, GTK_TYPE_LIST_BOX, "Changes"));
  for (guint i = 0; i < count_rows (list); i++)
    {
      gtk_list_box_select_row (list, gtk_list_box_get_row_at_index (list, (int) i));
      gui_test_settle ();
      g_assert_cmpuint (count_rows (changes), >=, 3);
    }
  chart = gui_test_find (f.dialog, POISE_TYPE_CHART_VIEW, "Rhythm");
  now = poise_words_series_summary_of (poise_workspace_get_balance (f.workspace), POISE_SERIES_SECTIONS, FALSE);
  g_assert_nonnull (gtk_test_accessible_check_property (GTK_ACCESSIBLE (chart), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, now));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (gui_test_find (f.dialog, GTK_TYPE_TOGGLE_BUTTON, "Now")), TRUE);
  g_assert_null (gtk_test_accessible_check_property (GTK_ACCESSIBLE (chart), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, now));
  gui_test_find (f.dialog, POISE_TYPE_BALANCE_BAR, "Balance Now");
  gui_test_find (f.dialog, POISE_TYPE_BALANCE_BAR, "Balance Afterwards");
  close_all (&f);
}

/* An edit from elsewhere, as from the details of the course, is asked about anew; nothing old can be applied. */
static gboolean
has_size (gpointer data)
{
  Fixture *f = data;
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (find_list (f), 0);

  return row && gui_test_is_called (GTK_WIDGET (row), "1 change");
}

static void
test_follows (void)
{
  Fixture f = { 0 };
  PoisePlan *nearer;

  open_dialog (&f, aim (with_mode (gui_test_plan (2, 3), POISE_MODE_ASYNCHRONOUS), 50, 5), 980);
  nearer = aim (poise_plan_ref (f.plan), 15, 5);
  poise_workspace_apply (f.workspace, poise_plan_ref (nearer), POISE_EDIT_TARGET, NULL);
  click (f.dialog, "Apply");
  g_assert_false (f.gone);
  g_assert_true (poise_workspace_get_plan (f.workspace) == nearer);
  gui_wait_until (has_size, &f);
  click (f.dialog, "Apply");
  g_assert_true (f.gone);
  g_assert_cmpint (get_percent (f.workspace), ==, 17);
  poise_plan_unref (nearer);
  close_all (&f);
}

/* ---- None ---- */

static gboolean
is_reached (gpointer dialog)
{
  return gui_test_try_find (dialog, GTK_TYPE_LABEL, "You Are There") != NULL;
}

/* Where no target is set, it says how, and one can set it from there. */
static void
test_unset (void)
{
  Fixture f = { 0 };
  GtkWindow *course;

  open_dialog (&f, with_mode (gui_test_plan (2, 3), POISE_MODE_ASYNCHRONOUS), 980);
  gui_test_find (f.dialog, GTK_TYPE_LABEL, "No Target Yet");
  g_assert_true (gui_test_has_focus (gui_test_find (f.dialog, GTK_TYPE_BUTTON, "Target and _Budget…")));
  click (f.dialog, "Target and _Budget…");
  course = gui_wait_for_window (POISE_TYPE_COURSE_DIALOG);
  g_assert_cmpstr (adw_preferences_window_get_visible_page_name (ADW_PREFERENCES_WINDOW (course)), ==, "goals");
  gtk_window_destroy (course);
  poise_workspace_apply (f.workspace, aim (poise_plan_ref (f.plan), 0, 0), POISE_EDIT_TARGET, NULL);
  gui_wait_until (is_reached, f.dialog);
  close_all (&f);
}

static void
test_blocked (void)
{
  Fixture f = { 0 };
  g_autoptr (PoiseCircumstances) circumstances = poise_record_new (&poise_circumstances_type);
  PoisePlan *plan = aim (with_mode (gui_test_plan (1, 2), POISE_MODE_ASYNCHRONOUS), 50, 5);

  poise_record_put_number (circumstances, POISE_CIRCUMSTANCES_CAN_MEET, FALSE);
  poise_record_seal (circumstances);
  open_dialog (&f, poise_record_with_record (plan, POISE_PLAN_CIRCUMSTANCES, circumstances), 980);
  poise_plan_unref (plan);
  gui_test_find (f.dialog, GTK_TYPE_LABEL, "Something Stands in the Way");
  close_all (&f);
}

/* ---- Narrow, and closed early ---- */

static void
test_narrow (void)
{
  Fixture f = { 0 };
  GtkListBoxRow *row;

  open_dialog (&f, aim (with_mode (gui_test_plan (2, 3), POISE_MODE_ASYNCHRONOUS), 50, 5), 360);
  row = gtk_list_box_get_row_at_index (find_list (&f), 0);
  g_signal_emit_by_name (row, "activate");
  gui_test_settle ();
  g_assert_true (gui_test_has_focus (gui_test_find (f.dialog, GTK_TYPE_BUTTON, "Apply")));
  /* Escape goes back first, then away. */
  gtk_widget_activate_action (f.dialog, "target.escape", NULL);
  gui_test_settle ();
  g_assert_false (f.gone);
  g_assert_true (gui_test_has_focus (GTK_WIDGET (row)));
  gtk_widget_activate_action (f.dialog, "target.escape", NULL);
  gui_test_settle ();
  g_assert_true (f.gone);
  g_assert_true (poise_workspace_get_plan (f.workspace) == f.plan);
  close_all (&f);
}

static void
test_closed_early (void)
{
  g_autoptr (PoisePlan) plan = aim (with_mode (gui_test_plan (2, 3), POISE_MODE_ASYNCHRONOUS), 50, 5);
  PoiseWindow *window = gui_test_window (plan, 1000, 700);
  GtkWidget *dialog = GTK_WIDGET (poise_target_dialog_new (GTK_WINDOW (window), poise_window_get_workspace (window)));
  gboolean gone = FALSE;

  gui_test_watch (dialog, &gone);
  gtk_window_destroy (GTK_WINDOW (dialog));
  while (!gone)
    g_main_context_iteration (NULL, TRUE);
  gui_test_close (window);
}

/* ---- The window ---- */

static void
test_action (void)
{
  g_autoptr (PoisePlan) plan = aim (with_mode (gui_test_plan (2, 3), POISE_MODE_ASYNCHRONOUS), 50, 5);
  PoiseWindow *window = gui_test_window (plan, 1000, 700);
  GtkWindow *dialog;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.show-page", "s", "balance");
  gui_test_settle ();
  click (GTK_WIDGET (window), "Towards My Target…");
  dialog = gui_wait_for_window (POISE_TYPE_TARGET_DIALOG);
  gui_wait_while (is_busy, dialog);
  gui_test_settle ();
  click (GTK_WIDGET (dialog), "Apply");
  gui_wait_for_label (GTK_WIDGET (window), "3 changes made");
  gui_test_close (window);
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
  g_test_add_func ("/gui/target-dialog/apply", test_apply);
  g_test_add_func ("/gui/target-dialog/preview", test_preview);
  g_test_add_func ("/gui/target-dialog/follows", test_follows);
  g_test_add_func ("/gui/target-dialog/unset", test_unset);
  g_test_add_func ("/gui/target-dialog/blocked", test_blocked);
  g_test_add_func ("/gui/target-dialog/narrow", test_narrow);
  g_test_add_func ("/gui/target-dialog/closed-early", test_closed_early);
  g_test_add_func ("/gui/target-dialog/action", test_action);
  return gui_test_run ();
}
