/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * All keys, in a window.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void poise_shortcuts_present (GtkWindow *parent);

G_END_DECLS
