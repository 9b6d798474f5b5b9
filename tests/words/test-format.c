/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Named placeholders: each case is a format with the values of {a} and {long_name}.
 */

#include "words/poise-words-format.h"

static void
test_table (void)
{
  static const struct
  {
    const char *format;
    const char *text;
  } cases[] = {
    { "", "" },
    { "plain", "plain" },
    { "{a}", "1" },
    { "{a}{a}", "11" },
    { "x {a} y {long_name} z", "x 1 y two z" },
    { "{long_name} before {a}", "two before 1" },
    { "{{", "{" },
    { "}}", "}" },
    { "{{a}}", "{a}" },
    { "{{{a}}}", "{1}" },
    { "{{}}", "{}" },
    /* A slip shows, and harms nothing */
    { "{b}", "{b}" },
    { "{}", "{}" },
    { "{a", "{a" },
    { "a}", "a}" },
    { "{", "{" },
    { "}", "}" },
    { "{a}{", "1{" },
    { "{long}", "{long}" },
    { "{long_names}", "{long_names}" },
    { "{A}", "{A}" },
    { "{ a }", "{ a }" },
    { "{b {a}", "{b 1" },
    { "ö{a}…", "ö1…" },
    { "100 % {a} %s %n", "100 % 1 %s %n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = poise_words_format (cases[i].format, "a", "1", "long_name", "two", NULL);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

/* A value is never read as a format. */
static void
test_values_stay_as_they_are (void)
{
  g_autofree char *text = poise_words_format ("{a} {b}", "a", "{b} {{ %s", "b", "}", NULL);
  g_autofree char *none = poise_words_format ("{a}", NULL);
  g_autofree char *empty = poise_words_format ("[{a}]", "a", "", NULL);

  g_assert_cmpstr (text, ==, "{b} {{ %s }");
  g_assert_cmpstr (none, ==, "{a}");
  g_assert_cmpstr (empty, ==, "[]");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/words/format/table", test_table);
  g_test_add_func ("/words/format/values-stay-as-they-are", test_values_stay_as_they_are);
  return g_test_run ();
}
