/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How languages are called. Nothing a person typed reaches gettext as it is: only a tag that ICU has taken
 * apart does, so no path can hide in one.
 */

#include "words/poise-words-language.h"

#include <string.h>
#include <unicode/uloc.h>

/* Where gettext's name is not the language, then the region: it says some scripts by country, others by
 * modifier. */
static const struct
{
  const char *language;
  const char *script;
  const char *gettext;
} script_names[] = {
  { "zh", "Hans", "zh_CN" },       { "zh", "Hant", "zh_TW" },
  { "sr", "Latn", "sr@latin" },    { "sr", "Cyrl", "sr" },
  { "uz", "Cyrl", "uz@cyrillic" }, { "uz", "Latn", "uz" },
  { "be", "Latn", "be@latin" },    { "ca", "valencia", "ca@valencia" },
  { "tt", "Latn", "tt@iqtelif" },  { "ks", "Deva", "ks@devanagari" },
};

/* Takes @tag apart; each part is "" where it has none. Returns whether @tag is well-formed throughout. */
static gboolean
to_icu (const char *tag, char locale[ULOC_FULLNAME_CAPACITY])
{
  UErrorCode status = U_ZERO_ERROR;
  int32_t parsed = 0;

  uloc_forLanguageTag (tag, locale, ULOC_FULLNAME_CAPACITY, &parsed, &status);
  return U_SUCCESS (status) && status != U_STRING_NOT_TERMINATED_WARNING && parsed == (int32_t)strlen (tag);
}

static void
get_parts (const char *locale, char language[16], char script[16], char region[16], char variant[64])
{
  UErrorCode status = U_ZERO_ERROR;

  uloc_getLanguage (locale, language, 16, &status);
  uloc_getScript (locale, script, 16, &status);
  uloc_getCountry (locale, region, 16, &status);
  uloc_getVariant (locale, variant, 64, &status);
  if (U_FAILURE (status))
    language[0] = '\0';
}

/**
 * poise_language_is_known:
 * @tag: (nullable): what may be a BCP 47 tag
 *
 * Returns: whether @tag is a well-formed tag of a language that ICU knows the name of; "und", "Deutsch" and
 *   "" are none
 */
gboolean
poise_language_is_known (const char *tag)
{
  char locale[ULOC_FULLNAME_CAPACITY];

  return tag != NULL && *tag != '\0' && to_icu (tag, locale) && uloc_getISO3Language (locale)[0] != '\0';
}

/**
 * poise_language_canonicalize:
 * @tag: a known BCP 47 tag
 *
 * Returns: (transfer full): @tag with the usual case: "pt-br" → "pt-BR"
 */
char *
poise_language_canonicalize (const char *tag)
{
  char locale[ULOC_FULLNAME_CAPACITY];
  char canonical[ULOC_FULLNAME_CAPACITY];
  UErrorCode status = U_ZERO_ERROR;

  if (to_icu (tag, locale))
    uloc_toLanguageTag (locale, canonical, sizeof canonical, FALSE, &status);
  else
    status = U_ILLEGAL_ARGUMENT_ERROR;
  return g_strdup (U_SUCCESS (status) ? canonical : tag);
}

/**
 * poise_language_to_gettext:
 * @tag: a known BCP 47 tag
 *
 * Returns: (transfer full): the names under which gettext may have it, best first, as LANGUAGE wants them:
 *   "zh-Hant-HK" → "zh_HK:zh_TW"; gettext itself falls from "pt_BR" to "pt"
 */
char *
poise_language_to_gettext (const char *tag)
{
  char locale[ULOC_FULLNAME_CAPACITY], language[16], script[16], region[16], variant[64];
  g_autoptr (GString) names = g_string_new (NULL);
  const char *by_script = NULL;

  if (!to_icu (tag, locale))
    return g_strdup ("en");
  get_parts (locale, language, script, region, variant);

  for (guint i = 0; i < G_N_ELEMENTS (script_names); i++)
    if (strcmp (script_names[i].language, language) == 0
        && (strcmp (script_names[i].script, script) == 0
            || g_ascii_strcasecmp (script_names[i].script, variant) == 0))
      by_script = script_names[i].gettext;

  if (region[0] != '\0' && (by_script == NULL || strchr (by_script, '@') == NULL))
    g_string_append_printf (names, "%s_%s", language, region);
  if (by_script != NULL && strcmp (by_script, names->str) != 0)
    g_string_append_printf (names, "%s%s", names->len > 0 ? ":" : "", by_script);
  if (names->len == 0)
    g_string_append (names, language);
  return g_strdup (names->str);
}

