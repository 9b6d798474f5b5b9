/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What follows from a tally, at its boundaries.
 */

#include "balance/poise-tally.h"

#define MANY ((gint64) G_MAXUINT * POISE_MINUTES_MAX)

/*  undecided  synchronous  asynchronous  →  share  */
static void
test_share (void)
{
  static const struct
  {
    gint64 undecided, synchronous, asynchronous;
    gboolean has_share;
    double share;
  } cases[] = {
    { 0, 0, 0, FALSE, 0 },               /* nothing planned, or only activities of 0 minutes */
    { 500, 0, 0, FALSE, 0 },             /* nothing decided */
    { 0, 1, 0, TRUE, 1 },                /* */
    { 0, 0, 1, TRUE, 0 },                /* a share of none is a share */
    { 100000, 0, 1, TRUE, 0 },           /* undecided time does not dilute */
    { 30, 180, 300, TRUE, 0.375 },       /* the example of the command line */
    { 0, POISE_MINUTES_MAX, 1, TRUE, 100000.0 / 100001.0 },
    { MANY, MANY, MANY, TRUE, 0.5 },     /* as much as can be counted, and no overflow */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PoiseTally tally = { .minutes = { cases[i].undecided, cases[i].synchronous, cases[i].asynchronous },
                           .count = { 1, 2, 3 } };
      double share = -1;

      g_test_message ("case %u", i);
      g_assert_cmpint (poise_tally_get_share (&tally, &share), ==, cases[i].has_share);
      g_assert_cmpint (poise_tally_get_share (&tally, NULL), ==, cases[i].has_share);
      if (cases[i].has_share)
        g_assert_cmpfloat_with_epsilon (share, cases[i].share, 1e-12);
      else
        g_assert_cmpfloat (share, ==, -1);
      g_assert_cmpint (poise_tally_get_minutes (&tally),
                       ==,
                       cases[i].undecided + cases[i].synchronous + cases[i].asynchronous);
      g_assert_cmpuint (poise_tally_get_count (&tally), ==, 6);
    }
}

static void
test_arithmetic (void)
{
  const PoiseTally a = { .minutes = { 1, 20, 300 }, .count = { 4, 5, 6 } };
  const PoiseTally b = { .minutes = { 0, 2 * MANY, 7 }, .count = { 0, 1, 2 } };
  PoiseTally sum = a;

  poise_tally_add (&sum, &b);
  g_assert_cmpint (sum.minutes[POISE_MODE_UNDECIDED], ==, 1);
  g_assert_cmpint (sum.minutes[POISE_MODE_SYNCHRONOUS], ==, 2 * MANY + 20);
  g_assert_cmpint (sum.minutes[POISE_MODE_ASYNCHRONOUS], ==, 307);
  g_assert_cmpuint (sum.count[POISE_MODE_UNDECIDED], ==, 4);
  g_assert_cmpuint (sum.count[POISE_MODE_SYNCHRONOUS], ==, 6);
  g_assert_cmpuint (sum.count[POISE_MODE_ASYNCHRONOUS], ==, 8);

  poise_tally_subtract (&sum, &b);
  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    {
      g_assert_cmpint (sum.minutes[mode], ==, a.minutes[mode]);
      g_assert_cmpuint (sum.count[mode], ==, a.count[mode]);
      g_assert_cmpint (poise_tally_get_value (&sum, mode, FALSE), ==, a.minutes[mode]);
      g_assert_cmpint (poise_tally_get_value (&sum, mode, TRUE), ==, a.count[mode]);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/balance/tally/share", test_share);
  g_test_add_func ("/balance/tally/arithmetic", test_arithmetic);
  return g_test_run ();
}
