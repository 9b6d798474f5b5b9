/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Finding the widgets of rows in a GtkListView, and bringing them into sight. A list item is a child of the
 * view and has a PoiseListRow as its child; only rows near to sight have one.
 */

#include "gui/list/poise-list-items.h"

#include <string.h>

/* How much of the neighbours is shown with a row that is brought into sight, in pixels. */
#define REVEAL_MARGIN 28

static PoiseListRow *
row_of (GtkWidget *item)
{
  GtkWidget *child = gtk_widget_get_first_child (item);

  return POISE_IS_LIST_ROW (child) ? POISE_LIST_ROW (child) : NULL;
}

/**
 * poise_list_items_find:
 * @id: of a section or activity
 * @section: whether it is a section's
 *
 * Returns: (transfer none) (nullable): the list item of its row; %NULL where the row is too far off to have one
 */
GtkWidget *
poise_list_items_find (GtkListView *view, const char *id, gboolean section)
{
  for (GtkWidget *item = gtk_widget_get_first_child (GTK_WIDGET (view)); item; item = gtk_widget_get_next_sibling (item))
    {
      PoiseListRow *widget = row_of (item);
      PoiseRow *row = widget ? poise_list_row_get_row (widget) : NULL;

      if (row && poise_row_is_section (row) == section && strcmp (poise_row_get_id (row), id) == 0)
        return item;
    }
  return NULL;
}

/** poise_list_items_around: Returns: (transfer none) (nullable): the row that @widget is, has or is in */
PoiseListRow *
poise_list_items_around (GtkListView *view, GtkWidget *widget)
{
  if (!widget || !gtk_widget_is_ancestor (widget, GTK_WIDGET (view)))
    return NULL;
  for (; widget != GTK_WIDGET (view); widget = gtk_widget_get_parent (widget))
    {
      if (POISE_IS_LIST_ROW (widget))
        return POISE_LIST_ROW (widget);
      if (row_of (widget))
        return row_of (widget);
    }
  return NULL;
}

/** poise_list_items_focused: Returns: (transfer none) (nullable): the row with the focus on it or in it */
PoiseListRow *
poise_list_items_focused (GtkListView *view)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (view));

  return root ? poise_list_items_around (view, gtk_root_get_focus (root)) : NULL;
}

/** poise_list_items_set_compact: @compact: whether rows have room for one button for the mode only */
void
poise_list_items_set_compact (GtkListView *view, gboolean compact)
{
  for (GtkWidget *item = gtk_widget_get_first_child (GTK_WIDGET (view)); item; item = gtk_widget_get_next_sibling (item))
    if (row_of (item))
      poise_list_row_set_compact (row_of (item), compact);
}

/**
 * poise_list_items_lay_out:
 * @widget: the view, or what the view is in
 *
 * Rows that an edit has just brought have no place before the next layout. GTK scrolls to what gets the focus
 * at once all the same, by the places of before, and jumps. So the view is laid out first; what it is in, too,
 * where that gives it another height.
 *
 * Returns: whether rows have their places now; they have none while the view is not shown
 */
gboolean
poise_list_items_lay_out (GtkWidget *widget)
{
  GtkAllocation allocation;

  gtk_widget_get_allocation (widget, &allocation);
  if (!gtk_widget_get_mapped (widget) || allocation.width <= 0 || allocation.height <= 0)
    return FALSE;
  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, allocation.width, NULL, NULL, NULL, NULL);
  gtk_widget_size_allocate (widget, &allocation, -1);
  return TRUE;
}

/** poise_list_items_reveal: Scrolls no further than needed to have @item in sight with something of its neighbours. */
void
poise_list_items_reveal (GtkScrolledWindow *scroller, GtkWidget *item)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (scroller);
  double page = gtk_adjustment_get_page_size (adjustment);
  double top, bottom;
  graphene_rect_t bounds;

  if (!gtk_widget_compute_bounds (item, GTK_WIDGET (scroller), &bounds))
    return;
  top = bounds.origin.y - REVEAL_MARGIN;
  bottom = bounds.origin.y + bounds.size.height + REVEAL_MARGIN;
  if (top < 0 || bottom - top > page)
    gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + top);
  else if (bottom > page)
    gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + bottom - page);
}
