/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each program runs on a temporary file that is gone afterwards.
 */

#include "export/picture-tools.h"

#include <gdk-pixbuf/gdk-pixbuf.h>
#include <glib/gstdio.h>
#include <math.h>

gboolean
picture_tools_found (void)
{
  static const char *const programs[] = { "xmllint", "rsvg-convert" };

  for (guint i = 0; i < G_N_ELEMENTS (programs); i++)
    {
      g_autofree char *path = g_find_program_in_path (programs[i]);

      if (path == NULL)
        {
          g_autofree char *why = g_strdup_printf ("%s is not installed", programs[i]);

          g_test_skip (why);
          return FALSE;
        }
    }
  return TRUE;
}

GBytes *
picture_bytes (const char *format, PoisePlan *plan, const PoiseExportOptions *options)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = poise_export_write (poise_export_find_format (format, NULL), plan, options, &error);

  g_assert_no_error (error);
  g_assert_nonnull (bytes);
  return bytes;
}

/* What a program prints of @bytes, whose file is put where @arguments has "FILE" */
static GBytes *
run_on (GBytes *bytes, const char **arguments)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GBytes) errors = NULL;
  GBytes *output = NULL;
  int fd = g_file_open_tmp ("poise-XXXXXX", &path, &error);

  g_assert_no_error (error);
  g_close (fd, NULL);
  g_file_set_contents (path, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &error);
  g_assert_no_error (error);
  for (guint i = 0; arguments[i] != NULL; i++)
    if (g_str_equal (arguments[i], "FILE"))
      arguments[i] = path;
  process = g_subprocess_newv (arguments, G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE, &error);
  g_assert_no_error (error);
  g_subprocess_communicate (process, NULL, NULL, &output, &errors, &error);
  g_assert_no_error (error);
  if (!g_subprocess_get_successful (process) || g_bytes_get_size (errors) > 0)
    g_error ("%s: %.*s", arguments[0], (int) g_bytes_get_size (errors), (const char *) g_bytes_get_data (errors, NULL));
  g_remove (path);
  return output;
}

static char *
to_text (GBytes *bytes)
{
  char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  g_assert_true (g_utf8_validate (text, -1, NULL));
  return g_strchomp (text);
}

char *
picture_xpath (GBytes *svg, const char *path)
{
  g_autoptr (GBytes) output = run_on (svg, (const char *[]){ "xmllint", "--nonet", "--xpath", path, "FILE", NULL });

  return to_text (output);
}

char *
picture_option (GBytes *png, const char *name)
{
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_bytes (png);
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkPixbuf) pixbuf = gdk_pixbuf_new_from_stream (stream, NULL, &error);

  g_assert_no_error (error);
  return g_strdup (gdk_pixbuf_get_option (pixbuf, name));
}

typedef struct
{
  GBytes *bytes;
  gsize place;
} Reader;

static cairo_status_t
read_some (void *data, unsigned char *bytes, unsigned int length)
{
  Reader *reader = data;
  gsize size;
  const guint8 *all = g_bytes_get_data (reader->bytes, &size);

  if (length > size - reader->place)
    return CAIRO_STATUS_READ_ERROR;
  memcpy (bytes, all + reader->place, length);
  reader->place += length;
  return CAIRO_STATUS_SUCCESS;
}

cairo_surface_t *
picture_read_png (GBytes *png)
{
  Reader reader = { png, 0 };
  cairo_surface_t *read = cairo_image_surface_create_from_png_stream (read_some, &reader);
  cairo_surface_t *surface;
  cairo_t *cr;

  g_assert_cmpint (cairo_surface_status (read), ==, CAIRO_STATUS_SUCCESS);
  /* of one format, whatever the file had */
  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, cairo_image_surface_get_width (read),
                                        cairo_image_surface_get_height (read));
  cr = cairo_create (surface);
  cairo_set_source_surface (cr, read, 0, 0);
  cairo_paint (cr);
  cairo_destroy (cr);
  cairo_surface_destroy (read);
  cairo_surface_flush (surface);
  return surface;
}

cairo_surface_t *
picture_read_svg (GBytes *svg, double zoom)
{
  char number[G_ASCII_DTOSTR_BUF_SIZE];
  g_autoptr (GBytes) png
      = run_on (svg, (const char *[]){ "rsvg-convert", "--zoom", g_ascii_dtostr (number, sizeof number, zoom), "FILE", NULL });

  return picture_read_png (png);
}

static double
sum_block (cairo_surface_t *surface, int left, int top, int side, guint channel)
{
  const guint8 *data = cairo_image_surface_get_data (surface);
  int stride = cairo_image_surface_get_stride (surface);
  int right = MIN (left + side, cairo_image_surface_get_width (surface));
  int bottom = MIN (top + side, cairo_image_surface_get_height (surface));
  double sum = 0;

  for (int y = top; y < bottom; y++)
    for (int x = left; x < right; x++)
      sum += *(const guint32 *) (data + y * stride + x * 4) >> 8 * channel & 0xff;
  return sum / ((right - left) * (bottom - top));
}

double
picture_difference (cairo_surface_t *a, cairo_surface_t *b, int side)
{
  int width = cairo_image_surface_get_width (a), height = cairo_image_surface_get_height (a);
  double most = 0;

  g_assert_cmpint (width, ==, cairo_image_surface_get_width (b));
  g_assert_cmpint (height, ==, cairo_image_surface_get_height (b));
  for (int y = 0; y < height; y += side)
    for (int x = 0; x < width; x += side)
      for (guint channel = 0; channel < 4; channel++)
        most = MAX (most, fabs (sum_block (a, x, y, side, channel) - sum_block (b, x, y, side, channel)));
  return most;
}
