/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which changes there are, in which order, in tables of plans in one line; which members; and life.
 */

#include "core/notation.h"
#include "core/poise-beginning.h"
#include "core/poise-edit.h"
#include "diff/poise-diff.h"

/* "A: ~A +b", section by section: + added, - removed, > moved, ~ changed; "=" for ids and "*" for the course come first. */
static void
append_change (GString *text, const PoiseChange *change)
{
  static const char signs[] = "=*+->~+->~";
  gconstpointer record = change->after != NULL ? change->after : change->before;

  g_string_append_printf (text, "%s%c", text->len > 0 ? " " : "", signs[change->kind]);
  if (change->kind >= POISE_CHANGE_ACTIVITY_ADDED)
    g_string_append (text, ((const PoiseActivity *) record)->title);
  else if (change->kind >= POISE_CHANGE_SECTION_ADDED)
    g_string_append (text, ((const PoiseSection *) record)->title);
}

static char *
write_changes (const PoiseDiff *diff)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < poise_diff_get_n_changes (diff); i++)
    append_change (text, poise_diff_get_change (diff, i));
  return g_string_free (text, FALSE);
}

typedef struct
{
  const char *before;
  const char *after;
  const char *expected;
} Case;

static const Case cases[] = {
  { "", "", "" },
  { "A(abc)", "A(abc)", "" },
  /* Activities */
  { "A(abc)", "A(abxc)", "+x" },
  { "A(abc)", "A(ac)", "-b" },
  { "A(abc)", "A(ab'c)", "~b'" },
  { "A(abc)", "A(cab)", ">c" }, /* one move, not two */
  { "A(abc)", "A(bca)", ">a" },
  { "A(abcdefgh)", "A(abgcdefh)", ">g" },
  { "A(abcd)", "A(a'bcd')", "~a' ~d'" },
  { "A(abcd)", "A(bd'ax)", "-c ~d' >a +x" }, /* c is gone after b */
  { "A(abc)", "A()", "-a -b -c" },
  { "A(abc)", "A(xyz)", "-a -b -c +x +y +z" },
  /* What is gone stands after what it followed. */
  { "A(abcd)", "A(bd)", "-a -c" },
  { "A(abcd)", "A(b'd')", "-a ~b' -c ~d'" },
  { "A(abcd)", "A(ab'c'x)", "~b' ~c' -d +x" },
  /* To another section: told where it is now. */
  { "A(abc)B(d)", "A(ac)B(bd)", ">b" },
  { "A(abc)B(d)", "A(ac)B(b'd)", ">b' ~b'" },
  { "A(ab)B(cd)", "A(cd)B(ab)", ">c >d >a >b" }, /* and so are two sections that swap what is in them */
  { "A(axb)B(c)", "A(ab)B(c'x)", "~c' >x" },
  { "A(abc)B(d)", "A(a)B(d)", "-b -c" },
  { "A(abc)B()", "A(c)B(a)", "-b >a" }, /* b followed a, which is not there any more */
  /* Sections */
  { "A(a)", "A'(a)", "~A'" },
  { "A(a)B(b)", "A(a)", "-B -b" },
  { "A(a)", "A(a)B(b)", "+B +b" },
  { "A(a)B(b)C(c)", "C(c)A(a)B(b)", ">C" }, /* and what is in it is not moved */
  { "A(a)B(b)C(c)", "A(a)C(c)", "-B -b" },
  { "A(a)B(b)C(c)", "A(a')C(c')", "~a' -B -b ~c'" }, /* B was after A */
  { "A(a)B(b)C(c)", "C(c)", "-A -a -B -b" },
  { "A(a)B(b)", "A(ab)", ">b -B" },
  { "A(ab)", "A(a)B(b)", "+B >b" },
  { "A(ab)B(c)", "B'(c')A'(ba)", "~B' ~c' >A' ~A' >a" },
  { "A(ab)", "C(ab)", "-A +C >a >b" },
};

static void
test_changes (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) before = notation_plan (cases[i].before), after = notation_plan (cases[i].after);
      g_autoptr (PoiseDiff) diff = poise_diff_new (before, after);
      g_autofree char *changes = write_changes (diff);

      g_test_message ("%s → %s", cases[i].before, cases[i].after);
      g_assert_cmpstr (changes, ==, cases[i].expected);
      g_assert_true (poise_diff_is_empty (diff) == poise_record_equal (before, after));
    }
}

/* Other ids are told of once; what else differs is told as if they were the same. */
static const Case by_title[] = {
  { "A(ab)B(c)", "A(ab)B(c)", "=" },
  { "A(ab)B(c)", "A(ba)B(c)", "= >a" },
  { "A(ab)B(c)", "B(c)", "= -A -a -b" },
  { "A(ab)B(c)", "A(b)B(ca)", "= >a" },
  { "A(ab)B(c)", "C(x)", "-A -a -b -B -c +C +x" }, /* nothing is the same */
  { "", "A(a)", "+A +a" },
};

