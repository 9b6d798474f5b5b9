/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * In labels of several lines, a number and its unit stay on one, and so do hours and their minutes.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void poise_amounts_keep (GtkWidget *widget);

G_END_DECLS
