/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Findings that follow 20 000 random edits, undos and dismissals, compared after each with findings made afresh;
 * and what an edit leaves untouched.
 */

#include "advisor/poise-dismissals.h"
#include "advisor/rule-cases.h"
#include "common/large-plan.h"
#include "common/random-plan.h"
#include "core/poise-edit.h"

#include <string.h>

#define N_STEPS 20000
#define N_KEPT 16 /* plans to go back to */
#define N_SECTIONS_MAX 7
#define N_ACTIVITIES_MAX 9 /* of one section, as far as edits add any */

/* ---- Comparing ---- */

static char *
describe (const PoiseFindings *findings)
{
  g_autoptr (GArray) list = poise_findings_list (findings);
  const PoisePlan *plan = poise_findings_get_plan (findings);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < list->len; i++)
    {
      const PoiseFinding *finding = &g_array_index (list, PoiseFinding, i);
      const PoiseAdvice *advice = finding->advice;

      g_string_append_printf (text, "%s %s %s (%u %u) %d:", advice->rule->id, advice->section,
                              advice->activity, finding->place.section, finding->place.activity,
                              advice->suggests);
      for (guint k = 0; k < advice->n_arguments; k++)
        g_string_append_printf (text, " %s=%" G_GINT64_FORMAT "%s", advice->arguments[k].name,
                                advice->arguments[k].number, advice->arguments[k].text);
      g_string_append_c (text, '\n');
    }
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    for (guint k = 0; k < poise_section_n_activities (poise_plan_get_section (plan, i)); k++)
      g_string_append_c (text, '0' + poise_findings_concern (findings, (PoisePlace){ i, k }));
  for (guint severity = 0; severity < POISE_N_SEVERITIES; severity++)
    g_string_append_printf (text, " %u", poise_findings_count (findings, severity));
  return g_string_free (text, FALSE);
}

static void
assert_same (const PoiseFindings *followed, PoisePlan *plan, PoiseCatalogue *catalogue)
{
  g_autoptr (PoiseFindings) fresh = poise_findings_new (plan, catalogue);
  g_autofree char *expected = describe (fresh);
  g_autofree char *said = describe (followed);

  g_assert_true (poise_findings_get_plan (followed) == plan);
  g_assert_cmpstr (said, ==, expected);
}

/* ---- Random plans that rules have something to say of ---- */

static const char *const tools[]
    = { "forum", "videoconf", "video", "f2f", "polling", "webinar", "codoc", "own", "gone" };
static const char *const outcomes[] = { "o1", "o2", "o3", "dangling" };
static const int minutes[] = { POISE_UNSET, 0, 10, 31, 60, 61, 90, 400 };

static int
below (GRand *random, int n)
{
  return g_rand_int_range (random, 0, n);
}

static GPtrArray *
random_texts (GRand *random, const char *const *texts, guint n_texts)
{
  GPtrArray *list = poise_texts_new ();

  for (int n = below (random, 3); n > 0; n--)
    g_ptr_array_add (list, g_ref_string_new (texts[below (random, (int)n_texts)]));
  return list;
}

static char *
random_day (GRand *random, gboolean with_time)
{
  int day = 4 + below (random, 26);

  return with_time
             ? g_strdup_printf ("2027-01-%02dT%02d:%02d", day, 9 + below (random, 3), below (random, 3) * 20)
             : g_strdup_printf ("2027-01-%02d", day);
}

static void
put_random_schedule (GRand *random, PoiseActivity *activity)
{
  GPtrArray *schedule = poise_records_new ();

  for (int n = below (random, 3); n > 0; n--)
    {
      PoiseSession *session = poise_record_new (&poise_session_type);
      g_autofree char *start = random_day (random, TRUE);

      poise_record_put_text (session, POISE_SESSION_START, start);
      poise_record_put_number (session, POISE_SESSION_MINUTES,
                               minutes[below (random, G_N_ELEMENTS (minutes))]);
      g_ptr_array_add (schedule, poise_record_seal (session));
    }
  poise_record_put_list (activity, POISE_ACTIVITY_SCHEDULE, schedule);
}

