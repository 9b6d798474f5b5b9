/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * In a worker thread: a folder on a share may take its time.
 */

#include "store/poise-tidy.h"

#include "store/poise-lock.h"
#include "store/poise-saver-place.h"
#include "store/poise-temporary.h"

#include <time.h>

static void
tidy_beside (GFile *file)
{
  const char *path = g_file_peek_path (file);
  g_autofree char *real = path != NULL ? poise_saver_place_resolve (path) : NULL;

  if (real == NULL)
    return;
  poise_temporary_sweep (real, time (NULL));
  poise_lock_tidy (file);
}

static void
tidy_own_folders (void)
{
  g_autofree char *data = g_build_filename (g_get_user_data_dir (), "poise", NULL);
  g_autofree char *templates = g_build_filename (data, "templates", NULL);

  poise_temporary_sweep_folder (data, time (NULL));
  poise_temporary_sweep_folder (templates, time (NULL));
}

/**
 * poise_tidy:
 * @files: (element-type GFile): plans that the person had; of what stands beside them only what Poise left goes:
 *   their temporary files, and that somebody who has gone has them open
 *
 * Blocking; for worker threads.
 *
 * Returns: (transfer full) (element-type PoiseRescued): what poise_rescue_recover() finished and could not finish
 */
GPtrArray *
poise_tidy (GPtrArray *files)
{
  GPtrArray *rescued = poise_rescue_recover ();

  for (guint i = 0; i < files->len; i++)
    tidy_beside (files->pdata[i]);
  tidy_own_folders ();
  return rescued;
}

static void
run (GTask *task, gpointer source, gpointer files, GCancellable *cancellable)
{
  g_task_return_pointer (task, poise_tidy (files), (GDestroyNotify) g_ptr_array_unref);
}

/** poise_tidy_async: poise_tidy() in a worker thread */
void
poise_tidy_async (GPtrArray *files, GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, callback, data);

  g_task_set_source_tag (task, poise_tidy_async);
  g_task_set_priority (task, G_PRIORITY_LOW);
  g_task_set_task_data (task, g_ptr_array_ref (files), (GDestroyNotify) g_ptr_array_unref);
  g_task_run_in_thread (task, run);
}

/** poise_tidy_finish: (transfer full): what poise_tidy() returned */
GPtrArray *
poise_tidy_finish (GAsyncResult *result)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, poise_tidy_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), NULL);
}
