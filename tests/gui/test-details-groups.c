/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The groups of the details pane: what their captions say, that nothing wrong that is typed in them changes anything,
 * what is said of sessions, and how links are opened.
 */

#include "gui/details-fixture.h"
#include "gui/gui-wait.h"

#include "gui/details/poise-choice-button.h"
#include "gui/details/poise-fold.h"
#include "gui/details/poise-tools.h"
#include "gui/details/poise-value-row.h"

#include <glib/gstdio.h>

static void
set_up_closed (DetailsFixture *f, gconstpointer data)
{
  f->closed = TRUE;
  details_set_up (f, data);
}

/* The group called @title. */
static AdwExpanderRow *
find_fold (GtkWidget *root, const char *title)
{
  if (POISE_IS_FOLD (root) && strcmp (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (root)), title) == 0)
    return ADW_EXPANDER_ROW (root);
  for (GtkWidget *child = gtk_widget_get_first_child (root); child; child = gtk_widget_get_next_sibling (child))
    {
      AdwExpanderRow *found = find_fold (child, title);

      if (found)
        return found;
    }
  return NULL;
}

static void
assert_caption (DetailsFixture *f, const char *title, const char *caption)
{
  AdwExpanderRow *fold = find_fold (f->pane, title);

  g_assert_nonnull (fold);
  g_assert_cmpstr (adw_expander_row_get_subtitle (fold), ==, caption);
}

/* ---- Open and closed ---- */

static void
test_captions (DetailsFixture *f, gconstpointer data)
{
  static const char *const titles[]
      = { "Purpose and Learning", "Group and Teacher", "Assessment and Outcomes", "Schedule", "Links", "Notes" };

  details_pick (f, "a00");
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      g_assert_false (adw_expander_row_get_expanded (find_fold (f->pane, titles[i])));
      assert_caption (f, titles[i], "");
    }
  /* What everybody sets is there without opening anything. */
  details_entry (f, "Title");
  details_entry (f, "Minutes");
  gui_test_find (f->pane, GTK_TYPE_TOGGLE_BUTTON, "Synchronous");
  gui_test_find (f->pane, POISE_TYPE_TOOLS, NULL);
  g_assert_null (gui_test_try_find (f->pane, GTK_TYPE_ENTRY, "Due"));

  details_put_text (f, 0, POISE_ACTIVITY_DUE, "2027-01-15");
  details_put_text (f, 0, POISE_ACTIVITY_NOTES, "Bring it.");
  details_change (f, 0, 0, poise_record_with_number (details_activity (f, 0, 0), POISE_ACTIVITY_PURPOSE, POISE_PURPOSE_SOCIAL));
  assert_caption (f, "Schedule", "Due Fri, 15 Jan");
  assert_caption (f, "Notes", "Bring it.");
  assert_caption (f, "Purpose and Learning", "Social");
  details_pick (f, "a01");
  assert_caption (f, "Schedule", "");
  details_pick (f, "a00 a01");
  assert_caption (f, "Schedule", "Mixed due dates");
  assert_caption (f, "Purpose and Learning", "Mixed purposes");
}

/* It stays as it was left, whatever is selected; while it is open its rows speak for themselves. */
static void
test_remembered (DetailsFixture *f, gconstpointer data)
{
  details_put_text (f, 0, POISE_ACTIVITY_DUE, "2027-01-15");
  details_pick (f, "a00");
  adw_expander_row_set_expanded (find_fold (f->pane, "Schedule"), TRUE);
  gui_test_settle ();
  assert_caption (f, "Schedule", "");
  g_assert_cmpstr (details_text_of (details_entry (f, "Due")), ==, "2027-01-15");
  details_pick (f, "s0");
  details_pick (f, "a01 a02");
  g_assert_true (adw_expander_row_get_expanded (find_fold (f->pane, "Schedule")));
  g_assert_false (adw_expander_row_get_expanded (find_fold (f->pane, "Links")));
  adw_expander_row_set_expanded (find_fold (f->pane, "Schedule"), FALSE);
  details_pick (f, "a00");
  assert_caption (f, "Schedule", "Due Fri, 15 Jan");
}

