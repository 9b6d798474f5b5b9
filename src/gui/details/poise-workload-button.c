/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The popover is made when it is first asked for. It begins with the kind of work that the activity's tools tell.
 */

#include "gui/details/poise-workload-button.h"

#include "gui/details/poise-workload-popover.h"

#include <glib/gi18n.h>

struct _PoiseWorkloadButton
{
  GtkWidget parent_instance;

  GtkWidget *button; /* GtkMenuButton */
  PoiseWorkloadPopover *popover; /* (nullable) until asked for */
  PoiseActivity *activity;       /* (nullable) while there are several */
};

enum
{
  SIGNAL_TAKEN,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseWorkloadButton, poise_workload_button, GTK_TYPE_WIDGET)

static void
on_taken (PoiseWorkloadPopover *popover, int minutes, PoiseWorkloadButton *self)
{
  gtk_widget_grab_focus (self->button);
  g_signal_emit (self, signals[SIGNAL_TAKEN], 0, minutes);
}

static void
make_popover (GtkMenuButton *button, gpointer data)
{
  PoiseWorkloadButton *self = data;
  PoiseWorkloadKind kind;

  if (!self->popover)
    {
      self->popover = POISE_WORKLOAD_POPOVER (poise_workload_popover_new ());
      g_signal_connect_object (self->popover, "taken", G_CALLBACK (on_taken), self, 0);
      gtk_menu_button_set_popover (button, GTK_WIDGET (self->popover));
    }
  if (self->activity && poise_workload_guess_kind (self->activity, &kind))
    poise_workload_popover_set_kind (self->popover, kind);
}

static void
poise_workload_button_dispose (GObject *object)
{
  PoiseWorkloadButton *self = POISE_WORKLOAD_BUTTON (object);

  self->popover = NULL;
  g_clear_pointer (&self->button, gtk_widget_unparent);
  g_clear_pointer (&self->activity, poise_activity_unref);
  G_OBJECT_CLASS (poise_workload_button_parent_class)->dispose (object);
}

static void
poise_workload_button_class_init (PoiseWorkloadButtonClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_workload_button_dispose;
  signals[SIGNAL_TAKEN] = g_signal_new ("taken", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 1, G_TYPE_INT);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
poise_workload_button_init (PoiseWorkloadButton *self)
{
  const char *label = _ ("Estimate Minutes…");

  self->button = gtk_menu_button_new ();
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (self->button), "poise-estimate-symbolic");
  gtk_widget_set_tooltip_text (self->button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_add_css_class (self->button, "flat");
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->button), make_popover, self, NULL);
  gtk_widget_set_parent (self->button, GTK_WIDGET (self));
}

GtkWidget *
poise_workload_button_new (void)
{
  return g_object_new (POISE_TYPE_WORKLOAD_BUTTON, NULL);
}

/** poise_workload_button_set_activity: @activity: (nullable): whose minutes are to be estimated, if it is one */
void
poise_workload_button_set_activity (PoiseWorkloadButton *self, const PoiseActivity *activity)
{
  g_return_if_fail (POISE_IS_WORKLOAD_BUTTON (self));

  if (activity)
    poise_activity_ref (activity);
  g_clear_pointer (&self->activity, poise_activity_unref);
  self->activity = (PoiseActivity *) activity;
}
