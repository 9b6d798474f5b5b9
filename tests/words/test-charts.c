/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What charts are described as. A section is drawn here as the minutes of its activities: positive ones are
 * synchronous, negative ones asynchronous, from UNDECIDED on undecided.
 */

#include "words/poise-words-series.h"
#include "words/poise-words.h"

#define UNDECIDED 1000000
#define MOST 8

typedef struct
{
  const char *title;
  int minutes[MOST]; /* until 0 */
} Sketch;

static PoiseActivity *
make_activity (int minutes)
{
  g_autoptr (PoiseActivity) activity = poise_activity_new ("a");
  g_autoptr (PoiseActivity) timed = NULL;
  PoiseMode mode = POISE_MODE_SYNCHRONOUS;

  if (minutes < 0)
    mode = POISE_MODE_ASYNCHRONOUS;
  else if (minutes >= UNDECIDED)
    mode = POISE_MODE_UNDECIDED;
  timed = poise_record_with_number (activity, POISE_ACTIVITY_MINUTES,
                                    minutes < 0 ? -minutes : minutes % UNDECIDED);
  return poise_record_with_number (timed, POISE_ACTIVITY_MODE, mode);
}

static PoiseSection *
make_section (const Sketch *sketch)
{
  g_autoptr (PoiseSection) section = poise_section_new (sketch->title);
  g_autoptr (GPtrArray) activities = poise_records_new ();

  for (int i = 0; i < MOST && sketch->minutes[i] != 0; i++)
    g_ptr_array_add (activities, make_activity (sketch->minutes[i]));
  return poise_record_with_list (section, POISE_SECTION_ACTIVITIES, activities);
}

static PoisePlan *
make_plan (const Sketch *sketches, guint n_sketches)
{
  g_autoptr (GPtrArray) sections = poise_records_new ();
  g_autoptr (PoisePlan) plan = poise_plan_new ();

  for (guint i = 0; i < n_sketches; i++)
    g_ptr_array_add (sections, make_section (&sketches[i]));
  return poise_record_with_list (plan, POISE_PLAN_SECTIONS, sections);
}

static PoisePlan *
with_target (PoisePlan *plan, int percent, int tolerance)
{
  PoiseTarget *open = poise_record_new (&poise_target_type);
  g_autoptr (PoiseTarget) target = NULL;
  PoisePlan *with;

  poise_record_put_number (open, POISE_TARGET_SYNCHRONOUS_PERCENT, percent);
  poise_record_put_number (open, POISE_TARGET_TOLERANCE_PERCENT, tolerance);
  target = poise_record_seal (open);
  with = poise_record_with_record (plan, POISE_PLAN_TARGET, target);
  poise_plan_unref (plan);
  return with;
}

static void
assert_bar (PoisePlan *plan, const char *expected)
{
  g_autoptr (PoiseBalance) balance = poise_balance_new (plan);
  g_autofree char *summary = poise_words_balance_summary (balance);

  g_assert_cmpstr (summary, ==, expected);
  poise_plan_unref (plan);
}

static void
assert_rhythm (PoisePlan *plan, gboolean counts, const char *expected)
{
  g_autoptr (PoiseBalance) balance = poise_balance_new (plan);
  g_autofree char *summary = poise_words_series_summary_of (balance, POISE_SERIES_SECTIONS, counts);

  g_assert_cmpstr (summary, ==, expected);
  poise_plan_unref (plan);
}

static void
test_bar (void)
{
  static const Sketch mixed[] = { { "a", { 310, -590, UNDECIDED + 45 } } };
  static const Sketch live[] = { { "a", { 60 } } };
  static const Sketch own_time[] = { { "a", { -60 } } };
  static const Sketch nearly[] = { { "a", { 1, -30000 } } };
  static const Sketch open[] = { { "a", { UNDECIDED + 45 } } };
  static const Sketch timeless[] = { { "a", { UNDECIDED } } };
  static const Sketch several[] = { { "a", { UNDECIDED, UNDECIDED } } };

  assert_bar (make_plan (mixed, 1),
              "34% of the decided time is synchronous: 5 h 10 min synchronous, 9 h 50 min asynchronous. "
              "Undecided: 45 min.");
  assert_bar (make_plan (live, 1),
              "100% of the decided time is synchronous: 1 h synchronous, 0 min asynchronous.");
  assert_bar (make_plan (own_time, 1),
              "0% of the decided time is synchronous: 0 min synchronous, 1 h asynchronous.");
  assert_bar (make_plan (nearly, 1),
              "1% of the decided time is synchronous: 1 min synchronous, 500 h asynchronous.");
  assert_bar (make_plan (open, 1), "No time is decided yet. Undecided: 45 min.");
  assert_bar (make_plan (timeless, 1), "1 activity, without minutes yet.");
  assert_bar (make_plan (several, 1), "2 activities, without minutes yet.");
  assert_bar (make_plan (NULL, 0), "No activities yet.");
}

