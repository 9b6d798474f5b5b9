/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Geometry of the balance bar, in numbers.
 */

#include "chart/poise-balance-bar.h"

#include <math.h>

#define EPSILON 1e-9
#define HUGE_TIME G_GINT64_CONSTANT (400000000000000) /* more than any plan holds */

static PoiseTarget *
target_new (int percent, int tolerance)
{
  PoiseTarget *target = poise_record_new (&poise_target_type);

  poise_record_put_number (target, POISE_TARGET_SYNCHRONOUS_PERCENT, percent);
  poise_record_put_number (target, POISE_TARGET_TOLERANCE_PERCENT, tolerance);
  return poise_record_seal (target);
}

/*
 *   |<- synchronous ->|2|<----- asynchronous ----->|2|<- undecided ->|
 *   area.x                                                area.x + width
 */
static void
test_parts (void)
{
  static const struct
  {
    gint64 undecided, synchronous, asynchronous;
    double width;
    double synchronous_x, synchronous_width, asynchronous_x, asynchronous_width, undecided_x, undecided_width;
  } cases[] = {
    /*  u   s   a   width     s         a         u     */
    { 0, 0, 0, 100, 0, 0, 0, 0, 0, 0 },
    { 0, 1, 1, 100, 0, 49, 51, 49, 0, 0 },
    { 0, 0, 5, 100, 0, 0, 0, 100, 0, 0 },
    { 7, 0, 0, 100, 0, 0, 0, 0, 0, 100 },
    { 10, 30, 60, 104, 0, 30, 32, 60, 94, 10 },
    { 10, 30, 0, 42, 0, 30, 0, 0, 32, 10 },
    { 0, 1, 100000, 100, 0, 3, 5, 95, 0, 0 },          /* raised to what can be seen */
    { 1, 1, 100000, 100, 0, 3, 5, 90, 97, 3 },
    { 1, 1, 1, 13, 0, 3, 5, 3, 10, 3 },                /* as little as has room for gaps */
    { 1, 1, 1, 12, 0, 4, 4, 4, 8, 4 },                 /* no room for gaps */
    { 1, 1, 1, 6, 0, 2, 2, 2, 4, 2 },                  /* nor for the least widths */
    { 0, 1, 3, 1, 0, 0.5, 0.5, 0.5, 0, 0 },
    { 1, 1, 1, 0, 0, 0, 0, 0, 0, 0 },
    { 1, 1, 1, -5, 0, 0, 0, 0, 0, 0 },
    { 1, 1, 1, NAN, 0, 0, 0, 0, 0, 0 },
    { 0, -4, 4, 100, 0, 0, 0, 100, 0, 0 },
    { HUGE_TIME, HUGE_TIME, HUGE_TIME, 304, 0, 100, 102, 100, 204, 100 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    for (int offset = 0; offset <= 20; offset += 20)
      {
        const gint64 values[] = { cases[i].undecided, cases[i].synchronous, cases[i].asynchronous };
        const PoiseBox area = { offset, 2 * offset, cases[i].width, 14 };
        PoiseBarLayout layout;

        g_test_message ("case %u at %d", i, offset);
        poise_bar_layout_values (&layout, values, NULL, &area, FALSE);
        g_assert_false (layout.has_target);
        g_assert_cmpfloat_with_epsilon (layout.parts[POISE_MODE_SYNCHRONOUS].width, cases[i].synchronous_width, EPSILON);
        g_assert_cmpfloat_with_epsilon (layout.parts[POISE_MODE_ASYNCHRONOUS].width, cases[i].asynchronous_width, EPSILON);
        g_assert_cmpfloat_with_epsilon (layout.parts[POISE_MODE_UNDECIDED].width, cases[i].undecided_width, EPSILON);
        if (cases[i].synchronous_width > 0)
          g_assert_cmpfloat_with_epsilon (layout.parts[POISE_MODE_SYNCHRONOUS].x, offset + cases[i].synchronous_x, EPSILON);
        if (cases[i].asynchronous_width > 0)
          g_assert_cmpfloat_with_epsilon (layout.parts[POISE_MODE_ASYNCHRONOUS].x, offset + cases[i].asynchronous_x, EPSILON);
        if (cases[i].undecided_width > 0)
          g_assert_cmpfloat_with_epsilon (layout.parts[POISE_MODE_UNDECIDED].x, offset + cases[i].undecided_x, EPSILON);
        for (guint mode = 0; mode < POISE_N_MODES; mode++)
          {
            g_assert_cmpfloat (layout.parts[mode].y, ==, 2 * offset);
            g_assert_cmpfloat (layout.parts[mode].height, ==, 14);
          }
      }
}

/*
 * 30 synchronous, 70 asynchronous, 102 wide: the two meet at 31, in the middle of the gap, so that 30 % stands
 * at 31, 100 % at 102.
 */
static void
test_target (void)
{
  static const struct
  {
    gint64 undecided, synchronous, asynchronous;
    double width;
    int percent, tolerance;
    double target_x, left, right;
  } cases[] = {
    { 0, 30, 70, 102, 30, 0, 31, 28, 34 },
    { 0, 30, 70, 102, 30, POISE_UNSET, 31, 28, 34 },
    { 0, 30, 70, 102, 65, 0, 66.5, 63.5, 69.5 },
    { 0, 30, 70, 102, 30, 10, 31, 31 * 2 / 3.0, 31 + 71 / 7.0 },
    { 0, 30, 70, 102, 0, 0, 0, 0, 6 },
    { 0, 30, 70, 102, 100, 0, 102, 96, 102 },
    { 0, 30, 70, 102, 50, 100, 31 + 71 * 20 / 70.0, 0, 102 },
    { 98, 30, 70, 202, 100, 0, 102, 96, 102 },             /* the scale ends where what is decided ends */
    { 0, 0, 0, 100, 40, 10, 40, 30, 50 },                  /* nothing planned: the empty bar is the scale */
    { 60, 0, 0, 100, 40, 10, 40, 30, 50 },                 /* nothing decided: so is the whole bar */
    { 0, 60, 0, 100, 40, 10, 40, 30, 50 },
    { 0, 0, 60, 100, 40, 10, 40, 30, 50 },
    { 49, 0, 49, 100, 50, 10, 24.5, 19.6, 29.4 },
    { 0, 1, 1, 4, 50, 0, 2, 0, 4 },                        /* narrower than a frame */
    { 0, 1, 1, 0, 50, 10, 0, 0, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoiseTarget) target = target_new (cases[i].percent, cases[i].tolerance);
      const gint64 values[] = { cases[i].undecided, cases[i].synchronous, cases[i].asynchronous };
      const PoiseBox area = { 0, 10, cases[i].width, 14 };
      PoiseBarLayout layout;

      g_test_message ("case %u", i);
      poise_bar_layout_values (&layout, values, target, &area, FALSE);
      g_assert_true (layout.has_target);
      g_assert_cmpfloat_with_epsilon (layout.target_x, cases[i].target_x, EPSILON);
      g_assert_cmpfloat_with_epsilon (layout.band.x, cases[i].left, EPSILON);
      g_assert_cmpfloat_with_epsilon (layout.band.x + layout.band.width, cases[i].right, EPSILON);
      g_assert_cmpfloat (layout.band.y, ==, 10 - POISE_BAR_FRAME_ROOM);
      g_assert_cmpfloat (layout.band.height, ==, 14 + 2 * POISE_BAR_FRAME_ROOM);
    }
}

static void
test_no_target (void)
{
  g_autoptr (PoiseTarget) unsaid = target_new (POISE_UNSET, 10);
  const PoiseTally tally = { .minutes = { 0, 30, 70 }, .count = { 0, 1, 1 } };
  const PoiseBox area = { 0, 0, 102, 14 };
  PoiseBarLayout layout;

  poise_bar_layout (&layout, &tally, unsaid, &area, FALSE);
  g_assert_false (layout.has_target);
  g_assert_cmpfloat (layout.band.width, ==, 0);
  g_assert_cmpfloat_with_epsilon (layout.parts[POISE_MODE_SYNCHRONOUS].width, 30, EPSILON);
}

static gint64
random_value (GRand *random)
{
  static const gint64 values[] = { 0, 0, 1, 2, 45, 600, 100000, HUGE_TIME };

  return values[g_rand_int_range (random, 0, G_N_ELEMENTS (values))];
}

static void
assert_covered (const PoiseBarLayout *layout, const gint64 values[POISE_N_MODES])
{
  guint n_parts = (values[0] > 0) + (values[1] > 0) + (values[2] > 0);
  gboolean roomy = layout->whole.width >= n_parts * POISE_BAR_PART_MIN + (n_parts - 1.0) * POISE_BAR_GAP;
  double covered = 0;

  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    {
      const PoiseBox *part = &layout->parts[mode];

      covered += part->width;
      g_assert_true ((part->width > 0) == (values[mode] > 0 && layout->whole.width > 0));
      g_assert_cmpfloat (part->x, >=, layout->whole.x - EPSILON);
      if (part->width > 0)
        g_assert_cmpfloat (part->x + part->width, <=, layout->whole.x + layout->whole.width + EPSILON);
      if (part->width > 0 && roomy)
        g_assert_cmpfloat (part->width, >=, POISE_BAR_PART_MIN - EPSILON);
    }
  if (n_parts > 0 && roomy)
    covered += (n_parts - 1) * POISE_BAR_GAP;
  if (n_parts > 0)
    g_assert_cmpfloat_with_epsilon (covered, layout->whole.width, 1e-7);
}

/* What the frame is for: it holds the end of the synchronous part exactly if the share is within tolerance. */
static void
assert_truthful (const PoiseBarLayout *layout, const gint64 values[POISE_N_MODES], int percent, int tolerance)
{
  double synchronous = values[POISE_MODE_SYNCHRONOUS], asynchronous = values[POISE_MODE_ASYNCHRONOUS];
  double off = fabs (synchronous / (synchronous + asynchronous) - percent / 100.0) - tolerance / 100.0;
  const PoiseBox *part = &layout->parts[POISE_MODE_SYNCHRONOUS];
  double edge = part->x + part->width + POISE_BAR_GAP / 2.0;

  if (!(synchronous > 0 && asynchronous > 0) || layout->whole.width < 13)
    return;
  if (off <= 0)
    {
      g_assert_cmpfloat (edge, >=, layout->band.x - 1e-7);
      g_assert_cmpfloat (edge, <=, layout->band.x + layout->band.width + 1e-7);
    }
  else if (layout->band.width > POISE_BAR_BAND_MIN + 1e-6 && off > 1e-9) /* not where the frame had to be widened */
    g_assert_true (edge < layout->band.x + 1e-7 || edge > layout->band.x + layout->band.width - 1e-7);
}

static void
assert_mirrored (const PoiseBarLayout *layout, const PoiseBarLayout *mirrored)
{
  double sum = 2 * layout->whole.x + layout->whole.width;

  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    {
      g_assert_cmpfloat (mirrored->parts[mode].width, ==, layout->parts[mode].width);
      g_assert_cmpfloat (mirrored->parts[mode].x, ==, sum - layout->parts[mode].x - layout->parts[mode].width);
    }
  g_assert_cmpfloat (mirrored->band.x, ==, sum - layout->band.x - layout->band.width);
  g_assert_cmpfloat (mirrored->band.width, ==, layout->band.width);
  g_assert_cmpfloat (mirrored->target_x, ==, sum - layout->target_x);
}

static void
test_random (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (7);

  for (guint i = 0; i < 50000; i++)
    {
      const gint64 values[] = { random_value (random), random_value (random), random_value (random) };
      const PoiseBox area = { g_rand_double_range (random, -50, 50), 0,
                              g_rand_boolean (random) ? g_rand_double_range (random, 0, 30)
                                                      : g_rand_double_range (random, 30, 2000),
                              14 };
      int percent = g_rand_int_range (random, 0, 101), tolerance = g_rand_int_range (random, 0, 101);
      g_autoptr (PoiseTarget) target = target_new (percent, tolerance);
      PoiseBarLayout layout, mirrored;

      poise_bar_layout_values (&layout, values, target, &area, FALSE);
      poise_bar_layout_values (&mirrored, values, target, &area, TRUE);
      assert_covered (&layout, values);
      assert_truthful (&layout, values, percent, tolerance);
      assert_mirrored (&layout, &mirrored);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/balance-bar/parts", test_parts);
  g_test_add_func ("/chart/balance-bar/target", test_target);
  g_test_add_func ("/chart/balance-bar/no-target", test_no_target);
  g_test_add_func ("/chart/balance-bar/random", test_random);
  return g_test_run ();
}
