/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The keeper from inside, for its own files alone: poise-keeper.c opens and closes, poise-keeper-save.c saves,
 * poise-keeper-save-as.c asks where to, poise-keeper-reload.c takes what is on the disk, poise-keeper-recover.c what
 * was not saved, and poise-keeper-replace.c shows it in place of what was there; poise-keeper-watch.c follows what becomes of the file, and poise-keeper-conflict.c has it decided where
 * it must be.
 */

#pragma once

#include "gui/keep/poise-holder.h"
#include "gui/keep/poise-keeper.h"
#include "store/poise-store.h"

G_BEGIN_DECLS

struct _PoiseKeeper
{
  GObject parent_instance;

  GtkWindow *window; /* weak: the window owns the keeper */
  GtkNativeDialog *chooser;
  PoiseDocument *document; /* (nullable) until a plan is there */
  GFile *loading;          /* (nullable) what is being opened */
  PoiseFingerprint fingerprint;
  gboolean has_fingerprint; /* of the document's file */
  PoiseSaveManner manner;   /* what the person has said of the document's file */
  gboolean saving;
  guint slow_timeout;       /* until a save under way is called slow */
  gboolean slow;
  gboolean close_after;
  gboolean tells_not_kept; /* that an earlier version could not be kept */

  PoiseTyping *typing;
  PoiseDrafter *drafter;

  PoisePlan *base; /* (nullable): what the document's file held when it was known last */
  PoiseWatcher *watcher;
  PoiseHolder *holder;
  GFile *watched;         /* (nullable): the document's file */
  guint n_readings;       /* of what it holds now, under way */
  PoiseDiskNewsKind news; /* told last */
  GtkWindow *resolving;   /* (nullable) weak: the dialog of a conflict */
  gboolean resolve_to_save;
};

/**
 * PoiseKeeperSave: how the plan is to be saved.
 * @file: where to
 * @manner: what the person has said of the file
 * @insists: whatever the file holds now
 */
typedef struct
{
  GFile *file;
  PoiseSaveManner manner;
  gboolean insists;
} PoiseKeeperSave;

void poise_keeper_save_to (PoiseKeeper *self, const PoiseKeeperSave *how);
void poise_keeper_set_slow (PoiseKeeper *self, gboolean slow);
void poise_keeper_take_fingerprint (PoiseKeeper *self, const PoiseFingerprint *fingerprint, PoisePlan *plan);
void poise_keeper_show_document (PoiseKeeper *self, PoiseDocument *document, PoiseDraft *draft);

void poise_keeper_stay (PoiseKeeper *self);
void poise_keeper_allow_to_close (PoiseKeeper *self);
void poise_keeper_show_chooser (PoiseKeeper *self, GtkNativeDialog *chooser, GCallback on_response);

void poise_keeper_set_base (PoiseKeeper *self, PoisePlan *plan, const PoiseFingerprint *fingerprint);
void poise_keeper_set_unknown_base (PoiseKeeper *self, const PoiseFingerprint *fingerprint);
void poise_keeper_take (PoiseKeeper *self, PoisePlan *plan, const PoiseFingerprint *fingerprint);
gboolean poise_keeper_is_changed_here (PoiseKeeper *self);
void poise_keeper_keep_here (PoiseKeeper *self);
void poise_keeper_replace (PoiseKeeper *self, PoisePlan *plan, PoiseEditKind kind);
void poise_keeper_begin_watch (PoiseKeeper *self);
void poise_keeper_end_watch (PoiseKeeper *self);

G_END_DECLS
