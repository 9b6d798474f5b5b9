/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What stands below an entry.
 */

#include "gui/details/poise-value-note.h"

#include "poise-config.h"

#include <glib/gi18n.h>

struct _PoiseValueNote
{
  GtkWidget parent_instance;

  char *suggestion; /* (nullable) */
  GtkLabel *message;
  GtkWidget *button;
  GtkLabel *hint;
};

enum
{
  SIGNAL_TAKEN,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseValueNote, poise_value_note, GTK_TYPE_WIDGET)

static void
show_in (GtkLabel *label, const char *text)
{
  gtk_label_set_label (label, text ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text && *text);
}

static void
on_clicked (PoiseValueNote *self)
{
  g_autofree char *suggestion = g_strdup (self->suggestion);

  g_signal_emit (self, signals[SIGNAL_TAKEN], 0, suggestion);
}

static GtkLabel *
make_label (PoiseValueNote *self, const char *class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, class);
  gtk_widget_set_visible (label, FALSE);
  gtk_widget_set_parent (label, GTK_WIDGET (self));
  return GTK_LABEL (label);
}

static GtkWidget *
make_button (PoiseValueNote *self)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_widget_add_css_class (button, "offer");
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_set_visible (button, FALSE);
  gtk_widget_set_parent (button, GTK_WIDGET (self));
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_clicked), self, G_CONNECT_SWAPPED);
  return button;
}

static void
poise_value_note_dispose (GObject *object)
{
  PoiseValueNote *self = POISE_VALUE_NOTE (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  g_clear_pointer (&self->suggestion, g_free);
  G_OBJECT_CLASS (poise_value_note_parent_class)->dispose (object);
}

static void
poise_value_note_class_init (PoiseValueNoteClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_value_note_dispose;
  signals[SIGNAL_TAKEN] = g_signal_new ("taken", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                        NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "note");
}

static void
poise_value_note_init (PoiseValueNote *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 4);
  self->message = make_label (self, "message");
  self->button = make_button (self);
  self->hint = make_label (self, "hint");
}

/** poise_value_note_set_message: What was understood, or is expected; @message: (nullable). */
void
poise_value_note_set_message (PoiseValueNote *self, const char *message)
{
  g_return_if_fail (POISE_IS_VALUE_NOTE (self));
  show_in (self->message, message);
}

/** poise_value_note_set_suggestion: What may have been meant; @suggestion: (nullable): a value, offered as a button. */
void
poise_value_note_set_suggestion (PoiseValueNote *self, const char *suggestion)
{
  g_autofree char *label = NULL;

  g_return_if_fail (POISE_IS_VALUE_NOTE (self));

  gtk_widget_set_visible (self->button, suggestion != NULL);
  if (!suggestion || g_strcmp0 (self->suggestion, suggestion) == 0)
    return;
  g_free (self->suggestion);
  self->suggestion = g_strdup (suggestion);
  /* Translators: a button that corrects what was typed, for example “Use https://example.org”. */
  label = g_strdup_printf (_ ("Use %s"), suggestion);
  gtk_label_set_label (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (self->button))), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

/** poise_value_note_set_hint: What may be worth a thought, though nothing is wrong; @hint: (nullable). */
void
poise_value_note_set_hint (PoiseValueNote *self, const char *hint)
{
  g_return_if_fail (POISE_IS_VALUE_NOTE (self));
  show_in (self->hint, hint);
}

/** poise_value_note_get_hint: Returns: (transfer none): the hint, "" for none */
const char *
poise_value_note_get_hint (PoiseValueNote *self)
{
  g_return_val_if_fail (POISE_IS_VALUE_NOTE (self), "");
  return gtk_label_get_label (self->hint);
}
