/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Counting what changes come to in time. Of a section that is the same record in both plans, activities are counted
 * once and not compared.
 */

#include "diff/poise-shift.h"

#include "diff/poise-diff-private.h"

static PoiseTally
tally_of (const PoiseActivity *activity)
{
  PoiseTally tally = { 0 };

  tally.minutes[activity->mode] = poise_activity_minutes (activity);
  tally.count[activity->mode] = 1;
  return tally;
}

static void
count_all (PoiseTally *tally, const PoiseSection *section)
{
  for (guint k = 0; k < poise_section_n_activities (section); k++)
    {
      PoiseTally one = tally_of (poise_section_get_activity (section, k));

      poise_tally_add (tally, &one);
    }
}

/* What an activity that both plans have, in whichever section, had in its mode and has in another now. */
static void
count_switch (PoiseShift *shift, const PoiseActivity *before, const PoiseActivity *after)
{
  if (before->mode != after->mode)
    shift->switched[before->mode][after->mode]
        += MIN (poise_activity_minutes (before), poise_activity_minutes (after));
}

static void
count_before (PoiseShift *shift, const PoiseMatch *match, const PoiseSection *section, PoiseShift *course)
{
  for (guint k = 0; k < poise_section_n_activities (section); k++)
    {
      PoiseTally one = tally_of (poise_section_get_activity (section, k));
      PoisePlace here = { (guint) shift->section_before, k }, other;

      poise_tally_add (&shift->before, &one);
      if (!poise_match_find_activity (match, POISE_MATCH_BEFORE, here, &other))
        {
          poise_tally_add (&shift->removed, &one);
          poise_tally_add (&course->removed, &one);
        }
      else if ((int) other.section != shift->section_after)
        poise_tally_add (&shift->left, &one);
    }
}

static void
count_after (PoiseShift *shift, const PoiseMatch *match, const PoiseSection *section, PoiseShift *course)
{
  const PoisePlan *before = poise_match_get_plan (match, POISE_MATCH_BEFORE);

  for (guint k = 0; k < poise_section_n_activities (section); k++)
    {
      const PoiseActivity *activity = poise_section_get_activity (section, k);
      PoiseTally one = tally_of (activity);
      PoisePlace here = { (guint) shift->section_after, k }, other;

      poise_tally_add (&shift->after, &one);
      if (!poise_match_find_activity (match, POISE_MATCH_AFTER, here, &other))
        {
          poise_tally_add (&shift->added, &one);
          poise_tally_add (&course->added, &one);
          continue;
        }
      count_switch (course, poise_plan_get_activity (before, other), activity);
      if ((int) other.section == shift->section_before)
        count_switch (shift, poise_plan_get_activity (before, other), activity);
      else
        poise_tally_add (&shift->arrived, &one);
    }
}

/**
 * poise_shift_count:
 * @shift: of a section; which it is is set, and all tallies are 0
 * @match: both plans
 * @course: the shift of the course, which takes its part
 */
void
poise_shift_count (PoiseShift *shift, const PoiseMatch *match, PoiseShift *course)
{
  const PoiseSection *before = NULL, *after = NULL;

  if (shift->section_before >= 0)
    before = poise_plan_get_section (poise_match_get_plan (match, POISE_MATCH_BEFORE), (guint) shift->section_before);
  if (shift->section_after >= 0)
    after = poise_plan_get_section (poise_match_get_plan (match, POISE_MATCH_AFTER), (guint) shift->section_after);

  if (before == after)
    {
      count_all (&shift->before, before);
      shift->after = shift->before;
    }
  else
    {
      if (before != NULL)
        count_before (shift, match, before, course);
      if (after != NULL)
        count_after (shift, match, after, course);
    }
  poise_tally_add (&course->before, &shift->before);
  poise_tally_add (&course->after, &shift->after);
}
