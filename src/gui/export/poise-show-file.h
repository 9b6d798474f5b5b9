/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Hands a file to the program that shows such files, or shows where it is.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void poise_show_file (GtkWindow *parent, GFile *file);
void poise_show_folder_of (GtkWindow *parent, GFile *file);

G_END_DECLS
