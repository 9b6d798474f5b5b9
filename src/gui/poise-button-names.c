/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A button's label becomes its accessible label as it is; the label inside, being its mnemonic, names it besides. The
 * first goes wherever a button comes into sight, be it ours, of a stock dialog or of a row that was made later, and
 * each time that it is set again. A screen reader is told of what is out of sight in a window as well, as the second set
 * of buttons that AdwMessageDialog has for narrow displays. So a button with a key in its label can have no other accessible label.
 *
 * Newer GTK has the label inside name every button, and that counts for more than an accessible label. Where a button has
 * one of its own, as “Restore “Course”” on a button that shows “Restore”, the label inside is no longer what names it.
 *
 * Of the items of menus, newer GTK has the label inside name each, and takes that label for an ornament without words
 * (seen in 4.18): a screen reader says nothing. So they are made labels again, before anybody asks for them.
 */

#include "gui/poise-button-names.h"

#include <string.h>

static void
name_once (GtkButton *button)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (button);

  if (!GTK_IS_LABEL (gtk_button_get_child (button)))
    return;
  if (gtk_button_get_use_underline (button))
    gtk_accessible_reset_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL);
  else if (gtk_test_accessible_has_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL)
           && gtk_test_accessible_has_relation (accessible, GTK_ACCESSIBLE_RELATION_LABELLED_BY))
    gtk_accessible_reset_relation (accessible, GTK_ACCESSIBLE_RELATION_LABELLED_BY);
}

static void
take (GtkButton *button)
{
  static GQuark mark;

  if (!mark)
    mark = g_quark_from_static_string ("poise-named-once");
  if (g_object_get_qdata (G_OBJECT (button), mark))
    return;
  g_object_set_qdata (G_OBJECT (button), mark, GINT_TO_POINTER (TRUE));
  name_once (button);
  g_signal_connect (button, "notify::label", G_CALLBACK (name_once), NULL);
  g_signal_connect (button, "notify::use-underline", G_CALLBACK (name_once), NULL);
}

static void
take_all (GtkWidget *widget)
{
  if (GTK_IS_BUTTON (widget))
    take (GTK_BUTTON (widget));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    take_all (child);
}

/* The toolkit does not tell of its type. */
static gboolean
is_menu_item (GtkWidget *widget)
{
  return strcmp (G_OBJECT_TYPE_NAME (widget), "GtkModelButton") == 0;
}

static void
name_menu_item (GtkWidget *item)
{
  GtkWidget *label = gtk_widget_get_first_child (item);

  while (label && !GTK_IS_LABEL (label))
    label = gtk_widget_get_next_sibling (label);
  if (label && gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (label)) == GTK_ACCESSIBLE_ROLE_PRESENTATION)
    {
      g_object_set (label, "accessible-role", GTK_ACCESSIBLE_ROLE_LABEL, NULL);
      gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      gtk_label_get_text (GTK_LABEL (label)), -1);
    }
}

static gboolean
on_map (GSignalInvocationHint *hint, guint n_values, const GValue *values, gpointer data)
{
  GtkWidget *widget = g_value_get_object (&values[0]);

  if (GTK_IS_BUTTON (widget))
    take (GTK_BUTTON (widget));
  else if (GTK_IS_WINDOW (widget))
    take_all (widget);
  else if (GTK_CHECK_VERSION (4, 10, 0) && is_menu_item (widget))
    name_menu_item (widget);
  return TRUE;
}

/** poise_button_names_begin: From now on, for all buttons; once. */
void
poise_button_names_begin (void)
{
  static gboolean begun;
  g_autoptr (GTypeClass) class = NULL;

  if (begun)
    return;
  begun = TRUE;
  class = g_type_class_ref (GTK_TYPE_WIDGET);
  g_signal_add_emission_hook (g_signal_lookup ("map", GTK_TYPE_WIDGET), 0, on_map, NULL, NULL);
}
