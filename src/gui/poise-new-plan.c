/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a person prefers of every new plan.
 */

#include "gui/poise-new-plan.h"

#define DAYS_OF_A_WEEK 7

/**
 * poise_new_plan_fill:
 * @plan: a new plan
 * @instructor: who teaches, or ""
 * @section_days: how many days a section lasts
 *
 * What the plan says by itself stays as it is; what is so anyway (a section of a week) is not written.
 *
 * Returns: (transfer full): @plan with that filled in
 */
PoisePlan *
poise_new_plan_fill (PoisePlan *plan, const char *instructor, int section_days)
{
  g_autoptr (PoisePlan) named = NULL;

  g_return_val_if_fail (plan != NULL, NULL);

  if (!*instructor || plan->instructor)
    named = poise_plan_ref (plan);
  else
    named = poise_record_with_text (plan, POISE_PLAN_INSTRUCTOR, instructor);
  if (section_days == DAYS_OF_A_WEEK || named->section_days != POISE_UNSET)
    return g_steal_pointer (&named);
  return poise_record_with_number (named, POISE_PLAN_SECTION_DAYS, section_days);
}

/**
 * poise_new_plan_fill_from_settings:
 * @plan: a new plan
 * @settings: (nullable): of Poise
 *
 * Returns: (transfer full): @plan as the person prefers it
 */
PoisePlan *
poise_new_plan_fill_from_settings (PoisePlan *plan, GSettings *settings)
{
  g_autofree char *instructor = NULL;

  if (!settings)
    return poise_plan_ref (plan);
  instructor = g_settings_get_string (settings, "instructor");
  g_strstrip (instructor);
  return poise_new_plan_fill (plan, instructor, g_settings_get_int (settings, "section-days"));
}
