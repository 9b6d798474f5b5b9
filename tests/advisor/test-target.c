/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Towards the target: states, obstacles and changes by tables, and all that is found compared with brute force.
 */

#include "advisor/rule-cases.h"
#include "advisor/target-brute.h"
#include "common/large-plan.h"

#include <string.h>

#define N_RANDOM_PLANS 1000
#define TARGET(percent, tolerance)                                                                           \
  "'target':{'synchronous-percent':" #percent ",'tolerance-percent':" #tolerance "},"
#define TWO(plan_members, first, second)                                                                     \
  PLAN (plan_members,                                                                                        \
        "{'title':'Week 1','activities':[" first "]},{'title':'Week 2','activities':[" second "]}")
#define LIVE(minutes) ACTIVITY ("'mode':'synchronous','minutes':" #minutes)
#define OWN(minutes) ACTIVITY ("'mode':'asynchronous','minutes':" #minutes)
#define OPEN(minutes) ACTIVITY ("'minutes':" #minutes)
#define CANNOT_MEET "'circumstances':{'can-meet':false},"

static PoiseCatalogue *catalogue;

static PoisePlan *
read_plan (const char *json)
{
  return rule_case_read (&(RuleCase){ .plan = json });
}

/* ---- States and obstacles ---- */

static void
test_states (void)
{
  static const struct
  {
    const char *plan;
    PoiseTargetState state;
    PoiseTargetObstacle obstacle;
    guint section;
  } cases[] = {
    { ONE ("", "'minutes':60"), POISE_TARGET_UNSET, 0, 0 },
    { ONE (TARGET (50, 10), "'notes':'x'"), POISE_TARGET_EMPTY, 0, 0 },
    { PLAN (TARGET (50, 10), ""), POISE_TARGET_EMPTY, 0, 0 },
    { ONE ("'weekly-minutes':60,", "'minutes':60"), POISE_TARGET_REACHED, 0, 0 },
    { TWO (TARGET (50, 0), LIVE (60), OWN (60)), POISE_TARGET_REACHED, 0, 0 },
    /* 45.4 % reads as 45 % and stays, 45.5 % as 46 %. */
    { TWO (TARGET (40, 5), LIVE (454), OWN (546)), POISE_TARGET_REACHED, 0, 0 },
    { TWO (TARGET (40, 5), LIVE (435) "," LIVE (20), OWN (545)), POISE_TARGET_PROPOSED, 0, 0 },
    { TWO (TARGET (40, 5), LIVE (345), OWN (655)), POISE_TARGET_REACHED, 0, 0 },
    { TWO (TARGET (40, 5), LIVE (344), OWN (636) "," OWN (20)), POISE_TARGET_PROPOSED, 0, 0 },
    /* Without a tolerance, what reads as the target is it; but for none and all. */
    { TWO (TARGET (33, 0), LIVE (334), OWN (666)), POISE_TARGET_REACHED, 0, 0 },
    { TWO (TARGET (33, 0), LIVE (330) "," LIVE (5), OWN (665)), POISE_TARGET_PROPOSED, 0, 0 },
    { TWO (TARGET (0, 0), LIVE (1), OWN (999)), POISE_TARGET_PROPOSED, 0, 0 },
    { TWO (TARGET (50, 0), OPEN (60), OPEN (60)), POISE_TARGET_PROPOSED, 0, 0 },
    { TWO (TARGET (50, 10) CANNOT_MEET, OWN (60), OWN (60)), POISE_TARGET_BLOCKED, POISE_TARGET_CANNOT_MEET,
      0 },
    { TWO (TARGET (0, 10) CANNOT_MEET, LIVE (60), OWN (60)), POISE_TARGET_PROPOSED, 0, 0 },
    { ONE (TARGET (33, 0), "'mode':'synchronous','minutes':61"), POISE_TARGET_BLOCKED, POISE_TARGET_NARROW,
      0 },
    { TWO ("'weekly-minutes':100,", OWN (10), OWN (250)), POISE_TARGET_BLOCKED, POISE_TARGET_FULL_COURSE, 1 },
    { PLAN ("'weekly-minutes':100,",
            SECTION (OWN (10)) "," SECTION (OWN (95)) "," SECTION (OWN (95)) "," SECTION (
                OWN (240)) "," SECTION (OWN (95)) "," SECTION (OWN (10)) "," SECTION (OWN (10))),
      POISE_TARGET_BLOCKED, POISE_TARGET_FULL, 3 },
    { ONE (TARGET (100, 0) "'weekly-minutes':60,", "'mode':'asynchronous','minutes':80"),
      POISE_TARGET_BLOCKED, POISE_TARGET_TOGETHER, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) plan = read_plan (cases[i].plan);
      g_autoptr (PoiseTargetAnswer) answer = poise_target_find (plan, catalogue);

      g_test_message ("%s", cases[i].plan);
      g_assert_cmpint (answer->state, ==, cases[i].state);
      g_assert_cmpint (answer->obstacle, ==, cases[i].obstacle);
      g_assert_cmpuint (answer->section, ==, cases[i].section);
      g_assert_cmpint (answer->proposals->len > 0, ==, cases[i].state == POISE_TARGET_PROPOSED);
      g_assert_true (answer->proven);
    }
}

