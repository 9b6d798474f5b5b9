/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Records: life, sharing, equality, refusal of what a member does not take.
 */

#include "core/poise-date.h"
#include "core/poise-plan.h"

static void
test_with_shares (void)
{
  g_autoptr (PoiseActivity) activity = poise_activity_new ("Debate");
  g_autoptr (PoiseActivity) longer = poise_record_with_number (activity, POISE_ACTIVITY_MINUTES, 45);
  g_autoptr (PoiseActivity) same = poise_record_with_number (longer, POISE_ACTIVITY_MINUTES, 45);

  g_assert_true (longer != activity);
  g_assert_true (same == longer);
  g_assert_true (longer->title == activity->title);
  g_assert_cmpint (activity->minutes, ==, POISE_UNSET);
  g_assert_cmpint (longer->minutes, ==, 45);
  g_assert_false (poise_record_equal (activity, longer));
}

static void
test_empty_text_is_none (void)
{
  g_autoptr (PoiseActivity) activity = poise_activity_new ("");
  g_autoptr (PoiseActivity) noted = poise_record_with_text (activity, POISE_ACTIVITY_NOTES, "read");
  g_autoptr (PoiseActivity) cleared = poise_record_with_text (noted, POISE_ACTIVITY_NOTES, "");

  g_assert_cmpstr (activity->title, ==, "");
  g_assert_cmpstr (noted->notes, ==, "read");
  g_assert_null (cleared->notes);
  g_assert_true (poise_record_equal (activity, cleared));
}

static void
test_empty_record_is_none (void)
{
  g_autoptr (PoiseActivity) activity = poise_activity_new ("a");
  g_autoptr (PoiseGroup) nothing = poise_record_seal (poise_record_new (&poise_group_type));
  g_autoptr (PoiseGroup) four = poise_record_with_number (nothing, POISE_GROUP_SIZE, 4);
  g_autoptr (PoiseActivity) grouped = poise_record_with_record (activity, POISE_ACTIVITY_GROUP, four);
  g_autoptr (PoiseActivity) same = poise_record_with_record (activity, POISE_ACTIVITY_GROUP, nothing);
  g_autoptr (PoiseActivity) without = poise_record_with_record (grouped, POISE_ACTIVITY_GROUP, NULL);

  g_assert_cmpint (grouped->group->size, ==, 4);
  g_assert_true (same == activity);
  g_assert_null (without->group);
}

static void
test_unshared_bytes (void)
{
  g_autoptr (PoiseActivity) a = poise_activity_new ("a");
  g_autoptr (PoiseActivity) b = poise_activity_new ("b");
  g_autoptr (PoiseActivity) b2 = poise_record_with_number (b, POISE_ACTIVITY_MINUTES, 5);
  g_autoptr (GPtrArray) both = poise_records_new ();
  g_autoptr (GPtrArray) changed = poise_records_new ();
  g_autoptr (PoiseSection) empty = poise_section_new ("s");
  g_autoptr (PoiseSection) before = NULL;
  g_autoptr (PoiseSection) after = NULL;

  g_ptr_array_add (both, poise_activity_ref (a));
  g_ptr_array_add (both, poise_activity_ref (b));
  g_ptr_array_add (changed, poise_activity_ref (a));
  g_ptr_array_add (changed, poise_activity_ref (b2));
  before = poise_record_with_list (empty, POISE_SECTION_ACTIVITIES, both);
  after = poise_record_with_list (before, POISE_SECTION_ACTIVITIES, changed);

  g_assert_cmpuint (poise_record_unshared_bytes (after, after), ==, 0);
  g_assert_cmpuint (poise_record_unshared_bytes (after, before),
                    ==,
                    sizeof (PoiseSection) + sizeof (PoiseActivity) + sizeof (GPtrArray) + 2 * sizeof (gpointer));
  g_assert_cmpuint (poise_record_bytes (after), >, 2 * sizeof (PoiseActivity));
}

