/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reads what was made as any other program would: a file that cannot be read again is an error here, and is not saved.
 */

#include "gui/export/poise-export-look.h"

#include <glib/gi18n.h>
#include <string.h>

/* Enough to see what it is; the rest is in the file. */
#define MOST_TEXT 16000 /* bytes */

/** poise_export_look_free: @look: (nullable) */
void
poise_export_look_free (PoiseExportLook *look)
{
  if (!look)
    return;
  g_clear_pointer (&look->bytes, g_bytes_unref);
  g_clear_object (&look->pages);
  g_clear_object (&look->texture);
  g_free (look->text);
  g_free (look);
}

/* Those that somebody would read as they are; the others are for programs. */
static gboolean
is_read_by_people (const PoiseExportFormat *format)
{
  static const char *const names[] = { "csv", "md", NULL };

  return g_strv_contains (names, format->name);
}

/* The beginning in whole lines, without the mark of UTF-8 that spreadsheets want */
static gboolean
read_text (PoiseExportLook *look, GError **error)
{
  gsize size;
  const char *data = g_bytes_get_data (look->bytes, &size);
  const char *end;

  if (size >= 3 && memcmp (data, "\xEF\xBB\xBF", 3) == 0)
    {
      data += 3;
      size -= 3;
    }
  if (size > 0 && !g_utf8_validate_len (data, size, NULL))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _ ("What was made is no text."));
      return FALSE;
    }
  look->cut = size > MOST_TEXT;
  if (look->cut)
    {
      end = g_strrstr_len (data, MOST_TEXT, "\n");
      if (!end)
        g_utf8_validate_len (data, MOST_TEXT, &end);
      size = end - data;
    }
  look->text = g_strndup (data, size);
  return TRUE;
}

static gboolean
read_picture (PoiseExportLook *look, GError **error)
{
  look->texture = gdk_texture_new_from_bytes (look->bytes, error);
  return look->texture != NULL;
}

static gboolean
read_any (PoiseExportLook *look, GError **error)
{
  if (g_bytes_get_size (look->bytes) > 0)
    return TRUE;
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _ ("What was made is empty."));
  return FALSE;
}

static void
look_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const PoiseExportLook *wanted = data;
  g_autoptr (PoiseExportLook) look = g_new0 (PoiseExportLook, 1);
  GError *error = NULL;
  gboolean is_read;

  look->format = wanted->format;
  look->bytes = g_bytes_ref (wanted->bytes);
  if (look->format->traits & POISE_EXPORT_OF_CHART)
    is_read = read_picture (look, &error);
  else if (is_read_by_people (look->format))
    is_read = read_text (look, &error);
  else
    is_read = read_any (look, &error);
  if (is_read)
    g_task_return_pointer (task, g_steal_pointer (&look), (GDestroyNotify) poise_export_look_free);
  else
    g_task_return_error (task, error);
}

static void
on_opened (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  const PoiseExportLook *wanted = g_task_get_task_data (task);
  GError *error = NULL;
  g_autoptr (PoiseExportPages) pages = poise_export_pages_open_finish (result, &error);
  PoiseExportLook *look;

  if (!pages)
    {
      g_task_return_error (task, error);
      return;
    }
  look = g_new0 (PoiseExportLook, 1);
  look->format = wanted->format;
  look->bytes = g_bytes_ref (wanted->bytes);
  look->pages = g_steal_pointer (&pages);
  g_task_return_pointer (task, look, (GDestroyNotify) poise_export_look_free);
}

/**
 * poise_export_look_async:
 * @format: of the file
 * @bytes: the file
 * @cancellable: (nullable)
 */
void
poise_export_look_async (const PoiseExportFormat *format,
                         GBytes *bytes,
                         GCancellable *cancellable,
                         GAsyncReadyCallback callback,
                         gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);
  PoiseExportLook *wanted = g_new0 (PoiseExportLook, 1);

  wanted->format = format;
  wanted->bytes = g_bytes_ref (bytes);
  g_task_set_source_tag (task, poise_export_look_async);
  g_task_set_task_data (task, wanted, (GDestroyNotify) poise_export_look_free);
  if (format->traits & POISE_EXPORT_AS_PAGES)
    poise_export_pages_open_async (bytes, cancellable, on_opened, g_steal_pointer (&task));
  else
    g_task_run_in_thread (task, look_in_thread);
}

/** poise_export_look_finish: Returns: (transfer full): the look; else an error of GIO, of poppler or of the picture */
PoiseExportLook *
poise_export_look_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);
  return g_task_propagate_pointer (G_TASK (result), error);
}
