/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The import itself is the only thing that knows what comes of a table, so it is done, and its plan counted.
 */

#include "gui/import/poise-mapping-outcome.h"

#include "import/poise-import-csv.h"
#include "words/poise-words-mapping.h"

typedef struct
{
  PoiseCsv *csv;
  PoiseCsvMapping *mapping;
} Question;

static void
question_free (gpointer data)
{
  Question *question = data;

  poise_csv_unref (question->csv);
  poise_csv_mapping_free (question->mapping);
  g_free (question);
}

static void
answer (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Question *question = data;
  g_autoptr (PoiseImportReport) report = NULL;
  g_autoptr (PoisePlan) plan = NULL;

  if (g_task_return_error_if_cancelled (task))
    return;
  report = poise_import_report_new ();
  plan = poise_import_csv_read_mapped (question->csv, question->mapping, NULL, report);
  g_task_return_pointer (task,
                         poise_words_mapping_outcome (poise_plan_n_sections (plan), poise_plan_n_activities (plan),
                                                     poise_list_length (plan->breaks)),
                         g_free);
}

/** poise_mapping_outcome_ask: begins to find out what comes of @csv under @mapping, until @cancellable is cancelled */
void
poise_mapping_outcome_ask (PoiseCsv *csv,
                           const PoiseCsvMapping *mapping,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);
  Question *question = g_new0 (Question, 1);

  *question = (Question){ poise_csv_ref (csv), poise_csv_mapping_copy (mapping) };
  g_task_set_task_data (task, question, question_free);
  g_task_run_in_thread (task, answer);
}

/** poise_mapping_outcome_finish: Returns: (transfer full) (nullable): the sentence, or %NULL where it was cancelled */
char *
poise_mapping_outcome_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
