/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Typed reading: what a plan may say, where it is refused, what is kept although nobody knows it, and the
 * ids that a file leaves out.
 */

#include "store/poise-store.h"

#include <string.h>

/* A plan, its first section, that section's first activity: what comes next begins line 2. */
#define PLAN "{\"format\": \"poise-plan\", \"version\": 1, \"sections\": [],\n"
#define SECTION "{\"format\": \"poise-plan\", \"version\": 1, \"sections\": [{\n"
#define ACTIVITY "{\"format\": \"poise-plan\", \"version\": 1, \"sections\": [{\"activities\": [{\"title\": \"a\",\n"
#define END_PLAN "}"
#define END_SECTION "}]}"
#define END_ACTIVITY "}]}]}"

#define MODES "undecided, synchronous, asynchronous"
#define PURPOSES "none, content, planning, social"

typedef struct
{
  const char *text;
  PoiseStoreError code;
  int line;
  int column;
  const char *path;
  const char *found;
  const char *expected;
} Case;

static const Case cases[] = {
  /* What is no plan */
  { "[]", POISE_STORE_ERROR_NOT_A_PLAN, 1, 1, NULL, NULL, "poise-plan" },
  { "7", POISE_STORE_ERROR_NOT_A_PLAN, 1, 1, NULL, NULL, "poise-plan" },
  { " {}", POISE_STORE_ERROR_NOT_A_PLAN, 1, 2, NULL, NULL, "poise-plan" },
  { "{\"version\": 1, \"sections\": []}", POISE_STORE_ERROR_NOT_A_PLAN, 1, 1, NULL, NULL, "poise-plan" },
  { "{\"format\": \"poise-tools\"}", POISE_STORE_ERROR_NOT_A_PLAN, 1, 12, "format", "\"poise-tools\"", "poise-plan" },
  { "{\"format\": 1}", POISE_STORE_ERROR_NOT_A_PLAN, 1, 12, "format", "1", "poise-plan" },

  /* What must be there */
  { "{\"format\": \"poise-plan\", \"sections\": []}", POISE_STORE_ERROR_MISSING_MEMBER, 1, 1, "version", NULL, "version" },
  { "{\"format\": \"poise-plan\", \"version\": 1}", POISE_STORE_ERROR_MISSING_MEMBER, 1, 1, "sections", NULL, "sections" },
  { SECTION "\"activities\": [{\"title\": \"a\"}, {\"mode\": \"synchronous\"}]" END_SECTION,
    POISE_STORE_ERROR_MISSING_MEMBER, 2, 32, "sections[0].activities[1].title", NULL, "title" },

  /* The version */
  { "{\"format\": \"poise-plan\", \"version\": 0, \"sections\": []}", POISE_STORE_ERROR_OUT_OF_RANGE, 1, 37, "version", "0", "1–2147483647" },
  { "{\"format\": \"poise-plan\", \"version\": -1, \"sections\": []}", POISE_STORE_ERROR_OUT_OF_RANGE, 1, 37, "version", "-1", "1–2147483647" },
  { "{\"format\": \"poise-plan\", \"version\": \"1\", \"sections\": []}", POISE_STORE_ERROR_WRONG_TYPE, 1, 37, "version", "text", "number" },
  { "{\"format\": \"poise-plan\", \"version\": 2, \"sections\": {}}", POISE_STORE_ERROR_NEWER_VERSION, 1, 37, "version", "2", NULL },
  { "{\"format\": \"poise-plan\", \"version\": 99999999999999999999, \"sections\": []}", POISE_STORE_ERROR_NEWER_VERSION, 1, 37, "version", "99999999999999999999", NULL },

  /* Whole numbers */
  { ACTIVITY " \"minutes\": \"45\"" END_ACTIVITY, POISE_STORE_ERROR_WRONG_TYPE, 2, 13, "sections[0].activities[0].minutes", "text", "number" },
  { ACTIVITY " \"minutes\": null" END_ACTIVITY, POISE_STORE_ERROR_WRONG_TYPE, 2, 13, "sections[0].activities[0].minutes", "null", "number" },
  { ACTIVITY " \"minutes\": true" END_ACTIVITY, POISE_STORE_ERROR_WRONG_TYPE, 2, 13, "sections[0].activities[0].minutes", "flag", "number" },
  { ACTIVITY " \"minutes\": [1]" END_ACTIVITY, POISE_STORE_ERROR_WRONG_TYPE, 2, 13, "sections[0].activities[0].minutes", "list", "number" },
  { ACTIVITY " \"minutes\": {}" END_ACTIVITY, POISE_STORE_ERROR_WRONG_TYPE, 2, 13, "sections[0].activities[0].minutes", "object", "number" },
  { ACTIVITY " \"minutes\": 1.0" END_ACTIVITY, POISE_STORE_ERROR_WRONG_TYPE, 2, 13, "sections[0].activities[0].minutes", "1.0", "whole-number" },
  { ACTIVITY " \"minutes\": 1e2" END_ACTIVITY, POISE_STORE_ERROR_WRONG_TYPE, 2, 13, "sections[0].activities[0].minutes", "1e2", "whole-number" },
  { ACTIVITY " \"minutes\": -1" END_ACTIVITY, POISE_STORE_ERROR_OUT_OF_RANGE, 2, 13, "sections[0].activities[0].minutes", "-1", "0–100000" },
  { ACTIVITY " \"minutes\": 100001" END_ACTIVITY, POISE_STORE_ERROR_OUT_OF_RANGE, 2, 13, "sections[0].activities[0].minutes", "100001", "0–100000" },
  { ACTIVITY " \"minutes\": 4294967296" END_ACTIVITY, POISE_STORE_ERROR_OUT_OF_RANGE, 2, 13, "sections[0].activities[0].minutes", "4294967296", "0–100000" },
  { ACTIVITY " \"minutes\": 9223372036854775808" END_ACTIVITY, POISE_STORE_ERROR_OUT_OF_RANGE, 2, 13, "sections[0].activities[0].minutes", "9223372036854775808", "0–100000" },
  { ACTIVITY " \"minutes\": 18446744073709551617" END_ACTIVITY, POISE_STORE_ERROR_OUT_OF_RANGE, 2, 13, "sections[0].activities[0].minutes", "18446744073709551617", "0–100000" },
  { ACTIVITY " \"minutes\": 99999999999999999999" END_ACTIVITY, POISE_STORE_ERROR_OUT_OF_RANGE, 2, 13, "sections[0].activities[0].minutes", "99999999999999999999", "0–100000" },
  /* json-glib takes this for 1 */
  { ACTIVITY " \"minutes\": -99999999999999999999" END_ACTIVITY, POISE_STORE_ERROR_OUT_OF_RANGE, 2, 13, "sections[0].activities[0].minutes", "-99999999999999999999", "0–100000" },
  { PLAN "\"learners\": 1000001" END_PLAN, POISE_STORE_ERROR_OUT_OF_RANGE, 2, 13, "learners", "1000001", "0–1000000" },
  { PLAN "\"section-days\": 0" END_PLAN, POISE_STORE_ERROR_OUT_OF_RANGE, 2, 17, "section-days", "0", "1–366" },
  { PLAN "\"weekly-minutes\": 10081" END_PLAN, POISE_STORE_ERROR_OUT_OF_RANGE, 2, 19, "weekly-minutes", "10081", "0–10080" },
  { PLAN "\"target\": {\"synchronous-percent\": 101}" END_PLAN, POISE_STORE_ERROR_OUT_OF_RANGE, 2, 35, "target.synchronous-percent", "101", "0–100" },
  { PLAN "\"live-slot\": {\"weekday\": 8}" END_PLAN, POISE_STORE_ERROR_OUT_OF_RANGE, 2, 26, "live-slot.weekday", "8", "1–7" },
  { PLAN "\"circumstances\": {\"time-zones\": 0}" END_PLAN, POISE_STORE_ERROR_OUT_OF_RANGE, 2, 33, "circumstances.time-zones", "0", "1–40" },
  { ACTIVITY "\"group\": {\"kind\": \"small\", \"size\": 0}" END_ACTIVITY, POISE_STORE_ERROR_OUT_OF_RANGE, 2, 36, "sections[0].activities[0].group.size", "0", "1–10000" },
  { ACTIVITY "\"assessment\": {\"weight-percent\": 101}" END_ACTIVITY, POISE_STORE_ERROR_OUT_OF_RANGE, 2, 34, "sections[0].activities[0].assessment.weight-percent", "101", "0–100" },
  { SECTION "\"days\": 3661" END_SECTION, POISE_STORE_ERROR_OUT_OF_RANGE, 2, 9, "sections[0].days", "3661", "1–3660" },

  /* Texts */
  { PLAN "\"title\": 5" END_PLAN, POISE_STORE_ERROR_WRONG_TYPE, 2, 10, "title", "number", "text" },
  { PLAN "\"title\": null" END_PLAN, POISE_STORE_ERROR_WRONG_TYPE, 2, 10, "title", "null", "text" },
  { PLAN "\"title\": \"a\\u0000b\"" END_PLAN, POISE_STORE_ERROR_NOT_UTF8, 2, 12, "title", "\\u0000", NULL },
  { ACTIVITY "\"notes\": \"\\ud800\"" END_ACTIVITY, POISE_STORE_ERROR_NOT_UTF8, 2, 11, "sections[0].activities[0].notes", "\\ud800", NULL },
  { ACTIVITY "\"tools\": [\"a\", \"\\udc00\"]" END_ACTIVITY, POISE_STORE_ERROR_NOT_UTF8, 2, 17, "sections[0].activities[0].tools[1]", "\\udc00", NULL },
  { ACTIVITY "\"mode\": \"\\u0000\"" END_ACTIVITY, POISE_STORE_ERROR_NOT_UTF8, 2, 10, "sections[0].activities[0].mode", "\\u0000", NULL },
  { PLAN "\"title\": \"\\\\u0000\\ud83d\\ude00\\ud83d\\ud83d\\ude00\"" END_PLAN, POISE_STORE_ERROR_NOT_UTF8, 2, 30, "title", "\\ud83d", NULL },
  { PLAN "\"x\\u0000\": 1" END_PLAN, POISE_STORE_ERROR_NOT_UTF8, 2, 3, "[\"x\\u0000\"]", "\\u0000", NULL },
  { SECTION "\"é\": 1, \"start\": 1" END_SECTION, POISE_STORE_ERROR_WRONG_TYPE, 2, 18, "sections[0].start", "number", "text" },

  /* Flags */
  { ACTIVITY "\"teacher-present\": 1" END_ACTIVITY, POISE_STORE_ERROR_WRONG_TYPE, 2, 20, "sections[0].activities[0].teacher-present", "number", "flag" },
  { PLAN "\"circumstances\": {\"can-meet\": \"yes\"}" END_PLAN, POISE_STORE_ERROR_WRONG_TYPE, 2, 31, "circumstances.can-meet", "text", "flag" },

  /* Closed sets */
  { ACTIVITY "\"mode\": \"Synchronous\"" END_ACTIVITY, POISE_STORE_ERROR_UNKNOWN_VALUE, 2, 9, "sections[0].activities[0].mode", "Synchronous", MODES },
  { ACTIVITY "\"mode\": 1" END_ACTIVITY, POISE_STORE_ERROR_WRONG_TYPE, 2, 9, "sections[0].activities[0].mode", "number", "text" },
  { ACTIVITY "\"purpose\": \"fun\"" END_ACTIVITY, POISE_STORE_ERROR_UNKNOWN_VALUE, 2, 12, "sections[0].activities[0].purpose", "fun", PURPOSES },
  { ACTIVITY "\"complexity\": \" simple\"" END_ACTIVITY, POISE_STORE_ERROR_UNKNOWN_VALUE, 2, 15, "sections[0].activities[0].complexity", " simple", "none, simple, complex" },
  { PLAN "\"tools\": [{\"bandwidth\": \"much\"}]" END_PLAN, POISE_STORE_ERROR_UNKNOWN_VALUE, 2, 25, "tools[0].bandwidth", "much", "none, low, medium, high" },
  { PLAN "\"tools\": [{}, {\"modes\": [\"synchronous\", \"both\"]}]" END_PLAN, POISE_STORE_ERROR_UNKNOWN_VALUE, 2, 41, "tools[1].modes[1]", "both", MODES },
  { PLAN "\"tools\": [{\"modes\": \"synchronous\"}]" END_PLAN, POISE_STORE_ERROR_WRONG_TYPE, 2, 21, "tools[0].modes", "text", "list" },
  { PLAN "\"tools\": [{\"purposes\": [7]}]" END_PLAN, POISE_STORE_ERROR_WRONG_TYPE, 2, 25, "tools[0].purposes[0]", "number", "text" },
  { PLAN "\"credits\": {\"system\": \"ECTS\"}" END_PLAN, POISE_STORE_ERROR_UNKNOWN_VALUE, 2, 23, "credits.system", "ECTS", "none, ects, us" },

  /* Dates, times, decimals */
  { PLAN "\"start\": \"2027-02-29\"" END_PLAN, POISE_STORE_ERROR_NO_SUCH_DATE, 2, 10, "start", "2027-02-29", "YYYY-MM-DD" },
  { PLAN "\"start\": \"2027-01-11T10:00\"" END_PLAN, POISE_STORE_ERROR_NO_SUCH_DATE, 2, 10, "start", "2027-01-11T10:00", "YYYY-MM-DD" },
  { PLAN "\"breaks\": [{\"from\": \"11/01/2027\"}]" END_PLAN, POISE_STORE_ERROR_NO_SUCH_DATE, 2, 21, "breaks[0].from", "11/01/2027", "YYYY-MM-DD" },
  { PLAN "\"live-slot\": {\"time\": \"24:00\"}" END_PLAN, POISE_STORE_ERROR_NO_SUCH_DATE, 2, 23, "live-slot.time", "24:00", "HH:MM" },
  { ACTIVITY "\"due\": \"2027-13-01\"" END_ACTIVITY, POISE_STORE_ERROR_NO_SUCH_DATE, 2, 8, "sections[0].activities[0].due", "2027-13-01", "YYYY-MM-DD, YYYY-MM-DDTHH:MM" },
  { ACTIVITY "\"schedule\": [{\"start\": \"2027-01-11T25:00\"}]" END_ACTIVITY, POISE_STORE_ERROR_NO_SUCH_DATE, 2, 24, "sections[0].activities[0].schedule[0].start", "2027-01-11T25:00", "YYYY-MM-DD, YYYY-MM-DDTHH:MM" },
  { PLAN "\"credits\": {\"value\": \"7,5\"}" END_PLAN, POISE_STORE_ERROR_WRONG_TYPE, 2, 22, "credits.value", "7,5", "decimal" },
  { PLAN "\"credits\": {\"value\": 7.5}" END_PLAN, POISE_STORE_ERROR_WRONG_TYPE, 2, 22, "credits.value", "number", "text" },

  /* Lists and objects */
  { "{\"format\": \"poise-plan\", \"version\": 1, \"sections\": {}}", POISE_STORE_ERROR_WRONG_TYPE, 1, 52, "sections", "object", "list" },
  { "{\"format\": \"poise-plan\", \"version\": 1, \"sections\": [\"a\"]}", POISE_STORE_ERROR_WRONG_TYPE, 1, 53, "sections[0]", "text", "object" },
  { SECTION "\"activities\": [\n{\"title\": \"a\"},\n 7]" END_SECTION, POISE_STORE_ERROR_WRONG_TYPE, 4, 2, "sections[0].activities[1]", "number", "object" },
  { SECTION "\"activities\": null" END_SECTION, POISE_STORE_ERROR_WRONG_TYPE, 2, 15, "sections[0].activities", "null", "list" },
  { ACTIVITY "\"group\": \"small\"" END_ACTIVITY, POISE_STORE_ERROR_WRONG_TYPE, 2, 10, "sections[0].activities[0].group", "text", "object" },
  { ACTIVITY "\"group\": null" END_ACTIVITY, POISE_STORE_ERROR_WRONG_TYPE, 2, 10, "sections[0].activities[0].group", "null", "object" },
  { ACTIVITY "\"tools\": \"forum\"" END_ACTIVITY, POISE_STORE_ERROR_WRONG_TYPE, 2, 10, "sections[0].activities[0].tools", "text", "list" },
  { ACTIVITY "\"tools\": [\"forum\", 1]" END_ACTIVITY, POISE_STORE_ERROR_WRONG_TYPE, 2, 20, "sections[0].activities[0].tools[1]", "number", "text" },
  { ACTIVITY "\"links\": [[]]" END_ACTIVITY, POISE_STORE_ERROR_WRONG_TYPE, 2, 11, "sections[0].activities[0].links[0]", "list", "object" },
  { PLAN "\"dismissed\": {}" END_PLAN, POISE_STORE_ERROR_WRONG_TYPE, 2, 14, "dismissed", "object", "list" },

  /* Once only */
  { ACTIVITY "\"mode\": \"synchronous\", \"mode\": \"synchronous\"" END_ACTIVITY, POISE_STORE_ERROR_DUPLICATE_KEY, 2, 24, "sections[0].activities[0].mode", "mode", NULL },
  { ACTIVITY "\"x\": {\"y\": 1, \"y\": 1}" END_ACTIVITY, POISE_STORE_ERROR_DUPLICATE_KEY, 2, 15, "sections[0].activities[0].x.y", "y", NULL },
  { SECTION "\"id\": \"s\"}, {\"id\": \"t\"}, {\n\"id\": \"s\"" END_SECTION, POISE_STORE_ERROR_DUPLICATE_ID, 3, 7, "sections[2].id", "s", NULL },
  { SECTION "\"activities\": [{\"title\": \"\", \"id\": \"a\"}]}, {\"activities\": [{\"title\": \"\"},\n{\"title\": \"\", \"id\": \"\\u0061\"}]" END_SECTION,
    POISE_STORE_ERROR_DUPLICATE_ID, 3, 21, "sections[1].activities[1].id", "a", NULL },
  { PLAN "\"outcomes\": [{\"id\": \"o\"}, {\"id\": \"o\"}]" END_PLAN, POISE_STORE_ERROR_DUPLICATE_ID, 2, 34, "outcomes[1].id", "o", NULL },
  { PLAN "\"tools\": [{\"id\": \"o\"}, {\"id\": \"o\"}]" END_PLAN, POISE_STORE_ERROR_DUPLICATE_ID, 2, 31, "tools[1].id", "o", NULL },
};

