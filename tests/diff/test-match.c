/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What of one plan is what of another, in tables of plans in one line (see core/notation.h).
 */

#include "common/copied-plan.h"
#include "core/notation.h"
#include "core/poise-beginning.h"
#include "diff/poise-match.h"

/* Sections and activities of the newer plan, each with what it was, "." for nothing: "A=A(a=a b=.) B=.()". */
static char *
write_match (const PoiseMatch *match)
{
  PoisePlan *before = poise_match_get_plan (match, POISE_MATCH_BEFORE);
  PoisePlan *after = poise_match_get_plan (match, POISE_MATCH_AFTER);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < poise_plan_n_sections (after); i++)
    {
      const PoiseSection *section = poise_plan_get_section (after, i);
      int pair = poise_match_find_section (match, POISE_MATCH_AFTER, i);

      g_string_append_printf (text, "%s=%s(", section->title,
                              pair >= 0 ? poise_plan_get_section (before, (guint) pair)->title : ".");
      for (guint k = 0; k < poise_section_n_activities (section); k++)
        {
          PoisePlace place;
          gboolean found = poise_match_find_activity (match, POISE_MATCH_AFTER, (PoisePlace) { i, k }, &place);

          g_string_append_printf (text, "%s%s=", k > 0 ? " " : "", poise_section_get_activity (section, k)->title);
          if (found)
            g_string_append_printf (text, "%u%u", place.section, place.activity);
          else
            g_string_append_c (text, '.');
        }
      g_string_append_c (text, ')');
    }
  return g_string_free (text, FALSE);
}

/**
 * Case:
 * @before: the older plan
 * @after: the newer plan
 * @expected: what matches
 * @copied: (nullable): what matches where no record of one is in the other; %NULL for the same
 */
typedef struct
{
  const char *before;
  const char *after;
  const char *expected;
  const char *copied;
} Case;

static const Case by_id[] = {
  { "", "", "", NULL },
  { "", "A(a)", "A=.(a=.)", NULL },
  { "A(a)", "", "", NULL },
  { "A(a)", "A(a)", "A=A(a=00)", NULL },
  { "A(a)", "A'(a')", "A'=A(a'=00)", NULL },
  { "A(ab)B(c)", "A(b)B(ac)", "A=A(b=01)B=B(a=00 c=10)", NULL },
  { "A(ab)B(c)", "B(c)A(ba)", "B=B(c=10)A=A(b=01 a=00)", NULL },
  { "A(ab)B(c)", "C(abc)", "C=.(a=00 b=01 c=10)", NULL }, /* no section in common, but activities */
  { "A(ab)B(c)", "A()C(abc)", "A=A()C=.(a=00 b=01 c=10)", NULL },
  { "A()B(a)", "A(a)B()", "A=A(a=10)B=B()", NULL }, /* sections without activities before the place */
  { "A()B()C(a)", "C(a)", "C=C(a=20)", NULL },
  /* The same id twice, as no file has it: the same record first, then the first with the first. */
  { "A(aa')", "A(a'a)", "A=A(a'=01 a=00)", "A=A(a'=00 a=01)" },
  { "A(aa)", "A(a)", "A=A(a=00)", NULL },
  { "A(a)", "A(aa)", "A=A(a=00 a=.)", NULL },
  { "A(aa')", "A(a''a''')", "A=A(a''=00 a'''=01)", NULL },
  { "A(a)A'(b)", "A''(a')A'(b)", "A''=A(a'=00)A'=A'(b=10)", NULL },
  /* Without ids: by title, within sections that match; the first with the first. */
  { "A(1)", "A(1)", "A=A(1=00)", NULL },
  { "A(1b)", "A(1b')", "A=A(1=00 b'=01)", NULL },
  { "A(12b)", "A(213)", "A=A(2=01 1=00 3=.)", NULL },
  { "A(11)", "A(111)", "A=A(1=00 1=01 1=.)", NULL },
  { "A(1)B()", "A()B(1)", "A=A()B=B(1=00)", "A=A()B=B(1=.)" },
  { "A(1)#(b)", "A(1)#(b')", "A=A(1=00)#=#(b'=10)", NULL },
  { "A(1)#(b)", "A(1)#'(b')", "A=A(1=00)#'=.(b'=10)", NULL },
  /* What has an id is not what has none, whatever it is called. */
  { "A(1)", "A(a)", "A=A(a=.)", NULL },
};

static void
assert_match (PoisePlan *before, PoisePlan *after, const char *expected)
{
  g_autoptr (PoiseMatch) match = poise_match_new (before, after);
  g_autofree char *text = write_match (match);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_by_id (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (by_id); i++)
    {
      const Case *row = &by_id[i];
      g_autoptr (PoisePlan) before = notation_plan (row->before), after = notation_plan (row->after);
      g_autoptr (PoisePlan) copied = copied_plan (after);

      g_test_message ("%s → %s", row->before, row->after);
      assert_match (before, after, row->expected);
      assert_match (before, copied, row->copied != NULL ? row->copied : row->expected);
    }
}

