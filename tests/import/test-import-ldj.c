/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Designs of Learning Designer: what is recognized as one, how values that people and programs write are read, what is
 * refused and where, the public samples, and what survives from a plan to LDJ and back.
 */

#include "import/poise-import-ldj.h"

#include "common/random-plan.h"
#include "core/poise-address.h"
#include "export/poise-export.h"
#include "store/poise-store.h"

#include <string.h>

/* ---- Tools of the tests ---- */

static PoisePlan *
read_text (const char *text, PoiseImportReport *report, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (PoiseImportSource) source = poise_import_source_new_for_bytes (bytes, "design.ldj");

  return poise_import_ldj_read (source, "design", report, error);
}

static const PoiseActivity *
first_activity (const PoisePlan *plan)
{
  return poise_plan_get_activity (plan, (PoisePlace){ 0, 0 });
}

static gboolean
says (const PoiseImportReport *report, const char *text)
{
  for (guint i = 0; i < report->lines->len; i++)
    if (strstr (((const PoiseImportLine *) g_ptr_array_index (report->lines, i))->sentence, text) != NULL)
      return TRUE;
  return FALSE;
}

/* ---- Recognizing ---- */

static const char *
recognize (const char *text, const char *name)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (PoiseImportSource) source = poise_import_source_new_for_bytes (bytes, name);
  const PoiseImportFormat *format = poise_import_recognize (source, NULL);

  return format != NULL ? format->name : "none";
}

