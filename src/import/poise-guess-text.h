/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A text as phrases are looked for in it: without differences of case, width, accents and kinds of blanks, with the
 * places where words begin and end, and the way back to the letters as they stand. Addresses are no words.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** POISE_GUESS_ADDRESS: stands for a whole address in a folded text */
#define POISE_GUESS_ADDRESS 0xFFFCu

/**
 * PoiseGuessLetter:
 * @letter: folded; every row of blanks, and a hyphen in a word, is one " "; a line's end is "\n"
 * @start: the byte that it begins at in the text as it stands
 * @end: the byte after it
 * @is_break: whether a word, or a sign, begins here or has ended before
 * @ends_clause: whether it is a sign that parts clauses
 */
typedef struct
{
  gunichar letter;
  guint start;
  guint end;
  guint is_break : 1;
  guint ends_clause : 1;
} PoiseGuessLetter;

/**
 * PoiseGuessText:
 * @text: as it stands
 * @letters: (array length=n_letters): folded, and one more at the end, of which only its break counts
 * @addresses: (element-type utf8): what addresses stood in it
 */
typedef struct
{
  char *text;
  PoiseGuessLetter *letters;
  guint n_letters;
  GPtrArray *addresses;
} PoiseGuessText;

PoiseGuessText *poise_guess_text_new (const char *text);
void poise_guess_text_free (PoiseGuessText *text);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseGuessText, poise_guess_text_free)

char *poise_guess_text_quote (const PoiseGuessText *text, guint first, guint after);
guint poise_guess_fold_letter (gunichar character, gunichar folded[G_UNICHAR_MAX_DECOMPOSITION_LENGTH]);

G_END_DECLS
