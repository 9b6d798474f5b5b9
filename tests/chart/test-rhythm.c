/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Geometry of the rhythm chart, in numbers; then what must hold at every size, for every plan.
 */

#include "chart-boxes.h"
#include "chart-plan.h"
#include "chart/poise-rhythm.h"

#include <math.h>

#define EPSILON 1e-7

static const PoiseChartMetrics font = { .line_height = 15, .digit_width = 7 };

/* undecided, synchronous, asynchronous */
static const gint32 two[][POISE_N_MODES] = { { 0, 60, 90 }, { 30, 0, 90 } };
static const gint32 course[][POISE_N_MODES] = { { 0, 45, 60 }, { 45, 0, 150 }, { 0, 0, 0 }, { 5, 90, 20 } };
static const gint32 undecided[][POISE_N_MODES] = { { 30, 0, 0 }, { 90, 0, 0 } };
static const gint32 live[][POISE_N_MODES] = { { 0, 90, 0 }, { 0, 300, 0 } };
static const gint32 own_time[][POISE_N_MODES] = { { 0, 0, 90 }, { 0, 0, 300 } };
static const gint32 nothing[][POISE_N_MODES] = { { 0, 0, 0 } };
static const gint32 huge[][POISE_N_MODES] = { { 1, 1, 1 }, { 0, 30, 100000 }, { 100000, 1, 1 } };

static const gint32 giant[][POISE_N_MODES] = { { 15, 60, 90 }, { 0, 30, 100000 }, { 0, 45, 60 }, { 0, 0, 30 },
                                               { 0, 60, 60 }, { 0, 30, 90 } };

static const char *const long_titles[] = { "Getting to know each other", "Reading" };

#define LIST(array) (array), G_N_ELEMENTS (array)

static PoiseRhythmLayout *
lay_out (const PoiseBalance *balance, const PoiseBox *area, const PoiseChartMetrics *metrics, gboolean counts,
         gboolean right_to_left)
{
  g_autoptr (PoiseSeries) series = poise_series_new (balance, POISE_SERIES_SECTIONS, counts, POISE_SERIES_ALL);

  return poise_rhythm_layout_new (series, area, metrics, right_to_left);
}

/*
 * 200 × 300 with lines of 15: titles take 2 lines and a margin of 4, the words a line and 4 above and below,
 * numbers one line above, two below (asynchronous and undecided). Left is a plot from 34 to 217. Slack of 9
 * for gaps and least heights leaves 174 for 60 minutes up and 120 down.
 *
 *    0  Synchronous             19   number            34  plot
 *       ▇▇ 60                   95   axis
 *       ▇▇ 90    ▇▇ 90
 *                ▨▨ 30         217   numbers
 *  251  Asynchronous           266   titles           300
 */
