/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A chart as PNG. cairo writes the pixels; after its first chunk come a name, a description with all the numbers,
 * and how large a pixel is, so that a picture of twice as many is no larger on the page that it is pasted into.
 */

#include "export/poise-export-formats.h"

#include "export/poise-checksum.h"
#include "export/poise-export-fonts.h"
#include "export/poise-export-picture.h"
#include "export/poise-pixels.h"
#include "words/poise-words-picture.h"
#include "words/poise-words-series.h"
#include "words/poise-words.h"

#include <math.h>
#include <string.h>

#define PIXELS_MAX (64 * 1000 * 1000) /* 256 MB while it is drawn */
#define UNITS_PER_METRE (96 / 0.0254)
#define HEAD 33 /* bytes: the signature and the chunk IHDR */

/* ---- Chunks: a length, a type, data, a checksum of both ---- */

static void
append_number (GByteArray *bytes, guint32 number)
{
  guint32 big_endian = GUINT32_TO_BE (number);

  g_byte_array_append (bytes, (const guint8 *) &big_endian, sizeof big_endian);
}

static void
append_chunk (GByteArray *bytes, const char type[4], const GByteArray *data)
{
  guint start = bytes->len + 4;

  append_number (bytes, data->len);
  g_byte_array_append (bytes, (const guint8 *) type, 4);
  g_byte_array_append (bytes, data->data, data->len);
  append_number (bytes, poise_checksum (bytes->data + start, bytes->len - start));
}

/* International text, not compressed: keyword, no compression, language, no translated keyword, UTF-8 */
static void
append_text (GByteArray *bytes, const char *keyword, const char *text)
{
  g_autoptr (GByteArray) data = g_byte_array_new ();
  const char *language = poise_words_get_language ();

  g_byte_array_append (data, (const guint8 *) keyword, strlen (keyword) + 1);
  g_byte_array_append (data, (const guint8 *) "\0\0", 2);
  g_byte_array_append (data, (const guint8 *) language, strlen (language) + 1);
  g_byte_array_append (data, (const guint8 *) "", 1);
  g_byte_array_append (data, (const guint8 *) text, strlen (text));
  append_chunk (bytes, "iTXt", data);
}

static void
append_density (GByteArray *bytes, double scale)
{
  static const guint8 per_metre = 1;
  g_autoptr (GByteArray) data = g_byte_array_new ();
  guint32 pixels = floor (UNITS_PER_METRE * scale + 0.5);

  append_number (data, pixels);
  append_number (data, pixels);
  g_byte_array_append (data, &per_metre, 1);
  append_chunk (bytes, "pHYs", data);
}

/* ---- Pixels ---- */

static void
draw (gconstpointer picture, cairo_t *cr)
{
  poise_chart_picture_draw (picture, cr);
}

static GByteArray *
make_pixels (const PoiseChartPicture *picture, double scale, GError **error)
{
  double width = poise_chart_picture_get_width (picture), height = poise_chart_picture_get_height (picture);

  if (ceil (width * scale) * ceil (height * scale) <= PIXELS_MAX)
    return poise_pixels_new (width, height, scale, draw, picture, error);
  g_set_error_literal (error, POISE_EXPORT_ERROR, POISE_EXPORT_ERROR_TOO_LARGE, poise_words_picture_too_large ());
  return NULL;
}

/**
 * poise_export_picture_to_png:
 * @picture: a picture
 * @scale: pixels to a unit, from %POISE_PICTURE_SCALE_MIN to %POISE_PICTURE_SCALE_MAX
 * @error: where cairo fails %POISE_EXPORT_ERROR_DRAWING, where there would be too many pixels
 *   %POISE_EXPORT_ERROR_TOO_LARGE
 *
 * Returns: (transfer full) (nullable): the bytes
 */
GBytes *
poise_export_picture_to_png (const PoiseChartPicture *picture, double scale, GError **error)
{
  g_autoptr (GByteArray) pixels = NULL;
  GByteArray *png;
  g_autofree char *name = NULL, *summary = NULL;

  g_return_val_if_fail (picture != NULL, NULL);
  g_return_val_if_fail (scale >= POISE_PICTURE_SCALE_MIN && scale <= POISE_PICTURE_SCALE_MAX, NULL);

  pixels = make_pixels (picture, scale, error);
  if (pixels == NULL)
    return NULL;
  g_assert (pixels->len > HEAD);
  name = poise_words_picture_name (poise_chart_picture_get_series (picture));
  summary = poise_words_series_summary (poise_chart_picture_get_series (picture));
  png = g_byte_array_sized_new (pixels->len + 1024);
  g_byte_array_append (png, pixels->data, HEAD);
  append_density (png, scale);
  append_text (png, "Title", name);
  append_text (png, "Description", summary);
  g_byte_array_append (png, pixels->data + HEAD, pixels->len - HEAD);
  return g_byte_array_free_to_bytes (png);
}

/** poise_export_write_png: the chart that @options ask for, in their scale */
GBytes *
poise_export_write_png (PoisePlan *plan, const PoiseExportOptions *options, GError **error)
{
  g_autoptr (PoiseChartPicture) picture = NULL;

  if (!poise_export_check_fonts (plan, POISE_FONT_SCOPE_TITLES, options->audience, error))
    return NULL;
  picture = poise_export_picture_new (plan, options);
  return poise_export_picture_to_png (picture, options->scale > 0 ? options->scale : POISE_PICTURE_SCALE_DEFAULT, error);
}
