/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Read, changed and written as a whole, as GTK does, one change after the other. A list that cannot be read is left
 * alone.
 */

#include "gui/recall/poise-desktop-recent.h"

#include <glib/gstdio.h>

#define MIME_TYPE "application/vnd.poise.plan+json"

static gboolean
note (const char *path, const char *uri, GError **error)
{
  g_autoptr (GBookmarkFile) list = g_bookmark_file_new ();
  g_autoptr (GError) reason = NULL;
  g_autofree char *command = g_strconcat (g_get_prgname (), " %u", NULL);

  if (!g_bookmark_file_load_from_file (list, path, &reason)
      && !g_error_matches (reason, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    {
      g_propagate_error (error, g_steal_pointer (&reason));
      return FALSE;
    }
  g_bookmark_file_set_mime_type (list, uri, MIME_TYPE);
  g_bookmark_file_add_application (list, uri, g_get_application_name (), command);
  g_bookmark_file_set_is_private (list, uri, FALSE);
  if (!g_bookmark_file_to_file (list, path, error))
    return FALSE;
  g_chmod (path, 0600);
  return TRUE;
}

static void
run (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  static GMutex one_at_a_time;
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "recently-used.xbel", NULL);
  g_autofree char *uri = g_file_get_uri (source);
  GError *error = NULL;
  gboolean is_noted;

  g_mutex_lock (&one_at_a_time);
  is_noted = note (path, uri, &error);
  g_mutex_unlock (&one_at_a_time);
  if (is_noted)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * poise_desktop_recent_note_async:
 * @file: a plan that has been read or written just now
 *
 * Puts it on the list, in a worker thread.
 */
void
poise_desktop_recent_note_async (GFile *file, GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (file, NULL, callback, data);

  g_task_set_source_tag (task, poise_desktop_recent_note_async);
  g_task_run_in_thread (task, run);
}

/** poise_desktop_recent_note_finish: whether it is on the list; else GBookmarkFileError or GFileError */
gboolean
poise_desktop_recent_note_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, poise_desktop_recent_note_async), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
