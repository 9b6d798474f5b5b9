/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A monitor tells in the main context of the thread that asked for it, and a GTask's thread has none but that of the
 * main thread.
 */

#include "gui/keep/poise-watch-monitors.h"

#define FLAGS (G_FILE_MONITOR_WATCH_MOVES | G_FILE_MONITOR_WATCH_MOUNTS)

struct _PoiseWatchMonitors
{
  GFile *target; /* (nullable): where links lead */
  GPtrArray *monitors;
  gpointer object;
};

static void
add (PoiseWatchMonitors *self, GFile *file, guint rate_limit, GCallback changed)
{
  GFileMonitor *monitor = g_file_monitor_file (file, FLAGS, NULL, NULL);

  if (!monitor)
    return;
  g_file_monitor_set_rate_limit (monitor, (int)rate_limit);
  g_signal_connect_object (monitor, "changed", changed, self->object, 0);
  g_ptr_array_add (self->monitors, monitor);
}

static void
add_with_folder (PoiseWatchMonitors *self, GFile *file, guint rate_limit, GCallback changed)
{
  g_autoptr (GFile) folder = g_file_get_parent (file);

  add (self, file, rate_limit, changed);
  if (folder)
    add (self, folder, rate_limit, changed);
}

/**
 * poise_watch_monitors_new:
 * @file: what is watched. Behind GIO nothing is asked for, as that may take its time
 * @target: (nullable): where it leads if it is a symbolic link
 * @rate_limit: in milliseconds, how often at most the same is told
 * @changed: for "changed" of each monitor; called in the main thread, perhaps before this returns
 * @object: what @changed is for, and gets as its data
 *
 * For a thread of a GTask, or the main thread.
 *
 * Returns: (transfer full): what tells until it is freed
 */
PoiseWatchMonitors *
poise_watch_monitors_new (GFile *file, GFile *target, guint rate_limit, GCallback changed, gpointer object)
{
  PoiseWatchMonitors *self = g_new0 (PoiseWatchMonitors, 1);

  self->object = object;
  self->monitors = g_ptr_array_new_with_free_func (g_object_unref);
  g_set_object (&self->target, target);
  if (g_file_peek_path (file))
    {
      add_with_folder (self, file, rate_limit, changed);
      if (target && !g_file_equal (target, file))
        add_with_folder (self, target, rate_limit, changed);
    }
  return self;
}

/** poise_watch_monitors_free: @self: (nullable): tells nothing from now on */
void
poise_watch_monitors_free (PoiseWatchMonitors *self)
{
  if (!self)
    return;
  for (guint i = 0; i < self->monitors->len; i++)
    {
      g_signal_handlers_disconnect_by_data (self->monitors->pdata[i], self->object);
      g_file_monitor_cancel (self->monitors->pdata[i]);
    }
  g_ptr_array_unref (self->monitors);
  g_clear_object (&self->target);
  g_free (self);
}

/** poise_watch_monitors_get_target: Returns: (transfer none) (nullable): where links led when these were made */
GFile *
poise_watch_monitors_get_target (const PoiseWatchMonitors *self)
{
  return self->target;
}
