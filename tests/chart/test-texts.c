/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Texts in charts with real letters: whether they have the room that geometry thinks they have, on the screen and on
 * paper, at usual and at twice the usual size.
 */

#include "chart-plan.h"
#include "chart/poise-bars-texts.h"
#include "chart/poise-chart-text.h"
#include "chart/poise-rhythm.h"
#include "words/poise-words-series.h"
#include "words/poise-words.h"

#include <cairo-pdf.h>

static const int sizes[] = { 9, 12, 24 };

/* undecided, synchronous, asynchronous */
static const gint32 course[][POISE_N_MODES] = { { 0, 45, 60 }, { 45, 5, 150 }, { 100, 1111, 888 }, { 9, 90, 10000 } };

static PangoFontDescription *
make_style (PoiseChartStyle *style, int size)
{
  PangoFontDescription *font = pango_font_description_from_string ("Sans");

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  poise_chart_style_init (style, POISE_CHART_LIGHT);
  style->font = font;
  return font;
}

static cairo_status_t
drop_bytes (void *closure, const unsigned char *bytes, unsigned int length)
{
  return CAIRO_STATUS_SUCCESS;
}

static cairo_t *
create_on (gboolean paper)
{
  cairo_surface_t *surface = paper ? cairo_pdf_surface_create_for_stream (drop_bytes, NULL, 600, 600)
                                   : cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 600, 600);
  cairo_t *cr = cairo_create (surface);

  cairo_surface_destroy (surface);
  return cr;
}

/* Where columns have numbers, each is narrower than its column. */
static void
test_numbers_fit (void)
{
  static const double widths[] = { 300, 500, 760, 1100, 2000 };
  guint n_fitting = 0;

  for (guint i = 0; i < G_N_ELEMENTS (sizes) * G_N_ELEMENTS (widths) * 2; i++)
    {
      const ChartPlan plan = { 8, course, G_N_ELEMENTS (course), .target = -1, .tolerance = -1 };
      g_autoptr (PoiseBalance) balance = chart_plan_balance (&plan);
      g_autoptr (PoiseSeries) series = poise_series_new (balance, POISE_SERIES_SECTIONS, FALSE, POISE_SERIES_ALL);
      g_autoptr (PoiseRhythmLayout) layout = NULL;
      g_auto (PoiseChartText) text = { 0 };
      PoiseChartStyle style;
      PoiseChartMetrics metrics;
      PangoFontDescription *font = make_style (&style, sizes[i % 3]);
      cairo_t *cr = create_on (i % 2);

      poise_chart_style_measure (&style, &metrics);
      layout = poise_rhythm_layout_new (series, &(PoiseBox) { 0, 0, widths[i / 6], 600 }, &metrics, FALSE);
      poise_chart_text_init (&text, cr, &style);
      n_fitting += layout->has_numbers;
      for (guint k = 0; layout->has_numbers && k < layout->n_columns; k++)
        for (guint mode = 0; mode < POISE_N_MODES; mode++)
          {
            g_autofree char *number = poise_words_number (layout->columns[k].values[mode]);
            double sign = mode == POISE_MODE_UNDECIDED ? 0.8 * metrics.line_height : 0;

            if (!poise_chart_scale_is_beyond (&layout->scale, layout->columns[k].values[mode]))
              g_assert_cmpfloat (poise_chart_text_width (&text, number) + sign, <=, layout->columns[k].slot.width);
          }
      cairo_destroy (cr);
      pango_font_description_free (font);
    }
  g_assert_cmpuint (n_fitting, >, 10);
}

static void
assert_room (PoiseChartText *text, const char *words, double room)
{
  g_test_message ("\"%s\"", words);
  g_assert_cmpfloat (poise_chart_text_width (text, words), <=, room);
}

static void
check_bars (const PoiseSeries *series, const PoiseBarsTexts *texts, PoiseChartText *text)
{
  for (guint i = 0; i < series->n_groups; i++)
    {
      g_autofree char *name = poise_words_series_group (series, i);

      assert_room (text, name, texts->label);
      for (guint mode = 0; mode < POISE_N_MODES; mode++)
        {
          g_autofree char *number = poise_bars_texts_number (series, i, mode);

          assert_room (text, number, texts->numbers[mode]);
        }
    }
  poise_chart_text_set_small (text, TRUE);
  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    if (poise_bars_texts_note (series, mode) != NULL)
      assert_room (text, poise_bars_texts_note (series, mode), texts->notes[mode]);
  poise_chart_text_set_small (text, FALSE);
}

