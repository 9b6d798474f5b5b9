/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Believable plans of a given size, the same each time, for measuring and for scrolling.
 */

#pragma once

#include "core/poise-plan.h"

/* (transfer full) @n_activities spread evenly over @n_sections, with modes, purposes, minutes and tools */
PoisePlan *large_plan (guint n_sections, guint n_activities);
