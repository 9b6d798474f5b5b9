/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The dialog around choices, maker and preview: what is wanted, and what is seen of it. What is done with it then is in
 * poise-export-dialog-give.c.
 */

#include "gui/export/poise-export-dialog-private.h"

#include "export/poise-export-balance.h"
#include "gui/poise-text-scale.h"
#include "poise-config.h"
#include "words/poise-words-series.h"

#include <glib/gi18n.h>

enum
{
  PROP_READY = 1,
  PROP_TO_PRINT,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

G_DEFINE_TYPE (PoiseExportDialog, poise_export_dialog, ADW_TYPE_WINDOW)

/** poise_export_dialog_get_look: Returns: (nullable): what is previewed, if it belongs to the choices */
const PoiseExportLook *
poise_export_dialog_get_look (PoiseExportDialog *self)
{
  return self->maker ? poise_export_maker_get_look (self->maker) : NULL;
}

static gboolean
is_done (PoiseExportDialog *self)
{
  return g_str_equal (gtk_stack_get_visible_child_name (self->stack), "done");
}

/** poise_export_dialog_update_buttons: Lets what cannot be done now not be done, nor be seen where it never can. */
void
poise_export_dialog_update_buttons (PoiseExportDialog *self)
{
  const PoiseExportLook *look = poise_export_dialog_get_look (self);
  gboolean done = is_done (self);
  gboolean narrow = poise_adaptive_bin_get_room (self->adaptive) == POISE_ROOM_NARROW;
  gboolean has_pages = (poise_export_choices_get_format (self->choices)->traits & POISE_EXPORT_AS_PAGES) != 0;

  gtk_widget_set_sensitive (self->save_button, look != NULL && !self->busy);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "export.print", look && look->pages && !self->busy && !done);
  gtk_widget_set_visible (self->cancel_button, !done);
  gtk_widget_set_visible (self->back_button, done);
  gtk_widget_set_visible (self->save_button, !done && !self->to_print);
  gtk_widget_set_visible (self->print_button, !done && self->to_print);
  gtk_widget_set_visible (self->print_icon, !done && !self->to_print && has_pages && !narrow);
  gtk_widget_set_visible (self->done_button, done);
}

/** poise_export_dialog_set_busy: @busy: whether something is being saved or printed */
void
poise_export_dialog_set_busy (PoiseExportDialog *self, gboolean busy)
{
  self->busy = busy;
  poise_export_dialog_update_buttons (self);
}

/* ---- Making ---- */

/* What a chart shows is said to those who do not see it. */
static void
describe_picture (PoiseExportDialog *self)
{
  PoiseExportOptions options = poise_export_choices_get_options (self->choices);
  g_autoptr (PoiseBalance) balance
      = poise_export_balance_new (poise_document_get_plan (self->document), options.audience);
  g_autofree char *summary = poise_words_series_summary_of (balance, options.chart, options.counts);

  poise_export_preview_describe_picture (self->preview, summary);
}

static void
on_maker_changed (PoiseExportDialog *self)
{
  const PoiseExportLook *look = poise_export_dialog_get_look (self);

  poise_export_preview_show (self->preview, self->maker);
  if (look && look->texture)
    describe_picture (self);
  if (poise_export_maker_get_state (self->maker) == POISE_EXPORT_FAILED)
    gtk_toggle_button_set_active (self->preview_toggle, TRUE);
  poise_export_dialog_update_buttons (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_READY]);
}

static void
want (PoiseExportDialog *self)
{
  PoiseExportOptions options = poise_export_choices_get_options (self->choices);

  poise_export_maker_want (self->maker, poise_export_choices_get_format (self->choices), &options,
                           poise_export_choices_get_language (self->choices));
}

static void
again_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  poise_export_maker_again (POISE_EXPORT_DIALOG (widget)->maker);
}

static void
stop_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  poise_export_maker_stop (POISE_EXPORT_DIALOG (widget)->maker);
}

/* ---- Layout ---- */

/* Side by side; with little room one of the two, and a switch between them. Printing has its key and its place in the
 * menu then. */
static void
update_room (PoiseExportDialog *self)
{
  gboolean narrow = poise_adaptive_bin_get_room (self->adaptive) == POISE_ROOM_NARROW;
  gboolean options = gtk_toggle_button_get_active (self->options_toggle);

  gtk_widget_set_visible (self->switcher, narrow);
  gtk_widget_set_visible (self->side, !narrow || options);
  gtk_widget_set_visible (GTK_WIDGET (self->preview), !narrow || !options);
  gtk_widget_set_hexpand (self->side, narrow);
  if (narrow)
    gtk_widget_add_css_class (GTK_WIDGET (self), "narrow");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "narrow");
  if (self->maker)
    poise_export_dialog_update_buttons (self);
}

/* ---- Life ---- */

