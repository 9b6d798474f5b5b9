/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Dialogs with a list and, beside it, what is selected in it; with little room, one after the other.
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void poise_two_panes_update (AdwLeaflet *leaflet, GtkListBox *list, GtkWidget *back_button);
void poise_two_panes_go_back (AdwLeaflet *leaflet, GtkListBox *list);
void poise_two_panes_escape (AdwLeaflet *leaflet, GtkListBox *list);

G_END_DECLS