/* Everything an error says, in one line. */
static char *
describe (PoiseStoreError code, int line, int column, const char *path, const char *found, const char *expected)
{
  return g_strdup_printf ("code %d, %d:%d, path %s, found %s, expected %s", (int) code, line, column, path, found, expected);
}

static void
test_errors (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new (cases[i].text, strlen (cases[i].text));
      g_autoptr (GError) error = NULL;
      g_autoptr (GError) copy = NULL;
      g_autofree char *got = NULL;
      g_autofree char *wanted = describe (
          cases[i].code, cases[i].line, cases[i].column, cases[i].path, cases[i].found, cases[i].expected);

      g_test_message ("%s", cases[i].text);
      g_assert_null (poise_store_read (bytes, &error));
      g_assert_true (error->domain == POISE_STORE_ERROR);
      copy = g_error_copy (error);
      got = describe (copy->code,
                      poise_store_error_get_line (copy),
                      poise_store_error_get_column (copy),
                      poise_store_error_get_path (copy),
                      poise_store_error_get_found (copy),
                      poise_store_error_get_expected (copy));
      g_assert_cmpstr (got, ==, wanted);
    }
}

static PoisePlan *
read_good (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  PoisePlan *plan = poise_store_read (bytes, &error);

  g_assert_no_error (error);
  return plan;
}

