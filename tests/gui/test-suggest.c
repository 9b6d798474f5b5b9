/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Suggestions in the window: the button in the row, the reasons behind it, the same in the details, and all that is
 * undecided at once. Nothing changes before somebody accepts it, and each acceptance is one step.
 */

#include "gui/gui-test.h"
#include "gui/gui-wait.h"
#include "gui/suggest-plan.h"

#include "gui/details/poise-details.h"
#include "gui/list/poise-activity-list.h"
#include "gui/suggest/poise-suggest-dialog.h"
#include "gui/suggest/poise-suggest-note.h"
#include "gui/suggest/poise-suggest-popover.h"
#include "gui/suggest/poise-suggest-view.h"

typedef struct
{
  PoiseWindow *window;
  PoiseWorkspace *workspace;
  PoiseDocument *document;
  PoisePlan *before;
  PoiseActivityList *list;
} Fixture;

static void
set_up (Fixture *f, gconstpointer data)
{
  f->before = suggest_plan_new ();
  f->window = gui_test_window (f->before, 1180, 800);
  f->workspace = poise_window_get_workspace (f->window);
  f->document = poise_workspace_get_document (f->workspace);
  f->list = POISE_ACTIVITY_LIST (gui_test_find (GTK_WIDGET (f->window), POISE_TYPE_ACTIVITY_LIST, NULL));
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  gui_test_close (f->window);
  poise_plan_unref (f->before);
}

static PoiseMode
mode_of (Fixture *f, const char *id)
{
  return suggest_plan_mode (poise_document_get_plan (f->document), id);
}

static void
click (GtkWidget *button)
{
  g_signal_emit_by_name (button, "clicked");
  gui_test_settle ();
}

static void
select_id (Fixture *f, const char *id)
{
  g_autoptr (PoisePicks) picks = poise_picks_new ();

  poise_picks_add_activity (picks, id);
  poise_activity_list_select (f->list, picks);
  poise_activity_list_focus (f->list);
  gui_test_settle ();
}

static GtkWidget *
try_find_offer (Fixture *f, const char *title)
{
  g_autofree char *name = g_strdup_printf ("Suggestion for “%s”", title);

  return gui_test_try_find (GTK_WIDGET (f->list), GTK_TYPE_BUTTON, name);
}

static GtkWidget *
open_offer (Fixture *f, const char *title)
{
  g_assert_nonnull (try_find_offer (f, title));
  click (try_find_offer (f, title));
  return gui_test_find (GTK_WIDGET (f->list), POISE_TYPE_SUGGEST_POPOVER, NULL);
}

/* One step, of this kind, leads back to the plan as it was opened. */
static void
assert_one_step (Fixture *f, PoiseEditKind kind)
{
  g_assert_cmpint (poise_document_get_undo_kind (f->document), ==, kind);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (f->window), "win.undo", NULL));
  gui_test_settle ();
  g_assert_true (poise_record_equal (poise_document_get_plan (f->document), f->before));
  g_assert_false (poise_document_get_can_undo (f->document));
}

/* ---- In the row ---- */

/* Only what is undecided and fits one mode has the button. */
static void
test_offers (Fixture *f, gconstpointer data)
{
  static const struct
  {
    const char *title;
    gboolean offered;
  } cases[] = {
    { "Meet your group", TRUE },   { "Think it over", TRUE }, { "Welcome", FALSE },  { "Plan the project", TRUE },
    { "Read chapter two", TRUE }, { "Something", FALSE },    { "Balanced", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].title);
      g_assert_cmpint (try_find_offer (f, cases[i].title) != NULL, ==, cases[i].offered);
    }
}

