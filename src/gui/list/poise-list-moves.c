/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where the commands of the list put things, as pure functions.
 */

#include "gui/list/poise-list-moves.h"

static gboolean
has_section (const PoisePicks *picks, const PoiseSection *section)
{
  return poise_picks_has_section (picks, section->id);
}

static gboolean
moves_sections (const PoisePicks *picks)
{
  return g_hash_table_size (picks->sections) > 0;
}

/* ---- Sections ---- */

static GPtrArray *
copy_sections (const PoisePlan *plan)
{
  GPtrArray *sections = poise_records_new ();

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    g_ptr_array_add (sections, poise_section_ref (poise_plan_get_section (plan, i)));
  return sections;
}

/* @plan with @sections in their new order, and with the dates that follow from it. */
static PoisePlan *
with_sections (const PoisePlan *plan, GPtrArray *sections)
{
  return poise_edit_follow_dates (plan, poise_record_with_list (plan, POISE_PLAN_SECTIONS, sections));
}

/*
 * Sections with @picks one step up (@step −1) or down (1); a picked one that has no room, or stands against
 * a picked one that has none, stays.
 */
static PoisePlan *
step_sections (const PoisePlan *plan, const PoisePicks *picks, int step)
{
  g_autoptr (GPtrArray) sections = copy_sections (plan);
  int n = sections->len;

  for (int k = 0; k < n; k++)
    {
      int from = step < 0 ? k : n - 1 - k;
      int to = from + step;
      gpointer neighbour;

      if (!has_section (picks, sections->pdata[from]))
        continue;
      if (to < 0 || to >= n || has_section (picks, sections->pdata[to]))
        continue;
      neighbour = sections->pdata[to];
      sections->pdata[to] = sections->pdata[from];
      sections->pdata[from] = neighbour;
    }
  return with_sections (plan, sections);
}

/* At the end of @list, those sections of @plan from @from to before @to that are picked, or those that are not. */
static void
add_sections (GPtrArray *list, const PoisePlan *plan, guint from, guint to, const PoisePicks *picks, gboolean picked)
{
  for (guint i = from; i < to; i++)
    if (has_section (picks, poise_plan_get_section (plan, i)) == picked)
      g_ptr_array_add (list, poise_section_ref (poise_plan_get_section (plan, i)));
}

/**
 * poise_list_move_sections:
 * @picks: whose sections move
 * @before: before which section of @plan; their number for the end
 *
 * Returns: (transfer full): @plan with them side by side there, in the order that they had
 */
PoisePlan *
poise_list_move_sections (const PoisePlan *plan, const PoisePicks *picks, guint before)
{
  g_autoptr (GPtrArray) sections = poise_records_new ();
  guint n = poise_plan_n_sections (plan);

  add_sections (sections, plan, 0, MIN (before, n), picks, FALSE);
  add_sections (sections, plan, 0, n, picks, TRUE);
  add_sections (sections, plan, MIN (before, n), n, picks, FALSE);
  return with_sections (plan, sections);
}

/* ---- Activities ---- */

static gboolean
find_first_activity (const PoisePlan *plan, const PoisePicks *picks, PoisePlace *place)
{
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);

      for (guint k = 0; k < poise_section_n_activities (section); k++)
        if (poise_picks_has_activity (picks, poise_section_get_activity (section, k)->id))
          {
            *place = (PoisePlace) { i, k };
            return TRUE;
          }
    }
  return FALSE;
}

static gboolean
find_last_activity (const PoisePlan *plan, const PoisePicks *picks, PoisePlace *place)
{
  for (guint i = poise_plan_n_sections (plan); i-- > 0;)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);

      for (guint k = poise_section_n_activities (section); k-- > 0;)
        if (poise_picks_has_activity (picks, poise_section_get_activity (section, k)->id))
          {
            *place = (PoisePlace) { i, k };
            return TRUE;
          }
    }
  return FALSE;
}

static PoisePlace
end_of_section (const PoisePlan *plan, guint section)
{
  return (PoisePlace) { section, poise_section_n_activities (poise_plan_get_section (plan, section)) };
}

/*
 * Before which place the picked activities go, one step up or down; FALSE where there is no room.
 *
 *   step −1: before the one above the first; from the top of a section to the end of the one above
 *   step  1: after the one below the last; from the end of a section to the top of the one below
 */
