/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Pairs of small plans that differ in one thing each, and what is said of it in English: whatever can differ is there.
 */

#pragma once

#include "words/poise-words-diff.h"

/**
 * DiffCase:
 * @before: the older plan as JSON, with ' for "
 * @after: the newer one
 * @changes: what is said of all changes, line by line
 */
typedef struct
{
  const char *before;
  const char *after;
  const char *changes;
} DiffCase;

const DiffCase *diff_case_get (guint index); /* (nullable) by index, until NULL */

/* (transfer full) */
PoiseDiff *diff_case_read (const DiffCase *item);
PoiseDiff *diff_read (const char *before, const char *after);