static char *
write_text (const PoisePlan *plan)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = poise_store_write (plan, &error);

  g_assert_no_error (error);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* The limits of ranges are within them, and a few spellings that JSON allows. */
static void
test_accepted (void)
{
  g_autoptr (PoisePlan) plan = read_good (
      "\xef\xbb\xbf{ \"sections\" : [ { \"activities\":[{\"minutes\":100000,\"t\\u0069tle\":\"\\ud83d\\ude00\"},"
      "{\"title\":\"\",\"minutes\":-0}],\"days\":3660}],\r\n\"version\":1,\"format\":\"poise\\u002dplan\",\"learners\":0} \r\n");
  PoiseActivity *first = poise_plan_get_activity (plan, (PoisePlace) { 0, 0 });
  PoiseActivity *second = poise_plan_get_activity (plan, (PoisePlace) { 0, 1 });

  g_assert_cmpint (first->minutes, ==, 100000);
  g_assert_cmpstr (first->title, ==, "😀");
  g_assert_cmpstr (second->title, ==, "");
  g_assert_cmpint (second->minutes, ==, 0);
  g_assert_cmpint (poise_plan_get_section (plan, 0)->days, ==, 3660);
  g_assert_cmpint (plan->learners, ==, 0);
  g_assert_null (plan->record.extras);
}

