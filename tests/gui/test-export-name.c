/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Names of files made from titles.
 */

#include "gui/dialogs/poise-export-name.h"

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

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gui/export-name/table", test_table);
  g_test_add_func ("/gui/export-name/long", test_long);
  return g_test_run ();
}
