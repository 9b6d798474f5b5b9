/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Saving and printing.
 *
 * What always holds: what is saved or printed is what is seen, to the byte; nothing blocks; whoever closes the dialog
 * meanwhile does not stop it.
 */

#include "gui/export/poise-export-dialog-private.h"

#include "gui/dialogs/poise-error-dialog.h"
#include "gui/dialogs/poise-save-chooser.h"
#include "gui/dialogs/poise-save-place.h"
#include "gui/export/poise-export-save.h"
#include "gui/export/poise-print.h"

#include <glib/gi18n.h>

/* ---- Saving ---- */

/* What was saved, and how large it was. */
typedef struct
{
  PoiseExportDialog *self;
  gsize size;
} Saving;

static void
show_done (PoiseExportDialog *self, GFile *file, gsize size)
{
  poise_export_done_show (self->done, file, size);
  gtk_stack_set_visible_child_name (self->stack, "done");
  poise_export_dialog_update_buttons (self);
  gtk_window_set_default_widget (GTK_WINDOW (self), self->done_button);
  gtk_widget_grab_focus (GTK_WIDGET (self->done));
}

static void
back_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PoiseExportDialog *self = POISE_EXPORT_DIALOG (widget);

  gtk_stack_set_visible_child_name (self->stack, "choose");
  poise_export_dialog_update_buttons (self);
  gtk_window_set_default_widget (GTK_WINDOW (self), self->save_button);
  gtk_widget_grab_focus (GTK_WIDGET (self->choices));
}

static void
on_saved (GObject *source, GAsyncResult *result, gpointer data)
{
  Saving *saving = data;
  g_autoptr (PoiseExportDialog) self = saving->self;
  gsize size = saving->size;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  gboolean saved = poise_export_save_finish (result, &file, &error);

  g_free (saving);
  self->busy = FALSE;
  if (saved)
    g_signal_emit_by_name (self, "saved", file);
  if (!gtk_widget_get_realized (GTK_WIDGET (self))) /* closed meanwhile */
    return;
  poise_export_preview_set_saving (self->preview, FALSE);
  poise_export_dialog_update_buttons (self);
  if (saved)
    show_done (self, file, size);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    poise_error_dialog_present (GTK_WINDOW (self), _ ("The File Could Not Be Saved"), file, error);
}

static void
on_place (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (PoiseExportDialog) self = data;
  g_autoptr (GFile) file = poise_save_place_finish (result, NULL);

  self->busy = FALSE;
  if (!gtk_widget_get_realized (GTK_WIDGET (self))) /* closed meanwhile */
    return;
  poise_export_dialog_update_buttons (self);
  if (file)
    poise_export_dialog_save_to (self, file);
}

static void
on_chosen (GtkNativeDialog *chooser, int response, PoiseExportDialog *self)
{
  g_autoptr (GtkFileChooserNative) asked = g_steal_pointer (&self->chooser);

  if (response != GTK_RESPONSE_ACCEPT || self->busy)
    return;
  poise_export_dialog_set_busy (self, TRUE);
  poise_save_place_async (chooser, poise_export_choices_get_format (self->choices)->suffix, on_place,
                            g_object_ref (self));
}

/** poise_export_dialog_ask_place: Asks where to keep what is previewed, then keeps it there. */
void
poise_export_dialog_ask_place (PoiseExportDialog *self)
{
  const PoiseExportLook *look = poise_export_dialog_get_look (self);

  if (self->chooser || !look)
    return;
  self->chooser = poise_export_save_ask (GTK_WINDOW (self), self->document, look->format);
  g_signal_connect_object (self->chooser, "response", G_CALLBACK (on_chosen), self, 0);
  poise_save_chooser_show (GTK_NATIVE_DIALOG (self->chooser));
}

/* ---- Printing ---- */

static void
on_printed (GObject *source, GAsyncResult *result, gpointer data)
{
  PoiseExportDialog *self = POISE_EXPORT_DIALOG (source);
  g_autoptr (GError) error = NULL;
  gboolean printed = poise_print_finish (GTK_WINDOW (self), result, &error);

  self->busy = FALSE;
  if (printed)
    g_signal_emit_by_name (self, "printed");
  if (!gtk_widget_get_realized (GTK_WIDGET (self))) /* closed meanwhile */
    return;
  poise_export_dialog_update_buttons (self);
  if (printed)
    gtk_window_close (GTK_WINDOW (self));
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    poise_error_dialog_present (GTK_WINDOW (self), _ ("The Plan Could Not Be Printed"), NULL, error);
}

static void
print_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PoiseExportDialog *self = POISE_EXPORT_DIALOG (widget);
  const PoiseExportLook *look = poise_export_dialog_get_look (self);

  if (!look || !look->pages || self->busy)
    return;
  poise_export_dialog_set_busy (self, TRUE);
  poise_print_async (GTK_WINDOW (self), look->pages, poise_export_preview_get_page (self->preview),
                     poise_document_get_title (self->document), on_printed, NULL);
}

/** poise_export_dialog_install_giving: @class: of the dialog */
void
poise_export_dialog_install_giving (GtkWidgetClass *class)
{
  gtk_widget_class_install_action (class, "export.back", NULL, back_action);
  gtk_widget_class_install_action (class, "export.print", NULL, print_action);
  gtk_widget_class_add_binding_action (class, GDK_KEY_p, GDK_CONTROL_MASK, "export.print", NULL);
}

/**
 * poise_export_dialog_save_to:
 * @file: where to; replaced if it exists
 *
 * Writes what is previewed, then says so; or tells what went wrong. Nothing happens unless it is ready.
 */
void
poise_export_dialog_save_to (PoiseExportDialog *self, GFile *file)
{
  const PoiseExportLook *look;
  Saving *saving;

  g_return_if_fail (POISE_IS_EXPORT_DIALOG (self));
  g_return_if_fail (G_IS_FILE (file));

  look = poise_export_dialog_get_look (self);
  if (!look || self->busy)
    return;
  saving = g_new0 (Saving, 1);
  saving->self = g_object_ref (self);
  saving->size = g_bytes_get_size (look->bytes);
  poise_export_dialog_set_busy (self, TRUE);
  poise_export_preview_set_saving (self->preview, TRUE);
  poise_export_save_async (GTK_WINDOW (self), look->bytes, file, look->format->suffix, on_saved, saving);
}
