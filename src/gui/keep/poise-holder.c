/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A thread of a pool does one thing after the other; what it holds is its own.
 */

#include "gui/keep/poise-holder.h"

/* In microseconds. What takes longer, on a share that does not answer, goes on by itself. */
#define LONGEST_WAIT (G_USEC_PER_SEC / 10)

/* What the thread has */
typedef struct
{
  char *folder;
  PoiseLock *lock; /* (nullable) */

  GMutex mutex;
  GCond cond;
  guint n_jobs; /* not done yet */
} Worker;

struct _PoiseHolder
{
  GObject parent_instance;

  Worker *worker;
  GThreadPool *pool;
  GFile *file; /* (nullable) */
  guint refresh;
};

enum
{
  SIGNAL_HELD,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseHolder, poise_holder, G_TYPE_OBJECT)

typedef enum
{
  JOB_TAKE,
  JOB_REFRESH,
  JOB_RELEASE,
} JobKind;

typedef struct
{
  JobKind kind;
  Worker *worker;
  GFile *file;      /* (nullable) */
  GWeakRef *holder; /* (nullable) */
} Job;

/* ---- In the thread ---- */

static void
worker_free (gpointer data)
{
  Worker *worker = data;

  poise_lock_release (worker->lock);
  g_mutex_clear (&worker->mutex);
  g_cond_clear (&worker->cond);
  g_free (worker->folder);
}

static void
worker_unref (Worker *worker)
{
  g_atomic_rc_box_release_full (worker, worker_free);
}

static void
weak_free (GWeakRef *weak)
{
  g_weak_ref_clear (weak);
  g_free (weak);
}

typedef struct
{
  GWeakRef *holder;
  GFile *file;
  PoiseLockHolder *other;
} Found;

static void
found_free (gpointer data)
{
  Found *found = data;

  weak_free (found->holder);
  g_object_unref (found->file);
  poise_lock_holder_free (found->other);
  g_free (found);
}

static gboolean
tell (gpointer data)
{
  Found *found = data;
  g_autoptr (PoiseHolder) self = g_weak_ref_get (found->holder);

  if (self && self->file && g_file_equal (self->file, found->file))
    g_signal_emit (self, signals[SIGNAL_HELD], 0, found->other);
  return G_SOURCE_REMOVE;
}

static void
take (Job *job)
{
  PoiseLockHolder *other = NULL;
  Found *found;

  job->worker->lock = poise_lock_take (job->worker->folder, job->file, &other);
  if (!other)
    return;
  found = g_new0 (Found, 1);
  found->holder = g_steal_pointer (&job->holder);
  found->file = g_object_ref (job->file);
  found->other = other;
  g_idle_add_full (G_PRIORITY_DEFAULT, tell, found, found_free);
}

static void
run (gpointer data, gpointer unused)
{
  Job *job = data;
  Worker *worker = job->worker;

  if (job->kind == JOB_REFRESH && worker->lock)
    poise_lock_refresh (worker->lock);
  if (job->kind != JOB_REFRESH)
    g_clear_pointer (&worker->lock, poise_lock_release);
  if (job->kind == JOB_TAKE)
    take (job);

  g_mutex_lock (&worker->mutex);
  worker->n_jobs--;
  g_cond_signal (&worker->cond);
  g_mutex_unlock (&worker->mutex);
  g_clear_object (&job->file);
  g_clear_pointer (&job->holder, weak_free);
  worker_unref (worker);
  g_free (job);
}

/* ---- In the main thread ---- */

static void
push (PoiseHolder *self, JobKind kind)
{
  Job *job = g_new0 (Job, 1);

  job->kind = kind;
  job->worker = g_atomic_rc_box_acquire (self->worker);
  if (kind == JOB_TAKE)
    {
      job->file = g_object_ref (self->file);
      job->holder = g_new0 (GWeakRef, 1);
      g_weak_ref_init (job->holder, self);
    }
  g_mutex_lock (&self->worker->mutex);
  self->worker->n_jobs++;
  g_mutex_unlock (&self->worker->mutex);
  g_thread_pool_push (self->pool, job, NULL);
}

static gboolean
on_refresh (gpointer data)
{
  push (data, JOB_REFRESH);
  return G_SOURCE_CONTINUE;
}

static void
wait_a_moment (Worker *worker)
{
  gint64 until = g_get_monotonic_time () + LONGEST_WAIT;

  g_mutex_lock (&worker->mutex);
  while (worker->n_jobs > 0 && g_cond_wait_until (&worker->cond, &worker->mutex, until))
    ;
  g_mutex_unlock (&worker->mutex);
}

static void
poise_holder_dispose (GObject *object)
{
  PoiseHolder *self = POISE_HOLDER (object);

  if (self->file)
    {
      poise_holder_hold (self, NULL);
      wait_a_moment (self->worker);
    }
  G_OBJECT_CLASS (poise_holder_parent_class)->dispose (object);
}

static void
poise_holder_finalize (GObject *object)
{
  PoiseHolder *self = POISE_HOLDER (object);

  g_thread_pool_free (self->pool, FALSE, FALSE); /* once what is to be done is done */
  worker_unref (self->worker);
  G_OBJECT_CLASS (poise_holder_parent_class)->finalize (object);
}

static void
poise_holder_class_init (PoiseHolderClass *class)
{
  G_OBJECT_CLASS (class)->dispose = poise_holder_dispose;
  G_OBJECT_CLASS (class)->finalize = poise_holder_finalize;
  signals[SIGNAL_HELD] = g_signal_new ("held", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                       G_TYPE_NONE, 1, G_TYPE_POINTER);
}

static void
poise_holder_init (PoiseHolder *self)
{
  self->worker = g_atomic_rc_box_new0 (Worker);
  self->worker->folder = poise_lock_get_folder ();
  g_mutex_init (&self->worker->mutex);
  g_cond_init (&self->worker->cond);
  self->pool = g_thread_pool_new (run, NULL, 1, FALSE, NULL);
}

/** poise_holder_new: Returns: (transfer full): one that holds nothing yet */
PoiseHolder *
poise_holder_new (void)
{
  return g_object_new (POISE_TYPE_HOLDER, NULL);
}

/** poise_holder_hold: @file: (nullable): open here from now on, instead of the one before; %NULL: none */
void
poise_holder_hold (PoiseHolder *self, GFile *file)
{
  g_return_if_fail (POISE_IS_HOLDER (self));

  if (!file && !self->file)
    return;
  g_set_object (&self->file, file);
  push (self, file ? JOB_TAKE : JOB_RELEASE);
  g_clear_handle_id (&self->refresh, g_source_remove);
  if (file)
    self->refresh = g_timeout_add_seconds (POISE_LOCK_REFRESH_SECONDS, on_refresh, self);
}
