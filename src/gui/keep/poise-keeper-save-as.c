/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where a plan is to be saved: the person chooses, and says whether what is there may be replaced.
 */

#include "gui/keep/poise-keeper-private.h"

#include "gui/dialogs/poise-save-chooser.h"
#include "gui/dialogs/poise-save-questions.h"
#include "gui/poise-plan-chooser.h"

#include <string.h>

static void
save_over (PoiseKeeper *self, GFile *file)
{
  poise_keeper_save_to (self, &(PoiseKeeperSave) { .file = file, .insists = TRUE });
}

static void
on_replace_response (AdwMessageDialog *dialog, const char *response, PoiseKeeper *self)
{
  if (strcmp (response, "replace") == 0)
    save_over (self, g_object_get_data (G_OBJECT (dialog), "file"));
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

/* What cannot be told of is thought to be free: saving says why it is not. */
static void
on_looked (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (PoiseKeeper) self = data;
  g_autoptr (GFileInfo) info = g_file_query_info_finish (G_FILE (source), result, NULL);

  if (!self->window)
    return;
  if (info)
    ask_replace (self, G_FILE (source));
  else
    save_over (self, G_FILE (source));
}

static void
on_save_as_response (GtkNativeDialog *chooser, int response, PoiseKeeper *self)
{
  g_autoptr (GtkNativeDialog) asked = g_steal_pointer (&self->chooser);
  g_autoptr (GFile) file = NULL;
  g_autoptr (GFile) complete = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
  if (!file)
    {
      poise_keeper_stay (self);
      return;
    }
  complete = poise_plan_chooser_complete_name (file);
  /* The chooser asks before it gives a file that exists, but it knows nothing of the ending added here, and may give
   * another file than that. A share may take its time to tell. */
  if (g_file_equal (complete, file) && poise_save_chooser_may_replace (chooser, file))
    save_over (self, complete);
  else
    g_file_query_info_async (complete, G_FILE_ATTRIBUTE_STANDARD_TYPE, G_FILE_QUERY_INFO_NONE, G_PRIORITY_DEFAULT, NULL,
                             on_looked, g_object_ref (self));
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
