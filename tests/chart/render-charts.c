/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Draws all charts of many plans into a folder, for eyes: render-charts FOLDER
 * Built with the tests so that it always can be, but no test: a person looks at the pictures.
 */

#include "chart-plan.h"
#include "chart/poise-chart.h"
#include "words/poise-words.h"

#include <math.h>

#define MARGIN 16

typedef struct
{
  const char *name;
  PoiseSeriesKind kind;
  PoiseChartScheme scheme;
  int width, height; /* 0: the height that the chart wants */
  gboolean right_to_left, counts, patterns;
  int section;     /* from 1 */
  int text;        /* size of letters in units; 0 for the default */
  PoiseChartMarks marks;
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

#define COURSE { 12, LIST (course), WEEKS, 240, 35, 10, 3, 6, TRUE }
#define NONE { -1, -1 }
#define UNMARKED { NONE, NONE, NONE }
#define BAR POISE_SERIES_COURSE
#define RHYTHM POISE_SERIES_SECTIONS
#define PURPOSES POISE_SERIES_PURPOSES
#define TYPES POISE_SERIES_LEARNING_TYPES
#define LIGHT POISE_CHART_LIGHT
#define DARK POISE_CHART_DARK
#define CONTRAST POISE_CHART_HIGH_CONTRAST
#define CONTRAST_DARK POISE_CHART_HIGH_CONTRAST_DARK

static const Picture pictures[] = {
  { "bar", BAR, LIGHT, 760, .marks = UNMARKED, .plan = COURSE },
  { "bar-marks", BAR, DARK, 760, .marks = { NONE, { 0, 2 }, NONE }, .plan = COURSE },
  { "bar-contrast", BAR, CONTRAST, 760, .marks = { { 0, 1 }, NONE, NONE }, .plan = COURSE },

  { "rhythm", RHYTHM, LIGHT, 760, 340, .marks = UNMARKED, .plan = COURSE },
  { "rhythm-dark", RHYTHM, DARK, 760, 340, .marks = { { 4, -1 }, { 7, 1 }, { 9, -1 } }, .plan = COURSE },
  { "rhythm-contrast", RHYTHM, CONTRAST, 760, 340, .marks = { { 2, 2 }, { 4, -1 }, { 9, -1 } }, .plan = COURSE },
  { "rhythm-contrast-dark", RHYTHM, CONTRAST_DARK, 760, 340, .marks = UNMARKED, .plan = COURSE },
  { "rhythm-mirrored", RHYTHM, LIGHT, 760, 340, TRUE, .marks = { { 2, 2 }, NONE, NONE },
    .plan = { 12, LIST (course), LIST (arabic), 240, 35, 10 } },
  { "rhythm-section", RHYTHM, LIGHT, 760, 340, .section = 8, .marks = UNMARKED, .plan = COURSE },
  { "rhythm-section-contrast", RHYTHM, CONTRAST, 760, 340, .section = 1, .marks = UNMARKED, .plan = COURSE },
  { "rhythm-counts", RHYTHM, LIGHT, 760, 340, .counts = TRUE, .marks = UNMARKED, .plan = COURSE },
  { "rhythm-patterns", RHYTHM, LIGHT, 760, 340, .patterns = TRUE, .marks = UNMARKED, .plan = COURSE },
  { "rhythm-narrow", RHYTHM, LIGHT, 300, 260, .marks = UNMARKED, .plan = COURSE },
  { "rhythm-low", RHYTHM, LIGHT, 500, 120, .marks = UNMARKED, .plan = COURSE },
  { "rhythm-lower", RHYTHM, LIGHT, 500, 60, .marks = UNMARKED, .plan = COURSE },
  { "rhythm-large-text", RHYTHM, LIGHT, 760, 340, .text = 24, .marks = UNMARKED, .plan = COURSE },
  { "rhythm-long-titles", RHYTHM, LIGHT, 760, 340, .marks = UNMARKED,
    .plan = { 12, LIST (course), LIST (long_titles), 0, -1, -1 } },
  { "rhythm-long-titles-six", RHYTHM, LIGHT, 760, 340, .marks = UNMARKED,
    .plan = { 6, LIST (course), LIST (long_titles), 100, -1, -1 } },
  { "rhythm-chinese", RHYTHM, LIGHT, 760, 340, .marks = UNMARKED,
    .plan = { 15, LIST (course), LIST (chinese), 0, -1, -1 } },
  { "rhythm-arabic-narrow", RHYTHM, LIGHT, 340, 260, TRUE, .marks = UNMARKED,
    .plan = { 30, LIST (course), LIST (arabic), 240, -1, -1 } },
  { "rhythm-1", RHYTHM, LIGHT, 760, 340, .marks = UNMARKED, .plan = { 1, LIST (course), WEEKS, 240, 35, 10 } },
  { "rhythm-15", RHYTHM, LIGHT, 760, 340, .marks = UNMARKED, .plan = { 15, LIST (course), WEEKS, 200, 35, 10 } },
  { "rhythm-52", RHYTHM, LIGHT, 760, 340, .marks = { { 20, -1 }, { 24, -1 }, { 28, -1 } },
    .plan = { 52, LIST (course), WEEKS, 240, 35, 10 } },
  { "rhythm-300", RHYTHM, DARK, 760, 340, .marks = { { 120, -1 }, NONE, NONE },
    .plan = { 300, LIST (course), WEEKS, 240, 35, 10 } },
  { "rhythm-300-paper", RHYTHM, LIGHT, 500, 260, .section = 101, .marks = UNMARKED,
    .plan = { 300, LIST (course), WEEKS, 0, 35, 10 } },
  { "rhythm-300-contrast", RHYTHM, CONTRAST, 300, 340, .marks = UNMARKED,
    .plan = { 300, LIST (course), WEEKS, 0, 35, 10 } },
  { "rhythm-300-wide", RHYTHM, LIGHT, 2000, 340, .marks = UNMARKED,
    .plan = { 300, LIST (course), WEEKS, 240, 35, 10 } },
  { "rhythm-undecided", RHYTHM, LIGHT, 760, 340, .marks = UNMARKED,
    .plan = { 7, LIST (undecided), WEEKS, 120, 35, 10 } },
  { "rhythm-live-only", RHYTHM, LIGHT, 760, 340, .marks = UNMARKED, .plan = { 7, LIST (live), WEEKS, 120, 35, 10 } },
  { "rhythm-empty", RHYTHM, LIGHT, 760, 340, .marks = UNMARKED, .plan = { 0, LIST (nothing), WEEKS, 240, 35, 10 } },
  { "rhythm-nothing", RHYTHM, DARK, 760, 340, .marks = UNMARKED, .plan = { 8, LIST (nothing), WEEKS, 240, -1, -1 } },
  { "rhythm-huge", RHYTHM, LIGHT, 760, 340, .marks = UNMARKED, .plan = { 12, LIST (huge), WEEKS, 240, 35, 10 } },
  { "rhythm-huge-narrow", RHYTHM, LIGHT, 300, 340, .marks = UNMARKED,
    .plan = { 20, LIST (huge), WEEKS, 0, 35, 10 } },
  { "rhythm-huge-dark-mirrored", RHYTHM, DARK, 760, 340, TRUE, .marks = UNMARKED,
    .plan = { 52, LIST (huge), LIST (arabic), 0, 35, 10 } },

  { "purposes", PURPOSES, LIGHT, 760, .marks = UNMARKED, .plan = COURSE },
  { "purposes-dark", PURPOSES, DARK, 760, .marks = { { 0, -1 }, { 1, 2 }, { 2, -1 } }, .plan = COURSE },
  { "purposes-contrast", PURPOSES, CONTRAST, 760, .marks = { { 0, 1 }, { 1, -1 }, { 2, 2 } }, .plan = COURSE },
  { "purposes-mirrored", PURPOSES, LIGHT, 760, .right_to_left = TRUE, .marks = { { 0, 1 }, NONE, NONE },
    .plan = COURSE },
  { "purposes-no-social", PURPOSES, LIGHT, 760, .marks = UNMARKED,
    .plan = { 12, LIST (course), WEEKS, 240, 35, 10, 2, 3 } },
  { "purposes-live-only", PURPOSES, LIGHT, 760, .marks = UNMARKED,
    .plan = { 12, LIST (live), WEEKS, 240, 35, 10, 2, 3 } },
  { "purposes-narrow", PURPOSES, LIGHT, 300, .marks = { { 1, 2 }, NONE, NONE }, .plan = COURSE },
  { "purposes-narrow-low", PURPOSES, LIGHT, 300, 130, .marks = UNMARKED, .plan = COURSE },
  { "purposes-narrow-mirrored", PURPOSES, DARK, 360, .right_to_left = TRUE, .marks = UNMARKED, .plan = COURSE },
  { "purposes-narrow-large-text", PURPOSES, LIGHT, 300, .text = 24, .marks = UNMARKED, .plan = COURSE },
  { "purposes-large-text", PURPOSES, LIGHT, 760, .text = 24, .marks = UNMARKED, .plan = COURSE },
  { "purposes-wide", PURPOSES, LIGHT, 2000, .marks = UNMARKED, .plan = COURSE },
  { "purposes-low", PURPOSES, LIGHT, 760, 60, .marks = UNMARKED, .plan = COURSE },
  { "purposes-huge", PURPOSES, LIGHT, 760, .marks = UNMARKED, .plan = { 2, LIST (huge), WEEKS, 0, -1, -1, 3, 6 } },
  { "purposes-huge-3", PURPOSES, LIGHT, 760, .marks = UNMARKED, .plan = { 3, LIST (huge), WEEKS, 0, -1, -1, 3, 6 } },
  { "purposes-nothing", PURPOSES, LIGHT, 760, .marks = UNMARKED, .plan = { 2, LIST (nothing), WEEKS, 0, -1, -1 } },
  { "purposes-counts", PURPOSES, LIGHT, 500, .counts = TRUE, .marks = UNMARKED, .plan = COURSE },

  { "types", TYPES, LIGHT, 760, .marks = UNMARKED, .plan = COURSE },
  { "types-contrast-dark", TYPES, CONTRAST_DARK, 760, .marks = { { 0, 1 }, { 3, 2 }, NONE }, .plan = COURSE },
  { "types-narrow", TYPES, LIGHT, 300, .marks = UNMARKED, .plan = COURSE },
  { "types-narrow-counts-dark", TYPES, DARK, 360, .counts = TRUE, .marks = UNMARKED, .plan = COURSE },
};

static int
get_height (const Picture *picture, const PoiseSeries *series, const PoiseChartStyle *style)
{
  return picture->height > 0 ? picture->height : ceil (poise_chart_measure_height (series, style, picture->width));
}

static cairo_surface_t *
draw_picture (const Picture *picture)
{
  g_autoptr (PoiseBalance) balance = chart_plan_balance (&picture->plan);
  g_autoptr (PoiseSeries) series = poise_series_new (balance, picture->kind, picture->counts, picture->section - 1);
  g_autoptr (PoiseChart) chart = NULL;
  PangoFontDescription *font = pango_font_description_from_string ("Sans");
  cairo_surface_t *surface;
  PoiseChartStyle style;
  PoiseBox area;
  cairo_t *cr;

  pango_font_description_set_absolute_size (font, (picture->text > 0 ? picture->text : 12) * PANGO_SCALE);
  poise_chart_style_init (&style, picture->scheme);
  style.right_to_left = picture->right_to_left;
  style.patterns |= picture->patterns;
  style.font = font;
  area = (PoiseBox) { MARGIN, MARGIN, picture->width, get_height (picture, series, &style) };
  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, area.width + 2 * MARGIN, area.height + 2 * MARGIN);
  cr = cairo_create (surface);
  cairo_set_source_rgb (cr, style.background.red, style.background.green, style.background.blue);
  cairo_paint (cr);
  chart = poise_chart_new (series, &area, &style);
  poise_chart_draw (chart, cr, &style, &picture->marks);
  cairo_destroy (cr);
  pango_font_description_free (font);
  return surface;
}

int
main (int argc, char *argv[])
{
  if (argc < 2)
    {
      g_printerr ("Usage: %s FOLDER [LANGUAGE]\n", argv[0]);
      return 2;
    }
  poise_words_init (argv[2]);
  g_mkdir_with_parents (argv[1], 0755);
  for (guint i = 0; i < G_N_ELEMENTS (pictures); i++)
    {
      g_autofree char *path = g_strdup_printf ("%s/%s.png", argv[1], pictures[i].name);
      cairo_surface_t *surface = draw_picture (&pictures[i]);
      cairo_status_t status = cairo_surface_write_to_png (surface, path);

      cairo_surface_destroy (surface);
      if (status != CAIRO_STATUS_SUCCESS)
        {
          g_printerr ("%s: %s\n", path, cairo_status_to_string (status));
          return 1;
        }
    }
  return 0;
}
