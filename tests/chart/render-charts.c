/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Draws both charts of many plans into a folder, for eyes: render-charts FOLDER
 * Built with the tests so that it always can be, but no test: a person looks at the pictures.
 */

#include "chart-plan.h"
#include "chart/poise-balance-bar.h"
#include "chart/poise-rhythm.h"
#include "words/poise-words.h"

typedef struct
{
  const char *name;
  PoiseChartScheme scheme;
  int width, height;
  gboolean right_to_left, counts, patterns;
  int highlighted;
  ChartPlan plan;
} Picture;

/* undecided, synchronous, asynchronous */
static const gint32 course[][POISE_N_MODES] = {
  { 0, 45, 60 }, { 0, 60, 95 },   { 45, 0, 150 }, { 0, 60, 90 }, { 0, 90, 60 },  { 0, 0, 120 },
  { 0, 45, 150 }, { 0, 60, 200 }, { 0, 0, 60 },   { 0, 60, 95 }, { 0, 90, 120 }, { 0, 0, 90 },
};
static const gint32 undecided[][POISE_N_MODES] = { { 30, 0, 0 }, { 90, 0, 0 }, { 60, 0, 0 } };
static const gint32 huge[][POISE_N_MODES] = { { 0, 45, 60 }, { 10, 1, 1 }, { 0, 30, 100000 }, { 1, 0, 5 } };
static const gint32 live[][POISE_N_MODES] = { { 0, 90, 0 }, { 0, 300, 0 }, { 0, 60, 0 } };
static const gint32 nothing[][POISE_N_MODES] = { { 0, 0, 0 } };

static const char *const long_titles[] = {
  "Introduction", "Getting to know each other", "Critical reading: what makes a good question?",
  "Donaudampfschifffahrtsgesellschaft", "Peer\nreview", "",
};
static const char *const chinese[] = { "第一週：課程介紹與自我介紹", "第二週：批判性閱讀", "第三週", "第四週：小組專題" };
static const char *const arabic[] = { "الأسبوع الأول: مقدمة", "القراءة النقدية", "الأسبوع ٣", "مشروع المجموعة" };

#define LIST(array) (array), G_N_ELEMENTS (array)
#define WEEKS NULL, 0

static const Picture pictures[] = {
  { "course", POISE_CHART_LIGHT, 760, 340, FALSE, FALSE, FALSE, -1,
    { 12, LIST (course), WEEKS, 240, 35, 10 } },
  { "course-dark", POISE_CHART_DARK, 760, 340, FALSE, FALSE, FALSE, 4,
    { 12, LIST (course), WEEKS, 240, 35, 10 } },
  { "course-contrast", POISE_CHART_HIGH_CONTRAST, 760, 340, FALSE, FALSE, FALSE, 2,
    { 12, LIST (course), WEEKS, 240, 35, 10 } },
  { "course-contrast-dark", POISE_CHART_HIGH_CONTRAST_DARK, 760, 340, FALSE, FALSE, FALSE, -1,
    { 12, LIST (course), WEEKS, 240, 35, 10 } },
  { "course-mirrored", POISE_CHART_LIGHT, 760, 340, TRUE, FALSE, FALSE, 2,
    { 12, LIST (course), LIST (arabic), 240, 35, 10 } },
  { "course-counts", POISE_CHART_LIGHT, 760, 340, FALSE, TRUE, FALSE, -1,
    { 12, LIST (course), WEEKS, 240, -1, -1 } },
  { "course-patterns", POISE_CHART_LIGHT, 760, 340, FALSE, FALSE, TRUE, -1,
    { 12, LIST (course), WEEKS, 0, 80, 0 } },
  { "course-narrow", POISE_CHART_LIGHT, 340, 260, FALSE, FALSE, FALSE, -1,
    { 12, LIST (course), WEEKS, 240, 35, -1 } },
  { "course-low", POISE_CHART_LIGHT, 500, 120, FALSE, FALSE, FALSE, -1,
    { 12, LIST (course), WEEKS, 0, 0, 5 } },
  { "course-lower", POISE_CHART_LIGHT, 500, 60, FALSE, FALSE, FALSE, -1,
    { 12, LIST (course), WEEKS, 0, 100, 5 } },
  { "long-titles", POISE_CHART_LIGHT, 760, 340, FALSE, FALSE, FALSE, -1,
    { 12, LIST (course), LIST (long_titles), 0, -1, -1 } },
  { "long-titles-six", POISE_CHART_LIGHT, 760, 340, FALSE, FALSE, FALSE, -1,
    { 6, LIST (course), LIST (long_titles), 100, -1, -1 } },
  { "chinese", POISE_CHART_LIGHT, 760, 340, FALSE, FALSE, FALSE, -1,
    { 15, LIST (course), LIST (chinese), 0, -1, -1 } },
  { "arabic-narrow", POISE_CHART_LIGHT, 340, 260, TRUE, FALSE, FALSE, -1,
    { 30, LIST (course), LIST (arabic), 240, -1, -1 } },
  { "one", POISE_CHART_LIGHT, 760, 340, FALSE, FALSE, FALSE, -1,
    { 1, LIST (course), WEEKS, 240, 35, 10 } },
  { "fifteen", POISE_CHART_LIGHT, 760, 340, FALSE, FALSE, FALSE, -1,
    { 15, LIST (course), WEEKS, 200, 35, 10 } },
  { "year", POISE_CHART_LIGHT, 760, 340, FALSE, FALSE, FALSE, 20,
    { 52, LIST (course), WEEKS, 240, 35, 10 } },
  { "three-hundred", POISE_CHART_DARK, 760, 340, FALSE, FALSE, FALSE, -1,
    { 300, LIST (course), WEEKS, 240, 35, 10 } },
  { "undecided", POISE_CHART_LIGHT, 760, 340, FALSE, FALSE, FALSE, -1,
    { 7, LIST (undecided), WEEKS, 120, 35, 10 } },
  { "live-only", POISE_CHART_LIGHT, 760, 340, FALSE, FALSE, FALSE, -1,
    { 7, LIST (live), WEEKS, 120, 35, 10 } },
  { "empty", POISE_CHART_LIGHT, 760, 340, FALSE, FALSE, FALSE, -1,
    { 0, LIST (nothing), WEEKS, 240, 35, 10 } },
  { "nothing-planned", POISE_CHART_DARK, 760, 340, FALSE, FALSE, FALSE, -1,
    { 8, LIST (nothing), WEEKS, 240, -1, -1 } },
  { "huge", POISE_CHART_LIGHT, 760, 340, FALSE, FALSE, FALSE, -1,
    { 12, LIST (huge), WEEKS, 0, 35, 10 } },
  { "huge-narrow", POISE_CHART_LIGHT, 360, 340, FALSE, FALSE, FALSE, -1,
    { 20, LIST (huge), WEEKS, 0, 35, 10 } },
};

