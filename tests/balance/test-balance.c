/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The balance of a few small plans, by hand; and what two balances share.
 */

#include "balance/poise-balance.h"
#include "common/large-plan.h"

static PoiseActivity *
activity (PoiseMode mode, int minutes, PoisePurpose purpose, PoiseLearningType type)
{
  PoiseActivity *self = poise_record_new (&poise_activity_type);

  poise_record_put_number (self, POISE_ACTIVITY_MODE, mode);
  poise_record_put_number (self, POISE_ACTIVITY_MINUTES, minutes);
  poise_record_put_number (self, POISE_ACTIVITY_PURPOSE, purpose);
  poise_record_put_number (self, POISE_ACTIVITY_LEARNING_TYPE, type);
  return poise_record_seal (self);
}

static PoisePlan *
plan_of (PoiseSection *const *sections, guint n_sections)
{
  PoisePlan *plan = poise_record_new (&poise_plan_type);
  GPtrArray *list = poise_records_new ();

  for (guint i = 0; i < n_sections; i++)
    g_ptr_array_add (list, poise_section_ref (sections[i]));
  poise_record_put_list (plan, POISE_PLAN_SECTIONS, list);
  return poise_record_seal (plan);
}

static PoiseSection *
section_of (PoiseActivity *first, PoiseActivity *second)
{
  PoiseSection *section = poise_record_new (&poise_section_type);
  GPtrArray *list = poise_records_new ();

  if (first != NULL)
    g_ptr_array_add (list, first);
  if (second != NULL)
    g_ptr_array_add (list, second);
  poise_record_put_list (section, POISE_SECTION_ACTIVITIES, list);
  return poise_record_seal (section);
}

static void
test_by_hand (void)
{
  g_autoptr (PoiseSection) first = section_of (
      activity (POISE_MODE_SYNCHRONOUS, 60, POISE_PURPOSE_SOCIAL, POISE_LEARNING_TYPE_DISCUSSION),
      activity (POISE_MODE_ASYNCHRONOUS, 20, POISE_PURPOSE_CONTENT, POISE_LEARNING_TYPE_DISCUSSION));
  g_autoptr (PoiseSection) second = section_of (
      activity (POISE_MODE_UNDECIDED, POISE_UNSET, POISE_PURPOSE_NONE, POISE_LEARNING_TYPE_NONE),
      activity (POISE_MODE_SYNCHRONOUS, 0, POISE_PURPOSE_SOCIAL, POISE_LEARNING_TYPE_PRODUCTION));
  g_autoptr (PoiseSection) empty = section_of (NULL, NULL);
  PoiseSection *const sections[] = { first, second, empty };
  g_autoptr (PoisePlan) plan = plan_of (sections, 3);
  g_autoptr (PoiseBalance) balance = poise_balance_new (plan);
  const PoiseSums *course = poise_balance_get_course (balance);
  const PoiseSums *one = poise_balance_get_section (balance, 0);
  const PoiseSums *two = poise_balance_get_section (balance, 1);

  g_assert_true (poise_balance_get_plan (balance) == plan);
  g_assert_cmpuint (poise_balance_get_n_sections (balance), ==, 3);
  g_assert_cmpint (course->total.minutes[POISE_MODE_SYNCHRONOUS], ==, 60);
  g_assert_cmpint (course->total.minutes[POISE_MODE_ASYNCHRONOUS], ==, 20);
  g_assert_cmpint (course->total.minutes[POISE_MODE_UNDECIDED], ==, 0);
  g_assert_cmpuint (course->total.count[POISE_MODE_SYNCHRONOUS], ==, 2);
  g_assert_cmpuint (course->total.count[POISE_MODE_ASYNCHRONOUS], ==, 1);
  g_assert_cmpuint (course->total.count[POISE_MODE_UNDECIDED], ==, 1);
  g_assert_cmpint (course->purposes[POISE_PURPOSE_SOCIAL].minutes[POISE_MODE_SYNCHRONOUS], ==, 60);
  g_assert_cmpuint (course->purposes[POISE_PURPOSE_SOCIAL].count[POISE_MODE_SYNCHRONOUS], ==, 2);
  g_assert_cmpint (course->purposes[POISE_PURPOSE_CONTENT].minutes[POISE_MODE_ASYNCHRONOUS], ==, 20);
  g_assert_cmpint (poise_tally_get_minutes (&course->learning_types[POISE_LEARNING_TYPE_DISCUSSION]), ==, 80);
  g_assert_cmpint (poise_tally_get_minutes (&one->total), ==, 80);
  g_assert_cmpuint (poise_tally_get_count (&two->total), ==, 2);
  g_assert_false (poise_tally_get_share (&two->total, NULL));
  g_assert_cmpuint (poise_tally_get_count (&poise_balance_get_section (balance, 2)->total), ==, 0);
}