/* A course made from a template: all ids are new, so titles must do. */
static const Case by_title[] = {
  { "A(ab)B(c)", "A(ab)B(c)", "A=A(a=00 b=01)B=B(c=10)", NULL },
  { "A(ab)B(c)", "B(c)A(ba)", "B=B(c=10)A=A(b=01 a=00)", NULL },
  { "A(ab)B(c)", "A(a)", "A=A(a=00)", NULL },
  { "A(a)B(a)", "B(a)A(a)", "B=B(a=10)A=A(a=00)", NULL }, /* the same title in each section */
  { "A(a)B()", "A()B(a)", "A=A()B=B(a=00)", NULL },       /* elsewhere, but there is just one */
  { "A(aa)B()", "A()B(a)", "A=A()B=B(a=.)", NULL },       /* which of the two? */
  { "A(a)B()", "A()B(aa)", "A=A()B=B(a=. a=.)", NULL },
  { "A(aa)B()", "A(a)B(a)", "A=A(a=00)B=B(a=01)", NULL }, /* just one is left of either */
  { "A(aa)", "A(aaa)", "A=A(a=00 a=01 a=.)", NULL },
  /* Sections of one title: the first with the first; and what is in them is found nonetheless. */
  { "A(a)A(b)", "A(b)A(a)", "A=A(b=10)A=A(a=00)", NULL },
  { "A(a)", "C(a)", "C=.(a=00)", NULL },
  { "A(1)#(2)", "#(2)A(1)", "#=#(2=10)A=A(1=00)", NULL },
};

static void
test_by_title (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (by_title); i++)
    {
      const Case *row = &by_title[i];
      g_autoptr (PoisePlan) before = notation_plan (row->before), after = notation_plan (row->after);
      g_autoptr (PoisePlan) renewed = poise_beginning_renew_ids (after);

      g_test_message ("%s → %s", row->before, row->after);
      assert_match (before, renewed, row->expected);
    }
}

/* One section in common by id, and titles count no more. */
static void
test_not_by_title (void)
{
  g_autoptr (PoisePlan) before = notation_plan ("A(ab)B(c)"), after = notation_plan ("A(a)B(c)");
  g_autoptr (PoisePlan) renewed = poise_beginning_renew_ids (after);
  g_autoptr (GPtrArray) sections = poise_records_new ();
  g_autoptr (PoisePlan) mixed = NULL;

  g_ptr_array_add (sections, poise_section_ref (poise_plan_get_section (renewed, 0)));
  g_ptr_array_add (sections, poise_section_ref (poise_plan_get_section (after, 1)));
  mixed = poise_record_with_list (after, POISE_PLAN_SECTIONS, sections);
  assert_match (before, mixed, "A=.(a=.)B=B(c=10)");
}

/* Pairs are mutual, from either side. */
static void
test_mutual (void)
{
  g_autoptr (PoisePlan) before = notation_plan ("A(abc)B(d)C()"), after = notation_plan ("C(ax)A(cb)");
  g_autoptr (PoiseMatch) there = poise_match_new (before, after), back = poise_match_new (after, before);
  guint n_found = 0;

  for (guint i = 0; i < poise_plan_n_sections (before); i++)
    {
      int pair = poise_match_find_section (there, POISE_MATCH_BEFORE, i);

      g_assert_cmpint (pair, ==, poise_match_find_section (back, POISE_MATCH_AFTER, i));
      if (pair >= 0)
        g_assert_cmpint (poise_match_find_section (there, POISE_MATCH_AFTER, (guint) pair), ==, i);
      for (guint k = 0; k < poise_section_n_activities (poise_plan_get_section (before, i)); k++)
        {
          PoisePlace here = { i, k }, other, again, from_back;
          gboolean found = poise_match_find_activity (there, POISE_MATCH_BEFORE, here, &other);

          g_assert_true (found == poise_match_find_activity (back, POISE_MATCH_AFTER, here, &from_back));
          if (!found)
            continue;
          g_assert_true (poise_match_find_activity (there, POISE_MATCH_AFTER, other, &again));
          g_assert_true (again.section == i && again.activity == k);
          g_assert_true (from_back.section == other.section && from_back.activity == other.activity);
          n_found++;
        }
    }
  g_assert_cmpuint (n_found, ==, 3);
}

/* Ten thousand activities of one id take no longer than others, and match each with its place. */
static void
test_one_id (void)
{
  g_autoptr (GString) text = g_string_new ("A(");
  g_autoptr (PoisePlan) before = NULL, copied = NULL, after = NULL;
  g_autoptr (PoiseMatch) match = NULL;

  for (guint i = 0; i < 10000; i++)
    g_string_append_c (text, 'a');
  g_string_append_c (text, ')');
  before = notation_plan (text->str);
  copied = copied_plan (before);
  after = poise_record_with_text (copied, POISE_PLAN_TITLE, "Another");
  match = poise_match_new (before, after);
  for (guint k = 0; k < 10000; k++)
    {
      PoisePlace other;

      g_assert_true (poise_match_find_activity (match, POISE_MATCH_AFTER, (PoisePlace) { 0, k }, &other));
      g_assert_cmpuint (other.activity, ==, k);
    }
}

int
main (int argc, char *argv[])
{
  int result;

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/diff/match/by-id", test_by_id);
  g_test_add_func ("/diff/match/by-title", test_by_title);
  g_test_add_func ("/diff/match/not-by-title", test_not_by_title);
  g_test_add_func ("/diff/match/mutual", test_mutual);
  g_test_add_func ("/diff/match/one-id", test_one_id);
  result = g_test_run ();
  notation_forget ();
  return result;
}
