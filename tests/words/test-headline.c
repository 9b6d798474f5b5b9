/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Headlines of charts, and sentences on their parts. A section is written as its activities, "s45c a60p u30": mode,
 * minutes, and the first letter of the purpose or, as a digit after a stroke, the learning type.
 */

#include "words/poise-words-series.h"
#include "words/poise-words.h"

#include <string.h>

#define MOST 12 /* sections */
#define EMPTY NULL

static PoiseActivity *
read_activity (const char *text)
{
  static const char modes[] = "usa", purposes[] = " cps";
  PoiseActivity *activity = poise_record_new (&poise_activity_type);
  char *rest;

  poise_record_put_text (activity, POISE_ACTIVITY_TITLE, "a");
  poise_record_put_number (activity, POISE_ACTIVITY_MODE, strchr (modes, text[0]) - modes);
  poise_record_put_number (activity, POISE_ACTIVITY_MINUTES, g_ascii_strtoll (text + 1, &rest, 10));
  if (*rest == '/')
    poise_record_put_number (activity, POISE_ACTIVITY_LEARNING_TYPE, rest[1] - '0');
  else if (*rest != '\0')
    poise_record_put_number (activity, POISE_ACTIVITY_PURPOSE, strchr (purposes, *rest) - purposes);
  return poise_record_seal (activity);
}

static PoiseSection *
read_section (const char *text, guint index)
{
  g_autofree char *title = g_strdup_printf ("W%u", index + 1);
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  PoiseSection *section = poise_record_new (&poise_section_type);
  GPtrArray *activities = poise_records_new ();

  poise_record_put_text (section, POISE_SECTION_TITLE, title);
  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      g_ptr_array_add (activities, read_activity (words[i]));
  poise_record_put_list (section, POISE_SECTION_ACTIVITIES, activities);
  return poise_record_seal (section);
}

static PoiseSeries *
read_series (const char *const *sections, int weekly_minutes, PoiseSeriesKind kind, gboolean counts, int section)
{
  g_autoptr (PoiseBalance) balance = NULL;
  PoisePlan *plan = poise_record_new (&poise_plan_type);
  GPtrArray *records = poise_records_new ();

  for (guint i = 0; i < MOST && sections[i] != NULL; i++)
    g_ptr_array_add (records, read_section (sections[i], i));
  poise_record_put_list (plan, POISE_PLAN_SECTIONS, records);
  poise_record_put_number (plan, POISE_PLAN_WEEKLY_MINUTES, weekly_minutes > 0 ? weekly_minutes : POISE_UNSET);
  poise_record_seal (plan);
  balance = poise_balance_new (plan);
  poise_plan_unref (plan);
  return poise_series_new (balance, kind, counts, section);
}

typedef struct
{
  const char *sections[MOST];
  gboolean counts;
  int section; /* from 1; 0 for all */
  int weekly_minutes;
  const char *headline;
} Case;

static void
check_cases (PoiseSeriesKind kind, const Case *cases, guint n_cases)
{
  for (guint i = 0; i < n_cases; i++)
    {
      g_autoptr (PoiseSeries) series = read_series (cases[i].sections, cases[i].weekly_minutes, kind, cases[i].counts,
                                                    cases[i].section - 1);
      g_autofree char *headline = poise_words_series_headline (series);

      g_test_message ("case %u", i);
      g_assert_cmpstr (headline, ==, cases[i].headline);
    }
}

static void
test_nothing (void)
{
  static const Case cases[] = {
    { { EMPTY }, .headline = "No activities yet. Add some to see how they divide." },
    { { "", "" }, .headline = "No activities yet. Add some to see how they divide." },
    { { "", "" }, .counts = TRUE, .headline = "No activities yet. Add some to see how they divide." },
    { { "s0", "" },
      .headline = "No activity has minutes yet. Give some of them minutes to see how the time divides." },
  };

  check_cases (POISE_SERIES_SECTIONS, cases, G_N_ELEMENTS (cases));
  check_cases (POISE_SERIES_PURPOSES, cases, G_N_ELEMENTS (cases));
  check_cases (POISE_SERIES_LEARNING_TYPES, cases, G_N_ELEMENTS (cases));
}

