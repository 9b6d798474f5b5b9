/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The text is left as it is, so that it is copied, read out and found as it stands; attributes tell where no line ends.
 */

#include "gui/poise-amounts.h"

#include "words/poise-words-together.h"

static void
on_label (GtkLabel *label)
{
  const char *text = gtk_label_get_text (label);
  g_autoptr (PangoAttrList) attributes = NULL;
  const char *digit, *end;

  for (const char *from = text; (digit = poise_words_find_amount (from, &end)) != NULL; from = end)
    {
      PangoAttribute *kept = pango_attr_allow_breaks_new (FALSE);

      if (attributes == NULL)
        attributes = pango_attr_list_new ();
      kept->start_index = digit - text;
      kept->end_index = end - text;
      pango_attr_list_insert (attributes, kept);
    }
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