static void
test_recognize (void)
{
  static const struct
  {
    const char *text;
    const char *name;
    const char *format;
  } cases[] = {
    { "{\"activities\": [{\"slas\": []}]}", "a.json", "ldj" },
    { "{\"activities\": [{\"slas\": []}]}", "a.ldj", "ldj" },
    { "{\"activities\": [{\"slas\": []}]}", "a", "ldj" },
    { "{\"activities\": [{\"slas\": []}]}", NULL, "ldj" },
    { "\xef\xbb\xbf \n{\"activities\": [{\"slas\": []}]}", "a.json", "ldj" },
    { "{\"activities\": [], \"topic\": \"\", \"aims\": \"\"}", "a.json", "ldj" },
    { "{\"meta\": {}, \"sessions\": [{\"activities\": []}]}", "a.json", "ldj" },
    { "{\"meta\": {}, \"sessions\": []}", "a.json", "ldj" },
    /* A design by its ending alone is one that the reader says what is wrong with */
    { "{\"activities\": [", "a.ldj", "ldj" },
    { "no JSON", "A.LDJ", "ldj" },
    { "", "a.ldj", "ldj" },
    /* Others */
    { "{\"activities\": [", "a.json", "none" },
    { "", "a.json", "none" },
    { "{}", "a.json", "none" },
    { "{}", "a.ldj", "ldj" },
    { "[]", "a.json", "none" },
    { "{\"activities\": []}", "a.json", "none" },
    { "{\"activities\": {\"slas\": []}}", "a.json", "none" },
    { "{\"activities\": [{\"title\": \"x\"}]}", "a.json", "none" },
    { "{\"sessions\": [{\"activities\": []}]}", "a.json", "none" },
    { "{\"meta\": {}, \"sessions\": [{}]}", "a.json", "none" },
    { "{\"meta\": {}, \"sessions\": [1]}", "a.json", "none" },
    { "a,b\n1,2\n", "a.csv", "csv" },
    { "{\"x\": 1}", "a.csv", "csv" },
    { "{\"activities\": [{\"slas\": []}]}", "a.csv", "ldj" },
    /* A plan never is one, whatever else it holds and wherever it says what it is */
    { "{\"format\": \"poise-plan\", \"version\": 1, \"sections\": []}", "a.json", "none" },
    { "{\"activities\": [{\"slas\": []}], \"meta\": {}, \"sessions\": [], \"format\": \"poise-plan\"}", "a.json", "none" },
    { "{\"activities\": [{\"slas\": []}], \"format\": \"other\"}", "a.json", "ldj" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s: %s", cases[i].name, cases[i].text);
      g_assert_cmpstr (recognize (cases[i].text, cases[i].name), ==, cases[i].format);
    }
}

/* No plan that Poise writes is taken for a design, and no design for a plan. */
static void
test_never_each_other (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (90);
  const PoiseExportFormat *format = poise_export_find_format ("ldj", NULL);

  for (guint i = 0; i < 60; i++)
    {
      g_autoptr (PoisePlan) plan = random_plan (random, 4, 4);
      g_autoptr (GBytes) written = poise_store_write (plan, NULL);
      g_autoptr (GBytes) design = poise_export_write (format, plan, &(PoiseExportOptions){ 0 }, NULL);
      g_autoptr (PoiseImportReport) report = poise_import_report_new ();
      g_autoptr (GError) error = NULL;
      g_autoptr (GError) refused = NULL;
      g_autofree char *plan_text = g_strndup (g_bytes_get_data (written, NULL), g_bytes_get_size (written));
      g_autofree char *design_text = g_strndup (g_bytes_get_data (design, NULL), g_bytes_get_size (design));

      g_assert_cmpstr (recognize (plan_text, "a.json"), ==, "none");
      g_assert_null (read_text (plan_text, report, &refused));
      g_assert_error (refused, POISE_IMPORT_ERROR, POISE_IMPORT_ERROR_NO_DESIGN);
      g_assert_cmpstr (recognize (design_text, "a.json"), ==, "ldj");
      g_assert_null (poise_store_read (design, &error));
      g_assert_error (error, POISE_STORE_ERROR, POISE_STORE_ERROR_NOT_A_PLAN);
    }
}

/* ---- Refused ---- */

static void
test_refused (void)
{
  static const struct
  {
    const char *text;
    gboolean is_json;
    int code;
    int line;
  } cases[] = {
    { "", FALSE, POISE_STORE_ERROR_EMPTY, 0 },
    { "{\n\"a\": 1,\n}", FALSE, POISE_STORE_ERROR_SYNTAX, 3 },
    { "{\"activities\": [{\"slas\":", FALSE, POISE_STORE_ERROR_TRUNCATED, 1 },
    { "{\"activities\": [], \"activities\": []}", FALSE, POISE_STORE_ERROR_DUPLICATE_KEY, 1 },
    { "{\"name\": \"\xff\"}", FALSE, POISE_STORE_ERROR_NOT_UTF8, 1 },
    { "{} {}", FALSE, POISE_STORE_ERROR_TRAILING, 1 },
    { "{}", TRUE, POISE_IMPORT_ERROR_NO_DESIGN, 0 },
    { "[1]", TRUE, POISE_IMPORT_ERROR_NO_DESIGN, 0 },
    { "{\"format\": \"poise-plan\", \"sections\": []}", TRUE, POISE_IMPORT_ERROR_NO_DESIGN, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoiseImportReport) report = poise_import_report_new ();
      g_autoptr (GError) error = NULL;
      GQuark domain = cases[i].is_json ? POISE_IMPORT_ERROR : POISE_STORE_ERROR;

      g_test_message ("%u", i);
      g_assert_null (read_text (cases[i].text, report, &error));
      g_assert_error (error, domain, cases[i].code);
      if (cases[i].line > 0)
        g_assert_cmpint (poise_store_error_get_line (error), ==, cases[i].line);
    }
}

static void
test_deep (void)
{
  g_autoptr (GString) text = g_string_new ("{\"activities\": ");
  g_autoptr (PoiseImportReport) report = poise_import_report_new ();
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 100000; i++)
    g_string_append_c (text, '[');
  g_assert_null (read_text (text->str, report, &error));
  g_assert_error (error, POISE_STORE_ERROR, POISE_STORE_ERROR_TOO_DEEP);
}

/* ---- Values ---- */

