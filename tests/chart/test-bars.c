/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Geometry of bars in rows, in numbers; what gives way where room lacks; and that nothing overlaps at any size.
 */

#include "chart-boxes.h"
#include "chart-plan.h"
#include "chart/poise-bars.h"

#define EPSILON 1e-7
#define LIST(array) (array), G_N_ELEMENTS (array)

static const PoiseChartMetrics font = { .line_height = 15, .digit_width = 7 };

/* Widths as in English, with letters of 12 units; and as in a language of long words */
static const PoiseBarsTexts english = { 60, { 55, 70, 70 }, { 80, 100, 105 }, { 0, 140, 145 } };
static const PoiseBarsTexts lengthy = { 190, { 110, 120, 120 }, { 130, 150, 160 }, { 0, 290, 300 } };

/* undecided, synchronous, asynchronous */
static const gint32 course[][POISE_N_MODES] = { { 0, 45, 60 }, { 45, 0, 150 }, { 60, 90, 20 }, { 0, 0, 0 } };
static const gint32 decided[][POISE_N_MODES] = { { 0, 60, 90 } };
static const gint32 nothing[][POISE_N_MODES] = { { 0, 0, 0 } };
static const gint32 huge[][POISE_N_MODES] = { { 10, 20, 30 }, { 0, 30, 100000 } };

static PoiseSeries *
make_series (const ChartPlan *plan, PoiseSeriesKind kind)
{
  g_autoptr (PoiseBalance) balance = chart_plan_balance (plan);

  return poise_series_new (balance, kind, FALSE, POISE_SERIES_ALL);
}

/*
 * 500 × 200 with lines of 15, without notes: margins of 8 leave 484; names 60, two columns of (484 − 60) / 2 = 212,
 * of which 16 are the gap before. A number takes 70 and 6 before it: bars are 120 at most. Heads take 15 and 5.25
 * below them; rows are no higher than 2.6 lines.
 *
 *  8        84                    296
 *  |        ●● Synchronous        ⚈ Asynchronous      15
 *  Content  ▇▇▇▇▇▇ 60 min         ▇▇▇▇▇▇▇▇ 90 min     20.25 … 59.25
 */
