/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The line below the list in which activities are typed.
 *
 * It stands outside the list, so that what is typed stays whatever the list does. After Enter the line is
 * empty, has the focus, and forgets what it could undo: Ctrl+Z then takes back the activity.
 */

#include "gui/list/poise-quick-entry-bar.h"

#include "core/poise-quick-entry.h"
#include "gui/list/poise-mode-toggles.h"
#include "gui/poise-adaptive-bin.h"
#include "poise-config.h"
#include "words/poise-words-quick.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

struct _PoiseQuickEntryBar
{
  AdwBin parent_instance;

  char *section_title; /* (nullable) */
  int room;

  GtkEditable *entry;
  GtkWidget *frame;
  GtkWidget *chips;
  GtkWidget *mode_chip;
  GtkImage *mode_icon;
  GtkLabel *mode_word;
  GtkLabel *minutes_chip;
  GtkLabel *section_chip;
  GtkWidget *add_section_button;
  GtkWidget *add_activity_button;
};

enum
{
  PROP_SECTION_TITLE = 1,
  PROP_ROOM,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

enum
{
  SIGNAL_ADD_ACTIVITY,
  SIGNAL_ADD_SECTION,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseQuickEntryBar, poise_quick_entry_bar, ADW_TYPE_BIN)

static void
show_mode (PoiseQuickEntryBar *self, PoiseMode mode)
{
  static const PoiseMode modes[] = { POISE_MODE_SYNCHRONOUS, POISE_MODE_ASYNCHRONOUS };

  gtk_widget_set_visible (self->mode_chip, mode != POISE_MODE_UNDECIDED);
  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    if (modes[i] == mode)
      gtk_widget_add_css_class (self->mode_chip, poise_mode_css_class (modes[i]));
    else
      gtk_widget_remove_css_class (self->mode_chip, poise_mode_css_class (modes[i]));
  gtk_image_set_from_icon_name (self->mode_icon, poise_mode_icon_name (mode));
  gtk_label_set_label (self->mode_word, poise_words_mode (mode));
  gtk_widget_set_visible (GTK_WIDGET (self->mode_word), self->room != POISE_ROOM_NARROW);
  gtk_widget_set_tooltip_text (self->mode_chip, poise_words_mode (mode));
}

/* What was understood is said to a screen reader too, as the description of the entry. */
static void
describe (PoiseQuickEntryBar *self, const PoiseQuickEntry *entry, const char *minutes)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();
  g_autofree char *description = NULL;

  if (entry->mode != POISE_MODE_UNDECIDED)
    g_ptr_array_add (parts, (char *) poise_words_mode (entry->mode));
  if (minutes)
    g_ptr_array_add (parts, (char *) minutes);
  if (self->section_title)
    g_ptr_array_add (parts, self->section_title);
  g_ptr_array_add (parts, NULL);
  description = g_strjoinv (C_ ("row", " · "), (char **) parts->pdata);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}

static void
update (PoiseQuickEntryBar *self)
{
  g_autoptr (PoiseQuickEntry) entry = poise_quick_entry_parse (gtk_editable_get_text (self->entry),
                                                                poise_words_quick_vocabulary (), POISE_QUICK_NOTHING);
  gboolean typed = *entry->title != '\0';
  g_autofree char *minutes = entry->minutes == POISE_UNSET ? NULL : poise_words_duration (entry->minutes);

  show_mode (self, entry->mode);
  gtk_label_set_label (self->minutes_chip, minutes ? minutes : "");
  gtk_widget_set_visible (GTK_WIDGET (self->minutes_chip), minutes != NULL);
  gtk_label_set_label (self->section_chip, self->section_title ? self->section_title : "");
  gtk_widget_set_visible (GTK_WIDGET (self->section_chip), typed && self->section_title);
  gtk_widget_set_visible (self->chips, typed);
  describe (self, entry, minutes);
}

static void
on_activate (PoiseQuickEntryBar *self)
{
  g_autoptr (PoiseQuickEntry) entry = poise_quick_entry_parse (gtk_editable_get_text (self->entry),
                                                                poise_words_quick_vocabulary (), POISE_QUICK_NOTHING);
  g_autoptr (PoiseActivity) activity = NULL;

  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  if (!*entry->title)
    return;
  activity = poise_quick_entry_make_activity (entry);
  gtk_editable_set_enable_undo (self->entry, FALSE);
  gtk_editable_set_text (self->entry, "");
  gtk_editable_set_enable_undo (self->entry, TRUE);
  g_signal_emit (self, signals[SIGNAL_ADD_ACTIVITY], 0, activity);
}