static void
test_accept (Fixture *f, gconstpointer data)
{
  GtkWidget *popover = open_offer (f, "Meet your group");

  /* The reasons of both sides, and who says so */
  g_assert_nonnull (gui_test_find (popover, GTK_TYPE_LABEL, "Synchronous fits better."));
  g_assert_nonnull (gui_test_find (popover, GTK_TYPE_LABEL, "Synchronous: 4 in all"));
  g_assert_nonnull (gui_test_find (popover, GTK_TYPE_LABEL, "Asynchronous: 0 in all"));
  g_assert_nonnull (
      gui_test_find (popover, GTK_TYPE_LABEL, "Asynchronous would help if learners are to reflect on a complex issue."));
  g_assert_true (poise_document_get_plan (f->document) == f->before);

  click (gui_test_find (popover, GTK_TYPE_BUTTON, "Make Synchronous"));
  g_assert_cmpint (mode_of (f, "meet"), ==, POISE_MODE_SYNCHRONOUS);
  g_assert_null (try_find_offer (f, "Meet your group"));
  g_assert_false (gtk_widget_get_mapped (popover));
  g_assert_true (poise_activity_list_has_focus (f->list));
  g_assert_true (poise_picks_has_activity (poise_workspace_get_picks (f->workspace), "meet"));
  assert_one_step (f, POISE_EDIT_SUGGESTION);
  g_assert_nonnull (try_find_offer (f, "Meet your group"));
}

static void
test_take_the_other (Fixture *f, gconstpointer data)
{
  GtkWidget *popover = open_offer (f, "Meet your group");

  click (gui_test_find (popover, GTK_TYPE_BUTTON, "Make Asynchronous"));
  g_assert_cmpint (mode_of (f, "meet"), ==, POISE_MODE_ASYNCHRONOUS);
  assert_one_step (f, POISE_EDIT_MODE);
}

/* Closed without a choice, nothing has changed and the focus is on the row. */
static void
test_dismiss (Fixture *f, gconstpointer data)
{
  GtkWidget *popover = open_offer (f, "Plan the project");

  gtk_popover_popdown (GTK_POPOVER (popover));
  gui_test_settle ();
  g_assert_true (poise_document_get_plan (f->document) == f->before);
  g_assert_true (poise_activity_list_has_focus (f->list));
}

/* What comes from the title alone says so, and has no source. */
static void
test_weak_hint (Fixture *f, gconstpointer data)
{
  GtkWidget *popover = open_offer (f, "Read chapter two");

  g_assert_nonnull (gui_test_find (popover, GTK_TYPE_LABEL, "Asynchronous fits a little better."));
  g_assert_nonnull (
      gui_test_find (popover, GTK_TYPE_LABEL, "A weak hint: “Read” in the title often means asynchronous work."));
  g_assert_nonnull (gui_test_find (popover, GTK_TYPE_LABEL, "Counts 1 · from the title alone"));
}

/* By key or menu, of any single activity, also of one without a button; Enter takes what is suggested. */
static void
test_by_key (Fixture *f, gconstpointer data)
{
  GtkWidget *popover;

  select_id (f, "think");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (f->list), "activity.suggest", NULL));
  gui_test_settle ();
  popover = gui_test_find (GTK_WIDGET (f->list), POISE_TYPE_SUGGEST_POPOVER, NULL);
  g_assert_true (gui_test_has_focus (gui_test_find (popover, GTK_TYPE_BUTTON, "Make Asynchronous")));
  gtk_popover_popdown (GTK_POPOVER (popover));
  gui_test_settle ();

  select_id (f, "something");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (f->list), "activity.suggest", NULL));
  gui_test_settle ();
  g_assert_nonnull (gui_test_find (popover, GTK_TYPE_LABEL,
                                   "The plan says too little about this activity to suggest a mode."));
  gtk_popover_popdown (GTK_POPOVER (popover));
  gui_test_settle ();
}

/* What is said of the learners changes what fits, in all rows at once. */
static void
test_circumstances (Fixture *f, gconstpointer data)
{
  PoiseCircumstances *circumstances = poise_record_new (&poise_circumstances_type);
  PoisePlan *plan;

  poise_record_put_number (circumstances, POISE_CIRCUMSTANCES_CAN_MEET, FALSE);
  poise_record_seal (circumstances);
  g_assert_null (try_find_offer (f, "Something"));
  plan = poise_record_with_record (poise_workspace_get_plan (f->workspace), POISE_PLAN_CIRCUMSTANCES, circumstances);
  poise_workspace_apply (f->workspace, plan, POISE_EDIT_COURSE, NULL);
  poise_record_unref (circumstances);
  gui_test_settle ();
  g_assert_nonnull (try_find_offer (f, "Something"));
}

/* ---- In the details ---- */

static GtkWidget *
find_note (Fixture *f)
{
  GtkWidget *details = gui_test_find (GTK_WIDGET (f->window), POISE_TYPE_DETAILS, NULL);

  return gui_test_try_find (details, POISE_TYPE_SUGGEST_NOTE, NULL);
}

