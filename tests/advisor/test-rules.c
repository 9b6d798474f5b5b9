/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every rule fires where it should, says what it should, and is silent in near misses; and the table is sound.
 */

#include "advisor/poise-dismissals.h"
#include "advisor/rule-cases.h"
#include "words/poise-words-advice.h"

#include <string.h>

static void
test_case (gconstpointer data)
{
  const RuleCase *item = data;
  g_autoptr (PoisePlan) plan = rule_case_read (item);
  g_autoptr (PoiseCatalogue) catalogue = rule_case_catalogue ();
  g_autoptr (PoiseFindings) findings = poise_findings_new (plan, catalogue);
  g_autoptr (PoiseAdvice) advice = rule_case_find (findings, item->rule);
  g_autofree char *said = advice != NULL ? poise_words_advice (plan, advice) : NULL;

  g_test_message ("%s", item->plan);
  g_assert_cmpstr (said, ==, item->says);
  if (advice != NULL)
    g_assert_cmpint (advice->suggests, ==, item->suggests);
}

/* Each rule has a case in which it fires and one in which it does not, and no case is of a rule that is gone. */
static void
test_every_rule_has_cases (void)
{
  const PoiseRuleTable *table = poise_rule_table ();
  const RuleCase *item;

  for (guint i = 0; i < table->n_rules; i++)
    {
      guint n_firing = 0, n_silent = 0;

      for (guint k = 0; (item = rule_case_get (k)) != NULL; k++)
        if (strcmp (item->rule, table->rules[i]->id) == 0)
          *(item->says != NULL ? &n_firing : &n_silent) += 1;
      g_test_message ("%s: %u, %u", table->rules[i]->id, n_firing, n_silent);
      g_assert_cmpuint (n_firing, >, 0);
      g_assert_cmpuint (n_silent, >, 0);
    }
  for (guint k = 0; (item = rule_case_get (k)) != NULL; k++)
    g_assert_nonnull (poise_rule_find (item->rule));
}

static void
test_table (void)
{
  const PoiseRuleTable *table = poise_rule_table ();
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < table->n_rules; i++)
    {
      const PoiseRule *rule = table->rules[i];

      g_test_message ("%s", rule->id);
      g_assert_true (g_hash_table_add (ids, (gpointer)rule->id));
      g_assert_true (g_regex_match_simple ("^[a-z0-9]+(-[a-z0-9]+)*$", rule->id, 0, 0));
      g_assert_nonnull (rule->condition);
      g_assert_nonnull (rule->source);
      g_assert_cmpuint (poise_rule_get_index (rule), ==, i);
      g_assert_true (poise_rule_find (rule->id) == rule);
      if (rule->scope != POISE_SCOPE_PLAN)
        g_assert_true (rule->concerns == POISE_MARK_NONE && rule->concerns_section == NULL);
      if (rule->scope != POISE_SCOPE_ACTIVITY)
        g_assert_cmpuint (rule->reads & (POISE_READS_SIBLINGS), ==, 0);
    }
  g_assert_null (poise_rule_find ("no-such-rule"));
  g_assert_cmpuint (table->n_in_scope[0] + table->n_in_scope[1] + table->n_in_scope[2], ==, table->n_rules);
}

/* No rule looks at the share of synchronous time but the one on the instructor's own target: turning every live
 * minute into one of learners' own time changes nothing else in a plan that says nothing else. */
static void
test_no_share_is_better (void)
{
  static const char *const modes[] = { "synchronous", "asynchronous" };
  g_autoptr (PoiseCatalogue) catalogue = rule_case_catalogue ();

  for (guint n_live = 0; n_live <= 10; n_live++)
    {
      g_autoptr (GString) json
          = g_string_new ("{'format':'poise-plan','version':1,'sections':[{'activities':[");
      g_autoptr (PoisePlan) plan = NULL;
      g_autoptr (PoiseFindings) findings = NULL;
      g_autoptr (GArray) list = NULL;

      for (guint i = 0; i < 10; i++)
        g_string_append_printf (
            json, "%s{'title':'a','minutes':20,'purpose':'content','teacher-present':true,'mode':'%s'}",
            i > 0 ? "," : "", modes[i >= n_live]);
      g_string_append (json, "]}]}");
      plan = rule_case_read (&(RuleCase){ .plan = json->str });
      findings = poise_findings_new (plan, catalogue);
      list = poise_findings_list (findings);
      g_assert_cmpuint (list->len, ==, 1);
      g_assert_cmpstr (g_array_index (list, PoiseFinding, 0).advice->rule->id, ==, "no-social");
    }
}

