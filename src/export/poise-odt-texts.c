/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Paragraphs, and the signs and charts that stand in them.
 */

#include "export/poise-odt-parts.h"

#include "chart/poise-mode-sign.h"
#include "core/poise-address.h"
#include "export/poise-markup.h"
#include "export/poise-report-chart.h"
#include "export/poise-report-lines.h"
#include "export/poise-svg.h"
#include "words/poise-words-picture.h"
#include "words/poise-words-series.h"
#include "words/poise-words-together.h"

#include <string.h>

#define UNITS_PER_MILLIMETRE (96 / 25.4)
#define PICTURE_SCALE 3 /* pixels to a unit, for whoever cannot show SVG */
#define SIGN_SIDE 3.0   /* millimetres */

/* ---- Lines ---- */

/** poise_odt_add_line: @text: on one line; spaces stay as many as they are */
void
poise_odt_add_line (PoiseOdt *self, const char *text)
{
  g_autofree char *kept = poise_words_keep_together (text);

  for (const char *p = kept; *p != '\0';)
    {
      gsize n_spaces = strspn (p, " ");
      gsize length = strcspn (p + n_spaces, " ");
      g_autofree char *word = g_strndup (p + n_spaces, length);

      if (n_spaces == 1 && p > kept && length > 0)
        g_string_append_c (self->body, ' ');
      else if (n_spaces > 0)
        g_string_append_printf (self->body, "<text:s text:c=\"%u\"/>", (guint) n_spaces);
      poise_markup_append (self->body, word);
      p += n_spaces + length;
    }
}

static void
add_lines (PoiseOdt *self, const char *paragraph)
{
  g_auto (GStrv) lines = g_strsplit (paragraph, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append (self->body, "<text:line-break/>");
      poise_odt_add_line (self, lines[i]);
    }
}

/** poise_odt_add_text: @sign: a #PoiseMode that stands before it, or -1 */
void
poise_odt_add_text (PoiseOdt *self, const char *style, const PoiseReportText *text, int sign)
{
  g_auto (GStrv) paragraphs = poise_report_split_paragraphs (text->text);
  const char *turned = poise_report_is_turned (self->report, text) ? "Turned" : "";

  for (guint i = 0; paragraphs[i] != NULL; i++)
    {
      g_string_append_printf (self->body, "<text:p text:style-name=\"%s%s\">", style, turned);
      if (i == 0 && sign >= 0)
        poise_odt_add_sign (self, sign);
      if (text->uri != NULL)
        {
          g_autofree char *address = poise_address_escape (text->uri);

          g_string_append (self->body, "<text:a xlink:type=\"simple\" text:style-name=\"Internet_20_link\"");
          poise_markup_append_attribute (self->body, "xlink:href", address);
          g_string_append_c (self->body, '>');
        }
      add_lines (self, paragraphs[i]);
      if (text->uri != NULL)
        g_string_append (self->body, "</text:a>");
      g_string_append (self->body, "</text:p>\n");
    }
}

/* ---- Pictures ---- */

static void
add_image (PoiseOdt *self, const char *name, const char *type)
{
  g_string_append_printf (self->body,
                          "<draw:image xlink:href=\"%s\" xlink:type=\"simple\" xlink:show=\"embed\" "
                          "xlink:actuate=\"onLoad\" draw:mime-type=\"%s\"/>",
                          name, type);
}

static void
begin_frame (PoiseOdt *self, double width, double height)
{
  g_string_append_printf (self->body,
                          "<draw:frame draw:style-name=\"Inline\" draw:name=\"Picture%u\" text:anchor-type=\"as-char\"",
                          ++self->n_pictures);
  poise_odt_append_length (self->body, "svg:width", width);
  poise_odt_append_length (self->body, "svg:height", height);
  g_string_append_c (self->body, '>');
}

static void
end_frame (PoiseOdt *self, const char *title, const char *description)
{
  g_string_append (self->body, "<svg:title>");
  poise_markup_append (self->body, title);
  g_string_append (self->body, "</svg:title>");
  if (description != NULL)
    {
      g_string_append (self->body, "<svg:desc>");
      poise_markup_append (self->body, description);
      g_string_append (self->body, "</svg:desc>");
    }
  g_string_append (self->body, "</draw:frame>");
}

/* ---- Signs ---- */

typedef struct
{
  PoiseMode mode;
  const PoiseChartStyle *style;
} Sign;

