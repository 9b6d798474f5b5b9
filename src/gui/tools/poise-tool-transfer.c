/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Lists of tools from and to files.
 */

#include "gui/tools/poise-tool-transfer.h"

#include "gui/dialogs/poise-error-dialog.h"
#include "gui/dialogs/poise-save-chooser.h"
#include "gui/dialogs/poise-save-place.h"
#include "poise-config.h"
#include "store/poise-tool-file.h"

#include <glib/gi18n.h>

/* What lists of tools end in */
#define SUFFIX ".json"

typedef struct
{
  GtkWindow *parent; /* weak */
  GFile *file;
  PoiseToolList *list; /* what is written; of a file that is read, %NULL until then */
  PoiseToolTransferDone done;
  GObject *object;
} Transfer;

static Transfer *
transfer_new (GtkWindow *parent, GFile *file, PoiseToolTransferDone done, GObject *object)
{
  Transfer *transfer = g_new0 (Transfer, 1);

  g_set_weak_pointer (&transfer->parent, parent);
  transfer->file = g_object_ref (file);
  transfer->done = done;
  transfer->object = g_object_ref (object);
  return transfer;
}

static void
transfer_free (Transfer *transfer)
{
  g_clear_weak_pointer (&transfer->parent);
  g_object_unref (transfer->file);
  g_clear_pointer (&transfer->list, poise_tool_list_unref);
  g_object_unref (transfer->object);
  g_free (transfer);
}

static void
finish (Transfer *transfer, GAsyncResult *result, const char *heading)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PoiseToolList) list = g_task_propagate_pointer (G_TASK (result), &error);

  if (list)
    transfer->done (list, transfer->object);
  else if (transfer->parent)
    poise_error_dialog_present (transfer->parent, heading, transfer->file, error);
  transfer_free (transfer);
}

/* ---- Reading ---- */

/* Poise names its own tools; every other one must have a name. */
static void
read_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GError *error = NULL;
  g_autoptr (PoiseCatalogue) known = poise_store_load_catalogue (&error);
  PoiseToolList *list = known ? poise_tool_file_load (data, known, NULL, &error) : NULL;

  if (list)
    g_task_return_pointer (task, list, (GDestroyNotify) poise_tool_list_unref);
  else
    g_task_return_error (task, error);
}

static void
on_read (GObject *source, GAsyncResult *result, gpointer data)
{
  finish (data, result, _ ("The Tools Could Not Be Imported"));
}

/**
 * poise_tool_transfer_read:
 * @parent: (nullable): over which it is told what went wrong
 * @file: a list of tools
 * @done: is called with the list; not if it could not be read
 * @object: what for; held until then
 */
void
poise_tool_transfer_read (GtkWindow *parent, GFile *file, PoiseToolTransferDone done, GObject *object)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, on_read, transfer_new (parent, file, done, object));

  g_task_set_task_data (task, g_object_ref (file), g_object_unref);
  g_task_run_in_thread (task, read_in_thread);
}

/* ---- Writing ---- */

typedef struct
{
  GFile *file;
  PoiseToolList *list;
} Written;

static void
written_free (gpointer data)
{
  Written *written = data;

  g_object_unref (written->file);
  poise_tool_list_unref (written->list);
  g_free (written);
}

static void
write_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Written *written = data;
  GError *error = NULL;

  if (poise_tool_file_save (written->list, written->file, NULL, NULL, &error))
    g_task_return_pointer (task, poise_tool_list_ref (written->list), (GDestroyNotify) poise_tool_list_unref);
  else
    g_task_return_error (task, error);
}

static void
on_written (GObject *source, GAsyncResult *result, gpointer data)
{
  finish (data, result, _ ("The Tools Could Not Be Exported"));
}

/**
 * poise_tool_transfer_write:
 * @parent: (nullable): over which it is told what went wrong
 * @list: the tools
 * @file: where to
 * @done: is called with @list once it has reached the disk
 * @object: what for; held until then
 */
void
poise_tool_transfer_write (GtkWindow *parent,
                           PoiseToolList *list,
                           GFile *file,
                           PoiseToolTransferDone done,
                           GObject *object)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, on_written, transfer_new (parent, file, done, object));
  Written *written = g_new (Written, 1);

  written->file = g_object_ref (file);
  written->list = poise_tool_list_ref (list);
  g_task_set_task_data (task, written, written_free);
  g_task_run_in_thread (task, write_in_thread);
}

/* ---- Choosing ---- */

typedef struct
{
  PoiseToolTransferChosen chosen;
  GObject *object;
} Choice;

static Choice *
choice_new (PoiseToolTransferChosen chosen, GObject *object)
{
  Choice *choice = g_new (Choice, 1);

  choice->chosen = chosen;
  choice->object = g_object_ref (object);
  return choice;
}

static void
choice_free (Choice *choice)
{
  g_object_unref (choice->object);
  g_free (choice);
}

static void
choice_free_with_closure (gpointer data, GClosure *closure)
{
  choice_free (data);
}

static void
on_place (GObject *source, GAsyncResult *result, gpointer data)
{
  Choice *choice = data;
  g_autoptr (GFile) file = poise_save_place_finish (result, NULL);

  if (file)
    choice->chosen (choice->object, file);
  choice_free (choice);
}

static void
take_opened (GtkNativeDialog *dialog, const Choice *choice)
{
  g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));

  if (file)
    choice->chosen (choice->object, file);
}

static void
on_response (GtkNativeDialog *dialog, int response, gpointer data)
{
  const Choice *choice = data;

  if (response == GTK_RESPONSE_ACCEPT)
    {
      if (gtk_file_chooser_get_action (GTK_FILE_CHOOSER (dialog)) == GTK_FILE_CHOOSER_ACTION_SAVE)
        poise_save_place_async (dialog, SUFFIX, on_place, choice_new (choice->chosen, choice->object));
      else
        take_opened (dialog, choice);
    }
  gtk_native_dialog_destroy (dialog);
  g_object_unref (dialog);
}

static void
add_filter (GtkFileChooser *chooser)
{
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _ ("Lists of tools"));
  gtk_file_filter_add_suffix (filter, SUFFIX + 1);
  gtk_file_chooser_add_filter (chooser, filter);
}

/**
 * poise_tool_transfer_choose:
 * @parent: (nullable): over which it is asked
 * @to_save: whether a file is named to write to
 * @chosen: is called with the file; not if the person thought better of it
 * @object: what for; held until then
 */
void
poise_tool_transfer_choose (GtkWindow *parent, gboolean to_save, PoiseToolTransferChosen chosen, GObject *object)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (
      to_save ? _ ("Export Tools") : _ ("Import Tools"), parent,
      to_save ? GTK_FILE_CHOOSER_ACTION_SAVE : GTK_FILE_CHOOSER_ACTION_OPEN,
      /* Translators: a button */
      to_save ? _ ("_Export") : _ ("_Import"),
      NULL);

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  add_filter (GTK_FILE_CHOOSER (chooser));
  if (to_save)
    gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), "tools" SUFFIX);
  g_signal_connect_data (chooser, "response", G_CALLBACK (on_response), choice_new (chosen, object),
                         choice_free_with_closure, 0);
  if (to_save)
    poise_save_chooser_show (GTK_NATIVE_DIALOG (chooser));
  else
    gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}
