/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The summary in its three formats, and many files at once.
 */

#include "balance/poise-balance.h"
#include "cli/cli-run.h"
#include "common/random-plan.h"
#include "store/poise-store.h"

#include <json-glib/json-glib.h>
#include <string.h>

#define SMALL                                                                                                \
  "{\n  \"format\": \"poise-plan\", \"version\": 1, \"title\": \"A \\\"quoted\\\"\\ttitle\",\n"              \
  "  \"sections\": [\n"                                                                                       \
  "    {\"title\": \"记忆\", \"activities\": [\n"                                                               \
  "      {\"title\": \"a\", \"mode\": \"synchronous\", \"purpose\": \"content\", \"minutes\": 90},\n"          \
  "      {\"title\": \"b\", \"mode\": \"asynchronous\", \"learning-type\": \"practice\", \"minutes\": 150},\n" \
  "      {\"title\": \"c\", \"minutes\": 30}]},\n"                                                            \
  "    {\"activities\": [{\"title\": \"d\", \"mode\": \"synchronous\", \"purpose\": \"social\"}]}\n  ]\n}\n"

#define ZERO "{\"synchronous\": 0, \"asynchronous\": 0, \"undecided\": 0}"

static void
test_json (void)
{
  g_autoptr (CliRun) run = NULL;

  cli_write ("small.poise.json", SMALL);
  run = cli_run ("summary --format=json small.poise.json");
  g_assert_cmpint (run->status, ==, 0);
  g_assert_cmpstr (run->err, ==, "");
  g_assert_cmpstr (
      run->out, ==,
      "{\"file\": \"small.poise.json\", \"title\": \"A \\\"quoted\\\"\\ttitle\", \"sections\": 2, \"activities\": 4, "
      "\"minutes\": {\"synchronous\": 90, \"asynchronous\": 150, \"undecided\": 30}, "
      "\"count\": {\"synchronous\": 2, \"asynchronous\": 1, \"undecided\": 1}, "
      "\"synchronous-share\": 0.375, "
      "\"purposes\": {\"content\": {\"synchronous\": 90, \"asynchronous\": 0, \"undecided\": 0}, "
      "\"planning\": " ZERO ", \"social\": " ZERO ", "
      "\"none\": {\"synchronous\": 0, \"asynchronous\": 150, \"undecided\": 30}}, "
      "\"learning-types\": {\"acquisition\": " ZERO ", \"discussion\": " ZERO ", \"investigation\": " ZERO ", "
      "\"practice\": {\"synchronous\": 0, \"asynchronous\": 150, \"undecided\": 0}, "
      "\"collaboration\": " ZERO ", \"production\": " ZERO ", "
      "\"none\": {\"synchronous\": 90, \"asynchronous\": 0, \"undecided\": 30}}, "
      "\"by-section\": [{\"title\": \"记忆\", \"synchronous\": 90, \"asynchronous\": 150, \"undecided\": 30}, "
      "{\"title\": \"\", \"synchronous\": 0, \"asynchronous\": 0, \"undecided\": 0}]}\n");
}

static void
assert_minutes (JsonObject *object, const char *member, const PoiseTally *tally)
{
  JsonObject *minutes = member != NULL ? json_object_get_object_member (object, member) : object;

  for (int mode = 0; mode < POISE_N_MODES; mode++)
    g_assert_cmpint (json_object_get_int_member (minutes, poise_terms_name (&poise_modes, mode)), ==, tally->minutes[mode]);
}

static void
assert_same (JsonObject *object, PoisePlan *plan)
{
  g_autoptr (PoiseBalance) balance = poise_balance_new (plan);
  const PoiseSums *course = poise_balance_get_course (balance);
  JsonArray *sections = json_object_get_array_member (object, "by-section");
  double share;

  g_assert_cmpstr (json_object_get_string_member (object, "title"), ==, plan->title != NULL ? plan->title : "");
  g_assert_cmpint (json_object_get_int_member (object, "activities"), ==, poise_plan_n_activities (plan));
  assert_minutes (object, "minutes", &course->total);
  for (int mode = 0; mode < POISE_N_MODES; mode++)
    g_assert_cmpint (json_object_get_int_member (json_object_get_object_member (object, "count"),
                                                 poise_terms_name (&poise_modes, mode)),
                     ==, course->total.count[mode]);
  if (poise_tally_get_share (&course->total, &share))
    g_assert_cmpfloat_with_epsilon (json_object_get_double_member (object, "synchronous-share"), share, 0.000001);
  else
    g_assert_true (json_object_get_null_member (object, "synchronous-share"));
  for (int value = 0; value < POISE_N_PURPOSES; value++)
    assert_minutes (json_object_get_object_member (object, "purposes"), poise_terms_name (&poise_purposes, value),
                    &course->purposes[value]);
  for (int value = 0; value < POISE_N_LEARNING_TYPES; value++)
    assert_minutes (json_object_get_object_member (object, "learning-types"),
                    poise_terms_name (&poise_learning_types, value), &course->learning_types[value]);
  g_assert_cmpint (json_array_get_length (sections), ==, poise_plan_n_sections (plan));
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    assert_minutes (json_array_get_object_element (sections, i), NULL, &poise_balance_get_section (balance, i)->total);
}