/* What the members of an activity in LDJ become; @report: what the report says of it, or NULL for nothing */
typedef struct
{
  const char *members;
  const char *json; /* a part of the plan's file, or with "!" before it none */
  const char *report;
} Value;

static void
check_values (const Value *values, guint n_values, const char *pattern)
{
  for (guint i = 0; i < n_values; i++)
    {
      g_auto (GStrv) parts = g_strsplit (pattern, "@", 2);
      g_autofree char *text = g_strconcat (parts[0], values[i].members, parts[1], NULL);
      g_autoptr (PoiseImportReport) report = poise_import_report_new ();
      g_autoptr (GError) error = NULL;
      g_autoptr (PoisePlan) plan = read_text (text, report, &error);
      g_autoptr (GBytes) written = NULL;
      g_autofree char *json = NULL;
      gboolean is_absent = values[i].json[0] == '!';

      g_assert_no_error (error);
      written = poise_store_write (plan, NULL);
      json = g_strndup (g_bytes_get_data (written, NULL), g_bytes_get_size (written));
      g_test_message ("%s → %s", values[i].members, json);
      g_assert_cmpint (strstr (json, values[i].json + is_absent) == NULL, ==, is_absent);
      if (values[i].report != NULL)
        g_assert_true (says (report, values[i].report));
      else
        g_assert_cmpuint (report->lines->len, ==, 0);
    }
}

