/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Makes message dialogs whose heading may be of any length, whatever the version of GTK.
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

AdwMessageDialog *poise_message_dialog_new (GtkWindow *parent, const char *heading, const char *body);

G_END_DECLS