/* Random plans: each line is JSON for another reader, and its numbers are those of the balance. */
static void
test_json_of_random_plans (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (6);
  g_autoptr (GPtrArray) plans = g_ptr_array_new_with_free_func (poise_record_unref);
  g_autoptr (GString) names = g_string_new (NULL);
  g_autoptr (CliRun) run = NULL;
  g_auto (GStrv) lines = NULL;

  for (guint i = 0; i < 40; i++)
    {
      g_autofree char *name = g_strdup_printf ("random-%u.poise.json", i);
      g_autoptr (PoisePlan) plan = random_plan (random, 4, 8);
      PoisePlan *current = poise_record_with_number (plan, POISE_PLAN_VERSION_MEMBER, POISE_PLAN_VERSION);
      g_autoptr (GBytes) bytes = poise_store_write (current, NULL);
      g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

      g_ptr_array_add (plans, current);
      cli_write (name, text);
      g_string_append_printf (names, " %s", name);
    }
  run = cli_run ("summary --format=json%s", names->str);
  g_assert_cmpstr (run->err, ==, "");
  g_assert_cmpint (run->status, ==, 0);
  lines = g_strsplit (run->out, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, plans->len + 1);
  for (guint i = 0; i < plans->len; i++)
    {
      g_autoptr (JsonParser) parser = json_parser_new ();
      g_autoptr (GError) error = NULL;

      json_parser_load_from_data (parser, lines[i], -1, &error);
      g_assert_no_error (error);
      assert_same (json_node_get_object (json_parser_get_root (parser)), g_ptr_array_index (plans, i));
    }
}

static void
test_csv (void)
{
  g_autoptr (CliRun) run = NULL;
  g_auto (GStrv) lines = NULL, header = NULL, cells = NULL;

  cli_write ("small.poise.json", SMALL);
  cli_write ("formula.poise.json",
             "{\"format\": \"poise-plan\", \"version\": 1, \"title\": \"=1+1,\\\"x\\\"\\n2\", \"sections\": []}");
  run = cli_run ("summary --format=csv formula.poise.json small.poise.json");
  g_assert_cmpint (run->status, ==, 0);
  lines = g_strsplit (run->out, "\r\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 4);
  g_assert_cmpstr (lines[3], ==, "");
  g_assert_true (g_str_has_prefix (lines[1], "formula.poise.json,\"'=1+1,\"\"x\"\"\n2\",0,0,0,0,0,0,0,0,,0,"));
  g_assert_true (g_str_has_prefix (lines[2], "small.poise.json,\"A \"\"quoted\"\"\ttitle\",2,4,90,150,30,2,1,1,0.375,90,0,0,"));

  header = g_strsplit (lines[0], ",", -1);
  cells = g_strsplit (lines[2], ",", -1);
  g_assert_cmpuint (g_strv_length (header), ==, g_strv_length (cells));
  for (guint i = 0; header[i] != NULL; i++)
    {
      if (strcmp (header[i], "learning-type-practice-asynchronous") == 0)
        g_assert_cmpstr (cells[i], ==, "150");
      if (strcmp (header[i], "purpose-none-undecided") == 0)
        g_assert_cmpstr (cells[i], ==, "30");
    }
}

static void
test_text (void)
{
  g_autoptr (CliRun) run = NULL;

  cli_write ("small.poise.json", SMALL);
  run = cli_run ("summary small.poise.json");
  g_assert_cmpint (run->status, ==, 0);
  g_assert_cmpstr (run->out, ==,
                   "A \"quoted\" title\n"
                   "small.poise.json: 2 sections and 4 activities\n"
                   "\n"
                   "                 Learner Time   Activities   Share\n"
                   "  Synchronous      1 h 30 min            2     38%\n"
                   "  Asynchronous     2 h 30 min            1     62%\n"
                   "  Undecided            30 min            1\n"
                   "\n"
                   "  Purpose   Synchronous   Asynchronous   Undecided\n"
                   "  Content    1 h 30 min          0 min       0 min\n"
                   "  Social          0 min          0 min       0 min\n"
                   "  None            0 min     2 h 30 min      30 min\n"
                   "\n"
                   "  Learning Type   Synchronous   Asynchronous   Undecided\n"
                   "  Practice              0 min     2 h 30 min       0 min\n"
                   "  None             1 h 30 min          0 min      30 min\n"
                   "\n"
                   "  Section     Synchronous   Asynchronous   Undecided\n"
                   "  记忆         1 h 30 min     2 h 30 min      30 min\n"
                   "  Section 2         0 min          0 min       0 min\n");
}

/* A plan that says of no activity how long it takes is told in activities. */
static void
test_text_without_minutes (void)
{
  g_autoptr (CliRun) run = NULL;

  cli_write ("counts.poise.json",
             "{\"format\": \"poise-plan\", \"version\": 1, \"sections\": [{\"title\": \"S\", \"activities\": [\n"
             "{\"title\": \"a\", \"mode\": \"synchronous\"}, {\"title\": \"b\"}, {\"title\": \"c\"}]}]}");
  run = cli_run ("summary counts.poise.json");
  g_assert_true (g_str_has_prefix (run->out, "Untitled Plan\n"));
  g_assert_true (g_str_has_suffix (run->out,
                                   "\n  Section   Synchronous   Asynchronous      Undecided\n"
                                   "  S          1 activity   0 activities   2 activities\n"));
}

/* The language of the option, in any locale, wherever the option stands; for people only. */
static void
test_language (void)
{
  static const char *const lines[] = { "summary --language=sv small.poise.json", "summary small.poise.json --language sv",
                                       "--language=sv summary small.poise.json", "--language sv summary small.poise.json" };
  g_autoptr (CliRun) english = NULL, json = NULL, translated_json = NULL;

  cli_write ("small.poise.json", SMALL);
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autoptr (CliRun) run = cli_run ("%s", lines[i]);

      g_assert_cmpint (run->status, ==, 0);
      g_assert_nonnull (strstr (run->out, "\n  Synkron "));
      g_assert_nonnull (strstr (run->out, "\n  Obestämd "));
      g_assert_nonnull (strstr (run->out, " 1 tim 30 min "));
      g_assert_nonnull (strstr (run->out, "\n  记忆 "));
    }
  english = cli_run ("summary small.poise.json");
  g_assert_nonnull (strstr (english->out, "\n  Synchronous "));
  json = cli_run ("summary --format=json small.poise.json");
  translated_json = cli_run ("summary --format=json --language=sv small.poise.json");
  g_assert_cmpstr (translated_json->out, ==, json->out);
}

