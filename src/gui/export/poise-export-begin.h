/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Export and print as a window asks for them: the dialog, and afterwards a word on what came of it.
 */

#pragma once

#include "core/poise-document.h"

#include <adwaita.h>

G_BEGIN_DECLS

void poise_export_begin (GtkWindow *parent, PoiseDocument *document, AdwToastOverlay *toasts);
void poise_export_begin_print (GtkWindow *parent, PoiseDocument *document, AdwToastOverlay *toasts);

G_END_DECLS