/* What is there but says nothing reads as if it were not there, and is not written. */
static void
test_none_is_absent (void)
{
  g_autoptr (PoisePlan) plan = read_good (
      PLAN "\"title\": \"\", \"start\": \"\", \"breaks\": [], \"credits\": {\"system\": \"none\", \"value\": \"\"}, \"target\": {},"
           "\"tools\": [], \"circumstances\": {}, \"live-slot\": {\"time\": \"\"}, \"dismissed\": []" END_PLAN);
  g_autoptr (PoisePlan) tagged = read_good (
      ACTIVITY "\"id\": \"\", \"mode\": \"undecided\", \"purpose\": \"none\", \"learning-type\": \"\", \"complexity\": \"none\","
               "\"group\": {\"kind\": \"none\"}, \"tools\": [], \"schedule\": [], \"due\": \"\", \"notes\": \"\"" END_ACTIVITY);
  g_autoptr (PoisePlan) empty = poise_plan_new ();
  const PoiseActivity *activity = poise_plan_get_activity (tagged, (PoisePlace) { 0, 0 });

  g_assert_true (poise_record_equal (plan, empty));
  for (guint i = POISE_ACTIVITY_MODE; i <= POISE_ACTIVITY_NOTES; i++)
    g_assert_false (poise_record_is_set (activity, i));
  g_assert_nonnull (activity->id);
}