static void
test_by_title (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (by_title); i++)
    {
      g_autoptr (PoisePlan) before = notation_plan (by_title[i].before), after = notation_plan (by_title[i].after);
      g_autoptr (PoisePlan) renewed = poise_beginning_renew_ids (after);
      g_autoptr (PoiseDiff) diff = poise_diff_new (before, renewed);
      g_autofree char *changes = write_changes (diff);

      g_test_message ("%s → %s", by_title[i].before, by_title[i].after);
      g_assert_cmpstr (changes, ==, by_title[i].expected);
    }
}

/* ---- Whole plans ---- */

static PoiseOutcome *
new_outcome (const char *id, const char *text)
{
  PoiseOutcome *outcome = poise_record_new (&poise_outcome_type);

  poise_record_put_text (outcome, POISE_OUTCOME_ID, id);
  poise_record_put_text (outcome, POISE_OUTCOME_TEXT, text);
  return poise_record_seal (outcome);
}

/* A plan with an activity that refers to an outcome, and with advice on it dismissed. */
static PoisePlan *
new_referring_plan (void)
{
  g_autoptr (PoiseActivity) plain = notation_activity ("a");
  g_autoptr (PoiseSection) empty = notation_section ("A()");
  PoiseActivity *activity = poise_record_copy (plain);
  PoiseSection *section = poise_record_copy (empty);
  PoiseDismissal *dismissal = poise_record_new (&poise_dismissal_type);
  PoisePlan *plan = poise_record_new (&poise_plan_type);
  GPtrArray *activities = poise_records_new (), *sections = poise_records_new (), *outcomes = poise_records_new ();
  GPtrArray *dismissed = poise_records_new (), *references = poise_texts_new ();

  g_ptr_array_add (references, g_ref_string_new ("o2"));
  g_ptr_array_add (references, g_ref_string_new ("dangling"));
  poise_record_put_list (activity, POISE_ACTIVITY_OUTCOMES, references);
  g_ptr_array_add (activities, poise_record_seal (activity));
  poise_record_put_list (section, POISE_SECTION_ACTIVITIES, activities);
  g_ptr_array_add (sections, poise_record_seal (section));
  g_ptr_array_add (outcomes, new_outcome ("o1", "Weigh"));
  g_ptr_array_add (outcomes, new_outcome ("o2", "Choose"));
  poise_record_put_text (dismissal, POISE_DISMISSAL_RULE, "group-size");
  poise_record_put_text (dismissal, POISE_DISMISSAL_ACTIVITY, "a");
  g_ptr_array_add (dismissed, poise_record_seal (dismissal));
  poise_record_put_number (plan, POISE_PLAN_VERSION_MEMBER, POISE_PLAN_VERSION);
  poise_record_put_list (plan, POISE_PLAN_SECTIONS, sections);
  poise_record_put_list (plan, POISE_PLAN_OUTCOMES, outcomes);
  poise_record_put_list (plan, POISE_PLAN_DISMISSED, dismissed);
  return poise_record_seal (plan);
}

/* Whatever refers to other ids follows them. */
static void
test_references (void)
{
  g_autoptr (PoisePlan) before = new_referring_plan ();
  g_autoptr (PoisePlan) renewed = poise_beginning_renew_ids (before);
  g_autoptr (PoiseDiff) diff = poise_diff_new (before, renewed);
  g_autofree char *changes = write_changes (diff);

  g_assert_cmpstr (changes, ==, "=");
  g_assert_true (poise_diff_get_change (diff, 0)->before == before);
}

/* Every member of each kind of record is told of when it alone differs, and so are unknown members. */
static void
assert_member_told (PoisePlan *before, PoisePlan *after, PoiseChangeKind kind, guint members)
{
  g_autoptr (PoiseDiff) diff = poise_diff_new (before, after);
  const PoiseChange *change = poise_diff_get_change (diff, 0);

  g_assert_cmpuint (poise_diff_get_n_changes (diff), ==, 1);
  g_assert_cmpint (change->kind, ==, kind);
  g_assert_cmphex (change->members, ==, members);
  g_assert_true (((const PoiseRecord *) change->before)->type == ((const PoiseRecord *) change->after)->type);
}

static GPtrArray *
one_extra (const char *json)
{
  GPtrArray *extras = poise_extras_new ();

  g_ptr_array_add (extras, poise_extra_new ("x", json));
  return extras;
}

static gpointer
with_extra (gconstpointer record, const char *json)
{
  gpointer changed = poise_record_copy (record);

  poise_record_put_extras (changed, one_extra (json));
  return poise_record_seal (changed);
}

static PoisePlan *
plan_with_activity (const PoisePlan *plan, PoiseActivity *activity)
{
  return poise_edit_replace_activity (plan, (PoisePlace) { 0, 0 }, activity);
}

