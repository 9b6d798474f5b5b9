/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A plan with only what a query finds: the same whether made afresh or followed, with nothing matched twice.
 */

#include "core/poise-restriction.h"

#include "core/poise-edit.h"

#include "common/large-plan.h"
#include "notation.h"

/* What has a mark. */
static const PoiseQuery marked = { .text = "'" };

/*  a plan, the plan after an edit → what is found then, and how many activities were compared for that  */
static void
test_table (void)
{
  static const struct
  {
    const char *before;
    const char *after;
    const char *found;
    guint n_matched;
  } cases[] = {
    { "A(ab'c)B(d')", "A(ab'c)B(d')", "A(b')B(d')", 0 },
    { "A(ab'c)B(d')", "A(ab'c')B(d')", "A(b'c')B(d')", 1 },
    { "A(ab'c)B(d')", "A(a'b'c)B(d')", "A(a'b')B(d')", 1 },
    { "A(a'b'c')", "A(a'bc')", "A(a'c')", 1 },
    { "A(a'b'c')", "A(b'c')", "A(b'c')", 0 },
    { "A(a'b'c')", "A(a'b')", "A(a'b')", 0 },
    { "A(a'b'c')", "A(a'c')", "A(a'c')", 0 },
    { "A(ab'cd'e)", "A(ab'e)", "A(b')", 0 },
    { "A(ab'c)B(d')", "B(d')A(ab'c)", "B(d')A(b')", 0 },
    { "A(ab')B(cd')", "A(a)B(cd'b')", "A()B(d'b')", 1 },
    { "A(ab')B(cd')", "A(ab')E(e')B(cd')", "A(b')E(e')B(d')", 1 },
    { "A(ab')B(cd')", "B(cd')", "B(d')", 0 },
    { "A(ab')", "", "", 0 },
    { "", "A(ab')", "A(b')", 2 },
    { "A()B()", "A()B(b)", "A()B()", 1 },
    { "A(a'a'b)", "A(a'ba'b)", "A(a'a')", 2 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) before = notation_plan (cases[i].before), after = notation_plan (cases[i].after);
      g_autoptr (PoiseRestriction) old = poise_restriction_new (&marked, before);
      g_autoptr (PoiseRestriction) followed = poise_restriction_follow (old, after);
      g_autofree char *text = notation_write (poise_restriction_get_plan (followed));

      g_test_message ("case %u", i);
      g_assert_cmpstr (text, ==, cases[i].found);
      g_assert_true (poise_restriction_get_whole (followed) == after);
      if (before != after)
        g_assert_cmpuint (poise_restriction_get_n_matched (followed), <=, cases[i].n_matched);
    }
  notation_forget ();
}

/* A section of which all is found is the plan's own, one of which nothing differs the one of before. */
static void
test_shares (void)
{
  g_autoptr (PoisePlan) before = notation_plan ("A(a'b')B(cd')C(e)"), after = notation_plan ("A(a'b')B(c\"d')C(e)");
  g_autoptr (PoiseRestriction) old = poise_restriction_new (&marked, before);
  g_autoptr (PoiseRestriction) followed = poise_restriction_follow (old, after);
  g_autoptr (PoiseRestriction) same = poise_restriction_follow (followed, after);
  PoisePlan *found = poise_restriction_get_plan (followed);

  g_assert_true (same == followed);
  g_assert_true (poise_plan_get_section (found, 0) == poise_plan_get_section (after, 0));
  for (guint i = 0; i < 3; i++)
    g_assert_true (poise_plan_get_section (found, i)
                   == poise_plan_get_section (poise_restriction_get_plan (old), i));
  notation_forget ();
}

/* The empty query finds the very same plan. */
static void
test_empty (void)
{
  static const PoiseQuery empty = { 0 };
  g_autoptr (PoisePlan) plan = notation_plan ("A(ab')B()");
  g_autoptr (PoiseRestriction) all = poise_restriction_new (&empty, plan);

  g_assert_true (poise_restriction_get_plan (all) == plan);
  notation_forget ();
}

