/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which languages there are texts in, and what they are called. English stands in the sources and is always
 * there; another is there where its catalogue is.
 */

#include "words/poise-words.h"

#include "poise-config.h"
#include "words/poise-words-icu.h"
#include "words/poise-words-language.h"

#include <libintl.h>
#include <string.h>
#include <unicode/uloc.h>

static gboolean
has_catalogue (const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, "LC_MESSAGES", POISE_GETTEXT_PACKAGE ".mo", NULL);

  return g_file_test (path, G_FILE_TEST_IS_REGULAR);
}

static int
compare_tags (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *)a, *(const char *const *)b);
}

/**
 * poise_words_list_languages:
 *
 * Looks into the folder that poise_words_init() chose.
 *
 * Returns: (transfer full): BCP 47 tags, "en" first, the others sorted
 */
char **
poise_words_list_languages (void)
{
  const char *folder = bindtextdomain (POISE_GETTEXT_PACKAGE, NULL);
  g_autoptr (GDir) names = folder ? g_dir_open (folder, 0, NULL) : NULL;
  g_autoptr (GPtrArray) tags = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  while (names && (name = g_dir_read_name (names)) != NULL)
    {
      char *tag = has_catalogue (folder, name) ? poise_language_from_gettext (name) : NULL;

      if (tag && strcmp (tag, "en") != 0)
        g_ptr_array_add (tags, tag);
      else
        g_free (tag);
    }
  g_ptr_array_sort (tags, compare_tags);
  g_ptr_array_insert (tags, 0, g_strdup ("en"));
  g_ptr_array_add (tags, NULL);
  return (char **)g_ptr_array_steal (tags, NULL);
}

/**
 * poise_words_find_language:
 * @tags: (array zero-terminated): what there is
 * @wanted: (nullable): a BCP 47 tag
 *
 * Returns: (transfer none) (nullable): the one of @tags that is @wanted, else the longest that @wanted begins
 *   with ("pt" for "pt-BR"), else %NULL
 */
const char *
poise_words_find_language (const char *const *tags, const char *wanted)
{
  const char *best = NULL;

  for (guint i = 0; wanted && tags[i]; i++)
    {
      gsize length = strlen (tags[i]);
      gboolean fits = g_ascii_strncasecmp (tags[i], wanted, length) == 0 && (wanted[length] == '\0' || wanted[length] == '-');

      if (fits && (!best || strlen (best) < length))
        best = tags[i];
    }
  return best;
}

/* What @tag is called in the language of the ICU locale @in; NULL for its own. */
static char *
name_in (const char *tag, const char *in)
{
  char locale[ULOC_FULLNAME_CAPACITY];
  UChar name[128];
  UErrorCode status = U_ZERO_ERROR;
  char *text = NULL;
  int32_t length;

  uloc_forLanguageTag (tag, locale, sizeof locale, NULL, &status);
  length = uloc_getDisplayName (locale, in ? in : locale, name, G_N_ELEMENTS (name), &status);
  if (U_SUCCESS (status) && status != U_STRING_NOT_TERMINATED_WARNING)
    text = g_utf16_to_utf8 ((const gunichar2 *)name, length, NULL, NULL, NULL);
  return text ? text : g_strdup (tag);
}

/**
 * poise_words_language_name:
 * @tag: a BCP 47 tag
 *
 * Returns: (transfer full): what the language is called in the language in use, @tag where it has no name
 */
char *
poise_words_language_name (const char *tag)
{
  return name_in (tag, poise_icu_get_locale ());
}

/** poise_words_language_own_name: (transfer full): what the language of @tag is called by those who speak it. */
char *
poise_words_language_own_name (const char *tag)
{
  return name_in (tag, NULL);
}

/* Languages whose countries write it so differently that a course is in one of them. */
static const char *const with_country[]
    = { "en_GB", "en_US", "es_419", "es_ES", "fr_CA", "fr_FR", "pt_BR", "pt_PT" };

static gboolean
is_offered (const char *locale)
{
  char country[ULOC_COUNTRY_CAPACITY];
  UErrorCode status = U_ZERO_ERROR;

  for (guint i = 0; i < G_N_ELEMENTS (with_country); i++)
    if (strcmp (with_country[i], locale) == 0)
      return TRUE;
  return uloc_getCountry (locale, country, sizeof country, &status) == 0 && U_SUCCESS (status);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  g_autofree char *left = poise_words_language_name (*(const char *const *)a);
  g_autofree char *right = poise_words_language_name (*(const char *const *)b);

  return poise_words_compare (left, right);
}

/** poise_words_list_world_languages: (transfer full): the tags of all languages that ICU knows, in the order of their names. */
char **
poise_words_list_world_languages (void)
{
  GPtrArray *tags = g_ptr_array_new ();

  for (int32_t i = 0; i < uloc_countAvailable (); i++)
    {
      char tag[ULOC_FULLNAME_CAPACITY];
      UErrorCode status = U_ZERO_ERROR;

      if (!is_offered (uloc_getAvailable (i)))
        continue;
      uloc_toLanguageTag (uloc_getAvailable (i), tag, sizeof tag, TRUE, &status);
      if (U_SUCCESS (status) && poise_words_is_language (tag))
        g_ptr_array_add (tags, g_strdup (tag));
    }
  g_ptr_array_sort (tags, compare_names);
  g_ptr_array_add (tags, NULL);
  return (char **)g_ptr_array_free (tags, FALSE);
}

static gboolean
is_called (const char *folded, char *name)
{
  g_autofree char *other = g_utf8_casefold (name, -1);

  g_free (name);
  return strcmp (folded, other) == 0;
}

/**
 * poise_words_find_language_by_name:
 * @name: what a language is called, in the language in use or in its own, whatever the case
 *
 * Returns: (transfer full) (nullable): its tag
 */
char *
poise_words_find_language_by_name (const char *name)
{
  g_auto (GStrv) tags = poise_words_list_world_languages ();
  g_autofree char *folded = g_utf8_casefold (name, -1);

  for (guint i = 0; tags[i]; i++)
    if (is_called (folded, poise_words_language_name (tags[i]))
        || is_called (folded, poise_words_language_own_name (tags[i])))
      return g_strdup (tags[i]);
  return NULL;
}
