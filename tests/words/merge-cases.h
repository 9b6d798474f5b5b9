/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Three small plans each that conflict, and what is said of it in English: every kind of conflict is there.
 */

#pragma once

#include "words/poise-words-merge.h"

/**
 * MergeCase:
 * @base: a plan as JSON, with ' for "
 * @conflicts: what is said of all conflicts, line by line
 * @theirs_kept: what is said once they are resolved for theirs
 * @titles: what they are called, with | between them
 * @choices: what choosing mine and theirs comes to, with / between them and | between conflicts
 */
typedef struct
{
  const char *base;
  const char *mine;
  const char *theirs;
  const char *conflicts;
  const char *theirs_kept;
  const char *titles;
  const char *choices;
} MergeCase;

const MergeCase *merge_case_get (guint index); /* (nullable) by index, until NULL */

/* (transfer full) */
PoiseMerge *merge_case_read (const MergeCase *item);
