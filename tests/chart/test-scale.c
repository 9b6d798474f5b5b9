/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Scales of charts, in numbers: where they end, what is beyond, and what is no number.
 */

#include "chart/poise-chart-scale.h"

#include <math.h>

#define EPSILON 1e-9
#define MOST G_MAXINT64

static const PoiseChartMetrics font = { .line_height = 15, .digit_width = 7 };

/*  far above all others: more than 6 times, and no more than 1 value in 6 (but 1 always)  */
static void
test_end (void)
{
  static const struct
  {
    gint64 values[14];
    double end;
    gboolean broken;
  } cases[] = {
    { { 0 }, 0, FALSE },
    { { 5 }, 5, FALSE },
    { { -5, 0, MOST }, MOST, FALSE },
    { { 60, 360 }, 360, FALSE },
    { { 60, 361 }, 90, TRUE },
    { { 361, 60, -1000 }, 90, TRUE },
    { { 60, 90, 100000 }, 135, TRUE },
    { { 100000, 100000 }, 100000, FALSE },
    { { 100000, 100000, 60 }, 100000, FALSE },                                  /* two of three */
    { { 100000, 100000, 60, 60, 60, 60, 60, 60, 60, 60, 60 }, 100000, FALSE },  /* two of eleven */
    { { 100000, 100000, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60 }, 90, TRUE },   /* two of twelve */
    { { 100000, 5000, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60 }, 90, TRUE },     /* the lowest such gap */
    { { 100000, 350, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60 }, 525, TRUE },
    { { MOST, MOST - 1, 1 }, MOST, FALSE },
    { { MOST, 1, 1 }, 1.5, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PoiseChartScale scale;

      g_test_message ("case %u", i);
      poise_chart_scale_init (&scale, cases[i].values, G_N_ELEMENTS (cases[i].values));
      g_assert_cmpfloat (scale.end, ==, cases[i].end);
      g_assert_cmpint (scale.broken, ==, cases[i].broken);
    }
}

static void
test_length (void)
{
  static const gint64 values[] = { 1, 50, 100 }, broken[] = { 10, 20, 100000 };
  static const struct
  {
    double room, least;
    gint64 value;
    double length, of_broken;
  } cases[] = {
    { 300, 2, 0, 0, 0 },       { 300, 2, -7, 0, 0 },       { 300, 2, 1, 3, 10 },   { 300, 4, 1, 4, 10 },
    { 300, 2, 100, 300, 300 }, { 300, 2, 15, 45, 150 },    { 300, 2, MOST, 300, 300 },
    { 1, 2, 1, 1, 1 },         { 0, 2, 100, 0, 0 },        { -5, 2, 100, 0, 0 },   { NAN, 2, 100, 0, 0 },
    { INFINITY, 2, 100, 0, 0 }, { 300, NAN, 1, 3, 10 },    { 300, -1, 1, 3, 10 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PoiseChartScale scale;

      g_test_message ("case %u", i);
      poise_chart_scale_init (&scale, values, G_N_ELEMENTS (values));
      poise_chart_scale_fit (&scale, cases[i].room, cases[i].least);
      g_assert_cmpfloat_with_epsilon (poise_chart_scale_length (&scale, cases[i].value), cases[i].length, EPSILON);
      g_assert_false (poise_chart_scale_is_beyond (&scale, 100));
      poise_chart_scale_init (&scale, broken, G_N_ELEMENTS (broken));
      poise_chart_scale_fit (&scale, cases[i].room, cases[i].least);
      g_assert_cmpfloat_with_epsilon (poise_chart_scale_length (&scale, cases[i].value), cases[i].of_broken, EPSILON);
      g_assert_false (poise_chart_scale_is_beyond (&scale, 20));
      g_assert_true (poise_chart_scale_is_beyond (&scale, 100000));
    }
}

static void
test_divide (void)
{
  static const struct
  {
    gint64 values[3];
    double room, least;
    double lengths[3];
  } cases[] = {
    { { 0, 0, 0 }, 100, 3, { 0, 0, 0 } },      { { 1, 1, 2 }, 100, 3, { 25, 25, 50 } },
    { { 1, 0, 99 }, 100, 3, { 3, 0, 97 } },    { { 1, 3, 96 }, 100, 3, { 3, 3, 94 } },
    { { 1, 1, 1 }, 6, 3, { 2, 2, 2 } },        { { 1, 1, 100 }, 9, 3, { 3, 3, 3 } },
    { { -4, 1, 1 }, 10, 3, { 0, 5, 5 } },      { { 1, 1, 1 }, NAN, 3, { 0, 0, 0 } },
    { { 1, 1, 1 }, -1, 3, { 0, 0, 0 } },       { { MOST, MOST, 0 }, 10, 3, { 5, 5, 0 } },
    { { MOST, 1, 0 }, 10, 3, { 7, 3, 0 } },    { { 1, 1, 0 }, INFINITY, 3, { 0, 0, 0 } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      double lengths[3];

      g_test_message ("case %u", i);
      poise_chart_scale_divide (cases[i].values, 3, cases[i].room, cases[i].least, lengths);
      for (guint k = 0; k < 3; k++)
        g_assert_cmpfloat_with_epsilon (lengths[k], cases[i].lengths[k], EPSILON);
    }
}

static void
test_grid_step (void)
{
  static const struct
  {
    double least;
    gint64 minutes, counts;
  } cases[] = {
    { 0, 5, 1 },        { 1, 5, 1 },          { 1.1, 5, 2 },        { 5, 5, 5 },      { 5.1, 10, 10 },
    { 12, 15, 20 },     { 16, 30, 20 },       { 31, 60, 50 },       { 61, 120, 100 }, { 121, 300, 200 },
    { 301, 600, 500 },  { 1000, 1200, 1000 }, { 6001, 12000, 10000 }, { 1e15, 1200000000000000, 1000000000000000 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("at least %g", cases[i].least);
      g_assert_cmpint (poise_chart_grid_step (cases[i].least, FALSE), ==, cases[i].minutes);
      g_assert_cmpint (poise_chart_grid_step (cases[i].least, TRUE), ==, cases[i].counts);
    }
  g_assert_cmpint (poise_chart_grid_step (1e300, FALSE), >, 0);
}

static void
test_number_width (void)
{
  g_assert_cmpfloat (poise_chart_number_width (0, &font), ==, 7);
  g_assert_cmpfloat (poise_chart_number_width (9, &font), ==, 7);
  g_assert_cmpfloat (poise_chart_number_width (10, &font), ==, 14);
  g_assert_cmpfloat (poise_chart_number_width (999, &font), ==, 21);
  g_assert_cmpfloat (poise_chart_number_width (1000, &font), ==, 31.5);   /* 1,000 */
  g_assert_cmpfloat (poise_chart_number_width (100000, &font), ==, 45.5); /* 100,000 */
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/scale/end", test_end);
  g_test_add_func ("/chart/scale/length", test_length);
  g_test_add_func ("/chart/scale/divide", test_divide);
  g_test_add_func ("/chart/scale/grid-step", test_grid_step);
  g_test_add_func ("/chart/scale/number-width", test_number_width);
  return g_test_run ();
}
