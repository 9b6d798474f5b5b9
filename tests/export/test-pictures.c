/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Charts as SVG and PNG: whole files that other programs read, that say what they show, and that show the same.
 */

#include "export/course-plan.h"
#include "export/picture-tools.h"

#include "export/poise-export-picture.h"
#include "words/poise-words-picture.h"
#include "words/poise-words-series.h"
#include "words/poise-words.h"

#include <math.h>
#include <string.h>

static PoisePlan *
empty_plan (void)
{
  return plan_of ("Empty", poise_records_new ());
}

/* What would break out of XML, or cannot stand in it at all; and no title at all */
static PoisePlan *
hostile_plan (void)
{
  GPtrArray *sections = poise_records_new ();
  GPtrArray *activities = poise_records_new ();

  g_ptr_array_add (activities, activity_of ("A", POISE_MODE_SYNCHRONOUS, 45, NULL));
  g_ptr_array_add (activities, activity_of ("B", POISE_MODE_ASYNCHRONOUS, 90, NULL));
  g_ptr_array_add (sections, section_of ("]]> \"Week\" <1> & '\x01\x0b\xc2\x85\xef\xbf\xbe\xef\xb7\x90", NULL, activities));
  return plan_of ("</title><script>R&D \"\x1f\xef\xbf\xbf\"", sections);
}

static PoisePlan *
long_plan (guint n_sections)
{
  GPtrArray *sections = poise_records_new ();

  for (guint i = 0; i < n_sections; i++)
    {
      GPtrArray *activities = poise_records_new ();

      g_ptr_array_add (activities, activity_of ("A", POISE_MODE_SYNCHRONOUS, 45 + i % 7 * 10, NULL));
      g_ptr_array_add (activities, activity_of ("B", POISE_MODE_ASYNCHRONOUS, 90, NULL));
      g_ptr_array_add (sections, section_of (NULL, NULL, activities));
    }
  return plan_of ("Long", sections);
}

typedef PoisePlan *(*MakePlan) (void);
static const MakePlan plans[] = { course_plan, empty_plan, hostile_plan };

typedef void (*CheckPicture) (PoisePlan *plan, const PoiseExportOptions *options);

static void
each_picture (CheckPicture check)
{
  for (guint i = 0; i < G_N_ELEMENTS (plans); i++)
    for (guint kind = 0; kind < POISE_N_SERIES_KINDS; kind++)
      {
        g_autoptr (PoisePlan) plan = plans[i]();
        const PoiseExportOptions options
            = { .audience = (i + kind) % 2, .chart = kind, .counts = (i + kind) % 3 == 2, .scale = 1 };

        g_test_message ("plan %u, %s, %s", i, poise_chart_get_name (kind), options.counts ? "activities" : "minutes");
        check (plan, &options);
      }
}

/* ---- What they say ---- */

static void
check_words (PoisePlan *plan, const PoiseExportOptions *options)
{
  g_autoptr (GBytes) svg = picture_bytes ("svg", plan, options);
  g_autoptr (GBytes) png = picture_bytes ("png", plan, options);
  g_autoptr (PoiseChartPicture) picture = poise_export_picture_new (plan, options);
  const PoiseSeries *series = poise_chart_picture_get_series (picture);
  g_autofree char *name = poise_words_picture_name (series);
  g_autofree char *summary = poise_words_series_summary (series);
  g_autofree char *said
      = picture_xpath (svg, "concat(/*[local-name()='svg']/@role, '|', /*/@xml:lang, '|',"
                            " count(//*[local-name()='script']), '|',"
                            " //*[@id=/*/@aria-labelledby][local-name()='title'], '|',"
                            " //*[@id=/*/@aria-describedby][local-name()='desc'])");
  g_autofree char *expected = g_strdup_printf ("img|en|0|%s|%s", name, summary);
  g_autofree char *title_of_png = picture_option (png, "tEXt::Title");
  g_autofree char *description_of_png = picture_option (png, "tEXt::Description");

  g_assert_cmpstr (said, ==, expected);
  g_assert_cmpstr (title_of_png, ==, name);
  g_assert_cmpstr (description_of_png, ==, summary);
  if (options->audience == POISE_AUDIENCE_STUDENTS)
    g_assert_null (strstr (said, "target"));
}

static void
test_words (void)
{
  if (picture_tools_found ())
    each_picture (check_words);
}