/* Members that nobody knows, in every kind of object: kept to the letter, in their order, after the known. */
#define EXTRA(n)                                                                                             \
  "\"x" n "\": [ 1.0e+400,12345678901234567890123,\n\t{\"\\u0041\" :\"\\ud800 \\u0000\\/\"} ], \"a" n "\":-0.0"

static void
test_extras (void)
{
  static const char *const names[] = { "01", "02", "03", "04", "05", "06", "07", "08",
                                       "09", "10", "11", "12", "13", "14", "15" };
  static const char text[] =
      "{" EXTRA ("01") ", \"format\": \"poise-plan\", \"version\": 1,"
      "\"circumstances\": {" EXTRA ("02") ", \"can-meet\": true},"
      "\"breaks\": [{" EXTRA ("03") "}], \"live-slot\": {" EXTRA ("04") "}, \"credits\": {" EXTRA ("05") "},"
      "\"target\": {" EXTRA ("06") "}, \"outcomes\": [{" EXTRA ("07") ", \"id\": \"o\"}],"
      "\"tools\": [{" EXTRA ("08") ", \"id\": \"t\"}], \"dismissed\": [{" EXTRA ("09") "}],"
      "\"sections\": [{" EXTRA ("10") ", \"activities\": [{" EXTRA ("11") ", \"title\": \"a\","
      "\"group\": {" EXTRA ("12") "}, \"assessment\": {" EXTRA ("13") "}, \"schedule\": [{" EXTRA ("14") "}],"
      "\"links\": [{" EXTRA ("15") "}]}]}]}";
  g_autoptr (PoisePlan) plan = read_good (text);
  g_autofree char *written = write_text (plan);
  g_autoptr (PoisePlan) again = read_good (written);
  g_autofree char *twice = write_text (again);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *first = g_strdup_printf (
          "\"x%s\": [ 1.0e+400,12345678901234567890123,\n\t{\"\\u0041\" :\"\\ud800 \\u0000\\/\"} ],\n", names[i]);
      g_autofree char *second = g_strdup_printf ("\"a%s\": -0.0\n", names[i]);
      const char *at = strstr (written, first);

      g_assert_nonnull (at);
      g_assert_true (g_str_has_prefix (at + strlen (first) + strspn (at + strlen (first), " "), second));
    }
  g_assert_cmpuint (plan->record.extras->len, ==, 2);
  g_assert_true (poise_record_equal (plan, again));
  g_assert_cmpstr (written, ==, twice);
}

