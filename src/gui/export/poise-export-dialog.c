/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The dialog around poise-export-run and poise-export-preview.
 *
 * What always holds: what is saved is what is seen, to the byte; a choice made later wins over an export
 * that is still being made; nothing blocks.
 */

#include "gui/export/poise-export-dialog.h"

#include "gui/dialogs/poise-error-dialog.h"
#include "gui/export/poise-export-choices.h"
#include "gui/export/poise-export-preview.h"
#include "gui/export/poise-export-run.h"
#include "gui/export/poise-export-save.h"
#include "gui/export/poise-print.h"
#include "gui/poise-adaptive-bin.h"
#include "poise-config.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/* Choices made one after the other, by keyboard, make one export. */
#define PATIENCE 150 /* ms */

struct _PoiseExportDialog
{
  AdwWindow parent_instance;

  char *cli;
  PoiseDocument *document;
  guint run_id;              /* of the timeout before a run */
  GCancellable *cancellable; /* (nullable) of the run under way */
  PoiseExportPages *pages;   /* (nullable) what is previewed, if it belongs to the choices */
  GtkFileChooserNative *chooser;
  gboolean to_print;         /* whether it was opened for that */
  gboolean busy;             /* saving or printing */

  PoiseAdaptiveBin *adaptive;
  GtkWidget *body;
  GtkWidget *save_button;
  GtkWidget *print_button;
  PoiseExportChoices *choices;
  PoiseExportPreview *preview;
};

enum
{
  PROP_READY = 1,
  PROP_TO_PRINT,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

enum
{
  SIGNAL_SAVED,
  SIGNAL_PRINTED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseExportDialog, poise_export_dialog, ADW_TYPE_WINDOW)

static void
update_buttons (PoiseExportDialog *self)
{
  gboolean can = self->pages != NULL && !self->busy;

  gtk_widget_set_sensitive (self->save_button, can);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "export.print", can);
}

static void
set_busy (PoiseExportDialog *self, gboolean busy)
{
  self->busy = busy;
  update_buttons (self);
}

static void
set_pages (PoiseExportDialog *self, PoiseExportPages *pages)
{
  gboolean changed = (self->pages == NULL) != (pages == NULL);

  g_set_object (&self->pages, pages);
  update_buttons (self);
  if (changed)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_READY]);
}

/* ---- Making ---- */

/* What is under way does not keep the dialog alive, so that closing it ends poise-cli. */
static gpointer
weak_new (PoiseExportDialog *self)
{
  GWeakRef *weak = g_new (GWeakRef, 1);

  g_weak_ref_init (weak, self);
  return weak;
}

/* (transfer full) (nullable) */
static PoiseExportDialog *
weak_take (gpointer data)
{
  GWeakRef *weak = data;
  PoiseExportDialog *self = g_weak_ref_get (weak);

  g_weak_ref_clear (weak);
  g_free (weak);
  return self;
}

static void
show_failure (PoiseExportDialog *self, const GError *error)
{
  g_autofree char *message = poise_words_error (error);

  poise_export_preview_show_failure (self->preview, message);
}

