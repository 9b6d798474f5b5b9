/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A chart laid out once. Colours are no part of a layout, so the theme may change without another one.
 */

#include "gui/balance/poise-chart-cache.h"

static void
clear_chart (PoiseChartCache *self)
{
  g_clear_pointer (&self->chart, poise_chart_free);
  g_clear_pointer (&self->font, pango_font_description_free);
}

static void
clear_size (PoiseChartCache *self)
{
  g_clear_pointer (&self->measured, poise_series_unref);
  g_clear_pointer (&self->measured_font, pango_font_description_free);
}

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
  clear_chart (self);
  self->font = pango_font_description_copy (style->font);
  self->right_to_left = style->right_to_left;
  self->width = width;
  self->height = height;
  self->chart = poise_chart_new (series, &area, style);
  return self->chart;
}

/** poise_chart_cache_measure: Returns: (transfer none): how large the chart of @series wants to be; until the next call */
const PoiseChartSize *
poise_chart_cache_measure (PoiseChartCache *self, const PoiseSeries *series, const PoiseChartStyle *style)
{
  if (self->measured == series && pango_font_description_equal (self->measured_font, style->font))
    return &self->size;
  clear_size (self);
  self->measured = poise_series_ref (series);
  self->measured_font = pango_font_description_copy (style->font);
  poise_chart_measure (series, style, &self->size);
  return &self->size;
}

/**
 * poise_chart_cache_is_as_large:
 * @width: how wide the chart is now
 *
 * Returns: whether the chart of @after wants to be as large as that of @before
 */
gboolean
poise_chart_cache_is_as_large (PoiseChartCache *self,
                               const PoiseSeries *before,
                               const PoiseSeries *after,
                               const PoiseChartStyle *style,
                               double width)
{
  const PoiseChartSize size = *poise_chart_cache_measure (self, before, style);
  const PoiseChartSize *other = poise_chart_cache_measure (self, after, style);

  return size.minimum_width == other->minimum_width && size.natural_width == other->natural_width
         && size.minimum_height == other->minimum_height && size.natural_height == other->natural_height
         && poise_chart_measure_height (before, style, width) == poise_chart_measure_height (after, style, width);
}

/** poise_chart_cache_clear: lets go of all. */
void
poise_chart_cache_clear (PoiseChartCache *self)
{
  clear_chart (self);
  clear_size (self);
}
