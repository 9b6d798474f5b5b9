/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A plan that was changed here while its file was changed elsewhere: what both have become, and what comes of them
 * together. A plain value; making it reads the file, so it is done off the main thread.
 */

#pragma once

#include "diff/poise-diff.h"
#include "diff/poise-merge.h"
#include "store/poise-store.h"

G_BEGIN_DECLS

/**
 * PoiseConflictCase:
 * @file: the plan's file
 * @base: (nullable): what both began with; %NULL where that is not known
 * @mine: what became of it here
 * @theirs: (nullable): what the file holds now; %NULL where it cannot be opened
 * @error: (nullable): why it cannot
 * @has_fingerprint: whether the file could be read at all
 * @fingerprint: what it is now
 * @here: (nullable): what was changed here
 * @there: (nullable): what was changed in the file
 * @merge: (nullable): both together, where there is something to merge
 */
typedef struct
{
  GFile *file;
  PoisePlan *base;
  PoisePlan *mine;
  PoisePlan *theirs;
  GError *error;
  gboolean has_fingerprint;
  PoiseFingerprint fingerprint;
  PoiseDiff *here;
  PoiseDiff *there;
  PoiseMerge *merge;
} PoiseConflictCase;

void poise_conflict_case_free (PoiseConflictCase *conflict);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseConflictCase, poise_conflict_case_free)

void poise_conflict_case_read_async (GFile *file,
                                     PoisePlan *base,
                                     PoisePlan *mine,
                                     GCancellable *cancellable,
                                     GAsyncReadyCallback callback,
                                     gpointer data);
PoiseConflictCase *poise_conflict_case_read_finish (GAsyncResult *result);

G_END_DECLS
