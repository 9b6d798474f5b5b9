/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * On which days sections are: tables of the borders, and random plans against a count day by day.
 */

#include "core/poise-timetable.h"

#include "core/poise-break-effect.h"
#include "core/poise-breaks.h"
#include "core/poise-date.h"
#include "dated-plan.h"

/* "0111-0117 0118-0124 ?" */
static char *
write_days (const PoisePlan *plan)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      GDate first, last;

      if (i > 0)
        g_string_append_c (text, ' ');
      if (poise_plan_get_section_days (plan, i, &first, &last))
        {
          g_autofree char *from = dated_day (&first);
          g_autofree char *to = dated_day (&last);

          g_string_append_printf (text, "%s-%s", from, to);
        }
      else
        g_string_append_c (text, '?');
    }
  return g_string_free (text, FALSE);
}

static void
test_days (void)
{
  static const struct
  {
    const char *plan;
    const char *days;
  } cases[] = {
    { "0111/7//", "" },
    { "/7//A B", "? ?" },
    { "0111///A B", "0111-0117 0118-0124" }, /* a week unless told */
    { "0111/3//A B:5 C", "0111-0113 0114-0118 0119-0121" },
    { "0111/1//A B", "0111-0111 0112-0112" },
    /* starts of their own */
    { "/7//A B@0201 C", "? 0201-0207 0208-0214" },
    { "0111/7//A B@0201 C", "0111-0117 0201-0207 0208-0214" },
    { "0111/7//A@0104 B", "0104-0110 0111-0117" },
    { "0111/7//A B@0105 C", "0111-0117 0105-0111 0112-0118" }, /* back */
    /* a break that covers one section, from the least that does to one day more on each side */
    { "0111/7/0118-0124/A B C", "0111-0117 0125-0131 0201-0207" },
    { "0111/7/0118-0123/A B C", "0111-0117 0118-0124 0125-0131" },
    { "0111/7/0119-0124/A B C", "0111-0117 0118-0124 0125-0131" },
    { "0111/7/0117-0124/A B", "0111-0117 0125-0131" },
    { "0111/7/0118-0125/A B", "0111-0117 0125-0131" }, /* the week after is covered in part: it stays */
    { "0111/7/0118-0130/A B", "0111-0117 0125-0131" },
    { "0111/7/0118-0131/A B C", "0111-0117 0201-0207 0208-0214" }, /* two weeks */
    { "0111/7/0115-0127/A B C", "0111-0117 0125-0131 0201-0207" },
    { "0111/7/0101-0120/A B", "0118-0124 0125-0131" }, /* before the first */
    { "0111/7/0111-0117,0118-0124/A B", "0125-0131 0201-0207" },
    { "0111/7/0111-0117,0125-0131/A B C", "0118-0124 0201-0207 0208-0214" },
    /* each section by its own length */
    { "0111/7/0118-0131/A B:14 C:15", "0111-0117 0201-0214 0215-0301" },
    { "0111/7/0118-0130/A B:14", "0111-0117 0118-0131" },
    { "0111/1/0112-0114/A B C", "0111-0111 0115-0115 0116-0116" },
    { "0111/2/0113-0115/A B C", "0111-0112 0115-0116 0117-0118" },
    /* several breaks that overlap, meet, or lie in each other, in any order */
    { "0111/7/0121-0124,0118-0120/A B", "0111-0117 0125-0131" },
    { "0111/7/0118-0122,0120-0124/A B", "0111-0117 0125-0131" },
    { "0111/7/0118-0124,0119-0119/A B", "0111-0117 0125-0131" },
    { "0111/7/0118-0120,0122-0124/A B", "0111-0117 0118-0124" }, /* the 21st has class */
    /* no breaks: backwards, without dates; a single date is a day */
    { "0111/7/0124-0118/A B", "0111-0117 0118-0124" },
    { "0111/7/-/A B", "0111-0117 0118-0124" },
    { "0111/1/0112-/A B", "0111-0111 0113-0113" },
    { "0111/1/-0112/A B", "0111-0111 0113-0113" },
    /* a start of its own stands, break or not; who follows goes on from there */
    { "0111/7/0118-0124/A B@0118 C", "0111-0117 0118-0124 0125-0131" },
    { "0111/7/0118-0131/A B@0118 C", "0111-0117 0118-0124 0201-0207" },
    /* leap days, ends of years, the end of the calendar */
    { "20280221/7//A B", "20280221-20280227 20280228-20280305" },
    { "20280228/1//A B C", "20280228-20280228 20280229-20280229 20280301-20280301" },
    { "20270228/1//A B", "0228-0228 0301-0301" },
    { "21000228/1//A B", "21000228-21000228 21000301-21000301" },
    { "1227/7/20280103-20280109/A B", "1227-20280102 20280110-20280116" },
    { "99991218/7//A B C D@99991225 E@0101", "99991218-99991224 99991225-99991231 ? 99991225-99991231 0101-0107" },
    { "99991231/1//A", "99991231-99991231" },
    { "99991231/2//A", "?" },
    { "99991231/1/99991231-/A", "?" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) plan = dated_plan (cases[i].plan);
      g_autofree char *written = dated_write (plan);
      g_autofree char *days = write_days (plan);

      g_test_message ("%s, read as %s", cases[i].plan, written);
      g_assert_cmpstr (days, ==, cases[i].days);
    }
}

