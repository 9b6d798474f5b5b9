/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Keeps a window's plan in its file.
 */

#include "gui/poise-keeper.h"

#include "gui/dialogs/poise-error-dialog.h"
#include "gui/dialogs/poise-save-questions.h"
#include "gui/poise-plan-chooser.h"
#include "poise-config.h"
#include "store/poise-store.h"

#include <glib/gi18n.h>
#include <string.h>

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

/* One save under way: what is written, and where. */
typedef struct
{
  PoiseKeeper *keeper;
  PoisePlan *plan;
  GFile *file;
} Save;

enum
{
  SIGNAL_OPENED,
  SIGNAL_FAILED,
  SIGNAL_CHOSEN,
  SIGNAL_KEPT,
  SIGNAL_MAY_CLOSE,
  SIGNAL_STAYS,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseKeeper, poise_keeper, G_TYPE_OBJECT)

static void allow_to_close (PoiseKeeper *self);
static void save_to (PoiseKeeper *self, GFile *file, gboolean whatever_is_there);

/* The person wants the window after all, or it must not go. */
static void
stay (PoiseKeeper *self)
{
  self->close_after = FALSE;
  g_signal_emit (self, signals[SIGNAL_STAYS], 0);
}

static Save *
save_new (PoiseKeeper *keeper, GFile *file)
{
  Save *save = g_new0 (Save, 1);

  save->keeper = g_object_ref (keeper);
  save->plan = poise_plan_ref (poise_document_get_plan (keeper->document));
  save->file = g_object_ref (file);
  return save;
}

static void
save_free (Save *save)
{
  g_object_unref (save->keeper);
  poise_plan_unref (save->plan);
  g_object_unref (save->file);
  g_free (save);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Save, save_free)

/* ---- Choosing a file ---- */

static void
show_chooser (PoiseKeeper *self, GtkNativeDialog *chooser, GCallback on_response)
{
  if (self->chooser)
    gtk_native_dialog_destroy (self->chooser);
  g_clear_object (&self->chooser);
  self->chooser = chooser;
  g_signal_connect_object (chooser, "response", on_response, self, 0);
  gtk_native_dialog_show (chooser);
}

static void
on_replace_response (AdwMessageDialog *dialog, const char *response, PoiseKeeper *self)
{
  if (strcmp (response, "replace") == 0)
    save_to (self, g_object_get_data (G_OBJECT (dialog), "file"), TRUE);
  else
    stay (self);
}

static void
ask_replace (PoiseKeeper *self, GFile *file)
{
  AdwMessageDialog *dialog = poise_ask_replace (self->window, file);

  g_object_set_data_full (G_OBJECT (dialog), "file", g_object_ref (file), g_object_unref);
  g_signal_connect_object (dialog, "response", G_CALLBACK (on_replace_response), self, 0);
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

static void
on_save_as_response (GtkNativeDialog *chooser, int response, PoiseKeeper *self)
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (GFile) complete = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
  g_clear_object (&self->chooser);
  if (!file)
    {
      stay (self);
      return;
    }
  complete = poise_plan_chooser_complete_name (file);
  /* The chooser asks before it gives a file that exists, but it knows nothing of the ending added here. */
  if (!g_file_equal (complete, file) && g_file_query_exists (complete, NULL))
    ask_replace (self, complete);
  else
    save_to (self, complete, TRUE);
}

/* ---- Saving ---- */

static void
on_changed_on_disk_response (AdwMessageDialog *dialog, const char *response, PoiseKeeper *self)
{
  if (strcmp (response, "overwrite") == 0)
    save_to (self, poise_document_get_file (self->document), TRUE);
  else if (strcmp (response, "save-as") == 0)
    poise_keeper_save_as (self);
  else
    stay (self);
}

