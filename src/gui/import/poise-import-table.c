/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reading a file that may be a table.
 *
 * What always holds: the thread that reads a file puts the cells here before it ends, and nobody looks before.
 */

#include "gui/import/poise-import-table.h"

#include "import/poise-csv-guess.h"
#include "import/poise-import-csv.h"

struct _PoiseImportTable
{
  PoiseCsv *csv; /* (nullable) where it is no table, or one that Poise wrote */
  char *title;   /* (nullable) */
};

typedef struct
{
  PoiseImportTable *table;
  PoiseCsvMapping *mapping;
  PoisePlan *plan;
  PoiseImportReport *report;
} Work;

/** poise_import_table_new: Returns: (transfer full): nothing read yet */
PoiseImportTable *
poise_import_table_new (void)
{
  return g_atomic_rc_box_new0 (PoiseImportTable);
}

/** poise_import_table_ref: Returns: (transfer full): @table, in any thread */
PoiseImportTable *
poise_import_table_ref (PoiseImportTable *table)
{
  return g_atomic_rc_box_acquire (table);
}

static void
clear (gpointer data)
{
  PoiseImportTable *table = data;

  g_clear_pointer (&table->csv, poise_csv_unref);
  g_free (table->title);
}

/** poise_import_table_unref: @table: (transfer full): in any thread */
void
poise_import_table_unref (PoiseImportTable *table)
{
  g_atomic_rc_box_release_full (table, clear);
}

/* A table that Poise wrote says itself what its columns are for. */
static PoisePlan *
read_csv (PoiseImportTable *table, PoiseImportSource *source, const char *title, PoiseImportReport *report,
          GError **error)
{
  g_autoptr (PoiseCsv) csv = poise_import_csv_load (source, error);
  g_autoptr (PoiseCsvMapping) mapping = csv != NULL ? poise_csv_guess_mapping (csv) : NULL;

  if (csv == NULL)
    return NULL;
  if (!mapping->own)
    {
      table->csv = poise_csv_ref (csv);
      table->title = g_strdup (title);
    }
  return poise_import_csv_read_mapped (csv, mapping, title, report);
}

/** poise_import_table_read: A #PoiseImportReader for any format, with a #PoiseImportTable that takes the cells. */
PoisePlan *
poise_import_table_read (PoiseImportSource *source,
                         const char *title,
                         PoiseImportReport *report,
                         gpointer table,
                         GError **error)
{
  const PoiseImportFormat *format = poise_import_recognize (source, error);

  if (format == NULL || !poise_import_source_seek (source, 0, G_SEEK_SET, error))
    return NULL;
  if (format->read == poise_import_csv_read)
    return read_csv (table, source, title, report, error);
  return format->read (source, title, report, error);
}

/** poise_import_table_get_csv: Returns: (transfer none) (nullable): its cells; %NULL where nobody has to be asked of them */
PoiseCsv *
poise_import_table_get_csv (PoiseImportTable *table)
{
  return table->csv;
}

/* ---- By a mapping ---- */

static void
work_free (gpointer data)
{
  Work *work = data;

  poise_import_table_unref (work->table);
  poise_csv_mapping_free (work->mapping);
  g_clear_pointer (&work->plan, poise_plan_unref);
  poise_import_report_free (work->report);
  g_free (work);
}

static void
run (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Work *work = data;

  work->report = poise_import_report_new ();
  work->plan = poise_import_csv_read_mapped (work->table->csv, work->mapping, work->table->title, work->report);
  g_task_return_boolean (task, TRUE);
}

/**
 * poise_import_table_read_mapped_async:
 * @table: with cells
 * @mapping: what the columns are for; copied
 * @cancellable: (nullable): nobody wants to know any more
 * @callback: (scope async): called with poise_import_table_read_mapped_finish() to be called
 * @data: for @callback
 */
void
poise_import_table_read_mapped_async (PoiseImportTable *table,
                                      const PoiseCsvMapping *mapping,
                                      GCancellable *cancellable,
                                      GAsyncReadyCallback callback,
                                      gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);
  Work *work = g_new0 (Work, 1);

  work->table = poise_import_table_ref (table);
  work->mapping = poise_csv_mapping_copy (mapping);
  g_task_set_source_tag (task, poise_import_table_read_mapped_async);
  g_task_set_task_data (task, work, work_free);
  g_task_run_in_thread (task, run);
}

/**
 * poise_import_table_read_mapped_finish:
 * @result: that the callback got
 * @report: (out) (transfer full): set where there is a plan
 * @error: %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full) (nullable): the plan
 */
PoisePlan *
poise_import_table_read_mapped_finish (GAsyncResult *result, PoiseImportReport **report, GError **error)
{
  Work *work = g_task_get_task_data (G_TASK (result));

  if (!g_task_propagate_boolean (G_TASK (result), error))
    return NULL;
  *report = g_steal_pointer (&work->report);
  return g_steal_pointer (&work->plan);
}
