/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What differs between two plans, as a list of changes in reading order, and what it means for the balance.
 *
 * A diff is an immutable, reference-counted value that holds both plans; safe to hand to other threads.
 *
 * What always holds:
 *  - a diff has no changes exactly if poise_record_equal() says of both plans that they are equal;
 *  - changes stand in this order: of the course; then section by section, as the newer plan has them, sections that
 *    are gone after the one that they followed; within a section first its own, then activity by activity,
 *    gone ones after the one that they followed; an activity that came from another section where it is now;
 *  - as few sections and activities as can be are moved: one activity moved past ten others is one move;
 *  - there is one shift for each section of either plan, in the same order, and the changes of each follow
 *    each other.
 */

#pragma once

#include "diff/poise-change.h"
#include "diff/poise-match.h"
#include "diff/poise-shift.h"

G_BEGIN_DECLS

typedef struct _PoiseDiff PoiseDiff;

PoiseDiff *poise_diff_new (PoisePlan *before, PoisePlan *after);
PoiseDiff *poise_diff_ref (const PoiseDiff *diff);
void poise_diff_unref (PoiseDiff *diff);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseDiff, poise_diff_unref)

PoisePlan *poise_diff_get_before (const PoiseDiff *diff);
PoisePlan *poise_diff_get_after (const PoiseDiff *diff);
const PoiseMatch *poise_diff_get_match (const PoiseDiff *diff);

gboolean poise_diff_is_empty (const PoiseDiff *diff);
guint poise_diff_get_n_changes (const PoiseDiff *diff);
const PoiseChange *poise_diff_get_change (const PoiseDiff *diff, guint index);

const PoiseShift *poise_diff_get_course (const PoiseDiff *diff);
guint poise_diff_get_n_sections (const PoiseDiff *diff);
const PoiseShift *poise_diff_get_section (const PoiseDiff *diff, guint index);

G_END_DECLS
