/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What all charts have in common: the table of them, their cells, pointing and stepping.
 */

#include "chart/poise-chart.h"

#include "chart/poise-chart-class.h"
#include "chart/poise-chart-text.h"
#include "words/poise-words-series.h"

#include <math.h>

#define NOTICE_LINES 8 /* a chart that is lower has no room for a notice */

struct _PoiseChart
{
  const PoiseChartClass *class;
  PoiseSeries *series;
  PoiseBox area;
  PoiseBox notice; /* below what is laid out; empty where there is nothing to say, or no room */
  gpointer layout;
  GArray *cells; /* PoiseChartCell */
};

static const PoiseChartClass *const classes[POISE_N_SERIES_KINDS] = {
  [POISE_SERIES_COURSE] = &poise_chart_bar_class,
  [POISE_SERIES_SECTIONS] = &poise_chart_rhythm_class,
  [POISE_SERIES_PURPOSES] = &poise_chart_purposes_class,
  [POISE_SERIES_LEARNING_TYPES] = &poise_chart_learning_types_class,
};

/** poise_chart_get_name: what the chart of @kind is called on the command line: "rhythm" */
const char *
poise_chart_get_name (PoiseSeriesKind kind)
{
  g_return_val_if_fail (kind < POISE_N_SERIES_KINDS, NULL);

  return classes[kind]->name;
}

/**
 * poise_chart_find:
 * @name: a name
 * @kind: (out): of the chart that is called so
 *
 * Returns: whether there is one
 */
gboolean
poise_chart_find (const char *name, PoiseSeriesKind *kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (classes); i++)
    if (g_str_equal (classes[i]->name, name))
      {
        *kind = i;
        return TRUE;
      }
  return FALSE;
}

/** poise_chart_runs_across: whether groups of the chart of @kind stand side by side rather than below each other. */
gboolean
poise_chart_runs_across (PoiseSeriesKind kind)
{
  g_return_val_if_fail (kind < POISE_N_SERIES_KINDS, FALSE);

  return classes[kind]->across;
}

/**
 * poise_chart_measure:
 * @series: what it would show
 * @style: how it would look
 * @size: (out caller-allocates): how large it wants to be, in units of the style's font
 */
void
poise_chart_measure (const PoiseSeries *series, const PoiseChartStyle *style, PoiseChartSize *size)
{
  PoiseChartMetrics metrics;

  g_return_if_fail (series != NULL);

  poise_chart_style_measure (style, &metrics);
  classes[series->kind]->measure (series, &metrics, style, size);
}

/**
 * poise_chart_measure_height:
 * @series: what it would show
 * @style: how it would look
 * @width: how wide it would be
 *
 * Returns: the height at which it looks best at @width; with less, something is left out
 */
double
poise_chart_measure_height (const PoiseSeries *series, const PoiseChartStyle *style, double width)
{
  const PoiseChartClass *class;
  PoiseChartMetrics metrics;
  PoiseChartSize size;

  g_return_val_if_fail (series != NULL, 0);

  class = classes[series->kind];
  poise_chart_style_measure (style, &metrics);
  if (class->measure_height != NULL)
    return class->measure_height (series, &metrics, style, isfinite (width) ? width : 0);
  class->measure (series, &metrics, style, &size);
  return size.natural_height;
}

/* Takes a line away from @area for the notice that some sum is too great, where that leaves enough. */
static PoiseBox
take_notice (const PoiseSeries *series, PoiseBox *area, const PoiseChartMetrics *metrics)
{
  PoiseBox notice = *area;

  if (!series->saturated || area->height < NOTICE_LINES * metrics->line_height)
    return (PoiseBox) { 0 };
  area->height -= metrics->line_height;
  notice.y += area->height;
  notice.height = metrics->line_height;
  return notice;
}

/**
 * poise_chart_new:
 * @series: what it shows; a reference is taken
 * @area: where it stands; a negative side, or one that is no number, is 0
 * @style: its font and direction; needed during the call only
 *
 * Returns: (transfer full): the chart, laid out
 */
