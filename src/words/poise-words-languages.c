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

/**
 * poise_words_language_name:
 * @tag: a BCP 47 tag
 *
 * Returns: (transfer full): what the language is called in the language in use, @tag where it has no name
 */
char *
poise_words_language_name (const char *tag)
{
  char locale[ULOC_FULLNAME_CAPACITY];
  UChar name[128];
  UErrorCode status = U_ZERO_ERROR;
  g_autofree char *text = NULL;
  int32_t length;

  uloc_forLanguageTag (tag, locale, sizeof locale, NULL, &status);
  length = uloc_getDisplayName (locale, poise_icu_get ()->locale, name, G_N_ELEMENTS (name), &status);
  if (U_SUCCESS (status) && status != U_STRING_NOT_TERMINATED_WARNING)
    text = g_utf16_to_utf8 ((const gunichar2 *)name, length, NULL, NULL, NULL);
  return text ? g_steal_pointer (&text) : g_strdup (tag);
}
