/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Both modes can be taken, the one that fits better stands first; the one that the activity has is not offered.
 */

#include "gui/suggest/poise-suggest-popover.h"

#include "gui/suggest/poise-suggest-edits.h"
#include "gui/suggest/poise-suggest-view.h"
#include "poise-config.h"
#include "words/poise-words-suggest.h"

struct _PoiseSuggestPopover
{
  GtkPopover parent_instance;

  PoiseSuggestView *view;
  GtkScrolledWindow *scroller;
  GtkWidget *buttons;
  GtkWidget *take[POISE_N_MODES]; /* by mode; none for undecided */
  PoiseMode fits;
};

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseSuggestPopover, poise_suggest_popover, GTK_TYPE_POPOVER)

static void
choose (PoiseSuggestPopover *self, PoiseMode mode)
{
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, (int) mode);
}

static void
on_take_synchronous (PoiseSuggestPopover *self)
{
  choose (self, POISE_MODE_SYNCHRONOUS);
}

static void
on_take_asynchronous (PoiseSuggestPopover *self)
{
  choose (self, POISE_MODE_ASYNCHRONOUS);
}

static void
poise_suggest_popover_class_init (PoiseSuggestPopoverClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_INT);
  g_type_ensure (POISE_TYPE_SUGGEST_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-suggest-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseSuggestPopover, view);
  gtk_widget_class_bind_template_child (widget_class, PoiseSuggestPopover, scroller);
  gtk_widget_class_bind_template_child (widget_class, PoiseSuggestPopover, buttons);
  gtk_widget_class_bind_template_child_full (widget_class, "take_synchronous", FALSE,
                                             G_STRUCT_OFFSET (PoiseSuggestPopover, take[POISE_MODE_SYNCHRONOUS]));
  gtk_widget_class_bind_template_child_full (widget_class, "take_asynchronous", FALSE,
                                             G_STRUCT_OFFSET (PoiseSuggestPopover, take[POISE_MODE_ASYNCHRONOUS]));
  gtk_widget_class_bind_template_callback (widget_class, on_take_synchronous);
  gtk_widget_class_bind_template_callback (widget_class, on_take_asynchronous);
}

static void
poise_suggest_popover_init (PoiseSuggestPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
poise_suggest_popover_new (void)
{
  return g_object_new (POISE_TYPE_SUGGEST_POPOVER, NULL);
}

static void
show_button (PoiseSuggestPopover *self, PoiseMode mode, const PoiseActivity *activity)
{
  gtk_widget_set_visible (self->take[mode], activity->mode != (int)mode);
  if (self->fits == mode)
    {
      gtk_widget_add_css_class (self->take[mode], "suggested-action");
      gtk_box_reorder_child_after (GTK_BOX (self->buttons), self->take[mode], NULL);
    }
  else
    {
      gtk_widget_remove_css_class (self->take[mode], "suggested-action");
    }
}

/**
 * poise_suggest_popover_show:
 * @plan: the plan, for its circumstances
 * @activity: whose modes are weighed
 * @can_take: whether they can be taken here
 *
 * Called before it opens.
 */
void
poise_suggest_popover_show (PoiseSuggestPopover *self,
                            const PoisePlan *plan,
                            const PoiseActivity *activity,
                            gboolean can_take)
{
  PoiseFit fit = poise_suggest_weigh (plan, activity);
  g_autofree char *name = poise_words_suggestion (activity);

  g_return_if_fail (POISE_IS_SUGGEST_POPOVER (self));

  self->fits = poise_fit_get_mode (&fit);
  poise_suggest_view_show (self->view, plan, activity);
  gtk_widget_set_visible (self->buttons, can_take);
  show_button (self, POISE_MODE_SYNCHRONOUS, activity);
  show_button (self, POISE_MODE_ASYNCHRONOUS, activity);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/** poise_suggest_popover_focus: Ready to take what fits; what the activity has already is not to be changed by Enter. */
void
poise_suggest_popover_focus (PoiseSuggestPopover *self)
{
  GtkWidget *button;

  g_return_if_fail (POISE_IS_SUGGEST_POPOVER (self));

  button = self->fits != POISE_MODE_UNDECIDED ? self->take[self->fits] : NULL;
  if (button != NULL && gtk_widget_get_visible (button) && gtk_widget_get_visible (self->buttons))
    gtk_widget_grab_focus (button);
}
