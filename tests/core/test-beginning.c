/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Plans made from others: new ids with all that refers to them, no dates, other dates. Checked by comparing with
 * the plan of before member by member, for the sample's likes and for random plans.
 */

#include "common/random-plan.h"
#include "core/poise-beginning.h"
#include "core/poise-date.h"
#include "core/poise-edit.h"

#include <string.h>

/* ---- A plan with a reference of each kind ---- */

static gpointer
with_extra (gpointer record)
{
  GPtrArray *extras = poise_extras_new ();

  g_ptr_array_add (extras, poise_extra_new ("x-unknown", "1.50"));
  poise_record_put_extras (record, extras);
  return poise_record_seal (record);
}

static GPtrArray *
list_of (gpointer record)
{
  GPtrArray *list = poise_records_new ();

  g_ptr_array_add (list, record);
  return list;
}

static PoiseActivity *
make_activity (void)
{
  static const char *const outcomes[] = { "same", "dangling", NULL };
  static const char *const tools[] = { "own", "forum", NULL };
  PoiseActivity *activity = poise_record_new (&poise_activity_type);
  PoiseSession *session = poise_record_new (&poise_session_type);

  poise_record_put_text (session, POISE_SESSION_START, "2027-01-12T10:00");
  poise_record_put_text (session, POISE_SESSION_ZONE, "Europe/Stockholm");
  poise_record_put_text (activity, POISE_ACTIVITY_ID, "same");
  poise_record_put_text (activity, POISE_ACTIVITY_TITLE, "A");
  poise_record_put_list (activity, POISE_ACTIVITY_OUTCOMES, poise_texts_from_strv (outcomes));
  poise_record_put_list (activity, POISE_ACTIVITY_TOOLS, poise_texts_from_strv (tools));
  poise_record_put_list (activity, POISE_ACTIVITY_SCHEDULE, list_of (with_extra (session)));
  poise_record_put_text (activity, POISE_ACTIVITY_DUE, "2027-01-15");
  return with_extra (activity);
}

static PoiseSection *
make_section (void)
{
  PoiseSection *section = poise_record_new (&poise_section_type);

  poise_record_put_text (section, POISE_SECTION_ID, "same");
  poise_record_put_text (section, POISE_SECTION_START, "2027-01-12");
  poise_record_put_list (section, POISE_SECTION_ACTIVITIES, list_of (make_activity ()));
  return with_extra (section);
}

static gpointer
make_named (const PoiseRecordType *type, guint id_member, const char *id)
{
  gpointer record = poise_record_new (type);

  poise_record_put_text (record, id_member, id);
  if (type == &poise_outcome_type)
    poise_record_put_text (record, POISE_OUTCOME_TEXT, "O");
  return with_extra (record);
}

static PoiseDismissal *
make_dismissal (void)
{
  PoiseDismissal *dismissal = poise_record_new (&poise_dismissal_type);

  poise_record_put_text (dismissal, POISE_DISMISSAL_RULE, "r");
  poise_record_put_text (dismissal, POISE_DISMISSAL_SECTION, "same");
  poise_record_put_text (dismissal, POISE_DISMISSAL_ACTIVITY, "same");
  return with_extra (dismissal);
}

static PoisePlan *
make_plan (void)
{
  PoisePlan *plan = poise_record_new (&poise_plan_type);
  PoiseBreak *pause = poise_record_new (&poise_break_type);

  poise_record_put_text (pause, POISE_BREAK_FROM, "2027-02-15");
  poise_record_put_text (pause, POISE_BREAK_TO, "2027-02-21");
  poise_record_put_text (plan, POISE_PLAN_TITLE, "T");
  poise_record_put_text (plan, POISE_PLAN_START, "2027-01-11");
  poise_record_put_list (plan, POISE_PLAN_BREAKS, list_of (with_extra (pause)));
  poise_record_put_list (plan, POISE_PLAN_OUTCOMES, list_of (make_named (&poise_outcome_type, POISE_OUTCOME_ID, "same")));
  poise_record_put_list (plan, POISE_PLAN_TOOLS, list_of (make_named (&poise_tool_type, POISE_TOOL_ID, "own")));
  poise_record_put_list (plan, POISE_PLAN_DISMISSED, list_of (make_dismissal ()));
  poise_record_put_list (plan, POISE_PLAN_SECTIONS, list_of (make_section ()));
  return with_extra (plan);
}

/* ---- New ids ---- */

