/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A chart as SVG. cairo draws; what it cannot say, for whoever does not see the picture, is put into its first tag:
 * the role of an image, a name, and a description with all the numbers.
 */

#include "export/poise-export-formats.h"
#include "export/poise-export-fonts.h"
#include "export/poise-export-picture.h"
#include "export/poise-markup.h"
#include "export/poise-svg.h"

#include "words/poise-words-picture.h"
#include "words/poise-words-series.h"
#include "words/poise-words.h"

#include <string.h>

static void
draw_picture (gconstpointer drawing, cairo_t *cr)
{
  poise_chart_picture_draw (drawing, cr);
}

/* ---- What cairo does not say ---- */

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
  g_autofree char *title = poise_markup_escape (name);
  g_autofree char *description = poise_markup_escape (summary);
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

  svg = poise_svg_new (poise_chart_picture_get_width (picture), poise_chart_picture_get_height (picture), draw_picture,
                       picture, error);
  if (svg == NULL)
    return NULL;
  describe (svg, poise_chart_picture_get_series (picture));
  return g_byte_array_free_to_bytes (svg);
}

/** poise_export_write_svg: the chart that @options ask for */
GBytes *
poise_export_write_svg (PoisePlan *plan, const PoiseExportOptions *options, GError **error)
{
  g_autoptr (PoiseChartPicture) picture = NULL;

  if (!poise_export_check_fonts (plan, POISE_FONT_SCOPE_TITLES, options->audience, error))
    return NULL;
  picture = poise_export_picture_new (plan, options);
  return poise_export_picture_to_svg (picture, error);
}
