/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * When a draft is due.
 */

#include "gui/keep/poise-draft-clock.h"

/** poise_draft_clock_note: There is something at @now that no draft has yet. */
void
poise_draft_clock_note (PoiseDraftClock *clock, gint64 now)
{
  if (!clock->pending)
    clock->first = now;
  clock->pending = TRUE;
  clock->last = now;
}

/** poise_draft_clock_begin: All that was noted is being written now. */
void
poise_draft_clock_begin (PoiseDraftClock *clock)
{
  clock->pending = FALSE;
}

/** poise_draft_clock_succeed: It has been written. */
void
poise_draft_clock_succeed (PoiseDraftClock *clock)
{
  clock->n_failures = 0;
  clock->not_before = 0;
}

/** poise_draft_clock_fail: It could not be written, as is known at @now. */
void
poise_draft_clock_fail (PoiseDraftClock *clock, gint64 now)
{
  guint doublings = MIN (clock->n_failures, 4);
  gint64 wait = MIN ((gint64) (2 * G_USEC_PER_SEC) << doublings, POISE_DRAFT_LONGEST_WAIT);

  clock->n_failures++;
  clock->not_before = now + wait;
  poise_draft_clock_note (clock, now);
}

/** poise_draft_clock_stop: There is nothing to be written any more. */
void
poise_draft_clock_stop (PoiseDraftClock *clock)
{
  clock->pending = FALSE;
}

/**
 * poise_draft_clock_get_due:
 * @due: (out): when to write
 *
 * Returns: whether there is anything to write
 */
gboolean
poise_draft_clock_get_due (const PoiseDraftClock *clock, gint64 *due)
{
  *due = MAX (MIN (clock->last + POISE_DRAFT_QUIET, clock->first + POISE_DRAFT_CAP), clock->not_before);
  return clock->pending;
}
