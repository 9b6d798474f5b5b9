/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The colours of each scheme. A test holds them to the contrasts that the header promises and keeps the two
 * modes apart for every colour-vision deficiency.
 */

#include "chart/poise-chart-style.h"

#include "words/poise-words.h"

#define DEFAULT_FONT_SIZE 12 /* units */
#define FADED_SHARE 0.4      /* of a colour, beside the background */
#define FADED_SHARE_OF_CONTRAST 0.55

#define RGB(hex)                                                                                             \
  {                                                                                                          \
    ((hex) >> 16 & 0xff) / 255.0, ((hex) >> 8 & 0xff) / 255.0, ((hex) & 0xff) / 255.0, 1.0                   \
  }

static const PoiseChartStyle schemes[POISE_N_CHART_SCHEMES] = {
  [POISE_CHART_LIGHT] = {
    .mode = { [POISE_MODE_UNDECIDED] = RGB (0x77767b),
              [POISE_MODE_SYNCHRONOUS] = RGB (0xe66100),
              [POISE_MODE_ASYNCHRONOUS] = RGB (0x1c71d8) },
    .foreground = RGB (0x2e3436),
    .dim = RGB (0x5e5c64),
    .background = RGB (0xffffff),
  },
  [POISE_CHART_DARK] = {
    .mode = { [POISE_MODE_UNDECIDED] = RGB (0x9a9996),
              [POISE_MODE_SYNCHRONOUS] = RGB (0xff7800),
              [POISE_MODE_ASYNCHRONOUS] = RGB (0x62a0ea) },
    .foreground = RGB (0xf6f5f4),
    .dim = RGB (0xc0bfbc),
    .background = RGB (0x303030),
  },
  [POISE_CHART_HIGH_CONTRAST] = {
    .mode = { [POISE_MODE_UNDECIDED] = RGB (0x4a4a4f),
              [POISE_MODE_SYNCHRONOUS] = RGB (0xb84000),
              [POISE_MODE_ASYNCHRONOUS] = RGB (0x0b4ea2) },
    .foreground = RGB (0x000000),
    .dim = RGB (0x241f31),
    .background = RGB (0xffffff),
    .patterns = TRUE,
  },
  [POISE_CHART_HIGH_CONTRAST_DARK] = {
    .mode = { [POISE_MODE_UNDECIDED] = RGB (0xd0cfcc),
              [POISE_MODE_SYNCHRONOUS] = RGB (0xff9a3c),
              [POISE_MODE_ASYNCHRONOUS] = RGB (0x8cbcf5) },
    .foreground = RGB (0xffffff),
    .dim = RGB (0xf0f0f0),
    .background = RGB (0x101010),
    .patterns = TRUE,
  },
};

/**
 * poise_chart_style_init:
 * @style: (out caller-allocates): the colours of @scheme, default font, left to right
 * @scheme: on what it is drawn
 */
void
poise_chart_style_init (PoiseChartStyle *style, PoiseChartScheme scheme)
{
  g_return_if_fail (scheme < POISE_N_CHART_SCHEMES);

  *style = schemes[scheme];
}

/**
 * poise_chart_style_fade:
 * @style: (inout): gets pale parts, for what is not meant; its texts stay as legible as they were
 *
 * Colours are mixed rather than made transparent, so that paper shows them as the screen does.
 */
void
poise_chart_style_fade (PoiseChartStyle *style)
{
  double share = style->patterns ? FADED_SHARE_OF_CONTRAST : FADED_SHARE;

  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    {
      PoiseColor *color = &style->mode[mode];

      color->red = share * color->red + (1 - share) * style->background.red;
      color->green = share * color->green + (1 - share) * style->background.green;
      color->blue = share * color->blue + (1 - share) * style->background.blue;
    }
  style->foreground = style->dim;
}

/* Without a tint, which printers of one colour would print as dots */
static void
make_neutral (PoiseColor *color)
{
  double grey = (color->red + color->green + color->blue) / 3;

  *color = (PoiseColor){ grey, grey, grey, color->alpha };
}

/**
 * poise_chart_style_make_grey:
 * @style: (inout): gets greys and patterns, for printers without colour
 *
 * Synchronous is the darkest, so that the modes differ by their lightness too; each keeps 3:1 against @background.
 */
void
poise_chart_style_make_grey (PoiseChartStyle *style)
{
  static const double darkness[POISE_N_MODES] = {
    [POISE_MODE_UNDECIDED] = 0.65,
    [POISE_MODE_SYNCHRONOUS] = 0.95,
    [POISE_MODE_ASYNCHRONOUS] = 0.6,
  };
  const PoiseColor *ink = &style->foreground;
  const PoiseColor *ground = &style->background;
  double from = (ink->red + ink->green + ink->blue) / 3;
  double to = (ground->red + ground->green + ground->blue) / 3;

  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    {
      double grey = darkness[mode] * from + (1 - darkness[mode]) * to;

      style->mode[mode] = (PoiseColor){ grey, grey, grey, 1 };
    }
  make_neutral (&style->foreground);
  make_neutral (&style->dim);
  make_neutral (&style->background);
  style->patterns = TRUE;
}

/** poise_chart_style_dup_font: (transfer full): the font of @style, or the default one. */
PangoFontDescription *
poise_chart_style_dup_font (const PoiseChartStyle *style)
{
  PangoFontDescription *font;

  if (style->font != NULL)
    return pango_font_description_copy (style->font);

  font = pango_font_description_from_string ("Sans");
  pango_font_description_set_absolute_size (font, DEFAULT_FONT_SIZE * PANGO_SCALE);
  return font;
}

/**
 * poise_chart_style_measure:
 * @style: a style
 * @metrics: (out caller-allocates): what geometry has to know of its font
 */
void
poise_chart_style_measure (const PoiseChartStyle *style, PoiseChartMetrics *metrics)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  g_autoptr (PangoFontDescription) font = poise_chart_style_dup_font (style);
  PangoFontMetrics *measured;

  pango_context_set_language (context, pango_language_from_string (poise_words_get_language ()));
  measured = pango_context_get_metrics (context, font, NULL);
  metrics->line_height = MAX (1, pango_units_to_double (pango_font_metrics_get_ascent (measured)
                                                        + pango_font_metrics_get_descent (measured)));
  metrics->digit_width
      = MAX (1, pango_units_to_double (pango_font_metrics_get_approximate_digit_width (measured)));
  pango_font_metrics_unref (measured);
  g_object_unref (context);
}