static void
on_opened (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (PoiseExportDialog) self = weak_take (data);
  g_autoptr (GError) error = NULL;
  g_autoptr (PoiseExportPages) pages = poise_export_pages_open_finish (result, &error);

  if (!self || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (!pages)
    {
      show_failure (self, error);
      return;
    }
  poise_export_preview_show_pages (self->preview, pages);
  set_pages (self, pages);
}

static void
on_made (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (PoiseExportDialog) self = weak_take (data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = poise_export_run_finish (result, &error);

  if (!self || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (bytes)
    poise_export_pages_open_async (bytes, self->cancellable, on_opened, weak_new (self));
  else
    show_failure (self, error);
}

static gboolean
run (gpointer data)
{
  PoiseExportDialog *self = data;
  PoiseExportOptions options = poise_export_choices_get_options (self->choices);

  self->run_id = 0;
  self->cancellable = g_cancellable_new ();
  poise_export_run_async (self->cli, poise_document_get_plan (self->document), &options,
                          poise_export_choices_get_language (self->choices), self->cancellable, on_made, weak_new (self));
  return G_SOURCE_REMOVE;
}

static void
stop (PoiseExportDialog *self)
{
  g_clear_handle_id (&self->run_id, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static void
queue_run (PoiseExportDialog *self)
{
  stop (self);
  set_pages (self, NULL);
  poise_export_preview_show_making (self->preview);
  self->run_id = g_timeout_add (PATIENCE, run, self);
}

/* ---- Saving ---- */

static void
on_saved (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (PoiseExportDialog) self = data;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  gboolean saved = poise_export_save_finish (result, &file, &error);

  self->busy = FALSE;
  if (saved)
    g_signal_emit (self, signals[SIGNAL_SAVED], 0, file);
  if (!gtk_widget_get_realized (GTK_WIDGET (self))) /* closed meanwhile */
    return;
  update_buttons (self);
  if (saved)
    gtk_window_close (GTK_WINDOW (self));
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    poise_error_dialog_present (GTK_WINDOW (self), _ ("The PDF Could Not Be Saved"), file, error);
}

static void
on_chosen (GtkNativeDialog *chooser, int response, PoiseExportDialog *self)
{
  g_autoptr (GFile) file = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
  g_clear_object (&self->chooser);
  if (file)
    poise_export_dialog_save_to (self, file);
}

static void
on_save_clicked (PoiseExportDialog *self)
{
  if (self->chooser)
    return;
  self->chooser = poise_export_save_ask (GTK_WINDOW (self), self->document);
  g_signal_connect_object (self->chooser, "response", G_CALLBACK (on_chosen), self, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
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
    g_signal_emit (self, signals[SIGNAL_PRINTED], 0);
  if (!gtk_widget_get_realized (GTK_WIDGET (self))) /* closed meanwhile */
    return;
  update_buttons (self);
  if (printed)
    gtk_window_close (GTK_WINDOW (self));
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    poise_error_dialog_present (GTK_WINDOW (self), _ ("The Plan Could Not Be Printed"), NULL, error);
}

static void
print_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PoiseExportDialog *self = POISE_EXPORT_DIALOG (widget);
  guint page;

  if (!self->pages || self->busy)
    return;
  g_object_get (self->preview, "page", &page, NULL);
  set_busy (self, TRUE);
  poise_print_async (GTK_WINDOW (self), self->pages, MAX (page, 1) - 1, poise_document_get_title (self->document),
                     on_printed, NULL);
}

/* ---- Choices ---- */

static void
update_room (PoiseExportDialog *self)
{
  gboolean narrow = poise_adaptive_bin_get_room (self->adaptive) == POISE_ROOM_NARROW;

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->body),
                                  narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  if (narrow)
    gtk_widget_add_css_class (GTK_WIDGET (self), "narrow");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "narrow");
}

/* ---- Life ---- */

static void
poise_export_dialog_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PoiseExportDialog *self = POISE_EXPORT_DIALOG (object);

  if (id == PROP_READY)
    g_value_set_boolean (value, self->pages != NULL);
  else if (id == PROP_TO_PRINT)
    g_value_set_boolean (value, self->to_print);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
poise_export_dialog_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_TO_PRINT)
    POISE_EXPORT_DIALOG (object)->to_print = g_value_get_boolean (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

/* Opened to print, it has a button for that in words, and none to save. */
static void
poise_export_dialog_constructed (GObject *object)
{
  PoiseExportDialog *self = POISE_EXPORT_DIALOG (object);

  G_OBJECT_CLASS (poise_export_dialog_parent_class)->constructed (object);
  if (!self->to_print)
    return;
  gtk_window_set_title (GTK_WINDOW (self), C_ ("dialog", "Print"));
  gtk_window_set_default_widget (GTK_WINDOW (self), self->print_button);
}

static void
poise_export_dialog_dispose (GObject *object)
{
  PoiseExportDialog *self = POISE_EXPORT_DIALOG (object);

  stop (self);
  if (self->chooser)
    gtk_native_dialog_destroy (GTK_NATIVE_DIALOG (self->chooser));
  g_clear_object (&self->chooser);
  g_clear_object (&self->pages);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (poise_export_dialog_parent_class)->dispose (object);
}

static void
poise_export_dialog_finalize (GObject *object)
{
  PoiseExportDialog *self = POISE_EXPORT_DIALOG (object);

  g_free (self->cli);
  G_OBJECT_CLASS (poise_export_dialog_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *class)
{
  gtk_widget_class_set_template_from_resource (class, POISE_RESOURCE_PREFIX "/poise-export-dialog.ui");
  gtk_widget_class_bind_template_child (class, PoiseExportDialog, adaptive);
  gtk_widget_class_bind_template_child (class, PoiseExportDialog, body);
  gtk_widget_class_bind_template_child (class, PoiseExportDialog, save_button);
  gtk_widget_class_bind_template_child (class, PoiseExportDialog, print_button);
  gtk_widget_class_bind_template_child (class, PoiseExportDialog, choices);
  gtk_widget_class_bind_template_child (class, PoiseExportDialog, preview);
  gtk_widget_class_bind_template_callback (class, on_save_clicked);
  gtk_widget_class_install_action (class, "export.print", NULL, print_action);
  gtk_widget_class_add_binding_action (class, GDK_KEY_p, GDK_CONTROL_MASK, "export.print", NULL);
  gtk_widget_class_add_binding_action (class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
poise_export_dialog_class_init (PoiseExportDialogClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);

  object_class->dispose = poise_export_dialog_dispose;
  object_class->finalize = poise_export_dialog_finalize;
  object_class->constructed = poise_export_dialog_constructed;
  object_class->get_property = poise_export_dialog_get_property;
  object_class->set_property = poise_export_dialog_set_property;
  props[PROP_READY] = g_param_spec_boolean ("ready", NULL, NULL, FALSE,
                                            G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  props[PROP_TO_PRINT] = g_param_spec_boolean ("to-print", NULL, NULL, FALSE,
                                               G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  signals[SIGNAL_SAVED] = g_signal_new ("saved", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 1, G_TYPE_FILE);
  signals[SIGNAL_PRINTED]
      = g_signal_new ("printed", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  g_type_ensure (POISE_TYPE_ADAPTIVE_BIN);
  g_type_ensure (POISE_TYPE_EXPORT_CHOICES);
  g_type_ensure (POISE_TYPE_EXPORT_PREVIEW);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (class), GTK_ACCESSIBLE_ROLE_DIALOG);
  bind_template (GTK_WIDGET_CLASS (class));
}

static void
poise_export_dialog_init (PoiseExportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->adaptive, "notify::room", G_CALLBACK (update_room), self, G_CONNECT_SWAPPED);
  update_room (self);
}

static PoiseExportDialog *
create (GtkWindow *parent, PoiseDocument *document, const char *cli, gboolean to_print)
{
  PoiseExportDialog *self
      = g_object_new (POISE_TYPE_EXPORT_DIALOG, "transient-for", parent, "to-print", to_print, NULL);

  self->cli = g_strdup (cli);
  self->document = g_object_ref (document);
  poise_export_choices_begin (self->choices, poise_document_get_plan (document));
  gtk_widget_grab_focus (GTK_WIDGET (self->choices));
  g_signal_connect_object (self->choices, "changed", G_CALLBACK (queue_run), self, G_CONNECT_SWAPPED);
  /* What was being typed when the dialog was called for becomes an edit when the focus leaves it. */
  g_signal_connect_object (document, "changed", G_CALLBACK (queue_run), self, G_CONNECT_SWAPPED);
  queue_run (self);
  return self;
}

/**
 * poise_export_dialog_new:
 * @parent: (nullable): the window that it stands over
 * @document: what to export
 * @cli: the path of poise-cli
 *
 * Returns: (transfer none): a dialog that begins to make the PDF at once
 */
PoiseExportDialog *
poise_export_dialog_new (GtkWindow *parent, PoiseDocument *document, const char *cli)
{
  return create (parent, document, cli, FALSE);
}

/**
 * poise_export_dialog_new_to_print:
 * @parent: (nullable): the window that it stands over
 * @document: what to print
 * @cli: the path of poise-cli
 *
 * Returns: (transfer none): a dialog that shows the pages and prints them
 */
PoiseExportDialog *
poise_export_dialog_new_to_print (GtkWindow *parent, PoiseDocument *document, const char *cli)
{
  return create (parent, document, cli, TRUE);
}

/** poise_export_dialog_get_ready: Returns: whether what is previewed belongs to the choices, and can be saved */
gboolean
poise_export_dialog_get_ready (PoiseExportDialog *self)
{
  g_return_val_if_fail (POISE_IS_EXPORT_DIALOG (self), FALSE);
  return self->pages != NULL;
}

/**
 * poise_export_dialog_save_to:
 * @file: where to; replaced if it exists
 *
 * Writes what is previewed, then closes the dialog; or tells what went wrong. Nothing happens unless it is
 * ready.
 */
void
poise_export_dialog_save_to (PoiseExportDialog *self, GFile *file)
{
  g_return_if_fail (POISE_IS_EXPORT_DIALOG (self));
  g_return_if_fail (G_IS_FILE (file));

  if (!self->pages || self->busy)
    return;
  set_busy (self, TRUE);
  poise_export_save_async (GTK_WINDOW (self), poise_export_pages_get_bytes (self->pages), file, on_saved,
                           g_object_ref (self));
}
