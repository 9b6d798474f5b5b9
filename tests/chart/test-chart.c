/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What holds of every chart, whatever it shows and however large it is: cells that are boxes within the area, zones
 * that do not overlap, pointing that finds what is seen, keys that lead everywhere, marks that are told apart, and no
 * number that cairo would stumble over.
 */

#include "chart-boxes.h"
#include "chart-plan.h"
#include "chart/poise-chart.h"
#include "common/random-plan.h"
#include "words/poise-words-series.h"
#include "words/poise-words.h"

#include <math.h>

#define N_PLANS 40
#define EPSILON 1e-6

static const PoiseChartStep steps[] = { POISE_CHART_STEP_NEXT_GROUP,  POISE_CHART_STEP_PREVIOUS_GROUP,
                                        POISE_CHART_STEP_FIRST_GROUP, POISE_CHART_STEP_LAST_GROUP,
                                        POISE_CHART_STEP_NEXT_MODE,   POISE_CHART_STEP_PREVIOUS_MODE };

static void
init_style (PoiseChartStyle *style, gboolean right_to_left)
{
  poise_chart_style_init (style, right_to_left ? POISE_CHART_HIGH_CONTRAST_DARK : POISE_CHART_LIGHT);
  style->right_to_left = right_to_left;
}

/* ---- Cells ---- */

static gboolean
overlap (const PoiseBox *a, const PoiseBox *b)
{
  return a->x + EPSILON < b->x + b->width && b->x + EPSILON < a->x + a->width && a->y + EPSILON < b->y + b->height
         && b->y + EPSILON < a->y + a->height;
}

static void
assert_apart (const PoiseChartCell *cells, guint n_cells)
{
  for (guint i = 0; i < n_cells; i++)
    for (guint k = i + 1; k < n_cells; k++)
      if (cells[i].part.group != cells[k].part.group
          || (cells[i].part.mode != POISE_SERIES_ALL && cells[k].part.mode != POISE_SERIES_ALL))
        g_assert_false (overlap (&cells[i].zone, &cells[k].zone));
}

/* In reading order, group by group, whole groups first. */
static void
assert_order (const PoiseChartCell *cells, guint n_cells)
{
  for (guint i = 0; i < n_cells; i++)
    {
      g_assert_cmpint (cells[i].part.group, >=, 0);
      if (i == 0 || cells[i].part.group != cells[i - 1].part.group)
        g_assert_cmpint (cells[i].part.mode, ==, POISE_SERIES_ALL);
      if (i > 0)
        g_assert_cmpint (cells[i].part.group, >=, cells[i - 1].part.group);
    }
}

static void
assert_found (const PoiseChart *chart, const PoiseChartCell *cell)
{
  PoiseSeriesPart part;

  if (poise_box_is_empty (&cell->zone))
    return;
  g_assert_true (poise_chart_hit (chart, cell->zone.x + cell->zone.width / 2, cell->zone.y + cell->zone.height / 2,
                                  &part));
  g_assert_cmpint (part.group, ==, cell->part.group);
  if (cell->part.mode != POISE_SERIES_ALL)
    g_assert_cmpint (part.mode, ==, cell->part.mode);
}

/* ---- Keys ---- */

static guint
index_of (const PoiseChartCell *cells, guint n_cells, const PoiseSeriesPart *part)
{
  for (guint i = 0; i < n_cells; i++)
    if (cells[i].part.group == part->group && cells[i].part.mode == part->mode)
      return i;
  g_assert_not_reached ();
}

/* From @first, steps upon steps reach all cells. */
static void
assert_reaches_all (const PoiseChart *chart, guint first)
{
  guint n_cells, n_reached = 1;
  const PoiseChartCell *cells = poise_chart_get_cells (chart, &n_cells);
  g_autofree gboolean *reached = g_new0 (gboolean, n_cells);
  g_autoptr (GArray) open = g_array_new (FALSE, FALSE, sizeof (guint));

  reached[first] = TRUE;
  g_array_append_val (open, first);
  while (open->len > 0)
    {
      guint at = g_array_index (open, guint, open->len - 1);

      g_array_set_size (open, open->len - 1);
      for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
        {
          PoiseSeriesPart part = cells[at].part;
          guint to;

          g_assert_true (poise_chart_step (chart, steps[i], &part));
          to = index_of (cells, n_cells, &part);
          if (reached[to])
            continue;
          reached[to] = TRUE;
          n_reached++;
          g_array_append_val (open, to);
        }
    }
  g_assert_cmpuint (n_reached, ==, n_cells);
}

