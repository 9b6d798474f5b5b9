/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * From top to bottom: the heading, what is shown, the chart, the legend where the chart has none of its own, and
 * the target where the chart marks it.
 */

#include "chart/poise-chart-picture.h"

#include "chart/poise-chart-paint.h"
#include "chart/poise-chart-text.h"
#include "words/poise-words-document.h"
#include "words/poise-words-picture.h"

#include <math.h>

#define MARGIN 24       /* units */
#define WIDTH_MIN 800   /* units, with the margins: a title has room, and titles of sections */
#define HEADING_SIZE 1.4 /* of the font */
#define GAP 14          /* units, above and below the chart */
#define LINE_SPACING 1.4
#define SWATCH_GAP 8 /* units */
#define NOTICE_LINES 3

struct _PoiseChartPicture
{
  PoiseSeries *series;
  PoiseChartStyle style;
  PangoFontDescription *font;
  PangoFontDescription *heading_font;
  PoiseChartMetrics metrics;
  PoiseChart *chart; /* (nullable): where there is nothing to show, which a sentence says */
  PoiseBox heading, subheading, body, legend, target;
  char *target_text; /* (nullable) */
  int width, height;
};

static const PoiseMode order[] = { POISE_MODE_SYNCHRONOUS, POISE_MODE_ASYNCHRONOUS, POISE_MODE_UNDECIDED };

/* Whoever is told nothing of modes by the chart reads them in the legend. */
static gboolean
has_legend (const PoiseChartPicture *self)
{
  return self->chart != NULL && (self->series->kind == POISE_SERIES_COURSE || self->style.plain);
}

static gboolean
has_entry (const PoiseChartPicture *self, PoiseMode mode)
{
  return mode != POISE_MODE_UNDECIDED || self->series->total[mode] > 0;
}

static guint
count_entries (const PoiseChartPicture *self)
{
  return has_legend (self) ? (has_entry (self, POISE_MODE_UNDECIDED) ? 3 : 2) : 0;
}

/* The chart of the course marks it, of the whole and in time. */
static char *
find_target (const PoiseChartPicture *self)
{
  const PoiseSeries *series = self->series;

  if (self->chart == NULL || self->style.plain || series->kind != POISE_SERIES_COURSE || series->counts ||
      series->section != POISE_SERIES_ALL)
    return NULL;
  return poise_words_document_target (poise_balance_get_plan (series->balance)->target);
}

/* ---- Geometry ---- */

/* The next @height units below @y, over the whole width */
static PoiseBox
take (const PoiseChartPicture *self, double *y, double height)
{
  PoiseBox box = { MARGIN, *y, self->width - 2 * MARGIN, height };

  *y += height;
  return box;
}

static double
measure_body (PoiseChartPicture *self)
{
  PoiseChartSize size = { 0 };
  gboolean empty = poise_series_is_empty (self->series);

  if (!empty)
    poise_chart_measure (self->series, &self->style, &size);
  self->width = ceil (CLAMP (size.natural_width + 2 * MARGIN, WIDTH_MIN, POISE_CHART_PICTURE_WIDTH_MAX));
  return empty ? NOTICE_LINES * self->metrics.line_height
               : poise_chart_measure_height (self->series, &self->style, self->width - 2 * MARGIN);
}

static void
lay_out (PoiseChartPicture *self)
{
  PoiseChartStyle heading = self->style;
  PoiseChartMetrics heading_metrics;
  double line = self->metrics.line_height * LINE_SPACING;
  double height = measure_body (self);
  double y = MARGIN;

  heading.font = self->heading_font;
  poise_chart_style_measure (&heading, &heading_metrics);
  self->heading = take (self, &y, heading_metrics.line_height * 1.2);
  self->subheading = take (self, &y, line);
  y += GAP;
  self->body = take (self, &y, height);
  if (!poise_series_is_empty (self->series))
    self->chart = poise_chart_new (self->series, &self->body, &self->style);
  self->target_text = find_target (self);
  if (count_entries (self) > 0 || self->target_text != NULL)
    y += GAP;
  self->legend = take (self, &y, count_entries (self) * line);
  self->target = take (self, &y, self->target_text != NULL ? line : 0);
  self->height = ceil (y + MARGIN);
}

static PangoFontDescription *
find_heading_font (const PangoFontDescription *font)
{
  PangoFontDescription *heading = pango_font_description_copy (font);
  double size = pango_font_description_get_size (font) * HEADING_SIZE;

  pango_font_description_set_weight (heading, PANGO_WEIGHT_BOLD);
  if (pango_font_description_get_size_is_absolute (font))
    pango_font_description_set_absolute_size (heading, size);
  else
    pango_font_description_set_size (heading, size);
  return heading;
}

/**
 * poise_chart_picture_new:
 * @series: what it shows; a reference is taken
 * @style: how it looks; with @plain, the legend speaks to students
 *
 * Returns: (transfer full): the picture, as large as what it shows wants to be
 */
