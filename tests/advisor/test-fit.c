/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The reasons for either mode, and what they weigh together.
 */

#include "advisor/rule-cases.h"

#include <string.h>

#define COMPLEX "'purpose':'content','complexity':'complex'"

static const char *const live_words[] = { "meeting", "q&a", "会议", NULL };
static const char *const own_time_words[] = { "read", "essay", NULL };
static const PoiseFitHints hints = { live_words, own_time_words };

/* The ids of the reasons that hold, with a space between. */
static char *
list_reasons (const PoiseFit *fit)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < POISE_N_FIT_REASONS; i++)
    if (poise_fit_has (fit, i))
      g_string_append_printf (ids, "%s%s", ids->len > 0 ? " " : "", poise_fit_reasons[i].id);
  return g_string_free (ids, FALSE);
}

static void
test_reasons (void)
{
  static const struct
  {
    const char *plan;
    const char *reasons;
    int live, own_time;
    PoiseMode mode;
    gboolean clear;
  } cases[] = {
    { ONE ("", "'minutes':1"), "", 0, 0, POISE_MODE_UNDECIDED, FALSE },
    { ONE ("", COMPLEX), "complex-issue", 0, 3, POISE_MODE_ASYNCHRONOUS, TRUE },
    { ONE ("", "'complexity':'complex'"), "complex-issue", 0, 3, POISE_MODE_ASYNCHRONOUS, TRUE },
    { ONE ("", "'purpose':'planning','complexity':'complex'"), "planning", 3, 0, POISE_MODE_SYNCHRONOUS,
      TRUE },
    { ONE ("", "'purpose':'social','complexity':'simple'"), "acquaintance", 3, 0, POISE_MODE_SYNCHRONOUS,
      TRUE },
    { ONE ("", "'purpose':'content','complexity':'simple','learning-type':'discussion'"), "simple-issue", 2,
      0, POISE_MODE_SYNCHRONOUS, TRUE },
    { ONE ("", "'purpose':'content','complexity':'simple','learning-type':'practice'"), "", 0, 0,
      POISE_MODE_UNDECIDED, FALSE },
    { ONE ("", "'learning-type':'acquisition'"), "new-content", 0, 2, POISE_MODE_ASYNCHRONOUS, TRUE },
    { ONE ("", "'learning-type':'investigation'"), "new-content", 0, 2, POISE_MODE_ASYNCHRONOUS, TRUE },
    { ONE ("", "'learning-type':'collaboration'"), "agreement", 2, 0, POISE_MODE_SYNCHRONOUS, TRUE },
    { ONE ("", COMPLEX ",'learning-type':'collaboration'"), "complex-issue agreement", 2, 3,
      POISE_MODE_ASYNCHRONOUS, FALSE },
    { ONE ("", "'learning-type':'acquisition','teacher-present':true"), "new-content teacher-present", 1, 2,
      POISE_MODE_ASYNCHRONOUS, FALSE },
    { ONE ("", "'group':{'kind':'alone'}"), "work-alone", 0, 2, POISE_MODE_ASYNCHRONOUS, TRUE },
    { ONE ("", "'group':{'kind':'alone'},'teacher-present':true"), "teacher-present", 1, 0,
      POISE_MODE_SYNCHRONOUS, FALSE },
    { ONE ("'circumstances':{'can-meet':false},", "'purpose':'social'"), "cannot-meet acquaintance", 3, 6,
      POISE_MODE_ASYNCHRONOUS, TRUE },
    { ONE ("'circumstances':{'time-zones':3,'low-bandwidth':true},", "'purpose':'social'"),
      "time-zones weak-connections acquaintance", 3, 3, POISE_MODE_UNDECIDED, FALSE },
    { ONE ("'circumstances':{'time-zones':2,'low-bandwidth':false,'can-meet':true},", "'minutes':1"), "", 0,
      0, POISE_MODE_UNDECIDED, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) plan = rule_case_read (&(RuleCase){ .plan = cases[i].plan });
      PoiseFit fit = poise_fit_of (plan, poise_plan_get_activity (plan, (PoisePlace){ 0, 0 }), NULL);
      g_autofree char *reasons = list_reasons (&fit);

      g_test_message ("%s", cases[i].plan);
      g_assert_cmpstr (reasons, ==, cases[i].reasons);
      g_assert_cmpint (fit.weight[POISE_MODE_SYNCHRONOUS], ==, cases[i].live);
      g_assert_cmpint (fit.weight[POISE_MODE_ASYNCHRONOUS], ==, cases[i].own_time);
      g_assert_cmpint (poise_fit_get_mode (&fit), ==, cases[i].mode);
      g_assert_cmpint (poise_fit_is_clear (&fit), ==, cases[i].clear);
      g_assert_cmpint (poise_fit_get_cost (&fit, POISE_MODE_SYNCHRONOUS, POISE_MODE_ASYNCHRONOUS), ==,
                       cases[i].live - cases[i].own_time);
      g_assert_cmpint (poise_fit_get_cost (&fit, POISE_MODE_ASYNCHRONOUS, POISE_MODE_SYNCHRONOUS), ==,
                       cases[i].own_time - cases[i].live);
    }
}