/* An unknown member may be named like a member of another object, and oddly. */
static void
test_extra_names (void)
{
  g_autoptr (PoisePlan) plan = read_good (
      SECTION "\"format\": \"x\", \"version\": null, \"minutes\": {}, \"\": 1, \"a\\\"b\\n\": 2, \"\\u00e9\": 3" END_SECTION);
  static const char *const names[] = { "format", "version", "minutes", "", "a\"b\n", "é" };
  static const char *const values[] = { "\"x\"", "null", "{}", "1", "2", "3" };
  GPtrArray *extras = poise_plan_get_section (plan, 0)->record.extras;
  g_autofree char *written = write_text (plan);
  g_autoptr (PoisePlan) again = read_good (written);

  g_assert_cmpuint (extras->len, ==, G_N_ELEMENTS (names));
  for (guint i = 0; i < extras->len; i++)
    {
      const PoiseExtra *extra = g_ptr_array_index (extras, i);

      g_assert_cmpstr (extra->name, ==, names[i]);
      g_assert_cmpstr (extra->json, ==, values[i]);
    }
  g_assert_true (poise_record_equal (plan, again));
}

static void
test_newer_version (void)
{
  static const char text[] = "{\"format\": \"poise-plan\", \"version\": 2, \"title\": \"t\", \"new\": {}, \"sections\": []}";
  g_autoptr (PoisePlan) plan = read_good (text);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (plan->version, ==, 2);
  g_assert_cmpstr (plan->title, ==, "t");
  g_assert_null (poise_store_write (plan, &error));
  g_assert_error (error, POISE_STORE_ERROR, POISE_STORE_ERROR_NEWER_VERSION);
  g_assert_cmpstr (poise_store_error_get_found (error), ==, "2");
}

