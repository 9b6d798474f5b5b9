/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The sentences on the way to a target, in a language in which each text is its own translation in brackets: what has
 * none cannot be translated. Every state, obstacle and kind of change has its own.
 */

#include "advisor/rule-cases.h"
#include "words/poise-words-target.h"
#include "words/poise-words.h"

#include <string.h>

#define WEEK(activities) "{'title':'Week','activities':[" activities "]}"

/* Whether @text is made of translations, line by line. */
static void
assert_translated (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_test_message ("%s", lines[i]);
      g_assert_true (strstr (lines[i], "⟦") != NULL && g_str_has_suffix (lines[i], "⟧"));
      g_assert_null (strchr (lines[i], '{'));
    }
}

static PoisePlan *
read_plan (void)
{
  return rule_case_read (&(RuleCase){
      .plan = PLAN ("'target':{'synchronous-percent':40,'tolerance-percent':5},'weekly-minutes':100,",
                    WEEK ("{'title':'Debate','mode':'synchronous','minutes':120,'complexity':'complex','due':'2027-01-12'}")
                        "," WEEK ("{'title':'','mode':'asynchronous','minutes':30}")) });
}

static void
test_states (void)
{
  g_autoptr (PoisePlan) plan = read_plan ();
  g_autoptr (PoiseTargetGoal) goal = poise_target_goal_new (plan);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  PoiseTargetAnswer answer = { .plan = plan };

  for (guint state = 0; state < POISE_N_TARGET_STATES; state++)
    {
      g_autofree char *help = NULL;

      answer.state = state;
      help = poise_words_target_help (&answer, goal);
      assert_translated (poise_words_target_title (&answer));
      assert_translated (help);
    }
  answer.state = POISE_TARGET_BLOCKED;
  for (guint obstacle = POISE_TARGET_CANNOT_MEET; obstacle < POISE_N_TARGET_OBSTACLES; obstacle++)
    {
      char *help;

      answer.obstacle = obstacle;
      help = poise_words_target_help (&answer, goal);
      assert_translated (help);
      g_assert_true (g_hash_table_add (seen, help));
    }
}

/* A plan with neither, one with nothing decided, with and without a tolerance. */
static void
test_goals (void)
{
  static const struct
  {
    const char *plan;
    const char *share, *room;
  } cases[] = {
    { ONE ("", "'minutes':60"), "No target is set", NULL },
    { ONE ("'weekly-minutes':50,", "'minutes':60"), "No target is set", "Week 1" },
    { ONE ("'weekly-minutes':60,", "'minutes':60"), "No target is set", "No section is above" },
    { ONE ("'target':{'synchronous-percent':40,'tolerance-percent':5},", "'minutes':60"), "Nothing is decided", NULL },
    { ONE ("'target':{'synchronous-percent':40,'tolerance-percent':5},", "'minutes':60,'mode':'synchronous'"),
      "between", NULL },
    { ONE ("'target':{'synchronous-percent':40},", "'minutes':60,'mode':'synchronous'"), "Your target is ", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) plan = rule_case_read (&(RuleCase){ .plan = cases[i].plan });
      g_autoptr (PoiseTargetGoal) goal = poise_target_goal_new (plan);
      g_autofree char *share = poise_words_target_share (goal), *room = poise_words_target_room (plan, goal);

      assert_translated (share);
      g_assert_nonnull (strstr (share, cases[i].share));
      g_assert_cmpint (room != NULL, ==, cases[i].room != NULL);
      if (room != NULL)
        {
          assert_translated (room);
          g_assert_nonnull (strstr (room, cases[i].room));
        }
    }
}

static void
check_change (const PoisePlan *plan, const PoiseTargetGoal *goal, const PoiseTargetChange *change)
{
  g_autofree char *text = poise_words_target_change (plan, change);
  g_autofree char *why = poise_words_target_why (plan, goal, change);
  g_autofree char *against = poise_words_target_against (change);

  assert_translated (text);
  assert_translated (why);
  if (against != NULL)
    assert_translated (against);
}

