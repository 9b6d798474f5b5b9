/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A plan with only what a query finds: all of its sections, in each the activities that match.
 *
 * A restriction is an immutable, reference-counted value. poise_restriction_follow() matches only activities that are
 * not the same pointer in both plans, and shares every section of which nothing differs, so that whoever follows the
 * restricted plan (a balance) has as little to do as with the plan itself.
 */

#pragma once

#include "core/poise-query.h"

G_BEGIN_DECLS

typedef struct _PoiseRestriction PoiseRestriction;

PoiseRestriction *poise_restriction_new (const PoiseQuery *query, PoisePlan *plan);
PoiseRestriction *poise_restriction_follow (const PoiseRestriction *restriction, PoisePlan *plan);
PoiseRestriction *poise_restriction_ref (const PoiseRestriction *restriction);
void poise_restriction_unref (PoiseRestriction *restriction);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseRestriction, poise_restriction_unref)

PoisePlan *poise_restriction_get_plan (const PoiseRestriction *restriction);
PoisePlan *poise_restriction_get_whole (const PoiseRestriction *restriction);
guint poise_restriction_get_n_matched (const PoiseRestriction *restriction);

G_END_DECLS
