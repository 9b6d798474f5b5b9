/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Names of files made from titles.
 */

#include "gui/export/poise-export-name.h"

#include <string.h>

static void
test_table (void)
{
  static const struct
  {
    const char *title;
    const char *name; /* NULL: nothing is left */
  } table[] = {
    { "Academic Writing", "Academic Writing.pdf" },
    { "", NULL },
    { "   ", NULL },
    { "...", NULL },
    { "/", NULL },
    { "a/b", "a b.pdf" },
    { "../../etc/passwd", "etc passwd.pdf" },
    { ".hidden", "hidden.pdf" },
    { "Why? Because: “so”", "Why Because “so”.pdf" },
    { "C:\\Temp", "C Temp.pdf" },
    { "two\nlines\tand\x01more", "two lines and more.pdf" },
    { "  many   blanks  ", "many blanks.pdf" },
    { "ends with a dot.", "ends with a dot.pdf" },
    { "v1.2", "v1.2.pdf" },
    { "R&D <x>", "R&D x.pdf" },
    { "-rf", "rf.pdf" },
    { "--help", "help.pdf" },
    { " - Week 1 -", "Week 1 -.pdf" },
    { "~root", "root.pdf" },
    { "-.-", NULL },
    { "CON", "_CON.pdf" },
    { "nul.", "_nul.pdf" },
    { "Aux.plan", "_Aux.plan.pdf" },
    { "com1", "_com1.pdf" },
    { "LPT9 notes", "LPT9 notes.pdf" },
    { "prn: notes", "prn notes.pdf" },
    { "Con Law", "Con Law.pdf" },
    { "con .x", "_con .x.pdf" },
    { "Contracts", "Contracts.pdf" },
    { "Command", "Command.pdf" },
    { "com", "com.pdf" },
    { "COM10", "COM10.pdf" },
    { "Auxiliary", "Auxiliary.pdf" },
    { "a\u202egpj.exe", "a gpj.exe.pdf" },
    { "a\ufeffb\u200bc", "a b c.pdf" },
    { "$(reboot)`x`", "$(reboot)`x`.pdf" },
    { "\x7f\u2028", NULL },
    { "Планирование 教育 تعليم", "Планирование 教育 تعليم.pdf" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autofree char *name = poise_export_name (table[i].title, ".pdf");

      g_assert_cmpstr (name, ==, table[i].name);
    }
}

/* Cut between characters, never within. */
static void
test_long (void)
{
  for (guint shift = 0; shift < 4; shift++)
    {
      g_autoptr (GString) title = g_string_new (NULL);
      g_autofree char *name = NULL;

      g_string_append_len (title, "aaaa", shift);
      for (guint i = 0; i < 300; i++)
        g_string_append (title, "教");
      name = poise_export_name (title->str, ".pdf");
      g_assert_true (g_utf8_validate (name, -1, NULL));
      g_assert_cmpuint (strlen (name), <=, 204);
      g_assert_cmpuint (strlen (name), >, 200);
    }
}

/* Whatever the title: one plain name in one folder. */
static void
test_random (void)
{
  static const char *const pieces[] = { "/", "\\", ".", "..", "-", "~", " ", "\n", "\x01", "con", "nul", "教", "a", ":", "\u202e" };
  g_autoptr (GRand) random = g_rand_new_with_seed (1);

  for (guint i = 0; i < 2000; i++)
    {
      g_autoptr (GString) title = g_string_new (NULL);
      g_autofree char *name = NULL, *base = NULL;

      for (int n = g_rand_int_range (random, 0, 120); n > 0; n--)
        g_string_append (title, pieces[g_rand_int_range (random, 0, G_N_ELEMENTS (pieces))]);
      name = poise_export_name (title->str, ".pdf");
      if (!name)
        continue;
      base = g_path_get_basename (name);
      g_assert_cmpstr (base, ==, name);
      g_assert_true (g_utf8_validate (name, -1, NULL));
      g_assert_cmpuint (strlen (name), <=, 204);
      g_assert_true (g_str_has_suffix (name, ".pdf"));
      g_assert_null (strchr ("-.~ ", name[0]));
      g_assert_null (strpbrk (name, "/\\:*?\"<>|\n\x01"));
    }
}

/* What is typed into a file chooser */
static void
test_complete (void)
{
  static const struct
  {
    const char *name;
    const char *suffix;
    const char *complete;
  } table[] = {
    { "Plan", ".pdf", "Plan.pdf" },
    { "Plan.pdf", ".pdf", "Plan.pdf" },
    { "Plan.PDF", ".pdf", "Plan.PDF" },
    { "Plan.txt", ".pdf", "Plan.txt.pdf" },
    { "Plan.pdf", ".odt", "Plan.pdf.odt" },
    { "Planpdf", ".pdf", "Planpdf.pdf" },
    { "Plan.", ".pdf", "Plan.pdf" },
    { "Plan.pdf.", ".pdf", "Plan.pdf.pdf" },
    { "v1.2 of it", ".xlsx", "v1.2 of it.xlsx" },
    { ".pdf", ".pdf", ".pdf.pdf" },
    { "p", ".pdf", "p.pdf" },
    { "df", ".pdf", "df.pdf" },
    { "a", ".poise.json", "a.poise.json" },
    { "a.poise", ".poise.json", "a.poise.json" },
    { "a.Poise", ".poise.json", "a.Poise.json" },
    { "a.poise.json", ".poise.json", "a.poise.json" },
    { "a.json", ".poise.json", "a.json" },
    { "a.pdf", ".poise.json", "a.pdf.poise.json" },
    { "a.", ".poise.json", "a.poise.json" },
    { ".poise", ".poise.json", ".poise.poise.json" },
    { "教育", ".ics", "教育.ics" },
    { "in Latin 1: \xe9", ".csv", "in Latin 1: \xe9.csv" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autofree char *complete = poise_export_complete_name (table[i].name, table[i].suffix);
      g_autofree char *again = poise_export_complete_name (complete, table[i].suffix);

      g_assert_cmpstr (complete, ==, table[i].complete);
      g_assert_cmpstr (again, ==, complete);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gui/export-name/table", test_table);
  g_test_add_func ("/gui/export-name/long", test_long);
  g_test_add_func ("/gui/export-name/random", test_random);
  g_test_add_func ("/gui/export-name/complete", test_complete);
  return g_test_run ();
}