PoiseChart *
poise_chart_new (const PoiseSeries *series, const PoiseBox *area, const PoiseChartStyle *style)
{
  PoiseChart *chart;
  PoiseChartMetrics metrics;
  PoiseBox inner;

  g_return_val_if_fail (series != NULL, NULL);
  g_return_val_if_fail (area != NULL, NULL);
  g_return_val_if_fail (style != NULL, NULL);

  poise_chart_style_measure (style, &metrics);
  chart = g_new0 (PoiseChart, 1);
  chart->class = classes[series->kind];
  chart->series = poise_series_ref (series);
  chart->area = poise_box_sane (area);
  chart->cells = g_array_new (FALSE, FALSE, sizeof (PoiseChartCell));
  inner = chart->area;
  chart->notice = take_notice (series, &inner, &metrics);
  chart->layout = chart->class->lay_out (series, &inner, &metrics, style, chart->cells);
  return chart;
}

/** poise_chart_free: (nullable): frees @chart. */
void
poise_chart_free (PoiseChart *chart)
{
  if (chart == NULL)
    return;

  chart->class->free (chart->layout);
  g_array_unref (chart->cells);
  poise_series_unref (chart->series);
  g_free (chart);
}

/** poise_chart_get_series: Returns: (transfer none): what @chart shows */
const PoiseSeries *
poise_chart_get_series (const PoiseChart *chart)
{
  g_return_val_if_fail (chart != NULL, NULL);

  return chart->series;
}

/**
 * poise_chart_get_cells:
 * @chart: a chart
 * @n_cells: (out)
 *
 * Returns: (array length=n_cells) (transfer none): what stands where, in reading order
 */
const PoiseChartCell *
poise_chart_get_cells (const PoiseChart *chart, guint *n_cells)
{
  g_return_val_if_fail (chart != NULL, NULL);

  *n_cells = chart->cells->len;
  return (const PoiseChartCell *) chart->cells->data;
}

static gboolean
same_part (const PoiseSeriesPart *a, const PoiseSeriesPart *b)
{
  return a->group == b->group && a->mode == b->mode;
}

/** poise_chart_find_cell: Returns: (nullable) (transfer none): the cell that shows @part */
const PoiseChartCell *
poise_chart_find_cell (const PoiseChart *chart, const PoiseSeriesPart *part)
{
  g_return_val_if_fail (chart != NULL, NULL);

  for (guint i = 0; i < chart->cells->len; i++)
    {
      const PoiseChartCell *cell = &g_array_index (chart->cells, PoiseChartCell, i);

      if (same_part (&cell->part, part))
        return cell;
    }
  return NULL;
}

/**
 * poise_chart_hit:
 * @chart: a chart
 * @x: a place
 * @y: a place
 * @part: (out): what is there; the mode of a group rather than the group
 *
 * Returns: whether anything is there
 */
gboolean
poise_chart_hit (const PoiseChart *chart, double x, double y, PoiseSeriesPart *part)
{
  gboolean found = FALSE;

  g_return_val_if_fail (chart != NULL, FALSE);

  for (guint i = 0; i < chart->cells->len; i++)
    {
      const PoiseChartCell *cell = &g_array_index (chart->cells, PoiseChartCell, i);

      if (!poise_box_contains (&cell->zone, x, y))
        continue;
      *part = cell->part;
      found = TRUE;
      if (part->mode != POISE_SERIES_ALL)
        break;
    }
  return found;
}

/* ---- Stepping ---- */

static int
step_group (const PoiseChart *chart, PoiseChartStep step, int group)
{
  int last = (int) chart->series->n_groups - 1;

  switch (step)
    {
    case POISE_CHART_STEP_FIRST_GROUP:
      return 0;
    case POISE_CHART_STEP_LAST_GROUP:
      return last;
    case POISE_CHART_STEP_NEXT_GROUP:
      return MIN (group + 1, last);
    case POISE_CHART_STEP_PREVIOUS_GROUP:
      return group < 0 ? last : MAX (group - 1, 0);
    default:
      return group;
    }
}

