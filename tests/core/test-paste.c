/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Fragments and pasting: what is taken along, what keeps its id, where it comes to stand, and that cutting and
 * pasting loses nothing of any plan.
 */

#include "core/poise-edit.h"
#include "core/poise-fragment.h"
#include "common/random-plan.h"
#include "notation.h"

#include <string.h>

/* Letters: capitals pick sections, others activities. */
static PoisePicks *
picks_of (const char *letters)
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

/* What is copied, by its titles; activities without their section stand in brackets of a section in small letters. */
static char *
describe (const PoisePlan *fragment)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < poise_plan_n_sections (fragment); i++)
    {
      const PoiseSection *section = poise_plan_get_section (fragment, i);
      g_autofree char *title = g_strdup (section->title);

      if (poise_fragment_get_kind (section) == POISE_FRAGMENT_ACTIVITIES)
        *title = g_ascii_tolower (*title);
      g_string_append_printf (text, "%s(", title);
      for (guint k = 0; k < poise_section_n_activities (section); k++)
        g_string_append (text, poise_section_get_activity (section, k)->title);
      g_string_append_c (text, ')');
    }
  return g_string_free (text, FALSE);
}

static void
test_copy (void)
{
  static const struct
  {
    const char *plan;
    const char *picks;
    const char *fragment;
  } cases[] = {
    { "", "", "" },
    { "A(ab)B(cd)", "", "" },
    { "A(ab)B(cd)", "z", "" },
    { "A(ab)B(cd)", "b", "a(b)" },
    { "A(ab)B(cd)", "da", "a(a)b(d)" },
    { "A(ab)B(cd)", "A", "A(ab)" },
    { "A(ab)B(cd)", "Aa", "A(ab)" },
    { "A(ab)B(cd)", "Ac", "A(ab)b(c)" },
    { "A(ab)B(cd)C()", "CBA", "A(ab)B(cd)C()" },
    { "A()", "A", "A()" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) plan = notation_plan (cases[i].plan);
      g_autoptr (PoisePicks) picks = picks_of (cases[i].picks);
      g_autoptr (PoisePlan) fragment = poise_fragment_new (plan, picks);
      g_autofree char *text = describe (fragment);

      g_test_message ("%s: %s", cases[i].plan, cases[i].picks);
      g_assert_cmpstr (text, ==, cases[i].fragment);
      g_assert_cmpint (poise_fragment_is_empty (fragment), ==, *cases[i].fragment == '\0');
    }
}

static void
test_paste (void)
{
  static const struct
  {
    const char *from;
    const char *picks;
    const char *into;
    PoisePlace at;
    const char *after;
    guint n_sections; /* that are new, themselves or around single activities */
    guint n_activities;
  } cases[] = {
    /* activities: first, between, last, into an empty section */
    { "A(ab)B(cd)", "a", "X(xy)", { 0, 0 }, "X(axy)", 0, 1 },
    { "A(ab)B(cd)", "a", "X(xy)", { 0, 1 }, "X(xay)", 0, 1 },
    { "A(ab)B(cd)", "ad", "X(xy)", { 0, 2 }, "X(xyad)", 0, 2 },
    { "A(ab)B(cd)", "ad", "X(xy)Y()", { 1, 0 }, "X(xy)Y(ad)", 0, 2 },
    /* sections: after the one, whatever the activity */
    { "A(ab)B(cd)", "A", "X(xy)Y()", { 0, 1 }, "X(xy)A(ab)Y()", 1, 0 },
    { "A(ab)B(cd)", "AB", "X(xy)Y()", { 1, 0 }, "X(xy)Y()A(ab)B(cd)", 2, 0 },
    /* both */
    { "A(ab)B(cd)", "Ac", "X(xy)Y()", { 0, 1 }, "X(xcy)A(ab)Y()", 1, 1 },
    /* where there is nothing yet, place or not */
    { "A(ab)B(cd)", "A", "", { 0, 0 }, "A(ab)", 1, 0 },
    { "A(ab)B(cd)", "bc", "", { 7, 7 }, "(bc)", 0, 2 },
    { "A(ab)B(cd)", "bcA", "", { 0, 0 }, "(c)A(ab)", 1, 1 },
    /* nothing */
    { "A(ab)", "z", "X(x)", { 0, 0 }, "X(x)", 0, 0 },
    { "", "", "", { 0, 0 }, "", 0, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) from = notation_plan (cases[i].from);
      g_autoptr (PoisePicks) picks = picks_of (cases[i].picks);
      g_autoptr (PoisePlan) fragment = poise_fragment_new (from, picks);
      g_autoptr (PoisePlan) into = notation_plan (cases[i].into);
      g_autoptr (PoisePicks) copies = poise_picks_new ();
      g_autoptr (PoisePlan) after = poise_edit_paste (into, fragment, cases[i].at, copies);
      g_autofree char *text = notation_write (after);

      g_test_message ("%s: %s into %s", cases[i].from, cases[i].picks, cases[i].into);
      g_assert_cmpstr (text, ==, cases[i].after);
      g_assert_cmpuint (g_hash_table_size (copies->sections), ==, cases[i].n_sections);
      g_assert_cmpuint (g_hash_table_size (copies->activities), ==, cases[i].n_activities);
      g_assert_cmpint (after == into, ==, g_str_equal (cases[i].into, cases[i].after));
    }
}

