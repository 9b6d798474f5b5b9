/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the system is asked to tell of, for one file: four monitors at most, of the file and of its folder, each by
 * its name in what holds it, and of the same two where a symbolic link leads.
 *
 * Asking takes the longer the more names the system remembers in those folders, and a slow disk has its time too: it
 * is done off the main thread, which is told nevertheless.
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _PoiseWatchMonitors PoiseWatchMonitors;

PoiseWatchMonitors *
poise_watch_monitors_new (GFile *file, GFile *target, guint rate_limit, GCallback changed, gpointer object);
void poise_watch_monitors_free (PoiseWatchMonitors *self);

GFile *poise_watch_monitors_get_target (const PoiseWatchMonitors *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseWatchMonitors, poise_watch_monitors_free)

G_END_DECLS
