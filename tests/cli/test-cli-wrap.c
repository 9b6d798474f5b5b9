/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Paragraphs in a terminal: no line is too wide, none begins with what must not begin one, and nothing is lost.
 */

#include "cli/poise-cli-table.h"
#include "cli/poise-cli-wrap.h"

#include <string.h>

static char *
wrap (const char *paragraph)
{
  GString *text = g_string_new (NULL);

  poise_cli_wrap (text, paragraph, 2, 4);
  return g_string_free (text, FALSE);
}

static char *
times (guint n, const char *piece, const char *end)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append (text, piece);
  g_string_append (text, end);
  return g_string_free (text, FALSE);
}

/* The text without the blanks and newlines */
static char *
letters (const char *text)
{
  GString *bare = g_string_new (NULL);

  for (; *text != '\0'; text++)
    if (*text != ' ' && *text != '\n')
      g_string_append_c (bare, *text);
  return g_string_free (bare, FALSE);
}

/* Each paragraph at every offset, so that each of its signs comes to where a line ends */
static void
check (const char *sentence, const char *const *not_first, guint *n_lines)
{
  for (guint offset = 0; offset < 90; offset++)
    {
      g_autofree char *before = times (offset, "あ", "");
      g_autofree char *sentences = times (4, sentence, "");
      g_autofree char *paragraph = g_strconcat (before, " ", sentences, NULL);
      g_autofree char *text = wrap (paragraph), *all = letters (text), *given = letters (paragraph);
      g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

      g_assert_cmpstr (all, ==, given);
      for (guint i = 0; lines[i] != NULL; i++)
        {
          const char *first = lines[i] + strspn (lines[i], " ");

          g_test_message ("%s", lines[i]);
          g_assert_cmpuint (poise_cli_text_width (lines[i]), <=, POISE_CLI_WIDTH);
          for (guint k = 0; not_first[k] != NULL; k++)
            g_assert_false (g_str_has_prefix (first, not_first[k]));
          *n_lines += 1;
        }
    }
}

static void
test_first_signs (void)
{
  static const char *const signs[] = { "、", "。", "，", "；", "：", "）", "」", "！", "？", "،", "؛", "؟", ",", ".", NULL };
  static const char *const sentences[] = {
    "読む、書く。討論（発展）：「問い」、90分、非同期。",
    "讨论，阅读；写作：第一周（45分钟）。",
    "نقاش، ثم قراءة ، كتابة ؛ ماذا؟ ",
    "Reading, writing. Debate (advanced): what? ",
  };
  guint n_lines = 0;

  for (guint i = 0; i < G_N_ELEMENTS (sentences); i++)
    check (sentences[i], signs, &n_lines);
  g_assert_cmpuint (n_lines, >, 4 * 90);
}

static void
test_places (void)
{
  g_autofree char *whole = wrap ("One line.");
  g_autofree char *path = times (30, "folder/", "course.poise.json");
  g_autofree char *wide = times (38, "あ", "90分です。");
  g_autofree char *long_path = wrap (path), *amount = wrap (wide);
  g_autofree char *long_path_line = g_strdup_printf ("  %s\n", path);

  g_assert_cmpstr (whole, ==, "  One line.\n");
  g_assert_cmpstr (long_path, ==, long_path_line);
  g_assert_nonnull (strstr (amount, "\n    90分です。\n"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/wrap/first-signs", test_first_signs);
  g_test_add_func ("/cli/wrap/places", test_places);
  return g_test_run ();
}
