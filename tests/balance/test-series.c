/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Series of random plans against what is counted activity by activity; and sums too great for a number.
 */

#include "balance/poise-series.h"

#include "common/random-plan.h"

#define N_PLANS 60

/* Of the activities that are picked */
static gint64
count_picked (const PoisePlan *plan, const PoisePicks *picks, gboolean counts)
{
  gint64 sum = 0;

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    for (guint j = 0; j < poise_section_n_activities (poise_plan_get_section (plan, i)); j++)
      {
        const PoiseActivity *activity = poise_plan_get_activity (plan, (PoisePlace) { i, j });

        if (poise_picks_has_activity (picks, activity->id))
          sum += counts ? 1 : poise_activity_minutes (activity);
      }
  return sum;
}

static void
check_part (const PoiseSeries *series, int group, int mode)
{
  const PoiseSeriesPart part = { group, mode };
  g_autoptr (PoisePicks) picks = poise_series_pick (series, &part);
  gboolean saturated;

  g_assert_true (poise_series_has_part (series, &part));
  g_assert_cmpint (poise_series_get_value (series, &part, &saturated), ==,
                   count_picked (poise_balance_get_plan (series->balance), picks, series->counts));
  g_assert_false (saturated);
}

static void
check_series (const PoiseBalance *balance, PoiseSeriesKind kind, gboolean counts, int section)
{
  g_autoptr (PoiseSeries) series = poise_series_new (balance, kind, counts, section);
  gint64 sum = 0;

  for (int group = POISE_SERIES_ALL; group < (int) series->n_groups; group++)
    {
      /* All the groups of sections together are the course, whichever section is meant. */
      if (group == POISE_SERIES_ALL && kind == POISE_SERIES_SECTIONS && series->section != POISE_SERIES_ALL)
        continue;
      for (int mode = POISE_SERIES_ALL; mode < POISE_N_MODES; mode++)
        check_part (series, group, mode);
      if (group >= 0)
        sum += poise_series_get_value (series, &(PoiseSeriesPart) { group, POISE_SERIES_ALL }, NULL);
    }
  g_assert_cmpint (sum, ==,
                   poise_series_get_value (series, &(PoiseSeriesPart) { POISE_SERIES_ALL, POISE_SERIES_ALL }, NULL));
  g_assert_true (poise_series_is_empty (series) == (sum == 0));
}

static void
test_random (void)
{
  GRand *random = g_rand_new_with_seed (5);

  for (guint i = 0; i < N_PLANS; i++)
    {
      g_autoptr (PoisePlan) plan = random_plan (random, 5, 8);
      g_autoptr (PoiseBalance) balance = poise_balance_new (plan);

      for (int kind = 0; kind < POISE_N_SERIES_KINDS; kind++)
        for (int counts = 0; counts <= 1; counts++)
          for (int section = POISE_SERIES_ALL; section < (int) poise_plan_n_sections (plan); section++)
            check_series (balance, kind, counts, section);
    }
  g_rand_free (random);
}

/* What has no term is a group of its own, the last one, and only where there is such a thing. */
static void
test_terms (void)
{
  g_autoptr (PoisePlan) empty = poise_plan_new ();
  g_autoptr (PoiseBalance) none = poise_balance_new (empty);
  g_autoptr (PoiseSeries) purposes = poise_series_new (none, POISE_SERIES_PURPOSES, FALSE, POISE_SERIES_ALL);
  g_autoptr (PoiseSeries) types = poise_series_new (none, POISE_SERIES_LEARNING_TYPES, FALSE, 7);

  g_assert_cmpuint (purposes->n_groups, ==, POISE_N_PURPOSES - 1);
  g_assert_cmpint (poise_series_get_term (purposes, 0), ==, POISE_PURPOSE_CONTENT);
  g_assert_cmpint (poise_series_get_term (purposes, 2), ==, POISE_PURPOSE_SOCIAL);
  g_assert_cmpuint (types->n_groups, ==, POISE_N_LEARNING_TYPES - 1);
  g_assert_cmpint (types->section, ==, POISE_SERIES_ALL);
  g_assert_true (poise_series_is_empty (purposes));
}

static void
test_saturates (void)
{
  g_autoptr (PoisePlan) empty = poise_plan_new ();
  g_autoptr (PoiseBalance) none = poise_balance_new (empty);
  g_autoptr (PoiseSeries) series = poise_series_new (none, POISE_SERIES_COURSE, FALSE, POISE_SERIES_ALL);
  const PoiseSeriesPart all = { 0, POISE_SERIES_ALL }, one = { 0, POISE_MODE_SYNCHRONOUS };
  gboolean saturated;

  series->values[0][POISE_MODE_SYNCHRONOUS] = G_MAXINT64 - 1;
  g_assert_cmpint (poise_series_get_value (series, &one, &saturated), ==, G_MAXINT64 - 1);
  g_assert_false (saturated);
  series->values[0][POISE_MODE_ASYNCHRONOUS] = 1;
  g_assert_cmpint (poise_series_get_value (series, &all, &saturated), ==, G_MAXINT64);
  g_assert_false (saturated);
  series->values[0][POISE_MODE_UNDECIDED] = 1;
  g_assert_cmpint (poise_series_get_value (series, &all, &saturated), ==, G_MAXINT64);
  g_assert_true (saturated);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/balance/series/random", test_random);
  g_test_add_func ("/balance/series/terms", test_terms);
  g_test_add_func ("/balance/series/saturates", test_saturates);
  return g_test_run ();
}