static gboolean
find_step (const PoisePlan *plan, const PoisePicks *picks, int step, PoisePlace *to)
{
  if (step < 0)
    {
      if (!find_first_activity (plan, picks, to) || (to->activity == 0 && to->section == 0))
        return FALSE;
      if (to->activity > 0)
        to->activity--;
      else
        *to = end_of_section (plan, to->section - 1);
      return TRUE;
    }
  if (!find_last_activity (plan, picks, to))
    return FALSE;
  if (to->activity + 1 < end_of_section (plan, to->section).activity)
    to->activity += 2;
  else if (to->section + 1 < poise_plan_n_sections (plan))
    *to = (PoisePlace) { to->section + 1, 0 };
  else
    return FALSE;
  return TRUE;
}

/**
 * poise_list_move_by:
 * @picks: what moves
 * @step: −1 for up, 1 for down
 *
 * Activities move as one block, past the end of a section into the next one.
 *
 * Returns: (transfer full): @plan with them moved; the same plan where there is no room
 */
PoisePlan *
poise_list_move_by (const PoisePlan *plan, const PoisePicks *picks, int step)
{
  PoisePlace to;

  if (moves_sections (picks))
    return step_sections (plan, picks, step);
  if (!find_step (plan, picks, step, &to))
    return poise_plan_ref (plan);
  return poise_edit_move_activities (plan, picks, to);
}

/**
 * poise_list_move_to_edge:
 * @picks: what moves
 * @step: −1 for the top, 1 for the bottom
 *
 * Activities go to the top of the section that the first of them stands in, or to the bottom of that of the last;
 * sections go to that of the plan.
 *
 * Returns: (transfer full): @plan with them moved; the same plan where they are there
 */
PoisePlan *
poise_list_move_to_edge (const PoisePlan *plan, const PoisePicks *picks, int step)
{
  PoisePlace to;

  if (moves_sections (picks))
    return poise_list_move_sections (plan, picks, step < 0 ? 0 : poise_plan_n_sections (plan));
  if (!(step < 0 ? find_first_activity (plan, picks, &to) : find_last_activity (plan, picks, &to)))
    return poise_plan_ref (plan);
  return poise_edit_move_activities (plan, picks,
                                     step < 0 ? (PoisePlace) { to.section, 0 } : end_of_section (plan, to.section));
}

/**
 * poise_list_move_into_section:
 * @picks: which activities move
 * @section: to the end of which
 *
 * Returns: (transfer full): @plan with them moved
 */
PoisePlan *
poise_list_move_into_section (const PoisePlan *plan, const PoisePicks *picks, guint section)
{
  g_return_val_if_fail (section < poise_plan_n_sections (plan), NULL);

  return poise_edit_move_activities (plan, picks, end_of_section (plan, section));
}

/**
 * poise_list_move_into_new_section:
 * @picks: which activities move
 * @section: (transfer none): a sealed section that @plan does not have
 *
 * Returns: (transfer full): @plan with @section after the one that the last of them stands in, and them in it
 */
PoisePlan *
poise_list_move_into_new_section (const PoisePlan *plan, const PoisePicks *picks, PoiseSection *section)
{
  g_autoptr (PoisePlan) with_section = NULL;
  PoisePlace last;

  if (!find_last_activity (plan, picks, &last))
    return poise_plan_ref (plan);
  with_section = poise_edit_insert_section (plan, last.section + 1, section);
  return poise_edit_move_activities (with_section, picks, end_of_section (with_section, last.section + 1));
}

/* ---- Pasting ---- */

/**
 * poise_list_find_paste_place:
 * @picks: what is selected
 *
 * Returns: where to paste, as for poise_edit_paste(): after the last activity that is picked, or at the end of
 *   the last section that is, whichever comes last; at the end of the plan where nothing is
 */
PoisePlace
poise_list_find_paste_place (const PoisePlan *plan, const PoisePicks *picks)
{
  guint n = poise_plan_n_sections (plan);
  PoisePlace last = { 0, 0 };
  gboolean found = find_last_activity (plan, picks, &last);

  if (n == 0)
    return last;
  for (guint i = n; i-- > (found ? last.section : 0);)
    if (has_section (picks, poise_plan_get_section (plan, i)) && (!found || i > last.section))
      return end_of_section (plan, i);
  return found ? (PoisePlace) { last.section, last.activity + 1 } : end_of_section (plan, n - 1);
}
