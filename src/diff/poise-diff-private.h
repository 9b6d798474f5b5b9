/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How a diff is stored, and the two steps that make it. Not for anybody else.
 */

#pragma once

#include "diff/poise-diff.h"

G_BEGIN_DECLS

/**
 * PoiseDiff:
 * @match: (owned): both plans, and what of one is what of the other
 * @adopted: (owned): the older plan with the ids of the newer one, to compare with; the older plan itself, mostly
 * @changes: (element-type PoiseChange): what differs
 * @sections: (element-type PoiseShift): one for each section of either plan
 * @course: what it comes to
 */
struct _PoiseDiff
{
  gatomicrefcount reference_count;
  PoiseMatch *match;
  PoisePlan *adopted;
  GArray *changes;
  GArray *sections;
  PoiseShift course;
};

void poise_diff_list_changes (PoiseDiff *diff);
void poise_shift_count (PoiseShift *shift, const PoiseMatch *match, PoiseShift *course);

G_END_DECLS
