/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The earlier versions of a plan's file.
 */

#include "gui/keep/poise-earlier-dialog.h"

#include "gui/keep/poise-versions-dialog.h"
#include "store/poise-backup.h"
#include "words/poise-words-drafts.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/* An earlier version: @diff tells what it has otherwise than the plan as it was when the dialog was opened. */
typedef struct
{
  PoiseBackup *backup;
  PoisePlan *plan; /* (nullable): with @error */
  PoiseDiff *diff; /* (nullable): the same */
  GError *error;
} Version;

static void
version_free (gpointer data)
{
  Version *version = data;

  poise_backup_free (version->backup);
  g_clear_pointer (&version->plan, poise_plan_unref);
  g_clear_pointer (&version->diff, poise_diff_unref);
  g_clear_error (&version->error);
  g_free (version);
}

/* ---- In a thread ---- */

static Version *
read_version (PoiseBackup *backup, PoisePlan *now)
{
  Version *version = g_new0 (Version, 1);

  version->backup = backup;
  version->plan = poise_backup_read (backup, &version->error);
  if (version->plan)
    version->diff = poise_diff_new (now, version->plan);
  return version;
}

static void
run_list (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  g_autofree char *folder = poise_backup_get_folder ();
  g_autoptr (GPtrArray) backups = poise_backup_list (folder, source);
  GPtrArray *versions = g_ptr_array_new_with_free_func (version_free);

  while (backups->len > 0)
    g_ptr_array_add (versions, read_version (g_ptr_array_steal_index (backups, 0), data));
  g_task_return_pointer (task, versions, (GDestroyNotify) g_ptr_array_unref);
}

/* ---- Rows ---- */

static void
on_restore (PoiseVersionRow *row, PoiseKeeper *keeper)
{
  const Version *version = g_object_get_data (G_OBJECT (row), "poise-version");
  GtkRoot *dialog = gtk_widget_get_root (GTK_WIDGET (row));

  poise_keeper_restore (keeper, version->plan);
  gtk_window_close (GTK_WINDOW (dialog));
}

static void
tell_version (PoiseVersionRow *row, const Version *version)
{
  g_autofree char *amount = poise_words_version_amount (version->backup->minutes, version->backup->n_activities);
  g_autofree char *problem = version->error ? poise_words_error (version->error) : NULL;
  gboolean newer = version->plan && version->plan->version > POISE_PLAN_VERSION;

  poise_version_row_add_fact (row, amount);
  if (version->backup->unsaved)
    poise_version_row_add_fact (row, _ ("Not saved: what the window showed before it was replaced"));
  poise_version_row_set_warning (row, newer ? _ ("A newer Poise has written it.") : problem);
  if (version->diff && poise_diff_is_empty (version->diff))
    poise_version_row_add_line (row, _ ("As the plan is now"));
  else if (version->diff)
    poise_version_row_tell_diff (row, version->diff);
  poise_version_row_set_can_restore (row, version->diff && !poise_diff_is_empty (version->diff) && !newer);
}

static void
add_row (PoiseVersionsDialog *dialog, PoiseKeeper *keeper, Version *version)
{
  g_autofree char *when = poise_words_moment (version->backup->time, g_get_real_time ());
  PoiseVersionRow *row = poise_version_row_new (when);

  tell_version (row, version);
  g_object_set_data_full (G_OBJECT (row), "poise-version", version, version_free);
  g_signal_connect_object (row, "restore", G_CALLBACK (on_restore), keeper, 0);
  poise_versions_dialog_add (dialog, row);
}

static void
on_listed (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (PoiseVersionsDialog) dialog = data;
  g_autoptr (GPtrArray) versions = g_task_propagate_pointer (G_TASK (result), NULL);
  PoiseKeeper *keeper = g_object_get_data (G_OBJECT (dialog), "poise-keeper");

  if (versions->len == 0)
    poise_versions_dialog_show_empty (dialog, _ ("No Earlier Versions"),
                                      _ ("Each time you save, what the file held before is kept here: the last five versions."));
  else
    poise_versions_dialog_set_text (dialog,
                                    _ ("What the file held before it was saved over, and what differs from the plan as "
                                       "it is now. Restoring a version can be undone."));
  while (versions->len > 0)
    add_row (dialog, keeper, g_ptr_array_steal_index (versions, 0));
}

/**
 * poise_earlier_dialog_present:
 * @parent: over which it stands
 * @keeper: of a plan that is in a file, and can be edited
 *
 * Returns: (transfer none): the dialog
 */
GtkWindow *
poise_earlier_dialog_present (GtkWindow *parent, PoiseKeeper *keeper)
{
  PoiseVersionsDialog *dialog = poise_versions_dialog_new (parent, _ ("Earlier Versions"),
                                                           /* Translators: a button */
                                                           _ ("Close"));
  PoiseDocument *document = poise_keeper_get_document (keeper);
  GFile *file = poise_document_get_file (document);
  g_autoptr (GTask) task = g_task_new (file, NULL, on_listed, g_object_ref (dialog));

  g_object_set_data_full (G_OBJECT (dialog), "poise-keeper", g_object_ref (keeper), g_object_unref);
  g_task_set_task_data (task, poise_plan_ref (poise_document_get_plan (document)), (GDestroyNotify) poise_plan_unref);
  g_task_run_in_thread (task, run_list);
  gtk_window_present (GTK_WINDOW (dialog));
  return GTK_WINDOW (dialog);
}
