/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a dialog in which a file is named has asked, before it gave one that is there already.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void poise_save_chooser_show (GtkNativeDialog *chooser);
gboolean poise_save_chooser_may_replace (GtkNativeDialog *chooser, GFile *file);

G_END_DECLS
