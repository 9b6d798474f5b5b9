/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Advice in both formats, for one plan and many; and that real schedules are not shouted at.
 */

#include "cli/cli-run.h"

#include <json-glib/json-glib.h>
#include <string.h>

#define HEAD "{\"format\": \"poise-plan\", \"version\": 1, \"title\": \"Writing\", "
#define SMALL                                                                                                \
  HEAD "\"circumstances\": {\"can-meet\": false}, \"weekly-minutes\": 60, \"sections\": [{\"id\": \"s1\", "  \
       "\"title\": \"Week 1\", \"activities\": [{\"id\": \"a1\", \"title\": \"A \\\"debate\\\"\", "          \
       "\"mode\": \"synchronous\", \"minutes\": 60}]}, {\"id\": \"s2\", \"title\": \"Week 2\", "             \
       "\"activities\": ["                                                                                   \
       "{\"id\": \"a2\", \"title\": \"Essay\", \"mode\": \"asynchronous\", \"minutes\": 90}]}, {\"id\": "    \
       "\"s3\"}]}"
#define NOTHING HEAD "\"sections\": []}"

static void
test_json (void)
{
  g_autoptr (CliRun) run = NULL;

  cli_write ("small.poise.json", SMALL);
  run = cli_run ("advise --format=json small.poise.json");
  g_assert_cmpint (run->status, ==, 0);
  g_assert_cmpstr (run->err, ==, "");
  g_assert_cmpstr (
      run->out, ==,
      "{\"file\": \"small.poise.json\", \"advice\": ["
      "{\"rule\": \"learners-cannot-meet\", \"scope\": \"activity\", \"severity\": \"problem\", \"section\": "
      "\"s1\", "
      "\"activity\": \"a1\", \"suggests\": \"asynchronous\", \"message\": \"This activity is synchronous, "
      "but the "
      "course says that learners cannot meet at the same time.\", \"reason\": \"Where work, family or other "
      "commitments "
      "leave no common time, asynchronous work lets everybody take part.\", \"source\": \"Hrastinski 2008\", "
      "\"uri\": "
      "\"https://er.educause.edu/articles/2008/11/asynchronous-and-synchronous-elearning\"}, "
      "{\"rule\": \"week-over-budget\", \"scope\": \"section\", \"severity\": \"worth-a-look\", \"section\": "
      "\"s2\", "
      "\"activity\": null, \"suggests\": null, \"message\": \"This section takes 1 h 30 min. The budget is 1 "
      "h.\", "
      "\"reason\": \"One heavy week can throw off learners who study beside work and family; the Open "
      "University tells "
      "of 20 hours where 13 were planned. Poise mentions more than 5% over; that limit is ours.\", "
      "\"source\": \"Open University 2019\", \"uri\": "
      "\"https://www.open.ac.uk/blogs/learning-design/?p=358\"}, "
      "{\"rule\": \"empty-sections\", \"scope\": \"plan\", \"severity\": \"hint\", \"section\": null, "
      "\"activity\": null, \"suggests\": null, \"message\": \"1 of 3 sections has no activities.\", "
      "\"reason\": \"Learners look into each section for what there is to do. If there is nothing on "
      "purpose, a note or "
      "a break says so.\", \"source\": \"SUNY OSCQR 2021\", \"uri\": \"https://oscqr.suny.edu/\"}]}\n");
}

