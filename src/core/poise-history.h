/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Undo and redo as a list of plans. It knows no widget, no file and no sentence.
 *
 * What always holds:
 *  - the current plan is one of the list; undo and redo only move along it;
 *  - a step that gives back the same plan is none;
 *  - entries of one group, and steps with the same coalescing key that follow each other unbroken,
 *    are one step; a saved or sealed step is never coalesced into;
 *  - the saved mark is one entry or gone; the plan is modified exactly when the current entry is not it
 *    (by pointer: undoing back to it makes the plan unmodified again);
 *  - at each push the oldest entries go while the bytes that the list does not share with the current plan
 *    pass the bound; the current entry, and one step back, always stay.
 */

#pragma once

#include "core/poise-plan.h"

G_BEGIN_DECLS

/** PoiseEditKind: what a step did, for its label; src/words makes the sentence. */
typedef enum
{
  POISE_EDIT_OTHER,
  POISE_EDIT_ADD_SECTION,
  POISE_EDIT_ADD_ACTIVITY,
  POISE_EDIT_RENAME,
  POISE_EDIT_DELETE,
  POISE_EDIT_MOVE,
  POISE_EDIT_DUPLICATE,
  POISE_EDIT_CUT,
  POISE_EDIT_PASTE,
  POISE_EDIT_MODE,
  POISE_EDIT_MINUTES,
  POISE_EDIT_TOOLS,
  POISE_EDIT_PURPOSE,
  POISE_EDIT_LEARNING_TYPE,
  POISE_EDIT_COMPLEXITY,
  POISE_EDIT_GROUP,
  POISE_EDIT_TEACHER,
  POISE_EDIT_ASSESSMENT,
  POISE_EDIT_SCHEDULE,
  POISE_EDIT_LINKS,
  POISE_EDIT_DETAILS,
  POISE_EDIT_NOTES,
  POISE_EDIT_COURSE,
  POISE_EDIT_TARGET,
  POISE_EDIT_TOWARDS_TARGET,
  POISE_EDIT_DATES,
  POISE_EDIT_SESSIONS,
  POISE_EDIT_OUTCOMES,
  POISE_EDIT_FOLLOW_ADVICE,
  POISE_EDIT_DISMISS,
  POISE_EDIT_UNDISMISS,
  POISE_EDIT_IMPORT,
  POISE_EDIT_RELOAD,
  POISE_EDIT_SUGGESTION,
  POISE_EDIT_SUGGESTIONS,
  POISE_EDIT_RESTORE,
  POISE_EDIT_RECOVER,
  POISE_EDIT_EARLIER_VERSION,
  POISE_EDIT_MERGE,
  POISE_N_EDIT_KINDS
} PoiseEditKind;

/** POISE_HISTORY_NOT_SAVED: no step leads to what was saved. */
#define POISE_HISTORY_NOT_SAVED G_MAXINT

/** POISE_HISTORY_BYTES: the usual bound on unshared bytes. */
#define POISE_HISTORY_BYTES (64 * 1024 * 1024)

typedef struct _PoiseHistory PoiseHistory;

PoiseHistory *poise_history_new (PoisePlan *plan, gsize max_bytes);
void poise_history_free (PoiseHistory *history);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseHistory, poise_history_free)

PoisePlan *poise_history_get_plan (const PoiseHistory *history);
gboolean poise_history_push (PoiseHistory *history, PoisePlan *plan, PoiseEditKind kind, const char *coalesce);
void poise_history_seal (PoiseHistory *history);
void poise_history_begin_group (PoiseHistory *history, PoiseEditKind kind);
void poise_history_end_group (PoiseHistory *history);

gboolean poise_history_can_undo (const PoiseHistory *history);
gboolean poise_history_can_redo (const PoiseHistory *history);
gboolean poise_history_undo (PoiseHistory *history);
gboolean poise_history_redo (PoiseHistory *history);
PoiseEditKind poise_history_get_undo_kind (const PoiseHistory *history);
PoiseEditKind poise_history_get_redo_kind (const PoiseHistory *history);

void poise_history_mark_saved (PoiseHistory *history, const PoisePlan *plan);
void poise_history_forget_saved (PoiseHistory *history);
gboolean poise_history_is_modified (const PoiseHistory *history);
int poise_history_count_from_saved (const PoiseHistory *history);

guint poise_history_get_n_steps (const PoiseHistory *history);
gsize poise_history_get_bytes (const PoiseHistory *history);

G_END_DECLS
