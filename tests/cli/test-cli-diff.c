/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Differences in both formats, exit codes, and files that are no plans.
 */

#include "cli/cli-run.h"
#include "common/random-plan.h"
#include "store/poise-store.h"

#include <json-glib/json-glib.h>
#include <string.h>

#define HEAD "{\"format\": \"poise-plan\", \"version\": 1, "
#define BEFORE                                                                                               \
  HEAD "\"title\": \"Writing\", \"sections\": [{\"id\": \"s1\", \"title\": \"Week 1\", \"activities\": ["     \
       "{\"id\": \"a1\", \"title\": \"Kick-off\", \"mode\": \"synchronous\", \"minutes\": 60}, "              \
       "{\"id\": \"a2\", \"title\": \"Reading\", \"mode\": \"asynchronous\", \"minutes\": 30}]}, "            \
       "{\"id\": \"s2\", \"title\": \"Week 2\", \"activities\": ["                                           \
       "{\"id\": \"a3\", \"title\": \"Talk\", \"mode\": \"synchronous\", \"minutes\": 90}]}]}"
#define AFTER                                                                                                \
  HEAD "\"title\": \"Writing\\tII\", \"x\": {\n\"y\": [1,\n 2.50]}, \"sections\": ["                          \
       "{\"id\": \"s1\", \"title\": \"Week 1\", \"activities\": ["                                            \
       "{\"id\": \"a2\", \"title\": \"Reading\", \"mode\": \"asynchronous\", \"minutes\": 45, "               \
       "\"tools\": [\"wiki\"]}]}, "                                                                          \
       "{\"id\": \"s2\", \"title\": \"Week 2\", \"activities\": ["                                           \
       "{\"id\": \"a3\", \"title\": \"Talk\", \"mode\": \"asynchronous\", \"minutes\": 90}, "                 \
       "{\"id\": \"a1\", \"title\": \"Kick-off\", \"mode\": \"synchronous\", \"minutes\": 60}]}, "            \
       "{\"title\": \"Reserve\", \"id\": \"s3\"}]}"

static void
write_files (void)
{
  cli_write ("a.poise.json", BEFORE);
  cli_write ("b.poise.json", AFTER);
}

static void
test_text (void)
{
  g_autoptr (CliRun) run = NULL;

  write_files ();
  run = cli_run ("diff a.poise.json b.poise.json");
  g_assert_cmpint (run->status, ==, 1);
  g_assert_cmpstr (run->err, ==, "");
  g_assert_cmpstr (run->out, ==,
                   "a.poise.json: Writing\n"
                   "b.poise.json: Writing II\n"
                   "2 details of the course changed, 1 section added, 1 activity moved and 2\n"
                   "activities changed\n"
                   "\n"
                   "31% of the decided time is synchronous, was 83%.\n"
                   "\n"
                   "                     Before          Now\n"
                   "  Synchronous    2 h 30 min          1 h\n"
                   "  Asynchronous       30 min   2 h 15 min\n"
                   "  Undecided           0 min        0 min\n"
                   "\n"
                   "Week 1: 60 minutes went to other sections.\n"
                   "Week 1: 15 minutes more for what was there.\n"
                   "Week 2: 90 minutes moved from synchronous to asynchronous.\n"
                   "Week 2: 60 minutes came from other sections.\n"
                   "\n"
                   "Whole course\n"
                   "  Title: “Writing II”, was “Writing”.\n"
                   "  Something about the course differs that this version of Poise does not know.\n"
                   "\n"
                   "Week 1\n"
                   "  Synchronous: 0 min, was 1 h.\n"
                   "  Asynchronous: 45 min, was 30 min.\n"
                   "  “Reading” is 45 min, was 30 min.\n"
                   "  “Reading”, Tools: added Wiki.\n"
                   "\n"
                   "Week 2\n"
                   "  Synchronous: 1 h, was 1 h 30 min.\n"
                   "  Asynchronous: 1 h 30 min, was 0 min.\n"
                   "  “Talk” is asynchronous, was synchronous.\n"
                   "  “Kick-off” moved from “Week 1” to “Week 2”.\n"
                   "\n"
                   "Reserve\n"
                   "  “Reserve” was added.\n");
}

