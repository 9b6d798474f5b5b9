/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Queries: one activity, and what finds it.
 */

#include "core/poise-query.h"

static PoiseActivity *
example_activity (void)
{
  PoiseActivity *activity = poise_record_new (&poise_activity_type);
  PoiseLink *link = poise_record_new (&poise_link_type);
  PoiseAssessment *assessment = poise_record_new (&poise_assessment_type);
  GPtrArray *links = poise_records_new ();
  const char *const tools[] = { "videoconf", "campus-board", "unnamed", NULL };

  poise_record_put_text (link, POISE_LINK_TITLE, "Reading list");
  poise_record_put_text (link, POISE_LINK_URI, "https://example.org/hidden");
  g_ptr_array_add (links, poise_record_seal (link));
  poise_record_put_number (assessment, POISE_ASSESSMENT_KIND, POISE_ASSESSMENT_FORMATIVE);

  poise_record_put_text (activity, POISE_ACTIVITY_ID, "secretid");
  poise_record_put_text (activity, POISE_ACTIVITY_TITLE, "Débat: R&D in Straßburg");
  poise_record_put_text (activity, POISE_ACTIVITY_NOTES, "Groups of FOUR.\nनमस्ते 讨论");
  poise_record_put_number (activity, POISE_ACTIVITY_MODE, POISE_MODE_SYNCHRONOUS);
  poise_record_put_number (activity, POISE_ACTIVITY_LEARNING_TYPE, POISE_LEARNING_TYPE_PRODUCTION);
  poise_record_put_list (activity, POISE_ACTIVITY_TOOLS, poise_texts_from_strv (tools));
  poise_record_put_list (activity, POISE_ACTIVITY_LINKS, links);
  poise_record_put_record (activity, POISE_ACTIVITY_ASSESSMENT, poise_record_seal (assessment));
  return poise_record_seal (activity);
}

static PoiseTool *
tool_named (const char *id, const char *name)
{
  PoiseTool *tool = poise_record_new (&poise_tool_type);

  poise_record_put_text (tool, POISE_TOOL_ID, id);
  poise_record_put_text (tool, POISE_TOOL_NAME, name);
  return poise_record_seal (tool);
}

static PoisePlan *
example_plan (void)
{
  PoisePlan *plan = poise_record_new (&poise_plan_type);
  GPtrArray *tools = poise_records_new ();

  g_ptr_array_add (tools, tool_named ("campus-board", "Ilias Forum"));
  g_ptr_array_add (tools, tool_named ("unnamed", NULL));
  poise_record_put_list (plan, POISE_PLAN_TOOLS, tools);
  return poise_record_seal (plan);
}

static void
test_text_table (void)
{
  static const struct
  {
    const char *text;
    gboolean found;
  } cases[] = {
    /* nothing asked */
    { NULL, TRUE },
    { "", TRUE },
    { "  \t\n ", TRUE },
    /* case and accents, either side */
    { "débat", TRUE },
    { "debat", TRUE },
    { "DEBAT", TRUE },
    { "De\xcc\x81"
      "bat",
      TRUE },
    { "Dèbåt", TRUE },
    { "four", TRUE },
    { "strassburg", TRUE },
    { "STRASSBURG", TRUE },
    { "straß", TRUE },
    { "ｆｏｕｒ", TRUE },
    /* parts of words, punctuation, other scripts */
    { "eba", TRUE },
    { "r&d", TRUE },
    { "four.", TRUE },
    { "नमस्ते", TRUE },
    { "讨", TRUE },
    { "नमस्ता", FALSE },
    { "论讨", FALSE },
    /* all words, in any order and place */
    { "burg debat", TRUE },
    { " groups   R&D\treading ", TRUE },
    { "debat\xc2\xa0groups", TRUE },
    { "debat missing", FALSE },
    { "groups of five", FALSE },
    /* a word does not reach over a border */
    { "FOUR.नमस्ते", FALSE },
    { "burgGroups", FALSE },
    { "debatx", FALSE },
    /* links by title, tools by the plan's own name, else by id */
    { "reading list", TRUE },
    { "hidden", FALSE },
    { "videoconf", TRUE },
    { "ilias", TRUE },
    { "forum debat", TRUE },
    { "campus-board", FALSE },
    { "unnamed", TRUE },
    { "secretid", FALSE },
  };
  g_autoptr (PoisePlan) plan = example_plan ();
  g_autoptr (PoiseActivity) activity = example_activity ();
  g_autoptr (PoiseActivity) blank = poise_activity_new ("");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PoiseQuery query = { .text = cases[i].text };
      gboolean asks = i >= 3;

      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (poise_query_matches (&query, plan, activity), ==, cases[i].found);
      g_assert_cmpint (poise_query_is_empty (&query), ==, !asks);
      g_assert_cmpint (poise_query_matches (&query, plan, blank), ==, !asks);
    }
}

#define BIT POISE_TERM_BIT
#define TOOLS(...) ((const char *const[]) { __VA_ARGS__, NULL })

