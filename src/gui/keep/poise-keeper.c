/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Keeps a window's plan in its file.
 */

#include "gui/keep/poise-keeper-private.h"

#include "gui/dialogs/poise-save-chooser.h"
#include "gui/dialogs/poise-save-questions.h"
#include "gui/poise-plan-chooser.h"
#include "poise-config.h"

#include <glib/gi18n.h>
#include <string.h>

enum
{
  SIGNAL_OPENED,
  SIGNAL_FAILED,
  SIGNAL_CHOSEN,
  SIGNAL_KEPT,
  SIGNAL_SLOW,
  SIGNAL_RECOVERED,
  SIGNAL_NOT_KEPT,
  SIGNAL_DISK_NEWS,
  SIGNAL_HELD,
  SIGNAL_FLUSH,
  SIGNAL_MERGED,
  SIGNAL_MAY_CLOSE,
  SIGNAL_STAYS,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseKeeper, poise_keeper, G_TYPE_OBJECT)

/** poise_keeper_stay: The person wants the window after all, or it must not go. */
void
poise_keeper_stay (PoiseKeeper *self)
{
  self->close_after = FALSE;
  g_signal_emit (self, signals[SIGNAL_STAYS], 0);
}

/** poise_keeper_set_slow: @slow: whether a save is under way that takes long */
void
poise_keeper_set_slow (PoiseKeeper *self, gboolean slow)
{
  if (self->slow == slow)
    return;
  self->slow = slow;
  g_signal_emit (self, signals[SIGNAL_SLOW], 0, slow);
}

/* ---- Choosing a file ---- */

/** poise_keeper_show_chooser: @chooser: (transfer full): to be shown; @on_response gets it, its response and @self */
void
poise_keeper_show_chooser (PoiseKeeper *self, GtkNativeDialog *chooser, GCallback on_response)
{
  if (self->chooser)
    gtk_native_dialog_destroy (self->chooser);
  g_clear_object (&self->chooser);
  self->chooser = chooser;
  g_signal_connect_object (chooser, "response", on_response, self, 0);
  if (gtk_file_chooser_get_action (GTK_FILE_CHOOSER (chooser)) == GTK_FILE_CHOOSER_ACTION_SAVE)
    poise_save_chooser_show (chooser);
  else
    gtk_native_dialog_show (chooser);
}

static void
on_open_response (GtkNativeDialog *chooser, int response, PoiseKeeper *self)
{
  g_autoptr (GListModel) files = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    files = gtk_file_chooser_get_files (GTK_FILE_CHOOSER (chooser));
  g_clear_object (&self->chooser);
  if (files && g_list_model_get_n_items (files) > 0)
    g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, files);
}

/* ---- Closing ---- */

static gboolean
tell_may_close (gpointer data)
{
  g_signal_emit (data, signals[SIGNAL_MAY_CLOSE], 0);
  return G_SOURCE_REMOVE;
}

/**
 * poise_keeper_allow_to_close:
 *
 * The window may go, once the dialog that asked has: it must not outlive the window in the middle of its own signal.
 */
void
poise_keeper_allow_to_close (PoiseKeeper *self)
{
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, tell_may_close, g_object_ref (self), g_object_unref);
}

static void
on_unsaved_response (AdwMessageDialog *dialog, const char *response, PoiseKeeper *self)
{
  if (strcmp (response, "save") == 0)
    {
      self->close_after = TRUE;
      poise_keeper_save (self);
    }
  else if (strcmp (response, "discard") == 0)
    {
      poise_keeper_allow_to_close (self);
    }
  else
    {
      poise_keeper_stay (self);
    }
}

/* ---- Opening ---- */

/**
 * poise_keeper_take_fingerprint:
 * @fingerprint: (nullable): what the document's file is, when it was read or written
 * @plan: (nullable): what it holds then
 */
void
poise_keeper_take_fingerprint (PoiseKeeper *self, const PoiseFingerprint *fingerprint, PoisePlan *plan)
{
  self->has_fingerprint = fingerprint != NULL;
  if (fingerprint)
    self->fingerprint = *fingerprint;
  poise_drafter_set_base (self->drafter, fingerprint, plan);
}

/**
 * poise_keeper_show_document:
 * @document: to be shown and kept
 * @draft: (nullable): what it has been restored from
 *
 * What was being typed is put back before anybody asks whether the draft is still needed.
 */
