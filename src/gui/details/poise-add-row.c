/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A row in which something new is typed. What means nothing stays, with a sentence on what is expected.
 */

#include "gui/details/poise-add-row.h"

#include "gui/details/poise-value-note.h"
#include "poise-config.h"

struct _PoiseAddRow
{
  AdwPreferencesRow parent_instance;

  PoiseValueSpec spec;
  char *subject; /* (nullable): for whom something is added */
  GtkEntry *title; /* not seen unless asked for */
  GtkEntry *entry;
  GtkWidget *button;
  PoiseValueNote *note;
};

enum
{
  SIGNAL_ADDED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseAddRow, poise_add_row, ADW_TYPE_PREFERENCES_ROW)

static void
set_message (PoiseAddRow *self, const char *message)
{
  const char *typed = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  g_autofree char *suggestion = message ? poise_value_suggest (&self->spec, typed) : NULL;

  poise_value_note_set_message (self->note, message);
  poise_value_note_set_suggestion (self->note, suggestion);
  if (message)
    gtk_widget_add_css_class (GTK_WIDGET (self), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID,
                               message ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  message ? message : "", -1);
}

static void
on_changed (PoiseAddRow *self)
{
  set_message (self, NULL);
  gtk_widget_set_sensitive (self->button, *gtk_editable_get_text (GTK_EDITABLE (self->entry)) != '\0');
}

/* Not to be brought back by Ctrl+Z in the entry. */
static void
empty_entry (GtkEntry *entry)
{
  gtk_editable_set_enable_undo (GTK_EDITABLE (entry), FALSE);
  gtk_editable_set_text (GTK_EDITABLE (entry), "");
  gtk_editable_set_enable_undo (GTK_EDITABLE (entry), TRUE);
}

static void
empty (PoiseAddRow *self)
{
  empty_entry (self->entry);
  empty_entry (self->title);
}

static gboolean
add (PoiseAddRow *self)
{
  g_autofree char *typed = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
  g_autofree char *message = NULL;
  g_autofree char *value = poise_value_read (&self->spec, typed, &message);
  g_autofree char *title = NULL;

  if (!value)
    set_message (self, message);
  if (!value || !*value)
    return FALSE;
  title = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->title))));
  empty (self);
  g_signal_emit (self, signals[SIGNAL_ADDED], 0, value, title);
  return TRUE;
}

/* Ready for the next one, unless whoever added it has sent the focus elsewhere. */
static void
on_activate (PoiseAddRow *self)
{
  add (self);
  if (gtk_widget_get_state_flags (GTK_WIDGET (self)) & GTK_STATE_FLAG_FOCUS_WITHIN)
    gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

/* From the title on to what it is of, unless that is there. */
static void
on_title_activate (PoiseAddRow *self)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (self->entry)))
    on_activate (self);
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

/* What was meant is added at once. */
static void
on_suggestion_taken (PoiseValueNote *note, const char *value, PoiseAddRow *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->entry), value);
  on_activate (self);
}

/* An empty line has nothing to take back; then it is the plan's turn. */
static gboolean
on_key (GtkEventControllerKey *controller, guint key, guint code, GdkModifierType state, PoiseAddRow *self)
{
  gboolean undo = (state & gtk_accelerator_get_default_mod_mask ()) == GDK_CONTROL_MASK && key == GDK_KEY_z;

  if (!undo || *gtk_editable_get_text (GTK_EDITABLE (self->entry))
      || *gtk_editable_get_text (GTK_EDITABLE (self->title)))
    return GDK_EVENT_PROPAGATE;
  gtk_widget_activate_action (GTK_WIDGET (self), "win.undo", NULL);
  return GDK_EVENT_STOP;
}

static void
poise_add_row_finalize (GObject *object)
{
  g_free (POISE_ADD_ROW (object)->subject);
  G_OBJECT_CLASS (poise_add_row_parent_class)->finalize (object);
}

static void
poise_add_row_class_init (PoiseAddRowClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->finalize = poise_add_row_finalize;
  signals[SIGNAL_ADDED] = g_signal_new ("added", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                        NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);
  g_type_ensure (POISE_TYPE_VALUE_NOTE);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-add-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseAddRow, title);
  gtk_widget_class_bind_template_child (widget_class, PoiseAddRow, entry);
  gtk_widget_class_bind_template_child (widget_class, PoiseAddRow, button);
  gtk_widget_class_bind_template_child (widget_class, PoiseAddRow, note);
  gtk_widget_class_bind_template_callback (widget_class, on_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_activate);
  gtk_widget_class_bind_template_callback (widget_class, on_title_activate);
  gtk_widget_class_bind_template_callback (widget_class, on_key);
  gtk_widget_class_bind_template_callback (widget_class, on_suggestion_taken);
  gtk_widget_class_bind_template_callback (widget_class, poise_add_row_flush);
}

static void
poise_add_row_init (PoiseAddRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  on_changed (self);
}

/**
 * poise_add_row_new:
 * @caption: what is added, such as “New Outcome”
 * @kind: what is understood
 */
GtkWidget *
poise_add_row_new (const char *caption, PoiseValueKind kind)
{
  PoiseAddRow *self = g_object_new (POISE_TYPE_ADD_ROW, NULL);

  self->spec.kind = kind;
  gtk_entry_set_placeholder_text (self->entry, caption);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, caption, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, caption, -1);
  return GTK_WIDGET (self);
}

/** poise_add_row_ask_title: Asks for a title too, which may stay empty; @caption: such as “Title of a New Link”. */
void
poise_add_row_ask_title (PoiseAddRow *self, const char *caption)
{
  g_return_if_fail (POISE_IS_ADD_ROW (self));

  gtk_entry_set_placeholder_text (self->title, caption);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->title), GTK_ACCESSIBLE_PROPERTY_LABEL, caption, -1);
  gtk_widget_set_visible (GTK_WIDGET (self->title), TRUE);
}

/** poise_add_row_show: For @subject; what means nothing and was typed for another goes. */
void
poise_add_row_show (PoiseAddRow *self, const char *subject)
{
  g_return_if_fail (POISE_IS_ADD_ROW (self));

  if (g_strcmp0 (self->subject, subject) == 0)
    return;
  if (self->subject)
    empty (self);
  g_free (self->subject);
  self->subject = g_strdup (subject);
}

/** poise_add_row_flush: Adds what has been typed, if it means something. */
void
poise_add_row_flush (PoiseAddRow *self)
{
  g_return_if_fail (POISE_IS_ADD_ROW (self));
  add (self);
}
