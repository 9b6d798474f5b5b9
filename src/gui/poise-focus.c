/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where the focus goes in a window.
 */

#include "gui/poise-focus.h"

/**
 * poise_focus_first:
 * @widget: a part of a window
 *
 * Puts the focus on the first thing in it that takes it. GtkScrolledWindow says that it has moved the focus into
 * itself where it has not (GTK 4.8), so that gtk_widget_child_focus() will not do.
 *
 * Returns: whether anything took it
 */
gboolean
poise_focus_first (GtkWidget *widget)
{
  g_return_val_if_fail (GTK_IS_WIDGET (widget), FALSE);

  if (!gtk_widget_get_mapped (widget) || !gtk_widget_get_can_focus (widget) || !gtk_widget_is_sensitive (widget))
    return FALSE;
  /* What scrolls takes it only where nothing in it does: Tab does not go into it from itself. */
  if (!GTK_IS_SCROLLED_WINDOW (widget) && gtk_widget_get_focusable (widget) && gtk_widget_grab_focus (widget))
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    if (poise_focus_first (child))
      return TRUE;
  return GTK_IS_SCROLLED_WINDOW (widget) && gtk_widget_get_focusable (widget) && gtk_widget_grab_focus (widget);
}

/** poise_focus_is_in: Returns: whether the focus of its window is on @widget, or on something in it */
gboolean
poise_focus_is_in (GtkWidget *widget)
{
  GtkRoot *root;
  GtkWidget *focus;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), FALSE);

  root = gtk_widget_get_root (widget);
  focus = root ? gtk_root_get_focus (root) : NULL;
  return focus && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

/**
 * poise_focus_go_in_line:
 * @box: children beside each other
 * @direction: where the focus is to go
 *
 * What a box does with Tab, but for the order: GTK goes by the middles of the heights of children, and one that is half a
 * pixel above the others comes first, or, once the focus is past it, never.
 *
 * Returns: whether the focus is in one of them now
 */
gboolean
poise_focus_go_in_line (GtkWidget *box, GtkDirectionType direction)
{
  gboolean forward = direction == GTK_DIR_TAB_FORWARD;
  GtkWidget *child;

  g_return_val_if_fail (GTK_IS_WIDGET (box), FALSE);
  if (!forward && direction != GTK_DIR_TAB_BACKWARD)
    return gtk_widget_child_focus (box, direction);

  child = gtk_widget_get_focus_child (box);
  if (!child)
    child = forward ? gtk_widget_get_first_child (box) : gtk_widget_get_last_child (box);
  for (; child; child = forward ? gtk_widget_get_next_sibling (child) : gtk_widget_get_prev_sibling (child))
    if (gtk_widget_child_focus (child, direction))
      return TRUE;
  return FALSE;
}

/**
 * poise_focus_find_next:
 * @focused: the number of the part with the focus, -1 for none
 * @n_parts: how many there are, at least 1
 * @step: 1 for the next one, -1 for the one before
 *
 * Returns: the number of the part to go to, after the last the first again; the first where none has the focus
 */
int
poise_focus_find_next (int focused, int n_parts, int step)
{
  g_return_val_if_fail (n_parts > 0, 0);

  if (focused < 0)
    return step > 0 ? 0 : n_parts - 1;
  return (focused + step + n_parts) % n_parts;
}
