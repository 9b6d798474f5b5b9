/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Showing another plan in place of the one that is here: what the file holds, a draft, an earlier version, a merge.
 *
 * It is a step that can be undone, but steps end with Poise. So where the plan that goes is in no file, it is kept as an
 * earlier version; until that has reached the disk, no draft of it goes.
 */

#include "gui/keep/poise-keeper-private.h"

#include "gui/keep/poise-earlier.h"

/* What could not be kept leaves its draft, to be offered at the next start. */
static void
on_kept (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (PoiseKeeper) self = data;
  g_autoptr (GError) error = NULL;

  if (poise_earlier_keep_finish (result, &error))
    poise_drafter_release (self->drafter);
  else
    g_signal_emit_by_name (self, "not-kept", error, TRUE);
}

/** poise_keeper_keep_here: The plan that is here becomes an earlier version of its file. */
void
poise_keeper_keep_here (PoiseKeeper *self)
{
  GFile *file = poise_document_get_file (self->document);

  if (!file)
    return;
  poise_drafter_hold (self->drafter);
  poise_earlier_keep_plan_async (file, poise_document_get_plan (self->document), on_kept, g_object_ref (self));
}

/**
 * poise_keeper_replace:
 * @plan: to be shown
 * @kind: what it is
 *
 * Does nothing where it is what is shown.
 */
void
poise_keeper_replace (PoiseKeeper *self, PoisePlan *plan, PoiseEditKind kind)
{
  g_return_if_fail (self->document != NULL);

  poise_document_seal (self->document);
  if (poise_record_equal (plan, poise_document_get_plan (self->document)))
    return;
  if (poise_keeper_is_changed_here (self))
    poise_keeper_keep_here (self);
  poise_document_apply (self->document, plan, kind, NULL);
}

/** poise_keeper_restore: Shows @plan, an earlier version of the document's file, as a step that can be undone. */
void
poise_keeper_restore (PoiseKeeper *self, PoisePlan *plan)
{
  g_return_if_fail (POISE_IS_KEEPER (self));
  g_return_if_fail (self->document != NULL);

  g_signal_emit_by_name (self, "flush");
  poise_keeper_replace (self, plan, POISE_EDIT_EARLIER_VERSION);
}
