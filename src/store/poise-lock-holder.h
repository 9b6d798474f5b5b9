/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Who has a plan's file open: a plain value, what is written of it into an entry, and whether it can still be so.
 */

#pragma once

#include "store/poise-process.h"

G_BEGIN_DECLS

/** POISE_LOCK_TRUST_SECONDS: for how long after its last sign of life another machine is believed to have a file open. */
#define POISE_LOCK_TRUST_SECONDS (24 * 60 * 60)

/**
 * PoiseLockHolder:
 * @host: what the machine is called
 * @machine: stands for the machine, which may share its name with others; "" where that is not known
 * @user: what its user is called
 * @process: the process
 * @time: since when, in seconds since 1970
 * @token: of this holder alone, also where a process holds a file twice
 */
typedef struct
{
  char *host;
  char *machine;
  char *user;
  PoiseProcess process;
  gint64 time;
  char *token;
} PoiseLockHolder;

PoiseLockHolder *poise_lock_holder_new_own (void);
PoiseLockHolder *poise_lock_holder_copy (const PoiseLockHolder *holder);
void poise_lock_holder_free (PoiseLockHolder *holder);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseLockHolder, poise_lock_holder_free)

GBytes *poise_lock_holder_write (const PoiseLockHolder *holder);
PoiseLockHolder *poise_lock_holder_read (GBytes *bytes);

gboolean poise_lock_holder_is_here (const PoiseLockHolder *holder, const PoiseLockHolder *own);
gboolean poise_lock_holder_is_alive (const PoiseLockHolder *holder, const PoiseLockHolder *own, gint64 silence);

G_END_DECLS
