/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Drafts looked at.
 */

#include "gui/keep/poise-recovery.h"

#include "store/poise-backup.h"

#include <string.h>

/** poise_recovery_free: @recovery: (nullable) (transfer full): what to free; the draft stays */
void
poise_recovery_free (PoiseRecovery *recovery)
{
  if (!recovery)
    return;
  g_free (recovery->drafts);
  g_free (recovery->name);
  poise_draft_free (recovery->draft);
  g_clear_pointer (&recovery->plan, poise_plan_unref);
  g_clear_error (&recovery->error);
  g_clear_object (&recovery->file);
  g_clear_pointer (&recovery->saved, poise_plan_unref);
  g_clear_pointer (&recovery->began, poise_plan_unref);
  g_clear_pointer (&recovery->diff, poise_diff_unref);
  g_free (recovery);
}

static void
look_at_file (PoiseRecovery *recovery)
{
  g_autoptr (GError) error = NULL;

  if (!recovery->draft->uri)
    return;
  recovery->file = g_file_new_for_uri (recovery->draft->uri);
  recovery->saved = poise_store_load (recovery->file, &recovery->fingerprint, &error);
  if (!recovery->saved)
    recovery->base = g_file_query_exists (recovery->file, NULL) ? POISE_RECOVERY_UNREADABLE : POISE_RECOVERY_GONE;
  else if (recovery->draft->has_base && strcmp (recovery->fingerprint.sha256, recovery->draft->base.sha256) == 0)
    recovery->base = POISE_RECOVERY_SAME;
  else
    recovery->base = POISE_RECOVERY_CHANGED;
}

/* (transfer full) (nullable): what @recovery's draft is based on: what the file still holds, or what was kept beside the
 * draft, or an earlier version */
static PoisePlan *
find_beginning (const PoiseRecovery *recovery)
{
  g_autofree char *backups = NULL;
  g_autoptr (GBytes) bytes = NULL;
  PoisePlan *plan;

  if (recovery->base == POISE_RECOVERY_SAME)
    return poise_plan_ref (recovery->saved);
  if (!recovery->draft->has_base)
    return NULL;
  bytes = poise_draft_folder_peek_base (recovery->drafts, recovery->name, recovery->draft);
  plan = bytes ? poise_store_read (bytes, NULL) : NULL;
  if (plan)
    return plan;
  backups = poise_backup_get_folder ();
  return poise_backup_find (backups, recovery->file, recovery->draft->base.sha256);
}

/* What holds nothing but what the file held once is in no file any more: nobody has changed it, but it must not count as
 * saved. */
static void
look_at_beginning (PoiseRecovery *recovery)
{
  gboolean lost;

  if (!recovery->plan)
    return;
  recovery->began = find_beginning (recovery);
  if (!recovery->began)
    return;
  lost = recovery->base != POISE_RECOVERY_SAME && poise_record_equal (recovery->plan, recovery->began);
  if (lost || recovery->began->version > POISE_PLAN_VERSION)
    g_clear_pointer (&recovery->began, poise_plan_unref);
}

static PoiseRecovery *
look_at (const char *drafts, const PoiseDraftListing *listing)
{
  PoiseRecovery *recovery = g_new0 (PoiseRecovery, 1);

  recovery->drafts = g_strdup (drafts);
  recovery->name = g_strdup (listing->name);
  recovery->draft = poise_draft_folder_peek (drafts, listing->name, &recovery->error);
  if (!recovery->draft)
    return recovery;
  recovery->plan = poise_store_read (recovery->draft->plan, &recovery->error);
  look_at_file (recovery);
  look_at_beginning (recovery);
  if (recovery->plan && recovery->saved)
    recovery->diff = poise_diff_new (recovery->saved, recovery->plan);
  return recovery;
}

/* It was saved, and only then Poise ended. */
static gboolean
is_needless (const PoiseRecovery *recovery)
{
  return recovery->plan && recovery->saved && poise_record_equal (recovery->plan, recovery->saved)
         && !recovery->draft->line && !recovery->draft->typed;
}

/**
 * poise_recovery_list:
 * @drafts: the folder of drafts
 *
 * Blocking: reads each draft, and its file.
 *
 * Returns: (transfer full) (element-type PoiseRecovery): the drafts that nobody is at, the newest first
 */
GPtrArray *
poise_recovery_list (const char *drafts)
{
  g_autoptr (GPtrArray) listings = poise_draft_folder_list (drafts);
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) poise_recovery_free);

  for (guint i = 0; i < listings->len; i++)
    {
      g_autoptr (PoiseRecovery) recovery = look_at (drafts, listings->pdata[i]);

      if (is_needless (recovery))
        poise_draft_folder_discard (drafts, recovery->name, NULL);
      else
        g_ptr_array_add (list, g_steal_pointer (&recovery));
    }
  return list;
}

static void
run_list (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  g_task_return_pointer (task, poise_recovery_list (data), (GDestroyNotify) g_ptr_array_unref);
}

/** poise_recovery_list_async: poise_recovery_list() in a worker thread. */
void
poise_recovery_list_async (const char *drafts, GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, callback, data);

  g_task_set_source_tag (task, poise_recovery_list_async);
  g_task_set_task_data (task, g_strdup (drafts), g_free);
  g_task_run_in_thread (task, run_list);
}

/** poise_recovery_list_finish: (transfer full): what it returned */
GPtrArray *
poise_recovery_list_finish (GAsyncResult *result)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, poise_recovery_list_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), NULL);
}

/** poise_recovery_claim: Returns: (transfer full) (nullable): its place, as poise_draft_slot_claim() */
PoiseDraftSlot *
poise_recovery_claim (const PoiseRecovery *recovery, GError **error)
{
  return poise_draft_slot_claim (recovery->drafts, recovery->name, error);
}
