/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the frame of a course comes to, in sentences, and what its credits stand for.
 */

#include "words/poise-words-course.h"

#include "core/poise-date.h"
#include "words/poise-words.h"

/* Sections of a week, called "Week 1" on, from @start; "@2027-02-01" in @starts is an own start of that one. */
static PoisePlan *
make_plan (const char *start, guint n_sections, const char *const *starts, const char *const (*breaks)[2], guint n_breaks)
{
  PoisePlan *plan = poise_record_new (&poise_plan_type);
  GPtrArray *sections = poise_records_new (), *pauses = poise_records_new ();

  for (guint i = 0; i < n_sections; i++)
    {
      g_autofree char *title = g_strdup_printf ("Week %u", i + 1);
      g_autoptr (PoiseSection) section = poise_section_new (title);

      g_ptr_array_add (sections, poise_record_with_text (section, POISE_SECTION_START, starts != NULL ? starts[i] : NULL));
    }
  for (guint i = 0; i < n_breaks; i++)
    {
      PoiseBreak *pause = poise_record_new (&poise_break_type);

      poise_record_put_text (pause, POISE_BREAK_FROM, breaks[i][0]);
      poise_record_put_text (pause, POISE_BREAK_TO, breaks[i][1]);
      g_ptr_array_add (pauses, poise_record_seal (pause));
    }
  poise_record_put_text (plan, POISE_PLAN_START, start);
  poise_record_put_list (plan, POISE_PLAN_SECTIONS, sections);
  poise_record_put_list (plan, POISE_PLAN_BREAKS, pauses);
  return poise_record_seal (plan);
}

static void
assert_says (char *text, const char *expected)
{
  g_assert_cmpstr (text, ==, expected);
  g_free (text);
}

static void
test_span (void)
{
  static const char *const one_break[][2] = { { "2027-02-15", "2027-02-21" } };
  static const char *const two_breaks[][2] = { { "2027-02-15", "2027-02-21" }, { "2027-03-29", "2027-04-04" } };
  static const char *const starts[] = { NULL, "2027-01-04", NULL };
  g_autoptr (PoisePlan) empty = make_plan ("2027-01-11", 0, NULL, NULL, 0);
  g_autoptr (PoisePlan) undated = make_plan (NULL, 1, NULL, NULL, 0);
  g_autoptr (PoisePlan) plain = make_plan ("2027-01-11", 15, NULL, NULL, 0);
  g_autoptr (PoisePlan) one = make_plan ("2027-01-11", 15, NULL, one_break, 1);
  g_autoptr (PoisePlan) two = make_plan ("2027-01-11", 15, NULL, two_breaks, 2);
  g_autoptr (PoisePlan) back = make_plan ("2027-01-11", 3, starts, NULL, 0);

  assert_says (poise_words_course_span (empty), "No sections yet");
  assert_says (poise_words_course_span (undated), "1 section, without dates yet");
  assert_says (poise_words_course_span (plain), "15 sections, 11 Jan – 25 Apr 2027");
  assert_says (poise_words_course_span (one), "15 sections, 11 Jan – 2 May 2027, 1 break");
  assert_says (poise_words_course_span (two), "15 sections, 11 Jan – 9 May 2027, 2 breaks");
  assert_says (poise_words_course_span (back), "3 sections, 4–17 Jan 2027");
}

static void
test_own_starts (void)
{
  static const char *const one[] = { NULL, "2027-02-01", NULL };
  static const char *const two[] = { "2027-02-01", NULL, "2027-03-01" };
  g_autoptr (PoisePlan) none_plan = make_plan ("2027-01-11", 3, NULL, NULL, 0);
  g_autoptr (PoisePlan) one_plan = make_plan ("2027-01-11", 3, one, NULL, 0);
  g_autoptr (PoisePlan) two_plan = make_plan ("2027-01-11", 3, two, NULL, 0);

  assert_says (poise_words_course_own_starts (none_plan), NULL);
  assert_says (poise_words_course_own_starts (one_plan), "“Week 2” keeps its own first day.");
  assert_says (poise_words_course_own_starts (two_plan), "2 sections keep their own first day.");
}

