/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a break does is found by comparing the days of the plan with those that it would have without it.
 */

#include "core/poise-break-effect.h"

#include "core/poise-breaks.h"
#include "core/poise-date.h"
#include "core/poise-timetable.h"

/** poise_plan_is_free_day: whether @day lies in a break of @plan. */
gboolean
poise_plan_is_free_day (const PoisePlan *plan, const GDate *day)
{
  for (guint i = 0; i < poise_list_length (plan->breaks); i++)
    {
      GDate first, last;

      if (poise_break_get_days (g_ptr_array_index (plan->breaks, i), &first, &last) &&
          g_date_compare (&first, day) <= 0 && g_date_compare (day, &last) <= 0)
        return TRUE;
    }
  return FALSE;
}

static PoisePlan *
without_break (const PoisePlan *plan, guint index)
{
  g_autoptr (GPtrArray) others = poise_records_new ();

  for (guint i = 0; i < plan->breaks->len; i++)
    if (i != index)
      g_ptr_array_add (others, poise_record_ref (g_ptr_array_index (plan->breaks, i)));
  return poise_record_with_list (plan, POISE_PLAN_BREAKS, others);
}

/**
 * poise_plan_get_break_effect:
 * @plan: a plan
 * @index: which of its breaks
 * @section: (out): the first section concerned, where it shifts or covers one
 *
 * Takes time by sections.
 *
 * Returns: what the break does to the sections' days
 */
PoiseBreakEffect
poise_plan_get_break_effect (const PoisePlan *plan, guint index, guint *section)
{
  const PoiseTimetable *with = poise_timetable_of (plan);
  g_autoptr (PoisePlan) other = NULL;
  g_autoptr (PoiseTimetable) without = NULL;
  const PoiseBreak *pause;
  GDate from, to, first, last;
  gboolean known = FALSE;
  int days;

  g_return_val_if_fail (index < poise_list_length (plan->breaks), POISE_BREAK_UNKNOWN);

  pause = g_ptr_array_index (plan->breaks, index);
  if (!poise_break_get_days (pause, &from, &to))
    return pause->from != NULL && pause->to != NULL ? POISE_BREAK_BACKWARDS : POISE_BREAK_UNKNOWN;

  other = without_break (plan, index);
  without = poise_timetable_new (other);
  for (*section = 0; *section < poise_plan_n_sections (plan); (*section)++)
    if (poise_timetable_get_shift (with, *section, without, *section, &days))
      return POISE_BREAK_SHIFTS;
  for (*section = 0; *section < poise_plan_n_sections (plan); (*section)++)
    if (poise_timetable_get_days (with, *section, &first, &last))
      {
        known = TRUE;
        if (g_date_compare (&first, &to) <= 0 && g_date_compare (&from, &last) <= 0)
          return POISE_BREAK_COVERS_PART;
      }
  return known ? POISE_BREAK_OUTSIDE : POISE_BREAK_UNKNOWN;
}

/**
 * poise_plan_get_break_before:
 * @plan: a plan
 * @section: which section, from 0
 *
 * Returns: (transfer none) (nullable): the first break that lies wholly between the section before and this
 *   one, or between the plan's start and the first one
 */
const PoiseBreak *
poise_plan_get_break_before (const PoisePlan *plan, guint section)
{
  const PoiseTimetable *timetable = poise_timetable_of (plan);
  const PoiseBreak *found = NULL;
  GDate begin, first, last, from, to, found_from;

  if (!poise_timetable_get_days (timetable, section, &first, &last))
    return NULL;
  if (section > 0)
    {
      GDate ignored;

      if (!poise_timetable_get_days (timetable, section - 1, &ignored, &begin))
        return NULL;
      g_date_add_days (&begin, 1);
    }
  else
    {
      g_date_clear (&begin, 1);
      if (!poise_date_parse (plan->start, &begin))
        return NULL;
    }
  for (guint i = 0; i < poise_list_length (plan->breaks); i++)
    {
      const PoiseBreak *pause = g_ptr_array_index (plan->breaks, i);

      if (!poise_break_get_days (pause, &from, &to) || g_date_compare (&from, &begin) < 0 ||
          g_date_compare (&to, &first) >= 0 || (found != NULL && g_date_compare (&found_from, &from) <= 0))
        continue;
      found = pause;
      found_from = from;
    }
  return found;
}
