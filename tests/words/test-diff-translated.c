/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is said of differences, in a language in which each text is its own translation in brackets: what has none
 * cannot be translated. Members of every record are called by names that can.
 */

#include "words/diff-cases.h"
#include "words/poise-words.h"

#include "core/poise-plan.h"

#include <string.h>

static void
assert_translated (const char *text)
{
  g_test_message ("%s", text);
  g_assert_true (g_str_has_prefix (text, "⟦"));
  g_assert_true (g_str_has_suffix (text, "⟧"));
  g_assert_null (strchr (text, '{'));
}

static void
assert_all_translated (char **sentences)
{
  for (guint i = 0; sentences[i] != NULL; i++)
    assert_translated (sentences[i]);
  g_strfreev (sentences);
}

static void
test_sentences (void)
{
  const DiffCase *item;

  for (guint i = 0; (item = diff_case_get (i)) != NULL; i++)
    {
      g_autoptr (PoiseDiff) diff = diff_case_read (item);
      g_autofree char *share = poise_words_diff_share (diff);
      g_autofree char *summary = poise_words_diff_summary (diff);
      g_autofree char *course = poise_words_shift_title (diff, poise_diff_get_course (diff));

      assert_translated (share);
      assert_translated (course);
      g_assert_nonnull (strstr (summary, "⟦")); /* more than one are put into a list by ICU */
      for (guint k = 0; k < poise_diff_get_n_changes (diff); k++)
        {
          assert_all_translated (poise_words_change (diff, poise_diff_get_change (diff, k)));
          assert_translated (poise_words_change_kind (poise_diff_get_change (diff, k)->kind));
        }
      for (guint k = 0; k < poise_diff_get_n_sections (diff); k++)
        assert_all_translated (poise_words_shift (diff, poise_diff_get_section (diff, k)));
    }
}

/* Whatever a person may see; ids have no name but that in files. */
static void
test_members (void)
{
  static const PoiseRecordType *const types[]
      = { &poise_plan_type, &poise_section_type, &poise_activity_type, &poise_circumstances_type };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    for (guint k = 0; k < types[i]->n_members; k++)
      if (types[i]->members[k].kind == POISE_MEMBER_ID)
        g_assert_cmpstr (poise_words_member (types[i], k), ==, "id");
      else
        assert_translated (poise_words_member (types[i], k));
}

int
main (int argc, char *argv[])
{
  g_autofree char *locale_dir = NULL;

  g_test_init (&argc, &argv, NULL);
  locale_dir = g_test_build_filename (G_TEST_BUILT, "words", "pseudo", NULL);
  g_setenv ("POISE_LOCALE_DIR", locale_dir, TRUE);
  poise_words_init ("eo");
  g_test_add_func ("/words/diff/translated", test_sentences);
  g_test_add_func ("/words/diff/members", test_members);
  return g_test_run ();
}
