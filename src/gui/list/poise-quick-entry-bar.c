/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The line below the list in which activities are typed.
 *
 * It stands outside the list, so that what is typed stays whatever the list does. After Enter the line is
 * empty, has the focus, and forgets what it could undo: Ctrl+Z then takes back the activity.
 *
 *   Enter   adds what the chips say, or begins a section
 *   Tab     accepts what was understood: its words go from the line, the chips stay. Else it moves on
 *   Escape  keeps the words as title; again, clears the line; again, goes to the list
 */

#include "gui/list/poise-quick-entry-bar.h"

#include "core/poise-quick-draft.h"
#include "gui/clipboard/poise-fragment-content.h"
#include "gui/list/poise-quick-chips.h"
#include "gui/list/poise-quick-preview.h"
#include "gui/list/poise-quick-target.h"
#include "gui/poise-adaptive-bin.h"
#include "gui/poise-tooltip.h"
#include "poise-config.h"
#include "words/poise-words-format.h"
#include "words/poise-words-quick.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

struct _PoiseQuickEntryBar
{
  AdwBin parent_instance;

  PoiseWorkspace *workspace; /* (nullable) */
  PoiseQuickTarget *target;  /* (nullable) */
  int room;
  PoiseQuickDraft draft;
  PoiseOutline *outline; /* (nullable) what was pasted and is being previewed */

  GtkBox *box;
  PoiseQuickPreview *preview; /* (nullable) until a text is pasted */
  PoiseQuickChips *chips;
  GtkWidget *frame;
  GtkEditable *entry;
  GtkWidget *add_section_button;
  GtkWidget *add_activity_button;
  GtkLabel *problem;
};

