/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A plan that was changed here while its file was changed elsewhere: each way out, and that none loses anything.
 */

#include "gui/disk-fixture.h"

#include "core/poise-edit.h"
#include "gui/compare/poise-differences-dialog.h"
#include "gui/gui-wait.h"
#include "gui/keep/poise-conflict-dialog.h"
#include "gui/keep/poise-conflict-row.h"
#include "gui/keep/poise-keeper-private.h"
#include "store/poise-backup.h"
#include "store/poise-draft-folder.h"
#include "store/poise-lock-entry.h"
#include "store/poise-lock.h"
#include "store/poise-store.h"

#include <glib/gstdio.h>
#include <string.h>

static gboolean
is_modified (gpointer document)
{
  return poise_document_get_modified (document);
}

static int
get_minutes (PoisePlan *plan, guint activity)
{
  return poise_plan_get_activity (plan, (PoisePlace) { 0, (int) activity })->minutes;
}

static PoisePlan *
get_plan (DiskFixture *f)
{
  return poise_document_get_plan (f->document);
}

static void
set_minutes (DiskFixture *f, guint activity, int minutes)
{
  PoisePlan *plan = get_plan (f);
  g_autoptr (PoiseActivity) changed = poise_record_with_number (
      poise_plan_get_activity (plan, (PoisePlace) { 0, (int) activity }), POISE_ACTIVITY_MINUTES, minutes);
  g_autoptr (PoisePlan) after = poise_edit_replace_activity (plan, (PoisePlace) { 0, (int) activity }, changed);

  poise_document_apply (f->document, after, POISE_EDIT_MINUTES, NULL);
}

/* a has @mine minutes here and @theirs_a in the file, where b has @theirs_b; all were 30. */
static void
diverge (DiskFixture *f, int mine, int theirs_a, int theirs_b)
{
  g_autofree char *bytes = disk_fixture_make (DISK_BASE, theirs_a, theirs_b);

  disk_fixture_open (f, f->path);
  set_minutes (f, 0, mine);
  disk_fixture_write_bytes (f->path, bytes);
  disk_fixture_wait_for_notice (f, "while you were changing it");
}

static void
press_save (DiskFixture *f)
{
  gtk_widget_activate_action (GTK_WIDGET (f->window), "win.save", NULL);
}

/* ---- The dialog ---- */

static GtkWidget *
ask (DiskFixture *f)
{
  g_signal_emit_by_name (gui_test_find (GTK_WIDGET (f->window->disk), GTK_TYPE_BUTTON, "_Decide…"), "clicked");
  return disk_fixture_wait_for_question ();
}

static GtkWidget *
find_button (GtkWidget *dialog, const char *label)
{
  return gui_test_find (dialog, GTK_TYPE_BUTTON, label);
}

static gboolean
is_deciding (gpointer f)
{
  return ((DiskFixture *) f)->window->keeper->resolving != NULL;
}

static void
press (DiskFixture *f, GtkWidget *dialog, const char *label)
{
  GtkWidget *button = find_button (dialog, label);

  g_assert_true (gtk_widget_is_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
  gui_wait_while (is_deciding, f);
}

static void
assert_minutes (const char *path, int a, int b)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (PoisePlan) plan = poise_store_load (file, NULL, NULL);

  g_assert_nonnull (plan);
  g_assert_cmpint (get_minutes (plan, 0), ==, a);
  g_assert_cmpint (get_minutes (plan, 1), ==, b);
}

