/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Conflicts of a merge, in whole sentences. All texts are (transfer full) unless they say `const`.
 */

#pragma once

#include "diff/poise-merge.h"

G_BEGIN_DECLS

/**
 * PoiseWordsSides:
 * @mine: where mine is: "in this window", "in “a.poise.json”"
 * @theirs: where theirs is: "in the file"
 *
 * What the sides of a merge are called, as they stand within a sentence.
 */
typedef struct
{
  const char *mine;
  const char *theirs;
} PoiseWordsSides;

const char *poise_words_side_window (void);         /* "in this window" */
const char *poise_words_side_file (void);           /* "in the file" */
char *poise_words_side_named (const char *name);    /* "in “a.poise.json”" */
char *poise_words_conflict_count (guint n_conflicts); /* "3 conflicts", "No conflicts" */

/* One conflict: what happened, and what the merged plan holds: "“Kick-off” was deleted in this window and changed in
 * the file. It was kept." */
char *poise_words_conflict (const PoiseMerge *merge, const PoiseConflict *conflict, const PoiseWordsSides *sides);

/* What it is about, as a title: "“Kick-off”", "Week 3", "“Reading”, Minutes" */
char *poise_words_conflict_title (const PoiseMerge *merge, const PoiseConflict *conflict);

/* What to choose mine, or theirs, comes to: "30 min", "Delete", "Week 2", "As it is in the file" */
char *poise_words_conflict_choice (const PoiseMerge *merge,
                                   const PoiseConflict *conflict,
                                   PoiseMergeSide side,
                                   const PoiseWordsSides *sides);

G_END_DECLS