#define MODES(s, a, u) "{\"synchronous\": " s ", \"asynchronous\": " a ", \"undecided\": " u "}"
#define NO_TIME MODES ("0", "0", "0")
#define SHIFT(minutes_before, minutes_after, count_before, count_after, share_before, share_after, rest)      \
  "\"minutes\": {\"before\": " minutes_before ", \"after\": " minutes_after "}, \"count\": {\"before\": "     \
  count_before ", \"after\": " count_after "}, \"synchronous-share\": {\"before\": " share_before             \
  ", \"after\": " share_after "}, " rest

static void
test_json (void)
{
  g_autoptr (CliRun) run = NULL;

  write_files ();
  run = cli_run ("diff --format=json a.poise.json b.poise.json");
  g_assert_cmpint (run->status, ==, 1);
  g_assert_cmpstr (
      run->out, ==,
      "{\"before\": {\"file\": \"a.poise.json\", \"title\": \"Writing\"}, "
      "\"after\": {\"file\": \"b.poise.json\", \"title\": \"Writing\\tII\"}, \"equal\": false, \"course\": {"
      SHIFT (MODES ("150", "30", "0"), MODES ("60", "135", "0"), MODES ("2", "1", "0"), MODES ("1", "2", "0"),
             "0.833333", "0.307692",
             "\"switched\": [{\"from\": \"synchronous\", \"to\": \"asynchronous\", \"minutes\": 90}], "
             "\"arrived\": " NO_TIME ", \"left\": " NO_TIME ", \"added\": " NO_TIME ", \"removed\": " NO_TIME)
      "}, \"sections\": [{\"before\": \"s1\", \"after\": \"s1\", \"title\": \"Week 1\", "
      SHIFT (MODES ("60", "30", "0"), MODES ("0", "45", "0"), MODES ("1", "1", "0"), MODES ("0", "1", "0"),
             "0.666667", "0",
             "\"switched\": [], \"arrived\": " NO_TIME ", \"left\": " MODES ("60", "0", "0")
             ", \"added\": " NO_TIME ", \"removed\": " NO_TIME)
      "}, {\"before\": \"s2\", \"after\": \"s2\", \"title\": \"Week 2\", "
      SHIFT (MODES ("90", "0", "0"), MODES ("60", "90", "0"), MODES ("1", "0", "0"), MODES ("1", "1", "0"),
             "1", "0.4",
             "\"switched\": [{\"from\": \"synchronous\", \"to\": \"asynchronous\", \"minutes\": 90}], "
             "\"arrived\": " MODES ("60", "0", "0") ", \"left\": " NO_TIME ", \"added\": " NO_TIME
             ", \"removed\": " NO_TIME)
      "}, {\"before\": null, \"after\": \"s3\", \"title\": \"Reserve\", "
      SHIFT (NO_TIME, NO_TIME, NO_TIME, NO_TIME, "null", "null",
             "\"switched\": [], \"arrived\": " NO_TIME ", \"left\": " NO_TIME ", \"added\": " NO_TIME
             ", \"removed\": " NO_TIME)
      "}], \"changes\": ["
      "{\"kind\": \"course-changed\", \"before\": null, \"after\": null, \"members\": ["
      "{\"member\": \"title\", \"before\": \"Writing\", \"after\": \"Writing\\tII\"}, "
      "{\"member\": null, \"before\": null, \"after\": {\"x\": { \"y\": [1,  2.50]}}}], \"messages\": ["
      "\"Title: “Writing\\tII”, was “Writing”.\", "
      "\"Something about the course differs that this version of Poise does not know.\"]}, "
      "{\"kind\": \"activity-changed\", \"before\": {\"id\": \"a2\", \"section\": \"s1\", \"index\": 1}, "
      "\"after\": {\"id\": \"a2\", \"section\": \"s1\", \"index\": 0}, \"members\": ["
      "{\"member\": \"minutes\", \"before\": 30, \"after\": 45}, "
      "{\"member\": \"tools\", \"before\": null, \"after\": [\"wiki\"]}], \"messages\": ["
      "\"“Reading” is 45 min, was 30 min.\", \"“Reading”, Tools: added Wiki.\"]}, "
      "{\"kind\": \"activity-changed\", \"before\": {\"id\": \"a3\", \"section\": \"s2\", \"index\": 0}, "
      "\"after\": {\"id\": \"a3\", \"section\": \"s2\", \"index\": 0}, \"members\": ["
      "{\"member\": \"mode\", \"before\": \"synchronous\", \"after\": \"asynchronous\"}], \"messages\": ["
      "\"“Talk” is asynchronous, was synchronous.\"]}, "
      "{\"kind\": \"activity-moved\", \"before\": {\"id\": \"a1\", \"section\": \"s1\", \"index\": 0}, "
      "\"after\": {\"id\": \"a1\", \"section\": \"s2\", \"index\": 1}, \"members\": [], \"messages\": ["
      "\"“Kick-off” moved from “Week 1” to “Week 2”.\"]}, "
      "{\"kind\": \"section-added\", \"before\": null, \"after\": {\"id\": \"s3\", \"index\": 2}, \"members\": ["
      "{\"member\": \"id\", \"before\": null, \"after\": \"s3\"}, "
      "{\"member\": \"title\", \"before\": null, \"after\": \"Reserve\"}], \"messages\": ["
      "\"“Reserve” was added.\"]}]}\n");
}

