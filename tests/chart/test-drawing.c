/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Both charts drawn for real: the right colour in each part, nothing beyond the area, a mirror that is one,
 * and no size, plan or surface that cairo would stumble over.
 */

#include "chart-plan.h"
#include "chart/poise-balance-bar.h"
#include "chart/poise-mode-sign.h"
#include "chart/poise-rhythm-draw.h"
#include "words/poise-words.h"

#include <cairo-pdf.h>
#include <math.h>

#define MARGIN 24
#define LIST(array) (array), G_N_ELEMENTS (array)

/* undecided, synchronous, asynchronous */
static const gint32 course[][POISE_N_MODES] = { { 0, 45, 60 }, { 45, 0, 150 }, { 60, 90, 20 }, { 0, 0, 0 } };
static const gint32 huge[][POISE_N_MODES] = { { 1, 1, 1 }, { 0, 30, 100000 } };

static const char *const awkward_titles[] = {
  "", "Week 2", "\n\t", "第三週：批判性閱讀與討論", "الأسبوع الأول: مقدمة في الكتابة", "Donaudampfschifffahrtsgesellschaftskapitän",
  "<b>R&D</b> & \"quotes\"", "👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫", "a\xcc\x81\xcc\x81\xcc\x81\xcc\x81\xcc\x81\xcc\x81\xcc\x81", "\xe2\x80\xae" "backwards",
};

static PoiseSeries *
make_series (const PoiseBalance *balance)
{
  return poise_series_new (balance, POISE_SERIES_SECTIONS, FALSE, POISE_SERIES_ALL);
}

/* ---- A transparent surface to look at ---- */

typedef struct
{
  cairo_surface_t *surface;
  cairo_t *cr;
  int width, height;
} Canvas;

static Canvas
canvas_new (int width, int height)
{
  Canvas canvas = { .width = width, .height = height };

  canvas.surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  canvas.cr = cairo_create (canvas.surface);
  return canvas;
}