void
poise_keeper_show_document (PoiseKeeper *self, PoiseDocument *document, PoiseDraft *draft)
{
  g_set_object (&self->document, document);
  g_signal_emit (self, signals[SIGNAL_OPENED], 0, self->document);
  if (draft)
    g_signal_emit (self, signals[SIGNAL_RECOVERED], 0, draft);
  poise_drafter_follow (self->drafter, document, self->typing);
}

static void
show_plan (PoiseKeeper *self, PoisePlan *plan, GFile *file)
{
  g_autoptr (PoiseDocument) document = poise_document_new (plan, file);

  poise_keeper_show_document (self, document, NULL);
}

static void
on_loaded (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (PoiseKeeper) self = data;
  g_autoptr (GFile) file = g_steal_pointer (&self->loading);
  g_autoptr (GError) error = NULL;
  PoiseFingerprint fingerprint;
  g_autoptr (PoisePlan) plan = poise_store_load_finish (result, &fingerprint, &error);

  if (!self->window)
    return;
  if (!plan)
    {
      g_signal_emit (self, signals[SIGNAL_FAILED], 0, file, error);
      return;
    }
  show_plan (self, plan, file);
  poise_keeper_set_base (self, plan, &fingerprint);
  g_signal_emit (self, signals[SIGNAL_KEPT], 0);
}

/* ---- Life ---- */

static void
poise_keeper_dispose (GObject *object)
{
  PoiseKeeper *self = POISE_KEEPER (object);

  poise_keeper_end_watch (self);
  g_clear_handle_id (&self->slow_timeout, g_source_remove);
  g_clear_weak_pointer (&self->resolving);
  g_clear_weak_pointer (&self->window);
  if (self->chooser)
    gtk_native_dialog_destroy (self->chooser);
  g_clear_object (&self->chooser);
  g_clear_object (&self->document);
  g_clear_object (&self->loading);
  g_clear_object (&self->typing);
  g_clear_object (&self->drafter);
  G_OBJECT_CLASS (poise_keeper_parent_class)->dispose (object);
}

