/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whatever a label says next is looked through anew.
 */

#include "gui/poise-amounts.h"

#include "chart/poise-together.h"

static void
on_label (GtkLabel *label)
{
  g_autoptr (PangoAttrList) attributes = poise_together_attributes (NULL, gtk_label_get_text (label));

  if (attributes != NULL || gtk_label_get_attributes (label) != NULL)
    gtk_label_set_attributes (label, attributes);
}

/**
 * poise_amounts_keep:
 * @widget: a label, or what has labels in it
 *
 * Keeps amounts such as "45 min" on one line in the labels that are there, whatever they will say; but for labels that
 * do not wrap, or have attributes of their own.
 */
void
poise_amounts_keep (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    {
      GtkLabel *label = GTK_LABEL (widget);

      if (!gtk_label_get_wrap (label) || gtk_label_get_attributes (label) != NULL)
        return;
      g_signal_connect (label, "notify::label", G_CALLBACK (on_label), NULL);
      on_label (label);
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    poise_amounts_keep (child);
}