static void
test_columns (void)
{
  const ChartPlan plan = { 1, LIST (decided), .target = -1, .tolerance = -1, .purposes = 1 };
  g_autoptr (PoiseSeries) series = make_series (&plan, POISE_SERIES_PURPOSES);
  PoiseBarsTexts texts = english;
  const PoiseBox area = { 0, 0, 500, 200 };
  g_autoptr (PoiseBarsLayout) layout = NULL;
  const PoiseBarsRow *row;

  texts.notes[POISE_MODE_SYNCHRONOUS] = texts.notes[POISE_MODE_ASYNCHRONOUS] = 0;
  layout = poise_bars_layout_new (series, &area, &font, &texts, FALSE);
  row = &layout->rows[0];
  g_assert_false (layout->stacked);
  g_assert_false (layout->shown[POISE_MODE_UNDECIDED]);
  g_assert_cmpuint (layout->n_rows, ==, 3);
  g_assert_cmpuint (layout->label_lines, ==, 1);
  g_assert_cmpfloat (layout->heads[POISE_MODE_SYNCHRONOUS].x, ==, 84);
  g_assert_cmpfloat (layout->heads[POISE_MODE_SYNCHRONOUS].width, ==, 196);
  g_assert_cmpfloat (layout->heads[POISE_MODE_ASYNCHRONOUS].x, ==, 296);
  g_assert_cmpfloat (layout->heads[POISE_MODE_UNDECIDED].width, ==, 0);
  g_assert_cmpfloat (layout->notes[POISE_MODE_SYNCHRONOUS].width, ==, 0);
  g_assert_cmpfloat (layout->axes[POISE_MODE_SYNCHRONOUS].x, ==, 84);
  g_assert_cmpfloat (layout->scale.room, ==, 120);

  g_assert_cmpfloat (row->whole.y, ==, 20.25);
  g_assert_cmpfloat (row->whole.height, ==, 39);
  g_assert_cmpfloat (row->whole.width, ==, 500);
  g_assert_cmpfloat (row->label.x, ==, 8);
  g_assert_cmpfloat (row->label.width, ==, 60);
  g_assert_cmpfloat (row->label.y, ==, 20.25 + 12);
  g_assert_cmpfloat (row->parts[POISE_MODE_SYNCHRONOUS].x, ==, 84);
  g_assert_cmpfloat (row->parts[POISE_MODE_SYNCHRONOUS].width, ==, 80);
  g_assert_cmpfloat (row->parts[POISE_MODE_SYNCHRONOUS].height, ==, 16.5);
  g_assert_cmpfloat (row->parts[POISE_MODE_ASYNCHRONOUS].width, ==, 120);
  g_assert_cmpfloat (row->numbers[POISE_MODE_SYNCHRONOUS].x, ==, 84 + 80 + 6);
  g_assert_cmpfloat (row->numbers[POISE_MODE_ASYNCHRONOUS].x + row->numbers[POISE_MODE_ASYNCHRONOUS].width, ==, 492);
  g_assert_cmpfloat (row->zones[POISE_MODE_SYNCHRONOUS].x, ==, 76);
  g_assert_cmpfloat (row->zones[POISE_MODE_ASYNCHRONOUS].x, ==, 288);
  g_assert_cmpfloat (row->zones[POISE_MODE_ASYNCHRONOUS].x + row->zones[POISE_MODE_ASYNCHRONOUS].width, ==, 500);
  /* Nothing is a number at the line where bars begin. */
  g_assert_cmpfloat (layout->rows[2].parts[POISE_MODE_SYNCHRONOUS].width, ==, 0);
  g_assert_cmpfloat (layout->rows[2].numbers[POISE_MODE_SYNCHRONOUS].x, ==, 90);
}

/*
 * 300 wide: 284 between margins; sign 15 and 4, number 70 and 6 leave bars of 189. Heads on two lines of 17.25 with
 * 6.75 below; a name is 17.25 high, a bar 19.5, rows are 6.75 apart.
 */
static void
test_stacked (void)
{
  const ChartPlan plan = { 1, LIST (decided), .target = -1, .tolerance = -1, .purposes = 1 };
  g_autoptr (PoiseSeries) series = make_series (&plan, POISE_SERIES_PURPOSES);
  const PoiseBox area = { 0, 10, 300, 240 };
  g_autoptr (PoiseBarsLayout) layout = poise_bars_layout_new (series, &area, &font, &english, FALSE);
  const PoiseBarsRow *row = &layout->rows[1];

  g_assert_true (layout->stacked);
  g_assert_cmpfloat (layout->scale.room, ==, 189);
  g_assert_cmpfloat (layout->heads[POISE_MODE_SYNCHRONOUS].x, ==, 8);
  g_assert_cmpfloat (layout->heads[POISE_MODE_SYNCHRONOUS].y, ==, 10);
  g_assert_cmpfloat (layout->heads[POISE_MODE_ASYNCHRONOUS].y, ==, 27.25);
  g_assert_cmpfloat (layout->notes[POISE_MODE_SYNCHRONOUS].x, ==, 8 + 100 + 14);
  g_assert_cmpfloat (layout->rows[0].whole.y, ==, 10 + 34.5 + 6.75);
  g_assert_cmpfloat (layout->rows[0].whole.height, ==, 17.25 + 2 * 19.5);
  g_assert_cmpfloat (row->whole.y, ==, layout->rows[0].whole.y + 56.25 + 6.75);
  g_assert_cmpfloat (row->label.width, ==, 284);
  g_assert_cmpfloat (row->signs[POISE_MODE_SYNCHRONOUS].x, ==, 8);
  g_assert_cmpfloat (row->parts[POISE_MODE_SYNCHRONOUS].x, ==, 27);
  g_assert_cmpfloat (row->zones[POISE_MODE_SYNCHRONOUS].width, ==, 300);
  g_assert_cmpfloat (row->zones[POISE_MODE_UNDECIDED].width, ==, 0);
  g_assert_cmpfloat (layout->axes[POISE_MODE_SYNCHRONOUS].height, ==, 0);
}

