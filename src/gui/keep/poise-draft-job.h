/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One thing that a drafter has done in a thread: writing a draft, or doing away with all that it has written. While it
 * runs, the places of the drafts are the job's; afterwards the drafter takes back what is left.
 */

#pragma once

#include "store/poise-draft-slot.h"

G_BEGIN_DECLS

/**
 * PoiseDraftJob:
 * @drafts: the folder of drafts
 * @slot: (nullable): of the draft; made where one is to be written
 * @others: (nullable) (element-type PoiseDraftSlot): of drafts that are to go too
 * @draft: (nullable): what is to be written, but for the bytes of @plan
 * @plan: (nullable): the plan to be written; without one, all drafts are to go
 * @base: (nullable): what the file held that @draft is based on
 */
typedef struct
{
  char *drafts;
  PoiseDraftSlot *slot;
  GPtrArray *others;
  PoiseDraft *draft;
  PoisePlan *plan;
  PoisePlan *base;
} PoiseDraftJob;

PoiseDraftJob *poise_draft_job_new (const char *drafts);
void poise_draft_job_free (PoiseDraftJob *job);
gboolean poise_draft_job_run (PoiseDraftJob *job, GError **error);

G_END_DECLS
