/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is said of conflicts, in a language in which each text is its own translation in brackets: what has none
 * cannot be translated.
 */

#include "words/merge-cases.h"
#include "words/poise-words.h"

static void
assert_translated (const char *text)
{
  g_test_message ("%s", text);
  g_assert_true (g_str_has_prefix (text, "⟦"));
  g_assert_true (g_str_has_suffix (text, "⟧"));
}

static void
test_sentences (void)
{
  const MergeCase *item;
  const PoiseWordsSides sides = { poise_words_side_window (), poise_words_side_file () };

  assert_translated (sides.mine);
  assert_translated (sides.theirs);
  for (guint i = 0; (item = merge_case_get (i)) != NULL; i++)
    {
      g_autoptr (PoiseMerge) mine = merge_case_read (item);
      g_autoptr (PoiseMerge) theirs = poise_merge_resolve_all (mine, POISE_MERGE_THEIRS);
      const PoiseMerge *merges[] = { mine, theirs };

      for (guint k = 0; k < G_N_ELEMENTS (merges); k++)
        for (guint n = 0; n < poise_merge_get_n_conflicts (merges[k]); n++)
          {
            const PoiseConflict *conflict = poise_merge_get_conflict (merges[k], n);
            g_autofree char *sentence = poise_words_conflict (merges[k], conflict, &sides);

            assert_translated (sentence);
          }
    }
}

static void
test_count (void)
{
  for (guint i = 0; i < 3; i++)
    {
      g_autofree char *count = poise_words_conflict_count (i);

      assert_translated (count);
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
  g_test_add_func ("/words/merge/translated", test_sentences);
  g_test_add_func ("/words/merge/count-translated", test_count);
  return g_test_run ();
}