/* The names of the plan's own tools are matched, so that another name may find other activities. */
static void
test_tools (void)
{
  static const PoiseQuery wall = { .text = "wall" };
  const char *const ids[] = { "board", NULL };
  g_autoptr (PoisePlan) empty = notation_plan ("A(a)");
  g_autoptr (PoiseActivity) activity = poise_record_copy (poise_plan_get_activity (empty, (PoisePlace) { 0, 0 }));
  g_autoptr (PoisePlan) before = NULL, after = NULL;
  g_autoptr (GPtrArray) tools = poise_records_new ();
  g_autoptr (PoiseRestriction) none = NULL, one = NULL;
  PoiseTool *tool = poise_record_new (&poise_tool_type);

  poise_record_put_list (activity, POISE_ACTIVITY_TOOLS, poise_texts_from_strv (ids));
  poise_record_seal (activity);
  before = poise_edit_replace_activity (empty, (PoisePlace) { 0, 0 }, activity);
  poise_record_put_text (tool, POISE_TOOL_ID, "board");
  poise_record_put_text (tool, POISE_TOOL_NAME, "Wall");
  g_ptr_array_add (tools, poise_record_seal (tool));
  after = poise_record_with_list (before, POISE_PLAN_TOOLS, tools);

  none = poise_restriction_new (&wall, before);
  one = poise_restriction_follow (none, after);
  g_assert_cmpuint (poise_plan_n_activities (poise_restriction_get_plan (none)), ==, 0);
  g_assert_cmpuint (poise_plan_n_activities (poise_restriction_get_plan (one)), ==, 1);
  notation_forget ();
}

static char *
random_notation (GRand *random)
{
  GString *text = g_string_new (NULL);
  guint n_sections = g_rand_int_range (random, 0, 5);

  for (guint i = 0; i < n_sections; i++)
    {
      guint n = g_rand_int_range (random, 0, 7);

      g_string_append_printf (text, "%c(", 'A' + g_rand_int_range (random, 0, 4));
      for (guint k = 0; k < n; k++)
        g_string_append_printf (text, "%c%s", 'a' + g_rand_int_range (random, 0, 5),
                                g_rand_boolean (random) ? "'" : "");
      g_string_append_c (text, ')');
    }
  return g_string_free (text, FALSE);
}

/* However one plan follows another, what is found is what would be found afresh. */
static void
test_property (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (5);
  g_autoptr (PoisePlan) first = notation_plan ("");
  g_autoptr (PoiseRestriction) followed = poise_restriction_new (&marked, first);

  for (guint i = 0; i < 4000; i++)
    {
      g_autofree char *text = random_notation (random);
      g_autoptr (PoisePlan) plan = notation_plan (text);
      g_autoptr (PoiseRestriction) next = poise_restriction_follow (followed, plan);
      g_autoptr (PoiseRestriction) afresh = poise_restriction_new (&marked, plan);

      g_test_message ("%u: %s", i, text);
      g_assert_true (poise_record_equal (poise_restriction_get_plan (next), poise_restriction_get_plan (afresh)));
      g_assert_cmpuint (poise_plan_n_sections (poise_restriction_get_plan (next)), ==, poise_plan_n_sections (plan));
      g_assert_cmpuint (poise_restriction_get_n_matched (next), <=, poise_restriction_get_n_matched (afresh));
      g_clear_pointer (&followed, poise_restriction_unref);
      followed = g_steal_pointer (&next);
    }
  notation_forget ();
}

/* In a large plan an edit compares what was edited, however large a section it stands in. */
static void
test_counts (void)
{
  static const PoiseQuery synchronous = { .modes = POISE_TERM_BIT (POISE_MODE_SYNCHRONOUS) };
  static const guint n_sections[] = { 1, 300 };

  for (guint i = 0; i < G_N_ELEMENTS (n_sections); i++)
    {
      g_autoptr (PoisePlan) plan = large_plan (n_sections[i], 9000);
      g_autoptr (PoiseRestriction) before = poise_restriction_new (&synchronous, plan);
      const PoisePlace place = { n_sections[i] / 2, 20 };
      g_autoptr (PoiseActivity) timed
          = poise_record_with_number (poise_plan_get_activity (plan, place), POISE_ACTIVITY_MINUTES, 12345);
      g_autoptr (PoisePlan) edited = poise_edit_replace_activity (plan, place, timed);
      g_autoptr (PoiseRestriction) after = poise_restriction_follow (before, edited);

      g_assert_cmpuint (poise_restriction_get_n_matched (before), ==, 9000);
      g_assert_cmpuint (poise_restriction_get_n_matched (after), ==, 1);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/core/restriction/table", test_table);
  g_test_add_func ("/core/restriction/shares", test_shares);
  g_test_add_func ("/core/restriction/empty", test_empty);
  g_test_add_func ("/core/restriction/tools", test_tools);
  g_test_add_func ("/core/restriction/property", test_property);
  g_test_add_func ("/core/restriction/counts", test_counts);
  return g_test_run ();
}