/* "sr_RS" with "@latin" is "sr_Latn_RS"; "ca_ES" with "@valencia" is "ca_ES_valencia". */
static char *
apply_modifier (const char *name, const char *modifier)
{
  gsize length = strcspn (name, "_");

  for (guint i = 0; modifier != NULL && i < G_N_ELEMENTS (script_names); i++)
    {
      const char *language = script_names[i].language;
      const char *script = script_names[i].script;
      const char *with_modifier = strchr (script_names[i].gettext, '@');

      if (with_modifier == NULL || strcmp (with_modifier, modifier) != 0 || strlen (language) != length ||
          strncmp (name, language, length) != 0)
        continue;
      if (strlen (script) == 4)
        return g_strconcat (language, "_", script, name + length, NULL);
      return g_strconcat (name, "_", script, NULL);
    }
  return g_strdup (name);
}

/**
 * poise_language_from_gettext:
 * @name: the name of a locale: "pt_BR.UTF-8", "sr@latin", "C"
 *
 * Returns: (transfer full) (nullable): its BCP 47 tag; "en" for the locales "C" and "POSIX" with any
 *   encoding; %NULL where it is no language
 */
char *
poise_language_from_gettext (const char *name)
{
  g_autofree char *plain = g_strndup (name, strcspn (name, ".@"));
  g_autofree char *tag = apply_modifier (plain, strchr (name, '@'));

  if (strcmp (plain, "C") == 0 || strcmp (plain, "POSIX") == 0)
    return g_strdup ("en");

  g_strdelimit (tag, "_", '-');
  return poise_language_is_known (tag) ? poise_language_canonicalize (tag) : NULL;
}

/* The first of the variables that is set and not empty, or NULL. */
static const char *
first_set (const char *const variables[])
{
  for (int i = 0; variables[i] != NULL; i++)
    {
      const char *value = g_getenv (variables[i]);

      if (value != NULL && *value != '\0')
        return value;
    }
  return NULL;
}

/**
 * poise_language_from_environment:
 * @from_list: (out): whether it stands in LANGUAGE
 *
 * As gettext does it: LANGUAGE before LC_ALL, LC_MESSAGES and LANG, unless these say "C" or "POSIX".
 *
 * Returns: (transfer full): a BCP 47 tag, "en" where the environment names no language
 */
char *
poise_language_from_environment (gboolean *from_list)
{
  static const char *const variables[] = { "LC_ALL", "LC_MESSAGES", "LANG", NULL };
  const char *locale = first_set (variables);
  const char *list = g_getenv ("LANGUAGE");
  char *tag = NULL;

  *from_list = FALSE;
  if (locale != NULL && (strcmp (locale, "C") == 0 || strcmp (locale, "POSIX") == 0))
    return g_strdup ("en");

  if (list != NULL)
    {
      g_auto (GStrv) names = g_strsplit (list, ":", -1);

      for (int i = 0; names[i] != NULL && tag == NULL; i++)
        tag = poise_language_from_gettext (names[i]);
      *from_list = tag != NULL;
    }
  if (tag == NULL && locale != NULL)
    tag = poise_language_from_gettext (locale);
  return tag != NULL ? tag : g_strdup ("en");
}

/**
 * poise_language_get_format_locale:
 * @tag: a known BCP 47 tag
 *
 * Where @tag has no region, the environment's counts if its language is the same: English dates read as
 * they do where the instructor lives. English of no region is written as in Europe ("18 Jan", 10:00), which
 * more of the world reads without a slip than the American way, and the plan's file has 24 hours, too.
 *
 * Returns: (transfer full): the ICU locale for numbers and dates
 */
char *
poise_language_get_format_locale (const char *tag)
{
  static const char *const variables[] = { "LC_ALL", "LC_TIME", "LANG", NULL };
  char locale[ULOC_FULLNAME_CAPACITY], language[16], script[16], region[16], variant[64];
  const char *environment = first_set (variables);
  g_autofree char *home_tag = environment != NULL ? poise_language_from_gettext (environment) : NULL;
  char home[ULOC_FULLNAME_CAPACITY], home_language[16], home_script[16], home_region[16], home_variant[64];

  if (!to_icu (tag, locale))
    return g_strdup ("en_150");
  get_parts (locale, language, script, region, variant);
  if (region[0] != '\0' || strcmp (locale, language) != 0)
    return g_strdup (locale);

  if (home_tag != NULL && to_icu (home_tag, home))
    {
      get_parts (home, home_language, home_script, home_region, home_variant);
      if (strcmp (home_language, language) == 0 && home_region[0] != '\0')
        return g_strdup (home);
    }
  return g_strdup (strcmp (language, "en") == 0 ? "en_150" : locale);
}