/* What there is no room for is told in a window of its own, where nothing can be done about it. */
static void
test_all_changes (DiskFixture *f, gconstpointer data)
{
  g_autofree char *base = disk_fixture_make (DISK_BASE, 30, 30);
  g_autofree char *bytes = NULL;
  GString *more = g_string_new (base);
  GtkWidget *dialog, *all;

  g_string_truncate (more, strlen (base) - strlen ("]}\n"));
  for (int i = 2; i < 10; i++)
    g_string_append_printf (more, ", {\"id\": \"section00%d\", \"title\": \"Week %d\"}", i, i);
  g_string_append (more, "]}\n");
  bytes = g_string_free (more, FALSE);
  disk_fixture_open (f, f->path);
  set_minutes (f, 0, 45);
  disk_fixture_write_bytes (f->path, bytes);
  disk_fixture_wait_for_notice (f, "while you were changing it");
  dialog = ask (f);
  g_assert_null (gui_test_try_find (dialog, GTK_TYPE_BUTTON, "All Changes in This Window"));
  g_signal_emit_by_name (find_button (dialog, "All Changes in the File"), "clicked");
  all = GTK_WIDGET (gui_wait_for_window (POISE_TYPE_DIFFERENCES_DIALOG));
  gui_wait_for_label (all, "Week 9");
  g_assert_null (gui_test_try_find (all, GTK_TYPE_BUTTON, "Show"));
  g_assert_null (gui_test_try_find (all, GTK_TYPE_BUTTON, "Restore"));
  gtk_window_close (GTK_WINDOW (all));
  gtk_window_close (GTK_WINDOW (dialog));
}

/* ---- Keeping one ---- */

static void
test_cancel (DiskFixture *f, gconstpointer data)
{
  GtkWidget *dialog;

  diverge (f, 45, 30, 60);
  dialog = ask (f);
  gtk_window_close (GTK_WINDOW (dialog));
  gui_wait_while (is_deciding, f);
  g_assert_true (poise_document_get_modified (f->document));
  g_assert_cmpint (get_minutes (get_plan (f), 0), ==, 45);
  assert_minutes (f->path, 30, 60);
  g_assert_nonnull (disk_fixture_get_notice (f)); /* it can be decided later */
}

/* Consent is for what the file holds when it is given, and for nothing that comes later. */
static void
test_keep_mine (DiskFixture *f, gconstpointer data)
{
  g_autofree char *again = disk_fixture_make (DISK_BASE, 30, 90);

  diverge (f, 45, 30, 60);
  press (f, ask (f), "Keep Mine");
  g_assert_null (disk_fixture_get_notice (f));
  g_assert_true (poise_document_get_modified (f->document));
  assert_minutes (f->path, 30, 60); /* not written over before somebody saves */
  disk_fixture_look (f);
  g_assert_null (disk_fixture_get_notice (f));

  disk_fixture_write_bytes (f->path, again);
  disk_fixture_wait_for_notice (f, "while you were changing it");
  press_save (f);
  press (f, disk_fixture_wait_for_question (), "Keep Mine");
  gui_wait_while (is_modified, f->document);
  assert_minutes (f->path, 45, 30);
  g_assert_null (disk_fixture_get_notice (f));
}

/* So it is where there was nothing when it was given. */
static void
test_keep_mine_of_gone (DiskFixture *f, gconstpointer data)
{
  g_autofree char *again = disk_fixture_make (DISK_BASE, 30, 90);

  diverge (f, 45, 30, 60);
  g_assert_cmpint (g_unlink (f->path), ==, 0);
  press (f, ask (f), "Keep Mine");
  disk_fixture_write_bytes (f->path, again);
  press_save (f);
  gtk_window_close (GTK_WINDOW (disk_fixture_wait_for_question ()));
  assert_minutes (f->path, 30, 90);
  g_assert_true (poise_document_get_modified (f->document));
}

static void
test_load_theirs (DiskFixture *f, gconstpointer data)
{
  diverge (f, 45, 30, 60);
  press (f, ask (f), "Load Theirs");
  g_assert_false (poise_document_get_modified (f->document));
  g_assert_cmpint (get_minutes (get_plan (f), 0), ==, 30);
  g_assert_cmpint (get_minutes (get_plan (f), 1), ==, 60);
  g_assert_null (disk_fixture_get_notice (f));
  poise_document_undo (f->document);
  g_assert_cmpint (get_minutes (get_plan (f), 0), ==, 45);
  g_assert_true (poise_document_get_modified (f->document));
  press_save (f);
  gui_wait_while (is_modified, f->document);
  assert_minutes (f->path, 45, 30);
}

