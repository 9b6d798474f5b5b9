/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The sentences of advice, in a language in which each text is its own translation in brackets: what has none
 * cannot be translated. Rules and words are held together, and arguments and placeholders.
 */

#include "advisor/poise-dismissals.h"
#include "advisor/rule-cases.h"
#include "words/poise-words-advice.h"
#include "words/poise-words-suggest.h"
#include "words/poise-words.h"

#include <string.h>

/* Whether @text is a translation as a whole. */
static void
assert_translated (const char *text)
{
  g_test_message ("%s", text);
  g_assert_true (g_str_has_prefix (text, "⟦") && g_str_has_suffix (text, "⟧"));
  g_assert_null (strchr (text, '{'));
}

static gboolean
has_placeholder (const char *format, const char *name)
{
  g_autofree char *placeholder = g_strdup_printf ("{%s}", name);

  return format != NULL && strstr (format, placeholder) != NULL;
}

/* What a firing rule says is translated, its placeholders are filled in, and it gives no argument for nothing. */
static void
test_messages (void)
{
  g_autoptr (PoiseCatalogue) catalogue = rule_case_catalogue ();
  const RuleCase *item;

  for (guint i = 0; (item = rule_case_get (i)) != NULL; i++)
    {
      g_autoptr (PoisePlan) plan = rule_case_read (item);
      g_autoptr (PoiseFindings) findings = poise_findings_new (plan, catalogue);
      g_autoptr (PoiseAdvice) advice = rule_case_find (findings, item->rule);
      const PoiseWordsRule *words = poise_words_rule_find (item->rule);
      g_autofree char *message = advice != NULL ? poise_words_advice (plan, advice) : NULL;

      if (advice == NULL)
        continue;
      assert_translated (message);
      for (guint k = 0; k < advice->n_arguments; k++)
        g_assert_true (has_placeholder (words->one, advice->arguments[k].name)
                       || has_placeholder (words->other, advice->arguments[k].name));
      g_assert_cmpint (words->other != NULL, ==, poise_advice_find_argument (advice, "count") != NULL);
    }
}

static void
test_reasons_and_sources (void)
{
  const PoiseRuleTable *table = poise_rule_table ();

  for (guint i = 0; i < table->n_rules; i++)
    {
      const PoiseWordsRule *words = poise_words_rule_find (table->rules[i]->id);
      g_autofree char *source = poise_words_source (table->rules[i]->source);

      g_test_message ("%s", table->rules[i]->id);
      g_assert_nonnull (words);
      assert_translated (poise_words_advice_reason (table->rules[i]));
      g_assert_true (g_regex_match_simple ("^[A-Z].* (19|20)[0-9][0-9]$", source, 0, 0));
    }
  for (guint i = 0; i < POISE_N_SOURCES; i++)
    {
      g_test_message ("%s", poise_sources[i].id);
      assert_translated (poise_words_source_place (&poise_sources[i]));
      g_assert_true (g_uri_is_valid (poise_sources[i].uri, G_URI_FLAGS_NONE, NULL));
      g_assert_nonnull (poise_sources[i].title);
    }
}

/* Every sentence belongs to a rule, and every source to a rule or to a reason for a mode. */
static void
test_nothing_is_left_over (void)
{
  const PoiseRuleTable *table = poise_rule_table ();
  const PoiseWordsRule *words;
  guint n_words = 0;

  for (; (words = poise_words_rule_get (n_words)) != NULL; n_words++)
    g_assert_nonnull (poise_rule_find (words->rule));
  g_assert_cmpuint (n_words, ==, table->n_rules);

  for (guint i = 0; i < POISE_N_SOURCES; i++)
    {
      guint n_uses = 0;

      for (guint k = 0; k < table->n_rules; k++)
        n_uses += table->rules[k]->source == &poise_sources[i];
      for (guint k = 0; k < POISE_N_FIT_REASONS; k++)
        n_uses += poise_fit_reasons[k].source == &poise_sources[i];
      g_test_message ("%s", poise_sources[i].id);
      g_assert_cmpuint (n_uses, >, 0);
    }
}

