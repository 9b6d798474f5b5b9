/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How large texts are: what decides about room must ask, since large texts need more of it.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** The resolution in which a desktop without text scaling draws its texts, as the setting counts it. */
#define POISE_TEXT_DPI_UNSCALED (96 * 1024)

double poise_text_scale_for_dpi (int dpi);
double poise_text_scale_get (GtkWidget *widget);
void poise_text_scale_follow (GtkWidget *widget, GCallback changed);
void poise_text_scale_widen (GtkWindow *window);

G_END_DECLS
