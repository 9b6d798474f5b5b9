/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Colours, those of the charts as on screen, and the style that uses them; and the signs of the modes, drawn once for
 * all places that show them.
 */

#include "export/poise-html-parts.h"

#include "export/poise-export-picture.h"
#include "export/poise-export-resources.h"
#include "poise-config.h"

/* ---- Colours ---- */

static void
add_color (PoiseHtml *self, const char *name, const PoiseColor *color)
{
  g_string_append_printf (self->page, "--%s: #%02x%02x%02x; ", name, (int) (color->red * 255 + 0.5),
                          (int) (color->green * 255 + 0.5), (int) (color->blue * 255 + 0.5));
}

static PoiseColor
mix (const PoiseColor *a, const PoiseColor *b, double share)
{
  return (PoiseColor){ share * a->red + (1 - share) * b->red, share * a->green + (1 - share) * b->green,
                       share * a->blue + (1 - share) * b->blue, 1 };
}

static void
add_colors (PoiseHtml *self, PoiseChartStyle *style, const PoiseColor *link)
{
  PoiseColor line;

  if (poise_report_get_options (self->report)->grey)
    {
      poise_chart_style_make_grey (style);
      link = &style->foreground;
    }
  line = mix (&style->foreground, &style->background, 0.18);
  g_string_append (self->page, ":root { ");
  for (int mode = 0; mode < POISE_N_MODES; mode++)
    add_color (self, poise_html_mode_class (mode), &style->mode[mode]);
  add_color (self, "foreground", &style->foreground);
  add_color (self, "dim", &style->dim);
  add_color (self, "background", &style->background);
  add_color (self, "line", &line);
  add_color (self, "link", link);
  g_string_append (self->page, "}");
}

/** poise_html_add_style: into the head */
void
poise_html_add_style (PoiseHtml *self)
{
  static const PoiseColor link = { 0x1a / 255.0, 0x5f / 255.0, 0xb4 / 255.0, 1 };
  static const PoiseColor dark_link = { 0x8c / 255.0, 0xbc / 255.0, 0xf5 / 255.0, 1 };
  static const PoiseColor dark_background = { 0x1e / 255.0, 0x1e / 255.0, 0x20 / 255.0, 1 };
  g_autoptr (GBytes) css = NULL;
  PoiseChartStyle style;

  poise_export_get_resource (); /* so that it is linked; poise-store.c says why it is not asked itself */
  css = g_resources_lookup_data (POISE_RESOURCE_PREFIX "/export/poise-html.css", G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_assert (css != NULL);
  g_string_append (self->page, "<style>\n");
  poise_chart_style_init (&style, POISE_CHART_LIGHT);
  add_colors (self, &style, &link);
  g_string_append (self->page, "\n@media screen and (prefers-color-scheme: dark) { ");
  poise_chart_style_init (&style, POISE_CHART_DARK);
  style.background = dark_background;
  add_colors (self, &style, &dark_link);
  g_string_append (self->page, " }\n");
  g_string_append_len (self->page, g_bytes_get_data (css, NULL), g_bytes_get_size (css));
  g_string_append (self->page, "</style>\n");
}

/* ---- Signs ---- */

/** poise_html_add_signs: into the body, once; the shapes are those of poise_mode_sign_draw() */
void
poise_html_add_signs (PoiseHtml *self)
{
  g_string_append (
      self->page,
      "<svg width=\"0\" height=\"0\" aria-hidden=\"true\" style=\"position:absolute\"><defs>\n"
      "<symbol id=\"sign-synchronous\" viewBox=\"0 0 16 16\"><g stroke=\"none\">"
      "<circle cx=\"4\" cy=\"8\" r=\"3\"/><circle cx=\"12\" cy=\"8\" r=\"3\"/></g></symbol>\n"
      "<symbol id=\"sign-asynchronous\" viewBox=\"0 0 16 16\"><g stroke=\"none\">"
      "<circle cx=\"4\" cy=\"4\" r=\"3\"/><circle cx=\"12\" cy=\"12\" r=\"3\"/></g></symbol>\n"
      "<symbol id=\"sign-undecided\" viewBox=\"0 0 16 16\">"
      "<path fill=\"none\" stroke-width=\"2.1\" stroke-linejoin=\"round\" "
      "d=\"M4.8 5.3C4.8 3.4 6.2 2.5 8 2.5C9.8 2.5 11.2 3.5 11.2 5.1C11.2 7.6 8 7.4 8 10.5\"/>"
      "<circle stroke=\"none\" cx=\"8\" cy=\"13.1\" r=\"1.35\"/></symbol>\n"
      "</defs></svg>\n");
}