static void
test_numbers (void)
{
  const ChartPlan plan = { 2, LIST (two), LIST (long_titles), .target = -1, .tolerance = -1 };
  g_autoptr (PoiseBalance) balance = chart_plan_balance (&plan);
  const PoiseBox area = { 0, 0, 200, 300 };
  g_autoptr (PoiseRhythmLayout) layout = lay_out (balance, &area, &font, FALSE, FALSE);
  const double unit = 174.0 / 180;
  const PoiseRhythmColumn *first = &layout->columns[0], *second = &layout->columns[1];

  g_assert_cmpuint (layout->n_columns, ==, 2);
  g_assert_true (layout->has_numbers);
  g_assert_true (layout->has_legend);
  g_assert_false (layout->has_budget);
  g_assert_cmpint (layout->grid_step, ==, 0);
  g_assert_cmpuint (layout->label_lines, ==, 2);
  g_assert_cmpuint (layout->label_step, ==, 1);
  g_assert_cmpfloat (layout->above.y, ==, 0);
  g_assert_cmpfloat (layout->plot.y, ==, 34);
  g_assert_cmpfloat (layout->plot.y + layout->plot.height, ==, 217);
  g_assert_cmpfloat (layout->below.y, ==, 251);
  g_assert_cmpfloat_with_epsilon (layout->scale.unit, unit, EPSILON);
  g_assert_cmpfloat_with_epsilon (layout->axis_y, 34 + 60 * unit + 3, EPSILON);

  /* Slots of 100, columns at their greatest width in the middle */
  g_assert_cmpfloat (first->slot.x, ==, 0);
  g_assert_cmpfloat (second->slot.x, ==, 100);
  g_assert_cmpfloat (first->parts[POISE_MODE_SYNCHRONOUS].x, ==, 22);
  g_assert_cmpfloat (first->parts[POISE_MODE_SYNCHRONOUS].width, ==, POISE_RHYTHM_COLUMN_MAX);
  g_assert_cmpfloat_with_epsilon (first->parts[POISE_MODE_SYNCHRONOUS].height, 60 * unit, EPSILON);
  g_assert_cmpfloat_with_epsilon (first->parts[POISE_MODE_SYNCHRONOUS].y, layout->axis_y - 1 - 60 * unit, EPSILON);
  g_assert_cmpfloat_with_epsilon (first->parts[POISE_MODE_ASYNCHRONOUS].y, layout->axis_y + 1, EPSILON);
  g_assert_cmpfloat_with_epsilon (first->parts[POISE_MODE_ASYNCHRONOUS].height, 90 * unit, EPSILON);
  g_assert_cmpfloat (first->parts[POISE_MODE_UNDECIDED].height, ==, 0);
  g_assert_cmpfloat (second->parts[POISE_MODE_SYNCHRONOUS].height, ==, 0);
  g_assert_cmpfloat_with_epsilon (second->parts[POISE_MODE_UNDECIDED].y, layout->axis_y + 1 + 90 * unit + 1, EPSILON);
  g_assert_cmpfloat_with_epsilon (second->parts[POISE_MODE_UNDECIDED].height, 30 * unit, EPSILON);

  g_assert_cmpfloat (first->label.x, ==, 2);
  g_assert_cmpfloat (first->label.width, ==, 96);
  g_assert_cmpfloat (first->label.y, ==, 270);
  g_assert_cmpfloat (first->label.height, ==, 30);
}

/* ---- What has room ---- */

