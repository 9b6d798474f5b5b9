/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Earlier versions: kept by saving, listed with what differs, brought back as a step.
 */

#include "gui/disk-fixture.h"
#include "gui/drafts-fixture.h"

#include "gui/keep/poise-earlier-dialog.h"
#include "gui/poise-window-private.h"
#include "store/poise-backup.h"

#include <glib/gstdio.h>

static guint
count_versions (DraftsFixture *f)
{
  g_autofree char *folder = poise_backup_get_folder ();
  g_autoptr (GPtrArray) list = poise_backup_list (folder, f->file);

  return list->len;
}

static gboolean
has_one (gpointer f)
{
  return count_versions (f) == 1;
}

static gboolean
has_two (gpointer f)
{
  return count_versions (f) == 2;
}

static gboolean
is_saved (gpointer window)
{
  return !poise_document_get_modified (drafts_document (window));
}

static void
save_as (PoiseWindow *window, const char *title)
{
  drafts_rename (window, title);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.save", NULL);
  gui_wait_until (is_saved, window);
}

static GtkWindow *
present (PoiseWindow *window)
{
  gtk_widget_activate_action (GTK_WIDGET (window), "win.earlier-versions", NULL);
  return drafts_wait_for_dialog ();
}

static void
test_none (DraftsFixture *f, gconstpointer data)
{
  PoiseWindow *window = drafts_open (f);
  GtkWindow *dialog = present (window);

  gui_wait_for_label (GTK_WIDGET (dialog), "No Earlier Versions");
  gtk_window_close (dialog);
  gui_test_settle ();
}

static void
test_restore (DraftsFixture *f, gconstpointer data)
{
  PoiseWindow *window = drafts_open (f);
  PoiseDocument *document = drafts_document (window);
  g_autoptr (PoisePlan) on_disk = NULL;
  GtkWindow *dialog;

  save_as (window, "Second");
  gui_wait_until (has_one, f);
  save_as (window, "Third");
  gui_wait_until (has_two, f);
  dialog = present (window);
  gui_wait_for_label (GTK_WIDGET (dialog), "30 min · 1 activity");
  gui_wait_for_label (GTK_WIDGET (dialog), "Title: “Second”, was “Third”.");
  gui_wait_for_label (GTK_WIDGET (dialog), "Title: “Kept”, was “Third”.");
  /* The newest stands first. */
  g_signal_emit_by_name (gui_test_find (gui_test_find (GTK_WIDGET (dialog), POISE_TYPE_VERSION_ROW, NULL), GTK_TYPE_BUTTON,
                                        NULL),
                         "clicked");
  gui_test_settle ();
  g_assert_cmpstr (poise_document_get_title (document), ==, "Second");
  g_assert_cmpint (poise_document_get_undo_kind (document), ==, POISE_EDIT_EARLIER_VERSION);
  g_assert_true (poise_document_get_modified (document));
  on_disk = drafts_read_file (f);
  g_assert_cmpstr (on_disk->title, ==, "Third");
  poise_document_undo (document);
  g_assert_cmpstr (poise_document_get_title (document), ==, "Third");
  g_assert_false (poise_document_get_modified (document));
}

static const PoiseBackup *
newest (GPtrArray *list)
{
  return list->pdata[0];
}

/* What is in no file when an earlier version takes its place is an earlier version from then on. */
static void
test_restore_unsaved (DraftsFixture *f, gconstpointer data)
{
  PoiseWindow *window = drafts_open (f);
  g_autofree char *folder = poise_backup_get_folder ();
  g_autoptr (GPtrArray) list = NULL;
  g_autoptr (PoisePlan) kept = NULL;
  GtkWindow *dialog;

  save_as (window, "Second");
  gui_wait_until (has_one, f);
  drafts_rename (window, "Third");
  dialog = present (window);
  gui_wait_for_label (GTK_WIDGET (dialog), "Title: “Kept”, was “Third”.");
  g_signal_emit_by_name (gui_test_find (gui_test_find (GTK_WIDGET (dialog), POISE_TYPE_VERSION_ROW, NULL), GTK_TYPE_BUTTON,
                                        NULL),
                         "clicked");
  gui_wait_until (has_two, f);
  g_assert_cmpstr (poise_document_get_title (drafts_document (window)), ==, "Kept");
  list = poise_backup_list (folder, f->file);
  kept = poise_backup_read (newest (list), NULL);
  g_assert_true (newest (list)->unsaved);
  g_assert_cmpstr (kept->title, ==, "Third");
  dialog = present (window);
  gui_wait_for_label (GTK_WIDGET (dialog), "Not saved: what the window showed before it was replaced");
  gtk_window_close (dialog);
}

