/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Going on with a draft. Its draft on the disk stays until what it holds has been saved, or the person discards it.
 *
 * A step back leads to what the file held when the draft was begun, where that is known. Where the file is another now,
 * the plan counts as based on what it was: whoever follows the file tells that it has changed, asks, and can merge.
 */

#include "gui/keep/poise-keeper-private.h"

#include "poise-config.h"

/* (transfer full): a document with the draft's plan, modified, or with what has been typed alone */
static PoiseDocument *
make_document (const PoiseRecovery *recovery)
{
  PoiseDocument *document;

  if (recovery->began)
    {
      document = poise_document_new (recovery->began, recovery->file);
      if (!poise_record_equal (recovery->plan, recovery->began))
        poise_document_apply (document, recovery->plan, POISE_EDIT_RECOVER, NULL);
      return document;
    }
  document = poise_document_new (recovery->plan, recovery->file);
  poise_document_forget_saved (document);
  return document;
}

static void
set_base (PoiseKeeper *self, const PoiseRecovery *recovery)
{
  if (!recovery->file)
    poise_keeper_take_fingerprint (self, NULL, NULL);
  else if (recovery->base == POISE_RECOVERY_SAME)
    poise_keeper_set_base (self, recovery->saved, &recovery->fingerprint);
  else if (recovery->began)
    poise_keeper_set_base (self, recovery->began, &recovery->draft->base);
  else
    poise_keeper_set_unknown_base (self, recovery->draft->has_base ? &recovery->draft->base : NULL);
}

/**
 * poise_keeper_recover:
 * @recovery: with a plan
 * @slot: (transfer full): of its draft
 *
 * Opens it; there must be no plan yet. "opened" follows at once, and nothing is saved before the person says so.
 */
void
poise_keeper_recover (PoiseKeeper *self, const PoiseRecovery *recovery, PoiseDraftSlot *slot)
{
  g_autoptr (PoiseDocument) document = NULL;

  g_return_if_fail (POISE_IS_KEEPER (self));
  g_return_if_fail (poise_keeper_is_idle (self));
  g_return_if_fail (recovery->plan != NULL);

  document = make_document (recovery);
  poise_drafter_adopt (self->drafter, slot);
  poise_keeper_show_document (self, document, recovery->draft);
  set_base (self, recovery);
}

/**
 * poise_keeper_recover_here:
 * @recovery: of the file that is open here
 * @slot: (transfer full): of its draft
 *
 * Shows the draft's plan in place of the one that is there, as a step that can be undone.
 */
void
poise_keeper_recover_here (PoiseKeeper *self, const PoiseRecovery *recovery, PoiseDraftSlot *slot)
{
  g_return_if_fail (POISE_IS_KEEPER (self));
  g_return_if_fail (self->document != NULL);
  g_return_if_fail (recovery->plan != NULL);

  poise_drafter_adopt (self->drafter, slot);
  g_signal_emit_by_name (self, "flush");
  poise_keeper_replace (self, recovery->plan, POISE_EDIT_RECOVER);
  if (recovery->base != POISE_RECOVERY_SAME)
    {
      poise_document_forget_saved (self->document);
      set_base (self, recovery);
    }
  g_signal_emit_by_name (self, "recovered", recovery->draft);
}
