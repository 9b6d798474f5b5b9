/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How much time of a learner the credits of a course stand for.
 */

#pragma once

#include "core/poise-plan.h"

G_BEGIN_DECLS

/**
 * PoiseCreditLoad:
 * @least_hours: what one credit stands for at least
 * @most_hours: and at most
 * @least: the whole course in minutes, at least
 * @most: and at most
 * @weeks: how many weeks its sections make, breaks left out; 0 for a plan without sections
 * @weekly: minutes a week in the middle of both, in half hours; 0 where @weeks is
 */
typedef struct
{
  int least_hours;
  int most_hours;
  gint64 least;
  gint64 most;
  int weeks;
  int weekly;
} PoiseCreditLoad;

gboolean poise_plan_get_credit_load (const PoisePlan *plan, PoiseCreditLoad *load);

G_END_DECLS