static void
test_references_follow (void)
{
  g_autoptr (PoisePlan) plan = make_plan ();
  g_autoptr (PoisePlan) renewed = poise_beginning_renew_ids (plan);
  PoiseSection *section = poise_plan_get_section (renewed, 0);
  PoiseActivity *activity = poise_section_get_activity (section, 0);
  PoiseOutcome *outcome = renewed->outcomes->pdata[0];
  PoiseDismissal *dismissal = renewed->dismissed->pdata[0];
  PoiseTool *tool = renewed->tools->pdata[0];

  g_assert_cmpuint (strlen (section->id), ==, 10);
  g_assert_cmpstr (section->id, !=, activity->id);
  g_assert_cmpstr (activity->id, !=, outcome->id);
  g_assert_cmpstr (activity->outcomes->pdata[0], ==, outcome->id);
  g_assert_cmpstr (activity->outcomes->pdata[1], ==, "dangling");
  g_assert_cmpstr (dismissal->section, ==, section->id);
  g_assert_cmpstr (dismissal->activity, ==, activity->id);
  g_assert_cmpstr (tool->id, ==, "own");
  g_assert_true (activity->tools == poise_plan_get_activity (plan, (PoisePlace){ 0, 0 })->tools);
  g_assert_cmpuint (poise_list_length (activity->record.extras), ==, 1);
  g_assert_cmpuint (poise_list_length (renewed->record.extras), ==, 1);
}

/* With the ids of before put back, by place, the plan is the one of before. */
static PoiseSection *
restore_section (const PoiseSection *section, const PoiseSection *of)
{
  g_autoptr (GPtrArray) activities = poise_records_new ();
  g_autoptr (PoiseSection) named = poise_record_with_text (section, POISE_SECTION_ID, of->id);

  for (guint i = 0; i < poise_section_n_activities (section); i++)
    {
      PoiseActivity *before = poise_section_get_activity (of, i);
      g_autoptr (PoiseActivity) identified
          = poise_record_with_text (poise_section_get_activity (section, i), POISE_ACTIVITY_ID, before->id);

      g_ptr_array_add (activities, poise_record_with_list (identified, POISE_ACTIVITY_OUTCOMES, before->outcomes));
    }
  return poise_record_with_list (named, POISE_SECTION_ACTIVITIES, activities);
}

static void
test_nothing_else_changes (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (7);

  for (int round = 0; round < 40; round++)
    {
      g_autoptr (PoisePlan) plan = random_plan (random, 6, 8);
      g_autoptr (PoisePlan) renewed = poise_beginning_renew_ids (plan);

      g_assert_cmpuint (poise_plan_n_sections (renewed), ==, poise_plan_n_sections (plan));
      g_assert_true (renewed->tools == plan->tools);
      g_assert_true (renewed->breaks == plan->breaks);
      g_assert_cmpuint (poise_list_length (renewed->dismissed), ==, poise_list_length (plan->dismissed));
      for (guint i = 0; i < poise_plan_n_sections (plan); i++)
        {
          PoiseSection *before = poise_plan_get_section (plan, i);
          g_autoptr (PoiseSection) restored = restore_section (poise_plan_get_section (renewed, i), before);

          g_assert_cmpstr (poise_plan_get_section (renewed, i)->id, !=, before->id);
          g_assert_true (poise_record_equal (restored, before));
        }
    }
}

/* ---- Dates ---- */

static void
test_drop_dates (void)
{
  g_autoptr (PoisePlan) plan = make_plan ();
  g_autoptr (PoisePlan) undated = poise_beginning_drop_dates (plan);
  PoiseSection *section = poise_plan_get_section (undated, 0);
  PoiseActivity *activity = poise_section_get_activity (section, 0);
  PoiseDateTally tally;
  GDate day;

  poise_beginning_count_dates (undated, &tally);
  g_assert_cmpuint (tally.n_sessions + tally.n_due + tally.n_breaks + tally.n_sections, ==, 0);
  g_assert_false (poise_beginning_get_first_day (undated, &day));
  g_assert_null (undated->start);
  g_assert_cmpstr (activity->id, ==, "same");
  g_assert_cmpuint (poise_list_length (activity->record.extras), ==, 1);
  g_assert_true (undated->outcomes == plan->outcomes);
  g_assert_true (undated->dismissed == plan->dismissed);
}

static void
test_undated_stays_the_same (void)
{
  g_autoptr (PoisePlan) plan = make_plan ();
  g_autoptr (PoisePlan) undated = poise_beginning_drop_dates (plan);
  g_autoptr (PoisePlan) again = poise_beginning_drop_dates (undated);

  g_assert_true (again == undated);
}

