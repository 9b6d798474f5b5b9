/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Saving a plan, and the questions asked before a file is written over. The plan is made into bytes, written and proven
 * off the main thread; a save that takes long is told of.
 */

#include "gui/keep/poise-keeper-private.h"

#include "gui/dialogs/poise-save-questions.h"
#include "gui/keep/poise-earlier.h"
#include "gui/poise-announce.h"

#include <glib/gi18n.h>
#include <string.h>

/* A save that takes no longer is not worth a word, in milliseconds. */
#define SLOW_AFTER 1000

/* One save under way: what is written, and how; what the file held before. */
typedef struct
{
  PoiseKeeper *keeper;
  PoisePlan *plan;
  PoiseKeeperSave how;
  PoiseEarlier *before; /* (nullable) */
} Save;

static Save *
save_new (PoiseKeeper *keeper, const PoiseKeeperSave *how)
{
  Save *save = g_new0 (Save, 1);

  save->keeper = g_object_ref (keeper);
  save->plan = poise_plan_ref (poise_document_get_plan (keeper->document));
  save->how = *how;
  g_object_ref (save->how.file);
  return save;
}

static void
save_free (Save *save)
{
  g_object_unref (save->keeper);
  poise_plan_unref (save->plan);
  g_object_unref (save->how.file);
  poise_earlier_free (save->before);
  g_free (save);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Save, save_free)

/* ---- Questions ---- */

/* What is to be done again once the person has answered; the dialog holds it. */
static void
remember (AdwMessageDialog *dialog, const PoiseKeeperSave *how)
{
  PoiseKeeperSave *again = g_new (PoiseKeeperSave, 1);

  *again = *how;
  g_object_set_data_full (G_OBJECT (dialog), "poise-file", g_object_ref (how->file), g_object_unref);
  g_object_set_data_full (G_OBJECT (dialog), "poise-save", again, g_free);
}

static void
on_response (AdwMessageDialog *dialog, const char *response, PoiseKeeper *self)
{
  PoiseKeeperSave again = *(const PoiseKeeperSave *) g_object_get_data (G_OBJECT (dialog), "poise-save");

  if (strcmp (response, "save-as") == 0)
    {
      poise_keeper_save_as (self);
      return;
    }
  if (strcmp (response, "replace-name") == 0)
    again.manner = POISE_SAVE_REPLACE_NAME;
  else if (strcmp (response, "through") == 0)
    again.manner = POISE_SAVE_THROUGH;
  else
    {
      poise_keeper_stay (self);
      return;
    }
  poise_keeper_save_to (self, &again);
}

/* Returns: (transfer none): what asks, or only tells, about @error */
static AdwMessageDialog *
ask (PoiseKeeper *self, GFile *file, const GError *error)
{
  switch (error->domain == POISE_STORE_ERROR ? error->code : -1)
    {
    case POISE_STORE_ERROR_HARD_LINK:
      return poise_ask_hard_link (self->window, file);
    case POISE_STORE_ERROR_READ_ONLY_FOLDER:
      return poise_ask_read_only_folder (self->window, file);
    default:
      return poise_ask_not_saved (self->window, file, error);
    }
}

/* ---- Saving ---- */

static gboolean
on_slow (gpointer data)
{
  PoiseKeeper *self = data;

  self->slow_timeout = 0;
  poise_keeper_set_slow (self, TRUE);
  return G_SOURCE_REMOVE;
}

static void
set_saving (PoiseKeeper *self, gboolean saving)
{
  self->saving = saving;
  g_clear_handle_id (&self->slow_timeout, g_source_remove);
  if (saving)
    {
      poise_watcher_hold (self->watcher);
      self->slow_timeout = g_timeout_add (SLOW_AFTER, on_slow, self);
      return;
    }
  poise_keeper_set_slow (self, FALSE);
}

