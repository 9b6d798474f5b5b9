/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Saving that is not as simple as it seems: a file with several names, a folder that takes no new file, a full disk, a
 * disk that takes its time.
 */

#include "gui/gui-test.h"

#include "gui/gui-wait.h"
#include "store/poise-saver-step.h"
#include "store/poise-store.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#define OLD                                                                                                            \
  "{\"format\": \"poise-plan\", \"version\": 1, \"title\": \"Old\", \"sections\": [{\"activities\": [{\"title\": "     \
  "\"a\"}]}]}"

typedef struct
{
  char *folder;
  char *path;
  char *other;
  PoiseWindow *window;
  PoiseDocument *document;
} Fixture;

static gboolean
has_plan (gpointer window)
{
  return poise_window_get_workspace (window) != NULL;
}

/* plan.poise.json, open in a window and changed: its title is "New". */
static void
set_up (Fixture *f, gconstpointer data)
{
  g_autoptr (PoisePlan) renamed = NULL;
  g_autoptr (GFile) file = NULL;

  f->folder = g_dir_make_tmp ("poise-test-XXXXXX", NULL);
  f->path = g_build_filename (f->folder, "plan.poise.json", NULL);
  f->other = g_build_filename (f->folder, "other.poise.json", NULL);
  g_assert_true (g_file_set_contents (f->path, OLD, -1, NULL));
  file = g_file_new_for_path (f->path);
  f->window = gui_test_window (NULL, 1000, 700);
  poise_window_open (f->window, file);
  gui_wait_until (has_plan, f->window);
  gui_test_settle ();
  f->document = poise_workspace_get_document (poise_window_get_workspace (f->window));
  renamed = poise_record_with_text (poise_document_get_plan (f->document), POISE_PLAN_TITLE, "New");
  poise_document_apply (f->document, renamed, POISE_EDIT_RENAME, NULL);
}

static gboolean
is_empty (gpointer folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);

  return dir && g_dir_read_name (dir) == NULL;
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  poise_saver_set_watch (NULL, NULL);
  if (f->window)
    gui_test_close (f->window);
  g_remove (f->path);
  g_remove (f->other);
  gui_wait_until (is_empty, f->folder); /* nothing else is left there */
  g_assert_cmpint (g_rmdir (f->folder), ==, 0);
  g_free (f->folder);
  g_free (f->path);
  g_free (f->other);
}

static void
rename_plan (Fixture *f, const char *title)
{
  g_autoptr (PoisePlan) renamed
      = poise_record_with_text (poise_document_get_plan (f->document), POISE_PLAN_TITLE, title);

  poise_document_apply (f->document, renamed, POISE_EDIT_RENAME, NULL);
}

static void
save (Fixture *f)
{
  gtk_widget_activate_action (GTK_WIDGET (f->window), "win.save", NULL);
}

static gboolean
is_modified (gpointer document)
{
  return poise_document_get_modified (document);
}

static AdwMessageDialog *
wait_for_question (const char *heading)
{
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (gui_wait_for_window (ADW_TYPE_MESSAGE_DIALOG));

  g_assert_cmpstr (adw_message_dialog_get_heading (dialog), ==, heading);
  return dialog;
}

static void
answer (AdwMessageDialog *dialog, const char *response)
{
  g_assert_true (adw_message_dialog_has_response (dialog, response));
  adw_message_dialog_response (dialog, response);
  gtk_window_destroy (GTK_WINDOW (dialog));
}

static void
assert_title (const char *path, const char *title)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (PoisePlan) plan = poise_store_load (file, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (plan->title, ==, title);
}

/* ---- Several names ---- */

static void
test_names_cancel (Fixture *f, gconstpointer data)
{
  AdwMessageDialog *dialog;

  g_assert_cmpint (link (f->path, f->other), ==, 0);
  save (f);
  dialog = wait_for_question ("The File Has Other Names");
  g_assert_nonnull (strstr (adw_message_dialog_get_body (dialog), "“plan.poise.json”"));
  g_assert_cmpstr (adw_message_dialog_get_default_response (dialog), ==, "save-as");
  g_assert_cmpstr (adw_message_dialog_get_close_response (dialog), ==, "cancel");
  answer (dialog, "cancel");
  g_assert_true (poise_document_get_modified (f->document));
  assert_title (f->path, "Old");
}

static void
test_names_one (Fixture *f, gconstpointer data)
{
  g_assert_cmpint (link (f->path, f->other), ==, 0);
  save (f);
  answer (wait_for_question ("The File Has Other Names"), "replace-name");
  gui_wait_while (is_modified, f->document);
  assert_title (f->path, "New");
  assert_title (f->other, "Old");
}

/* Said once, it holds for this file. */
static void
test_names_all (Fixture *f, gconstpointer data)
{
  g_assert_cmpint (link (f->path, f->other), ==, 0);
  save (f);
  answer (wait_for_question ("The File Has Other Names"), "through");
  gui_wait_while (is_modified, f->document);
  assert_title (f->other, "New");
  rename_plan (f, "Newer");
  save (f);
  gui_wait_while (is_modified, f->document);
  assert_title (f->path, "Newer");
  assert_title (f->other, "Newer");
}

/* ---- Steps that fail ---- */

typedef struct
{
  PoiseSaverStep step;
  int number;
} Failing;