/* Nothing differs, however the files are written. */
static void
test_equal (void)
{
  g_autoptr (CliRun) made = cli_run ("new --template=sample -o sample.poise.json"), text = NULL, json = NULL;
  g_autofree char *bytes = cli_read ("sample.poise.json", NULL);
  g_auto (GStrv) lines = g_strsplit (bytes, "\n", -1);
  g_autofree char *one_line = g_strjoinv (" ", lines);

  g_assert_cmpint (made->status, ==, 0);
  cli_write ("again.poise.json", one_line);
  text = cli_run ("diff sample.poise.json again.poise.json");
  json = cli_run ("diff --format=json sample.poise.json again.poise.json");
  g_assert_cmpint (text->status, ==, 0);
  g_assert_cmpint (json->status, ==, 0);
  g_assert_true (g_str_has_suffix (text->out, "\nNothing differs\n"));
  g_assert_nonnull (strstr (json->out, "\"equal\": true"));
  g_assert_true (g_str_has_suffix (json->out, "\"changes\": []}\n"));
}

static void
test_standard_input (void)
{
  g_autoptr (CliRun) older = NULL, newer = NULL;

  write_files ();
  older = cli_run_with_input (BEFORE, -1, "diff - b.poise.json");
  newer = cli_run_with_input (AFTER, -1, "diff a.poise.json -");
  g_assert_cmpint (older->status, ==, 1);
  g_assert_true (g_str_has_prefix (older->out, "-: Writing\nb.poise.json: Writing II\n"));
  g_assert_cmpint (newer->status, ==, 1);
  g_assert_true (g_str_has_prefix (newer->out, "a.poise.json: Writing\n-: Writing II\n"));
}

static void
test_wrong_usage (void)
{
  static const char *const usages[]
      = { "diff", "diff a.poise.json", "diff a.poise.json b.poise.json a.poise.json", "diff - -",
          "diff --format=csv a.poise.json b.poise.json", "diff --what a.poise.json b.poise.json" };

  write_files ();
  for (guint i = 0; i < G_N_ELEMENTS (usages); i++)
    {
      g_autoptr (CliRun) run = cli_run ("%s", usages[i]);

      g_assert_cmpint (run->status, ==, 2);
      g_assert_cmpstr (run->out, ==, "");
      g_assert_nonnull (strstr (run->err, "poise-cli diff --help"));
    }
}

/* Whatever is wrong with either file is said, and nothing is told of the other. */
static void
test_bad_files (void)
{
  g_autoptr (CliRun) one = NULL, both = NULL;

  write_files ();
  cli_write ("bad.poise.json", "{");
  one = cli_run ("diff a.poise.json bad.poise.json");
  both = cli_run ("diff bad.poise.json missing.poise.json");
  g_assert_cmpint (one->status, ==, 1);
  g_assert_cmpstr (one->out, ==, "");
  g_assert_true (g_str_has_prefix (one->err, "bad.poise.json:1:"));
  g_assert_cmpint (both->status, ==, 1);
  g_assert_true (g_str_has_prefix (both->err, "bad.poise.json:1:"));
  g_assert_nonnull (strstr (both->err, "\nmissing.poise.json: "));
}