static PoiseActivity *
random_activity (GRand *random)
{
  PoiseActivity *activity = poise_record_new (&poise_activity_type);
  PoiseGroup *group = poise_record_new (&poise_group_type);
  PoiseAssessment *assessment = poise_record_new (&poise_assessment_type);
  g_autofree char *id = g_strdup_printf ("a%u", g_rand_int (random));
  g_autofree char *due = below (random, 2) == 0 ? random_day (random, FALSE) : NULL;

  poise_record_put_text (activity, POISE_ACTIVITY_ID, id);
  poise_record_put_text (activity, POISE_ACTIVITY_TITLE, "An activity");
  poise_record_put_number (activity, POISE_ACTIVITY_MODE, below (random, POISE_N_MODES));
  poise_record_put_number (activity, POISE_ACTIVITY_PURPOSE, below (random, POISE_N_PURPOSES));
  poise_record_put_number (activity, POISE_ACTIVITY_LEARNING_TYPE, below (random, POISE_N_LEARNING_TYPES));
  poise_record_put_number (activity, POISE_ACTIVITY_COMPLEXITY, below (random, POISE_N_COMPLEXITIES));
  poise_record_put_number (activity, POISE_ACTIVITY_MINUTES, minutes[below (random, G_N_ELEMENTS (minutes))]);
  poise_record_put_number (activity, POISE_ACTIVITY_TEACHER_PRESENT, below (random, 3) - 1);
  poise_record_put_number (group, POISE_GROUP_KIND, below (random, POISE_N_GROUP_KINDS));
  poise_record_put_number (group, POISE_GROUP_SIZE, 1 + below (random, 9));
  poise_record_put_record (activity, POISE_ACTIVITY_GROUP, poise_record_seal (group));
  poise_record_put_number (assessment, POISE_ASSESSMENT_KIND, below (random, POISE_N_ASSESSMENT_KINDS));
  poise_record_put_number (assessment, POISE_ASSESSMENT_WEIGHT_PERCENT, below (random, 5) * 25);
  poise_record_put_record (activity, POISE_ACTIVITY_ASSESSMENT, poise_record_seal (assessment));
  poise_record_put_list (activity, POISE_ACTIVITY_TOOLS, random_texts (random, tools, G_N_ELEMENTS (tools)));
  poise_record_put_list (activity, POISE_ACTIVITY_OUTCOMES,
                         random_texts (random, outcomes, G_N_ELEMENTS (outcomes)));
  poise_record_put_text (activity, POISE_ACTIVITY_DUE, due);
  if (below (random, 2) == 0)
    put_random_schedule (random, activity);
  return poise_record_seal (activity);
}

/* ---- Random edits ---- */

static gboolean
random_place (GRand *random, const PoisePlan *plan, guint beyond, PoisePlace *place)
{
  guint n;

  if (poise_plan_n_sections (plan) == 0)
    return FALSE;
  place->section = (guint)below (random, (int)poise_plan_n_sections (plan));
  n = poise_section_n_activities (poise_plan_get_section (plan, place->section)) + beyond;
  if (n == 0)
    return FALSE;
  place->activity = (guint)below (random, (int)n);
  return TRUE;
}

/* Another value of one member of an activity, so that much of the rest stays. */
static PoisePlan *
change_activity (GRand *random, const PoisePlan *plan)
{
  static const guint members[] = { POISE_ACTIVITY_MODE, POISE_ACTIVITY_PURPOSE, POISE_ACTIVITY_LEARNING_TYPE,
                                   POISE_ACTIVITY_COMPLEXITY };
  g_autoptr (PoiseActivity) other = random_activity (random);
  g_autoptr (PoiseActivity) changed = NULL;
  const PoiseActivity *old;
  PoisePlace place;
  guint member = members[below (random, G_N_ELEMENTS (members))];

  if (!random_place (random, plan, 0, &place))
    return poise_plan_ref ((PoisePlan *)plan);
  old = poise_plan_get_activity (plan, place);
  switch (below (random, 8))
    {
    case 0:
      changed = poise_record_with_number (old, POISE_ACTIVITY_MINUTES, other->minutes);
      break;
    case 1:
      changed = poise_record_with_list (old, POISE_ACTIVITY_TOOLS, other->tools);
      break;
    case 2:
      changed = poise_record_with_list (old, POISE_ACTIVITY_OUTCOMES, other->outcomes);
      break;
    case 3:
      changed = poise_record_with_record (old, POISE_ACTIVITY_ASSESSMENT, other->assessment);
      break;
    case 4:
      changed = poise_record_with_list (old, POISE_ACTIVITY_SCHEDULE, other->schedule);
      break;
    case 5:
      changed = poise_record_with_text (old, POISE_ACTIVITY_TITLE, below (random, 2) ? "Another" : "Third");
      break;
    case 6:
      changed = poise_activity_ref (other);
      break;
    default:
      changed = poise_record_with_number (old, member, poise_record_get_number (other, member));
    }
  return poise_edit_replace_activity (plan, place, changed);
}

