/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The way between the two panes of a dialog: a click leads on only where there is room for one of them.
 */

#include "gui/poise-two-panes.h"

/**
 * poise_two_panes_update:
 * @leaflet: with the list, then what is selected
 * @list: the list
 * @back_button: leads back to it
 *
 * To be called when @leaflet has been folded or unfolded, and at first.
 */
void
poise_two_panes_update (AdwLeaflet *leaflet, GtkListBox *list, GtkWidget *back_button)
{
  gboolean folded = adw_leaflet_get_folded (leaflet);

  gtk_widget_set_visible (back_button, folded);
  gtk_list_box_set_activate_on_single_click (list, folded);
}

/** poise_two_panes_go_back: Goes back to the row of @list that one came from. */
void
poise_two_panes_go_back (AdwLeaflet *leaflet, GtkListBox *list)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (list);

  adw_leaflet_navigate (leaflet, ADW_NAVIGATION_DIRECTION_BACK);
  if (row)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

/** poise_two_panes_escape: Goes back the way one came: to @list where that is out of sight, else out of the dialog. */
void
poise_two_panes_escape (AdwLeaflet *leaflet, GtkListBox *list)
{
  GtkWidget *pane = adw_leaflet_get_visible_child (leaflet);

  if (adw_leaflet_get_folded (leaflet) && !gtk_widget_is_ancestor (GTK_WIDGET (list), pane))
    poise_two_panes_go_back (leaflet, list);
  else
    gtk_window_close (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (leaflet))));
}
