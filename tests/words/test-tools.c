/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is said of tools: names and notes of lists before Poise's, a sentence for each reason, in a language in which
 * each text is its own translation in brackets; and the tools that Hrastinski's text names are found.
 */

#include "words/poise-words-tools.h"

#include "store/poise-tool-file.h"

#include <string.h>

static void
assert_translated (const char *text)
{
  g_test_message ("%s", text);
  g_assert_true (g_str_has_prefix (text, "⟦") && g_str_has_suffix (text, "⟧"));
  g_assert_null (strchr (text, '{'));
}

static PoiseCatalogue *
load_known (void)
{
  g_autoptr (GError) error = NULL;
  PoiseCatalogue *known = poise_store_load_catalogue (&error);

  g_assert_no_error (error);
  return known;
}

static void
test_reasons (void)
{
  g_autoptr (PoiseCatalogue) known = load_known ();
  guint n_silent = 0;

  for (int kind = 0; kind < POISE_N_TOOL_REASONS; kind++)
    for (int value = 1; value < POISE_N_LEARNING_TYPES; value++)
      for (int fitness = 1; fitness <= 3; fitness++)
        {
          PoiseToolReason reason = { kind, 0, value, fitness, (GRefString *) "videoconf" };
          g_autofree char *sentence = NULL;

          if (kind == POISE_TOOL_REASON_PURPOSE && value >= POISE_N_PURPOSES)
            continue;
          sentence = poise_words_tool_reason (NULL, known, &reason);
          if (kind == POISE_TOOL_REASON_OPEN && fitness == 1)
            n_silent += sentence == NULL;
          else
            assert_translated (sentence);
        }
  g_assert_cmpuint (n_silent, ==, POISE_N_LEARNING_TYPES - 1);
}

/* Each grade of each purpose says something else. */
static void
test_grades (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (int purpose = POISE_PURPOSE_CONTENT; purpose < POISE_N_PURPOSES; purpose++)
    for (int fitness = 1; fitness <= 3; fitness++)
      {
        PoiseToolReason reason = { POISE_TOOL_REASON_PURPOSE, 0, purpose, fitness, NULL };

        g_assert_true (g_hash_table_add (seen, poise_words_tool_reason (NULL, NULL, &reason)));
      }
}

static void
test_all_together (void)
{
  PoiseRankedTool ranked = { .n_reasons = 3,
                             .reasons = { { POISE_TOOL_REASON_OPEN, 6, 0, 1, NULL },
                                          { POISE_TOOL_REASON_LIGHT, 0, 0, 0, NULL },
                                          { POISE_TOOL_REASON_NO_ACCOUNT, 1, 0, 0, NULL } } };
  g_autofree char *all = poise_words_tool_reasons (NULL, NULL, &ranked);

  g_assert_cmpstr (all, ==, "⟦Needs little of a connection.⟧ ⟦Learners need no account.⟧");
  ranked.n_reasons = 1;
  g_assert_null (poise_words_tool_reasons (NULL, NULL, &ranked));
}

/* The plan's name, then the list's, then Poise's. */
static void
test_names (void)
{
  static const char text[] = "{\"format\": \"poise-tools\", \"version\": 1, \"tools\": ["
                             "{\"id\": \"campus\", \"name\": \"Campus Meet\", \"note\": \"Log in first.\"},"
                             "{\"id\": \"forum\", \"name\": \"Our board\"}, {\"id\": \"wiki\"}]}";
  static const struct
  {
    const char *id, *name, *note;
  } cases[] = {
    { "campus", "Campus Meet", "Log in first." }, { "forum", "Our board", "⟦Gives time" },
    { "wiki", "⟦Wiki⟧", "⟦Linked pages" },        { "blog", "⟦Blog or journal⟧", "⟦Suits" },
    { "gone", "⟦gone (unknown tool)⟧", NULL },    { "mine", "The plan’s", NULL },
  };
  g_autoptr (PoiseCatalogue) known = load_known ();
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (PoiseToolList) list = poise_tool_file_read (bytes, known, NULL);
  g_autoptr (PoiseCatalogue) catalogue = poise_catalogue_with_list (known, list);
  g_autoptr (PoisePlan) empty = poise_plan_new ();
  g_autoptr (PoisePlan) plan = NULL;
  GPtrArray *tools = poise_records_new ();
  PoiseTool *mine = poise_record_new (&poise_tool_type);

  poise_record_put_text (mine, POISE_TOOL_ID, "mine");
  poise_record_put_text (mine, POISE_TOOL_NAME, "The plan’s");
  g_ptr_array_add (tools, poise_record_seal (mine));
  plan = poise_record_with_list (empty, POISE_PLAN_TOOLS, tools);
  g_ptr_array_unref (tools);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *name = poise_words_catalogue_tool (plan, catalogue, cases[i].id);
      const char *note = poise_words_catalogue_note (catalogue, cases[i].id);

      g_assert_cmpstr (name, ==, cases[i].name);
      if (cases[i].note == NULL)
        g_assert_null (note);
      else
        g_assert_true (g_str_has_prefix (note, cases[i].note));
    }
}