static void
canvas_clear (Canvas *canvas)
{
  g_assert_cmpint (cairo_status (canvas->cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (canvas->cr);
  cairo_surface_destroy (canvas->surface);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Canvas, canvas_clear)

static guint32
pixel_at (const Canvas *canvas, int x, int y)
{
  const guchar *row;

  g_assert_true (x >= 0 && x < canvas->width && y >= 0 && y < canvas->height);
  cairo_surface_flush (canvas->surface);
  row = cairo_image_surface_get_data (canvas->surface) + (gsize) y * cairo_image_surface_get_stride (canvas->surface);
  return ((const guint32 *) (gconstpointer) row)[x];
}

static int
channel (guint32 pixel, guint shift)
{
  return pixel >> shift & 0xff;
}

static gboolean
is_near (guint32 a, guint32 b, int tolerance)
{
  for (guint shift = 0; shift < 32; shift += 8)
    if (ABS (channel (a, shift) - channel (b, shift)) > tolerance)
      return FALSE;
  return TRUE;
}

static guint32
pixel_of (const PoiseColor *color)
{
  return 0xff000000u | (guint32) (color->red * 255 + 0.5) << 16 | (guint32) (color->green * 255 + 0.5) << 8
         | (guint32) (color->blue * 255 + 0.5);
}

/* How many pixels within a box, a pixel from its edge, are near a colour. */
static guint
count_pixels (const Canvas *canvas, const PoiseBox *box, guint32 pixel, guint *n_all)
{
  guint n = 0;

  *n_all = 0;
  for (int y = (int) box->y + 1; y + 1 < box->y + box->height; y++)
    for (int x = (int) box->x + 1; x + 1 < box->x + box->width; x++, (*n_all)++)
      n += is_near (pixel_at (canvas, x, y), pixel, 3);
  return n;
}

/* Nothing but what was there before beyond @area. */
static void
assert_blank_beyond (const Canvas *canvas, const PoiseBox *area)
{
  for (int y = 0; y < canvas->height; y++)
    for (int x = 0; x < canvas->width; x++)
      if (!poise_box_contains (area, x, y))
        g_assert_cmphex (pixel_at (canvas, x, y), ==, 0);
}

static guint
count_painted (const Canvas *canvas)
{
  guint n = 0;

  for (int y = 0; y < canvas->height; y++)
    for (int x = 0; x < canvas->width; x++)
      n += pixel_at (canvas, x, y) != 0;
  return n;
}

/* Edges between pixels may be rounded otherwise on the other side, so a few shades are no difference. */
static void
assert_mirror (const Canvas *canvas, const Canvas *mirrored)
{
  for (int y = 0; y < canvas->height; y++)
    for (int x = 0; x < canvas->width; x++)
      if (!is_near (pixel_at (canvas, x, y), pixel_at (mirrored, canvas->width - 1 - x, y), 24))
        {
          g_test_message ("%d, %d: %08x, mirrored %08x", x, y, pixel_at (canvas, x, y),
                          pixel_at (mirrored, canvas->width - 1 - x, y));
          g_test_fail ();
          return;
        }
}

/* ---- Colours ---- */

/* The whole part in its colour; where there is a pattern, a good deal of it; undecided in stripes. */
static void
assert_part_color (const Canvas *canvas, const PoiseBox *part, PoiseMode mode, const PoiseChartStyle *style)
{
  guint n_all, n_right, n_other;

  if (part->width < 12 || part->height < 12)
    return;
  n_right = count_pixels (canvas, part, pixel_of (&style->mode[mode]), &n_all);
  n_other = count_pixels (canvas, part, pixel_of (&style->mode[mode == POISE_MODE_SYNCHRONOUS ? 2 : 1]), &n_all);
  g_assert_cmpuint (n_all, >, 0);
  g_assert_cmpuint (n_other, ==, 0);
  if (mode == POISE_MODE_UNDECIDED)
    {
      g_assert_cmpuint (n_right, >, n_all / 10);
      g_assert_cmpuint (n_right, <, n_all * 2 / 3);
    }
  else if (style->patterns)
    {
      g_assert_cmpuint (n_right, >, n_all / 2);
      g_assert_cmpuint (n_right, <, n_all * 95 / 100);
    }
  else
    g_assert_cmpuint (n_right, >=, n_all - 16); /* rounded corners reach in */
}

static void
test_rhythm_colors (void)
{
  const ChartPlan plan = { .n_sections = 8, LIST (course), .target = -1, .tolerance = -1 };
  g_autoptr (PoiseBalance) balance = chart_plan_balance (&plan);
  g_autoptr (PoiseSeries) series = make_series (balance);

  for (guint scheme = 0; scheme < POISE_N_CHART_SCHEMES; scheme++)
    for (int mirrored = 0; mirrored < 2; mirrored++)
      {
        g_auto (Canvas) canvas = canvas_new (500 + 2 * MARGIN, 340 + 2 * MARGIN);
        const PoiseBox area = { MARGIN, MARGIN, 500, 340 };
        g_autoptr (PoiseRhythmLayout) layout = NULL;
        PoiseChartStyle style;
        PoiseChartMetrics metrics;

        poise_chart_style_init (&style, scheme);
        style.right_to_left = mirrored;
        poise_chart_style_measure (&style, &metrics);
        layout = poise_rhythm_layout_new (series, &area, &metrics, mirrored);
        poise_rhythm_draw (canvas.cr, layout, series, &style, &POISE_CHART_NO_MARKS);
        for (guint i = 0; i < layout->n_columns; i++)
          for (guint mode = 0; mode < POISE_N_MODES; mode++)
            assert_part_color (&canvas, &layout->columns[i].parts[mode], mode, &style);
        assert_blank_beyond (&canvas, &area);
      }
}

static void
test_bar_colors (void)
{
  const gint64 values[] = { 45, 300, 600 };

  for (guint scheme = 0; scheme < POISE_N_CHART_SCHEMES; scheme++)
    for (int mirrored = 0; mirrored < 2; mirrored++)
      {
        g_auto (Canvas) canvas = canvas_new (500 + 2 * MARGIN, 14 + 2 * MARGIN);
        const PoiseBox area = { MARGIN, MARGIN, 500, 14 };
        PoiseChartStyle style;
        PoiseBarLayout layout;

        poise_chart_style_init (&style, scheme);
        poise_bar_layout_values (&layout, values, NULL, &area, mirrored);
        poise_bar_draw (canvas.cr, &layout, &style);
        for (guint mode = 0; mode < POISE_N_MODES; mode++)
          assert_part_color (&canvas, &layout.parts[mode], mode, &style);
        assert_blank_beyond (&canvas, &area);
      }
}

/* Without any time there is still a bar to be seen. */
static void
test_empty_bar (void)
{
  const gint64 values[POISE_N_MODES] = { 0 };
  g_auto (Canvas) canvas = canvas_new (100 + 2 * MARGIN, 14 + 2 * MARGIN);
  const PoiseBox area = { MARGIN, MARGIN, 100, 14 };
  PoiseChartStyle style;
  PoiseBarLayout layout;

  poise_chart_style_init (&style, POISE_CHART_LIGHT);
  poise_bar_layout_values (&layout, values, NULL, &area, FALSE);
  poise_bar_draw (canvas.cr, &layout, &style);
  g_assert_cmpuint (count_painted (&canvas), >, 100 * 14 * 9 / 10);
  g_assert_true (is_near (pixel_at (&canvas, MARGIN + 50, MARGIN), pixel_of (&style.mode[POISE_MODE_UNDECIDED]), 3));
  assert_blank_beyond (&canvas, &area);
}

/* The target's frame stands out above and below, but no farther than it says. */
static void
test_bar_frame (void)
{
  const gint64 values[] = { 0, 300, 600 };
  PoiseTarget *target = poise_record_new (&poise_target_type);
  g_auto (Canvas) canvas = canvas_new (200 + 2 * MARGIN, 14 + 2 * MARGIN);
  const PoiseBox area = { MARGIN, MARGIN, 200, 14 };
  const PoiseBox reach = { MARGIN, MARGIN - POISE_BAR_FRAME_ROOM, 200, 14 + 2 * POISE_BAR_FRAME_ROOM };
  PoiseChartStyle style;
  PoiseBarLayout layout;

  poise_record_put_number (target, POISE_TARGET_SYNCHRONOUS_PERCENT, 100);
  poise_record_put_number (target, POISE_TARGET_TOLERANCE_PERCENT, 20);
  poise_record_seal (target);
  poise_chart_style_init (&style, POISE_CHART_LIGHT);
  poise_bar_layout_values (&layout, values, target, &area, FALSE);
  poise_bar_draw (canvas.cr, &layout, &style);
  assert_blank_beyond (&canvas, &reach);
  g_assert_true (is_near (pixel_at (&canvas, layout.band.x + layout.band.width / 2, layout.band.y),
                          pixel_of (&style.foreground), 3));
  poise_target_unref (target);
}

/* ---- Mirror ---- */

static void
draw_without_text (Canvas *canvas, gboolean mirrored, gboolean patterns)
{
  const ChartPlan plan = { .n_sections = 11, LIST (course), .weekly_minutes = 170, .target = -1, .tolerance = -1 };
  g_autoptr (PoiseBalance) balance = chart_plan_balance (&plan);
  g_autoptr (PoiseSeries) series = make_series (balance);
  const PoiseChartMetrics giant = { .line_height = 1000, .digit_width = 400 }; /* no text has room */
  const PoiseChartMarks marks = { { 4, POISE_SERIES_ALL }, POISE_CHART_NOTHING, POISE_CHART_NOTHING };
  const PoiseBox area = { MARGIN, MARGIN, 440, 340 }, bar_area = { MARGIN, 6, 440, 12 };
  const gint64 values[] = { 45, 300, 600 };
  g_autoptr (PoiseRhythmLayout) layout = poise_rhythm_layout_new (series, &area, &giant, mirrored);
  PoiseTarget *target = poise_record_new (&poise_target_type);
  PoiseChartStyle style;
  PoiseBarLayout bar;

  poise_record_put_number (target, POISE_TARGET_SYNCHRONOUS_PERCENT, 35);
  poise_record_put_number (target, POISE_TARGET_TOLERANCE_PERCENT, 10);
  poise_record_seal (target);
  poise_chart_style_init (&style, POISE_CHART_LIGHT);
  style.right_to_left = mirrored;
  style.patterns = patterns;
  g_assert_true (layout->has_budget);
  poise_rhythm_draw (canvas->cr, layout, series, &style, &marks);
  poise_bar_layout_values (&bar, values, target, &bar_area, mirrored);
  poise_bar_draw (canvas->cr, &bar, &style);
  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    {
      PoiseBox sign = { mirrored ? 2 : canvas->width - 18, 40 + 20 * mode, 16, 16 };

      poise_mode_sign_draw (canvas->cr, mode, &sign, &style);
    }
  poise_target_unref (target);
}

static void
test_mirror (void)
{
  for (int patterns = 0; patterns < 2; patterns++)
    {
      g_auto (Canvas) canvas = canvas_new (440 + 2 * MARGIN, 340 + 2 * MARGIN);
      g_auto (Canvas) mirrored = canvas_new (440 + 2 * MARGIN, 340 + 2 * MARGIN);

      draw_without_text (&canvas, FALSE, patterns);
      draw_without_text (&mirrored, TRUE, patterns);
      g_assert_cmpuint (count_painted (&canvas), >, 10000);
      assert_mirror (&canvas, &mirrored);
    }
}

/* ---- Signs ---- */

static void
test_signs (void)
{
  static const struct
  {
    PoiseMode mode;
    int dots[2][2], blank[2]; /* on a grid of 16 */
  } cases[] = {
    { POISE_MODE_SYNCHRONOUS, { { 4, 8 }, { 12, 8 } }, { 8, 8 } },
    { POISE_MODE_ASYNCHRONOUS, { { 4, 4 }, { 12, 12 } }, { 12, 4 } },
    { POISE_MODE_UNDECIDED, { { 8, 13 }, { 8, 10 } }, { 4, 12 } },
  };
  const PoiseBox box = { MARGIN, MARGIN, 40, 32 }, square = { MARGIN + 4, MARGIN, 32, 32 };
  PoiseChartStyle style;

  poise_chart_style_init (&style, POISE_CHART_LIGHT);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Canvas) canvas = canvas_new (40 + 2 * MARGIN, 32 + 2 * MARGIN);

      g_test_message ("mode %u", cases[i].mode);
      poise_mode_sign_draw (canvas.cr, cases[i].mode, &box, &style);
      for (guint k = 0; k < 2; k++)
        g_assert_cmphex (pixel_at (&canvas, square.x + 2 * cases[i].dots[k][0], square.y + 2 * cases[i].dots[k][1]),
                         ==,
                         pixel_of (&style.mode[cases[i].mode]));
      g_assert_cmphex (pixel_at (&canvas, square.x + 2 * cases[i].blank[0], square.y + 2 * cases[i].blank[1]), ==, 0);
      assert_blank_beyond (&canvas, &square);
    }
}

