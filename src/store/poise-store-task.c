/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Loading and saving in worker threads. A plan is made into bytes there too, and what is done with is freed there.
 */

#include "store/poise-store.h"

#include "store/poise-saver.h"

/* What a worker thread takes along and brings back: a plan, or bytes. */
typedef struct
{
  PoisePlan *plan;
  GBytes *bytes;
  PoiseSaveManner manner;
  gboolean is_expected;
  PoiseFingerprint fingerprint;
} Job;

static void
free_job (gpointer data)
{
  Job *job = data;

  if (job->plan != NULL)
    poise_plan_unref (job->plan);
  g_clear_pointer (&job->bytes, g_bytes_unref);
  g_free (job);
}

/* ---- Loading ---- */

static void
run_load (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Job *job = data;
  GError *error = NULL;

  if (g_task_return_error_if_cancelled (task))
    return;
  job->plan = poise_store_load (G_FILE (source), &job->fingerprint, &error);
  if (job->plan == NULL)
    g_task_return_error (task, error);
  else
    g_task_return_boolean (task, TRUE);
}

/** poise_store_load_async: poise_store_load() in a worker thread; @callback runs in the caller's context. */
void
poise_store_load_async (GFile *file, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (file, cancellable, callback, data);

  g_task_set_source_tag (task, poise_store_load_async);
  g_task_set_task_data (task, g_new0 (Job, 1), free_job);
  g_task_run_in_thread (task, run_load);
}

/**
 * poise_store_load_finish: (transfer full) (nullable): what poise_store_load() returned; also
 * G_IO_ERROR_CANCELLED.
 */
PoisePlan *
poise_store_load_finish (GAsyncResult *result, PoiseFingerprint *fingerprint, GError **error)
{
  Job *job;

  g_return_val_if_fail (g_async_result_is_tagged (result, poise_store_load_async), NULL);

  if (!g_task_propagate_boolean (G_TASK (result), error))
    return NULL;
  job = g_task_get_task_data (G_TASK (result));
  if (fingerprint != NULL)
    *fingerprint = job->fingerprint;
  return poise_plan_ref (job->plan);
}

/* ---- Saving ---- */

static gboolean
save (Job *job, GFile *file, GError **error)
{
  const PoiseFingerprint expected = job->fingerprint;
  const PoiseSaverOrder order = { .bytes = job->bytes, .manner = job->manner };

  if (job->plan == NULL)
    return poise_saver_save (file, &order, &job->fingerprint, error);
  return poise_store_save_in_manner (job->plan, file, job->manner, job->is_expected ? &expected : NULL,
                                     &job->fingerprint, error);
}

static void
run_save (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GError *error = NULL;

  if (g_task_return_error_if_cancelled (task))
    return;
  if (save (data, G_FILE (source), &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
begin_save (GTask *task, Job *job)
{
  g_task_set_source_tag (task, poise_store_save_async);
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, job, free_job);
  g_task_run_in_thread (task, run_save);
}

/**
 * poise_store_save_async:
 *
 * poise_store_save_in_manner() in a worker thread; @callback runs in the caller's context. The plan is a snapshot:
 * editing goes on meanwhile. @cancellable counts until writing begins: the result always says what is on
 * the disk.
 */
void
poise_store_save_async (PoisePlan *plan,
                        GFile *file,
                        PoiseSaveManner manner,
                        const PoiseFingerprint *expected,
                        GCancellable *cancellable,
                        GAsyncReadyCallback callback,
                        gpointer data)
{
  g_autoptr (GTask) task = g_task_new (file, cancellable, callback, data);
  Job *job = g_new0 (Job, 1);

  job->plan = poise_plan_ref (plan);
  job->manner = manner;
  job->is_expected = expected != NULL;
  if (expected != NULL)
    job->fingerprint = *expected;
  begin_save (task, job);
}

/** poise_store_save_bytes_async: as poise_store_save_async(), for what is not a plan. */
void
poise_store_save_bytes_async (GBytes *bytes,
                              GFile *file,
                              PoiseSaveManner manner,
                              GAsyncReadyCallback callback,
                              gpointer data)
{
  g_autoptr (GTask) task = g_task_new (file, NULL, callback, data);
  Job *job = g_new0 (Job, 1);

  job->bytes = g_bytes_ref (bytes);
  job->manner = manner;
  begin_save (task, job);
}

/** poise_store_save_finish: whether it is saved, as poise_store_save_in_manner() returned it; also G_IO_ERROR_CANCELLED. */
gboolean
poise_store_save_finish (GAsyncResult *result, PoiseFingerprint *written, GError **error)
{
  Job *job;

  g_return_val_if_fail (g_async_result_is_tagged (result, poise_store_save_async), FALSE);

  if (!g_task_propagate_boolean (G_TASK (result), error))
    return FALSE;
  job = g_task_get_task_data (G_TASK (result));
  if (written != NULL)
    *written = job->fingerprint;
  return TRUE;
}