/* ---- The first proposal ---- */

static const char *const kinds[] = { "switch", "mix", "move", "spread", "shorten" };

static char *
describe (const PoiseTargetProposal *proposal)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < proposal->changes->len; i++)
    {
      const PoiseTargetChange *change = &g_array_index (proposal->changes, PoiseTargetChange, i);

      g_string_append_printf (text, "%s%s %u.%u %d min", i > 0 ? ", " : "", kinds[change->kind],
                              change->place.section, change->place.activity, change->minutes);
      if (change->section != change->place.section)
        g_string_append_printf (text, " to %u", change->section);
      if ((int)change->mode != change->activity->mode)
        g_string_append_printf (text, " %s", change->mode == POISE_MODE_SYNCHRONOUS ? "live" : "own");
    }
  g_string_append_printf (text, ": %d", proposal->cost);
  return g_string_free (text, FALSE);
}

#define SOCIAL "'mode':'asynchronous','minutes':60,'purpose':'social'"
#define COMPLEX "'mode':'asynchronous','minutes':60,'purpose':'content','complexity':'complex'"

static void
test_first (void)
{
  static const struct
  {
    const char *plan;
    const char *first;
  } cases[] = {
    /* Of two of the same length, the one for which the reasons speak. */
    { TWO (TARGET (50, 0), ACTIVITY (COMPLEX), ACTIVITY (SOCIAL)), "switch 1.0 60 min live: 0" },
    /* Nobody meets for more than two hours. */
    { TWO (TARGET (50, 0), OWN (120), OWN (120)), "switch 0.0 120 min live: 3" },
    { TWO (TARGET (50, 1), OWN (121), OWN (121)), "mix 0.0 60 min live, mix 1.0 60 min live: 4" },
    /* Half of one where a whole one is too much. */
    { ONE (TARGET (50, 5), "'mode':'asynchronous','minutes':60"), "mix 0.0 30 min live: 2" },
    { TWO (TARGET (100, 0), OPEN (60), OPEN (20)), "switch 0.0 60 min live: 1" },
    /* Out of a full section into the nearest with room. */
    { PLAN ("'weekly-minutes':100,",
            SECTION (OWN (90)) "," SECTION (OWN (80) "," OWN (40)) "," SECTION (OWN (50))),
      "move 1.1 40 min to 2: 2" },
    { TWO ("'weekly-minutes':100,", OWN (120), ""), "spread 0.0 60 min to 1: 3" },
    { ONE ("'weekly-minutes':60,", "'mode':'asynchronous','minutes':80"), "shorten 0.0 20 min: 3" },
    { ONE ("'weekly-minutes':40,", "'mode':'asynchronous','minutes':80"), "shorten 0.0 40 min: 6" },
    /* What is too long by a rule costs less to split or shorten. */
    { ONE ("'weekly-minutes':60,", "'mode':'synchronous','minutes':80"), "shorten 0.0 20 min: 2" },
    { ONE (TARGET (50, 5), "'mode':'synchronous','minutes':120"), "mix 0.0 60 min own: 1" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) plan = read_plan (cases[i].plan);
      g_autoptr (PoiseTargetAnswer) answer = poise_target_find (plan, catalogue);
      g_autofree char *first = NULL;

      g_assert_cmpint (answer->state, ==, POISE_TARGET_PROPOSED);
      first = describe (g_ptr_array_index (answer->proposals, 0));
      g_test_message ("%s", cases[i].plan);
      g_assert_cmpstr (first, ==, cases[i].first);
    }
}

