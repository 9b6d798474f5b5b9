/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each letter of a PDF is seen, and is the one that was meant: compared with the same line drawn without a PDF.
 */

#include "chart/poise-show-text.h"
#include "export/pdf-tools.h"

#include <cairo-pdf.h>
#include <gio/gio.h>
#include <glib/gstdio.h>

#define WIDTH 360
#define HEIGHT 60

static PangoLayout *
lay_out (cairo_t *cr, const char *font, const char *text)
{
  PangoLayout *layout = pango_cairo_create_layout (cr);
  PangoFontDescription *description = pango_font_description_from_string (font);

  pango_layout_set_font_description (layout, description);
  pango_font_description_free (description);
  pango_layout_set_text (layout, text, -1);
  return layout;
}

static void
draw (cairo_surface_t *surface, const char *font, const char *text)
{
  cairo_t *cr = cairo_create (surface);
  g_autoptr (PangoLayout) layout = lay_out (cr, font, text);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_set_source_rgb (cr, 0, 0, 0);
  cairo_move_to (cr, 10, 5);
  poise_show_layout (cr, layout);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
}

/* How much ink stands in each column of a picture of bytes, from 0 to 1 */
static void
add_ink (double *columns, const guint8 *bytes, int stride)
{
  for (int y = 0; y < HEIGHT; y++)
    for (int x = 0; x < WIDTH; x++)
      columns[x] += (255 - bytes[y * stride + x]) / (255.0 * HEIGHT);
}

static void
see_without_pdf (const char *font, const char *text, double *columns)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, WIDTH, HEIGHT);
  g_autofree guint8 *grey = g_malloc (WIDTH * HEIGHT);

  draw (surface, font, text);
  cairo_surface_flush (surface);
  for (int y = 0; y < HEIGHT; y++)
    for (int x = 0; x < WIDTH; x++)
      {
        const guint8 *pixel = cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface) + 4 * x;

        grey[y * WIDTH + x] = (pixel[0] + pixel[1] + pixel[2]) / 3;
      }
  cairo_surface_destroy (surface);
  add_ink (columns, grey, WIDTH);
}

/* (transfer full) what a program prints */
static GBytes *
run_tool (const char *const *arguments)
{
  g_autoptr (GSubprocess) process = g_subprocess_newv (arguments, G_SUBPROCESS_FLAGS_STDOUT_PIPE, NULL);
  GBytes *output;

  g_assert_nonnull (process);
  g_assert_true (g_subprocess_communicate (process, NULL, NULL, &output, NULL, NULL));
  g_assert_true (g_subprocess_get_successful (process));
  return output;
}

/* The picture's bytes are the last that pdftoppm writes. */
static void
see_in_pdf (const char *path, double *columns)
{
  const char *const arguments[] = { "pdftoppm", "-r", "72", "-gray", path, NULL };
  g_autoptr (GBytes) output = run_tool (arguments);
  gsize size;
  const guint8 *bytes = g_bytes_get_data (output, &size);

  g_assert_cmpuint (size, >, WIDTH * HEIGHT);
  add_ink (columns, bytes + size - WIDTH * HEIGHT, WIDTH);
}

static void
assert_text (const char *path, const char *text)
{
  const char *const arguments[] = { "pdftotext", path, "-", NULL };
  g_autoptr (GBytes) output = run_tool (arguments);
  g_autofree char *found = g_strndup (g_bytes_get_data (output, NULL), g_bytes_get_size (output));
  g_autofree char *letters = pdf_letters (found);
  g_autofree char *meant = pdf_letters (text);

  g_assert_cmpstr (letters, ==, meant);
}

static const struct
{
  const char *font;
  const char *text;
  gboolean right_to_left;
} lines[] = {
  { "Noto Sans CJK SC 20", "如" },
  { "Noto Sans CJK SC 20", "如例如中文" },
  { "Noto Sans CJK SC Bold 20", "如果" },
  { "Noto Sans CJK JP 20", "例えば Poise, 3 時間" },
  { "Noto Sans 20", "Week 3: 如 is there (α, ж)" },
  { "Noto Sans 20", "Noto" },
  { "Noto Sans 20", "العربية 12 如", TRUE },
};

static void
test_seen (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  double meant[WIDTH] = { 0 }, seen[WIDTH] = { 0 }, apart = 0, all = 0;
  g_autofree char *path = NULL;
  cairo_surface_t *surface;

  if (!pdf_tools_found ())
    return;
  path = g_build_filename (g_get_tmp_dir (), "poise-letters.pdf", NULL);
  surface = cairo_pdf_surface_create (path, WIDTH, HEIGHT);
  draw (surface, lines[i].font, lines[i].text);
  cairo_surface_finish (surface);
  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (surface);

  see_without_pdf (lines[i].font, lines[i].text, meant);
  see_in_pdf (path, seen);
  if (!lines[i].right_to_left) /* pdftotext puts marks of direction in */
    assert_text (path, lines[i].text);
  g_remove (path);

  /* Ten columns at a time: smoothing differs, letters do not. */
  for (int x = 0; x + 10 <= WIDTH; x += 10)
    {
      double one = 0, other = 0;

      for (int k = 0; k < 10; k++)
        {
          one += meant[x + k];
          other += seen[x + k];
        }
      apart += ABS (one - other);
      all += one;
    }
  g_test_message ("%s: %.2f of %.2f apart", lines[i].text, apart, all);
  g_assert_cmpfloat (all, >, 0.1);
  g_assert_cmpfloat (apart, <, 0.2 * all);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autofree char *path = g_strdup_printf ("/letters/seen/%u", i);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_seen);
    }
  return g_test_run ();
}