/* The bar at the height of the window's, then the rhythm, with a margin around. */
static void
draw_picture (cairo_t *cr, const Picture *picture, const PoiseBalance *balance)
{
  PoiseBox bar_area = { 16, 16, picture->width, 14 };
  PoiseBox area = { 16, 52, picture->width, picture->height };
  g_autoptr (PoiseRhythmLayout) rhythm = NULL;
  PoiseBarLayout bar;
  PoiseChartStyle style;
  PoiseChartMetrics metrics;

  poise_chart_style_init (&style, picture->scheme);
  style.right_to_left = picture->right_to_left;
  style.patterns |= picture->patterns;
  poise_chart_style_measure (&style, &metrics);
  cairo_set_source_rgb (cr, style.background.red, style.background.green, style.background.blue);
  cairo_paint (cr);
  poise_bar_layout (&bar, &poise_balance_get_course (balance)->total, poise_balance_get_plan (balance)->target,
                    &bar_area, picture->right_to_left);
  poise_bar_draw (cr, &bar, &style);
  rhythm = poise_rhythm_layout_new (balance, &area, &metrics, picture->counts, picture->right_to_left);
  poise_rhythm_draw (cr, rhythm, balance, &style, picture->highlighted);
}

int
main (int argc, char *argv[])
{
  if (argc != 2)
    {
      g_printerr ("Usage: %s FOLDER\n", argv[0]);
      return 2;
    }
  poise_words_init (NULL);
  g_mkdir_with_parents (argv[1], 0755);
  for (guint i = 0; i < G_N_ELEMENTS (pictures); i++)
    {
      g_autoptr (PoiseBalance) balance = chart_plan_balance (&pictures[i].plan);
      g_autofree char *path = g_strdup_printf ("%s/%s.png", argv[1], pictures[i].name);
      cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, pictures[i].width + 32,
                                                             pictures[i].height + 68);
      cairo_t *cr = cairo_create (surface);
      cairo_status_t status;

      draw_picture (cr, &pictures[i], balance);
      status = cairo_surface_write_to_png (surface, path);
      cairo_destroy (cr);
      cairo_surface_destroy (surface);
      if (status != CAIRO_STATUS_SUCCESS)
        {
          g_printerr ("%s: %s\n", path, cairo_status_to_string (status));
          return 1;
        }
    }
  return 0;
}
