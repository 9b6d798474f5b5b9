/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The balance bar as one of the charts.
 */

#include "chart/poise-balance-bar.h"
#include "chart/poise-chart-class.h"
#include "chart/poise-chart-paint.h"

#define WIDTH_MINIMUM 60 /* units */
#define WIDTH_NATURAL 400
#define THICKNESS 22

static void
measure (const PoiseSeries *series,
         const PoiseChartMetrics *metrics,
         const PoiseChartStyle *style,
         PoiseChartSize *size)
{
  *size = (PoiseChartSize) { WIDTH_MINIMUM, WIDTH_NATURAL, THICKNESS + 2 * POISE_BAR_FRAME_ROOM,
                             THICKNESS + 2 * POISE_BAR_FRAME_ROOM };
}

/* The target is one of time, and of the whole course. */
static const PoiseTarget *
get_target (const PoiseSeries *series, const PoiseChartStyle *style)
{
  if (style->plain || series->counts || series->section != POISE_SERIES_ALL)
    return NULL;
  return poise_balance_get_plan (series->balance)->target;
}

static gpointer
lay_out (const PoiseSeries *series,
         const PoiseBox *area,
         const PoiseChartMetrics *metrics,
         const PoiseChartStyle *style,
         GArray *cells)
{
  static const PoiseMode order[] = { POISE_MODE_SYNCHRONOUS, POISE_MODE_ASYNCHRONOUS, POISE_MODE_UNDECIDED };
  PoiseBarLayout *layout = g_new0 (PoiseBarLayout, 1);
  PoiseBox bar = *area;

  bar.y += MIN (POISE_BAR_FRAME_ROOM, bar.height / 2);
  bar.height = MAX (bar.height - 2 * POISE_BAR_FRAME_ROOM, 0);
  poise_bar_layout_values (layout, series->values[0], get_target (series, style), &bar, style->right_to_left);

  poise_chart_add_cell (cells, 0, POISE_SERIES_ALL, &layout->whole, &layout->whole);
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    if (series->values[0][order[i]] > 0)
      {
        PoiseBox zone = layout->parts[order[i]];

        zone.y = area->y;
        zone.height = area->height;
        poise_chart_add_cell (cells, 0, order[i], &layout->parts[order[i]], &zone);
      }
  return layout;
}

/* As high as the target's frame, so that it is seen around the bar. */
static void
draw_mark (cairo_t *cr,
           const PoiseBarLayout *layout,
           const PoiseSeriesPart *part,
           PoiseChartMark mark,
           const PoiseChartStyle *style)
{
  PoiseBox box;

  if (part->group < 0)
    return;
  box = part->mode >= 0 ? layout->parts[part->mode] : layout->whole;
  box.y -= POISE_BAR_FRAME_ROOM;
  box.height += 2 * POISE_BAR_FRAME_ROOM;
  poise_chart_paint_mark (cr, &box, mark, style);
}

static void
draw (cairo_t *cr,
      gconstpointer layout,
      const PoiseSeries *series,
      const PoiseChartStyle *style,
      const PoiseChartMarks *marks)
{
  poise_bar_draw (cr, layout, style);
  draw_mark (cr, layout, &marks->pointed, POISE_CHART_POINTED, style);
  draw_mark (cr, layout, &marks->chosen, POISE_CHART_CHOSEN, style);
  draw_mark (cr, layout, &marks->drop, POISE_CHART_DROP, style);
}

const PoiseChartClass poise_chart_bar_class = {
  .name = "balance",
  .across = TRUE,
  .measure = measure,
  .lay_out = lay_out,
  .free = g_free,
  .draw = draw,
};
