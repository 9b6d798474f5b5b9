/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Edits build a new list only where one changes: the plan's list of sections always, and the list of
 * activities of the sections concerned. poise_record_with_list() finds out whether anything is different.
 */

#include "core/poise-edit.h"

/* A list to change: the same records, held once more. */
static GPtrArray *
copy_records (GPtrArray *list)
{
  GPtrArray *copy = poise_records_new ();

  for (guint i = 0; i < poise_list_length (list); i++)
    g_ptr_array_add (copy, poise_record_ref (g_ptr_array_index (list, i)));
  return copy;
}

static void
replace_record (GPtrArray *list, guint index, gconstpointer record)
{
  poise_record_unref (list->pdata[index]);
  list->pdata[index] = poise_record_ref (record);
}

static PoisePlan *
with_sections (const PoisePlan *plan, GPtrArray *sections)
{
  return poise_record_with_list (plan, POISE_PLAN_SECTIONS, sections);
}

static PoiseSection *
with_activities (const PoiseSection *section, GPtrArray *activities)
{
  return poise_record_with_list (section, POISE_SECTION_ACTIVITIES, activities);
}

/**
 * poise_edit_insert_section:
 * @plan: a plan
 * @at: the index that it is to have, 0 to the number of sections
 * @section: (transfer none): a sealed section
 *
 * Returns: (transfer full): @plan with @section in it
 */
PoisePlan *
poise_edit_insert_section (const PoisePlan *plan, guint at, PoiseSection *section)
{
  g_autoptr (GPtrArray) sections = NULL;

  g_return_val_if_fail (plan != NULL, NULL);
  g_return_val_if_fail (section != NULL, NULL);
  g_return_val_if_fail (at <= poise_plan_n_sections (plan), NULL);

  sections = copy_records (plan->sections);
  g_ptr_array_insert (sections, (int) at, poise_section_ref (section));
  return poise_edit_follow_dates (plan, with_sections (plan, sections));
}

/**
 * poise_edit_replace_section:
 * @plan: a plan
 * @at: which section, less than their number
 * @section: (transfer none): a sealed section to stand in its place
 *
 * Dates stay; whoever gives it other days calls poise_edit_follow_dates().
 *
 * Returns: (transfer full): @plan with @section instead; the same plan where both say the same
 */
PoisePlan *
poise_edit_replace_section (const PoisePlan *plan, guint at, PoiseSection *section)
{
  g_autoptr (GPtrArray) sections = NULL;

  g_return_val_if_fail (plan != NULL, NULL);
  g_return_val_if_fail (section != NULL, NULL);
  g_return_val_if_fail (at < poise_plan_n_sections (plan), NULL);

  sections = copy_records (plan->sections);
  replace_record (sections, at, section);
  return with_sections (plan, sections);
}

/**
 * poise_edit_move_section:
 * @plan: a plan
 * @from: which section, less than their number
 * @to: the index that it has afterwards, less than their number
 *
 * Returns: (transfer full): @plan with its sections in the new order
 */
PoisePlan *
poise_edit_move_section (const PoisePlan *plan, guint from, guint to)
{
  g_autoptr (GPtrArray) sections = NULL;

  g_return_val_if_fail (plan != NULL, NULL);
  g_return_val_if_fail (from < poise_plan_n_sections (plan), NULL);
  g_return_val_if_fail (to < poise_plan_n_sections (plan), NULL);

  sections = copy_records (plan->sections);
  g_ptr_array_insert (sections, (int) to, g_ptr_array_steal_index (sections, from));
  return poise_edit_follow_dates (plan, with_sections (plan, sections));
}

/**
 * poise_edit_insert_activity:
 * @plan: a plan
 * @at: the place that it is to have; its activity may be one past the last of the section
 * @activity: (transfer none): a sealed activity
 *
 * Returns: (transfer full): @plan with @activity in it
 */
PoisePlan *
poise_edit_insert_activity (const PoisePlan *plan, PoisePlace at, PoiseActivity *activity)
{
  g_autoptr (GPtrArray) activities = NULL;
  g_autoptr (PoiseSection) section = NULL;

  g_return_val_if_fail (plan != NULL, NULL);
  g_return_val_if_fail (activity != NULL, NULL);
  g_return_val_if_fail (at.section < poise_plan_n_sections (plan), NULL);
  g_return_val_if_fail (at.activity <= poise_section_n_activities (poise_plan_get_section (plan, at.section)), NULL);

  activities = copy_records (poise_plan_get_section (plan, at.section)->activities);
  g_ptr_array_insert (activities, (int) at.activity, poise_activity_ref (activity));
  section = with_activities (poise_plan_get_section (plan, at.section), activities);
  return poise_edit_replace_section (plan, at.section, section);
}

/**
 * poise_edit_replace_activity:
 * @plan: a plan
 * @at: where an activity stands
 * @activity: (transfer none): a sealed activity to stand in its place
 *
 * Takes time by the number of sections and of activities in the one section.
 *
 * Returns: (transfer full): @plan with @activity instead; the same plan where both say the same
 */
PoisePlan *
poise_edit_replace_activity (const PoisePlan *plan, PoisePlace at, PoiseActivity *activity)
{
  g_autoptr (GPtrArray) activities = NULL;
  g_autoptr (PoiseSection) section = NULL;

  g_return_val_if_fail (plan != NULL, NULL);
  g_return_val_if_fail (activity != NULL, NULL);
  g_return_val_if_fail (at.section < poise_plan_n_sections (plan), NULL);
  g_return_val_if_fail (at.activity < poise_section_n_activities (poise_plan_get_section (plan, at.section)), NULL);

  activities = copy_records (poise_plan_get_section (plan, at.section)->activities);
  replace_record (activities, at.activity, activity);
  section = with_activities (poise_plan_get_section (plan, at.section), activities);
  return poise_edit_replace_section (plan, at.section, section);
}
