/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Bytes are kept as a plan is: whole, or not at all.
 */

#include "gui/export/poise-export-save.h"

#include "gui/dialogs/poise-save-chooser.h"
#include "gui/dialogs/poise-save-place.h"
#include "gui/dialogs/poise-save-questions.h"
#include "gui/export/poise-export-name.h"
#include "store/poise-store.h"
#include "words/poise-words-export.h"

#include <glib/gi18n.h>
#include <string.h>

/**
 * Save:
 * @parent: (nullable): the window that questions stand over, while there is one
 * @bytes: what is saved
 * @file: where to
 * @suffix: what its name ends in
 * @chooser: (nullable): what asks for another place
 */
typedef struct
{
  GtkWindow *parent;
  GBytes *bytes;
  GFile *file;
  char *suffix;
  GtkFileChooserNative *chooser;
} Save;

static void
save_free (Save *save)
{
  g_clear_weak_pointer (&save->parent);
  g_bytes_unref (save->bytes);
  g_object_unref (save->file);
  g_free (save->suffix);
  g_clear_object (&save->chooser);
  g_free (save);
}

static void write_file (GTask *task, PoiseSaveManner manner);

/* ---- Questions ---- */

static void
give_up (GTask *task)
{
  g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, "not wanted");
}

static void
on_place (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  Save *save = g_task_get_task_data (task);
  g_autoptr (GFile) file = poise_save_place_finish (result, NULL);

  if (file)
    {
      g_set_object (&save->file, file);
      write_file (task, POISE_SAVE_ASK);
    }
  else
    {
      give_up (task);
    }
}

static void
on_other_place (GtkNativeDialog *chooser, int response, gpointer data)
{
  g_autoptr (GTask) task = g_object_ref (data);
  Save *save = g_task_get_task_data (task);
  g_autoptr (GtkFileChooserNative) asked = g_steal_pointer (&save->chooser);

  if (response == GTK_RESPONSE_ACCEPT)
    poise_save_place_async (chooser, save->suffix, on_place, g_object_ref (task));
  else
    give_up (task);
}

static void
unref_task (gpointer task, GClosure *closure)
{
  g_object_unref (task);
}

static void
choose_other_place (GTask *task)
{
  Save *save = g_task_get_task_data (task);
  g_autofree char *base = g_file_get_basename (save->file);
  g_autofree char *name = g_filename_display_name (base);

  save->chooser
      /* Translators: the title of a dialog */
      = gtk_file_chooser_native_new (_ ("Save As"), save->parent, GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Save"), NULL);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (save->chooser), TRUE);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (save->chooser), name);
  g_signal_connect_data (save->chooser, "response", G_CALLBACK (on_other_place), g_object_ref (task), unref_task, 0);
  poise_save_chooser_show (GTK_NATIVE_DIALOG (save->chooser));
}

static void
on_response (AdwMessageDialog *dialog, const char *response, gpointer task)
{
  if (strcmp (response, "save-as") == 0)
    choose_other_place (task);
  else if (strcmp (response, "replace-name") == 0)
    write_file (task, POISE_SAVE_REPLACE_NAME);
  else if (strcmp (response, "through") == 0)
    write_file (task, POISE_SAVE_THROUGH);
  else
    give_up (task);
}

/* (transfer none) (nullable): what asks about @error, if there is something to ask */
static AdwMessageDialog *
ask (const Save *save, const GError *error)
{
  if (!save->parent || !gtk_widget_get_realized (GTK_WIDGET (save->parent)))
    return NULL;
  if (g_error_matches (error, POISE_STORE_ERROR, POISE_STORE_ERROR_HARD_LINK))
    return poise_ask_hard_link (save->parent, save->file);
  if (g_error_matches (error, POISE_STORE_ERROR, POISE_STORE_ERROR_READ_ONLY_FOLDER))
    return poise_ask_read_only_folder (save->parent, save->file);
  return NULL;
}

static void
on_written (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  g_autoptr (GError) error = NULL;
  AdwMessageDialog *dialog;

  if (poise_store_save_finish (result, NULL, &error))
    {
      g_task_return_boolean (task, TRUE);
      return;
    }
  dialog = ask (g_task_get_task_data (task), error);
  if (dialog)
    g_signal_connect_data (dialog, "response", G_CALLBACK (on_response), g_object_ref (task), unref_task, 0);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
write_file (GTask *task, PoiseSaveManner manner)
{
  const Save *save = g_task_get_task_data (task);

  poise_store_save_bytes_async (save->bytes, save->file, manner, on_written, g_object_ref (task));
}

/* ---- The place ---- */

/* Beside the plan, under its title. */
static void
propose_place (GtkFileChooser *chooser, PoiseDocument *document, const char *suffix)
{
  GFile *plan = poise_document_get_file (document);
  g_autoptr (GFile) folder = plan ? g_file_get_parent (plan) : NULL;
  g_autofree char *name = poise_export_name (poise_document_get_title (document), suffix);
  g_autofree char *untitled = poise_export_name (_ ("Untitled Plan"), suffix);

  if (folder)
    gtk_file_chooser_set_current_folder (chooser, folder, NULL);
  gtk_file_chooser_set_current_name (chooser, name ? name : untitled);
}

/**
 * poise_export_save_ask:
 * @parent: that it stands over
 * @document: what is exported
 * @format: as what
 *
 * Returns: (transfer full): a dialog that asks for the place, and before a file is replaced; yet to be shown
 */
GtkFileChooserNative *
poise_export_save_ask (GtkWindow *parent, PoiseDocument *document, const PoiseExportFormat *format)
{
  GtkFileChooserNative *chooser
      /* Translators: the title of a dialog */
      = gtk_file_chooser_native_new (_ ("Save Export"), parent, GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Save"), NULL);
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  gtk_file_filter_set_name (filter, poise_words_export_format (format->name));
  gtk_file_filter_add_suffix (filter, format->suffix + 1);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), filter);
  propose_place (GTK_FILE_CHOOSER (chooser), document, format->suffix);
  return chooser;
}

/* ---- Saving ---- */

/**
 * poise_export_save_async:
 * @parent: that questions stand over
 * @bytes: to be written
 * @file: where to; replaced if it exists
 * @suffix: what its name ends in; so does that of another place, if it is asked for
 */
void
poise_export_save_async (GtkWindow *parent,
                         GBytes *bytes,
                         GFile *file,
                         const char *suffix,
                         GAsyncReadyCallback callback,
                         gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, callback, data);
  Save *save = g_new0 (Save, 1);

  g_set_weak_pointer (&save->parent, parent);
  save->bytes = g_bytes_ref (bytes);
  save->file = g_object_ref (file);
  save->suffix = g_strdup (suffix);
  g_task_set_source_tag (task, poise_export_save_async);
  g_task_set_task_data (task, save, (GDestroyNotify) save_free);
  write_file (task, POISE_SAVE_ASK);
}

/**
 * poise_export_save_finish:
 * @file: (out) (transfer full): where to it was, also after an error
 *
 * Returns: whether the bytes are on the disk; else an error of the store, or %G_IO_ERROR_CANCELLED where the person
 *   does not want it any more
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
