/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The mode of an activity as three small toggles, or one button.
 *
 * Buttons are made when first needed: a list makes many rows, and the first frame waits for them.
 */

#include "gui/list/poise-mode-toggles.h"

#include "poise-config.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/* The order in which the three stand. */
static const PoiseMode order[] = { POISE_MODE_SYNCHRONOUS, POISE_MODE_ASYNCHRONOUS, POISE_MODE_UNDECIDED };

struct _PoiseModeToggles
{
  GtkWidget parent_instance;

  PoiseMode mode;
  gboolean compact;
  gboolean updating;
  GtkWidget *toggles[POISE_N_MODES]; /* (nullable) by mode */
  GtkWidget *button;                 /* (nullable) */
};

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseModeToggles, poise_mode_toggles, GTK_TYPE_WIDGET)

static void
show_mode (PoiseModeToggles *self)
{
  self->updating = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    if (self->toggles[order[i]])
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->toggles[order[i]]), order[i] == self->mode);
  self->updating = FALSE;

  if (self->button)
    {
      gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (self->button), poise_mode_icon_name (self->mode));
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      poise_words_mode (self->mode), -1);
      for (guint i = 0; i < G_N_ELEMENTS (order); i++)
        if (order[i] == self->mode)
          gtk_widget_add_css_class (self->button, poise_mode_css_class (order[i]));
        else
          gtk_widget_remove_css_class (self->button, poise_mode_css_class (order[i]));
    }
}

static void
choose (PoiseModeToggles *self, PoiseMode mode)
{
  if (mode != self->mode)
    g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, (int) mode);
  /* The one that is on stays on until somebody says otherwise. */
  show_mode (self);
}

static void
on_toggled (GtkToggleButton *toggle, PoiseModeToggles *self)
{
  if (self->updating)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    if (self->toggles[order[i]] == GTK_WIDGET (toggle))
      choose (self, order[i]);
}

static void
on_offer_clicked (GtkButton *offer, PoiseModeToggles *self)
{
  PoiseMode mode = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (offer), "mode"));

  gtk_menu_button_popdown (GTK_MENU_BUTTON (self->button));
  choose (self, mode);
}

/* Icon and word of each mode, made when the person asks for them. */
static void
fill_popover (GtkMenuButton *button, gpointer data)
{
  PoiseModeToggles *self = data;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *popover = gtk_popover_new ();

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      GtkWidget *offer = gtk_button_new ();
      GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

      gtk_box_append (GTK_BOX (content), gtk_image_new_from_icon_name (poise_mode_icon_name (order[i])));
      gtk_box_append (GTK_BOX (content), gtk_label_new (poise_words_mode (order[i])));
      gtk_button_set_child (GTK_BUTTON (offer), content);
      gtk_widget_add_css_class (offer, "flat");
      gtk_accessible_update_property (GTK_ACCESSIBLE (offer), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      poise_words_mode (order[i]), -1);
      g_object_set_data (G_OBJECT (offer), "mode", GINT_TO_POINTER (order[i]));
      g_signal_connect_object (offer, "clicked", G_CALLBACK (on_offer_clicked), self, 0);
      gtk_box_append (GTK_BOX (box), offer);
    }
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  gtk_menu_button_set_popover (button, popover);
}

static gboolean
on_query_tooltip (GtkWidget *widget, int x, int y, gboolean keyboard, GtkTooltip *tooltip, PoiseModeToggles *self)
{
  PoiseMode mode = self->mode;

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    if (self->toggles[order[i]] == widget)
      mode = order[i];
  gtk_tooltip_set_text (tooltip, poise_words_mode (mode));
  return TRUE;
}

/*
 * Not by gtk_widget_set_tooltip_text(): that asks the display where the pointer is and waits for the answer
 * (GTK 4.8), for each toggle of each row before the first frame, and then whenever a row shows another activity.
 */
static void
offer_tooltip (PoiseModeToggles *self, GtkWidget *widget)
{
  gtk_widget_set_has_tooltip (widget, TRUE);
  g_signal_connect_object (widget, "query-tooltip", G_CALLBACK (on_query_tooltip), self, 0);
}

