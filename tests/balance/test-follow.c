/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A balance that follows 100 000 random edits, undos and redos, compared after each with a full recount
 * that shares no code with it.
 */

#include "balance/poise-balance.h"
#include "common/large-plan.h"

#define N_STEPS 100000
#define N_KEPT 64         /* plans of the history */
#define N_SECTIONS_MAX 14
#define N_ACTIVITIES_MAX 24 /* of one section */

/* ---- A naive recount ---- */

static void
assert_tally (const PoiseTally *tally, GPtrArray *activities, int purpose, int learning_type)
{
  PoiseTally naive = { 0 };

  for (guint i = 0; i < activities->len; i++)
    {
      const PoiseActivity *activity = g_ptr_array_index (activities, i);

      if ((purpose >= 0 && activity->purpose != purpose)
          || (learning_type >= 0 && activity->learning_type != learning_type))
        continue;
      naive.count[activity->mode]++;
      if (activity->minutes != POISE_UNSET)
        naive.minutes[activity->mode] += activity->minutes;
    }
  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    {
      g_assert_cmpint (tally->minutes[mode], ==, naive.minutes[mode]);
      g_assert_cmpuint (tally->count[mode], ==, naive.count[mode]);
    }
}

static void
assert_sums (const PoiseSums *sums, GPtrArray *activities)
{
  assert_tally (&sums->total, activities, -1, -1);
  for (int purpose = 0; purpose < POISE_N_PURPOSES; purpose++)
    assert_tally (&sums->purposes[purpose], activities, purpose, -1);
  for (int type = 0; type < POISE_N_LEARNING_TYPES; type++)
    assert_tally (&sums->learning_types[type], activities, -1, type);
}

static void
assert_balance (const PoiseBalance *balance, PoisePlan *plan)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new ();

  g_assert_true (poise_balance_get_plan (balance) == plan);
  g_assert_cmpuint (poise_balance_get_n_sections (balance), ==, poise_list_length (plan->sections));
  for (guint i = 0; i < poise_list_length (plan->sections); i++)
    {
      g_autoptr (GPtrArray) some = g_ptr_array_new ();
      const PoiseSection *section = g_ptr_array_index (plan->sections, i);

      for (guint k = 0; k < poise_list_length (section->activities); k++)
        g_ptr_array_add (some, g_ptr_array_index (section->activities, k));
      assert_sums (poise_balance_get_section (balance, i), some);
      g_ptr_array_extend (all, some, NULL, NULL);
    }
  assert_sums (poise_balance_get_course (balance), all);
}

/* ---- Random edits ---- */

static GPtrArray *
copy_list (GPtrArray *list)
{
  GPtrArray *copy = poise_records_new ();

  for (guint i = 0; i < poise_list_length (list); i++)
    g_ptr_array_add (copy, poise_record_ref (g_ptr_array_index (list, i)));
  return copy;
}

static PoiseActivity *
random_activity (GRand *random)
{
  static const int minutes[] = { POISE_UNSET, 0, 1, 45, POISE_MINUTES_MAX };
  PoiseActivity *activity = poise_record_new (&poise_activity_type);

  poise_record_put_number (activity, POISE_ACTIVITY_MODE, g_rand_int_range (random, 0, POISE_N_MODES));
  poise_record_put_number (activity, POISE_ACTIVITY_PURPOSE, g_rand_int_range (random, 0, POISE_N_PURPOSES));
  poise_record_put_number (activity,
                           POISE_ACTIVITY_LEARNING_TYPE,
                           g_rand_int_range (random, 0, POISE_N_LEARNING_TYPES));
  poise_record_put_number (activity,
                           POISE_ACTIVITY_MINUTES,
                           minutes[g_rand_int_range (random, 0, G_N_ELEMENTS (minutes))]);
  return poise_record_seal (activity);
}

/* Changes a list in one of many ways; @made (transfer full) is put in where one is needed. */
static void
change_list (GRand *random, GPtrArray *list, gpointer made, guint n_max)
{
  guint n = list->len;
  guint at = n > 0 ? g_rand_int_range (random, 0, n) : 0;
  guint how = g_rand_int_range (random, 0, 7);

  if ((how == 0 || how == 6) && n < n_max) /* insert, also past the last */
    g_ptr_array_insert (list, g_rand_int_range (random, 0, n + 1), poise_record_ref (made));
  else if (how == 1 && n > 0)
    g_ptr_array_remove_index (list, at);
  else if (how == 2 && n > 0) /* move */
    g_ptr_array_insert (list, g_rand_int_range (random, 0, n), g_ptr_array_steal_index (list, at));
  else if (how == 3 && n > 0 && n < n_max) /* the same record twice */
    g_ptr_array_insert (list, at, poise_record_ref (g_ptr_array_index (list, at)));
  else if (how == 4 && n > 1) /* swap the ends */
    {
      gpointer first = g_ptr_array_steal_index (list, 0);
      gpointer last = g_ptr_array_steal_index (list, n - 2);

      g_ptr_array_insert (list, 0, last);
      g_ptr_array_add (list, first);
    }
  else if (n > 0) /* replace */
    {
      poise_record_unref (g_ptr_array_index (list, at));
      g_ptr_array_index (list, at) = poise_record_ref (made);
    }
  poise_record_unref (made);
}