/* ---- Making changes ---- */

static void
test_halves (void)
{
  static const char json[]
      = ONE (TARGET (50, 5) "'start':'2027-01-11',",
             "'mode':'synchronous','minutes':120,'tools':['videoconf'],'assessment':{'kind':'summative','"
             "weight-percent':"
             "40},'outcomes':['o'],'due':'2027-01-15','schedule':[{'start':'2027-01-12T10:00','minutes':120},"
             "{'start':'2027-01-13T10:00','minutes':30}],'strange':[1]");
  g_autoptr (PoisePlan) plan = read_plan (json);
  g_autoptr (PoiseTargetAnswer) answer = poise_target_find (plan, catalogue);
  g_autoptr (PoisePlan) changed = NULL;
  const PoiseActivity *first, *second;

  g_assert_cmpint (answer->state, ==, POISE_TARGET_PROPOSED);
  changed = poise_target_apply (g_ptr_array_index (answer->proposals, 0), plan);
  g_assert_cmpuint (poise_plan_n_activities (changed), ==, 2);
  first = poise_plan_get_activity (changed, (PoisePlace){ 0, 0 });
  second = poise_plan_get_activity (changed, (PoisePlace){ 0, 1 });
  g_assert_cmpint (first->mode, ==, POISE_MODE_SYNCHRONOUS);
  g_assert_cmpint (second->mode, ==, POISE_MODE_ASYNCHRONOUS);
  g_assert_cmpint (first->minutes, ==, 60);
  g_assert_cmpint (second->minutes, ==, 60);
  g_assert_cmpstr (first->title, ==, second->title);
  g_assert_cmpstr (first->id, !=, second->id);
  /* What counts once is there once. */
  g_assert_nonnull (first->assessment);
  g_assert_null (second->assessment);
  g_assert_null (second->schedule);
  g_assert_null (second->tools);
  g_assert_nonnull (second->outcomes);
  g_assert_cmpstr (second->due, ==, "2027-01-15");
  g_assert_nonnull (second->record.extras);
  g_assert_cmpint (((PoiseSession *)g_ptr_array_index (first->schedule, 0))->minutes, ==, 60);
  g_assert_cmpint (((PoiseSession *)g_ptr_array_index (first->schedule, 1))->minutes, ==, 30);
}

/* What goes on begins the section, what goes back ends it, and dates go along. */
static void
test_moves (void)
{
  static const char json[]
      = PLAN ("'start':'2027-01-11','weekly-minutes':100,",
              SECTION (OWN (60)) "," SECTION (ACTIVITY ("'minutes':60,'due':'2027-01-20'") "," OWN (
                  60) "," OWN (60)) "," SECTION (OWN (60)));
  g_autoptr (PoisePlan) plan = read_plan (json);
  const PoiseActivity *moved = poise_plan_get_activity (plan, (PoisePlace){ 1, 0 });
  PoiseTargetChange change
      = { .kind = POISE_TARGET_MOVE, .place = { 1, 0 }, .activity = moved, .minutes = 60 };

  for (guint to = 0; to < 3; to += 2)
    {
      g_autoptr (PoisePlan) changed = NULL;
      PoisePlace place;

      change.section = to;
      changed = poise_target_change_make (&change, plan);
      g_assert_true (poise_plan_find_activity (changed, moved->id, &place));
      g_assert_cmpuint (place.section, ==, to);
      g_assert_cmpuint (place.activity, ==, to == 0 ? 1 : 0);
      g_assert_cmpstr (poise_plan_get_activity (changed, place)->due, ==,
                       to == 0 ? "2027-01-13" : "2027-01-27");
    }
}

