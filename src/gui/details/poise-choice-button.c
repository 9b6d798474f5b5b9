/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A button that offers all values of one kind. Rows are made when the popover is first asked for.
 */

#include "gui/details/poise-choice-button.h"

#include "poise-config.h"

#include <glib/gi18n.h>
#include <string.h>

struct _PoiseChoiceButton
{
  GtkWidget parent_instance;

  const PoiseChoice *choice; /* (nullable) until there is one */
  GtkMenuButton *button;
  GtkEditable *search;
  GtkListBox *list;
  GtkLabel *nothing;
};

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseChoiceButton, poise_choice_button, GTK_TYPE_WIDGET)

static const char *
value_of (gpointer row)
{
  return g_object_get_data (G_OBJECT (row), "value");
}

/* ---- Rows ---- */

static GtkWidget *
make_label (const char *text, gboolean small)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  if (small)
    {
      gtk_widget_add_css_class (label, "caption");
      gtk_widget_add_css_class (label, "dim-label");
    }
  return label;
}

static GtkWidget *
make_row (const PoiseChoice *choice, const char *value)
{
  g_autofree char *title = choice->title (value);
  g_autofree char *note = choice->note (value);
  g_autofree char *aside = choice->aside (value);
  g_autofree char *name = g_strjoin (", ", title, note, NULL);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (words), make_label (title, FALSE));
  if (strcmp (title, note) != 0)
    gtk_box_append (GTK_BOX (words), make_label (note, TRUE));
  gtk_box_append (GTK_BOX (box), words);
  gtk_box_append (GTK_BOX (box), make_label (aside, TRUE));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data_full (G_OBJECT (row), "value", g_strdup (value), g_free);
  return row;
}

static gboolean
filter_row (GtkListBoxRow *row, gpointer data)
{
  PoiseChoiceButton *self = data;

  return poise_choice_matches (self->choice, value_of (row), gtk_editable_get_text (self->search));
}

static void
fill (PoiseChoiceButton *self)
{
  g_auto (GStrv) values = self->choice->list ();

  for (guint i = 0; values[i]; i++)
    gtk_list_box_append (self->list, make_row (self->choice, values[i]));
}

/* ---- What the person does ---- */

static void
choose (PoiseChoiceButton *self, GtkListBoxRow *row)
{
  g_autofree char *value = g_strdup (value_of (row));

  gtk_menu_button_popdown (self->button);
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, value);
}

static void
on_row_activated (GtkListBox *list, GtkListBoxRow *row, PoiseChoiceButton *self)
{
  choose (self, row);
}

static void
on_search_changed (PoiseChoiceButton *self)
{
  gtk_list_box_invalidate_filter (self->list);
}

/* Enter in the search takes what is found first. */
static void
on_search_activated (PoiseChoiceButton *self)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)); i++)
    if (gtk_widget_get_child_visible (GTK_WIDGET (row)))
      {
        choose (self, row);
        return;
      }
}

static void
on_stop (PoiseChoiceButton *self)
{
  gtk_menu_button_popdown (self->button);
}

static void
on_shown (PoiseChoiceButton *self)
{
  if (!self->choice)
    return;
  if (!gtk_list_box_get_row_at_index (self->list, 0))
    fill (self);
  gtk_editable_set_text (self->search, "");
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

/* ---- Life ---- */

static void
poise_choice_button_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (poise_choice_button_parent_class)->dispose (object);
}

static void
poise_choice_button_class_init (PoiseChoiceButtonClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_choice_button_dispose;
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-choice-button.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseChoiceButton, button);
  gtk_widget_class_bind_template_child (widget_class, PoiseChoiceButton, search);
  gtk_widget_class_bind_template_child (widget_class, PoiseChoiceButton, list);
  gtk_widget_class_bind_template_child (widget_class, PoiseChoiceButton, nothing);
  gtk_widget_class_bind_template_callback (widget_class, on_shown);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_search_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_stop);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
}

static void
poise_choice_button_init (PoiseChoiceButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_filter_func (self->list, filter_row, self, NULL);
}

static void
set_label (gpointer widget, const char *text)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

/**
 * poise_choice_button_new:
 * @choice: what it offers
 *
 * Returns: (transfer floating): the button
 */
GtkWidget *
poise_choice_button_new (const PoiseChoice *choice)
{
  PoiseChoiceButton *self = g_object_new (POISE_TYPE_CHOICE_BUTTON, NULL);

  self->choice = choice;
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), g_dpgettext2 (NULL, "choice", choice->choose));
  set_label (self->button, g_dpgettext2 (NULL, "choice", choice->choose));
  set_label (self->search, g_dpgettext2 (NULL, "choice", choice->search));
  set_label (self->list, g_dpgettext2 (NULL, "choice", choice->all));
  g_object_set (self->search, "placeholder-text", g_dpgettext2 (NULL, "choice", choice->placeholder), NULL);
  gtk_label_set_label (self->nothing, g_dpgettext2 (NULL, "choice", choice->nothing));
  return GTK_WIDGET (self);
}
