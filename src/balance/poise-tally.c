/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Arithmetic on tallies.
 */

#include "balance/poise-tally.h"

/** poise_tally_add: adds @other to @tally. */
void
poise_tally_add (PoiseTally *tally, const PoiseTally *other)
{
  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    {
      tally->minutes[mode] += other->minutes[mode];
      tally->count[mode] += other->count[mode];
    }
}

/** poise_tally_subtract: takes @other, which was once added, away from @tally. */
void
poise_tally_subtract (PoiseTally *tally, const PoiseTally *other)
{
  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    {
      tally->minutes[mode] -= other->minutes[mode];
      tally->count[mode] -= other->count[mode];
    }
}

/**
 * poise_tally_get_share:
 * @tally: a tally
 * @share: (out) (optional): synchronous minutes ÷ (synchronous + asynchronous minutes), 0 to 1
 *
 * Undecided time is left out, never guessed.
 *
 * Returns: whether there is a share: whether any minute is decided
 */
gboolean
poise_tally_get_share (const PoiseTally *tally, double *share)
{
  gint64 synchronous = tally->minutes[POISE_MODE_SYNCHRONOUS];
  gint64 decided = synchronous + tally->minutes[POISE_MODE_ASYNCHRONOUS];

  if (decided == 0)
    return FALSE;

  if (share != NULL)
    *share = (double) synchronous / (double) decided;
  return TRUE;
}

/** poise_tally_get_minutes: the minutes of all modes, undecided included. */
gint64
poise_tally_get_minutes (const PoiseTally *tally)
{
  gint64 minutes = 0;

  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    minutes += tally->minutes[mode];
  return minutes;
}

/** poise_tally_get_count: the number of activities of all modes, undecided included. */
guint
poise_tally_get_count (const PoiseTally *tally)
{
  guint count = 0;

  for (guint mode = 0; mode < POISE_N_MODES; mode++)
    count += tally->count[mode];
  return count;
}

/** poise_tally_get_value: of one mode, its activities where @counts, its minutes otherwise. */
gint64
poise_tally_get_value (const PoiseTally *tally, PoiseMode mode, gboolean counts)
{
  return counts ? (gint64) tally->count[mode] : tally->minutes[mode];
}