static void
test_rhythm (void)
{
  static const Case cases[] = {
    { { "s45 a60", "s60 a95", "a150" },
      .headline = "2 of 3 sections have synchronous time. The fullest section is “W2”: 2 h 35 min. "
                  "Without synchronous time: “W3”." },
    { { "s45 a60", "a95", "a150", "a1" },
      .headline = "1 of 4 sections has synchronous time. The fullest section is “W3”: 2 h 30 min. "
                  "Without synchronous time: “W2”, “W3” and “W4”." },
    /* More than four are not named: their longest stretch is */
    { { "s45", "a10", "a10", "a10", "s5", "a10", "a10" },
      .headline = "2 of 7 sections have synchronous time. The fullest section is “W1”: 45 min. "
                  "The longest stretch without synchronous time is 3 sections, from “W2” to “W4”." },
    { { "s45", "a10", "", "a10", "s5", "a10", "a10", "s5", "a10" },
      .headline = "3 of 9 sections have synchronous time. The fullest section is “W1”: 45 min. "
                  "Without any planned time: “W3”." },
    { { "s30", "s30" }, .headline = "Every section has synchronous time. Every section has 30 min." },
    { { "s30", "s20", "s30" },
      .headline = "Every section has synchronous time. The fullest sections are “W1” and “W3”: 30 min each." },
    { { "a30", "s20", "a30", "a30", "a30", "a30" },
      .headline = "1 of 6 sections has synchronous time. The fullest sections have 30 min each. "
                  "The longest stretch without synchronous time is 4 sections, from “W3” to “W6”." },
    { { "a30", "a20" }, .headline = "No time is synchronous. The fullest section is “W1”: 30 min." },
    { { "s30", "", "", "", "", "" },
      .headline = "1 of 6 sections has synchronous time. The fullest section is “W1”: 30 min. "
                  "No time is planned in 5 sections." },
    { { "s30 u15", "s60" },
      .headline = "Every section has synchronous time. The fullest section is “W2”: 1 h. Still undecided: 15 min (“W1”)." },
    { { "u15 s1", "u15 s1", "u15 s1", "u15 s1", "u15 s2" },
      .headline = "Every section has synchronous time. The fullest section is “W5”: 17 min. Still undecided: 1 h 15 min." },
    /* The budget */
    { { "s60", "s61" }, .weekly_minutes = 60,
      .headline = "Every section has synchronous time. The fullest section is “W2”: 1 h 1 min. "
                  "Over the weekly budget of 1 h: “W2”." },
    { { "s60", "s60" }, .weekly_minutes = 60,
      .headline = "Every section has synchronous time. Every section has 1 h." },
    { { "s61", "s62", "s63", "s64", "s65" }, .weekly_minutes = 60,
      .headline = "Every section has synchronous time. The fullest section is “W5”: 1 h 5 min. "
                  "5 sections are over the weekly budget of 1 h." },
    /* Counts: an activity without minutes is one too, and a budget is none */
    { { "s0 a60", "a0", "" }, .counts = TRUE, .weekly_minutes = 1,
      .headline = "1 of 3 sections has synchronous activities. The fullest section is “W1”: 2 activities. "
                  "Without synchronous activities: “W2”. Without activities: “W3”." },
    { { "s0", "a0", "a0", "a0", "a0", "a0" }, .counts = TRUE,
      .headline = "1 of 6 sections has synchronous activities. Every section has 1 activity. "
                  "The longest stretch without synchronous activities is 5 sections, from “W2” to “W6”." },
    /* One section, alone or among others */
    { { "s45 a60" }, .headline = "W1: 45 min synchronous, 60 min asynchronous." },
    { { "s45 a60", "s60 a95" }, .section = 1,
      .headline = "W1: 45 min synchronous, 60 min asynchronous. 1 of 2 sections is fuller." },
    { { "s45 a60", "s60 a95" }, .section = 2, .weekly_minutes = 120,
      .headline = "W2: 60 min synchronous, 95 min asynchronous. That is over the weekly budget of 2 h. "
                  "No section is fuller." },
    { { "", "s60", "s5" }, .section = 1, .headline = "W1: no time planned yet. 2 of 3 sections are fuller." },
  };

  check_cases (POISE_SERIES_SECTIONS, cases, G_N_ELEMENTS (cases));
}

