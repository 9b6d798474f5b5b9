/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A chart laid out once. Colours are no part of a layout, so the theme may change without another one.
 */

#include "gui/balance/poise-chart-cache.h"

static gboolean
is_right (const PoiseChartCache *self, const PoiseSeries *series, const PoiseChartStyle *style, int width, int height)
{
  return self->chart && poise_chart_get_series (self->chart) == series && self->width == width
         && self->height == height && self->right_to_left == style->right_to_left
         && pango_font_description_equal (self->font, style->font);
}

/**
 * poise_chart_cache_get:
 * @self: a cache
 * @series: what the chart shows
 * @style: with a font
 * @width: of the chart
 * @height: of the chart
 *
 * Returns: (transfer none): the chart; good until the next call
 */
const PoiseChart *
poise_chart_cache_get (PoiseChartCache *self,
                       const PoiseSeries *series,
                       const PoiseChartStyle *style,
                       int width,
                       int height)
{
  const PoiseBox area = { 0, 0, width, height };

  if (is_right (self, series, style, width, height))
    return self->chart;
  poise_chart_cache_clear (self);
  self->font = pango_font_description_copy (style->font);
  self->right_to_left = style->right_to_left;
  self->width = width;
  self->height = height;
  self->chart = poise_chart_new (series, &area, style);
  return self->chart;
}

/** poise_chart_cache_clear: lets go of all. */
void
poise_chart_cache_clear (PoiseChartCache *self)
{
  g_clear_pointer (&self->chart, poise_chart_free);
  g_clear_pointer (&self->font, pango_font_description_free);
}
