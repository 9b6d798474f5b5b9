/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A chart as SVG. cairo draws; what it cannot say, for whoever does not see the picture, is put into its first tag:
 * the role of an image, a name, and a description with all the numbers. cairo writes letters as shapes, so the
 * picture looks the same everywhere and needs no font.
 */

#include "export/poise-export-formats.h"
#include "export/poise-export-picture.h"

#include "words/poise-words-picture.h"
#include "words/poise-words-series.h"
#include "words/poise-words.h"

#include <cairo-svg.h>
#include <string.h>

static cairo_status_t
gather (void *data, const unsigned char *bytes, unsigned int length)
{
  g_byte_array_append (data, bytes, length);
  return CAIRO_STATUS_SUCCESS;
}

static GByteArray *
draw (const PoiseChartPicture *picture, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface = cairo_svg_surface_create_for_stream (
      gather, bytes, poise_chart_picture_get_width (picture), poise_chart_picture_get_height (picture));
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  cairo_svg_surface_set_document_unit (surface, CAIRO_SVG_UNIT_PX);
  poise_chart_picture_draw (picture, cr);
  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    return g_steal_pointer (&bytes);
  g_set_error_literal (error, POISE_EXPORT_ERROR, POISE_EXPORT_ERROR_DRAWING, cairo_status_to_string (status));
  return NULL;
}

/* ---- What cairo does not say ---- */

/* XML has no way to write some characters, not even as entities. */
static gboolean
is_in_xml (gunichar c)
{
  return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c < 0x7f) || (c > 0x9f && (c & 0xfffe) != 0xfffe);
}

static char *
escape (const char *text)
{
  g_autoptr (GString) allowed = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      g_string_append_unichar (allowed, is_in_xml (c) ? c : 0xfffd);
    }
  return g_markup_escape_text (allowed->str, allowed->len);
}

/* Puts @text where @place is in @svg; gives back where it ends. */
static gsize
insert (GByteArray *svg, gsize place, const char *text)
{
  gsize length = strlen (text), rest = svg->len - place;

  g_byte_array_set_size (svg, svg->len + length);
  memmove (svg->data + place + length, svg->data + place, rest);
  memcpy (svg->data + place, text, length);
  return place + length;
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

/* Where the first tag of the picture ends, at its ">"; 0 if there is none, which would be another cairo's. cairo
 * writes nothing into that tag that could hold a ">" of its own. */
static gsize
find_end_of_tag (const GByteArray *svg)
{
  const char *start = g_strstr_len ((const char *) svg->data, svg->len, "<svg ");
  const char *end = start != NULL ? memchr (start, '>', svg->len - (start - (const char *) svg->data)) : NULL;

  return end != NULL ? (gsize) (end - (const char *) svg->data) : 0;
}

static void
describe (GByteArray *svg, const PoiseSeries *series)
{
  g_autofree char *name = poise_words_picture_name (series);
  g_autofree char *summary = poise_words_series_summary (series);
  g_autofree char *title = escape (name);
  g_autofree char *description = escape (summary);
  g_autofree char *attributes = g_strdup_printf (" role=\"img\" aria-labelledby=\"title\" "
                                                 "aria-describedby=\"description\" xml:lang=\"%s\"",
                                                 poise_words_get_language ());
  g_autofree char *elements = g_strdup_printf ("\n<title id=\"title\">%s</title>\n<desc id=\"description\">%s</desc>",
                                               title, description);
  gsize place = find_end_of_tag (svg);

  if (place == 0)
    return;
  place = insert (svg, place, attributes);
  insert (svg, place + 1, elements);
}

/** poise_export_picture_to_svg: (transfer full) (nullable): fails with %POISE_EXPORT_ERROR_DRAWING where cairo does */
GBytes *
poise_export_picture_to_svg (const PoiseChartPicture *picture, GError **error)
{
  GByteArray *svg;

  g_return_val_if_fail (picture != NULL, NULL);

  svg = draw (picture, error);
  if (svg == NULL)
    return NULL;
  forget_number (svg);
  describe (svg, poise_chart_picture_get_series (picture));
  return g_byte_array_free_to_bytes (svg);
}

/** poise_export_write_svg: the chart that @options ask for */
GBytes *
poise_export_write_svg (PoisePlan *plan, const PoiseExportOptions *options, GError **error)
{
  g_autoptr (PoiseChartPicture) picture = poise_export_picture_new (plan, options);

  return poise_export_picture_to_svg (picture, error);
}
