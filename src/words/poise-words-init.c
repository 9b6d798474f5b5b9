/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Choosing the language of the process, once, before the first message: gettext keeps what it has looked
 * up, and LANGUAGE counts in every locale but "C". So the locale of messages is never left at "C". A bare
 * system has "C.UTF-8" besides, in which LANGUAGE counts up to glibc 2.38 alone; but gettext looks at the name
 * only, and setlocale() finds the same locale under another one. Numbers of the C library stay as in "C": what
 * a person reads comes from ICU, and what a machine reads must not change with the country.
 */

#include "words/poise-words.h"

#include "words/poise-words-icu.h"
#include "words/poise-words-language.h"

#include "poise-config.h"

#include <glib/gi18n.h>
#include <locale.h>
#include <string.h>
#include <unicode/uloc.h>

static char *current_language;

static gboolean
is_c (const char *locale)
{
  return locale == NULL || strcmp (locale, "C") == 0 || strcmp (locale, "POSIX") == 0;
}

/* A category left at "C" would switch off translations, or spoil output that is not ASCII. The slash makes a name of
 * "C.UTF-8" that gettext does not know. */
static void
leave_c (void)
{
  const char *locale = setlocale (LC_MESSAGES, NULL);

  if (is_c (locale) || g_str_has_prefix (locale, "C."))
    if (setlocale (LC_MESSAGES, "/C.UTF-8") == NULL && setlocale (LC_MESSAGES, "en_US.UTF-8") == NULL)
      setlocale (LC_MESSAGES, "C.UTF-8");

  if (is_c (setlocale (LC_CTYPE, NULL)))
    if (setlocale (LC_CTYPE, "C.UTF-8") == NULL)
      setlocale (LC_CTYPE, "en_US.UTF-8");
}

static void
bind_texts (void)
{
  const char *folder = g_getenv ("POISE_LOCALE_DIR");

  bindtextdomain (POISE_GETTEXT_PACKAGE, folder != NULL && *folder != '\0' ? folder : POISE_LOCALE_DIR);
  bind_textdomain_codeset (POISE_GETTEXT_PACKAGE, "UTF-8");
  textdomain (POISE_GETTEXT_PACKAGE);
}

/**
 * poise_words_init:
 * @language: (nullable): a BCP 47 tag; %NULL, or what is no language, leaves it to the environment
 *   (LANGUAGE, LC_ALL, LC_MESSAGES, LANG)
 *
 * To be called first thing in main(), before threads and messages. A window calls
 * gtk_disable_setlocale() before gtk_init(), which would undo this.
 * The environment variable POISE_LOCALE_DIR names another folder of translations, for uninstalled runs.
 */
void
poise_words_init (const char *language)
{
  gboolean from_list = FALSE;
  g_autofree char *format_locale = NULL;

  g_free (current_language);
  current_language = poise_language_is_known (language) ? poise_language_canonicalize (language)
                                                        : poise_language_from_environment (&from_list);
  format_locale = poise_language_get_format_locale (current_language);

  setlocale (LC_ALL, "");
  leave_c ();
  setlocale (LC_NUMERIC, "C");
  if (!from_list)
    {
      g_autofree char *names = poise_language_to_gettext (current_language);

      g_setenv ("LANGUAGE", names, TRUE);
    }

  bind_texts ();
  poise_icu_set_locale (format_locale);
}

/**
 * poise_words_get_language:
 *
 * Returns: (transfer none): the BCP 47 tag in use, such as "de" or "pt-BR"
 */
const char *
poise_words_get_language (void)
{
  static GMutex mutex;
  gboolean from_list;

  g_mutex_lock (&mutex);
  if (current_language == NULL)
    current_language = poise_language_from_environment (&from_list);
  g_mutex_unlock (&mutex);
  return current_language;
}

/**
 * poise_words_is_language:
 * @tag: (nullable): what a person gave as a language
 *
 * Returns: whether it is a BCP 47 tag that poise_words_init() takes
 */
gboolean
poise_words_is_language (const char *tag)
{
  return poise_language_is_known (tag);
}

/**
 * poise_words_read_language:
 * @typed: what a person gave as a language: its BCP 47 tag, or the name of a locale such as "sr_RS.UTF-8@latin"
 *
 * Returns: (transfer full) (nullable): its BCP 47 tag; %NULL where it is no language
 */
char *
poise_words_read_language (const char *typed)
{
  return poise_language_is_known (typed) ? poise_language_canonicalize (typed) : poise_language_from_gettext (typed);
}

/**
 * poise_words_is_right_to_left:
 *
 * Returns: whether the language in use is written from right to left
 */
gboolean
poise_words_is_right_to_left (void)
{
  return uloc_isRightToLeft (poise_icu_get_locale ());
}