static void
on_add_section (PoiseQuickEntryBar *self)
{
  g_signal_emit (self, signals[SIGNAL_ADD_SECTION], 0);
}

/* With less room the buttons have their signs alone, with little the chips stand below what is typed. */
static void
update_room (PoiseQuickEntryBar *self)
{
  gboolean narrow = self->room == POISE_ROOM_NARROW;

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->frame),
                                  narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  if (narrow)
    gtk_widget_add_css_class (self->frame, "stacked");
  else
    gtk_widget_remove_css_class (self->frame, "stacked");
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
  update (self);
}

static void
poise_quick_entry_bar_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PoiseQuickEntryBar *self = POISE_QUICK_ENTRY_BAR (object);

  switch (id)
    {
    case PROP_SECTION_TITLE:
      g_value_set_string (value, self->section_title);
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
    case PROP_SECTION_TITLE:
      g_free (self->section_title);
      self->section_title = g_value_dup_string (value);
      update (self);
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
poise_quick_entry_bar_finalize (GObject *object)
{
  g_free (POISE_QUICK_ENTRY_BAR (object)->section_title);
  G_OBJECT_CLASS (poise_quick_entry_bar_parent_class)->finalize (object);
}

static void
poise_quick_entry_bar_class_init (PoiseQuickEntryBarClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  GType type = G_TYPE_FROM_CLASS (class);

  object_class->finalize = poise_quick_entry_bar_finalize;
  object_class->get_property = poise_quick_entry_bar_get_property;
  object_class->set_property = poise_quick_entry_bar_set_property;

  props[PROP_SECTION_TITLE]
      = g_param_spec_string ("section-title", NULL, NULL, NULL, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  props[PROP_ROOM] = g_param_spec_int ("room", NULL, NULL, POISE_ROOM_NARROW, POISE_ROOM_WIDE, POISE_ROOM_WIDE,
                                       G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  signals[SIGNAL_ADD_ACTIVITY] = g_signal_new ("add-activity", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                               G_TYPE_NONE, 1, G_TYPE_POINTER);
  signals[SIGNAL_ADD_SECTION]
      = g_signal_new ("add-section", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-quick-entry-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseQuickEntryBar, entry);
  gtk_widget_class_bind_template_child (widget_class, PoiseQuickEntryBar, frame);
  gtk_widget_class_bind_template_child (widget_class, PoiseQuickEntryBar, chips);
  gtk_widget_class_bind_template_child (widget_class, PoiseQuickEntryBar, mode_chip);
  gtk_widget_class_bind_template_child (widget_class, PoiseQuickEntryBar, mode_icon);
  gtk_widget_class_bind_template_child (widget_class, PoiseQuickEntryBar, mode_word);
  gtk_widget_class_bind_template_child (widget_class, PoiseQuickEntryBar, minutes_chip);
  gtk_widget_class_bind_template_child (widget_class, PoiseQuickEntryBar, section_chip);
  gtk_widget_class_bind_template_child (widget_class, PoiseQuickEntryBar, add_section_button);
  gtk_widget_class_bind_template_child (widget_class, PoiseQuickEntryBar, add_activity_button);
}

/* An entry takes the key even when it has nothing to take back; then it is the plan's turn. */
static gboolean
on_key (GtkEventControllerKey *controller, guint key, guint code, GdkModifierType state, PoiseQuickEntryBar *self)
{
  gboolean undo = key == GDK_KEY_z && (state & gtk_accelerator_get_default_mod_mask ()) == GDK_CONTROL_MASK;

  if (!undo || *gtk_editable_get_text (self->entry))
    return GDK_EVENT_PROPAGATE;
  gtk_widget_activate_action (GTK_WIDGET (self), "win.undo", NULL);
  return GDK_EVENT_STOP;
}

static void
poise_quick_entry_bar_init (PoiseQuickEntryBar *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->room = POISE_ROOM_WIDE;
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->entry, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entry, "activate", G_CALLBACK (on_activate), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->add_activity_button, "clicked", G_CALLBACK (on_activate), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->add_section_button, "clicked", G_CALLBACK (on_add_section), self, G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (on_key), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self->entry), keys);
  update (self);
}

/** poise_quick_entry_bar_focus: Makes ready for typing. */
void
poise_quick_entry_bar_focus (PoiseQuickEntryBar *self)
{
  g_return_if_fail (POISE_IS_QUICK_ENTRY_BAR (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}
