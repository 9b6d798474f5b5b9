/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The monitors are made by the first look, before it looks, and anew by one that finds a link leading elsewhere. What
 * no monitor tells of - a folder further up, another machine - is found when the window is looked at again, or before
 * a save.
 */

#include "gui/keep/poise-watcher.h"

#include "gui/keep/poise-watch-monitors.h"
#include "store/poise-saver-place.h"

/* milliseconds */
#define MAX_RATE_LIMIT 200

static PoiseWatcherPace pace = { .quiet = 200, .cap = 1000, .moment = 600, .gone = 3000, .remote = 10000 };

struct _PoiseWatcher
{
  GObject parent_instance;

  GFile *file; /* (nullable): nothing is watched */
  PoiseFingerprint known;
  guint version; /* of what is watched and known */

  PoiseWatchMonitors *monitors; /* (nullable): of what was watched before, until the first look makes new ones */
  gboolean has_monitors; /* of this file */
  GFile *renamed;        /* (nullable): what a monitor says that the file is called now */

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
  if (!self->file) /* they were asked for when something was watched */
    return;
  if (event == G_FILE_MONITOR_EVENT_RENAMED && other && g_file_equal (file, self->file))
    g_set_object (&self->renamed, other);
  on_notice (self);
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
  gboolean has_monitors;
  GFile *target; /* (nullable): where links led when they were made */
  guint rate_limit;

  PoiseWatchLook look;
  gboolean is_renamed;          /* to that, and the same */
  PoiseWatchMonitors *monitors; /* (nullable): new ones */
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_object_unref (job->file);
  g_clear_object (&job->renamed);
  g_clear_object (&job->target);
  g_clear_pointer (&job->monitors, poise_watch_monitors_free);
  g_free (job);
}

static gboolean
leads_elsewhere (const Job *job, GFile *target)
{
  return target && (!job->target || !g_file_equal (target, job->target));
}

static void
run (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Job *job = data;
  const char *path = g_file_peek_path (job->file);
  g_autofree char *real = path ? poise_saver_place_resolve (path) : NULL;
  g_autoptr (GFile) target = real ? g_file_new_for_path (real) : NULL;

  if (!job->has_monitors || leads_elsewhere (job, target))
    job->monitors
        = poise_watch_monitors_new (job->file, target, job->rate_limit, G_CALLBACK (on_monitor), source);
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

/* The old ones go last: GLib 2.74 may miss what happens in a folder that it has just ceased, and begun again, to listen
 * to. */
static void
take_monitors (PoiseWatcher *self, Job *job)
{
  PoiseWatchMonitors *old = self->monitors;

  if (!job->monitors)
    return;
  self->monitors = g_steal_pointer (&job->monitors);
  self->has_monitors = TRUE;
  poise_watch_monitors_free (old);
}

/* What has just gone is looked at once more before it is told of. */
static void
judge (PoiseWatcher *self, const Job *job)
{
  gboolean was_gone = self->has_last && is_gone (self->last.state);

  self->last = job->look;
  self->has_last = TRUE;
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
  take_monitors (self, job);
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
  g_clear_pointer (&self->monitors, poise_watch_monitors_free);
  g_clear_object (&self->file);
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
 * It takes a look as soon as nothing else is to be done, such as a frame of a window that opens: the file may have
 * changed since.
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
  g_set_object (&self->file, file);
  forget_looks (self);
  self->has_monitors = FALSE;
  if (!file)
    {
      g_clear_pointer (&self->monitors, poise_watch_monitors_free);
      return;
    }
  self->known = *known;
  self->timeout = g_idle_add_full (G_PRIORITY_LOW, on_timeout, self, NULL);
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

/** poise_watcher_look: Takes a look now or as soon as the one under way is done; the first when it is due. */
void
poise_watcher_look (PoiseWatcher *self)
{
  g_autoptr (GTask) task = NULL;
  Job *job;

  g_return_if_fail (POISE_IS_WATCHER (self));

  self->again = self->looking || self->n_holds > 0;
  if (!self->file || self->again || (!self->has_monitors && self->timeout))
    return;
  g_clear_handle_id (&self->timeout, g_source_remove);
  self->first = 0;
  job = g_new0 (Job, 1);
  job->file = g_object_ref (self->file);
  job->known = self->known;
  job->version = self->version;
  job->before = self->last;
  job->has_before = self->has_last;
  job->has_monitors = self->has_monitors;
  if (self->has_monitors)
    g_set_object (&job->target, poise_watch_monitors_get_target (self->monitors));
  job->rate_limit = MIN (pace.quiet, MAX_RATE_LIMIT);
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