enum
{
  PROP_WORKSPACE = 1,
  PROP_ROOM,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

enum
{
  SIGNAL_SECTION_ADDED,
  SIGNAL_LEFT,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseQuickEntryBar, poise_quick_entry_bar, ADW_TYPE_BIN)

static PoiseQuickMeaning *
read_line (PoiseQuickEntryBar *self)
{
  return poise_quick_draft_read (&self->draft, gtk_editable_get_text (self->entry), poise_words_quick_vocabulary ());
}

/* ---- What is shown ---- */

static void
show_problem (PoiseQuickEntryBar *self, gboolean bad_minutes)
{
  g_autofree char *most = poise_words_number (POISE_MINUTES_MAX);
  g_autofree char *text
      = bad_minutes
            ? poise_words_format (_ ("Minutes go from 0 to {most}. Press Esc to keep the words in the title."), "most", most, NULL)
            : NULL;

  if (bad_minutes)
    gtk_widget_add_css_class (self->frame, "error");
  else
    gtk_widget_remove_css_class (self->frame, "error");
  gtk_label_set_label (self->problem, text ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->problem), bad_minutes);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID,
                               bad_minutes ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

/* What was understood is said to a screen reader too, as the description of the entry. */
static void
update (PoiseQuickEntryBar *self)
{
  g_autoptr (PoiseQuickMeaning) meaning = read_line (self);
  g_autofree char *description = NULL;

  poise_quick_chips_show (self->chips, meaning);
  show_problem (self, meaning->entry->bad_minutes);
  description = meaning->entry->bad_minutes ? g_strdup (gtk_label_get_label (self->problem))
                                            : poise_quick_chips_describe (self->chips);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}

static void
on_target_changed (PoiseQuickEntryBar *self)
{
  poise_quick_chips_set_plan (self->chips, poise_quick_target_get_plan (self->target),
                              poise_quick_target_get_section (self->target));
  update (self);
}

/* With less room the buttons have their signs alone. */
static void
update_room (PoiseQuickEntryBar *self)
{
  if (self->room != POISE_ROOM_WIDE)
    {
      gtk_button_set_icon_name (GTK_BUTTON (self->add_section_button), "poise-add-section-symbolic");
      gtk_button_set_icon_name (GTK_BUTTON (self->add_activity_button), "list-add-symbolic");
    }
  else
    {
      gtk_button_set_label (GTK_BUTTON (self->add_section_button), _ ("Add Section"));
      gtk_button_set_label (GTK_BUTTON (self->add_activity_button), _ ("Add Activity"));
    }
}

/* ---- Typing ---- */

static void
on_changed (PoiseQuickEntryBar *self)
{
  if (*gtk_editable_get_text (self->entry) == '\0')
    self->draft.kept = POISE_QUICK_NOTHING;
  update (self);
}

/* A new line, which cannot be undone to the one before */
static void
begin_line (PoiseQuickEntryBar *self)
{
  self->draft = (PoiseQuickDraft) { 0 };
  gtk_editable_set_enable_undo (self->entry, FALSE);
  gtk_editable_set_text (self->entry, "");
  gtk_editable_set_enable_undo (self->entry, TRUE);
  update (self);
}

static void
on_activate (PoiseQuickEntryBar *self)
{
  g_autoptr (PoiseQuickMeaning) meaning = read_line (self);
  g_autoptr (PoiseActivity) activity = NULL;
  gboolean added;

  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  gtk_editable_set_position (self->entry, -1);
  if (!self->target || *meaning->entry->title == '\0' || meaning->entry->bad_minutes)
    return;
  if (meaning->heading)
    added = poise_quick_target_add_section (self->target, meaning->heading);
  else
    {
      activity = poise_quick_entry_make_activity (meaning->entry);
      added = poise_quick_target_add_activity (self->target, activity);
    }
  if (added)
    begin_line (self);
}

static void
on_add_section (PoiseQuickEntryBar *self)
{
  if (self->target && poise_quick_target_add_section (self->target, NULL))
    g_signal_emit (self, signals[SIGNAL_SECTION_ADDED], 0);
}

static gboolean
accept (PoiseQuickEntryBar *self)
{
  g_autofree char *rest = poise_quick_draft_accept (&self->draft, gtk_editable_get_text (self->entry),
                                                    poise_words_quick_vocabulary ());

  if (!rest)
    return GDK_EVENT_PROPAGATE;
  gtk_editable_set_text (self->entry, rest);
  gtk_editable_set_position (self->entry, -1);
  update (self);
  return GDK_EVENT_STOP;
}

static void
step_back (PoiseQuickEntryBar *self)
{
  const char *text = gtk_editable_get_text (self->entry);

  if (poise_quick_draft_keep (&self->draft, text, poise_words_quick_vocabulary ()))
    update (self);
  else if (*text != '\0')
    gtk_editable_delete_text (self->entry, 0, -1); /* which Ctrl+Z gives back */
  else
    g_signal_emit (self, signals[SIGNAL_LEFT], 0);
}

/* Behind the entry, so that an input method has its keys first. */
static gboolean
on_key (GtkEventControllerKey *controller, guint key, guint code, GdkModifierType state, PoiseQuickEntryBar *self)
{
  if ((state & gtk_accelerator_get_default_mod_mask ()) != 0)
    return GDK_EVENT_PROPAGATE;
  if (key == GDK_KEY_Tab)
    return accept (self);
  if (key != GDK_KEY_Escape)
    return GDK_EVENT_PROPAGATE;
  step_back (self);
  return GDK_EVENT_STOP;
}

/* An entry takes the key even when it has nothing to take back; then it is the plan's turn. */
static gboolean
on_key_first (GtkEventControllerKey *controller, guint key, guint code, GdkModifierType state, PoiseQuickEntryBar *self)
{
  gboolean undo = key == GDK_KEY_z && (state & gtk_accelerator_get_default_mod_mask ()) == GDK_CONTROL_MASK;

  if (!undo || *gtk_editable_get_text (self->entry))
    return GDK_EVENT_PROPAGATE;
  gtk_widget_activate_action (GTK_WIDGET (self), "win.undo", NULL);
  return GDK_EVENT_STOP;
}

/* ---- Chips ---- */

static void
on_dismissed (PoiseQuickChips *chips, int part, PoiseQuickEntryBar *self)
{
  poise_quick_draft_dismiss (&self->draft, part);
  update (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  gtk_editable_set_position (self->entry, -1);
}

static void
on_section_chosen (PoiseQuickChips *chips, guint index, PoiseQuickEntryBar *self)
{
  poise_quick_target_choose (self->target, index);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  gtk_editable_set_position (self->entry, -1);
}

/* ---- Pasting ---- */

static void
end_preview (PoiseQuickEntryBar *self)
{
  g_clear_pointer (&self->outline, poise_outline_free);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  gtk_editable_set_position (self->entry, -1);
  gtk_widget_set_visible (GTK_WIDGET (self->preview), FALSE);
}

static void
on_preview_add (PoiseQuickEntryBar *self)
{
  if (self->outline && self->target)
    poise_quick_target_add_outline (self->target, self->outline);
  end_preview (self);
}

static void
on_preview_cancel (PoiseQuickEntryBar *self)
{
  end_preview (self);
}

/* A popover or paste that goes on must be over before the focus moves. */
static gboolean
focus_preview (gpointer data)
{
  PoiseQuickEntryBar *self = data;

  if (self->outline)
    poise_quick_preview_focus (self->preview);
  return G_SOURCE_REMOVE;
}

static void
make_preview (PoiseQuickEntryBar *self)
{
  self->preview = g_object_new (POISE_TYPE_QUICK_PREVIEW, NULL);
  g_signal_connect_object (self->preview, "add", G_CALLBACK (on_preview_add), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->preview, "cancel", G_CALLBACK (on_preview_cancel), self, G_CONNECT_SWAPPED);
  gtk_box_prepend (self->box, GTK_WIDGET (self->preview));
}

static void
preview (PoiseQuickEntryBar *self, const char *text)
{
  g_autoptr (PoiseOutline) outline = poise_outline_parse (text, poise_words_quick_vocabulary ());

  if (outline->sections->len == 0)
    return;
  g_clear_pointer (&self->outline, poise_outline_free);
  self->outline = g_steal_pointer (&outline);
  if (!self->preview)
    make_preview (self);
  poise_quick_preview_show (self->preview, self->outline);
  gtk_widget_set_visible (GTK_WIDGET (self->preview), TRUE);
  g_idle_add_full (G_PRIORITY_DEFAULT, focus_preview, g_object_ref (self), g_object_unref);
}

/* What was copied in a list of Poise says more than its text does. */
static void
on_paste (GtkText *text, PoiseQuickEntryBar *self)
{
  GdkContentFormats *formats = gdk_clipboard_get_formats (gtk_widget_get_clipboard (GTK_WIDGET (text)));

  if (!gdk_content_formats_contain_mime_type (formats, POISE_PLAN_MIME_TYPE))
    return;
  g_signal_stop_emission_by_name (text, "paste-clipboard");
  gtk_widget_activate_action (GTK_WIDGET (self), "activity.paste", NULL);
}

/* Whatever comes into the line, by keys, clipboard or drag: several lines or cells are no line. */
static void
on_insert (GtkEditable *text, const char *inserted, int length, int *position, PoiseQuickEntryBar *self)
{
  g_autofree char *whole = length < 0 ? g_strdup (inserted) : g_strndup (inserted, length);

  if (!poise_outline_is_text (whole))
    return;
  g_signal_stop_emission_by_name (text, "insert-text");
  preview (self, whole);
}

/* ---- Life ---- */

static void
poise_quick_entry_bar_set_workspace (PoiseQuickEntryBar *self, PoiseWorkspace *workspace)
{
  if (self->workspace == workspace)
    return;
  if (self->target)
    g_signal_handlers_disconnect_by_data (self->target, self);
  g_clear_object (&self->target);
  g_set_object (&self->workspace, workspace);
  if (workspace)
    {
      self->target = poise_quick_target_new (workspace);
      g_signal_connect_object (self->target, "changed", G_CALLBACK (on_target_changed), self, G_CONNECT_SWAPPED);
      gtk_widget_set_sensitive (GTK_WIDGET (self), poise_quick_target_get_can_add (self->target));
      on_target_changed (self);
    }
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WORKSPACE]);
}

