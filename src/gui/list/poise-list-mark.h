/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The line that says where something dragged would go.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void poise_list_mark_show (GtkWidget *mark, GtkWidget *list, const GdkRectangle *row, gboolean below);
void poise_list_mark_hide (GtkWidget *mark);

G_END_DECLS
