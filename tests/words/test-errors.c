/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Errors as a person reads them: of small plans that the store refuses, and of made-up facts.
 */

#include "store/poise-store.h"
#include "words/poise-words.h"

#define PLAN(rest) "{\"format\": \"poise-plan\", \"version\": 1" rest "}"
#define ACTIVITY(members) PLAN (",\n \"sections\": [{\"activities\": [{" members "}]}]")

static void
test_refused (void)
{
  static const struct
  {
    const char *text;
    const char *error;
  } cases[] = {
    { ACTIVITY ("\"title\": \"a\", \"minutes\": \"sixty\""),
      "f:2:57: “minutes” must be a whole number from 0 to 100000, but is a text. "
      "(sections[0].activities[0].minutes)" },
    { ACTIVITY ("\"title\": \"a\", \"minutes\": 100001"),
      "f:2:57: “minutes” must be a whole number from 0 to 100000, but is 100001. "
      "(sections[0].activities[0].minutes)" },
    { ACTIVITY ("\"title\": \"a\", \"minutes\": 1.5"),
      "f:2:57: “minutes” must be a whole number from 0 to 100000, but is 1.5. "
      "(sections[0].activities[0].minutes)" },
    { ACTIVITY ("\"title\": \"a\", \"mode\": \"live\""),
      "f:2:54: “mode” must be one of undecided, synchronous, asynchronous, but is “live”. "
      "(sections[0].activities[0].mode)" },
    { ACTIVITY ("\"title\": \"a\", \"mode\": \"text\""),
      "f:2:54: “mode” must be one of undecided, synchronous, asynchronous, but is “text”. "
      "(sections[0].activities[0].mode)" },
    { ACTIVITY ("\"title\": \"a\", \"mode\": 1"),
      "f:2:54: “mode” must be one of undecided, synchronous, asynchronous, but is a number. "
      "(sections[0].activities[0].mode)" },
    { ACTIVITY ("\"title\": 5"),
      "f:2:41: “title” must be a text, but is a number. (sections[0].activities[0].title)" },
    { ACTIVITY ("\"title\": null"),
      "f:2:41: “title” must be a text, but is null. (sections[0].activities[0].title)" },
    { ACTIVITY ("\"title\": \"a\", \"due\": \"2027-02-30\""),
      "f:2:53: “due” must be a day that exists, with a time or without, written like 2027-01-11 or "
      "2027-01-11T10:00, but is “2027-02-30”. (sections[0].activities[0].due)" },
    { ACTIVITY ("\"title\": \"a\", \"tools\": {}"),
      "f:2:55: “tools” must be a list of texts, but is an object. (sections[0].activities[0].tools)" },
    { ACTIVITY ("\"title\": \"a\", \"tools\": [\"b\", 5]"),
      "f:2:61: Each item of “tools” must be a text, but one is a number. "
      "(sections[0].activities[0].tools[1])" },
    { ACTIVITY ("\"title\": \"a\", \"group\": \"pairs\""),
      "f:2:55: “group” must be an object in braces, but is a text. (sections[0].activities[0].group)" },
    { ACTIVITY ("\"title\": \"a\", \"teacher-present\": 1"),
      "f:2:65: “teacher-present” must be true or false, but is a number. "
      "(sections[0].activities[0].teacher-present)" },
    { ACTIVITY (""),
      "f:2:31: “title” is missing here, and it cannot be left out. (sections[0].activities[0].title)" },
    { PLAN (", \"sections\": [5]"),
      "f:1:53: Each item of “sections” must be an object in braces, but one is a number. (sections[0])" },
    { PLAN (", \"sections\": [], \"credits\": {\"value\": \"seven\"}"),
      "f:1:77: “value” must be a text with a decimal number such as 7.5, but is “seven”. (credits.value)" },
    { PLAN (", \"sections\": [], \"start\": \"soon\""),
      "f:1:65: “start” must be a day that exists, written like 2027-01-11, but is “soon”. (start)" },
    { PLAN (", \"sections\": [], \"live-slot\": {\"time\": \"24:00\"}"),
      "f:1:78: “time” must be a time of day, written like 10:00, but is “24:00”. (live-slot.time)" },
    { PLAN (", \"sections\": [], \"tools\": [{\"id\": \"z\", \"modes\": [\"live\"]}]"),
      "f:1:88: Each item of “modes” must be one of undecided, synchronous, asynchronous, but one is “live”. "
      "(tools[0].modes[0])" },
    { PLAN (", \"sections\": [], \"tools\": [{\"id\": \"z\", \"modes\": 5}]"),
      "f:1:87: “modes” must be a list of some of undecided, synchronous, asynchronous, but is a number. "
      "(tools[0].modes)" },
    { PLAN (", \"sections\": [{\"id\": \"x\"}, {\"id\": \"x\"}]"),
      "f:1:73: The id “x” is used twice; each id may stand only once. (sections[1].id)" },
    { PLAN (""), "f:1:1: “sections” is missing here, and it cannot be left out. (sections)" },
    { PLAN (", \"title\": \"a\", \"title\": \"b\", \"sections\": []"),
      "f:1:54: “title” stands twice in the same object, so what it says is unclear. (title)" },
    { "[1]", "f:1:1: The file is JSON, but not a plan of Poise." },
    { "{\"format\": \"other\"}", "f:1:12: The file is JSON, but not a plan of Poise. (format)" },
    { "", "f:1:1: The file is empty." },
    { "{\"format\": \"poise-plan\", ", "f:1:26: The file ends in the middle; the rest of it is missing." },
    { "{\"format\": tru}", "f:1:15: This is not valid JSON: “}” stands where a value should. (format)" },
    { "{} {}", "f:1:4: “{” follows after the end of the file’s content." },
    { "{format: 1}", "f:1:2: This is not valid JSON: “f” stands where a name in quotation marks should." },
    { "{\"a\": -}", "f:1:8: This is not valid JSON: “}” stands where a digit should. (a)" },
    { "{\"a\" 1}", "f:1:6: This is not valid JSON: “1” stands where “:” should. (a)" },
    { "[1 2]", "f:1:4: This is not valid JSON: “2” stands where “,” or “]” should." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new (cases[i].text, strlen (cases[i].text));
      g_autoptr (GError) error = NULL;
      g_autofree char *sentence = NULL;

      g_test_message ("%s", cases[i].text);
      g_assert_null (poise_store_read (bytes, &error));
      g_assert_nonnull (error);
      sentence = poise_words_file_error ("f", error);
      g_assert_cmpstr (sentence, ==, cases[i].error);
    }
}

/* Every code has a sentence, whatever facts it has or lacks. */
static void
test_every_code (void)
{
  static const char *const texts[][3] = {
    { NULL, NULL, NULL },
    { "sections[0].activities[2].minutes", "5", "0–100000" },
    { "sections[0].nonsense", "{found}", "text" },
    { "nonsense[1][2]..", "", "" },
    { "title.id", "list", NULL },
    { "", "object", "object" },
  };

  for (int code = POISE_STORE_ERROR_EMPTY; code <= POISE_STORE_ERROR_HALF_WRITTEN; code++)
    for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
      {
        g_autoptr (GError) error = poise_store_error_new (code, 3, 7, texts[i][0], texts[i][1], texts[i][2]);
        g_autofree char *sentence = poise_words_error (error);

        g_test_message ("%d: %s", code, sentence);
        g_assert_true (g_unichar_isupper (g_utf8_get_char (sentence)) || g_str_has_prefix (sentence, "“"));
        g_assert_cmpstr (sentence, !=, error->message);
        g_assert_null (strstr (sentence, "{member}"));
        g_assert_null (strstr (sentence, "{expected}"));
        if (g_strcmp0 (texts[i][1], "{found}") != 0)
          g_assert_null (strstr (sentence, "{found}"));
      }
}

static void
test_place (void)
{
  static const struct
  {
    int line, column;
    const char *path;
    const char *place;
  } cases[] = {
    { 12, 8, "sections[0].minutes", "Line 12, column 8, in sections[0].minutes" },
    { 12, 8, NULL, "Line 12, column 8" },
    { 12, 8, "", "Line 12, column 8" },
    { 0, 0, "version", "version" },
    { 0, 0, NULL, NULL },
  };
  g_autoptr (GError) other = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "No such file");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = poise_store_error_new (POISE_STORE_ERROR_SYNTAX, cases[i].line,
                                                        cases[i].column, cases[i].path, NULL, NULL);
      g_autofree char *place = poise_words_error_place (error);

      g_assert_cmpstr (place, ==, cases[i].place);
    }
  g_assert_null (poise_words_error_place (other));
}

