/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One thing that a drafter has done in a thread.
 */

#include "gui/keep/poise-draft-job.h"

/** poise_draft_job_new: Returns: (transfer full): a job that does away with what it is given */
PoiseDraftJob *
poise_draft_job_new (const char *drafts)
{
  PoiseDraftJob *job = g_new0 (PoiseDraftJob, 1);

  job->drafts = g_strdup (drafts);
  return job;
}

/** poise_draft_job_free: @job: (transfer full): what to free; drafts stay on the disk */
void
poise_draft_job_free (PoiseDraftJob *job)
{
  g_free (job->drafts);
  poise_draft_slot_free (job->slot);
  g_clear_pointer (&job->others, g_ptr_array_unref);
  poise_draft_free (job->draft);
  g_clear_pointer (&job->plan, poise_plan_unref);
  g_clear_pointer (&job->base, poise_plan_unref);
  g_free (job);
}

/* Once for each state of the file. A draft without it can be restored as well, but not merged. */
static void
write_base (PoiseDraftJob *job)
{
  const char *sha256 = job->draft->base.sha256;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  if (poise_draft_slot_has_base (job->slot, sha256))
    return;
  bytes = poise_store_write (job->base, &error);
  if (!bytes || !poise_draft_slot_write_base (job->slot, sha256, bytes, &error))
    g_info ("What a draft is based on is not kept: %s", error->message);
}

static gboolean
write_draft (PoiseDraftJob *job, GError **error)
{
  job->draft->plan = poise_store_write (job->plan, error);
  if (!job->draft->plan)
    return FALSE;
  if (!job->slot)
    job->slot = poise_draft_slot_new (job->drafts, error);
  if (job->slot && job->base)
    write_base (job);
  return job->slot && poise_draft_slot_write (job->slot, job->draft, error);
}

static void
discard_all (PoiseDraftJob *job)
{
  g_clear_pointer (&job->slot, poise_draft_slot_discard);
  while (job->others && job->others->len > 0)
    poise_draft_slot_discard (g_ptr_array_steal_index (job->others, job->others->len - 1));
}

/** poise_draft_job_run: Blocking. Returns: whether it is done; doing away with drafts always is */
gboolean
poise_draft_job_run (PoiseDraftJob *job, GError **error)
{
  if (job->plan)
    return write_draft (job, error);
  discard_all (job);
  return TRUE;
}
