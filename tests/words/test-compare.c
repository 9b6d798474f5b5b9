/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is said around a comparison: when a file was saved, how much differs, by how much.
 */

#include "words/diff-cases.h"
#include "words/poise-words-compare.h"
#include "words/poise-words.h"

#define DAY (24 * 60 * 60)

/* 2026-11-23, 14:05 UTC, a Monday; tests run in UTC */
static const gint64 monday = 1795442700;

static void
test_saved (void)
{
  static const struct
  {
    gint64 later;
    const char *saved;
    const char *same;
  } cases[] = {
    { 0, "Saved at 14:05", "Nothing differs from the file saved at 14:05." },
    { 9 * 60 * 60 + 54 * 60, "Saved at 14:05", "Nothing differs from the file saved at 14:05." },
    { 9 * 60 * 60 + 55 * 60, "Saved on Mon, 23 Nov, 14:05", "Nothing differs from the file saved on Mon, 23 Nov, 14:05." },
    { 365 * DAY, "Saved on Mon, 23 Nov, 14:05", "Nothing differs from the file saved on Mon, 23 Nov, 14:05." },
    { -DAY, "Saved on Mon, 23 Nov, 14:05", "Nothing differs from the file saved on Mon, 23 Nov, 14:05." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *saved = poise_words_saved_at (monday, monday + cases[i].later);
      g_autofree char *same = poise_words_same_as_saved (monday, monday + cases[i].later);

      g_assert_cmpstr (saved, ==, cases[i].saved);
      g_assert_cmpstr (same, ==, cases[i].same);
    }
}

static void
test_difference (void)
{
  static const struct
  {
    gint64 before;
    gint64 after;
    const char *expected;
  } cases[] = {
    { 0, 0, "same" },        { 30, 30, "same" },        { 0, 30, "+30 min" },
    { 30, 0, "−30 min" },    { 10, 100, "+1 h 30 min" }, { 180, 60, "−2 h" },
    { 0, 100000, "+1,666 h 40 min" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = poise_words_minutes_difference (cases[i].before, cases[i].after);

      g_assert_cmpstr (text, ==, cases[i].expected);
    }
}

#define ACTIVITY(id, mode, minutes) "{'id':'" id "','title':'" id "','mode':'" mode "','minutes':" minutes "}"
#define TWO(first, second)                                                                                             \
  "{'format':'poise-plan','version':1,'sections':[{'id':'s1','title':'Week 1','activities':[" first "]},"             \
  "{'id':'s2','title':'Week 2','activities':[" second "]}]}"

static void
test_counts (void)
{
  g_autoptr (PoiseDiff) one = diff_read (TWO (ACTIVITY ("a", "synchronous", "60"), ""),
                                         TWO (ACTIVITY ("a", "synchronous", "90"), ""));
  g_autoptr (PoiseDiff) two = diff_read (TWO (ACTIVITY ("a", "synchronous", "60"), ""),
                                         TWO ("", ACTIVITY ("b", "asynchronous", "15")));
  g_autofree char *first = poise_words_compare_count (one), *second = poise_words_compare_count (two);
  g_autofree char *pair = poise_words_compare_pair (two, poise_diff_get_section (two, 0));
  g_autofree char *nothing = poise_words_compare_pair (one, poise_diff_get_section (one, 1));
  g_autofree char *summary = poise_words_compare_summary (two);

  g_assert_cmpstr (first, ==, "1 change in 1 section");
  g_assert_cmpstr (second, ==, "2 changes in 2 sections");
  g_assert_cmpstr (pair, ==, "Week 1. Synchronous: 0 min, was 1 h.");
  g_assert_cmpstr (nothing, ==, "Week 2. No time in either plan.");
  g_assert_cmpstr (summary, ==,
                   "0% of the decided time is synchronous, was 100%. Whole course. Synchronous: 0 min, was 1 h. "
                   "Asynchronous: 15 min, was 0 min. The times of 2 sections differ.");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  poise_words_init (NULL);
  g_test_add_func ("/words/compare/saved", test_saved);
  g_test_add_func ("/words/compare/difference", test_difference);
  g_test_add_func ("/words/compare/counts", test_counts);
  return g_test_run ();
}
