/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Doing something at the beginning of the next frame, outside of any layout.
 *
 * A widget may be mapped, and told that it is folded, in the middle of a layout (AdwLeaflet does so). Whatever asks for
 * another layout then is lost, and what is not laid out is not drawn.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** PoiseFrameFunction: does it to @widget. */
typedef void (*PoiseFrameFunction) (GtkWidget *widget);

void poise_next_frame (GtkWidget *widget, PoiseFrameFunction function);

G_END_DECLS
