/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A small plan for tests of what the details show and edit, without a display: three sections, "a" with a0 (live, 30,
 * content) and a1 (async, 60, content), "b" with b0 (undecided), and "c", which is empty.
 */

#pragma once

#include "core/poise-edit.h"

PoisePlan *details_plan_new (void);

/* "a" picks a section, "a0" an activity */
PoisePicks *details_plan_pick (const char *ids);

/* @plan: (transfer full); with a start and, where @weekday is not 0, a live slot at 10:00 for 75 minutes in Stockholm */
PoisePlan *details_plan_with_dates (PoisePlan *plan, const char *start, int weekday);
