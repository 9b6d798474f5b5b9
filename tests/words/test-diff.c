/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is said of differences, in English: of each change, of the time of a section, of the whole.
 */

#include "advisor/rule-cases.h"
#include "words/diff-cases.h"
#include "words/poise-words.h"

#define WEEK(activities) "{'id':'w','title':'Week 5','activities':[" activities "]}"
#define TIMED(id, mode, minutes) "{'id':'" id "','title':'T','mode':'" mode "','minutes':" minutes "}"
#define OTHER_WEEK(activities) "{'id':'o','title':'Week 6','activities':[" activities "]}"

static char *
write_changes (const PoiseDiff *diff)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < poise_diff_get_n_changes (diff); i++)
    {
      char **sentences = poise_words_change (diff, poise_diff_get_change (diff, i));

      g_assert_nonnull (sentences[0]);
      for (guint k = 0; sentences[k] != NULL; k++)
        g_ptr_array_add (lines, sentences[k]);
      g_free (sentences);
    }
  g_ptr_array_add (lines, NULL);
  return g_strjoinv ("\n", (char **) lines->pdata);
}

static void
test_changes (void)
{
  const DiffCase *item;

  for (guint i = 0; (item = diff_case_get (i)) != NULL; i++)
    {
      g_autoptr (PoiseDiff) diff = diff_case_read (item);
      g_autofree char *changes = write_changes (diff);

      g_assert_cmpstr (changes, ==, item->changes);
    }
}

/* ---- Time ---- */

typedef struct
{
  const char *before;
  const char *after;
  const char *expected;
} Case;

static const Case shifts[] = {
  { TIMED ("a", "synchronous", "90"), TIMED ("a", "synchronous", "90"), "" },
  { TIMED ("a", "synchronous", "90"), TIMED ("a", "asynchronous", "90"),
    "Week 5: 90 minutes moved from synchronous to asynchronous." },
  { TIMED ("a", "synchronous", "1"), TIMED ("a", "asynchronous", "1"),
    "Week 5: 1 minute moved from synchronous to asynchronous." },
  { TIMED ("a", "asynchronous", "90"), TIMED ("a", "synchronous", "90"),
    "Week 5: 90 minutes moved from asynchronous to synchronous." },
  { TIMED ("a", "synchronous", "90"), TIMED ("a", "undecided", "90"),
    "Week 5: 90 minutes moved from synchronous to undecided." },
  { TIMED ("a", "asynchronous", "90"), TIMED ("a", "undecided", "90"),
    "Week 5: 90 minutes moved from asynchronous to undecided." },
  { TIMED ("a", "undecided", "90"), TIMED ("a", "synchronous", "90"),
    "Week 5: 90 minutes moved from undecided to synchronous." },
  { TIMED ("a", "undecided", "90"), TIMED ("a", "asynchronous", "90"),
    "Week 5: 90 minutes moved from undecided to asynchronous." },
  { TIMED ("a", "synchronous", "60") "," TIMED ("b", "asynchronous", "30"),
    TIMED ("a", "asynchronous", "45") "," TIMED ("b", "synchronous", "40"),
    "Week 5: 45 minutes moved from synchronous to asynchronous.\n"
    "Week 5: 30 minutes moved from asynchronous to synchronous.\n"
    "Week 5: 5 minutes less for what was there." },
  { TIMED ("a", "synchronous", "60"), TIMED ("a", "synchronous", "61"), "Week 5: 1 minute more for what was there." },
  { TIMED ("a", "synchronous", "60"), TIMED ("b", "synchronous", "1200"),
    "Week 5: 1,200 minutes were added.\nWeek 5: 60 minutes were removed." },
};

static void
assert_shift (const PoiseDiff *diff, guint index, const char *expected)
{
  g_auto (GStrv) sentences = poise_words_shift (diff, poise_diff_get_section (diff, index));
  g_autofree char *text = g_strjoinv ("\n", sentences);

  g_assert_cmpstr (text, ==, expected);
}

static PoiseDiff *
read_weeks (const char *before, const char *after)
{
  g_autofree char *old_text = g_strdup_printf (PLAN ("", WEEK ("%s")), before);
  g_autofree char *new_text = g_strdup_printf (PLAN ("", WEEK ("%s")), after);

  return diff_read (old_text, new_text);
}

