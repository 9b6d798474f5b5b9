/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Bytes are kept as a plan is: whole, or not at all.
 */

#include "gui/dialogs/poise-export-save.h"

#include "gui/dialogs/poise-export-name.h"
#include "store/poise-store.h"

#include <glib/gi18n.h>

typedef struct
{
  GBytes *bytes;
  GFile *file;
} Save;

static void
save_free (Save *save)
{
  g_bytes_unref (save->bytes);
  g_object_unref (save->file);
  g_free (save);
}

static void
save_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Save *save = data;
  PoiseFingerprint written;
  GError *error = NULL;

  if (poise_store_save_bytes (save->bytes, save->file, NULL, &written, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/* Beside the plan, under its title. */
static void
propose_place (GtkFileChooser *chooser, PoiseDocument *document)
{
  GFile *plan = poise_document_get_file (document);
  g_autoptr (GFile) folder = plan ? g_file_get_parent (plan) : NULL;
  g_autofree char *name = poise_export_name (poise_document_get_title (document), ".pdf");
  g_autofree char *untitled = poise_export_name (_ ("Untitled Plan"), ".pdf");

  if (folder)
    gtk_file_chooser_set_current_folder (chooser, folder, NULL);
  gtk_file_chooser_set_current_name (chooser, name ? name : untitled);
}

/**
 * poise_export_save_ask:
 * @parent: that it stands over
 * @document: whose PDF it is
 *
 * Returns: (transfer full): a dialog that asks for the place, and before a file is replaced; yet to be shown
 */
GtkFileChooserNative *
poise_export_save_ask (GtkWindow *parent, PoiseDocument *document)
{
  GtkFileChooserNative *chooser
      = gtk_file_chooser_native_new (_ ("Save PDF"), parent, GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Save"), NULL);
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  gtk_file_filter_set_name (filter, _ ("PDF documents"));
  gtk_file_filter_add_mime_type (filter, "application/pdf");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), filter);
  propose_place (GTK_FILE_CHOOSER (chooser), document);
  return chooser;
}

/**
 * poise_export_save_async:
 * @bytes: to be written
 * @file: where to; replaced if it exists
 */
void
poise_export_save_async (GBytes *bytes, GFile *file, GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, callback, data);
  Save *save = g_new0 (Save, 1);

  save->bytes = g_bytes_ref (bytes);
  save->file = g_object_ref (file);
  g_task_set_source_tag (task, poise_export_save_async);
  g_task_set_task_data (task, save, (GDestroyNotify)save_free);
  g_task_run_in_thread (task, save_in_thread);
}

/**
 * poise_export_save_finish:
 * @file: (out) (transfer full): where to it was, also after an error
 *
 * Returns: whether the bytes are on the disk; else an error of the store
 */
gboolean
poise_export_save_finish (GAsyncResult *result, GFile **file, GError **error)
{
  const Save *save;

  g_return_val_if_fail (g_task_is_valid (result, NULL), FALSE);

  save = g_task_get_task_data (G_TASK (result));
  *file = g_object_ref (save->file);
  return g_task_propagate_boolean (G_TASK (result), error);
}
