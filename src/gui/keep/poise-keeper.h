/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Keeps a window's plan in its file: opening, saving, and the questions asked on the way. It knows the
 * window only as what its dialogs stand over.
 *
 * What always holds:
 *  - the document counts as saved only once its bytes have reached the disk, and then the plan that was
 *    written does, whatever has been edited meanwhile;
 *  - a file is written over only if it is what was read or written last, or the person said so;
 *  - what is in no file is kept before something else is shown in its place;
 *  - nothing closes while a save is under way or has failed.
 */

#pragma once

#include "core/poise-document.h"
#include "gui/keep/poise-drafter.h"
#include "gui/keep/poise-recovery.h"
#include "gui/keep/poise-disk-news.h"
#include "gui/keep/poise-watcher.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_KEEPER (poise_keeper_get_type ())
G_DECLARE_FINAL_TYPE (PoiseKeeper, poise_keeper, POISE, KEEPER, GObject)

/*
 * Signals:
 *  "opened" (PoiseDocument): a plan is there to be shown;
 *  "failed" (GFile, GError): the file could not be opened; who listens tells the person;
 *  "chosen" (GListModel): the person wants these files opened;
 *  "kept" (): the plan is what the document's file holds now: it has been read or written;
 *  "slow" (gboolean): a save under way takes long, or no longer;
 *  "recovered" (gpointer draft): the document goes on with this #PoiseDraft;
 *  "not-kept" (GError, gboolean here): what the file held before the plan was saved, or, with %TRUE, what was here before
 *    another plan took its place, could not be kept as an earlier version;
 *  "disk-news" (gpointer): something has become of the plan's file, or what was told before holds no longer: a
 *    #PoiseDiskNews;
 *  "held" (gpointer): somebody else has the file open already: a #PoiseLockHolder;
 *  "flush" (): what has been typed but not taken yet is to go into the plan now;
 *  "merged" (guint): so many changes came from the file;
 *  "may-close" (): what poise_keeper_ask_to_close() asked is answered with yes;
 *  "stays" (): it is answered with no, or what was to be saved before could not be.
 */
PoiseKeeper *poise_keeper_new (GtkWindow *window);

PoiseDocument *poise_keeper_get_document (PoiseKeeper *self);
GFile *poise_keeper_get_file (PoiseKeeper *self);
gboolean poise_keeper_is_idle (PoiseKeeper *self);

void poise_keeper_start (PoiseKeeper *self, PoisePlan *plan);
void poise_keeper_start_import (PoiseKeeper *self, PoisePlan *plan);
void poise_keeper_load (PoiseKeeper *self, GFile *file);
void poise_keeper_choose (PoiseKeeper *self);
void poise_keeper_choose_import (PoiseKeeper *self);
void poise_keeper_save (PoiseKeeper *self);
void poise_keeper_save_as (PoiseKeeper *self);
void poise_keeper_reload (PoiseKeeper *self);
void poise_keeper_restore (PoiseKeeper *self, PoisePlan *plan);
gboolean poise_keeper_ask_to_close (PoiseKeeper *self);
void poise_keeper_leave (PoiseKeeper *self);

PoiseDrafter *poise_keeper_get_drafter (PoiseKeeper *self);
void poise_keeper_recover (PoiseKeeper *self, const PoiseRecovery *recovery, PoiseDraftSlot *slot);
void poise_keeper_recover_here (PoiseKeeper *self, const PoiseRecovery *recovery, PoiseDraftSlot *slot);
PoiseWatcher *poise_keeper_get_watcher (PoiseKeeper *self);
void poise_keeper_resolve (PoiseKeeper *self, gboolean to_save);

G_END_DECLS