/* ---- What gives way ---- */

static void
test_room (void)
{
  static const struct
  {
    const PoiseBarsTexts *texts;
    double width, height;
    gboolean stacked, has_heads, has_notes, has_names, has_numbers;
    guint label_lines;
  } cases[] = {
    /* texts, width, height:  stacked, heads, notes, names, numbers, lines of a name */
    { &english, 760, 200, FALSE, TRUE, TRUE, TRUE, TRUE, 1 },
    { &english, 760, 125, FALSE, TRUE, TRUE, TRUE, TRUE, 1 },
    { &english, 760, 110, FALSE, TRUE, FALSE, TRUE, TRUE, 1 },
    { &english, 760, 70, FALSE, TRUE, FALSE, TRUE, TRUE, 1 },
    { &english, 760, 60, FALSE, FALSE, FALSE, TRUE, TRUE, 1 },
    { &english, 760, 40, FALSE, FALSE, FALSE, FALSE, FALSE, 1 },
    { &english, 500, 200, FALSE, TRUE, FALSE, TRUE, TRUE, 1 }, /* notes are wider than a column */
    { &english, 499, 300, FALSE, TRUE, FALSE, TRUE, TRUE, 1 },
    { &english, 420, 400, TRUE, TRUE, TRUE, TRUE, TRUE, 1 },
    { &english, 300, 400, TRUE, TRUE, TRUE, TRUE, TRUE, 1 },
    { &english, 270, 400, TRUE, TRUE, FALSE, TRUE, TRUE, 1 },
    { &english, 300, 320, TRUE, TRUE, FALSE, TRUE, TRUE, 1 },
    { &english, 300, 150, TRUE, FALSE, FALSE, TRUE, FALSE, 1 }, /* names outlast numbers */
    { &english, 300, 60, TRUE, FALSE, FALSE, FALSE, FALSE, 1 },
    { &english, 420, 130, FALSE, TRUE, FALSE, TRUE, TRUE, 1 }, /* too low for stacking, but not too narrow otherwise */
    { &lengthy, 800, 300, FALSE, TRUE, FALSE, TRUE, TRUE, 1 },
    { &lengthy, 1200, 300, FALSE, TRUE, TRUE, TRUE, TRUE, 1 },
    { &lengthy, 360, 400, TRUE, TRUE, FALSE, TRUE, TRUE, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const ChartPlan plan = { 4, LIST (course), .target = -1, .tolerance = -1, .purposes = 3, .without = TRUE };
      g_autoptr (PoiseSeries) series = make_series (&plan, POISE_SERIES_PURPOSES);
      const PoiseBox area = { 0, 0, cases[i].width, cases[i].height };
      g_autoptr (PoiseBarsLayout) layout = poise_bars_layout_new (series, &area, &font, cases[i].texts, FALSE);

      g_test_message ("case %u: %g × %g", i, cases[i].width, cases[i].height);
      g_assert_cmpuint (layout->n_rows, ==, 4);
      g_assert_true (layout->rows[3].apart);
      g_assert_cmpint (layout->stacked, ==, cases[i].stacked);
      g_assert_cmpint (layout->heads[POISE_MODE_SYNCHRONOUS].width > 0, ==, cases[i].has_heads);
      g_assert_cmpint (layout->notes[POISE_MODE_SYNCHRONOUS].width > 0, ==, cases[i].has_notes);
      g_assert_cmpint (layout->rows[0].label.height > 0, ==, cases[i].has_names);
      g_assert_cmpint (layout->rows[0].numbers[POISE_MODE_SYNCHRONOUS].width > 0, ==, cases[i].has_numbers);
      g_assert_cmpuint (layout->label_lines, ==, cases[i].label_lines);
    }
}

/* Names take a third of the width, and then two lines if there is height for them. */
static void
test_long_names (void)
{
  const ChartPlan plan = { 4, LIST (course), .target = -1, .tolerance = -1, .purposes = 3 };
  g_autoptr (PoiseSeries) series = make_series (&plan, POISE_SERIES_PURPOSES);
  PoiseBarsTexts texts = english;
  const PoiseBox high = { 0, 0, 760, 200 }, low = { 0, 0, 760, 100 };
  g_autoptr (PoiseBarsLayout) two = NULL;
  g_autoptr (PoiseBarsLayout) one = NULL;

  texts.label = 300;
  two = poise_bars_layout_new (series, &high, &font, &texts, FALSE);
  g_assert_cmpuint (two->label_lines, ==, 2);
  g_assert_cmpfloat (two->rows[0].label.height, ==, 30);
  g_assert_cmpfloat_with_epsilon (two->rows[0].label.width, 744 * 0.34, EPSILON);
  one = poise_bars_layout_new (series, &low, &font, &texts, FALSE);
  g_assert_cmpuint (one->label_lines, ==, 1);
}

/* What it asks for is enough: with it, everything that the width allows is there. */
static void
test_measure (void)
{
  static const PoiseBarsTexts *const texts[] = { &english, &lengthy };
  static const double widths[] = { 120, 200, 300, 360, 420, 500, 640, 760, 1100, 2000 };
  const ChartPlan plan = { 4, LIST (course), .target = -1, .tolerance = -1, .purposes = 3, .without = TRUE };
  g_autoptr (PoiseSeries) series = make_series (&plan, POISE_SERIES_PURPOSES);

  for (guint i = 0; i < G_N_ELEMENTS (texts) * G_N_ELEMENTS (widths); i++)
    {
      const PoiseBarsTexts *room = texts[i % 2];
      double width = widths[i / 2];
      PoiseBarsSize size;
      g_autoptr (PoiseBarsLayout) layout = NULL;
      const PoiseBarsRow *last;

      poise_bars_measure (series, &font, room, width, &size);
      layout = poise_bars_layout_new (series, &(PoiseBox) { 0, 0, width, size.height }, &font, room, FALSE);
      last = &layout->rows[layout->n_rows - 1];
      g_test_message ("%g: wants %g × %g", width, size.natural_width, size.height);
      g_assert_cmpfloat_with_epsilon (last->whole.y + last->whole.height, size.height, EPSILON);
      g_assert_cmpfloat (layout->rows[0].label.height, >, 0);
      g_assert_cmpfloat (layout->heads[POISE_MODE_SYNCHRONOUS].width, >, 0);
      if (width >= size.minimum_width)
        for (guint mode = 0; mode < POISE_N_MODES; mode++)
          if (last->zones[mode].width > 0)
            g_assert_cmpfloat (last->numbers[mode].width, >=, room->numbers[mode] - EPSILON);
      if (width >= size.natural_width)
        {
          g_assert_false (layout->stacked);
          g_assert_cmpuint (layout->label_lines, ==, 1);
          g_assert_cmpfloat (layout->notes[POISE_MODE_SYNCHRONOUS].width, >=, room->notes[POISE_MODE_SYNCHRONOUS]);
        }
      g_assert_cmpfloat (size.natural_width, >=, size.minimum_width);
    }
}

/* ---- What always holds ---- */

static gboolean
overlap (const PoiseBox *a, const PoiseBox *b)
{
  return a->x + EPSILON < b->x + b->width && b->x + EPSILON < a->x + a->width && a->y + EPSILON < b->y + b->height
         && b->y + EPSILON < a->y + a->height;
}

static void
add_box (GArray *boxes, const PoiseBox *box, const PoiseBox *area)
{
  chart_boxes_assert_inside (box, area);
  if (!poise_box_is_empty (box))
    g_array_append_val (boxes, *box);
}

static void
assert_layout (const PoiseBarsLayout *layout)
{
  g_autoptr (GArray) boxes = g_array_new (FALSE, FALSE, sizeof (PoiseBox));

  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    {
      add_box (boxes, &layout->heads[mode], &layout->area);
      add_box (boxes, &layout->notes[mode], &layout->area);
    }
  for (guint i = 0; i < layout->n_rows; i++)
    {
      const PoiseBarsRow *row = &layout->rows[i];

      add_box (boxes, &row->label, &layout->area);
      for (guint mode = 0; mode < POISE_N_MODES; mode++)
        {
          add_box (boxes, &row->signs[mode], &layout->area);
          add_box (boxes, &row->parts[mode], &layout->area);
          add_box (boxes, &row->numbers[mode], &layout->area);
        }
    }
  for (guint i = 0; i < boxes->len; i++)
    for (guint k = i + 1; k < boxes->len; k++)
      if (overlap (&g_array_index (boxes, PoiseBox, i), &g_array_index (boxes, PoiseBox, k)))
        {
          const PoiseBox *a = &g_array_index (boxes, PoiseBox, i), *b = &g_array_index (boxes, PoiseBox, k);

          g_test_message ("%g %g %g %g overlaps %g %g %g %g", a->x, a->y, a->width, a->height, b->x, b->y, b->width,
                          b->height);
          g_test_fail ();
          return;
        }
}

static void
test_every_size (void)
{
  static const struct
  {
    const gint32 (*values)[POISE_N_MODES];
    guint n_values;
  } plans[] = { { LIST (course) }, { LIST (decided) }, { LIST (nothing) }, { LIST (huge) } };
  static const PoiseBarsTexts *const texts[] = { &english, &lengthy };
  static const double widths[] = { 0, 1, 9, 20, 60, 130, 200, 300, 420, 480, 600, 760.5, 2000 };
  static const double heights[] = { 0, 1, 8, 20, 40, 65, 90, 120, 150, 200, 260, 320, 700 };

  for (guint p = 0; p < G_N_ELEMENTS (plans) * 4; p++)
    {
      const ChartPlan plan = { 5, plans[p / 4].values, plans[p / 4].n_values, .target = -1, .tolerance = -1,
                               .purposes = 3, .learning_types = 6, .without = p / 2 % 2 };
      g_autoptr (PoiseSeries) series
          = make_series (&plan, p % 2 ? POISE_SERIES_PURPOSES : POISE_SERIES_LEARNING_TYPES);

      for (guint i = 0; i < G_N_ELEMENTS (widths) * G_N_ELEMENTS (heights) * 4; i++)
        {
          const PoiseBox area = { 13.25, 7, widths[i / 4 % G_N_ELEMENTS (widths)],
                                  heights[i / 4 / G_N_ELEMENTS (widths)] };
          g_autoptr (PoiseBarsLayout) layout
              = poise_bars_layout_new (series, &area, &font, texts[i / 2 % 2], i % 2);

          g_test_message ("plan %u, texts %u, %g × %g", p, i / 2 % 2, area.width, area.height);
          assert_layout (layout);
        }
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/bars/columns", test_columns);
  g_test_add_func ("/chart/bars/stacked", test_stacked);
  g_test_add_func ("/chart/bars/room", test_room);
  g_test_add_func ("/chart/bars/long-names", test_long_names);
  g_test_add_func ("/chart/bars/measure", test_measure);
  g_test_add_func ("/chart/bars/every-size", test_every_size);
  return g_test_run ();
}
