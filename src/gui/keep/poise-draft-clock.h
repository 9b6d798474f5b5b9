/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * When a draft is due. Pure: times are given to it, in microseconds.
 *
 * What always holds:
 *  - it is due one second after the last edit, or two and a half after the first that no draft has yet, whichever
 *    comes first: steady typing puts it off no further. Half a second is left for writing, so that no more than three
 *    seconds of work are lost;
 *  - after a failure it is due again after 2, 4, 8 … 30 seconds, however much is edited meanwhile.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define POISE_DRAFT_QUIET G_USEC_PER_SEC
#define POISE_DRAFT_CAP (5 * G_USEC_PER_SEC / 2)
#define POISE_DRAFT_LONGEST_WAIT (30 * G_USEC_PER_SEC)

/** PoiseDraftClock: all zero is one for which nothing is due. */
typedef struct
{
  gboolean pending;
  gint64 first;
  gint64 last;
  gint64 not_before;
  guint n_failures;
} PoiseDraftClock;

void poise_draft_clock_note (PoiseDraftClock *clock, gint64 now);
void poise_draft_clock_begin (PoiseDraftClock *clock);
void poise_draft_clock_succeed (PoiseDraftClock *clock);
void poise_draft_clock_fail (PoiseDraftClock *clock, gint64 now);
void poise_draft_clock_stop (PoiseDraftClock *clock);
gboolean poise_draft_clock_get_due (const PoiseDraftClock *clock, gint64 *due);

G_END_DECLS