PoiseChartPicture *
poise_chart_picture_new (const PoiseSeries *series, const PoiseChartStyle *style)
{
  PoiseChartPicture *self;

  g_return_val_if_fail (series != NULL, NULL);
  g_return_val_if_fail (style != NULL, NULL);

  self = g_new0 (PoiseChartPicture, 1);
  self->series = poise_series_ref (series);
  self->style = *style;
  self->style.font = self->font = poise_chart_style_dup_font (style);
  self->heading_font = find_heading_font (self->font);
  poise_chart_style_measure (&self->style, &self->metrics);
  lay_out (self);
  return self;
}

/** poise_chart_picture_free: (nullable): frees @picture. */
void
poise_chart_picture_free (PoiseChartPicture *picture)
{
  if (picture == NULL)
    return;

  poise_chart_free (picture->chart);
  poise_series_unref (picture->series);
  pango_font_description_free (picture->font);
  pango_font_description_free (picture->heading_font);
  g_free (picture->target_text);
  g_free (picture);
}

/** poise_chart_picture_get_series: Returns: (transfer none): what @picture shows */
const PoiseSeries *
poise_chart_picture_get_series (const PoiseChartPicture *picture)
{
  return picture->series;
}

/** poise_chart_picture_get_width: in units, at most %POISE_CHART_PICTURE_WIDTH_MAX */
int
poise_chart_picture_get_width (const PoiseChartPicture *picture)
{
  return picture->width;
}

/** poise_chart_picture_get_height: in units */
int
poise_chart_picture_get_height (const PoiseChartPicture *picture)
{
  return picture->height;
}

/* ---- Drawing ---- */

static void
draw_heading (const PoiseChartPicture *self, cairo_t *cr)
{
  PoiseChartStyle style = self->style;
  g_autofree char *heading = poise_words_picture_heading (self->series);
  g_auto (PoiseChartText) text = { 0 };

  style.font = self->heading_font;
  poise_chart_text_init (&text, cr, &style);
  poise_chart_text_draw (&text, heading, &self->heading, 1, POISE_CHART_START, &style.foreground);
}

/* The boxes of one entry, mirrored where the picture is */
static void
draw_entry (const PoiseChartPicture *self, cairo_t *cr, PoiseChartText *text, PoiseMode mode, guint row)
{
  double line = self->metrics.line_height, height = line * LINE_SPACING;
  double side = line * 0.8;
  PoiseBox swatch = { self->legend.x, self->legend.y + row * height + (line - side) / 2, 1.6 * side, side };
  PoiseBox words = { swatch.x + swatch.width + SWATCH_GAP, self->legend.y + row * height,
                     self->legend.width - swatch.width - SWATCH_GAP, height };
  g_autofree char *entry = poise_words_picture_entry (self->series, mode, self->style.plain);

  if (self->style.right_to_left)
    {
      swatch = poise_box_mirror (&swatch, &self->legend);
      words = poise_box_mirror (&words, &self->legend);
    }
  poise_chart_paint_part (cr, &swatch, mode, POISE_CHART_CORNERS_ALL, &self->style);
  poise_chart_text_draw (text, entry, &words, 1, POISE_CHART_START, &self->style.foreground);
}

static void
draw_legend (const PoiseChartPicture *self, cairo_t *cr, PoiseChartText *text)
{
  guint row = 0;

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    if (has_entry (self, order[i]))
      draw_entry (self, cr, text, order[i], row++);
}

static void
draw_body (const PoiseChartPicture *self, cairo_t *cr, PoiseChartText *text)
{
  const PoiseSeries *series = self->series;
  PoiseChartMarks marks = POISE_CHART_NO_MARKS;
  const char *notice;

  if (self->chart == NULL)
    {
      notice = poise_words_picture_notice (series);
      poise_chart_text_draw (text, notice, &self->body, NOTICE_LINES, POISE_CHART_START, &self->style.foreground);
      return;
    }
  if (series->kind == POISE_SERIES_SECTIONS && series->section != POISE_SERIES_ALL)
    marks.chosen.group = series->section;
  poise_chart_draw (self->chart, cr, &self->style, &marks);
}

/**
 * poise_chart_picture_draw:
 * @picture: a picture
 * @cr: where to draw, from its origin on
 */
void
poise_chart_picture_draw (const PoiseChartPicture *picture, cairo_t *cr)
{
  g_autofree char *subheading = NULL;
  g_auto (PoiseChartText) text = { 0 };

  g_return_if_fail (picture != NULL);

  subheading = poise_words_picture_subheading (picture->series);
  poise_chart_set_color (cr, &picture->style.background, 1);
  cairo_rectangle (cr, 0, 0, picture->width, picture->height);
  cairo_fill (cr);
  draw_heading (picture, cr);
  poise_chart_text_init (&text, cr, &picture->style);
  poise_chart_text_draw (&text, subheading, &picture->subheading, 1, POISE_CHART_START, &picture->style.dim);
  draw_body (picture, cr, &text);
  if (has_legend (picture))
    draw_legend (picture, cr, &text);
  if (picture->target_text != NULL)
    poise_chart_text_draw (&text, picture->target_text, &picture->target, 1, POISE_CHART_START, &picture->style.dim);
}