static void
on_saved (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Save) save = data;
  g_autoptr (GError) error = NULL;
  PoiseKeeper *self = save->keeper;
  PoiseFingerprint written;

  self->saving = FALSE;
  if (poise_store_save_finish (result, &written, &error))
    {
      self->fingerprint = written;
      self->has_fingerprint = TRUE;
      poise_document_saved (self->document, save->plan, save->file);
      g_signal_emit (self, signals[SIGNAL_KEPT], 0);
      if (self->close_after)
        {
          self->close_after = FALSE;
          if (poise_keeper_ask_to_close (self))
            allow_to_close (self);
        }
    }
  else if (!self->window)
    {
      return;
    }
  else if (g_error_matches (error, POISE_STORE_ERROR, POISE_STORE_ERROR_CHANGED_ON_DISK))
    {
      g_signal_connect_object (poise_ask_changed_on_disk (self->window, save->file), "response",
                               G_CALLBACK (on_changed_on_disk_response), self, 0);
    }
  else
    {
      stay (self);
      poise_error_dialog_present (self->window, _ ("The Plan Could Not Be Saved"), save->file, error);
    }
}

static void
save_to (PoiseKeeper *self, GFile *file, gboolean whatever_is_there)
{
  GFile *own = poise_document_get_file (self->document);
  gboolean known = self->has_fingerprint && own && g_file_equal (own, file);
  Save *save;

  if (self->saving)
    return;
  save = save_new (self, file);
  self->saving = TRUE;
  poise_document_seal (self->document);
  poise_store_save_async (save->plan, file, known && !whatever_is_there ? &self->fingerprint : NULL, NULL, on_saved, save);
}

/* ---- Closing ---- */

static gboolean
tell_may_close (gpointer data)
{
  g_signal_emit (data, signals[SIGNAL_MAY_CLOSE], 0);
  return G_SOURCE_REMOVE;
}

/* Once the dialog that asked has gone: it must not outlive the window in the middle of its own signal. */
static void
allow_to_close (PoiseKeeper *self)
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
      allow_to_close (self);
    }
  else
    {
      stay (self);
    }
}

/* ---- Opening ---- */

static void
show_plan (PoiseKeeper *self, PoisePlan *plan, GFile *file)
{
  g_clear_object (&self->document);
  self->document = poise_document_new (plan, file);
  g_signal_emit (self, signals[SIGNAL_OPENED], 0, self->document);
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
  self->fingerprint = fingerprint;
  self->has_fingerprint = TRUE;
  show_plan (self, plan, file);
  g_signal_emit (self, signals[SIGNAL_KEPT], 0);
}

/* ---- Life ---- */

static void
poise_keeper_dispose (GObject *object)
{
  PoiseKeeper *self = POISE_KEEPER (object);

  g_clear_weak_pointer (&self->window);
  if (self->chooser)
    gtk_native_dialog_destroy (self->chooser);
  g_clear_object (&self->chooser);
  g_clear_object (&self->document);
  g_clear_object (&self->loading);
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
  signals[SIGNAL_MAY_CLOSE]
      = g_signal_new ("may-close", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_STAYS] = g_signal_new ("stays", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
poise_keeper_init (PoiseKeeper *self)
{
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
  return self;
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

  self->has_fingerprint = FALSE;
  show_plan (self, plan, NULL);
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
  show_chooser (self, poise_plan_chooser_new_to_open (self->window), G_CALLBACK (on_open_response));
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
    save_to (self, file, FALSE);
  else
    poise_keeper_save_as (self);
}

/** poise_keeper_save_as: Asks for a file, and saves to it. */
void
poise_keeper_save_as (PoiseKeeper *self)
{
  g_return_if_fail (POISE_IS_KEEPER (self));

  if (!self->document || poise_document_get_read_only (self->document))
    return;
  show_chooser (self,
                poise_plan_chooser_new_to_save (self->window, poise_document_get_file (self->document),
                                                poise_document_get_title (self->document)),
                G_CALLBACK (on_save_as_response));
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
