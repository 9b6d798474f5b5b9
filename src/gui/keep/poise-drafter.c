/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One job at a time runs in a thread: writing the newest state, or doing away with what has been written. After each,
 * and after each edit, run() decides what is next.
 */

#include "gui/keep/poise-drafter.h"

#include "gui/keep/poise-draft-clock.h"
#include "gui/keep/poise-draft-job.h"
#include "gui/keep/poise-stay.h"

struct _PoiseDrafter
{
  GObject parent_instance;

  char *drafts;
  PoiseDocument *document; /* (nullable) until there is one */
  PoiseTyping *typing;     /* (nullable) */
  gboolean has_base;
  PoiseFingerprint base;
  PoisePlan *base_plan; /* (nullable): what that file held */

  PoiseDraftSlot *slot; /* (nullable) while there is no draft, or a job has it */
  GPtrArray *others;    /* of PoiseDraftSlot: drafts that were taken up beside it */
  PoiseDraftClock clock;
  gint64 (*now) (void);
  guint timeout;
  gboolean busy;
  gboolean needless; /* what has been written is to go */
  guint n_holds;     /* by whom it is not to go yet */
  gboolean over;     /* the person has discarded the changes */
  gboolean unsafe;
};

enum
{
  SIGNAL_UNSAFE,
  SIGNAL_SAFE,
  SIGNAL_WRITTEN,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseDrafter, poise_drafter, G_TYPE_OBJECT)

/* ---- What to do ---- */

static char *
typed (PoiseDrafter *self, char *(*get) (PoiseTyping *))
{
  return self->typing ? get (self->typing) : NULL;
}

/* Whether there is anything that is nowhere else */
static gboolean
is_needed (PoiseDrafter *self)
{
  g_autofree char *line = NULL;
  g_autofree char *text = NULL;

  if (!self->document || self->over || poise_document_get_read_only (self->document))
    return FALSE;
  if (poise_document_get_modified (self->document))
    return TRUE;
  line = typed (self, poise_typing_get_line);
  text = typed (self, poise_typing_get_text);
  return line || text;
}

static PoiseDraft *
describe (PoiseDrafter *self)
{
  PoiseDraft *draft = poise_draft_new ();
  GFile *file = poise_document_get_file (self->document);

  draft->title = g_strdup (poise_document_get_title (self->document));
  draft->uri = file ? g_file_get_uri (file) : NULL;
  draft->has_base = file && self->has_base;
  draft->base = self->base;
  draft->steps = poise_document_count_from_saved (self->document);
  draft->line = typed (self, poise_typing_get_line);
  draft->typed = typed (self, poise_typing_get_text);
  draft->time = g_get_real_time ();
  return draft;
}

static PoiseDraftJob *
make_job (PoiseDrafter *self)
{
  PoiseDraftJob *job = poise_draft_job_new (self->drafts);

  job->slot = g_steal_pointer (&self->slot);
  if (self->needless)
    {
      job->others = g_steal_pointer (&self->others);
      self->others = g_ptr_array_new_with_free_func ((GDestroyNotify) poise_draft_slot_free);
      self->needless = FALSE;
      return job;
    }
  poise_draft_clock_begin (&self->clock);
  job->draft = describe (self);
  job->plan = poise_plan_ref (poise_document_get_plan (self->document));
  if (job->draft->has_base && self->base_plan)
    job->base = poise_plan_ref (self->base_plan);
  return job;
}

static void
take_result (PoiseDrafter *self, const GError *error)
{
  if (error)
    poise_draft_clock_fail (&self->clock, self->now ());
  else
    poise_draft_clock_succeed (&self->clock);
  if ((error != NULL) == self->unsafe)
    return;
  self->unsafe = error != NULL;
  if (error)
    g_signal_emit (self, signals[SIGNAL_UNSAFE], 0, error);
  else
    g_signal_emit (self, signals[SIGNAL_SAFE], 0);
}