/* In the order of cells, from the whole group to each of its modes; past either end it stays. */
static int
step_mode (const PoiseChart *chart, PoiseChartStep step, const PoiseSeriesPart *from)
{
  int mode = from->mode;
  gboolean passed = FALSE;

  for (guint i = 0; i < chart->cells->len; i++)
    {
      const PoiseSeriesPart *part = &g_array_index (chart->cells, PoiseChartCell, i).part;

      if (part->group != from->group)
        continue;
      if (passed)
        return part->mode;
      if (same_part (part, from))
        {
          if (step == POISE_CHART_STEP_PREVIOUS_MODE)
            return mode;
          passed = TRUE;
        }
      mode = part->mode;
    }
  return from->mode;
}

/**
 * poise_chart_step:
 * @chart: a chart
 * @step: where to go
 * @part: (inout): from where; %POISE_CHART_NOTHING enters at the end that the step comes from
 *
 * At either end, nothing changes.
 *
 * Returns: whether @part is a part of @chart now
 */
gboolean
poise_chart_step (const PoiseChart *chart, PoiseChartStep step, PoiseSeriesPart *part)
{
  PoiseSeriesPart to = *part;

  g_return_val_if_fail (chart != NULL, FALSE);

  if (chart->series->n_groups == 0)
    return FALSE;
  if (part->group < 0)
    to = (PoiseSeriesPart) { step == POISE_CHART_STEP_PREVIOUS_GROUP || step == POISE_CHART_STEP_LAST_GROUP
                                 ? (int) chart->series->n_groups - 1
                                 : 0,
                             POISE_SERIES_ALL };
  else if (step == POISE_CHART_STEP_NEXT_MODE || step == POISE_CHART_STEP_PREVIOUS_MODE)
    to.mode = step_mode (chart, step, part);
  else
    to.group = step_group (chart, step, part->group);

  if (poise_chart_find_cell (chart, &to) == NULL)
    to.mode = POISE_SERIES_ALL; /* that group has nothing of this mode */
  *part = to;
  return TRUE;
}

/* ---- Drawing ---- */

static PoiseSeriesPart
known (const PoiseChart *chart, const PoiseSeriesPart *part)
{
  return poise_series_has_part (chart->series, part) ? *part : POISE_CHART_NOTHING;
}

static void
draw_notice (const PoiseChart *chart, cairo_t *cr, const PoiseChartStyle *style)
{
  g_auto (PoiseChartText) text = { 0 };

  if (poise_box_is_empty (&chart->notice))
    return;
  poise_chart_text_init (&text, cr, style);
  poise_chart_text_set_small (&text, TRUE);
  poise_chart_text_draw (&text, poise_words_series_saturated (), &chart->notice, 1, POISE_CHART_START, &style->dim);
}

/**
 * poise_chart_draw:
 * @chart: a chart
 * @cr: where to draw; nothing of it is changed, nothing is drawn beyond the chart's area
 * @style: the looks, with the font and the direction that the chart was laid out for
 * @marks: (nullable): what is set off
 */
void
poise_chart_draw (const PoiseChart *chart, cairo_t *cr, const PoiseChartStyle *style, const PoiseChartMarks *marks)
{
  PoiseChartMarks shown = POISE_CHART_NO_MARKS;

  g_return_if_fail (chart != NULL);
  g_return_if_fail (cr != NULL);

  if (poise_box_is_empty (&chart->area))
    return;
  if (marks != NULL)
    shown = (PoiseChartMarks) { known (chart, &marks->pointed), known (chart, &marks->chosen),
                                known (chart, &marks->drop) };

  cairo_save (cr);
  cairo_rectangle (cr, chart->area.x, chart->area.y, chart->area.width, chart->area.height);
  cairo_clip (cr);
  chart->class->draw (cr, chart->layout, chart->series, style, &shown);
  draw_notice (chart, cr, style);
  cairo_restore (cr);
}

/** poise_chart_add_cell: for layouts: what shows @group and @mode, seen in @box, pointed at in @zone. */
void
poise_chart_add_cell (GArray *cells, int group, int mode, const PoiseBox *box, const PoiseBox *zone)
{
  PoiseChartCell cell = { { group, mode }, *box, *zone };

  g_array_append_val (cells, cell);
}