static gboolean
is_called (const PoiseCatalogueEntry *entry, const char *wanted)
{
  g_autofree char *name = poise_words_tool (NULL, entry->tool->id);
  g_autoptr (GString) all = g_string_new (name);
  g_autofree char *folded = NULL;
  g_autofree char *folded_wanted = g_utf8_casefold (wanted, -1);

  if (poise_words_tool_other_names (entry->tool->id) != NULL)
    g_string_append_printf (all, "|%s", poise_words_tool_other_names (entry->tool->id));
  for (guint i = 0; i < poise_list_length (entry->examples); i++)
    g_string_append_printf (all, "|%s", (const char *) entry->examples->pdata[i]);
  folded = g_utf8_casefold (all->str, -1);
  return strstr (folded, folded_wanted) != NULL;
}

/* What the source text names, and which tool that is. */
static void
test_tools_of_the_source (void)
{
  static const char *const named[][2] = {
    { "e-mail", "email" },          { "discussion board", "forum" },  { "blog", "blog" },
    { "recording", "video" },       { "video conference", "videoconf" }, { "videoconferencing", "videoconf" },
    { "Adobe Connect", "videoconf" }, { "shared cloud document", "codoc" }, { "Google", "codoc" },
    { "365", "codoc" },             { "iCloud", "codoc" },            { "instant messaging", "im" },
    { "chat", "im" },               { "live tweet-up", "livesocial" }, { "Twitter", "livesocial" },
    { "online lecture", "webinar" },
  };
  g_autoptr (PoiseCatalogue) known = load_known ();

  for (guint i = 0; i < G_N_ELEMENTS (named); i++)
    {
      const PoiseCatalogueEntry *entry = poise_catalogue_find (known, named[i][1]);

      g_test_message ("%s", named[i][0]);
      g_assert_true (is_called (entry, named[i][0]));
    }
}

static void
test_gain (void)
{
  static const struct
  {
    PoiseToolListGain gain;
    const char *text;
  } cases[] = {
    { { 1, 0, 0 }, "⟦1 tool added⟧" },
    { { 2, 0, 0 }, "⟦2 tools added⟧" },
    { { 0, 1, 0 }, "⟦1 tool replaced⟧" },
    { { 0, 0, 3 }, "⟦3 tools hidden⟧" },
    { { 0, 0, 0 }, "⟦Nothing new: you have all these tools already.⟧" },
  };
  PoiseToolListGain all = { 2, 1, 1 };
  g_autofree char *list = poise_words_tool_gain (&all);
  g_autofree char *exported = poise_words_tools_exported (1);
  g_autofree char *hidden = poise_words_tool_hidden ("Wiki");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = poise_words_tool_gain (&cases[i].gain);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
  g_assert_nonnull (strstr (list, "⟦2 tools added⟧"));
  g_assert_nonnull (strstr (list, "⟦1 tool replaced⟧"));
  g_assert_nonnull (strstr (list, "⟦1 tool hidden⟧"));
  assert_translated (exported);
  assert_translated (hidden);
  g_assert_nonnull (strstr (hidden, "“Wiki”"));
}

int
main (int argc, char *argv[])
{
  g_autofree char *locale_dir = NULL;

  g_test_init (&argc, &argv, NULL);
  locale_dir = g_test_build_filename (G_TEST_BUILT, "words", "pseudo", NULL);
  g_setenv ("POISE_LOCALE_DIR", locale_dir, TRUE);
  poise_words_init ("eo");
  g_test_add_func ("/words/tools/reasons", test_reasons);
  g_test_add_func ("/words/tools/grades", test_grades);
  g_test_add_func ("/words/tools/all-together", test_all_together);
  g_test_add_func ("/words/tools/names", test_names);
  g_test_add_func ("/words/tools/tools-of-the-source", test_tools_of_the_source);
  g_test_add_func ("/words/tools/gain", test_gain);
  return g_test_run ();
}
