/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a file is, before a window is made for it.
 */

#include "gui/poise-look.h"

#include "import/poise-import.h"

#include <string.h>

/* Within so many bytes Poise names its format in every plan that it writes. */
#define FIRST_BYTES 256

/**
 * poise_look_is_named_plan:
 * @file: of which nothing but its name is asked
 *
 * Returns: whether it is called as only plans are, so that no look is needed
 */
gboolean
poise_look_is_named_plan (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *lower = name ? g_ascii_strdown (name, -1) : NULL;

  return lower && g_str_has_suffix (lower, ".poise.json");
}

static gboolean
says_it_is_a_plan (GBytes *first)
{
  gsize size;
  const char *bytes = g_bytes_get_data (first, &size);

  return size > 0 && g_strstr_len (bytes, MIN (size, FIRST_BYTES), "\"poise-plan\"") != NULL;
}

/* A file of JSON begins with a brace. One of nothing is said to be empty by who reads it. */
static gboolean
begins_like_a_plan (GBytes *first)
{
  gsize size;
  const char *bytes = g_bytes_get_data (first, &size);
  gsize i = 0;

  if (size >= 3 && memcmp (bytes, "\xEF\xBB\xBF", 3) == 0)
    i = 3;
  while (i < size && g_ascii_isspace (bytes[i]))
    i++;
  return i == size || bytes[i] == '{';
}

/* Most are plans, and say so at once. What is called like a course is one, so that its format says what is wrong. */
static PoiseLook
look_inside (GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (PoiseImportSource) source = poise_import_source_new_for_file (file, cancellable, error);
  g_autoptr (GBytes) first = source ? poise_import_source_peek (source, error) : NULL;

  if (!first)
    return POISE_LOOK_FAILED;
  if (says_it_is_a_plan (first))
    return POISE_LOOK_PLAN;
  if (poise_import_recognize (source, NULL))
    return POISE_LOOK_COURSE;
  return begins_like_a_plan (first) ? POISE_LOOK_PLAN : POISE_LOOK_OTHER;
}

/* A pipe or a device would never end. */
static PoiseLook
look_at (GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileInfo) info
      = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_TYPE, G_FILE_QUERY_INFO_NONE, cancellable, error);

  if (!info)
    return POISE_LOOK_FAILED;
  switch (g_file_info_get_file_type (info))
    {
    case G_FILE_TYPE_DIRECTORY:
      return POISE_LOOK_FOLDER;
    case G_FILE_TYPE_REGULAR:
      return look_inside (file, cancellable, error);
    default:
      return POISE_LOOK_OTHER;
    }
}

static void
run (GTask *task, gpointer file, gpointer data, GCancellable *cancellable)
{
  GError *error = NULL;
  PoiseLook look = look_at (file, cancellable, &error);

  if (look != POISE_LOOK_FAILED)
    g_task_return_int (task, look);
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
 * @error: of GIO
 *
 * Returns: what the file is
 */
PoiseLook
poise_look_finish (GAsyncResult *result, GError **error)
{
  gssize look = g_task_propagate_int (G_TASK (result), error);

  return look > 0 ? (PoiseLook)look : POISE_LOOK_FAILED;
}