/* 300 files of very different sizes, one of them bad: in order, and the others are done. */
static void
test_many (void)
{
  g_autoptr (GString) names = g_string_new (NULL), expected = g_string_new (NULL);
  g_autoptr (CliRun) run = NULL;
  g_auto (GStrv) lines = NULL;
  guint line = 0;

  for (guint i = 0; i < 300; i++)
    {
      g_autofree char *name = g_strdup_printf ("many-%u.poise.json", i);
      g_autoptr (GString) text = g_string_new (NULL);

      g_string_printf (text, "{\"format\": \"poise-plan\", \"version\": 1, \"title\": \"%u\", \"sections\": [{\"activities\": [", i);
      for (guint k = 0; k < (i % 7 == 0 ? 3000u : 1u); k++)
        g_string_append_printf (text, "%s{\"title\": \"a\"}", k > 0 ? "," : "");
      g_string_append (text, i == 150 ? "]}]" : "]}]}");
      cli_write (name, text->str);
      g_string_append_printf (names, " %s", name);
    }
  run = cli_run ("summary --format=json%s", names->str);
  g_assert_cmpint (run->status, ==, 1);
  g_assert_true (g_str_has_prefix (run->err, "many-150.poise.json:1:"));
  g_assert_null (strstr (strchr (run->err, '\n'), "many"));
  lines = g_strsplit (run->out, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 300);
  for (guint i = 0; i < 300; i++)
    {
      g_autofree char *start = g_strdup_printf ("{\"file\": \"many-%u.poise.json\", \"title\": \"%u\", ", i, i);

      if (i != 150)
        g_assert_true (g_str_has_prefix (lines[line++], start));
    }
}

static void
test_standard_input (void)
{
  g_autoptr (CliRun) run = cli_run_with_input (SMALL, -1, "summary --format=json -");

  g_assert_cmpint (run->status, ==, 0);
  g_assert_true (g_str_has_prefix (run->out, "{\"file\": \"-\", \"title\": "));
}

int
main (int argc, char *argv[])
{
  cli_init (&argc, &argv);
  g_test_add_func ("/cli/summary/json", test_json);
  g_test_add_func ("/cli/summary/json-of-random-plans", test_json_of_random_plans);
  g_test_add_func ("/cli/summary/csv", test_csv);
  g_test_add_func ("/cli/summary/text", test_text);
  g_test_add_func ("/cli/summary/text-without-minutes", test_text_without_minutes);
  g_test_add_func ("/cli/summary/language", test_language);
  g_test_add_func ("/cli/summary/many", test_many);
  g_test_add_func ("/cli/summary/standard-input", test_standard_input);
  return cli_run_tests ();
}