static void
test_target (void)
{
  static const Sketch mixed[] = { { "a", { 340, -660 } } };
  static const struct
  {
    int percent;
    int tolerance;
    const char *verdict;
  } cases[] = {
    { 35, 10, "Your target is 35% ± 10 percentage points: within the target." },
    { 34, 0, "Your target is 34%: within the target." },
    { 34, POISE_UNSET, "Your target is 34%: within the target." },
    { 44, 10, "Your target is 44% ± 10 percentage points: within the target." },
    { 45, 10, "Your target is 45% ± 10 percentage points: below the target." },
    { 24, 10, "Your target is 24% ± 10 percentage points: within the target." },
    { 23, 10, "Your target is 23% ± 10 percentage points: above the target." },
    { 0, 0, "Your target is 0%: above the target." },
    { 100, 100, "Your target is 100% ± 100 percentage points: within the target." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *expected = g_strconcat (
          "34% of the decided time is synchronous: 5 h 40 min synchronous, 11 h asynchronous. ",
          cases[i].verdict, NULL);

      assert_bar (with_target (make_plan (mixed, 1), cases[i].percent, cases[i].tolerance), expected);
    }
  assert_bar (with_target (make_plan (mixed, 1), POISE_UNSET, 10),
              "34% of the decided time is synchronous: 5 h 40 min synchronous, 11 h asynchronous.");
  assert_bar (with_target (make_plan (NULL, 0), 35, 10), "No activities yet. Your target is 35% ± 10 percentage points.");
}

static void
test_rhythm (void)
{
  static const Sketch weeks[] = {
    { "Week 1", { 45, -60 } },   { "Week 2", { 60, -95, UNDECIDED + 30 } },
    { NULL, { -1500 } },         { "Week 4", { 0 } },
    { "Week 5", { UNDECIDED } },
  };

  assert_rhythm (make_plan (weeks, 5), FALSE,
                 "5 sections. Week 1: 45 min synchronous, 60 min asynchronous. "
                 "Week 2: 60 min synchronous, 95 min asynchronous, 30 min undecided. "
                 "Section 3: 0 min synchronous, 1,500 min asynchronous. "
                 "Week 4: no time planned yet. Week 5: no time planned yet.");
  assert_rhythm (make_plan (weeks, 5), TRUE,
                 "5 sections. Week 1: 1 synchronous activity, 1 asynchronous activity. "
                 "Week 2: 1 synchronous activity, 1 asynchronous activity, 1 undecided activity. "
                 "Section 3: 0 synchronous activities, 1 asynchronous activity. "
                 "Week 4: no activities yet. "
                 "Week 5: 0 synchronous activities, 0 asynchronous activities, 1 undecided activity.");
  assert_rhythm (make_plan (weeks, 1), FALSE, "1 section. Week 1: 45 min synchronous, 60 min asynchronous.");
  assert_rhythm (make_plan (NULL, 0), FALSE, "No sections yet.");
  assert_rhythm (make_plan (NULL, 0), TRUE, "No sections yet.");
}

static void
test_budget (void)
{
  static const Sketch week = { "Week 1", { 45, -60 } };

  for (int counts = 0; counts <= 1; counts++)
    {
      g_autoptr (PoisePlan) plan = make_plan (&week, 1);
      PoisePlan *with_budget = poise_record_with_number (plan, POISE_PLAN_WEEKLY_MINUTES, 480);

      assert_rhythm (with_budget, counts,
                     counts ? "1 section. Week 1: 1 synchronous activity, 1 asynchronous activity."
                            : "1 section. Week 1: 45 min synchronous, 60 min asynchronous. "
                              "The weekly budget is 480 min.");
    }
}

/* Up to twenty sections are read out; from the twenty-first on, sums and extremes stand for them. */
static void
test_many_sections (void)
{
  Sketch sketches[21];
  char titles[21][16];
  g_autoptr (PoisePlan) twenty = NULL;
  g_autoptr (PoiseBalance) balance = NULL;
  g_autofree char *summary = NULL;

  for (int i = 0; i < 21; i++)
    {
      g_snprintf (titles[i], sizeof titles[i], "Week %d", i + 1);
      sketches[i] = (Sketch){ titles[i], { i == 6 ? 90 : 30, i == 3 ? -10 : -20 } };
    }

  twenty = make_plan (sketches, 20);
  balance = poise_balance_new (twenty);
  summary = poise_words_series_summary_of (balance, POISE_SERIES_SECTIONS, FALSE);
  for (int i = 0; i < 20; i++)
    g_assert_nonnull (strstr (summary, titles[i]));

  assert_rhythm (make_plan (sketches, 21), FALSE,
                 "21 sections. All sections together: 690 min synchronous, 410 min asynchronous. "
                 "The fullest section: Week 7: 90 min synchronous, 20 min asynchronous. "
                 "The emptiest section: Week 4: 30 min synchronous, 10 min asynchronous.");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  poise_words_init ("en");
  g_test_add_func ("/words/charts/bar", test_bar);
  g_test_add_func ("/words/charts/target", test_target);
  g_test_add_func ("/words/charts/rhythm", test_rhythm);
  g_test_add_func ("/words/charts/budget", test_budget);
  g_test_add_func ("/words/charts/many-sections", test_many_sections);
  return g_test_run ();
}
