/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Four monitors at most: of the file and of its folder, each by its name in what holds it, and of the same two where a
 * symbolic link leads. What no monitor tells of - a folder further up, another machine - is found when the window is
 * looked at again, or before a save.
 */

#include "gui/keep/poise-watcher.h"

#include "store/poise-saver-place.h"

#define MONITORS (G_FILE_MONITOR_WATCH_MOVES | G_FILE_MONITOR_WATCH_MOUNTS)

static PoiseWatcherPace pace = { .quiet = 200, .cap = 1000, .moment = 600, .gone = 3000, .remote = 10000 };

struct _PoiseWatcher
{
  GObject parent_instance;

  GFile *file; /* (nullable): nothing is watched */
  PoiseFingerprint known;
  guint version; /* of what is watched and known */

  GPtrArray *monitors;
  GFile *target;  /* (nullable): where links lead, whose monitors these are */
  GFile *renamed; /* (nullable): what a monitor says that the file is called now */

  guint timeout; /* until a look */
  gint64 first;  /* notice that it is for */
  guint n_holds;
  GCancellable *looking; /* (nullable) */
  gboolean again;        /* a look is wanted once that is done, or nobody holds */

  PoiseWatchLook last; /* look, of this version or before */
  gboolean has_last;
  PoiseWatchLook told;
};

enum
{
  SIGNAL_CHANGED,
  SIGNAL_RENAMED,
  SIGNAL_LOOKED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseWatcher, poise_watcher, G_TYPE_OBJECT)

static gboolean
is_gone (PoiseWatchState state)
{
  return state == POISE_WATCH_GONE || state == POISE_WATCH_FOLDER_GONE;
}

/* ---- When to look ---- */

static gboolean
on_timeout (gpointer data)
{
  PoiseWatcher *self = data;

  self->timeout = 0;
  poise_watcher_look (self);
  return G_SOURCE_REMOVE;
}

static void
look_after (PoiseWatcher *self, guint milliseconds)
{
  g_clear_handle_id (&self->timeout, g_source_remove);
  self->timeout = g_timeout_add (milliseconds, on_timeout, self);
}

/* However long a burst goes on, it does not put the look off for ever. */
static void
on_notice (PoiseWatcher *self)
{
  gint64 now = g_get_monotonic_time () / 1000;
  gint64 left;

  if (self->first == 0)
    self->first = now;
  left = self->first + pace.cap - now;
  look_after (self, (guint) CLAMP (left, 0, (gint64) pace.quiet));
}

/* Where a file goes that leaves its folder is told only now and then, and may be the wastebasket: it has gone. */
static void
on_monitor (GFileMonitor *monitor, GFile *file, GFile *other, GFileMonitorEvent event, PoiseWatcher *self)
{
  if (event == G_FILE_MONITOR_EVENT_RENAMED && other && g_file_equal (file, self->file))
    g_set_object (&self->renamed, other);
  on_notice (self);
}

/* ---- Monitors ---- */

static void
add_monitor (PoiseWatcher *self, GFile *file)
{
  GFileMonitor *monitor = g_file_monitor_file (file, MONITORS, NULL, NULL);

  if (!monitor)
    return;
  g_file_monitor_set_rate_limit (monitor, MIN (pace.quiet, 200));
  g_signal_connect_object (monitor, "changed", G_CALLBACK (on_monitor), self, 0);
  g_ptr_array_add (self->monitors, monitor);
}

static void
add_monitors (PoiseWatcher *self, GFile *file)
{
  g_autoptr (GFile) folder = g_file_get_parent (file);

  add_monitor (self, file);
  if (folder)
    add_monitor (self, folder);
}

/* @monitors: (transfer full) */
static void
drop_monitors (PoiseWatcher *self, GPtrArray *monitors)
{
  for (guint i = 0; i < monitors->len; i++)
    {
      g_signal_handlers_disconnect_by_data (monitors->pdata[i], self);
      g_file_monitor_cancel (monitors->pdata[i]);
    }
  g_ptr_array_unref (monitors);
}

/* Behind GIO, asking for a monitor may take its time: such files are looked at now and then. The old ones go last:
 * GLib 2.74 may miss what happens in a folder that it has just ceased, and begun again, to listen to. */