/* Of a plan that cannot be changed everything is to be read. */
static void
test_read_only (DetailsFixture *f, gconstpointer data)
{
  g_autoptr (PoisePlan) newer = NULL;
  PoiseDocument *document;
  PoiseWorkspace *workspace;

  details_put_text (f, 0, POISE_ACTIVITY_DUE, "2027-01-15");
  newer = poise_record_with_number (poise_document_get_plan (f->document), POISE_PLAN_VERSION_MEMBER,
                                    POISE_PLAN_VERSION + 1);
  document = poise_document_new (newer, NULL);
  workspace = poise_workspace_new (document, NULL);
  g_object_set (f->pane, "workspace", workspace, NULL);
  g_assert_finalize_object (f->workspace);
  g_assert_finalize_object (f->document);
  f->workspace = workspace;
  f->document = document;
  details_pick (f, "a00");
  g_assert_cmpstr (details_text_of (details_entry (f, "Due")), ==, "2027-01-15");
  g_assert_false (gtk_widget_is_sensitive (details_entry (f, "Due")));
}

/* With keys alone: Tab comes to each, Enter opens and closes it, and the focus stays on it. */
static void
test_keys (DetailsFixture *f, gconstpointer data)
{
  guint n_folds = 0;
  GtkWidget *last = NULL;

  details_pick (f, "a00");
  gtk_widget_grab_focus (details_entry (f, "Title"));
  while (!gtk_widget_has_focus (f->list)) /* once around */
    {
      GtkWidget *focus, *fold;

      gtk_widget_child_focus (f->window, GTK_DIR_TAB_FORWARD);
      focus = gtk_root_get_focus (GTK_ROOT (f->window));
      fold = focus ? gtk_widget_get_ancestor (focus, POISE_TYPE_FOLD) : NULL;
      if (!fold || fold == last)
        continue;
      n_folds++;
      last = fold;
      gtk_widget_activate (focus);
      gui_test_settle ();
      g_assert_true (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (fold)));
      g_assert_true (gtk_root_get_focus (GTK_ROOT (f->window)) == focus);
      gtk_widget_activate (focus);
      g_assert_false (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (fold)));
      gui_test_settle ();
      g_assert_true (gtk_root_get_focus (GTK_ROOT (f->window)) == focus);
    }
  g_assert_cmpuint (n_folds, ==, 6);
}

/* ---- What is not there ---- */

/* One that the course does not have is shown as such, and can be taken away. */
static void
test_unknown_outcome (DetailsFixture *f, gconstpointer data)
{
  GtkWidget *check;

  details_put_texts (f, 0, POISE_ACTIVITY_OUTCOMES, (const char *const[]){ "k3v9q2m8xd", NULL });
  details_pick (f, "a00");
  gui_test_find (f->pane, GTK_TYPE_LABEL, "Unknown outcome k3v9q2m8xd");
  check = gui_test_find (f->pane, GTK_TYPE_CHECK_BUTTON, NULL);
  gtk_widget_grab_focus (check);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), FALSE);
  gui_test_settle ();
  g_assert_null (details_activity (f, 0, 0)->outcomes);
  g_assert_null (gui_test_try_find (f->pane, GTK_TYPE_LABEL, "Unknown outcome k3v9q2m8xd"));
  g_assert_true (gui_test_has_focus (details_entry (f, "New Outcome")));
}

/* ---- What means nothing ---- */