static void
test_following (void)
{
  g_autoptr (PoisePlan) plan = dated_plan ("0111/7/0118-0124/A B@0201 C@0208 D E@0101");
  static const char *const following[] = { "0111", "0125", "0208", "0215", "0222" };
  const PoiseTimetable *timetable = poise_timetable_of (plan);

  for (guint i = 0; i < G_N_ELEMENTS (following); i++)
    {
      g_autofree char *day = NULL;
      GDate first;

      g_assert_true (poise_timetable_get_following (timetable, i, &first));
      day = dated_day (&first);
      g_assert_cmpstr (day, ==, following[i]);
    }
}

static void
test_kept_with_the_plan (void)
{
  g_autoptr (PoisePlan) plan = dated_plan ("0111/7//A B");
  const PoiseTimetable *timetable = poise_timetable_of (plan);
  g_autoptr (PoisePlan) later = NULL;
  g_autofree char *days = NULL;

  g_assert_true (poise_timetable_of (plan) == timetable);
  later = poise_record_with_text (plan, POISE_PLAN_START, "2027-01-12");
  g_assert_true (poise_timetable_of (later) != timetable);
  days = write_days (later);
  g_assert_cmpstr (days, ==, "0112-0118 0119-0125");
}

static void
test_break_effect (void)
{
  static const struct
  {
    const char *plan; /* asked for its first break */
    PoiseBreakEffect effect;
    guint section;
  } cases[] = {
    { "0111/7/0118-0124/A B C", POISE_BREAK_SHIFTS, 1 },
    { "0111/7/0111-0117/A B C", POISE_BREAK_SHIFTS, 0 },
    { "0111/7/0101-0117/A B C", POISE_BREAK_SHIFTS, 0 },
    { "0111/7/0118-0123/A B C", POISE_BREAK_COVERS_PART, 1 },
    { "0111/7/0117-0123/A B C", POISE_BREAK_COVERS_PART, 0 },
    { "0111/7/0118-0121,0122-0124/A B", POISE_BREAK_SHIFTS, 1 },  /* both are needed */
    { "0111/7/0118-0124,0118-0131/A B", POISE_BREAK_OUTSIDE, 0 }, /* the other does it alone */
    { "0111/7/0118-0124/A B@0118", POISE_BREAK_COVERS_PART, 1 },
    { "0111/7/0118-0124/A B@0201", POISE_BREAK_OUTSIDE, 0 },
    { "0111/7/0104-0110/A B", POISE_BREAK_OUTSIDE, 0 },
    { "0111/7/0125-0131/A B", POISE_BREAK_OUTSIDE, 0 },
    { "0111/7/0124-0118/A B", POISE_BREAK_BACKWARDS, 0 },
    { "0111/7/-/A B", POISE_BREAK_UNKNOWN, 0 },
    { "/7/0118-0124/A B", POISE_BREAK_UNKNOWN, 0 },
    { "0111/7/0118-0124/", POISE_BREAK_UNKNOWN, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) plan = dated_plan (cases[i].plan);
      guint section = 99;

      g_test_message ("%s", cases[i].plan);
      g_assert_cmpint (poise_plan_get_break_effect (plan, 0, &section), ==, cases[i].effect);
      if (cases[i].effect == POISE_BREAK_SHIFTS || cases[i].effect == POISE_BREAK_COVERS_PART)
        g_assert_cmpuint (section, ==, cases[i].section);
    }
}

static void
test_break_before (void)
{
  static const struct
  {
    const char *plan;
    guint section;
    int found; /* which break, or -1 */
  } cases[] = {
    { "0111/7/0118-0124/A B C", 0, -1 },
    { "0111/7/0118-0124/A B C", 1, 0 },
    { "0111/7/0118-0124/A B C", 2, -1 },
    { "0111/7/0111-0117/A B", 0, 0 },
    { "0111/7/0118-0123/A B", 1, -1 },
    { "0111/7/0122-0124,0118-0121/A B", 1, 1 }, /* the first of them */
    { "0111/7/0119-0120/A B@0125", 1, 0 },
    { "0111/7/0117-0120/A B@0125", 1, -1 }, /* begins in the week before */
    { "/7/0119-0120/A B@0125", 1, -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) plan = dated_plan (cases[i].plan);
      const PoiseBreak *found = poise_plan_get_break_before (plan, cases[i].section);

      g_test_message ("%s", cases[i].plan);
      g_assert_true (found == (cases[i].found < 0 ? NULL : g_ptr_array_index (plan->breaks, cases[i].found)));
    }
}

/* ---- Random ---- */

static char *
random_day (GRand *random)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 20, 12, 2027);
  g_date_add_days (&date, (guint) g_rand_int_range (random, 0, 120));
  return poise_date_format (&date);
}