/* What was measured before there was a surface is enough on either. */
static void
test_bars_fit (void)
{
  const ChartPlan plan = { 8, course, G_N_ELEMENTS (course), .target = -1, .tolerance = -1, .purposes = 3,
                           .learning_types = 6, .without = TRUE };
  g_autoptr (PoiseBalance) balance = chart_plan_balance (&plan);

  for (guint i = 0; i < G_N_ELEMENTS (sizes) * 4; i++)
    {
      g_autoptr (PoiseSeries) series
          = poise_series_new (balance, i / 2 % 2 ? POISE_SERIES_PURPOSES : POISE_SERIES_LEARNING_TYPES, FALSE,
                              POISE_SERIES_ALL);
      g_auto (PoiseChartText) text = { 0 };
      PoiseChartStyle style;
      PoiseChartMetrics metrics;
      PoiseBarsTexts texts;
      PangoFontDescription *font = make_style (&style, sizes[i / 4]);
      cairo_t *cr = create_on (i % 2);

      poise_chart_style_measure (&style, &metrics);
      poise_bars_texts_measure (&texts, series, &metrics, &style);
      poise_chart_text_init (&text, cr, &style);
      check_bars (series, &texts, &text);
      cairo_destroy (cr);
      pango_font_description_free (font);
    }
}

/* ---- Sides ---- */

static double
ink_middle (cairo_surface_t *surface)
{
  const guchar *bytes = cairo_image_surface_get_data (surface);
  int width = cairo_image_surface_get_width (surface), stride = cairo_image_surface_get_stride (surface);
  double sum = 0, all = 0;

  cairo_surface_flush (surface);
  for (int y = 0; y < cairo_image_surface_get_height (surface); y++)
    for (int x = 0; x < width; x++)
      {
        sum += (double) x * bytes[(gsize) y * stride + x];
        all += bytes[(gsize) y * stride + x];
      }
  g_assert_cmpfloat (all, >, 0);
  return sum / all / width;
}

/* The start is a side of the chart, whatever letters a text has or begins with. */
static void
test_sides (void)
{
  static const char *const words[] = { "Week 5", "2 h 30 min", "الأسبوع ٣", "45", "– 第三週", "3 الأسبوع" };

  for (guint i = 0; i < G_N_ELEMENTS (words) * 6; i++)
    {
      const char *text_of = words[i / 6];
      PoiseChartAlign align = i / 2 % 3;
      gboolean mirrored = i % 2;
      cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 400, 30);
      cairo_t *cr = cairo_create (surface);
      PoiseChartText text;
      PoiseChartStyle style;
      double middle;

      poise_chart_style_init (&style, POISE_CHART_LIGHT);
      style.right_to_left = mirrored;
      poise_chart_text_init (&text, cr, &style);
      poise_chart_text_draw (&text, text_of, &(PoiseBox) { 0, 0, 400, 30 }, 1, align, &style.foreground);
      middle = ink_middle (surface);
      g_test_message ("\"%s\", align %u, mirrored %u: %g", text_of, align, mirrored, middle);
      if (align == POISE_CHART_CENTER)
        g_assert_cmpfloat_with_epsilon (middle, 0.5, 0.03);
      else if ((align == POISE_CHART_START) != mirrored)
        g_assert_cmpfloat (middle, <, 0.2);
      else
        g_assert_cmpfloat (middle, >, 0.8);
      poise_chart_text_clear (&text);
      cairo_destroy (cr);
      cairo_surface_destroy (surface);
    }
}

int
main (int argc, char *argv[])
{
  poise_words_init (NULL);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/texts/numbers-fit", test_numbers_fit);
  g_test_add_func ("/chart/texts/bars-fit", test_bars_fit);
  g_test_add_func ("/chart/texts/sides", test_sides);
  return g_test_run ();
}
