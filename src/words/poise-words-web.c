/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Words around a page.
 */

#include "words/poise-words-web.h"

#include <glib/gi18n.h>

/** poise_words_web_skip: (transfer none) */
const char *
poise_words_web_skip (void)
{
  /* Translators: the first link of a web page, for whoever reads it by ear or with keys: it leads past the list of
     contents */
  return _ ("Skip to the content");
}

/** poise_words_web_contents: (transfer none) */
const char *
poise_words_web_contents (void)
{
  /* Translators: what the list of the parts of a web page is called: a table of contents */
  return C_ ("web page", "Contents");
}