static void
test_activity_members (void)
{
  g_autoptr (PoisePlan) before = notation_plan ("A(a)");
  const PoiseActivity *activity = poise_plan_get_activity (before, (PoisePlace) { 0, 0 });
  g_autoptr (PoiseActivity) longer = poise_record_with_number (activity, POISE_ACTIVITY_MINUTES, 45);
  g_autoptr (PoiseActivity) zero = poise_record_with_number (activity, POISE_ACTIVITY_MINUTES, 0);
  g_autoptr (PoiseActivity) both = poise_record_with_number (longer, POISE_ACTIVITY_MODE, POISE_MODE_SYNCHRONOUS);
  g_autoptr (PoiseActivity) noted = poise_record_with_text (activity, POISE_ACTIVITY_NOTES, "Bring pens.");
  g_autoptr (PoiseActivity) extra = with_extra (activity, "1"), other_extra = with_extra (activity, "1.0");
  g_autoptr (PoisePlan) with_longer = plan_with_activity (before, longer), with_zero = plan_with_activity (before, zero);
  g_autoptr (PoisePlan) with_both = plan_with_activity (before, both), with_noted = plan_with_activity (before, noted);
  g_autoptr (PoisePlan) with_one = plan_with_activity (before, extra);
  g_autoptr (PoisePlan) with_other = plan_with_activity (before, other_extra);
  const guint minutes = POISE_CHANGE_MEMBER (POISE_ACTIVITY_MINUTES);

  assert_member_told (before, with_longer, POISE_CHANGE_ACTIVITY_CHANGED, minutes);
  assert_member_told (before, with_zero, POISE_CHANGE_ACTIVITY_CHANGED, minutes); /* 0 is not the same as none */
  assert_member_told (before, with_both, POISE_CHANGE_ACTIVITY_CHANGED,
                      minutes | POISE_CHANGE_MEMBER (POISE_ACTIVITY_MODE));
  assert_member_told (with_noted, before, POISE_CHANGE_ACTIVITY_CHANGED, POISE_CHANGE_MEMBER (POISE_ACTIVITY_NOTES));
  assert_member_told (before, with_one, POISE_CHANGE_ACTIVITY_CHANGED, POISE_CHANGE_EXTRAS);
  assert_member_told (with_one, with_other, POISE_CHANGE_ACTIVITY_CHANGED, POISE_CHANGE_EXTRAS);
}

static void
test_section_and_course_members (void)
{
  g_autoptr (PoisePlan) before = notation_plan ("A(a)");
  g_autoptr (PoiseSection) longer = poise_record_with_number (poise_plan_get_section (before, 0), POISE_SECTION_DAYS, 9);
  g_autoptr (PoiseSection) extra = with_extra (poise_plan_get_section (before, 0), "null");
  g_autoptr (PoisePlan) with_longer = poise_edit_replace_section (before, 0, longer);
  g_autoptr (PoisePlan) with_section = poise_edit_replace_section (before, 0, extra);
  g_autoptr (PoisePlan) titled = poise_record_with_text (before, POISE_PLAN_TITLE, "Writing");
  g_autoptr (PoisePlan) with_plan = with_extra (before, "[1]");
  g_autoptr (PoisePlan) newer = poise_record_with_number (before, POISE_PLAN_VERSION_MEMBER, 2);

  assert_member_told (before, with_longer, POISE_CHANGE_SECTION_CHANGED, POISE_CHANGE_MEMBER (POISE_SECTION_DAYS));
  assert_member_told (before, with_section, POISE_CHANGE_SECTION_CHANGED, POISE_CHANGE_EXTRAS);
  assert_member_told (before, titled, POISE_CHANGE_COURSE, POISE_CHANGE_MEMBER (POISE_PLAN_TITLE));
  assert_member_told (before, with_plan, POISE_CHANGE_COURSE, POISE_CHANGE_EXTRAS);
  assert_member_told (before, newer, POISE_CHANGE_COURSE, POISE_CHANGE_MEMBER (POISE_PLAN_VERSION_MEMBER));
}

/* Places are told too, and the diff outlives the plans. */
static void
test_places (void)
{
  PoisePlan *before = notation_plan ("A(abc)B(d)"), *after = notation_plan ("B'(da)A(bx)");
  PoiseDiff *diff = poise_diff_new (before, after);
  g_autofree char *changes = write_changes (diff);

  poise_plan_unref (before);
  poise_plan_unref (after);
  g_assert_cmpstr (changes, ==, "~B' >a >A -c +x");
  for (guint i = 0; i < poise_diff_get_n_changes (diff); i++)
    {
      const PoiseChange *change = poise_diff_get_change (diff, i);

      if (change->kind < POISE_CHANGE_ACTIVITY_ADDED)
        continue;
      if (change->before != NULL)
        g_assert_true (change->before == poise_plan_get_activity (poise_diff_get_before (diff), change->place_before));
      if (change->after != NULL)
        g_assert_true (change->after == poise_plan_get_activity (poise_diff_get_after (diff), change->place_after));
    }
  poise_diff_unref (poise_diff_ref (diff));
  poise_diff_unref (diff);
}

int
main (int argc, char *argv[])
{
  int result;

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/diff/changes", test_changes);
  g_test_add_func ("/diff/by-title", test_by_title);
  g_test_add_func ("/diff/references", test_references);
  g_test_add_func ("/diff/activity-members", test_activity_members);
  g_test_add_func ("/diff/section-and-course-members", test_section_and_course_members);
  g_test_add_func ("/diff/places", test_places);
  result = g_test_run ();
  notation_forget ();
  return result;
}
