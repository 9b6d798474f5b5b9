/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Keeps a draft of a document for as long as it has changes that are not saved, or something is being typed.
 *
 * What always holds:
 *  - a draft is begun when poise-draft-clock.h says so, off the main thread, one at a time; the newest state wins;
 *  - it goes once there is nothing to keep: the document has been saved, or the person discards the changes; what has
 *    been taken back but could be done again is kept;
 *  - it does not go while somebody holds it: what was in it is being put elsewhere;
 *  - a draft that cannot be written is told of once, and tried again until it can be.
 */

#pragma once

#include "core/poise-document.h"
#include "gui/keep/poise-typing.h"
#include "store/poise-draft-slot.h"

G_BEGIN_DECLS

#define POISE_TYPE_DRAFTER (poise_drafter_get_type ())
G_DECLARE_FINAL_TYPE (PoiseDrafter, poise_drafter, POISE, DRAFTER, GObject)

/*
 * Signals:
 *  "unsafe" (GError): changes cannot be kept; told once, until
 *  "safe" (): they can again;
 *  "written" (): what was in the document a moment ago is on the disk, as a draft or in its file.
 */
PoiseDrafter *poise_drafter_new (const char *drafts);

void poise_drafter_follow (PoiseDrafter *self, PoiseDocument *document, PoiseTyping *typing);
void poise_drafter_set_base (PoiseDrafter *self, const PoiseFingerprint *base, PoisePlan *plan);
void poise_drafter_adopt (PoiseDrafter *self, PoiseDraftSlot *slot);
void poise_drafter_saved (PoiseDrafter *self);
void poise_drafter_discard (PoiseDrafter *self);
void poise_drafter_hold (PoiseDrafter *self);
void poise_drafter_release (PoiseDrafter *self);
gboolean poise_drafter_is_busy (PoiseDrafter *self);

/* For tests, in which time passes as they say */
void poise_drafter_set_time (PoiseDrafter *self, gint64 (*now) (void));
void poise_drafter_run (PoiseDrafter *self);

G_END_DECLS
