/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What was not saved when Poise ended is offered: restored, kept for later, or discarded.
 */

#include "gui/disk-fixture.h"
#include "gui/drafts-fixture.h"

#include "core/poise-edit.h"
#include "gui/keep/poise-recoverer.h"
#include "gui/keep/poise-recovery.h"
#include "gui/poise-notice.h"
#include "store/poise-backup.h"
#include "store/poise-store.h"

#include <glib/gstdio.h>
#include <string.h>

static void
offer (void)
{
  g_autoptr (PoiseRecoverer) recoverer = poise_recoverer_new (gui_test_application ());

  poise_recoverer_offer (recoverer);
  g_object_set_data_full (G_OBJECT (gui_test_application ()), "test-recoverer", g_steal_pointer (&recoverer),
                          g_object_unref);
}

static PoiseWindow *
window_of (const char *title)
{
  GList *windows = gtk_application_get_windows (GTK_APPLICATION (gui_test_application ()));

  for (GList *l = windows; l; l = l->next)
    if (POISE_IS_WINDOW (l->data) && strcmp (gtk_window_get_title (l->data), title) == 0)
      return l->data;
  return NULL;
}

static gboolean
is_shown (gpointer title)
{
  return window_of (title) != NULL;
}

static gboolean
has_no_draft (gpointer f)
{
  return drafts_count (f) == 0;
}

static PoiseWindow *
restore (const char *title)
{
  GtkWindow *dialog = drafts_wait_for_dialog ();
  g_autofree char *name = g_strdup_printf ("Restore “%s”", title);

  g_signal_emit_by_name (drafts_button (dialog, name), "clicked");
  gui_wait_until (is_shown, (gpointer) title);
  gui_test_settle ();
  return window_of (title);
}

/* Based on the file as it is: a step back leads to what that holds; saving ends the draft. */
static void
test_restore (DraftsFixture *f, gconstpointer data)
{
  PoiseWindow *window;
  PoiseDocument *document;
  g_autoptr (PoisePlan) saved = NULL;

  drafts_leave (f, "Not saved", TRUE, NULL, NULL);
  offer ();
  gui_wait_for_label (GTK_WIDGET (drafts_wait_for_dialog ()), "Title: “Not saved”, was “Kept”.");
  window = restore ("Not saved");
  document = drafts_document (window);
  g_assert_true (poise_document_get_modified (document));
  g_assert_true (g_file_equal (poise_document_get_file (document), f->file));
  g_assert_cmpint (poise_document_get_undo_kind (document), ==, POISE_EDIT_RECOVER);
  g_assert_cmpuint (drafts_count (f), ==, 1);
  poise_document_undo (document);
  g_assert_cmpstr (poise_document_get_title (document), ==, "Kept");
  g_assert_false (poise_document_get_modified (document));
  gui_test_settle ();
  g_assert_cmpuint (drafts_count (f), ==, 1);
  poise_document_redo (document);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.save", NULL);
  gui_wait_until (has_no_draft, f);
  saved = drafts_read_file (f);
  g_assert_cmpstr (saved->title, ==, "Not saved");
}

static void
test_untitled (DraftsFixture *f, gconstpointer data)
{
  PoiseWindow *window;

  drafts_leave (f, "Never saved", FALSE, NULL, NULL);
  offer ();
  gui_wait_for_label (GTK_WIDGET (drafts_wait_for_dialog ()), "Never saved: 1 section, 1 activity");
  window = restore ("Never saved");
  g_assert_true (poise_document_get_modified (drafts_document (window)));
  g_assert_null (poise_document_get_file (drafts_document (window)));
  g_assert_cmpuint (drafts_count (f), ==, 1);
}

/* The file has changed since: saving asks, and nothing of either is lost before. What both began with was not kept, so
 * there is nothing to merge. */
static void
test_changed (DraftsFixture *f, gconstpointer data)
{
  PoiseWindow *window;
  GtkWidget *question;
  g_autoptr (PoisePlan) theirs = NULL;

  drafts_leave (f, "Mine", TRUE, NULL, NULL);
  drafts_write_file (f, "Theirs");
  offer ();
  gui_wait_for_label (GTK_WIDGET (drafts_wait_for_dialog ()),
                      "The file has changed since. What differs is told against what it holds now.");
  window = restore ("Mine");
  g_assert_true (poise_document_get_modified (drafts_document (window)));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.save", NULL);
  question = disk_fixture_wait_for_question ();
  g_assert_null (gui_test_try_find (question, GTK_TYPE_BUTTON, "_Merge"));
  theirs = drafts_read_file (f);
  g_assert_cmpstr (theirs->title, ==, "Theirs");
  g_assert_cmpuint (drafts_count (f), ==, 1);
  gtk_window_close (GTK_WINDOW (question));
}

static guint
count_activities (PoiseWindow *window)
{
  return poise_plan_n_activities (poise_document_get_plan (drafts_document (window)));
}

