/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A drawing as pixels on white, in the format PNG. The same drawing makes the same bytes.
 */

#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/** PoisePixelsDraw: draws @drawing in units */
typedef void (*PoisePixelsDraw) (gconstpointer drawing, cairo_t *cr);

GByteArray *poise_pixels_new (double width,
                              double height,
                              double scale,
                              PoisePixelsDraw draw,
                              gconstpointer drawing,
                              GError **error);

G_END_DECLS