static void
assert_keys (const PoiseChart *chart, GRand *random)
{
  guint n_cells;

  poise_chart_get_cells (chart, &n_cells);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      PoiseSeriesPart part = POISE_CHART_NOTHING;

      g_assert_cmpint (poise_chart_step (chart, steps[i], &part), ==, n_cells > 0);
    }
  if (n_cells > 0)
    assert_reaches_all (chart, g_rand_int_range (random, 0, n_cells));
}

/* ---- All charts of a plan ---- */

/* Where there is any room at all, what is not nothing has a cell. */
static void
assert_complete (const PoiseChart *chart)
{
  const PoiseSeries *series = poise_chart_get_series (chart);

  for (guint group = 0; group < series->n_groups; group++)
    for (guint mode = 0; mode < POISE_N_MODES; mode++)
      {
        const PoiseChartCell *cell = poise_chart_find_cell (chart, &(PoiseSeriesPart) { group, mode });

        g_assert_cmpint (cell != NULL, ==, series->values[group][mode] > 0);
      }
}

static void
draw (const PoiseChart *chart, const PoiseChartStyle *style, const PoiseChartMarks *marks)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 400, 300);
  cairo_t *cr = cairo_create (surface);

  poise_chart_draw (chart, cr, style, marks);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (surface);
}

static void
check_chart (const PoiseSeries *series, const PoiseBox *area, gboolean right_to_left, GRand *random)
{
  const PoiseBox sane = poise_box_sane (area);
  g_autoptr (PoiseChart) chart = NULL;
  const PoiseChartCell *cells;
  PoiseChartStyle style;
  PoiseChartMarks marks = POISE_CHART_NO_MARKS;
  guint n_cells;

  g_test_message ("%s, %u groups, %g × %g", poise_chart_get_name (series->kind), series->n_groups, area->width,
                  area->height);
  init_style (&style, right_to_left);
  chart = poise_chart_new (series, area, &style);
  cells = poise_chart_get_cells (chart, &n_cells);
  for (guint i = 0; i < n_cells; i++)
    {
      chart_boxes_assert_inside (&cells[i].box, &sane);
      chart_boxes_assert_inside (&cells[i].zone, &sane);
      assert_found (chart, &cells[i]);
    }
  assert_order (cells, n_cells);
  assert_apart (cells, n_cells);
  assert_complete (chart);
  assert_keys (chart, random);
  if (n_cells > 0)
    marks.pointed = marks.chosen = marks.drop = cells[g_rand_int_range (random, 0, n_cells)].part;
  draw (chart, &style, &marks);
}

static void
test_random (void)
{
  static const double sides[] = { -7, 0, 0.5, 3, 18, 60, 120, 300, 340.25, 760, 2000, NAN, INFINITY, 1e300, -INFINITY };
  GRand *random = g_rand_new_with_seed (55);

  for (guint i = 0; i < N_PLANS; i++)
    {
      g_autoptr (PoisePlan) plan = random_plan (random, i % 2 ? 4 : 30, 8);
      g_autoptr (PoiseBalance) balance = poise_balance_new (plan);
      int last = (int) poise_plan_n_sections (plan) - 1;

      for (int kind = 0; kind < POISE_N_SERIES_KINDS; kind++)
        for (guint k = 0; k < 4; k++)
          {
            int section = last >= 0 && k == 3 ? g_rand_int_range (random, 0, last + 1) : POISE_SERIES_ALL;
            g_autoptr (PoiseSeries) series = poise_series_new (balance, kind, k % 2, section);
            const PoiseBox area = { k == 2 ? NAN : 5.5, k == 1 ? -1e300 : 3,
                                    sides[g_rand_int_range (random, 0, G_N_ELEMENTS (sides))],
                                    sides[g_rand_int_range (random, 0, G_N_ELEMENTS (sides))] };

            check_chart (series, &area, i % 3 == 0, random);
          }
    }
  g_rand_free (random);
}

