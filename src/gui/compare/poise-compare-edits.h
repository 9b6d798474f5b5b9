/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Taking back one change that a comparison tells of: a pure function from what differs to a plan.
 *
 * What always holds: nothing but the one activity changes, and it keeps its id; its dates follow its section, as they
 * do whenever a section moves; a tool or an outcome that it had and that the course has no more keeps it from being
 * restored, so that no reference dangles that did not before.
 */

#pragma once

#include "diff/poise-diff.h"

G_BEGIN_DECLS

PoisePlan *poise_compare_restore (const PoiseDiff *diff, const PoiseChange *change);
PoisePlan *poise_compare_restore_in (PoisePlan *plan, const PoiseDiff *diff, const PoiseChange *change);

G_END_DECLS
