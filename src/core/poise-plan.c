/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Plans, sections and activities: new ones, and what of a plan one asks for. Whatever walks all activities
 * says so.
 */

#include "core/poise-plan.h"

#include "core/poise-timetable.h"

/**
 * poise_id_new:
 *
 * Returns: (transfer full): a random id of 10 lower-case letters and digits, about 51 bits, so that plans
 *   edited apart can be merged
 */
char *
poise_id_new (void)
{
  static const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789";
  char *id = g_malloc (11);

  for (int i = 0; i < 10; i++)
    id[i] = letters[g_random_int_range (0, 36)];
  id[10] = '\0';
  return id;
}

/**
 * poise_activity_new:
 * @title: what learners do
 *
 * Returns: (transfer full): a sealed activity with a new id
 */
PoiseActivity *
poise_activity_new (const char *title)
{
  g_autofree char *id = poise_id_new ();
  PoiseActivity *activity = poise_record_new (&poise_activity_type);

  poise_record_put_text (activity, POISE_ACTIVITY_ID, id);
  poise_record_put_text (activity, POISE_ACTIVITY_TITLE, title);
  return poise_record_seal (activity);
}

/**
 * poise_activity_minutes:
 * @activity: an activity
 *
 * Returns: its learner time in minutes; 0 where the plan does not say
 */
gint64
poise_activity_minutes (const PoiseActivity *activity)
{
  return MAX (activity->minutes, 0);
}

/**
 * poise_section_new:
 * @title: (nullable): its name
 *
 * Returns: (transfer full): a sealed section with a new id and no activities
 */
PoiseSection *
poise_section_new (const char *title)
{
  g_autofree char *id = poise_id_new ();
  PoiseSection *section = poise_record_new (&poise_section_type);

  poise_record_put_text (section, POISE_SECTION_ID, id);
  poise_record_put_text (section, POISE_SECTION_TITLE, title);
  return poise_record_seal (section);
}

/** poise_section_n_activities: how many activities @section has. */
guint
poise_section_n_activities (const PoiseSection *section)
{
  return poise_list_length (section->activities);
}

/**
 * poise_section_get_activity:
 * @section: a section
 * @index: which, from 0, less than the number of activities
 *
 * Returns: (transfer none): the activity
 */
PoiseActivity *
poise_section_get_activity (const PoiseSection *section, guint index)
{
  g_return_val_if_fail (index < poise_section_n_activities (section), NULL);

  return g_ptr_array_index (section->activities, index);
}

/**
 * poise_plan_new:
 *
 * Returns: (transfer full): a sealed plan of the newest version with nothing in it
 */
PoisePlan *
poise_plan_new (void)
{
  PoisePlan *plan = poise_record_new (&poise_plan_type);

  poise_record_put_number (plan, POISE_PLAN_VERSION_MEMBER, POISE_PLAN_VERSION);
  return poise_record_seal (plan);
}

/** poise_plan_n_sections: how many sections @plan has. */
guint
poise_plan_n_sections (const PoisePlan *plan)
{
  return poise_list_length (plan->sections);
}

/** poise_plan_n_activities: how many activities all sections of @plan have; takes time by sections. */
guint
poise_plan_n_activities (const PoisePlan *plan)
{
  guint n_activities = 0;

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    n_activities += poise_section_n_activities (poise_plan_get_section (plan, i));
  return n_activities;
}

/**
 * poise_plan_get_section:
 * @plan: a plan
 * @index: which, from 0, less than the number of sections
 *
 * Returns: (transfer none): the section
 */
PoiseSection *
poise_plan_get_section (const PoisePlan *plan, guint index)
{
  g_return_val_if_fail (index < poise_plan_n_sections (plan), NULL);

  return g_ptr_array_index (plan->sections, index);
}

/**
 * poise_plan_get_activity:
 * @plan: a plan
 * @place: where an activity stands
 *
 * Returns: (transfer none): the activity
 */
PoiseActivity *
poise_plan_get_activity (const PoisePlan *plan, PoisePlace place)
{
  return poise_section_get_activity (poise_plan_get_section (plan, place.section), place.activity);
}

/**
 * poise_plan_find_section:
 * @plan: a plan
 * @id: (nullable): the id of a section
 * @index: (inout) (optional): which it is, from 0
 *
 * Returns: whether @plan has it
 */
gboolean
poise_plan_find_section (const PoisePlan *plan, const char *id, guint *index)
{
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    if (g_strcmp0 (poise_plan_get_section (plan, i)->id, id) == 0)
      {
        if (index != NULL)
          *index = i;
        return id != NULL;
      }
  return FALSE;
}

/**
 * poise_plan_find_activity:
 * @plan: a plan
 * @id: (nullable): the id of an activity
 * @place: (out) (optional): where it stands
 *
 * Takes time by the number of activities; whoever knows the place uses it instead.
 *
 * Returns: whether @plan has it
 */
gboolean
poise_plan_find_activity (const PoisePlan *plan, const char *id, PoisePlace *place)
{
  if (id == NULL)
    return FALSE;

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);

      for (guint k = 0; k < poise_section_n_activities (section); k++)
        if (g_strcmp0 (poise_section_get_activity (section, k)->id, id) == 0)
          {
            if (place != NULL)
              *place = (PoisePlace) { i, k };
            return TRUE;
          }
    }
  return FALSE;
}

/**
 * poise_plan_find_tool:
 * @plan: a plan
 * @id: the id of a tool
 *
 * Returns: (transfer none) (nullable): the instructor's own tool of that id; the catalogue's are not here
 */
PoiseTool *
poise_plan_find_tool (const PoisePlan *plan, const char *id)
{
  for (guint i = 0; i < poise_list_length (plan->tools); i++)
    {
      PoiseTool *tool = g_ptr_array_index (plan->tools, i);

      if (g_strcmp0 (tool->id, id) == 0)
        return tool;
    }
  return NULL;
}

/**
 * poise_plan_find_outcome:
 * @plan: a plan
 * @id: the id of an outcome
 *
 * Returns: (transfer none) (nullable): the outcome of that id
 */
PoiseOutcome *
poise_plan_find_outcome (const PoisePlan *plan, const char *id)
{
  for (guint i = 0; i < poise_list_length (plan->outcomes); i++)
    {
      PoiseOutcome *outcome = g_ptr_array_index (plan->outcomes, i);

      if (g_strcmp0 (outcome->id, id) == 0)
        return outcome;
    }
  return NULL;
}

/**
 * poise_plan_get_section_days:
 * @plan: a sealed plan
 * @index: which section, from 0
 * @first: (out caller-allocates): its first day
 * @last: (out caller-allocates): its last day, included
 *
 * See poise-timetable.h for what they follow from. All sections are worked out when the first is asked for.
 *
 * Returns: whether the plan says enough to know
 */
gboolean
poise_plan_get_section_days (const PoisePlan *plan, guint index, GDate *first, GDate *last)
{
  g_return_val_if_fail (index < poise_plan_n_sections (plan), FALSE);

  return poise_timetable_get_days (poise_timetable_of (plan), index, first, last);
}
