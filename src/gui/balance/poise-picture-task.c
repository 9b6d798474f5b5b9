/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The thread gets values that never change, and draws with fonts of its own: pango has a font map for each thread.
 */

#include "gui/balance/poise-picture-task.h"

typedef struct
{
  PoiseSeries *series;
  gboolean svg;
  double scale;
} Work;

static void
work_free (Work *work)
{
  poise_series_unref (work->series);
  g_free (work);
}

static void
work_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Work *work = data;
  const PoiseExportOptions options = { .audience = POISE_AUDIENCE_INSTRUCTOR };
  g_autoptr (PoiseChartPicture) picture = poise_export_picture_new_of (work->series, &options);
  GError *error = NULL;
  GBytes *bytes = work->svg ? poise_export_picture_to_svg (picture, &error)
                            : poise_export_picture_to_png (picture, work->scale, &error);

  if (bytes)
    g_task_return_pointer (task, bytes, (GDestroyNotify)g_bytes_unref);
  else
    g_task_return_error (task, error);
}

/**
 * poise_picture_make_async:
 * @series: what it shows
 * @format: "png" or "svg"
 * @scale: of a PNG, see poise_export_picture_to_png()
 * @cancellable: (nullable): who cancels is told so, however far it has come
 */
void
poise_picture_make_async (const PoiseSeries *series,
                          const char *format,
                          double scale,
                          GCancellable *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);
  Work *work = g_new0 (Work, 1);

  work->series = poise_series_ref (series);
  work->svg = g_str_equal (format, "svg");
  work->scale = scale;
  g_task_set_source_tag (task, poise_picture_make_async);
  g_task_set_task_data (task, work, (GDestroyNotify)work_free);
  g_task_run_in_thread (task, work_in_thread);
}

/** poise_picture_make_finish: (transfer full) (nullable): the bytes; else an error of the export, or that it was cancelled */
GBytes *
poise_picture_make_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