static void
renew_monitors (PoiseWatcher *self)
{
  GPtrArray *old = g_steal_pointer (&self->monitors);

  self->monitors = g_ptr_array_new_with_free_func (g_object_unref);
  if (self->file && g_file_peek_path (self->file))
    {
      add_monitors (self, self->file);
      if (self->target && !g_file_equal (self->target, self->file))
        add_monitors (self, self->target);
    }
  drop_monitors (self, old);
}

static void
take_target (PoiseWatcher *self, GFile *target)
{
  if (!target || (self->target && g_file_equal (self->target, target)))
    return;
  g_set_object (&self->target, target);
  renew_monitors (self);
}

/* ---- Looking, in a thread ---- */

typedef struct
{
  GFile *file;
  PoiseFingerprint known;
  guint version;
  PoiseWatchLook before;
  gboolean has_before;
  GFile *renamed; /* (nullable) */

  PoiseWatchLook look;
  gboolean is_renamed; /* to that, and the same */
  GFile *target;       /* (nullable) */
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_object_unref (job->file);
  g_clear_object (&job->renamed);
  g_clear_object (&job->target);
  g_free (job);
}

static void
run (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Job *job = data;
  const char *path = g_file_peek_path (job->file);
  g_autofree char *real = path ? poise_saver_place_resolve (path) : NULL;

  job->target = real ? g_file_new_for_path (real) : NULL;
  job->look = poise_watch_look (job->file, &job->known, job->has_before ? &job->before : NULL, cancellable);
  if (job->renamed && is_gone (job->look.state))
    job->is_renamed = poise_watch_look (job->renamed, &job->known, NULL, cancellable).state == POISE_WATCH_SAME;
  g_task_return_boolean (task, TRUE);
}

