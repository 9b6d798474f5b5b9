/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Saving a plan, and the questions asked before a file is written over.
 */

#include "gui/keep/poise-keeper-private.h"

#include "gui/dialogs/poise-error-dialog.h"
#include "gui/dialogs/poise-save-questions.h"
#include "gui/poise-plan-chooser.h"
#include "poise-config.h"

#include <glib/gi18n.h>
#include <string.h>

/* One save under way: what is written, and where. */
typedef struct
{
  PoiseKeeper *keeper;
  PoisePlan *plan;
  GFile *file;
} Save;

static void save_to (PoiseKeeper *self, GFile *file, gboolean whatever_is_there);

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

static void
on_replace_response (AdwMessageDialog *dialog, const char *response, PoiseKeeper *self)
{
  if (strcmp (response, "replace") == 0)
    save_to (self, g_object_get_data (G_OBJECT (dialog), "file"), TRUE);
  else
    poise_keeper_stay (self);
}

static void
ask_replace (PoiseKeeper *self, GFile *file)
{
  AdwMessageDialog *dialog = poise_ask_replace (self->window, file);

  g_object_set_data_full (G_OBJECT (dialog), "file", g_object_ref (file), g_object_unref);
  g_signal_connect_object (dialog, "response", G_CALLBACK (on_replace_response), self, 0);
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
      poise_keeper_stay (self);
      return;
    }
  complete = poise_plan_chooser_complete_name (file);
  /* The chooser asks before it gives a file that exists, but it knows nothing of the ending added here. */
  if (!g_file_equal (complete, file) && g_file_query_exists (complete, NULL))
    ask_replace (self, complete);
  else
    save_to (self, complete, TRUE);
}

static void
on_changed_on_disk_response (AdwMessageDialog *dialog, const char *response, PoiseKeeper *self)
{
  if (strcmp (response, "overwrite") == 0)
    save_to (self, poise_document_get_file (self->document), TRUE);
  else if (strcmp (response, "save-as") == 0)
    poise_keeper_save_as (self);
  else
    poise_keeper_stay (self);
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
      g_signal_emit_by_name (self, "kept");
      if (self->close_after)
        {
          self->close_after = FALSE;
          if (poise_keeper_ask_to_close (self))
            poise_keeper_allow_to_close (self);
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
      poise_keeper_stay (self);
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
  poise_store_save_async (save->plan, file, POISE_SAVE_ASK, known && !whatever_is_there ? &self->fingerprint : NULL, NULL, on_saved, save);
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
  poise_keeper_show_chooser (self,
                poise_plan_chooser_new_to_save (self->window, poise_document_get_file (self->document),
                                                poise_document_get_title (self->document)),
                G_CALLBACK (on_save_as_response));
}
