/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The File Was Changed Elsewhere: what was changed there and here, and what is to become of it.
 *
 * What always holds: nothing is changed before something has been decided; what cannot be - merging while a conflict is
 * open, loading what cannot be opened - cannot be chosen; closing it decides nothing.
 */

#pragma once

#include "gui/keep/poise-conflict-case.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * PoiseConflictChoice:
 * @POISE_CONFLICT_CANCEL: all stays as it is
 * @POISE_CONFLICT_KEEP_MINE: the plan here is what counts; the file may be written over
 * @POISE_CONFLICT_LOAD_THEIRS: the file is what counts
 * @POISE_CONFLICT_SAVE_COPY: the plan here goes to another file
 * @POISE_CONFLICT_MERGE: both count
 */
typedef enum
{
  POISE_CONFLICT_CANCEL,
  POISE_CONFLICT_KEEP_MINE,
  POISE_CONFLICT_LOAD_THEIRS,
  POISE_CONFLICT_SAVE_COPY,
  POISE_CONFLICT_MERGE,
} PoiseConflictChoice;

#define POISE_TYPE_CONFLICT_DIALOG (poise_conflict_dialog_get_type ())
G_DECLARE_FINAL_TYPE (PoiseConflictDialog, poise_conflict_dialog, POISE, CONFLICT_DIALOG, AdwWindow)

/* Signal: "decided" (guint): a #PoiseConflictChoice, once; the dialog goes then. */

PoiseConflictDialog *poise_conflict_dialog_new (GtkWindow *parent, GFile *file, PoisePlan *base, PoisePlan *mine);
void poise_conflict_dialog_read (PoiseConflictDialog *self);

const PoiseConflictCase *poise_conflict_dialog_get_case (PoiseConflictDialog *self);
PoisePlan *poise_conflict_dialog_get_merged (PoiseConflictDialog *self);

G_END_DECLS
