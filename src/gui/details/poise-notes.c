/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A text of several lines. It has no undo of its own: what is typed is in the plan at once, so Ctrl+Z is the
 * plan's. Tab goes on to the next control, as in a form.
 */

#include "gui/details/poise-notes.h"

struct _PoiseNotes
{
  GtkTextView parent_instance;

  gboolean showing;
};

enum
{
  SIGNAL_TYPED,
  SIGNAL_LEFT,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseNotes, poise_notes, GTK_TYPE_TEXT_VIEW)

static void
on_changed (PoiseNotes *self)
{
  if (!self->showing)
    g_signal_emit (self, signals[SIGNAL_TYPED], 0);
}

static void
on_leave (PoiseNotes *self)
{
  g_signal_emit (self, signals[SIGNAL_LEFT], 0);
}

static void
poise_notes_class_init (PoiseNotesClass *class)
{
  GType type = G_TYPE_FROM_CLASS (class);

  signals[SIGNAL_TYPED] = g_signal_new ("typed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_LEFT] = g_signal_new ("left", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
poise_notes_init (PoiseNotes *self)
{
  GtkTextView *view = GTK_TEXT_VIEW (self);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_text_view_set_wrap_mode (view, GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (view, FALSE);
  gtk_text_view_set_top_margin (view, 10);
  gtk_text_view_set_bottom_margin (view, 10);
  gtk_text_view_set_left_margin (view, 12);
  gtk_text_view_set_right_margin (view, 12);
  gtk_text_buffer_set_enable_undo (buffer, FALSE);
  gtk_widget_set_size_request (GTK_WIDGET (self), -1, 90);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "notes");
  g_signal_connect_object (buffer, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (on_leave), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}

/** poise_notes_show: Shows @text; what stands there already keeps its cursor. (nullable) */
void
poise_notes_show (PoiseNotes *self, const char *text)
{
  g_autofree char *shown = NULL;

  g_return_if_fail (POISE_IS_NOTES (self));

  shown = poise_notes_dup_text (self);
  if (g_strcmp0 (shown, text ? text : "") == 0)
    return;
  self->showing = TRUE;
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self)), text ? text : "", -1);
  self->showing = FALSE;
}

/** poise_notes_dup_text: Returns: (transfer full): what stands there */
char *
poise_notes_dup_text (PoiseNotes *self)
{
  GtkTextBuffer *buffer;
  GtkTextIter start, end;

  g_return_val_if_fail (POISE_IS_NOTES (self), NULL);

  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, TRUE);
}
