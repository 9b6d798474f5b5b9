/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Taking comma-separated text apart: what comes out of each text, and on which line errors are.
 */

#include "import/poise-csv.h"
#include "import/poise-import.h"
#include "words/poise-words.h"

#include <string.h>

/* Rows as one text: cells in brackets, a line number before each row. */
static char *
describe (const PoiseCsv *csv)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < csv->rows->len; i++)
    {
      const PoiseCsvRow *row = g_ptr_array_index (csv->rows, i);

      g_string_append_printf (text, "%s%d", i > 0 ? " " : "", row->line);
      for (guint k = 0; k < row->cells->len; k++)
        g_string_append_printf (text, "[%s]", poise_csv_row_get_cell (row, k));
    }
  return g_string_free (text, FALSE);
}

static const struct
{
  const char *text;
  const char *rows;
  char delimiter;
} cases[] = {
  /* cells */
  { "a", "1[a]", ',' },
  { "a,b", "1[a][b]", ',' },
  { "a,b,", "1[a][b][]", ',' },
  { ",", "1[][]", ',' },
  { ",,\n,", "1[][][] 2[][]", ',' },
  { " a , b ", "1[ a ][ b ]", ',' },
  { "a,b\n1", "1[a][b] 2[1]", ',' },
  { "a,b\n1,2,3", "1[a][b] 2[1][2][3]", ',' },
  /* ends of lines */
  { "a\n", "1[a]", ',' },
  { "a\nb", "1[a] 2[b]", ',' },
  { "a\r\nb\r\n", "1[a] 2[b]", ',' },
  { "a\rb\r", "1[a] 2[b]", ',' },
  { "a\r\rb", "1[a] 3[b]", ',' },
  { "a\n\n\nb", "1[a] 4[b]", ',' },
  { "\n\na", "3[a]", ',' },
  { "a\n  \t\nb", "1[a] 3[b]", ',' },
  { "a\n\r\nb", "1[a] 3[b]", ',' },
  { "a,\r\n,b", "1[a][] 2[][b]", ',' },
  /* quotes */
  { "\"a\"", "1[a]", ',' },
  { "\"a,b\",c", "1[a,b][c]", ',' },
  { "\"\"", "1[]", ',' },
  { "\"\",\"\"", "1[][]", ',' },
  { "\"a \"\"b\"\" c\"", "1[a \"b\" c]", ',' },
  { "\"\"\"\"", "1[\"]", ',' },
  { "\"\"\"a\"\"\"", "1[\"a\"]", ',' },
  { "\"a\nb\",c\nd", "1[a\nb][c] 3[d]", ',' },
  { "\"a\r\nb\"\r\nd", "1[a\r\nb] 3[d]", ',' },
  { "\"a\rb\"\rd", "1[a\rb] 3[d]", ',' },
  { "\"a\n\n\nb\"\nc", "1[a\n\n\nb] 5[c]", ',' },
  { "5\" disk,b", "1[5\" disk][b]", ',' },
  { "a \"b\" c", "1[a \"b\" c]", ',' },
  { "\"a\"b,c", "1[ab][c]", ',' },
  { "\"a\" ,b", "1[a ][b]", ',' },
  { "a, \"b, c\"", "1[a][b, c]", ',' },
  { "a,\t\"b, c\"", "1[a][b, c]", ',' },
  /* the delimiter */
  { "a;b\n1;2", "1[a][b] 2[1][2]", ';' },
  { "a\tb\n1\t2", "1[a][b] 2[1][2]", '\t' },
  { "a;b,c\n1;2", "1[a][b,c] 2[1][2]", ';' },
  { "a;b,c", "1[a;b][c]", ',' },
  { "a;b;c,d\n1", "1[a][b][c,d] 2[1]", ';' },
  { "\"a,b,c\";d\n1;2", "1[a,b,c][d] 2[1][2]", ';' },
  { "a;\"x\ny\"\n1;2", "1[a][x\ny] 3[1][2]", ';' },
  { "a\t \"b\tc\"", "1[a][b\tc]", '\t' },
  { "\t\na\tb", "2[a][b]", '\t' },
  { "a\tb\n\t", "1[a][b] 2[][]", '\t' },
  { "sep=;\na,b;c", "2[a,b][c]", ';' },
  { "SEP=,\r\na;b;c", "2[a;b;c]", ',' },
  { "sep=|\na,b|c", "2[a,b][c]", '|' },
  { "sep=.\na,b", "1[sep=.] 2[a][b]", ',' },
  { "a|b\n1|2", "1[a][b] 2[1][2]", '|' },
  { "a|b,c\n1,2\n3|4,5", "1[a|b][c] 2[1][2] 3[3|4][5]", ',' },
  { "Course, spring\na;b\n1;2", "1[Course, spring] 2[a][b] 3[1][2]", ';' },
  { "Title;Hours\na;1,5\nb;2,5", "1[Title][Hours] 2[a][1,5] 3[b][2,5]", ';' },
  { "Title;Notes\na;x, y, and z\nb;x, and z\nc;x", "1[Title][Notes] 2[a][x, y, and z] 3[b][x, and z] 4[c][x]", ';' },
  { "sep=;x\na,b", "1[sep=;x] 2[a][b]", ',' },
  /* the mark at the beginning, and letters */
  { "\xef\xbb\xbf" "a,b", "1[a][b]", ',' },
  { "\xef\xbb\xbf\"a,b\",c", "1[a,b][c]", ',' },
  { "\xef\xbb\xbfsep=;\na;b", "2[a][b]", ';' },
  { "é,ß,中文,😀", "1[é][ß][中文][😀]", ',' },
};

