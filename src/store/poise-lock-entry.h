/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One file that says who has a plan open. It appears whole or not at all, and one holder at a time can put it there.
 */

#pragma once

#include "store/poise-lock-holder.h"

G_BEGIN_DECLS

/**
 * PoiseLockEntryState:
 * @POISE_LOCK_ENTRY_OWN: it names the one who asked
 * @POISE_LOCK_ENTRY_OTHERS: somebody else is named, who can still have the plan open
 * @POISE_LOCK_ENTRY_NONE: there can be none here: a folder that takes no file, or a disk that is full
 */
typedef enum
{
  POISE_LOCK_ENTRY_OWN,
  POISE_LOCK_ENTRY_OTHERS,
  POISE_LOCK_ENTRY_NONE,
} PoiseLockEntryState;

PoiseLockEntryState poise_lock_entry_take (const char *path, const PoiseLockHolder *own, PoiseLockHolder **other);
void poise_lock_entry_release (const char *path, const PoiseLockHolder *own);
void poise_lock_entry_tidy (const char *path, const PoiseLockHolder *own);
void poise_lock_entry_sweep (const char *folder, const PoiseLockHolder *own);

G_END_DECLS
