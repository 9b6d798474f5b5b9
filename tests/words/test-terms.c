/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Words for values and tools: each value has one, no two of a set share it, and the catalogue's tools all
 * have a name.
 */

#include "store/poise-store.h"
#include "words/poise-words.h"

typedef const char *(*Term) (int value);

static void
assert_distinct (Term term, int n_terms)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (int i = 0; i < n_terms; i++)
    {
      const char *word = term (i);

      g_assert_nonnull (word);
      g_assert_cmpstr (word, !=, "");
      g_assert_true (g_unichar_isupper (g_utf8_get_char (word)));
      g_assert_true (g_hash_table_add (seen, (gpointer)word));
    }
}

#define ADAPT(name, Type)                                                                                    \
  static const char *name##_of (int value) { return poise_words_##name ((Type)value); }
ADAPT (mode, PoiseMode)
ADAPT (purpose, PoisePurpose)
ADAPT (learning_type, PoiseLearningType)
ADAPT (complexity, PoiseComplexity)
ADAPT (group_kind, PoiseGroupKind)
ADAPT (assessment_kind, PoiseAssessmentKind)
ADAPT (bandwidth, PoiseBandwidth)
ADAPT (edit_kind, PoiseEditKind)

static void
test_distinct (void)
{
  assert_distinct (mode_of, POISE_N_MODES);
  assert_distinct (purpose_of, POISE_N_PURPOSES);
  assert_distinct (learning_type_of, POISE_N_LEARNING_TYPES);
  assert_distinct (complexity_of, POISE_N_COMPLEXITIES);
  assert_distinct (group_kind_of, POISE_N_GROUP_KINDS);
  assert_distinct (assessment_kind_of, POISE_N_ASSESSMENT_KINDS);
  assert_distinct (bandwidth_of, POISE_N_BANDWIDTHS);
  assert_distinct (edit_kind_of, POISE_N_EDIT_KINDS);
}

/* The tables stand in the order of the enumerations: the English words begin as the file spells them. */
static void
assert_order (Term term, const PoiseTerms *terms)
{
  for (int i = 0; i < terms->n_terms; i++)
    if (terms->names[i] != NULL)
      {
        g_autofree char *word = g_ascii_strdown (term (i), -1);

        g_test_message ("%s: %s", terms->names[i], word);
        g_assert_true (g_str_has_prefix (word, terms->names[i]));
      }
}

static void
test_order (void)
{
  assert_order (mode_of, &poise_modes);
  assert_order (purpose_of, &poise_purposes);
  assert_order (learning_type_of, &poise_learning_types);
  assert_order (complexity_of, &poise_complexities);
  assert_order (group_kind_of, &poise_group_kinds);
  assert_order (assessment_kind_of, &poise_assessment_kinds);
  assert_order (bandwidth_of, &poise_bandwidths);
  g_assert_cmpstr (poise_words_edit_kind (POISE_EDIT_MOVE), ==, "Move");
  g_assert_cmpstr (poise_words_edit_kind (POISE_EDIT_FOLLOW_ADVICE), ==, "Follow Advice");
  g_assert_cmpstr (poise_words_edit_kind (POISE_EDIT_DISMISS), ==, "Dismiss Advice");
  g_assert_cmpstr (poise_words_edit_kind (POISE_EDIT_UNDISMISS), ==, "Bring Back Advice");
  g_assert_cmpstr (poise_words_edit_kind (POISE_EDIT_IMPORT), ==, "Import");
  g_assert_cmpstr (poise_words_edit_kind (POISE_EDIT_RELOAD), ==, "Reload");
  g_assert_cmpstr (poise_words_edit_kind (POISE_EDIT_SUGGESTIONS), ==, "Accept Suggestions");
  g_assert_cmpstr (poise_words_edit_kind (POISE_EDIT_RESTORE), ==, "Restore");
  g_assert_cmpstr (poise_words_edit_kind (POISE_EDIT_RECOVER), ==, "Restore Unsaved Changes");
  g_assert_cmpstr (poise_words_edit_kind (POISE_EDIT_EARLIER_VERSION), ==, "Restore Earlier Version");
}

static void
test_undo (void)
{
  g_autofree char *undo = poise_words_undo (POISE_EDIT_MOVE);
  g_autofree char *redo = poise_words_redo (POISE_EDIT_ADD_ACTIVITY);

  g_assert_cmpstr (undo, ==, "Undo Move");
  g_assert_cmpstr (redo, ==, "Redo Add Activity");
}

