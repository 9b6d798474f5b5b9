/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A button that offers the three modes for all activities of a kind. What it offers is made when somebody asks.
 */

#include "gui/import/poise-set-all-button.h"

#include "gui/list/poise-mode-toggles.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/* After the modes comes one more. */
#define RESET POISE_N_MODES

static const int order[] = { POISE_MODE_SYNCHRONOUS, POISE_MODE_ASYNCHRONOUS, POISE_MODE_UNDECIDED, RESET };

struct _PoiseSetAllButton
{
  GtkWidget parent_instance;

  GtkWidget *button;
  GtkWidget *reset; /* (nullable) until asked for */
  gboolean can_reset;
};

enum
{
  SIGNAL_CHOSEN,
  SIGNAL_RESET,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseSetAllButton, poise_set_all_button, GTK_TYPE_WIDGET)

static void
on_offer_clicked (GtkButton *offer, PoiseSetAllButton *self)
{
  int choice = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (offer), "choice"));

  gtk_menu_button_popdown (GTK_MENU_BUTTON (self->button));
  if (choice == RESET)
    g_signal_emit (self, signals[SIGNAL_RESET], 0);
  else
    g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, choice);
}

static GtkWidget *
make_offer (PoiseSetAllButton *self, int choice)
{
  /* Translators: a button that gives activities the modes again that were guessed */
  const char *word = choice == RESET ? _ ("As Guessed") : poise_words_mode (choice);
  GtkWidget *offer = gtk_button_new ();
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  gtk_box_append (GTK_BOX (content), gtk_image_new_from_icon_name (choice == RESET ? "edit-undo-symbolic"
                                                                                   : poise_mode_icon_name (choice)));
  gtk_box_append (GTK_BOX (content), gtk_label_new (word));
  gtk_button_set_child (GTK_BUTTON (offer), content);
  gtk_widget_add_css_class (offer, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (offer), GTK_ACCESSIBLE_PROPERTY_LABEL, word, -1);
  g_object_set_data (G_OBJECT (offer), "choice", GINT_TO_POINTER (choice));
  g_signal_connect_object (offer, "clicked", G_CALLBACK (on_offer_clicked), self, 0);
  return offer;
}

static void
fill_popover (GtkMenuButton *button, gpointer data)
{
  PoiseSetAllButton *self = data;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *popover = gtk_popover_new ();

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      GtkWidget *offer = make_offer (self, order[i]);

      if (order[i] == RESET)
        {
          gtk_widget_set_sensitive (offer, self->can_reset);
          self->reset = offer;
        }
      gtk_box_append (GTK_BOX (box), offer);
    }
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  gtk_menu_button_set_popover (button, popover);
}

static void
poise_set_all_button_dispose (GObject *object)
{
  PoiseSetAllButton *self = POISE_SET_ALL_BUTTON (object);

  self->reset = NULL;
  g_clear_pointer (&self->button, gtk_widget_unparent);
  G_OBJECT_CLASS (poise_set_all_button_parent_class)->dispose (object);
}

static void
poise_set_all_button_class_init (PoiseSetAllButtonClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  GType type = G_TYPE_FROM_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_set_all_button_dispose;
  signals[SIGNAL_CHOSEN]
      = g_signal_new ("chosen", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  signals[SIGNAL_RESET] = g_signal_new ("reset", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

/* Not as its label, which would name it as well (GTK 4.8). */
static GtkWidget *
make_face (void)
{
  GtkWidget *face = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  /* Translators: a button that offers modes for all activities of one kind */
  gtk_box_append (GTK_BOX (face), gtk_label_new (_ ("Set All")));
  gtk_box_append (GTK_BOX (face), g_object_new (GTK_TYPE_IMAGE, "icon-name", "pan-down-symbolic", "accessible-role",
                                                GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  return face;
}

static void
poise_set_all_button_init (PoiseSetAllButton *self)
{
  self->button = gtk_menu_button_new ();
  gtk_menu_button_set_child (GTK_MENU_BUTTON (self->button), make_face ());
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->button), fill_popover, self, NULL);
  gtk_widget_set_valign (self->button, GTK_ALIGN_CENTER);
  gtk_widget_set_parent (self->button, GTK_WIDGET (self));
}

GtkWidget *
poise_set_all_button_new (void)
{
  return g_object_new (POISE_TYPE_SET_ALL_BUTTON, NULL);
}

/** poise_set_all_button_set_name: @name: what a screen reader calls it, with what it sets */
void
poise_set_all_button_set_name (PoiseSetAllButton *self, const char *name)
{
  g_return_if_fail (POISE_IS_SET_ALL_BUTTON (self));

  /* GtkMenuButton is a button in a button; the inner one takes the focus and the keys. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (self->button)),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/** poise_set_all_button_set_can_reset: Whether anything is otherwise than it was guessed. */
void
poise_set_all_button_set_can_reset (PoiseSetAllButton *self, gboolean can_reset)
{
  g_return_if_fail (POISE_IS_SET_ALL_BUTTON (self));

  self->can_reset = can_reset;
  if (self->reset != NULL)
    gtk_widget_set_sensitive (self->reset, can_reset);
}

/** poise_set_all_button_popup: Shows what it offers. */
void
poise_set_all_button_popup (PoiseSetAllButton *self)
{
  g_return_if_fail (POISE_IS_SET_ALL_BUTTON (self));
  gtk_menu_button_popup (GTK_MENU_BUTTON (self->button));
}