static void
test_terms_table (void)
{
  const struct
  {
    PoiseQuery query;
    gboolean found;
  } cases[] = {
    { { .modes = BIT (POISE_MODE_SYNCHRONOUS) }, TRUE },
    { { .modes = BIT (POISE_MODE_ASYNCHRONOUS) | BIT (POISE_MODE_UNDECIDED) }, FALSE },
    { { .modes = BIT (POISE_MODE_SYNCHRONOUS) | BIT (POISE_MODE_UNDECIDED) }, TRUE },
    { { .purposes = BIT (POISE_PURPOSE_NONE) }, TRUE },
    { { .purposes = BIT (POISE_PURPOSE_CONTENT) }, FALSE },
    { { .learning_types = BIT (POISE_LEARNING_TYPE_PRODUCTION) }, TRUE },
    { { .learning_types = BIT (POISE_LEARNING_TYPE_NONE) }, FALSE },
    { { .assessments = BIT (POISE_ASSESSMENT_FORMATIVE) }, TRUE },
    { { .assessments = BIT (POISE_ASSESSMENT_NONE) }, FALSE },
    { { .tools = TOOLS ("videoconf") }, TRUE },
    { { .tools = TOOLS ("video") }, FALSE },
    { { .tools = TOOLS ("campus-board") }, TRUE },
    { { .tools = TOOLS ("video", "campus-board") }, TRUE },
    { { .tools = TOOLS ("video", "blog") }, FALSE },
    { { .without_minutes = TRUE }, TRUE },
    /* all must hold */
    { { .text = "debat", .modes = BIT (POISE_MODE_SYNCHRONOUS), .tools = TOOLS ("videoconf"), .without_minutes = TRUE }, TRUE },
    { { .text = "debat", .modes = BIT (POISE_MODE_ASYNCHRONOUS) }, FALSE },
    { { .text = "missing", .modes = BIT (POISE_MODE_SYNCHRONOUS) }, FALSE },
  };
  g_autoptr (PoisePlan) plan = example_plan ();
  g_autoptr (PoiseActivity) activity = example_activity ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoiseQuery) copy = poise_query_copy (&cases[i].query);

      g_test_message ("case %u", i);
      g_assert_cmpint (poise_query_matches (&cases[i].query, plan, activity), ==, cases[i].found);
      g_assert_cmpint (poise_query_matches (copy, plan, activity), ==, cases[i].found);
      g_assert_false (poise_query_is_empty (copy));
    }
}

static void
test_minutes (void)
{
  g_autoptr (PoisePlan) plan = example_plan ();
  g_autoptr (PoiseActivity) without = poise_activity_new ("a");
  g_autoptr (PoiseActivity) none = poise_record_with_number (without, POISE_ACTIVITY_MINUTES, 0);
  g_autoptr (PoiseActivity) some = poise_record_with_number (without, POISE_ACTIVITY_MINUTES, 1);
  PoiseQuery query = { .without_minutes = TRUE };
  PoiseQuery unassessed = { .assessments = BIT (POISE_ASSESSMENT_NONE) };

  g_assert_true (poise_query_matches (&query, plan, without));
  g_assert_false (poise_query_matches (&query, plan, none));
  g_assert_false (poise_query_matches (&query, plan, some));
  g_assert_true (poise_query_matches (&unassessed, plan, without));
}

static PoiseActivity *
activity_with_id (const char *id)
{
  PoiseActivity *activity = poise_record_new (&poise_activity_type);

  poise_record_put_text (activity, POISE_ACTIVITY_ID, id);
  poise_record_put_text (activity, POISE_ACTIVITY_TITLE, "title");
  return poise_record_seal (activity);
}

/*  marked?  marks    id → found
 *  yes      unknown  a    no
 *  yes      none     a    no
 *  yes      a, b     a    yes
 *  yes      a, b     c    no
 *  yes      a, b          no: nobody can have marked it
 *  no       b        a    yes  */
static void
test_marked (void)
{
  g_autoptr (PoisePlan) plan = example_plan ();
  g_autoptr (GHashTable) none = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) some = g_hash_table_new (g_str_hash, g_str_equal);
  const struct
  {
    PoiseQuery query;
    const char *id;
    gboolean found;
  } cases[] = {
    { { .marked = TRUE }, "a", FALSE },
    { { .marked = TRUE, .marks = none }, "a", FALSE },
    { { .marked = TRUE, .marks = some }, "a", TRUE },
    { { .marked = TRUE, .marks = some }, "c", FALSE },
    { { .marked = TRUE, .marks = some }, NULL, FALSE },
    { { .marks = none }, "a", TRUE },
    { { .text = "x", .marked = TRUE, .marks = some }, "a", FALSE },
  };

  g_hash_table_add (some, (gpointer) "a");
  g_hash_table_add (some, (gpointer) "b");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoiseActivity) activity = activity_with_id (cases[i].id);
      g_autoptr (PoiseQuery) copy = poise_query_copy (&cases[i].query);

      g_test_message ("case %u", i);
      g_assert_cmpint (poise_query_matches (copy, plan, activity), ==, cases[i].found);
      g_assert_cmpint (poise_query_is_empty (copy), ==, !copy->marked);
    }
}

