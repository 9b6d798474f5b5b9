/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which modes are suggested in a plan, and what accepting does, as pure functions. Nothing is ever accepted by
 * itself.
 *
 * What always holds: accepting many touches only activities that are still undecided.
 */

#pragma once

#include "advisor/poise-fit.h"
#include "core/poise-history.h"

G_BEGIN_DECLS

/**
 * PoiseSuggestChange:
 * @place: of an undecided activity
 * @fit: the reasons for either mode
 */
typedef struct
{
  PoisePlace place;
  PoiseFit fit;
} PoiseSuggestChange;

PoiseFit poise_suggest_weigh (const PoisePlan *plan, const PoiseActivity *activity);
PoiseMode poise_suggest_mode (const PoisePlan *plan, const PoiseActivity *activity);
GArray *poise_suggest_list (const PoisePlan *plan);

PoisePlan *poise_suggest_take (const PoisePlan *plan, const char *id, PoiseMode mode, PoiseEditKind *kind);
PoisePlan *poise_suggest_take_all (const PoisePlan *plan, GHashTable *modes);

G_END_DECLS