static void
on_done (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (PoiseDrafter) self = data;
  g_autoptr (GError) error = NULL;
  PoiseDraftJob *job = g_task_get_task_data (G_TASK (result));

  g_task_propagate_boolean (G_TASK (result), &error);
  self->busy = FALSE;
  if (self->slot && job->slot)
    g_ptr_array_add (self->others, g_steal_pointer (&job->slot));
  else if (job->slot)
    self->slot = g_steal_pointer (&job->slot);
  if (!error || is_needed (self))
    take_result (self, error);
  if (!error && job->plan)
    g_signal_emit (self, signals[SIGNAL_WRITTEN], 0);
  poise_stay_end ();
  poise_drafter_run (self);
}

static void
run_job (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GError *error = NULL;

  if (poise_draft_job_run (data, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
start_job (PoiseDrafter *self)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, on_done, g_object_ref (self));

  self->busy = TRUE;
  poise_stay_begin ();
  g_task_set_task_data (task, make_job (self), (GDestroyNotify) poise_draft_job_free);
  g_task_run_in_thread (task, run_job);
}

static gboolean
on_timeout (gpointer data)
{
  PoiseDrafter *self = data;

  self->timeout = 0;
  poise_drafter_run (self);
  return G_SOURCE_REMOVE;
}

/**
 * poise_drafter_run:
 *
 * Begins what is due now, or sees to it that it is begun when it is.
 */
void
poise_drafter_run (PoiseDrafter *self)
{
  gint64 due;
  gint64 now = self->now ();

  g_return_if_fail (POISE_IS_DRAFTER (self));

  if (self->busy)
    return;
  if (self->needless && (self->slot || self->others->len > 0))
    {
      if (self->n_holds == 0)
        start_job (self);
      return;
    }
  g_clear_handle_id (&self->timeout, g_source_remove);
  if (!poise_draft_clock_get_due (&self->clock, &due))
    return;
  if (due <= now)
    start_job (self);
  else if (self->now == g_get_monotonic_time)
    self->timeout = g_timeout_add ((guint) ((due - now + 999) / 1000), on_timeout, self);
}

/* Something has changed, in the document or in an entry. Where all has been taken back, what could be done again is in
 * no file: the draft stays as it is. */
static void
note (PoiseDrafter *self)
{
  gboolean needed = is_needed (self);

  self->needless = !needed && (self->over || !self->document || !poise_document_get_can_redo (self->document));
  if (needed)
    poise_draft_clock_note (&self->clock, self->now ());
  else
    poise_draft_clock_stop (&self->clock);
  poise_drafter_run (self);
}

/* ---- Life ---- */

static void
poise_drafter_dispose (GObject *object)
{
  PoiseDrafter *self = POISE_DRAFTER (object);

  g_clear_handle_id (&self->timeout, g_source_remove);
  g_clear_object (&self->document);
  g_clear_object (&self->typing);
  G_OBJECT_CLASS (poise_drafter_parent_class)->dispose (object);
}

static void
poise_drafter_finalize (GObject *object)
{
  PoiseDrafter *self = POISE_DRAFTER (object);

  g_free (self->drafts);
  g_clear_pointer (&self->base_plan, poise_plan_unref);
  poise_draft_slot_free (self->slot);
  g_ptr_array_unref (self->others);
  G_OBJECT_CLASS (poise_drafter_parent_class)->finalize (object);
}

static void
poise_drafter_class_init (PoiseDrafterClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GType type = G_TYPE_FROM_CLASS (class);

  object_class->dispose = poise_drafter_dispose;
  object_class->finalize = poise_drafter_finalize;
  signals[SIGNAL_UNSAFE]
      = g_signal_new ("unsafe", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_ERROR);
  signals[SIGNAL_SAFE] = g_signal_new ("safe", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_WRITTEN] = g_signal_new ("written", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
poise_drafter_init (PoiseDrafter *self)
{
  self->others = g_ptr_array_new_with_free_func ((GDestroyNotify) poise_draft_slot_free);
  self->now = g_get_monotonic_time;
}

/**
 * poise_drafter_new:
 * @drafts: the folder of drafts
 *
 * Returns: (transfer full): a drafter of nothing yet
 */
PoiseDrafter *
poise_drafter_new (const char *drafts)
{
  PoiseDrafter *self = g_object_new (POISE_TYPE_DRAFTER, NULL);

  self->drafts = g_strdup (drafts);
  return self;
}

/**
 * poise_drafter_follow:
 * @document: of which drafts are kept from now on, once
 * @typing: (nullable): what is being typed there
 */
void
poise_drafter_follow (PoiseDrafter *self, PoiseDocument *document, PoiseTyping *typing)
{
  g_return_if_fail (POISE_IS_DRAFTER (self));
  g_return_if_fail (self->document == NULL);

  self->document = g_object_ref (document);
  g_set_object (&self->typing, typing);
  g_signal_connect_object (document, "changed", G_CALLBACK (note), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "notify::modified", G_CALLBACK (note), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "notify::file", G_CALLBACK (note), self, G_CONNECT_SWAPPED);
  if (typing)
    g_signal_connect_object (typing, "changed", G_CALLBACK (note), self, G_CONNECT_SWAPPED);
  note (self);
}

/**
 * poise_drafter_set_base:
 * @base: (nullable): what the document's file was when it was read or saved last
 * @plan: (nullable): what it held then, where that is known
 */
void
poise_drafter_set_base (PoiseDrafter *self, const PoiseFingerprint *base, PoisePlan *plan)
{
  g_return_if_fail (POISE_IS_DRAFTER (self));

  if (plan)
    poise_plan_ref (plan);
  g_clear_pointer (&self->base_plan, poise_plan_unref);
  self->base_plan = plan;
  self->has_base = base != NULL;
  if (base)
    self->base = *base;
  if (self->document)
    note (self);
}

/**
 * poise_drafter_adopt:
 * @slot: (transfer full): of a draft that the document has been restored from
 *
 * It is kept like those that are written from now on.
 */
void
poise_drafter_adopt (PoiseDrafter *self, PoiseDraftSlot *slot)
{
  g_return_if_fail (POISE_IS_DRAFTER (self));

  if (self->slot || self->busy)
    g_ptr_array_add (self->others, slot);
  else
    self->slot = slot;
}

/** poise_drafter_saved: The document has been saved: its bytes have reached the disk. */
void
poise_drafter_saved (PoiseDrafter *self)
{
  g_return_if_fail (POISE_IS_DRAFTER (self));

  self->needless = !is_needed (self);
  g_signal_emit (self, signals[SIGNAL_WRITTEN], 0);
  poise_drafter_run (self);
}

/** poise_drafter_discard: The person does not want what is not saved, or there is nothing of it. For good. */
void
poise_drafter_discard (PoiseDrafter *self)
{
  g_return_if_fail (POISE_IS_DRAFTER (self));

  self->over = TRUE;
  note (self);
}

/** poise_drafter_hold: What has been written stays until poise_drafter_release(), needed or not. */
void
poise_drafter_hold (PoiseDrafter *self)
{
  g_return_if_fail (POISE_IS_DRAFTER (self));

  self->n_holds++;
}

/** poise_drafter_release: Once for each poise_drafter_hold(). */
void
poise_drafter_release (PoiseDrafter *self)
{
  g_return_if_fail (POISE_IS_DRAFTER (self));
  g_return_if_fail (self->n_holds > 0);

  self->n_holds--;
  poise_drafter_run (self);
}

/** poise_drafter_is_busy: Returns: whether something is being written, or done away with */
gboolean
poise_drafter_is_busy (PoiseDrafter *self)
{
  g_return_val_if_fail (POISE_IS_DRAFTER (self), FALSE);
  return self->busy;
}

/** poise_drafter_set_time: @now: gives the time, in microseconds; somebody else calls poise_drafter_run() then */
void
poise_drafter_set_time (PoiseDrafter *self, gint64 (*now) (void))
{
  g_return_if_fail (POISE_IS_DRAFTER (self));
  self->now = now;
}
