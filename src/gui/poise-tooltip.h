/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Tooltips that are set while a window is made, or change with the plan.
 *
 * gtk_widget_set_tooltip_text() asks the display where the pointer is and waits for the answer (GTK 4.8), and
 * complains where the window has gone meanwhile. A tooltip that is set here is looked up when somebody points there.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void poise_tooltip_set (GtkWidget *widget, const char *text);
const char *poise_tooltip_get (GtkWidget *widget);

G_END_DECLS