static void
test_purposes (void)
{
  static const Case cases[] = {
    { { "s60c a120c s10p a20p s30s a60s" },
      .headline = "The largest purpose is Content: 3 h, 60% of all with a purpose." },
    { { "s60c a120c s10p a20p" },
      .headline = "The largest purpose is Content: 3 h, 86% of all with a purpose. Without any time: Social." },
    { { "a120c" },
      .headline = "The largest purpose is Content: 2 h, 100% of all with a purpose. "
                  "Without any time: Planning and Social. Asynchronous, never synchronous: Content." },
    { { "s20p a20c s10s" },
      .headline = "The largest purposes are Content and Planning: 20 min each. "
                  "Synchronous, never asynchronous: Planning and Social. Asynchronous, never synchronous: Content." },
    { { "s20c a20c s20p a20p s20s a20s u20" },
      .headline = "The largest purposes are Content, Planning and Social: 40 min each. Without a purpose: 20 min." },
    { { "s20 a30" }, .headline = "Without a purpose: 50 min." },
    { { "s20c a30c a0p a5s s5s" }, .counts = TRUE,
      .headline = "The largest purposes are Content and Social: 2 activities each. "
                  "Asynchronous, never synchronous: Planning." },
    { { "s20c a20c", "s9s" }, .section = 2,
      .headline = "The largest purpose is Social: 9 min, 100% of all with a purpose. "
                  "Without any time: Content and Planning. Synchronous, never asynchronous: Social." },
    { { "s20c a20c", "s0s" }, .section = 2,
      .headline = "No activity has minutes yet. Give some of them minutes to see how the time divides." },
    { { "s20c a20c", "" }, .section = 2, .headline = "No activities yet. Add some to see how they divide." },
  };

  check_cases (POISE_SERIES_PURPOSES, cases, G_N_ELEMENTS (cases));
}

static void
test_learning_types (void)
{
  static const Case cases[] = {
    { { "a60/1 s30/2 s10/3 s10/4 s10/5 s10/6" },
      .headline = "The largest learning type is Acquisition: 1 h, 46% of all with a learning type." },
    { { "a60/1 s30/2 a30/4 u15" },
      .headline = "The largest learning type is Acquisition: 1 h, 50% of all with a learning type. "
                  "Without any time: Investigation, Collaboration and Production. Without a learning type: 15 min." },
    { { "a60/6" }, .counts = TRUE,
      .headline = "The largest learning type is Production: 1 activity, 100% of all with a learning type. "
                  "Without any activity: Acquisition, Discussion, Investigation, Practice and Collaboration." },
  };

  check_cases (POISE_SERIES_LEARNING_TYPES, cases, G_N_ELEMENTS (cases));
}

static void
test_course (void)
{
  static const Case cases[] = {
    { { "s310 a590 u45" },
      .headline = "34% of the decided time is synchronous: 5 h 10 min synchronous, 9 h 50 min asynchronous. "
                  "Undecided: 45 min." },
    { { "s310 a590 u45", "s10 a30" }, .section = 2, .headline = "25% of the decided time is synchronous." },
    { { "s310 a590 u45", "s10 u30" }, .section = 2,
      .headline = "All of the decided time is synchronous. Still undecided: 30 min." },
    { { "s310 a590 u45", "a10" }, .section = 2, .headline = "All of the decided time is asynchronous." },
    { { "s310 a590 u45", "u10" }, .section = 2, .headline = "No time is decided yet. Still undecided: 10 min." },
    { { "s310 a590 u45", "s1 s1 a1" }, .counts = TRUE,
      .headline = "60% of the decided activities are synchronous. Still undecided: 1 activity." },
  };

  check_cases (POISE_SERIES_COURSE, cases, G_N_ELEMENTS (cases));
}