static void
tell (PoiseWatcher *self, const PoiseWatchLook *look)
{
  gboolean is_news = look->state != self->told.state
                     || (look->state == POISE_WATCH_CHANGED
                         && !poise_watch_is_same (&look->fingerprint, &self->told.fingerprint));

  self->told = *look;
  if (is_news)
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* What has just gone is looked at once more before it is told of. */
static void
judge (PoiseWatcher *self, const Job *job)
{
  gboolean was_gone = self->has_last && is_gone (self->last.state);

  self->last = job->look;
  self->has_last = TRUE;
  take_target (self, job->target);
  if (!is_gone (job->look.state) && self->renamed == job->renamed)
    g_clear_object (&self->renamed);
  if (is_gone (job->look.state) && !was_gone && !is_gone (self->told.state))
    {
      look_after (self, pace.moment);
      return;
    }
  if (job->is_renamed)
    g_signal_emit (self, signals[SIGNAL_RENAMED], 0, job->renamed);
  else
    tell (self, &job->look);
  if (!self->timeout && self->file && (is_gone (job->look.state) || job->look.state == POISE_WATCH_UNREADABLE))
    look_after (self, pace.gone);
  else if (!self->timeout && self->file && job->look.is_remote)
    look_after (self, pace.remote);
}

static void
on_run (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (PoiseWatcher) self = g_object_ref (POISE_WATCHER (source));
  Job *job = g_task_get_task_data (G_TASK (result));

  if (!g_task_propagate_boolean (G_TASK (result), NULL)) /* something else is watched since */
    return;
  g_clear_object (&self->looking);
  if (job->version != self->version || self->n_holds > 0)
    {
      self->again = TRUE;
    }
  else
    {
      judge (self, job);
      g_signal_emit (self, signals[SIGNAL_LOOKED], 0);
    }
  if (self->again && self->n_holds == 0)
    poise_watcher_look (self);
}

/* ---- Life ---- */

static void
poise_watcher_dispose (GObject *object)
{
  PoiseWatcher *self = POISE_WATCHER (object);

  g_cancellable_cancel (self->looking);
  g_clear_object (&self->looking);
  g_clear_handle_id (&self->timeout, g_source_remove);
  if (self->monitors)
    drop_monitors (self, g_steal_pointer (&self->monitors));
  g_clear_object (&self->file);
  g_clear_object (&self->target);
  g_clear_object (&self->renamed);
  G_OBJECT_CLASS (poise_watcher_parent_class)->dispose (object);
}

static void
poise_watcher_class_init (PoiseWatcherClass *class)
{
  GType type = G_TYPE_FROM_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_watcher_dispose;
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_RENAMED]
      = g_signal_new ("renamed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_FILE);
  signals[SIGNAL_LOOKED] = g_signal_new ("looked", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
poise_watcher_init (PoiseWatcher *self)
{
  self->monitors = g_ptr_array_new_with_free_func (g_object_unref);
}

/** poise_watcher_new: Returns: (transfer full): one that watches nothing yet */
PoiseWatcher *
poise_watcher_new (void)
{
  return g_object_new (POISE_TYPE_WATCHER, NULL);
}

static void
forget_looks (PoiseWatcher *self)
{
  self->version++;
  self->has_last = FALSE;
  self->told = (PoiseWatchLook) { .state = POISE_WATCH_SAME };
}

/**
 * poise_watcher_watch:
 * @file: (nullable): what is watched from now on; %NULL: nothing
 * @known: (nullable): what was last read from it or written to it
 *
 * It takes a look at once: the file may have changed since.
 */
void
poise_watcher_watch (PoiseWatcher *self, GFile *file, const PoiseFingerprint *known)
{
  g_return_if_fail (POISE_IS_WATCHER (self));
  g_return_if_fail (!file || known);

  g_cancellable_cancel (self->looking);
  g_clear_object (&self->looking);
  g_clear_handle_id (&self->timeout, g_source_remove);
  g_clear_object (&self->renamed);
  g_clear_object (&self->target);
  g_set_object (&self->file, file);
  forget_looks (self);
  renew_monitors (self);
  if (!file)
    return;
  self->known = *known;
  poise_watcher_look (self);
}

/** poise_watcher_set_known: @known: what the file holds is this now: it has been read, written or agreed to */
void
poise_watcher_set_known (PoiseWatcher *self, const PoiseFingerprint *known)
{
  gboolean is_other = self->has_last && !poise_watch_is_same (&self->last.fingerprint, known);

  g_return_if_fail (POISE_IS_WATCHER (self));

  self->known = *known;
  forget_looks (self);
  if (is_other)
    poise_watcher_look (self);
}

/** poise_watcher_hold: The window is writing to the file itself: nothing is to be told until poise_watcher_release(). */
void
poise_watcher_hold (PoiseWatcher *self)
{
  g_return_if_fail (POISE_IS_WATCHER (self));
  self->n_holds++;
}

/** poise_watcher_release: The window has written, or failed to. */
void
poise_watcher_release (PoiseWatcher *self)
{
  g_return_if_fail (POISE_IS_WATCHER (self));
  g_return_if_fail (self->n_holds > 0);

  if (--self->n_holds == 0 && self->again)
    poise_watcher_look (self);
}

/** poise_watcher_look: Takes a look now, or as soon as the one under way is done. */
void
poise_watcher_look (PoiseWatcher *self)
{
  g_autoptr (GTask) task = NULL;
  Job *job;

  g_return_if_fail (POISE_IS_WATCHER (self));

  self->again = self->looking || self->n_holds > 0;
  if (!self->file || self->again)
    return;
  g_clear_handle_id (&self->timeout, g_source_remove);
  self->first = 0;
  job = g_new0 (Job, 1);
  job->file = g_object_ref (self->file);
  job->known = self->known;
  job->version = self->version;
  job->before = self->last;
  job->has_before = self->has_last;
  job->renamed = self->renamed ? g_object_ref (self->renamed) : NULL;
  self->looking = g_cancellable_new ();
  task = g_task_new (self, self->looking, on_run, NULL);
  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, run);
}

/** poise_watcher_get_state: Returns: what has been told last; %POISE_WATCH_SAME where there was nothing to tell */
PoiseWatchState
poise_watcher_get_state (PoiseWatcher *self)
{
  g_return_val_if_fail (POISE_IS_WATCHER (self), POISE_WATCH_SAME);
  return self->told.state;
}

/** poise_watcher_get_reason: Returns: of %POISE_WATCH_UNREADABLE, an errno that says why */
int
poise_watcher_get_reason (PoiseWatcher *self)
{
  g_return_val_if_fail (POISE_IS_WATCHER (self), 0);
  return self->told.reason;
}

/** poise_watcher_set_pace: @new_pace: of all watchers from now on */
void
poise_watcher_set_pace (const PoiseWatcherPace *new_pace)
{
  pace = *new_pace;
}
