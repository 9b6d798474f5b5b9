/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A drawing as pixels.
 */

#include "export/poise-pixels.h"

#include "export/poise-export.h"

#include <math.h>

static cairo_status_t
gather (void *data, const unsigned char *bytes, unsigned int length)
{
  g_byte_array_append (data, bytes, length);
  return CAIRO_STATUS_SUCCESS;
}

/**
 * poise_pixels_new:
 * @width: in units
 * @height: in units
 * @scale: pixels to a unit
 * @draw: draws @drawing
 * @drawing: what is drawn
 * @error: %POISE_EXPORT_ERROR_DRAWING where cairo fails
 *
 * Returns: (transfer full) (nullable): a PNG
 */
GByteArray *
poise_pixels_new (double width, double height, double scale, PoisePixelsDraw draw, gconstpointer drawing, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface
      = cairo_image_surface_create (CAIRO_FORMAT_RGB24, ceil (width * scale), ceil (height * scale));
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, scale, scale);
  draw (drawing, cr);
  status = cairo_status (cr);
  cairo_destroy (cr);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_write_to_png_stream (surface, gather, bytes);
  cairo_surface_destroy (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    return g_steal_pointer (&bytes);
  g_set_error_literal (error, POISE_EXPORT_ERROR, POISE_EXPORT_ERROR_DRAWING, cairo_status_to_string (status));
  return NULL;
}