static void
test_details (Fixture *f, gconstpointer data)
{
  GtkWidget *why, *popover;

  select_id (f, "think");
  g_assert_nonnull (gui_test_find (find_note (f), GTK_TYPE_LABEL, "Asynchronous fits better."));
  why = gui_test_find (find_note (f), GTK_TYPE_MENU_BUTTON, "Why?");
  gtk_menu_button_popup (GTK_MENU_BUTTON (why));
  gui_test_settle ();
  popover = GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (why)));
  g_assert_nonnull (gui_test_find (popover, POISE_TYPE_SUGGEST_VIEW, NULL));
  click (gui_test_find (popover, GTK_TYPE_BUTTON, "Make Asynchronous"));
  g_assert_cmpint (mode_of (f, "think"), ==, POISE_MODE_ASYNCHRONOUS);
  g_assert_true (gui_test_has_focus (why));
  /* What it has now is not offered again. */
  gtk_menu_button_popup (GTK_MENU_BUTTON (why));
  gui_test_settle ();
  g_assert_null (gui_test_try_find (popover, GTK_TYPE_BUTTON, "Make Asynchronous"));
  g_assert_nonnull (gui_test_try_find (popover, GTK_TYPE_BUTTON, "Make Synchronous"));
  gtk_menu_button_popdown (GTK_MENU_BUTTON (why));
  gui_test_settle ();
  assert_one_step (f, POISE_EDIT_SUGGESTION);
}

/* Several have no common reasons. */
static void
test_details_several (Fixture *f, gconstpointer data)
{
  g_autoptr (PoisePicks) picks = poise_picks_new ();

  poise_picks_add_activity (picks, "meet");
  poise_picks_add_activity (picks, "think");
  poise_activity_list_select (f->list, picks);
  gui_test_settle ();
  g_assert_null (find_note (f));
}

/* ---- All at once ---- */

static GtkWidget *
open_dialog (Fixture *f)
{
  GtkWindow *dialog;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (f->window), "win.suggest", NULL));
  dialog = gui_wait_for_window (POISE_TYPE_SUGGEST_DIALOG);
  /* All rows are to be in sight. */
  gtk_window_set_default_size (dialog, 600, 960);
  gui_test_settle ();
  return GTK_WIDGET (dialog);
}

static gboolean
is_checked (GtkWidget *dialog, const char *name)
{
  return gtk_check_button_get_active (GTK_CHECK_BUTTON (gui_test_find (dialog, GTK_TYPE_CHECK_BUTTON, name)));
}

static void
check (GtkWidget *dialog, const char *name, gboolean checked)
{
  gtk_check_button_set_active (GTK_CHECK_BUTTON (gui_test_find (dialog, GTK_TYPE_CHECK_BUTTON, name)), checked);
  gui_test_settle ();
}

static void
test_all (Fixture *f, gconstpointer data)
{
  GtkWidget *dialog = open_dialog (f);
  gboolean gone;

  gui_test_watch (dialog, &gone);
  g_assert_true (poise_document_get_plan (f->document) == f->before);
  g_assert_nonnull (gui_test_find (dialog, GTK_TYPE_LABEL, "3 activities will change"));
  g_assert_true (is_checked (dialog, "Meet your group: Synchronous"));
  g_assert_false (is_checked (dialog, "Read chapter two: Asynchronous"));
  g_assert_nonnull (gui_test_find (dialog, GTK_TYPE_LABEL, "Both modes fit equally well."));

  check (dialog, "Think it over: Asynchronous", FALSE);
  check (dialog, "Read chapter two: Asynchronous", TRUE);
  g_assert_nonnull (gui_test_find (dialog, GTK_TYPE_LABEL, "3 activities will change"));
  click (gui_test_find (dialog, GTK_TYPE_BUTTON, "Apply"));
  gui_test_settle ();
  g_assert_true (gone);
  g_assert_cmpint (mode_of (f, "meet"), ==, POISE_MODE_SYNCHRONOUS);
  g_assert_cmpint (mode_of (f, "think"), ==, POISE_MODE_UNDECIDED);
  g_assert_cmpint (mode_of (f, "project"), ==, POISE_MODE_SYNCHRONOUS);
  g_assert_cmpint (mode_of (f, "chapter"), ==, POISE_MODE_ASYNCHRONOUS);
  g_assert_cmpuint (g_hash_table_size (poise_workspace_get_picks (f->workspace)->activities), ==, 3);
  assert_one_step (f, POISE_EDIT_SUGGESTIONS);
}