/* "Do it" leaves nothing to say of that rule. */
static void
test_remedies (void)
{
  g_autoptr (PoiseCatalogue) catalogue = rule_case_catalogue ();
  const RuleCase *item;
  guint n_remedies = 0;

  for (guint k = 0; (item = rule_case_get (k)) != NULL; k++)
    {
      g_autoptr (PoisePlan) plan = rule_case_read (item);
      g_autoptr (PoiseFindings) findings = poise_findings_new (plan, catalogue);
      g_autoptr (PoiseAdvice) advice = rule_case_find (findings, item->rule);
      g_autoptr (PoisePlan) mended = NULL;
      g_autoptr (PoiseFindings) after = NULL;

      if (advice == NULL)
        continue;
      mended = poise_advice_apply (advice, plan);
      g_assert_cmpint (mended != plan, ==, poise_advice_has_remedy (advice));
      if (mended == plan)
        continue;
      n_remedies++;
      after = poise_findings_follow (findings, mended);
      g_test_message ("%s", item->rule);
      g_assert_null (rule_case_find (after, item->rule));
    }
  g_assert_cmpuint (n_remedies, >, 6);
}

/* ---- Dismissing ---- */

static guint
count_of_rule (const PoiseFindings *findings, const char *rule)
{
  g_autoptr (GArray) list = poise_findings_list (findings);
  guint n = 0;

  for (guint i = 0; i < list->len; i++)
    n += strcmp (g_array_index (list, PoiseFinding, i).advice->rule->id, rule) == 0;
  return n;
}

static void
assert_count (PoisePlan *plan, PoiseCatalogue *catalogue, const char *rule, guint n)
{
  g_autoptr (PoiseFindings) findings = poise_findings_new (plan, catalogue);

  g_assert_cmpuint (count_of_rule (findings, rule), ==, n);
}

static void
test_dismissals (void)
{
  const RuleCase item = {
    .plan
    = "{'format':'poise-plan','version':1,'weekly-minutes':60,'sections':["
      "{'id':'s1','activities':[{'id':'a1','title':'a','group':{'kind':'small','size':9},'minutes':90},"
      "{'id':'a2','title':'b','group':{'kind':'small','size':9},'minutes':90}]},"
      "{'id':'s2','activities':[{'id':'a3','title':'c','group':{'kind':'small','size':9},'minutes':90}]}]}",
  };
  g_autoptr (PoiseCatalogue) catalogue = rule_case_catalogue ();
  g_autoptr (PoisePlan) plan = rule_case_read (&item);
  g_autoptr (PoiseFindings) findings = poise_findings_new (plan, catalogue);
  g_autoptr (PoiseAdvice) group = rule_case_find (findings, "group-size");
  g_autoptr (PoiseAdvice) week = rule_case_find (findings, "week-over-budget");
  g_autoptr (PoisePlan) one = poise_plan_dismiss (plan, group);
  g_autoptr (PoisePlan) same = poise_plan_dismiss (one, group);
  g_autoptr (PoisePlan) section = poise_plan_dismiss (plan, week);
  g_autoptr (PoisePlan) rule = poise_plan_dismiss_rule (plan, group->rule);
  g_autoptr (PoisePlan) back = poise_plan_undismiss (one, g_ptr_array_index (one->dismissed, 0));
  g_autoptr (PoisePlan) all = poise_plan_undismiss_all (section);

  g_assert_cmpstr (group->activity, ==, "a1");
  assert_count (plan, catalogue, "group-size", 3);
  assert_count (one, catalogue, "group-size", 2);
  g_assert_true (same == one);
  assert_count (one, catalogue, "week-over-budget", 2);
  assert_count (section, catalogue, "week-over-budget", 1);
  assert_count (section, catalogue, "group-size", 3);
  assert_count (rule, catalogue, "group-size", 0);
  assert_count (back, catalogue, "group-size", 3);
  g_assert_null (back->dismissed);
  g_assert_true (poise_record_equal (all, plan));
}