/* What somebody else makes of the file: another activity */
static void
add_theirs (DraftsFixture *f)
{
  g_autoptr (PoisePlan) before = drafts_read_file (f);
  g_autoptr (PoiseActivity) activity = poise_activity_new ("Theirs");
  g_autoptr (PoisePlan) after = poise_edit_insert_activity (before, (PoisePlace) { 0, 0 }, activity);
  g_autoptr (GBytes) bytes = poise_store_write (after, NULL);

  g_assert_true (g_file_set_contents (g_file_peek_path (f->file), g_bytes_get_data (bytes, NULL),
                                      (gssize) g_bytes_get_size (bytes), NULL));
}

/* The draft and the file as it is now come together: nothing of either is lost, and it can be taken back. */
static void
merge (DraftsFixture *f)
{
  PoiseWindow *window;
  GtkWidget *question;

  offer ();
  gui_wait_for_label (GTK_WIDGET (drafts_wait_for_dialog ()),
                      "The file has changed since. What differs is told against what it holds now. Once restored, the two "
                      "can be merged.");
  window = restore ("Mine");
  g_assert_cmpint (poise_document_get_undo_kind (drafts_document (window)), ==, POISE_EDIT_RECOVER);
  g_assert_cmpuint (count_activities (window), ==, 1);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.save", NULL);
  question = disk_fixture_wait_for_question ();
  g_signal_emit_by_name (gui_test_find (question, GTK_TYPE_BUTTON, "_Merge"), "clicked");
  gui_wait_until (has_no_draft, f);
  g_assert_cmpstr (poise_document_get_title (drafts_document (window)), ==, "Mine");
  g_assert_cmpuint (count_activities (window), ==, 2);
  {
    g_autoptr (PoisePlan) saved = drafts_read_file (f);

    g_assert_true (poise_record_equal (saved, poise_document_get_plan (drafts_document (window))));
  }
}

static void
test_merge (DraftsFixture *f, gconstpointer data)
{
  f->keeps_base = TRUE;
  drafts_leave (f, "Mine", TRUE, NULL, NULL);
  add_theirs (f);
  merge (f);
}

/* Drafts of before bases were kept: somebody has saved the file here since. */
static void
test_merge_earlier (DraftsFixture *f, gconstpointer data)
{
  g_autofree char *folder = poise_backup_get_folder ();
  g_autofree char *contents = NULL;
  g_autoptr (GBytes) bytes = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (g_file_peek_path (f->file), &contents, &length, NULL));
  bytes = g_bytes_new (contents, length);
  g_assert_true (poise_backup_add (folder, f->file, bytes, 1, NULL));
  drafts_leave (f, "Mine", TRUE, NULL, NULL);
  add_theirs (f);
  merge (f);
}

/* What the file held is in the draft alone once the file is another: it counts as changed, and its draft stays. */
static void
test_lost (DraftsFixture *f, gconstpointer data)
{
  PoiseWindow *window;

  f->keeps_base = TRUE;
  drafts_leave (f, "Kept", TRUE, NULL, NULL);
  drafts_write_file (f, "Theirs");
  offer ();
  window = restore ("Kept");
  g_assert_true (poise_document_get_modified (drafts_document (window)));
  g_assert_cmpuint (drafts_count (f), ==, 1);
}

static void
test_gone (DraftsFixture *f, gconstpointer data)
{
  PoiseWindow *window;
  g_autoptr (PoisePlan) saved = NULL;

  drafts_leave (f, "Mine", TRUE, NULL, NULL);
  g_assert_cmpint (g_remove (g_file_peek_path (f->file)), ==, 0);
  offer ();
  gui_wait_for_label (GTK_WIDGET (drafts_wait_for_dialog ()), "The file is no longer there.");
  window = restore ("Mine");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.save", NULL);
  gui_wait_until (has_no_draft, f);
  saved = drafts_read_file (f);
  g_assert_cmpstr (saved->title, ==, "Mine");
}

/* The file is open already: the draft comes in as a step. */
static void
test_open_already (DraftsFixture *f, gconstpointer data)
{
  PoiseWindow *window = drafts_open (f);

  drafts_leave (f, "Not saved", TRUE, NULL, NULL);
  offer ();
  g_assert_true (restore ("Not saved") == window);
  g_assert_cmpint (poise_document_get_undo_kind (drafts_document (window)), ==, POISE_EDIT_RECOVER);
  poise_document_undo (drafts_document (window));
  g_assert_cmpstr (poise_document_get_title (drafts_document (window)), ==, "Kept");
}

static gboolean
has_version (gpointer f)
{
  g_autofree char *folder = poise_backup_get_folder ();
  g_autoptr (GPtrArray) list = poise_backup_list (folder, ((DraftsFixture *) f)->file);
  g_autoptr (PoisePlan) plan = list->len == 1 ? poise_backup_read (list->pdata[0], NULL) : NULL;

  return plan && strcmp (plan->title, "Changed here") == 0;
}

/* So is what has been changed here meanwhile, and is in no file: it stays among the earlier versions. */
static void
test_open_and_changed (DraftsFixture *f, gconstpointer data)
{
  PoiseWindow *window = drafts_open (f);

  drafts_rename (window, "Changed here");
  drafts_leave (f, "Not saved", TRUE, NULL, NULL);
  offer ();
  g_assert_true (restore ("Not saved") == window);
  gui_wait_until (has_version, f);
}

