/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The promises about colours: contrasts after WCAG 2.1 (relative luminance, 1.4.3 and 1.4.11), and modes that
 * stay apart for every colour-vision deficiency, simulated after Machado, Oliveira and Fernandes 2009.
 */

#include "chart/poise-chart.h"

#include <math.h>

typedef struct
{
  double r, g, b; /* linear light */
} Light;

static double
to_linear (double value)
{
  return value <= 0.04045 ? value / 12.92 : pow ((value + 0.055) / 1.055, 2.4);
}

static Light
light_of (const PoiseColor *color)
{
  return (Light) { to_linear (color->red), to_linear (color->green), to_linear (color->blue) };
}

static double
luminance (const PoiseColor *color)
{
  Light light = light_of (color);

  return 0.2126 * light.r + 0.7152 * light.g + 0.0722 * light.b;
}

static double
contrast (const PoiseColor *a, const PoiseColor *b)
{
  double first = luminance (a) + 0.05, second = luminance (b) + 0.05;

  return MAX (first, second) / MIN (first, second);
}

/* The formula itself, at values that are known. */
static void
test_contrast_formula (void)
{
  const PoiseColor black = { 0, 0, 0, 1 }, white = { 1, 1, 1, 1 };
  const PoiseColor grey = { 0x76 / 255.0, 0x76 / 255.0, 0x76 / 255.0, 1 };

  g_assert_cmpfloat_with_epsilon (contrast (&black, &white), 21, 1e-9);
  g_assert_cmpfloat_with_epsilon (contrast (&grey, &white), 4.54, 0.005);
}

static void
test_contrasts (void)
{
  /* The window and the cards behind charts, which a scheme's own background does not name. */
  static const PoiseColor light_window = { 0.98, 0.98, 0.98, 1 }, dark_window = { 0.141, 0.141, 0.141, 1 };

  for (guint scheme = 0; scheme < POISE_N_CHART_SCHEMES; scheme++)
    {
      gboolean dark = scheme == POISE_CHART_DARK || scheme == POISE_CHART_HIGH_CONTRAST_DARK;
      gboolean high = scheme == POISE_CHART_HIGH_CONTRAST || scheme == POISE_CHART_HIGH_CONTRAST_DARK;
      PoiseChartStyle style;
      const PoiseColor *grounds[2] = { NULL, dark ? &dark_window : &light_window };

      poise_chart_style_init (&style, scheme);
      grounds[0] = &style.background;
      for (guint i = 0; i < 2; i++)
        {
          g_test_message ("scheme %u on ground %u", scheme, i);
          for (guint mode = 0; mode < POISE_N_MODES; mode++)
            g_assert_cmpfloat (contrast (&style.mode[mode], grounds[i]), >=, high ? 4.5 : 3);
          g_assert_cmpfloat (contrast (&style.foreground, grounds[i]), >=, high ? 15 : 4.5);
          g_assert_cmpfloat (contrast (&style.dim, grounds[i]), >=, high ? 7 : 4.5);
        }
      g_assert_cmpint (style.patterns, ==, high);
      g_assert_null (style.font);
      g_assert_false (style.right_to_left);
    }
}

/* On a printer without colour, lightness and pattern tell the modes. */
static void
test_grey (void)
{
  PoiseChartStyle style;
  const PoiseColor *live = &style.mode[POISE_MODE_SYNCHRONOUS], *own = &style.mode[POISE_MODE_ASYNCHRONOUS];

  for (guint scheme = 0; scheme < POISE_N_CHART_SCHEMES; scheme++)
    {
      poise_chart_style_init (&style, scheme);
      poise_chart_style_make_grey (&style);
      for (guint mode = 0; mode < POISE_N_MODES; mode++)
        {
          g_assert_cmpfloat (style.mode[mode].red, ==, style.mode[mode].green);
          g_assert_cmpfloat (style.mode[mode].red, ==, style.mode[mode].blue);
          g_assert_cmpfloat (contrast (&style.mode[mode], &style.background), >=, 3);
        }
      g_assert_cmpfloat (contrast (live, own), >=, 2);
      g_assert_true (style.patterns);
    }
}

/* CIE 1976 L*a*b*, white point D65. */
static void
to_lab (Light light, double lab[3])
{
  static const double matrix[3][3] = { { 0.4124564, 0.3575761, 0.1804375 },
                                       { 0.2126729, 0.7151522, 0.0721750 },
                                       { 0.0193339, 0.1191920, 0.9503041 } };
  static const double white[3] = { 0.95047, 1, 1.08883 };
  double f[3];

  for (guint i = 0; i < 3; i++)
    {
      double t = (matrix[i][0] * light.r + matrix[i][1] * light.g + matrix[i][2] * light.b) / white[i];

      f[i] = t > 216.0 / 24389 ? cbrt (t) : (24389.0 / 27 * t + 16) / 116;
    }
  lab[0] = 116 * f[1] - 16;
  lab[1] = 500 * (f[0] - f[1]);
  lab[2] = 200 * (f[1] - f[2]);
}