static GPtrArray *
list_versions (DiskFixture *f)
{
  g_autofree char *folder = poise_backup_get_folder ();
  g_autoptr (GFile) file = g_file_new_for_path (f->path);

  return poise_backup_list (folder, file);
}

static gboolean
has_version (gpointer f)
{
  g_autoptr (GPtrArray) list = list_versions (f);

  return list->len == 1;
}

/* What was here and in no file is an earlier version: undoing ends with Poise, which may be at once. */
static void
assert_kept (DiskFixture *f, int a, int b)
{
  g_autoptr (GPtrArray) list = NULL;
  g_autoptr (PoisePlan) plan = NULL;

  gui_wait_until (has_version, f);
  list = list_versions (f);
  g_assert_true (((PoiseBackup *) list->pdata[0])->unsaved);
  plan = poise_backup_read (list->pdata[0], NULL);
  g_assert_cmpint (get_minutes (plan, 0), ==, a);
  g_assert_cmpint (get_minutes (plan, 1), ==, b);
}

static void
test_load_theirs_kept (DiskFixture *f, gconstpointer data)
{
  diverge (f, 45, 30, 60);
  press (f, ask (f), "Load Theirs");
  assert_kept (f, 45, 30);
}

/* Asked for without being asked */
static void
test_reload_kept (DiskFixture *f, gconstpointer data)
{
  diverge (f, 45, 30, 60);
  gtk_widget_activate_action (GTK_WIDGET (f->window), "win.reload", NULL);
  gui_wait_while (is_modified, f->document);
  g_assert_cmpint (get_minutes (get_plan (f), 1), ==, 60);
  assert_kept (f, 45, 30);
}

/* What the file held, and nobody changed, is here alone once the file has gone. */
static void
test_gone_kept (DiskFixture *f, gconstpointer data)
{
  g_autofree char *bytes = disk_fixture_make (DISK_BASE, 30, 60);

  disk_fixture_open (f, f->path);
  g_assert_cmpint (g_unlink (f->path), ==, 0);
  disk_fixture_wait_for_notice (f, "was deleted");
  disk_fixture_write_bytes (f->path, bytes);
  disk_fixture_wait_for_notice (f, "reloaded here");
  g_assert_cmpint (get_minutes (get_plan (f), 1), ==, 60);
  assert_kept (f, 30, 30);
}

/* Of two versions that were merged, one side's of what was in conflict is in neither. */
static void
test_merge_kept (DiskFixture *f, gconstpointer data)
{
  GtkWidget *dialog;

  diverge (f, 45, 50, 60);
  dialog = ask (f);
  g_signal_emit_by_name (gui_test_find (dialog, GTK_TYPE_CHECK_BUTTON, "“a”, Minutes. Theirs: 50 min"), "activate");
  press (f, dialog, "_Merge");
  g_assert_cmpint (get_minutes (get_plan (f), 0), ==, 50);
  assert_kept (f, 45, 30);
}

static gboolean
tells_not_kept (gpointer window)
{
  const char *text = poise_notice_get_text (((PoiseWindow *) window)->notice);

  return text && g_str_has_prefix (text, "What was here before could not be kept as an earlier version");
}

/* The places of drafts with something in them, whosever they are */
static gboolean
has_draft (gpointer drafts)
{
  g_autoptr (GDir) dir = g_dir_open (drafts, 0, NULL);
  const char *name;
  gboolean found = FALSE;

  while (dir && !found && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *place = g_build_filename (drafts, name, NULL);
      g_autoptr (GPtrArray) files = poise_draft_folder_find_files (place);

      found = files->len > 0;
    }
  return found;
}

