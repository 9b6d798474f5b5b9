/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One look at a file: whether it still holds what was read from it or written to it. Blocking, for worker threads.
 *
 * What it holds is told by its SHA-256 and size, never by its times: a file that was only touched, or written anew with
 * the same bytes, is the same. The bytes are read only if the system says of the file anything else than at the look
 * before.
 */

#pragma once

#include "store/poise-store.h"

G_BEGIN_DECLS

/**
 * PoiseWatchState:
 * @POISE_WATCH_SAME: it holds what is known
 * @POISE_WATCH_CHANGED: it holds something else
 * @POISE_WATCH_GONE: there is no file of this name in its folder, or what it is a link to is not there
 * @POISE_WATCH_FOLDER_GONE: its folder, or the disk that it is on, is not there
 * @POISE_WATCH_UNREADABLE: it is there, but is no file, or cannot be read
 */
typedef enum
{
  POISE_WATCH_SAME,
  POISE_WATCH_CHANGED,
  POISE_WATCH_GONE,
  POISE_WATCH_FOLDER_GONE,
  POISE_WATCH_UNREADABLE,
} PoiseWatchState;

/** PoiseWatchStamp: what the system says of a file. All zero: nothing is known, or it is too fresh to be relied on. */
typedef struct
{
  guint64 device;
  guint64 inode;
  gint64 size;
  gint64 modified;
  gint64 changed;
} PoiseWatchStamp;

/**
 * PoiseWatchLook:
 * @state: how the file is
 * @reason: of %POISE_WATCH_UNREADABLE, an errno that says why
 * @fingerprint: of what it holds, if that could be read
 * @stamp: by which the next look is spared reading it
 * @is_remote: whether others can change it without this machine being told
 */
typedef struct
{
  PoiseWatchState state;
  int reason;
  PoiseFingerprint fingerprint;
  PoiseWatchStamp stamp;
  gboolean is_remote;
} PoiseWatchLook;

PoiseWatchLook
poise_watch_look (GFile *file, const PoiseFingerprint *known, const PoiseWatchLook *before, GCancellable *cancellable);
gboolean poise_watch_is_same (const PoiseFingerprint *a, const PoiseFingerprint *b);

G_END_DECLS
