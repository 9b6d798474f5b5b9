/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Making a change. The activity is found by its id, so that changes can be made one after the other.
 */

#include "advisor/poise-target-change.h"

#include "core/poise-edit.h"

/** poise_target_cut: one of so many @parts of @minutes, rounded down to whole 5 minutes. */
int
poise_target_cut (int minutes, int parts)
{
  return minutes / parts / POISE_TARGET_ROUND_MINUTES * POISE_TARGET_ROUND_MINUTES;
}

/* Live sessions that take as long as the activity go on doing so. */
static GPtrArray *
shorten_sessions (const PoiseActivity *activity, int minutes)
{
  GPtrArray *sessions = poise_records_new ();

  for (guint i = 0; i < poise_list_length (activity->schedule); i++)
    {
      const PoiseSession *session = g_ptr_array_index (activity->schedule, i);

      g_ptr_array_add (sessions, session->minutes == activity->minutes
                                     ? poise_record_with_number (session, POISE_SESSION_MINUTES, minutes)
                                     : poise_record_ref (session));
    }
  return sessions;
}

static PoiseActivity *
with_minutes (const PoiseActivity *activity, int minutes)
{
  g_autoptr (GPtrArray) sessions = NULL;
  g_autoptr (PoiseActivity) shorter = NULL;

  shorter = poise_record_with_number (activity, POISE_ACTIVITY_MINUTES, minutes);
  if (activity->schedule == NULL)
    return g_steal_pointer (&shorter);
  sessions = shorten_sessions (activity, minutes);
  return poise_record_with_list (shorter, POISE_ACTIVITY_SCHEDULE, sessions);
}

/**
 * poise_target_change_first:
 * @change: a change
 *
 * Returns: (transfer full): the activity as it stays, or goes as a whole
 */
PoiseActivity *
poise_target_change_first (const PoiseTargetChange *change)
{
  switch (change->kind)
    {
    case POISE_TARGET_SWITCH:
      return poise_record_with_number (change->activity, POISE_ACTIVITY_MODE, (int)change->mode);
    case POISE_TARGET_MIX:
    case POISE_TARGET_SPREAD:
    case POISE_TARGET_SHORTEN:
      return with_minutes (change->activity, change->activity->minutes - change->minutes);
    case POISE_TARGET_MOVE:
    case POISE_N_TARGET_CHANGES:
    default:
      return poise_activity_ref (change->activity);
    }
}

/**
 * poise_target_change_second:
 * @change: a change
 *
 * What can stand but once stays with the first half: live sessions, and what it counts for; tools too where the other
 * half has another mode, and the due date where it is in another section.
 *
 * Returns: (transfer full) (nullable): the half that becomes an activity of its own, under an id of its own
 */
PoiseActivity *
poise_target_change_second (const PoiseTargetChange *change)
{
  g_autofree char *id = NULL;
  PoiseActivity *second;

  if (change->kind != POISE_TARGET_MIX && change->kind != POISE_TARGET_SPREAD)
    return NULL;
  id = poise_id_new ();
  second = poise_record_copy (change->activity);
  poise_record_put_text (second, POISE_ACTIVITY_ID, id);
  poise_record_put_number (second, POISE_ACTIVITY_MINUTES, change->minutes);
  poise_record_put_list (second, POISE_ACTIVITY_SCHEDULE, NULL);
  poise_record_put_record (second, POISE_ACTIVITY_ASSESSMENT, NULL);
  if (change->kind == POISE_TARGET_MIX)
    {
      poise_record_put_number (second, POISE_ACTIVITY_MODE, (int)change->mode);
      poise_record_put_list (second, POISE_ACTIVITY_TOOLS, NULL);
    }
  else
    poise_record_put_text (second, POISE_ACTIVITY_DUE, NULL);
  return poise_record_seal (second);
}

/* What goes on comes first, what goes back comes last, so that the order of the work stays. */
static PoisePlace
get_destination (const PoisePlan *plan, guint from, guint section)
{
  guint n = poise_section_n_activities (poise_plan_get_section (plan, section));

  return (PoisePlace){ section, section < from ? n : 0 };
}

static PoisePlan *
make_here (const PoiseTargetChange *change, const PoisePlan *plan, PoisePlace place)
{
  g_autoptr (PoiseActivity) first = poise_target_change_first (change);
  g_autoptr (PoiseActivity) second = poise_target_change_second (change);
  g_autoptr (PoisePlan) changed = poise_edit_replace_activity (plan, place, first);

  if (second == NULL)
    return g_steal_pointer (&changed);
  return poise_edit_insert_activity (changed,
                                     change->kind == POISE_TARGET_SPREAD
                                         ? get_destination (changed, place.section, change->section)
                                         : (PoisePlace){ place.section, place.activity + 1 },
                                     second);
}

/**
 * poise_target_change_make:
 * @change: a change
 * @plan: the plan it was found for, in which other changes of the same proposal may have been made
 *
 * Returns: (transfer full): @plan changed; the same plan, one reference more, where the activity is gone
 */
PoisePlan *
poise_target_change_make (const PoiseTargetChange *change, const PoisePlan *plan)
{
  g_autoptr (PoisePicks) picks = NULL;
  PoisePlace place;

  if (!poise_plan_find_activity (plan, change->activity->id, &place)
      || change->section >= poise_plan_n_sections (plan))
    return poise_plan_ref (plan);
  if (change->kind != POISE_TARGET_MOVE)
    return make_here (change, plan, place);
  picks = poise_picks_new ();
  poise_picks_add_activity (picks, change->activity->id);
  return poise_edit_move_activities (plan, picks, get_destination (plan, place.section, change->section));
}