/* ---- Text ---- */

/* How dark the pixels of a box are, all together: whether there is a text in it. */
static guint
ink_in (const Canvas *canvas, const PoiseBox *box)
{
  guint ink = 0;

  for (int y = box->y; y < box->y + box->height; y++)
    for (int x = box->x; x < box->x + box->width; x++)
      if (x >= 0 && y >= 0 && x < canvas->width && y < canvas->height)
        ink += channel (pixel_at (canvas, x, y), 24);
  return ink;
}

/* Each title and both words for the modes are there, right to left too, and none leaves its room. */
static void
test_texts (void)
{
  const ChartPlan plan = { 10, LIST (course), LIST (awkward_titles), .target = -1, .tolerance = -1 };
  g_autoptr (PoiseBalance) balance = chart_plan_balance (&plan);
  g_autoptr (PoiseSeries) series = make_series (balance);

  for (int mirrored = 0; mirrored < 2; mirrored++)
    {
      g_auto (Canvas) canvas = canvas_new (600, 340);
      const PoiseBox area = { 0, 0, 600, 340 };
      g_autoptr (PoiseRhythmLayout) layout = NULL;
      PoiseChartStyle style;
      PoiseChartMetrics metrics;

      poise_chart_style_init (&style, POISE_CHART_LIGHT);
      style.right_to_left = mirrored;
      poise_chart_style_measure (&style, &metrics);
      layout = poise_rhythm_layout_new (series, &area, &metrics, mirrored);
      poise_rhythm_draw (canvas.cr, layout, series, &style, &POISE_CHART_NO_MARKS);
      g_assert_true (layout->has_legend);
      g_assert_cmpuint (layout->label_step, ==, 1);
      g_assert_cmpuint (ink_in (&canvas, &layout->above), >, 2000);
      g_assert_cmpuint (ink_in (&canvas, &layout->below), >, 2000);
      for (guint i = 0; i < layout->n_columns; i++)
        {
          const PoiseBox *label = &layout->columns[i].label;
          const PoiseBox gap = { label->x + label->width, label->y, 4, label->height };
          const PoiseBox above = { label->x, label->y - 4, label->width, 4 };

          g_test_message ("title %u", i);
          if (i != 2) /* which is nothing but blanks */
            g_assert_cmpuint (ink_in (&canvas, label), >, 500);
          g_assert_cmpuint (ink_in (&canvas, &gap), ==, 0);
          g_assert_cmpuint (ink_in (&canvas, &above), ==, 0); /* also above a tower of accents */
        }
    }
}