static void
test_parts (void)
{
  static const char *const sections[] = { "s140c a380c", "s20p u5", EMPTY };
  static const struct
  {
    PoiseSeriesKind kind;
    gboolean counts;
    PoiseSeriesPart part;
    const char *sentence;
  } cases[] = {
    { POISE_SERIES_PURPOSES, FALSE, { 0, POISE_SERIES_ALL },
      "Content: 2 h 20 min synchronous, 6 h 20 min asynchronous. That is 95% of all time." },
    { POISE_SERIES_PURPOSES, FALSE, { 0, POISE_MODE_SYNCHRONOUS },
      "Content: 2 h 20 min synchronous. This favours personal participation." },
    { POISE_SERIES_PURPOSES, FALSE, { 0, POISE_MODE_ASYNCHRONOUS },
      "Content: 6 h 20 min asynchronous. This favours cognitive participation." },
    { POISE_SERIES_PURPOSES, FALSE, { 0, POISE_MODE_UNDECIDED }, "Content: 0 min undecided." },
    { POISE_SERIES_PURPOSES, FALSE, { 1, POISE_MODE_ASYNCHRONOUS }, "Planning: 0 min asynchronous." },
    { POISE_SERIES_PURPOSES, FALSE, { 2, POISE_SERIES_ALL }, "Social: no time planned yet." },
    { POISE_SERIES_PURPOSES, FALSE, { 3, POISE_SERIES_ALL },
      "No purpose: 0 min synchronous, 0 min asynchronous, 5 min undecided. That is 1% of all time." },
    { POISE_SERIES_PURPOSES, TRUE, { 0, POISE_SERIES_ALL },
      "Content: 1 synchronous activity, 1 asynchronous activity. That is 50% of all activities." },
    { POISE_SERIES_PURPOSES, FALSE, { POISE_SERIES_ALL, POISE_SERIES_ALL },
      "All sections together: 2 h 40 min synchronous, 6 h 20 min asynchronous, 5 min undecided." },
    { POISE_SERIES_SECTIONS, FALSE, { 0, POISE_SERIES_ALL }, "W1: 140 min synchronous, 380 min asynchronous." },
    { POISE_SERIES_SECTIONS, FALSE, { 0, POISE_MODE_SYNCHRONOUS }, "W1: 140 min synchronous." },
    { POISE_SERIES_COURSE, FALSE, { 0, POISE_MODE_SYNCHRONOUS }, "All sections together: 2 h 40 min synchronous." },
    { POISE_SERIES_LEARNING_TYPES, FALSE, { 6, POISE_MODE_SYNCHRONOUS }, "No learning type: 2 h 40 min synchronous." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoiseSeries) series = read_series (sections, 0, cases[i].kind, cases[i].counts, POISE_SERIES_ALL);
      g_autofree char *sentence = poise_words_series_part (series, &cases[i].part);

      g_test_message ("case %u", i);
      g_assert_cmpstr (sentence, ==, cases[i].sentence);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  poise_words_init ("en");
  g_test_add_func ("/words/headline/nothing", test_nothing);
  g_test_add_func ("/words/headline/rhythm", test_rhythm);
  g_test_add_func ("/words/headline/purposes", test_purposes);
  g_test_add_func ("/words/headline/learning-types", test_learning_types);
  g_test_add_func ("/words/headline/course", test_course);
  g_test_add_func ("/words/headline/parts", test_parts);
  return g_test_run ();
}
