/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where the focus goes in a window: into a part of it, or on to the next part.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean poise_focus_first (GtkWidget *widget);
gboolean poise_focus_is_in (GtkWidget *widget);
gboolean poise_focus_go_in_line (GtkWidget *box, GtkDirectionType direction);
int poise_focus_find_next (int focused, int n_parts, int step);

G_END_DECLS