static void
test_group (void)
{
  static const struct
  {
    int kind;
    int size;
    const char *words;
  } cases[] = {
    { POISE_GROUP_NONE, POISE_UNSET, NULL },
    { POISE_GROUP_NONE, 4, "Groups of 4" },
    { POISE_GROUP_WHOLE, POISE_UNSET, "Whole class" },
    { POISE_GROUP_WHOLE, 4, "Whole class" },
    { POISE_GROUP_SMALL, POISE_UNSET, "Small groups" },
    { POISE_GROUP_SMALL, 4, "Small groups of 4" },
    { POISE_GROUP_SMALL, 10000, "Small groups of 10,000" },
    { POISE_GROUP_PAIRS, POISE_UNSET, "Pairs" },
    { POISE_GROUP_ALONE, POISE_UNSET, "Alone" },
  };

  g_assert_null (poise_words_group (NULL));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PoiseGroup *open = poise_record_new (&poise_group_type);
      g_autoptr (PoiseGroup) group = NULL;
      g_autofree char *words = NULL;

      poise_record_put_number (open, POISE_GROUP_KIND, cases[i].kind);
      poise_record_put_number (open, POISE_GROUP_SIZE, cases[i].size);
      group = poise_record_seal (open);
      words = poise_words_group (group);
      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_assessment (void)
{
  static const struct
  {
    int kind;
    int weight;
    const char *words;
  } cases[] = {
    { POISE_ASSESSMENT_NONE, POISE_UNSET, NULL },
    { POISE_ASSESSMENT_NONE, 10, "10% of the grade" },
    { POISE_ASSESSMENT_FORMATIVE, POISE_UNSET, "Formative" },
    { POISE_ASSESSMENT_FORMATIVE, 0, "Formative, 0%" },
    { POISE_ASSESSMENT_SUMMATIVE, 7, "Summative, 7%" },
    { POISE_ASSESSMENT_SUMMATIVE, 100, "Summative, 100%" },
  };

  g_assert_null (poise_words_assessment (NULL));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PoiseAssessment *open = poise_record_new (&poise_assessment_type);
      g_autoptr (PoiseAssessment) assessment = NULL;
      g_autofree char *words = NULL;

      poise_record_put_number (open, POISE_ASSESSMENT_KIND, cases[i].kind);
      poise_record_put_number (open, POISE_ASSESSMENT_WEIGHT_PERCENT, cases[i].weight);
      assessment = poise_record_seal (open);
      words = poise_words_assessment (assessment);
      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

/* Every tool of the catalogue has a name of its own and a note. */
static void
test_catalogue_tools (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PoiseCatalogue) catalogue = poise_store_load_catalogue (&error);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  g_assert_no_error (error);
  g_assert_cmpuint (poise_catalogue_get_n_entries (catalogue), >=, 38);
  for (guint i = 0; i < poise_catalogue_get_n_entries (catalogue); i++)
    {
      const char *id = poise_catalogue_get_entry (catalogue, i)->tool->id;
      char *name = poise_words_tool (NULL, id);

      g_test_message ("%s: %s", id, name);
      g_assert_null (strstr (name, "unknown"));
      g_assert_cmpstr (name, !=, id);
      g_assert_nonnull (poise_words_tool_note (id));
      g_assert_true (g_str_has_suffix (poise_words_tool_note (id), "."));
      g_assert_true (g_hash_table_add (seen, name));
    }
}

static PoisePlan *
make_plan_with_tools (void)
{
  static const char *const own[][2]
      = { { "campus", "Campus Zoom" }, { "forum", "Our forum" }, { "quiz", NULL }, { "bare", NULL } };
  g_autoptr (GPtrArray) tools = poise_records_new ();
  g_autoptr (PoisePlan) plan = poise_plan_new ();

  for (guint i = 0; i < G_N_ELEMENTS (own); i++)
    {
      PoiseTool *tool = poise_record_new (&poise_tool_type);

      poise_record_put_text (tool, POISE_TOOL_ID, own[i][0]);
      poise_record_put_text (tool, POISE_TOOL_NAME, own[i][1]);
      g_ptr_array_add (tools, poise_record_seal (tool));
    }
  return poise_record_with_list (plan, POISE_PLAN_TOOLS, tools);
}

static void
test_own_tools (void)
{
  static const struct
  {
    const char *id;
    const char *name;
  } cases[] = {
    { "campus", "Campus Zoom" },         { "forum", "Our forum" },
    { "quiz", "Self-test quiz" },        { "bare", "bare" },
    { "videoconf", "Video conference" }, { "gone", "gone (unknown tool)" },
    { "{id}", "{id} (unknown tool)" },
  };
  g_autoptr (PoisePlan) plan = make_plan_with_tools ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *name = poise_words_tool (plan, cases[i].id);

      g_assert_cmpstr (name, ==, cases[i].name);
    }
  g_assert_null (poise_words_tool_note ("campus"));
}

static void
test_section_title (void)
{
  g_autoptr (GPtrArray) sections = poise_records_new ();
  g_autoptr (PoisePlan) empty = poise_plan_new ();
  g_autoptr (PoisePlan) plan = NULL;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  g_ptr_array_add (sections, poise_section_new ("Week 1"));
  g_ptr_array_add (sections, poise_section_new (NULL));
  plan = poise_record_with_list (empty, POISE_PLAN_SECTIONS, sections);
  first = poise_words_section_title (plan, 0);
  second = poise_words_section_title (plan, 1);
  g_assert_cmpstr (first, ==, "Week 1");
  g_assert_cmpstr (second, ==, "Section 2");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  poise_words_init ("en");
  g_test_add_func ("/words/terms/distinct", test_distinct);
  g_test_add_func ("/words/terms/order", test_order);
  g_test_add_func ("/words/terms/undo", test_undo);
  g_test_add_func ("/words/terms/group", test_group);
  g_test_add_func ("/words/terms/assessment", test_assessment);
  g_test_add_func ("/words/terms/catalogue-tools", test_catalogue_tools);
  g_test_add_func ("/words/terms/own-tools", test_own_tools);
  g_test_add_func ("/words/terms/section-title", test_section_title);
  return g_test_run ();
}
