/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A three-way merge as one would write down the rules: slow, by asking the same questions of every id and every pair
 * again and again. What the real one does is compared with it.
 */

#pragma once

#include "core/naive-plan.h"
#include "diff/poise-merge.h"

/* (transfer full): "s:1(a:2/30/1 …)…", section by section, activity by activity, and the number of conflicts by kind */
char *reference_merge (const NaivePlan *base, const NaivePlan *mine, const NaivePlan *theirs);
