/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Laid out once for a width, then drawn as often as a document needs it.
 */

#include "export/poise-report-chart.h"

#include "export/poise-export-picture.h"
#include "export/poise-pixels.h"
#include "export/poise-svg.h"

#include <math.h>

/**
 * poise_report_chart_new:
 * @series: what it shows
 * @options: for whom, in which colours
 * @width: in units
 *
 * Returns: (transfer full): the chart, as high as it wants to be
 */
PoiseReportChart *
poise_report_chart_new (const PoiseSeries *series, const PoiseExportOptions *options, double width)
{
  PoiseReportChart *self = g_new0 (PoiseReportChart, 1);
  PoiseBox area = { 0, 0, width, 0 };

  poise_export_init_style (&self->style, options);
  self->width = width;
  self->height = area.height = ceil (poise_chart_measure_height (series, &self->style, width));
  self->chart = poise_chart_new (series, &area, &self->style);
  return self;
}

/** poise_report_chart_free: @self: (nullable) */
void
poise_report_chart_free (PoiseReportChart *self)
{
  if (self == NULL)
    return;
  poise_chart_free (self->chart);
  g_free (self);
}

static void
draw (gconstpointer drawing, cairo_t *cr)
{
  const PoiseReportChart *self = drawing;

  poise_chart_draw (self->chart, cr, &self->style, &POISE_CHART_NO_MARKS);
}

/** poise_report_chart_to_svg: (transfer full) (nullable): fails with %POISE_EXPORT_ERROR_DRAWING where cairo does */
GByteArray *
poise_report_chart_to_svg (const PoiseReportChart *self, GError **error)
{
  return poise_svg_new (self->width, self->height, draw, self, error);
}

/**
 * poise_report_chart_to_png:
 * @scale: pixels to a unit
 * @error: %POISE_EXPORT_ERROR_DRAWING where cairo fails
 *
 * Returns: (transfer full) (nullable): the same on white, for whoever cannot show SVG
 */
GBytes *
poise_report_chart_to_png (const PoiseReportChart *self, double scale, GError **error)
{
  GByteArray *pixels = poise_pixels_new (self->width, self->height, scale, draw, self, error);

  return pixels != NULL ? g_byte_array_free_to_bytes (pixels) : NULL;
}

/**
 * poise_report_chart_list_modes:
 * @series: what the chart shows
 * @options: for whom it is
 * @modes: (out caller-allocates): in their order
 *
 * Returns: how many modes the legend beside the chart has: none where the chart itself names them; undecided only
 *   where something is
 */
guint
poise_report_chart_list_modes (const PoiseSeries *series, const PoiseExportOptions *options,
                               PoiseMode modes[POISE_N_MODES])
{
  if (series->kind != POISE_SERIES_COURSE && options->audience != POISE_AUDIENCE_STUDENTS)
    return 0;
  modes[0] = POISE_MODE_SYNCHRONOUS;
  modes[1] = POISE_MODE_ASYNCHRONOUS;
  modes[2] = POISE_MODE_UNDECIDED;
  return series->total[POISE_MODE_UNDECIDED] > 0 ? 3 : 2;
}