static void
test_bad_input (DetailsFixture *f, gconstpointer data)
{
  static const struct
  {
    const char *entry;
    const char *typed;
    const char *message;
  } cases[] = {
    { "Title", "", "A title is needed" },
    { "Title", "   ", "A title is needed" },
    { "Minutes", "abc", "A length of time, such as 90 or 1 h 30" },
    { "Minutes", "-5", "From 0 to 100,000 minutes" },
    { "Minutes", "1e9", "A length of time, such as 90 or 1 h 30" },
    { "Minutes", "1000000000", "From 0 to 100,000 minutes" },
    { "Due", "tomorrow", "A date such as 2027-01-15, or with a time: 2027-01-15 10:00" },
    { "Due", "2027-02-30", "A date such as 2027-01-15, or with a time: 2027-01-15 10:00" },
    { "Due", "2027-01-15 25:00", "A date such as 2027-01-15, or with a time: 2027-01-15 10:00" },
  };
  PoisePlan *plan = poise_document_get_plan (f->document);

  details_pick (f, "a00");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkWidget *entry = details_entry (f, cases[i].entry);
      GtkWidget *row = gtk_widget_get_ancestor (entry, POISE_TYPE_VALUE_ROW);
      g_autofree char *before = g_strdup (details_text_of (entry));

      g_test_message ("%s: “%s”", cases[i].entry, cases[i].typed);
      gtk_widget_grab_focus (entry);
      details_type (entry, cases[i].typed);
      gui_test_find (row, GTK_TYPE_LABEL, cases[i].message);
      /* It stays, marked, after the field is left, and nothing else has changed. */
      gtk_widget_grab_focus (f->list);
      gui_test_settle ();
      g_assert_true (details_is_wrong (entry));
      g_assert_cmpstr (details_text_of (entry), ==, cases[i].typed);
      gui_test_find (row, GTK_TYPE_LABEL, cases[i].message);
      g_assert_true (poise_document_get_plan (f->document) == plan);
      g_assert_false (poise_document_get_can_undo (f->document));
      /* What was there before is there again with another one, and when it comes back. */
      details_pick (f, "a01");
      g_assert_false (details_is_wrong (details_entry (f, cases[i].entry)));
      details_pick (f, "a00");
      g_assert_cmpstr (details_text_of (details_entry (f, cases[i].entry)), ==, before);
    }
}

/* A new link and a link that is there already: questioned, never guessed, and offered. */
static void
test_address_without_scheme (DetailsFixture *f, gconstpointer data)
{
  GtkWidget *entry, *row;

  details_pick (f, "a00");
  gui_test_enter (details_entry (f, "Address of a New Link"), "example.org");
  gui_test_find (f->pane, GTK_TYPE_LABEL, "Addresses begin with https://…");
  g_assert_null (details_activity (f, 0, 0)->links);
  details_click (gui_test_find (f->pane, GTK_TYPE_BUTTON, "Use https://example.org"));
  g_assert_cmpstr (((PoiseLink *)details_activity (f, 0, 0)->links->pdata[0])->uri, ==, "https://example.org");
  g_assert_null (gui_test_try_find (f->pane, GTK_TYPE_BUTTON, "Use https://example.org"));

  entry = details_entry (f, "Address");
  row = gtk_widget_get_ancestor (entry, POISE_TYPE_VALUE_ROW);
  gui_test_enter (entry, "me@example.org");
  g_assert_true (details_is_wrong (entry));
  g_assert_cmpstr (((PoiseLink *)details_activity (f, 0, 0)->links->pdata[0])->uri, ==, "https://example.org");
  details_click (gui_test_find (row, GTK_TYPE_BUTTON, "Use mailto:me@example.org"));
  g_assert_cmpstr (((PoiseLink *)details_activity (f, 0, 0)->links->pdata[0])->uri, ==, "mailto:me@example.org");
  g_assert_false (details_is_wrong (entry));
  g_assert_true (gui_test_has_focus (row));
  g_assert_cmpuint (details_n_steps (f), ==, 2);
}

/* ---- Sessions ---- */

static void
test_session_in_its_place (DetailsFixture *f, gconstpointer data)
{
  GtkWidget *row;

  poise_workspace_apply (f->workspace,
                         poise_record_with_text (poise_document_get_plan (f->document), POISE_PLAN_START, "2027-01-11"),
                         POISE_EDIT_COURSE, NULL);
  details_pick (f, "a00");
  details_click (gui_test_find (f->pane, GTK_TYPE_BUTTON, "Add Session"));
  row = gtk_widget_get_ancestor (details_entry (f, "Start"), POISE_TYPE_VALUE_ROW);
  gui_test_enter (details_entry (f, "Start"), "2027-01-12 10:00");
  gui_test_enter (details_entry (f, "Time Zone"), "Europe/Stockholm");
  gui_test_find (row, GTK_TYPE_LABEL, "Tue, 12 Jan 2027, 10:00–10:30, Stockholm time; Section A");
  /* Elsewhere it is allowed, and said. */
  gui_test_enter (details_entry (f, "Start"), "2027-01-19 10:00");
  gui_test_find (row, GTK_TYPE_LABEL, "This day is in another section: Section B.");
  g_assert_false (details_is_wrong (details_entry (f, "Start")));
  gui_test_enter (details_entry (f, "Due"), "2027-03-01");
  gui_test_find (gtk_widget_get_ancestor (details_entry (f, "Due"), POISE_TYPE_VALUE_ROW), GTK_TYPE_LABEL,
                 "This day is outside of the section’s days, 11–17 Jan.");
}