static void
test_legacy_values (void)
{
  static const Value values[] = {
    { "\"duration\": \"20\"", "\"minutes\": 20", NULL },
    { "\"duration\": 20", "\"minutes\": 20", NULL },
    { "\"duration\": 20.0", "\"minutes\": 20", NULL },
    { "\"duration\": \" 20 \"", "\"minutes\": 20", NULL },
    { "\"duration\": \"0\"", "!\"minutes\"", NULL },
    { "\"duration\": \"\"", "!\"minutes\"", NULL },
    { "\"duration\": null", "!\"minutes\"", NULL },
    { "\"duration\": \"100000\"", "\"minutes\": 100000", NULL },
    { "\"duration\": \"100001\"", "!\"minutes\"", "“duration” was left out" },
    { "\"duration\": \"99999999999999999999\"", "!\"minutes\"", "“duration” was left out" },
    { "\"duration\": -5", "!\"minutes\"", "does not understand -5" },
    { "\"duration\": 20.5", "!\"minutes\"", "does not understand 20.5" },
    { "\"duration\": \"20 min\"", "!\"minutes\"", "does not understand \"20 min\"" },
    { "\"duration\": [20]", "!\"minutes\"", "does not understand [20]" },
    { "\"type\": \"Read / Watch / Listen\"", "\"learning-type\": \"acquisition\"", NULL },
    { "\"type\": \"Read Watch Listen\"", "\"learning-type\": \"acquisition\"", NULL },
    { "\"type\": \"Collaborate\"", "\"learning-type\": \"collaboration\"", NULL },
    { "\"type\": \"discuss\"", "\"learning-type\": \"discussion\"", NULL },
    { "\"type\": \"Investigate\"", "\"learning-type\": \"investigation\"", NULL },
    { "\"type\": \"Practise\"", "\"learning-type\": \"practice\"", NULL },
    { "\"type\": \"Produce\"", "\"learning-type\": \"production\"", NULL },
    { "\"type\": \"Juggle\"", "\"notes\": \"Type: Juggle\"", NULL },
    { "\"syncActivity\": true", "\"mode\": \"synchronous\"", NULL },
    { "\"syncActivity\": \"True\"", "\"mode\": \"synchronous\"", NULL },
    { "\"syncActivity\": \"false\"", "\"mode\": \"asynchronous\"", NULL },
    { "\"title\": \"x\"", "\"mode\": \"asynchronous\"", NULL },
    { "\"syncActivity\": \"maybe\"", "\"mode\": \"asynchronous\"", "“syncActivity” was left out" },
    { "\"description\": \"We will meet on Monday.\"", "\"mode\": \"synchronous\"", NULL },
    { "\"description\": \"We will meet on Monday.\", \"syncActivity\": \"false\"", "\"mode\": \"asynchronous\"", NULL },
    { "\"mode\": \"undecided\", \"syncActivity\": \"false\"", "!\"mode\"", NULL },
    { "\"tutorAvailable\": \"true\"", "\"teacher-present\": true", NULL },
    { "\"tutorAvailable\": 0", "\"teacher-present\": false", NULL },
    { "\"groupSize\": \"1\"", "\"kind\": \"alone\"", NULL },
    { "\"groupSize\": 2", "\"kind\": \"pairs\"", NULL },
    { "\"groupSize\": 3, \"groupSizeSameAsSession\": \"false\"", "\"size\": 3", NULL },
    { "\"groupSize\": 3, \"groupSizeSameAsSession\": \"true\"", "\"kind\": \"whole\"", NULL },
    { "\"groupSize\": 0", "!\"group\"", NULL },
    { "\"groupSize\": 10001", "!\"group\"", "“groupSize” was left out" },
    { "\"assessmentType\": \"Summative\"", "\"kind\": \"summative\"", NULL },
    { "\"assessmentType\": \"none\"", "!\"assessment\"", NULL },
    { "\"assessmentType\": \"by peers\"", "\"notes\": \"Assessment: by peers\"", NULL },
    { "\"onlineActivity\": \"false\", \"syncActivity\": \"true\"", "\"tools\": [\"f2f\"]", NULL },
    { "\"onlineActivity\": \"false\", \"syncActivity\": \"false\"", "!\"tools\"", "left out: “onlineActivity”" },
    { "\"resources\": [{\"title\": \"A\", \"url\": \"https://a.example\"}]", "\"uri\": \"https://a.example\"", NULL },
    { "\"resources\": [{\"title\": \"A\", \"url\": \"room 4\"}]", "\"uri\": \"room 4\"", NULL },
    { "\"resources\": [{\"title\": \"\", \"url\": \"\"}]", "!\"links\"", NULL },
    { "\"resources\": [\"https://a.example\"]", "!\"links\"", "“resources” was left out" },
    { "\"description\": \"First\\nsecond\"", "\"notes\": \"second\"", NULL },
    { "\"description\": \"  First  \"", "\"title\": \"First\"", NULL },
    { "\"description\": \"\", \"type\": \"Produce\"", "\"title\": \"Produce\"", NULL },
    { "\"description\": null", "\"title\": \"Learning Designer activity\"", NULL },
    { "\"description\": \"<p>First</p><p>second <a href='https://a.example'>here</a></p>\"",
      "\"notes\": \"second here\"", NULL },
    { "\"description\": \"<p>First</p><p>second <a href='https://a.example'>here</a></p>\"",
      "\"uri\": \"https://a.example\"", NULL },
    { "\"description\": \"a < b </c\", \"title\": \"a < b </c\"", "\"title\": \"a < b </c\"", NULL },
    { "\"description\": \"\\ud800 half\"", "\"title\": \"", NULL },
    { "\"description\": {\"text\": 1}", "\"title\": \"Learning Designer activity\"", "“description” was left out" },
  };

  check_values (values, G_N_ELEMENTS (values), "{\"activities\": [{\"slas\": [{@}]}]}");
}

