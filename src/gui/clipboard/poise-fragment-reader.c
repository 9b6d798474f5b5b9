/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reads a fragment from a clipboard or a drop. The bytes come in pieces, never more than can be taken; a thread makes the
 * fragment of them.
 */

#include "gui/clipboard/poise-fragment-reader.h"

#include "gui/clipboard/poise-fragment-content.h"
#include "poise-config.h"

#include <glib/gi18n.h>

#define PIECE (64 * 1024)

static const char *const plan_types[] = { POISE_PLAN_MIME_TYPE, NULL };
static const char *const text_types[] = { POISE_TEXT_MIME_TYPE, "text/plain", NULL };

/* What is on its way. */
typedef struct
{
  gboolean as_plan;
  GByteArray *bytes;
} Transfer;

static void
free_transfer (gpointer data)
{
  Transfer *transfer = data;

  g_byte_array_unref (transfer->bytes);
  g_free (transfer);
}

static gboolean
offers (GdkContentFormats *formats, const char *const *types)
{
  for (guint i = 0; types[i]; i++)
    if (gdk_content_formats_contain_mime_type (formats, types[i]))
      return TRUE;
  return FALSE;
}

/**
 * poise_fragment_reader_accepts:
 * @formats: what is offered
 *
 * Returns: whether it may be a fragment; files are none, even where their names are offered as text
 */
gboolean
poise_fragment_reader_accepts (GdkContentFormats *formats)
{
  if (offers (formats, plan_types))
    return TRUE;
  return offers (formats, text_types) && !gdk_content_formats_contain_gtype (formats, GDK_TYPE_FILE_LIST)
         && !gdk_content_formats_contain_mime_type (formats, "text/uri-list");
}

/* ---- Parsing ---- */

static void
run_parse (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Transfer *transfer = g_task_get_task_data (data);
  g_autoptr (GBytes) bytes = g_bytes_new_static (transfer->bytes->data, transfer->bytes->len);
  GError *error = NULL;
  PoisePlan *fragment = poise_fragment_parser_parse (bytes, transfer->as_plan, &error);

  if (fragment)
    g_task_return_pointer (task, fragment, poise_record_unref);
  else
    g_task_return_error (task, error);
}

static void
on_parsed (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  GError *error = NULL;
  PoisePlan *fragment = g_task_propagate_pointer (G_TASK (result), &error);

  if (fragment)
    g_task_return_pointer (task, fragment, poise_record_unref);
  else
    g_task_return_error (task, error);
}

static void
parse (GTask *task)
{
  g_autoptr (GTask) parsing = g_task_new (NULL, g_task_get_cancellable (task), on_parsed, g_object_ref (task));

  g_task_set_task_data (parsing, g_object_ref (task), g_object_unref);
  g_task_run_in_thread (parsing, run_parse);
}

/* ---- Reading ---- */

/* A program that is gone or does not answer: its own words would mean nothing to a person. */
static void
return_failed (GTask *task, GError *cause)
{
  if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_task_return_error (task, cause);
      return;
    }
  g_info ("the clipboard could not be read: %s", cause->message);
  g_error_free (cause);
  g_task_return_new_error (task, POISE_FRAGMENT_ERROR, POISE_FRAGMENT_ERROR_FAILED, "%s",
                           _ ("Nothing was pasted: the program in which it was copied does not give it."));
}

static void
on_piece (GObject *stream, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  Transfer *transfer = g_task_get_task_data (task);
  GError *error = NULL;
  g_autoptr (GBytes) piece = g_input_stream_read_bytes_finish (G_INPUT_STREAM (stream), result, &error);

  if (!piece)
    {
      return_failed (task, error);
      return;
    }
  if (g_bytes_get_size (piece) == 0)
    {
      parse (task);
      return;
    }
  g_byte_array_append (transfer->bytes, g_bytes_get_data (piece, NULL), g_bytes_get_size (piece));
  if (transfer->bytes->len > poise_fragment_parser_get_most_bytes (transfer->as_plan))
    {
      g_task_return_error (task, poise_fragment_parser_too_large ());
      return;
    }
  g_input_stream_read_bytes_async (G_INPUT_STREAM (stream), PIECE, G_PRIORITY_DEFAULT, g_task_get_cancellable (task),
                                   on_piece, g_object_ref (task));
}

