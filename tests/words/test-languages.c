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

static void
test_own_names (void)
{
  g_autofree char *swedish = poise_words_language_own_name ("sv");
  g_autofree char *arabic = poise_words_language_own_name ("ar");

  g_assert_cmpstr (swedish, ==, "svenska");
  g_assert_cmpstr (arabic, ==, "العربية");
}

/* All have a name, none stands twice, and they are in order. */
static void
test_world (void)
{
  g_auto (GStrv) tags = poise_words_list_world_languages ();
  g_autofree char *before = g_strdup ("");

  g_assert_cmpuint (g_strv_length (tags), >, 150);
  g_assert_true (g_strv_contains ((const char *const *)tags, "sv"));
  g_assert_true (g_strv_contains ((const char *const *)tags, "pt-BR"));
  g_assert_true (g_strv_contains ((const char *const *)tags, "zh-Hant"));
  g_assert_false (g_strv_contains ((const char *const *)tags, "sv-SE"));
  for (guint i = 0; tags[i]; i++)
    {
      char *name = poise_words_language_name (tags[i]);

      g_assert_cmpstr (name, !=, "");
      g_assert_cmpint (poise_words_compare (before, name), <, 0);
      g_free (before);
      before = name;
    }
}

static void
test_find_by_name (void)
{
  static const struct
  {
    const char *name;
    const char *tag;
  } cases[] = {
    { "Swedish", "sv" },   { "SVENSKA", "sv" },    { "svenska", "sv" }, { "Portuguese (Brazil)", "pt-BR" },
    { "日本語", "ja" },    { "العربية", "ar" }, { "Swed", NULL },    { "", NULL },
    { "Klingonish", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *tag = poise_words_find_language_by_name (cases[i].name);

      g_assert_cmpstr (tag, ==, cases[i].tag);
    }
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
  g_test_add_func ("/words/languages/own-names", test_own_names);
  g_test_add_func ("/words/languages/world", test_world);
  g_test_add_func ("/words/languages/find-by-name", test_find_by_name);
  return g_test_run ();
}
