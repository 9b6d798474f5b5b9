/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each sentence says what to do.
 */

#include "words/poise-words-fonts.h"

#include "words/poise-words-format.h"

#include <glib/gi18n.h>

/** poise_words_fonts_none: there is no font at all */
char *
poise_words_fonts_none (void)
{
  return g_strdup (_ ("This computer has no fonts, so no text can be drawn. Install some, such as Noto."));
}

/** poise_words_fonts_lack: @letters: those that no font has, or the first of them, with spaces between */
char *
poise_words_fonts_lack (const char *letters)
{
  return poise_words_format (_ ("No font on this computer has these letters: {letters}. Install one that has, such as "
                                "one of Noto’s for their script."),
                             "letters", letters, NULL);
}
