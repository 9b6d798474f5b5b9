/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * States of plans that can be brought back.
 */

#include "gui/keep/poise-versions-dialog.h"

#include "gui/poise-text-scale.h"
#include "poise-config.h"

#include <glib/gi18n.h>

struct _PoiseVersionsDialog
{
  AdwWindow parent_instance;

  GtkButton *close_button;
  GtkWidget *all_button;
  GtkStack *stack;
  GtkSpinner *spinner;
  GtkLabel *heading;
  GtkLabel *text;
  GtkListBox *rows;
  AdwStatusPage *empty;
};

enum
{
  SIGNAL_ALL,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseVersionsDialog, poise_versions_dialog, ADW_TYPE_WINDOW)

static void
on_all (PoiseVersionsDialog *self)
{
  g_signal_emit (self, signals[SIGNAL_ALL], 0);
}

/* What turns out of sight costs as much as in sight. */
static void
show_page (PoiseVersionsDialog *self, const char *name)
{
  gtk_stack_set_visible_child_name (self->stack, name);
  gtk_spinner_set_spinning (self->spinner, FALSE);
}

static void
poise_versions_dialog_class_init (PoiseVersionsDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  signals[SIGNAL_ALL]
      = g_signal_new ("all", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-versions-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseVersionsDialog, close_button);
  gtk_widget_class_bind_template_child (widget_class, PoiseVersionsDialog, all_button);
  gtk_widget_class_bind_template_child (widget_class, PoiseVersionsDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, PoiseVersionsDialog, spinner);
  gtk_widget_class_bind_template_child (widget_class, PoiseVersionsDialog, heading);
  gtk_widget_class_bind_template_child (widget_class, PoiseVersionsDialog, text);
  gtk_widget_class_bind_template_child (widget_class, PoiseVersionsDialog, rows);
  gtk_widget_class_bind_template_child (widget_class, PoiseVersionsDialog, empty);
  gtk_widget_class_bind_template_callback (widget_class, on_all);
}

static void
poise_versions_dialog_init (PoiseVersionsDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  poise_text_scale_widen (GTK_WINDOW (self));
}

/**
 * poise_versions_dialog_new:
 * @parent: (nullable): over which it stands
 * @title: what it is called
 * @close_label: what leaving it means
 *
 * Returns: (transfer none): a dialog that waits for its rows
 */
PoiseVersionsDialog *
poise_versions_dialog_new (GtkWindow *parent, const char *title, const char *close_label)
{
  PoiseVersionsDialog *self = g_object_new (POISE_TYPE_VERSIONS_DIALOG, "transient-for", parent, "title", title, NULL);

  gtk_label_set_label (self->heading, title);
  gtk_button_set_label (self->close_button, close_label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->rows), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  return self;
}

/** poise_versions_dialog_set_text: @text: what stands over the rows */
void
poise_versions_dialog_set_text (PoiseVersionsDialog *self, const char *text)
{
  g_return_if_fail (POISE_IS_VERSIONS_DIALOG (self));
  gtk_label_set_label (self->text, text);
}

/** poise_versions_dialog_set_can_all: @can_all: whether all can be restored at once */
void
poise_versions_dialog_set_can_all (PoiseVersionsDialog *self, gboolean can_all)
{
  g_return_if_fail (POISE_IS_VERSIONS_DIALOG (self));
  gtk_widget_set_visible (self->all_button, can_all);
}

/** poise_versions_dialog_add: @row: (transfer floating): comes last */
void
poise_versions_dialog_add (PoiseVersionsDialog *self, PoiseVersionRow *row)
{
  g_return_if_fail (POISE_IS_VERSIONS_DIALOG (self));
  gtk_list_box_append (self->rows, GTK_WIDGET (row));
  show_page (self, "list");
}

/** poise_versions_dialog_remove: @row: is no longer there; with the last one the dialog closes. The focus stays in it */
void
poise_versions_dialog_remove (PoiseVersionsDialog *self, PoiseVersionRow *row)
{
  GtkWidget *next;

  g_return_if_fail (POISE_IS_VERSIONS_DIALOG (self));

  next = gtk_widget_get_next_sibling (GTK_WIDGET (row));
  gtk_list_box_remove (self->rows, GTK_WIDGET (row));
  if (!gtk_list_box_get_row_at_index (self->rows, 0))
    gtk_window_close (GTK_WINDOW (self));
  else if (!next || !gtk_widget_child_focus (next, GTK_DIR_TAB_FORWARD))
    gtk_widget_grab_focus (GTK_WIDGET (self->close_button));
}

/** poise_versions_dialog_show_empty: There are no rows. */
void
poise_versions_dialog_show_empty (PoiseVersionsDialog *self, const char *title, const char *description)
{
  g_return_if_fail (POISE_IS_VERSIONS_DIALOG (self));
  adw_status_page_set_title (self->empty, title);
  adw_status_page_set_description (self->empty, description);
  show_page (self, "empty");
}
