/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A row with a caption and an entry for one value.
 *
 * The entry has no undo of its own: what is typed is in the plan at once, so Ctrl+Z is the plan's.
 */

#include "gui/details/poise-value-row.h"

#include "core/poise-record.h"
#include "gui/details/poise-calendar-button.h"
#include "poise-config.h"

struct _PoiseValueRow
{
  AdwPreferencesRow parent_instance;

  PoiseValueSpec spec;
  int step;
  char *subject;  /* (nullable): whose value is shown */
  char *value;    /* what the plan has, or is to have */
  char *before;   /* the value before what is being typed */
  gboolean mixed; /* there are several values */
  gboolean showing;

  GtkLabel *caption;
  GtkEntry *entry;
  GtkLabel *meaning;
  GtkLabel *message;
  GtkWidget *less;
  GtkWidget *more;
  PoiseCalendarButton *calendar;
  GtkBox *box;
};

enum
{
  PROP_CAPTION = 1,
  PROP_KIND,
  PROP_MINIMUM,
  PROP_MAXIMUM,
  PROP_STEP,
  PROP_PLACEHOLDER,
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

G_DEFINE_TYPE (PoiseValueRow, poise_value_row, ADW_TYPE_PREFERENCES_ROW)

/* ---- What is shown of what was typed ---- */

static void
set_meaning (PoiseValueRow *self, const char *meaning)
{
  gtk_label_set_label (self->meaning, meaning ? meaning : "");
  gtk_widget_set_visible (GTK_WIDGET (self->meaning), meaning != NULL);
}

static void
set_message (PoiseValueRow *self, const char *message)
{
  gtk_label_set_label (self->message, message ? message : "");
  gtk_widget_set_visible (GTK_WIDGET (self->message), message != NULL);
}

static void
set_wrong (PoiseValueRow *self, gboolean wrong)
{
  if (wrong)
    gtk_widget_add_css_class (GTK_WIDGET (self), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID,
                               wrong ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

static gboolean
is_dated (PoiseValueRow *self)
{
  return self->spec.kind == POISE_VALUE_DATE || self->spec.kind == POISE_VALUE_DATE_TIME;
}

/* A short meaning stands beside what was typed, a day below it, and so does what is expected instead. */
static void
describe (PoiseValueRow *self, const char *meaning, const char *message)
{
  const char *description = message ? message : meaning ? meaning : "";

  set_meaning (self, message || is_dated (self) ? NULL : meaning);
  set_message (self, message || is_dated (self) ? (message ? message : meaning) : NULL);
  set_wrong (self, message != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  description, -1);
}

static void
update_buttons (PoiseValueRow *self)
{
  int number = poise_value_to_number (self->value);

  if (self->step == 0)
    return;
  gtk_widget_set_sensitive (self->less, !self->mixed && number > self->spec.minimum);
  gtk_widget_set_sensitive (self->more,
                            !self->mixed && (number == POISE_UNSET || number < self->spec.maximum));
}

static void
explain (PoiseValueRow *self)
{
  gboolean plain = strcmp (gtk_editable_get_text (GTK_EDITABLE (self->entry)), self->value) == 0;
  g_autofree char *meaning = poise_value_explain (&self->spec, self->value, plain);

  describe (self, meaning, NULL);
  update_buttons (self);
  if (gtk_widget_get_visible (GTK_WIDGET (self->calendar)))
    poise_calendar_button_set_value (self->calendar, self->value);
}

static void
set_text (PoiseValueRow *self, const char *text)
{
  if (strcmp (gtk_editable_get_text (GTK_EDITABLE (self->entry)), text) == 0)
    return;
  self->showing = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  if (gtk_widget_get_focus_child (GTK_WIDGET (self->entry)))
    gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
  self->showing = FALSE;
}

static gboolean
text_means (PoiseValueRow *self, const char *value)
{
  g_autofree char *message = NULL;
  g_autofree char *read
      = poise_value_read (&self->spec, gtk_editable_get_text (GTK_EDITABLE (self->entry)), &message);

  return g_strcmp0 (read, value) == 0;
}

static void
write_value (PoiseValueRow *self)
{
  g_autofree char *text = poise_value_write (&self->spec, self->value);

  set_text (self, text);
}

/* ---- What the person does ---- */

static void
take_value (PoiseValueRow *self, const char *value)
{
  gboolean same = g_strcmp0 (self->value, value) == 0;

  if (!same)
    {
      g_free (self->value);
      self->value = g_strdup (value);
    }
  explain (self);
  if (!same)
    g_signal_emit (self, signals[SIGNAL_TYPED], 0);
}

static void
keep_before (PoiseValueRow *self)
{
  g_free (self->before);
  self->before = g_strdup (self->value);
}

/*
 * What is typed counts at once while it means something. What means nothing leaves the value of before, and so
 * does an empty entry of anything but a text while one is typing: it is on its way to another value.
 */
static void
read_entry (PoiseValueRow *self, gboolean typing)
{
  g_autofree char *before = g_strdup (self->before);
  g_autofree char *message = NULL;
  g_autofree char *value
      = poise_value_read (&self->spec, gtk_editable_get_text (GTK_EDITABLE (self->entry)), &message);

  if (value && (*value || !typing || self->spec.kind == POISE_VALUE_TEXT))
    {
      take_value (self, value);
      return;
    }
  take_value (self, before);
  describe (self, NULL, message);
}

static void
on_changed (PoiseValueRow *self)
{
  if (!self->showing)
    read_entry (self,
                (gtk_widget_get_state_flags (GTK_WIDGET (self->entry)) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0);
}

static void
on_left (PoiseValueRow *self)
{
  if (!self->mixed || *gtk_editable_get_text (GTK_EDITABLE (self->entry)))
    read_entry (self, FALSE);
  if (text_means (self, self->value))
    write_value (self);
  keep_before (self);
  g_signal_emit (self, signals[SIGNAL_LEFT], 0);
}

static void
on_chosen (PoiseCalendarButton *calendar, const char *value, PoiseValueRow *self)
{
  g_autofree char *chosen = g_strdup (value);

  take_value (self, chosen);
  write_value (self);
  keep_before (self);
  g_signal_emit (self, signals[SIGNAL_LEFT], 0);
}

static void
step_by (PoiseValueRow *self, int direction)
{
  g_autofree char *value = poise_value_step (&self->spec, self->value, direction * self->step);

  take_value (self, value);
  write_value (self);
  keep_before (self);
}

static void
on_less (PoiseValueRow *self)
{
  step_by (self, -1);
}

static void
on_more (PoiseValueRow *self)
{
  step_by (self, 1);
}

static gboolean
on_key (GtkEventControllerKey *controller, guint key, guint code, GdkModifierType state, PoiseValueRow *self)
{
  if (self->step == 0 || (state & gtk_accelerator_get_default_mod_mask ()) != 0)
    return GDK_EVENT_PROPAGATE;
  if (key != GDK_KEY_Up && key != GDK_KEY_Down)
    return GDK_EVENT_PROPAGATE;
  step_by (self, key == GDK_KEY_Up ? 1 : -1);
  return GDK_EVENT_STOP;
}

/* The caption belongs to the entry: a click anywhere begins to type. */
static void
on_pressed (GtkGestureClick *gesture, int n_press, double x, double y, PoiseValueRow *self)
{
  GtkWidget *under = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);

  if (under && (under == GTK_WIDGET (self) || under == GTK_WIDGET (self->caption) || GTK_IS_BOX (under)))
    gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

/* ---- Life ---- */

static void
update_kind (PoiseValueRow *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->calendar), is_dated (self));
  poise_calendar_button_set_with_time (self->calendar, self->spec.kind == POISE_VALUE_DATE_TIME);
  gtk_widget_set_visible (self->less, self->step != 0);
  gtk_widget_set_visible (self->more, self->step != 0);
  if (self->spec.kind == POISE_VALUE_NUMBER)
    gtk_entry_set_input_purpose (self->entry, GTK_INPUT_PURPOSE_DIGITS);
  else if (self->spec.kind == POISE_VALUE_ADDRESS)
    gtk_entry_set_input_purpose (self->entry, GTK_INPUT_PURPOSE_URL);
}

static void
set_caption (PoiseValueRow *self, const char *caption)
{
  gtk_label_set_label (self->caption, caption ? caption : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  caption ? caption : "", -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  caption ? caption : "", -1);
}

static void
poise_value_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PoiseValueRow *self = POISE_VALUE_ROW (object);

  switch (id)
    {
    case PROP_CAPTION:
      set_caption (self, g_value_get_string (value));
      break;
    case PROP_KIND:
      if (!poise_value_kind_find (g_value_get_string (value), &self->spec.kind))
        g_critical ("No kind of value is called %s", g_value_get_string (value));
      update_kind (self);
      break;
    case PROP_MINIMUM:
      self->spec.minimum = g_value_get_int (value);
      break;
    case PROP_MAXIMUM:
      self->spec.maximum = g_value_get_int (value);
      break;
    case PROP_STEP:
      self->step = g_value_get_int (value);
      update_kind (self);
      break;
    case PROP_PLACEHOLDER:
      poise_value_row_set_placeholder (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
poise_value_row_finalize (GObject *object)
{
  PoiseValueRow *self = POISE_VALUE_ROW (object);

  g_free (self->subject);
  g_free (self->value);
  g_free (self->before);
  G_OBJECT_CLASS (poise_value_row_parent_class)->finalize (object);
}

/* At the end of the text, not with all of it selected: what is typed next does not replace it. */
static gboolean
poise_value_row_grab_focus (GtkWidget *widget)
{
  PoiseValueRow *self = POISE_VALUE_ROW (widget);

  gtk_entry_grab_focus_without_selecting (self->entry);
  gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
  return TRUE;
}

static void
install_properties (GObjectClass *class)
{
  GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS;

  props[PROP_CAPTION] = g_param_spec_string ("caption", NULL, NULL, "", flags);
  props[PROP_KIND]
      = g_param_spec_string ("kind", NULL, NULL, "text", G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  props[PROP_MINIMUM] = g_param_spec_int ("minimum", NULL, NULL, 0, G_MAXINT, 0, flags);
  props[PROP_MAXIMUM] = g_param_spec_int ("maximum", NULL, NULL, 0, G_MAXINT, G_MAXINT, flags);
  props[PROP_STEP] = g_param_spec_int ("step", NULL, NULL, 0, G_MAXINT, 0, flags);
  props[PROP_PLACEHOLDER] = g_param_spec_string ("placeholder", NULL, NULL, "", flags);
  g_object_class_install_properties (class, N_PROPS, props);
}

static void
poise_value_row_class_init (PoiseValueRowClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  GType type = G_TYPE_FROM_CLASS (class);

  object_class->set_property = poise_value_row_set_property;
  object_class->finalize = poise_value_row_finalize;
  widget_class->grab_focus = poise_value_row_grab_focus;
  install_properties (object_class);

  signals[SIGNAL_TYPED]
      = g_signal_new ("typed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_LEFT] = g_signal_new ("left", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (POISE_TYPE_CALENDAR_BUTTON);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-value-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseValueRow, caption);
  gtk_widget_class_bind_template_child (widget_class, PoiseValueRow, entry);
  gtk_widget_class_bind_template_child (widget_class, PoiseValueRow, meaning);
  gtk_widget_class_bind_template_child (widget_class, PoiseValueRow, message);
  gtk_widget_class_bind_template_child (widget_class, PoiseValueRow, less);
  gtk_widget_class_bind_template_child (widget_class, PoiseValueRow, more);
  gtk_widget_class_bind_template_child (widget_class, PoiseValueRow, calendar);
  gtk_widget_class_bind_template_child (widget_class, PoiseValueRow, box);
  gtk_widget_class_bind_template_callback (widget_class, on_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_left);
  gtk_widget_class_bind_template_callback (widget_class, on_less);
  gtk_widget_class_bind_template_callback (widget_class, on_more);
  gtk_widget_class_bind_template_callback (widget_class, on_chosen);
  gtk_widget_class_bind_template_callback (widget_class, on_key);
  gtk_widget_class_bind_template_callback (widget_class, on_pressed);
}

static void
poise_value_row_init (PoiseValueRow *self)
{
  self->spec.maximum = G_MAXINT;
  self->value = g_strdup ("");
  self->before = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
  update_kind (self);
  describe (self, NULL, NULL);
}

GtkWidget *
poise_value_row_new (const char *caption, PoiseValueKind kind)
{
  PoiseValueRow *self = g_object_new (POISE_TYPE_VALUE_ROW, "caption", caption, NULL);

  self->spec.kind = kind;
  update_kind (self);
  return GTK_WIDGET (self);
}

/**
 * poise_value_row_show:
 * @subject: whose value it is; for another one, what was typed for the one before goes
 * @value: (nullable): the value
 *
 * Shows @value.
 */
void
poise_value_row_show (PoiseValueRow *self, const char *subject, const char *value)
{
  gboolean another;

  g_return_if_fail (POISE_IS_VALUE_ROW (self));

  value = value ? value : "";
  another = g_strcmp0 (self->subject, subject) != 0;
  if (!another && strcmp (self->value, value) == 0)
    return;
  if (another)
    {
      g_free (self->subject);
      self->subject = g_strdup (subject);
    }
  if (strcmp (self->value, value) != 0)
    {
      g_free (self->value);
      self->value = g_strdup (value);
    }
  keep_before (self);
  if (another || !text_means (self, value))
    write_value (self);
  explain (self);
}

/** poise_value_row_show_number: The same for a number; %POISE_UNSET shows nothing. */
void
poise_value_row_show_number (PoiseValueRow *self, const char *subject, int number)
{
  g_autofree char *value = poise_value_from_number (number);

  poise_value_row_show (self, subject, value);
}

/** poise_value_row_get_value: Returns: (transfer none): the last value that was shown, or typed and meant something */
const char *
poise_value_row_get_value (PoiseValueRow *self)
{
  g_return_val_if_fail (POISE_IS_VALUE_ROW (self), NULL);
  return self->value;
}

/** poise_value_row_get_number: Returns: the same as a number, or %POISE_UNSET */
int
poise_value_row_get_number (PoiseValueRow *self)
{
  return poise_value_to_number (poise_value_row_get_value (self));
}

/** poise_value_row_commit: What has been typed counts, as after Enter. */
void
poise_value_row_commit (PoiseValueRow *self)
{
  g_return_if_fail (POISE_IS_VALUE_ROW (self));
  on_left (self);
}

/** poise_value_row_commit_focused: The same for the row below @root that has the focus, if one has. */
void
poise_value_row_commit_focused (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;
  GtkWidget *row = focus ? gtk_widget_get_ancestor (focus, POISE_TYPE_VALUE_ROW) : NULL;

  if (row && gtk_widget_is_ancestor (row, widget))
    poise_value_row_commit (POISE_VALUE_ROW (row));
}

/** poise_value_row_set_mixed: Whether the value stands for several that differ; it is then empty, and no step goes from it. */
void
poise_value_row_set_mixed (PoiseValueRow *self, gboolean mixed)
{
  g_return_if_fail (POISE_IS_VALUE_ROW (self));

  self->mixed = mixed;
  update_buttons (self);
}

/** poise_value_row_set_placeholder: What the entry says while it is empty: %NULL for nothing. */
void
poise_value_row_set_placeholder (PoiseValueRow *self, const char *placeholder)
{
  g_return_if_fail (POISE_IS_VALUE_ROW (self));
  gtk_entry_set_placeholder_text (self->entry, placeholder);
}

/** poise_value_row_add_suffix: Puts @suffix after the entry. */
void
poise_value_row_add_suffix (PoiseValueRow *self, GtkWidget *suffix)
{
  g_return_if_fail (POISE_IS_VALUE_ROW (self));
  gtk_widget_set_valign (suffix, GTK_ALIGN_CENTER);
  gtk_box_append (self->box, suffix);
}

/** poise_value_row_get_entry: Returns: (transfer none): where the person types */
GtkEditable *
poise_value_row_get_entry (PoiseValueRow *self)
{
  g_return_val_if_fail (POISE_IS_VALUE_ROW (self), NULL);
  return GTK_EDITABLE (self->entry);
}
