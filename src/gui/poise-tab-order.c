/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Newer GTK (seen in 4.18) lets Tab go through what stands side by side from left to right in every language: in Arabic
 * it jumped to the end of each line, and back through it. Its widgets share two functions for this: one of what only
 * holds others, as boxes, and one of all else. So others take their place, and leave to them what they do well. In such
 * a box the children are in the order of reading.
 */

#include "gui/poise-tab-order.h"

#if GTK_CHECK_VERSION(4, 10, 0)

typedef gboolean (*FocusFunc) (GtkWidget *widget, GtkDirectionType direction);

static FocusFunc usual_focus;
static FocusFunc usual_box_focus;

static gboolean
goes_wrong (GtkWidget *widget, GtkDirectionType direction)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (widget);

  return (direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD)
         && gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL && GTK_IS_BOX_LAYOUT (layout)
         && gtk_orientable_get_orientation (GTK_ORIENTABLE (layout)) == GTK_ORIENTATION_HORIZONTAL;
}

static GtkWidget *
get_next (GtkWidget *child, gboolean forward)
{
  return forward ? gtk_widget_get_next_sibling (child) : gtk_widget_get_prev_sibling (child);
}

/* From the child that has the focus on; or from the first or last one. */
static gboolean
move_inside (GtkWidget *widget, GtkDirectionType direction)
{
  gboolean forward = direction == GTK_DIR_TAB_FORWARD;
  GtkWidget *child = gtk_widget_get_focus_child (widget);

  if (!child)
    child = forward ? gtk_widget_get_first_child (widget) : gtk_widget_get_last_child (widget);
  for (; child; child = get_next (child, forward))
    if (gtk_widget_get_mapped (child) && gtk_widget_get_sensitive (child) && gtk_widget_child_focus (child, direction))
      return TRUE;
  return FALSE;
}

/* What can have the focus itself comes before what is in it. */
static gboolean
focus_in_reading_order (GtkWidget *widget, GtkDirectionType direction)
{
  gboolean forward = direction == GTK_DIR_TAB_FORWARD;
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  if (focus == widget)
    return forward && move_inside (widget, direction);
  if (forward && !(focus && gtk_widget_is_ancestor (focus, widget)) && gtk_widget_grab_focus (widget))
    return TRUE;
  return move_inside (widget, direction) || (!forward && gtk_widget_grab_focus (widget));
}

static gboolean
focus (GtkWidget *widget, GtkDirectionType direction)
{
  if (goes_wrong (widget, direction))
    return focus_in_reading_order (widget, direction);
  return usual_focus (widget, direction);
}

static gboolean
focus_box (GtkWidget *widget, GtkDirectionType direction)
{
  if (goes_wrong (widget, direction))
    return move_inside (widget, direction);
  return usual_box_focus (widget, direction);
}

/* Kinds that were used before have the function already, those that come later take it from their parents. */
static void
take (GType type)
{
  GtkWidgetClass *class = g_type_class_peek (type);
  g_autofree GType *types = NULL;
  guint n_types;

  if (!class)
    return;
  if (class->focus == usual_focus)
    class->focus = focus;
  else if (class->focus == usual_box_focus)
    class->focus = focus_box;
  types = g_type_children (type, &n_types);
  for (guint i = 0; i < n_types; i++)
    take (types[i]);
}

/** poise_tab_order_begin: From now on, for all widgets; once. */
void
poise_tab_order_begin (void)
{
  GtkWidgetClass *class, *box_class;

  if (usual_focus)
    return;
  class = g_type_class_ref (GTK_TYPE_WIDGET); /* for good */
  box_class = g_type_class_ref (GTK_TYPE_BOX);
  usual_focus = class->focus;
  usual_box_focus = box_class->focus;
  take (GTK_TYPE_WIDGET);
}

#else

/** poise_tab_order_begin: Nothing is wrong up to GTK 4.8. */
void
poise_tab_order_begin (void)
{
}

#endif