static void
test_texts (void)
{
  static const struct
  {
    PoiseExportOptions options;
    const char *title, *description;
  } cases[] = {
    { { .chart = POISE_SERIES_COURSE }, "R&D – Balance, by time",
      "33% of the decided time is synchronous: 45 min synchronous, 1 h 30 min asynchronous. "
      "Your target is 35% ± 10 percentage points: within the target." },
    { { .chart = POISE_SERIES_COURSE, .audience = POISE_AUDIENCE_STUDENTS }, "R&D – Balance, by time",
      "33% of the decided time is synchronous: 45 min synchronous, 1 h 30 min asynchronous." },
    { { .chart = POISE_SERIES_SECTIONS }, "R&D – Rhythm, by time",
      "1 section. Section 1: 45 min synchronous, 90 min asynchronous. The weekly budget is 480 min." },
    { { .chart = POISE_SERIES_SECTIONS, .audience = POISE_AUDIENCE_STUDENTS, .counts = TRUE },
      "R&D – Rhythm, by number of activities",
      "1 section. Section 1: 1 synchronous activity, 1 asynchronous activity." },
  };
  g_autoptr (PoisePlan) bare = long_plan (1);
  g_autoptr (PoisePlan) titled = poise_record_with_text (bare, POISE_PLAN_TITLE, "R&D");
  g_autoptr (PoisePlan) budgeted = poise_record_with_number (titled, POISE_PLAN_WEEKLY_MINUTES, 480);
  g_autoptr (PoiseTarget) target = poise_record_new (&poise_target_type);
  g_autoptr (PoisePlan) plan = NULL;

  if (!picture_tools_found ())
    return;
  poise_record_put_number (target, POISE_TARGET_SYNCHRONOUS_PERCENT, 35);
  poise_record_put_number (target, POISE_TARGET_TOLERANCE_PERCENT, 10);
  plan = poise_record_with_record (budgeted, POISE_PLAN_TARGET, poise_record_seal (target));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GBytes) svg = picture_bytes ("svg", plan, &cases[i].options);
      g_autofree char *title = picture_xpath (svg, "string(//*[local-name()='title'])");
      g_autofree char *description = picture_xpath (svg, "string(//*[local-name()='desc'])");

      g_assert_cmpstr (title, ==, cases[i].title);
      g_assert_cmpstr (description, ==, cases[i].description);
    }
}

/* ---- What they show ---- */

/* The one is drawn by librsvg, the other was by us: letters differ a little, parts do not. */
static void
check_same (PoisePlan *plan, const PoiseExportOptions *options)
{
  g_autoptr (GBytes) svg = picture_bytes ("svg", plan, options);
  g_autoptr (GBytes) png = picture_bytes ("png", plan, options);
  cairo_surface_t *vectors = picture_read_svg (svg, 1);
  cairo_surface_t *pixels = picture_read_png (png);
  double difference = picture_difference (vectors, pixels, 12);

  g_test_message ("%.1f", difference);
  g_assert_cmpfloat (difference, <, 30);
  cairo_surface_destroy (vectors);
  cairo_surface_destroy (pixels);
}

static void
test_same (void)
{
  if (picture_tools_found ())
    each_picture (check_same);
}

/* The same bytes each time, though others were made in between. */
static void
check_bytes (PoisePlan *plan, const PoiseExportOptions *options)
{
  static const char *const formats[] = { "svg", "png" };
  static const PoiseExportOptions other = { .chart = POISE_SERIES_SECTIONS };

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autoptr (GBytes) first = picture_bytes (formats[i], plan, options);
      g_autoptr (GBytes) between = picture_bytes (formats[i], plan, &other);
      g_autoptr (GBytes) again = picture_bytes (formats[i], plan, options);

      g_assert_true (g_bytes_equal (first, again));
    }
}

static void
test_bytes (void)
{
  each_picture (check_bytes);
}

/* ---- Sizes ---- */

static void
test_scale (void)
{
  static const struct
  {
    double scale, pixels;
    const char *dots_per_inch;
  } cases[] = { { 0, 2, "192" }, { 1, 1, "96" }, { 1.5, 1.5, "144" }, { 2, 2, "192" }, { 8, 8, "768" } };
  g_autoptr (PoisePlan) plan = empty_plan ();
  PoiseExportOptions options = { 0 };
  g_autoptr (PoiseChartPicture) picture = poise_export_picture_new (plan, &options);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GBytes) png = NULL;
      g_autofree char *density = NULL;
      cairo_surface_t *surface;

      options.scale = cases[i].scale;
      png = picture_bytes ("png", plan, &options);
      density = picture_option (png, "x-dpi");
      g_assert_cmpstr (density, ==, cases[i].dots_per_inch);
      surface = picture_read_png (png);
      g_assert_cmpint (cairo_image_surface_get_width (surface), ==,
                       (int) ceil (poise_chart_picture_get_width (picture) * cases[i].pixels));
      g_assert_cmpint (cairo_image_surface_get_height (surface), ==,
                       (int) ceil (poise_chart_picture_get_height (picture) * cases[i].pixels));
      cairo_surface_destroy (surface);
    }
}

