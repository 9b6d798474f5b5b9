/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the breaks of a plan do to its sections, for whoever tells a person.
 */

#pragma once

#include "core/poise-plan.h"

G_BEGIN_DECLS

/**
 * PoiseBreakEffect:
 * @POISE_BREAK_UNKNOWN: the break has no days, or the plan no dates
 * @POISE_BREAK_BACKWARDS: it ends before it begins
 * @POISE_BREAK_SHIFTS: without it, a section and those that follow would be earlier
 * @POISE_BREAK_COVERS_PART: it falls on days of a section, which stays where it is
 * @POISE_BREAK_OUTSIDE: no section is on its days, with it or without it
 *
 * What one break does to the days of the sections.
 */
typedef enum
{
  POISE_BREAK_UNKNOWN,
  POISE_BREAK_BACKWARDS,
  POISE_BREAK_SHIFTS,
  POISE_BREAK_COVERS_PART,
  POISE_BREAK_OUTSIDE
} PoiseBreakEffect;

PoiseBreakEffect poise_plan_get_break_effect (const PoisePlan *plan, guint index, guint *section);
const PoiseBreak *poise_plan_get_break_before (const PoisePlan *plan, guint section);
gboolean poise_plan_is_free_day (const PoisePlan *plan, const GDate *day);

G_END_DECLS
