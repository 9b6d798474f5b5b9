/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Showing the help, which is read in an application of its own.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void poise_help_viewer_show (GtkWindow *parent, const char *page);
void poise_help_viewer_tell_missing (GtkWindow *parent);

G_END_DECLS