static void
test_zones (DetailsFixture *f, gconstpointer data)
{
  GtkWidget *row, *button, *popover, *search;

  details_pick (f, "a00");
  details_click (gui_test_find (f->pane, GTK_TYPE_BUTTON, "Add Session"));
  row = gtk_widget_get_ancestor (details_entry (f, "Time Zone"), POISE_TYPE_VALUE_ROW);
  button = gui_test_find (gui_test_find (row, POISE_TYPE_CHOICE_BUTTON, NULL), GTK_TYPE_MENU_BUTTON, NULL);
  gtk_widget_grab_focus (details_entry (f, "Time Zone")); /* which brings it into sight */
  gui_test_settle ();
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  gui_test_settle ();
  popover = GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button)));
  search = gui_test_find (popover, GTK_TYPE_SEARCH_ENTRY, NULL);
  g_assert_true (gui_test_has_focus (search));
  details_type (search, "buenos");
  g_signal_emit_by_name (search, "activate");
  gui_test_settle ();
  g_assert_cmpstr (((PoiseSession *)details_activity (f, 0, 0)->schedule->pdata[0])->zone, ==,
                   "America/Argentina/Buenos_Aires");
  g_assert_true (gui_test_has_focus (row));
}

/* ---- Opening links ---- */

static GtkWindow *
open_link (DetailsFixture *f)
{
  details_click (gui_test_find (f->pane, GTK_TYPE_BUTTON, "Open Link"));
  return gui_wait_for_window (ADW_TYPE_MESSAGE_DIALOG);
}

static gboolean
is_there (gpointer file)
{
  return g_file_test (file, G_FILE_TEST_EXISTS);
}

/* A browser that writes down what it was asked for. */
static char *
make_browser (const char *folder)
{
  g_autofree char *written = g_build_filename (folder, "opened", NULL);
  g_autofree char *script = g_build_filename (folder, "browser", NULL);
  g_autofree char *text
      = g_strdup_printf ("#!/bin/sh\nprintf %%s \"$1\" > '%s.part'\nmv '%s.part' '%s'\n", written, written, written);
  g_autofree char *line = g_strdup_printf ("%s %%u", script);
  g_autoptr (GAppInfo) browser = NULL;

  g_assert_true (g_file_set_contents_full (script, text, -1, G_FILE_SET_CONTENTS_NONE, 0755, NULL));
  browser = g_app_info_create_from_commandline (line, "poise-test-browser", G_APP_INFO_CREATE_SUPPORTS_URIS, NULL);
  g_assert_true (g_app_info_set_as_default_for_type (browser, "x-scheme-handler/https", NULL));
  return g_steal_pointer (&written);
}

static void
test_open_link (DetailsFixture *f, gconstpointer data)
{
  g_autofree char *folder = g_dir_make_tmp ("poise-test-XXXXXX", NULL);
  g_autofree char *written = make_browser (folder);
  g_autofree char *script = g_build_filename (folder, "browser", NULL);
  g_autofree char *opened = NULL;
  GtkWindow *dialog;

  details_pick (f, "a00");
  gui_test_enter (details_entry (f, "Address of a New Link"), "https://xn--pple-43d.com/å");
  dialog = open_link (f);
  gui_test_find (GTK_WIDGET (dialog), GTK_TYPE_LABEL,
                 "Written with its own letters this is “\u0430pple.com”, in which some may look like others.");
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  gui_test_settle ();
  g_assert_false (is_there (written));

  dialog = open_link (f);
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), "open");
  gui_wait_until (is_there, written);
  g_assert_true (g_file_get_contents (written, &opened, NULL, NULL));
  g_assert_cmpstr (opened, ==, "https://xn--pple-43d.com/%C3%A5");
  /* The plan keeps it as it was typed. */
  g_assert_cmpstr (((PoiseLink *)details_activity (f, 0, 0)->links->pdata[0])->uri, ==, "https://xn--pple-43d.com/å");
  gui_test_settle ();
  g_unlink (written);
  g_unlink (script);
  g_rmdir (folder);
  g_app_info_reset_type_associations ("x-scheme-handler/https");
}

