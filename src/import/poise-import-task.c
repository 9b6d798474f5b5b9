/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An import off the main thread. Who stops it gets the answer at once; the thread itself ends at its next reading.
 */

#include "import/poise-import-task.h"

/* What a thread works on. The task owns it, and outlives the thread. */
typedef struct
{
  PoiseImportTask how;
  gint64 told; /* when progress was last told of, in microseconds; of the reading thread */
} Work;

typedef struct
{
  PoisePlan *plan;
  PoiseImportReport *report;
} Imported;

typedef struct
{
  GTask *task;
  goffset done;
  goffset size;
} Step;

static void
work_free (gpointer data)
{
  Work *work = data;

  if (work->how.data_free != NULL)
    work->how.data_free (work->how.data);
  g_free (work);
}

static void
imported_free (gpointer data)
{
  Imported *imported = data;

  g_clear_pointer (&imported->plan, poise_plan_unref);
  poise_import_report_free (imported->report);
  g_free (imported);
}

static void
step_free (gpointer data)
{
  Step *step = data;

  g_object_unref (step->task);
  g_free (step);
}

static gboolean
tell (gpointer data)
{
  Step *step = data;
  Work *work = g_task_get_task_data (step->task);
  GCancellable *cancellable = g_task_get_cancellable (step->task);

  if (!g_task_get_completed (step->task) && !g_cancellable_is_cancelled (cancellable))
    work->how.progress (step->done, step->size, work->how.progress_data);
  return G_SOURCE_REMOVE;
}

/* Not by g_main_context_invoke(), which would call it here while nobody runs the other thread's loop. */
static void
send (Step *step)
{
  g_autoptr (GSource) source = g_idle_source_new ();

  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, tell, step, step_free);
  g_source_attach (source, g_task_get_context (step->task));
}

/* In the thread that reads */
static void
on_progress (goffset done, goffset size, gpointer data)
{
  GTask *task = data;
  Work *work = g_task_get_task_data (task);
  gint64 now = g_get_monotonic_time ();
  Step *step;

  if (now - work->told < POISE_IMPORT_TASK_PAUSE)
    return;
  work->told = now;
  step = g_new0 (Step, 1);
  step->task = g_object_ref (task);
  step->done = done;
  step->size = size;
  send (step);
}

static PoisePlan *
read_file (GTask *task, GFile *file, PoiseImportReport *report, GError **error)
{
  Work *work = g_task_get_task_data (task);
  g_autoptr (PoiseImportSource) source
      = poise_import_source_new_for_file (file, g_task_get_cancellable (task), error);
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *title = name != NULL ? poise_import_make_title (name) : NULL;

  if (source == NULL)
    return NULL;
  if (work->how.progress != NULL)
    poise_import_source_set_progress (source, on_progress, task);
  if (work->how.reader != NULL)
    return work->how.reader (source, title, report, work->how.data, error);
  return poise_import_read (source, NULL, title, report, error);
}

static void
run (GTask *task, gpointer file, gpointer data, GCancellable *cancellable)
{
  Imported *imported = g_new0 (Imported, 1);
  GError *error = NULL;

  imported->report = poise_import_report_new ();
  imported->plan = read_file (task, file, imported->report, &error);
  if (imported->plan != NULL)
    {
      g_task_return_pointer (task, imported, imported_free);
      return;
    }
  imported_free (imported);
  g_task_return_error (task, error);
}

/**
 * poise_import_read_async:
 * @file: what is imported
 * @how: how; copied
 * @cancellable: (nullable): stops it, with the answer at once
 * @callback: (scope async): called with poise_import_read_finish() to be called
 * @data: for @callback
 *
 * What the plan is called where the file does not say so comes from the file's name.
 */
void
poise_import_read_async (GFile *file,
                         const PoiseImportTask *how,
                         GCancellable *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer data)
{
  g_autoptr (GTask) task = g_task_new (file, cancellable, callback, data);
  Work *work = g_new0 (Work, 1);

  work->how = *how;
  g_task_set_source_tag (task, poise_import_read_async);
  g_task_set_task_data (task, work, work_free);
  g_task_set_return_on_cancel (task, TRUE);
  g_task_run_in_thread (task, run);
}

/**
 * poise_import_read_finish:
 * @result: that the callback got
 * @report: (out) (transfer full): what the import told of itself; set where there is a plan
 * @error: of domain %POISE_IMPORT_ERROR, or of GIO
 *
 * Returns: (transfer full) (nullable): the plan
 */
PoisePlan *
poise_import_read_finish (GAsyncResult *result, PoiseImportReport **report, GError **error)
{
  Imported *imported = g_task_propagate_pointer (G_TASK (result), error);
  PoisePlan *plan;

  if (imported == NULL)
    return NULL;
  plan = g_steal_pointer (&imported->plan);
  *report = g_steal_pointer (&imported->report);
  imported_free (imported);
  return plan;
}
