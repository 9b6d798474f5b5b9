/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The size of windows, from one start to the next.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void poise_window_size_keep (GtkWindow *window);
void poise_window_size_restore (GtkWindow *window);

G_END_DECLS