static PoiseActivity *
make_live (const PoiseActivity *activity, gpointer data)
{
  return poise_record_with_number (activity, POISE_ACTIVITY_MODE, GPOINTER_TO_INT (data));
}

static PoisePicks *
random_picks (GRand *random, const PoisePlan *plan)
{
  PoisePicks *picks = poise_picks_new ();
  PoisePlace place;

  for (int n = 1 + below (random, 3); n > 0; n--)
    if (random_place (random, plan, 0, &place))
      poise_picks_add_activity (picks, poise_plan_get_activity (plan, place)->id);
  return picks;
}

static PoisePlan *
change_many (GRand *random, const PoisePlan *plan)
{
  g_autoptr (PoisePicks) picks = random_picks (random, plan);
  g_autoptr (PoisePicks) copies = poise_picks_new ();
  PoisePlace to;

  switch (below (random, 4))
    {
    case 0:
      return poise_edit_change_activities (plan, picks, make_live,
                                           GINT_TO_POINTER (below (random, POISE_N_MODES)));
    case 1:
      return poise_edit_remove (plan, picks);
    case 2:
      if (random_place (random, plan, 1, &to))
        return poise_edit_move_activities (plan, picks, to);
      return poise_plan_ref ((PoisePlan *)plan);
    default:
      if (poise_plan_n_activities (plan) > N_SECTIONS_MAX * N_ACTIVITIES_MAX)
        return poise_edit_remove (plan, picks);
      return poise_edit_duplicate (plan, picks, copies);
    }
}

static PoisePlan *
add_activity (GRand *random, const PoisePlan *plan)
{
  g_autoptr (PoiseActivity) activity = random_activity (random);
  PoisePlace place;

  if (!random_place (random, plan, 1, &place)
      || poise_section_n_activities (poise_plan_get_section (plan, place.section)) >= N_ACTIVITIES_MAX)
    return poise_plan_ref ((PoisePlan *)plan);
  return poise_edit_insert_activity (plan, place, activity);
}

static PoisePlan *
change_sections (GRand *random, const PoisePlan *plan)
{
  guint n = poise_plan_n_sections (plan);
  g_autoptr (PoiseSection) section = poise_section_new (below (random, 2) == 0 ? "Week" : NULL);
  g_autoptr (PoiseSection) changed = NULL;
  g_autoptr (PoisePicks) picks = poise_picks_new ();
  g_autofree char *day = random_day (random, FALSE);
  guint at;

  if (n < N_SECTIONS_MAX && (n == 0 || below (random, 3) == 0))
    return poise_edit_insert_section (plan, (guint)below (random, (int)n + 1), section);
  at = (guint)below (random, (int)n);
  switch (below (random, 5))
    {
    case 0:
      return poise_edit_move_section (plan, at, (guint)below (random, (int)n));
    case 1:
      poise_picks_add_section (picks, poise_plan_get_section (plan, at)->id);
      return poise_edit_remove (plan, picks);
    case 2:
      changed = poise_record_with_text (poise_plan_get_section (plan, at), POISE_SECTION_START, day);
      break;
    case 3:
      changed = poise_record_with_number (poise_plan_get_section (plan, at), POISE_SECTION_DAYS,
                                          1 + below (random, 14));
      break;
    default: /* a name of its own, and the same activities */
      changed = poise_record_with_text (poise_plan_get_section (plan, at), POISE_SECTION_ID, section->id);
    }
  return poise_edit_replace_section (plan, at, changed);
}