static void
test_tool_names (void)
{
  g_autoptr (GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (PoisePlan) plan = example_plan ();
  g_autoptr (PoiseActivity) activity = example_activity ();
  PoiseQuery query = { .text = "réunion", .tool_names = names };

  g_assert_false (poise_query_matches (&query, plan, activity));
  g_hash_table_insert (names, (gpointer) "videoconf", (gpointer) "Réunion en ligne");
  g_hash_table_insert (names, (gpointer) "campus-board", (gpointer) "Other name");
  g_assert_true (poise_query_matches (&query, plan, activity));
  query.text = "videoconf";
  g_assert_false (poise_query_matches (&query, plan, activity));
  query.text = "other"; /* the plan calls it otherwise */
  g_assert_false (poise_query_matches (&query, plan, activity));
}

static void
test_section_table (void)
{
  static const struct
  {
    PoiseQuery query;
    gboolean found;
  } cases[] = {
    { { .text = NULL }, FALSE },
    { { .text = "  " }, FALSE },
    { { .text = "semaine" }, TRUE },
    { { .text = "ete SEM" }, TRUE },
    { { .text = "semaine 2" }, FALSE },
    { { .text = "semaine", .modes = BIT (POISE_MODE_SYNCHRONOUS) }, FALSE },
    { { .text = "semaine", .without_minutes = TRUE }, FALSE },
    { { .without_minutes = TRUE }, FALSE },
  };
  g_autoptr (PoiseSection) section = poise_section_new ("Semaine d’été");
  g_autoptr (PoiseSection) untitled = poise_section_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("case %u", i);
      g_assert_cmpint (poise_query_matches_section (&cases[i].query, section), ==, cases[i].found);
      g_assert_false (poise_query_matches_section (&cases[i].query, untitled));
    }
}

/* Each differs from each other, and from none itself. */
static void
test_equal (void)
{
  const PoiseQuery queries[] = {
    { 0 },
    { .text = "a" },
    { .text = "b" },
    { .modes = 1 },
    { .purposes = 1 },
    { .learning_types = 1 },
    { .assessments = 1 },
    { .tools = TOOLS ("a") },
    { .tools = TOOLS ("a", "b") },
    { .without_minutes = TRUE },
    { .marked = TRUE },
  };
  const char *const none[] = { NULL };
  const PoiseQuery blank = { .text = "", .tools = none };

  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    for (guint k = 0; k < G_N_ELEMENTS (queries); k++)
      {
        g_autoptr (PoiseQuery) copy = poise_query_copy (&queries[k]);

        g_assert_cmpint (poise_query_equal (&queries[i], copy), ==, i == k);
      }
  g_assert_true (poise_query_equal (&queries[0], &blank));
  g_assert_true (poise_query_is_empty (&blank));
}

/* More characters than are remembered, in an order that throws each out again; long ones too. */
static void
test_many_characters (void)
{
  g_autoptr (PoisePlan) plan = poise_plan_new ();

  for (guint round = 0; round < 3; round++)
    for (gunichar c = 0xc0; c < 0x2000; c += 0x1ff)
      {
        char text[8] = { 0 }, upper[8] = { 0 };
        g_autoptr (PoiseActivity) activity = NULL;
        PoiseQuery query = { .text = upper };

        if (!g_unichar_isalpha (c))
          continue;
        text[g_unichar_to_utf8 (c, text)] = 'x';
        upper[g_unichar_to_utf8 (g_unichar_toupper (c), upper)] = 'X';
        activity = poise_activity_new (text);
        g_assert_true (poise_query_matches (&query, plan, activity));
      }
  {
    g_autoptr (PoiseActivity) activity = poise_activity_new ("\xef\xb7\xba"); /* one sign, eighteen letters */
    PoiseQuery query = { .text = "صلى" };

    g_assert_true (poise_query_matches (&query, plan, activity));
  }
}

static void
test_copy_owns (void)
{
  char text[] = "debat", tool[] = "videoconf";
  PoiseQuery query = { .text = text, .tools = TOOLS (tool), .modes = 3 };
  g_autoptr (PoiseQuery) copy = poise_query_copy (&query);

  text[0] = tool[0] = 'x';
  g_assert_cmpstr (copy->text, ==, "debat");
  g_assert_cmpstr (copy->tools[0], ==, "videoconf");
  g_assert_cmpint (copy->modes, ==, 3);
  poise_query_free (NULL);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/core/query/text-table", test_text_table);
  g_test_add_func ("/core/query/terms-table", test_terms_table);
  g_test_add_func ("/core/query/minutes", test_minutes);
  g_test_add_func ("/core/query/marked", test_marked);
  g_test_add_func ("/core/query/tool-names", test_tool_names);
  g_test_add_func ("/core/query/section-table", test_section_table);
  g_test_add_func ("/core/query/equal", test_equal);
  g_test_add_func ("/core/query/many-characters", test_many_characters);
  g_test_add_func ("/core/query/copy-owns", test_copy_owns);
  return g_test_run ();
}
