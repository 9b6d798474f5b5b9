/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The phrases by which a text says that learners meet, or choose the time, one table for each language. They are data,
 * written here as a course would write them; case, accents and width do not count.
 *
 * In a phrase
 *   " "   is any row of blanks, or a hyphen in a word: "live session" finds "Live-session";
 *   " * " is up to three words: "we will * meet" finds "we will all meet";
 *   "…"   is up to eight letters, in languages without blanks;
 *   "~"   at the beginning or end is any rest of a word: "videoconferenc~" finds "videoconferencing";
 *   "^"   is where a clause begins, "$" where one ends: "^live$" is "live" alone between signs.
 * No phrase reaches over a sign that parts clauses, or begins or ends within a word but for "~".
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PoiseGuessSense: what a phrase says
 * @POISE_GUESS_LIVE: learners meet at a time
 * @POISE_GUESS_OWN: learners choose the time
 * @POISE_GUESS_NEITHER: words of the above that say something else here: "meet the deadline"
 * @POISE_GUESS_NOT_AFTER: what follows within a few words is not so: "no", "recording of"
 * @POISE_GUESS_NOT_NEXT: what follows at once is not so: "before"
 * @POISE_GUESS_NOT_BEFORE: what stood before, within a few words, is not so: "is cancelled"
 * @POISE_GUESS_NOT_AROUND: both: "nicht"
 * @POISE_GUESS_TURN: what follows has nothing to do with what stood before: "but"
 */
typedef enum
{
  POISE_GUESS_LIVE,
  POISE_GUESS_OWN,
  POISE_GUESS_NEITHER,
  POISE_GUESS_NOT_AFTER,
  POISE_GUESS_NOT_NEXT,
  POISE_GUESS_NOT_BEFORE,
  POISE_GUESS_NOT_AROUND,
  POISE_GUESS_TURN,
  POISE_GUESS_N_SENSES
} PoiseGuessSense;

/**
 * PoiseGuessPhrases: those of one language
 * @language: its name in BCP 47
 * @phrases: (array fixed-size=8): by sense, each ending in %NULL
 */
typedef struct
{
  const char *language;
  const char *const *phrases[POISE_GUESS_N_SENSES];
} PoiseGuessPhrases;

extern const PoiseGuessPhrases poise_guess_phrases_ar;
extern const PoiseGuessPhrases poise_guess_phrases_de;
extern const PoiseGuessPhrases poise_guess_phrases_en;
extern const PoiseGuessPhrases poise_guess_phrases_es;
extern const PoiseGuessPhrases poise_guess_phrases_fr;
extern const PoiseGuessPhrases poise_guess_phrases_ja;
extern const PoiseGuessPhrases poise_guess_phrases_pl;
extern const PoiseGuessPhrases poise_guess_phrases_pt_br;
extern const PoiseGuessPhrases poise_guess_phrases_sv;
extern const PoiseGuessPhrases poise_guess_phrases_zh_cn;

G_END_DECLS