static gpointer
random_circumstances (GRand *random)
{
  PoiseCircumstances *circumstances = poise_record_new (&poise_circumstances_type);

  poise_record_put_number (circumstances, POISE_CIRCUMSTANCES_CAN_MEET, below (random, 3) - 1);
  poise_record_put_number (circumstances, POISE_CIRCUMSTANCES_LOW_BANDWIDTH, below (random, 3) - 1);
  poise_record_put_number (circumstances, POISE_CIRCUMSTANCES_TIME_ZONES, 1 + below (random, 4));
  return poise_record_seal (circumstances);
}

static GPtrArray *
random_breaks (GRand *random)
{
  GPtrArray *breaks = poise_records_new ();
  PoiseBreak *free_day = poise_record_new (&poise_break_type);
  g_autofree char *day = random_day (random, FALSE);

  poise_record_put_text (free_day, POISE_BREAK_FROM, day);
  poise_record_put_text (free_day, POISE_BREAK_TO, day);
  g_ptr_array_add (breaks, poise_record_seal (free_day));
  return breaks;
}

static GPtrArray *
random_outcomes (GRand *random)
{
  GPtrArray *list = poise_records_new ();

  for (int i = 0; i < 3; i++)
    {
      PoiseOutcome *outcome = poise_record_new (&poise_outcome_type);

      poise_record_put_text (outcome, POISE_OUTCOME_ID, outcomes[i]);
      poise_record_put_text (outcome, POISE_OUTCOME_TEXT, below (random, 2) ? "Argue" : "Cite");
      g_ptr_array_add (list, poise_record_seal (outcome));
    }
  return list;
}

static GPtrArray *
random_tools (GRand *random)
{
  GPtrArray *list = poise_records_new ();
  PoiseTool *tool = poise_record_new (&poise_tool_type);

  poise_record_put_text (tool, POISE_TOOL_ID, below (random, 2) ? "own" : "forum");
  poise_record_put_number (tool, POISE_TOOL_MODES, below (random, 8) & ~1);
  poise_record_put_number (tool, POISE_TOOL_BANDWIDTH, below (random, POISE_N_BANDWIDTHS));
  poise_record_put_number (tool, POISE_TOOL_LEARNING_TYPES, below (random, 1 << POISE_N_LEARNING_TYPES) & ~1);
  g_ptr_array_add (list, poise_record_seal (tool));
  return list;
}

static gpointer
random_small (GRand *random, gboolean credits)
{
  gpointer record = poise_record_new (credits ? &poise_credits_type : &poise_target_type);

  if (credits)
    {
      poise_record_put_number (record, POISE_CREDITS_SYSTEM, below (random, POISE_N_CREDIT_SYSTEMS));
      poise_record_put_text (record, POISE_CREDITS_VALUE, below (random, 2) ? "1.5" : "0.5");
    }
  else
    {
      poise_record_put_number (record, POISE_TARGET_SYNCHRONOUS_PERCENT, below (random, 101));
      poise_record_put_number (record, POISE_TARGET_TOLERANCE_PERCENT, below (random, 20));
    }
  return poise_record_seal (record);
}

static PoisePlan *
change_course (GRand *random, const PoisePlan *plan)
{
  g_autoptr (PoiseCircumstances) circumstances = random_circumstances (random);
  g_autoptr (PoiseCredits) credits = random_small (random, TRUE);
  g_autoptr (PoiseTarget) target = random_small (random, FALSE);
  g_autoptr (GPtrArray) breaks = random_breaks (random);
  g_autoptr (GPtrArray) ends = random_outcomes (random);
  g_autoptr (GPtrArray) own = random_tools (random);
  g_autofree char *day = random_day (random, FALSE);

  switch (below (random, 11))
    {
    case 0:
      return poise_record_with_record (plan, POISE_PLAN_CIRCUMSTANCES, circumstances);
    case 1:
      return poise_record_with_record (plan, POISE_PLAN_CREDITS, credits);
    case 2:
      return poise_record_with_record (plan, POISE_PLAN_TARGET, target);
    case 3:
      return poise_record_with_list (plan, POISE_PLAN_BREAKS, breaks);
    case 4:
      return poise_record_with_list (plan, POISE_PLAN_OUTCOMES, ends);
    case 5:
      return poise_record_with_list (plan, POISE_PLAN_TOOLS, own);
    case 6:
      return poise_record_with_text (plan, POISE_PLAN_START, below (random, 4) ? day : NULL);
    case 7:
      return poise_record_with_number (plan, POISE_PLAN_SECTION_DAYS, 1 + below (random, 14));
    case 8:
      return poise_record_with_number (plan, POISE_PLAN_WEEKLY_MINUTES, below (random, 3) * 100);
    case 9:
      return poise_record_with_number (plan, POISE_PLAN_LEARNERS, below (random, 30));
    default:
      return poise_record_with_text (plan, POISE_PLAN_TITLE, below (random, 2) ? "Course" : "Other");
    }
}

