/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The guide: each entry has its texts, each rule its entry, and what is looked for is found.
 */

#include "advisor/poise-guide-concern.h"
#include "advisor/rule-cases.h"
#include "words/poise-words-guide.h"
#include "words/poise-words.h"

#include <string.h>

static void
test_texts (void)
{
  guint n_entries;
  const PoiseGuideEntry *entries = poise_guide_get_entries (&n_entries);

  g_assert_cmpuint (n_entries, ==, poise_n_guide_texts);
  for (guint i = 0; i < n_entries; i++)
    {
      const PoiseGuideBlock *block = poise_words_guide_blocks (&entries[i]);

      g_test_message ("%s", entries[i].id);
      g_assert_cmpstr (entries[i].id, ==, poise_guide_texts[i].entry);
      g_assert_true (poise_guide_find_entry (entries[i].id) == &entries[i]);
      g_assert_cmpstr (poise_words_guide_title (&entries[i]), !=, "");
      g_assert_nonnull (block->text);
      for (; block->text; block++)
        g_assert_cmpuint (strlen (block->text), >=, 3);
      if (i > 0)
        g_assert_cmpint (entries[i].part, >=, entries[i - 1].part);
    }
  for (guint i = 0; i < POISE_N_GUIDE_PARTS; i++)
    g_assert_cmpstr (poise_words_guide_part (i), !=, "");
}

static gboolean
quotes (const PoiseGuideEntry *entry, const PoiseSource *source)
{
  for (guint i = 0; i < entry->n_sources; i++)
    if (&poise_sources[entry->sources[i]] == source)
      return TRUE;
  return FALSE;
}

/* Each rule is explained by an entry, which says what it looks at and quotes what it quotes. */
static void
test_rules (void)
{
  const PoiseRuleTable *table = poise_rule_table ();

  for (guint i = 0; i < table->n_rules; i++)
    {
      g_test_message ("%s", table->rules[i]->id);
      g_assert_nonnull (poise_guide_entry_for_rule (table->rules[i]->id));
      g_assert_nonnull (poise_words_guide_rule (table->rules[i]->id));
      g_assert_true (quotes (poise_guide_entry_for_rule (table->rules[i]->id), table->rules[i]->source));
    }
  g_assert_null (poise_guide_entry_for_rule ("no such rule"));
  g_assert_null (poise_words_guide_rule ("no such rule"));
}

/* Every source that rules or entries quote can be read of in the guide. */
static void
test_sources (void)
{
  for (guint i = 0; i < POISE_N_SOURCES; i++)
    {
      g_autofree char *words = poise_words_guide_source (&poise_sources[i]);

      g_assert_nonnull (strstr (words, poise_sources[i].title));
      g_assert_true (poise_words_guide_source_matches (&poise_sources[i], poise_sources[i].authors));
      g_assert_false (poise_words_guide_source_matches (&poise_sources[i], "no such source"));
    }
}

static void
test_search (void)
{
  static const struct
  {
    const char *text;
    const char *found;
    const char *not_found;
  } cases[] = {
    { "", "keys", NULL },
    { "  ", "keys", NULL },
    { "SIX types", "learning-types", "keys" },
    { "six  typés", "learning-types", "keys" },
    { "convergence", "mixing", "video" },
    { "Guo", "video", "groups" },
    { "2014 video", "video", "groups" },
    { "bandwidth zone", "access", "video" },
    { "designing captions", "access", "keys" },
    { "three time zones", "access", "dates" },
    { "no such words", NULL, "access" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("“%s”", cases[i].text);
      if (cases[i].found)
        g_assert_true (poise_words_guide_matches (poise_guide_find_entry (cases[i].found), cases[i].text));
      if (cases[i].not_found)
        g_assert_false (poise_words_guide_matches (poise_guide_find_entry (cases[i].not_found), cases[i].text));
    }
}

static void
test_concerns (void)
{
  static const struct
  {
    const char *entry;
    guint n;
  } cases[] = { { "synchronous", 2 }, { "asynchronous", 1 }, { "undecided", 1 }, { "social", 1 }, { "choosing", 0 },
                { "workload", 3 }, { "assessment", 0 } };
  static const RuleCase course = {
    .plan = PLAN ("", SECTION ("{'title':'Debate','mode':'synchronous','purpose':'social'},"
                               "{'title':'Debate','mode':'synchronous','purpose':'content'},"
                               "{'title':'Debate','mode':'asynchronous','purpose':'content','minutes':5},{'title':'Debate'}"))
  };
  g_autoptr (PoisePlan) plan = rule_case_read (&course);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].entry);
      g_assert_cmpuint (poise_guide_entry_count (poise_guide_find_entry (cases[i].entry), plan), ==, cases[i].n);
    }
}

/* Advice leads to what it is about: one activity, all that a count is of, or a section. */
static void
test_advised (void)
{
  static const struct
  {
    const char *entry;
    guint n_activities, n_sections;
  } cases[] = { { "tools", 1, 0 }, { "rhythm", 0, 1 }, { "mixing", 0, 0 }, { "access", 0, 0 } };
  static const RuleCase course = {
    .plan = PLAN ("", SECTION ("{'id':'aaaaaaaaaa','title':'Debate','mode':'asynchronous','tools':['videoconf']},"
                               "{'id':'bbbbbbbbbb','title':'Essay'}") ",{'id':'cccccccccc','activities':[]}")
  };
  g_autoptr (PoisePlan) plan = rule_case_read (&course);
  g_autoptr (PoiseCatalogue) catalogue = rule_case_catalogue ();
  g_autoptr (PoiseFindings) findings = poise_findings_new (plan, catalogue);
  g_autoptr (GHashTable) advised = poise_guide_pick_advised (findings);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const PoisePicks *picks = g_hash_table_lookup (advised, poise_guide_find_entry (cases[i].entry));

      g_test_message ("%s", cases[i].entry);
      g_assert_cmpuint (picks ? g_hash_table_size (picks->activities) : 0, ==, cases[i].n_activities);
      g_assert_cmpuint (picks ? g_hash_table_size (picks->sections) : 0, ==, cases[i].n_sections);
    }
}

static void
test_words (void)
{
  g_autofree char *one = poise_words_guide_show (1, 0);
  g_autofree char *many = poise_words_guide_show (12, 3);
  g_autofree char *sections = poise_words_guide_show (0, 3);
  g_autofree char *found = poise_words_guide_found (3);

  g_assert_cmpstr (one, ==, "Show 1 Activity");
  g_assert_cmpstr (many, ==, "Show 12 Activities");
  g_assert_cmpstr (sections, ==, "Show 3 Sections");
  g_assert_cmpstr (found, ==, "3 entries");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  poise_words_init ("en");
  g_test_add_func ("/words/guide/texts", test_texts);
  g_test_add_func ("/words/guide/rules", test_rules);
  g_test_add_func ("/words/guide/sources", test_sources);
  g_test_add_func ("/words/guide/search", test_search);
  g_test_add_func ("/words/guide/concerns", test_concerns);
  g_test_add_func ("/words/guide/advised", test_advised);
  g_test_add_func ("/words/guide/words", test_words);
  return g_test_run ();
}