/* Where it cannot be kept, its draft stays, and somebody is told. */
static void
test_not_kept (DiskFixture *f, gconstpointer data)
{
  g_autofree char *folder = poise_backup_get_folder ();
  g_autofree char *aside = g_strconcat (folder, ".aside", NULL);
  g_autofree char *drafts = poise_draft_folder_get_path ();
  gboolean had = g_rename (folder, aside) == 0;

  g_assert_true (g_file_set_contents (folder, "in the way", -1, NULL));
  diverge (f, 45, 30, 60);
  gui_wait_until (has_draft, drafts);
  press (f, ask (f), "Load Theirs");
  gui_wait_until (tells_not_kept, f->window);
  g_assert_false (poise_document_get_modified (f->document));
  g_assert_false (poise_drafter_is_busy (poise_keeper_get_drafter (f->window->keeper)));
  g_assert_true (has_draft (drafts));
  g_assert_cmpint (g_remove (folder), ==, 0);
  if (had)
    g_assert_cmpint (g_rename (aside, folder), ==, 0);
}

static void
test_save_copy (DiskFixture *f, gconstpointer data)
{
  diverge (f, 45, 30, 60);
  press (f, ask (f), "Save a Copy…");
  g_assert_nonnull (f->window->keeper->chooser);
  gtk_native_dialog_hide (f->window->keeper->chooser);
  poise_keeper_save_to (f->window->keeper,
                        &(PoiseKeeperSave) { .file = g_file_new_for_path (f->other), .insists = TRUE });
  gui_wait_while (is_modified, f->document);
  assert_minutes (f->other, 45, 30);
  assert_minutes (f->path, 30, 60);
  g_assert_null (disk_fixture_get_notice (f));
  disk_fixture_write (f->path, DISK_THEIRS); /* is no longer this plan's file */
  disk_fixture_look (f);
  g_assert_null (disk_fixture_get_notice (f));
}

/* ---- Merging ---- */

/* Different things: one step, saved without another question; what was here comes back with Undo. */
static void
test_merge (DiskFixture *f, gconstpointer data)
{
  GtkWidget *dialog;

  diverge (f, 45, 30, 60);
  dialog = ask (f);
  gui_test_find (dialog, GTK_TYPE_LABEL,
                 "Different things were changed in the two versions. The merged plan has both.");
  gui_test_find (dialog, GTK_TYPE_LABEL, "1 activity changed\n“b” is 1 h, was 30 min.");
  press (f, dialog, "_Merge");
  g_assert_cmpint (get_minutes (get_plan (f), 0), ==, 45);
  g_assert_cmpint (get_minutes (get_plan (f), 1), ==, 60);
  g_assert_cmpint (poise_document_get_undo_kind (f->document), ==, POISE_EDIT_MERGE);
  g_assert_true (poise_document_get_modified (f->document));
  assert_minutes (f->path, 30, 60);
  poise_document_undo (f->document);
  g_assert_cmpint (get_minutes (get_plan (f), 0), ==, 45);
  g_assert_cmpint (get_minutes (get_plan (f), 1), ==, 30);
  poise_document_redo (f->document);
  press_save (f);
  gui_wait_while (is_modified, f->document);
  assert_minutes (f->path, 45, 60);
  g_assert_false (is_deciding (f));
}

static PoiseConflictRow *
find_row (GtkWidget *dialog)
{
  return POISE_CONFLICT_ROW (gui_test_find (dialog, POISE_TYPE_CONFLICT_ROW, NULL));
}

/* The same thing: it is to be decided first, both ways are shown, and can be changed. */
static void
test_merge_conflict (DiskFixture *f, gconstpointer data)
{
  GtkWidget *dialog, *row;

  diverge (f, 45, 50, 60);
  dialog = ask (f);
  row = GTK_WIDGET (find_row (dialog));
  g_assert_false (gtk_widget_is_sensitive (find_button (dialog, "_Merge")));
  g_assert_nonnull (gui_test_find (row, GTK_TYPE_LABEL, "Mine: 45 min"));
  gtk_widget_activate (gui_test_find (row, GTK_TYPE_CHECK_BUTTON, "“a”, Minutes. Mine: 45 min"));
  g_assert_true (gtk_widget_is_sensitive (find_button (dialog, "_Merge")));
  gtk_widget_activate (gui_test_find (row, GTK_TYPE_CHECK_BUTTON, "“a”, Minutes. Theirs: 50 min"));
  g_assert_true (GTK_WIDGET (find_row (dialog)) == row); /* with its focus */
  press (f, dialog, "_Merge");
  g_assert_cmpint (get_minutes (get_plan (f), 0), ==, 50);
  g_assert_cmpint (get_minutes (get_plan (f), 1), ==, 60);
}

