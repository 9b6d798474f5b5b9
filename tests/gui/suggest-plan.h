/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A small plan for tests of suggestions. Undecided are, in "Arriving", meet (synchronous fits clearly) and think
 * (asynchronous does); in "Working", project (synchronous does), chapter (asynchronous by a little, for a word of its
 * title), something (of which nothing is said), balanced (both fit equally). The first section ends with welcome,
 * which is decided.
 */

#pragma once

#include "core/poise-edit.h"

PoisePlan *suggest_plan_new (void);

/* The mode of the activity @id of @plan, which must exist */
PoiseMode suggest_plan_mode (const PoisePlan *plan, const char *id);