static void
test_rows (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (cases[i].text, strlen (cases[i].text));
      g_autoptr (GError) error = NULL;
      g_autoptr (PoiseCsv) csv = poise_csv_read (bytes, &error);
      g_autofree char *rows = csv != NULL ? describe (csv) : NULL;

      g_test_message ("case %u: %s", i, cases[i].text);
      g_assert_no_error (error);
      g_assert_cmpstr (rows, ==, cases[i].rows);
      g_assert_cmpint (csv->delimiter, ==, cases[i].delimiter);
    }
}

static const struct
{
  const char *text;
  gsize length;
  PoiseImportError code;
  int line;
} bad_cases[] = {
#define BAD(text, code, line) { text, sizeof text - 1, POISE_IMPORT_ERROR_##code, line }
  BAD ("", EMPTY, 0),
  BAD ("\n\r\n \t\n", EMPTY, 0),
  BAD ("\xef\xbb\xbf", EMPTY, 0),
  BAD ("sep=;\n", EMPTY, 0),
  /* bytes that are letters in no code page, and NULs */
  BAD ("caf\x81", NOT_UTF8, 1),
  BAD ("a\nb\ncaf\x81\n", NOT_UTF8, 3),
  BAD ("a\r\nb\r\ncaf\x81", NOT_UTF8, 3),
  BAD ("a\rb\rcaf\x81", NOT_UTF8, 3),
  BAD ("a\n\"x\ny \x81\"", NOT_UTF8, 3),
  BAD ("a\nb\0c", NOT_UTF8, 2),
  BAD ("caf\xe9\n\0", NOT_UTF8, 1),
  /* UTF-8 with damage */
  BAD ("é,ß,中文\ncaf\xe9", NOT_UTF8, 2),
  BAD ("中文\n\xe4\xb8", NOT_UTF8, 2),
  BAD ("éé\xc0\x80\n", NOT_UTF8, 1),
  /* UTF-16 with damage */
  BAD ("\xff\xfe" "a\0\n\0\0\xd8" "a\0", NOT_UTF8, 2),
  BAD ("\xfe\xff\0a\0\n\0\0", NOT_UTF8, 1),
  BAD ("\"a", SYNTAX, 1),
  BAD ("a\n\"b\nc\nd", SYNTAX, 2),
  BAD ("a,\"b\"\"", SYNTAX, 1),
  BAD ("a\r\nb\r\n\"", SYNTAX, 3),
  BAD ("\"a\nb\"\n\"c", SYNTAX, 3),
#undef BAD
};

static void
test_errors (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (bad_cases); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (bad_cases[i].text, bad_cases[i].length);
      g_autoptr (GError) error = NULL;
      g_autoptr (PoiseCsv) csv = poise_csv_read (bytes, &error);

      g_test_message ("case %u", i);
      g_assert_null (csv);
      g_assert_error (error, POISE_IMPORT_ERROR, (int) bad_cases[i].code);
      g_assert_cmpint (poise_import_error_get_line (error), ==, bad_cases[i].line);
    }
}