static void
test_no_sections (void)
{
  g_autoptr (PoisePlan) plan = poise_plan_new ();
  g_autoptr (PoisePlan) none = plan_of (NULL, 0);
  g_autoptr (PoiseBalance) balance = poise_balance_new (none);
  g_autoptr (PoiseBalance) followed = poise_balance_follow (balance, plan);
  g_autoptr (PoiseBalance) back = poise_balance_follow (followed, none);

  g_assert_cmpuint (poise_balance_get_n_sections (balance), ==, 0);
  g_assert_cmpuint (poise_tally_get_count (&poise_balance_get_course (followed)->total), ==, 0);
  g_assert_cmpuint (poise_balance_get_n_sections (back), ==, 0);
}

static void
test_follow_itself (void)
{
  g_autoptr (PoisePlan) plan = large_plan (4, 40);
  g_autoptr (PoiseBalance) balance = poise_balance_new (plan);
  g_autoptr (PoiseBalance) same = poise_balance_follow (balance, plan);

  g_assert_true (same == balance);
}

static PoisePlan *
with_sections (PoisePlan *plan, const guint *order, guint n_sections)
{
  g_autoptr (GPtrArray) list = poise_records_new ();

  for (guint i = 0; i < n_sections; i++)
    g_ptr_array_add (list, poise_section_ref (poise_plan_get_section (plan, order[i])));
  return poise_record_with_list (plan, POISE_PLAN_SECTIONS, list);
}

/* Sections moved, removed, or standing twice: sums are taken over, never counted again. */
static void
test_moved_sections_share (void)
{
  static const struct
  {
    guint n_sections;
    guint order[6];
  } cases[] = {
    { 5, { 0, 1, 2, 3, 4 } }, { 5, { 4, 0, 1, 2, 3 } }, { 5, { 4, 3, 2, 1, 0 } },
    { 4, { 0, 1, 3, 4 } },    { 1, { 2 } },             { 6, { 0, 1, 1, 2, 3, 4 } },
  };
  g_autoptr (PoisePlan) plan = large_plan (5, 57);
  g_autoptr (PoiseBalance) balance = poise_balance_new (plan);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) moved = with_sections (plan, cases[i].order, cases[i].n_sections);
      g_autoptr (PoiseBalance) followed = poise_balance_follow (balance, moved);
      g_autoptr (PoiseBalance) back = poise_balance_follow (followed, plan);
      gint64 minutes = 0;

      g_test_message ("case %u", i);
      for (guint k = 0; k < cases[i].n_sections; k++)
        {
          const PoiseSums *sums = poise_balance_get_section (followed, k);

          g_assert_true (sums == poise_balance_get_section (balance, cases[i].order[k]));
          minutes += poise_tally_get_minutes (&sums->total);
        }
      g_assert_cmpint (poise_tally_get_minutes (&poise_balance_get_course (followed)->total), ==, minutes);
      g_assert_cmpint (poise_tally_get_minutes (&poise_balance_get_course (back)->total),
                       ==,
                       poise_tally_get_minutes (&poise_balance_get_course (balance)->total));
    }
}

/* A balance may outlive those that it shares with, and the plans. */
static void
test_shared_sums_live (void)
{
  PoisePlan *plan = large_plan (3, 30);
  g_autoptr (PoisePlan) renamed = poise_record_with_text (plan, POISE_PLAN_TITLE, "Another");
  PoiseBalance *balance = poise_balance_new (plan);
  g_autoptr (PoiseBalance) followed = poise_balance_follow (balance, renamed);
  gint64 minutes = poise_tally_get_minutes (&poise_balance_get_course (balance)->total);

  g_assert_true (poise_balance_get_section (followed, 2) == poise_balance_get_section (balance, 2));
  poise_balance_unref (balance);
  poise_plan_unref (plan);
  g_assert_true (poise_balance_get_plan (followed) == renamed);
  g_assert_cmpint (poise_tally_get_minutes (&poise_balance_get_course (followed)->total), ==, minutes);
  g_assert_cmpint (poise_tally_get_minutes (&poise_balance_get_section (followed, 2)->total), >, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/balance/by-hand", test_by_hand);
  g_test_add_func ("/balance/no-sections", test_no_sections);
  g_test_add_func ("/balance/follow-itself", test_follow_itself);
  g_test_add_func ("/balance/moved-sections-share", test_moved_sections_share);
  g_test_add_func ("/balance/shared-sums-live", test_shared_sums_live);
  return g_test_run ();
}
