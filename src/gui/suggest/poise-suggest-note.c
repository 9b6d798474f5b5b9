/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The popover is made when it is first asked for.
 */

#include "gui/suggest/poise-suggest-note.h"

#include "gui/poise-amounts.h"
#include "gui/suggest/poise-suggest-edits.h"
#include "gui/suggest/poise-suggest-popover.h"
#include "words/poise-words-advice.h"

#include <glib/gi18n.h>

struct _PoiseSuggestNote
{
  GtkWidget parent_instance;

  PoisePlan *plan;         /* (nullable) with @activity */
  PoiseActivity *activity; /* (nullable) while there is none or several */
  gboolean can_take;

  GtkWidget *verdict;
  GtkWidget *why;
  PoiseSuggestPopover *popover; /* (nullable) until asked for */
};

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseSuggestNote, poise_suggest_note, GTK_TYPE_WIDGET)

static void
on_chosen (PoiseSuggestPopover *popover, int mode, PoiseSuggestNote *self)
{
  gtk_widget_grab_focus (self->why);
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, mode);
}

static void
make_popover (GtkMenuButton *button, gpointer data)
{
  PoiseSuggestNote *self = data;

  if (self->activity == NULL)
    return;
  if (self->popover == NULL)
    {
      self->popover = POISE_SUGGEST_POPOVER (poise_suggest_popover_new ());
      g_signal_connect_object (self->popover, "chosen", G_CALLBACK (on_chosen), self, 0);
      gtk_menu_button_set_popover (button, GTK_WIDGET (self->popover));
    }
  poise_suggest_popover_show (self->popover, self->plan, self->activity, self->can_take);
}

static void
poise_suggest_note_dispose (GObject *object)
{
  PoiseSuggestNote *self = POISE_SUGGEST_NOTE (object);

  self->popover = NULL;
  g_clear_pointer (&self->verdict, gtk_widget_unparent);
  g_clear_pointer (&self->why, gtk_widget_unparent);
  g_clear_pointer (&self->activity, poise_activity_unref);
  g_clear_pointer (&self->plan, poise_plan_unref);
  G_OBJECT_CLASS (poise_suggest_note_parent_class)->dispose (object);
}

static void
poise_suggest_note_class_init (PoiseSuggestNoteClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_suggest_note_dispose;
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_INT);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "suggest-note");
}

static void
poise_suggest_note_init (PoiseSuggestNote *self)
{
  self->verdict = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->verdict), 0);
  gtk_label_set_wrap (GTK_LABEL (self->verdict), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (self->verdict), PANGO_WRAP_WORD_CHAR);
  poise_amounts_keep (GTK_WIDGET (self->verdict));
  gtk_widget_set_hexpand (self->verdict, TRUE);
  gtk_widget_add_css_class (self->verdict, "caption");
  gtk_widget_add_css_class (self->verdict, "dim-label");
  gtk_widget_set_parent (self->verdict, GTK_WIDGET (self));

  self->why = gtk_menu_button_new ();
  /* Translators: a button beside “Asynchronous fits better.” that tells the reasons */
  gtk_menu_button_set_label (GTK_MENU_BUTTON (self->why), _ ("Why?"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->why), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Why?"), -1);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->why), make_popover, self, NULL);
  gtk_widget_set_valign (self->why, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->why, "offer");
  gtk_widget_set_parent (self->why, GTK_WIDGET (self));
}

GtkWidget *
poise_suggest_note_new (void)
{
  return g_object_new (POISE_TYPE_SUGGEST_NOTE, NULL);
}

/**
 * poise_suggest_note_show:
 * @plan: (nullable): the plan, for its circumstances
 * @activity: (nullable): whose modes are weighed; with %NULL nothing is shown
 * @can_take: whether a mode can be taken
 */
void
poise_suggest_note_show (PoiseSuggestNote *self, PoisePlan *plan, PoiseActivity *activity, gboolean can_take)
{
  g_autofree char *verdict = NULL;
  PoiseFit fit;

  g_return_if_fail (POISE_IS_SUGGEST_NOTE (self));

  g_clear_pointer (&self->plan, poise_plan_unref);
  g_clear_pointer (&self->activity, poise_activity_unref);
  self->can_take = can_take;
  gtk_widget_set_visible (GTK_WIDGET (self), activity != NULL);
  if (activity == NULL)
    return;
  self->plan = poise_plan_ref (plan);
  self->activity = poise_activity_ref (activity);
  fit = poise_suggest_weigh (plan, activity);
  verdict = poise_words_fit_verdict (&fit);
  gtk_label_set_label (GTK_LABEL (self->verdict), verdict);
}
