/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a file holds before it is saved over.
 */

#include "gui/keep/poise-earlier.h"

#include "gui/keep/poise-stay.h"

#include "store/poise-saver.h"

/** poise_earlier_free: @earlier: (nullable) (transfer full): what to free */
void
poise_earlier_free (PoiseEarlier *earlier)
{
  if (!earlier)
    return;
  g_object_unref (earlier->file);
  g_clear_pointer (&earlier->bytes, g_bytes_unref);
  g_clear_pointer (&earlier->plan, poise_plan_unref);
  g_free (earlier);
}

static void
run_read (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  PoiseFingerprint fingerprint;
  GFileType type = g_file_query_file_type (source, G_FILE_QUERY_INFO_NONE, NULL);
  GBytes *bytes = type == G_FILE_TYPE_REGULAR ? poise_saver_read (source, &fingerprint, NULL) : NULL;
  PoiseEarlier *earlier = NULL;

  if (bytes)
    {
      earlier = g_new0 (PoiseEarlier, 1);
      earlier->file = g_object_ref (source);
      earlier->bytes = bytes;
      earlier->time = fingerprint.modified / 1000;
    }
  g_task_return_pointer (task, earlier, (GDestroyNotify) poise_earlier_free);
}

/** poise_earlier_read_async: Reads what @file holds. */
void
poise_earlier_read_async (GFile *file, GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (file, NULL, callback, data);

  g_task_set_source_tag (task, poise_earlier_read_async);
  g_task_run_in_thread (task, run_read);
}

/** poise_earlier_read_finish: Returns: (transfer full) (nullable): what it held; %NULL where there was nothing to read */
PoiseEarlier *
poise_earlier_read_finish (GAsyncResult *result)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, poise_earlier_read_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), NULL);
}

/* ---- Keeping ---- */

static gboolean
keep (const PoiseEarlier *earlier, GError **error)
{
  g_autofree char *folder = poise_backup_get_folder ();
  g_autoptr (GBytes) bytes = NULL;

  if (earlier->bytes)
    return poise_backup_add (folder, earlier->file, earlier->bytes, earlier->time, error);
  bytes = poise_store_write (earlier->plan, error);
  return bytes && poise_backup_add_unsaved (folder, earlier->file, bytes, earlier->time, error);
}

static void
run_keep (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GError *error = NULL;

  if (keep (data, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/** poise_earlier_keep_async: @earlier: (transfer full): is to be an earlier version from now on */
void
poise_earlier_keep_async (PoiseEarlier *earlier, GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, callback, data);

  g_task_set_source_tag (task, poise_earlier_keep_async);
  poise_stay_begin ();
  g_task_set_task_data (task, earlier, (GDestroyNotify) poise_earlier_free);
  g_task_run_in_thread (task, run_keep);
}

/**
 * poise_earlier_keep_plan_async:
 * @file: of the plan
 * @plan: which it never held, and which is shown no longer
 */
void
poise_earlier_keep_plan_async (GFile *file, PoisePlan *plan, GAsyncReadyCallback callback, gpointer data)
{
  PoiseEarlier *earlier = g_new0 (PoiseEarlier, 1);

  earlier->file = g_object_ref (file);
  earlier->plan = poise_plan_ref (plan);
  earlier->time = g_get_real_time ();
  poise_earlier_keep_async (earlier, callback, data);
}

/** poise_earlier_keep_finish: To be called. Returns: whether it was kept; else what the disk says, in @error */
gboolean
poise_earlier_keep_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, poise_earlier_keep_async), FALSE);

  poise_stay_end ();
  return g_task_propagate_boolean (G_TASK (result), error);
}

/* ---- Following ---- */

static void
run_follow (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  g_autofree char *folder = poise_backup_get_folder ();

  poise_backup_follow (folder, source, data);
  g_task_return_boolean (task, TRUE);
}

/** poise_earlier_follow: The file @from has been renamed to @to, and its earlier versions go along. */
void
poise_earlier_follow (GFile *from, GFile *to)
{
  g_autoptr (GTask) task = g_task_new (from, NULL, NULL, NULL);

  g_task_set_task_data (task, g_object_ref (to), g_object_unref);
  g_task_run_in_thread (task, run_follow);
}