static void
test_rewrite_values (void)
{
  static const Value values[] = {
    { "\"duration\": 20", "\"minutes\": 20", NULL },
    { "\"type\": \"read\"", "\"learning-type\": \"acquisition\"", NULL },
    { "\"type\": \"collaborate\"", "\"learning-type\": \"collaboration\"", NULL },
    { "\"syncMode\": \"sync\"", "\"mode\": \"synchronous\"", NULL },
    { "\"syncMode\": \"async\"", "\"mode\": \"asynchronous\"", NULL },
    { "\"syncMode\": \"undecided\"", "!\"mode\"", NULL },
    { "\"syncMode\": \"both\"", "\"mode\": \"asynchronous\"", "“syncMode” was left out" },
    { "\"syncMode\": 1", "\"mode\": \"asynchronous\"", "“syncMode” was left out" },
    { "\"groupMode\": \"individual\"", "\"kind\": \"alone\"", NULL },
    { "\"groupMode\": \"pairs\"", "\"kind\": \"pairs\"", NULL },
    { "\"groupMode\": \"subgroup\"", "\"kind\": \"small\"", NULL },
    { "\"groupMode\": \"whole\"", "\"kind\": \"whole\"", NULL },
    { "\"groupMode\": \"herd\"", "!\"group\"", "“groupMode” was left out" },
    { "\"teacherPresence\": \"present\"", "\"teacher-present\": true", NULL },
    { "\"teacherPresence\": \"absent\"", "\"teacher-present\": false", NULL },
    { "\"evaluationMode\": \"formative\"", "\"kind\": \"formative\"", NULL },
    { "\"evaluationMode\": \"none\"", "!\"assessment\"", NULL },
    { "\"locationMode\": \"onsite\", \"syncMode\": \"sync\"", "\"tools\": [\"f2f\"]", NULL },
    { "\"locationMode\": \"onsite\"", "!\"tools\"", "left out: “locationMode”" },
    { "\"locationMode\": \"online\"", "!\"tools\"", NULL },
    { "\"tools\": [\"a\", \"b\"]", "\"notes\": \"Tools: a, b\"", NULL },
    { "\"tools\": []", "!\"notes\"", NULL },
    { "\"tools\": [1]", "!\"notes\"", "“tools” was left out" },
    { "\"notes\": \"Mine\", \"description\": \"One\\ntwo\"", "\"notes\": \"two\\nMine\"", NULL },
    { "\"links\": [{\"id\": \"x\", \"title\": \"A\", \"url\": \"https://a.example\"}]", "\"uri\": \"https://a.example\"", NULL },
    { "\"aias\": {\"level\": 2}", "!\"aias\"", "left out: “aias”" },
    { "\"aias\": null", "!\"aias\"", NULL },
  };

  check_values (values, G_N_ELEMENTS (values), "{\"meta\": {}, \"sessions\": [{\"activities\": [{@}]}]}");
}

/* A first line too long for a title is cut at the end of a word, and stays whole in the notes. */
static void
test_long_title (void)
{
  g_autoptr (GString) words = g_string_new (NULL);
  g_autofree char *text = NULL;
  g_autoptr (PoiseImportReport) report = poise_import_report_new ();
  g_autoptr (PoisePlan) plan = NULL;

  for (guint i = 0; i < 30; i++)
    g_string_append (words, "wörter ");
  g_string_truncate (words, words->len - 1);
  text = g_strdup_printf ("{\"activities\": [{\"slas\": [{\"description\": \"%s\"}]}]}", words->str);
  plan = read_text (text, report, NULL);
  g_assert_true (g_str_has_suffix (first_activity (plan)->title, "wörter…"));
  g_assert_cmpint (g_utf8_strlen (first_activity (plan)->title, -1), <=, 81);
  g_assert_cmpstr (first_activity (plan)->notes, ==, words->str);
}

/* Lines of the report are those of the file */
static void
test_lines (void)
{
  g_autoptr (PoiseImportReport) report = poise_import_report_new ();
  g_autoptr (PoisePlan) plan = read_text ("{\n \"activities\": [\n  {\n   \"slas\": [\n    {\"duration\": \"x\"},\n"
                                          "    5\n   ]\n  }\n ]\n}\n",
                                          report, NULL);

  g_assert_nonnull (plan);
  g_assert_cmpuint (report->lines->len, ==, 2);
  g_assert_cmpint (((const PoiseImportLine *) g_ptr_array_index (report->lines, 0))->line, ==, 5);
  g_assert_cmpint (((const PoiseImportLine *) g_ptr_array_index (report->lines, 1))->line, ==, 6);
}

