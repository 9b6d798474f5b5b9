/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every chart, in every scheme and mirrored, looks as somebody has seen it to look well: compared with pictures in
 * `goldens`. Where it is meant to look different, `ninja -C build renew-goldens` draws them anew; look at each that
 * has changed before you commit it.
 *
 * Letters are not quite the same on every machine. So pictures are kept at a quarter of their size, and what is
 * compared is the colour of places of twelve units: there a part that is missing, of another colour or on the other
 * side counts, and the edge of a letter does not. That they would count is a test too.
 */

#include "chart/poise-chart-picture.h"
#include "store/poise-store.h"
#include "words/poise-words.h"

#include <math.h>
#include <string.h>

#define SMALLER 4     /* units to a pixel that is kept */
#define PLACE 3       /* pixels that are kept to a side of a place */
#define TOLERANCE 9.0 /* of 255, of the mean of a place in one of its colours */
#define FONT "Noto Sans, Noto Sans Arabic, Noto Sans CJK TC"
#define FONT_SIZE 12

typedef struct
{
  const char *name;
  PoiseChartScheme scheme;
  gboolean right_to_left, patterns, counts;
} Look;

static const Look looks[] = {
  { "light", POISE_CHART_LIGHT, FALSE, FALSE, FALSE },
  { "dark", POISE_CHART_DARK, FALSE, FALSE, FALSE },
  { "contrast", POISE_CHART_HIGH_CONTRAST, FALSE, TRUE, FALSE },
  { "contrast-dark", POISE_CHART_HIGH_CONTRAST_DARK, FALSE, TRUE, FALSE },
  { "mirrored", POISE_CHART_LIGHT, TRUE, FALSE, FALSE },
  { "counts", POISE_CHART_LIGHT, FALSE, FALSE, TRUE },
};

static char *goldens;
static PoiseBalance *balance;

/* ---- Drawing ---- */

static void
set_style (PoiseChartStyle *style, const Look *look, const PangoFontDescription *font)
{
  poise_chart_style_init (style, look->scheme);
  style->right_to_left = look->right_to_left;
  style->patterns = look->patterns;
  style->font = font;
}

static PangoFontDescription *
create_font (void)
{
  PangoFontDescription *font = pango_font_description_from_string (FONT);

  pango_font_description_set_absolute_size (font, FONT_SIZE * PANGO_SCALE);
  return font;
}

static cairo_surface_t *
draw (const PoiseChartPicture *picture)
{
  cairo_surface_t *surface = cairo_image_surface_create (
      CAIRO_FORMAT_RGB24, poise_chart_picture_get_width (picture), poise_chart_picture_get_height (picture));
  cairo_t *cr = cairo_create (surface);

  poise_chart_picture_draw (picture, cr);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

static guint
channel_at (cairo_surface_t *surface, int x, int y, guint channel)
{
  const guint8 *row = cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface);

  return ((const guint32 *) row)[x] >> 8 * channel & 0xff;
}

/* The mean of one colour in a square of @side pixels, as much of it as there is */
static double
mean_at (cairo_surface_t *surface, int left, int top, int side, guint channel)
{
  int right = MIN (left + side, cairo_image_surface_get_width (surface));
  int bottom = MIN (top + side, cairo_image_surface_get_height (surface));
  double sum = 0;

  for (int y = top; y < bottom; y++)
    for (int x = left; x < right; x++)
      sum += channel_at (surface, x, y, channel);
  return sum / ((right - left) * (bottom - top));
}

static cairo_surface_t *
make_smaller (cairo_surface_t *surface)
{
  int width = cairo_image_surface_get_width (surface) / SMALLER, height = cairo_image_surface_get_height (surface) / SMALLER;
  cairo_surface_t *smaller = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);

  for (int y = 0; y < height; y++)
    {
      guint32 *row = (guint32 *) (cairo_image_surface_get_data (smaller) + y * cairo_image_surface_get_stride (smaller));

      for (int x = 0; x < width; x++)
        for (guint channel = 0; channel < 3; channel++)
          row[x] |= (guint32) (mean_at (surface, x * SMALLER, y * SMALLER, SMALLER, channel) + 0.5) << 8 * channel;
    }
  cairo_surface_mark_dirty (smaller);
  return smaller;
}

/* As small as it is kept */
static cairo_surface_t *
draw_small (const PoiseSeries *series, const PoiseChartStyle *style)
{
  g_autoptr (PoiseChartPicture) picture = poise_chart_picture_new (series, style);
  cairo_surface_t *surface = draw (picture);
  cairo_surface_t *smaller = make_smaller (surface);

  cairo_surface_destroy (surface);
  return smaller;
}

/* How far from each other two pictures are where they are farthest; as far as can be if they differ in size */
static double
find_difference (cairo_surface_t *a, cairo_surface_t *b)
{
  int width = cairo_image_surface_get_width (a), height = cairo_image_surface_get_height (a);
  double most = 0;

  if (width != cairo_image_surface_get_width (b) || height != cairo_image_surface_get_height (b))
    return 255;
  for (int y = 0; y < height; y += PLACE)
    for (int x = 0; x < width; x += PLACE)
      for (guint channel = 0; channel < 3; channel++)
        most = MAX (most, fabs (mean_at (a, x, y, PLACE, channel) - mean_at (b, x, y, PLACE, channel)));
  return most;
}

/* ---- Each chart, each look ---- */

typedef void (*Visit) (const char *path, const PoiseSeries *series, const PoiseChartStyle *style);

