/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Dates that follow edits: tables of each edit, and random edits of which one law is asked: an activity's dates
 * are as far from the first day of its section as before.
 */

#include "core/poise-date.h"
#include "core/poise-document.h"
#include "core/poise-fragment.h"
#include "core/poise-timetable.h"
#include "dated-plan.h"

#include <stdio.h>
#include <string.h>

static PoisePicks *
pick (const char *letters)
{
  PoisePicks *picks = poise_picks_new ();

  for (const char *p = letters; *p != '\0'; p++)
    {
      g_autofree char *id = g_strndup (p, 1);

      if (g_ascii_isupper (*p))
        poise_picks_add_section (picks, id);
      else
        poise_picks_add_activity (picks, id);
    }
  return picks;
}

/* Sets what "start 0118", "days 5", "breaks 0118-0124", "own B 0201", "length B 9" say, and has the dates follow. */
static PoisePlan *
set (const PoisePlan *plan, const char *verb, const char *what, const char *value)
{
  g_autofree char *line = g_strdup_printf ("%s/%s/%s/A%s%s",
                                           g_str_equal (verb, "start") ? what : "",
                                           g_str_equal (verb, "days") ? what : "",
                                           g_str_equal (verb, "breaks") ? what : "",
                                           g_str_equal (verb, "own") && *value != '-' ? "@" : g_str_equal (verb, "length") ? ":" : "",
                                           (g_str_equal (verb, "own") && *value != '-') || g_str_equal (verb, "length") ? value : "");
  g_autoptr (PoisePlan) said = dated_plan (line);
  const PoiseSection *own = poise_plan_get_section (said, 0);
  g_autoptr (PoiseSection) section = NULL;
  guint at;

  if (g_str_equal (verb, "start"))
    return poise_record_with_text (plan, POISE_PLAN_START, said->start);
  if (g_str_equal (verb, "days"))
    return poise_record_with_number (plan, POISE_PLAN_SECTION_DAYS, said->section_days);
  if (g_str_equal (verb, "breaks"))
    return poise_record_with_list (plan, POISE_PLAN_BREAKS, said->breaks);
  g_assert_true (poise_plan_find_section (plan, what, &at));
  section = g_str_equal (verb, "own")
                ? poise_record_with_text (poise_plan_get_section (plan, at), POISE_SECTION_START, own->start)
                : poise_record_with_number (poise_plan_get_section (plan, at), POISE_SECTION_DAYS, own->days);
  return poise_edit_replace_section (plan, at, section);
}

static PoisePlan *
run (const PoisePlan *plan, const char *line)
{
  g_auto (GStrv) words = g_strsplit (line, " ", 3);
  g_autoptr (PoisePicks) picks = pick (words[1]);
  PoisePlace place = { 0, 0 };

  if (words[2] != NULL)
    sscanf (words[2], "%u.%u", &place.section, &place.activity);
  if (g_str_equal (words[0], "insert"))
    {
      g_autoptr (PoiseSection) section = poise_section_new (words[1]);

      return poise_edit_insert_section (plan, place.section, section);
    }
  if (g_str_equal (words[0], "move-section"))
    return poise_edit_move_section (plan, (guint) atoi (words[1]), place.section);
  if (g_str_equal (words[0], "remove"))
    return poise_edit_remove (plan, picks);
  if (g_str_equal (words[0], "move"))
    return poise_edit_move_activities (plan, picks, place);
  if (g_str_equal (words[0], "copy"))
    return poise_edit_duplicate (plan, picks, NULL);
  if (g_str_equal (words[0], "shift"))
    return poise_edit_shift_dates (plan, atoi (words[1]));
  return poise_edit_follow_dates (plan, set (plan, words[0], words[1], words[2]));
}

