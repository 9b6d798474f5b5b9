/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which languages there are texts in: English, and what the folder of translations has; here Swedish, a little.
 */

#include "words/poise-words.h"

static void
test_list (void)
{
  g_auto (GStrv) tags = poise_words_list_languages ();
  const char *const expected[] = { "en", "sv", NULL };

  g_assert_cmpstrv (tags, expected);
}

static void
test_find (void)
{
  static const char *const tags[] = { "en", "pt", "pt-BR", "sv", NULL };
  static const struct
  {
    const char *wanted, *found;
  } table[] = {
    { NULL, NULL },        { "", NULL },       { "de", NULL },     { "en", "en" },       { "en-GB", "en" },
    { "pt-BR", "pt-BR" },  { "pt-PT", "pt" },  { "PT-br", "pt-BR" }, { "pt-BR-x-a", "pt-BR" }, { "svx", NULL },
    { "s", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    g_assert_cmpstr (poise_words_find_language (tags, table[i].wanted), ==, table[i].found);
}

static void
test_names (void)
{
  g_autofree char *swedish = poise_words_language_name ("sv");
  g_autofree char *brazilian = poise_words_language_name ("pt-BR");

  g_assert_cmpstr (swedish, ==, "Swedish");
  g_assert_cmpstr (brazilian, ==, "Portuguese (Brazil)");
}

int
main (int argc, char *argv[])
{
  g_setenv ("POISE_LOCALE_DIR", g_getenv ("POISE_TEST_LOCALE_DIR"), TRUE);
  poise_words_init ("en");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/words/languages/list", test_list);
  g_test_add_func ("/words/languages/find", test_find);
  g_test_add_func ("/words/languages/names", test_names);
  return g_test_run ();
}
