/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * When activities meet, in which section and break that is, and in which time zone.
 */

#include "gui/details-plan.h"

#include "gui/details/poise-choice.h"
#include "gui/details/poise-details-sessions.h"
#include "words/poise-words.h"

static void
test_suggested_session (void)
{
  static const struct
  {
    const char *start;
    int weekday;
    PoisePlace place;
    const char *expected_start;
    int expected_minutes;
  } cases[] = {
    { "2027-01-11", 3, { 0, 0 }, "2027-01-13T10:00", 30 },
    { "2027-01-11", 1, { 0, 1 }, "2027-01-11T10:00", 60 },
    { "2027-01-11", 7, { 1, 0 }, "2027-01-24T10:00", 75 },
    { "2027-01-11", 0, { 1, 0 }, "2027-01-18", POISE_UNSET },
    { NULL, 3, { 0, 0 }, "2027-05-01T10:00", 30 },
    { NULL, 0, { 0, 0 }, "2027-05-01", 30 },
  };
  GDate today;

  g_date_clear (&today, 1);
  g_date_set_dmy (&today, 1, 5, 2027);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) plan = details_plan_with_dates (details_plan_new (), cases[i].start, cases[i].weekday);
      g_autoptr (PoiseSession) session = poise_session_suggest (plan, cases[i].place, &today, "America/Lima");

      g_assert_cmpstr (session->start, ==, cases[i].expected_start);
      g_assert_cmpint (session->minutes, ==, cases[i].expected_minutes);
      g_assert_cmpstr (session->zone, ==, cases[i].weekday > 0 ? "Europe/Stockholm" : "America/Lima");
    }
}

/* One for each that has none, in the days of its own section. */
static void
test_sessions_for_all (void)
{
  g_autoptr (PoisePlan) plan = details_plan_with_dates (details_plan_new (), "2027-01-11", 3);
  g_autoptr (PoisePicks) first = details_plan_pick ("a1");
  g_autoptr (PoisePicks) all = details_plan_pick ("a b c");
  g_autoptr (PoisePlan) some = NULL;
  g_autoptr (PoisePlan) full = NULL;
  g_autoptr (PoisePlan) again = NULL;
  GDate today;
  const PoiseActivity *b0;

  g_date_clear (&today, 1);
  g_date_set_dmy (&today, 1, 5, 2027);
  some = poise_details_with_sessions (plan, first, &today, NULL);
  g_assert_null (poise_plan_get_activity (some, (PoisePlace){ 0, 0 })->schedule);
  full = poise_details_with_sessions (some, all, &today, NULL);
  g_assert_true (poise_plan_get_activity (full, (PoisePlace){ 0, 1 })
                 == poise_plan_get_activity (some, (PoisePlace){ 0, 1 }));
  b0 = poise_plan_get_activity (full, (PoisePlace){ 1, 0 });
  g_assert_cmpstr (((PoiseSession *)b0->schedule->pdata[0])->start, ==, "2027-01-20T10:00");
  again = poise_details_with_sessions (full, all, &today, NULL);
  g_assert_true (again == full);
}

static PoisePlan *
with_break (PoisePlan *plan, const char *from, const char *to, const char *title)
{
  PoisePlan *broken = poise_record_copy (plan);
  PoiseBreak *pause = poise_record_new (&poise_break_type);
  GPtrArray *breaks = poise_records_new ();

  poise_record_put_text (pause, POISE_BREAK_FROM, from);
  poise_record_put_text (pause, POISE_BREAK_TO, to);
  poise_record_put_text (pause, POISE_BREAK_TITLE, title);
  g_ptr_array_add (breaks, poise_record_seal (pause));
  poise_record_put_list (broken, POISE_PLAN_BREAKS, breaks);
  poise_plan_unref (plan);
  return poise_record_seal (broken);
}