/* ---- Everything found, against everything there is ---- */

static void
check_proposal (const PoisePlan *plan, const PoiseTargetProposal *proposal, const TargetBrute *brute)
{
  g_autoptr (PoisePlan) changed = poise_target_apply (proposal, plan);
  int cost = 0;

  g_assert_true (target_brute_is_there (plan, changed));
  for (guint i = 0; i < proposal->changes->len; i++)
    cost += g_array_index (proposal->changes, PoiseTargetChange, i).cost;
  g_assert_cmpint (proposal->cost, ==, cost);
  g_assert_cmpint (cost, >=, brute->best[proposal->changes->len]);
}

static guint
get_least_size (const TargetBrute *brute)
{
  for (guint size = 1; size <= TARGET_BRUTE_SIZES; size++)
    if (brute->best[size] >= 0)
      return size;
  return 0;
}

static gboolean
has_proposal (const PoiseTargetAnswer *answer, guint size, int cost)
{
  for (guint i = 0; i < answer->proposals->len; i++)
    {
      const PoiseTargetProposal *proposal = g_ptr_array_index (answer->proposals, i);

      if (proposal->changes->len == size && proposal->cost == cost)
        return TRUE;
    }
  return FALSE;
}

/* The first is the best there is; and whatever costs less with up to three changes more is there too. */
static void
check_best (const PoiseTargetAnswer *answer, const TargetBrute *brute)
{
  guint size = get_least_size (brute);
  const PoiseTargetProposal *first = g_ptr_array_index (answer->proposals, 0);
  int below = brute->best[size];

  g_assert_cmpuint (first->changes->len, ==, size);
  g_assert_cmpint (first->cost, ==, below);
  for (guint more = size + 1; more <= MIN (size + 3, TARGET_BRUTE_SIZES); more++)
    if (brute->best[more] >= 0 && brute->best[more] < below)
      {
        below = brute->best[more];
        g_assert_true (has_proposal (answer, more, below));
      }
}

static void
check_order (const PoiseTargetAnswer *answer)
{
  g_assert_cmpuint (answer->proposals->len, <=, POISE_TARGET_MAX_PROPOSALS);
  for (guint i = 1; i < answer->proposals->len; i++)
    {
      const PoiseTargetProposal *before = g_ptr_array_index (answer->proposals, i - 1);
      const PoiseTargetProposal *proposal = g_ptr_array_index (answer->proposals, i);
      g_autofree char *one = describe (before), *other = describe (proposal);

      g_assert_cmpuint (before->changes->len, <=, proposal->changes->len);
      if (before->changes->len == proposal->changes->len)
        g_assert_cmpint (before->cost, <=, proposal->cost);
      g_assert_cmpstr (one, !=, other);
    }
}

