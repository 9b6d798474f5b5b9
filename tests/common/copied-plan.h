/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A plan as it is after reading it anew: it says the same, and shares nothing.
 */

#pragma once

#include "core/poise-plan.h"

/* (transfer full) @plan with sections and activities that are other records */
PoisePlan *copied_plan (const PoisePlan *plan);