static const struct
{
  const char *before;
  const char *edit;
  const char *after; /* the same text: the same plan */
} cases[] = {
  /* the plan's start */
  { "0111/7//A(a=0111T10:00!0115) B(b!0124)", "start 0118", "0118/7//A(a=0118T10:00!0122) B(b!0131)" },
  { "0111/7//A(a=0111T10:00=0112T09:30)", "start 0110", "0110/7//A(a=0110T10:00=0111T09:30)" },
  { "0111/7//A(a=0111T10:00)", "start 0111", "0111/7//A(a=0111T10:00)" },
  { "0111/7//A(a!0115)", "start 20280110", "20280110/7//A(a!20280114)" },
  { "/7//A(a!0115)", "start 0111", "0111/7//A(a!0115)" }, /* not known before */
  { "0111/7//A(a!0115)", "start -", "/7//A(a!0115)" },    /* not known after */
  { "0111/7//A(a!20300101)", "start 0112", "0112/7//A(a!20300102)" }, /* wherever the date is */
  { "0111/7//A(a!0111) B@0201(b!0202) C(c!0209)", "start 0118", "0118/7//A(a!0118) B@0201(b!0202) C(c!0209)" },
  /* over leap days, the end of a year, a change of clocks (28 March): the time of day stays */
  { "20280222/7//A(a!20280222) B(b=20280229T10:00)", "start 20280215", "20280215/7//A(a!20280215) B(b=20280222T10:00)" },
  { "0222/7//A(a!0228)", "start 20280222", "20280222/7//A(a!20280228)" },
  { "0222/7//A(a!0301)", "start 20280222", "20280222/7//A(a!20280229)" },
  { "1227/7//A(a=1231T23:59)", "start 1228", "1228/7//A(a=20280101T23:59)" },
  { "0322/7//A(a=0327T02:30)", "start 0323", "0323/7//A(a=0328T02:30)" },
  /* the ends of the calendar: a date that cannot move stays */
  { "99991101/7//A(a!99991231,b!99991102)", "start 99991102", "99991102/7//A(a!99991231,b!99991103)" },
  /* section days */
  { "0111/7//A(a!0115) B(b!0119) C(c!0126)", "days 5", "0111/5//A(a!0115) B(b!0117) C(c!0122)" },
  { "0111///A(a!0115) B(b!0119)", "days 14", "0111/14//A(a!0115) B(b!0126)" },
  { "0111/7//A B:7(b!0119) C(c!0126)", "days 8", "0111/8//A B:7(b!0120) C(c!0127)" },
  /* breaks: only one that covers a whole section */
  { "0111/7//A(a!0115) B(b!0119) C(c!0126)", "breaks 0118-0124", "0111/7/0118-0124/A(a!0115) B(b!0126) C(c!0202)" },
  { "0111/7//A(a!0115) B(b!0119) C(c!0126)", "breaks 0118-0123", "0111/7/0118-0123/A(a!0115) B(b!0119) C(c!0126)" },
  { "0111/7//A(a!0115) B(b!0119)", "breaks 0124-0118", "0111/7/0124-0118/A(a!0115) B(b!0119)" },
  { "0111/7/0118-0124/A B(b!0126)", "breaks 0118-0131", "0111/7/0118-0131/A B(b!0202)" },
  { "0111/7/0118-0124/A B(b!0126)", "breaks -", "0111/7/-/A B(b!0119)" },
  /* a section's own start and days */
  { "0111/7//A(a!0115) B(b!0119) C(c!0126)", "own B 0201", "0111/7//A(a!0115) B@0201(b!0202) C(c!0209)" },
  { "0111/7//A B@0201(b!0202) C(c!0209)", "own B -", "0111/7//A B(b!0119) C(c!0126)" },
  { "0111/7//A(a!0115) B(b!0119)", "own A 0101", "0111/7//A@0101(a!0105) B(b!0109)" },
  { "0111/7//A(a!0115) B(b!0119) C(c!0126)", "length A 10", "0111/7//A:10(a!0115) B(b!0122) C(c!0129)" },
  /* sections that come, go, change places */
  { "0111/7//A(a!0115) B(b!0119)", "insert X 0", "0111/7//X A(a!0122) B(b!0126)" },
  { "0111/7//A(a!0115) B(b!0119)", "insert X 1", "0111/7//A(a!0115) X B(b!0126)" },
  { "0111/7//A(a!0115) B(b!0119)", "insert X 2", "0111/7//A(a!0115) B(b!0119) X" },
  { "0111/7/0118-0124/A(a!0115) B(b!0126)", "insert X 0", "0111/7/0118-0124/X A(a!0129) B(b!0202)" },
  { "0111/7//A(a!0115) B(b!0119) C(c!0126)", "remove A", "0111/7//B(b!0112) C(c!0119)" },
  { "0111/7//A(a!0115) B(b!0119) C(c!0126)", "remove C", "0111/7//A(a!0115) B(b!0119)" },
  { "0111/7//A(a!0115) B@0201(b!0202)", "remove A", "0111/7//B@0201(b!0202)" },
  { "/7//A@0111(a!0115) B(b!0119)", "remove A", "/7//B(b!0119)" },
  { "0111/7//A(a!0115) B(b!0119) C(c!0126)", "move-section 0 2", "0111/7//B(b!0112) C(c!0119) A(a!0129)" },
  { "0111/7//A(a!0115) B:3(b!0119) C(c!0122)", "move-section 2 0", "0111/7//C(c!0112) A(a!0122) B:3(b!0126)" },
  { "0111/7//A(a!0115) B@0201(b!0202) C(c!0209)", "move-section 1 0", "0111/7//B@0201(b!0202) A(a!0212) C(c!0216)" },
  /* activities that go to another section, that go away, that only change places */
  { "0111/7//A(a=0112T10:00,x!0111) B(b!0119)", "move a 1.0", "0111/7//A(x!0111) B(a=0119T10:00,b!0119)" },
  { "0111/7//A(a!0115) B(b!0119)", "move b 0.0", "0111/7//A(b!0112,a!0115) B" },
  { "0111/7//A(a!0115) B(b!0119) C(c!0126)", "move ac 1.1", "0111/7//A B(b!0119,a!0122,c!0119) C" },
  { "0111/7//A(a!0115,b!0116)", "move a 0.2", "0111/7//A(b!0116,a!0115)" },
  { "/7//A(a!0115) B", "move a 1.0", "/7//A B(a!0115)" },
  { "/7//A(a!0115) B@0201", "move a 1.0", "/7//A B@0201(a!0115)" },
  { "0111/7//A(a!0115,b!0116) B", "remove a", "0111/7//A(b!0116) B" },
  /* copies: of a section, each its own days; of an activity, the same */
  { "0111/7//A(a!0115) B(b!0119)", "copy A", "0111/7//A(a!0115) A(a!0122) B(b!0126)" },
  { "0111/7//A(a!0115) B@0201(b!0202) C(c!0209)", "copy B", "0111/7//A(a!0115) B@0201(b!0202) B(b!0209) C(c!0216)" },
  { "0111/7//A(a!0115) B(b!0119)", "copy AB", "0111/7//A(a!0115) A(a!0122) B(b!0126) B(b!0202)" },
  { "/7//A(a!0115)", "copy A", "/7//A(a!0115) A(a!0115)" },
  { "0111/7//A(a!0115)", "copy a", "0111/7//A(a!0115,a!0115)" },
  /* everything at once */
  { "0111/7/0118-0124/A(a=0111T10:00!0115) B@0201(b!0202)", "shift 364",
    "20280110/7/20280117-20280123/A(a=20280110T10:00!20280114) B@20280131(b!20280201)" },
  { "0111/7/0118-/A(a=0111T10:00!0115)", "shift -7", "0104/7/0111-/A(a=0104T10:00!0108)" },
  { "0111/7//A(a!0115)", "shift 0", "0111/7//A(a!0115)" },
  { "/7//A(a!0115)", "shift 1", "/7//A(a!0116)" },
  { "/7//A(a)", "shift 1", "/7//A(a)" },
  { "/7//", "shift 1", "/7//" },
  { "/7//A(a!99991231,b!00010101)", "shift 1", "/7//A(a!99991231,b!00010102)" },
  { "/7//A(a!99991231,b!00010101)", "shift -1", "/7//A(a!99991230,b!00010101)" },
};