/* The plan is saved all the same. A disk that is full stays so for a while: it is told once, until it works again. */
static void
on_kept (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (PoiseKeeper) self = data;
  g_autoptr (GError) error = NULL;
  gboolean kept = poise_earlier_keep_finish (result, &error);

  if (!kept && !self->tells_not_kept)
    g_signal_emit_by_name (self, "not-kept", error, FALSE);
  self->tells_not_kept = !kept;
}

/* Who sees the window sees that the dot beside its title has gone. */
static void
tell_saved (PoiseKeeper *self, GFile *file)
{
  g_autofree char *path = g_file_get_parse_name (file);
  g_autofree char *name = g_path_get_basename (path);
  /* Translators: %s is the name of a file. */
  g_autofree char *told = g_strdup_printf (_ ("“%s” saved"), name);

  if (self->window)
    poise_announce (GTK_WIDGET (self->window), told);
}

static void
saved (PoiseKeeper *self, Save *save, const PoiseFingerprint *written)
{
  if (save->before)
    poise_earlier_keep_async (g_steal_pointer (&save->before), on_kept, g_object_ref (self));
  poise_keeper_take_fingerprint (self, written, save->plan);
  self->manner = save->how.manner;
  poise_document_saved (self->document, save->plan, save->how.file);
  poise_keeper_set_base (self, save->plan, written);
  poise_drafter_saved (self->drafter);
  g_signal_emit_by_name (self, "kept");
  tell_saved (self, save->how.file);
  if (!self->close_after)
    return;
  self->close_after = FALSE;
  if (poise_keeper_ask_to_close (self))
    poise_keeper_allow_to_close (self);
}

static void
failed (PoiseKeeper *self, const Save *save, const GError *error)
{
  AdwMessageDialog *dialog;

  if (!self->window)
    return;
  if (g_error_matches (error, POISE_STORE_ERROR, POISE_STORE_ERROR_CHANGED_ON_DISK))
    {
      poise_keeper_resolve (self, TRUE);
      return;
    }
  dialog = ask (self, save->how.file, error);
  remember (dialog, &save->how);
  g_signal_connect_object (dialog, "response", G_CALLBACK (on_response), self, 0);
}

/* The watcher may look again once it is known what has been written. */
static void
on_saved (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Save) save = data;
  g_autoptr (GError) error = NULL;
  PoiseKeeper *self = save->keeper;
  PoiseFingerprint written;

  set_saving (self, FALSE);
  if (poise_store_save_finish (result, &written, &error))
    saved (self, save, &written);
  else
    failed (self, save, error);
  if (self->watcher)
    poise_watcher_release (self->watcher);
}

/* What was there is known: now it can be written over. */
static void
on_read (GObject *source, GAsyncResult *result, gpointer data)
{
  Save *save = data;
  PoiseKeeper *self = save->keeper;
  GFile *own = poise_document_get_file (self->document);
  gboolean known = self->has_fingerprint && own && g_file_equal (own, save->how.file);

  save->before = poise_earlier_read_finish (result);
  poise_store_save_async (save->plan, save->how.file, save->how.manner,
                          known && !save->how.insists ? &self->fingerprint : NULL, NULL, on_saved, save);
}

/**
 * poise_keeper_save_to:
 * @how: where to, and what the person has said already
 *
 * Saves the plan, unless that is under way; asks where there is something to ask.
 */
void
poise_keeper_save_to (PoiseKeeper *self, const PoiseKeeperSave *how)
{
  Save *save;

  if (self->saving)
    return;
  save = save_new (self, how);
  set_saving (self, TRUE);
  poise_document_seal (self->document);
  poise_earlier_read_async (how->file, on_read, save);
}

/** poise_keeper_save: Saves to the plan's file, or asks for one where there is none. */
void
poise_keeper_save (PoiseKeeper *self)
{
  GFile *file;

  g_return_if_fail (POISE_IS_KEEPER (self));

  if (!self->document || poise_document_get_read_only (self->document))
    return;
  file = poise_document_get_file (self->document);
  if (file)
    poise_keeper_save_to (self, &(PoiseKeeperSave) { .file = file, .manner = self->manner });
  else
    poise_keeper_save_as (self);
}