static void
test_break_effect (void)
{
  static const struct
  {
    const char *days[1][2];
    const char *says;
  } cases[] = {
    { { { "2027-01-18", "2027-01-24" } }, "Shifts “Week 2” and later sections" },
    { { { "2027-01-25", "2027-01-31" } }, "Shifts “Week 3”" }, /* the last one */
    { { { "2027-01-20", "2027-01-22" } }, "Covers only part of “Week 2”; nothing moves" },
    { { { "2027-03-01", "2027-03-07" } }, "No section is on these days" },
    { { { "2027-01-24", "2027-01-18" } }, "Ends before it begins, so it does not count" },
    { { { NULL, NULL } }, NULL },
  };
  static const char *const pinned[][2] = { { "2027-02-01", "2027-02-07" } };
  static const char *const starts[] = { NULL, "2027-02-01", NULL };
  g_autoptr (PoisePlan) own = make_plan ("2027-01-11", 3, starts, pinned, 1);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) plan = make_plan ("2027-01-11", 3, NULL, cases[i].days, 1);

      assert_says (poise_words_break_effect (plan, 0), cases[i].says);
    }
  assert_says (poise_words_break_effect (own, 0), "“Week 2” has its own first day and stays");
}

static void
test_order (void)
{
  static const struct
  {
    const char *start;
    const char *says;
  } cases[] = {
    { "2027-01-18", NULL },
    { "2027-01-19", NULL },
    { "2027-01-17", "Begins before “Week 1” ends" },
    { "2027-01-11", "Begins before “Week 1” ends" },
    { "2027-01-10", "Begins before “Week 1” begins" },
    { NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *const starts[] = { NULL, cases[i].start };
      g_autoptr (PoisePlan) plan = make_plan ("2027-01-11", 2, starts, NULL, 0);

      assert_says (poise_words_section_order (plan, 0), NULL);
      assert_says (poise_words_section_order (plan, 1), cases[i].says);
    }
}

static void
test_section_dates (void)
{
  static const char *const pause[][2] = { { "2027-01-18", "2027-01-24" } };
  g_autoptr (PoisePlan) undated = make_plan (NULL, 1, NULL, NULL, 0);
  g_autoptr (PoisePlan) plan = make_plan ("2027-01-11", 3, NULL, pause, 1);
  g_autoptr (PoiseBreak) named
      = poise_record_with_text (g_ptr_array_index (plan->breaks, 0), POISE_BREAK_TITLE, "Winter break");
  g_autoptr (GPtrArray) breaks = poise_records_new ();
  g_autoptr (PoisePlan) with_name = NULL;

  g_ptr_array_add (breaks, poise_record_ref (named));
  with_name = poise_record_with_list (plan, POISE_PLAN_BREAKS, breaks);
  assert_says (poise_words_section_dates (undated, 0), NULL);
  assert_says (poise_words_section_dates (plan, 0), "11–17 Jan");
  assert_says (poise_words_section_dates (plan, 1), "25–31 Jan, after a break");
  assert_says (poise_words_section_dates (with_name, 1), "25–31 Jan, after “Winter break”");
  assert_says (poise_words_section_dates (with_name, 2), "1–7 Feb");
}

static void
test_sessions (void)
{
  g_autoptr (PoisePlan) plan = poise_plan_new ();
  g_autoptr (PoiseLiveSlot) slot = poise_record_new (&poise_live_slot_type);
  g_autoptr (PoisePlan) slotted = NULL;

  poise_record_put_number (slot, POISE_LIVE_SLOT_WEEKDAY, 1);
  poise_record_put_text (slot, POISE_LIVE_SLOT_TIME, "10:00");
  poise_record_seal (slot);
  slotted = poise_record_with_record (plan, POISE_PLAN_LIVE_SLOT, slot);
  assert_says (poise_words_fill_sessions (plan, &(PoiseSessionTally){ 0, 0 }), "Needs a weekday and a time of day");
  assert_says (poise_words_fill_sessions (slotted, &(PoiseSessionTally){ 1, 0 }), "1 live session will be added");
  assert_says (poise_words_fill_sessions (slotted, &(PoiseSessionTally){ 12, 2 }), "12 live sessions will be added");
  assert_says (poise_words_fill_sessions (slotted, &(PoiseSessionTally){ 0, 2 }), "No live session can be added");
  assert_says (poise_words_fill_sessions (slotted, &(PoiseSessionTally){ 0, 0 }),
               "Every synchronous activity has a live session");
  assert_says (poise_words_fill_left (&(PoiseSessionTally){ 3, 0 }), NULL);
  assert_says (poise_words_fill_left (&(PoiseSessionTally){ 3, 1 }), "1 activity has no such day in its section");
  assert_says (poise_words_fill_left (&(PoiseSessionTally){ 3, 2 }), "2 activities have no such day in their section");
}

static void
test_use (void)
{
  assert_says (poise_words_covered_by (0), "No activity yet");
  assert_says (poise_words_covered_by (1), "Covered by 1 activity");
  assert_says (poise_words_covered_by (3), "Covered by 3 activities");
  assert_says (poise_words_used_by (0), "Not used yet");
  assert_says (poise_words_used_by (3), "Used by 3 activities");
  assert_says (poise_words_tool_removed ("A & B", 0), "“A & B” removed");
  assert_says (poise_words_tool_removed ("A", 1), "“A” removed, also from 1 activity");
  assert_says (poise_words_outcome_removed (0), "Outcome removed");
  assert_says (poise_words_outcome_removed (2), "Outcome removed, also from 2 activities");
}

static PoisePlan *
with_credits (const PoisePlan *plan, int system, const char *value)
{
  g_autoptr (PoiseCredits) credits = poise_record_new (&poise_credits_type);

  poise_record_put_number (credits, POISE_CREDITS_SYSTEM, system);
  poise_record_put_text (credits, POISE_CREDITS_VALUE, value);
  poise_record_seal (credits);
  return poise_record_with_record (plan, POISE_PLAN_CREDITS, credits);
}

static void
test_credits (void)
{
  static const struct
  {
    int system;
    const char *value;
    guint n_sections;
    int weekly;
    const char *says; /* NULL where nothing follows */
  } cases[] = {
    { POISE_CREDITS_ECTS, "7.5", 15, 840, "At 25–30 h a credit, 188–225 h in all: about 13–15 h a week" },
    { POISE_CREDITS_ECTS, "7.5", 0, 0, "At 25–30 h a credit, 188–225 h in all" },
    { POISE_CREDITS_US, "3", 15, 540, "At 45 h a credit, 135 h in all: about 9 h a week" },
    { POISE_CREDITS_ECTS, "0.1", 15, 30, "At 25–30 h a credit, 3 h in all: about 12 min a week" },
    { POISE_CREDITS_ECTS, "10000", 1, 10080, "At 25–30 h a credit, 250,000–300,000 h in all: about 250,000–300,000 h a week" },
    { POISE_CREDITS_ECTS, "10001", 15, 0, NULL },
    { POISE_CREDITS_ECTS, "0", 15, 0, NULL },
    { POISE_CREDITS_ECTS, NULL, 15, 0, NULL },
    { POISE_CREDITS_NONE, "7.5", 15, 0, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) bare = make_plan ("2027-01-11", cases[i].n_sections, NULL, NULL, 0);
      g_autoptr (PoisePlan) plan = with_credits (bare, cases[i].system, cases[i].value);
      PoiseCreditLoad load;

      g_assert_cmpint (poise_plan_get_credit_load (plan, &load), ==, cases[i].says != NULL);
      g_assert_cmpint (load.weekly, ==, cases[i].weekly);
      if (cases[i].says != NULL)
        assert_says (poise_words_credit_load (&load), cases[i].says);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  poise_words_init ("en-GB");
  g_test_add_func ("/words/course/span", test_span);
  g_test_add_func ("/words/course/own-starts", test_own_starts);
  g_test_add_func ("/words/course/break-effect", test_break_effect);
  g_test_add_func ("/words/course/order", test_order);
  g_test_add_func ("/words/course/section-dates", test_section_dates);
  g_test_add_func ("/words/course/sessions", test_sessions);
  g_test_add_func ("/words/course/use", test_use);
  g_test_add_func ("/words/course/credits", test_credits);
  return g_test_run ();
}
