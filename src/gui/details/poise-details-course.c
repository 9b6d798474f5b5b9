/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Outcomes and tools of the course together with the activities that name them.
 */

#include "gui/details/poise-details-course.h"

#include "gui/details/poise-details-change.h"

/* @record: (transfer full): open, to stand last in a list of the plan. */
static PoisePlan *
with_record (const PoisePlan *plan, guint member, gpointer record)
{
  GPtrArray *old = poise_record_get_list (plan, member);
  g_autoptr (GPtrArray) records = poise_records_new ();

  for (guint i = 0; i < poise_list_length (old); i++)
    g_ptr_array_add (records, poise_record_ref (g_ptr_array_index (old, i)));
  g_ptr_array_add (records, poise_record_seal (record));
  return poise_record_with_list (plan, member, records);
}

/* @plan: (transfer full): whose picked activities are to name @id too. */
static PoisePlan *
let_name (PoisePlan *plan, const PoisePicks *picks, guint member, const char *id)
{
  PoiseDetailsChange change = { .set = poise_details_add_text, .member = member, .text = id };
  PoisePlan *changed;

  if (!picks)
    return plan;
  changed = poise_details_change_activities (plan, picks, &change);
  poise_plan_unref (plan);
  return changed;
}

/**
 * poise_details_with_outcome:
 * @plan: a plan
 * @picks: (nullable): the activities that lead to it
 * @text: what learners can do afterwards
 *
 * Returns: (transfer full): @plan with another outcome
 */
PoisePlan *
poise_details_with_outcome (const PoisePlan *plan, const PoisePicks *picks, const char *text)
{
  g_autofree char *id = poise_id_new ();
  PoiseOutcome *outcome = poise_record_new (&poise_outcome_type);

  poise_record_put_text (outcome, POISE_OUTCOME_ID, id);
  poise_record_put_text (outcome, POISE_OUTCOME_TEXT, text);
  return let_name (with_record (plan, POISE_PLAN_OUTCOMES, outcome), picks, POISE_ACTIVITY_OUTCOMES, id);
}

/**
 * poise_details_with_tool:
 * @plan: a plan
 * @picks: (nullable): the activities that use it
 * @name: what the instructor calls it
 *
 * Returns: (transfer full): @plan with another tool of its own
 */
PoisePlan *
poise_details_with_tool (const PoisePlan *plan, const PoisePicks *picks, const char *name)
{
  g_autofree char *id = poise_id_new ();
  PoiseTool *tool = poise_record_new (&poise_tool_type);

  poise_record_put_text (tool, POISE_TOOL_ID, id);
  poise_record_put_text (tool, POISE_TOOL_NAME, name);
  return let_name (with_record (plan, POISE_PLAN_TOOLS, tool), picks, POISE_ACTIVITY_TOOLS, id);
}

/**
 * poise_details_with_known_tool:
 * @plan: a plan
 * @picks: (nullable): the activities that use it
 * @tool: a tool with an id that @plan has no tool of
 *
 * Returns: (transfer full): @plan with @tool among its own, so that it says what the tool is wherever it is opened
 */
PoisePlan *
poise_details_with_known_tool (const PoisePlan *plan, const PoisePicks *picks, PoiseTool *tool)
{
  return let_name (with_record (plan, POISE_PLAN_TOOLS, poise_tool_ref (tool)), picks, POISE_ACTIVITY_TOOLS, tool->id);
}

/* Takes the record @id out of a list of the plan, and its id out of the lists @member of all activities. */
static PoisePlan *
without_record (const PoisePlan *plan, guint list_member, guint id_member, guint member, const char *id)
{
  PoiseDetailsChange change = { .set = poise_details_remove_text, .member = member, .text = id };
  GPtrArray *old = poise_record_get_list (plan, list_member);
  g_autoptr (GPtrArray) others = poise_records_new ();
  g_autoptr (PoisePicks) all = poise_picks_new ();
  g_autoptr (PoisePlan) without = NULL;

  for (guint i = 0; i < poise_list_length (old); i++)
    if (g_strcmp0 (poise_record_get_text (g_ptr_array_index (old, i), id_member), id) != 0)
      g_ptr_array_add (others, poise_record_ref (g_ptr_array_index (old, i)));
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    poise_picks_add_section (all, poise_plan_get_section (plan, i)->id);
  without = poise_record_with_list (plan, list_member, others);
  return poise_details_change_activities (without, all, &change);
}

/**
 * poise_details_without_outcome:
 * @plan: a plan
 * @id: one of its outcomes
 *
 * Returns: (transfer full): @plan without it, as are all activities that led to it
 */
PoisePlan *
poise_details_without_outcome (const PoisePlan *plan, const char *id)
{
  return without_record (plan, POISE_PLAN_OUTCOMES, POISE_OUTCOME_ID, POISE_ACTIVITY_OUTCOMES, id);
}

/**
 * poise_details_without_tool:
 * @plan: a plan
 * @id: one of its own tools
 *
 * Returns: (transfer full): @plan without it, as are all activities that used it
 */
PoisePlan *
poise_details_without_tool (const PoisePlan *plan, const char *id)
{
  return without_record (plan, POISE_PLAN_TOOLS, POISE_TOOL_ID, POISE_ACTIVITY_TOOLS, id);
}

/**
 * poise_details_count_named:
 * @plan: a plan; lives as long as what is given back
 * @member: a list of texts of activities: their tools, their outcomes
 *
 * Takes time by the number of activities.
 *
 * Returns: (transfer full): how many activities name each id, by id
 */
GHashTable *
poise_details_count_named (const PoisePlan *plan, guint member)
{
  GHashTable *counts = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    for (guint k = 0; k < poise_section_n_activities (poise_plan_get_section (plan, i)); k++)
      {
        GPtrArray *names = poise_record_get_list (poise_plan_get_activity (plan, (PoisePlace){ i, k }), member);

        for (guint j = 0; j < poise_list_length (names); j++)
          {
            char *id = g_ptr_array_index (names, j);
            guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, id));

            g_hash_table_insert (counts, id, GUINT_TO_POINTER (count + 1));
          }
      }
  return counts;
}

/**
 * poise_details_pick_naming:
 * @plan: a plan
 * @member: a list of texts of activities: their tools, their outcomes
 * @id: what is looked for in it
 *
 * Returns: (transfer full): the activities that name @id
 */
PoisePicks *
poise_details_pick_naming (const PoisePlan *plan, guint member, const char *id)
{
  PoisePicks *picks = poise_picks_new ();

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    for (guint k = 0; k < poise_section_n_activities (poise_plan_get_section (plan, i)); k++)
      {
        const PoiseActivity *activity = poise_plan_get_activity (plan, (PoisePlace){ i, k });

        if (activity->id && poise_texts_contain (poise_record_get_list (activity, member), id))
          poise_picks_add_activity (picks, activity->id);
      }
  return picks;
}
