/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * F1 in windows that do not listen for the keys of the application: dialogs, and what the toolkit shows.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void poise_help_keys_begin (void);
void poise_help_keys_press (GtkWindow *window); /* as if F1 were pressed in it */

G_END_DECLS
