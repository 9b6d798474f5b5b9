/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is said of drafts and of earlier versions.
 */

#include "words/poise-words-drafts.h"

#include "store/poise-store.h"
#include "words/poise-words.h"

#include <string.h>

static gint64
at (int year, int month, int day, int hour, int minute)
{
  g_autoptr (GDateTime) moment = g_date_time_new_utc (year, month, day, hour, minute, 59);

  return g_date_time_to_unix (moment) * G_USEC_PER_SEC;
}

/* The tests' zone is UTC. */
static void
test_moment (void)
{
  const gint64 now = at (2027, 1, 18, 0, 5);
  const struct
  {
    gint64 moment;
    const char *text;
  } cases[] = {
    { at (2027, 1, 18, 0, 4), "Today, 00:04" },
    { at (2027, 1, 17, 23, 59), "Yesterday, 23:59" },
    { at (2027, 1, 13, 14, 5), "5 days ago, 14:05" },
    { at (2026, 12, 1, 14, 5), "Tuesday, 1 December 2026, 14:05" },
    { at (2027, 1, 19, 14, 5), "Tuesday, 19 January 2027, 14:05" }, /* a clock that was wrong */
    { G_MAXINT64, "Thursday, January 1, 1970, 12:00 AM" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = poise_words_moment (cases[i].moment, now);
      g_auto (GStrv) parts = g_strsplit (text, "\xe2\x80\xaf", -1); /* newer ICU puts a narrow space there */
      g_autofree char *plain = g_strjoinv (" ", parts);

      if (i < G_N_ELEMENTS (cases) - 1)
        g_assert_cmpstr (plain, ==, cases[i].text);
      else
        g_assert_true (g_utf8_validate (plain, -1, NULL));
    }
}

static void
test_sentences (void)
{
  g_autofree char *one = poise_words_drafts_found (1);
  g_autofree char *two = poise_words_drafts_found (2);
  g_autofree char *typed = poise_words_draft_typed ("Read {text} & <b>");
  g_autofree char *step = poise_words_draft_steps (1);
  g_autofree char *steps = poise_words_draft_steps (3);
  g_autofree char *amount = poise_words_version_amount (390, 12);
  g_autoptr (GError) full
      = poise_store_error_new (POISE_STORE_ERROR_WRITE, 0, 0, NULL, "No space left on device", NULL);
  g_autoptr (GError) bare = poise_store_error_new (POISE_STORE_ERROR_WRITE, 0, 0, NULL, NULL, NULL);
  g_autofree char *unsafe = poise_words_draft_unsafe (full);
  g_autofree char *unsafe_too = poise_words_draft_unsafe (bare);
  g_autofree char *lost = poise_words_version_not_kept (full);
  g_autofree char *lost_too = poise_words_version_not_kept (bare);
  g_autofree char *replaced = poise_words_replaced_not_kept (full);
  g_autofree char *replaced_too = poise_words_replaced_not_kept (bare);

  g_assert_cmpstr (one, ==, "When Poise ended, 1 plan had changes that were not saved.");
  g_assert_cmpstr (two, ==, "When Poise ended, 2 plans had changes that were not saved.");
  g_assert_cmpstr (typed, ==, "When Poise ended, you were typing: “Read {text} & <b>”");
  g_assert_cmpstr (step, ==, "1 change since it was saved");
  g_assert_cmpstr (steps, ==, "3 changes since it was saved");
  g_assert_null (poise_words_draft_steps (0));
  g_assert_null (poise_words_draft_steps (-2));
  g_assert_null (poise_words_draft_steps (POISE_HISTORY_NOT_SAVED));
  g_assert_cmpstr (amount, ==, "6 h 30 min · 12 activities");
  g_assert_cmpstr (unsafe, ==, "Changes cannot be kept safe: No space left on device. Save the plan soon.");
  g_assert_cmpstr (unsafe_too, ==, "Changes cannot be kept safe. Save the plan soon.");
  g_assert_cmpstr (lost, ==, "The plan is saved, but what the file held before could not be kept as an earlier version: No "
                             "space left on device.");
  g_assert_cmpstr (lost_too, ==, "The plan is saved, but what the file held before could not be kept as an earlier version.");
  g_assert_cmpstr (replaced, ==, "What was here before could not be kept as an earlier version: No space left on device. Undo "
                                 "brings it back.");
  g_assert_cmpstr (replaced_too, ==,
                   "What was here before could not be kept as an earlier version. Undo brings it back.");
}

static PoisePlan *
plan_of (const char *activities)
{
  g_autofree char *text = g_strdup_printf ("{'format':'poise-plan','version':1,'sections':[{'id':'s','title':'A',"
                                           "'activities':[%s]}]}",
                                           activities);
  g_autoptr (GBytes) bytes = NULL;

  g_strdelimit (text, "'", '"');
  bytes = g_bytes_new (text, strlen (text));
  return poise_store_read (bytes, NULL);
}

/* The whole, the first changes, and how many there are besides; a change is told whole or not at all. */
static void
test_diff_lines (void)
{
  g_autoptr (PoisePlan) before = plan_of ("{'id':'a','title':'a'}");
  g_autoptr (PoisePlan) after = plan_of ("{'id':'a','title':'a'},{'id':'b','title':'b'},{'id':'c','title':'c'},"
                                         "{'id':'d','title':'d'}");
  g_autoptr (PoiseDiff) diff = poise_diff_new (before, after);
  static const struct
  {
    guint most;
    guint n_lines;
    const char *last;
  } cases[] = {
    { 0, 1, "Differences: 3 activities added" }, { 1, 3, "and 2 more changes" }, { 2, 4, "and 1 more change" },
    { 3, 4, NULL },                              { 9, 4, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) lines = poise_words_diff_lines (diff, cases[i].most);

      g_assert_cmpuint (g_strv_length (lines), ==, cases[i].n_lines);
      g_assert_cmpstr (lines[0], ==, "Differences: 3 activities added");
      if (cases[i].last != NULL)
        g_assert_cmpstr (lines[cases[i].n_lines - 1], ==, cases[i].last);
    }
}

static void
test_untitled (void)
{
  g_autoptr (PoisePlan) plan = plan_of ("{'id':'a','title':'a'},{'id':'b','title':'b'}");
  g_autofree char *text = poise_words_draft_untitled (plan);

  g_assert_cmpstr (text, ==, "Never saved: 1 section, 2 activities");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  poise_words_init (NULL);
  g_test_add_func ("/words/drafts/moment", test_moment);
  g_test_add_func ("/words/drafts/sentences", test_sentences);
  g_test_add_func ("/words/drafts/diff-lines", test_diff_lines);
  g_test_add_func ("/words/drafts/untitled", test_untitled);
  return g_test_run ();
}
