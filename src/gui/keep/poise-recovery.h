/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A draft that can be restored, and what it comes to: the plan that it holds, the file that it is based on as that is
 * now, and what differs. Plain values; making them reads files, so it is done off the main thread.
 *
 * What always holds: of a draft that holds nothing but what its file holds now, nothing is told: it goes by itself.
 */

#pragma once

#include "diff/poise-diff.h"
#include "store/poise-draft-folder.h"
#include "store/poise-draft-slot.h"

G_BEGIN_DECLS

/**
 * PoiseRecoveryBase:
 * @POISE_RECOVERY_UNTITLED: there never was a file
 * @POISE_RECOVERY_SAME: it is as it was
 * @POISE_RECOVERY_CHANGED: it holds something else now
 * @POISE_RECOVERY_GONE: it is no longer there
 * @POISE_RECOVERY_UNREADABLE: it is there, but cannot be read, or holds no plan
 */
typedef enum
{
  POISE_RECOVERY_UNTITLED,
  POISE_RECOVERY_SAME,
  POISE_RECOVERY_CHANGED,
  POISE_RECOVERY_GONE,
  POISE_RECOVERY_UNREADABLE,
} PoiseRecoveryBase;

/**
 * PoiseRecovery:
 * @drafts: the folder of drafts
 * @name: of the draft's folder
 * @draft: (nullable): what it says; %NULL where it cannot be read
 * @plan: (nullable): the plan that it holds
 * @error: (nullable): why there is no plan
 * @file: (nullable): what it is based on
 * @base: how that is now
 * @fingerprint: what the file is now, where it can be read
 * @saved: (nullable): the plan that the file holds now
 * @began: (nullable): the plan that the file held when the draft was begun, where that is known and can be edited here
 * @diff: (nullable): what @plan says otherwise than @saved
 */
typedef struct
{
  char *drafts;
  char *name;
  PoiseDraft *draft;
  PoisePlan *plan;
  GError *error;
  GFile *file;
  PoiseRecoveryBase base;
  PoiseFingerprint fingerprint;
  PoisePlan *saved;
  PoisePlan *began;
  PoiseDiff *diff;
} PoiseRecovery;

void poise_recovery_free (PoiseRecovery *recovery);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseRecovery, poise_recovery_free)

GPtrArray *poise_recovery_list (const char *drafts);
void poise_recovery_list_async (const char *drafts, GAsyncReadyCallback callback, gpointer data);
GPtrArray *poise_recovery_list_finish (GAsyncResult *result);

PoiseDraftSlot *poise_recovery_claim (const PoiseRecovery *recovery, GError **error);

G_END_DECLS