static void
poise_keeper_class_init (PoiseKeeperClass *class)
{
  GType type = G_TYPE_FROM_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_keeper_dispose;

  signals[SIGNAL_OPENED] = g_signal_new ("opened", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                         1, POISE_TYPE_DOCUMENT);
  signals[SIGNAL_FAILED] = g_signal_new ("failed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                         2, G_TYPE_FILE, G_TYPE_ERROR);
  signals[SIGNAL_CHOSEN]
      = g_signal_new ("chosen", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_LIST_MODEL);
  signals[SIGNAL_KEPT] = g_signal_new ("kept", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_SLOW]
      = g_signal_new ("slow", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
  signals[SIGNAL_RECOVERED]
      = g_signal_new ("recovered", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
  signals[SIGNAL_NOT_KEPT]
      = g_signal_new ("not-kept", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_ERROR,
                      G_TYPE_BOOLEAN);
  signals[SIGNAL_DISK_NEWS]
      = g_signal_new ("disk-news", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
  signals[SIGNAL_HELD]
      = g_signal_new ("held", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
  signals[SIGNAL_FLUSH] = g_signal_new ("flush", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_MERGED]
      = g_signal_new ("merged", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
  signals[SIGNAL_MAY_CLOSE]
      = g_signal_new ("may-close", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_STAYS] = g_signal_new ("stays", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
poise_keeper_init (PoiseKeeper *self)
{
  g_autofree char *drafts = poise_draft_folder_get_path ();

  self->drafter = poise_drafter_new (drafts);
  poise_keeper_begin_watch (self);
}

/**
 * poise_keeper_new:
 * @window: over which its dialogs stand; not kept alive
 *
 * Returns: (transfer full): a keeper without a plan
 */
PoiseKeeper *
poise_keeper_new (GtkWindow *window)
{
  PoiseKeeper *self = g_object_new (POISE_TYPE_KEEPER, NULL);

  g_set_weak_pointer (&self->window, window);
  self->typing = poise_typing_new (window);
  return self;
}

/** poise_keeper_get_drafter: Returns: (transfer none): who keeps drafts of the document */
PoiseDrafter *
poise_keeper_get_drafter (PoiseKeeper *self)
{
  g_return_val_if_fail (POISE_IS_KEEPER (self), NULL);
  return self->drafter;
}

/** poise_keeper_get_document: Returns: (transfer none) (nullable): the document, once there is one */
PoiseDocument *
poise_keeper_get_document (PoiseKeeper *self)
{
  g_return_val_if_fail (POISE_IS_KEEPER (self), NULL);
  return self->document;
}

/** poise_keeper_get_file: Returns: (transfer none) (nullable): the file of the plan, or the one being opened */
GFile *
poise_keeper_get_file (PoiseKeeper *self)
{
  g_return_val_if_fail (POISE_IS_KEEPER (self), NULL);

  if (self->document)
    return poise_document_get_file (self->document);
  return self->loading;
}

/** poise_keeper_is_idle: Returns: whether there is no plan, and none on its way */
gboolean
poise_keeper_is_idle (PoiseKeeper *self)
{
  g_return_val_if_fail (POISE_IS_KEEPER (self), FALSE);
  return !self->document && !self->loading;
}

/**
 * poise_keeper_start:
 * @plan: a plan that is in no file yet
 */
void
poise_keeper_start (PoiseKeeper *self, PoisePlan *plan)
{
  g_return_if_fail (POISE_IS_KEEPER (self));
  g_return_if_fail (poise_keeper_is_idle (self));

  poise_keeper_take_fingerprint (self, NULL, NULL);
  show_plan (self, plan, NULL);
}

/**
 * poise_keeper_start_import:
 * @plan: that a person has made of a course in another format
 *
 * The same, but there is something to lose: it counts as an edit of an empty plan, to be saved or undone, and is kept
 * as a draft.
 */
void
poise_keeper_start_import (PoiseKeeper *self, PoisePlan *plan)
{
  g_autoptr (PoisePlan) empty = poise_plan_new ();
  g_autoptr (PoiseDocument) document = NULL;

  g_return_if_fail (POISE_IS_KEEPER (self));
  g_return_if_fail (poise_keeper_is_idle (self));

  document = poise_document_new (empty, NULL);
  poise_document_apply (document, plan, POISE_EDIT_IMPORT, NULL);
  poise_keeper_take_fingerprint (self, NULL, NULL);
  poise_keeper_show_document (self, document, NULL);
}

/**
 * poise_keeper_load:
 * @file: a plan's file
 *
 * Opens it off the main thread; "opened" or "failed" follows.
 */
void
poise_keeper_load (PoiseKeeper *self, GFile *file)
{
  g_return_if_fail (POISE_IS_KEEPER (self));
  g_return_if_fail (poise_keeper_is_idle (self));

  self->loading = g_object_ref (file);
  poise_store_load_async (file, NULL, on_loaded, g_object_ref (self));
}

/** poise_keeper_choose: Asks which files to open; "chosen" follows if any are. */
void
poise_keeper_choose (PoiseKeeper *self)
{
  g_return_if_fail (POISE_IS_KEEPER (self));
  poise_keeper_show_chooser (self, poise_plan_chooser_new_to_open (self->window), G_CALLBACK (on_open_response));
}

/** poise_keeper_choose_import: Asks which courses to import; "chosen" follows if any are. */
void
poise_keeper_choose_import (PoiseKeeper *self)
{
  g_return_if_fail (POISE_IS_KEEPER (self));
  poise_keeper_show_chooser (self, poise_plan_chooser_new_to_import (self->window), G_CALLBACK (on_open_response));
}

/**
 * poise_keeper_leave:
 *
 * The window goes, and its file is open here no longer; what is under way, a version being kept, goes on by itself.
 */
void
poise_keeper_leave (PoiseKeeper *self)
{
  g_return_if_fail (POISE_IS_KEEPER (self));
  poise_keeper_end_watch (self);
}

/**
 * poise_keeper_ask_to_close:
 *
 * Where changes are not saved or a save is under way, the person is asked or waited for, and "may-close"
 * follows if the window may go.
 *
 * Returns: whether the window may go at once
 */
gboolean
poise_keeper_ask_to_close (PoiseKeeper *self)
{
  g_return_val_if_fail (POISE_IS_KEEPER (self), TRUE);

  if (self->saving)
    {
      self->close_after = TRUE;
      return FALSE;
    }
  if (!self->document || !poise_document_get_modified (self->document))
    return TRUE;
  g_signal_connect_object (poise_ask_unsaved (self->window, poise_document_get_title (self->document)), "response",
                           G_CALLBACK (on_unsaved_response), self, 0);
  return FALSE;
}
