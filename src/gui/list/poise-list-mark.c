/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The line that says where something dragged would go: an overlay of the list, placed by its margins.
 */

#include "gui/list/poise-list-mark.h"

/* How thick it is, in pixels; style.css says the same. */
#define THICKNESS 4

/**
 * poise_list_mark_show:
 * @mark: an overlay of @list, aligned to its top
 * @list: what rows are in
 * @row: where the row is, in @list
 * @below: whether the mark stands at its lower edge
 *
 * Shows it there; at the edge of the list where the row is out of sight.
 */
void
poise_list_mark_show (GtkWidget *mark, GtkWidget *list, const GdkRectangle *row, gboolean below)
{
  gboolean right_to_left = gtk_widget_get_direction (list) == GTK_TEXT_DIR_RTL;
  int y = row->y + (below ? row->height : 0) - THICKNESS / 2;
  int right = MAX (gtk_widget_get_width (list) - row->x - row->width, 0);

  gtk_widget_set_margin_top (mark, CLAMP (y, 0, MAX (gtk_widget_get_height (list) - THICKNESS, 0)));
  gtk_widget_set_margin_start (mark, right_to_left ? right : row->x);
  gtk_widget_set_margin_end (mark, right_to_left ? row->x : right);
  gtk_widget_set_visible (mark, TRUE);
}

/** poise_list_mark_hide: Nothing is dragged over the list any more. */
void
poise_list_mark_hide (GtkWidget *mark)
{
  gtk_widget_set_visible (mark, FALSE);
}
