/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Fragments as text: how it looks, and that reading it gives the same titles, minutes and modes, whatever the titles.
 */

#include "core/poise-edit.h"
#include "core/poise-fragment.h"
#include "common/random-plan.h"
#include "words/poise-words-outline.h"
#include "words/poise-words.h"

#include <string.h>

/* One activity a line, "title|minutes|mode"; "# title" is a section, before which stand single ones. */
static PoisePlan *
fragment_from (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  g_autoptr (PoisePlan) empty = poise_plan_new ();
  g_autoptr (GPtrArray) sections = poise_records_new ();
  g_autoptr (GPtrArray) activities = NULL;

  for (guint i = g_strv_length (lines); i-- > 0;)
    {
      g_auto (GStrv) cells = g_strsplit (lines[i], "|", 3);
      gboolean heading = g_str_has_prefix (lines[i], "# ");

      if (!activities)
        activities = poise_records_new ();
      if (!heading)
        {
          g_autoptr (PoiseActivity) plain = poise_activity_new (cells[0]);
          PoiseActivity *activity = poise_record_copy (plain);

          poise_record_put_number (activity, POISE_ACTIVITY_MINUTES, *cells[1] ? atoi (cells[1]) : POISE_UNSET);
          poise_record_put_number (activity, POISE_ACTIVITY_MODE, atoi (cells[2]));
          g_ptr_array_insert (activities, 0, poise_record_seal (activity));
        }
      if (heading || i == 0)
        {
          g_autoptr (PoiseSection) section = poise_section_new (heading ? lines[i] + 2 : NULL);
          g_autoptr (PoiseSection) filled = poise_record_with_list (section, POISE_SECTION_ACTIVITIES, activities);

          g_ptr_array_insert (sections, 0,
                              poise_fragment_make_section (filled, NULL,
                                                           heading ? POISE_FRAGMENT_SECTION : POISE_FRAGMENT_ACTIVITIES));
          g_clear_pointer (&activities, g_ptr_array_unref);
        }
    }
  return poise_record_with_list (empty, POISE_PLAN_SECTIONS, sections);
}

static char *
text_from (const PoisePlan *fragment)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < poise_plan_n_sections (fragment); i++)
    {
      const PoiseSection *section = poise_plan_get_section (fragment, i);

      if (poise_fragment_get_kind (section) == POISE_FRAGMENT_SECTION)
        g_string_append_printf (text, "# %s\n", section->title);
      for (guint k = 0; k < poise_section_n_activities (section); k++)
        {
          const PoiseActivity *activity = poise_section_get_activity (section, k);

          g_string_append_printf (text, "%s|", activity->title);
          if (activity->minutes != POISE_UNSET)
            g_string_append_printf (text, "%d", activity->minutes);
          g_string_append_printf (text, "|%d\n", activity->mode);
        }
    }
  if (text->len > 0)
    g_string_truncate (text, text->len - 1);
  return g_string_free (text, FALSE);
}

static void
test_written (void)
{
  static const struct
  {
    const char *fragment;
    const char *text;
  } cases[] = {
    { "Say hello|20|2", "- Say hello (20 min, Asynchronous)\n" },
    { "Say hello||0\nDebate||1", "- Say hello\n- Debate (Synchronous)\n" },
    { "Say hello|90|0", "- Say hello (90 min)\n" },
    { "# Week 1\nSay hello|20|2\n# Week 2\nDebate|45|1",
      "# Week 1\n\n- Say hello (20 min, Asynchronous)\n\n# Week 2\n\n- Debate (45 min, Synchronous)\n" },
    /* what would be misread is a table */
    { "Walk 20 min||0", "Title\tMode\tMinutes\tSection\nWalk 20 min\tUndecided\t\t\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) fragment = fragment_from (cases[i].fragment);
      g_autofree char *text = poise_words_outline (fragment);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

static void
test_read_back (void)
{
  static const char *const cases[] = {
    "Say hello|20|2",
    "Say hello|0|0",
    "Say hello|100000|1\nWrite|1|2",
    "# Week 1 · Arriving\nA||0\nB|5|1\n# Module 2: Ethics\nC||2",
    "# Reading\nA|30|2\n# Section 7\nB|30|1",
    "Walk 20 min||0",
    "Walk 20 min|30|0",
    "Live coding||0\nlive||0\nDebate, live||0\nDebate (live)|45|2",
    "Week 3: Kant|60|1",
    "# Heading|60|1\nKant:|10|2",
    "1. First|5|0\n2) Second||0\n- dash||0\n* star||0\n(3) Third|5|1",
    "Peer review #plan||0\nTeam, planning||0",
    "90||0\n45 min||0\n1:30|15|0",
    "**Bold**|5|0",
    "---|5|0\n===||1",
    "Title|5|0\nMinutes||0",
    "Übung (30 Min.)|30|1\n讨论 45 分钟||0",
    "a;b,c|5|0\n\"quoted\"|5|1\n\"half||2",
    "# Week 1\nDebate|45|1\n# Week 1\nDebate|45|1",
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) fragment = fragment_from (cases[i]);
      g_autofree char *text = poise_words_outline (fragment);
      g_autoptr (PoisePlan) read = poise_words_outline_parse (text);
      g_autofree char *again = text_from (read);

      g_test_message ("%s", text);
      g_assert_cmpstr (again, ==, cases[i]);
    }
}

/* Whatever a plan says, there is text, and it has every title. */
static void
test_any (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (7);

  for (guint n = 0; n < 200; n++)
    {
      g_autoptr (PoisePlan) plan = random_plan (random, 4, 4);
      g_autofree char *text = poise_words_outline (plan);

      g_assert_true (g_utf8_validate (text, -1, NULL));
      for (guint i = 0; i < poise_plan_n_sections (plan); i++)
        for (guint k = 0; k < poise_section_n_activities (poise_plan_get_section (plan, i)); k++)
          {
            g_autofree char *title = g_strdup (poise_plan_get_activity (plan, (PoisePlace) { i, k })->title);

            g_strstrip (g_strdelimit (title, "\n\r\t\v\f", ' '));
            if (*title != '"') /* in a cell these are doubled */
              g_assert_nonnull (strstr (text, title));
          }
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  poise_words_init ("en");
  g_test_add_func ("/words/outline/written", test_written);
  g_test_add_func ("/words/outline/read-back", test_read_back);
  g_test_add_func ("/words/outline/any", test_any);
  return g_test_run ();
}
