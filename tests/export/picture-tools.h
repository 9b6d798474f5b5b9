/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Pictures looked at by programs that the project did not write: xmllint, librsvg and gdk-pixbuf.
 */

#pragma once

#include "export/poise-export.h"

#include <cairo.h>

/* Whether the programs are there; skips the test, saying so, where not */
gboolean picture_tools_found (void);

/* (transfer full) the bytes of the format of this name; they must come */
GBytes *picture_bytes (const char *format, PoisePlan *plan, const PoiseExportOptions *options);

/* (transfer full) what xmllint finds at @path of a picture; it must be well-formed XML */
char *picture_xpath (GBytes *svg, const char *path);

/* (transfer full) what gdk-pixbuf finds beside the pixels, such as "tEXt::Title" or "x-dpi" */
char *picture_option (GBytes *png, const char *name);

/* (transfer full) the pixels; of a vector picture, as librsvg draws it at @zoom */
cairo_surface_t *picture_read_png (GBytes *png);
cairo_surface_t *picture_read_svg (GBytes *svg, double zoom);

/* How far from each other two of one size are, at most, block by block of @side pixels: 0 to 255 */
double picture_difference (cairo_surface_t *a, cairo_surface_t *b, int side);
