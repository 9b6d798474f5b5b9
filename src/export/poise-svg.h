/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What cairo draws, as SVG. The same drawing makes the same bytes.
 */

#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/** PoiseSvgDraw: draws @drawing from the origin of @cr on. */
typedef void (*PoiseSvgDraw) (gconstpointer drawing, cairo_t *cr);

GByteArray *poise_svg_new (double width, double height, PoiseSvgDraw draw, gconstpointer drawing, GError **error);

G_END_DECLS
