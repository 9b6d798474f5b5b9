/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The export as a window asks for it: the dialog, and afterwards a word on where the file is.
 */

#pragma once

#include "core/poise-document.h"

#include <adwaita.h>

G_BEGIN_DECLS

void poise_export_begin (GtkWindow *parent, PoiseDocument *document, AdwToastOverlay *toasts);

G_END_DECLS