/* Sums that no plan can have, side by side with small ones. */
static void
test_saturated (void)
{
  static const gint64 amounts[] = { 0, 1, 60, G_MAXINT64 / 2, G_MAXINT64 - 1, G_MAXINT64 };
  GRand *random = g_rand_new_with_seed (56);

  for (guint i = 0; i < 60; i++)
    {
      g_autoptr (PoisePlan) plan = random_plan (random, 6, 4);
      g_autoptr (PoiseBalance) balance = poise_balance_new (plan);

      for (int kind = 0; kind < POISE_N_SERIES_KINDS; kind++)
        {
          g_autoptr (PoiseSeries) series = poise_series_new (balance, kind, i % 2, POISE_SERIES_ALL);

          for (guint group = 0; group < series->n_groups; group++)
            for (guint mode = 0; mode < POISE_N_MODES; mode++)
              series->values[group][mode] = amounts[g_rand_int_range (random, 0, G_N_ELEMENTS (amounts))];
          series->saturated = TRUE;
          for (guint mode = 0; mode < POISE_N_MODES; mode++)
            series->total[mode] = G_MAXINT64;
          check_chart (series, &(PoiseBox) { 0, 0, 390, i % 3 ? 290 : 90 }, i % 2, random);
        }
    }
  g_rand_free (random);
}

/* ---- Many sections ---- */

/* undecided, synchronous, asynchronous; one far above all others; nothing at all */
static const gint32 course[][POISE_N_MODES] = { { 0, 45, 60 }, { 45, 0, 150 }, { 0, 0, 0 }, { 1, 1, 1 } };
static const gint32 giant[][POISE_N_MODES] = { { 15, 60, 90 }, { 0, 30, 100000 }, { 0, 45, 60 }, { 1, 1, 1 },
                                               { 0, 60, 60 }, { 0, 30, 90 } };
static const gint32 bare[][POISE_N_MODES] = { { 0, 0, 0 } };

static const char *const titles[] = { "第三週：批判性閱讀與討論", "الأسبوع الأول: مقدمة في الكتابة", "",
                                      "Donaudampfschifffahrtsgesellschaftskapitän", "Week 5" };

/* Each column can be met, from top to bottom of the chart, and so can each part of it that is not nothing. */
static void
test_columns (void)
{
  static const guint n_sections[] = { 1, 15, 52, 300 };
  static const double widths[] = { 300, 360, 500, 760, 1100, 2000 };
  static const struct
  {
    const gint32 (*values)[POISE_N_MODES];
    guint n_values;
  } plans[] = { { course, G_N_ELEMENTS (course) }, { giant, G_N_ELEMENTS (giant) },
                { bare, G_N_ELEMENTS (bare) } };
  GRand *random = g_rand_new_with_seed (58);

  for (guint p = 0; p < G_N_ELEMENTS (plans); p++)
    for (guint n = 0; n < G_N_ELEMENTS (n_sections); n++)
      {
        const ChartPlan plan = { n_sections[n], plans[p].values, plans[p].n_values, titles, G_N_ELEMENTS (titles),
                                 .weekly_minutes = n % 2 * 120, .target = -1, .tolerance = -1 };
        g_autoptr (PoiseBalance) balance = chart_plan_balance (&plan);
        g_autoptr (PoiseSeries) series
            = poise_series_new (balance, POISE_SERIES_SECTIONS, FALSE, n == 2 ? 7 : POISE_SERIES_ALL);

        for (guint w = 0; w < G_N_ELEMENTS (widths); w++)
          {
            const PoiseBox area = { 10, 20, widths[w], 340 };
            PoiseChartStyle style;
            g_autoptr (PoiseChart) chart = NULL;

            init_style (&style, w % 2);
            chart = poise_chart_new (series, &area, &style);
            for (guint i = 0; i < n_sections[n]; i++)
              {
                const PoiseChartCell *cell = poise_chart_find_cell (chart, &(PoiseSeriesPart) { i, POISE_SERIES_ALL });
                PoiseSeriesPart part;

                g_assert_cmpfloat (cell->zone.width, >, 0.8);
                for (double y = 20.1; y < 360; y += 19.9)
                  {
                    g_assert_true (poise_chart_hit (chart, cell->zone.x + cell->zone.width / 2, y, &part));
                    g_assert_cmpint (part.group, ==, i);
                  }
              }
            check_chart (series, &area, w % 2, random);
          }
      }
  g_rand_free (random);
}

/* ---- The notice ---- */