static void
draw_sign (gconstpointer drawing, cairo_t *cr)
{
  const Sign *sign = drawing;
  const PoiseBox box = { 0, 0, 16, 16 };

  poise_mode_sign_draw (cr, sign->mode, &box, sign->style);
}

/** poise_odt_add_signs: as files, which all places share */
gboolean
poise_odt_add_signs (PoiseOdt *self, GError **error)
{
  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    {
      const Sign sign = { mode, &self->style };
      g_autofree char *name = g_strdup_printf ("Pictures/sign-%u.svg", mode);
      g_autoptr (GByteArray) svg = poise_svg_new (16, 16, draw_sign, &sign, error);

      if (svg == NULL || !poise_odt_add_file (self, name, "image/svg+xml", svg->data, svg->len, error))
        return FALSE;
    }
  return TRUE;
}

/** poise_odt_add_sign: into a paragraph */
void
poise_odt_add_sign (PoiseOdt *self, int mode)
{
  g_autofree char *name = g_strdup_printf ("Pictures/sign-%d.svg", mode);

  begin_frame (self, SIGN_SIDE, SIGN_SIDE);
  add_image (self, name, "image/svg+xml");
  end_frame (self, poise_report_get_mode_word (self->report, mode), NULL);
  g_string_append (self->body, "\u00a0");
}

/* ---- Charts ---- */

static gboolean
add_pictures (PoiseOdt *self, const PoiseReportChart *chart, const char *name, GError **error)
{
  g_autofree char *svg_name = g_strdup_printf ("%s.svg", name);
  g_autofree char *png_name = g_strdup_printf ("%s.png", name);
  g_autoptr (GByteArray) svg = poise_report_chart_to_svg (chart, error);
  g_autoptr (GBytes) png = svg != NULL ? poise_report_chart_to_png (chart, PICTURE_SCALE, error) : NULL;

  if (png == NULL || !poise_odt_add_file (self, svg_name, "image/svg+xml", svg->data, svg->len, error)
      || !poise_odt_add_file (self, png_name, "image/png", g_bytes_get_data (png, NULL), g_bytes_get_size (png), error))
    return FALSE;
  add_image (self, svg_name, "image/svg+xml");
  add_image (self, png_name, "image/png");
  return TRUE;
}

static void
add_legend (PoiseOdt *self, const PoiseReportBlock *block)
{
  const PoiseExportOptions *options = poise_report_get_options (self->report);
  PoiseMode modes[POISE_N_MODES];
  guint n_modes = poise_report_chart_list_modes (block->series, options, modes);

  if (n_modes == 0)
    return;
  g_string_append (self->body, "<text:p text:style-name=\"Text\">");
  for (guint i = 0; i < n_modes; i++)
    {
      g_autofree char *entry
          = poise_words_picture_entry (block->series, modes[i], options->audience == POISE_AUDIENCE_STUDENTS);
      g_auto (GStrv) words = g_strsplit (entry, " ", -1);
      g_autofree char *unbroken = g_strjoinv ("\u00a0", words);

      if (i > 0)
        g_string_append (self->body, "<text:s text:c=\"4\"/>");
      poise_odt_add_sign (self, modes[i]);
      poise_odt_add_line (self, unbroken);
    }
  g_string_append (self->body, "</text:p>\n");
}

/** poise_odt_add_chart: as wide as the text; fails with %POISE_EXPORT_ERROR_DRAWING where cairo does */
gboolean
poise_odt_add_chart (PoiseOdt *self, const PoiseReportBlock *block, GError **error)
{
  g_autoptr (PoiseReportChart) chart = poise_report_chart_new (block->series, poise_report_get_options (self->report),
                                                               self->page.text_width * UNITS_PER_MILLIMETRE);
  g_autofree char *name = g_strdup_printf ("Pictures/chart-%u", self->n_pictures + 1);
  double height = MIN (chart->height / UNITS_PER_MILLIMETRE, self->page.text_height * 0.9);

  g_string_append (self->body, "<text:p text:style-name=\"Picture\">");
  begin_frame (self, self->page.text_width, height);
  if (!add_pictures (self, chart, name, error))
    return FALSE;
  end_frame (self, block->caption != NULL ? block->caption : poise_words_series_name (block->series->kind),
             block->description);
  g_string_append (self->body, "</text:p>\n");
  add_legend (self, block);
  return TRUE;
}