static PoiseSection *
random_section (GRand *random, const PoiseSection *original)
{
  g_autoptr (GPtrArray) activities = copy_list (original->activities);

  if (g_rand_int_range (random, 0, 12) == 0)
    return poise_record_with_text (original, POISE_SECTION_TITLE, g_rand_boolean (random) ? "Week" : "Module");
  for (int n = g_rand_int_range (random, 1, 4); n > 0; n--)
    change_list (random, activities, random_activity (random), N_ACTIVITIES_MAX);
  return poise_record_with_list (original, POISE_SECTION_ACTIVITIES, activities);
}

static PoisePlan *
random_edit (GRand *random, PoisePlan *plan)
{
  g_autoptr (GPtrArray) sections = copy_list (plan->sections);
  guint at;

  if (sections->len == 0 || g_rand_int_range (random, 0, 4) == 0)
    change_list (random, sections, poise_section_new ("New"), N_SECTIONS_MAX);
  if (sections->len == 0)
    return poise_record_with_list (plan, POISE_PLAN_SECTIONS, NULL);

  at = g_rand_int_range (random, 0, sections->len);
  if (g_rand_int_range (random, 0, 10) > 0)
    {
      PoiseSection *section = g_ptr_array_index (sections, at);

      g_ptr_array_index (sections, at) = random_section (random, section);
      poise_section_unref (section);
    }
  return poise_record_with_list (plan, POISE_PLAN_SECTIONS, sections);
}

/* ---- Histories ---- */

static void
test_random_walk (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20270111);
  g_autoptr (GPtrArray) plans = poise_records_new ();
  g_autoptr (PoiseBalance) balance = NULL;
  guint now = 0, n_edits = 0, n_steps_back = 0, n_steps_forward = 0;
  guint64 n_activities = 0;

  g_ptr_array_add (plans, large_plan (8, 90));
  balance = poise_balance_new (g_ptr_array_index (plans, 0));
  for (guint step = 0; step < N_STEPS; step++)
    {
      PoisePlan *plan = g_ptr_array_index (plans, now);
      guint what = g_rand_int_range (random, 0, 10);
      PoiseBalance *next;

      if (what < 3 && now > 0)
        {
          now -= g_rand_int_range (random, 1, MIN (now, 3) + 1);
          n_steps_back++;
        }
      else if (what < 6 && now + 1 < plans->len)
        {
          now++;
          n_steps_forward++;
        }
      else
        {
          g_ptr_array_set_size (plans, now + 1);
          g_ptr_array_add (plans, random_edit (random, plan));
          if (plans->len > N_KEPT)
            g_ptr_array_remove_index (plans, 0);
          now = plans->len - 1;
          n_edits++;
        }
      next = poise_balance_follow (balance, g_ptr_array_index (plans, now));
      poise_balance_unref (balance);
      balance = next;
      assert_balance (balance, g_ptr_array_index (plans, now));
      n_activities += poise_plan_n_activities (g_ptr_array_index (plans, now));
    }
  g_test_message ("%u edits, %u undos, %u redos, %u activities on average",
                  n_edits,
                  n_steps_back,
                  n_steps_forward,
                  (guint) (n_activities / N_STEPS));
  g_assert_cmpuint (n_activities / N_STEPS, >, 30); /* the walk does not stay among empty plans */
  g_assert_cmpuint (MIN (n_edits, MIN (n_steps_back, n_steps_forward)), >, N_STEPS / 10);
}

/* Two plans that share nothing are followed just as rightly. */
static void
test_strangers (void)
{
  static const guint sizes[][2] = { { 1, 0 }, { 1, 1 }, { 3, 17 }, { 9, 200 }, { 2, 300 } };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    for (guint k = 0; k < G_N_ELEMENTS (sizes); k++)
      {
        g_autoptr (PoisePlan) before = large_plan (sizes[i][0], sizes[i][1]);
        g_autoptr (PoisePlan) after = large_plan (sizes[k][0], sizes[k][1]);
        g_autoptr (PoiseBalance) balance = poise_balance_new (before);
        g_autoptr (PoiseBalance) followed = poise_balance_follow (balance, after);

        assert_balance (followed, after);
      }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/balance/follow/strangers", test_strangers);
  g_test_add_func ("/balance/follow/random-walk", test_random_walk);
  return g_test_run ();
}
