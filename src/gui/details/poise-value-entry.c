/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An entry for one value.
 *
 * It has no undo of its own: what is typed is in the plan at once, so Ctrl+Z is the plan's.
 */

#include "gui/details/poise-value-entry.h"

#include "gui/details/poise-value-note.h"
#include "poise-config.h"

#include <glib/gi18n.h>

struct _PoiseValueEntry
{
  GtkWidget parent_instance;

  PoiseValueTyping typing;
  char *placeholder;  /* (nullable) while nothing is said */
  char *told_meaning; /* (nullable) instead of what the value alone means */
  gboolean wrong;
  gboolean showing;

  GtkEntry *entry;
  GtkLabel *meaning;
  PoiseValueNote *note;
};

enum
{
  SIGNAL_TYPED,
  SIGNAL_LEFT,
  SIGNAL_RENEWED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseValueEntry, poise_value_entry, GTK_TYPE_WIDGET)

/* ---- What is shown of what was typed ---- */

static const char *
text_of (PoiseValueEntry *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->entry));
}

static void
set_meaning (PoiseValueEntry *self, const char *meaning)
{
  gtk_label_set_label (self->meaning, meaning ? meaning : "");
  gtk_widget_set_visible (GTK_WIDGET (self->meaning), meaning != NULL);
}

static void
set_wrong (PoiseValueEntry *self, gboolean wrong)
{
  self->wrong = wrong;
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID,
                               wrong ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

static gboolean
is_dated (PoiseValueEntry *self)
{
  return self->typing.spec.kind == POISE_VALUE_DATE || self->typing.spec.kind == POISE_VALUE_DATE_TIME;
}

/* A screen reader hears all that stands around the entry as its description. */
static void
tell (PoiseValueEntry *self, const char *text)
{
  const char *hint = poise_value_note_get_hint (self->note);
  g_autofree char *both = *hint ? g_strjoin (" ", text, hint, NULL) : g_strdup (text);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, both, -1);
}

/* A short meaning stands beside what was typed, a day below it, and so does what is expected instead. */
static void
describe (PoiseValueEntry *self, const char *meaning, const char *message)
{
  g_autofree char *suggestion = message ? poise_value_suggest (&self->typing.spec, text_of (self)) : NULL;
  gboolean below = is_dated (self) || self->told_meaning;

  set_meaning (self, message || below ? NULL : meaning);
  poise_value_note_set_message (self->note, message ? message : below ? meaning : NULL);
  poise_value_note_set_suggestion (self->note, suggestion);
  set_wrong (self, message != NULL);
  tell (self, message ? message : meaning ? meaning : "");
}

static void
show_placeholder (PoiseValueEntry *self)
{
  /* Translators: the selected activities have different values here */
  gtk_entry_set_placeholder_text (self->entry, self->typing.mixed ? _ ("Mixed") : self->placeholder);
}

static void
explain (PoiseValueEntry *self, const char *message)
{
  const char *value = self->typing.value;
  gboolean plain = strcmp (text_of (self), value) == 0;
  g_autofree char *meaning = poise_value_explain (&self->typing.spec, value, plain);
  g_autofree char *complaint = message ? NULL : poise_value_typing_complain (&self->typing);

  describe (self, self->told_meaning ? self->told_meaning : meaning, message ? message : complaint);
  show_placeholder (self);
  g_signal_emit (self, signals[SIGNAL_RENEWED], 0);
}

static void
write_value (PoiseValueEntry *self)
{
  g_autofree char *text = poise_value_write (&self->typing.spec, self->typing.value);

  if (strcmp (text_of (self), text) == 0)
    return;
  self->showing = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  if (gtk_widget_get_focus_child (GTK_WIDGET (self->entry)))
    gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
  self->showing = FALSE;
}

/* ---- What the person does ---- */

/* What is typed counts at once while it means something. What means nothing leaves the value of before. */
static void
read_entry (PoiseValueEntry *self, gboolean going_on)
{
  g_autofree char *message = NULL;
  gboolean changed = poise_value_typing_read (&self->typing, text_of (self), going_on, &message);

  explain (self, message);
  if (changed)
    g_signal_emit (self, signals[SIGNAL_TYPED], 0);
}