static PoisePlan *
random_dated_plan (GRand *random)
{
  PoisePlan *plan = poise_record_new (&poise_plan_type);
  GPtrArray *breaks = poise_records_new (), *sections = poise_records_new ();

  for (int n = g_rand_int_range (random, 0, 9); n > 0; n--)
    {
      PoiseBreak *pause = poise_record_new (&poise_break_type);
      g_autofree char *from = g_rand_int_range (random, 0, 9) > 0 ? random_day (random) : NULL;
      g_autofree char *to = from == NULL || g_rand_int_range (random, 0, 6) == 0
                                ? random_day (random)
                                : poise_date_shift (from, g_rand_int_range (random, 0, 20));

      poise_record_put_text (pause, POISE_BREAK_FROM, from);
      poise_record_put_text (pause, POISE_BREAK_TO, to);
      g_ptr_array_add (breaks, poise_record_seal (pause));
    }
  for (int n = g_rand_int_range (random, 1, 13); n > 0; n--)
    {
      PoiseSection *section = poise_record_new (&poise_section_type);
      g_autofree char *start = g_rand_int_range (random, 0, 6) == 0 ? random_day (random) : NULL;

      poise_record_put_text (section, POISE_SECTION_START, start);
      if (g_rand_boolean (random))
        poise_record_put_number (section, POISE_SECTION_DAYS, g_rand_int_range (random, 1, 12));
      g_ptr_array_add (sections, poise_record_seal (section));
    }
  if (g_rand_int_range (random, 0, 5) > 0)
    {
      g_autofree char *start = random_day (random);

      poise_record_put_text (plan, POISE_PLAN_START, start);
    }
  if (g_rand_boolean (random))
    poise_record_put_number (plan, POISE_PLAN_SECTION_DAYS, g_rand_int_range (random, 1, 9));
  poise_record_put_list (plan, POISE_PLAN_BREAKS, breaks);
  poise_record_put_list (plan, POISE_PLAN_SECTIONS, sections);
  return poise_record_seal (plan);
}

static gboolean
has_class (const PoisePlan *plan, const GDate *first, guint length)
{
  for (guint i = 0; i < length; i++)
    {
      GDate day = *first;

      g_date_add_days (&day, i);
      if (!poise_plan_is_free_day (plan, &day))
        return TRUE;
    }
  return FALSE;
}

/* Day by day and section by section, without a thought of speed. */
static void
assert_days (const PoisePlan *plan)
{
  gboolean known = plan->start != NULL;
  GDate next;

  g_date_clear (&next, 1);
  poise_date_parse (plan->start, &next);
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);
      int usual = plan->section_days != POISE_UNSET ? plan->section_days : 7;
      guint length = (guint) (section->days != POISE_UNSET ? section->days : usual);
      GDate first, last;

      if (section->start != NULL)
        known = poise_date_parse (section->start, &next);
      else
        while (known && !has_class (plan, &next, length))
          g_date_add_days (&next, length);
      g_assert_cmpint (poise_plan_get_section_days (plan, i, &first, &last), ==, known);
      if (!known)
        continue;
      g_assert_cmpint (g_date_compare (&first, &next), ==, 0);
      g_date_add_days (&next, length);
      g_assert_cmpint (g_date_days_between (&last, &next), ==, 1);
    }
}

static void
test_random (void)
{
  GRand *random = g_rand_new_with_seed ((guint32) g_test_rand_int ());

  for (int i = 0; i < 4000; i++)
    {
      g_autoptr (PoisePlan) plan = random_dated_plan (random);

      assert_days (plan);
    }
  g_rand_free (random);
}

/* A break shifts exactly where the days differ without it. */
static void
test_random_effect (void)
{
  GRand *random = g_rand_new_with_seed ((guint32) g_test_rand_int ());

  for (int i = 0; i < 1000; i++)
    {
      g_autoptr (PoisePlan) plan = random_dated_plan (random);

      for (guint k = 0; k < poise_list_length (plan->breaks); k++)
        {
          g_autoptr (GPtrArray) others = poise_records_new ();
          g_autoptr (PoisePlan) without = NULL;
          g_autofree char *days = write_days (plan);
          g_autofree char *other_days = NULL;
          guint section;

          for (guint j = 0; j < plan->breaks->len; j++)
            if (j != k)
              g_ptr_array_add (others, poise_record_ref (g_ptr_array_index (plan->breaks, j)));
          without = poise_record_with_list (plan, POISE_PLAN_BREAKS, others);
          other_days = write_days (without);
          g_assert_cmpint (poise_plan_get_break_effect (plan, k, &section) == POISE_BREAK_SHIFTS, ==,
                           g_strcmp0 (days, other_days) != 0);
        }
    }
  g_rand_free (random);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/core/timetable/days", test_days);
  g_test_add_func ("/core/timetable/following", test_following);
  g_test_add_func ("/core/timetable/kept-with-the-plan", test_kept_with_the_plan);
  g_test_add_func ("/core/timetable/break-effect", test_break_effect);
  g_test_add_func ("/core/timetable/break-before", test_break_before);
  g_test_add_func ("/core/timetable/random", test_random);
  g_test_add_func ("/core/timetable/random-effect", test_random_effect);
  return g_test_run ();
}
