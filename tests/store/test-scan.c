/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The strict scan: what is JSON, what is not and where, and the spans of what is.
 */

#include "store/poise-scan.h"
#include "store/poise-store.h"

#include <string.h>

#define OK (-1)

/* text, length (0: strlen), error code or OK, line, column, path, found */
typedef struct
{
  const char *text;
  gsize length;
  int code;
  int line;
  int column;
  const char *path;
  const char *found;
} Case;

static const Case cases[] = {
  /* Whole values */
  { "{}", 0, OK },
  { "[]", 0, OK },
  { " \t\r\n[ ] \n", 0, OK },
  { "null", 0, OK },
  { "true", 0, OK },
  { "false", 0, OK },
  { "\"\"", 0, OK },
  { "0", 0, OK },
  { "-0", 0, OK },
  { "-1.5e+300", 0, OK },
  { "1E9999", 0, OK },
  { "123456789012345678901234567890", 0, OK },
  { "[1,[2,{\"a\":[]}],\"x\"]", 0, OK },
  { "{\"a\":1,\"A\":2,\"\":3,\"a \":4}", 0, OK },
  { "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00\"", 0, OK },
  { "\"\x7f\"", 0, OK },
  { "\"\\u0000\\ud800\\udc00\\udc00\\ud800\"", 0, OK },
  { "\xef\xbb\xbf{}", 0, OK },

  /* Nothing */
  { "", 0, POISE_STORE_ERROR_EMPTY, 1, 1 },
  { " \n ", 0, POISE_STORE_ERROR_EMPTY, 2, 2 },
  { "\xef\xbb\xbf", 0, POISE_STORE_ERROR_EMPTY, 1, 1 },

  /* Cut off */
  { "{", 0, POISE_STORE_ERROR_TRUNCATED, 1, 2 },
  { "[1,", 0, POISE_STORE_ERROR_TRUNCATED, 1, 4 },
  { "{\"a\"", 0, POISE_STORE_ERROR_TRUNCATED, 1, 5, "a" },
  { "{\"a\":\n  tr", 0, POISE_STORE_ERROR_TRUNCATED, 2, 5, "a" },
  { "[\"\\ud83d\\u", 0, POISE_STORE_ERROR_TRUNCATED, 1, 11, "[0]" },
  { "[\"\\", 0, POISE_STORE_ERROR_TRUNCATED, 1, 4, "[0]" },
  { "[\"\xc3", 0, POISE_STORE_ERROR_TRUNCATED, 1, 4, "[0]" },
  { "-", 0, POISE_STORE_ERROR_TRUNCATED, 1, 2 },
  { "1.", 0, POISE_STORE_ERROR_TRUNCATED, 1, 3 },
  { "1e-", 0, POISE_STORE_ERROR_TRUNCATED, 1, 4 },

  /* Too much */
  { "{}}", 0, POISE_STORE_ERROR_TRAILING, 1, 3, NULL, "}" },
  { "1 2", 0, POISE_STORE_ERROR_TRAILING, 1, 3, NULL, "2" },
  { "{} // x", 0, POISE_STORE_ERROR_TRAILING, 1, 4, NULL, "/" },
  { "[]\0", 3, POISE_STORE_ERROR_TRAILING, 1, 3, NULL, "U+0000" },
  { "012", 0, POISE_STORE_ERROR_TRAILING, 1, 2, NULL, "1" },
  { "[]\xff", 0, POISE_STORE_ERROR_NOT_UTF8, 1, 3 },

  /* Not JSON */
  { "[1,]", 0, POISE_STORE_ERROR_SYNTAX, 1, 4, NULL, "]" },
  { "[,1]", 0, POISE_STORE_ERROR_SYNTAX, 1, 2, NULL, "," },
  { "{\"a\":1,}", 0, POISE_STORE_ERROR_SYNTAX, 1, 8, NULL, "}" },
  { "{a:1}", 0, POISE_STORE_ERROR_SYNTAX, 1, 2, NULL, "a" },
  { "{'a':1}", 0, POISE_STORE_ERROR_SYNTAX, 1, 2, NULL, "'" },
  { "{\"a\"=1}", 0, POISE_STORE_ERROR_SYNTAX, 1, 5, "a", "=" },
  { "{\"a\":1 \"b\":2}", 0, POISE_STORE_ERROR_SYNTAX, 1, 8, NULL, "\"" },
  { "[1}", 0, POISE_STORE_ERROR_SYNTAX, 1, 3, NULL, "}" },
  { "{\"a\":[1, x]}", 0, POISE_STORE_ERROR_SYNTAX, 1, 10, "a", "x" },
  { "/* */ {}", 0, POISE_STORE_ERROR_SYNTAX, 1, 1, NULL, "/" },
  { "[NaN]", 0, POISE_STORE_ERROR_SYNTAX, 1, 2, NULL, "N" },
  { "[tru]", 0, POISE_STORE_ERROR_SYNTAX, 1, 5, "[0]", "]" },
  { "[+1]", 0, POISE_STORE_ERROR_SYNTAX, 1, 2, NULL, "+" },
  { "[.5]", 0, POISE_STORE_ERROR_SYNTAX, 1, 2, NULL, "." },
  { "[01]", 0, POISE_STORE_ERROR_SYNTAX, 1, 3, NULL, "1" },
  { "[0x1]", 0, POISE_STORE_ERROR_SYNTAX, 1, 3, NULL, "x" },
  { "[1.e2]", 0, POISE_STORE_ERROR_SYNTAX, 1, 4, "[0]", "e" },
  { "[\"a\nb\"]", 0, POISE_STORE_ERROR_SYNTAX, 1, 4, "[0]", "U+000A" },
  { "[\"\\x\"]", 0, POISE_STORE_ERROR_SYNTAX, 1, 4, "[0]", "x" },
  { "[\"\\u12g4\"]", 0, POISE_STORE_ERROR_SYNTAX, 1, 7, "[0]", "g" },
  { "[\f]", 0, POISE_STORE_ERROR_SYNTAX, 1, 2, NULL, "U+000C" },
  { "{\"é\": [\n\"ö\", \"ü\" x]}", 0, POISE_STORE_ERROR_SYNTAX, 2, 10, "[\"é\"]", "x" },
  { "[1,\r\n2,\r3 x]", 0, POISE_STORE_ERROR_SYNTAX, 3, 3, NULL, "x" },
  { "\xef\xbb\xbf[x]", 0, POISE_STORE_ERROR_SYNTAX, 1, 2, NULL, "x" },

  /* Not UTF-8: Latin-1, overlong, half of a pair, beyond U+10FFFF, UTF-16 */
  { "[\"caf\xe9\"]", 0, POISE_STORE_ERROR_NOT_UTF8, 1, 6, "[0]" },
  { "[\"\xc0\x80\"]", 0, POISE_STORE_ERROR_NOT_UTF8, 1, 3, "[0]" },
  { "[\"\xed\xa0\x80\"]", 0, POISE_STORE_ERROR_NOT_UTF8, 1, 3, "[0]" },
  { "[\"\xf4\x90\x80\x80\"]", 0, POISE_STORE_ERROR_NOT_UTF8, 1, 3, "[0]" },
  { "\xff\xfe[\0]\0", 6, POISE_STORE_ERROR_NOT_UTF8, 1, 1 },
  { "{\"\x80\":1}", 0, POISE_STORE_ERROR_NOT_UTF8, 1, 3 },

  /* Twice the same key, however it is spelled */
  { "{\"a\":1,\"b\":2,\n \"a\":3}", 0, POISE_STORE_ERROR_DUPLICATE_KEY, 2, 2, "a", "a" },
  { "{\"a\":1,\"\\u0061\":2}", 0, POISE_STORE_ERROR_DUPLICATE_KEY, 1, 8, "[\"\\u0061\"]", "a" },
  { "[0,{\"x\":{\"é\":1,\"é\":2}}]", 0, POISE_STORE_ERROR_DUPLICATE_KEY, 1, 16, "[1].x[\"é\"]", "é" },
};

