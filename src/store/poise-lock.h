/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An advisory lock: that a plan's file is open here, for whoever opens it next to be told. Nobody is ever refused.
 *
 * It stands in two places: in XDG_STATE_HOME/poise/locks for this machine, whatever folder the file is in, and beside
 * the file as ".~NAME.lock" for other machines and users, where the folder takes it. Both go when the file is closed.
 *
 * What always holds: what a process that ended has left is recognized - by its number, its start and the start of the
 * machine; of another machine, by a day without a sign of life - and taken over; an entry of somebody else is never
 * removed. What nobody has taken over since goes with poise_lock_tidy(). The first who has the file is named; once they go, the next who gives a sign of life.
 */

#pragma once

#include "store/poise-lock-holder.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/** POISE_LOCK_REFRESH_SECONDS: how often somebody who has a file open calls poise_lock_refresh(). */
#define POISE_LOCK_REFRESH_SECONDS (5 * 60)

typedef struct _PoiseLock PoiseLock;

/* Blocking, for worker threads; from one at a time */
PoiseLock *poise_lock_take (const char *folder, GFile *file, PoiseLockHolder **other);
void poise_lock_refresh (PoiseLock *lock);
void poise_lock_release (PoiseLock *lock);

void poise_lock_tidy (GFile *file);

char *poise_lock_get_folder (void);
char *poise_lock_get_path_beside (GFile *file);

G_END_DECLS
