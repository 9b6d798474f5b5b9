/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reading the file, and comparing and merging what it holds.
 */

#include "gui/keep/poise-conflict-case.h"

#include "store/poise-saver.h"

/** poise_conflict_case_free: @conflict: (nullable) (transfer full): what to free */
void
poise_conflict_case_free (PoiseConflictCase *conflict)
{
  if (!conflict)
    return;
  g_object_unref (conflict->file);
  g_clear_pointer (&conflict->base, poise_plan_unref);
  g_clear_pointer (&conflict->mine, poise_plan_unref);
  g_clear_pointer (&conflict->theirs, poise_plan_unref);
  g_clear_pointer (&conflict->here, poise_diff_unref);
  g_clear_pointer (&conflict->there, poise_diff_unref);
  g_clear_pointer (&conflict->merge, poise_merge_unref);
  g_clear_error (&conflict->error);
  g_free (conflict);
}

/* What a newer Poise has written can be read in part only, so it can neither be taken nor merged. */
static void
read_theirs (PoiseConflictCase *conflict)
{
  g_autoptr (GBytes) bytes = poise_saver_read (conflict->file, &conflict->fingerprint, &conflict->error);
  g_autoptr (PoisePlan) plan = NULL;

  if (!bytes)
    return;
  conflict->has_fingerprint = TRUE;
  plan = poise_store_read (bytes, &conflict->error);
  if (plan && plan->version > POISE_PLAN_VERSION)
    conflict->error = poise_store_error_new (POISE_STORE_ERROR_NEWER_VERSION, 0, 0, NULL, NULL, NULL);
  else
    conflict->theirs = g_steal_pointer (&plan);
}

static void
run (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  PoiseConflictCase *conflict = data;

  read_theirs (conflict);
  if (conflict->base && conflict->theirs)
    {
      conflict->here = poise_diff_new (conflict->base, conflict->mine);
      conflict->there = poise_diff_new (conflict->base, conflict->theirs);
      conflict->merge = poise_merge_new (conflict->base, conflict->mine, conflict->theirs);
    }
  else if (conflict->theirs)
    {
      conflict->there = poise_diff_new (conflict->mine, conflict->theirs);
    }
  g_task_return_boolean (task, TRUE);
}

/**
 * poise_conflict_case_read_async:
 * @file: of the plan
 * @base: (nullable): what was last read from it or written to it
 * @mine: what became of it here
 */
void
poise_conflict_case_read_async (GFile *file,
                                PoisePlan *base,
                                PoisePlan *mine,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);
  PoiseConflictCase *conflict = g_new0 (PoiseConflictCase, 1);

  conflict->file = g_object_ref (file);
  conflict->base = base ? poise_plan_ref (base) : NULL;
  conflict->mine = poise_plan_ref (mine);
  g_task_set_task_data (task, conflict, NULL);
  g_task_run_in_thread (task, run);
}

/** poise_conflict_case_read_finish: Returns: (transfer full) (nullable): the case; %NULL once that was cancelled */
PoiseConflictCase *
poise_conflict_case_read_finish (GAsyncResult *result)
{
  PoiseConflictCase *conflict = g_task_get_task_data (G_TASK (result));

  if (g_task_propagate_boolean (G_TASK (result), NULL))
    return conflict;
  poise_conflict_case_free (conflict);
  return NULL;
}
