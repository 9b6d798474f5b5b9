/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The row gets a factory of its own for the chosen word. The list that opens keeps the one that came with the row, which
 * puts a tick beside that word.
 */

#include "gui/poise-combo-words.h"

/* In characters, in a line */
#define MOST 20

static void
set_up (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), MOST);
  gtk_widget_set_valign (label, GTK_ALIGN_CENTER);
  gtk_list_item_set_child (item, label);
}

static void
bind (AdwComboRow *row, GtkListItem *item)
{
  GtkLabel *label = GTK_LABEL (gtk_list_item_get_child (item));
  GtkExpression *expression = adw_combo_row_get_expression (row);
  GObject *choice = gtk_list_item_get_item (item);
  g_auto (GValue) value = G_VALUE_INIT;

  if (!expression)
    gtk_label_set_label (label, gtk_string_object_get_string (GTK_STRING_OBJECT (choice)));
  else if (gtk_expression_evaluate (expression, choice, &value))
    gtk_label_set_label (label, g_value_get_string (&value));
}

/** poise_combo_words_keep: @row: whose model has strings, or has an expression for them, and whose factory came with it */
void
poise_combo_words_keep (AdwComboRow *row)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  g_return_if_fail (ADW_IS_COMBO_ROW (row));

  g_signal_connect (factory, "setup", G_CALLBACK (set_up), NULL);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind), row, G_CONNECT_SWAPPED);
  adw_combo_row_set_list_factory (row, adw_combo_row_get_factory (row));
  adw_combo_row_set_factory (row, factory);
}
