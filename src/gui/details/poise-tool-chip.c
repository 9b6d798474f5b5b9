/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One tool that activities have.
 */

#include "gui/details/poise-tool-chip.h"

#include "poise-config.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/* How many lines a long name takes before it is cut. */
#define MOST_LINES 2

struct _PoiseToolChip
{
  GtkWidget parent_instance;

  char *tool; /* (nullable) until shown */
  GtkLabel *name;
  GtkLabel *count;
  GtkWidget *complete;
  GtkWidget *remove;
};

enum
{
  SIGNAL_SET,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseToolChip, poise_tool_chip, GTK_TYPE_WIDGET)

static void
on_complete (PoiseToolChip *self)
{
  gtk_widget_grab_focus (self->remove);
  g_signal_emit (self, signals[SIGNAL_SET], 0, TRUE);
}

static void
on_remove (PoiseToolChip *self)
{
  g_signal_emit (self, signals[SIGNAL_SET], 0, FALSE);
}

static GtkWidget *
make_button (PoiseToolChip *self, const char *icon, GCallback callback)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "circular");
  gtk_widget_set_parent (button, GTK_WIDGET (self));
  g_signal_connect_object (button, "clicked", callback, self, G_CONNECT_SWAPPED);
  return button;
}

static void
poise_tool_chip_dispose (GObject *object)
{
  PoiseToolChip *self = POISE_TOOL_CHIP (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  g_clear_pointer (&self->tool, g_free);
  G_OBJECT_CLASS (poise_tool_chip_parent_class)->dispose (object);
}

static void
poise_tool_chip_class_init (PoiseToolChipClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_tool_chip_dispose;
  signals[SIGNAL_SET] = g_signal_new ("set", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                      G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
poise_tool_chip_init (PoiseToolChip *self)
{
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self))), 2);
  self->name = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->name, 0);
  gtk_label_set_wrap (self->name, TRUE);
  gtk_label_set_wrap_mode (self->name, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_lines (self->name, MOST_LINES);
  gtk_label_set_ellipsize (self->name, PANGO_ELLIPSIZE_END);
  gtk_widget_set_parent (GTK_WIDGET (self->name), GTK_WIDGET (self));
  self->count = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->count), "count");
  gtk_widget_add_css_class (GTK_WIDGET (self->count), "numeric");
  gtk_widget_set_parent (GTK_WIDGET (self->count), GTK_WIDGET (self));
  self->complete = make_button (self, "list-add-symbolic", G_CALLBACK (on_complete));
  self->remove = make_button (self, "window-close-symbolic", G_CALLBACK (on_remove));
  gtk_widget_add_css_class (GTK_WIDGET (self), "chip");
  gtk_widget_add_css_class (GTK_WIDGET (self), "removable");
}

GtkWidget *
poise_tool_chip_new (void)
{
  return g_object_new (POISE_TYPE_TOOL_CHIP, NULL);
}

/* @label: (transfer full) */
static void
name_button (GtkWidget *button, char *label)
{
  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_free (label);
}

static void
show_count (PoiseToolChip *self, guint n, guint n_all)
{
  g_autofree char *some = poise_words_number (n);
  g_autofree char *all = poise_words_number (n_all);
  /* Translators: of the selected activities so many (first number) have this tool, in few letters: “3 of 12” */
  g_autofree char *count = g_strdup_printf (C_ ("tool", "%s of %s"), some, all);

  gtk_label_set_label (self->count, count);
  gtk_widget_set_visible (GTK_WIDGET (self->count), n < n_all);
  gtk_widget_set_visible (self->complete, n < n_all);
  if (n < n_all)
    gtk_widget_add_css_class (GTK_WIDGET (self), "partial");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "partial");
}

/**
 * poise_tool_chip_show:
 * @plan: whose own tools count
 * @id: a tool
 * @n: how many activities have it
 * @n_all: how many there are
 *
 * Shows that tool.
 */
void
poise_tool_chip_show (PoiseToolChip *self, const PoisePlan *plan, const char *id, guint n, guint n_all)
{
  g_autofree char *name = poise_words_tool (plan, id);

  g_return_if_fail (POISE_IS_TOOL_CHIP (self));

  if (g_strcmp0 (self->tool, id) != 0)
    {
      g_free (self->tool);
      self->tool = g_strdup (id);
    }
  gtk_label_set_label (self->name, name);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->name), poise_words_tool_note (id));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  /* Translators: what a button does to the tool that it stands beside, for example: Remove “Discussion board”. */
  name_button (self->remove, g_strdup_printf (_ ("Remove “%s”"), name));
  /* Translators: gives a tool that some of the selected activities have to all of them. */
  name_button (self->complete, g_strdup_printf (_ ("Add “%s” to All"), name));
  show_count (self, n, n_all);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
}

/** poise_tool_chip_get_tool: Returns: (transfer none) (nullable): which tool it shows */
const char *
poise_tool_chip_get_tool (PoiseToolChip *self)
{
  g_return_val_if_fail (POISE_IS_TOOL_CHIP (self), NULL);
  return self->tool;
}

/** poise_tool_chip_focus: Puts the focus on what takes the tool away; Tab goes through all that @self has. */
void
poise_tool_chip_focus (PoiseToolChip *self)
{
  g_return_if_fail (POISE_IS_TOOL_CHIP (self));
  gtk_widget_grab_focus (self->remove);
}