static void
test_day_hints (void)
{
  static const struct
  {
    const char *when;
    guint section;
    const char *hint;
  } cases[] = {
    { NULL, 0, NULL },
    { "soon", 0, NULL },
    { "2027-01-11", 0, NULL },
    { "2027-01-17T23:59", 0, NULL },
    { "2027-01-18", 0, "This day is in another section: Section 2." },
    { "2027-01-10", 0, "This day is outside of the section’s days, 11–17 Jan." },
    { "2027-02-15", 2, "This day is outside of the section’s days, 25–31 Jan." },
    { "2027-01-13T10:00", 0, "This day is in a break: Epiphany." },
    { "2027-01-13", 1, "This day is in a break: Epiphany." },
  };
  g_autoptr (PoisePlan) undated = details_plan_new ();
  g_autoptr (PoisePlan) plan
      = with_break (details_plan_with_dates (details_plan_new (), "2027-01-11", 0), "2027-01-13", "2027-01-13", "Epiphany");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *hint = poise_details_day_hint (plan, cases[i].section, cases[i].when);

      g_assert_cmpstr (hint, ==, cases[i].hint);
      g_assert_null (poise_details_day_hint (undated, cases[i].section, cases[i].when));
    }
}

/* Versions of ICU differ in the width of spaces. */
static char *
with_plain_spaces (const char *text)
{
  g_auto (GStrv) parts = text ? g_strsplit (text, "\u2009", 0) : NULL;

  return parts ? g_strjoinv (" ", parts) : NULL;
}

static void
test_session_explained (void)
{
  static const struct
  {
    const char *start;
    const char *zone;
    const char *here;
    const char *told;
  } cases[] = {
    { "2027-01-12T10:00", "Europe/Stockholm", "Europe/Berlin",
      "Tue, 12 Jan 2027, 10:00–11:15, Stockholm time; Section 1" },
    { "2027-01-12T10:00", "Europe/Stockholm", "America/New_York",
      "Tue, 12 Jan 2027, 10:00–11:15, Stockholm time; Section 1\nYour time: Tue, 12 Jan 2027, 04:00–05:15" },
    { "2027-01-12T23:30", "America/New_York", "Europe/Stockholm",
      "Tue, 12 Jan 2027, 23:30 – Wed, 13 Jan 2027, 00:45, New York time; Section 1\n"
      "Your time: Wed, 13 Jan 2027, 05:30–06:45" },
    /* Clocks are put forward at different weekends. */
    { "2027-03-16T10:00", "Europe/Stockholm", "America/New_York",
      "Tue, 16 Mar 2027, 10:00–11:15, Stockholm time\nYour time: Tue, 16 Mar 2027, 05:00–06:15" },
    { "2027-01-12T10:00", "Europe/Stockholm", NULL, "Tue, 12 Jan 2027, 10:00–11:15, Stockholm time; Section 1" },
    { "2027-01-12T10:00", NULL, "Europe/Berlin", "Tue, 12 Jan 2027, 10:00–11:15; Section 1" },
    { "2027-01-12", "Europe/Stockholm", "America/New_York", "Tue, 12 Jan 2027; Section 1" },
    { NULL, "Europe/Stockholm", "America/New_York", NULL },
  };
  g_autoptr (PoisePlan) plan = details_plan_with_dates (details_plan_new (), "2027-01-11", 0);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoiseSession) session = poise_record_new (&poise_session_type);
      g_autofree char *told = NULL;
      g_autofree char *plain = NULL;

      poise_record_put_text (session, POISE_SESSION_START, cases[i].start);
      poise_record_put_number (session, POISE_SESSION_MINUTES, 75);
      poise_record_put_text (session, POISE_SESSION_ZONE, cases[i].zone);
      told = poise_session_explain (plan, 0, session, cases[i].here);
      plain = with_plain_spaces (told);
      g_assert_cmpstr (plain, ==, cases[i].told);
    }
}

static void
test_zone_search (void)
{
  const PoiseChoice *zones = &poise_choice_zones;

  g_assert_true (poise_choice_matches (zones, "Europe/Stockholm", "stock"));
  g_assert_true (poise_choice_matches (zones, "Europe/Stockholm", "EUROPE"));
  g_assert_true (poise_choice_matches (zones, "America/New_York", "new york"));
  g_assert_true (poise_choice_matches (zones, "America/New_York", " New_York "));
  g_assert_true (poise_choice_matches (zones, "UTC", ""));
  g_assert_false (poise_choice_matches (zones, "Europe/Stockholm", "oslo"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  poise_words_init ("en");
  g_test_add_func ("/gui/details-sessions/suggested-session", test_suggested_session);
  g_test_add_func ("/gui/details-sessions/sessions-for-all", test_sessions_for_all);
  g_test_add_func ("/gui/details-sessions/day-hints", test_day_hints);
  g_test_add_func ("/gui/details-sessions/session-explained", test_session_explained);
  g_test_add_func ("/gui/details-sessions/zone-search", test_zone_search);
  return g_test_run ();
}
