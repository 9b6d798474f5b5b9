/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The guide in a language in which each text is its own translation in brackets: what has none cannot be translated.
 */

#include "advisor/poise-rule.h"
#include "words/poise-words-guide.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

static void
assert_translated (const char *text)
{
  g_test_message ("%s", text);
  g_assert_true (g_str_has_prefix (text, "⟦") && g_str_has_suffix (text, "⟧"));
}

static void
test_entries (void)
{
  guint n_entries;
  const PoiseGuideEntry *entries = poise_guide_get_entries (&n_entries);

  for (guint i = 0; i < n_entries; i++)
    {
      assert_translated (poise_words_guide_title (&entries[i]));
      for (const PoiseGuideBlock *block = poise_words_guide_blocks (&entries[i]); block->text; block++)
        assert_translated (_ (block->text));
    }
  for (guint i = 0; i < POISE_N_GUIDE_PARTS; i++)
    assert_translated (poise_words_guide_part (i));
}

static void
test_rules (void)
{
  const PoiseRuleTable *table = poise_rule_table ();

  for (guint i = 0; i < table->n_rules; i++)
    assert_translated (poise_words_guide_rule (table->rules[i]->id));
}

static void
test_sentences (void)
{
  g_autofree char *found = poise_words_guide_found (3);
  g_autofree char *activities = poise_words_guide_show (3, 0);
  g_autofree char *sections = poise_words_guide_show (0, 3);

  assert_translated (found);
  assert_translated (activities);
  assert_translated (sections);
}

/* What is shown is what is searched. */
static void
test_search (void)
{
  g_assert_true (poise_words_guide_matches (poise_guide_find_entry ("keys"), "⟦Working"));
  g_assert_false (poise_words_guide_matches (poise_guide_find_entry ("keys"), "⟦keyboard"));
}

int
main (int argc, char *argv[])
{
  g_autofree char *locale_dir = NULL;

  g_test_init (&argc, &argv, NULL);
  locale_dir = g_test_build_filename (G_TEST_BUILT, "words", "pseudo", NULL);
  g_setenv ("POISE_LOCALE_DIR", locale_dir, TRUE);
  poise_words_init ("eo");
  g_test_add_func ("/words/guide-translated/entries", test_entries);
  g_test_add_func ("/words/guide-translated/rules", test_rules);
  g_test_add_func ("/words/guide-translated/sentences", test_sentences);
  g_test_add_func ("/words/guide-translated/search", test_search);
  return g_test_run ();
}