/* A failed save makes no version: the file is what it was. */
static void
test_failed_save (DraftsFixture *f, gconstpointer data)
{
  PoiseWindow *window = drafts_open (f);
  GtkWidget *question;

  drafts_rename (window, "Mine");
  drafts_write_file (f, "Theirs");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.save", NULL);
  question = disk_fixture_wait_for_question ();
  g_assert_cmpuint (count_versions (f), ==, 0);
  /* Written over on purpose: what was there, whoever wrote it, is an earlier version. */
  g_signal_emit_by_name (gui_test_find (question, GTK_TYPE_BUTTON, "Keep Mine"), "clicked");
  gui_wait_until (is_saved, window);
  gui_wait_until (has_one, f);
  gui_wait_for_label (GTK_WIDGET (present (window)), "Title: “Theirs”, was “Mine”.");
}

static gboolean
has_new_name (gpointer f)
{
  g_autofree char *name = g_file_get_basename (poise_document_get_file (drafts_document (f)));

  return g_str_equal (name, "b.poise.json");
}

/* The file is renamed while it is open. */
static void
test_renamed (DraftsFixture *f, gconstpointer data)
{
  PoiseWindow *window = drafts_open (f);
  g_autofree char *to = g_build_filename (f->folder, "b.poise.json", NULL);
  g_autofree char *old = g_file_get_path (f->file);

  save_as (window, "Second");
  gui_wait_until (has_one, f);
  g_assert_cmpint (g_rename (old, to), ==, 0);
  gui_wait_until (has_new_name, window);
  g_set_object (&f->file, poise_document_get_file (drafts_document (window)));
  gui_wait_until (has_one, f);
  save_as (window, "Third");
  gui_wait_until (has_two, f);
}

static gboolean
tells_not_kept (gpointer window)
{
  const char *text = poise_notice_get_text (((PoiseWindow *) window)->notice);

  return text && g_str_has_prefix (text, "The plan is saved, but what the file held before could not be kept");
}

/* The plan is saved, and it is told once that what it was before could not be kept. */
static void
test_not_kept (DraftsFixture *f, gconstpointer data)
{
  PoiseWindow *window = drafts_open (f);
  g_autofree char *folder = poise_backup_get_folder ();
  g_autofree char *aside = g_strconcat (folder, ".aside", NULL);
  gboolean had = g_rename (folder, aside) == 0;

  g_assert_true (g_file_set_contents (folder, "in the way", -1, NULL));
  save_as (window, "Second");
  gui_wait_until (tells_not_kept, window);
  poise_notice_hide (window->notice);
  save_as (window, "Third");
  save_as (window, "Fourth");
  g_assert_null (poise_notice_get_text (window->notice));
  g_assert_cmpint (g_remove (folder), ==, 0);
  if (had)
    g_assert_cmpint (g_rename (aside, folder), ==, 0);
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
#define ADD(path, function)                                                                                            \
  g_test_add ("/gui/earlier/" path, DraftsFixture, NULL, drafts_set_up, function, drafts_tear_down)
  ADD ("none", test_none);
  ADD ("restore", test_restore);
  ADD ("restore-unsaved", test_restore_unsaved);
  ADD ("failed-save", test_failed_save);
  ADD ("renamed", test_renamed);
  ADD ("not-kept", test_not_kept);
#undef ADD
  return gui_test_run ();
}
