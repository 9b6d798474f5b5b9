/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Bringing into sight what has just appeared.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void poise_scroll_into_sight (GtkWidget *widget, GtkWidget *keep);

G_END_DECLS
