/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What becomes of a plan and its file when both were changed. The file is read when the question is asked, and what is
 * decided holds for what it held then: if it is changed once more, it is asked about once more.
 */

#include "gui/keep/poise-keeper-private.h"

#include "gui/keep/poise-conflict-dialog.h"

/* ---- What is decided ---- */

static void
save_again (PoiseKeeper *self, const PoiseConflictCase *conflict)
{
  PoiseKeeperSave how = { .file = conflict->file, .manner = self->manner };

  if (self->resolve_to_save)
    poise_keeper_save_to (self, &how);
}

/* From now on, what is in the file is known: the next save replaces that, and nothing else. */
static void
keep_mine (PoiseKeeper *self, const PoiseConflictCase *conflict)
{
  poise_document_forget_saved (self->document);
  if (conflict->has_fingerprint)
    poise_keeper_set_base (self, conflict->theirs, &conflict->fingerprint);
  else if (!poise_store_error_is_missing (conflict->error))
    self->has_fingerprint = FALSE; /* what cannot be read cannot be known; what is not there can be written anyhow */
  save_again (self, conflict);
}

static void
load_theirs (PoiseKeeper *self, const PoiseConflictCase *conflict)
{
  poise_keeper_take (self, conflict->theirs, &conflict->fingerprint);
  if (!self->resolve_to_save || !self->close_after)
    return;
  self->close_after = FALSE;
  poise_keeper_allow_to_close (self);
}

static void
merge (PoiseKeeper *self, const PoiseConflictCase *conflict, PoisePlan *plan)
{
  poise_keeper_replace (self, plan, POISE_EDIT_MERGE);
  poise_document_saved (self->document, conflict->theirs, NULL);
  poise_keeper_set_base (self, conflict->theirs, &conflict->fingerprint);
  g_signal_emit_by_name (self, "merged", poise_diff_get_n_changes (conflict->there));
  save_again (self, conflict);
}

static void
on_decided (PoiseConflictDialog *dialog, PoiseConflictChoice choice, PoiseKeeper *self)
{
  const PoiseConflictCase *conflict = poise_conflict_dialog_get_case (dialog);

  if (!self->document)
    return;
  switch (choice)
    {
    case POISE_CONFLICT_KEEP_MINE:
      keep_mine (self, conflict);
      break;
    case POISE_CONFLICT_LOAD_THEIRS:
      load_theirs (self, conflict);
      break;
    case POISE_CONFLICT_MERGE:
      merge (self, conflict, poise_conflict_dialog_get_merged (dialog));
      break;
    case POISE_CONFLICT_SAVE_COPY:
      poise_keeper_save_as (self);
      break;
    case POISE_CONFLICT_CANCEL:
    default:
      poise_keeper_stay (self);
    }
}

/* ---- Asking ---- */

/**
 * poise_keeper_resolve:
 * @to_save: whether the plan was to be saved, and is to be once it is decided what it is
 *
 * Asks what is to become of the plan and its file; if that is being asked, once more shows the question.
 */
void
poise_keeper_resolve (PoiseKeeper *self, gboolean to_save)
{
  PoiseConflictDialog *dialog;

  if (!self->window || !self->watched)
    return;
  self->resolve_to_save = to_save || (self->resolving && self->resolve_to_save);
  if (!self->resolving)
    {
      g_signal_emit_by_name (self, "flush");
      dialog = poise_conflict_dialog_new (self->window, self->watched, self->base,
                                          poise_document_get_plan (self->document));
      g_signal_connect_object (dialog, "decided", G_CALLBACK (on_decided), self, 0);
      g_set_weak_pointer (&self->resolving, GTK_WINDOW (dialog));
    }
  gtk_window_present (self->resolving);
}