static void
check_error (const GError *error, const Case *expected)
{
  g_assert_error (error, POISE_STORE_ERROR, expected->code);
  g_assert_cmpint (poise_store_error_get_line (error), ==, expected->line);
  g_assert_cmpint (poise_store_error_get_column (error), ==, expected->column);
  g_assert_cmpstr (poise_store_error_get_path (error), ==, expected->path);
  g_assert_cmpstr (poise_store_error_get_found (error), ==, expected->found);
}

static void
test_cases (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gsize length = cases[i].length > 0 ? cases[i].length : strlen (cases[i].text);
      g_autoptr (GError) error = NULL;
      /* Without a NUL behind it, so that a sanitizer sees any step past the end. */
      g_autofree char *text = g_memdup2 (cases[i].text, MAX (length, 1));
      g_autoptr (PoiseScan) scan = poise_scan_new (text, length, &error);
      g_autofree char *shown = g_strescape (cases[i].text, NULL);

      g_test_message ("%s", shown);
      if (cases[i].code == OK)
        g_assert_no_error (error);
      else
        check_error (error, &cases[i]);
      g_assert_true ((scan == NULL) == (error != NULL));
    }
}

/* Spans of:  {"a": [1, "x"], "b": {}}
 *            0  1   2 3   4   5    6       */
