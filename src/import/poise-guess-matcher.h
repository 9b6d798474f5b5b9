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
 */
typedef struct
{
  PoiseGuessSense sense;
  guint first;
  guint after;
} PoiseGuessHit;

GArray *poise_guess_find (const PoiseGuessText *text);

G_END_DECLS
