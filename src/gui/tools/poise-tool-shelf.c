/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The shelf. Saving waits a moment, since names are typed letter by letter, and is done in a thread, one at a time.
 */

#include "gui/tools/poise-tool-shelf.h"

#include "store/poise-store.h"
#include "store/poise-tool-file.h"

/* How long a change waits for the next before it is saved, in milliseconds. */
#define SAVE_DELAY 400

struct _PoiseToolShelf
{
  GObject parent_instance;

  GFile *file;
  PoiseCatalogue *known;     /* (nullable) until asked for */
  PoiseCatalogue *catalogue; /* (nullable) until asked for */
  PoiseToolList *list;       /* (nullable) until asked for */
  GError *error;             /* (nullable) why the list could not be read */
  PoiseFingerprint fingerprint;
  gboolean on_disk; /* the fingerprint is that of the file */
  gboolean dirty;   /* the list is not saved */
  gboolean saving;  /* a thread is at it */
  guint timeout;
};

enum
{
  SIGNAL_CHANGED,
  SIGNAL_FAILED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseToolShelf, poise_tool_shelf, G_TYPE_OBJECT)

/* ---- Reading ---- */

static PoiseCatalogue *
load_known (void)
{
  g_autoptr (GError) error = NULL;
  PoiseCatalogue *known = poise_store_load_catalogue (&error);

  if (!known)
    {
      g_warning ("The catalogue of tools: %s", error->message);
      known = poise_catalogue_new (poise_catalogue_entries_new ());
    }
  return known;
}

static PoiseToolList *
load_list (PoiseToolShelf *self)
{
  PoiseToolList *list;

  if (!g_file_query_exists (self->file, NULL))
    return poise_tool_list_new (NULL, NULL, NULL);
  list = poise_tool_file_load (self->file, self->known, &self->fingerprint, &self->error);
  self->on_disk = list != NULL;
  return list ? list : poise_tool_list_new (NULL, NULL, NULL);
}

static void
make_catalogue (PoiseToolShelf *self)
{
  g_clear_pointer (&self->catalogue, poise_catalogue_unref);
  self->catalogue = poise_catalogue_with_list (self->known, self->list);
}

static void
load (PoiseToolShelf *self)
{
  if (self->known)
    return;
  self->known = load_known ();
  self->list = load_list (self);
  make_catalogue (self);
}