/* Who says the mode, and on what evidence */
static void
test_guesses (void)
{
  g_autoptr (PoiseImportReport) report = poise_import_report_new ();
  g_autoptr (PoisePlan) plan = read_text (
      "{\"activities\": [{\"slas\": [{\"syncActivity\": \"true\"}, {\"mode\": \"undecided\"}, {\"description\": \"Read\"},"
      "{\"description\": \"Join the live session\"}, {\"resources\": [{\"url\": \"https://zoom.us/j/1\"}]}]}]}",
      report, NULL);
  static const PoiseGuessReason reasons[]
      = { POISE_GUESS_SAID, POISE_GUESS_SAID, POISE_GUESS_KIND, POISE_GUESS_WORDS, POISE_GUESS_LINK };

  g_assert_cmpuint (report->guesses->len, ==, 5);
  for (guint i = 0; i < 5; i++)
    {
      const PoiseImportGuess *guess = g_ptr_array_index (report->guesses, i);
      const PoiseActivity *activity = poise_plan_get_activity (plan, (PoisePlace){ 0, i });

      g_assert_cmpint (guess->reason, ==, reasons[i]);
      g_assert_cmpstr (guess->activity, ==, activity->id);
      g_assert_cmpint (guess->mode, ==, activity->mode);
      g_assert_cmpstr (guess->kind, ==, "ldj");
    }
}

/* ---- The public samples ---- */