/* @stream: (transfer full) (nullable): %NULL with an error that is @cause, (transfer full) */
static void
read_stream (GTask *task, GInputStream *stream, GError *cause)
{
  g_autoptr (GInputStream) owned = stream;

  if (!stream)
    return_failed (task, cause);
  else
    g_input_stream_read_bytes_async (stream, PIECE, G_PRIORITY_DEFAULT, g_task_get_cancellable (task), on_piece,
                                     g_object_ref (task));
}

static void
on_clipboard_stream (GObject *clipboard, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  GError *error = NULL;
  GInputStream *stream = gdk_clipboard_read_finish (GDK_CLIPBOARD (clipboard), result, NULL, &error);

  read_stream (task, stream, error);
}

static void
on_drop_stream (GObject *drop, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  GError *error = NULL;
  GInputStream *stream = gdk_drop_read_finish (GDK_DROP (drop), result, NULL, &error);

  read_stream (task, stream, error);
}

/* ---- Beginning ---- */

/* A fragment of this process needs no reading. */
static gboolean
return_own (GTask *task, GdkContentProvider *content)
{
  PoisePlan *fragment;
  GError *error = NULL;

  if (!POISE_IS_FRAGMENT_CONTENT (content))
    return FALSE;
  fragment = poise_fragment_parser_check (
      poise_plan_ref (poise_fragment_content_get_fragment (POISE_FRAGMENT_CONTENT (content))), &error);
  if (fragment)
    g_task_return_pointer (task, fragment, poise_record_unref);
  else
    g_task_return_error (task, error);
  return TRUE;
}

/* (transfer none) (nullable): the types to ask for, unless all is said already. */
static const char **
begin (GTask *task, GdkContentFormats *formats, GdkContentProvider *content)
{
  Transfer *transfer = g_new0 (Transfer, 1);

  transfer->as_plan = offers (formats, plan_types);
  transfer->bytes = g_byte_array_new ();
  g_task_set_task_data (task, transfer, free_transfer);
  if (return_own (task, content))
    return NULL;
  if (poise_fragment_reader_accepts (formats))
    return (const char **) (transfer->as_plan ? plan_types : text_types);
  g_task_return_new_error (task, POISE_FRAGMENT_ERROR, POISE_FRAGMENT_ERROR_NOTHING, "%s", _ ("There is nothing to paste."));
  return NULL;
}

/**
 * poise_fragment_reader_read_async:
 * @clipboard: what to read
 * @cancellable: (nullable): to stop it
 * @callback: called when there is a fragment, or none can be had
 * @data: for @callback
 */
void
poise_fragment_reader_read_async (GdkClipboard *clipboard,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer data)
{
  g_autoptr (GTask) task = g_task_new (clipboard, cancellable, callback, data);
  const char **types
      = begin (task, gdk_clipboard_get_formats (clipboard), gdk_clipboard_get_content (clipboard));

  if (types)
    gdk_clipboard_read_async (clipboard, types, G_PRIORITY_DEFAULT, cancellable, on_clipboard_stream,
                              g_object_ref (task));
}

/** poise_fragment_reader_read_drop_async: The same for what has been dropped; who calls it finishes @drop afterwards. */
void
poise_fragment_reader_read_drop_async (GdkDrop *drop,
                                       GCancellable *cancellable,
                                       GAsyncReadyCallback callback,
                                       gpointer data)
{
  GdkDrag *drag = gdk_drop_get_drag (drop);
  g_autoptr (GTask) task = g_task_new (drop, cancellable, callback, data);
  const char **types = begin (task, gdk_drop_get_formats (drop), drag ? gdk_drag_get_content (drag) : NULL);

  if (types)
    gdk_drop_read_async (drop, types, G_PRIORITY_DEFAULT, cancellable, on_drop_stream, g_object_ref (task));
}

/** poise_fragment_reader_read_finish: Returns: (transfer full) (nullable): the fragment; %NULL with a %POISE_FRAGMENT_ERROR */
PoisePlan *
poise_fragment_reader_read_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
