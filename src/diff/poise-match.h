/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which section and activity of one plan is which of another: where every comparison of plans begins.
 * A merge goes by ids alone (poise-merge-nodes.h).
 *
 * What is the same record is the same; else what has the same id, wherever it stands; of several with one id, the
 * first is the first. Two exceptions go by titles:
 *  - what has no id in either plan is matched by its title, activities within sections that match;
 *  - where the plans have no section in common by id, such as a template and a course made from it, sections are
 *    matched by their titles; then activities that no id has matched, within sections that match; then those left
 *    whose title stands just once among the left ones of either plan.
 *
 * What always holds: pairs are mutual; equal plans match throughout, everything with what stands in its place.
 * The work is in proportion to the number of sections, and to the activities of those
 * sections that are not the same record in both plans.
 */

#pragma once

#include "core/poise-plan.h"

G_BEGIN_DECLS

/** PoiseMatchSide: which of the two plans. */
typedef enum
{
  POISE_MATCH_BEFORE,
  POISE_MATCH_AFTER,
  POISE_N_MATCH_SIDES
} PoiseMatchSide;

typedef struct _PoiseMatch PoiseMatch;

PoiseMatch *poise_match_new (PoisePlan *before, PoisePlan *after);
void poise_match_free (PoiseMatch *match);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseMatch, poise_match_free)

PoisePlan *poise_match_get_plan (const PoiseMatch *match, PoiseMatchSide side);
int poise_match_find_section (const PoiseMatch *match, PoiseMatchSide side, guint section);
gboolean
poise_match_find_activity (const PoiseMatch *match, PoiseMatchSide side, PoisePlace place, PoisePlace *other);

G_END_DECLS
