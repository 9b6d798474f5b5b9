/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A row with a caption and an entry for one value.
 */

#include "gui/details/poise-value-row.h"

#include "gui/details/poise-calendar-button.h"
#include "gui/details/poise-choice-button.h"
#include "gui/details/poise-value-entry.h"
#include "gui/poise-amounts.h"
#include "gui/poise-focus.h"
#include "poise-config.h"

struct _PoiseValueRow
{
  AdwPreferencesRow parent_instance;

  GtkLabel *caption;
  PoiseValueEntry *value;
  GtkWidget *less;
  GtkWidget *more;
  PoiseCalendarButton *calendar;
  GtkWidget *choices; /* (nullable) for kinds that are looked up */
  GtkBox *box;
  GtkBox *below; /* (nullable) what follows the entry, where that stands below it */
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

static PoiseValueTyping *
typing_of (PoiseValueRow *self)
{
  return poise_value_entry_get_typing (self->value);
}

static GtkEntry *
entry_of (PoiseValueRow *self)
{
  return poise_value_entry_get_entry (self->value);
}

/* ---- What is said of the value ---- */

static gboolean
is_dated (PoiseValueRow *self)
{
  PoiseValueKind kind = typing_of (self)->spec.kind;

  return kind == POISE_VALUE_DATE || kind == POISE_VALUE_DATE_TIME;
}

static void
on_renewed (PoiseValueRow *self)
{
  if (poise_value_entry_is_wrong (self->value))
    gtk_widget_add_css_class (GTK_WIDGET (self), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "error");
  gtk_widget_set_sensitive (self->less, poise_value_typing_can_step (typing_of (self), -1));
  gtk_widget_set_sensitive (self->more, poise_value_typing_can_step (typing_of (self), 1));
  if (is_dated (self))
    poise_calendar_button_set_value (self->calendar, typing_of (self)->value);
}

/* ---- What the person does ---- */

static void
on_typed (PoiseValueRow *self)
{
  g_signal_emit (self, signals[SIGNAL_TYPED], 0);
}

static void
on_left (PoiseValueRow *self)
{
  g_signal_emit (self, signals[SIGNAL_LEFT], 0);
}

/* The popover is gone with what it offered; the focus is in the row. */
static void
on_choice (GtkWidget *chooser, const char *value, PoiseValueRow *self)
{
  poise_value_entry_take (self->value, value);
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
on_chosen (GtkWidget *chooser, const char *value, PoiseValueRow *self)
{
  poise_value_entry_take (self->value, value);
}

static void
on_less (PoiseValueRow *self)
{
  poise_value_entry_step (self->value, -1);
}

static void
on_more (PoiseValueRow *self)
{
  poise_value_entry_step (self->value, 1);
}

/* The caption belongs to the entry: a click anywhere begins to type. */
static void
on_pressed (GtkGestureClick *gesture, int n_press, double x, double y, PoiseValueRow *self)
{
  GtkWidget *under = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);

  if (under && (under == GTK_WIDGET (self) || under == GTK_WIDGET (self->caption) || GTK_IS_BOX (under)))
    gtk_widget_grab_focus (GTK_WIDGET (entry_of (self)));
}

/* ---- Life ---- */

static void
offer_choices (PoiseValueRow *self, const PoiseChoice *choice)
{
  self->choices = poise_choice_button_new (choice);
  gtk_widget_set_valign (self->choices, GTK_ALIGN_CENTER);
  gtk_box_append (self->box, self->choices);
  g_signal_connect_object (self->choices, "chosen", G_CALLBACK (on_choice), self, 0);
}

static void
update_kind (PoiseValueRow *self)
{
  PoiseValueKind kind = typing_of (self)->spec.kind;

  if (!self->choices && (kind == POISE_VALUE_ZONE || kind == POISE_VALUE_LANGUAGE))
    offer_choices (self, kind == POISE_VALUE_ZONE ? &poise_choice_zones : &poise_choice_languages);
  gtk_widget_set_visible (GTK_WIDGET (self->calendar), is_dated (self));
  poise_calendar_button_set_with_time (self->calendar, kind == POISE_VALUE_DATE_TIME);
  gtk_widget_set_visible (self->less, typing_of (self)->step != 0);
  gtk_widget_set_visible (self->more, typing_of (self)->step != 0);
  if (kind == POISE_VALUE_NUMBER)
    gtk_entry_set_input_purpose (entry_of (self), GTK_INPUT_PURPOSE_DIGITS);
  else if (kind == POISE_VALUE_ADDRESS)
    gtk_entry_set_input_purpose (entry_of (self), GTK_INPUT_PURPOSE_URL);
}

static void
set_caption (PoiseValueRow *self, const char *caption)
{
  gtk_label_set_label (self->caption, caption ? caption : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry_of (self)), GTK_ACCESSIBLE_PROPERTY_LABEL,
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
      if (!poise_value_kind_find (g_value_get_string (value), &typing_of (self)->spec.kind))
        g_critical ("No kind of value is called %s", g_value_get_string (value));
      update_kind (self);
      break;
    case PROP_MINIMUM:
      typing_of (self)->spec.minimum = g_value_get_int (value);
      break;
    case PROP_MAXIMUM:
      typing_of (self)->spec.maximum = g_value_get_int (value);
      break;
    case PROP_STEP:
      typing_of (self)->step = g_value_get_int (value);
      update_kind (self);
      break;
    case PROP_PLACEHOLDER:
      poise_value_row_set_placeholder (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static gboolean
poise_value_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (POISE_VALUE_ROW (widget)->value));
}

static gboolean
poise_value_row_focus (GtkWidget *widget, GtkDirectionType direction)
{
  return poise_focus_go_in_line (GTK_WIDGET (POISE_VALUE_ROW (widget)->box), direction);
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
  widget_class->focus = poise_value_row_focus;
  widget_class->grab_focus = poise_value_row_grab_focus;
  install_properties (object_class);

  signals[SIGNAL_TYPED]
      = g_signal_new ("typed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_LEFT] = g_signal_new ("left", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (POISE_TYPE_CALENDAR_BUTTON);
  g_type_ensure (POISE_TYPE_VALUE_ENTRY);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-value-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseValueRow, caption);
  gtk_widget_class_bind_template_child (widget_class, PoiseValueRow, value);
  gtk_widget_class_bind_template_child (widget_class, PoiseValueRow, less);
  gtk_widget_class_bind_template_child (widget_class, PoiseValueRow, more);
  gtk_widget_class_bind_template_child (widget_class, PoiseValueRow, calendar);
  gtk_widget_class_bind_template_child (widget_class, PoiseValueRow, box);
  gtk_widget_class_bind_template_callback (widget_class, on_renewed);
  gtk_widget_class_bind_template_callback (widget_class, on_typed);
  gtk_widget_class_bind_template_callback (widget_class, on_left);
  gtk_widget_class_bind_template_callback (widget_class, on_less);
  gtk_widget_class_bind_template_callback (widget_class, on_more);
  gtk_widget_class_bind_template_callback (widget_class, on_chosen);
  gtk_widget_class_bind_template_callback (widget_class, on_pressed);
  gtk_widget_class_bind_template_callback (widget_class, poise_value_row_commit);
}

static void
poise_value_row_init (PoiseValueRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  poise_amounts_keep (GTK_WIDGET (self));
  update_kind (self);
}

GtkWidget *
poise_value_row_new (const char *caption, PoiseValueKind kind)
{
  PoiseValueRow *self = g_object_new (POISE_TYPE_VALUE_ROW, "caption", caption, NULL);

  typing_of (self)->spec.kind = kind;
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
  g_return_if_fail (POISE_IS_VALUE_ROW (self));
  poise_value_entry_show (self->value, subject, value ? value : "", FALSE);
}

/** poise_value_row_show_mixed: Shows that the values of several differ. */
void
poise_value_row_show_mixed (PoiseValueRow *self, const char *subject)
{
  g_return_if_fail (POISE_IS_VALUE_ROW (self));
  poise_value_entry_show (self->value, subject, "", TRUE);
}

/** poise_value_row_is_taken_back: Returns: whether several that differed are to be as they were: the entry is empty again */
gboolean
poise_value_row_is_taken_back (PoiseValueRow *self)
{
  g_return_val_if_fail (POISE_IS_VALUE_ROW (self), FALSE);
  return poise_value_typing_is_taken_back (typing_of (self));
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
  return typing_of (self)->value;
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
  poise_value_entry_commit (self->value);
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

/** poise_value_row_set_placeholder: What the entry says while it is empty: %NULL for nothing. */
void
poise_value_row_set_placeholder (PoiseValueRow *self, const char *placeholder)
{
  g_return_if_fail (POISE_IS_VALUE_ROW (self));
  poise_value_entry_set_placeholder (self->value, placeholder);
}

/** poise_value_row_set_meaning: What the value means beside all else, below the entry; @meaning: (nullable): what it means alone. */
void
poise_value_row_set_meaning (PoiseValueRow *self, const char *meaning)
{
  g_return_if_fail (POISE_IS_VALUE_ROW (self));
  poise_value_entry_set_meaning (self->value, meaning);
}

/** poise_value_row_set_hint: What may be worth a thought though nothing is wrong, below the entry; @hint: (nullable). */
void
poise_value_row_set_hint (PoiseValueRow *self, const char *hint)
{
  g_return_if_fail (POISE_IS_VALUE_ROW (self));
  gtk_widget_remove_css_class (GTK_WIDGET (self), "fact");
  poise_value_entry_set_hint (self->value, hint);
}

/** poise_value_row_set_fact: The same for what merely follows from the value: it is no warning; @fact: (nullable). */
void
poise_value_row_set_fact (PoiseValueRow *self, const char *fact)
{
  g_return_if_fail (POISE_IS_VALUE_ROW (self));
  gtk_widget_add_css_class (GTK_WIDGET (self), "fact");
  poise_value_entry_set_hint (self->value, fact);
}

/** poise_value_row_stack_suffixes: From now on suffixes stand below the entry, which has the width for long texts. */
void
poise_value_row_stack_suffixes (PoiseValueRow *self)
{
  g_return_if_fail (POISE_IS_VALUE_ROW (self));
  g_return_if_fail (self->below == NULL);

  self->below = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6));
  gtk_widget_set_halign (GTK_WIDGET (self->below), GTK_ALIGN_END);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->box), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (self->box, 0);
  gtk_box_append (self->box, GTK_WIDGET (self->below));
}

/** poise_value_row_add_suffix: Puts @suffix after the entry. */
void
poise_value_row_add_suffix (PoiseValueRow *self, GtkWidget *suffix)
{
  g_return_if_fail (POISE_IS_VALUE_ROW (self));
  gtk_widget_set_valign (suffix, GTK_ALIGN_CENTER);
  gtk_box_append (self->below ? self->below : self->box, suffix);
}

/** poise_value_row_get_entry: Returns: (transfer none): where the person types */
GtkEditable *
poise_value_row_get_entry (PoiseValueRow *self)
{
  g_return_val_if_fail (POISE_IS_VALUE_ROW (self), NULL);
  return GTK_EDITABLE (entry_of (self));
}
