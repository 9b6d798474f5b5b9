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
  return with_sections (plan, sections);
}

/**
 * poise_edit_replace_section:
 * @plan: a plan
 * @at: which section, less than their number
 * @section: (transfer none): a sealed section to stand in its place
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
  return with_sections (plan, sections);
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

static gboolean
has_picked_activity (const PoiseSection *section, const PoisePicks *picks)
{
  for (guint i = 0; i < poise_section_n_activities (section); i++)
    if (poise_picks_has_activity (picks, poise_section_get_activity (section, i)->id))
      return TRUE;
  return FALSE;
}

/* Puts what is to stand for @activity, nothing or more than one, at the end of @activities. */
typedef void (*ActivityStep) (GPtrArray *activities, PoiseActivity *activity, gboolean picked, gpointer data);

static PoiseSection *
step_through_activities (const PoiseSection *section, const PoisePicks *picks, gboolean all, ActivityStep step, gpointer data)
{
  g_autoptr (GPtrArray) activities = NULL;

  if (!all && !has_picked_activity (section, picks))
    return poise_section_ref (section);

  activities = poise_records_new ();
  for (guint i = 0; i < poise_section_n_activities (section); i++)
    {
      PoiseActivity *activity = poise_section_get_activity (section, i);

      step (activities, activity, all || poise_picks_has_activity (picks, activity->id), data);
    }
  return with_activities (section, activities);
}

typedef struct
{
  PoiseActivityChange change;
  gpointer data;
} Change;

static void
change_step (GPtrArray *activities, PoiseActivity *activity, gboolean picked, gpointer data)
{
  const Change *change = data;

  g_ptr_array_add (activities,
                   picked ? change->change (activity, change->data) : poise_activity_ref (activity));
}

/**
 * poise_edit_change_activities:
 * @plan: a plan
 * @picks: which activities; a picked section stands for all of its activities
 * @change: (scope call): what becomes of each
 * @data: for @change
 *
 * Calls @change once for each picked activity, in the order of the plan.
 *
 * Returns: (transfer full): @plan with the changed activities
 */
PoisePlan *
poise_edit_change_activities (const PoisePlan *plan,
                              const PoisePicks *picks,
                              PoiseActivityChange change,
                              gpointer data)
{
  g_autoptr (GPtrArray) sections = NULL;
  Change step = { change, data };

  g_return_val_if_fail (plan != NULL, NULL);
  g_return_val_if_fail (picks != NULL, NULL);
  g_return_val_if_fail (change != NULL, NULL);

  sections = poise_records_new ();
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);
      gboolean all = poise_picks_has_section (picks, section->id);

      g_ptr_array_add (sections, step_through_activities (section, picks, all, change_step, &step));
    }
  return with_sections (plan, sections);
}

static void
remove_step (GPtrArray *activities, PoiseActivity *activity, gboolean picked, gpointer data)
{
  if (!picked)
    g_ptr_array_add (activities, poise_activity_ref (activity));
}

/**
 * poise_edit_remove:
 * @plan: a plan
 * @picks: which sections, with all that is in them, and which activities
 *
 * Returns: (transfer full): @plan without them
 */
PoisePlan *
poise_edit_remove (const PoisePlan *plan, const PoisePicks *picks)
{
  g_autoptr (GPtrArray) sections = NULL;

  g_return_val_if_fail (plan != NULL, NULL);
  g_return_val_if_fail (picks != NULL, NULL);

  sections = poise_records_new ();
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);

      if (!poise_picks_has_section (picks, section->id))
        g_ptr_array_add (sections, step_through_activities (section, picks, FALSE, remove_step, NULL));
    }
  return with_sections (plan, sections);
}

static GPtrArray *
collect_picked_activities (const PoisePlan *plan, const PoisePicks *picks)
{
  GPtrArray *picked = poise_records_new ();

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);

      for (guint k = 0; k < poise_section_n_activities (section); k++)
        if (poise_picks_has_activity (picks, poise_section_get_activity (section, k)->id))
          g_ptr_array_add (picked, poise_activity_ref (poise_section_get_activity (section, k)));
    }
  return picked;
}

