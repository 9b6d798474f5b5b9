/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each function is one sentence. The words that a guess rests on are quoted as they stand.
 */

#include "words/poise-words-import-guess.h"

#include "words/poise-words-format.h"
#include "words/poise-words-import-kinds.h"

#include <glib/gi18n.h>

/** poise_words_import_guess_words: its text says @mode, which is not undecided, in the words @quote */
char *
poise_words_import_guess_words (PoiseMode mode, const char *quote)
{
  if (mode == POISE_MODE_SYNCHRONOUS)
    /* Translators: {quote} are words of a course, such as "we will meet", from which Poise guessed */
    return poise_words_format (_ ("Its text says that learners meet: “{quote}”"), "quote", quote, NULL);
  /* Translators: {quote} are words of a course, such as "at your own pace", from which Poise guessed */
  return poise_words_format (_ ("Its text says that learners choose the time: “{quote}”"), "quote", quote, NULL);
}

/** poise_words_import_guess_link: it leads to a room where people meet */
char *
poise_words_import_guess_link (const char *address)
{
  return poise_words_format (_ ("It leads to a place where people meet live: {address}"), "address", address, NULL);
}

/** poise_words_import_guess_sessions: it has sessions at set times */
char *
poise_words_import_guess_sessions (void)
{
  return g_strdup (_ ("It has sessions at set times."));
}

/** poise_words_import_guess_short_window: something that is done in one's own time, but is open for a few hours only */
char *
poise_words_import_guess_short_window (const char *kind)
{
  g_autofree char *name = poise_words_import_kind (kind);

  /* Translators: {kind} is something of a learning platform, such as "Quiz" */
  return poise_words_format (_ ("{kind}: open for a few hours only, so all may be there at once; please decide."),
                             "kind", name, NULL);
}

/** poise_words_import_guess_contradiction: its words or links say both; @quote: some for each */
char *
poise_words_import_guess_contradiction (const char *quote)
{
  return poise_words_format (_ ("Its words, links and times say different things, so please decide: “{quote}”"), "quote", quote, NULL);
}

/** poise_words_import_guess_said: the source says @mode itself; @quote: (nullable): how it does */
char *
poise_words_import_guess_said (PoiseMode mode, const char *quote)
{
  if (quote != NULL)
    return poise_words_format (_ ("The file says so itself: “{quote}”"), "quote", quote, NULL);
  if (mode == POISE_MODE_UNDECIDED)
    return g_strdup (_ ("The file says itself that this is undecided."));
  return g_strdup (_ ("The file says so itself."));
}
