/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where a plan is to be saved: the person chooses, and says whether what is there may be replaced.
 */

#include "gui/keep/poise-keeper-private.h"

#include "gui/dialogs/poise-save-place.h"
#include "gui/poise-plan-chooser.h"

static void
on_place (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (PoiseKeeper) self = data;
  g_autoptr (GFile) file = poise_save_place_finish (result, NULL);

  if (!self->window)
    return;
  if (file)
    poise_keeper_save_to (self, &(PoiseKeeperSave) { .file = file, .insists = TRUE });
  else
    poise_keeper_stay (self);
}

static void
on_save_as_response (GtkNativeDialog *chooser, int response, PoiseKeeper *self)
{
  g_autoptr (GtkNativeDialog) asked = g_steal_pointer (&self->chooser);

  if (response == GTK_RESPONSE_ACCEPT)
    poise_save_place_async (chooser, POISE_PLAN_CHOOSER_SUFFIX, on_place, g_object_ref (self));
  else
    poise_keeper_stay (self);
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
