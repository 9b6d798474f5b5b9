/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is said of conflicts, in English: what happened, what it is about, what there is to choose from.
 */

#include "words/merge-cases.h"
#include "words/poise-words.h"

static const PoiseWordsSides sides = { "here", "there" };

static char *
join (GPtrArray *texts, const char *separator)
{
  g_ptr_array_add (texts, NULL);
  return g_strjoinv (separator, (char **) texts->pdata);
}

static void
assert_sentences (const PoiseMerge *merge, const char *expected)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *text = NULL;

  for (guint i = 0; i < poise_merge_get_n_conflicts (merge); i++)
    g_ptr_array_add (lines, poise_words_conflict (merge, poise_merge_get_conflict (merge, i), &sides));
  text = join (lines, "\n");
  g_assert_cmpstr (text, ==, expected);
}

static void
assert_titles (const PoiseMerge *merge, const char *titles, const char *choices)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) pairs = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *found_titles = NULL, *found_choices = NULL;

  for (guint i = 0; i < poise_merge_get_n_conflicts (merge); i++)
    {
      const PoiseConflict *conflict = poise_merge_get_conflict (merge, i);
      g_autofree char *mine = poise_words_conflict_choice (merge, conflict, POISE_MERGE_MINE, &sides);
      g_autofree char *theirs = poise_words_conflict_choice (merge, conflict, POISE_MERGE_THEIRS, &sides);

      g_ptr_array_add (names, poise_words_conflict_title (merge, conflict));
      g_ptr_array_add (pairs, g_strdup_printf ("%s/%s", mine, theirs));
    }
  found_titles = join (names, "|");
  found_choices = join (pairs, "|");
  g_assert_cmpstr (found_titles, ==, titles);
  g_assert_cmpstr (found_choices, ==, choices);
}

static void
test_sentences (void)
{
  const MergeCase *item;

  for (guint i = 0; (item = merge_case_get (i)) != NULL; i++)
    {
      g_autoptr (PoiseMerge) merge = merge_case_read (item);
      g_autoptr (PoiseMerge) theirs = poise_merge_resolve_all (merge, POISE_MERGE_THEIRS);

      assert_sentences (merge, item->conflicts);
      assert_sentences (theirs, item->theirs_kept);
      assert_titles (merge, item->titles, item->choices);
    }
}

/* As the window and the command line call them */
static void
test_sides (void)
{
  g_autofree char *mine = poise_words_side_named ("a.poise.json"), *theirs = poise_words_side_named ("b.poise.json");
  const PoiseWordsSides window = { poise_words_side_window (), poise_words_side_file () }, files = { mine, theirs };
  g_autoptr (PoiseMerge) merge = merge_case_read (merge_case_get (0));
  const PoiseConflict *conflict = poise_merge_get_conflict (merge, 0);
  g_autofree char *in_window = poise_words_conflict (merge, conflict, &window);
  g_autofree char *in_files = poise_words_conflict (merge, conflict, &files);

  g_assert_cmpstr (in_window, ==,
                   "“Reading”, Minutes: 30 min in this window, 45 min in the file, 20 min before. Kept: 30 min.");
  g_assert_cmpstr (in_files, ==,
                   "“Reading”, Minutes: 30 min in “a.poise.json”, 45 min in “b.poise.json”, 20 min before. Kept: 30 min.");
}

static void
test_count (void)
{
  static const char *const counts[] = { "No conflicts", "1 conflict", "2 conflicts" };

  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      g_autofree char *count = poise_words_conflict_count (i);

      g_assert_cmpstr (count, ==, counts[i]);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  poise_words_init ("en-GB");
  g_test_add_func ("/words/merge/sentences", test_sentences);
  g_test_add_func ("/words/merge/sides", test_sides);
  g_test_add_func ("/words/merge/count", test_count);
  return g_test_run ();
}