/* What a newer Poise wrote is compared as far as it is known, and that is said. */
static void
test_newer_version (void)
{
  g_autoptr (CliRun) run = NULL;

  cli_write ("old.poise.json", HEAD "\"sections\": []}");
  cli_write ("newer.poise.json", "{\"format\": \"poise-plan\", \"version\": 2, \"sections\": []}");
  run = cli_run ("diff old.poise.json newer.poise.json");
  g_assert_cmpint (run->status, ==, 1);
  g_assert_true (g_str_has_prefix (run->err, "newer.poise.json"));
  g_assert_nonnull (strstr (run->out, "Version of the File: 2, was 1."));
}

static void
test_help (void)
{
  g_autoptr (CliRun) run = cli_run ("diff --help");

  g_assert_cmpint (run->status, ==, 0);
  g_assert_nonnull (strstr (run->out, "poise-cli diff [OPTION…] A B"));
  g_assert_nonnull (strstr (run->out, "exit code is 0 if nothing differs, 1 if something does"));
}

/* ---- Any two plans ---- */

static void
write_plan (const char *name, PoisePlan *plan)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = poise_store_write (plan, &error);
  g_autofree char *text = NULL;

  g_assert_no_error (error);
  text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  cli_write (name, text);
}

/* With whatever texts and unknown members: one line of JSON, and lines that fit a terminal where words do. */
static void
test_any_plans (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (5);

  for (guint round = 0; round < 12; round++)
    {
      g_autoptr (PoisePlan) before = random_plan (random, 3, 4), after = random_plan (random, 3, 4);
      g_autoptr (CliRun) json = NULL, text = NULL;
      g_autoptr (JsonParser) parser = json_parser_new ();
      g_autoptr (GError) error = NULL;

      write_plan ("before.poise.json", before);
      write_plan ("after.poise.json", after);
      json = cli_run ("diff --format=json before.poise.json after.poise.json");
      text = cli_run ("diff before.poise.json after.poise.json");
      g_assert_cmpint (json->status, ==, 1);
      g_assert_cmpint (text->status, ==, 1);
      g_assert_true (g_utf8_validate (text->out, -1, NULL));
      g_assert_true (strchr (json->out, '\n') == json->out + strlen (json->out) - 1);
      json_parser_load_from_data (parser, json->out, -1, &error);
      g_assert_no_error (error);
    }
}

/* Long titles are wrapped, also those without blanks in wide letters. */
static void
test_width (void)
{
  g_autoptr (GString) plan
      = g_string_new (HEAD "\"sections\": [{\"id\": \"s\", \"title\": \"Week 1\", \"activities\": [{\"title\": \"");
  g_autoptr (CliRun) run = NULL;
  g_auto (GStrv) lines = NULL;
  guint n_wide = 0;

  for (guint i = 0; i < 100; i++)
    g_string_append (plan, "讨论");
  g_string_append (plan, "\", \"mode\": \"synchronous\", \"minutes\": 9}]}]}");
  cli_write ("wide.poise.json", plan->str);
  cli_write ("narrow.poise.json",
             HEAD "\"sections\": [{\"id\": \"s\", \"title\": \"Week 1\", \"activities\": []}]}");
  run = cli_run ("diff wide.poise.json narrow.poise.json");
  lines = g_strsplit (run->out, "\n", -1);
  for (char **line = lines; *line != NULL; line++)
    {
      glong width = 0;

      for (const char *at = *line; *at != '\0'; at = g_utf8_next_char (at))
        width += g_unichar_iswide (g_utf8_get_char (at)) ? 2 : 1;
      n_wide += strstr (*line, "讨论") != NULL;
      g_assert_cmpint (width, <=, 80);
    }
  g_assert_cmpuint (n_wide, >=, 5);
}

int
main (int argc, char *argv[])
{
  cli_init (&argc, &argv);
  g_test_add_func ("/cli/diff/text", test_text);
  g_test_add_func ("/cli/diff/json", test_json);
  g_test_add_func ("/cli/diff/equal", test_equal);
  g_test_add_func ("/cli/diff/standard-input", test_standard_input);
  g_test_add_func ("/cli/diff/wrong-usage", test_wrong_usage);
  g_test_add_func ("/cli/diff/bad-files", test_bad_files);
  g_test_add_func ("/cli/diff/newer-version", test_newer_version);
  g_test_add_func ("/cli/diff/help", test_help);
  g_test_add_func ("/cli/diff/any-plans", test_any_plans);
  g_test_add_func ("/cli/diff/width", test_width);
  return cli_run_tests ();
}