static void
test_text (void)
{
  g_autoptr (CliRun) run = NULL;

  cli_write ("small.poise.json", SMALL);
  run = cli_run ("advise small.poise.json");
  g_assert_cmpint (run->status, ==, 0);
  g_assert_cmpstr (run->out, ==,
                   "Writing\n"
                   "small.poise.json: 1 problem, 1 worth a look and 1 hint\n"
                   "\n"
                   "Problems\n"
                   "\n"
                   "  Week 1 › A \"debate\"\n"
                   "    This activity is synchronous, but the course says that learners cannot meet\n"
                   "    at the same time.\n"
                   "      Where work, family or other commitments leave no common time, asynchronous\n"
                   "      work lets everybody take part.\n"
                   "      Source: Hrastinski 2008 (Research),\n"
                   "        https://er.educause.edu/articles/2008/11/asynchronous-and-synchronous-elearning\n"
                   "\n"
                   "Worth a Look\n"
                   "\n"
                   "  Week 2\n"
                   "    This section takes 1 h 30 min. The budget is 1 h.\n"
                   "      One heavy week can throw off learners who study beside work and family;\n"
                   "      the Open University tells of 20 hours where 13 were planned. Poise\n"
                   "      mentions more than 5% over; that limit is ours.\n"
                   "      Source: Open University 2019 (Practice),\n"
                   "        https://www.open.ac.uk/blogs/learning-design/?p=358\n"
                   "\n"
                   "Hints\n"
                   "\n"
                   "  Section 3\n"
                   "    1 of 3 sections has no activities.\n"
                   "      Learners look into each section for what there is to do. If there is\n"
                   "      nothing on purpose, a note or a break says so.\n"
                   "      Source: SUNY OSCQR 2021 (Standard), https://oscqr.suny.edu/\n");
}

static void
test_nothing_to_say (void)
{
  g_autoptr (CliRun) text = NULL, json = NULL;

  cli_write ("nothing.poise.json", NOTHING);
  text = cli_run ("advise nothing.poise.json");
  json = cli_run ("advise --format=json nothing.poise.json");
  g_assert_cmpint (text->status, ==, 0);
  g_assert_cmpstr (text->out, ==, "Writing\nnothing.poise.json: No advice\n");
  g_assert_cmpstr (json->out, ==, "{\"file\": \"nothing.poise.json\", \"advice\": []}\n");
}

/* Whatever is said of many activities is said once, with its reason once. */
static void
test_many_places (void)
{
  g_autoptr (GString) plan = g_string_new (HEAD "\"sections\": [{\"activities\": [");
  g_autoptr (CliRun) run = NULL;
  g_auto (GStrv) reasons = NULL;

  for (guint i = 0; i < 20; i++)
    g_string_append_printf (plan, "%s{\"title\": \"Talk %u\", \"group\": {\"kind\": \"small\", \"size\": 9}}",
                            i > 0 ? "," : "", i + 1);
  g_string_append (plan, "]}]}");
  cli_write ("many.poise.json", plan->str);
  run = cli_run ("advise many.poise.json");
  g_assert_nonnull (strstr (run->out, "\n  Section 1 › Talk 8\n"));
  g_assert_null (strstr (run->out, "Talk 9\n"));
  g_assert_nonnull (strstr (run->out, "\n  and 12 more\n"));
  reasons = g_strsplit (run->out, "Two teachers found", -1);
  g_assert_cmpuint (g_strv_length (reasons), ==, 2);
}

/* Lines are no wider than a terminal, but for addresses; wide letters take two places. */
static void
test_width (void)
{
  g_autoptr (GString) plan = g_string_new (HEAD "\"sections\": [{\"activities\": [{\"title\": \"");
  g_autoptr (CliRun) run = NULL;
  g_auto (GStrv) lines = NULL;
  guint n_wide = 0;

  for (guint i = 0; i < 100; i++)
    g_string_append (plan, "讨论");
  g_string_append (plan, "\", \"group\": {\"kind\": \"small\", \"size\": 9}}]}]}");
  cli_write ("wide.poise.json", plan->str);
  run = cli_run ("advise wide.poise.json");
  lines = g_strsplit (run->out, "\n", -1);
  for (char **line = lines; *line != NULL; line++)
    {
      glong width = 0;

      for (const char *at = *line; *at != '\0'; at = g_utf8_next_char (at))
        width += g_unichar_iswide (g_utf8_get_char (at)) ? 2 : 1;
      n_wide += strstr (*line, "讨论") != NULL;
      if (strstr (*line, "https://") == NULL)
        g_assert_cmpint (width, <=, 80);
    }
  g_assert_cmpuint (n_wide, >=, 5);
}