/* A file may dismiss a rule for all of a section. */
static void
test_dismissed_in_section (void)
{
  const RuleCase item = {
    .plan
    = "{'format':'poise-plan','version':1,'dismissed':[{'rule':'group-size','section':'s1'},{'rule':'gone'}],"
      "'sections':[{'id':'s1','activities':[{'title':'a','group':{'kind':'small','size':9},'minutes':90}]},"
      "{'id':'s2','activities':[{'title':'c','group':{'kind':'small','size':9},'minutes':90}]}]}",
  };
  g_autoptr (PoiseCatalogue) catalogue = rule_case_catalogue ();
  g_autoptr (PoisePlan) plan = rule_case_read (&item);

  assert_count (plan, catalogue, "group-size", 1);
}

/* So may an instructor, of an activity or of the section itself; what is said already is not said twice. */
static void
test_dismiss_in_section (void)
{
  const RuleCase item = {
    .plan
    = "{'format':'poise-plan','version':1,'weekly-minutes':60,'sections':["
      "{'id':'s1','activities':[{'id':'a1','title':'a','group':{'kind':'small','size':9},'minutes':90},"
      "{'id':'a2','title':'b','group':{'kind':'small','size':9},'minutes':90}]},"
      "{'id':'s2','activities':[{'id':'a3','title':'c','group':{'kind':'small','size':9},'minutes':90}]}]}",
  };
  g_autoptr (PoiseCatalogue) catalogue = rule_case_catalogue ();
  g_autoptr (PoisePlan) plan = rule_case_read (&item);
  g_autoptr (PoiseFindings) findings = poise_findings_new (plan, catalogue);
  g_autoptr (PoiseAdvice) group = rule_case_find (findings, "group-size");
  g_autoptr (PoiseAdvice) week = rule_case_find (findings, "week-over-budget");
  g_autoptr (PoisePlan) one = poise_plan_dismiss (plan, group);
  g_autoptr (PoisePlan) section = poise_plan_dismiss_in_section (one, group);
  g_autoptr (PoisePlan) same = poise_plan_dismiss_in_section (section, group);
  g_autoptr (PoisePlan) itself = poise_plan_dismiss_in_section (plan, week);
  const PoiseDismissal *dismissal = g_ptr_array_index (section->dismissed, 1);

  assert_count (section, catalogue, "group-size", 1);
  assert_count (section, catalogue, "week-over-budget", 2);
  assert_count (itself, catalogue, "week-over-budget", 1);
  g_assert_true (same == section);
  g_assert_cmpstr (dismissal->section, ==, "s1");
  g_assert_null (dismissal->activity);
  g_assert_true (poise_dismissal_covers (dismissal, group));
  g_assert_false (poise_dismissal_covers (dismissal, week));
}

int
main (int argc, char *argv[])
{
  const RuleCase *item;

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/advisor/rules/table", test_table);
  g_test_add_func ("/advisor/rules/every-rule-has-cases", test_every_rule_has_cases);
  g_test_add_func ("/advisor/rules/no-share-is-better", test_no_share_is_better);
  g_test_add_func ("/advisor/rules/remedies", test_remedies);
  g_test_add_func ("/advisor/rules/dismissals", test_dismissals);
  g_test_add_func ("/advisor/rules/dismissed-in-section", test_dismissed_in_section);
  g_test_add_func ("/advisor/rules/dismiss-in-section", test_dismiss_in_section);
  for (guint i = 0; (item = rule_case_get (i)) != NULL; i++)
    {
      g_autofree char *path = g_strdup_printf ("/advisor/rules/%s/%s/%u", item->rule,
                                               item->says != NULL ? "fires" : "near-miss", i);

      g_test_add_data_func (path, item, test_case);
    }
  return g_test_run ();
}