static void
test_changes (void)
{
  g_autoptr (PoisePlan) plan = read_plan ();
  g_autoptr (PoiseTargetGoal) goal = poise_target_goal_new (plan);

  for (guint section = 0; section < 2; section++)
    for (guint kind = 0; kind < POISE_N_TARGET_CHANGES; kind++)
      for (guint mode = POISE_MODE_SYNCHRONOUS; mode <= POISE_MODE_ASYNCHRONOUS; mode++)
        {
          const PoiseActivity *activity = poise_plan_get_activity (plan, (PoisePlace){ section, 0 });
          PoiseTargetChange change = { .kind = kind,
                                       .place = { section, 0 },
                                       .activity = activity,
                                       .mode = mode,
                                       .section = 1 - section,
                                       .minutes = 15,
                                       .fit = poise_fit_of (plan, activity, NULL) };

          check_change (plan, goal, &change);
        }
  for (guint mark = 0; mark < POISE_N_MARKS; mark++)
    {
      const char *eased = poise_words_target_eased (&(PoiseTargetChange){ .eased = POISE_MARK_BIT (mark) });
      gboolean length
          = mark == POISE_MARK_LONG_LIVE || mark == POISE_MARK_LONG_LECTURE || mark == POISE_MARK_LONG_VIDEO;

      g_assert_cmpint (eased != NULL, ==, length);
      if (eased != NULL)
        assert_translated (eased);
    }
}

/* What speaks against a proposal grows with its cost, whatever its size. */
static void
test_proposals (void)
{
  g_autoptr (PoisePlan) plan
      = rule_case_read (&(RuleCase){ .plan = ONE ("'target':{'synchronous-percent':40,'tolerance-percent':10},",
                                                  "'mode':'synchronous','minutes':60") });
  g_autoptr (PoiseTargetAnswer) answer = poise_target_find (plan, NULL);

  g_assert_cmpint (answer->state, ==, POISE_TARGET_PROPOSED);
  for (guint i = 0; i < answer->proposals->len; i++)
    {
      PoiseTargetProposal *proposal = g_ptr_array_index (answer->proposals, i);
      g_autoptr (PoisePlan) changed = poise_target_apply (proposal, plan);
      g_autoptr (PoiseTargetGoal) after = poise_target_goal_new (changed);
      g_autofree char *size = poise_words_target_size (proposal->changes->len);
      g_autofree char *done = poise_words_target_done (proposal->changes->len);
      g_autofree char *names = poise_words_target_names (proposal);
      g_autofree char *means = poise_words_target_means (proposal), *share = poise_words_target_after (after);
      const char *before = NULL;
      guint n_levels = 0;

      assert_translated (size);
      assert_translated (done);
      assert_translated (means);
      g_assert_cmpstr (names, ==, "Debate");
      assert_translated (share);
      for (proposal->cost = 0; proposal->cost < 10 * (int)proposal->changes->len; proposal->cost++)
        {
          const char *cost = poise_words_target_cost (proposal);

          assert_translated (cost);
          n_levels += cost != before;
          before = cost;
        }
      g_assert_cmpuint (n_levels, ==, 4);
    }
}

int
main (int argc, char *argv[])
{
  g_autofree char *locale_dir = NULL;

  g_test_init (&argc, &argv, NULL);
  locale_dir = g_test_build_filename (G_TEST_BUILT, "words", "pseudo", NULL);
  g_setenv ("POISE_LOCALE_DIR", locale_dir, TRUE);
  poise_words_init ("eo");
  g_test_add_func ("/words/target/states", test_states);
  g_test_add_func ("/words/target/goals", test_goals);
  g_test_add_func ("/words/target/changes", test_changes);
  g_test_add_func ("/words/target/proposals", test_proposals);
  return g_test_run ();
}