static void
visit_all (Visit visit)
{
  PangoFontDescription *font = create_font ();

  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    for (guint kind = 0; kind < POISE_N_SERIES_KINDS; kind++)
      {
        g_autoptr (PoiseSeries) series = poise_series_new (balance, kind, looks[i].counts, POISE_SERIES_ALL);
        g_autofree char *name = g_strdup_printf ("%s-%s.png", poise_chart_get_name (kind), looks[i].name);
        g_autofree char *path = g_build_filename (goldens, name, NULL);
        PoiseChartStyle style;

        set_style (&style, &looks[i], font);
        visit (path, series, &style);
      }
  pango_font_description_free (font);
}

/* A picture from a file, in the format of those that are drawn */
static cairo_surface_t *
read_golden (const char *path)
{
  cairo_surface_t *read = cairo_image_surface_create_from_png (path);
  cairo_surface_t *surface;
  cairo_t *cr;

  if (cairo_surface_status (read) != CAIRO_STATUS_SUCCESS)
    g_error ("%s: %s", path, cairo_status_to_string (cairo_surface_status (read)));
  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, cairo_image_surface_get_width (read),
                                        cairo_image_surface_get_height (read));
  cr = cairo_create (surface);
  cairo_set_source_surface (cr, read, 0, 0);
  cairo_paint (cr);
  cairo_destroy (cr);
  cairo_surface_destroy (read);
  cairo_surface_flush (surface);
  return surface;
}

static void
keep (const char *path, cairo_surface_t *surface)
{
  cairo_status_t status = cairo_surface_write_to_png (surface, path);

  if (status != CAIRO_STATUS_SUCCESS)
    g_error ("%s: %s", path, cairo_status_to_string (status));
}

static void
compare (const char *path, const PoiseSeries *series, const PoiseChartStyle *style)
{
  cairo_surface_t *golden = read_golden (path), *drawn = draw_small (series, style);
  double difference = find_difference (golden, drawn);
  g_autofree char *name = g_path_get_basename (path);

  g_test_message ("%s: %.1f", name, difference);
  if (difference > TOLERANCE)
    {
      g_autofree char *file = g_strdup_printf ("drawn-%s", name);

      keep (file, drawn);
      g_test_message ("%s looks different, see %s: if it is meant to, ninja renew-goldens", name, file);
      g_test_fail ();
    }
  cairo_surface_destroy (golden);
  cairo_surface_destroy (drawn);
}

static void
test_same (void)
{
  visit_all (compare);
}

static void
renew (const char *path, const PoiseSeries *series, const PoiseChartStyle *style)
{
  cairo_surface_t *drawn = draw_small (series, style);

  keep (path, drawn);
  cairo_surface_destroy (drawn);
}

/* ---- What has to count ---- */

static void
assert_noticed (const char *path, const char *what, const PoiseSeries *series, const PoiseChartStyle *style)
{
  cairo_surface_t *golden = read_golden (path), *drawn = draw_small (series, style);
  double difference = find_difference (golden, drawn);

  g_test_message ("%s, %s: %.1f", path, what, difference);
  g_assert_cmpfloat (difference, >, 2 * TOLERANCE);
  cairo_surface_destroy (golden);
  cairo_surface_destroy (drawn);
}

/* One mode of one group is gone, and the picture is as large as before. Nobody else has this series yet, so that it may
 * still be written to. */
static PoiseSeries *
without_a_part (const PoiseSeries *series)
{
  PoiseSeries *other = poise_series_new (series->balance, series->kind, series->counts, series->section);
  guint group = series->n_groups > 1 ? 1 : 0;

  other->values[group][POISE_MODE_SYNCHRONOUS] = 0;
  return other;
}

static void
assert_all_noticed (const char *path, const PoiseSeries *series, const PoiseChartStyle *style)
{
  g_autoptr (PoiseSeries) less = without_a_part (series);
  PoiseChartStyle other = *style;

  other.mode[POISE_MODE_SYNCHRONOUS] = style->mode[POISE_MODE_ASYNCHRONOUS];
  assert_noticed (path, "one colour for both modes", series, &other);
  other = *style;
  other.right_to_left = !style->right_to_left;
  assert_noticed (path, "the other side", series, &other);
  other = *style;
  other.background = style->foreground;
  assert_noticed (path, "another background", series, &other);
  other = *style;
  other.foreground = style->background;
  assert_noticed (path, "no texts", series, &other);
  assert_noticed (path, "a part missing", less, style);
}

static void
test_noticed (void)
{
  visit_all (assert_all_noticed);
}

int
main (int argc, char *argv[])
{
  gboolean renews = argc > 2 && g_str_equal (argv[1], "--renew");
  g_autofree char *path = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (PoisePlan) plan = NULL;
  g_autoptr (GError) error = NULL;
  int status = 0;

  if (!renews)
    g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, renews ? 3 : 2);
  poise_words_init ("en");
  goldens = argv[argc - 1];
  path = g_build_filename (goldens, "course.poise.json", NULL);
  file = g_file_new_for_path (path);
  plan = poise_store_load (file, NULL, &error);
  g_assert_no_error (error);
  balance = poise_balance_new (plan);
  if (renews)
    {
      visit_all (renew);
    }
  else
    {
      g_test_add_func ("/chart/goldens/same", test_same);
      g_test_add_func ("/chart/goldens/noticed", test_noticed);
      status = g_test_run ();
    }
  poise_balance_unref (balance);
  return status;
}