static void
test_brute (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (4);
  guint n_states[POISE_N_TARGET_STATES] = { 0 }, n_sizes[TARGET_BRUTE_SIZES + 1] = { 0 };

  for (guint n = 0; n_states[POISE_TARGET_PROPOSED] + n_states[POISE_TARGET_BLOCKED] < N_RANDOM_PLANS; n++)
    {
      g_autoptr (PoisePlan) plan = target_brute_plan (random);
      g_autoptr (PoiseTargetAnswer) answer = poise_target_find (plan, catalogue);
      TargetBrute brute = { { 0 } };

      n_states[answer->state]++;
      if (answer->state < POISE_TARGET_PROPOSED)
        continue;
      brute = target_brute_try (plan, catalogue);
      g_assert_cmpint (brute.best[0], ==, -1);
      n_sizes[get_least_size (&brute)]++;
      g_test_message ("plan %u", n);
      g_assert_true (answer->proven);
      g_assert_cmpint (answer->state, ==,
                       get_least_size (&brute) > 0 ? POISE_TARGET_PROPOSED : POISE_TARGET_BLOCKED);
      if (answer->state == POISE_TARGET_PROPOSED)
        check_best (answer, &brute);
      check_order (answer);
      for (guint i = 0; i < answer->proposals->len; i++)
        check_proposal (plan, g_ptr_array_index (answer->proposals, i), &brute);
    }
  /* The plans are worth comparing: all of it happens, and more than one change is needed often. */
  g_assert_cmpuint (n_states[POISE_TARGET_BLOCKED], >, N_RANDOM_PLANS / 20);
  g_assert_cmpuint (n_sizes[1], >, N_RANDOM_PLANS / 20);
  g_assert_cmpuint (n_sizes[2], >, N_RANDOM_PLANS / 20);
  g_assert_cmpuint (n_sizes[3], >, N_RANDOM_PLANS / 50);
  g_test_message ("blocked %u, sizes %u %u %u %u", n_states[POISE_TARGET_BLOCKED], n_sizes[1], n_sizes[2],
                  n_sizes[3], n_sizes[4]);
}

/* ---- Large plans ---- */

static PoisePlan *
aim (const PoisePlan *plan, int percent, int tolerance, int weekly_minutes)
{
  g_autoptr (PoiseTarget) target = poise_record_new (&poise_target_type);
  g_autoptr (PoisePlan) aimed = NULL;

  poise_record_put_number (target, POISE_TARGET_SYNCHRONOUS_PERCENT, percent);
  poise_record_put_number (target, POISE_TARGET_TOLERANCE_PERCENT, tolerance);
  poise_record_seal (target);
  aimed = poise_record_with_record (plan, POISE_PLAN_TARGET, target);
  return poise_record_with_number (aimed, POISE_PLAN_WEEKLY_MINUTES, weekly_minutes);
}

/* Whatever is proposed for 300 activities reaches the goal, and the answer is the same each time. */
static void
test_large (void)
{
  static const struct
  {
    int percent, tolerance, weekly_minutes;
  } cases[] = { { 60, 5, POISE_UNSET }, { 10, 0, POISE_UNSET }, { 95, 5, POISE_UNSET }, { 40, 5, 1200 } };
  g_autoptr (PoisePlan) plan = large_plan (15, 300);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) aimed = aim (plan, cases[i].percent, cases[i].tolerance, cases[i].weekly_minutes);
      g_autoptr (PoiseTargetAnswer) answer = poise_target_find (aimed, catalogue);
      g_autoptr (PoiseTargetAnswer) again = poise_target_find (aimed, catalogue);

      g_assert_cmpint (answer->state, ==, again->state);
      g_assert_cmpuint (answer->proposals->len, ==, again->proposals->len);
      check_order (answer);
      for (guint k = 0; k < answer->proposals->len; k++)
        {
          g_autoptr (PoisePlan) changed
              = poise_target_apply (g_ptr_array_index (answer->proposals, k), aimed);
          g_autofree char *one = describe (g_ptr_array_index (answer->proposals, k));
          g_autofree char *other = describe (g_ptr_array_index (again->proposals, k));

          g_assert_true (target_brute_is_there (aimed, changed));
          g_assert_cmpstr (one, ==, other);
        }
    }
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  catalogue = rule_case_catalogue ();
  g_test_add_func ("/target/states", test_states);
  g_test_add_func ("/target/first", test_first);
  g_test_add_func ("/target/halves", test_halves);
  g_test_add_func ("/target/moves", test_moves);
  g_test_add_func ("/target/brute", test_brute);
  g_test_add_func ("/target/large", test_large);
  status = g_test_run ();
  poise_catalogue_unref (catalogue);
  return status;
}