static void
test_merge_all (DiskFixture *f, gconstpointer data)
{
  GtkWidget *dialog;

  disk_fixture_open (f, f->path);
  set_minutes (f, 0, 45);
  disk_fixture_change (f);
  {
    g_autofree char *bytes = disk_fixture_make (DISK_THEIRS, 50, 60);

    disk_fixture_write_bytes (f->path, bytes);
  }
  disk_fixture_wait_for_notice (f, "while you were changing it");
  dialog = ask (f);
  g_signal_emit_by_name (find_button (dialog, "All Theirs"), "clicked");
  g_signal_emit_by_name (find_button (dialog, "All Mine"), "clicked");
  press (f, dialog, "_Merge");
  g_assert_cmpstr (poise_document_get_title (f->document), ==, DISK_MINE);
  g_assert_cmpint (get_minutes (get_plan (f), 0), ==, 45);
  g_assert_cmpint (get_minutes (get_plan (f), 1), ==, 60);
}

/* What changes while somebody decides is shown, and decided. */
static void
test_changed_meanwhile (DiskFixture *f, gconstpointer data)
{
  g_autofree char *again = disk_fixture_make (DISK_BASE, 30, 90);
  GtkWidget *dialog;

  diverge (f, 45, 50, 60);
  dialog = ask (f);
  disk_fixture_write_bytes (f->path, again);
  gui_wait_for_label (dialog, "1 activity changed\n“b” is 1 h 30 min, was 30 min.");
  gui_test_settle ();
  press (f, dialog, "_Merge");
  g_assert_cmpint (get_minutes (get_plan (f), 0), ==, 45);
  g_assert_cmpint (get_minutes (get_plan (f), 1), ==, 90);
}

/* ---- What cannot be opened ---- */

static void
test_broken (DiskFixture *f, gconstpointer data)
{
  GtkWidget *dialog;

  disk_fixture_open (f, f->path);
  set_minutes (f, 0, 45);
  disk_fixture_write_bytes (f->path, "<<<<<<< HEAD\n");
  disk_fixture_wait_for_notice (f, "cannot be opened");
  press_save (f);
  dialog = disk_fixture_wait_for_question ();
  g_assert_false (gtk_widget_is_sensitive (find_button (dialog, "Load Theirs")));
  g_assert_null (gui_test_try_find (dialog, GTK_TYPE_BUTTON, "_Merge"));
  press (f, dialog, "Keep Mine");
  gui_wait_while (is_modified, f->document);
  assert_minutes (f->path, 45, 30);
}

/* ---- Saving and closing ---- */

/* Whoever was about to save saves what was decided. */
static void
test_save_merges (DiskFixture *f, gconstpointer data)
{
  diverge (f, 45, 30, 60);
  press_save (f);
  press (f, disk_fixture_wait_for_question (), "_Merge");
  gui_wait_while (is_modified, f->document);
  assert_minutes (f->path, 45, 60);
}

static gboolean
is_gone (gpointer gone)
{
  return *(gboolean *) gone;
}

static void
answer_save (void)
{
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (gui_wait_for_window (ADW_TYPE_MESSAGE_DIALOG));

  adw_message_dialog_response (dialog, "save");
  gtk_window_destroy (GTK_WINDOW (dialog));
}