/* What was being typed comes back: into its line, or where it can be copied. */
static void
test_typed (DraftsFixture *f, gconstpointer data)
{
  PoiseWindow *window;
  GtkWidget *entry, *notice;

  drafts_leave (f, "Kept", TRUE, "Read ch. 4", "https://example.org/x");
  offer ();
  window = restore ("Kept");
  entry = gui_test_find (GTK_WIDGET (window), GTK_TYPE_EDITABLE, "New Activity");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "Read ch. 4");
  notice = gui_test_find (GTK_WIDGET (window), POISE_TYPE_NOTICE, NULL);
  g_assert_cmpstr (poise_notice_get_text (POISE_NOTICE (notice)), ==,
                   "When Poise ended, you were typing: “https://example.org/x”");
  g_assert_false (poise_document_get_modified (drafts_document (window)));
  g_assert_cmpuint (drafts_count (f), ==, 1);
}

/* Closing the dialog keeps what is there. */
static void
test_keep (DraftsFixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) again = NULL;

  drafts_leave (f, "A", FALSE, NULL, NULL);
  drafts_leave (f, "B", FALSE, NULL, NULL);
  offer ();
  gtk_window_close (drafts_wait_for_dialog ());
  gui_test_settle ();
  again = poise_recovery_list (f->drafts);
  g_assert_cmpuint (again->len, ==, 2);
}

static gboolean
is_gone (gpointer gone)
{
  return *(gboolean *) gone;
}

static void
test_discard (DraftsFixture *f, gconstpointer data)
{
  GtkWindow *dialog, *question;
  gboolean gone;

  drafts_leave (f, "A", FALSE, NULL, NULL);
  offer ();
  dialog = drafts_wait_for_dialog ();
  gui_test_watch (dialog, &gone);
  g_signal_emit_by_name (drafts_button (dialog, "Discard “A”"), "clicked");
  question = gui_wait_for_window (ADW_TYPE_MESSAGE_DIALOG);
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (question), "cancel");
  gtk_window_destroy (question);
  g_assert_cmpuint (drafts_count (f), ==, 1);
  gui_test_settle ();

  g_signal_emit_by_name (drafts_button (dialog, "Discard “A”"), "clicked");
  question = gui_wait_for_window (ADW_TYPE_MESSAGE_DIALOG);
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (question), "discard");
  gtk_window_destroy (question);
  gui_wait_until (has_no_draft, f);
  gui_wait_until (is_gone, &gone);
}

static void
test_all (DraftsFixture *f, gconstpointer data)
{
  GtkWindow *dialog;

  drafts_leave (f, "A", FALSE, NULL, NULL);
  drafts_leave (f, "B", FALSE, NULL, NULL);
  drafts_leave (f, "C", TRUE, NULL, NULL);
  offer ();
  dialog = drafts_wait_for_dialog ();
  g_signal_emit_by_name (drafts_button (dialog, "Restore All"), "clicked");
  gui_wait_until (is_shown, (gpointer) "A");
  gui_wait_until (is_shown, (gpointer) "B");
  gui_wait_until (is_shown, (gpointer) "C");
  gui_test_settle ();
  g_assert_cmpuint (drafts_count (f), ==, 3);
}

/* It was saved before Poise ended: there is nothing to tell. */
static void
test_needless (DraftsFixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) list = NULL;

  drafts_leave (f, "Kept", TRUE, NULL, NULL);
  list = poise_recovery_list (f->drafts);
  g_assert_cmpuint (list->len, ==, 0);
  g_assert_cmpuint (drafts_count (f), ==, 0);
}

/* A window that is closed with its changes discarded leaves no draft; one that is destroyed leaves it. */
static void
test_close (DraftsFixture *f, gconstpointer data)
{
  PoiseWindow *window;
  GtkWindow *question;

  drafts_leave (f, "Mine", TRUE, NULL, NULL);
  offer ();
  window = restore ("Mine");
  gtk_window_close (GTK_WINDOW (window));
  question = gui_wait_for_window (ADW_TYPE_MESSAGE_DIALOG);
  g_assert_cmpuint (drafts_count (f), ==, 1);
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (question), "discard");
  gtk_window_destroy (question);
  gui_wait_until (has_no_draft, f);
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
#define ADD(path, function)                                                                                            \
  g_test_add ("/gui/recovery/" path, DraftsFixture, NULL, drafts_set_up, function, drafts_tear_down)
  ADD ("restore", test_restore);
  ADD ("untitled", test_untitled);
  ADD ("changed", test_changed);
  ADD ("merge", test_merge);
  ADD ("merge-earlier", test_merge_earlier);
  ADD ("lost", test_lost);
  ADD ("gone", test_gone);
  ADD ("open-already", test_open_already);
  ADD ("open-and-changed", test_open_and_changed);
  ADD ("typed", test_typed);
  ADD ("keep", test_keep);
  ADD ("discard", test_discard);
  ADD ("all", test_all);
  ADD ("needless", test_needless);
  ADD ("close", test_close);
#undef ADD
  return gui_test_run ();
}