/* @section without what is picked, and with all of @moved before the activity that was at @at. */
static PoiseSection *
receive_activities (const PoiseSection *section, const PoisePicks *picks, GPtrArray *moved, guint at)
{
  g_autoptr (GPtrArray) activities = poise_records_new ();

  for (guint i = 0; i <= poise_section_n_activities (section); i++)
    {
      if (i == at)
        for (guint k = 0; k < moved->len; k++)
          g_ptr_array_add (activities, poise_record_ref (g_ptr_array_index (moved, k)));
      if (i < poise_section_n_activities (section))
        remove_step (activities,
                     poise_section_get_activity (section, i),
                     poise_picks_has_activity (picks, poise_section_get_activity (section, i)->id),
                     NULL);
    }
  return with_activities (section, activities);
}

/**
 * poise_edit_move_activities:
 * @plan: a plan
 * @picks: which activities; picked sections are passed over, poise_edit_move_section() moves those
 * @to: before which activity, counted in @plan as it is before the move; one past the last of a section
 *   is its end
 *
 * The activities keep the order that they have in the plan, whatever the order of picking. Moving a block
 * to where it stands changes nothing.
 *
 * Returns: (transfer full): @plan with them side by side at @to
 */
PoisePlan *
poise_edit_move_activities (const PoisePlan *plan, const PoisePicks *picks, PoisePlace to)
{
  g_autoptr (GPtrArray) sections = NULL;
  g_autoptr (GPtrArray) moved = NULL;

  g_return_val_if_fail (plan != NULL, NULL);
  g_return_val_if_fail (picks != NULL, NULL);
  g_return_val_if_fail (to.section < poise_plan_n_sections (plan), NULL);
  g_return_val_if_fail (to.activity <= poise_section_n_activities (poise_plan_get_section (plan, to.section)), NULL);

  sections = poise_records_new ();
  moved = collect_picked_activities (plan, picks);
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);

      g_ptr_array_add (sections,
                       i == to.section ? receive_activities (section, picks, moved, to.activity)
                                       : step_through_activities (section, picks, FALSE, remove_step, NULL));
    }
  return with_sections (plan, sections);
}

/* A copy of a record under a new id, with everything else it says, unknown members included. */
static gpointer
copy_with_new_id (gconstpointer record, guint id_member)
{
  g_autofree char *id = poise_id_new ();

  return poise_record_with_text (record, id_member, id);
}

static void
duplicate_step (GPtrArray *activities, PoiseActivity *activity, gboolean picked, gpointer data)
{
  PoisePicks *copies = data;
  PoiseActivity *copy;

  g_ptr_array_add (activities, poise_activity_ref (activity));
  if (!picked)
    return;
  copy = copy_with_new_id (activity, POISE_ACTIVITY_ID);
  g_ptr_array_add (activities, copy);
  if (copies != NULL)
    poise_picks_add_activity (copies, copy->id);
}

static void
renew_step (GPtrArray *activities, PoiseActivity *activity, gboolean picked, gpointer data)
{
  g_ptr_array_add (activities, copy_with_new_id (activity, POISE_ACTIVITY_ID));
}

static PoiseSection *
copy_section (const PoiseSection *section)
{
  g_autoptr (PoiseSection) renamed = copy_with_new_id (section, POISE_SECTION_ID);

  return step_through_activities (renamed, NULL, TRUE, renew_step, NULL);
}

/**
 * poise_edit_duplicate:
 * @plan: a plan
 * @picks: which sections and activities
 * @copies: (nullable): takes the ids of the copies: of a section's copy its own id alone, which stands for
 *   all in it
 *
 * The copy of an activity stands right after it; the copy of a section, with all its activities, right after
 * the section. Copies have new ids and say the same otherwise, unknown members included. An activity that is
 * picked besides its section is copied with the section only.
 *
 * Returns: (transfer full): @plan with the copies in it
 */
PoisePlan *
poise_edit_duplicate (const PoisePlan *plan, const PoisePicks *picks, PoisePicks *copies)
{
  g_autoptr (GPtrArray) sections = NULL;

  g_return_val_if_fail (plan != NULL, NULL);
  g_return_val_if_fail (picks != NULL, NULL);
  g_return_val_if_fail (copies != picks, NULL);

  sections = poise_records_new ();
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);

      if (poise_picks_has_section (picks, section->id))
        {
          PoiseSection *copy = copy_section (section);

          g_ptr_array_add (sections, poise_section_ref (section));
          g_ptr_array_add (sections, copy);
          if (copies != NULL)
            poise_picks_add_section (copies, copy->id);
        }
      else
        g_ptr_array_add (sections, step_through_activities (section, picks, FALSE, duplicate_step, copies));
    }
  return with_sections (plan, sections);
}