static Light
simulate (Light light, const double matrix[3][3])
{
  Light seen = { matrix[0][0] * light.r + matrix[0][1] * light.g + matrix[0][2] * light.b,
                 matrix[1][0] * light.r + matrix[1][1] * light.g + matrix[1][2] * light.b,
                 matrix[2][0] * light.r + matrix[2][1] * light.g + matrix[2][2] * light.b };

  return (Light) { CLAMP (seen.r, 0, 1), CLAMP (seen.g, 0, 1), CLAMP (seen.b, 0, 1) };
}

static double
difference (const PoiseColor *a, const PoiseColor *b, const double matrix[3][3])
{
  double first[3], second[3];

  to_lab (simulate (light_of (a), matrix), first);
  to_lab (simulate (light_of (b), matrix), second);
  return sqrt (pow (first[0] - second[0], 2) + pow (first[1] - second[1], 2) + pow (first[2] - second[2], 2));
}

/* None, protanopia, deuteranopia, tritanopia: severity 1.0 of each. */
static const double visions[][3][3] = {
  { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } },
  { { 0.152286, 1.052583, -0.204868 }, { 0.114503, 0.786281, 0.099216 }, { -0.003882, -0.048116, 1.051998 } },
  { { 0.367322, 0.860646, -0.227968 }, { 0.280085, 0.672501, 0.047413 }, { -0.011820, 0.042940, 0.968881 } },
  { { 1.255528, -0.076749, -0.178779 }, { -0.078411, 0.930809, 0.147602 }, { 0.004733, 0.691367, 0.303900 } },
};

/* Pairs that each simulation has to bring together, and the others have not: they do what they should. White and
 * black stay what they are for everybody. */
static void
test_simulation (void)
{
  static const struct
  {
    guint vision;
    PoiseColor a, b;
  } cases[] = {
    { 1, { 0.80, 0.20, 0.20, 1 }, { 0.35, 0.35, 0.19, 1 } },
    { 2, { 0.80, 0.30, 0.25, 1 }, { 0.42, 0.48, 0.25, 1 } },
    { 3, { 0.10, 0.55, 0.60, 1 }, { 0.30, 0.50, 0.75, 1 } },
  };
  const PoiseColor black = { 0, 0, 0, 1 }, white = { 1, 1, 1, 1 };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      double seen = difference (&cases[i].a, &cases[i].b, visions[0]);
      double confused = difference (&cases[i].a, &cases[i].b, visions[cases[i].vision]);

      g_test_message ("vision %u: %.1f, of %.1f", cases[i].vision, confused, seen);
      g_assert_cmpfloat (confused, <, seen / 2);
    }
  for (guint vision = 0; vision < G_N_ELEMENTS (visions); vision++)
    g_assert_cmpfloat_with_epsilon (difference (&black, &white, visions[vision]), 100, 0.5);
}

static void
test_modes_apart (void)
{
  for (guint scheme = 0; scheme < POISE_N_CHART_SCHEMES; scheme++)
    for (guint vision = 0; vision < G_N_ELEMENTS (visions); vision++)
      {
        PoiseChartStyle style;
        double apart;

        poise_chart_style_init (&style, scheme);
        for (guint mode = POISE_MODE_SYNCHRONOUS; mode <= POISE_MODE_ASYNCHRONOUS; mode++)
          {
            apart = difference (&style.mode[POISE_MODE_UNDECIDED], &style.mode[mode], visions[vision]);
            g_test_message ("scheme %u, vision %u, undecided and mode %u: %.1f", scheme, vision, mode, apart);
            g_assert_cmpfloat (apart, >, 20); /* it is hatched besides */
          }
        apart = difference (&style.mode[POISE_MODE_SYNCHRONOUS], &style.mode[POISE_MODE_ASYNCHRONOUS],
                            visions[vision]);
        g_test_message ("scheme %u, vision %u: %.1f", scheme, vision, apart);
        g_assert_cmpfloat (apart, >, 40); /* 2.3 can just be told from each other side by side */
      }
}

static void
test_measure (void)
{
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string ("Sans");
  PoiseChartStyle style;
  PoiseChartMetrics usual, large;

  poise_chart_style_init (&style, POISE_CHART_LIGHT);
  poise_chart_style_measure (&style, &usual);
  pango_font_description_set_absolute_size (font, 24 * PANGO_SCALE);
  style.font = font;
  poise_chart_style_measure (&style, &large);

  g_assert_cmpfloat (usual.line_height, >, 10);
  g_assert_cmpfloat (usual.line_height, <, 24);
  g_assert_cmpfloat (usual.digit_width, >, 4);
  g_assert_cmpfloat (usual.digit_width, <, 12);
  g_assert_cmpfloat_with_epsilon (large.line_height, 2 * usual.line_height, 2);
  g_assert_cmpfloat_with_epsilon (large.digit_width, 2 * usual.digit_width, 2);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/style/contrast-formula", test_contrast_formula);
  g_test_add_func ("/chart/style/contrasts", test_contrasts);
  g_test_add_func ("/chart/style/grey", test_grey);
  g_test_add_func ("/chart/style/simulation", test_simulation);
  g_test_add_func ("/chart/style/modes-apart", test_modes_apart);
  g_test_add_func ("/chart/style/measure", test_measure);
  return g_test_run ();
}