static void
test_count (void)
{
  g_autoptr (PoisePlan) plan = make_plan ();
  PoiseDateTally tally;

  poise_beginning_count_dates (plan, &tally);
  g_assert_cmpuint (tally.n_sessions, ==, 1);
  g_assert_cmpuint (tally.n_due, ==, 1);
  g_assert_cmpuint (tally.n_breaks, ==, 1);
  g_assert_cmpuint (tally.n_sections, ==, 1);
}

static void
assert_day (const GDate *date, const char *expected)
{
  g_autofree char *text = poise_date_format (date);

  g_assert_cmpstr (text, ==, expected);
}

/* The plan's own first day counts, whatever is earlier; without one, the earliest date in it. */
static void
test_first_day (void)
{
  g_autoptr (PoisePlan) plan = make_plan ();
  g_autoptr (PoisePlan) unsaid = poise_record_with_text (plan, POISE_PLAN_START, NULL);
  g_autoptr (PoisePlan) later = poise_record_with_text (plan, POISE_PLAN_START, "2027-06-01");
  GDate day;

  g_assert_true (poise_beginning_get_first_day (plan, &day));
  assert_day (&day, "2027-01-11");
  g_assert_true (poise_beginning_get_first_day (unsaid, &day));
  assert_day (&day, "2027-01-12");
  g_assert_true (poise_beginning_get_first_day (later, &day));
  assert_day (&day, "2027-06-01");
}

static void
test_start_on (void)
{
  g_autoptr (PoisePlan) plan = make_plan ();
  g_autoptr (PoisePlan) undated = poise_beginning_drop_dates (plan);
  g_autoptr (PoisePlan) moved = NULL, dated = NULL, back = NULL;
  GDate day, before;
  PoiseActivity *activity;

  g_date_set_dmy (&day, 10, 1, 2028);
  moved = poise_beginning_start_on (plan, &day);
  g_assert_cmpstr (moved->start, ==, "2028-01-10");
  activity = poise_plan_get_activity (moved, (PoisePlace){ 0, 0 });
  g_assert_cmpstr (activity->due, ==, "2028-01-14");
  g_assert_cmpstr (((PoiseSession *) activity->schedule->pdata[0])->start, ==, "2028-01-11T10:00");
  g_assert_cmpstr (((PoiseBreak *) moved->breaks->pdata[0])->from, ==, "2028-02-14");

  g_date_set_dmy (&before, 11, 1, 2027);
  back = poise_beginning_start_on (moved, &before);
  g_assert_true (poise_record_equal (back, plan));

  dated = poise_beginning_start_on (undated, &day);
  g_assert_cmpstr (dated->start, ==, "2028-01-10");
  g_assert_true (dated->sections == undated->sections);
}

static void
test_suggestion (void)
{
  static const struct
  {
    const char *before;
    const char *today;
    const char *suggested;
  } cases[] = {
    { "2027-01-11", "2026-11-22", "2028-01-10" }, /* not begun yet: a year later all the same */
    { "2027-01-11", "2027-05-01", "2028-01-10" }, { "2027-01-11", "2028-01-10", "2028-01-10" },
    { "2027-01-11", "2028-01-11", "2029-01-08" }, { "2024-02-29", "2024-03-01", "2025-02-27" },
    { "2010-09-06", "2026-11-22", "2027-09-06" }, { "9999-12-31", "2026-11-22", "9999-12-31" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GDate before, today, suggested;

      g_assert_true (poise_date_parse (cases[i].before, &before));
      g_assert_true (poise_date_parse (cases[i].today, &today));
      poise_beginning_suggest_first_day (&before, &today, &suggested);
      assert_day (&suggested, cases[i].suggested);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/core/beginning/references-follow", test_references_follow);
  g_test_add_func ("/core/beginning/nothing-else-changes", test_nothing_else_changes);
  g_test_add_func ("/core/beginning/drop-dates", test_drop_dates);
  g_test_add_func ("/core/beginning/undated-stays-the-same", test_undated_stays_the_same);
  g_test_add_func ("/core/beginning/count", test_count);
  g_test_add_func ("/core/beginning/first-day", test_first_day);
  g_test_add_func ("/core/beginning/start-on", test_start_on);
  g_test_add_func ("/core/beginning/suggestion", test_suggestion);
  return g_test_run ();
}
