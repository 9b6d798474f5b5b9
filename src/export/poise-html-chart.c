/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A chart stands in the page as SVG, twice: for wide windows and for phones, of which one is shown. Its colours
 * become names that the style gives a value for light and for dark; its own names get the chart's number, since a
 * page has one space of names for all.
 */

#include "export/poise-html-parts.h"

#include "export/poise-markup.h"
#include "export/poise-report-chart.h"
#include "words/poise-words-picture.h"
#include "words/poise-words-series.h"

#include <math.h>
#include <string.h>

#define WIDE 720   /* units */
#define NARROW 340 /* units: a phone's */

/* ---- From cairo's document to a part of the page ---- */

typedef struct
{
  const PoiseChartStyle *style;
  char *prefix;
} Naming;

static gboolean
is_color (const PoiseColor *color, const double rgb[3])
{
  return fabs (color->red - rgb[0]) < 0.002 && fabs (color->green - rgb[1]) < 0.002
         && fabs (color->blue - rgb[2]) < 0.002;
}

static const char *
find_color_name (const PoiseChartStyle *style, const double rgb[3])
{
  for (int mode = 0; mode < POISE_N_MODES; mode++)
    if (is_color (&style->mode[mode], rgb))
      return poise_html_mode_class (mode);
  return is_color (&style->foreground, rgb)   ? "foreground"
         : is_color (&style->dim, rgb)        ? "dim"
         : is_color (&style->background, rgb) ? "background"
                                              : NULL;
}

static void
append_color (const GMatchInfo *match, GString *result, const PoiseChartStyle *style)
{
  double rgb[3];
  const char *name;

  for (guint i = 0; i < 3; i++)
    {
      g_autofree char *percent = g_match_info_fetch (match, i + 1);

      rgb[i] = g_ascii_strtod (percent, NULL) / 100;
    }
  name = find_color_name (style, rgb);
  if (name != NULL)
    g_string_append_printf (result, "var(--%s)", name);
  else
    g_string_append_printf (result, "rgb(%d,%d,%d)", (int) (rgb[0] * 255 + 0.5), (int) (rgb[1] * 255 + 0.5),
                            (int) (rgb[2] * 255 + 0.5));
}

/* One of: a colour; a name, or where one is used; a matrix, whose numbers stay; a number with too many digits */
#define PARTS                                                                                                         \
  "rgb\\(([0-9.]+)%, ?([0-9.]+)%, ?([0-9.]+)%\\)|(?:(\\bid=\")|(?:xlink:)?(href=\"#)|(url\\(#))|matrix\\([^)]*\\)"     \
  "|[0-9]+\\.[0-9]{3,}"

static gboolean
rename_part (const GMatchInfo *match, GString *result, gpointer data)
{
  const Naming *naming = data;
  g_autofree char *all = g_match_info_fetch (match, 0);

  if (g_str_has_prefix (all, "rgb"))
    append_color (match, result, naming->style);
  else if (g_str_has_prefix (all, "matrix"))
    g_string_append (result, all);
  else if (g_ascii_isdigit (*all))
    g_string_append_len (result, all, strchr (all, '.') - all + 3);
  else
    {
      g_string_append (result, g_str_has_prefix (all, "xlink:") ? all + strlen ("xlink:") : all);
      g_string_append (result, naming->prefix);
    }
  return FALSE;
}

/* What stands in the document's element, with the names of the page */
static char *
rename_parts (const GByteArray *svg, const Naming *naming)
{
  g_autoptr (GRegex) regex = g_regex_new (PARTS, G_REGEX_OPTIMIZE, 0, NULL);
  g_autofree char *text = g_strndup ((const char *) svg->data, svg->len);
  const char *element = strstr (text, "<svg ");
  const char *start = element != NULL ? strchr (element, '>') : NULL;
  const char *end = g_strrstr (text, "</svg>");

  g_return_val_if_fail (start != NULL && end != NULL, g_strdup (""));

  return g_regex_replace_eval (regex, start + 1, end - start - 1, 0, 0, rename_part, (gpointer) naming, NULL);
}

/* ---- The figure ---- */

static gboolean
add_drawing (PoiseHtml *self, const PoiseReportBlock *block, const char *class, double width, GError **error)
{
  g_autoptr (PoiseReportChart) chart
      = poise_report_chart_new (block->series, poise_report_get_options (self->report), width);
  g_autofree char *prefix = g_strdup_printf ("chart-%u-%c-", self->n_charts, class[0]);
  const Naming naming = { &chart->style, prefix };
  g_autoptr (GByteArray) svg = poise_report_chart_to_svg (chart, error);
  g_autofree char *parts = svg != NULL ? rename_parts (svg, &naming) : NULL;

  if (parts == NULL)
    return FALSE;
  g_string_append_printf (self->page,
                          "<svg class=\"%s\" role=\"img\" aria-describedby=\"chart-%u\" viewBox=\"0 0 %.0f %.0f\" "
                          "width=\"%.0f\" height=\"%.0f\"",
                          class, self->n_charts, chart->width, chart->height, chart->width, chart->height);
  poise_markup_append_attribute (self->page, "aria-label",
                                 block->caption != NULL ? block->caption : poise_words_series_name (block->series->kind));
  g_string_append_printf (self->page, ">%s</svg>\n", parts);
  return TRUE;
}

static void
add_legend (PoiseHtml *self, const PoiseReportBlock *block)
{
  const PoiseExportOptions *options = poise_report_get_options (self->report);
  PoiseMode modes[POISE_N_MODES];
  guint n_modes = poise_report_chart_list_modes (block->series, options, modes);

  if (n_modes == 0)
    return;
  g_string_append (self->page, "<figcaption><ul class=\"legend\">\n");
  for (guint i = 0; i < n_modes; i++)
    {
      g_autofree char *entry
          = poise_words_picture_entry (block->series, modes[i], options->audience == POISE_AUDIENCE_STUDENTS);

      g_string_append_printf (self->page, "<li class=\"%s\">", poise_html_mode_class (modes[i]));
      poise_html_add_line (self, entry);
      g_string_append (self->page, "</li>\n");
    }
  g_string_append (self->page, "</ul></figcaption>\n");
}

/** poise_html_add_chart: @block: a chart; fails with %POISE_EXPORT_ERROR_DRAWING where cairo does */
gboolean
poise_html_add_chart (PoiseHtml *self, const PoiseReportBlock *block, GError **error)
{
  self->n_charts++;
  g_string_append (self->page, "<figure>\n");
  if (!add_drawing (self, block, "wide", WIDE, error) || !add_drawing (self, block, "narrow", NARROW, error))
    return FALSE;
  add_legend (self, block);
  g_string_append_printf (self->page, "<p id=\"chart-%u\" hidden>", self->n_charts);
  if (block->description != NULL)
    poise_markup_append (self->page, block->description);
  g_string_append (self->page, "</p>\n</figure>\n");
  return TRUE;
}