static void
test_close (DiskFixture *f, gconstpointer data)
{
  GtkWidget *dialog;
  gboolean gone;

  diverge (f, 45, 30, 60);
  gtk_window_close (GTK_WINDOW (f->window));
  answer_save ();
  dialog = disk_fixture_wait_for_question ();
  gtk_window_close (GTK_WINDOW (dialog));
  gui_wait_while (is_deciding, f);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (f->window)));

  gtk_window_close (GTK_WINDOW (f->window));
  answer_save ();
  dialog = disk_fixture_wait_for_question ();
  gui_test_watch (f->window, &gone);
  f->window = NULL;
  g_signal_emit_by_name (find_button (dialog, "_Merge"), "clicked");
  gui_wait_until (is_gone, &gone);
  assert_minutes (f->path, 45, 60);
}

/* ---- Who else has it open ---- */

static gboolean
tells_of_other (gpointer f)
{
  const char *text = poise_notice_get_text (((DiskFixture *) f)->window->notice);

  return text && strstr (text, "has had this plan open on the computer “office-pc” since");
}

static void
test_held (DiskFixture *f, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path (f->path);
  g_autofree char *entry = poise_lock_get_path_beside (file);
  g_autoptr (PoiseLockHolder) other = poise_lock_holder_new_own (), none = NULL;

  g_free (other->host);
  g_free (other->machine);
  g_free (other->user);
  other->host = g_strdup ("office-pc");
  other->machine = g_strdup ("0123456789");
  other->user = g_strdup ("Anna Berg");
  g_assert_cmpint (poise_lock_entry_take (entry, other, &none), ==, POISE_LOCK_ENTRY_OWN);
  disk_fixture_open (f, f->path);
  gui_wait_until (tells_of_other, f);
  disk_fixture_change (f); /* nobody is kept from anything */
  g_assert_true (poise_document_get_modified (f->document));
}

static gboolean
has_entry (gpointer path)
{
  return g_file_test (path, G_FILE_TEST_EXISTS);
}

/* While the plan is open, and no longer. */
static void
test_hold (DiskFixture *f, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path (f->path), other = g_file_new_for_path (f->other);
  g_autofree char *entry = poise_lock_get_path_beside (file), *other_entry = poise_lock_get_path_beside (other);

  disk_fixture_open (f, f->path);
  gui_wait_until (has_entry, entry);
  g_assert_null (poise_notice_get_text (f->window->notice));
  disk_fixture_change (f);
  poise_keeper_save_to (f->window->keeper, &(PoiseKeeperSave) { .file = other, .insists = TRUE });
  gui_wait_while (is_modified, f->document);
  gui_wait_until (has_entry, other_entry);
  gui_wait_while (has_entry, entry);
  gui_test_close (f->window);
  f->window = NULL;
  gui_wait_while (has_entry, other_entry);
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
#define ADD(path, function)                                                                                            \
  g_test_add ("/gui/conflict/" path, DiskFixture, NULL, disk_fixture_set_up, function, disk_fixture_tear_down)
  ADD ("all-changes", test_all_changes);
  ADD ("cancel", test_cancel);
  ADD ("keep-mine", test_keep_mine);
  ADD ("keep-mine-of-gone", test_keep_mine_of_gone);
  ADD ("load-theirs", test_load_theirs);
  ADD ("load-theirs-kept", test_load_theirs_kept);
  ADD ("reload-kept", test_reload_kept);
  ADD ("gone-kept", test_gone_kept);
  ADD ("merge-kept", test_merge_kept);
  ADD ("not-kept", test_not_kept);
  ADD ("save-copy", test_save_copy);
  ADD ("merge", test_merge);
  ADD ("merge-conflict", test_merge_conflict);
  ADD ("merge-all", test_merge_all);
  ADD ("changed-meanwhile", test_changed_meanwhile);
  ADD ("broken", test_broken);
  ADD ("save-merges", test_save_merges);
  ADD ("close", test_close);
  ADD ("held", test_held);
  ADD ("hold", test_hold);
#undef ADD
  return gui_test_run ();
}