static void
test_terms (void)
{
  for (guint i = 0; i < POISE_N_SCOPES; i++)
    assert_translated (poise_words_scope (i));
  for (guint i = 0; i < POISE_N_SEVERITIES; i++)
    assert_translated (poise_words_severity (i));
  for (guint i = 0; i < POISE_N_EVIDENCES; i++)
    assert_translated (poise_words_evidence (i));
}

static void
test_fit (void)
{
  g_autoptr (PoiseActivity) activity = poise_activity_new ("Essay and meeting");
  const PoiseFitHints *hints = poise_words_fit_hints ();

  for (guint i = 0; i < POISE_N_FIT_REASONS; i++)
    {
      g_autofree char *reason = poise_words_fit_reason (i, activity, hints);

      assert_translated (reason);
      g_assert_cmpint (poise_words_fit_missing (i) != NULL, ==,
                       poise_fit_reasons[i].member != POISE_ACTIVITY_ID);
      if (poise_words_fit_missing (i) != NULL)
        assert_translated (poise_words_fit_missing (i));
      if (poise_fit_reasons[i].source == NULL)
        g_assert_true (strstr (reason, "“Essay”") != NULL || strstr (reason, "“meeting”") != NULL);
    }
  for (int live = 0; live <= 3; live++)
    for (int own_time = 0; own_time <= 3; own_time++)
      {
        PoiseFit fit = { (guint)(live + own_time), { 0, live, own_time } };
        g_autofree char *verdict = poise_words_fit_verdict (&fit);

        assert_translated (verdict);
      }
}

/* What is said around a suggestion, for one and for many, with a title and without. */
static void
test_suggestions (void)
{
  static const char *const titles[] = { "Debate", "" };

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      g_autoptr (PoiseActivity) activity = poise_activity_new (titles[i]);
      g_autofree char *name = poise_words_suggestion (activity);
      g_autofree char *change = poise_words_suggested_change (activity, POISE_MODE_SYNCHRONOUS);
      g_autofree char *why = poise_words_suggestion_why (activity);

      assert_translated (name);
      assert_translated (change);
      assert_translated (why);
      g_assert_nonnull (strstr (name, *titles[i] != '\0' ? titles[i] : "⟦Untitled activity⟧"));
    }
  for (guint n = 0; n <= 2; n++)
    {
      g_autofree char *sum = poise_words_fit_sum (POISE_MODE_ASYNCHRONOUS, (int)n);
      g_autofree char *summary = poise_words_suggestions_summary (n, 1);
      g_autofree char *unclear = poise_words_suggestions_summary (0, n);
      g_autofree char *checked = poise_words_suggestions_checked (n);
      g_autofree char *applied = poise_words_suggestions_applied (n);

      assert_translated (sum);
      assert_translated (summary);
      assert_translated (unclear);
      assert_translated (checked);
      assert_translated (applied);
    }
  assert_translated (poise_words_fit_weighing ());
  for (guint i = 0; i < POISE_N_FIT_REASONS; i++)
    {
      g_autofree char *basis = poise_words_fit_basis (&poise_fit_reasons[i]);

      assert_translated (basis);
    }
}

/* Words of titles are English ones and the language's; none is twice as long as it should be, or empty. */
static void
test_hints (void)
{
  const PoiseFitHints *hints = poise_words_fit_hints ();

  g_assert_true (g_strv_contains (hints->live, "meeting"));
  g_assert_true (g_strv_contains (hints->live, "⟦live"));
  g_assert_true (g_strv_contains (hints->own_time, "homework"));
  for (const char *const *word = hints->own_time; *word != NULL; word++)
    g_assert_cmpstr (*word, !=, "");
}

