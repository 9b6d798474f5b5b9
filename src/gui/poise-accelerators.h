/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The keys of the window (poise-words-keys.h): who listens takes them from there.
 */

#pragma once

#include "words/poise-words-keys.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void poise_accelerators_add_to_application (GtkApplication *application);
void poise_accelerators_add_bindings (GtkWidgetClass *class, PoiseKeysOwner owner);
void poise_accelerators_add_mode_bindings (GtkWidgetClass *class);
char *poise_accelerators_to_ui (void);

G_END_DECLS
