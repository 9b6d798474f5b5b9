/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How charts look: colours, font, direction. The same drawing serves screen and paper with another style.
 */

#pragma once

#include "core/poise-terms.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/** PoiseColor: each from 0 to 1, in sRGB. */
typedef struct
{
  double red, green, blue, alpha;
} PoiseColor;

/**
 * PoiseChartScheme:
 * @POISE_CHART_LIGHT: on white; for paper too
 * @POISE_CHART_DARK: on the dark grey of a card
 * @POISE_CHART_HIGH_CONTRAST: on white, with patterns
 * @POISE_CHART_HIGH_CONTRAST_DARK: on black, with patterns
 */
typedef enum
{
  POISE_CHART_LIGHT,
  POISE_CHART_DARK,
  POISE_CHART_HIGH_CONTRAST,
  POISE_CHART_HIGH_CONTRAST_DARK,
  POISE_N_CHART_SCHEMES
} PoiseChartScheme;

/**
 * PoiseChartStyle:
 * @mode: colour by #PoiseMode; at least 3:1 against @background
 * @foreground: axis and numbers; at least 4.5:1 against @background
 * @dim: labels; at least 4.5:1 against @background
 * @background: what is behind, for gaps and outlines
 * @font: (nullable): font of all texts; %NULL for Sans of 12 units. Best with an absolute size
 *   (pango_font_description_set_absolute_size()), in units of the surface: a size in points is taken at
 *   96 dots per inch, so that 9 points are 12 units
 * @right_to_left: whether charts are mirrored
 * @patterns: whether synchronous carries dots and asynchronous lines, for whoever cannot tell colours, and
 *   for grey printers; undecided is always hatched
 * @plain: for students: without the words for the modes, which whoever draws says in another way, and without the target
 */
typedef struct
{
  PoiseColor mode[POISE_N_MODES];
  PoiseColor foreground;
  PoiseColor dim;
  PoiseColor background;
  const PangoFontDescription *font;
  gboolean right_to_left;
  gboolean patterns;
  gboolean plain;
} PoiseChartStyle;

/**
 * PoiseChartMetrics:
 * @line_height: of a line of text, in units
 * @digit_width: of one digit, in units
 *
 * All that geometry has to know of a font.
 */
typedef struct
{
  double line_height;
  double digit_width;
} PoiseChartMetrics;

void poise_chart_style_init (PoiseChartStyle *style, PoiseChartScheme scheme);
void poise_chart_style_fade (PoiseChartStyle *style);
void poise_chart_style_make_grey (PoiseChartStyle *style);
void poise_chart_style_measure (const PoiseChartStyle *style, PoiseChartMetrics *metrics);
PangoFontDescription *poise_chart_style_dup_font (const PoiseChartStyle *style);

G_END_DECLS
