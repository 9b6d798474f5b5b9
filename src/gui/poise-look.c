/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a file is, before a window is made for it.
 */

#include "gui/poise-look.h"

#include <string.h>

#define FIRST_BYTES 256

/**
 * poise_look_is_named_plan:
 * @file: of which nothing but its name is asked
 *
 * Returns: whether it is called like a plan, so that no look is needed
 */
gboolean
poise_look_is_named_plan (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *lower = name ? g_ascii_strdown (name, -1) : NULL;

  return lower && g_str_has_suffix (lower, ".json");
}

/* A file of JSON begins with a brace. One of nothing is said to be empty by who reads it. */
static gboolean
begins_like_a_plan (const char *bytes, gsize size)
{
  gsize i = 0;

  if (size >= 3 && memcmp (bytes, "\xEF\xBB\xBF", 3) == 0)
    i = 3;
  while (i < size && g_ascii_isspace (bytes[i]))
    i++;
  return i == size || bytes[i] == '{';
}

static gboolean
look_inside (PoiseLook *look, GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileInputStream) stream = g_file_read (file, cancellable, error);
  char bytes[FIRST_BYTES];
  gsize size;

  if (!stream || !g_input_stream_read_all (G_INPUT_STREAM (stream), bytes, sizeof bytes, &size, cancellable, error))
    return FALSE;
  look->kind = begins_like_a_plan (bytes, size) ? POISE_LOOK_PLAN : POISE_LOOK_OTHER;
  return TRUE;
}

static gboolean
read_schedule (PoiseLook *look,
               const PoiseImportFormat *format,
               GFile *file,
               const char *name,
               GCancellable *cancellable,
               GError **error)
{
  g_autoptr (PoiseImportSource) source = poise_import_source_new_for_file (file, cancellable, error);
  g_autofree char *title = poise_import_make_title (name);

  if (!source)
    return FALSE;
  look->kind = POISE_LOOK_SCHEDULE;
  look->report = poise_import_report_new ();
  look->plan = poise_import_read (source, format, title, look->report, error);
  return look->plan != NULL;
}

/* A pipe or a device would never end. */
static gboolean
look_at (PoiseLook *look, GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileInfo) info
      = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_TYPE, G_FILE_QUERY_INFO_NONE, cancellable, error);
  g_autofree char *name = g_file_get_basename (file);
  const PoiseImportFormat *format;

  if (!info)
    return FALSE;
  look->kind = POISE_LOOK_OTHER;
  if (g_file_info_get_file_type (info) == G_FILE_TYPE_DIRECTORY)
    {
      look->kind = POISE_LOOK_FOLDER;
      return TRUE;
    }
  if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR)
    return TRUE;
  format = poise_import_find_format (NULL, name);
  return format ? read_schedule (look, format, file, name, cancellable, error)
                : look_inside (look, file, cancellable, error);
}

static void
run (GTask *task, gpointer file, gpointer data, GCancellable *cancellable)
{
  g_autoptr (PoiseLook) look = g_new0 (PoiseLook, 1);
  GError *error = NULL;

  if (look_at (look, file, cancellable, &error))
    g_task_return_pointer (task, g_steal_pointer (&look), (GDestroyNotify) poise_look_free);
  else
    g_task_return_error (task, error);
}

/**
 * poise_look_async:
 * @file: a file of any kind
 * @cancellable: (nullable): cancels it
 * @callback: called with poise_look_finish() to be called
 * @data: for @callback
 */
void
poise_look_async (GFile *file, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (file, cancellable, callback, data);

  g_task_set_source_tag (task, poise_look_async);
  g_task_run_in_thread (task, run);
}

/**
 * poise_look_finish:
 * @result: that the callback got
 * @error: of GIO, or POISE_IMPORT_ERROR
 *
 * Returns: (transfer full) (nullable): what the file is, or %NULL where that cannot be known
 */
PoiseLook *
poise_look_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

/** poise_look_free: @look: (nullable) (transfer full): to be freed */
void
poise_look_free (PoiseLook *look)
{
  if (!look)
    return;
  g_clear_pointer (&look->plan, poise_plan_unref);
  g_clear_pointer (&look->report, poise_import_report_free);
  g_free (look);
}