static PoisePlan *
change_dismissed (GRand *random, const PoisePlan *plan, const PoiseFindings *findings)
{
  g_autoptr (GArray) list = poise_findings_list (findings);
  const PoiseAdvice *advice;

  if (poise_list_length (plan->dismissed) > 3 || list->len == 0)
    return poise_plan_undismiss_all (plan);
  if (plan->dismissed != NULL && below (random, 3) == 0)
    return poise_plan_undismiss (plan, g_ptr_array_index (plan->dismissed, 0));
  advice = g_array_index (list, PoiseFinding, below (random, (int)list->len)).advice;
  return below (random, 3) == 0 ? poise_plan_dismiss_rule (plan, advice->rule)
                                : poise_plan_dismiss (plan, advice);
}

static PoisePlan *
random_edit (GRand *random, const PoisePlan *plan, const PoiseFindings *findings)
{
  int what = below (random, 20);

  if (what < 7)
    return change_activity (random, plan);
  if (what < 10)
    return add_activity (random, plan);
  if (what < 13)
    return change_sections (random, plan);
  if (what < 15)
    return change_many (random, plan);
  if (what < 18)
    return change_course (random, plan);
  return change_dismissed (random, plan, findings);
}

static void
follow (PoiseFindings **findings, PoisePlan *plan)
{
  PoiseFindings *next = poise_findings_follow (*findings, plan);

  poise_findings_unref (*findings);
  *findings = next;
}

static void
test_random_walk (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20270111);
  g_autoptr (PoiseCatalogue) catalogue = rule_case_catalogue ();
  g_autoptr (GPtrArray) plans = poise_records_new ();
  g_autoptr (GHashTable) fired = g_hash_table_new (NULL, NULL);
  g_autoptr (PoiseFindings) findings = NULL;
  g_autoptr (PoisePlan) plan = poise_plan_new ();

  findings = poise_findings_new (plan, catalogue);
  for (guint step = 0; step < N_STEPS; step++)
    {
      PoisePlan *next = plans->len > 0 && below (random, 10) == 0
                            ? poise_plan_ref (g_ptr_array_index (plans, below (random, (int)plans->len)))
                            : random_edit (random, plan, findings);

      follow (&findings, next);
      assert_same (findings, next, catalogue);
      poise_plan_unref (plan);
      plan = next;
      if (step % 7 == 0)
        {
          g_autoptr (GArray) list = poise_findings_list (findings);

          for (guint i = 0; i < list->len; i++)
            g_hash_table_add (fired, (gpointer)g_array_index (list, PoiseFinding, i).advice->rule);
          g_ptr_array_add (plans, poise_plan_ref (plan));
          if (plans->len > N_KEPT)
            g_ptr_array_remove_index (plans, 0);
        }
    }
  g_test_message ("%u of %u rules fired", g_hash_table_size (fired), poise_rule_table ()->n_rules);
  g_assert_cmpuint (g_hash_table_size (fired), >, poise_rule_table ()->n_rules * 3 / 4);
}

/* Two plans that share nothing are followed just as rightly; so are plans full of awkward values. */
static void
test_strangers (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (4);
  g_autoptr (PoiseCatalogue) catalogue = rule_case_catalogue ();
  g_autoptr (PoisePlan) first = large_plan (3, 40);
  g_autoptr (PoiseFindings) findings = poise_findings_new (first, catalogue);

  for (guint i = 0; i < 200; i++)
    {
      g_autoptr (PoisePlan) plan = random_plan (random, 5, 8);

      follow (&findings, plan);
      assert_same (findings, plan, catalogue);
    }
}

/* ---- What is shared ---- */