/* Pasted where they are still in use, ids become new ones, once for each time; else they stay. */
static void
test_ids (void)
{
  g_autoptr (PoisePlan) plan = notation_plan ("A(ab)B(c)");
  g_autoptr (PoisePicks) picks = picks_of ("Ac");
  g_autoptr (PoisePicks) copies = poise_picks_new ();
  g_autoptr (PoisePlan) fragment = poise_fragment_new (plan, picks);
  g_autoptr (PoisePlan) once = poise_edit_paste (plan, fragment, (PoisePlace) { 1, 1 }, copies);
  g_autoptr (PoisePlan) twice = poise_edit_paste (once, fragment, (PoisePlace) { 1, 1 }, copies);
  g_autoptr (PoisePlan) rest = poise_edit_remove (plan, picks);
  g_autoptr (PoisePlan) back = poise_edit_paste (rest, fragment, (PoisePlace) { 0, 0 }, NULL);
  g_autofree char *text = notation_write (twice);
  GHashTableIter iter;
  gpointer id;
  PoisePlace place;

  g_assert_cmpstr (text, ==, "A(ab)B(ccc)A(ab)A(ab)");
  g_assert_cmpuint (g_hash_table_size (copies->sections), ==, 2);
  g_assert_cmpuint (g_hash_table_size (copies->activities), ==, 2);
  g_hash_table_iter_init (&iter, copies->activities);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    {
      g_assert_cmpuint (strlen (id), >=, 10);
      g_assert_true (poise_plan_find_activity (twice, id, &place));
    }
  g_assert_false (poise_picks_has_section (copies, "A"));

  g_assert_true (poise_plan_find_section (back, "A", NULL));
  g_assert_true (poise_plan_find_activity (back, "c", &place));
  g_assert_cmpuint (place.section, ==, 0);
  /* Not only the same words: the very record. */
  g_assert_true (poise_plan_get_activity (back, place) == poise_plan_get_activity (plan, (PoisePlace) { 1, 0 }));
}

static PoiseTool *
make_tool (const char *id, const char *name)
{
  PoiseTool *tool = poise_record_new (&poise_tool_type);

  poise_record_put_text (tool, POISE_TOOL_ID, id);
  poise_record_put_text (tool, POISE_TOOL_NAME, name);
  return poise_record_seal (tool);
}

static PoisePlan *
with_tools (const PoisePlan *plan, const char *const *ids, const char *name)
{
  g_autoptr (GPtrArray) tools = poise_records_new ();

  for (guint i = 0; ids[i]; i++)
    g_ptr_array_add (tools, make_tool (ids[i], name));
  return poise_record_with_list (plan, POISE_PLAN_TOOLS, tools);
}

/* Of the own tools come those that are referred to and not there yet; the others stay as each plan has them. */
static void
test_tools (void)
{
  g_autoptr (PoisePlan) plain = notation_plan ("A(ab)");
  g_autoptr (PoisePlan) tooled = with_tools (plain, (const char *const[]) { "zoom", "chat", "board", NULL }, "theirs");
  g_autoptr (GPtrArray) used = poise_texts_from_strv ((const char *const[]) { "videoconf", "zoom", "board", NULL });
  g_autoptr (PoiseActivity) a
      = poise_record_with_list (poise_plan_get_activity (tooled, (PoisePlace) { 0, 0 }), POISE_ACTIVITY_TOOLS, used);
  g_autoptr (PoisePlan) plan = poise_edit_replace_activity (tooled, (PoisePlace) { 0, 0 }, a);
  g_autoptr (PoisePicks) picks = picks_of ("a");
  g_autoptr (PoisePlan) fragment = poise_fragment_new (plan, picks);
  g_autoptr (PoisePlan) other = notation_plan ("X()");
  g_autoptr (PoisePlan) into = with_tools (other, (const char *const[]) { "pad", "zoom", NULL }, "ours");
  g_autoptr (PoisePlan) after = NULL;

  g_assert_cmpuint (poise_list_length (fragment->tools), ==, 2);
  after = poise_edit_paste (into, fragment, (PoisePlace) { 0, 0 }, NULL);
  g_assert_cmpuint (poise_list_length (after->tools), ==, 3);
  g_assert_cmpstr (poise_plan_find_tool (after, "zoom")->name, ==, "ours");
  g_assert_cmpstr (poise_plan_find_tool (after, "board")->name, ==, "theirs");
  g_assert_true (poise_plan_get_activity (after, (PoisePlace) { 0, 0 }) == a);

  /* A whole plan as a fragment has more than what is referred to. */
  g_clear_pointer (&after, poise_plan_unref);
  after = poise_edit_paste (other, plan, (PoisePlace) { 0, 0 }, NULL);
  g_assert_cmpuint (poise_list_length (after->tools), ==, 2);
}

