/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The button has the sign of the mode that is suggested. The minutes are here, and not in the text of the row, so that
 * they stand in one column with those of the other rows.
 */

#include "gui/list/poise-list-offer.h"

#include "gui/list/poise-mode-toggles.h"
#include "words/poise-words-suggest.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

struct _PoiseListOffer
{
  GtkWidget parent_instance;

  PoiseMode mode;
  GtkWidget *button;
  GtkWidget *minutes;
};

enum
{
  SIGNAL_WANTED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseListOffer, poise_list_offer, GTK_TYPE_WIDGET)

static void
on_clicked (PoiseListOffer *self)
{
  g_signal_emit (self, signals[SIGNAL_WANTED], 0);
}

/* Not by gtk_widget_set_tooltip_text(), for the reason that poise-mode-toggles.c gives. */
static gboolean
on_query_tooltip (GtkWidget *button, int x, int y, gboolean keyboard, GtkTooltip *tooltip, PoiseListOffer *self)
{
  gtk_tooltip_set_text (tooltip, self->mode == POISE_MODE_SYNCHRONOUS ? _ ("Suggestion: Synchronous. Why?")
                                                                      : _ ("Suggestion: Asynchronous. Why?"));
  return TRUE;
}

static void
poise_list_offer_dispose (GObject *object)
{
  PoiseListOffer *self = POISE_LIST_OFFER (object);

  g_clear_pointer (&self->button, gtk_widget_unparent);
  g_clear_pointer (&self->minutes, gtk_widget_unparent);
  G_OBJECT_CLASS (poise_list_offer_parent_class)->dispose (object);
}

static void
poise_list_offer_class_init (PoiseListOfferClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_list_offer_dispose;
  signals[SIGNAL_WANTED] = g_signal_new ("wanted", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "list-offer");
}

static void
poise_list_offer_init (PoiseListOffer *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 12);
  self->button = gtk_button_new ();
  gtk_widget_set_valign (self->button, GTK_ALIGN_CENTER);
  gtk_widget_set_has_tooltip (self->button, TRUE);
  g_signal_connect_object (self->button, "query-tooltip", G_CALLBACK (on_query_tooltip), self, 0);
  g_signal_connect_object (self->button, "clicked", G_CALLBACK (on_clicked), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (self->button, GTK_WIDGET (self));
  self->minutes = gtk_label_new (NULL);
  gtk_widget_add_css_class (self->minutes, "numeric");
  gtk_label_set_xalign (GTK_LABEL (self->minutes), 1);
  gtk_widget_set_parent (self->minutes, GTK_WIDGET (self));
}

GtkWidget *
poise_list_offer_new (void)
{
  return g_object_new (POISE_TYPE_LIST_OFFER, NULL);
}

/**
 * poise_list_offer_show:
 * @activity: for which a mode is suggested
 * @mode: which
 * @minutes: how long it takes, in words; "" where nobody said
 */
void
poise_list_offer_show (PoiseListOffer *self, const PoiseActivity *activity, PoiseMode mode, const char *minutes)
{
  g_autofree char *name = poise_words_suggestion (activity);

  g_return_if_fail (POISE_IS_LIST_OFFER (self));

  gtk_widget_remove_css_class (self->button, poise_mode_css_class (self->mode));
  self->mode = mode;
  gtk_widget_add_css_class (self->button, poise_mode_css_class (mode));
  gtk_button_set_icon_name (GTK_BUTTON (self->button), poise_mode_icon_name (mode));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_label_set_label (GTK_LABEL (self->minutes), minutes);
  gtk_widget_set_visible (self->minutes, *minutes != '\0');
}

/** poise_list_offer_get_button: Returns: (transfer none): what a popover about the suggestion points at */
GtkWidget *
poise_list_offer_get_button (PoiseListOffer *self)
{
  g_return_val_if_fail (POISE_IS_LIST_OFFER (self), NULL);
  return self->button;
}