/* An edit of one activity among many leaves all other advice the very same. */
static void
test_sharing (void)
{
  g_autoptr (PoiseCatalogue) catalogue = rule_case_catalogue ();
  g_autoptr (PoisePlan) plan = large_plan (20, 1000);
  PoisePlace place = { 7, 11 };
  g_autoptr (PoiseActivity) changed
      = poise_record_with_number (poise_plan_get_activity (plan, place), POISE_ACTIVITY_MINUTES, 333);
  g_autoptr (PoisePlan) edited = poise_edit_replace_activity (plan, place, changed);
  g_autoptr (PoiseFindings) before = poise_findings_new (plan, catalogue);
  g_autoptr (PoiseFindings) after = poise_findings_follow (before, edited);
  guint n_advice = 0;

  for (guint i = 0; i < 20; i++)
    for (guint k = 0; k < 50; k++)
      {
        guint n_old, n_new;
        PoiseAdvice *const *old = poise_findings_get_activity (before, (PoisePlace){ i, k }, &n_old);
        PoiseAdvice *const *new = poise_findings_get_activity (after, (PoisePlace){ i, k }, &n_new);

        n_advice += n_old;
        if (i == place.section && k == place.activity)
          continue;
        g_assert_true (old == new &&n_old == n_new);
      }
  g_assert_cmpuint (n_advice, >, 50);
}

/* What is told of the plan is shared where it says the same. */
static void
test_plan_advice_is_shared (void)
{
  g_autoptr (PoiseCatalogue) catalogue = rule_case_catalogue ();
  g_autoptr (PoisePlan) plan = large_plan (4, 40);
  g_autoptr (PoisePlan) renamed = poise_record_with_text (plan, POISE_PLAN_TITLE, "Another title");
  g_autoptr (PoiseFindings) before = poise_findings_new (plan, catalogue);
  g_autoptr (PoiseFindings) after = poise_findings_follow (before, renamed);
  g_autoptr (PoiseFindings) same = poise_findings_follow (before, plan);
  g_autoptr (GArray) old = poise_findings_list (before);
  g_autoptr (GArray) new = poise_findings_list (after);

  g_assert_true (same == before);
  g_assert_cmpuint (old->len, ==, new->len);
  for (guint i = 0; i < old->len; i++)
    g_assert_true (g_array_index (old, PoiseFinding, i).advice
                   == g_array_index (new, PoiseFinding, i).advice);
}

/* A talk more, by its learning type alone, may bring in another tool. */
static void
test_learning_type_and_tools (void)
{
  const RuleCase item = {
    .plan = "{'format':'poise-plan','version':1,'sections':[{'activities':["
            "{'title':'a','learning-type':'practice','tools':['codoc']},"
            "{'title':'b','learning-type':'discussion','tools':['forum']},"
            "{'title':'c','learning-type':'discussion','tools':['forum']},"
            "{'title':'d','learning-type':'discussion','tools':['forum']},"
            "{'title':'e','learning-type':'discussion','tools':['forum']}]}]}",
  };
  PoisePlace place = { 0, 0 };
  g_autoptr (PoiseCatalogue) catalogue = rule_case_catalogue ();
  g_autoptr (PoisePlan) plan = rule_case_read (&item);
  g_autoptr (PoiseActivity) talk
      = poise_record_with_number (poise_plan_get_activity (plan, place), POISE_ACTIVITY_LEARNING_TYPE,
                                  POISE_LEARNING_TYPE_COLLABORATION);
  g_autoptr (PoisePlan) edited = poise_edit_replace_activity (plan, place, talk);
  g_autoptr (PoiseFindings) findings = poise_findings_new (plan, catalogue);
  g_autoptr (PoiseFindings) followed = poise_findings_follow (findings, edited);
  g_autoptr (PoiseAdvice) before = rule_case_find (findings, "one-medium");

  g_assert_nonnull (before);
  g_assert_null (rule_case_find (followed, "one-medium"));
}

