/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What can be looked for, one by one: terms that are added, named, taken away.
 */

#include "gui/find/poise-find-terms.h"
#include "words/poise-words.h"

static PoiseActivity *
activity_with_tools (const char *const *tools)
{
  PoiseActivity *activity = poise_record_new (&poise_activity_type);

  poise_record_put_text (activity, POISE_ACTIVITY_TITLE, "");
  poise_record_put_list (activity, POISE_ACTIVITY_TOOLS, poise_texts_from_strv (tools));
  return poise_record_seal (activity);
}

/* Two activities; tools in no order, one of them twice. */
static PoisePlan *
make_plan (void)
{
  PoisePlan *plan = poise_record_new (&poise_plan_type);
  PoiseSection *section = poise_record_new (&poise_section_type);
  GPtrArray *sections = poise_records_new ();
  GPtrArray *activities = poise_records_new ();

  g_ptr_array_add (activities, activity_with_tools ((const char *const[]) { "videoconf", "blog", NULL }));
  g_ptr_array_add (activities, activity_with_tools ((const char *const[]) { "blog", "forum", NULL }));
  poise_record_put_list (section, POISE_SECTION_ACTIVITIES, activities);
  g_ptr_array_add (sections, poise_record_seal (section));
  poise_record_put_list (plan, POISE_PLAN_SECTIONS, sections);
  return poise_record_seal (plan);
}

static char *
join_names (const PoisePlan *plan, GArray *terms, gboolean alone)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < terms->len; i++)
    {
      g_autofree char *name = poise_find_term_name (plan, g_array_index (terms, PoiseFindTerm, i), alone);

      g_string_append_printf (names, "%s%s", i > 0 ? "|" : "", name);
    }
  return g_string_free (names, FALSE);
}

static void
test_choices (void)
{
  static const struct
  {
    PoiseFindKind kind;
    const char *names;
    const char *alone;
  } cases[] = {
    { POISE_FIND_MODE, "Synchronous|Asynchronous|Undecided", "Synchronous|Asynchronous|Undecided" },
    { POISE_FIND_MINUTES, "No Minutes", "No Minutes" },
    { POISE_FIND_ADVICE, "Has Advice", "Has Advice" },
    { POISE_FIND_PURPOSE, "Content|Planning|Social|None", "Content|Planning|Social|No Purpose" },
    { POISE_FIND_LEARNING_TYPE,
      "Acquisition|Discussion|Investigation|Practice|Collaboration|Production|None",
      "Acquisition|Discussion|Investigation|Practice|Collaboration|Production|No Learning Type" },
    { POISE_FIND_ASSESSMENT, "Formative|Summative|None", "Formative|Summative|No Assessment" },
    { POISE_FIND_TOOL,
      "Blog or journal|Discussion board|Video conference",
      "Blog or journal|Discussion board|Video conference" },
  };
  g_autoptr (PoisePlan) plan = make_plan ();
  const PoiseQuery nothing = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) terms = poise_find_list_choices (plan, &nothing, cases[i].kind);
      g_autofree char *names = join_names (plan, terms, FALSE);
      g_autofree char *alone = join_names (plan, terms, TRUE);

      g_assert_cmpstr (names, ==, cases[i].names);
      g_assert_cmpstr (alone, ==, cases[i].alone);
      g_assert_nonnull (poise_find_kind_name (cases[i].kind));
    }
}

/* Each choice is added and taken away, and touches no other; together they are told of in order. */
static void
test_set (void)
{
  g_autoptr (PoisePlan) plan = make_plan ();
  g_autoptr (PoiseQuery) all = poise_query_copy (&(PoiseQuery) { .text = "a b" });
  g_autoptr (GArray) told = NULL;
  guint n = 0;

  for (PoiseFindKind kind = 0; kind < POISE_N_FIND_KINDS; kind++)
    {
      g_autoptr (GArray) terms = poise_find_list_choices (plan, all, kind);

      for (guint i = 0; i < terms->len; i++)
        {
          PoiseFindTerm term = g_array_index (terms, PoiseFindTerm, i);
          g_autoptr (PoiseQuery) before = g_steal_pointer (&all);
          g_autoptr (PoiseQuery) back = NULL;

          g_assert_false (poise_find_has (before, term));
          all = poise_find_set (before, term, TRUE);
          g_assert_true (poise_find_has (all, term));
          g_assert_cmpstr (all->text, ==, "a b");
          back = poise_find_set (all, term, FALSE);
          g_assert_true (poise_query_equal (back, before));
          g_assert_false (poise_query_equal (all, before));
          n++;
        }
    }
  told = poise_find_list_terms (plan, all);
  g_assert_cmpuint (told->len, ==, n);
  g_assert_cmpuint (n, ==, 3 + 1 + 1 + 4 + 7 + 3 + 3);
}

/* A tool that the plan has lost is still told of while it is looked for. */
static void
test_lost_tool (void)
{
  g_autoptr (PoisePlan) plan = poise_plan_new ();
  const PoiseQuery query = { .tools = (const char *const[]) { "blog", NULL } };
  g_autoptr (GArray) choices = poise_find_list_choices (plan, &query, POISE_FIND_TOOL);
  g_autoptr (GArray) terms = poise_find_list_terms (plan, &query);

  g_assert_cmpuint (choices->len, ==, 1);
  g_assert_cmpuint (terms->len, ==, 1);
}

static void
test_text (void)
{
  const PoiseQuery query = { .text = "a", .modes = 1 };
  g_autoptr (PoiseQuery) other = poise_find_set_text (&query, "b c");
  g_autoptr (PoiseQuery) none = poise_find_set_text (&query, "");

  g_assert_cmpstr (other->text, ==, "b c");
  g_assert_cmpint (other->modes, ==, 1);
  g_assert_null (none->text);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  poise_words_init (NULL);
  g_test_add_func ("/gui/find-terms/choices", test_choices);
  g_test_add_func ("/gui/find-terms/set", test_set);
  g_test_add_func ("/gui/find-terms/lost-tool", test_lost_tool);
  g_test_add_func ("/gui/find-terms/text", test_text);
  return g_test_run ();
}