static void
make_toggles (PoiseModeToggles *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      const char *word = poise_words_mode (order[i]);
      GtkWidget *toggle = gtk_toggle_button_new ();

      gtk_button_set_icon_name (GTK_BUTTON (toggle), poise_mode_icon_name (order[i]));
      offer_tooltip (self, toggle);
      gtk_widget_add_css_class (toggle, poise_mode_css_class (order[i]));
      gtk_accessible_update_property (GTK_ACCESSIBLE (toggle), GTK_ACCESSIBLE_PROPERTY_LABEL, word, -1);
      gtk_widget_set_parent (toggle, GTK_WIDGET (self));
      g_signal_connect_object (toggle, "toggled", G_CALLBACK (on_toggled), self, 0);
      self->toggles[order[i]] = toggle;
    }
}

static void
make_button (PoiseModeToggles *self)
{
  self->button = gtk_menu_button_new ();
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->button), fill_popover, self, NULL);
  offer_tooltip (self, self->button);
  gtk_widget_set_parent (self->button, GTK_WIDGET (self));
}

static void
poise_mode_toggles_dispose (GObject *object)
{
  PoiseModeToggles *self = POISE_MODE_TOGGLES (object);

  for (guint i = 0; i < G_N_ELEMENTS (self->toggles); i++)
    g_clear_pointer (&self->toggles[i], gtk_widget_unparent);
  g_clear_pointer (&self->button, gtk_widget_unparent);
  G_OBJECT_CLASS (poise_mode_toggles_parent_class)->dispose (object);
}

static void
poise_mode_toggles_class_init (PoiseModeTogglesClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_mode_toggles_dispose;

  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                         NULL, G_TYPE_NONE, 1, G_TYPE_INT);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "mode-toggles");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
poise_mode_toggles_init (PoiseModeToggles *self)
{
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  /* Translators: the group of the toggles Synchronous, Asynchronous, Undecided. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Mode"), -1);
  make_toggles (self);
  show_mode (self);
}

GtkWidget *
poise_mode_toggles_new (void)
{
  return g_object_new (POISE_TYPE_MODE_TOGGLES, NULL);
}

/** poise_mode_toggles_set_mode: Shows @mode. */
void
poise_mode_toggles_set_mode (PoiseModeToggles *self, PoiseMode mode)
{
  g_return_if_fail (POISE_IS_MODE_TOGGLES (self));

  if (self->mode == mode)
    return;
  self->mode = mode;
  show_mode (self);
}

/** poise_mode_toggles_set_compact: Whether there is room for one button only. */
void
poise_mode_toggles_set_compact (PoiseModeToggles *self, gboolean compact)
{
  g_return_if_fail (POISE_IS_MODE_TOGGLES (self));

  if (self->compact == compact)
    return;
  self->compact = compact;
  if (compact && !self->button)
    make_button (self);
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    gtk_widget_set_visible (self->toggles[order[i]], !compact);
  if (self->button)
    gtk_widget_set_visible (self->button, compact);
  show_mode (self);
}

/** poise_mode_icon_name: Returns: the sign of @mode */
const char *
poise_mode_icon_name (PoiseMode mode)
{
  switch (mode)
    {
    case POISE_MODE_SYNCHRONOUS:
      return "poise-synchronous-symbolic";
    case POISE_MODE_ASYNCHRONOUS:
      return "poise-asynchronous-symbolic";
    case POISE_MODE_UNDECIDED:
    case POISE_N_MODES:
    default:
      return "poise-undecided-symbolic";
    }
}

/** poise_mode_css_class: Returns: the style class in the colour of @mode */
const char *
poise_mode_css_class (PoiseMode mode)
{
  switch (mode)
    {
    case POISE_MODE_SYNCHRONOUS:
      return "synchronous";
    case POISE_MODE_ASYNCHRONOUS:
      return "asynchronous";
    case POISE_MODE_UNDECIDED:
    case POISE_N_MODES:
    default:
      return "undecided";
    }
}
