/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How wide plain characters of a font are, so that the height of a short text is known without laying it out: of
 * two hundred rows that a list measures it shows twenty.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

guint poise_row_metrics_get_serial (GtkWidget *widget);
int poise_row_metrics_get_most_width (GtkWidget *widget, const char *text);

G_END_DECLS