static void
test_places_and_counts (void)
{
  const RuleCase item = {
    .plan = "{'format':'poise-plan','version':1,'title':'Writing','weekly-minutes':60,'sections':["
            "{'title':'Week "
            "1','activities':[{'title':'Debate','mode':'synchronous','tools':['forum'],'minutes':90}]},"
            "{'activities':[]}]}",
  };
  static const struct
  {
    const char *rule;
    const char *place;
  } cases[] = {
    { "own-time-tool-live", "⟦Week 1 › Debate⟧" },
    { "week-over-budget", "Week 1" },
    { "empty-sections", "Writing" },
  };
  g_autoptr (PoiseCatalogue) catalogue = rule_case_catalogue ();
  g_autoptr (PoisePlan) plan = rule_case_read (&item);
  g_autoptr (PoisePlan) empty = poise_plan_new ();
  g_autoptr (PoiseFindings) findings = poise_findings_new (plan, catalogue);
  g_autoptr (PoiseFindings) none = poise_findings_new (empty, catalogue);
  g_autoptr (GArray) list = poise_findings_list (findings);
  g_autofree char *count = poise_words_findings_count (findings);
  g_autofree char *nothing = poise_words_findings_count (none);
  guint n_seen = 0;

  for (guint i = 0; i < list->len; i++)
    for (guint k = 0; k < G_N_ELEMENTS (cases); k++)
      if (strcmp (g_array_index (list, PoiseFinding, i).advice->rule->id, cases[k].rule) == 0)
        {
          const PoiseFinding *finding = &g_array_index (list, PoiseFinding, i);
          g_autofree char *place = poise_words_place (plan, finding->advice->rule->scope, finding->place);

          g_assert_cmpstr (place, ==, cases[k].place);
          n_seen++;
        }
  g_assert_cmpuint (n_seen, ==, G_N_ELEMENTS (cases));
  g_assert_cmpstr (count, ==, "⟦1 worth a look⟧, ⟦3 hints⟧");
  g_assert_cmpstr (nothing, ==, "⟦No advice⟧");
}

/* (transfer full) */
static char *
places_of (const PoiseFindings *findings, const char *rule)
{
  g_autoptr (GArray) list = poise_findings_list (findings);

  for (guint i = 0; i < list->len; i++)
    {
      const PoiseFinding *finding = &g_array_index (list, PoiseFinding, i);

      if (strcmp (finding->advice->rule->id, rule) == 0)
        return poise_words_advice_places (findings, finding->advice, finding->place);
    }
  g_assert_not_reached ();
}

/* Of what is said of the course, up to three places are named, or none. */
static void
test_places_of_course (void)
{
  const RuleCase few = {
    .plan = "{'format':'poise-plan','version':1,'sections':["
            "{'title':'A','activities':[{'title':'a','mode':'synchronous'},{'title':'b'},{'title':'c'}]}]}",
  };
  const RuleCase many = {
    .plan = "{'format':'poise-plan','version':1,'sections':["
            "{'title':'A','activities':[{'title':'a'},{'title':'b'},{'title':'c'},{'title':'d'}]}]}",
  };
  g_autoptr (PoisePlan) few_plan = rule_case_read (&few);
  g_autoptr (PoisePlan) many_plan = rule_case_read (&many);
  g_autoptr (PoiseFindings) few_findings = poise_findings_new (few_plan, NULL);
  g_autoptr (PoiseFindings) many_findings = poise_findings_new (many_plan, NULL);
  g_autofree char *three = places_of (few_findings, "minutes-missing");
  g_autofree char *none = places_of (many_findings, "minutes-missing");

  g_assert_cmpstr (three, ==, "⟦A › a⟧\n⟦A › b⟧\n⟦A › c⟧");
  g_assert_null (none);
}

/* Each piece of advice with a remedy has a button with a text; no other has one. */
static void
test_deeds (void)
{
  g_autoptr (PoiseCatalogue) catalogue = rule_case_catalogue ();
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  const RuleCase *item;

  for (guint i = 0; (item = rule_case_get (i)) != NULL; i++)
    {
      g_autoptr (PoisePlan) plan = rule_case_read (item);
      g_autoptr (PoiseFindings) findings = poise_findings_new (plan, catalogue);
      g_autoptr (PoiseAdvice) advice = rule_case_find (findings, item->rule);
      g_autofree char *deed = advice != NULL ? poise_words_advice_deed (plan, advice) : NULL;

      if (advice == NULL)
        continue;
      g_assert_cmpint (deed != NULL, ==, poise_advice_has_remedy (advice));
      if (deed != NULL)
        assert_translated (deed);
      if (deed != NULL)
        g_hash_table_add (seen, g_steal_pointer (&deed));
    }
  g_assert_true (g_hash_table_contains (seen, "⟦Make Synchronous⟧"));
  g_assert_true (g_hash_table_contains (seen, "⟦Make Asynchronous⟧"));
  g_assert_cmpuint (g_hash_table_size (seen), >=, 3);
}