/* @list: (transfer full) */
static void
take_list (PoiseToolShelf *self, PoiseToolList *list)
{
  g_clear_pointer (&self->list, poise_tool_list_unref);
  self->list = list;
  make_catalogue (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* ---- Saving ---- */

typedef struct
{
  GFile *file;
  PoiseCatalogue *known;
  PoiseToolList *list;
  PoiseToolList *saved; /* (nullable) until it is */
  PoiseFingerprint fingerprint;
  gboolean is_expected;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_object_unref (job->file);
  poise_catalogue_unref (job->known);
  poise_tool_list_unref (job->list);
  g_clear_pointer (&job->saved, poise_tool_list_unref);
  g_free (job);
}

static Job *
job_new (PoiseToolShelf *self)
{
  Job *job = g_new0 (Job, 1);

  job->file = g_object_ref (self->file);
  job->known = poise_catalogue_ref (self->known);
  job->list = poise_tool_list_ref (self->list);
  job->fingerprint = self->fingerprint;
  job->is_expected = self->on_disk;
  return job;
}

static gboolean
job_run (Job *job, GError **error)
{
  job->saved = poise_tool_file_save_beside (job->list, job->file, job->known, job->is_expected, &job->fingerprint, error);
  return job->saved != NULL;
}

/* @error: (nullable): why it could not be done. What others have put into the file is taken up. */
static void
job_finish (Job *job, PoiseToolShelf *self, const GError *error)
{
  PoiseToolListGain gain;

  if (error)
    {
      self->dirty = TRUE;
      g_signal_emit (self, signals[SIGNAL_FAILED], 0, error);
      return;
    }
  self->fingerprint = job->fingerprint;
  self->on_disk = TRUE;
  if (job->saved == job->list)
    return;
  if (self->list == job->list)
    take_list (self, poise_tool_list_ref (job->saved));
  else
    take_list (self, poise_tool_list_take_in (job->saved, self->list, &gain));
}

static void queue_save (PoiseToolShelf *self);

static void
run_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GError *error = NULL;

  if (job_run (data, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
on_saved (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (PoiseToolShelf) self = data;
  g_autoptr (GError) error = NULL;

  self->saving = FALSE;
  g_task_propagate_boolean (G_TASK (result), &error);
  if (self->dirty)
    queue_save (self);
  job_finish (g_task_get_task_data (G_TASK (result)), self, error);
}

static gboolean
save (gpointer data)
{
  PoiseToolShelf *self = data;
  g_autoptr (GTask) task = NULL;

  self->timeout = 0;
  if (self->saving)
    return G_SOURCE_REMOVE;
  self->saving = TRUE;
  self->dirty = FALSE;
  task = g_task_new (NULL, NULL, on_saved, g_object_ref (self));
  g_task_set_task_data (task, job_new (self), job_free);
  g_task_run_in_thread (task, run_in_thread);
  return G_SOURCE_REMOVE;
}

static void
queue_save (PoiseToolShelf *self)
{
  self->dirty = TRUE;
  if (!self->timeout && !self->saving)
    self->timeout = g_timeout_add (SAVE_DELAY, save, self);
}

/* ---- Life ---- */

static void
poise_tool_shelf_dispose (GObject *object)
{
  poise_tool_shelf_flush (POISE_TOOL_SHELF (object));
  G_OBJECT_CLASS (poise_tool_shelf_parent_class)->dispose (object);
}

static void
poise_tool_shelf_finalize (GObject *object)
{
  PoiseToolShelf *self = POISE_TOOL_SHELF (object);

  g_clear_handle_id (&self->timeout, g_source_remove);
  g_clear_object (&self->file);
  g_clear_pointer (&self->known, poise_catalogue_unref);
  g_clear_pointer (&self->catalogue, poise_catalogue_unref);
  g_clear_pointer (&self->list, poise_tool_list_unref);
  g_clear_error (&self->error);
  G_OBJECT_CLASS (poise_tool_shelf_parent_class)->finalize (object);
}

static void
poise_tool_shelf_class_init (PoiseToolShelfClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GType type = G_TYPE_FROM_CLASS (class);

  object_class->dispose = poise_tool_shelf_dispose;
  object_class->finalize = poise_tool_shelf_finalize;
  signals[SIGNAL_CHANGED]
      = g_signal_new ("changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_FAILED]
      = g_signal_new ("failed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
}

static void
poise_tool_shelf_init (PoiseToolShelf *self)
{
}

/**
 * poise_tool_shelf_new:
 * @file: (nullable): where the person's list is kept; %NULL for where it is for good
 *
 * Returns: (transfer full): a shelf that has read nothing yet
 */
PoiseToolShelf *
poise_tool_shelf_new (GFile *file)
{
  PoiseToolShelf *self = g_object_new (POISE_TYPE_TOOL_SHELF, NULL);

  self->file = file ? g_object_ref (file) : poise_tool_file_get_own ();
  return self;
}

/** poise_tool_shelf_get_file: Returns: (transfer none): where the list is kept */
GFile *
poise_tool_shelf_get_file (PoiseToolShelf *self)
{
  g_return_val_if_fail (POISE_IS_TOOL_SHELF (self), NULL);
  return self->file;
}

/** poise_tool_shelf_get_catalogue: Returns: (transfer none): Poise's tools and the person's */
PoiseCatalogue *
poise_tool_shelf_get_catalogue (PoiseToolShelf *self)
{
  g_return_val_if_fail (POISE_IS_TOOL_SHELF (self), NULL);
  load (self);
  return self->catalogue;
}

/** poise_tool_shelf_get_list: Returns: (transfer none): the person's list; empty where it could not be read */
PoiseToolList *
poise_tool_shelf_get_list (PoiseToolShelf *self)
{
  g_return_val_if_fail (POISE_IS_TOOL_SHELF (self), NULL);
  load (self);
  return self->list;
}

/** poise_tool_shelf_get_error: Returns: (transfer none) (nullable): why the list could not be read */
const GError *
poise_tool_shelf_get_error (PoiseToolShelf *self)
{
  g_return_val_if_fail (POISE_IS_TOOL_SHELF (self), NULL);
  load (self);
  return self->error;
}

/**
 * poise_tool_shelf_set_list:
 * @list: (transfer full): the person's list after an edit
 *
 * Returns: whether anything changed
 */
gboolean
poise_tool_shelf_set_list (PoiseToolShelf *self, PoiseToolList *list)
{
  g_autoptr (PoiseToolList) owned = list;

  g_return_val_if_fail (POISE_IS_TOOL_SHELF (self), FALSE);

  load (self);
  if (self->error || poise_tool_list_equal (self->list, list))
    return FALSE;
  queue_save (self);
  take_list (self, g_steal_pointer (&owned));
  return TRUE;
}

/** poise_tool_shelf_set_hidden: The tool @id is not offered from now on, or is again. Returns: whether anything changed */
gboolean
poise_tool_shelf_set_hidden (PoiseToolShelf *self, const char *id, gboolean hidden)
{
  g_return_val_if_fail (POISE_IS_TOOL_SHELF (self), FALSE);
  return poise_tool_shelf_set_list (self,
                                    poise_tool_list_with_hidden (poise_tool_shelf_get_list (self), id, hidden));
}

/** poise_tool_shelf_keep: @tool, of a plan, is there for all plans from now on. Returns: whether anything changed */
gboolean
poise_tool_shelf_keep (PoiseToolShelf *self, PoiseTool *tool)
{
  g_return_val_if_fail (POISE_IS_TOOL_SHELF (self), FALSE);
  return poise_tool_shelf_set_list (self, poise_tool_list_with_tool (poise_tool_shelf_get_list (self), tool));
}

/** poise_tool_shelf_has: Returns: whether the person's list has @tool just as it is */
gboolean
poise_tool_shelf_has (PoiseToolShelf *self, const PoiseTool *tool)
{
  const PoiseCatalogueEntry *entry;

  g_return_val_if_fail (POISE_IS_TOOL_SHELF (self), FALSE);

  entry = poise_tool_list_find (poise_tool_shelf_get_list (self), tool->id);
  return entry && poise_record_equal (entry->tool, tool);
}

/**
 * poise_tool_shelf_start_anew:
 *
 * Sets a list that cannot be read aside, under another name beside it, and begins with an empty one.
 *
 * Returns: whether that was possible; else a %G_IO_ERROR
 */
gboolean
poise_tool_shelf_start_anew (PoiseToolShelf *self, GError **error)
{
  g_autoptr (GFile) aside = NULL;

  g_return_val_if_fail (POISE_IS_TOOL_SHELF (self), FALSE);

  load (self);
  if (!self->error)
    return TRUE;
  if (g_file_query_exists (self->file, NULL))
    {
      aside = poise_tool_file_set_aside (self->file, error);
      if (!aside)
        return FALSE;
    }
  g_clear_error (&self->error);
  self->on_disk = FALSE;
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
  return TRUE;
}

/** poise_tool_shelf_flush: What has not been saved yet is, now: before Poise ends. */
void
poise_tool_shelf_flush (PoiseToolShelf *self)
{
  g_autoptr (GError) error = NULL;
  Job *job;

  g_return_if_fail (POISE_IS_TOOL_SHELF (self));

  while (self->saving)
    g_main_context_iteration (NULL, TRUE);
  g_clear_handle_id (&self->timeout, g_source_remove);
  if (!self->dirty)
    return;
  job = job_new (self);
  self->dirty = FALSE;
  job_run (job, &error);
  job_finish (job, self, error);
  job_free (job);
}
