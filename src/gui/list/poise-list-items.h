/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Finding the widgets of rows in a GtkListView, and bringing them into sight: what GTK 4.8 does not offer.
 */

#pragma once

#include "gui/list/poise-list-row.h"

G_BEGIN_DECLS

GtkWidget *poise_list_items_find (GtkListView *view, const char *id, gboolean section);
PoiseListRow *poise_list_items_around (GtkListView *view, GtkWidget *widget);
PoiseListRow *poise_list_items_focused (GtkListView *view);
void poise_list_items_set_compact (GtkListView *view, gboolean compact);

gboolean poise_list_items_lay_out (GtkWidget *widget);
void poise_list_items_reveal (GtkScrolledWindow *scroller, GtkWidget *item);

G_END_DECLS