static void
test_room (void)
{
  static const struct
  {
    guint n_sections;
    double width, height;
    gboolean has_numbers, has_legend;
    guint label_lines, label_step;
    gboolean has_grid;
  } cases[] = {
    { 12, 760, 340, TRUE, TRUE, 2, 1, FALSE },
    { 12, 760, 210, TRUE, TRUE, 2, 1, FALSE },
    { 12, 760, 209, TRUE, TRUE, 1, 1, FALSE },
    { 12, 760, 135, TRUE, TRUE, 1, 1, FALSE },
    { 12, 760, 134, FALSE, TRUE, 1, 1, TRUE },
    { 12, 760, 90, FALSE, TRUE, 1, 1, FALSE },
    { 12, 760, 89, FALSE, FALSE, 1, 1, TRUE },
    { 12, 760, 60, FALSE, FALSE, 1, 1, FALSE },
    { 12, 760, 59, FALSE, FALSE, 0, 1, TRUE },
    { 12, 760, 0, FALSE, FALSE, 0, 1, FALSE },
    { 12, 360, 340, FALSE, TRUE, 2, 3, TRUE },
    { 52, 760, 340, FALSE, TRUE, 2, 5, TRUE },
    { 300, 760, 340, FALSE, TRUE, 2, 26, TRUE },
    { 1, 760, 340, TRUE, TRUE, 2, 1, FALSE },
    { 2, 2000, 340, TRUE, TRUE, 2, 1, FALSE },
    { 0, 760, 340, FALSE, TRUE, 0, 1, FALSE },
    { 1, 30, 340, TRUE, TRUE, 2, 2, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const ChartPlan plan
          = { cases[i].n_sections, LIST (course), LIST (long_titles), .target = -1, .tolerance = -1 };
      g_autoptr (PoiseBalance) balance = chart_plan_balance (&plan);
      const PoiseBox area = { 0, 0, cases[i].width, cases[i].height };
      g_autoptr (PoiseRhythmLayout) layout = lay_out (balance, &area, &font, FALSE, FALSE);

      g_test_message ("case %u: %u sections, %g × %g", i, cases[i].n_sections, cases[i].width, cases[i].height);
      g_assert_cmpint (layout->has_numbers, ==, cases[i].has_numbers);
      g_assert_cmpint (layout->has_legend, ==, cases[i].has_legend);
      g_assert_cmpuint (layout->label_lines, ==, cases[i].label_lines);
      g_assert_cmpuint (layout->label_step, ==, cases[i].label_step);
      g_assert_cmpint (layout->grid_step > 0, ==, cases[i].has_grid);
      g_assert_cmpint (layout->grid_gutter.width > 0, ==, cases[i].has_grid);
    }
}

/*  titles on slots of 60, less a margin of 4: room for 8 digits of 7  →  lines  */
static void
test_label_lines (void)
{
  static const struct
  {
    const char *title;
    guint label_lines;
  } cases[] = {
    { "Week 1", 1 }, { "12345678", 1 }, { "123456789", 2 }, { "第一週課", 1 }, { "第一週課程", 2 },
    { "", 2 }, /* "Section 10" */
    { "e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301", 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const ChartPlan plan = { 10, LIST (course), &cases[i].title, 1, .target = -1, .tolerance = -1 };
      g_autoptr (PoiseBalance) balance = chart_plan_balance (&plan);
      const PoiseBox area = { 0, 0, 600, 300 };
      g_autoptr (PoiseRhythmLayout) layout = lay_out (balance, &area, &font, FALSE, FALSE);

      g_test_message ("\"%s\"", cases[i].title);
      g_assert_cmpuint (layout->label_lines, ==, cases[i].label_lines);
    }
}

/* At its natural width, and at any greater one, nothing is thinned. */
static void
test_natural_width (void)
{
  static const gint32 (*const values[]) [POISE_N_MODES] = { course, undecided, huge };
  static const guint n_sections[] = { 1, 2, 15, 52, 300 };

  for (guint i = 0; i < G_N_ELEMENTS (n_sections); i++)
    for (guint k = 0; k < G_N_ELEMENTS (values); k++)
      {
        const ChartPlan plan = { n_sections[i], values[k], 2, .target = -1, .tolerance = -1 };
        g_autoptr (PoiseBalance) balance = chart_plan_balance (&plan);
        const PoiseBox none = { 0, 0, 0, 300 };
        g_autoptr (PoiseRhythmLayout) first = lay_out (balance, &none, &font, FALSE, FALSE);
        const PoiseBox natural = { 0, 0, first->natural_width, 300 };
        g_autoptr (PoiseRhythmLayout) layout = lay_out (balance, &natural, &font, FALSE, FALSE);

        g_assert_cmpfloat (first->natural_width, >=, 44 * n_sections[i]);
        g_assert_cmpfloat (layout->natural_width, ==, first->natural_width);
        g_assert_true (layout->has_numbers);
        g_assert_cmpuint (layout->label_step, ==, 1);
      }
}

/* ---- What always holds ---- */

/* One scale for all that is large enough to keep it; on the right side of the axis; nothing lost. */
static void
assert_part (const PoiseRhythmLayout *layout, const PoiseRhythmColumn *column, PoiseMode mode)
{
  const PoiseBox *part = &column->parts[mode];
  double height = column->values[mode] * layout->scale.unit;

  chart_boxes_assert_inside (part, &layout->plot);
  if (column->values[mode] == 0)
    {
      g_assert_cmpfloat (part->height, ==, 0);
      return;
    }
  if (layout->squeeze == 1)
    g_assert_cmpfloat_with_epsilon (part->height, MIN (MAX (height, POISE_RHYTHM_PART_MIN), layout->scale.room), EPSILON);
  if (mode == POISE_MODE_SYNCHRONOUS)
    g_assert_cmpfloat (part->y + part->height, <=, layout->axis_y + EPSILON);
  else
    g_assert_cmpfloat (part->y, >=, layout->axis_y - EPSILON);
  g_assert_cmpfloat (part->width, <=, POISE_RHYTHM_COLUMN_MAX);
  g_assert_cmpfloat (part->x, >=, column->slot.x - EPSILON);
  g_assert_cmpfloat (part->x + part->width, <=, column->slot.x + column->slot.width + EPSILON);
}

static void
assert_layout (const PoiseRhythmLayout *layout)
{
  const PoiseRhythmColumn *labelled = NULL;

  g_assert_true (isfinite (layout->scale.unit) && isfinite (layout->axis_y) && isfinite (layout->natural_width));
  g_assert_cmpfloat (layout->axis_y, >=, layout->area.y - EPSILON);
  g_assert_cmpfloat (layout->axis_y, <=, layout->area.y + layout->area.height + EPSILON);
  chart_boxes_assert_inside (&layout->grid_gutter, &layout->area);
  for (guint i = 0; i < layout->n_columns; i++)
    {
      const PoiseRhythmColumn *column = &layout->columns[i];
      const PoiseBox *undecided_part = &column->parts[POISE_MODE_UNDECIDED];
      const PoiseBox *asynchronous = &column->parts[POISE_MODE_ASYNCHRONOUS];

      chart_boxes_assert_inside (&column->slot, &layout->area);
      chart_boxes_assert_inside (&column->label, &layout->area);
      for (guint mode = 0; mode < POISE_N_MODES; mode++)
        assert_part (layout, column, mode);
      if (undecided_part->height > 0)
        g_assert_cmpfloat (undecided_part->y, >=, asynchronous->y + asynchronous->height);
      if (i > 0) /* slots touch, and never overlap */
        g_assert_cmpfloat_with_epsilon (fabs (column->slot.x - layout->columns[i - 1].slot.x),
                                        column->slot.width,
                                        EPSILON * 100);
      if (layout->has_budget)
        g_assert_cmpfloat (column->budget_y, <=, layout->plot.y + layout->plot.height + EPSILON);
      if (poise_box_is_empty (&column->label))
        continue;
      if (labelled != NULL && layout->right_to_left)
        g_assert_cmpfloat (column->label.x + column->label.width, <, labelled->label.x);
      else if (labelled != NULL)
        g_assert_cmpfloat (labelled->label.x + labelled->label.width, <, column->label.x);
      if (layout->has_legend)
        g_assert_cmpfloat (column->label.y, >=, layout->below.y + layout->below.height);
      labelled = column;
    }
}

static void
assert_mirrored_box (const PoiseBox *box, const PoiseBox *mirrored, const PoiseBox *area)
{
  g_assert_cmpfloat (mirrored->x, ==, 2 * area->x + area->width - box->x - box->width);
  g_assert_cmpfloat (mirrored->y, ==, box->y);
  g_assert_cmpfloat (mirrored->width, ==, box->width);
  g_assert_cmpfloat (mirrored->height, ==, box->height);
}

static void
assert_mirrored (const PoiseRhythmLayout *layout, const PoiseRhythmLayout *mirrored)
{
  g_assert_cmpfloat (mirrored->axis_y, ==, layout->axis_y);
  g_assert_cmpfloat (mirrored->scale.unit, ==, layout->scale.unit);
  assert_mirrored_box (&layout->plot, &mirrored->plot, &layout->area);
  assert_mirrored_box (&layout->grid_gutter, &mirrored->grid_gutter, &layout->area);
  for (guint i = 0; i < layout->n_columns; i++)
    {
      const PoiseRhythmColumn *column = &layout->columns[i], *other = &mirrored->columns[i];

      assert_mirrored_box (&column->slot, &other->slot, &layout->area);
      assert_mirrored_box (&column->label, &other->label, &layout->area);
      for (guint mode = 0; mode < POISE_N_MODES; mode++)
        assert_mirrored_box (&column->parts[mode], &other->parts[mode], &layout->area);
      g_assert_cmpfloat (column->budget_y, ==, other->budget_y);
    }
}

static void
test_every_size (void)
{
  static const struct
  {
    const gint32 (*values)[POISE_N_MODES];
    guint n_values;
  } plans[] = { { LIST (course) }, { LIST (undecided) }, { LIST (live) }, { LIST (own_time) },
                { LIST (nothing) }, { LIST (huge) }, { LIST (giant) } };
  static const guint n_sections[] = { 0, 1, 2, 15, 52, 300 };
  static const double widths[] = { -5, 0, 1, 7, 100, 360, 760.5, 20000, NAN };
  static const double heights[] = { -1, 0, 1, 5, 12, 60, 100, 150, 340, 2000 };

  for (guint p = 0; p < G_N_ELEMENTS (plans) * G_N_ELEMENTS (n_sections) * 2; p++)
    {
      const ChartPlan plan = { n_sections[p / 2 % G_N_ELEMENTS (n_sections)],
                               plans[p / 2 / G_N_ELEMENTS (n_sections)].values,
                               plans[p / 2 / G_N_ELEMENTS (n_sections)].n_values,
                               .weekly_minutes = p % 2 * 180, .target = -1, .tolerance = -1 };
      g_autoptr (PoiseBalance) balance = chart_plan_balance (&plan);

      for (guint i = 0; i < G_N_ELEMENTS (widths) * G_N_ELEMENTS (heights) * 2; i++)
        {
          const PoiseBox area = { 13.25, 7, widths[i / 2 % G_N_ELEMENTS (widths)],
                                  heights[i / 2 / G_N_ELEMENTS (widths)] };
          g_autoptr (PoiseRhythmLayout) layout = lay_out (balance, &area, &font, i % 2, FALSE);
          g_autoptr (PoiseRhythmLayout) mirrored = lay_out (balance, &area, &font, i % 2, TRUE);

          assert_layout (layout);
          assert_layout (mirrored);
          assert_mirrored (layout, mirrored);
        }
    }
}

/* ---- Single questions ---- */

/* 100 000 minutes beside single ones: these stay visible, and the scale stays one. */
static void
test_huge (void)
{
  const ChartPlan plan = { .n_sections = 3, LIST (huge), .target = -1, .tolerance = -1 };
  g_autoptr (PoiseBalance) balance = chart_plan_balance (&plan);
  const PoiseBox area = { 0, 0, 300, 300 };
  g_autoptr (PoiseRhythmLayout) layout = lay_out (balance, &area, &font, FALSE, FALSE);

  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    g_assert_cmpfloat (layout->columns[0].parts[mode].height, ==, POISE_RHYTHM_PART_MIN);
  g_assert_cmpfloat (layout->columns[1].parts[POISE_MODE_ASYNCHRONOUS].height, >, 100);
  g_assert_cmpfloat (layout->columns[1].parts[POISE_MODE_ASYNCHRONOUS].height,
                     ==,
                     layout->columns[2].parts[POISE_MODE_UNDECIDED].height);
}

/* One of 100 000 minutes among hours: the scale ends above these, and what of it is beyond is cut out of its middle. */
static void
test_giant (void)
{
  const ChartPlan plan = { .n_sections = 6, LIST (giant), .weekly_minutes = 120, .target = -1, .tolerance = -1 };
  g_autoptr (PoiseBalance) balance = chart_plan_balance (&plan);
  const PoiseBox area = { 0, 0, 600, 300 };
  g_autoptr (PoiseRhythmLayout) layout = lay_out (balance, &area, &font, FALSE, FALSE);
  const PoiseBox *part = &layout->columns[1].parts[POISE_MODE_ASYNCHRONOUS];

  g_assert_true (layout->scale.broken);
  g_assert_cmpfloat (layout->scale.end, ==, 135);
  g_assert_true (layout->has_numbers); /* of which 100 000 is wider than the others, and left out of account */
  g_assert_cmpfloat_with_epsilon (part->height, 135 * layout->scale.unit, EPSILON);
  g_assert_cmpfloat_with_epsilon (layout->columns[0].parts[POISE_MODE_ASYNCHRONOUS].height, 90 * layout->scale.unit,
                                  EPSILON);
  g_assert_cmpfloat_with_epsilon (layout->columns[3].parts[POISE_MODE_ASYNCHRONOUS].height, 30 * layout->scale.unit,
                                  EPSILON);
  g_assert_cmpfloat (layout->columns[3].parts[POISE_MODE_ASYNCHRONOUS].height, >, 20);
  /* 120 minutes: 30 above the axis, 90 below it, which is past the break at 67.5 and far from the end. */
  g_assert_true (layout->has_budget);
  g_assert_cmpfloat_with_epsilon (layout->columns[1].budget_y, part->y + part->height / 2, EPSILON);
}

static void
test_few_stand_together (void)
{
  const ChartPlan plan = { .n_sections = 1, LIST (course), .target = -1, .tolerance = -1 };
  g_autoptr (PoiseBalance) balance = chart_plan_balance (&plan);
  const PoiseBox area = { 10, 0, 2000, 300 };
  g_autoptr (PoiseRhythmLayout) layout = lay_out (balance, &area, &font, FALSE, FALSE);

  g_assert_cmpfloat (layout->columns[0].slot.x, ==, 10);
  g_assert_cmpfloat (layout->columns[0].slot.width, ==, 112);
  g_assert_cmpfloat (layout->columns[0].parts[POISE_MODE_SYNCHRONOUS].width, ==, POISE_RHYTHM_COLUMN_MAX);
}

static void
test_counts (void)
{
  static const gint32 values[][POISE_N_MODES] = { { 0, 60, 0 }, { 31, 0, 100000 } };
  const ChartPlan plan = { .n_sections = 2, LIST (values), .weekly_minutes = 60, .target = -1, .tolerance = -1 };
  g_autoptr (PoiseBalance) balance = chart_plan_balance (&plan);
  const PoiseBox area = { 0, 0, 300, 300 };
  g_autoptr (PoiseRhythmLayout) layout = lay_out (balance, &area, &font, TRUE, FALSE);

  g_assert_cmpint (layout->columns[0].values[POISE_MODE_SYNCHRONOUS], ==, 2);
  g_assert_cmpint (layout->columns[1].values[POISE_MODE_ASYNCHRONOUS], ==, 1);
  g_assert_cmpint (layout->columns[1].values[POISE_MODE_UNDECIDED], ==, 2);
  g_assert_false (layout->has_budget);
}

/* Where a budget of 100 minutes is used up, as (part, share of it from its top), or minutes below the end. */
static void
test_budget (void)
{
  static const gint32 values[][POISE_N_MODES] = {
    { 0, 45, 60 }, { 0, 0, 50 }, { 0, 150, 0 }, { 0, 100, 0 }, { 80, 30, 30 }, { 0, 50, 50 }, { 0, 0, 0 }, { 40, 60, 0 },
    { 0, 40, 0 },
  };
  static const struct
  {
    int part; /* -1 where it reaches below */
    double share, below;
  } expected[] = {
    { POISE_MODE_ASYNCHRONOUS, 55 / 60.0, 0 }, { -1, 0, 50 },
    { POISE_MODE_SYNCHRONOUS, 100 / 150.0, 0 }, { POISE_MODE_SYNCHRONOUS, 1, 0 },
    { POISE_MODE_UNDECIDED, 0.5, 0 },           { POISE_MODE_ASYNCHRONOUS, 1, 0 },
    { -1, 0, 100 },                             { POISE_MODE_UNDECIDED, 1, 0 },
    { -1, 0, 60 }, /* from the axis, not from the foot of the synchronous part above it */
  };
  const ChartPlan plan = { .n_sections = 9, LIST (values), .weekly_minutes = 100, .target = -1, .tolerance = -1 };
  g_autoptr (PoiseBalance) balance = chart_plan_balance (&plan);
  const PoiseBox area = { 0, 0, 900, 340 };
  g_autoptr (PoiseRhythmLayout) layout = lay_out (balance, &area, &font, FALSE, FALSE);

  g_assert_true (layout->has_budget);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      const PoiseRhythmColumn *column = &layout->columns[i];
      const PoiseBox *end = &column->parts[POISE_MODE_ASYNCHRONOUS];
      double y = end->y + end->height + expected[i].below * layout->scale.unit;

      if (expected[i].part >= 0)
        y = column->parts[expected[i].part].y + column->parts[expected[i].part].height * expected[i].share;
      g_test_message ("column %u", i);
      g_assert_cmpfloat (column->budget, ==, 100);
      g_assert_cmpfloat_with_epsilon (column->budget_y, y, EPSILON);
    }
}

static gboolean
has_budget (int weekly_minutes, const gint32 (*values)[POISE_N_MODES], int plan_days, int days, double *budget)
{
  const ChartPlan plan = { 1, values, 1, .weekly_minutes = weekly_minutes, .target = -1, .tolerance = -1 };
  g_autoptr (PoiseBalance) balance = chart_plan_balance (&plan);
  g_autoptr (PoiseSection) section
      = poise_record_with_number (poise_plan_get_section (poise_balance_get_plan (balance), 0), POISE_SECTION_DAYS, days);
  g_autoptr (GPtrArray) sections = poise_records_new ();
  g_autoptr (PoisePlan) long_plan
      = poise_record_with_number (poise_balance_get_plan (balance), POISE_PLAN_SECTION_DAYS, plan_days);
  g_autoptr (PoisePlan) whole = NULL;
  g_autoptr (PoiseBalance) followed = NULL;
  const PoiseBox area = { 0, 0, 300, 300 };
  g_autoptr (PoiseRhythmLayout) layout = NULL;

  g_ptr_array_add (sections, poise_section_ref (section));
  whole = poise_record_with_list (long_plan, POISE_PLAN_SECTIONS, sections);
  followed = poise_balance_follow (balance, whole);
  layout = lay_out (followed, &area, &font, FALSE, FALSE);
  *budget = layout->columns[0].budget;
  return layout->has_budget;
}

static void
test_budget_shown (void)
{
  static const gint32 hour[][POISE_N_MODES] = { { 0, 20, 40 } };
  double budget;

  g_assert_false (has_budget (0, hour, POISE_UNSET, POISE_UNSET, &budget));
  g_assert_true (has_budget (1, hour, POISE_UNSET, POISE_UNSET, &budget));
  g_assert_cmpfloat (budget, ==, 1);
  g_assert_true (has_budget (180, hour, POISE_UNSET, POISE_UNSET, &budget));
  g_assert_false (has_budget (181, hour, POISE_UNSET, POISE_UNSET, &budget)); /* would flatten the columns */
  g_assert_false (has_budget (100, nothing, POISE_UNSET, POISE_UNSET, &budget));
  g_assert_true (has_budget (70, hour, 14, POISE_UNSET, &budget));
  g_assert_cmpfloat (budget, ==, 140);
  g_assert_true (has_budget (70, hour, 14, 1, &budget));
  g_assert_cmpfloat_with_epsilon (budget, 10, EPSILON);
  g_assert_true (has_budget (10, live, POISE_UNSET, POISE_UNSET, &budget)); /* all of it above the axis */
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/rhythm/numbers", test_numbers);
  g_test_add_func ("/chart/rhythm/room", test_room);
  g_test_add_func ("/chart/rhythm/label-lines", test_label_lines);
  g_test_add_func ("/chart/rhythm/natural-width", test_natural_width);
  g_test_add_func ("/chart/rhythm/every-size", test_every_size);
  g_test_add_func ("/chart/rhythm/huge", test_huge);
  g_test_add_func ("/chart/rhythm/giant", test_giant);
  g_test_add_func ("/chart/rhythm/few-stand-together", test_few_stand_together);
  g_test_add_func ("/chart/rhythm/counts", test_counts);
  g_test_add_func ("/chart/rhythm/budget", test_budget);
  g_test_add_func ("/chart/rhythm/budget-shown", test_budget_shown);
  return g_test_run ();
}
