/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The rhythm as one of the charts.
 */

#include "chart/poise-chart-class.h"
#include "chart/poise-rhythm-draw.h"

#define COLUMN_MINIMUM 14 /* units; with less, columns can hardly be pointed at */
#define ZONE_LEAST 8      /* units: how high at least a part is for the pointer */
#define HEIGHT_MINIMUM 220
#define HEIGHT_NATURAL 380

static void
measure (const PoiseSeries *series,
         const PoiseChartMetrics *metrics,
         const PoiseChartStyle *style,
         PoiseChartSize *size)
{
  const PoiseBox nowhere = { 0, 0, 0, HEIGHT_NATURAL };
  g_autoptr (PoiseRhythmLayout) layout = poise_rhythm_layout_new (series, &nowhere, metrics, FALSE);

  *size = (PoiseChartSize) { MIN (layout->natural_width, series->n_groups * COLUMN_MINIMUM), layout->natural_width,
                             HEIGHT_MINIMUM, HEIGHT_NATURAL };
}

/* A low part can be pointed at a little beyond its end, too. */
static PoiseBox
get_zone (const PoiseRhythmLayout *layout, const PoiseRhythmColumn *column, PoiseMode mode)
{
  const PoiseBox *part = &column->parts[mode];
  PoiseBox zone = { column->slot.x, part->y, column->slot.width, part->height };
  double more = MAX (ZONE_LEAST - part->height, 0);

  if (mode == POISE_MODE_SYNCHRONOUS)
    {
      more = MIN (more, part->y - layout->area.y);
      zone.y -= more;
    }
  else if (mode == POISE_MODE_ASYNCHRONOUS && column->values[POISE_MODE_UNDECIDED] > 0)
    return zone;
  else
    more = MIN (more, layout->area.y + layout->area.height - part->y - part->height);
  zone.height += MAX (more, 0);
  return zone;
}

static void
add_cells (const PoiseRhythmLayout *layout, GArray *cells)
{
  static const PoiseMode order[] = { POISE_MODE_SYNCHRONOUS, POISE_MODE_ASYNCHRONOUS, POISE_MODE_UNDECIDED };

  for (guint i = 0; i < layout->n_columns; i++)
    {
      const PoiseRhythmColumn *column = &layout->columns[i];

      poise_chart_add_cell (cells, i, POISE_SERIES_ALL, &column->slot, &column->slot);
      for (guint j = 0; j < G_N_ELEMENTS (order); j++)
        if (column->values[order[j]] > 0)
          {
            PoiseBox zone = get_zone (layout, column, order[j]);

            poise_chart_add_cell (cells, i, order[j], &column->parts[order[j]], &zone);
          }
    }
}

static gpointer
lay_out (const PoiseSeries *series,
         const PoiseBox *area,
         const PoiseChartMetrics *metrics,
         const PoiseChartStyle *style,
         GArray *cells)
{
  PoiseRhythmLayout *layout = poise_rhythm_layout_new (series, area, metrics, style->right_to_left);

  if (style->plain)
    layout->has_legend = FALSE;
  add_cells (layout, cells);
  return layout;
}

static void
free_layout (gpointer layout)
{
  poise_rhythm_layout_free (layout);
}

static void
draw (cairo_t *cr,
      gconstpointer layout,
      const PoiseSeries *series,
      const PoiseChartStyle *style,
      const PoiseChartMarks *marks)
{
  poise_rhythm_draw (cr, layout, series, style, marks);
}

const PoiseChartClass poise_chart_rhythm_class = {
  .name = "rhythm",
  .across = TRUE,
  .measure = measure,
  .lay_out = lay_out,
  .free = free_layout,
  .draw = draw,
};