/* "Show" selects what advice is about, and the filter "has advice" knows it. */
static void
test_shows (void)
{
  const RuleCase item = {
    .plan
    = "{'format':'poise-plan','version':1,'sections':[{'id':'s1','activities':["
      "{'title':'a','mode':'synchronous','minutes':50,'tools':['forum']},{'title':'b','mode':'asynchronous','"
      "minutes':10},"
      "{'title':'c','mode':'asynchronous'}]},{'id':'s2','activities':[{'title':'d','mode':'synchronous',"
      "'minutes':10}]}]}",
  };
  g_autoptr (PoiseCatalogue) catalogue = rule_case_catalogue ();
  g_autoptr (PoisePlan) plan = rule_case_read (&item);
  g_autoptr (PoiseFindings) findings = poise_findings_new (plan, catalogue);
  g_autoptr (PoiseAdvice) tool = rule_case_find (findings, "own-time-tool-live");
  g_autoptr (PoiseAdvice) missing = rule_case_find (findings, "minutes-missing");

  g_assert_true (poise_findings_shows (findings, tool, (PoisePlace){ 0, 0 }));
  g_assert_false (poise_findings_shows (findings, tool, (PoisePlace){ 0, 1 }));
  g_assert_true (poise_findings_shows (findings, missing, (PoisePlace){ 0, 2 }));
  g_assert_false (poise_findings_shows (findings, missing, (PoisePlace){ 1, 0 }));
}

static void
assert_picks (const PoiseFindings *findings, const char *rule, const char *activities, const char *sections)
{
  g_autoptr (PoiseAdvice) advice = rule_case_find (findings, rule);
  g_autoptr (PoisePicks) picks = NULL;
  g_auto (GStrv) activity_ids = g_strsplit (activities, " ", -1), section_ids = g_strsplit (sections, " ", -1);

  g_test_message ("%s", rule);
  g_assert_nonnull (advice);
  picks = poise_findings_pick (findings, advice);
  g_assert_cmpuint (g_hash_table_size (picks->activities), ==, g_strv_length (activity_ids));
  g_assert_cmpuint (g_hash_table_size (picks->sections), ==, g_strv_length (section_ids));
  for (guint i = 0; activity_ids[i] != NULL; i++)
    g_assert_true (poise_picks_has_activity (picks, activity_ids[i]));
  for (guint i = 0; section_ids[i] != NULL; i++)
    g_assert_true (poise_picks_has_section (picks, section_ids[i]));
}

/* What "show" selects: the activity, those with a mark, the section, the sections, nothing. */
static void
test_picks (void)
{
  const RuleCase item = {
    .plan
    = "{'format':'poise-plan','version':1,'weekly-minutes':60,'outcomes':[{'id':'o','text':'Write'}],'sections':["
      "{'id':'s1','activities':[{'id':'a1','title':'a','mode':'synchronous','minutes':90,'tools':['forum']},"
      "{'id':'a2','title':'c','mode':'asynchronous'}]},"
      "{'id':'s2','activities':[{'id':'a3','title':'d','mode':'synchronous'}]},{'id':'s3'},{'id':'s4'}]}",
  };
  g_autoptr (PoiseCatalogue) catalogue = rule_case_catalogue ();
  g_autoptr (PoisePlan) plan = rule_case_read (&item);
  g_autoptr (PoiseFindings) findings = poise_findings_new (plan, catalogue);
  g_autoptr (GHashTable) concerned = poise_findings_list_concerned (findings);

  assert_picks (findings, "own-time-tool-live", "a1", "");
  assert_picks (findings, "minutes-missing", "a2 a3", "");
  assert_picks (findings, "week-over-budget", "", "s1");
  assert_picks (findings, "empty-sections", "", "s3 s4");
  assert_picks (findings, "outcome-without-activity", "", "");
  g_assert_cmpuint (g_hash_table_size (concerned), ==, 3);
  g_assert_true (g_hash_table_contains (concerned, "a3"));
}

static void
test_empty (void)
{
  g_autoptr (PoisePlan) plan = poise_plan_new ();
  g_autoptr (PoiseFindings) findings = poise_findings_new (plan, NULL);
  g_autoptr (GArray) list = poise_findings_list (findings);

  g_assert_cmpuint (list->len, ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/advisor/findings/empty", test_empty);
  g_test_add_func ("/advisor/findings/shows", test_shows);
  g_test_add_func ("/advisor/findings/picks", test_picks);
  g_test_add_func ("/advisor/findings/sharing", test_sharing);
  g_test_add_func ("/advisor/findings/plan-advice-is-shared", test_plan_advice_is_shared);
  g_test_add_func ("/advisor/findings/learning-type-and-tools", test_learning_type_and_tools);
  g_test_add_func ("/advisor/findings/strangers", test_strangers);
  g_test_add_func ("/advisor/findings/random-walk", test_random_walk);
  return g_test_run ();
}