/* (transfer full) some of @plan */
static PoisePicks *
random_picks (GRand *random, const PoisePlan *plan)
{
  PoisePicks *picks = poise_picks_new ();

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);

      if (g_rand_int_range (random, 0, 3) == 0)
        poise_picks_add_section (picks, section->id);
      for (guint k = 0; k < poise_section_n_activities (section); k++)
        if (g_rand_int_range (random, 0, 3) == 0)
          poise_picks_add_activity (picks, poise_section_get_activity (section, k)->id);
    }
  return picks;
}

static const PoiseActivity *
find_activity (const PoisePlan *plan, const char *id)
{
  PoisePlace place;

  return poise_plan_find_activity (plan, id, &place) ? poise_plan_get_activity (plan, place) : NULL;
}

/* Dates go with the place; the tests of dates ask for them. */
static gpointer
without_dates (const PoiseActivity *activity)
{
  g_autoptr (PoiseActivity) undated = poise_record_with_text (activity, POISE_ACTIVITY_DUE, NULL);

  return poise_record_with_list (undated, POISE_ACTIVITY_SCHEDULE, NULL);
}

static void
assert_same_but_dates (const PoiseActivity *a, const PoiseActivity *b)
{
  g_autoptr (PoiseActivity) one = without_dates (a);
  g_autoptr (PoiseActivity) other = without_dates (b);

  g_assert_true (poise_record_equal (one, other));
}

/* Whatever is cut and pasted is there again with all that it said, under its own id. */
static void
test_cut_and_paste (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20270111);

  for (guint n = 0; n < 300; n++)
    {
      g_autoptr (PoisePlan) plan = random_plan (random, 5, 5);
      g_autoptr (PoisePicks) picks = random_picks (random, plan);
      g_autoptr (PoisePlan) fragment = poise_fragment_new (plan, picks);
      g_autoptr (PoisePlan) rest = poise_edit_remove (plan, picks);
      g_autoptr (PoisePlan) back = poise_edit_paste (rest, fragment, (PoisePlace) { 0, 0 }, NULL);

      g_assert_cmpuint (poise_plan_n_activities (back), ==, poise_plan_n_activities (plan));
      for (guint i = 0; i < poise_plan_n_sections (plan); i++)
        {
          const PoiseSection *section = poise_plan_get_section (plan, i);
          guint at;

          g_assert_true (poise_plan_find_section (back, section->id, &at));
          if (poise_picks_has_section (picks, section->id))
            {
              const PoiseSection *pasted = poise_plan_get_section (back, at);
              g_autoptr (PoiseSection) bare = poise_record_with_list (pasted, POISE_SECTION_ACTIVITIES, section->activities);

              g_assert_true (poise_record_equal (bare, section));
              g_assert_cmpuint (poise_section_n_activities (pasted), ==, poise_section_n_activities (section));
            }
          for (guint k = 0; k < poise_section_n_activities (section); k++)
            {
              const PoiseActivity *activity = poise_section_get_activity (section, k);

              assert_same_but_dates (find_activity (back, activity->id), activity);
            }
        }
    }
}

static void
test_out_of_range (void)
{
  g_autoptr (PoisePlan) plan = notation_plan ("A(a)");

  g_test_expect_message (NULL, G_LOG_LEVEL_CRITICAL, "*assertion*failed*");
  g_assert_null (poise_edit_paste (plan, plan, (PoisePlace) { 1, 0 }, NULL));
  g_test_assert_expected_messages ();
  g_test_expect_message (NULL, G_LOG_LEVEL_CRITICAL, "*assertion*failed*");
  g_assert_null (poise_edit_paste (plan, plan, (PoisePlace) { 0, 2 }, NULL));
  g_test_assert_expected_messages ();
}

int
main (int argc, char *argv[])
{
  int result;

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/core/paste/copy", test_copy);
  g_test_add_func ("/core/paste/paste", test_paste);
  g_test_add_func ("/core/paste/ids", test_ids);
  g_test_add_func ("/core/paste/tools", test_tools);
  g_test_add_func ("/core/paste/cut-and-paste", test_cut_and_paste);
  g_test_add_func ("/core/paste/out-of-range", test_out_of_range);
  result = g_test_run ();
  notation_forget ();
  return result;
}