/* More sections want more width, up to a limit; very many pixels are refused, and an SVG of them is not. */
static void
test_width (void)
{
  static const guint sizes[] = { 0, 1, 15, 52, 300, 1000 };
  const PoiseExportOptions options = { .chart = POISE_SERIES_SECTIONS, .scale = 8 };
  int width = 0;

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (PoisePlan) plan = long_plan (sizes[i]);
      g_autoptr (PoiseChartPicture) picture = poise_export_picture_new (plan, &options);

      g_assert_cmpint (poise_chart_picture_get_width (picture), >=, MAX (width, 600));
      g_assert_cmpint (poise_chart_picture_get_height (picture), <, 1000);
      width = poise_chart_picture_get_width (picture);
    }
  g_assert_cmpint (width, ==, POISE_CHART_PICTURE_WIDTH_MAX);
}

static void
test_too_large (void)
{
  g_autoptr (PoisePlan) plan = long_plan (300);
  const PoiseExportOptions options = { .chart = POISE_SERIES_SECTIONS, .scale = 8 };
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) png = poise_export_write (poise_export_find_format ("png", NULL), plan, &options, &error);
  g_autoptr (GBytes) svg = picture_bytes ("svg", plan, &options);

  g_assert_error (error, POISE_EXPORT_ERROR, POISE_EXPORT_ERROR_TOO_LARGE);
  g_assert_cmpstr (error->message, ==,
                   "The picture would have too many pixels. Choose a smaller scale, or SVG.");
  g_assert_null (png);
}

/* ---- Right to left ---- */

/* Whether anything is drawn in the row of the heading, on its left or its right half */
static gboolean
has_ink (cairo_surface_t *surface, gboolean right)
{
  int half = cairo_image_surface_get_width (surface) / 2;
  const guint8 *data = cairo_image_surface_get_data (surface);

  for (int y = 0; y < 45; y++)
    for (int x = right ? half : 0; x < (right ? 2 * half : half); x++)
      if ((*(const guint32 *) (data + y * cairo_image_surface_get_stride (surface) + x * 4) & 0xffffff) != 0xffffff)
        return TRUE;
  return FALSE;
}

/* Headings begin on the side on which lines do, whatever letters they have. */
static void
test_sides (void)
{
  static const char *const titles[] = { "Ethics", "الكتابة" };

  for (guint i = 0; i < 2 * G_N_ELEMENTS (titles); i++)
    {
      GPtrArray *sections = poise_records_new ();
      g_autoptr (PoisePlan) plan = plan_of (titles[i / 2], sections);
      g_autoptr (PoiseBalance) balance = poise_balance_new (plan);
      g_autoptr (PoiseSeries) series = poise_series_new (balance, POISE_SERIES_COURSE, FALSE, POISE_SERIES_ALL);
      g_autoptr (PoiseChartPicture) picture = NULL;
      g_autoptr (GBytes) png = NULL;
      g_autoptr (GError) error = NULL;
      cairo_surface_t *surface;
      PoiseChartStyle style;

      poise_chart_style_init (&style, POISE_CHART_LIGHT);
      style.right_to_left = i % 2;
      picture = poise_chart_picture_new (series, &style);
      png = poise_export_picture_to_png (picture, 1, &error);
      g_assert_no_error (error);
      surface = picture_read_png (png);
      g_test_message ("“%s”, right to left: %d", titles[i / 2], style.right_to_left);
      g_assert_cmpint (has_ink (surface, TRUE), ==, style.right_to_left);
      g_assert_cmpint (has_ink (surface, FALSE), ==, !style.right_to_left);
      cairo_surface_destroy (surface);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  poise_words_init (NULL);
  g_test_add_func ("/export/pictures/words", test_words);
  g_test_add_func ("/export/pictures/texts", test_texts);
  g_test_add_func ("/export/pictures/same", test_same);
  g_test_add_func ("/export/pictures/bytes", test_bytes);
  g_test_add_func ("/export/pictures/scale", test_scale);
  g_test_add_func ("/export/pictures/width", test_width);
  g_test_add_func ("/export/pictures/too-large", test_too_large);
  g_test_add_func ("/export/pictures/sides", test_sides);
  return g_test_run ();
}