static void
on_changed (PoiseValueEntry *self)
{
  if (!self->showing)
    read_entry (self,
                (gtk_widget_get_state_flags (GTK_WIDGET (self->entry)) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0);
}

/* The button goes with what it said; the focus stays here. */
static void
on_suggestion_taken (PoiseValueNote *note, const char *value, PoiseValueEntry *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  poise_value_entry_take (self, value);
}

/* The arrows step; Escape gives back what was there before something that means nothing. */
static gboolean
on_key (GtkEventControllerKey *controller, guint key, guint code, GdkModifierType state, PoiseValueEntry *self)
{
  if ((state & gtk_accelerator_get_default_mod_mask ()) != 0)
    return GDK_EVENT_PROPAGATE;
  if (key == GDK_KEY_Escape && self->wrong && !poise_value_typing_means (&self->typing, text_of (self)))
    {
      write_value (self);
      explain (self, NULL);
      return GDK_EVENT_STOP;
    }
  if (self->typing.step == 0 || (key != GDK_KEY_Up && key != GDK_KEY_Down))
    return GDK_EVENT_PROPAGATE;
  poise_value_entry_step (self, key == GDK_KEY_Up ? 1 : -1);
  return GDK_EVENT_STOP;
}

/* ---- Life ---- */

static void
poise_value_entry_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (poise_value_entry_parent_class)->dispose (object);
}

static void
poise_value_entry_finalize (GObject *object)
{
  poise_value_typing_clear (&POISE_VALUE_ENTRY (object)->typing);
  g_free (POISE_VALUE_ENTRY (object)->placeholder);
  g_free (POISE_VALUE_ENTRY (object)->told_meaning);
  G_OBJECT_CLASS (poise_value_entry_parent_class)->finalize (object);
}

/* At the end of the text, not with all of it selected: what is typed next does not replace it. */
static gboolean
poise_value_entry_grab_focus (GtkWidget *widget)
{
  PoiseValueEntry *self = POISE_VALUE_ENTRY (widget);

  gtk_entry_grab_focus_without_selecting (self->entry);
  gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
  return TRUE;
}

static void
poise_value_entry_class_init (PoiseValueEntryClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  const char *const names[N_SIGNALS] = { "typed", "left", "renewed" };

  object_class->dispose = poise_value_entry_dispose;
  object_class->finalize = poise_value_entry_finalize;
  widget_class->grab_focus = poise_value_entry_grab_focus;
  for (guint i = 0; i < N_SIGNALS; i++)
    signals[i] = g_signal_new (names[i], G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                               G_TYPE_NONE, 0);

  g_type_ensure (POISE_TYPE_VALUE_NOTE);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-value-entry.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseValueEntry, entry);
  gtk_widget_class_bind_template_child (widget_class, PoiseValueEntry, meaning);
  gtk_widget_class_bind_template_child (widget_class, PoiseValueEntry, note);
  gtk_widget_class_bind_template_callback (widget_class, on_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_key);
  gtk_widget_class_bind_template_callback (widget_class, on_suggestion_taken);
  gtk_widget_class_bind_template_callback (widget_class, poise_value_entry_commit);
}

static void
poise_value_entry_init (PoiseValueEntry *self)
{
  poise_value_typing_init (&self->typing);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                                  GTK_ORIENTATION_VERTICAL);
  describe (self, NULL, NULL);
}

/** poise_value_entry_get_typing: Returns: (transfer none): the value; its @spec and @step are for whoever made the entry to set */
PoiseValueTyping *
poise_value_entry_get_typing (PoiseValueEntry *self)
{
  g_return_val_if_fail (POISE_IS_VALUE_ENTRY (self), NULL);
  return &self->typing;
}

/** poise_value_entry_get_entry: Returns: (transfer none): where the person types */
GtkEntry *
poise_value_entry_get_entry (PoiseValueEntry *self)
{
  g_return_val_if_fail (POISE_IS_VALUE_ENTRY (self), NULL);
  return self->entry;
}