static void
test_shifts (void)
{
  g_autoptr (PoiseDiff) moved = diff_read (PLAN ("", WEEK (TIMED ("a", "synchronous", "60")) "," OTHER_WEEK ("")),
                                           PLAN ("", WEEK ("") "," OTHER_WEEK (TIMED ("a", "asynchronous", "60"))));
  g_auto (GStrv) course = poise_words_shift (moved, poise_diff_get_course (moved));
  g_auto (GStrv) brief = poise_words_shift_brief (poise_diff_get_course (moved));

  for (guint i = 0; i < G_N_ELEMENTS (shifts); i++)
    {
      g_autoptr (PoiseDiff) diff = read_weeks (shifts[i].before, shifts[i].after);

      assert_shift (diff, 0, shifts[i].expected);
    }
  assert_shift (moved, 0, "Week 5: 60 minutes went to other sections.");
  assert_shift (moved, 1, "Week 6: 60 minutes came from other sections.");
  g_assert_cmpstr (course[0], ==, "Whole course: 60 minutes moved from synchronous to asynchronous.");
  g_assert_null (course[1]);
  g_assert_cmpstr (brief[0], ==, "60 minutes moved from synchronous to asynchronous.");
  g_assert_null (brief[1]);
}

static void
test_times (void)
{
  g_autoptr (PoiseDiff) diff = read_weeks (TIMED ("a", "synchronous", "150") "," TIMED ("b", "asynchronous", "30"),
                                           TIMED ("a", "synchronous", "60") "," TIMED ("b", "asynchronous", "30"));
  const PoiseShift *shift = poise_diff_get_section (diff, 0);
  g_autofree char *synchronous = poise_words_shift_time (shift, POISE_MODE_SYNCHRONOUS);
  g_autofree char *asynchronous = poise_words_shift_time (shift, POISE_MODE_ASYNCHRONOUS);

  g_assert_cmpstr (synchronous, ==, "Synchronous: 1 h, was 2 h 30 min.");
  g_assert_cmpstr (asynchronous, ==, "Asynchronous: 30 min, as before.");
  g_assert_null (poise_words_shift_time (shift, POISE_MODE_UNDECIDED));
}

/* ---- The whole ---- */

static const Case shares[] = {
  { "", "", "No time is decided in either plan." },
  { "", TIMED ("a", "synchronous", "60"), "100% of the decided time is synchronous; no time was decided." },
  { TIMED ("a", "synchronous", "60"), TIMED ("a", "undecided", "60"), "No time is decided any more; 100% was synchronous." },
  { TIMED ("a", "synchronous", "60"), TIMED ("a", "synchronous", "90"),
    "100% of the decided time is synchronous, as before." },
  { TIMED ("a", "synchronous", "60"), TIMED ("a", "synchronous", "60") "," TIMED ("b", "asynchronous", "120"),
    "33% of the decided time is synchronous, was 100%." },
};

static void
test_shares (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (shares); i++)
    {
      g_autoptr (PoiseDiff) diff = read_weeks (shares[i].before, shares[i].after);
      g_autofree char *share = poise_words_diff_share (diff);

      g_assert_cmpstr (share, ==, shares[i].expected);
    }
}

static const Case summaries[] = {
  { PLAN ("", ""), PLAN ("", ""), "Nothing differs" },
  { PLAN ("", WEEK ("")), PLAN ("", "{'id':'z','title':'Week 5','activities':[]}"), "Only the ids differ" },
  { PLAN ("", WEEK ("") "," OTHER_WEEK (TIMED ("a", "synchronous", "1"))),
    PLAN ("'title':'A','learners':3,", OTHER_WEEK (TIMED ("a", "synchronous", "2") "," TIMED ("b", "synchronous", "2"))),
    "2 details of the course changed, 1 section removed, 1 activity added and 1 activity changed" },
  { PLAN ("", WEEK (TIMED ("a", "synchronous", "1") "," TIMED ("b", "synchronous", "1"))),
    PLAN ("", WEEK ("") "," OTHER_WEEK (TIMED ("a", "synchronous", "1") "," TIMED ("b", "synchronous", "1"))),
    "1 section added and 2 activities moved" },
};

static void
test_summaries (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (summaries); i++)
    {
      g_autoptr (PoiseDiff) diff = diff_read (summaries[i].before, summaries[i].after);
      g_autofree char *summary = poise_words_diff_summary (diff);

      g_assert_cmpstr (summary, ==, summaries[i].expected);
    }
}

/* A text in a plan that looks like a placeholder is a text. */
static void
test_braces (void)
{
  g_autoptr (PoiseDiff) diff
      = read_weeks ("", "{'id':'a','title':'{section} 100%','mode':'synchronous','minutes':5}");
  g_autofree char *changes = write_changes (diff);

  g_assert_cmpstr (changes, ==, "Added to “Week 5”: “{section} 100%”, synchronous, 5 min.");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  poise_words_init ("en-GB");
  g_test_add_func ("/words/diff/changes", test_changes);
  g_test_add_func ("/words/diff/shifts", test_shifts);
  g_test_add_func ("/words/diff/times", test_times);
  g_test_add_func ("/words/diff/shares", test_shares);
  g_test_add_func ("/words/diff/summaries", test_summaries);
  g_test_add_func ("/words/diff/braces", test_braces);
  return g_test_run ();
}