/* ---- Every size and surface ---- */

static void
draw_both (cairo_t *cr, const PoiseBalance *balance, const PoiseBox *area, gboolean mirrored)
{
  g_autoptr (PoiseSeries) series = make_series (balance);
  PoiseChartMarks marks = POISE_CHART_NO_MARKS;
  g_autoptr (PoiseRhythmLayout) layout = NULL;
  PoiseChartStyle style;
  PoiseChartMetrics metrics;
  PoiseBarLayout bar;

  poise_chart_style_init (&style, mirrored ? POISE_CHART_HIGH_CONTRAST_DARK : POISE_CHART_LIGHT);
  style.right_to_left = mirrored;
  poise_chart_style_measure (&style, &metrics);
  layout = poise_rhythm_layout_new (series, area, &metrics, mirrored);
  marks.pointed.group = (int) layout->n_columns - 1;
  poise_rhythm_draw (cr, layout, series, &style, &marks);
  marks.pointed.group = (int) layout->n_columns + 1; /* none such */
  poise_rhythm_draw (cr, layout, series, &style, &marks);
  poise_bar_layout (&bar, &poise_balance_get_course (balance)->total, poise_balance_get_plan (balance)->target, area,
                    mirrored);
  poise_bar_draw (cr, &bar, &style);
}

