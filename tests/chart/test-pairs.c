/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Geometry of the pairs of columns, in numbers; then what must hold at every size, for any numbers.
 */

#include "chart-boxes.h"
#include "chart-plan.h"
#include "chart/poise-pairs.h"

#include <math.h>

#define EPSILON 1e-7

static const PoiseChartMetrics font = { .line_height = 15, .digit_width = 7 };

static PoisePairs *
make_pairs (guint n, const char *title)
{
  PoisePairs *pairs = poise_pairs_new (n);

  for (guint i = 0; i < n; i++)
    {
      pairs->pairs[i].title = g_strdup (title);
      for (guint side = 0; side < POISE_N_PAIRS_SIDES; side++)
        pairs->pairs[i].there[side] = TRUE;
    }
  return pairs;
}

static void
set_values (PoisePairs *pairs, guint index, PoisePairsSide side, gint64 undecided, gint64 live, gint64 own)
{
  gint64 *values = pairs->pairs[index].values[side];

  values[POISE_MODE_UNDECIDED] = undecided;
  values[POISE_MODE_SYNCHRONOUS] = live;
  values[POISE_MODE_ASYNCHRONOUS] = own;
}

/*
 * 209 × 200 with lines of 15: titles take a line and 4, the words a line and 4 above and below. Left is a plot from
 * 19 to 162; 3 above and 6 below are for gaps and least heights, so 134 for 60 minutes up and 120 down. Two digits
 * more than the hundreds of the scale, 3 × 7, and a margin of 4 are the gutter: columns begin at 25.
 *
 *    0  Synchronous        19
 *         ░▇    ▇                  60 before and after; 60 after
 *         ░▇    ▇
 *  ───────────────────────────── axis
 *         ░▇    ░                  90 before and after, 30 undecided after; 120 before
 *          ▨
 *  166  Asynchronous       181
 */
static void
test_numbers (void)
{
  g_autoptr (PoisePairs) pairs = make_pairs (2, "Week");
  const PoiseBox area = { 0, 0, 209, 200 };
  g_autoptr (PoisePairsLayout) layout = NULL;
  const PoisePairsColumn *first, *second;
  double unit = 134.0 / 180;

  set_values (pairs, 0, POISE_PAIRS_BEFORE, 0, 60, 90);
  set_values (pairs, 0, POISE_PAIRS_AFTER, 30, 60, 90);
  set_values (pairs, 1, POISE_PAIRS_BEFORE, 0, 0, 120);
  set_values (pairs, 1, POISE_PAIRS_AFTER, 0, 60, 0);
  layout = poise_pairs_layout_new (pairs, &area, &font, FALSE);

  g_assert_cmpuint (layout->label_lines, ==, 1);
  g_assert_cmpfloat (layout->plot.y, ==, 19);
  g_assert_cmpfloat (layout->plot.y + layout->plot.height, ==, 162);
  g_assert_cmpfloat_with_epsilon (layout->unit, unit, EPSILON);
  g_assert_cmpfloat_with_epsilon (layout->axis_y, 19 + 60 * unit + 3, EPSILON);
  g_assert_cmpfloat (layout->gutter.width, ==, 25);
  g_assert_cmpfloat (layout->plot.x, ==, 25);
  g_assert_cmpfloat_with_epsilon (layout->slots[1].slot.x, 25 + 92, EPSILON);

  /* The same minutes are as high on both sides, and stand beside each other. */
  first = &layout->slots[0].columns[POISE_PAIRS_BEFORE];
  second = &layout->slots[0].columns[POISE_PAIRS_AFTER];
  g_assert_cmpfloat_with_epsilon (first->parts[POISE_MODE_SYNCHRONOUS].height, 60 * unit, EPSILON);
  g_assert_cmpfloat_with_epsilon (second->parts[POISE_MODE_SYNCHRONOUS].height, 60 * unit, EPSILON);
  g_assert_cmpfloat_with_epsilon (first->parts[POISE_MODE_SYNCHRONOUS].y, layout->axis_y - 1 - 60 * unit, EPSILON);
  g_assert_cmpfloat_with_epsilon (first->parts[POISE_MODE_SYNCHRONOUS].x + first->parts[POISE_MODE_SYNCHRONOUS].width + 2,
                                  second->parts[POISE_MODE_SYNCHRONOUS].x, EPSILON);
  g_assert_cmpfloat_with_epsilon (second->parts[POISE_MODE_UNDECIDED].y, layout->axis_y + 1 + 90 * unit + 1, EPSILON);
  g_assert_cmpfloat_with_epsilon (layout->slots[1].columns[POISE_PAIRS_BEFORE].parts[POISE_MODE_ASYNCHRONOUS].height,
                                  120 * unit, EPSILON);
  g_assert_cmpfloat (layout->slots[1].columns[POISE_PAIRS_AFTER].parts[POISE_MODE_ASYNCHRONOUS].height, ==, 0);
  g_assert_cmpint (poise_pairs_layout_hit (layout, 30, 100), ==, 0);
  g_assert_cmpint (poise_pairs_layout_hit (layout, 120, 0), ==, 1);
  g_assert_cmpint (poise_pairs_layout_hit (layout, 10, 100), ==, -1);
}