static int
fail_at (PoiseSaverStep step, gpointer data)
{
  const Failing *failing = data;

  return step == failing->step ? failing->number : 0;
}

static void
test_read_only_folder (Fixture *f, gconstpointer data)
{
  Failing failing = { POISE_SAVER_STEP_CREATE, EACCES };
  struct stat before, after;

  g_assert_cmpint (stat (f->path, &before), ==, 0);
  poise_saver_set_watch (fail_at, &failing);
  save (f);
  answer (wait_for_question ("The Folder Takes No New File"), "cancel");
  g_assert_true (poise_document_get_modified (f->document));
  assert_title (f->path, "Old");
  save (f);
  answer (wait_for_question ("The Folder Takes No New File"), "through");
  gui_wait_while (is_modified, f->document);
  assert_title (f->path, "New");
  g_assert_cmpint (stat (f->path, &after), ==, 0);
  g_assert_cmpint (before.st_ino, ==, after.st_ino);
}

/* The plan stays open and unsaved, and the dialog says what to do; then there is room again. */
static void
test_full_disk (Fixture *f, gconstpointer data)
{
  Failing failing = { POISE_SAVER_STEP_FILL, ENOSPC };
  AdwMessageDialog *dialog;

  poise_saver_set_watch (fail_at, &failing);
  save (f);
  dialog = wait_for_question ("The Plan Could Not Be Saved");
  g_assert_nonnull (strstr (adw_message_dialog_get_body (dialog), "not enough room"));
  g_assert_nonnull (strstr (adw_message_dialog_get_body (dialog), "still open"));
  g_assert_nonnull (strstr (adw_message_dialog_get_body (dialog), f->path));
  g_assert_cmpstr (adw_message_dialog_get_default_response (dialog), ==, "save-as");
  answer (dialog, "cancel");
  g_assert_true (poise_document_get_modified (f->document));
  assert_title (f->path, "Old");
  poise_saver_set_watch (NULL, NULL);
  save (f);
  gui_wait_while (is_modified, f->document);
  assert_title (f->path, "New");
}

/* ---- A save that takes its time ---- */

typedef struct
{
  GMutex mutex;
  GCond cond;
  gboolean is_open;
} Gate;

static int
wait_at_gate (PoiseSaverStep step, gpointer data)
{
  Gate *gate = data;

  g_mutex_lock (&gate->mutex);
  while (!gate->is_open)
    g_cond_wait (&gate->cond, &gate->mutex);
  g_mutex_unlock (&gate->mutex);
  return 0;
}

static void
gate_open (Gate *gate)
{
  g_mutex_lock (&gate->mutex);
  gate->is_open = TRUE;
  g_cond_signal (&gate->cond);
  g_mutex_unlock (&gate->mutex);
}

static gboolean
says_saving (gpointer window)
{
  GtkWidget *label = gui_test_try_find (window, GTK_TYPE_LABEL, "Saving…");

  return label && gtk_widget_get_child_visible (gtk_widget_get_parent (label))
         && gtk_widget_get_mapped (label);
}

/* It is told after a while, and editing goes on; what is edited meanwhile is not saved yet. */
static void
test_slow (Fixture *f, gconstpointer data)
{
  Gate gate = { .is_open = FALSE };

  g_mutex_init (&gate.mutex);
  g_cond_init (&gate.cond);
  poise_saver_set_watch (wait_at_gate, &gate);
  g_assert_false (says_saving (f->window));
  save (f);
  gui_wait_until (says_saving, f->window);
  rename_plan (f, "Meanwhile");
  save (f); /* one at a time */
  gate_open (&gate);
  gui_wait_while (says_saving, f->window);
  assert_title (f->path, "New");
  g_assert_true (poise_document_get_modified (f->document));
  save (f);
  gui_wait_while (is_modified, f->document);
  assert_title (f->path, "Meanwhile");
  poise_saver_set_watch (NULL, NULL);
  g_mutex_clear (&gate.mutex);
  g_cond_clear (&gate.cond);
}

static gboolean
is_gone (gpointer gone)
{
  return *(gboolean *) gone;
}

/* Closing waits for the save. */
static void
test_slow_close (Fixture *f, gconstpointer data)
{
  Gate gate = { .is_open = FALSE };
  gboolean gone;

  g_mutex_init (&gate.mutex);
  g_cond_init (&gate.cond);
  poise_saver_set_watch (wait_at_gate, &gate);
  gui_test_watch (f->window, &gone);
  save (f);
  gtk_window_close (GTK_WINDOW (f->window));
  gui_test_settle ();
  g_assert_false (gone);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (f->window)));
  f->window = NULL;
  gate_open (&gate);
  gui_wait_until (is_gone, &gone);
  assert_title (f->path, "New");
  poise_saver_set_watch (NULL, NULL);
  g_mutex_clear (&gate.mutex);
  g_cond_clear (&gate.cond);
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
#define ADD(path, function) g_test_add ("/gui/keeper-save/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("names-cancel", test_names_cancel);
  ADD ("names-one", test_names_one);
  ADD ("names-all", test_names_all);
  ADD ("read-only-folder", test_read_only_folder);
  ADD ("full-disk", test_full_disk);
  ADD ("slow", test_slow);
  ADD ("slow-close", test_slow_close);
#undef ADD
  return gui_test_run ();
}