static void
test_other_domains (void)
{
  g_autoptr (GError) error = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "No such file");
  g_autofree char *sentence = poise_words_error (error);
  g_autofree char *with_file = poise_words_file_error ("a b.json", error);

  g_assert_cmpstr (sentence, ==, "No such file");
  g_assert_cmpstr (with_file, ==, "a b.json: No such file");
}

static void
test_reasons (void)
{
  g_autoptr (GError) write
      = poise_store_error_new (POISE_STORE_ERROR_WRITE, 0, 0, NULL, "No space left on device", NULL);
  g_autoptr (GError) newer
      = poise_store_error_new (POISE_STORE_ERROR_NEWER_VERSION, 0, 0, "version", "2", NULL);
  g_autofree char *full = poise_words_file_error ("f", write);
  g_autofree char *version = poise_words_error (newer);

  g_assert_cmpstr (full, ==, "f: The file could not be written: No space left on device");
  g_assert_cmpstr (
      version, ==,
      "The file comes from a newer version of Poise (format version “2”) and must not be changed by this "
      "one.");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  poise_words_init ("en");
  g_test_add_func ("/words/errors/refused", test_refused);
  g_test_add_func ("/words/errors/every-code", test_every_code);
  g_test_add_func ("/words/errors/place", test_place);
  g_test_add_func ("/words/errors/other-domains", test_other_domains);
  g_test_add_func ("/words/errors/reasons", test_reasons);
  return g_test_run ();
}