static void
poise_export_dialog_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PoiseExportDialog *self = POISE_EXPORT_DIALOG (object);

  if (id == PROP_READY)
    g_value_set_boolean (value, poise_export_dialog_get_ready (self));
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

  if (self->chooser)
    gtk_native_dialog_destroy (GTK_NATIVE_DIALOG (self->chooser));
  g_clear_object (&self->chooser);
  g_clear_object (&self->maker);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (poise_export_dialog_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *class)
{
  gtk_widget_class_set_template_from_resource (class, POISE_RESOURCE_PREFIX "/poise-export-dialog.ui");
  gtk_widget_class_bind_template_child (class, PoiseExportDialog, adaptive);
  gtk_widget_class_bind_template_child (class, PoiseExportDialog, stack);
  gtk_widget_class_bind_template_child (class, PoiseExportDialog, cancel_button);
  gtk_widget_class_bind_template_child (class, PoiseExportDialog, back_button);
  gtk_widget_class_bind_template_child (class, PoiseExportDialog, save_button);
  gtk_widget_class_bind_template_child (class, PoiseExportDialog, print_button);
  gtk_widget_class_bind_template_child (class, PoiseExportDialog, print_icon);
  gtk_widget_class_bind_template_child (class, PoiseExportDialog, done_button);
  gtk_widget_class_bind_template_child (class, PoiseExportDialog, side);
  gtk_widget_class_bind_template_child (class, PoiseExportDialog, choices);
  gtk_widget_class_bind_template_child (class, PoiseExportDialog, preview);
  gtk_widget_class_bind_template_child (class, PoiseExportDialog, switcher);
  gtk_widget_class_bind_template_child (class, PoiseExportDialog, options_toggle);
  gtk_widget_class_bind_template_child (class, PoiseExportDialog, preview_toggle);
  gtk_widget_class_bind_template_child (class, PoiseExportDialog, done);
  gtk_widget_class_bind_template_callback_full (class, "on_save_clicked", G_CALLBACK (poise_export_dialog_ask_place));
  gtk_widget_class_bind_template_callback (class, update_room);
}

static void
install_actions (GtkWidgetClass *class)
{
  poise_export_dialog_install_giving (class);
  gtk_widget_class_install_action (class, "export.again", NULL, again_action);
  gtk_widget_class_install_action (class, "export.stop", NULL, stop_action);
  gtk_widget_class_add_binding_action (class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
poise_export_dialog_class_init (PoiseExportDialogClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);

  object_class->dispose = poise_export_dialog_dispose;
  object_class->constructed = poise_export_dialog_constructed;
  object_class->get_property = poise_export_dialog_get_property;
  object_class->set_property = poise_export_dialog_set_property;
  props[PROP_READY] = g_param_spec_boolean ("ready", NULL, NULL, FALSE,
                                            G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  props[PROP_TO_PRINT] = g_param_spec_boolean ("to-print", NULL, NULL, FALSE,
                                               G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  g_signal_new ("saved", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_FILE);
  g_signal_new ("printed", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  g_type_ensure (POISE_TYPE_ADAPTIVE_BIN);
  g_type_ensure (POISE_TYPE_EXPORT_CHOICES);
  g_type_ensure (POISE_TYPE_EXPORT_DONE);
  g_type_ensure (POISE_TYPE_EXPORT_PREVIEW);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (class), GTK_ACCESSIBLE_ROLE_DIALOG);
  bind_template (GTK_WIDGET_CLASS (class));
  install_actions (GTK_WIDGET_CLASS (class));
}

static void
poise_export_dialog_init (PoiseExportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  poise_text_scale_widen (GTK_WINDOW (self));
  g_signal_connect_object (self->adaptive, "notify::room", G_CALLBACK (update_room), self, G_CONNECT_SWAPPED);
  update_room (self);
}

static PoiseExportDialog *
create (GtkWindow *parent, PoiseDocument *document, const char *cli, GSettings *settings, gboolean to_print)
{
  PoiseExportDialog *self
      = g_object_new (POISE_TYPE_EXPORT_DIALOG, "transient-for", parent, "to-print", to_print, NULL);

  self->document = g_object_ref (document);
  self->maker = poise_export_maker_new (document, cli);
  g_signal_connect_object (self->maker, "changed", G_CALLBACK (on_maker_changed), self, G_CONNECT_SWAPPED);
  poise_export_choices_begin (self->choices, poise_document_get_plan (document), settings, to_print);
  g_signal_connect_object (self->choices, "changed", G_CALLBACK (want), self, G_CONNECT_SWAPPED);
  gtk_widget_grab_focus (GTK_WIDGET (self->choices));
  want (self);
  return self;
}

/**
 * poise_export_dialog_new:
 * @parent: (nullable): the window that it stands over
 * @document: what to export
 * @cli: the path of poise-cli
 * @settings: (nullable): where choices are remembered
 *
 * Returns: (transfer none): a dialog that begins to make the file at once
 */
PoiseExportDialog *
poise_export_dialog_new (GtkWindow *parent, PoiseDocument *document, const char *cli, GSettings *settings)
{
  return create (parent, document, cli, settings, FALSE);
}

/**
 * poise_export_dialog_new_to_print:
 * @parent: (nullable): the window that it stands over
 * @document: what to print
 * @cli: the path of poise-cli
 * @settings: (nullable): where choices are remembered
 *
 * Returns: (transfer none): a dialog that shows the pages and prints them
 */
PoiseExportDialog *
poise_export_dialog_new_to_print (GtkWindow *parent, PoiseDocument *document, const char *cli, GSettings *settings)
{
  return create (parent, document, cli, settings, TRUE);
}

/** poise_export_dialog_get_ready: Returns: whether what is previewed belongs to the choices, and can be saved */
gboolean
poise_export_dialog_get_ready (PoiseExportDialog *self)
{
  g_return_val_if_fail (POISE_IS_EXPORT_DIALOG (self), FALSE);
  return poise_export_dialog_get_look (self) != NULL;
}
