/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The keeper from inside, for its own files alone: poise-keeper.c opens and closes, poise-keeper-save.c saves, and
 * poise-keeper-reload.c takes what is on the disk.
 */

#pragma once

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
  gboolean saving;
  gboolean close_after;
};

void poise_keeper_stay (PoiseKeeper *self);
void poise_keeper_allow_to_close (PoiseKeeper *self);
void poise_keeper_show_chooser (PoiseKeeper *self, GtkNativeDialog *chooser, GCallback on_response);

G_END_DECLS