/* ---- Ids that a file leaves out ---- */

#define TWINS                                                                                                \
  "{\"format\": \"poise-plan\", \"version\": 1, \"outcomes\": [{}, {}], \"tools\": [{}], \"sections\": ["     \
  "{\"activities\": [{\"title\": \"a\"}, {\"title\": \"a\"}]}, {\"activities\": [{\"title\": \"a\"}]}, {}]}"

static void
test_derived_ids (void)
{
  g_autoptr (PoisePlan) plan = read_good (TWINS);
  g_autoptr (PoisePlan) again = read_good (TWINS);
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_true (poise_record_equal (plan, again));
  for (guint i = 0; i < 3; i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);

      g_assert_cmpuint (strlen (section->id), ==, 10);
      g_assert_true (g_hash_table_add (ids, section->id));
      for (guint k = 0; k < poise_section_n_activities (section); k++)
        {
          g_assert_cmpuint (strlen (poise_section_get_activity (section, k)->id), ==, 10);
          g_assert_true (g_hash_table_add (ids, poise_section_get_activity (section, k)->id));
        }
    }
  g_assert_cmpuint (g_hash_table_size (ids), ==, 6);
  /* base 32 of SHA-256 ("sections[2]\n{}"), worked out apart with another program */
  g_assert_cmpstr (poise_plan_get_section (plan, 2)->id, ==, "4ldsqiur46");
}

/* Where somebody has the derived id already, another one is made. */
static void
test_derived_id_taken (void)
{
  g_autoptr (PoisePlan) plan = read_good (TWINS);
  const char *id = poise_plan_get_section (plan, 2)->id;
  g_autofree char *text = g_strdup_printf (
      "{\"format\": \"poise-plan\", \"version\": 1, \"sections\": [{}, {\"id\": \"%s\"}, {}]}", id);
  g_autoptr (PoisePlan) other = read_good (text);

  g_assert_cmpstr (poise_plan_get_section (other, 1)->id, ==, id);
  g_assert_cmpstr (poise_plan_get_section (other, 2)->id, !=, id);
  g_assert_cmpuint (strlen (poise_plan_get_section (other, 2)->id), ==, 10);
}

/* A tool or an outcome that is not there is no error of the file. */
static void
test_dangling (void)
{
  g_autoptr (PoisePlan) plan = read_good (ACTIVITY "\"tools\": [\"gone\"], \"outcomes\": [\"gone\", \"gone\"]" END_ACTIVITY);
  const PoiseActivity *activity = poise_plan_get_activity (plan, (PoisePlace) { 0, 0 });

  g_assert_true (poise_texts_contain (activity->tools, "gone"));
  g_assert_cmpuint (activity->outcomes->len, ==, 2);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/reader/errors", test_errors);
  g_test_add_func ("/store/reader/accepted", test_accepted);
  g_test_add_func ("/store/reader/none-is-absent", test_none_is_absent);
  g_test_add_func ("/store/reader/extras", test_extras);
  g_test_add_func ("/store/reader/extra-names", test_extra_names);
  g_test_add_func ("/store/reader/newer-version", test_newer_version);
  g_test_add_func ("/store/reader/derived-ids", test_derived_ids);
  g_test_add_func ("/store/reader/derived-id-taken", test_derived_id_taken);
  g_test_add_func ("/store/reader/dangling", test_dangling);
  return g_test_run ();
}
