/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whether an activity that comes from elsewhere is done together or in one's own time, and on what evidence. Pure; the
 * same clues make the same guess.
 *
 * What it is (see poise-import-kinds.h) says the mode; what its text says in one of ten languages, an address where
 * people meet, or sessions at set times say more. Where the evidence says both, or nothing, it is left open.
 */

#pragma once

#include "import/poise-import-report.h"

G_BEGIN_DECLS

/** POISE_GUESS_SHORT_MINUTES: something open for so long or less may be for all at once. */
#define POISE_GUESS_SHORT_MINUTES (4 * 60)

/**
 * PoiseGuessClues: what is known of an activity
 * @kind: what it is called where it comes from, such as "forum"; see poise-import-kinds.h
 * @title: (nullable): its title
 * @text: (nullable): what else is said of it, as plain text; a line is a paragraph or an item of a list
 * @addresses: (nullable) (element-type utf8): where it leads to, besides the addresses in @text
 * @window_minutes: how long it is open, or -1 where nobody knows
 * @n_sessions: how many sessions at set times it has
 */
typedef struct
{
  const char *kind;
  const char *title;
  const char *text;
  GPtrArray *addresses;
  int window_minutes;
  guint n_sessions;
} PoiseGuessClues;

PoiseImportGuess *poise_guess_mode (const PoiseGuessClues *clues);
PoiseImportGuess *poise_guess_said (const char *kind, PoiseMode mode, const char *quote);
char *poise_import_guess_say (const PoiseImportGuess *guess);

G_END_DECLS
