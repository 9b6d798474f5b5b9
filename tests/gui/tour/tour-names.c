/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * GTK (4.8) makes a name of the label, of what labels it, or of the tooltip; without them a screen reader says the type.
 */

#include "gui/tour/tour-access.h"
#include "gui/tour/tour-picture.h"

#include <string.h>

/* (transfer full) (nullable): the label that is set, which a widget says only where it is asked for another */
static char *
get_label (GtkWidget *widget)
{
  g_autofree char *value = NULL;

  if (!gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL))
    return NULL;
  value = gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, "\001");
  return value && strcmp (value, "\"\"") != 0 && *value != '\0' ? g_steal_pointer (&value) : NULL;
}

static gboolean
has_name (GtkWidget *widget)
{
  g_autofree char *label = get_label (widget);
  const char *tooltip = gtk_widget_get_tooltip_text (widget);

  return label || (tooltip && *tooltip != '\0')
         || gtk_test_accessible_has_relation (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
}

static gboolean
is_name_of_type (GtkWidget *widget)
{
  g_autofree char *label = get_label (widget);
  const char *name = label && *label == '"' ? label + 1 : label;

  return name && (g_str_has_prefix (name, "Gtk") || g_str_has_prefix (name, "Adw") || g_str_has_prefix (name, "Poise\""));
}

/* Whether @widget says nothing of what it is */
static gboolean
is_generic (GtkWidget *widget)
{
  switch (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget)))
    {
    case GTK_ACCESSIBLE_ROLE_WIDGET:
    case GTK_ACCESSIBLE_ROLE_GENERIC:
    case GTK_ACCESSIBLE_ROLE_NONE:
    case GTK_ACCESSIBLE_ROLE_PRESENTATION:
      return TRUE;
    default:
      return FALSE;
    }
}

static gboolean
is_image (GtkWidget *widget)
{
  return gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget)) == GTK_ACCESSIBLE_ROLE_IMG;
}

/* Whether @widget is a sign on something that has a name, as the icon of a button */
static gboolean
is_in_named (GtkWidget *widget)
{
  for (GtkWidget *at = gtk_widget_get_parent (widget); at && !GTK_IS_NATIVE (at); at = gtk_widget_get_parent (at))
    if (!is_generic (at) && has_name (at))
      return TRUE;
  return FALSE;
}

/* ---- What stock widgets have inside, reviewed: each is part of something that has a name ---- */

static gboolean
is_in (GtkWidget *widget, GType type)
{
  return gtk_widget_get_ancestor (gtk_widget_get_parent (widget), type) != NULL;
}

static gboolean
is_in_named_entry (GtkWidget *widget)
{
  GtkWidget *entry = gtk_widget_get_ancestor (gtk_widget_get_parent (widget), GTK_TYPE_EDITABLE);

  return entry && (has_name (entry) || is_in_named (entry));
}

/* Newer GTK calls the button in a menu button as that is called, or after the label in it, by a relation. */
static gboolean
is_in_named_menu_button (GtkWidget *widget)
{
  GtkWidget *parent = gtk_widget_get_parent (widget);

  return GTK_IS_TOGGLE_BUTTON (widget) && GTK_IS_MENU_BUTTON (parent)
         && (has_name (parent) || gtk_menu_button_get_label (GTK_MENU_BUTTON (parent)));
}

static gboolean
is_inside_stock (GtkWidget *widget)
{
  if (GTK_IS_TEXT (widget) || is_in (widget, GTK_TYPE_SPIN_BUTTON))
    return is_in_named_entry (widget);
  if (is_in_named_menu_button (widget))
    return TRUE;
  return GTK_IS_SCROLLED_WINDOW (widget) /* takes keys only where nothing in it does */
         || GTK_IS_CALENDAR (widget) || gtk_widget_get_ancestor (widget, ADW_TYPE_ABOUT_WINDOW) || is_in (widget, ADW_TYPE_COMBO_ROW) || is_in (widget, GTK_TYPE_DROP_DOWN)
         || is_in (widget, GTK_TYPE_CALENDAR) || GTK_IS_SHORTCUTS_SHORTCUT (widget) /* named by what is in them, or by nobody */
         || (ADW_IS_EXPANDER_ROW (widget) || (GTK_IS_LIST_BOX (widget) && is_in (widget, ADW_TYPE_EXPANDER_ROW)));
}

static void
fail (GString *failures, const char *what, GtkWidget *widget)
{
  GtkWidget *parent = gtk_widget_get_parent (widget);

  g_string_append_printf (failures, "\n  %s: %s (in %s, in %s)", what, G_OBJECT_TYPE_NAME (widget),
                          parent ? G_OBJECT_TYPE_NAME (parent) : "nothing",
                          parent && gtk_widget_get_parent (parent) ? G_OBJECT_TYPE_NAME (gtk_widget_get_parent (parent)) : "nothing");
}

static void
check_widget (GtkWidget *widget, GString *failures)
{
  if (is_name_of_type (widget))
    fail (failures, "called like its type", widget);
  if (is_image (widget) && !has_name (widget) && !is_in_named (widget) && !is_inside_stock (widget))
    fail (failures, "shows something without a name", widget);
  if (!gtk_widget_get_focusable (widget) || is_inside_stock (widget))
    return;
  if (is_generic (widget))
    fail (failures, "takes keys and says not what it is", widget);
  else if (!has_name (widget))
    fail (failures, "takes keys and has no name", widget);
}

static guint
check_below (GtkWidget *widget, GString *failures)
{
  guint n_checked = 1;

  if (!gtk_widget_get_mapped (widget))
    return 0;
  check_widget (widget, failures);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    n_checked += check_below (child, failures);
  return n_checked;
}

guint
tour_check_names (Tour *tour, GString *failures)
{
  return check_below (tour->shown, failures);
}
