/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Names of languages, from tags to gettext and back, and which one the environment asks for.
 */

#include "words/poise-words-language.h"

static void
test_known (void)
{
  static const char *const known[]
      = { "en",      "sv",    "pt-BR", "zh-Hans", "zh-Hant-HK", "sr-Latn",     "ca-valencia",
          "de-1996", "EN-gb", "yue",   "nb",      "es-419",     "ar-u-nu-latn" };
  static const char *const unknown[] = {
    NULL, "",          "und",      "xx",    "Deutsch",   "en_GB", "en-",   "-",
    "e",  "../../etc", "en/../..", "en GB", "x-private", "ö",     "sv;rm",
  };

  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    {
      g_test_message ("%s", known[i]);
      g_assert_true (poise_language_is_known (known[i]));
    }
  for (guint i = 0; i < G_N_ELEMENTS (unknown); i++)
    {
      g_test_message ("%s", unknown[i] != NULL ? unknown[i] : "(null)");
      g_assert_false (poise_language_is_known (unknown[i]));
    }
}

static void
test_to_gettext (void)
{
  static const struct
  {
    const char *tag;
    const char *names;
  } cases[] = {
    { "sv", "sv" },
    { "pt-BR", "pt_BR" },
    { "pt-br", "pt_BR" },
    { "zh-Hans", "zh_CN" },
    { "zh-Hans-CN", "zh_CN" },
    { "zh-Hans-SG", "zh_SG:zh_CN" },
    { "zh-Hant", "zh_TW" },
    { "zh-Hant-HK", "zh_HK:zh_TW" },
    { "zh", "zh" },
    { "sr-Latn", "sr@latin" },
    { "sr-Latn-RS", "sr@latin" },
    { "sr-Cyrl", "sr" },
    { "sr", "sr" },
    { "ca-valencia", "ca@valencia" },
    { "uz-Cyrl", "uz@cyrillic" },
    { "de-CH-1996", "de_CH" },
    { "en-GB", "en_GB" },
    { "ar-u-nu-latn", "ar" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *names = poise_language_to_gettext (cases[i].tag);

      g_assert_cmpstr (names, ==, cases[i].names);
    }
}

static void
test_from_gettext (void)
{
  static const struct
  {
    const char *name;
    const char *tag;
  } cases[] = {
    { "sv", "sv" },
    { "sv_SE", "sv-SE" },
    { "sv_SE.UTF-8", "sv-SE" },
    { "pt_BR.utf8", "pt-BR" },
    { "de_DE@euro", "de-DE" },
    { "de_DE.ISO-8859-15@euro", "de-DE" },
    { "sr@latin", "sr-Latn" },
    { "sr_RS@latin", "sr-Latn-RS" },
    { "sr_RS.UTF-8@latin", "sr-Latn-RS" },
    { "ca_ES@valencia", "ca-ES-valencia" },
    { "ca@valencia", "ca-valencia" },
    { "uz_UZ@cyrillic", "uz-Cyrl-UZ" },
    { "zh_CN", "zh-CN" },
    { "C", "en" },
    { "POSIX", "en" },
    { "C.UTF-8", "en" },
    { "", NULL },
    { "xx_YY", NULL },
    { "@latin", NULL },
    { "../x", NULL },
    { "english", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *tag = poise_language_from_gettext (cases[i].name);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpstr (tag, ==, cases[i].tag);
    }
}

static void
set_or_unset (const char *variable, const char *value)
{
  if (value != NULL)
    g_setenv (variable, value, TRUE);
  else
    g_unsetenv (variable);
}

static void
test_environment (void)
{
  static const struct
  {
    const char *list, *all, *messages, *lang;
    const char *tag;
    gboolean from_list;
  } cases[] = {
    { NULL, NULL, NULL, NULL, "en", FALSE },
    { "", "", "", "", "en", FALSE },
    { NULL, NULL, NULL, "sv_SE.UTF-8", "sv-SE", FALSE },
    { NULL, NULL, "de_DE.UTF-8", "sv_SE.UTF-8", "de-DE", FALSE },
    { NULL, "fr_FR", "de_DE", "sv_SE", "fr-FR", FALSE },
    { "pl", "fr_FR", "de_DE", "sv_SE", "pl", TRUE },
    { "pl:da", NULL, NULL, "sv_SE", "pl", TRUE },
    { ":nonsense:da", NULL, NULL, "sv_SE", "da", TRUE },
    { "nonsense", NULL, NULL, "sv_SE", "sv-SE", FALSE },
    { "pl", NULL, NULL, NULL, "pl", TRUE },
    { "pl", "C.UTF-8", NULL, NULL, "pl", TRUE },
    { "pl", "C", NULL, "sv_SE", "en", FALSE },
    { "pl", "POSIX", NULL, NULL, "en", FALSE },
    { "pl", NULL, "C", "sv_SE", "en", FALSE },
    { "pl", "", NULL, "sv_SE", "pl", TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gboolean from_list = !cases[i].from_list;
      g_autofree char *tag = NULL;

      set_or_unset ("LANGUAGE", cases[i].list);
      set_or_unset ("LC_ALL", cases[i].all);
      set_or_unset ("LC_MESSAGES", cases[i].messages);
      set_or_unset ("LANG", cases[i].lang);
      tag = poise_language_from_environment (&from_list);
      g_test_message ("%u", i);
      g_assert_cmpstr (tag, ==, cases[i].tag);
      g_assert_cmpint (from_list, ==, cases[i].from_list);
    }
}

/* A region comes from the environment where the language is the same. */
static void
test_format_locale (void)
{
  static const struct
  {
    const char *tag, *all, *time, *lang;
    const char *locale;
  } cases[] = {
    { "en", NULL, NULL, NULL, "en_150" },
    { "en", "C.UTF-8", NULL, NULL, "en_150" },
    { "en", NULL, NULL, "en_US.UTF-8", "en_US" },
    { "en", NULL, "en_GB.UTF-8", "en_US.UTF-8", "en_GB" },
    { "en", "en_AU", "en_GB.UTF-8", "en_US.UTF-8", "en_AU" },
    { "en", NULL, "sv_SE.UTF-8", "en_US.UTF-8", "en_150" },
    { "en-US", NULL, NULL, "en_GB", "en_US" },
    { "en-GB", NULL, NULL, NULL, "en_GB" },
    { "de", NULL, NULL, "de_AT.UTF-8", "de_AT" },
    { "de", NULL, NULL, "sv_SE.UTF-8", "de" },
    { "sr-Latn", NULL, NULL, "sr_RS", "sr_Latn" },
  };

  g_unsetenv ("LC_MESSAGES");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *locale = NULL;

      set_or_unset ("LC_ALL", cases[i].all);
      set_or_unset ("LC_TIME", cases[i].time);
      set_or_unset ("LANG", cases[i].lang);
      locale = poise_language_get_format_locale (cases[i].tag);
      g_test_message ("%u", i);
      g_assert_cmpstr (locale, ==, cases[i].locale);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/words/language/known", test_known);
  g_test_add_func ("/words/language/to-gettext", test_to_gettext);
  g_test_add_func ("/words/language/from-gettext", test_from_gettext);
  g_test_add_func ("/words/language/environment", test_environment);
  g_test_add_func ("/words/language/format-locale", test_format_locale);
  return g_test_run ();
}