/* Where a sum was too great, a line at the bottom says so; where there is no room for it, nothing gives way. */
static void
test_notice (void)
{
  const ChartPlan plan = { 5, course, G_N_ELEMENTS (course), .target = -1, .tolerance = -1, .purposes = 3 };
  g_autoptr (PoiseBalance) balance = chart_plan_balance (&plan);

  for (int kind = POISE_SERIES_SECTIONS; kind < POISE_N_SERIES_KINDS; kind++)
    for (guint i = 0; i < 4; i++)
      {
        g_autoptr (PoiseSeries) series = poise_series_new (balance, kind, FALSE, POISE_SERIES_ALL);
        const PoiseBox area = { 0, 0, 600, i / 2 ? 300 : 80 };
        gboolean expected = i % 2 && i / 2;
        double bottom = 0;
        PoiseChartStyle style;
        PoiseChartMetrics metrics;
        g_autoptr (PoiseChart) chart = NULL;
        g_autofree char *summary = NULL;
        const PoiseChartCell *cells;
        guint n_cells;

        series->saturated = i % 2;
        init_style (&style, FALSE);
        poise_chart_style_measure (&style, &metrics);
        chart = poise_chart_new (series, &area, &style);
        cells = poise_chart_get_cells (chart, &n_cells);
        for (guint k = 0; k < n_cells; k++)
          bottom = MAX (bottom, cells[k].zone.y + cells[k].zone.height);
        g_test_message ("%s, %g high, saturated: %u", poise_chart_get_name (kind), area.height, i % 2);
        g_assert_cmpfloat (bottom, <=, area.height - (expected ? metrics.line_height : 0) + EPSILON);
        if (kind == POISE_SERIES_SECTIONS)
          g_assert_cmpfloat (bottom, >=, area.height - (expected ? metrics.line_height : 0) - EPSILON);
        summary = poise_words_series_summary (series);
        g_assert_cmpint (g_str_has_suffix (summary, poise_words_series_saturated ()), ==, i % 2);
      }
}

/* ---- Marks ---- */

static guint32 *
get_pixels (cairo_surface_t *surface)
{
  cairo_surface_flush (surface);
  return (guint32 *) (gpointer) cairo_image_surface_get_data (surface);
}

static cairo_surface_t *
draw_marked (const PoiseSeries *series, PoiseChartScheme scheme, const PoiseChartMarks *marks)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 600, 300);
  cairo_t *cr = cairo_create (surface);
  PoiseChartStyle style;
  g_autoptr (PoiseChart) chart = NULL;

  poise_chart_style_init (&style, scheme);
  chart = poise_chart_new (series, &(PoiseBox) { 0, 0, 600, 300 }, &style);
  poise_chart_draw (chart, cr, &style, marks);
  cairo_destroy (cr);
  return surface;
}

/* Pointed, chosen, where something would be dropped: four pictures no two of which are the same. */
static void
test_marks (void)
{
  const PoiseSeriesPart nothing = POISE_CHART_NOTHING;
  GRand *random = g_rand_new_with_seed (57);
  g_autoptr (PoisePlan) plan = random_plan (random, 4, 8);
  g_autoptr (PoiseBalance) balance = poise_balance_new (plan);

  for (int kind = 0; kind < POISE_N_SERIES_KINDS; kind++)
    for (guint scheme = 0; scheme < POISE_N_CHART_SCHEMES; scheme++)
      {
        g_autoptr (PoiseSeries) series = poise_series_new (balance, kind, TRUE, POISE_SERIES_ALL);
        const PoiseSeriesPart first = { 0, POISE_SERIES_ALL };
        const PoiseChartMarks marks[] = { { nothing, nothing, nothing },
                                          { first, nothing, nothing },
                                          { nothing, first, nothing },
                                          { nothing, nothing, first } };
        cairo_surface_t *surfaces[G_N_ELEMENTS (marks)];

        for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
          surfaces[i] = draw_marked (series, scheme, &marks[i]);
        for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
          for (guint k = i + 1; k < G_N_ELEMENTS (marks); k++)
            {
              guint n_other = 0;

              for (guint p = 0; p < 600 * 300; p++)
                n_other += get_pixels (surfaces[i])[p] != get_pixels (surfaces[k])[p];
              g_test_message ("%s, scheme %u: %u and %u", poise_chart_get_name (kind), scheme, i, k);
              g_assert_cmpuint (n_other, >, 40);
            }
        for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
          cairo_surface_destroy (surfaces[i]);
      }
  g_rand_free (random);
}

int
main (int argc, char *argv[])
{
  poise_words_init (NULL);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/chart/random", test_random);
  g_test_add_func ("/chart/chart/saturated", test_saturated);
  g_test_add_func ("/chart/chart/columns", test_columns);
  g_test_add_func ("/chart/chart/notice", test_notice);
  g_test_add_func ("/chart/chart/marks", test_marks);
  return g_test_run ();
}
