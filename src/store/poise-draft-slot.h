/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The place of one draft on the disk, as long as this process owns it: a folder in XDG_STATE_HOME/poise/drafts
 *
 *     0f3a9c…,4711-88231-2b1e…/       an id; the process that owns it (poise-process.h), 0-0- for nobody
 *       draft-00000007                the draft (poise-draft.h) as it was written last
 *       draft-00000006                the one before
 *       base-9c56cc51b374c3ba         what it is based on (poise-draft-base.h)
 *       owner                         locked by the owner as long as it lives
 *
 * What always holds, wherever the process is killed:
 *  - once one has been written, the newest draft or the one before it is there, whole;
 *  - where what it is based on could be written, that is there before the draft is;
 *  - a draft is owned by one process: taking it over is one rename, which only one can do;
 *  - a draft whose owner is dead is offered to whoever asks; one whose owner lives, to nobody;
 *  - discarding is one rename; what is left of it then is no draft.
 *
 * A slot is for one thread at a time.
 */

#pragma once

#include "store/poise-draft.h"

G_BEGIN_DECLS

typedef struct _PoiseDraftSlot PoiseDraftSlot;

PoiseDraftSlot *poise_draft_slot_new (const char *drafts, GError **error);
PoiseDraftSlot *poise_draft_slot_claim (const char *drafts, const char *name, GError **error);
void poise_draft_slot_free (PoiseDraftSlot *slot);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseDraftSlot, poise_draft_slot_free)

gboolean poise_draft_slot_write (PoiseDraftSlot *slot, const PoiseDraft *draft, GError **error);
gboolean poise_draft_slot_has_base (PoiseDraftSlot *slot, const char *sha256);
gboolean poise_draft_slot_write_base (PoiseDraftSlot *slot, const char *sha256, GBytes *plan, GError **error);
PoiseDraft *poise_draft_slot_read (PoiseDraftSlot *slot, GError **error);
void poise_draft_slot_discard (PoiseDraftSlot *slot);
void poise_draft_slot_release (PoiseDraftSlot *slot);

G_END_DECLS