/* Words of the title count for little, only as whole words, and only where they are asked for. */
static void
test_titles (void)
{
  static const struct
  {
    const char *title;
    const char *reasons;
  } cases[] = {
    { "Kick-off meeting", "title-live" },
    { "MEETING", "title-live" },
    { "Q&A", "title-live" },
    { "Read: chapter 3", "title-own-time" },
    { "Bread and butter", "" },
    { "Readings", "" },
    { "Essay meeting", "title-own-time title-live" },
    { "第一次会议", "title-live" },
    { "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) plan = poise_plan_new ();
      g_autoptr (PoiseActivity) activity = poise_activity_new (cases[i].title);
      PoiseFit fit = poise_fit_of (plan, activity, &hints);
      PoiseFit without = poise_fit_of (plan, activity, NULL);
      g_autofree char *reasons = list_reasons (&fit);

      g_test_message ("%s", cases[i].title);
      g_assert_cmpstr (reasons, ==, cases[i].reasons);
      g_assert_false (poise_fit_is_clear (&fit));
      g_assert_cmpuint (without.reasons, ==, 0);
    }
  g_assert_cmpstr (poise_fit_find_hint (&hints, POISE_MODE_ASYNCHRONOUS, "An Essay"), ==, "essay");
  g_assert_null (poise_fit_find_hint (NULL, POISE_MODE_ASYNCHRONOUS, "An Essay"));
}

/* What would make the other mode fit: best something of which the activity says nothing yet. */
static void
test_missing (void)
{
  static const struct
  {
    const char *activity;
    PoiseMode mode;
    int missing;
  } cases[] = {
    { "'minutes':1", POISE_MODE_SYNCHRONOUS, POISE_FIT_PLANNING },
    { "'minutes':1", POISE_MODE_ASYNCHRONOUS, POISE_FIT_COMPLEX_ISSUE },
    { "'purpose':'content'", POISE_MODE_SYNCHRONOUS, POISE_FIT_SIMPLE_ISSUE },
    { COMPLEX, POISE_MODE_SYNCHRONOUS, POISE_FIT_AGREEMENT },
    { COMPLEX ",'learning-type':'acquisition'", POISE_MODE_SYNCHRONOUS, POISE_FIT_TEACHER_PRESENT },
    { COMPLEX ",'learning-type':'acquisition','teacher-present':false", POISE_MODE_SYNCHRONOUS,
      POISE_FIT_SIMPLE_ISSUE },
    { "'purpose':'social','complexity':'simple'", POISE_MODE_ASYNCHRONOUS, POISE_FIT_NEW_CONTENT },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *json = g_strdup_printf (
          "{'format':'poise-plan','version':1,'sections':[{'activities':[{'title':'a',%s}]}]}",
          cases[i].activity);
      g_autoptr (PoisePlan) plan = rule_case_read (&(RuleCase){ .plan = json });
      const PoiseActivity *activity = poise_plan_get_activity (plan, (PoisePlace){ 0, 0 });
      PoiseFit fit = poise_fit_of (plan, activity, NULL);

      g_test_message ("%s", cases[i].activity);
      g_assert_cmpint (poise_fit_get_missing (&fit, activity, cases[i].mode), ==, cases[i].missing);
    }
}

static void
test_table (void)
{
  for (guint i = 0; i < POISE_N_FIT_REASONS; i++)
    {
      const PoiseFitReason *reason = &poise_fit_reasons[i];

      g_assert_nonnull (reason->id);
      g_assert_cmpint (reason->mode, !=, POISE_MODE_UNDECIDED);
      g_assert_cmpint (reason->weight, >, 0);
      /* What no source is about is a weak hint. */
      if (reason->source == NULL)
        g_assert_cmpint (reason->weight, <, POISE_FIT_CLEAR);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/advisor/fit/table", test_table);
  g_test_add_func ("/advisor/fit/reasons", test_reasons);
  g_test_add_func ("/advisor/fit/titles", test_titles);
  g_test_add_func ("/advisor/fit/missing", test_missing);
  return g_test_run ();
}
