/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Scrolling through what scrolls sideways only.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void poise_scroll_through (GtkWidget *content);

G_END_DECLS
