/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Notices that a plan's file is another while it is open: changed, replaced, deleted, renamed, its folder gone.
 *
 * The system's notices only make it look; what it tells of is what it finds, by fingerprint (poise-watch-look.h). So
 * what the window itself writes is nothing new once poise_watcher_set_known() has named it.
 *
 * What always holds:
 *  - looks are taken off the main thread, one at a time, and bursts of notices lead to one;
 *  - a look that began before the file was known otherwise, or while it is held, tells of nothing;
 *  - that a file has gone is told only if it is still gone a moment later: many programs replace files so;
 *  - what is back as it was is told of too.
 */

#pragma once

#include "gui/keep/poise-watch-look.h"

G_BEGIN_DECLS

/**
 * PoiseWatcherPace: in milliseconds, for tests to hurry it.
 * @quiet: how long after the last notice of a burst it looks
 * @cap: how long after the first at the latest
 * @moment: until it looks again at what has gone
 * @gone: how often it looks for what has gone
 * @remote: how often it looks at what this machine is not told of
 */
typedef struct
{
  guint quiet;
  guint cap;
  guint moment;
  guint gone;
  guint remote;
} PoiseWatcherPace;

#define POISE_TYPE_WATCHER (poise_watcher_get_type ())
G_DECLARE_FINAL_TYPE (PoiseWatcher, poise_watcher, POISE, WATCHER, GObject)

/*
 * Signals:
 *  "changed" (): the file is in another state, or holds something else again;
 *  "renamed" (GFile): the file, which is the same, has this name now; whoever agrees watches it under that;
 *  "looked" (): a look has been taken, and what there was to tell has been told.
 */
PoiseWatcher *poise_watcher_new (void);

void poise_watcher_watch (PoiseWatcher *self, GFile *file, const PoiseFingerprint *known);
void poise_watcher_set_known (PoiseWatcher *self, const PoiseFingerprint *known);
void poise_watcher_hold (PoiseWatcher *self);
void poise_watcher_release (PoiseWatcher *self);
void poise_watcher_look (PoiseWatcher *self);

PoiseWatchState poise_watcher_get_state (PoiseWatcher *self);
int poise_watcher_get_reason (PoiseWatcher *self);

void poise_watcher_set_pace (const PoiseWatcherPace *pace);

G_END_DECLS
