/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Shows lines that Pango has laid out, on any surface of cairo, so that no letter is lost in a PDF.
 */

#pragma once

#include <pango/pangocairo.h>

G_BEGIN_DECLS

void poise_show_line (cairo_t *cr, PangoLayoutLine *line);
void poise_show_layout (cairo_t *cr, PangoLayout *layout);

G_END_DECLS