static const struct
{
  const char *text;
  gsize length;
  const char *language;
  const char *rows;
  const char *guessed; /* NULL: there was nothing to guess */
} encodings[] = {
#define TEXT(text) text, sizeof text - 1
  { TEXT ("\xff\xfe" "a\0\t\0" "b\0\r\0\n\0\xe9\0\t\0-N\n\0"), "en", "1[a][b] 2[é][中]", NULL },
  { TEXT ("\xfe\xff\0a\0\t\0b\0\n\0\xe9\0\tN-\0\n"), "en", "1[a][b] 2[é][中]", NULL },
  { TEXT ("a\0,\0b\0\n\0c\0"), "en", "1[a][b] 2[c]", NULL },
  { TEXT ("\0a\0,\0b\0\n\0c"), "en", "1[a][b] 2[c]", NULL },
  { TEXT ("\xff\xfe=\xd8\0\xde"), "en", "1[😀]", NULL },
  { TEXT ("caf\xe9,\x93x\x94,5 \x80"), "en", "1[café][“x”][5 €]", "WINDOWS-1252" },
  { TEXT ("caf\xe9;na\xefve"), "de", "1[café][naïve]", "WINDOWS-1252" },
  { TEXT ("za\xbf\xf3\xb3\xe6"), "pl", "1[zażółć]", "WINDOWS-1250" },
  { TEXT ("\xe3\xd1\xcd\xc8\xc7"), "ar", "1[مرحبا]", "WINDOWS-1256" },
  { TEXT ("\x93\xfa\x95t,\x8eq"), "ja", "1[日付][子]", "CP932" },
  { TEXT ("\xc8\xd5\xc6\xda,x"), "zh-CN", "1[日期][x]", "GB18030" },
  { TEXT ("caf\xe9,x\n"), "ja", "1[café][x]", "WINDOWS-1252" },
#undef TEXT
};

static void
test_encodings (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (encodings); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (encodings[i].text, encodings[i].length);
      g_autoptr (GError) error = NULL;
      g_autoptr (PoiseCsv) csv = NULL;
      g_autofree char *rows = NULL;

      poise_words_init (encodings[i].language);
      csv = poise_csv_read (bytes, &error);
      g_test_message ("case %u", i);
      g_assert_no_error (error);
      rows = describe (csv);
      g_assert_cmpstr (rows, ==, encodings[i].rows);
      g_assert_cmpstr (csv->guessed_encoding, ==, encodings[i].guessed);
    }
  poise_words_init ("en");
}

/* Whatever cells are written as RFC 4180 wants are read as they were. */
static void
test_round_trip (void)
{
  static const char *const pieces[] = { "a", "é", ",", ";", "\"", "\n", "\r", "\r\n", " ", "\t", "中", "sep=" };
  g_autoptr (GRand) random = g_rand_new_with_seed (4180);

  for (int round = 0; round < 2000; round++)
    {
      g_autoptr (GString) text = g_string_new ("h,i,j,k,l,m,n\r\n"), expected = g_string_new (NULL);
      int n_rows = g_rand_int_range (random, 1, 4);

      for (int row = 0; row < n_rows; row++)
        for (int column = g_rand_int_range (random, 0, 7); column >= 0; column--)
          {
            g_autoptr (GString) cell = g_string_new (NULL);

            for (int n = g_rand_int_range (random, 0, 5); n > 0; n--)
              g_string_append (cell, pieces[g_rand_int_range (random, 0, G_N_ELEMENTS (pieces))]);
            g_string_append_printf (expected, "[%s]", cell->str);
            g_string_replace (cell, "\"", "\"\"", 0);
            g_string_append_printf (text, "\"%s\"%s", cell->str, column > 0 ? "," : "\r\n");
          }

      {
        g_autoptr (GBytes) bytes = g_bytes_new_static (text->str, text->len);
        g_autoptr (GError) error = NULL;
        g_autoptr (PoiseCsv) csv = poise_csv_read (bytes, &error);
        g_autoptr (GString) read = g_string_new (NULL);

        g_assert_no_error (error);
        g_assert_cmpuint (csv->rows->len, ==, n_rows + 1);
        for (guint i = 1; i < csv->rows->len; i++)
          {
            const PoiseCsvRow *row = g_ptr_array_index (csv->rows, i);

            for (guint k = 0; k < row->cells->len; k++)
              g_string_append_printf (read, "[%s]", poise_csv_row_get_cell (row, k));
          }
        g_assert_cmpstr (read->str, ==, expected->str);
      }
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/import/csv/rows", test_rows);
  g_test_add_func ("/import/csv/errors", test_errors);
  g_test_add_func ("/import/csv/encodings", test_encodings);
  g_test_add_func ("/import/csv/round-trip", test_round_trip);
  return g_test_run ();
}