static void
test_spans (void)
{
  static const char text[] = "{\"a\": [1, \"x\"], \"b\": {}}";
  static const struct
  {
    guint start, end, next;
  } expected[] = { { 0, 25, 7 }, { 1, 4, 2 }, { 6, 14, 5 }, { 7, 8, 4 }, { 10, 13, 5 }, { 16, 19, 6 }, { 21, 23, 7 } };
  g_autoptr (PoiseScan) scan = poise_scan_new (text, strlen (text), NULL);
  guint value;

  /* The closing brace is the last byte */
  g_assert_cmpuint (scan->n_spans, ==, G_N_ELEMENTS (expected));
  g_assert_cmpuint (scan->spans[0].end, ==, strlen (text));
  for (guint i = 1; i < scan->n_spans; i++)
    {
      g_assert_cmpuint (scan->spans[i].start, ==, expected[i].start);
      g_assert_cmpuint (scan->spans[i].end, ==, expected[i].end);
      g_assert_cmpuint (scan->spans[i].next, ==, expected[i].next);
    }
  g_assert_true (poise_scan_find (scan, 0, "b", &value));
  g_assert_cmpuint (value, ==, 6);
  g_assert_false (poise_scan_find (scan, 0, "c", &value));
  g_assert_false (poise_scan_find (scan, 2, "a", &value));
}

static void
test_depth (void)
{
  for (guint depth = 63; depth <= 66; depth++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (PoiseScan) scan = NULL;

      for (guint i = 0; i < depth; i++)
        g_string_append (text, i % 2 == 0 ? "[" : "{\"k\":");
      g_string_append (text, "1");
      for (guint i = depth; i > 0; i--)
        g_string_append (text, i % 2 == 1 ? "]" : "}");
      scan = poise_scan_new (text->str, text->len, &error);
      if (depth <= POISE_SCAN_DEPTH)
        g_assert_no_error (error);
      else
        {
          g_assert_error (error, POISE_STORE_ERROR, POISE_STORE_ERROR_TOO_DEEP);
          g_assert_cmpint (poise_store_error_get_column (error), ==, 32 * (1 + 5) + 1);
        }
    }
}

static void
test_many_keys (void)
{
  g_autoptr (GString) text = g_string_new ("{");
  g_autoptr (PoiseScan) good = NULL;
  g_autoptr (PoiseScan) bad = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 50000; i++)
    g_string_append_printf (text, "%s\"key%u\":%u", i > 0 ? "," : "", i, i);
  g_string_append (text, "}");
  good = poise_scan_new (text->str, text->len, &error);
  g_assert_no_error (error);

  g_string_truncate (text, text->len - 1);
  g_string_append (text, ",\n\"k\\u0065y7\":0}");
  bad = poise_scan_new (text->str, text->len, &error);
  g_assert_null (bad);
  g_assert_error (error, POISE_STORE_ERROR, POISE_STORE_ERROR_DUPLICATE_KEY);
  g_assert_cmpint (poise_store_error_get_line (error), ==, 2);
  g_assert_cmpstr (poise_store_error_get_found (error), ==, "key7");
}

