/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An activity as it was, put back into the plan as it is.
 */

#include "gui/compare/poise-compare-edits.h"

#include "core/poise-edit.h"

/* ---- What it refers to ---- */

static gboolean
has_outcome (const PoisePlan *plan, const char *id)
{
  return poise_plan_find_outcome (plan, id) != NULL;
}

static gboolean
has_tool (const PoisePlan *plan, const char *id)
{
  return poise_plan_find_tool (plan, id) != NULL;
}

/* Whether some of @ids was there before and is not now. */
static gboolean
has_lost (const PoiseDiff *diff, GPtrArray *ids, gboolean (*has) (const PoisePlan *plan, const char *id))
{
  for (guint i = 0; i < poise_list_length (ids); i++)
    {
      const char *id = g_ptr_array_index (ids, i);

      if (has (poise_diff_get_before (diff), id) && !has (poise_diff_get_after (diff), id))
        return TRUE;
    }
  return FALSE;
}

/* ---- Where it stands ---- */

/* By how many days the section of an activity is later now. */
static int
count_days (const PoiseDiff *diff, guint before, guint after)
{
  GDate then, now, last;

  if (!poise_plan_get_section_days (poise_diff_get_before (diff), before, &then, &last)
      || !poise_plan_get_section_days (poise_diff_get_after (diff), after, &now, &last))
    return 0;
  return g_date_days_between (&then, &now);
}

/* Behind the last of those before it that are still in the section. */
static guint
find_index (const PoiseDiff *diff, PoisePlace before, guint section)
{
  PoisePlace place = before, now;

  while (place.activity-- > 0)
    if (poise_match_find_activity (poise_diff_get_match (diff), POISE_MATCH_BEFORE, place, &now)
        && now.section == section)
      return now.activity + 1;
  return 0;
}

static PoisePlan *
put_back (const PoiseDiff *diff, const PoiseChange *change)
{
  PoisePlan *plan = poise_diff_get_after (diff);
  const PoiseActivity *before = change->before;
  int section = poise_match_find_section (poise_diff_get_match (diff), POISE_MATCH_BEFORE, change->place_before.section);
  g_autoptr (PoiseActivity) activity = NULL;
  PoisePlace place;

  if (section < 0 || (before->id != NULL && poise_plan_find_activity (plan, before->id, &place)))
    return NULL;
  activity = poise_activity_shift_dates (before, count_days (diff, change->place_before.section, (guint) section));
  place = (PoisePlace) { (guint) section, find_index (diff, change->place_before, (guint) section) };
  return poise_edit_insert_activity (plan, place, activity);
}

static PoisePlan *
change_back (const PoiseDiff *diff, const PoiseChange *change)
{
  const PoiseActivity *after = change->after;
  g_autoptr (PoiseActivity) named = poise_record_with_text (change->before, POISE_ACTIVITY_ID, after->id);
  g_autoptr (PoiseActivity) activity
      = poise_activity_shift_dates (named, count_days (diff, change->place_before.section, change->place_after.section));

  if (poise_record_equal (activity, after)) /* its dates have followed its section, and no more */
    return NULL;
  return poise_edit_replace_activity (poise_diff_get_after (diff), change->place_after, activity);
}

/**
 * poise_compare_restore:
 * @diff: what differs
 * @change: one of its changes
 *
 * Returns: (transfer full) (nullable): the newer plan with an activity that is gone put back, or with one that has
 *   changed as it was; %NULL for other changes, and where that cannot be done without touching more than it
 */
PoisePlan *
poise_compare_restore (const PoiseDiff *diff, const PoiseChange *change)
{
  const PoiseActivity *before = change->before;

  g_return_val_if_fail (diff != NULL, NULL);

  if (change->kind != POISE_CHANGE_ACTIVITY_REMOVED && change->kind != POISE_CHANGE_ACTIVITY_CHANGED)
    return NULL;
  if (has_lost (diff, before->tools, has_tool) || has_lost (diff, before->outcomes, has_outcome))
    return NULL;
  return change->kind == POISE_CHANGE_ACTIVITY_REMOVED ? put_back (diff, change) : change_back (diff, change);
}

/**
 * poise_compare_restore_in:
 * @plan: the plan as it is, maybe edited since
 * @diff: what differed
 * @change: one of its changes
 *
 * Returns: (transfer full) (nullable): @plan with the same change taken back; %NULL where it is no change any more
 */
PoisePlan *
poise_compare_restore_in (PoisePlan *plan, const PoiseDiff *diff, const PoiseChange *change)
{
  g_autoptr (PoiseDiff) now = NULL;

  g_return_val_if_fail (plan != NULL, NULL);
  g_return_val_if_fail (diff != NULL, NULL);

  if (poise_diff_get_after (diff) == plan)
    return poise_compare_restore (diff, change);
  now = poise_diff_new (poise_diff_get_before (diff), plan);
  for (guint i = 0; i < poise_diff_get_n_changes (now); i++)
    {
      const PoiseChange *same = poise_diff_get_change (now, i);

      if (same->kind == change->kind && same->before == change->before)
        return poise_compare_restore (now, same);
    }
  return NULL;
}
