/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which modes are suggested in a plan, and what accepting does.
 */

#include "gui/suggest/poise-suggest-edits.h"

#include "core/poise-edit.h"
#include "words/poise-words-advice.h"

/** poise_suggest_weigh: Returns: the reasons for either mode, words of the title in the person's language among them */
PoiseFit
poise_suggest_weigh (const PoisePlan *plan, const PoiseActivity *activity)
{
  return poise_fit_of (plan, activity, poise_words_fit_hints ());
}

/**
 * poise_suggest_mode:
 *
 * Returns: which mode is suggested for @activity, be it by a little; undecided where none is, and for an activity
 *   that has a mode: nobody asked
 */
PoiseMode
poise_suggest_mode (const PoisePlan *plan, const PoiseActivity *activity)
{
  PoiseFit fit;

  if (activity->mode != POISE_MODE_UNDECIDED)
    return POISE_MODE_UNDECIDED;
  fit = poise_suggest_weigh (plan, activity);
  return poise_fit_get_mode (&fit);
}

/** poise_suggest_list: Returns: (transfer full) (element-type PoiseSuggestChange): all undecided activities, in order */
GArray *
poise_suggest_list (const PoisePlan *plan)
{
  GArray *changes = g_array_new (FALSE, FALSE, sizeof (PoiseSuggestChange));

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      PoiseSection *section = poise_plan_get_section (plan, i);

      for (guint k = 0; k < poise_section_n_activities (section); k++)
        {
          const PoiseActivity *activity = poise_section_get_activity (section, k);
          PoiseSuggestChange change = { { i, k }, { 0 } };

          if (activity->mode != POISE_MODE_UNDECIDED)
            continue;
          change.fit = poise_suggest_weigh (plan, activity);
          g_array_append_val (changes, change);
        }
    }
  return changes;
}

/**
 * poise_suggest_take:
 * @id: of an activity; where there is none any more, nothing changes
 * @mode: which mode the person takes for it, suggested or not
 * @kind: (out): what the edit does: it accepts a suggestion, or sets a mode
 *
 * Returns: (transfer full): the plan with it
 */
PoisePlan *
poise_suggest_take (const PoisePlan *plan, const char *id, PoiseMode mode, PoiseEditKind *kind)
{
  g_autoptr (PoiseActivity) changed = NULL;
  PoiseActivity *activity;
  PoisePlace place;
  PoiseFit fit;

  *kind = POISE_EDIT_MODE;
  if (!poise_plan_find_activity (plan, id, &place))
    return poise_plan_ref (plan);
  activity = poise_plan_get_activity (plan, place);
  fit = poise_suggest_weigh (plan, activity);
  if (poise_fit_get_mode (&fit) == mode && mode != POISE_MODE_UNDECIDED)
    *kind = POISE_EDIT_SUGGESTION;
  changed = poise_record_with_number (activity, POISE_ACTIVITY_MODE, mode);
  return poise_edit_replace_activity (plan, place, changed);
}

static PoiseActivity *
decide (const PoiseActivity *activity, gpointer data)
{
  gpointer mode;

  if (activity->mode != POISE_MODE_UNDECIDED || !g_hash_table_lookup_extended (data, activity->id, NULL, &mode))
    return poise_activity_ref (activity);
  return poise_record_with_number (activity, POISE_ACTIVITY_MODE, GPOINTER_TO_INT (mode));
}

/**
 * poise_suggest_take_all:
 * @modes: (element-type utf8 int): a #PoiseMode by the id of an activity
 *
 * Returns: (transfer full): the plan with these modes for those of them that are undecided
 */
PoisePlan *
poise_suggest_take_all (const PoisePlan *plan, GHashTable *modes)
{
  g_autoptr (PoisePicks) picks = poise_picks_new ();
  GHashTableIter iter;
  gpointer id;

  g_hash_table_iter_init (&iter, modes);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    poise_picks_add_activity (picks, id);
  return poise_edit_change_activities (plan, picks, decide, modes);
}