/* What is long is cut in errors, at a character and not in one. */
static void
test_long_names (void)
{
  g_autoptr (GString) text = g_string_new ("{\"");
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 1000; i++)
    g_string_append (text, "é");
  g_string_append (text, "\": x}");
  g_assert_null (poise_scan_new (text->str, text->len, &error));
  g_assert_error (error, POISE_STORE_ERROR, POISE_STORE_ERROR_SYNTAX);
  g_assert_true (g_utf8_validate (poise_store_error_get_path (error), -1, NULL));
  g_assert_cmpint (g_utf8_strlen (poise_store_error_get_path (error), -1), <, 90);
  g_assert_cmpint (poise_store_error_get_column (error), ==, 1 + 1 + 1000 + 1 + 2 + 1);
}

static void
test_decode (void)
{
  static const char text[] = "[\"a\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00é\", \"\\u0000\", \"\\ud800\", \"\\udc00\\ud800\"]";
  static const gboolean broken[] = { FALSE, TRUE, TRUE, TRUE };
  g_autoptr (PoiseScan) scan = poise_scan_new (text, strlen (text), NULL);
  g_autofree char *first = poise_scan_decode (scan, 1);
  g_autofree char *raw = poise_scan_raw (scan, 3);

  g_assert_cmpstr (first, ==, "a\"\\/\b\f\n\r\té😀é");
  g_assert_cmpstr (raw, ==, "\"\\ud800\"");
  for (guint i = 0; i < 4; i++)
    {
      g_autofree char *decoded = poise_scan_decode (scan, i + 1);

      g_assert_cmpint (scan->spans[i + 1].broken, ==, broken[i]);
      g_assert_cmpint (g_utf8_validate (decoded, -1, NULL), ==, !broken[i]);
      g_assert_cmpuint (strlen (decoded), >, 0);
    }
  g_assert_cmpuint (scan->n_broken, ==, 3);
}

/* n_: refused with a place. y_: passes, and is no plan; a key twice is allowed there, not here. i_: no crash. */
static void
check_suite_file (const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *contents = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) plan_error = NULL;
  g_autoptr (PoiseScan) scan = NULL;
  gsize length;

  g_test_message ("%s", name);
  g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
  bytes = g_bytes_new (contents, length);
  scan = poise_scan_new (contents, length, &error);
  if (g_str_has_prefix (name, "n_"))
    g_assert_null (scan);
  else if (g_str_has_prefix (name, "y_object_duplicated_key"))
    g_assert_error (error, POISE_STORE_ERROR, POISE_STORE_ERROR_DUPLICATE_KEY);
  else if (g_str_has_prefix (name, "y_"))
    g_assert_no_error (error);

  g_assert_null (poise_store_read (bytes, &plan_error));
  g_assert_cmpint (poise_store_error_get_line (plan_error), >=, 1);
  g_assert_cmpint (poise_store_error_get_column (plan_error), >=, 1);
  g_assert_true (g_utf8_validate (plan_error->message, -1, NULL));
  if (scan != NULL)
    g_assert_error (plan_error, POISE_STORE_ERROR, POISE_STORE_ERROR_NOT_A_PLAN);
}

static void
test_suite (void)
{
  const char *data = g_getenv ("POISE_SHARED_DATA");
  g_autofree char *folder = g_build_filename (data != NULL ? data : "", "json-test-suite", "test_parsing", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n_files = 0;

  if (dir == NULL)
    {
      g_test_skip ("JSONTestSuite is not beside the source tree");
      return;
    }
  for (const char *name = g_dir_read_name (dir); name != NULL; name = g_dir_read_name (dir), n_files++)
    check_suite_file (folder, name);
  g_assert_cmpuint (n_files, ==, 318);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/scan/cases", test_cases);
  g_test_add_func ("/store/scan/spans", test_spans);
  g_test_add_func ("/store/scan/depth", test_depth);
  g_test_add_func ("/store/scan/many-keys", test_many_keys);
  g_test_add_func ("/store/scan/long-names", test_long_names);
  g_test_add_func ("/store/scan/decode", test_decode);
  g_test_add_func ("/store/scan/json-test-suite", test_suite);
  return g_test_run ();
}
