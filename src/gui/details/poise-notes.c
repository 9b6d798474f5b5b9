/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A text of several lines. It has no undo of its own: what is typed is in the plan at once, so Ctrl+Z is the
 * plan's. Tab goes on to the next control, as in a form. It grows with its text up to a height, then scrolls.
 */

#include "gui/details/poise-notes.h"

/* Heights of what is seen of the text, in pixels. */
#define LEAST_HEIGHT 84
#define MOST_HEIGHT 240
#define MARGIN 10

struct _PoiseNotes
{
  AdwBin parent_instance;

  gboolean showing;
  guint idle;
  GtkScrolledWindow *scroller;
  GtkTextView *view;
  GtkLabel *placeholder;
};

enum
{
  PROP_CAPTION = 1,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

enum
{
  SIGNAL_TYPED,
  SIGNAL_LEFT,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseNotes, poise_notes, ADW_TYPE_BIN)

static void
show_placeholder (PoiseNotes *self)
{
  gboolean empty = gtk_text_buffer_get_char_count (gtk_text_view_get_buffer (self->view)) == 0;

  gtk_widget_set_visible (GTK_WIDGET (self->placeholder), empty && *gtk_label_get_label (self->placeholder));
}

static void
on_changed (PoiseNotes *self)
{
  show_placeholder (self);
  if (!self->showing)
    g_signal_emit (self, signals[SIGNAL_TYPED], 0);
}

/* A text view does not say how high its text is before it has laid it out; its scrolling then does. */
static gboolean
fit (gpointer data)
{
  PoiseNotes *self = data;
  GtkTextIter end;
  int y, height;

  self->idle = 0;
  gtk_text_buffer_get_end_iter (gtk_text_view_get_buffer (self->view), &end);
  gtk_text_view_get_line_yrange (self->view, &end, &y, &height);
  height += y + 2 * MARGIN;
  gtk_scrolled_window_set_min_content_height (self->scroller, CLAMP (height, LEAST_HEIGHT, MOST_HEIGHT));
  return G_SOURCE_REMOVE;
}

static void
fit_soon (PoiseNotes *self)
{
  if (!self->idle)
    self->idle = g_idle_add (fit, self);
}

static void
on_leave (PoiseNotes *self)
{
  g_signal_emit (self, signals[SIGNAL_LEFT], 0);
}

static void
poise_notes_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PoiseNotes *self = POISE_NOTES (object);

  if (id == PROP_CAPTION)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    g_value_get_string (value), -1);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
poise_notes_dispose (GObject *object)
{
  g_clear_handle_id (&POISE_NOTES (object)->idle, g_source_remove);
  G_OBJECT_CLASS (poise_notes_parent_class)->dispose (object);
}

static void
poise_notes_class_init (PoiseNotesClass *class)
{
  GType type = G_TYPE_FROM_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_notes_dispose;
  G_OBJECT_CLASS (class)->set_property = poise_notes_set_property;
  props[PROP_CAPTION]
      = g_param_spec_string ("caption", NULL, NULL, "", G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (class), N_PROPS, props);
  signals[SIGNAL_TYPED]
      = g_signal_new ("typed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_LEFT] = g_signal_new ("left", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
make_view (PoiseNotes *self)
{
  GtkWidget *widget = gtk_text_view_new ();
  GtkTextView *view = GTK_TEXT_VIEW (widget);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);

  gtk_text_view_set_wrap_mode (view, GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (view, FALSE);
  gtk_text_view_set_top_margin (view, MARGIN);
  gtk_text_view_set_bottom_margin (view, MARGIN);
  gtk_text_view_set_left_margin (view, 12);
  gtk_text_view_set_right_margin (view, 12);
  gtk_text_buffer_set_enable_undo (buffer, FALSE);
  g_signal_connect_object (buffer, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  self->view = view;
}

/* A text view has no placeholder of its own. */
static GtkWidget *
make_overlay (PoiseNotes *self, GtkWidget *child)
{
  GtkWidget *overlay = gtk_overlay_new ();
  GtkWidget *label = gtk_label_new ("");

  gtk_widget_set_halign (label, GTK_ALIGN_START);
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_widget_set_margin_start (label, 12);
  gtk_widget_set_margin_top (label, MARGIN);
  gtk_widget_set_can_target (label, FALSE);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_set_visible (label, FALSE);
  gtk_overlay_set_child (GTK_OVERLAY (overlay), child);
  gtk_overlay_add_overlay (GTK_OVERLAY (overlay), label);
  self->placeholder = GTK_LABEL (label);
  return overlay;
}

static void
add_key (GtkEventController *controller, const char *trigger, const char *action)
{
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller),
                                        gtk_shortcut_new (gtk_shortcut_trigger_parse_string (trigger),
                                                          gtk_named_action_new (action)));
}

/* A text view takes these keys even when it has no undo, so they are taken before it. */
static GtkEventController *
make_keys (void)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  add_key (keys, "<Control>z", "win.undo");
  add_key (keys, "<Control><Shift>z|<Control>y", "win.redo");
  return keys;
}

static void
poise_notes_init (PoiseNotes *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  make_view (self);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->view));
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_min_content_height (GTK_SCROLLED_WINDOW (scroller), LEAST_HEIGHT);
  self->scroller = GTK_SCROLLED_WINDOW (scroller);
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->scroller), "changed",
                           G_CALLBACK (fit_soon), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_text_view_get_buffer (self->view), "changed", G_CALLBACK (fit_soon), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_set_overflow (scroller, GTK_OVERFLOW_HIDDEN);
  gtk_widget_add_css_class (scroller, "card");
  gtk_widget_add_css_class (scroller, "notes");
  adw_bin_set_child (ADW_BIN (self), make_overlay (self, scroller));
  g_signal_connect_object (focus, "leave", G_CALLBACK (on_leave), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  gtk_widget_add_controller (GTK_WIDGET (self), make_keys ());
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
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->view), text ? text : "", -1);
  self->showing = FALSE;
}

/** poise_notes_dup_text: Returns: (transfer full): what stands there */
char *
poise_notes_dup_text (PoiseNotes *self)
{
  GtkTextBuffer *buffer;
  GtkTextIter start, end;

  g_return_val_if_fail (POISE_IS_NOTES (self), NULL);

  buffer = gtk_text_view_get_buffer (self->view);
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, TRUE);
}

/** poise_notes_set_placeholder: What stands there while there is no text; @placeholder: (nullable). */
void
poise_notes_set_placeholder (PoiseNotes *self, const char *placeholder)
{
  g_return_if_fail (POISE_IS_NOTES (self));

  gtk_label_set_label (self->placeholder, placeholder ? placeholder : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_PLACEHOLDER,
                                  placeholder ? placeholder : "", -1);
  show_placeholder (self);
}