/* What a plan does not have is not drawn, whatever its numbers say. */
static void
test_absent (void)
{
  g_autoptr (PoisePairs) pairs = make_pairs (1, "Week");
  const PoiseBox area = { 0, 0, 200, 200 };
  g_autoptr (PoisePairsLayout) layout = NULL;

  set_values (pairs, 0, POISE_PAIRS_BEFORE, 0, 100000, 0);
  set_values (pairs, 0, POISE_PAIRS_AFTER, 0, 60, 0);
  pairs->pairs[0].there[POISE_PAIRS_BEFORE] = FALSE;
  layout = poise_pairs_layout_new (pairs, &area, &font, FALSE);
  g_assert_cmpfloat (layout->slots[0].columns[POISE_PAIRS_BEFORE].parts[POISE_MODE_SYNCHRONOUS].height, ==, 0);
  g_assert_cmpfloat (layout->slots[0].columns[POISE_PAIRS_AFTER].parts[POISE_MODE_SYNCHRONOUS].height, >, 100);
}

/* Right to left the first of a pair stands on the right, and the first section too. */
static void
test_mirrored (void)
{
  g_autoptr (PoisePairs) pairs = make_pairs (3, "أسبوع");
  const PoiseBox area = { 10, 0, 300, 200 };
  g_autoptr (PoisePairsLayout) layout = NULL;

  set_values (pairs, 0, POISE_PAIRS_BEFORE, 0, 60, 0);
  set_values (pairs, 0, POISE_PAIRS_AFTER, 0, 60, 0);
  layout = poise_pairs_layout_new (pairs, &area, &font, TRUE);
  g_assert_cmpfloat (layout->slots[0].slot.x, >, layout->slots[2].slot.x);
  g_assert_cmpfloat (layout->slots[0].columns[POISE_PAIRS_BEFORE].parts[POISE_MODE_SYNCHRONOUS].x, >,
                     layout->slots[0].columns[POISE_PAIRS_AFTER].parts[POISE_MODE_SYNCHRONOUS].x);
  g_assert_cmpfloat_with_epsilon (layout->gutter.x + layout->gutter.width, 310, EPSILON);
}

/* ---- At every size ---- */

static void
assert_sane (const PoisePairsLayout *layout)
{
  const PoiseBox *previous = NULL;

  for (guint i = 0; i < layout->n_slots; i++)
    {
      const PoisePairsSlot *slot = &layout->slots[i];

      chart_boxes_assert_inside (&slot->slot, &layout->area);
      chart_boxes_assert_inside (&slot->label, &layout->area);
      for (guint side = 0; side < POISE_N_PAIRS_SIDES; side++)
        for (guint mode = 0; mode < POISE_N_MODES; mode++)
          chart_boxes_assert_inside (&slot->columns[side].parts[mode], &layout->area);
      if (poise_box_is_empty (&slot->label))
        continue;
      if (previous && layout->right_to_left)
        g_assert_cmpfloat (slot->label.x + slot->label.width, <=, previous->x + EPSILON);
      else if (previous)
        g_assert_cmpfloat (previous->x + previous->width, <=, slot->label.x + EPSILON);
      previous = &slot->label;
    }
}

static void
draw (const PoisePairsLayout *layout, const PoisePairs *pairs)
{
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);
  PoiseChartStyle style;

  poise_chart_style_init (&style, POISE_CHART_HIGH_CONTRAST);
  poise_pairs_draw (cr, layout, pairs, &style, 0);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (surface);
}

static void
test_any_size (void)
{
  static const guint counts[] = { 0, 1, 2, 15, 52, 300 };
  static const double widths[] = { -5, 0, 3, 40, 320, 900, 6000, NAN };
  static const double heights[] = { 0, 10, 59, 61, 89, 91, 209, 211, 400 };
  static const gint64 amounts[] = { 0, 1, 30, 90, 100000, G_MAXINT64 };

  for (guint n = 0; n < G_N_ELEMENTS (counts); n++)
    {
      g_autoptr (PoisePairs) pairs = make_pairs (counts[n], "A rather long title of a section");

      for (guint i = 0; i < counts[n]; i++)
        {
          set_values (pairs, i, POISE_PAIRS_BEFORE, amounts[(i * 7) % 6], amounts[(i * 5 + 1) % 6], amounts[i % 6]);
          set_values (pairs, i, POISE_PAIRS_AFTER, amounts[(i * 3) % 6], amounts[i % 5], amounts[(i + 3) % 6]);
          pairs->pairs[i].there[i % 2] = i % 5 != 3;
        }
      for (guint w = 0; w < G_N_ELEMENTS (widths); w++)
        for (guint h = 0; h < G_N_ELEMENTS (heights); h++)
          {
            const PoiseBox area = { 3, 4, widths[w], heights[h] };
            g_autoptr (PoisePairsLayout) layout = poise_pairs_layout_new (pairs, &area, &font, w % 2 == 1);

            assert_sane (layout);
            if (h % 4 == 0)
              draw (layout, pairs);
          }
    }
}

static void
test_measure (void)
{
  g_autoptr (PoisePairs) none = make_pairs (0, NULL), many = make_pairs (300, "Week");
  double minimum, natural;

  poise_pairs_measure (none, &font, &minimum, &natural);
  g_assert_cmpfloat (minimum, <, 20);
  set_values (many, 4, POISE_PAIRS_AFTER, 0, 90, 0);
  poise_pairs_measure (many, &font, &minimum, &natural);
  g_assert_cmpfloat (minimum, ==, 300 * 18 + 18);
  g_assert_cmpfloat (natural, ==, 300 * 52 + 18);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/pairs/numbers", test_numbers);
  g_test_add_func ("/chart/pairs/absent", test_absent);
  g_test_add_func ("/chart/pairs/mirrored", test_mirrored);
  g_test_add_func ("/chart/pairs/any-size", test_any_size);
  g_test_add_func ("/chart/pairs/measure", test_measure);
  return g_test_run ();
}
