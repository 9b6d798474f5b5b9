/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * cairo writes letters as shapes, so a drawing looks the same everywhere and needs no font.
 */

#include "export/poise-svg.h"

#include "export/poise-export.h"

#include <cairo-svg.h>
#include <string.h>

static cairo_status_t
gather (void *data, const unsigned char *bytes, unsigned int length)
{
  g_byte_array_append (data, bytes, length);
  return CAIRO_STATUS_SUCCESS;
}

/* cairo numbers all drawings of a process, and names them so, for nobody: the bytes would never be the same twice. */
static void
forget_number (GByteArray *svg)
{
  static const char name[] = "<g id=\"surface";
  const char *text = (const char *) svg->data;
  const char *found = g_strstr_len (text, svg->len, name);
  gsize place, end;

  if (found == NULL)
    return;
  place = end = found - text + strlen (name);
  while (end < svg->len && g_ascii_isdigit (text[end]))
    end++;
  g_byte_array_remove_range (svg, place, end - place);
}

/**
 * poise_svg_new:
 * @width: in units, of which a screen shows 96 to the inch
 * @height: in units
 * @draw: is called once
 * @drawing: for @draw
 * @error: %POISE_EXPORT_ERROR_DRAWING where cairo fails
 *
 * Returns: (transfer full) (nullable): the document
 */
GByteArray *
poise_svg_new (double width, double height, PoiseSvgDraw draw, gconstpointer drawing, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface = cairo_svg_surface_create_for_stream (gather, bytes, width, height);
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  cairo_svg_surface_set_document_unit (surface, CAIRO_SVG_UNIT_PX);
  draw (drawing, cr);
  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error_literal (error, POISE_EXPORT_ERROR, POISE_EXPORT_ERROR_DRAWING, cairo_status_to_string (status));
      return NULL;
    }
  forget_number (bytes);
  return g_steal_pointer (&bytes);
}