static void
test_every_size (void)
{
  static const double sides[] = { -3, 0, 0.4, 1, 9, 40, 130, 340 };
  static const guint n_sections[] = { 0, 1, 52 };

  for (guint n = 0; n < G_N_ELEMENTS (n_sections) * 2; n++)
    {
      const ChartPlan plan = { n_sections[n / 2], n % 2 ? huge : course, n % 2 ? 2 : 4, LIST (awkward_titles),
                               .weekly_minutes = 120, .target = 35, .tolerance = 10 };
      g_autoptr (PoiseBalance) balance = chart_plan_balance (&plan);

      for (guint i = 0; i < G_N_ELEMENTS (sides) * G_N_ELEMENTS (sides); i++)
        {
          const PoiseBox area = { MARGIN, MARGIN, sides[i / G_N_ELEMENTS (sides)], sides[i % G_N_ELEMENTS (sides)] };
          const PoiseBox reach = { MARGIN, MARGIN - POISE_BAR_FRAME_ROOM, ceil (MAX (area.width, 0)),
                                   ceil (MAX (area.height, 0)) + 2 * POISE_BAR_FRAME_ROOM };
          g_auto (Canvas) canvas = canvas_new (340 + 2 * MARGIN, 340 + 2 * MARGIN);
          cairo_matrix_t before, after;

          g_test_message ("%u sections, %g × %g", n_sections[n / 2], area.width, area.height);
          cairo_get_matrix (canvas.cr, &before);
          draw_both (canvas.cr, balance, &area, i % 2);
          cairo_get_matrix (canvas.cr, &after);
          g_assert_cmpmem (&before, sizeof before, &after, sizeof after);
          assert_blank_beyond (&canvas, &reach);
        }
    }
}

static cairo_status_t
count_bytes (void *closure, const unsigned char *bytes, unsigned int length)
{
  *(gsize *) closure += length;
  return CAIRO_STATUS_SUCCESS;
}

/* The same drawing on paper: all vectors, so that patterns make no picture of it. */
static void
test_paper (void)
{
  const ChartPlan plan = { 12, LIST (course), LIST (awkward_titles), .weekly_minutes = 120, .target = 35, .tolerance = 10 };
  g_autoptr (PoiseBalance) balance = chart_plan_balance (&plan);

  for (int mirrored = 0; mirrored < 2; mirrored++)
    {
      const PoiseBox area = { 40, 40, 500, 200 };
      gsize n_bytes = 0;
      cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (count_bytes, &n_bytes, 595, 842);
      cairo_t *cr = cairo_create (surface);

      draw_both (cr, balance, &area, mirrored);
      cairo_show_page (cr);
      g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
      cairo_destroy (cr);
      cairo_surface_finish (surface);
      g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
      cairo_surface_destroy (surface);
      g_assert_cmpuint (n_bytes, >, 2000);
      g_assert_cmpuint (n_bytes, <, 400000);
    }
}

int
main (int argc, char *argv[])
{
  poise_words_init (NULL);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/drawing/rhythm-colors", test_rhythm_colors);
  g_test_add_func ("/chart/drawing/bar-colors", test_bar_colors);
  g_test_add_func ("/chart/drawing/empty-bar", test_empty_bar);
  g_test_add_func ("/chart/drawing/bar-frame", test_bar_frame);
  g_test_add_func ("/chart/drawing/mirror", test_mirror);
  g_test_add_func ("/chart/drawing/signs", test_signs);
  g_test_add_func ("/chart/drawing/texts", test_texts);
  g_test_add_func ("/chart/drawing/every-size", test_every_size);
  g_test_add_func ("/chart/drawing/paper", test_paper);
  return g_test_run ();
}