static void
test_sample (gconstpointer data)
{
  const char *name = data;
  const char *folder = g_getenv ("POISE_SHARED_DATA");
  g_autofree char *path = g_build_filename (folder != NULL ? folder : ".", "learning-designer", name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (PoiseImportReport) report = poise_import_report_new ();
  g_autoptr (PoiseImportSource) source = poise_import_source_new_for_file (file, NULL, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (PoisePlan) plan = NULL;
  const PoiseActivity *watch, *talk;

  if (source == NULL)
    {
      g_test_skip ("../shared is not there");
      return;
    }
  plan = poise_import_read (source, NULL, "sample", report, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (plan->title, ==, "Earth science 101");
  g_assert_cmpstr (plan->instructor, ==, "A. Instructor");
  g_assert_cmpint (plan->learners, ==, 24);
  g_assert_cmpstr (((const PoiseOutcome *) g_ptr_array_index (plan->outcomes, 0))->text, ==, "Explain how plates move");
  g_assert_cmpuint (poise_plan_n_sections (plan), ==, 1);
  g_assert_cmpuint (poise_plan_n_activities (plan), ==, 2);
  watch = first_activity (plan);
  talk = poise_plan_get_activity (plan, (PoisePlace){ 0, 1 });
  g_assert_cmpstr (watch->title, ==, "Watch lecture on plate tectonics");
  g_assert_cmpint (watch->mode, ==, POISE_MODE_ASYNCHRONOUS);
  g_assert_cmpint (watch->learning_type, ==, POISE_LEARNING_TYPE_ACQUISITION);
  g_assert_cmpint (watch->minutes, ==, 20);
  g_assert_cmpint (watch->group->kind, ==, POISE_GROUP_ALONE);
  g_assert_cmpstr (((const PoiseLink *) g_ptr_array_index (watch->links, 0))->uri, ==, "https://example.org/lecture");
  g_assert_cmpint (talk->mode, ==, POISE_MODE_SYNCHRONOUS);
  g_assert_cmpint (talk->learning_type, ==, POISE_LEARNING_TYPE_DISCUSSION);
  g_assert_cmpint (talk->teacher_present, ==, TRUE);
  g_assert_cmpint (talk->assessment->kind, ==, POISE_ASSESSMENT_FORMATIVE);
  g_assert_cmpint (talk->group->kind, ==, POISE_GROUP_WHOLE);
  g_assert_true (poise_texts_contain (talk->tools, "f2f"));
  g_assert_true (says (report, "0:2:0"));
}

/* ---- There and back ---- */

static GBytes *
export (PoisePlan *plan)
{
  return poise_export_write (poise_export_find_format ("ldj", NULL), plan, &(PoiseExportOptions){ 0 }, NULL);
}

static PoisePlan *
import (GBytes *bytes)
{
  g_autoptr (PoiseImportSource) source = poise_import_source_new_for_bytes (bytes, NULL);
  g_autoptr (PoiseImportReport) report = poise_import_report_new ();
  g_autoptr (GError) error = NULL;
  PoisePlan *plan = poise_import_read (source, NULL, NULL, report, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < report->guesses->len; i++)
    g_assert_cmpint (((const PoiseImportGuess *) g_ptr_array_index (report->guesses, i))->reason, ==, POISE_GUESS_SAID);
  return plan;
}

static gboolean
leads_somewhere (const PoiseLink *link)
{
  return link->uri != NULL && poise_address_get_kind (link->uri) != POISE_ADDRESS_OTHER;
}

/* Links that lead anywhere survive with their titles, in order. */
static void
check_links (const PoiseActivity *before, const PoiseActivity *after)
{
  guint n_links = 0;

  for (guint i = 0; i < poise_list_length (before->links); i++)
    {
      const PoiseLink *link = g_ptr_array_index (before->links, i);
      const PoiseLink *found;

      if (!leads_somewhere (link))
        continue;
      found = g_ptr_array_index (after->links, n_links++);
      g_assert_cmpstr (found->title, ==, link->title);
      g_assert_cmpstr (found->uri, ==, link->uri);
    }
  g_assert_cmpuint (poise_list_length (after->links), ==, n_links);
}

/* Small groups of one are alone, of two are pairs, of nobody knows how many are of three; no group is the whole. */
static void
check_group (const PoiseGroup *before, const PoiseGroup *after)
{
  int kind = before != NULL && before->kind != POISE_GROUP_NONE ? before->kind : POISE_GROUP_WHOLE;
  int size = kind != POISE_GROUP_SMALL ? POISE_UNSET : before->size > 0 ? before->size : 3;

  if (size == 1 || size == 2)
    kind = size == 1 ? POISE_GROUP_ALONE : POISE_GROUP_PAIRS;
  g_assert_cmpint (after->kind, ==, kind);
  g_assert_cmpint (after->size, ==, kind == POISE_GROUP_SMALL ? size : POISE_UNSET);
}

/* Notes survive to the letter where nothing else went with them into the description; else they are its end. */
static void
check_notes (const PoiseActivity *before, const PoiseActivity *after)
{
  gboolean is_alone = before->schedule == NULL && before->due == NULL && before->tools == NULL;

  for (guint i = 0; i < poise_list_length (before->links); i++)
    is_alone = is_alone && leads_somewhere (g_ptr_array_index (before->links, i));
  if (is_alone)
    g_assert_cmpstr (after->notes, ==, before->notes);
  else if (before->notes != NULL)
    g_assert_true (g_str_has_suffix (after->notes, before->notes));
}

static int
find_assessment (const PoiseActivity *activity)
{
  return activity->assessment != NULL ? activity->assessment->kind : POISE_ASSESSMENT_NONE;
}

static void
check_activity (const PoiseActivity *before, const PoiseActivity *after)
{
  g_assert_cmpstr (after->title, ==, before->title);
  g_assert_cmpint (after->mode, ==, before->mode);
  g_assert_cmpint (after->learning_type, ==, before->learning_type);
  g_assert_cmpint (after->minutes, ==, before->minutes > 0 ? before->minutes : POISE_UNSET);
  g_assert_cmpint (after->teacher_present, ==, before->teacher_present == TRUE);
  g_assert_cmpint (find_assessment (after), ==, find_assessment (before));
  check_group (before->group, after->group);
  check_links (before, after);
  check_notes (before, after);
}

static GPtrArray *
list_outcomes (const PoisePlan *plan)
{
  GPtrArray *texts = g_ptr_array_new ();

  for (guint i = 0; i < poise_list_length (plan->outcomes); i++)
    {
      const PoiseOutcome *outcome = g_ptr_array_index (plan->outcomes, i);

      if (outcome->text != NULL)
        g_ptr_array_add (texts, outcome->text);
    }
  return texts;
}

static void
check_plan (const PoisePlan *before, const PoisePlan *after)
{
  g_autoptr (GPtrArray) outcomes_before = list_outcomes (before);
  g_autoptr (GPtrArray) outcomes_after = list_outcomes (after);

  g_assert_cmpstr (after->title, ==, before->title);
  g_assert_cmpstr (after->code, ==, before->code);
  g_assert_cmpstr (after->instructor, ==, before->instructor);
  g_assert_cmpstr (after->description, ==, before->description);
  g_assert_cmpint (after->learners, ==, before->learners > 0 ? before->learners : POISE_UNSET);
  g_assert_cmpuint (outcomes_after->len, ==, outcomes_before->len);
  for (guint i = 0; i < outcomes_before->len; i++)
    g_assert_cmpstr (g_ptr_array_index (outcomes_after, i), ==, g_ptr_array_index (outcomes_before, i));
  g_assert_cmpuint (poise_plan_n_sections (after), ==, poise_plan_n_sections (before));
  for (guint i = 0; i < poise_plan_n_sections (before); i++)
    {
      const PoiseSection *section = poise_plan_get_section (before, i);
      const PoiseSection *found = poise_plan_get_section (after, i);

      g_assert_cmpstr (found->title, ==, section->title);
      g_assert_cmpstr (found->notes, ==, section->notes);
      g_assert_cmpuint (poise_section_n_activities (found), ==, poise_section_n_activities (section));
      for (guint k = 0; k < poise_section_n_activities (section); k++)
        check_activity (poise_section_get_activity (section, k), poise_section_get_activity (found, k));
    }
}

/* What LDJ has a word for survives, whatever the plan; and what has been read back is written again byte for byte. */
static void
test_round_trip (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (99);

  for (guint i = 0; i < 200; i++)
    {
      g_autoptr (PoisePlan) before = random_plan (random, 4, 6);
      g_autoptr (GPtrArray) outcomes = list_outcomes (before);
      g_autoptr (GBytes) written = export (before);
      g_autoptr (PoisePlan) after = import (written);
      g_autoptr (GBytes) again = export (after);
      g_autoptr (PoisePlan) twice = import (again);
      g_autoptr (GBytes) thrice = export (twice);

      check_plan (before, after);
      g_assert_cmpmem (g_bytes_get_data (thrice, NULL), g_bytes_get_size (thrice), g_bytes_get_data (again, NULL),
                       g_bytes_get_size (again));
      if (outcomes->len == poise_list_length (before->outcomes))
        g_assert_cmpmem (g_bytes_get_data (again, NULL), g_bytes_get_size (again), g_bytes_get_data (written, NULL),
                         g_bytes_get_size (written));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/import/ldj/recognize", test_recognize);
  g_test_add_func ("/import/ldj/never-each-other", test_never_each_other);
  g_test_add_func ("/import/ldj/refused", test_refused);
  g_test_add_func ("/import/ldj/deep", test_deep);
  g_test_add_func ("/import/ldj/legacy-values", test_legacy_values);
  g_test_add_func ("/import/ldj/rewrite-values", test_rewrite_values);
  g_test_add_func ("/import/ldj/long-title", test_long_title);
  g_test_add_func ("/import/ldj/lines", test_lines);
  g_test_add_func ("/import/ldj/guesses", test_guesses);
  g_test_add_data_func ("/import/ldj/sample/legacy", "legacy-min.ldj", test_sample);
  g_test_add_data_func ("/import/ldj/sample/rewrite", "yann-min.json", test_sample);
  g_test_add_func ("/import/ldj/round-trip", test_round_trip);
  return g_test_run ();
}
