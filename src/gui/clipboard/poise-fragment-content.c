/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A fragment of a plan as content of a clipboard or of a drag.
 */

#include "gui/clipboard/poise-fragment-content.h"

#include "core/poise-fragment.h"
#include "store/poise-store.h"
#include "words/poise-words-outline.h"

#include <string.h>

struct _PoiseFragmentContent
{
  GdkContentProvider parent_instance;

  PoisePlan *fragment;
};

G_DEFINE_TYPE (PoiseFragmentContent, poise_fragment_content, GDK_TYPE_CONTENT_PROVIDER)

/* What a newer Poise wrote is given away as text alone: this one does not know what its members mean. */
static GdkContentFormats *
poise_fragment_content_ref_formats (GdkContentProvider *provider)
{
  PoiseFragmentContent *self = POISE_FRAGMENT_CONTENT (provider);
  GdkContentFormatsBuilder *builder = gdk_content_formats_builder_new ();

  if (self->fragment->version <= POISE_PLAN_VERSION)
    gdk_content_formats_builder_add_mime_type (builder, POISE_PLAN_MIME_TYPE);
  gdk_content_formats_builder_add_mime_type (builder, POISE_TEXT_MIME_TYPE);
  return gdk_content_formats_builder_free_to_formats (builder);
}

/* ---- Writing ---- */

typedef struct
{
  PoisePlan *fragment;
  gboolean as_plan;
  GOutputStream *stream;
  int priority;
} Job;

static void
free_job (gpointer data)
{
  Job *job = data;

  poise_plan_unref (job->fragment);
  g_object_unref (job->stream);
  g_free (job);
}

static GBytes *
make_bytes (const Job *job, GError **error)
{
  char *text;

  if (job->as_plan)
    return poise_store_write (job->fragment, error);
  text = poise_words_outline (job->fragment);
  return g_bytes_new_take (text, strlen (text));
}

static void
run_job (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GError *error = NULL;
  GBytes *bytes = make_bytes (data, &error);

  if (bytes)
    g_task_return_pointer (task, bytes, (GDestroyNotify) g_bytes_unref);
  else
    g_task_return_error (task, error);
}

static void
on_written (GObject *stream, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  GError *error = NULL;

  if (g_output_stream_write_all_finish (G_OUTPUT_STREAM (stream), result, NULL, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
on_made (GObject *self, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  Job *job = g_task_get_task_data (G_TASK (result));
  GError *error = NULL;
  GBytes *bytes = g_task_propagate_pointer (G_TASK (result), &error);

  if (!bytes)
    {
      g_task_return_error (task, error);
      return;
    }
  g_task_set_task_data (task, bytes, (GDestroyNotify) g_bytes_unref);
  g_output_stream_write_all_async (job->stream, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                                   job->priority, g_task_get_cancellable (task), on_written, g_object_ref (task));
}

static void
poise_fragment_content_write_mime_type_async (GdkContentProvider *provider,
                                              const char *mime_type,
                                              GOutputStream *stream,
                                              int priority,
                                              GCancellable *cancellable,
                                              GAsyncReadyCallback callback,
                                              gpointer data)
{
  PoiseFragmentContent *self = POISE_FRAGMENT_CONTENT (provider);
  GTask *task = g_task_new (self, cancellable, callback, data);
  g_autoptr (GTask) making = g_task_new (self, cancellable, on_made, task);
  Job *job = g_new (Job, 1);

  job->fragment = poise_plan_ref (self->fragment);
  job->as_plan = g_str_equal (mime_type, POISE_PLAN_MIME_TYPE);
  job->stream = g_object_ref (stream);
  job->priority = priority;
  g_task_set_task_data (making, job, free_job);
  g_task_run_in_thread (making, run_job);
}

static gboolean
poise_fragment_content_write_mime_type_finish (GdkContentProvider *provider, GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

/* ---- Life ---- */

static void
poise_fragment_content_finalize (GObject *object)
{
  poise_plan_unref (POISE_FRAGMENT_CONTENT (object)->fragment);
  G_OBJECT_CLASS (poise_fragment_content_parent_class)->finalize (object);
}

static void
poise_fragment_content_class_init (PoiseFragmentContentClass *class)
{
  GdkContentProviderClass *provider_class = GDK_CONTENT_PROVIDER_CLASS (class);

  G_OBJECT_CLASS (class)->finalize = poise_fragment_content_finalize;
  provider_class->ref_formats = poise_fragment_content_ref_formats;
  provider_class->write_mime_type_async = poise_fragment_content_write_mime_type_async;
  provider_class->write_mime_type_finish = poise_fragment_content_write_mime_type_finish;
}

static void
poise_fragment_content_init (PoiseFragmentContent *self)
{
}

/** poise_fragment_content_new: @fragment: made by poise_fragment_new(). Returns: (transfer full): it, for giving away */
GdkContentProvider *
poise_fragment_content_new (PoisePlan *fragment)
{
  PoiseFragmentContent *self = g_object_new (POISE_TYPE_FRAGMENT_CONTENT, NULL);

  self->fragment = poise_plan_ref (fragment);
  return GDK_CONTENT_PROVIDER (self);
}

/** poise_fragment_content_get_fragment: Returns: (transfer none): the fragment */
PoisePlan *
poise_fragment_content_get_fragment (PoiseFragmentContent *self)
{
  g_return_val_if_fail (POISE_IS_FRAGMENT_CONTENT (self), NULL);
  return self->fragment;
}
