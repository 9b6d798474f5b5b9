/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which phrases of all languages stand in a text. Made at first use, and shared by threads.
 */

#pragma once

#include "import/poise-guess-phrases.h"
#include "import/poise-guess-text.h"

G_BEGIN_DECLS

/**
 * PoiseGuessHit: a phrase in a text
 * @sense: what it says
 * @first: its first letter
 * @after: the letter after its last
 * @languages: one bit for each language that has it; what denies in one language does not in another: "no" is "in the"
 *   in Portuguese, and "ni" is "nor" in French, but "you" in Swedish
 */
typedef struct
{
  PoiseGuessSense sense;
  guint first;
  guint after;
  guint languages;
} PoiseGuessHit;

GArray *poise_guess_find (const PoiseGuessText *text);

G_END_DECLS