/* In the order given, each file for itself. */
static void
test_many_files (void)
{
  g_autoptr (CliRun) run = NULL;
  g_auto (GStrv) lines = NULL;

  cli_write ("small.poise.json", SMALL);
  cli_write ("nothing.poise.json", NOTHING);
  cli_write ("bad.poise.json", "{");
  run = cli_run (
      "advise --format=json nothing.poise.json bad.poise.json small.poise.json nothing.poise.json");
  g_assert_cmpint (run->status, ==, 1);
  g_assert_true (g_str_has_prefix (run->err, "bad.poise.json:1:"));
  lines = g_strsplit (run->out, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 4);
  g_assert_true (g_str_has_prefix (lines[0], "{\"file\": \"nothing.poise.json\""));
  g_assert_true (g_str_has_prefix (lines[1], "{\"file\": \"small.poise.json\""));
  g_assert_true (g_str_has_prefix (lines[2], "{\"file\": \"nothing.poise.json\""));
}

static void
test_standard_input (void)
{
  g_autoptr (CliRun) run = cli_run_with_input (SMALL, -1, "advise --format=json -");

  g_assert_cmpint (run->status, ==, 0);
  g_assert_nonnull (strstr (run->out, "\"rule\": \"learners-cannot-meet\""));
}

/* ---- Plans that others made ---- */

static JsonArray *
get_advice (const CliRun *run, JsonParser *parser)
{
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (run->status, ==, 0);
  json_parser_load_from_data (parser, run->out, -1, &error);
  g_assert_no_error (error);
  return json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)), "advice");
}

/* Schedules say little: a few sentences on the whole, and none on each activity. */
static void
test_schedules (void)
{
  static const char *const names[] = { "adamwilson-geo511-2020", "crumplab-psyc3470" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path
          = g_strdup_printf ("%s/schedules/%s.csv", g_getenv ("POISE_SHARED_DATA"), names[i]);
      g_autofree char *quoted = g_shell_quote (path);
      g_autoptr (CliRun) import = NULL, run = NULL;
      g_autoptr (JsonParser) parser = json_parser_new ();
      JsonArray *advice;

      if (!g_file_test (path, G_FILE_TEST_EXISTS))
        {
          g_test_skip ("the schedules that others wrote are not here");
          return;
        }
      import = cli_run ("import -o %s.poise.json %s", names[i], quoted);
      g_assert_cmpint (import->status, ==, 0);
      run = cli_run ("advise --format=json %s.poise.json", names[i]);
      advice = get_advice (run, parser);
      g_assert_cmpuint (json_array_get_length (advice), <=, 4);
      for (guint k = 0; k < json_array_get_length (advice); k++)
        {
          JsonObject *item = json_array_get_object_element (advice, k);

          g_test_message ("%s", json_object_get_string_member (item, "message"));
          g_assert_cmpstr (json_object_get_string_member (item, "scope"), ==, "plan");
          g_assert_cmpstr (json_object_get_string_member (item, "severity"), ==, "hint");
        }
    }
}

/* The sample is a good course: a few things are worth a look, none is a problem. */
static void
test_sample (void)
{
  g_autoptr (CliRun) made = cli_run ("new --template=sample -o sample.poise.json");
  g_autoptr (CliRun) run = cli_run ("advise --format=json sample.poise.json");
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonArray *advice = get_advice (run, parser);

  g_assert_cmpint (made->status, ==, 0);
  g_assert_cmpuint (json_array_get_length (advice), >=, 2);
  g_assert_cmpuint (json_array_get_length (advice), <=, 6);
  for (guint k = 0; k < json_array_get_length (advice); k++)
    {
      JsonObject *item = json_array_get_object_element (advice, k);

      g_test_message ("%s", json_object_get_string_member (item, "message"));
      g_assert_cmpstr (json_object_get_string_member (item, "severity"), !=, "problem");
    }
}

int
main (int argc, char *argv[])
{
  cli_init (&argc, &argv);
  g_test_add_func ("/cli/advise/json", test_json);
  g_test_add_func ("/cli/advise/text", test_text);
  g_test_add_func ("/cli/advise/nothing-to-say", test_nothing_to_say);
  g_test_add_func ("/cli/advise/many-places", test_many_places);
  g_test_add_func ("/cli/advise/width", test_width);
  g_test_add_func ("/cli/advise/many-files", test_many_files);
  g_test_add_func ("/cli/advise/standard-input", test_standard_input);
  g_test_add_func ("/cli/advise/schedules", test_schedules);
  g_test_add_func ("/cli/advise/sample", test_sample);
  return cli_run_tests ();
}