/* Headings check what is below them; with nothing checked there is nothing to apply. */
static void
test_headings (Fixture *f, gconstpointer data)
{
  GtkWidget *dialog = open_dialog (f);
  GtkWidget *apply = gui_test_find (dialog, GTK_TYPE_BUTTON, "Apply");

  check (dialog, "Arriving", FALSE);
  g_assert_false (is_checked (dialog, "Meet your group: Synchronous"));
  g_assert_true (gtk_check_button_get_inconsistent (
      GTK_CHECK_BUTTON (gui_test_find (dialog, GTK_TYPE_CHECK_BUTTON, "One Mode Fits Better"))));
  g_assert_nonnull (gui_test_find (dialog, GTK_TYPE_LABEL, "1 activity will change"));
  check (dialog, "Plan the project: Synchronous", FALSE);
  g_assert_nonnull (gui_test_find (dialog, GTK_TYPE_LABEL, "Nothing is checked"));
  g_assert_false (gtk_widget_get_sensitive (apply));
  g_signal_emit_by_name (gui_test_find (dialog, GTK_TYPE_CHECK_BUTTON, "One Mode Fits Better"), "activate");
  gui_test_settle ();
  g_assert_true (is_checked (dialog, "Meet your group: Synchronous"));
  g_assert_true (gtk_widget_get_sensitive (apply));
  gtk_window_close (GTK_WINDOW (dialog));
  gui_test_settle ();
  g_assert_true (poise_document_get_plan (f->document) == f->before);
}

/* The reasons of a row, with nothing to take: that is what the check boxes are for. */
static void
test_dialog_why (Fixture *f, gconstpointer data)
{
  GtkWidget *dialog = open_dialog (f);
  GtkWidget *popover;

  click (gui_test_find (dialog, GTK_TYPE_BUTTON, "Why?"));
  popover = gui_test_find (dialog, POISE_TYPE_SUGGEST_POPOVER, NULL);
  g_assert_nonnull (gui_test_find (popover, GTK_TYPE_LABEL, "Synchronous fits better."));
  g_assert_null (gui_test_try_find (popover, GTK_TYPE_BUTTON, "Make Synchronous"));
  gtk_popover_popdown (GTK_POPOVER (popover));
  gui_test_settle ();
  g_assert_true (gui_test_has_focus (gui_test_find (dialog, GTK_TYPE_BUTTON, "Why?")));
  gtk_window_close (GTK_WINDOW (dialog));
  gui_test_settle ();
}

/* Where all is decided, it says so. */
static void
test_nothing_undecided (void)
{
  g_autoptr (PoisePlan) plan = poise_record_seal (poise_record_new (&poise_plan_type));
  PoiseWindow *window = gui_test_window (plan, 1000, 700);
  GtkWidget *dialog;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.suggest", NULL));
  dialog = GTK_WIDGET (gui_wait_for_window (POISE_TYPE_SUGGEST_DIALOG));
  gui_test_settle ();
  g_assert_nonnull (gui_test_find (dialog, GTK_TYPE_LABEL, "Nothing Is Undecided"));
  g_assert_null (gui_test_try_find (dialog, GTK_TYPE_BUTTON, "Apply"));
  gtk_window_close (GTK_WINDOW (dialog));
  gui_test_close (window);
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
#define ADD(name, function) g_test_add ("/gui/suggest/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("offers", test_offers);
  ADD ("accept", test_accept);
  ADD ("take-the-other", test_take_the_other);
  ADD ("dismiss", test_dismiss);
  ADD ("weak-hint", test_weak_hint);
  ADD ("by-key", test_by_key);
  ADD ("circumstances", test_circumstances);
  ADD ("details", test_details);
  ADD ("details-several", test_details_several);
  ADD ("all", test_all);
  ADD ("headings", test_headings);
  ADD ("dialog-why", test_dialog_why);
  g_test_add_func ("/gui/suggest/nothing-undecided", test_nothing_undecided);
  return gui_test_run ();
}