static void
test_table (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) plan = dated_plan (cases[i].before);
      g_autoptr (PoisePlan) after = NULL;
      g_autofree char *before_text = dated_write (plan);
      g_autofree char *still = NULL;
      g_autofree char *text = NULL;

      g_test_message ("%s, %s", cases[i].before, cases[i].edit);
      g_assert_cmpstr (before_text, ==, cases[i].before);
      after = run (plan, cases[i].edit);
      text = dated_write (after);
      g_assert_cmpstr (text, ==, cases[i].after);
      g_assert_cmpint (after == plan, ==, g_str_equal (cases[i].before, cases[i].after));
      still = dated_write (plan);
      g_assert_cmpstr (still, ==, before_text);
    }
}

/* Copied out of one plan, pasted into another or, cut, into what is left of it. */
static void
test_paste (void)
{
  static const struct
  {
    const char *from;
    const char *picks;
    const char *into; /* "" for what is left of the plan after cutting */
    PoisePlace at;
    const char *after;
  } pastes[] = {
    { "0111/7//A(a!0115) B(b=0119T10:00) C(c!0126)", "b", "", { 2, 1 }, "0111/7//A(a!0115) B C(c!0126,b=0126T10:00)" },
    { "0111/7//A(a!0115) B(b!0119) C(c!0126)", "ac", "", { 1, 0 }, "0111/7//A B(a!0122,c!0119,b!0119) C" },
    { "0111/7//A(a!0115) B(b!0119) C(c!0126)", "A", "", { 1, 0 }, "0111/7//B(b!0112) C(c!0119) A(a!0129)" },
    { "0111/7//A(a!0115) B@0201(b!0202)", "B", "", { 0, 0 }, "0111/7//A(a!0115) B@0201(b!0202)" },
    { "0111/7//A(a!0115)", "A", "0301/7//X(x!0302) Y(y!0309)", { 0, 0 }, "0301/7//X(x!0302) A(a!0312) Y(y!0316)" },
    { "0111/7//A(a!0115)", "a", "0301/7//X(x!0302)", { 0, 0 }, "0301/7//X(a!0305,x!0302)" },
    { "/7//A(a!0115)", "a", "0301/7//X", { 0, 0 }, "0301/7//X(a!0115)" },
    { "0111/7//A(a!0115)", "a", "/7//X", { 0, 0 }, "/7//X(a!0115)" },
    { "0111/7//A(a!0115)", "A", "0301/7//", { 0, 0 }, "0301/7//A(a!0305)" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (pastes); i++)
    {
      g_autoptr (PoisePlan) from = dated_plan (pastes[i].from);
      g_autoptr (PoisePicks) picks = pick (pastes[i].picks);
      g_autoptr (PoisePlan) fragment = poise_fragment_new (from, picks);
      g_autoptr (PoisePlan) into = *pastes[i].into ? dated_plan (pastes[i].into) : poise_edit_remove (from, picks);
      g_autoptr (PoisePlan) after = poise_edit_paste (into, fragment, pastes[i].at, NULL);
      g_autofree char *text = dated_write (after);

      g_test_message ("%s of %s into %s", pastes[i].picks, pastes[i].from, pastes[i].into);
      g_assert_cmpstr (text, ==, pastes[i].after);
    }
}

/* What the edit itself sets is meant, though the section moves in the same edit. */
static void
test_set_dates_stay (void)
{
  g_autoptr (PoisePlan) before = dated_plan ("0111/7//A(a=0111T10:00!0115,b!0113)");
  g_autoptr (PoisePlan) after = NULL;
  g_autofree char *text = NULL;

  after = poise_edit_follow_dates (before, dated_plan ("0118/7//A(a=0301T10:00!0115,b!0302,c!0303)"));
  text = dated_write (after);
  /* the schedule of a, and b's due date, are set; a's due date is not; c is new */
  g_assert_cmpstr (text, ==, "0118/7//A(a=0301T10:00!0122,b!0302,c!0303)");
}

static void
test_shares_what_stays (void)
{
  g_autoptr (PoisePlan) plan = dated_plan ("0111/7//A(a!0115) B(b!0119,x) C");
  g_autoptr (PoisePlan) longer = run (plan, "length B 8");
  g_autoptr (PoisePlan) later = run (plan, "start 0112");

  g_assert_true (poise_plan_get_section (longer, 0) == poise_plan_get_section (plan, 0));
  g_assert_true (poise_plan_get_section (longer, 2) == poise_plan_get_section (plan, 2)); /* no dates in it */
  g_assert_true (poise_plan_get_activity (later, (PoisePlace){ 1, 1 }) == poise_plan_get_activity (plan, (PoisePlace){ 1, 1 }));
}

static void
test_date_shift (void)
{
  static const struct
  {
    const char *text;
    int days;
    const char *shifted;
  } dates[] = {
    { "2027-01-11", 0, "2027-01-11" },         { "2027-01-11", 1, "2027-01-12" },
    { "2027-01-11", -11, "2026-12-31" },       { "2027-02-28", 1, "2027-03-01" },
    { "2028-02-28", 1, "2028-02-29" },         { "2028-02-29T23:59", 366, "2029-03-01T23:59" },
    { "2028-02-29", 1461, "2032-02-29" },      { "9999-12-31", 0, "9999-12-31" },
    { "9999-12-31", 1, NULL },                 { "0001-01-01", -1, NULL },
    { "0001-01-02T00:00", -1, "0001-01-01T00:00" }, { "9999-12-31", G_MAXINT, NULL },
    { "0001-01-01", G_MININT, NULL },          { "0001-01-01", 3652058, "9999-12-31" },
    { "2027-02-29", 1, NULL },                 { "", 1, NULL },
    { NULL, 1, NULL },                         { "2027-01-11T24:00", 1, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      g_autofree char *shifted = poise_date_shift (dates[i].text, dates[i].days);

      g_test_message ("%s by %d", dates[i].text != NULL ? dates[i].text : "nothing", dates[i].days);
      g_assert_cmpstr (shifted, ==, dates[i].shifted);
    }
}

/* ---- Random ---- */

static char *
random_line (GRand *random)
{
  GString *line = g_string_new ("");
  int n = g_rand_int_range (random, 1, 7);
  char letter = 'a';

  if (g_rand_int_range (random, 0, 8) > 0)
    g_string_append_printf (line, "01%02d", g_rand_int_range (random, 1, 29));
  g_string_append_printf (line, "/%d/", g_rand_int_range (random, 1, 9));
  for (int i = g_rand_int_range (random, 0, 4); i > 0; i--)
    {
      int from = g_rand_int_range (random, 2, 20);

      g_string_append_printf (line, "%02d%02d-%02d%02d%s", 1 + i % 2, from, 1 + i % 2,
                              from + g_rand_int_range (random, -1, 9), i > 1 ? "," : "");
    }
  g_string_append_c (line, '/');
  for (int i = 0; i < n; i++)
    {
      g_string_append_printf (line, "%s%c", i > 0 ? " " : "", 'A' + i);
      if (g_rand_int_range (random, 0, 6) == 0)
        g_string_append_printf (line, "@02%02d", g_rand_int_range (random, 1, 29));
      if (g_rand_int_range (random, 0, 4) == 0)
        g_string_append_printf (line, ":%d", g_rand_int_range (random, 1, 15));
      for (int k = g_rand_int_range (random, 0, 4), first = 1; k > 0; k--, first = 0)
        {
          g_string_append_printf (line, "%c%c", first ? '(' : ',', letter++);
          if (g_rand_boolean (random))
            g_string_append_printf (line, "=02%02dT10:%02d", g_rand_int_range (random, 1, 29), g_rand_int_range (random, 0, 60));
          if (g_rand_boolean (random))
            g_string_append_printf (line, "!03%02d", g_rand_int_range (random, 1, 32));
          if (k == 1)
            g_string_append_c (line, ')');
        }
    }
  return g_string_free (line, FALSE);
}

static char *
random_edit (GRand *random, const PoisePlan *plan)
{
  int n = (int) poise_plan_n_sections (plan);
  int a = g_rand_int_range (random, 0, n), b = g_rand_int_range (random, 0, n);

  switch (g_rand_int_range (random, 0, 9))
    {
    case 0:
      return g_strdup_printf ("start 01%02d", g_rand_int_range (random, 1, 31));
    case 1:
      return g_strdup_printf ("days %d", g_rand_int_range (random, 1, 9));
    case 2:
      return g_strdup_printf ("breaks 01%02d-02%02d", g_rand_int_range (random, 1, 31), g_rand_int_range (random, 1, 28));
    case 3:
      return g_strdup_printf ("own %s 02%02d", poise_plan_get_section (plan, (guint) a)->id, g_rand_int_range (random, 1, 28));
    case 4:
      return g_strdup_printf ("length %s %d", poise_plan_get_section (plan, (guint) a)->id, g_rand_int_range (random, 1, 20));
    case 5:
      return g_strdup_printf ("insert X %d", a);
    case 6:
      return g_strdup_printf ("remove %s", poise_plan_get_section (plan, (guint) a)->id);
    case 7:
      return g_strdup_printf ("move-section %d %d", a, b);
    default:
      return g_strdup_printf ("move %c%c %d.0", g_rand_int_range (random, 'a', 's'), g_rand_int_range (random, 'a', 's'), a);
    }
}

/* The first day of the section that has the activity; not valid where that is not known. */
static GDate
first_day (const PoisePlan *plan, PoisePlace place)
{
  GDate first, last;

  poise_plan_get_section_days (plan, place.section, &first, &last);
  return first;
}

static void
assert_moved (const char *before, const char *after, int days)
{
  g_autofree char *expected = poise_date_shift (before, days);

  g_assert_cmpstr (after, ==, expected);
}

static void
assert_followed (const PoisePlan *before, const PoisePlan *after)
{
  for (guint i = 0; i < poise_plan_n_sections (after); i++)
    for (guint k = 0; k < poise_section_n_activities (poise_plan_get_section (after, i)); k++)
      {
        PoisePlace place = { i, k }, old_place;
        const PoiseActivity *activity = poise_plan_get_activity (after, place);
        const PoiseActivity *old;
        GDate now = first_day (after, place), then;
        int days;

        g_assert_true (poise_plan_find_activity (before, activity->id, &old_place));
        old = poise_plan_get_activity (before, old_place);
        then = first_day (before, old_place);
        days = g_date_valid (&now) && g_date_valid (&then) ? g_date_days_between (&then, &now) : 0;
        assert_moved (old->due, activity->due, days);
        g_assert_cmpuint (poise_list_length (activity->schedule), ==, poise_list_length (old->schedule));
        for (guint j = 0; j < poise_list_length (activity->schedule); j++)
          assert_moved (((PoiseSession *) g_ptr_array_index (old->schedule, j))->start,
                        ((PoiseSession *) g_ptr_array_index (activity->schedule, j))->start, days);
      }
}

static void
test_random (void)
{
  GRand *random = g_rand_new_with_seed ((guint32) g_test_rand_int ());

  for (int i = 0; i < 4000; i++)
    {
      g_autofree char *line = random_line (random);
      g_autoptr (PoisePlan) before = dated_plan (line);
      g_autofree char *edit = random_edit (random, before);
      g_autoptr (PoisePlan) after = run (before, edit);

      assert_followed (before, after);
    }
  g_rand_free (random);
}

/* Moved there and back, by each step and by undo, everything is as it was. */
static void
test_there_and_back (void)
{
  GRand *random = g_rand_new_with_seed ((guint32) g_test_rand_int ());

  for (int i = 0; i < 500; i++)
    {
      g_autofree char *line = random_line (random);
      g_autoptr (PoisePlan) plan = dated_plan (line);
      int days = g_rand_int_range (random, -400, 400);
      g_autoptr (PoisePlan) shifted = poise_edit_shift_dates (plan, days);
      g_autoptr (PoisePlan) back = poise_edit_shift_dates (shifted, -days);
      guint n = poise_plan_n_sections (plan);
      g_autoptr (PoisePlan) moved = poise_edit_move_section (plan, 0, n - 1);
      g_autoptr (PoisePlan) home = poise_edit_move_section (moved, n - 1, 0);

      g_assert_true (poise_record_equal (plan, back));
      if (plan->start != NULL)
        g_assert_true (poise_record_equal (plan, home));
    }
  g_rand_free (random);
}

/* Typing: each state of one field is worked out from the plan before it, whatever stood there between. */
static void
test_typed_start (void)
{
  static const char *const typed[] = { "0201", "-", "20270102", "0131", "0118" };
  g_autoptr (PoisePlan) plan = dated_plan ("0111/7/0118-0124/A(a=0111T10:00) B(b!0128)");
  g_autoptr (PoiseDocument) document = poise_document_new (plan, NULL);
  g_autofree char *text = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      g_autofree char *edit = g_strconcat ("start ", typed[i], NULL);
      g_autoptr (PoisePlan) next = run (plan, edit);

      poise_document_apply (document, next, POISE_EDIT_COURSE, "start");
    }
  text = dated_write (poise_document_get_plan (document));
  g_assert_cmpstr (text, ==, "0118/7/0118-0124/A(a=0125T10:00) B(b!0204)");
  poise_document_undo (document);
  g_assert_true (poise_document_get_plan (document) == plan);
  g_assert_false (poise_document_get_can_undo (document));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/core/edit-dates/table", test_table);
  g_test_add_func ("/core/edit-dates/paste", test_paste);
  g_test_add_func ("/core/edit-dates/set-dates-stay", test_set_dates_stay);
  g_test_add_func ("/core/edit-dates/shares-what-stays", test_shares_what_stays);
  g_test_add_func ("/core/edit-dates/date-shift", test_date_shift);
  g_test_add_func ("/core/edit-dates/random", test_random);
  g_test_add_func ("/core/edit-dates/there-and-back", test_there_and_back);
  g_test_add_func ("/core/edit-dates/typed-start", test_typed_start);
  return g_test_run ();
}