/** poise_value_entry_is_wrong: Returns: whether what stands there means nothing */
gboolean
poise_value_entry_is_wrong (PoiseValueEntry *self)
{
  g_return_val_if_fail (POISE_IS_VALUE_ENTRY (self), FALSE);
  return self->wrong;
}

/**
 * poise_value_entry_show:
 * @subject: whose value it is; for another one, what was typed for the one before goes
 * @value: the value
 * @mixed: whether there are several instead; @value is "" then
 *
 * Shows @value.
 */
void
poise_value_entry_show (PoiseValueEntry *self, const char *subject, const char *value, gboolean mixed)
{
  gboolean rewrite;

  g_return_if_fail (POISE_IS_VALUE_ENTRY (self));

  if (!poise_value_typing_show (&self->typing, subject, value, mixed, text_of (self), &rewrite))
    return;
  if (rewrite)
    write_value (self);
  explain (self, NULL);
}

/* A value that was chosen, not typed. */
static void
show_chosen (PoiseValueEntry *self, gboolean changed)
{
  write_value (self);
  explain (self, NULL);
  if (changed)
    g_signal_emit (self, signals[SIGNAL_TYPED], 0);
  poise_value_typing_keep (&self->typing);
}

/** poise_value_entry_take: Takes @value, which was chosen elsewhere. */
void
poise_value_entry_take (PoiseValueEntry *self, const char *value)
{
  g_autofree char *chosen = g_strdup (value);

  g_return_if_fail (POISE_IS_VALUE_ENTRY (self));

  show_chosen (self, poise_value_typing_take (&self->typing, chosen));
  g_signal_emit (self, signals[SIGNAL_LEFT], 0);
}

/** poise_value_entry_step: Goes one step down (@direction −1) or up (1). */
void
poise_value_entry_step (PoiseValueEntry *self, int direction)
{
  g_return_if_fail (POISE_IS_VALUE_ENTRY (self));
  show_chosen (self, poise_value_typing_step (&self->typing, direction));
}

/** poise_value_entry_commit: What has been typed counts, as after Enter. */
void
poise_value_entry_commit (PoiseValueEntry *self)
{
  g_return_if_fail (POISE_IS_VALUE_ENTRY (self));

  if (!self->typing.mixed || *text_of (self))
    read_entry (self, FALSE);
  if (poise_value_typing_means (&self->typing, text_of (self)))
    write_value (self);
  poise_value_typing_keep (&self->typing);
  g_signal_emit (self, signals[SIGNAL_LEFT], 0);
}

/** poise_value_entry_set_placeholder: What the entry says while no value has been said: %NULL for nothing. */
void
poise_value_entry_set_placeholder (PoiseValueEntry *self, const char *placeholder)
{
  g_return_if_fail (POISE_IS_VALUE_ENTRY (self));

  if (g_strcmp0 (self->placeholder, placeholder) == 0)
    return;
  g_free (self->placeholder);
  self->placeholder = g_strdup (placeholder);
  show_placeholder (self);
}

/** poise_value_entry_set_meaning: What the value means beside all else; @meaning: (nullable): what it means alone. */
void
poise_value_entry_set_meaning (PoiseValueEntry *self, const char *meaning)
{
  g_return_if_fail (POISE_IS_VALUE_ENTRY (self));

  if (g_strcmp0 (self->told_meaning, meaning) == 0)
    return;
  g_free (self->told_meaning);
  self->told_meaning = g_strdup (meaning);
  if (!self->wrong)
    explain (self, NULL);
}

/** poise_value_entry_set_hint: What may be worth a thought though nothing is wrong; @hint: (nullable). */
void
poise_value_entry_set_hint (PoiseValueEntry *self, const char *hint)
{
  g_return_if_fail (POISE_IS_VALUE_ENTRY (self));

  if (g_strcmp0 (poise_value_note_get_hint (self->note), hint ? hint : "") == 0)
    return;
  poise_value_note_set_hint (self->note, hint);
  if (!self->wrong)
    explain (self, NULL);
}
