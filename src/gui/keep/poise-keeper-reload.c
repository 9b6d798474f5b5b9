/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Taking what is on the disk in place of what is in the window. It is an edit like others, so that nothing is
 * lost: a step back brings the plan that was there.
 */

#include "gui/keep/poise-keeper-private.h"

#include "gui/dialogs/poise-error-dialog.h"
#include "poise-config.h"

#include <glib/gi18n.h>

static void
on_reloaded (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (PoiseKeeper) self = data;
  g_autoptr (GError) error = NULL;
  PoiseFingerprint fingerprint;
  g_autoptr (PoisePlan) plan = poise_store_load_finish (result, &fingerprint, &error);
  const char *const heading = _ ("The Plan Could Not Be Reloaded");

  if (!self->window || !self->document)
    return;
  if (!plan)
    {
      poise_error_dialog_present (self->window, heading, poise_document_get_file (self->document), error);
      return;
    }
  if (plan->version > POISE_PLAN_VERSION)
    {
      poise_error_dialog_present_text (self->window, heading, _ ("A newer Poise has written it since."));
      return;
    }
  poise_keeper_take (self, plan, &fingerprint);
}

/** poise_keeper_reload: Reads the plan's file again, off the main thread, and shows what it holds now. */
void
poise_keeper_reload (PoiseKeeper *self)
{
  GFile *file;

  g_return_if_fail (POISE_IS_KEEPER (self));

  file = self->document ? poise_document_get_file (self->document) : NULL;
  if (!file || self->saving || poise_document_get_read_only (self->document))
    return;
  poise_store_load_async (file, NULL, on_reloaded, g_object_ref (self));
}