/* Others are shown and kept, and say why they stay closed. */
static void
test_unopened_links (DetailsFixture *f, gconstpointer data)
{
  static const char *const addresses[] = { "javascript:alert(1)", "file:///etc/passwd", "ftp://example.org/" };

  for (guint i = 0; i < G_N_ELEMENTS (addresses); i++)
    {
      details_pick (f, "a00");
      gui_test_enter (details_entry (f, "Address of a New Link"), addresses[i]);
      g_assert_cmpstr (((PoiseLink *)details_activity (f, 0, 0)->links->pdata[0])->uri, ==, addresses[i]);
      g_assert_false (gtk_widget_get_sensitive (gui_test_find (f->pane, GTK_TYPE_BUTTON, "Open Link")));
      gui_test_find (f->pane, GTK_TYPE_LABEL, "Only links that begin with https, http or mailto can be opened.");
      details_n_steps (f);
    }
}

/* ---- Nothing ---- */

static void
test_nothing (DetailsFixture *f, gconstpointer data)
{
  g_autoptr (PoisePlan) empty = poise_plan_new ();

  gui_test_find (f->pane, GTK_TYPE_LABEL, "Nothing Selected");
  gui_test_find (f->pane, GTK_TYPE_LABEL, "Make it synchronous");
  poise_document_apply (f->document, empty, POISE_EDIT_DELETE, NULL);
  gui_test_settle ();
  g_assert_null (gui_test_try_find (f->pane, GTK_TYPE_LABEL, "Nothing Selected"));
  gui_test_find (f->pane, GTK_TYPE_LABEL, "What you select in the list is shown here.");
}

/* While something is looked for, a section stands for what is found in it. */
static void
test_looking (DetailsFixture *f, gconstpointer data)
{
  poise_workspace_set_query (f->workspace, &(PoiseQuery){ .text = "A1" });
  details_pick (f, "s0 a10");
  details_click (gui_test_find (f->pane, GTK_TYPE_TOGGLE_BUTTON, "Synchronous"));
  g_assert_cmpint (details_activity (f, 0, 0)->mode, ==, POISE_MODE_UNDECIDED);
  g_assert_cmpint (details_activity (f, 0, 1)->mode, ==, POISE_MODE_SYNCHRONOUS);
  g_assert_cmpint (details_activity (f, 1, 0)->mode, ==, POISE_MODE_SYNCHRONOUS);
  poise_workspace_set_query (f->workspace, &(PoiseQuery){ 0 });
  gui_test_find (f->pane, GTK_TYPE_LABEL, "4 activities · 2 h");
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
#define ADD(name, function)                                                                                           \
  g_test_add ("/gui/details-groups/" name, DetailsFixture, NULL, details_set_up, function, details_tear_down)
#define ADD_CLOSED(name, function)                                                                                    \
  g_test_add ("/gui/details-groups/" name, DetailsFixture, NULL, set_up_closed, function, details_tear_down)
  ADD_CLOSED ("captions", test_captions);
  ADD_CLOSED ("remembered", test_remembered);
  ADD_CLOSED ("read-only", test_read_only);
  ADD_CLOSED ("keys", test_keys);
  ADD ("unknown-outcome", test_unknown_outcome);
  ADD ("bad-input", test_bad_input);
  ADD ("address-without-scheme", test_address_without_scheme);
  ADD ("session-in-its-place", test_session_in_its_place);
  ADD ("zones", test_zones);
  ADD ("open-link", test_open_link);
  ADD ("unopened-links", test_unopened_links);
  ADD ("nothing", test_nothing);
  ADD ("looking", test_looking);
  return gui_test_run ();
}