static void
poise_quick_entry_bar_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PoiseQuickEntryBar *self = POISE_QUICK_ENTRY_BAR (object);

  switch (id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, self->workspace);
      break;
    case PROP_ROOM:
      g_value_set_int (value, self->room);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
poise_quick_entry_bar_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PoiseQuickEntryBar *self = POISE_QUICK_ENTRY_BAR (object);

  switch (id)
    {
    case PROP_WORKSPACE:
      poise_quick_entry_bar_set_workspace (self, g_value_get_object (value));
      break;
    case PROP_ROOM:
      self->room = g_value_get_int (value);
      update_room (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
poise_quick_entry_bar_dispose (GObject *object)
{
  PoiseQuickEntryBar *self = POISE_QUICK_ENTRY_BAR (object);

  poise_quick_entry_bar_set_workspace (self, NULL);
  g_clear_pointer (&self->outline, poise_outline_free);
  G_OBJECT_CLASS (poise_quick_entry_bar_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *class)
{
  gtk_widget_class_bind_template_child (class, PoiseQuickEntryBar, box);
  gtk_widget_class_bind_template_child (class, PoiseQuickEntryBar, chips);
  gtk_widget_class_bind_template_child (class, PoiseQuickEntryBar, entry);
  gtk_widget_class_bind_template_child (class, PoiseQuickEntryBar, frame);
  gtk_widget_class_bind_template_child (class, PoiseQuickEntryBar, add_section_button);
  gtk_widget_class_bind_template_child (class, PoiseQuickEntryBar, add_activity_button);
  gtk_widget_class_bind_template_child (class, PoiseQuickEntryBar, problem);
  gtk_widget_class_bind_template_callback (class, on_activate);
  gtk_widget_class_bind_template_callback (class, on_add_section);
  gtk_widget_class_bind_template_callback (class, on_changed);
  gtk_widget_class_bind_template_callback (class, on_dismissed);
  gtk_widget_class_bind_template_callback (class, on_key);
  gtk_widget_class_bind_template_callback (class, on_key_first);
  gtk_widget_class_bind_template_callback (class, on_section_chosen);
}

static void
poise_quick_entry_bar_class_init (PoiseQuickEntryBarClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  GType type = G_TYPE_FROM_CLASS (class);

  object_class->dispose = poise_quick_entry_bar_dispose;
  object_class->get_property = poise_quick_entry_bar_get_property;
  object_class->set_property = poise_quick_entry_bar_set_property;

  props[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, POISE_TYPE_WORKSPACE,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  props[PROP_ROOM] = g_param_spec_int ("room", NULL, NULL, POISE_ROOM_NARROW, POISE_ROOM_WIDE, POISE_ROOM_WIDE,
                                       G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  signals[SIGNAL_SECTION_ADDED]
      = g_signal_new ("section-added", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_LEFT] = g_signal_new ("left", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (POISE_TYPE_QUICK_CHIPS);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-quick-entry-bar.ui");
  bind_template (widget_class);
}

static void
poise_quick_entry_bar_init (PoiseQuickEntryBar *self)
{
  self->room = POISE_ROOM_WIDE;
  gtk_widget_init_template (GTK_WIDGET (self));
  poise_tooltip_set (self->add_section_button, _ ("Add Section"));
  poise_tooltip_set (self->add_activity_button, _ ("Add Activity"));
  g_signal_connect_object (gtk_editable_get_delegate (self->entry), "insert-text", G_CALLBACK (on_insert), self, 0);
  g_signal_connect_object (gtk_editable_get_delegate (self->entry), "paste-clipboard", G_CALLBACK (on_paste), self, 0);
  update (self);
}

/** poise_quick_entry_bar_focus: Makes ready for typing. */
void
poise_quick_entry_bar_focus (PoiseQuickEntryBar *self)
{
  g_return_if_fail (POISE_IS_QUICK_ENTRY_BAR (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}