/*  dismissed → what is said of it, where  */
static void
test_dismissals (void)
{
  static const struct
  {
    const char *dismissal;
    const char *says;
    const char *place;
  } cases[] = {
    { "{'rule':'group-size','activity':'a1'}", "⟦Groups have 9", "⟦Week 1 › Debate⟧" },
    { "{'rule':'group-size','activity':'gone'}", "⟦There would be nothing", "⟦Of an activity that" },
    { "{'rule':'group-size','section':'s1'}", "⟦Groups have 9", "⟦In all of “Week 1”⟧" },
    { "{'rule':'group-size','section':'gone'}", "⟦There would be nothing", "⟦Of a section that" },
    { "{'rule':'group-size'}", "⟦Groups have 9", "⟦In the whole course⟧" },
    { "{'rule':'captions'}", "⟦There would be nothing to say now. ⟦Recorded video", "⟦In the whole course⟧" },
    { "{'rule':'of-the-future'}", "⟦Advice that this version", "⟦In the whole course⟧" },
  };
  g_autoptr (PoiseCatalogue) catalogue = rule_case_catalogue ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *json = g_strdup_printf (
          "{'format':'poise-plan','version':1,'dismissed':[%s],'sections':[{'id':'s1','title':'Week 1',"
          "'activities':[{'id':'a1','title':'Debate','group':{'kind':'small','size':9}}]}]}",
          cases[i].dismissal);
      const RuleCase item = { .plan = json };
      g_autoptr (PoisePlan) plan = rule_case_read (&item);
      g_autoptr (PoisePlan) heard = poise_plan_undismiss_all (plan);
      g_autoptr (PoiseFindings) findings = poise_findings_new (heard, catalogue);
      g_autoptr (PoiseAdvice) advice = rule_case_find (findings, "group-size");
      const PoiseDismissal *dismissal = g_ptr_array_index (plan->dismissed, 0);
      gboolean covers = poise_dismissal_covers (dismissal, advice);
      g_autofree char *says = poise_words_dismissal (plan, dismissal, covers ? advice : NULL);
      g_autofree char *place = poise_words_dismissal_place (plan, dismissal);

      g_test_message ("%s: %s %s", cases[i].dismissal, says, place);
      g_assert_true (g_str_has_prefix (says, cases[i].says));
      g_assert_true (g_str_has_prefix (place, cases[i].place));
    }
}

static void
test_dismiss_in_section (void)
{
  const RuleCase item = { .plan = "{'format':'poise-plan','version':1,'sections':[{'title':'Week {1}'}]}" };
  g_autoptr (PoisePlan) plan = rule_case_read (&item);
  g_autofree char *label = poise_words_dismiss_in_section (plan, 0);

  g_assert_cmpstr (label, ==, "⟦Dismiss All Like This in “Week {1}”⟧");
}

int
main (int argc, char *argv[])
{
  g_autofree char *locale_dir = NULL;

  g_test_init (&argc, &argv, NULL);
  locale_dir = g_test_build_filename (G_TEST_BUILT, "words", "pseudo", NULL);
  g_setenv ("POISE_LOCALE_DIR", locale_dir, TRUE);
  poise_words_init ("eo");
  g_test_add_func ("/words/advice/messages", test_messages);
  g_test_add_func ("/words/advice/reasons-and-sources", test_reasons_and_sources);
  g_test_add_func ("/words/advice/nothing-is-left-over", test_nothing_is_left_over);
  g_test_add_func ("/words/advice/terms", test_terms);
  g_test_add_func ("/words/advice/fit", test_fit);
  g_test_add_func ("/words/advice/suggestions", test_suggestions);
  g_test_add_func ("/words/advice/hints", test_hints);
  g_test_add_func ("/words/advice/places-and-counts", test_places_and_counts);
  g_test_add_func ("/words/advice/places-of-course", test_places_of_course);
  g_test_add_func ("/words/advice/deeds", test_deeds);
  g_test_add_func ("/words/advice/dismissals", test_dismissals);
  g_test_add_func ("/words/advice/dismiss-in-section", test_dismiss_in_section);
  return g_test_run ();
}