/*  text      accepted as: date  time  date-time  decimal  */
static void
test_member_table (void)
{
  static const struct
  {
    const char *text;
    gboolean date, time, date_time, decimal;
  } cases[] = {
    { "2027-01-11", 1, 0, 1, 0 },       { "2027-02-29", 0, 0, 0, 0 },  { "2028-02-29", 1, 0, 1, 0 },
    { "2027-1-11", 0, 0, 0, 0 },        { "0000-01-01", 0, 0, 0, 0 },  { "0001-01-01", 1, 0, 1, 0 },
    { "9999-12-31", 1, 0, 1, 0 },       { "2027-13-01", 0, 0, 0, 0 },  { " 2027-01-11", 0, 0, 0, 0 },
    { "2027-01-11T10:00", 0, 0, 1, 0 }, { "2027-01-11 10:00", 0, 0, 0, 0 },
    { "2027-01-11T24:00", 0, 0, 0, 0 }, { "00:00", 0, 1, 0, 0 },       { "23:59", 0, 1, 0, 0 },
    { "24:00", 0, 0, 0, 0 },            { "9:00", 0, 0, 0, 0 },        { "7.5", 0, 0, 0, 1 },
    { "7", 0, 0, 0, 1 },                { "7.", 0, 0, 0, 0 },          { ".5", 0, 0, 0, 0 },
    { "-1", 0, 0, 0, 0 },               { "1e3", 0, 0, 0, 0 },         { "1.2.3", 0, 0, 0, 0 },
    { "1234567890123", 0, 0, 0, 0 },
  };
  const PoiseMember date = { .kind = POISE_MEMBER_DATE }, time = { .kind = POISE_MEMBER_TIME };
  const PoiseMember date_time = { .kind = POISE_MEMBER_DATE_TIME }, decimal = { .kind = POISE_MEMBER_DECIMAL };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (poise_member_accepts_text (&date, cases[i].text), ==, cases[i].date);
      g_assert_cmpint (poise_member_accepts_text (&time, cases[i].text), ==, cases[i].time);
      g_assert_cmpint (poise_member_accepts_text (&date_time, cases[i].text), ==, cases[i].date_time);
      g_assert_cmpint (poise_member_accepts_text (&decimal, cases[i].text), ==, cases[i].decimal);
    }
}

static void
test_not_utf8 (void)
{
  const PoiseMember text = { .kind = POISE_MEMBER_TEXT };

  g_assert_false (poise_member_accepts_text (&text, "caf\xe9"));
  g_assert_true (poise_member_accepts_text (&text, "café"));
}

static void
test_sealed_stays (void)
{
  if (g_test_subprocess ())
    {
      g_autoptr (PoiseActivity) activity = poise_activity_new ("a");

      poise_record_put_number (activity, POISE_ACTIVITY_MINUTES, 5);
      return;
    }
  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_failed ();
  g_test_trap_assert_stderr ("*sealed*");
}

static void
test_section_days (void)
{
  static const struct
  {
    const char *plan_start;
    int plan_days;
    const char *starts[3];
    int days[3];
    const char *first[3]; /* NULL where unknown */
    const char *last[3];
  } cases[] = {
    { NULL, -1, { NULL }, { -1, -1, -1 }, { NULL }, { NULL } },
    { "2027-01-11",
      -1,
      { NULL },
      { -1, -1, -1 },
      { "2027-01-11", "2027-01-18", "2027-01-25" },
      { "2027-01-17", "2027-01-24", "2027-01-31" } },
    { "2027-01-11",
      14,
      { NULL, "2027-03-01" },
      { -1, 1, -1 },
      { "2027-01-11", "2027-03-01", "2027-03-02" },
      { "2027-01-24", "2027-03-01", "2027-03-15" } },
    { NULL,
      -1,
      { NULL, "2027-03-01", NULL },
      { -1, -1, 2 },
      { NULL, "2027-03-01", "2027-03-08" },
      { NULL, "2027-03-07", "2027-03-09" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PoisePlan *plan = poise_record_new (&poise_plan_type);
      GPtrArray *sections = poise_records_new ();

      poise_record_put_text (plan, POISE_PLAN_START, cases[i].plan_start);
      poise_record_put_number (plan, POISE_PLAN_SECTION_DAYS, cases[i].plan_days);
      for (guint k = 0; k < 3; k++)
        {
          PoiseSection *section = poise_record_new (&poise_section_type);

          poise_record_put_text (section, POISE_SECTION_START, cases[i].starts[k]);
          poise_record_put_number (section, POISE_SECTION_DAYS, cases[i].days[k]);
          g_ptr_array_add (sections, poise_record_seal (section));
        }
      poise_record_put_list (plan, POISE_PLAN_SECTIONS, sections);
      poise_record_seal (plan);

      for (guint k = 0; k < 3; k++)
        {
          GDate first, last;
          gboolean known = poise_plan_get_section_days (plan, k, &first, &last);
          g_autofree char *first_text = known ? poise_date_format (&first) : NULL;
          g_autofree char *last_text = known ? poise_date_format (&last) : NULL;

          g_test_message ("case %u, section %u", i, k);
          g_assert_cmpstr (first_text, ==, cases[i].first[k]);
          g_assert_cmpstr (last_text, ==, cases[i].last[k]);
        }
      poise_plan_unref (plan);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/core/record/with-shares", test_with_shares);
  g_test_add_func ("/core/record/empty-text-is-none", test_empty_text_is_none);
  g_test_add_func ("/core/record/empty-record-is-none", test_empty_record_is_none);
  g_test_add_func ("/core/record/unshared-bytes", test_unshared_bytes);
  g_test_add_func ("/core/record/member-table", test_member_table);
  g_test_add_func ("/core/record/not-utf8", test_not_utf8);
  g_test_add_func ("/core/record/sealed-stays", test_sealed_stays);
  g_test_add_func ("/core/record/section-days", test_section_days);
  return g_test_run ();
}
