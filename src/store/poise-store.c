/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The door of the store: puts the scan, the reader, the writer and the saver together.
 */

#include "store/poise-store.h"

#include "poise-config.h"
#include "data/poise-data-resources.h"
#include "store/poise-reader.h"
#include "store/poise-saver.h"
#include "store/poise-tool-file.h"
#include "store/poise-writer.h"

/* What a worker thread takes along and brings back. */
typedef struct
{
  PoisePlan *plan;
  gboolean is_expected;
  PoiseFingerprint fingerprint;
} Job;

static void
free_job (gpointer data)
{
  Job *job = data;

  poise_record_unref (job->plan);
  g_free (job);
}

/**
 * poise_store_read:
 * @bytes: the bytes of a file
 *
 * Returns: (transfer full) (nullable): the plan; its version tells whether a newer Poise wrote it. %NULL
 * with a
 *   %POISE_STORE_ERROR that says what is wrong and where; nothing is opened half-way
 */
PoisePlan *
poise_store_read (GBytes *bytes, GError **error)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  g_autoptr (PoiseScan) scan = poise_scan_new (text, length, error);

  if (scan == NULL)
    return NULL;
  return poise_reader_read (scan, &poise_plan_type, "poise-plan", POISE_PLAN_VERSION, error);
}

/**
 * poise_store_write:
 * @plan: a plan
 *
 * Returns: (transfer full) (nullable): the bytes of its file, the same each time; %NULL with
 *   %POISE_STORE_ERROR_NEWER_VERSION for a plan that a newer Poise wrote, since this one does not know
 *   all of it
 */
GBytes *
poise_store_write (const PoisePlan *plan, GError **error)
{
  g_autofree char *version = NULL;

  if (plan->version <= POISE_PLAN_VERSION)
    return poise_writer_write_plan (plan);

  version = g_strdup_printf ("%d", plan->version);
  g_propagate_error (error,
                     poise_store_error_new (POISE_STORE_ERROR_NEWER_VERSION, 0, 0, "version", version, NULL));
  return NULL;
}

/**
 * poise_store_load:
 * @file: a file
 * @fingerprint: (out caller-allocates) (optional): what the file was, for saving later
 *
 * Returns: (transfer full) (nullable): the plan, as poise_store_read(); also %POISE_STORE_ERROR_READ
 */
PoisePlan *
poise_store_load (GFile *file, PoiseFingerprint *fingerprint, GError **error)
{
  g_autoptr (GBytes) bytes = poise_saver_read (file, fingerprint, error);

  return bytes != NULL ? poise_store_read (bytes, error) : NULL;
}

/**
 * poise_store_save:
 * @plan: a plan
 * @file: where to
 * @expected: (nullable): refuse if the file is another now
 * @written: (out caller-allocates) (optional): what the file is afterwards
 *
 * Returns: whether the plan has reached the disk; see poise_store_write() and poise_saver_write()
 */
gboolean
poise_store_save (const PoisePlan *plan,
                  GFile *file,
                  const PoiseFingerprint *expected,
                  PoiseFingerprint *written,
                  GError **error)
{
  g_autoptr (GBytes) bytes = poise_store_write (plan, error);

  return bytes != NULL && poise_saver_write (bytes, file, expected, written, error);
}

/** poise_store_save_bytes: as poise_store_save(), for what is not a plan, such as an export. */
gboolean
poise_store_save_bytes (GBytes *bytes,
                        GFile *file,
                        const PoiseFingerprint *expected,
                        PoiseFingerprint *written,
                        GError **error)
{
  return poise_saver_write (bytes, file, expected, written, error);
}

/* ---- Off the main thread ---- */

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

static void
run_save (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Job *job = data;
  const PoiseFingerprint expected = job->fingerprint;
  GError *error = NULL;

  if (g_task_return_error_if_cancelled (task))
    return;
  if (poise_store_save (job->plan, G_FILE (source), job->is_expected ? &expected : NULL, &job->fingerprint,
                        &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * poise_store_save_async:
 *
 * poise_store_save() in a worker thread; @callback runs in the caller's context. The plan is a snapshot:
 * editing goes on meanwhile. @cancellable counts until writing begins: the result always says what is on
 * the disk.
 */
void
poise_store_save_async (PoisePlan *plan,
                        GFile *file,
                        const PoiseFingerprint *expected,
                        GCancellable *cancellable,
                        GAsyncReadyCallback callback,
                        gpointer data)
{
  g_autoptr (GTask) task = g_task_new (file, cancellable, callback, data);
  Job *job = g_new0 (Job, 1);

  job->plan = poise_plan_ref (plan);
  job->is_expected = expected != NULL;
  if (expected != NULL)
    job->fingerprint = *expected;
  g_task_set_source_tag (task, poise_store_save_async);
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, job, free_job);
  g_task_run_in_thread (task, run_save);
}

/** poise_store_save_finish: what poise_store_save() returned; also G_IO_ERROR_CANCELLED. */
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

/* ---- What is built in ---- */

/* (transfer full) (nullable): the bytes of data/@name; asking for the resource by name also keeps the linker
 * from leaving it out of a program */
static GBytes *
look_up (const char *name, GError **error)
{
  g_autofree char *path = g_strdup_printf (POISE_RESOURCE_PREFIX "/%s", name);
  g_autoptr (GError) reason = NULL;
  GBytes *bytes
      = g_resource_lookup_data (poise_data_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, &reason);

  if (bytes == NULL)
    g_propagate_error (error,
                       poise_store_error_new (POISE_STORE_ERROR_READ, 0, 0, NULL, reason->message, NULL));
  return bytes;
}

/** poise_store_load_catalogue: (transfer full): the tools that Poise knows. */
PoiseCatalogue *
poise_store_load_catalogue (GError **error)
{
  g_autoptr (GBytes) bytes = look_up ("tools.json", error);

  return bytes != NULL ? poise_tool_file_read_catalogue (bytes, error) : NULL;
}

/**
 * poise_store_load_template:
 * @id: "sample", "empty", …: a file of data/templates without its ending
 *
 * Returns: (transfer full) (nullable): the plan; %NULL with %POISE_STORE_ERROR_READ where there is no
 * such template
 */
PoisePlan *
poise_store_load_template (const char *id, GError **error)
{
  g_autofree char *name = g_strdup_printf ("templates/%s.poise.json", id);
  g_autoptr (GBytes) bytes = look_up (name, error);

  return bytes != NULL ? poise_store_read (bytes, error) : NULL;
}
