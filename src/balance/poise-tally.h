/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Minutes and counts of some activities by mode, and what follows from them. Plain values.
 */

#pragma once

#include "core/poise-plan.h"

G_BEGIN_DECLS

/**
 * PoiseTally:
 * @minutes: learner time by #PoiseMode
 * @count: activities by #PoiseMode
 *
 * How some activities divide between the modes. An activity without minutes counts as one of 0 minutes.
 * Whole plans fit: 2³² activities of %POISE_MINUTES_MAX minutes are 4.3 × 10¹⁴ minutes.
 */
typedef struct
{
  gint64 minutes[POISE_N_MODES];
  guint count[POISE_N_MODES];
} PoiseTally;

void poise_tally_add (PoiseTally *tally, const PoiseTally *other);
void poise_tally_subtract (PoiseTally *tally, const PoiseTally *other);

gboolean poise_tally_get_share (const PoiseTally *tally, double *share);
gint64 poise_tally_get_minutes (const PoiseTally *tally);
guint poise_tally_get_count (const PoiseTally *tally);
gint64 poise_tally_get_value (const PoiseTally *tally, PoiseMode mode, gboolean counts);

G_END_DECLS
